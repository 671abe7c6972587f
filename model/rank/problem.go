package rank

import (
	"benangmerah/model"
)

// Weight is what a criterion weighs, in ten-thousandths of a point. The points of all criteria need not make 100: only their proportions count.
type Weight int64

// Point is one point of weight.
const Point Weight = 10_000

// Score is a whole notch of a Scale; Missing where none was given.
type Score int32

// Missing stands where a scorer gave no score.
const Missing Score = -1

// Scale is the anchored scale that every score stands on. The lowest notch is worded "no contribution": it counts as zero.
type Scale struct{ Min, Max Score }

// FiveNotches is the scale of the room, 1 to 5.
var FiveNotches = Scale{1, 5}

func (s Scale) span() int64 { return int64(s.Max - s.Min) }

// Criterion is one of the questions that alternatives are scored on.
type Criterion struct {
	Name   string
	Points Weight
}

// Lock fixes what becomes of an alternative before scores are looked at.
type Lock uint8

// The locks. Out and Deferred both keep an alternative from the money; they are told apart for those who read the list.
const (
	Free     Lock = iota
	Must          // "wajib": in before the scores
	Out           // "tidak": out
	Deferred      // "tunda": put off
)

// Alternative is one of those that compete for the ceiling.
type Alternative struct {
	Code     string // unique, not empty
	Name     string
	Cost     model.Money
	Scores   [][]Score // one row for each scorer, one score for each criterion
	Value    int64     // counts instead of scores where the matrix has no criteria, such as votes
	Lock     Lock
	Agency   string
	Sources  map[string]model.Money // what it takes of each funding source; together its cost, or empty
	Needs    []string               // codes of those without which it makes no sense
	Excludes []string               // codes of those that it cannot stand beside
}

// DecisionMatrix holds the alternatives by the criteria.
type DecisionMatrix struct {
	Criteria     []Criterion
	Alternatives []Alternative
	Scale        Scale // FiveNotches where empty
}

// Rule says how the cut line goes down the list.
type Rule uint8

// The rules. Skip passes over what does not fit and goes on; Stop ends at the first that does not fit the ceiling.
const (
	Skip Rule = iota
	Stop
)

// TieBreak is what tells equals apart.
type TieBreak uint8

// The tie-breaks. Cheaper puts the cheaper one first, then goes by code; Listed keeps the order of the problem.
const (
	Cheaper TieBreak = iota
	Listed
)

// Problem is a matrix with the money that it competes for.
type Problem struct {
	DecisionMatrix
	Ceiling  model.Money
	Agencies map[string]model.Money // ceilings of agencies that have one of their own
	Sources  map[string]model.Money // ceilings of funding sources
	Rule     Rule                   // the rule of the funded list, from which challengers start
	Ties     TieBreak
	// Threshold is the least value with which an alternative is funded by the rules, where values are given. The optimum and what gives way are not held
	// to it: they show what it costs.
	Threshold int64
	// Counted says that at most Most alternatives are funded, whatever they cost: a quota beside the money.
	Counted bool
	Most    int
}

// Limits of what is taken. With them every sum, product and comparison of the package fits 64 bits.
const (
	MaxCost         = 1_000_000_000_000_000 * model.Rupiah
	MaxAlternatives = 10_000
	MaxCriteria     = 20
	maxPoints       = 100_000 * Point
	maxTotalCost    = 40 * MaxCost
	maxValue        = 1 << 30
)

// Searched is how many alternatives are searched through for the best portfolio, for what gives way and for how solid a list is: that work grows with their
// square and worse. Order and line are for all. See Table.Searchable.
const Searched = 1_000

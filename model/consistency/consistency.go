// Package consistency holds the stages of a year against each other: what was there and is not, what is new, what moved, what differs in money or target, and
// where targets and money do not go together. It is a pure function of the plan; the sentences are the caller's.
package consistency

import (
	"slices"

	"benangmerah/model"
)

// Kind says what does not go together.
type Kind string

// The kinds, in the order in which they are told.
const (
	Missing    Kind = "missing"    // had money at the stage before and has none
	Extra      Kind = "extra"      // has money and had none at the stage before
	Moved      Kind = "moved"      // stands elsewhere, see model.Succession
	Amount     Kind = "amount"     // has other money than at the stage before; of what was realised only more than that
	Target     Kind = "target"     // an indicator has another target than at the stage before, or only one of the two stages has one
	NoTarget   Kind = "no_target"  // a sub kegiatan that has neither target nor money at any stage
	Unfunded   Kind = "unfunded"   // a target without money
	Unmeasured Kind = "unmeasured" // money without a target
)

var kinds = []Kind{Missing, Extra, Moved, Amount, Target, NoTarget, Unfunded, Unmeasured}

// Kinds gives all kinds, in the order in which they are told.
func Kinds() []Kind { return slices.Clone(kinds) }

// Pair is two neighbouring stages. From is NoStage where a finding is about one stage alone; the zero value stands for all of them.
type Pair struct{ From, To model.Stage }

// Finding is something that does not go together at a line or, of kind Target, at one of its indicators. Was is the line that it was before it moved. Before
// and After are the money at both stages, TargetBefore and TargetAfter the targets, as they are written.
type Finding struct {
	Kind
	Pair
	Agency, Line, Indicator, Was model.ID
	Before, After                model.Figure
	TargetBefore, TargetAfter    string
}

// Difference is what the stage has more than the one before.
func (f *Finding) Difference() model.Money { return All(f.After) - All(f.Before) }

// All is the money of a figure from all sources: what a line is to get is compared, whoever pays for it.
func All(f model.Figure) model.Money { return f.Amount + f.Outside }

// Sum is how many findings there are, and the sum of their differences.
type Sum struct {
	Count      int
	Difference model.Money
}

// Report is what does not go together in an agency, line by line in their order, then pair by pair.
type Report struct {
	Agency   model.ID
	Findings []Finding
}

// Of gives the findings of a kind and pair; an empty kind and the zero pair stand for all.
func (r *Report) Of(kind Kind, pair Pair) (list []Finding) {
	for _, f := range r.Findings {
		if (kind == "" || f.Kind == kind) && (pair == Pair{} || f.Pair == pair) {
			list = append(list, f)
		}
	}
	return list
}

// Sum sums the findings of a kind and pair, see Of.
func (r *Report) Sum(kind Kind, pair Pair) (s Sum) {
	for i := range r.Findings {
		f := &r.Findings[i]
		if (kind == "" || f.Kind == kind) && (pair == Pair{} || f.Pair == pair) {
			s.Count++
			s.Difference += f.Difference()
		}
	}
	return s
}

// Check is what does not go together in a year. Pairs are the neighbouring stages that have money or targets in the file; Stage is the one at which targets and
// money are held against each other. Every agency has a report, in their order.
type Check struct {
	Year    int
	Pairs   []Pair
	Stage   model.Stage
	Reports []Report
}

// Sum sums the findings of all agencies, see Report.Sum.
func (c *Check) Sum(kind Kind, pair Pair) (s Sum) {
	for i := range c.Reports {
		of := c.Reports[i].Sum(kind, pair)
		s.Count, s.Difference = s.Count+of.Count, s.Difference+of.Difference
	}
	return s
}

// Of looks at the lines of a year or, of an agency that has none, at those of the plan year, which carry figures of several years. Money is compared where both
// stages have it: at a program where one stage knows no more than that. What the meeting agreed is read as its outcome: what nobody decided stands as it was
// asked for.
func Of(p *model.Plan, year int) *Check {
	c := newChecker(p, year)
	for _, a := range p.Agencies.Of(0) {
		c.gather(a.ID)
	}
	c.chain()
	for i := range c.agencies {
		c.compare(&c.agencies[i])
	}
	c.move()
	return c.check()
}

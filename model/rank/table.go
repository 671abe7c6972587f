package rank

import (
	"benangmerah/model"
)

// Table is a problem that was found sound, in whole numbers. It is never changed, so that several may read it at a time.
// Alternatives and criteria are told by their place in the problem, from 0.
type Table struct {
	problem Problem
	weights []int64   // of the criteria, without common divisor
	total   int64     // of the weights
	divisor int64     // points of a weight of 1, in ten-thousandths
	scorers int       // rows of a complete alternative
	notches [][]int64 // of an alternative and a criterion: notches above the lowest, added over the scorers; nil where incomplete
	value   []int64   // of an alternative; 0 where incomplete
	order   []int     // complete alternatives from the best
	ranks   []Rank    // of an alternative; 0 where incomplete
	limits  []limit
	under   [][]int  // the limits that an alternative takes from
	whole   [2][]int // the one agency and the one source whose limit takes the whole cost of an alternative, -1 for none
	needs   [][]int  // with the needs of the needs
	needed  [][]int  // who needs an alternative, and who needs those
	foes    [][]int  // whom an alternative excludes or is excluded by
	forced  []fate   // what locks and side constraints leave no choice about
}

// fate is what was decided of an alternative.
type fate int8

const (
	open fate = iota
	in
	out
)

// limit is a ceiling beside the total one.
type limit struct {
	name   string
	agency bool
	amount model.Money
	take   []model.Money // of each alternative
	quota  bool          // it counts alternatives, most of them
	most   int
}

// New checks a problem and makes its table. The error is a model.Error that says what cannot be used; locks that leave no solution are one.
func New(p Problem) (*Table, error) {
	if p.Scale == (Scale{}) {
		p.Scale = FiveNotches
	}
	t := &Table{problem: p}
	for _, step := range []func() error{t.checkSizes, t.weigh, t.checkCodes, t.checkCosts, t.addUp, t.setLimits, t.setRelations, t.force} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	t.sortByValue(t.value)
	t.setRanks()
	return t, nil
}

// Searchable says, as an error for people, that the table has more than Searched alternatives. Of such a table the optimum is the line itself, nothing gives
// way, and there are neither flips nor stabilities nor notches: whoever would show these shows the error in their place.
func (t *Table) Searchable() error {
	if t.size() > Searched {
		return model.Errorf(model.Conflict, "", "Di atas 1.000 calon hanya urutan dan garisnya yang dihitung.")
	}
	return nil
}

// large says whether the table is not Searchable.
func (t *Table) large() bool { return t.size() > Searched }

// Problem gives the problem as it was given.
func (t *Table) Problem() Problem { return t.problem }

// Scorers is how many rows of scores a complete alternative has; 0 where values were given.
func (t *Table) Scorers() int { return t.scorers }

// Points is the sum of the points of the criteria; what is not 100 was normalised and has to be said.
func (t *Table) Points() Weight { return Weight(t.total * t.divisor) }

// Complete says whether an alternative has every score, so that it is ranked.
func (t *Table) Complete(i int) bool { return t.direct() || t.notches[i] != nil }

func (t *Table) direct() bool { return len(t.problem.Criteria) == 0 }

func (t *Table) size() int { return len(t.problem.Alternatives) }

func (t *Table) cost(i int) model.Money { return t.problem.Alternatives[i].Cost }

func (t *Table) code(i int) string { return t.problem.Alternatives[i].Code }

func (t *Table) codes(list []int) []string {
	codes := make([]string, len(list))
	for n, i := range list {
		codes[n] = t.code(i)
	}
	return codes
}

// sided says whether anything but the total ceiling holds alternatives back.
func (t *Table) sided() bool {
	if len(t.limits) > 0 {
		return true
	}
	for i := range t.needs {
		if len(t.needs[i])+len(t.foes[i]) > 0 {
			return true
		}
	}
	return false
}

package rank

import (
	"math/big"
	"slices"

	"benangmerah/model"
)

// Portfolio is a set of alternatives that fits, with what it is worth and takes.
type Portfolio struct {
	In    []int // by the order of the problem
	Value int64 // in the whole numbers of the table
	Score *big.Rat
	Cost  model.Money
	Left  model.Money
}

// Has says whether an alternative is in the portfolio.
func (p Portfolio) Has(i int) bool {
	_, found := slices.BinarySearch(p.In, i)
	return found
}

func (t *Table) portfolio(fates []fate) Portfolio {
	p := Portfolio{In: []int{}, Left: t.problem.Ceiling}
	for i, f := range fates {
		if f == in {
			p.In = append(p.In, i)
			p.Value += t.value[i]
			p.Cost += t.cost(i)
		}
	}
	p.Left -= p.Cost
	p.Score = t.score(p.Value)
	return p
}

// CutLine is what the two rules fund.
type CutLine struct {
	Stop, Skip Portfolio
	Musts      model.Money // what is locked in takes of the ceiling before the scores are looked at
}

// Cut draws the line by both rules. Those that are locked in come first, with what they need; then down the list. Stop ends at the first that the total
// ceiling does not hold. What is below the threshold, or held back
// by a ceiling of its own, a missing need or an exclusion, is passed over by both rules.
func (t *Table) Cut() CutLine {
	return CutLine{Stop: t.portfolio(t.cut(t.order, Stop)), Skip: t.portfolio(t.cut(t.order, Skip)), Musts: t.Musts()}
}

// Musts is what those that are locked in take of the ceiling before the scores are looked at.
func (t *Table) Musts() (sum model.Money) {
	for i, f := range t.forced {
		if f == in {
			sum += t.cost(i)
		}
	}
	return sum
}

// Funded is the line by the rule of the problem.
func (t *Table) Funded() Portfolio { return t.portfolio(t.cut(t.order, t.problem.Rule)) }

// Along is the line by the rule of the problem down another order, such as that of a person who decides. What the order leaves out is funded only where a lock
// wants it.
func (t *Table) Along(order []int) Portfolio { return t.portfolio(t.cut(order, t.problem.Rule)) }

// Changed tells two lists apart: who enters the second and who leaves the first.
func Changed(before, after Portfolio) (c Change) {
	for _, i := range after.In {
		if !before.Has(i) {
			c.In = append(c.In, i)
		}
	}
	for _, i := range before.In {
		if !after.Has(i) {
			c.Out = append(c.Out, i)
		}
	}
	return c
}

// cut goes down an order. Every alternative that is not in comes out as out.
func (t *Table) cut(order []int, rule Rule) []fate {
	p := t.newPurse()
	for _, i := range order {
		if t.forced[i] != open || p.heldBack(i) {
			continue
		}
		if t.cost(i) > p.left {
			if rule == Stop {
				break
			}
			continue
		}
		p.take(i)
	}
	for i, f := range p.fates {
		if f == open {
			p.fates[i] = out
		}
	}
	return p.fates
}

// purse is what is left while alternatives are taken.
type purse struct {
	t      *Table
	fates  []fate
	left   model.Money
	limits []model.Money // what is left of them
}

// newPurse gives the purse after what locks have left no choice about.
func (t *Table) newPurse() *purse {
	p := &purse{t: t, fates: slices.Clone(t.forced), left: t.problem.Ceiling, limits: make([]model.Money, len(t.limits))}
	for n, l := range t.limits {
		p.limits[n] = l.amount
	}
	for i, f := range p.fates {
		if f == in {
			p.take(i)
		}
	}
	return p
}

func (p *purse) take(i int) {
	p.fates[i] = in
	p.left -= p.t.cost(i)
	for _, n := range p.t.under[i] {
		p.limits[n] -= p.t.limits[n].take[i]
	}
}

func (p *purse) fits(i int) bool { return !p.heldBack(i) && p.t.cost(i) <= p.left }

// heldBack says whether the threshold or a side constraint keeps an alternative from being taken now.
func (p *purse) heldBack(i int) bool {
	if p.t.direct() && p.t.value[i] < p.t.problem.Threshold {
		return true
	}
	for _, n := range p.t.under[i] {
		if p.t.limits[n].take[i] > p.limits[n] {
			return true
		}
	}
	for _, j := range p.t.needs[i] {
		if p.fates[j] != in {
			return true
		}
	}
	for _, j := range p.t.foes[i] {
		if p.fates[j] == in {
			return true
		}
	}
	return false
}

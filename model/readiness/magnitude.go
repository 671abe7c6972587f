package readiness

import (
	"math/big"

	"benangmerah/model"
)

// A target from leastBudget on may be a budget; one that is more than outOfScale times as large as its fellows is none of them.
var (
	leastBudget = big.NewRat(1_000_000, 1)
	outOfScale  = big.NewRat(1_000, 1)
)

// budgetAsTarget looks for a budget that was typed into the field of a target, see BudgetAsTarget.
func budgetAsTarget(i *indicatorFacts) (evidence, bool) {
	if !i.aim.known || i.aim.most.Cmp(leastBudget) < 0 {
		return evidence{}, false
	}
	e := evidence{value: i.target}
	if i.aim.unit.isPercent() || i.unit.isPercent() {
		return e, true
	}
	if amount, equal := i.budgetOf(i.aim.most); equal {
		e.amount = amount
		return e, true
	}
	least, text := i.leastFellow()
	if least == nil || i.aim.most.Cmp(new(big.Rat).Mul(least, outOfScale)) <= 0 {
		return evidence{}, false
	}
	e.other = text
	return e, true
}

// budgetOf gives the budget of the line, one of a source or their sum in a stage and year, that is so many rupiah.
func (i *indicatorFacts) budgetOf(rupiah *big.Rat) (model.Money, bool) {
	sen := new(big.Rat).Mul(rupiah, big.NewRat(int64(model.Rupiah), 1))
	if !sen.IsInt() || !sen.Num().IsInt64() {
		return 0, false
	}
	wanted := model.Money(sen.Num().Int64())
	type knot struct {
		stage model.Stage
		year  int
	}
	sums := map[knot]model.Money{}
	for _, b := range i.plan.Budgets.Of(i.line.ID) {
		at := knot{b.Stage, b.Year}
		sums[at] = sums[at].Plus(b.Amount)
		if b.Amount == wanted {
			return wanted, true
		}
	}
	for _, sum := range sums {
		if sum == wanted {
			return wanted, true
		}
	}
	return 0, false
}

// leastFellow gives the least positive number among the baseline and the targets of other years, as it is written; nil where there is none.
func (i *indicatorFacts) leastFellow() (least *big.Rat, text string) {
	take := func(value string) {
		r := i.read(value)
		if r.known && r.most.Sign() > 0 && (least == nil || r.most.Cmp(least) < 0) {
			least, text = r.most, value
		}
	}
	take(i.indicator.Baseline)
	for _, t := range i.plan.Targets.Of(i.indicator.ID) {
		if t.Year != i.year {
			take(t.Value)
		}
	}
	return least, text
}

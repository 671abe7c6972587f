package rank

import "context"

// Dual gives the bound that stands in for the gap of a search that was broken off.
func (t *Table) Dual() int64 { return t.dual(context.Background(), t.cut(t.order, t.problem.Rule)) }

// Within searches for the optimum in a number of steps, and gives what was found and what nothing exceeds.
func (t *Table) Within(steps int) (found Portfolio, bound int64) {
	a, _ := t.best(context.Background(), t.forced, t.cut(t.order, t.problem.Rule), &steps)
	return t.portfolio(a.fates), a.bound
}

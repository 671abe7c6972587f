package rank

import (
	"cmp"
	"context"
	"math/bits"
	"slices"

	"benangmerah/model"
)

// task is a choice of the best portfolio: what is worth most, of those the one with the fewest changes from a line, of those the cheapest.
// Worths hold value and changes in one whole number: value times more than the changes can make up, and one more or less for being in the line or not.
type task struct {
	ctx      context.Context
	unlooked int // steps until it is looked at

	t     *Table
	fates []fate // what is open is chosen among
	line  []fate
	worth []int64
	free  []int // what is open, by worth for its money
	base  int64 // worth of what is in
	left  model.Money
	cost  []model.Money // before and after each of free, added up
	sum   []int64
}

// answer is the best portfolio found, and what no portfolio can exceed: the same where the search came to its end.
type answer struct {
	fates []fate
	value int64
	bound int64
}

// allowance is how many steps a search may take; several searches may share one.
func allowance(steps int) *int { return &steps }

// looked is after how many steps of a search its context is looked at again.
const looked = 20_000

// best solves a choice among what fates leave open. fates must fit. The error is that of a context that was cancelled.
func (t *Table) best(ctx context.Context, fates, line []fate, steps *int) (a answer, err error) {
	if err := ctx.Err(); err != nil {
		return a, err
	}
	k := t.newTask(ctx, fates, line)
	if t.sided() {
		a = k.branch(steps)
	} else {
		a = k.list(steps)
	}
	return a, ctx.Err()
}

// cancelled says whether the context of a search was cancelled, looking at it after every so many steps. Nothing is left to such a search.
func (k *task) cancelled(taken int, steps *int) bool {
	if k.unlooked -= taken; k.unlooked > 0 {
		return false
	}
	k.unlooked = looked
	if k.ctx.Err() == nil {
		return false
	}
	*steps = -1
	return true
}

func (t *Table) newTask(ctx context.Context, fates, line []fate) *task {
	k := &task{ctx: ctx, unlooked: looked, t: t, fates: slices.Clone(fates), line: line}
	k.closeDoors()
	k.prepare()
	return k
}

func (k *task) factor() int64 { return 2*int64(k.t.size()) + 1 }

// closeDoors puts out what cannot come in with what is in already.
func (k *task) closeDoors() {
	left, sided := k.room(), k.t.sided()
	for i, f := range k.fates {
		if f != open || !sided && k.t.cost(i) <= left || sided && k.t.insist(slices.Clone(k.fates), i) == nil {
			continue
		}
		k.t.close(k.fates, i)
	}
}

// room is what those that are in leave of the total ceiling.
func (k *task) room() model.Money {
	left := k.t.problem.Ceiling
	for i, f := range k.fates {
		if f == in {
			left -= k.t.cost(i)
		}
	}
	return left
}

func (k *task) prepare() {
	k.worth = make([]int64, k.t.size())
	for i := range k.worth {
		k.worth[i] = k.t.value[i]*k.factor() - 1
		if k.line[i] == in {
			k.worth[i] += 2
		}
		switch {
		case k.fates[i] == in:
			k.base += k.worth[i]
		case k.fates[i] == open && (k.worth[i] > 0 || len(k.t.needed[i]) > 0):
			k.free = append(k.free, i)
		}
	}
	k.left = k.room()
	k.lineUp()
}

// lineUp sorts what is free and adds up its costs and worths.
func (k *task) lineUp() {
	slices.SortFunc(k.free, k.compare)
	k.cost, k.sum = make([]model.Money, len(k.free)+1), make([]int64, len(k.free)+1)
	for n, i := range k.free {
		k.cost[n+1], k.sum[n+1] = k.cost[n]+k.t.cost(i), k.sum[n]+k.worth[i]
	}
}

// compare puts what is worth more for its money first, and what is worth nothing last.
func (k *task) compare(a, b int) int {
	if least := min(k.worth[a], k.worth[b]); least <= 0 {
		return cmp.Or(cmp.Compare(k.worth[b], k.worth[a]), k.t.breakTie(a, b))
	}
	return cmp.Or(compareProducts(k.worth[b], int64(k.t.cost(a)), k.worth[a], int64(k.t.cost(b))), k.t.breakTie(a, b))
}

// compareProducts compares a·b with c·d; none is negative.
func compareProducts(a, b, c, d int64) int {
	h1, l1 := bits.Mul64(uint64(a), uint64(b))
	h2, l2 := bits.Mul64(uint64(c), uint64(d))
	return cmp.Or(cmp.Compare(h1, h2), cmp.Compare(l1, l2))
}

// part gives worth·left/cost, rounded down; left is less than cost.
func part(worth int64, left, cost model.Money) int64 {
	high, low := bits.Mul64(uint64(max(worth, 0)), uint64(left))
	quotient, _ := bits.Div64(high, low, uint64(cost))
	return int64(quotient)
}

// state is a choice among the first of free: what it costs and is worth, and the state that it grew from.
type state struct {
	cost   model.Money
	worth  int64
	parent int32
	taken  bool
}

// stepsOfAState is what keeping a state counts for. With it maxSteps bounds the memory of list, to about 100 MB.
const stepsOfAState = 12

// list is dynamic programming over the free alternatives by their worth for the money. It keeps only states that no other beats in both money and worth,
// and of those only the ones whose linear bound reaches what is known to be possible.
func (k *task) list(steps *int) answer {
	levels, whole := k.states(steps)
	last := levels[len(levels)-1]
	if !whole {
		return k.breakOff(levels)
	}
	best := last[len(last)-1]
	k.trace(levels, len(levels)-1, len(last)-1)
	return k.answer(k.base + best.worth)
}

// states grows the states of one free alternative after the other; whole is false where the steps did not last.
func (k *task) states(steps *int) (levels [][]state, whole bool) {
	levels = [][]state{{{parent: -1}}}
	reached := k.greedy(0, state{})
	for n := range k.free {
		next := k.grow(levels[n], n, &reached)
		levels = append(levels, next)
		taken := stepsOfAState * len(next)
		if *steps -= taken; *steps < 0 || k.cancelled(taken, steps) {
			return levels, false
		}
	}
	return levels, true
}

// greedy is what a state reaches at least, by taking on in order while it fits.
func (k *task) greedy(n int, s state) int64 {
	whole := k.whole(n, s.cost)
	return s.worth + k.sum[whole] - k.sum[n]
}

// whole is how far all the free ones from n on fit after money is spent.
func (k *task) whole(n int, spent model.Money) int {
	limit := k.left - spent + k.cost[n]
	at, exact := slices.BinarySearch(k.cost[n:], limit)
	for exact && n+at+1 < len(k.cost) && k.cost[n+at+1] == limit {
		at++
	}
	if !exact {
		at--
	}
	return n + at
}

// bound is what a state can reach at most.
func (k *task) bound(n int, s state) int64 {
	whole := k.whole(n, s.cost)
	worth := s.worth + k.sum[whole] - k.sum[n]
	if whole == len(k.free) {
		return worth
	}
	i := k.free[whole]
	return worth + part(k.worth[i], k.left-s.cost-(k.cost[whole]-k.cost[n]), k.t.cost(i))
}

// grow decides on the n-th of free in every state. States are in the order of cost, and of worth with it.
func (k *task) grow(states []state, n int, reached *int64) []state {
	i := k.free[n]
	next := make([]state, 0, len(states)+16)
	add := func(s state) {
		if len(next) > 0 && next[len(next)-1].worth >= s.worth {
			return
		}
		if k.bound(n+1, s) < *reached {
			return
		}
		*reached = max(*reached, k.greedy(n+1, s))
		if len(next) > 0 && next[len(next)-1].cost == s.cost {
			next = next[:len(next)-1]
		}
		next = append(next, s)
	}
	with := 0
	for without := 0; without < len(states) || with < len(states); {
		if with < len(states) && states[with].cost+k.t.cost(i) > k.left {
			with = len(states)
			continue
		}
		if with == len(states) || without < len(states) && states[without].cost <= states[with].cost+k.t.cost(i) {
			add(state{states[without].cost, states[without].worth, int32(without), false})
			without++
			continue
		}
		add(state{states[with].cost + k.t.cost(i), states[with].worth + k.worth[i], int32(with), true})
		with++
	}
	return next
}

// trace writes the choice of a state into the fates.
func (k *task) trace(levels [][]state, level, at int) {
	for _, i := range k.free {
		k.fates[i] = out
	}
	for ; level > 0; level-- {
		s := levels[level][at]
		if s.taken {
			k.fates[k.free[level-1]] = in
		}
		at = int(s.parent)
	}
}

// breakOff answers with the best completion of the states so far, and what the best of them could have reached.
func (k *task) breakOff(levels [][]state) answer {
	n := len(levels) - 1
	best, at, bound := int64(-1), 0, int64(0)
	for x, s := range levels[n] {
		bound = max(bound, k.bound(n, s))
		if reach := k.greedy(n, s); reach > best {
			best, at = reach, x
		}
	}
	k.trace(levels, n, at)
	for m := n; m < k.whole(n, levels[n][at].cost); m++ {
		k.fates[k.free[m]] = in
	}
	return k.answer(k.base + bound)
}

// answer puts out what is still open.
func (k *task) answer(bound int64) answer {
	a := answer{fates: k.fates}
	for i, f := range k.fates {
		switch f {
		case open:
			k.fates[i] = out
		case in:
			a.value += k.t.value[i]
		}
	}
	a.bound = max(a.value, k.valueOf(bound))
	return a
}

// valueOf gives the highest value that a worth can stand for.
func (k *task) valueOf(worth int64) int64 {
	sum, factor := worth+int64(k.t.size()), k.factor()
	if sum < 0 {
		return 0
	}
	return sum / factor
}

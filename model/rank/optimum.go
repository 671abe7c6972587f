package rank

import (
	"cmp"
	"context"
	"math/big"
	"slices"

	"benangmerah/model"
)

// Optimum is the portfolio worth most under the ceiling. It is only ever offered: nothing is decided by it.
type Optimum struct {
	Portfolio
	Gap   *big.Rat // how much more score there could be at most; 0 where the search came to its end
	Swaps []Swap   // at most three, by gain, each upon those before it
	Rest  *big.Rat // score between the line with the swaps and the optimum
}

// Swap is an exchange that lifts the score of the funded list.
type Swap struct {
	Out, In []int
	Gain    *big.Rat
	Saved   model.Money // negative where it takes more
}

// Optimum finds the best portfolio and what leads to it from the funded list. Of a table that is not Searchable it is that list. The error is that of a context
// that was cancelled.
func (t *Table) Optimum(ctx context.Context) (o Optimum, err error) {
	if t.large() {
		return Optimum{Portfolio: t.Funded(), Gap: new(big.Rat), Rest: new(big.Rat)}, nil
	}
	line := t.cut(t.order, t.problem.Rule)
	a, err := t.best(ctx, t.forced, line, allowance(maxSteps))
	if err != nil {
		return o, err
	}
	if a.bound > a.value && t.sided() {
		a.bound = max(min(a.bound, t.dual(ctx, line)), a.value)
	}
	o = Optimum{Portfolio: t.portfolio(a.fates), Gap: t.score(a.bound - a.value)}
	if o.Swaps, o.Rest, err = t.swaps(ctx, line, a.fates); err != nil {
		return Optimum{}, err
	}
	return o, nil
}

const maxSwaps = 3

func (t *Table) swaps(ctx context.Context, line, target []fate) (list []Swap, rest *big.Rat, err error) {
	now, steps := slices.Clone(line), allowance(maxSteps/2)
	for len(list) < maxSwaps {
		next, ok, err := t.bestSwap(ctx, now, target, steps)
		if err != nil {
			return nil, nil, err
		}
		if !ok {
			break
		}
		list = append(list, t.swap(now, next))
		now = next
	}
	return list, new(big.Rat).Sub(t.portfolio(target).Score, t.portfolio(now).Score), nil
}

// bestSwap looks for the step towards target that gains most: none or one of those that it throws out leaves, or two, or all.
func (t *Table) bestSwap(ctx context.Context, now, target []fate, steps *int) (next []fate, ok bool, err error) {
	var leaving []int
	for i := range now {
		if now[i] == in && target[i] == out {
			leaving = append(leaving, i)
		}
	}
	gain := t.portfolio(now).Value
	try := func(leave ...int) {
		if err != nil {
			return
		}
		var fates []fate
		var fits bool
		if fates, fits, err = t.step(ctx, now, target, leave, steps); fits {
			if value := t.portfolio(fates).Value; value > gain {
				next, gain, ok = fates, value, true
			}
		}
	}
	try()
	for _, i := range leaving {
		try(i)
	}
	const few = 12
	for n, i := range leaving {
		for _, j := range leaving[n+1:] {
			if !ok && len(leaving) <= few {
				try(i, j)
			}
		}
	}
	if !ok {
		try(leaving...)
	}
	return next, ok, err
}

// step takes out those that leave, and fills up as well as can be from what target has in.
func (t *Table) step(ctx context.Context, now, target []fate, leave []int, steps *int) (fates []fate, fits bool, err error) {
	fates = slices.Clone(now)
	for _, i := range leave {
		fates[i] = out
	}
	for i := range fates {
		if fates[i] == out && target[i] == in {
			fates[i] = open
		}
	}
	if !t.holds(fates) {
		return nil, false, nil
	}
	own := max(min(*steps, maxSteps/200), 0)
	left := own
	a, err := t.best(ctx, fates, now, &left)
	*steps -= own - left
	return a.fates, err == nil, err
}

// holds says whether everything that is in has what it needs in.
func (t *Table) holds(fates []fate) bool {
	for i, f := range fates {
		for _, j := range t.needs[i] {
			if f == in && fates[j] != in {
				return false
			}
		}
	}
	return true
}

func (t *Table) swap(before, after []fate) Swap {
	s := Swap{Out: []int{}, In: []int{}}
	for i := range before {
		switch {
		case before[i] == in && after[i] == out:
			s.Out = append(s.Out, i)
		case before[i] == out && after[i] == in:
			s.In = append(s.In, i)
		}
	}
	from, to := t.portfolio(before), t.portfolio(after)
	s.Gain, s.Saved = t.score(to.Value-from.Value), from.Cost-to.Cost
	return s
}

// Frontier is the best value for every ceiling: each step is the least money for which that much score can be had.
type Frontier []Step

// Step is a point of a Frontier.
type Step struct {
	Cost  model.Money
	Value int64 // in the whole numbers of the table, see Table.OnScale
}

// At gives the best step that a ceiling pays for, and the next one that it does not; ok is false where there is none.
func (f Frontier) At(ceiling model.Money) (best, next Step, ok bool) {
	n, found := slices.BinarySearchFunc(f, ceiling, func(s Step, c model.Money) int { return cmp.Compare(s.Cost, c) })
	if found {
		n++
	}
	if n > 0 {
		best, ok = f[n-1], true
	}
	if n < len(f) {
		next = f[n]
	}
	return best, next, ok
}

// maxFrontier bounds the values that the frontier is computed over, so that its table stays below 200 MB.
const maxFrontier = 20_000_000

// Frontier computes the best value for every ceiling by dynamic programming over value: f(v) is the least cost that reaches exactly v. Locks hold, side
// constraints do not. Values too fine for that are refused, and a table that is not Searchable; another error is that of a context that was cancelled.
func (t *Table) Frontier(ctx context.Context) (Frontier, error) {
	if err := t.Searchable(); err != nil {
		return nil, err
	}
	var sum, base int64
	var spent model.Money
	for i, f := range t.forced {
		switch f {
		case open:
			sum += t.value[i]
		case in:
			base, spent = base+t.value[i], spent+t.cost(i)
		}
	}
	if sum > maxFrontier {
		return nil, model.Invalidf("Bulatkan bobot atau nilainya.", "Nilainya terlalu halus untuk menghitung yang terbaik pada setiap pagu.")
	}
	least, err := t.leastCosts(ctx, sum)
	if err != nil {
		return nil, err
	}
	var steps Frontier
	cheapest := never
	for v := sum; v >= 0; v-- {
		if least[v] < cheapest {
			cheapest = least[v]
			steps = append(steps, Step{Cost: spent + least[v], Value: base + v})
		}
	}
	slices.Reverse(steps)
	return steps, nil
}

const never = model.Money(1) << 62

// leastCosts gives f(v) for every v up to the sum of the values.
func (t *Table) leastCosts(ctx context.Context, sum int64) ([]model.Money, error) {
	least := make([]model.Money, sum+1)
	for v := range least[1:] {
		least[v+1] = never
	}
	top := int64(0)
	for i, f := range t.forced {
		if f != open || t.value[i] == 0 {
			continue
		}
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		top += t.value[i]
		cost := t.cost(i)
		with, without := least[:top-t.value[i]+1], least[t.value[i]:top+1]
		for v := len(with) - 1; v >= 0; v-- {
			without[v] = min(without[v], with[v]+cost)
		}
	}
	return least, nil
}

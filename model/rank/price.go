package rank

import (
	"math"
	"math/bits"
	"slices"

	"benangmerah/model"
)

// prices are what money of a limit costs in worth, in 2^-40 for a sen; 0 for limits of agencies. Whatever they are, the worth of what fits is at most
// what it is worth above its price, and the price of all that is left of the limits.
type prices []int64

const priceBits = 40

// tooMuch is a bound that never binds, and tooLittle a worth that never counts. Both leave room for sums.
const (
	tooMuch   = int64(1) << 61
	tooLittle = -int64(1) << 48
)

// times gives price·amount in worth, rounded down; ok is false where that is too much for any use.
func times(price int64, amount model.Money) (worth int64, ok bool) {
	high, low := bits.Mul64(uint64(price), uint64(amount))
	if high >= 1<<(priceBits-2) {
		return 0, false
	}
	return int64(high<<(64-priceBits) | low>>priceBits), true
}

// less gives a worth without the price of an amount, rounded up.
func less(worth, price int64, amount model.Money) int64 {
	if priced, ok := times(price, amount); ok {
		return max(worth-priced, tooLittle)
	}
	return worth
}

// of gives the price of what is left, rounded up.
func (p prices) of(left []model.Money) (sum int64) {
	for n, price := range p {
		if price > 0 {
			worth, ok := times(price, left[n])
			if !ok || sum > tooMuch-worth {
				return tooMuch
			}
			sum += worth + 1
		}
	}
	return sum
}

// pair is a need or an exclusion of two that are open: y_a ≤ y_b, or y_a + y_b ≤ 1.
type pair struct {
	a, b    int
	exclude bool
}

// relaxation is a bound in which the sources, the needs and the exclusions have a price instead of being kept (Lagrangian relaxation): the lower, the better the prices.
type relaxation struct {
	pairs    []pair
	sources  []int     // the limits that have a price
	scale    []float64 // the largest that anything takes of them
	price    []float64 // in worth: of the pairs, then of the sources for as much as their scale
	prices   prices    // of the sources, as whole numbers
	adjusted []int64   // worth after the prices of the pairs
	reduced  []int64   // and after those of the sources
	order    []int     // what is open at the start and worth something above its price, by that for its money
	pairSum  int64     // what exclusions cost in all
	constant int64     // with what the sources cost in all
}

// price looks for prices with which the bound at the start is low, by going against the slack of each constraint (subgradient).
func (b *branching) price() {
	r := &b.relaxed
	r.adjusted, r.reduced = b.worth, b.worth
	if r.find(b); len(r.price) == 0 {
		return
	}
	r.adjusted, r.reduced, r.prices = slices.Clone(b.worth), slices.Clone(b.worth), make(prices, len(b.t.limits))
	const rounds, patience = 120, 5
	lowest, best, pace, idle := tooMuch, slices.Clone(r.price), 1.0, 0
	parts := make([]float64, b.t.size())
	for range rounds {
		bound := r.bound(b, parts)
		if idle++; bound < lowest {
			lowest, best, idle = bound, slices.Clone(r.price), 0
		}
		if idle > patience {
			pace, idle = pace/2, 0
		}
		if bound <= b.best || !r.move(b, parts, pace*float64(bound-b.best)) {
			break
		}
	}
	r.price = best
	r.bound(b, parts)
}

// find lists the constraints between those that are open.
func (r *relaxation) find(b *branching) {
	for _, i := range b.free {
		for _, j := range b.t.needs[i] {
			if b.purse.fates[j] == open {
				r.pairs = append(r.pairs, pair{i, j, false})
			}
		}
		for _, j := range b.t.foes[i] {
			if i < j && b.purse.fates[j] == open {
				r.pairs = append(r.pairs, pair{i, j, true})
			}
		}
	}
	for n, l := range b.t.limits {
		if l.agency {
			continue
		}
		most := model.Money(0)
		for _, i := range b.free {
			most = max(most, l.take[i])
		}
		if most > 0 {
			r.sources, r.scale = append(r.sources, n), append(r.scale, float64(most))
		}
	}
	r.price = make([]float64, len(r.pairs)+len(r.sources))
}

// bound sets worths and order under the prices, gives the bound at the start, and what parts of the alternatives make it up.
func (r *relaxation) bound(b *branching, parts []float64) int64 {
	copy(r.adjusted, b.worth)
	r.pairSum = 0
	for n, p := range r.pairs {
		price := int64(r.price[n])
		r.adjusted[p.a] -= price
		if p.exclude {
			r.adjusted[p.b] -= price
			r.pairSum += price
		} else {
			r.adjusted[p.b] += price
		}
	}
	copy(r.reduced, r.adjusted)
	for n, limit := range r.sources {
		r.prices[limit] = int64(min(r.price[len(r.pairs)+n]/r.scale[n]*(1<<priceBits), 1<<60))
		for _, i := range b.free {
			r.reduced[i] = less(r.reduced[i], r.prices[limit], b.t.limits[limit].take[i])
		}
	}
	r.order = slices.DeleteFunc(slices.Clone(b.free), func(i int) bool { return r.reduced[i] <= 0 })
	slices.SortFunc(r.order, func(x, y int) int {
		return compareProducts(r.reduced[y], int64(b.t.cost(x)), r.reduced[x], int64(b.t.cost(y)))
	})
	r.constant = r.pairSum + r.prices.of(b.purse.limits)
	clear(parts)
	return r.constant + b.worthy + b.fill(r.order, r.reduced, parts)
}

// move goes against the slack of the constraints so far that the bound would fall by as much if it were straight. It says whether there is any way to go.
func (r *relaxation) move(b *branching, parts []float64, fall float64) bool {
	slack, norm := make([]float64, len(r.price)), 0.0
	for n, p := range r.pairs {
		if slack[n] = parts[p.b] - parts[p.a]; p.exclude {
			slack[n] = 1 - parts[p.b] - parts[p.a]
		}
	}
	for n, limit := range r.sources {
		left := float64(b.purse.limits[limit])
		for _, i := range b.free {
			left -= parts[i] * float64(b.t.limits[limit].take[i])
		}
		slack[len(r.pairs)+n] = left / r.scale[n]
	}
	for n, x := range slack {
		if r.price[n] == 0 && x > 0 {
			slack[n] = 0
		}
		norm += slack[n] * slack[n]
	}
	if norm < 1e-12 {
		return false
	}
	for n, x := range slack {
		r.price[n] = min(max(r.price[n]-x*fall/norm, 0), math.MaxInt32*1e4)
	}
	return true
}

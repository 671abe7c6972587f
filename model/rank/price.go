package rank

import (
	"math/bits"
	"slices"

	"benangmerah/model"
)

// prices are what money of a limit costs in worth, in 2^-40 for a sen; 0 for limits of agencies. Whatever they are, the worth of what fits is at most
// what it is worth above its price, and the price of all that is left of the limits.
type prices []int64

const priceBits = 40

// times gives price·amount in worth, rounded down; ok is false where that is too much for any use.
func times(price int64, amount model.Money) (worth int64, ok bool) {
	high, low := bits.Mul64(uint64(price), uint64(amount))
	if high >= 1<<(priceBits-2) {
		return 0, false
	}
	return int64(high<<(64-priceBits) | low>>priceBits), true
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

// tooMuch is a bound that never binds, and leaves room for adding worths to it.
const tooMuch = int64(1) << 61

// price looks for prices of the sources with which the bound at the start is lowest: the bound is convex in each of them.
func (b *branching) price() {
	if !slices.ContainsFunc(b.t.limits, func(l limit) bool { return !l.agency }) {
		return
	}
	b.prices, b.reduced = make(prices, len(b.t.limits)), make([]int64, b.t.size())
	dearest := b.dearest()
	lowest := b.tryPrices()
	const rounds, halvings = 2, 12
	for range rounds {
		for n, l := range b.t.limits {
			if l.agency {
				continue
			}
			for step := max(dearest/4, 1); step > dearest>>halvings; step /= 2 {
				lowest = b.tryPrice(n, step, lowest)
			}
		}
	}
	b.tryPrices()
}

// dearest is the highest worth for a sen of anything open, as a price.
func (b *branching) dearest() (price int64) {
	for _, i := range b.free {
		if cost := b.t.cost(i); cost > 0 && b.worth[i] > 0 {
			high, low := bits.Mul64(uint64(b.worth[i]), 1<<priceBits)
			if high < uint64(cost) {
				quotient, _ := bits.Div64(high, low, uint64(cost))
				price = max(price, int64(min(quotient, 1<<60)))
			}
		}
	}
	return price
}

// tryPrice moves a price by a step where that lowers the bound.
func (b *branching) tryPrice(n int, step, lowest int64) int64 {
	old := b.prices[n]
	for _, price := range []int64{old + step, old - step} {
		if price < 0 {
			continue
		}
		b.prices[n] = price
		if bound := b.tryPrices(); bound < lowest {
			return bound
		}
	}
	b.prices[n] = old
	return lowest
}

// tryPrices sets worth and order under the prices and gives the bound at the start.
func (b *branching) tryPrices() int64 {
	for _, i := range b.free {
		b.reduced[i] = b.worth[i]
		for _, n := range b.t.under[i] {
			if worth, ok := times(b.prices[n], b.t.limits[n].take[i]); ok {
				b.reduced[i] -= min(worth, tooMuch)
			}
		}
	}
	b.priced = slices.DeleteFunc(slices.Clone(b.free), func(i int) bool { return b.reduced[i] <= 0 })
	slices.SortFunc(b.priced, func(x, y int) int {
		return compareProducts(b.reduced[y], int64(b.t.cost(x)), b.reduced[x], int64(b.t.cost(y)))
	})
	return b.fill(b.priced, b.reduced) + b.prices.of(b.purse.limits)
}

package rank

import (
	"context"
	"math/bits"
	"slices"

	"benangmerah/model"
)

// dual is a bound on the value of everything that fits, lower than that of the search where agencies have few programmes each: the total ceiling and
// those of the sources have a price, and under it every agency is solved exactly. Needs and exclusions stay at the price that the relaxation
// found for them.
type dual struct {
	*branching
	groups [][]int       // what is free, by agency; those without a ceiling of their own come last
	most   []model.Money // the ceilings of the agencies
	total  int64         // price of the total ceiling
	prices prices        // of the sources
	above  []int64       // worth above the prices
}

// dual gives the lowest such bound that is found until the context is cancelled, as a value.
func (t *Table) dual(ctx context.Context, line []fate) int64 {
	left := 0
	d := &dual{branching: t.newTask(ctx, t.forced, line).newBranching(&left)}
	d.above, d.prices = make([]int64, t.size()), make(prices, len(t.limits))
	copy(d.prices, d.relaxed.prices)
	d.group()
	dearest := d.dearest()
	lowest := d.bound()
	const rounds, halvings = 2, 12
	for range rounds {
		if ctx.Err() != nil {
			break
		}
		for n := range d.prices {
			if !t.limits[n].agency {
				lowest = d.settlePrice(&d.prices[n], dearest, halvings, lowest)
			}
		}
		lowest = d.settlePrice(&d.total, dearest, halvings, lowest)
	}
	return d.valueOf(lowest)
}

func (d *dual) group() {
	d.groups = make([][]int, len(d.t.limits)+1)
	d.most = make([]model.Money, len(d.groups))
	for n := range d.t.limits {
		d.most[n] = d.purse.limits[n]
	}
	d.most[len(d.t.limits)] = d.purse.left
	for _, i := range d.free {
		at := len(d.t.limits)
		if n := d.t.whole[byAgency][i]; n >= 0 {
			at = n
		}
		d.groups[at] = append(d.groups[at], i)
	}
}

// settlePrice moves a price by ever smaller steps while that lowers the bound.
func (d *dual) settlePrice(price *int64, dearest int64, halvings int, lowest int64) int64 {
	for step := max(dearest/8, 1); step > dearest>>halvings; step /= 2 {
		for _, by := range []int64{step, -step} {
			old := *price
			if *price = max(old+by, 0); *price == old {
				continue
			}
			bound := d.bound()
			if bound < lowest {
				lowest = bound
				break
			}
			*price = old
		}
	}
	return lowest
}

// bound is the worth that nothing exceeds under the present prices.
func (d *dual) bound() int64 {
	left := prices{d.total}
	sum := d.worthy + d.relaxed.pairSum + left.of([]model.Money{d.purse.left})
	if sum = min(sum, tooMuch); sum < tooMuch {
		sum = min(sum+d.prices.of(d.purse.limits), tooMuch)
	}
	for n, group := range d.groups {
		sum = min(sum+d.solve(group, d.most[n]), tooMuch)
	}
	return sum
}

// solve gives the most that a group is worth above the prices under its ceiling.
func (d *dual) solve(group []int, most model.Money) int64 {
	k := &task{ctx: d.ctx, unlooked: looked, t: d.t, worth: d.above, left: most}
	for _, i := range group {
		worth := less(d.relaxed.adjusted[i], d.total, d.t.cost(i))
		for _, n := range d.t.under[i] {
			worth = less(worth, d.prices[n], d.t.limits[n].take[i])
		}
		if k.worth[i] = worth; worth > 0 && d.t.cost(i) <= most {
			k.free = append(k.free, i)
		}
	}
	k.lineUp()
	levels, whole := k.states(allowance(maxSteps / 200))
	if last := levels[len(levels)-1]; whole {
		return last[len(last)-1].worth
	}
	return slices.Max(k.sum)
}

// dearest is the highest worth for a sen of anything open, as a price.
func (d *dual) dearest() (price int64) {
	for _, i := range d.free {
		if cost := d.t.cost(i); cost > 0 && d.worth[i] > 0 {
			high, low := bits.Mul64(uint64(d.worth[i]), 1<<priceBits)
			if high < uint64(cost) {
				quotient, _ := bits.Div64(high, low, uint64(cost))
				price = max(price, int64(min(quotient, 1<<60)))
			}
		}
	}
	return price
}

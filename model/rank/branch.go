package rank

import (
	"slices"

	"benangmerah/model"
)

// branching is a search through the choices with side constraints, the most worth for the money first. A branch is left as soon as its linear bound
// does not reach what was found.
type branching struct {
	*task
	purse  *purse
	trail  []int // what was decided, to be taken back
	worthy int64 // worth of what is in
	found  []fate
	best   int64
	spent  model.Money // by what was found
	steps  *int        // still allowed
	cutOff int64       // the highest bound of what was not looked at
	room   []model.Money

	relaxed relaxation
	within  int64 // what is in, reduced by its prices
}

// maxSteps bounds the alternatives looked at, to well below two seconds on an old core.
const maxSteps = 40_000_000

// branch searches in full with a part of the steps. Where that does not come to its end, what was found is bettered block by block, and the search begins
// again from that.
func (k *task) branch(steps *int) answer {
	first := *steps / 4
	left := first
	b := k.newBranching(&left)
	b.visit(0)
	*steps -= first - max(left, 0)
	if left < 0 && *steps > 0 && k.ctx.Err() == nil {
		b.better(steps)
		b.steps, b.cutOff = steps, nothing
		b.visit(0)
	}
	k.fates = b.found
	return k.answer(max(b.best, b.cutOff))
}

// nothing is below every worth.
const nothing = -1 << 62

// newBranching begins with the line as far as it can be had.
func (k *task) newBranching(steps *int) *branching {
	p := k.t.newPurse()
	p.fates = slices.Clone(k.fates)
	b := &branching{task: k, purse: p, steps: steps, worthy: k.base, best: nothing, cutOff: nothing, room: make([]model.Money, len(k.t.limits))}
	b.relaxed.reduced = b.worth
	b.settle()
	b.start(k.line)
	b.price()
	b.within = b.worthy
	return b
}

// settle puts into the purse what the fates of the task have in beyond the locks.
func (b *branching) settle() {
	for i, f := range b.fates {
		if f == in && b.t.forced[i] != in {
			b.purse.take(i)
		}
	}
}

// start takes those of a portfolio as found that the fates of the task allow.
func (b *branching) start(portfolio []fate) {
	b.keep()
	for _, i := range b.free {
		if portfolio[i] != in {
			continue
		}
		if mark := len(b.trail); !b.include(i) {
			b.takeBack(mark)
		}
	}
	b.keep()
	b.takeBack(0)
}

// keep remembers what is in if it is the best so far.
func (b *branching) keep() {
	spent := b.t.problem.Ceiling - b.purse.left
	if b.worthy < b.best || b.worthy == b.best && spent >= b.spent {
		return
	}
	b.best, b.spent, b.found = b.worthy, spent, slices.Clone(b.purse.fates)
}

func (b *branching) visit(n int) {
	for n < len(b.free) && b.purse.fates[b.free[n]] != open {
		n++
	}
	bound := b.upper(n)
	if bound < b.best {
		return
	}
	taken := len(b.free) - n
	if *b.steps -= taken; *b.steps < 0 || b.cancelled(taken+1, b.steps) {
		b.cutOff = max(b.cutOff, bound)
		return
	}
	b.keep()
	if n == len(b.free) {
		return
	}
	i, mark := b.free[n], len(b.trail)
	if b.include(i) {
		b.visit(n + 1)
	}
	b.takeBack(mark)
	b.exclude(i)
	b.visit(n + 1)
	b.takeBack(mark)
}

// include takes an alternative with all that it needs, and puts out all that they exclude. It says whether that was possible.
func (b *branching) include(i int) bool {
	if !b.takeOne(i) {
		return false
	}
	for _, j := range b.t.needs[i] {
		if !b.takeOne(j) {
			return false
		}
	}
	return true
}

func (b *branching) takeOne(i int) bool {
	switch {
	case b.purse.fates[i] == in:
		return true
	case b.purse.fates[i] == out || b.t.cost(i) > b.purse.left:
		return false
	}
	for _, n := range b.t.under[i] {
		if b.t.limits[n].take[i] > b.purse.limits[n] {
			return false
		}
	}
	b.purse.take(i)
	b.worthy += b.worth[i]
	b.within += b.relaxed.reduced[i]
	b.trail = append(b.trail, i)
	for _, foe := range b.t.foes[i] {
		if b.purse.fates[foe] == in {
			return false
		}
		b.exclude(foe)
	}
	return true
}

// exclude puts an alternative out with all that need it.
func (b *branching) exclude(i int) {
	b.leave(i)
	for _, j := range b.t.needed[i] {
		b.leave(j)
	}
}

func (b *branching) leave(i int) {
	if b.purse.fates[i] == open {
		b.purse.fates[i] = out
		b.trail = append(b.trail, i)
	}
}

func (b *branching) takeBack(mark int) {
	for len(b.trail) > mark {
		i := b.trail[len(b.trail)-1]
		b.trail = b.trail[:len(b.trail)-1]
		if b.purse.fates[i] == in {
			b.worthy -= b.worth[i]
			b.within -= b.relaxed.reduced[i]
			b.purse.left += b.t.cost(i)
			for _, n := range b.t.under[i] {
				b.purse.limits[n] += b.t.limits[n].take[i]
			}
		}
		b.purse.fates[i] = open
	}
}

// upper is the linear bound on what is open from n on, the lower of two: with the ceilings of the agencies alone, and with all else at a price.
func (b *branching) upper(n int) int64 {
	bound := b.worthy + b.fill(b.free[n:], b.worth, nil)
	if b.relaxed.order == nil {
		return bound
	}
	return min(bound, b.relaxed.constant+b.within+b.fill(b.relaxed.order, b.relaxed.reduced, nil))
}

// fill takes parts of what is open, in an order by worth for the money, as far as the total ceiling and those of the agencies go. Each alternative stands
// under at most one agency, so that going by worth for the money is best. It gives what that is worth, and what part of each in parts where that is given.
func (b *branching) fill(order []int, worths []int64, parts []float64) (worth int64) {
	left := b.purse.left
	copy(b.room, b.purse.limits)
	for _, i := range order {
		if b.purse.fates[i] != open || worths[i] <= 0 {
			continue
		}
		cost := b.t.cost(i)
		take := min(cost, left)
		if at := b.t.whole[byAgency][i]; at >= 0 {
			take = min(take, b.room[at])
			b.room[at] -= take
		}
		left -= take
		if take == cost {
			worth += worths[i]
		} else {
			worth += part(worths[i], take, cost) + 1
		}
		if parts != nil {
			parts[i] = float64(take) / max(float64(cost), 1)
			if cost == 0 {
				parts[i] = 1
			}
		}
		if left == 0 && cost > 0 {
			break
		}
	}
	return worth
}

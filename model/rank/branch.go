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

	prices  prices  // of the sources; see price
	reduced []int64 // worth less the price of the sources
	priced  []int   // what is open at first, by reduced worth for its money; nil without ceilings of sources
}

// maxSteps bounds the alternatives looked at, to well below two seconds on an old core.
const maxSteps = 40_000_000

func (k *task) branch(steps *int) answer {
	p := k.t.newPurse()
	p.fates = slices.Clone(k.fates)
	b := &branching{task: k, purse: p, steps: steps, worthy: k.base, best: -1 << 62, cutOff: -1 << 62, room: make([]model.Money, len(k.t.limits))}
	b.settle()
	b.startWithLine()
	b.price()
	b.visit(0)
	k.fates = b.found
	return k.answer(max(b.best, b.cutOff))
}

// settle puts into the purse what the fates of the task have in beyond the locks.
func (b *branching) settle() {
	for i, f := range b.fates {
		if f == in && b.t.forced[i] != in {
			b.purse.take(i)
		}
	}
}

// startWithLine takes the line as found where the fates of the task allow it, and nothing more than what is in otherwise.
func (b *branching) startWithLine() {
	b.keep()
	for _, i := range b.free {
		if b.line[i] != in {
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
	if *b.steps -= len(b.free) - n; *b.steps < 0 {
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
			b.purse.left += b.t.cost(i)
			for _, n := range b.t.under[i] {
				b.purse.limits[n] += b.t.limits[n].take[i]
			}
		}
		b.purse.fates[i] = open
	}
}

// upper is the linear bound on what is open from n on, the lower of two: with the ceilings of the agencies, and with those of the sources at a price.
func (b *branching) upper(n int) int64 {
	bound := b.fill(b.free[n:], b.worth)
	if b.priced == nil {
		return bound
	}
	return min(bound, b.fill(b.priced, b.reduced)+b.prices.of(b.purse.limits))
}

// fill takes parts of what is open, in an order by worth for the money, as far as the total ceiling and those of the agencies go. Each alternative stands
// under at most one agency, so that going by worth for the money is best.
func (b *branching) fill(order []int, worths []int64) int64 {
	worth, left := b.worthy, b.purse.left
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
		if left == 0 && cost > 0 {
			break
		}
	}
	return worth
}

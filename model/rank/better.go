package rank

import (
	"slices"
)

// Blocks are chosen anew while all else stays as found.
const (
	blockSize  = 16
	blockSteps = 60_000
)

// better improves what was found block by block, as long as that brings anything and steps are left.
func (b *branching) better(steps *int) {
	for better := true; better && *steps > 0; {
		better = false
		for _, block := range b.blocks() {
			if b.chooseAnew(block, steps) {
				better = true
			}
		}
	}
}

// blocks gives sets of what is free: neighbours by worth for their money, sets spread over all of them, and those under one ceiling.
func (b *branching) blocks() (list [][]int) {
	n := len(b.free)
	for first := 0; first < n; first += blockSize / 2 {
		list = append(list, b.free[first:min(first+blockSize, n)])
	}
	apart := n/blockSize + 1
	for first := range apart {
		var spread []int
		for at := first; at < n; at += apart {
			spread = append(spread, b.free[at])
		}
		list = append(list, spread)
	}
	for limit, l := range b.t.limits {
		under := slices.DeleteFunc(slices.Clone(b.free), func(i int) bool { return !slices.Contains(b.t.under[i], limit) })
		if l.agency && len(under) <= 2*blockSize {
			list = append(list, under)
		}
	}
	return list
}

// chooseAnew searches for a better choice within a block, and keeps it.
func (b *branching) chooseAnew(block []int, steps *int) bool {
	if *steps <= 0 {
		return false
	}
	if b.ctx.Err() != nil {
		*steps = -1
		return false
	}
	fates := slices.Clone(b.found)
	for i, f := range fates {
		if f == open {
			fates[i] = out
		}
	}
	for _, i := range block {
		fates[i] = open
	}
	for i, f := range fates {
		for _, j := range b.t.needs[i] {
			if f == in && fates[j] == open {
				fates[j] = in
			}
		}
	}
	left := blockSteps
	inner := b.t.newTask(b.ctx, fates, b.line).newBranching(&left)
	inner.start(b.found)
	inner.visit(0)
	*steps -= blockSteps - max(left, 0)
	if inner.best < b.best || inner.best == b.best && inner.spent >= b.spent {
		return false
	}
	b.best, b.spent, b.found = inner.best, inner.spent, inner.found
	return true
}

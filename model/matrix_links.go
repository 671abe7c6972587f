package model

import (
	"cmp"
	"slices"
)

// joinLinked makes one row of rows whose lines go on as each other, see Succession: that of the newest side's line, with what the others had.
func (m *Matrix) joinLinked() {
	next := m.successors()
	if len(next) == 0 {
		return
	}
	groups := m.linkedRows(next)
	gone := map[int]bool{}
	for _, rows := range groups {
		newest := slices.MaxFunc(rows, func(a, b int) int { return m.compareAge(next, a, b) })
		for _, i := range rows {
			if i != newest {
				m.Rows[newest].take(&m.Rows[i])
				gone[i] = true
			}
		}
	}
	m.leaveOut(gone)
}

// successors gives what each line goes on as, by the newest side that knows.
func (m *Matrix) successors() map[ID]ID {
	next := map[ID]ID{}
	for i, s := range m.Sides {
		if i > 0 && s.Plan == m.Sides[i-1].Plan {
			continue
		}
		for _, x := range s.Plan.Successions.Of(0) {
			if !x.Refused {
				next[x.Line] = x.Successor
			}
		}
	}
	return next
}

// lastOf gives the line that a line goes on as in the end, and by how many steps.
func lastOf(next map[ID]ID, line ID) (last ID, steps int) {
	for steps <= len(next) {
		after := next[line]
		if after == 0 {
			break
		}
		line, steps = after, steps+1
	}
	return line, steps
}

// linkedRows gives the rows that belong together, where there are several.
func (m *Matrix) linkedRows(next map[ID]ID) [][]int {
	with := make([]int, len(m.Rows)) // an earlier row that a row belongs to, itself where there is none
	root := func(i int) int {
		for with[i] != i {
			i = with[i]
		}
		return i
	}
	first := map[ID]int{} // by the line that a chain ends with
	for i := range m.Rows {
		with[i] = i
		for _, line := range m.Rows[i].Lines {
			if line == 0 {
				continue
			}
			last, _ := lastOf(next, line)
			if at, known := first[last]; known {
				a, b := root(at), root(i)
				with[max(a, b)] = min(a, b)
			} else {
				first[last] = i
			}
		}
	}
	together := map[int][]int{}
	for i := range m.Rows {
		together[root(i)] = append(together[root(i)], i)
	}
	var groups [][]int
	for i := range m.Rows {
		if len(together[i]) > 1 {
			groups = append(groups, together[i])
		}
	}
	return groups
}

// compareAge puts the row after that has a figure on a later side or, where both have, whose line is nearer to the end of its chain.
func (m *Matrix) compareAge(next map[ID]ID, a, b int) int {
	r, o := &m.Rows[a], &m.Rows[b]
	return cmp.Or(cmp.Compare(r.lastKnown(), o.lastKnown()), cmp.Compare(o.stepsToEnd(next), r.stepsToEnd(next)), o.Key.compare(r.Key))
}

func (r *MatrixRow) lastKnown() int {
	for i := len(r.Figures) - 1; i >= 0; i-- {
		if r.Figures[i].Known {
			return i
		}
	}
	return -1
}

func (r *MatrixRow) stepsToEnd(next map[ID]ID) int {
	least := len(next)
	for _, line := range r.Lines {
		if line != 0 {
			_, steps := lastOf(next, line)
			least = min(least, steps)
		}
	}
	return least
}

// take takes over what another row has. Where both have a figure on a side they are added, and the line and place of r stay.
func (r *MatrixRow) take(other *MatrixRow) {
	r.placed()
	other.placed()
	r.kin = append(r.kin, other.kin...)
	for i := range r.Figures {
		if !r.Figures[i].Known && other.Lines[i] != 0 && (other.Figures[i].Known || r.Lines[i] == 0) {
			r.Lines[i], r.places[i] = other.Lines[i], other.places[i]
		}
		r.Figures[i] = r.Figures[i].Plus(other.Figures[i])
	}
	r.from()
}

// placed notes where a row that is being joined stands on each side, and its lines.
func (r *MatrixRow) placed() {
	if r.places != nil {
		return
	}
	r.places = make([]RowKey, len(r.Figures))
	for i, line := range r.Lines {
		if line != 0 {
			r.places[i] = r.Key
			r.kin = append(r.kin, line)
		}
	}
}

// from notes the first place of a row that is not the one it has now.
func (r *MatrixRow) from() {
	for i, at := range r.places {
		if r.Lines[i] != 0 && at != r.Key {
			r.From = at
			return
		}
	}
}

// movedBetween says whether a row stands elsewhere on one side than on another.
func (r *MatrixRow) movedBetween(from, to int) bool {
	return r.places != nil && r.Figures[from].Known && r.Figures[to].Known && r.places[from] != r.places[to]
}

func (m *Matrix) leaveOut(gone map[int]bool) {
	kept := m.Rows[:0]
	for i, r := range m.Rows {
		if !gone[i] {
			kept = append(kept, r)
		}
	}
	m.Rows = kept
}

// kinOfLine gives the lines of the row that a filter is narrowed down to, where that row was joined of several; nil where its key alone tells.
func (m *Matrix) kinOfLine() map[ID]bool {
	key := m.Filter.Line
	if key.Code == "" || !m.Filter.Moves || m.below || !m.mayMove() {
		return nil
	}
	var line *Line
	for i := len(m.Sides) - 1; i >= 0 && line == nil; i-- {
		line = m.lineOf(m.Sides[i], key)
	}
	if line == nil {
		return nil
	}
	around := NewMatrix(Filter{Level: line.Level, Agency: m.Filter.Agency, Slice: m.Filter.Slice, Moves: true, Bare: true}, m.Sides...)
	kin := map[ID]bool{}
	for i := range around.Rows {
		if r := &around.Rows[i]; r.Key == key {
			for _, id := range r.kin {
				kin[id] = true
			}
		}
	}
	return kin
}

// mayMove says whether a line can stand elsewhere on another side.
func (m *Matrix) mayMove() bool {
	first := m.Sides[0].Plan
	return slices.ContainsFunc(m.Sides, func(s Side) bool { return s.Plan != first || s.Plan.Successions.Len() > 0 })
}

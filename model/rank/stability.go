package rank

import (
	"container/heap"
	"context"
	"slices"
)

// Stability is the range of a criterion's weight over which the funded list stays as it is, while the other weights keep their proportions. At its ends
// stands what changes beyond them, nothing where the end is 0 or 1.
type Stability struct {
	Criterion    int
	Weight       Share
	From, To     Share
	Below, Above Change
	Alone        bool // it has all the weight, so that there are no proportions to keep
}

// Stability walks outward from the present weight of a criterion over the exact points at which the order changes, and draws the line anew in the
// intervals between them, until the funded list changes. The error is that of a context that was cancelled.
func (t *Table) Stability(ctx context.Context, k int) (s Stability, err error) {
	s = Stability{Criterion: k, Weight: t.Weight(k), From: t.Weight(k), To: t.Weight(k)}
	if s.Alone = t.weights[k] == t.total; s.Alone {
		return s, nil
	}
	w, err := t.newWalk(ctx, k)
	if err == nil {
		s.From, s.Below, err = w.walk(ctx, -1)
	}
	if err == nil {
		s.To, s.Above, err = w.walk(ctx, 1)
	}
	return s, err
}

// Stabilities gives the Stability of every criterion, none of a table that is not Searchable. The error is that of a context that was cancelled.
func (t *Table) Stabilities(ctx context.Context) (list []Stability, err error) {
	if t.large() {
		return nil, nil
	}
	list = make([]Stability, len(t.weights))
	for k := range list {
		if list[k], err = t.Stability(ctx, k); err != nil {
			return nil, err
		}
	}
	return list, nil
}

// walk is the way over the weights of a criterion.
type walk struct {
	t      *Table
	k      int
	line   []fate
	mixed  bool // only one that is in and one that is out can change the line when they meet
	stops  bool // such two are sure to change it
	events [2]crossings
}

// crossing is a weight at which two alternatives meet.
type crossing struct {
	at   Share
	a, b int
}

func (t *Table) newWalk(ctx context.Context, k int) (*walk, error) {
	w := &walk{t: t, k: k, line: t.cut(t.order, t.problem.Rule), mixed: t.problem.Rule == Skip && !t.sided()}
	w.stops = !w.mixed && !t.sided()
	w.events[0].direction, w.events[1].direction = -1, 1
	var list []int
	left := t.newPurse().left
	for _, i := range t.order {
		if t.forced[i] == open && (!w.mixed || t.cost(i) <= left) {
			list = append(list, i)
		}
	}
	w.meetAll(ctx, list, true)
	if !w.mixed {
		w.meetAll(ctx, list, false)
	}
	return w, ctx.Err()
}

// meetAll notes where those meet of which one is in and one is out, or the others, until the context is cancelled.
func (w *walk) meetAll(ctx context.Context, list []int, mixed bool) {
	for n, a := range list {
		if ctx.Err() != nil {
			return
		}
		for _, b := range list[n+1:] {
			if mixed == (w.line[a] != w.line[b]) {
				w.meet(a, b, mixed)
			}
		}
	}
}

// meet notes where two alternatives meet, inside of 0 to 1, off the present weight and not beyond a sure change.
func (w *walk) meet(a, b int, mixed bool) {
	at, ok := w.t.meeting(a, b, w.k)
	if !ok || at.Num == 0 || at.Num == at.Den {
		return
	}
	side := at.Cmp(w.t.Weight(w.k))
	if side == 0 {
		return
	}
	events := &w.events[(side+1)/2]
	if events.sure != (Share{}) && at.Cmp(events.sure) == side {
		return
	}
	events.list = append(events.list, crossing{at, a, b})
	if w.stops && mixed {
		events.sure = at
	}
}

// walk goes from the present weight in a direction up to where the funded list changes.
func (w *walk) walk(ctx context.Context, direction int64) (Share, Change, error) {
	events := &w.events[(direction+1)/2]
	heap.Init(events)
	order := slices.Clone(w.t.order)
	at, look := w.t.Weight(w.k), true
	if direction < 0 && at.Num == 0 {
		return at, Change{}, nil // there is nothing below it
	}
	for {
		if err := ctx.Err(); err != nil {
			return at, Change{}, err
		}
		if look {
			slices.SortFunc(order, func(a, b int) int { return w.t.compareAt(at, w.k, direction, a, b) })
			if after := w.t.cut(order, w.t.problem.Rule); !slices.Equal(after, w.line) {
				return at, changeBetween(w.line, after), nil
			}
		}
		if events.Len() == 0 {
			return Share{max(direction, 0), 1}, Change{}, nil
		}
		next := heap.Pop(events).(crossing)
		if look = next.at.Cmp(at) != 0; w.mixed {
			look = w.enters(next, direction)
		}
		at = next.at
	}
}

// enters says whether beyond a crossing the one of the two that is out finds room at its turn.
func (w *walk) enters(c crossing, direction int64) bool {
	outside := c.a
	if w.line[c.a] == in {
		outside = c.b
	}
	left := w.t.problem.Ceiling
	for i, f := range w.line {
		if f == in && (w.t.forced[i] == in || w.t.compareAt(c.at, w.k, direction, i, outside) < 0) {
			left -= w.t.cost(i)
		}
	}
	return w.t.cost(outside) <= left
}

// crossings are a heap, the next one in a direction first.
type crossings struct {
	direction int64
	list      []crossing
	sure      Share // where the list is sure to change
}

// Len, Less, Swap, Push and Pop are those of a heap.
func (c *crossings) Len() int { return len(c.list) }

func (c *crossings) Less(i, j int) bool { return int64(c.list[i].at.Cmp(c.list[j].at)) == -c.direction }
func (c *crossings) Swap(i, j int)      { c.list[i], c.list[j] = c.list[j], c.list[i] }
func (c *crossings) Push(x any)         { c.list = append(c.list, x.(crossing)) }

// Pop gives the last.
func (c *crossings) Pop() any {
	last := c.list[len(c.list)-1]
	c.list = c.list[:len(c.list)-1]
	return last
}

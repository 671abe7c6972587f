package rank

import (
	"context"
	"slices"
)

// Notch is a score that, had it been one notch off, would have changed the funded list.
type Notch struct {
	Alternative, Criterion, Scorer int
	From, To                       Score
	Change
}

// OneNotch moves every single score one notch down and up, draws the line anew, and gives those that change it, by alternative, criterion and scorer. There
// are none of a table that is not Searchable. The error is that of a context that was cancelled.
func (t *Table) OneNotch(ctx context.Context) (list []Notch, err error) {
	if t.large() {
		return nil, nil
	}
	line := t.cut(t.order, t.problem.Rule)
	for i := range t.notches {
		if !t.Complete(i) || t.forced[i] != open {
			continue
		}
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		for k, weight := range t.weights {
			if weight == 0 {
				continue
			}
			down := t.shifted(line, i, -weight)
			up := t.shifted(line, i, weight)
			list = append(list, t.notchesOff(i, k, down, up)...)
		}
	}
	return list, nil
}

// notchesOff gives the scores of all scorers that can go down or up where that changes something.
func (t *Table) notchesOff(i, k int, down, up Change) (list []Notch) {
	for s, row := range t.problem.Alternatives[i].Scores {
		if x := row[k]; x > t.problem.Scale.Min && !down.none() {
			list = append(list, Notch{i, k, s, x, x - 1, down})
		}
		if x := row[k]; x < t.problem.Scale.Max && !up.none() {
			list = append(list, Notch{i, k, s, x, x + 1, up})
		}
	}
	return list
}

func (c Change) none() bool { return len(c.In)+len(c.Out) == 0 }

// shifted gives what changes in the line when the value of one alternative does.
func (t *Table) shifted(line []fate, i int, by int64) Change {
	old := slices.Index(t.order, i)
	before := func(a int) bool {
		if c := t.value[a] - (t.value[i] + by); c != 0 {
			return c > 0
		}
		return t.breakTie(a, i) < 0
	}
	now := old
	for now > 0 && !before(t.order[now-1]) {
		now--
	}
	for now+1 < len(t.order) && before(t.order[now+1]) {
		now++
	}
	if now == old || t.alike(line, i, t.order[min(old, now):max(old, now)+1]) {
		return Change{}
	}
	order := slices.Delete(slices.Clone(t.order), old, old+1)
	return changeBetween(line, t.cut(slices.Insert(order, now, i), t.problem.Rule))
}

// alike says whether passing those beside it cannot change the line: under skip two neighbours that are both in or both out may change places.
func (t *Table) alike(line []fate, i int, passed []int) bool {
	if t.problem.Rule != Skip || t.sided() {
		return false
	}
	for _, j := range passed {
		if t.forced[j] == open && line[j] != line[i] {
			return false
		}
	}
	return true
}

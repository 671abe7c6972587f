package model

// ByItself says whether the program does acts of that name by itself, so that undo and redo, which are of what a person did, pass over them.
func ByItself(act string) bool { return act == AdjustClock{}.Name() || act == MarkMail{}.Name() }

// Ways gives the changes by which the entry may be taken back: its exact inverse, and where the clock was changed since, the inverse in which what was
// running keeps the time to which it was moved.
func (r Revert) Ways() [][]Change {
	exact := inverse(r.Entry.Changes)
	if len(r.Clock) == 0 {
		return [][]Change{exact}
	}
	moved := make([]Change, len(exact))
	for i, c := range exact {
		moved[i] = r.moved(c)
	}
	return [][]Change{exact, moved}
}

// moved gives a change as the later changes of the clock leave it.
func (r Revert) moved(c Change) Change {
	for _, e := range r.Clock {
		for _, by := range e.Changes {
			if by.Kind() == c.Kind() && by.Key() == c.Key() {
				c = Change{Before: movedLike(c.Before, by), After: movedLike(c.After, by)}
			}
		}
	}
	return c
}

// movedLike gives a record that began when by found it beginning as beginning when by left it.
func movedLike(r Record, by Change) Record {
	from, to, at := beganOf(by.Before), beganOf(by.After), beganOf(r)
	if from == nil || to == nil || at == nil || *at != *from {
		return r
	}
	r = r.withID(r.Key())
	*beganOf(r) = *to
	return r
}

// beganOf gives the place of the time since when something runs, nil where a record has none.
func beganOf(r Record) *Instant {
	switch r := r.(type) {
	case *Slot:
		return &r.Began
	case *Turn:
		return &r.Began
	default:
		return nil
	}
}

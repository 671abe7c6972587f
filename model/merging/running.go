package merging

import (
	"fmt"

	"benangmerah/model"
)

// clash is two slots of a meeting that are being held, one on each side.
type clash struct {
	ours, theirs *model.Slot
	conflict     *Conflict
}

// findRunning finds the meetings of which the sides hold different slots. A slot that the other side has ended meanwhile is no longer held.
func (m *Merge) findRunning() {
	for _, r := range m.Ours.Plan.Records(model.KindMeeting) {
		here, there := m.Ours.Plan.RunningSlot(r.Key()), m.runningThere(r.Key())
		if here == nil || there == nil || here.ID == there.ID || !m.begun(here.ID, true) || !m.begun(there.ID, false) {
			continue
		}
		m.running = append(m.running, &clash{here, there, &Conflict{
			Key: fmt.Sprintf("running/%d", r.Key()), Ref: model.Ref{Kind: model.KindSlot, ID: here.ID}, About: AboutRunning, Ours: here, Theirs: there,
			OursBy: m.oursBy[model.Ref{Kind: model.KindSlot, ID: here.ID}], TheirsBy: m.theirBy[model.Ref{Kind: model.KindSlot, ID: there.ID}],
		}})
		m.Conflicts = append(m.Conflicts, m.running[len(m.running)-1].conflict)
	}
}

// runningThere gives the slot of a meeting that is held at the copy, under its name here.
func (m *Merge) runningThere(meeting model.ID) *model.Slot {
	for _, t := range m.order {
		if s, ok := t.theirs.(*model.Slot); ok && s.State() == model.Running && m.meetingOf(s) == meeting {
			return s
		}
	}
	return nil
}

func (m *Merge) meetingOf(s *model.Slot) model.ID {
	if t := m.things[model.Ref{Kind: model.KindDay, ID: s.Day}]; t != nil && t.either() != nil {
		return t.either().(*model.Day).Meeting
	}
	if d := m.Base.Days.Get(s.Day); d != nil {
		return d.Meeting
	}
	return 0
}

// begun says whether a slot goes on on both sides: the other one has not ended it.
func (m *Merge) begun(id model.ID, here bool) bool {
	t := m.things[model.Ref{Kind: model.KindSlot, ID: id}]
	if t == nil || t.lock != nil {
		return false
	}
	other := t.theirs
	if !here {
		other = t.ours
	}
	s, ok := other.(*model.Slot)
	return !ok || s.State() != model.Done
}

// settleRunning ends the slot that was not chosen to go on, when its side was last at work, and who has the floor in it.
func (r *resolving) settleRunning() {
	for _, c := range r.running {
		ended, last := c.theirs, r.lastAct(&r.Theirs)
		if r.choice(c.conflict).Pick == PickTheirs {
			ended, last = c.ours, r.lastAct(&r.Ours)
		}
		s, ok := r.record(refOf(ended)).(*model.Slot)
		if !ok || s.State() != model.Running {
			continue
		}
		after := *s
		after.Ended = max(last, s.Began)
		r.put(&after)
		for _, t := range r.order {
			if turn, ok := r.record(t.Ref).(*model.Turn); ok && turn.Slot == s.ID && turn.Began != 0 && turn.Ended == 0 {
				closed := *turn
				closed.Ended = max(after.Ended, turn.Began)
				r.put(&closed)
			}
		}
	}
}

func (r *resolving) lastAct(s *Side) (at model.Instant) {
	for _, e := range s.Entries {
		at = max(at, e.At)
	}
	return at
}

package model

import "slices"

// MeetingSlots gives the slots of a meeting over all its days, in order.
func (p *Plan) MeetingSlots(meeting ID) []*Slot {
	var list []*Slot
	for _, d := range p.Days.Of(meeting) {
		list = append(list, p.Slots.Of(d.ID)...)
	}
	return list
}

// RunningSlot gives the slot that is being held, nil where there is none.
func (p *Plan) RunningSlot(meeting ID) *Slot {
	for _, s := range p.MeetingSlots(meeting) {
		if s.State() == Running {
			return s
		}
	}
	return nil
}

// NextSlot gives the slot that follows: the first one that waits behind the one that was begun last; where none does, the first that was passed over.
// Breaks and prayers that were passed over are not come back to, and one that was begun out of its place passes over nothing. What waits on a day that is
// closed does not follow. It is nil where none is left.
func (p *Plan) NextSlot(meeting ID) *Slot {
	list := slices.DeleteFunc(p.MeetingSlots(meeting), func(s *Slot) bool { return s.State() == Waiting && p.Days.Get(s.Day).Closed != 0 })
	begun := lastBegun(list)
	for _, s := range list[begun+1:] {
		if s.State() == Waiting {
			return s
		}
	}
	for _, s := range list[:begun+1] {
		if s.State() == Waiting && !s.Pause() {
			return s
		}
	}
	return nil
}

// lastBegun gives the place of the slot in a list that was begun last, breaks and prayers not counted; -1 where none was.
func lastBegun(list []*Slot) int {
	last, at := Instant(0), -1
	for i, s := range list {
		if s.State() != Waiting && !s.Pause() && s.Began >= last {
			last, at = s.Began, i
		}
	}
	return at
}

// Pause says whether nobody speaks in the slot: it is a break or a prayer.
func (s *Slot) Pause() bool { return s.Purpose == Break || s.Purpose == Prayer }

// BeginSlot ends the slot that is being held and begins Slot, or the next one that waits where Slot is 0. One that has ended is taken up again as a new
// piece of it, behind what was held last on the day, so that the time between does not count as its own. A day that was closed is open again.
type BeginSlot struct{ Slot ID }

// Name is "slot.begin".
func (BeginSlot) Name() string { return "slot.begin" }

// Changes refuses a slot that is being held.
func (a BeginSlot) Changes(p *Plan, c Context) ([]Change, error) {
	m := p.CurrentMeeting()
	if m == nil {
		return nil, errNoMeeting()
	}
	next := p.UpNext(m.ID, c.At)
	if a.Slot != 0 {
		next = p.Slots.Get(a.Slot)
	}
	if next == nil {
		return nil, Errorf(NotFound, "Tutup rapat, atau tambah giliran pada acara.", "Tidak ada giliran berikutnya.")
	}
	if next.State() == Running {
		return nil, Errorf(Conflict, "", "Giliran itu sedang berlangsung.")
	}
	r := newRota(p)
	changes := r.end(p.RunningSlot(m.ID), c.At)
	if next.State() == Done {
		next = r.takeUp(m, next, c)
		changes = append(changes, p.passQueue(next.Carried, next.ID)...)
	}
	r.set(next.held(c.At, 0))
	if day := p.Days.Get(next.Day); day.Closed != 0 {
		open := *day
		open.Closed = 0
		changes = append(changes, Replace(day, &open))
	}
	return append(r.changes(), changes...), nil
}

// EndSlot ends the slot that is being held.
type EndSlot struct{}

// Name is "slot.end".
func (EndSlot) Name() string { return "slot.end" }

// Changes refuses where no slot is being held.
func (EndSlot) Changes(p *Plan, c Context) ([]Change, error) {
	if m := p.CurrentMeeting(); m != nil {
		if now := p.RunningSlot(m.ID); now != nil {
			r := newRota(p)
			turns := r.end(now, c.At)
			return append(r.changes(), turns...), nil
		}
	}
	return nil, errNothingHeld()
}

func errNoMeeting() error {
	return Errorf(Conflict, "Buat rapat beserta acaranya dahulu.", "Belum ada rapat di berkas ini.")
}

func errNothingHeld() error {
	return Errorf(Conflict, "Mulai giliran dengan F9.", "Tidak ada giliran yang sedang berlangsung.")
}

// end ends a slot that is being held, which may be nil, and gives what becomes of who has the floor in it.
func (r *rota) end(s *Slot, at Instant) []Change {
	if s == nil {
		return nil
	}
	ended := r.plan.endOf(s, at)
	r.set(s.held(s.Began, ended))
	if turn := r.plan.Floor(s.ID); turn != nil {
		return []Change{Replace(turn, turn.ended(ended))}
	}
	return nil
}

// takeUp puts a new piece of a slot that has ended behind what was held last on the day.
func (r *rota) takeUp(m *Meeting, s *Slot, c Context) *Slot {
	day := s.Day
	if d := r.plan.dayOn(m.ID, c.At); d != nil {
		day = d.ID
	}
	return r.put(r.plan.piece(s, NewIDs(c.Seed).Next(), 0, c.At), day, r.held(day))
}

func (s *Slot) held(began, ended Instant) *Slot {
	after := *s
	after.Began, after.Ended = began, ended
	return &after
}

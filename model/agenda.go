package model

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

// NextSlot gives the first slot that has not begun, nil where there is none.
func (p *Plan) NextSlot(meeting ID) *Slot {
	for _, s := range p.MeetingSlots(meeting) {
		if s.State() == Waiting {
			return s
		}
	}
	return nil
}

// BeginSlot ends the slot that is being held and begins Slot, or the next one that waits where Slot is 0.
type BeginSlot struct{ Slot ID }

// Name is "slot.begin".
func (BeginSlot) Name() string { return "slot.begin" }

// Changes refuses a slot that is being held. One that has ended is taken up again.
func (a BeginSlot) Changes(p *Plan, c Context) ([]Change, error) {
	m := p.CurrentMeeting()
	if m == nil {
		return nil, Errorf(Conflict, "Buat rapat beserta acaranya dahulu.", "Belum ada rapat di berkas ini.")
	}
	next := p.NextSlot(m.ID)
	if a.Slot != 0 {
		next = p.Slots.Get(a.Slot)
	}
	if next == nil {
		return nil, Errorf(NotFound, "Tutup rapat, atau tambah giliran pada acara.", "Tidak ada giliran berikutnya.")
	}
	if next.State() == Running {
		return nil, Errorf(Conflict, "", "Giliran itu sedang berlangsung.")
	}
	var changes []Change
	if now := p.RunningSlot(m.ID); now != nil {
		changes = append(changes, Replace(now, now.held(now.Began, c.At)))
	}
	began := next.Began
	if began == 0 {
		began = c.At
	}
	return append(changes, Replace(next, next.held(began, 0))), nil
}

// EndSlot ends the slot that is being held.
type EndSlot struct{}

// Name is "slot.end".
func (EndSlot) Name() string { return "slot.end" }

// Changes refuses where no slot is being held.
func (EndSlot) Changes(p *Plan, c Context) ([]Change, error) {
	if m := p.CurrentMeeting(); m != nil {
		if now := p.RunningSlot(m.ID); now != nil {
			return []Change{Replace(now, now.held(now.Began, c.At))}, nil
		}
	}
	return nil, Errorf(Conflict, "Mulai giliran dengan F9.", "Tidak ada giliran yang sedang berlangsung.")
}

func (s *Slot) held(began, ended Instant) *Slot {
	after := *s
	after.Began, after.Ended = began, ended
	return &after
}

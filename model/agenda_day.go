package model

// EditDay adds a day to the current meeting, or gives the day of an ID another date or other hours.
type EditDay struct {
	Day        ID // 0: a new one
	Date       Date
	Start, End DayMinute
}

// Name is "day.edit".
func (EditDay) Name() string { return "day.edit" }

// Changes refuses a date that the meeting has already, and another date for a day on which something was held.
func (a EditDay) Changes(p *Plan, c Context) ([]Change, error) {
	m := p.CurrentMeeting()
	if m == nil {
		return nil, errNoMeeting()
	}
	for _, d := range p.Days.Of(m.ID) {
		if d.Date == a.Date && d.ID != a.Day {
			return nil, Errorf(Conflict, "Pilih tanggal lain.", "Rapat sudah punya hari %s.", a.Date)
		}
	}
	if a.Day == 0 {
		return []Change{Add(&Day{ID: NewIDs(c.Seed).Next(), Meeting: m.ID, Date: a.Date, Start: a.Start, End: a.End})}, nil
	}
	day := p.Days.Get(a.Day)
	if day == nil {
		return nil, missing("Hari rapat")
	}
	if day.Date != a.Date && p.anythingHeld(day.ID) {
		return nil, Errorf(Conflict, "Ubah jamnya saja, atau tambah hari baru.", "Tanggal hari %s tidak dapat diubah: rapatnya sudah berjalan.", day.Date)
	}
	after := *day
	after.Date, after.Start, after.End = a.Date, a.Start, a.End
	if after == *day {
		return nil, errUnmoved()
	}
	return []Change{Replace(day, &after)}, nil
}

// anythingHeld says whether a slot of the day has begun.
func (p *Plan) anythingHeld(day ID) bool {
	for _, s := range p.Slots.Of(day) {
		if s.State() != Waiting {
			return true
		}
	}
	return false
}

func errUnmoved() error { return Invalidf("", "Tidak ada yang berubah.") }

// RemoveDay takes a day off the meeting with its breaks, prayers, opening and closing and its attendance list.
type RemoveDay struct{ Day ID }

// Name is "day.remove".
func (RemoveDay) Name() string { return "day.remove" }

// Changes refuses a day on which something was held or somebody was present, and one that still has agencies: they are moved first.
func (a RemoveDay) Changes(p *Plan, _ Context) ([]Change, error) {
	day := p.Days.Get(a.Day)
	if day == nil {
		return nil, missing("Hari rapat")
	}
	if p.anythingHeld(day.ID) || p.anybodyPresent(day.ID) {
		return nil, Errorf(Conflict, "Biarkan hari itu sebagai catatan.", "Hari %s tidak dapat dihapus: rapatnya sudah berjalan.", day.Date)
	}
	for _, s := range p.Slots.Of(day.ID) {
		if s.Purpose == Presenting {
			return nil, Errorf(Conflict, "Pindahkan dahulu gilirannya ke hari lain.", "Hari %s masih punya giliran perangkat daerah.", day.Date)
		}
		if err := p.nothingSaid(s); err != nil {
			return nil, err
		}
	}
	return p.removal(day, map[reference]bool{}), nil
}

func (p *Plan) anybodyPresent(day ID) bool {
	for _, x := range p.Participants.Of(day) {
		if x.Presence == Present || x.Presence == Deputy {
			return true
		}
	}
	return false
}

package model

import (
	"slices"
	"strings"
)

// CloseDay closes a day of the meeting in one act: what is still being held ends, the agencies that were not heard are carried to the next day as CarrySlot
// does it, and the state of the file gets the name Title, such as "Tutup hari 1". Taking the act back opens the day again.
//
// Day 0 is the day that DayToClose gives. Continue says that an agency which is being heard goes on on the next day with what is left of its time; otherwise
// its slot has ended. Leave says that agencies which were not heard stay where they are: nobody will hear them. AddDay says that the next working day is
// added where the meeting has no other day to carry something to.
type CloseDay struct {
	Day      ID
	Title    string
	Continue bool
	Leave    bool
	AddDay   bool
}

// Name is "day.close".
func (CloseDay) Name() string { return "day.close" }

// Changes refuses a day that is closed, a title that another moment has, a day to come of which nothing was held, and the last day where something is left to carry, unless it may
// stay or a day may be added.
func (a CloseDay) Changes(p *Plan, c Context) ([]Change, error) {
	m := p.CurrentMeeting()
	if m == nil {
		return nil, errNoMeeting()
	}
	day := p.DayToClose(m.ID, c.At)
	if a.Day != 0 {
		day = p.Days.Get(a.Day)
	}
	switch {
	case day == nil && len(p.Days.Of(m.ID)) > 0 && a.Day == 0:
		return nil, Errorf(Conflict, "Urungkan penutupannya dahulu.", "Semua hari rapat sudah ditutup.")
	case day == nil || day.Meeting != m.ID:
		return nil, missing("Hari rapat")
	}
	if err := a.possible(p, day, c); err != nil {
		return nil, err
	}
	carry := carrying{CarrySlot: CarrySlot{AddDay: a.AddDay}, rota: newRota(p), c: c, ids: NewIDs(c.Seed), last: map[ID]ID{}, from: day}
	moment := &Moment{ID: carry.ids.Next(), Name: strings.TrimSpace(a.Title), Seq: c.Seq, At: c.At}
	if err := a.carry(&carry, day); err != nil {
		return nil, err
	}
	closed := *day
	closed.Closed = c.At
	return append(slices.Concat(carry.added, carry.rota.changes(), carry.turns), Replace(day, &closed), Add(moment)), nil
}

func (a CloseDay) possible(p *Plan, day *Day, c Context) error {
	if err := needText("Nama saat", a.Title); err != nil {
		return err
	}
	for _, m := range p.Moments.Of(0) {
		if strings.EqualFold(m.Name, strings.TrimSpace(a.Title)) {
			return Errorf(Conflict, "Urungkan penutupan yang lama, atau pakai nama lain.", "Saat bernama %q sudah ada di berkas ini.", m.Name)
		}
	}
	if day.Closed != 0 {
		return Errorf(Conflict, "Urungkan penutupannya dahulu.", "Hari %s sudah ditutup.", day.Date)
	}
	if day.Date > p.Today(c.At) && !p.anythingHeld(day.ID) {
		return Errorf(Conflict, "Pilih hari yang sudah berjalan.", "Hari %s belum berjalan, jadi belum dapat ditutup.", day.Date)
	}
	return nil
}

// carry ends what is being held and moves what is left to the day on which it is gone on with.
func (a CloseDay) carry(carry *carrying, day *Day) error {
	p := carry.rota.plan
	running := p.RunningSlot(day.Meeting)
	if running != nil && p.Days.Get(running.Day).Date > day.Date {
		running = nil
	}
	if running != nil && (!a.Continue || running.Purpose != Presenting) {
		carry.turns = append(carry.turns, carry.rota.end(running, carry.c.At)...)
		running = nil
	}
	var left []*Slot
	if running != nil {
		left = append(left, running)
	}
	if !a.Leave {
		left = append(left, p.Unheard(day.ID)...)
	}
	if len(left) > 0 && !a.AddDay && p.DayAfter(day) == nil {
		return Errorf(Conflict, "Tambah satu hari rapat, atau tutup tanpa melanjutkannya.",
			"Hari terakhir belum dapat ditutup: %d giliran belum selesai dan tidak ada hari sesudahnya.", len(left))
	}
	for _, s := range left {
		if err := carry.over(s); err != nil {
			return err
		}
	}
	return nil
}

// DayToClose gives the day of a meeting that is to be closed at an instant: that of the slot being held, else the last open one on which something was held, else
// today, else the first open one. It is nil where no day is open.
func (p *Plan) DayToClose(meeting ID, now Instant) *Day {
	if s := p.RunningSlot(meeting); s != nil {
		return p.Days.Get(s.Day)
	}
	days := slices.DeleteFunc(slices.Clone(p.Days.Of(meeting)), func(d *Day) bool { return d.Closed != 0 })
	for _, d := range slices.Backward(days) {
		if p.anythingHeld(d.ID) {
			return d
		}
	}
	if len(days) == 0 {
		return nil
	}
	if today := p.dayOn(meeting, now); today != nil && today.Closed == 0 {
		return today
	}
	return days[0]
}

// DayAfter gives the day of the meeting that follows another, nil behind the last.
func (p *Plan) DayAfter(day *Day) *Day {
	for _, d := range p.Days.Of(day.Meeting) {
		if d.Date > day.Date {
			return d
		}
	}
	return nil
}

// DayNumber gives the place of a day in its meeting, from 1; 0 where there is no such day.
func (p *Plan) DayNumber(day ID) int {
	if d := p.Days.Get(day); d != nil {
		return slices.Index(p.Days.Of(d.Meeting), d) + 1
	}
	return 0
}

// Unheard gives the slots of agencies that wait on a day, in the order of the agenda.
func (p *Plan) Unheard(day ID) []*Slot {
	return slices.DeleteFunc(slices.Clone(p.Slots.Of(day)), func(s *Slot) bool { return s.Purpose != Presenting || s.State() != Waiting })
}

// DayOf gives the day of the current meeting on which something was said: that of its slot, else the one of its date; 0 where it was none of them.
func (p *Plan) DayOf(s Said) ID {
	if slot := p.Slots.Get(s.Slot); slot != nil {
		return slot.Day
	}
	if m := p.CurrentMeeting(); m != nil {
		if d := p.dayOn(m.ID, s.At); d != nil {
			return d.ID
		}
	}
	return 0
}

// Carry is a slot that was moved to another day because it was not heard on its own.
type Carry struct{ Slot, From, To ID }

// Carries gives what was carried over without having begun, in the order in which that was done, from the whole journal: the moves that were taken back are
// left out. What goes on in a new piece is not among them, see Slot.Carried.
func Carries(journal []*Entry) []Carry {
	stands := Stands(journal)
	var list []Carry
	for _, e := range journal {
		if !stands[e.Seq] || e.Act != (CarrySlot{}).Name() && e.Act != (CloseDay{}).Name() {
			continue
		}
		for _, c := range e.Changes {
			before, was := c.Before.(*Slot)
			after, is := c.After.(*Slot)
			if was && is && before.Day != after.Day {
				list = append(list, Carry{Slot: after.ID, From: before.Day, To: after.Day})
			}
		}
	}
	return list
}

// Stands says of each entry of the whole journal whether what it did still holds: it was not taken back, or that was taken back in its turn.
func Stands(journal []*Entry) map[int64]bool {
	stands := map[int64]bool{}
	undoes := map[int64]int64{}
	for _, e := range journal {
		undoes[e.Seq] = e.Undoes
		for seq, standing := e.Seq, true; seq != 0; seq, standing = undoes[seq], !standing {
			stands[seq] = standing
		}
	}
	return stands
}

// Begun gives the entry of the journal by which something was held first on each day. The plan as the entry before left it has the agenda as it was planned.
func Begun(journal []*Entry) map[ID]int64 {
	first := map[ID]int64{}
	for _, e := range journal {
		for _, c := range e.Changes {
			after, is := c.After.(*Slot)
			if !is || after.Began == 0 {
				continue
			}
			if _, known := first[after.Day]; !known {
				first[after.Day] = e.Seq
			}
		}
	}
	return first
}

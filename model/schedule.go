package model

// The day of a simple agenda, in minutes since midnight, and the lengths of its slots in minutes.
const (
	dayStart    DayMinute = 8 * 60
	noon        DayMinute = 12 * 60
	afterNoon   DayMinute = 13 * 60
	dayEnd      DayMinute = 16 * 60
	openMinutes           = 15
	longestSlot           = 45
	leastSlot             = 5
	maxDays               = 10
)

// SimpleAgenda makes the agenda of a meeting in one act: all agencies in their order, shared evenly among the days, with an opening, a midday
// break and a closing. Where there is no meeting yet it makes that too, about the figures of stage Base in Year. Days that the meeting already has on those
// dates are kept and given the hours of the simple agenda.
type SimpleAgenda struct {
	First                           Date
	Days                            int
	Base                            Stage
	Year                            int
	Title, Opening, Recess, Closing string // what the meeting and its common slots are called
}

// Name is "agenda.edit".
func (SimpleAgenda) Name() string { return "agenda.edit" }

// PerDay is how many of so many agencies the fullest day has.
func (a SimpleAgenda) PerDay(agencies int) int { return (agencies + a.Days - 1) / a.Days }

// SlotMinutes is how long the slot of each of so many agencies can be on the fullest day, at most 45 minutes; 0 where they do not fit.
func (a SimpleAgenda) SlotMinutes(agencies int) int {
	for m := longestSlot; agencies > 0 && m >= leastSlot; m-- {
		if a.fits(agencies, m) {
			return m
		}
	}
	return 0
}

// fits says whether slots of so many minutes end before the day does. The break may begin a slot's length before noon.
func (a SimpleAgenda) fits(agencies, minutes int) bool {
	morning := (int(noon-dayStart) - openMinutes) / minutes
	evening := (int(dayEnd-afterNoon) - openMinutes) / minutes
	return morning+evening >= a.PerDay(agencies)
}

// Changes refuses a meeting that has slots, a date that is none, more than ten days, and more agencies than fit into the days.
func (a SimpleAgenda) Changes(p *Plan, c Context) ([]Change, error) {
	if err := a.possible(p); err != nil {
		return nil, err
	}
	ids := NewIDs(c.Seed)
	edit := Edit{}
	meeting := p.CurrentMeeting()
	if meeting == nil {
		meeting = &Meeting{ID: ids.Next(), Title: a.Title, Year: a.Year, Base: a.Base}
		edit.Put = append(edit.Put, meeting)
	}
	rest := p.Agencies.Of(0)
	minutes := a.SlotMinutes(len(rest))
	for i := range a.Days {
		share := (len(rest) + a.Days - i - 1) / (a.Days - i)
		w := dayWriter{agenda: a, day: a.day(p, meeting.ID, i, ids), ids: ids, at: dayStart, minutes: minutes}
		w.write(rest[:share], i == 0, i == a.Days-1)
		edit.Put = append(append(edit.Put, w.day), w.slots...)
		rest = rest[share:]
	}
	return edit.Changes(p, c)
}

func (a SimpleAgenda) possible(p *Plan) error {
	if m := p.CurrentMeeting(); m != nil && len(p.MeetingSlots(m.ID)) > 0 {
		return Errorf(Conflict, "Ubah acara yang ada.", "Rapat ini sudah punya acara.")
	}
	if _, ok := a.First.Time(); !ok {
		return Invalidf("Tulis tanggal seperti 18/1/2027.", "Tanggal %q tidak dikenal.", string(a.First))
	}
	if a.Days < 1 || a.Days > maxDays {
		return Invalidf("Pilih 1 sampai 10 hari.", "Rapat tidak dapat berlangsung %d hari.", a.Days)
	}
	agencies := p.Agencies.Len()
	if agencies == 0 {
		return Errorf(Conflict, "Masukkan perangkat daerah dahulu.", "Belum ada perangkat daerah di berkas ini.")
	}
	if a.SlotMinutes(agencies) == 0 {
		return Invalidf("Tambah jumlah hari.", "%d perangkat daerah tidak muat dalam %d hari.", agencies, a.Days)
	}
	return nil
}

// day is the n-th day: the meeting's own on that date, where it has one, with the hours of the simple agenda.
func (a SimpleAgenda) day(p *Plan, meeting ID, n int, ids *IDs) *Day {
	day := &Day{Meeting: meeting, Date: a.First.Plus(n), Start: dayStart, End: dayEnd}
	for _, d := range p.Days.Of(meeting) {
		if d.Date == day.Date {
			day.ID = d.ID
			return day
		}
	}
	day.ID = ids.Next()
	return day
}

// dayWriter lays the slots of one day one after the other.
type dayWriter struct {
	agenda  SimpleAgenda
	day     *Day
	ids     *IDs
	at      DayMinute
	minutes int
	slots   []Record
	rested  bool
}

func (w *dayWriter) write(agencies []*Agency, first, last bool) {
	if first {
		w.add(&Slot{Purpose: Opening, Title: w.agenda.Opening, Presentation: openMinutes})
	}
	for _, a := range agencies {
		w.rest(DayMinute(w.minutes))
		presentation := w.minutes / 3
		w.add(&Slot{
			Purpose: Presenting, Agency: a.ID, Presenter: a.Head,
			Presentation: presentation, Discussion: w.minutes - 2*presentation, Reply: presentation,
		})
	}
	if last {
		w.rest(openMinutes)
		w.add(&Slot{Purpose: Closing, Title: w.agenda.Closing, Presentation: openMinutes})
	}
}

// rest puts the midday break before a slot that would run into it; the break ends at its hour, however early it begins.
func (w *dayWriter) rest(next DayMinute) {
	if w.rested || w.at+next <= noon {
		return
	}
	w.rested = true
	w.add(&Slot{Purpose: Break, Title: w.agenda.Recess, Presentation: int(afterNoon - w.at)})
}

func (w *dayWriter) add(s *Slot) {
	s.ID, s.Day, s.Order = w.ids.Next(), w.day.ID, len(w.slots)+1
	w.slots = append(w.slots, s)
	w.at += DayMinute(s.Minutes())
}

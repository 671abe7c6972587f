package model

import (
	"cmp"
	"slices"
	"time"
)

// The lengths of slots in minutes, and how many days a meeting has at most.
const (
	openMinutes = 15
	longestSlot = 45
	leastSlot   = 5
	maxDays     = 10
)

// DayPlan is a day of an agenda that is to be made.
type DayPlan struct {
	Date       Date
	Start, End DayMinute
	Pauses     []Pause // in order; each within the day, none over another
}

// Pause is a break or a prayer of a day. A Fixed one begins at its hour. Any other begins as soon as the slot before it ends, and lasts until To.
type Pause struct {
	Purpose  SlotKind // Break or Prayer
	Title    string
	From, To DayMinute
	Fixed    bool
}

// PauseTitles are what the pauses of a standard day are called.
type PauseTitles struct{ Recess, Friday, Ashar string }

// StandardDay gives a day from 08.00 to 16.00 with a midday break from 12.00 to 13.00, on Fridays the Friday prayer from 11.30 to 13.00 in its place, and,
// where that has a title, the Ashar prayer from 15.15 to 15.30.
func StandardDay(date Date, titles PauseTitles) DayPlan {
	midday := Pause{Break, titles.Recess, 12 * 60, 13 * 60, false}
	if t, ok := date.Time(); ok && t.Weekday() == time.Friday {
		midday = Pause{Prayer, titles.Friday, 11*60 + 30, 13 * 60, true}
	}
	day := DayPlan{Date: date, Start: 8 * 60, End: 16 * 60, Pauses: []Pause{midday}}
	if titles.Ashar != "" {
		day.Pauses = append(day.Pauses, Pause{Prayer, titles.Ashar, 15*60 + 15, 15*60 + 30, true})
	}
	return day
}

// Ceremony is the opening or closing of a meeting; one of 0 minutes is left out.
type Ceremony struct {
	Title   string
	Minutes int
}

// MakeAgenda makes the agenda of a meeting in one act: a slot of so many Minutes for each agency (0: as many as fit, at most 45), a third of them for
// presentation and reply each; the agencies of First in their order, then the file's others in theirs, on the days as evenly as these have room; an
// opening on the first day and a closing on the last. A pause is left out where the day ends before it.
//
// Where there is no meeting yet it makes that too, about the figures of stage Base in Year. Days that the meeting already has on those dates are kept and
// given the hours. Anew takes an agenda away that was made before and of which nothing has been held, with its other days, except such as have an
// attendance list.
type MakeAgenda struct {
	Days             []DayPlan
	First            []ID
	Minutes          int
	Opening, Closing Ceremony
	Anew             bool
	Title            string // of the meeting
	Base             Stage
	Year             int
}

// Name is "agenda.edit".
func (MakeAgenda) Name() string { return "agenda.edit" }

// SlotMinutes is how long the slot of each of so many agencies is; 0 where they do not fit.
func (a MakeAgenda) SlotMinutes(agencies int) int {
	if a.Minutes > 0 {
		if a.room(a.Minutes) >= agencies {
			return a.Minutes
		}
		return 0
	}
	for m := longestSlot; agencies > 0 && m >= leastSlot; m-- {
		if a.room(m) >= agencies {
			return m
		}
	}
	return 0
}

// Shares is how many of so many agencies each day has, the days as even as they have room (by the method of Sainte-Laguë: each agency goes to the day with
// the highest room divided by twice its share plus one, the earlier one of equals). It is nil where they do not fit.
func (a MakeAgenda) Shares(agencies int) []int {
	minutes := a.SlotMinutes(agencies)
	if minutes == 0 {
		return nil
	}
	shares := make([]int, len(a.Days))
	for range agencies {
		best := -1
		for i := range a.Days {
			room := a.roomOf(i, minutes)
			if shares[i] < room && (best < 0 || room*(2*shares[best]+1) > a.roomOf(best, minutes)*(2*shares[i]+1)) {
				best = i
			}
		}
		shares[best]++
	}
	return shares
}

// room is how many slots of so many minutes the days have room for.
func (a MakeAgenda) room(minutes int) (n int) {
	for i := range a.Days {
		n += a.roomOf(i, minutes)
	}
	return n
}

// roomOf is how many slots the i-th day has room for.
func (a MakeAgenda) roomOf(i, minutes int) (n int) {
	day := a.Days[i]
	from, to := a.frame(i)
	for _, pause := range day.Pauses {
		n += max(int(pause.From-from), 0) / minutes
		from = pause.To
	}
	return n + max(int(to-from), 0)/minutes
}

// frame is what opening and closing leave of the i-th day.
func (a MakeAgenda) frame(i int) (from, to DayMinute) {
	from, to = a.Days[i].Start, a.Days[i].End
	if i == 0 {
		from += DayMinute(a.Opening.Minutes)
	}
	if i == len(a.Days)-1 {
		to -= DayMinute(a.Closing.Minutes)
	}
	return from, to
}

// Changes refuses a meeting that has slots, days and pauses that cannot be, more than ten days, and more agencies than fit into the days.
func (a MakeAgenda) Changes(p *Plan, c Context) ([]Change, error) {
	a.Days = slices.Clone(a.Days)
	slices.SortStableFunc(a.Days, func(x, y DayPlan) int { return cmp.Compare(x.Date, y.Date) })
	agencies, err := a.possible(p)
	if err != nil {
		return nil, err
	}
	ids := NewIDs(c.Seed)
	edit := Edit{}
	meeting := p.CurrentMeeting()
	if meeting == nil {
		meeting = &Meeting{ID: ids.Next(), Title: a.Title, Year: a.Year, Base: a.Base}
		edit.Put = append(edit.Put, meeting)
	}
	edit.Drop = append(records(p.MeetingSlots(meeting.ID)), a.leftDays(p, meeting.ID)...)
	minutes := a.SlotMinutes(len(agencies))
	for i, share := range a.Shares(len(agencies)) {
		w := dayWriter{agenda: a, plan: a.Days[i], day: a.day(p, meeting.ID, i, ids), ids: ids, at: a.Days[i].Start, minutes: minutes}
		w.write(agencies[:share], i == 0, i == len(a.Days)-1)
		edit.Put = append(append(edit.Put, w.day), w.slots...)
		agencies = agencies[share:]
	}
	return edit.Changes(p, c)
}

// leftDays gives the days of a meeting that its new agenda has not, where nobody is on their lists.
func (a MakeAgenda) leftDays(p *Plan, meeting ID) (list []Record) {
	for _, d := range p.Days.Of(meeting) {
		stays := slices.ContainsFunc(a.Days, func(day DayPlan) bool { return day.Date == d.Date })
		if a.Anew && !stays && len(p.Participants.Of(d.ID)) == 0 {
			list = append(list, d)
		}
	}
	return list
}

// possible gives the agencies in the order in which they are heard.
func (a MakeAgenda) possible(p *Plan) ([]*Agency, error) {
	if err := a.mayReplace(p); err != nil {
		return nil, err
	}
	if len(a.Days) < 1 || len(a.Days) > maxDays {
		return nil, Invalidf("Pilih 1 sampai 10 hari.", "Rapat tidak dapat berlangsung %d hari.", len(a.Days))
	}
	for i := range a.Days {
		if err := a.possibleDay(i); err != nil {
			return nil, err
		}
	}
	agencies, err := a.agencies(p)
	if err != nil {
		return nil, err
	}
	switch {
	case len(agencies) == 0:
		return nil, Errorf(Conflict, "Masukkan perangkat daerah dahulu.", "Belum ada perangkat daerah di berkas ini.")
	case a.SlotMinutes(len(agencies)) == 0:
		return nil, Invalidf("Tambah jumlah hari.", "%d perangkat daerah tidak muat dalam %d hari.", len(agencies), len(a.Days))
	}
	return agencies, nil
}

// mayReplace refuses a meeting that has an agenda already, or, where it is to be made anew, one of which something was held.
func (a MakeAgenda) mayReplace(p *Plan) error {
	m := p.CurrentMeeting()
	if m == nil {
		return nil
	}
	for _, s := range p.MeetingSlots(m.ID) {
		if !a.Anew {
			return Errorf(Conflict, "Ubah acara yang ada.", "Rapat ini sudah punya acara.")
		}
		if err := p.untouched(s); err != nil {
			return err
		}
	}
	return nil
}

func (a MakeAgenda) possibleDay(i int) error {
	day := a.Days[i]
	if _, ok := day.Date.Time(); !ok {
		return Invalidf("Tulis tanggal seperti 18/1/2027.", "Tanggal %q tidak dikenal.", string(day.Date))
	}
	if i > 0 && day.Date == a.Days[i-1].Date {
		return Errorf(Conflict, "Pilih tanggal lain.", "Rapat sudah punya hari %s.", day.Date)
	}
	from, to := a.frame(i)
	if from >= to {
		return Invalidf("Jam mulai harus sebelum jam selesai.", "Jam rapat pada %s tidak dapat dipakai.", day.Date)
	}
	for _, pause := range day.Pauses {
		if pause.From < from || pause.To <= pause.From || pause.To > to {
			return Invalidf("Tulis jamnya berurutan, di dalam jam rapat.", "Jam istirahat atau salat pada %s tidak dapat dipakai.", day.Date)
		}
		from = pause.To
	}
	return nil
}

// agencies gives the agencies in the order in which they are heard.
func (a MakeAgenda) agencies(p *Plan) ([]*Agency, error) {
	var list []*Agency
	for _, id := range a.First {
		agency := p.Agencies.Get(id)
		if agency == nil {
			return nil, missing("Perangkat daerah")
		}
		if !slices.Contains(list, agency) {
			list = append(list, agency)
		}
	}
	for _, agency := range p.Agencies.Of(0) {
		if !slices.Contains(a.First, agency.ID) {
			list = append(list, agency)
		}
	}
	return list, nil
}

// day is the i-th day: the meeting's own on that date, where it has one, with the hours of the agenda.
func (a MakeAgenda) day(p *Plan, meeting ID, i int, ids *IDs) *Day {
	plan := a.Days[i]
	day := &Day{Meeting: meeting, Date: plan.Date, Start: plan.Start, End: plan.End}
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
	agenda  MakeAgenda
	plan    DayPlan
	day     *Day
	ids     *IDs
	at      DayMinute
	minutes int
	slots   []Record
	rested  int // how many pauses have been written
}

func (w *dayWriter) write(agencies []*Agency, first, last bool) {
	if first {
		w.ceremony(Opening, w.agenda.Opening)
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
		w.ceremony(Closing, w.agenda.Closing)
	}
}

func (w *dayWriter) ceremony(purpose SlotKind, c Ceremony) {
	if c.Minutes > 0 {
		w.rest(DayMinute(c.Minutes))
		w.add(&Slot{Purpose: purpose, Title: c.Title, Presentation: c.Minutes})
	}
}

// rest puts the pauses that a slot of some minutes would run into before it.
func (w *dayWriter) rest(next DayMinute) {
	for _, pause := range w.plan.Pauses[w.rested:] {
		if w.at+next <= pause.From {
			return
		}
		w.rested++
		s := &Slot{Purpose: pause.Purpose, Title: pause.Title}
		if pause.Fixed {
			w.at, s.Fixed = pause.From, pause.From
		}
		s.Presentation = int(pause.To - w.at)
		w.add(s)
	}
}

func (w *dayWriter) add(s *Slot) {
	s.ID, s.Day, s.Order = w.ids.Next(), w.day.ID, len(w.slots)+1
	w.slots = append(w.slots, s)
	w.at += DayMinute(s.Minutes())
}

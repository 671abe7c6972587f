package session

import (
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// The day of a simple agenda, in minutes since midnight, and the lengths of its slots.
const (
	dayStart   model.DayMinute = 8 * 60
	noon       model.DayMinute = 12 * 60
	afterNoon  model.DayMinute = 13 * 60
	dayEnd     model.DayMinute = 16 * 60
	openMinute                 = 15
	longest                    = 45 // of an agency's slot
	shortest                   = 5
	maxDays                    = 10
)

// order is the simple agenda that is asked for: the agencies in their order, shared evenly among the days.
type order struct {
	first    model.Date
	days     int
	base     model.Stage
	year     int
	agencies []*model.Agency
}

// perDay is how many agencies the fullest day has.
func (o order) perDay() int { return (len(o.agencies) + o.days - 1) / o.days }

// minutes is how long an agency's slot can be on the fullest day, up to longest. The break may begin a slot's length before noon.
func (o order) minutes() int {
	if len(o.agencies) == 0 {
		return 0
	}
	for m := longest; m >= shortest; m-- {
		if o.fits(m) {
			return m
		}
	}
	return 0
}

// fits says whether so many minutes for each agency end before the day does.
func (o order) fits(minutes int) bool {
	morning := (int(noon-dayStart) - openMinute) / minutes
	evening := (int(dayEnd-afterNoon) - openMinute) / minutes
	return morning+evening >= o.perDay()
}

// impossible says why no agenda can be made, "" where one can.
func (o order) impossible(p *Page) string {
	switch {
	case len(o.agencies) == 0:
		return p.say(text.SessionNoAgencies)
	case o.minutes() == 0:
		return p.say(text.SessionTooManyAgencies, len(o.agencies), o.days)
	default:
		return ""
	}
}

// words describes the agenda.
func (o order) words(p *Page) string {
	last := o.first.Plus(o.days - 1)
	return p.say(text.SessionAgendaEcho, locale.FormatDateRange(o.first, last, p.desk.Language()),
		locale.Weekday(o.first, p.desk.Language()), len(o.agencies), o.perDay(), o.minutes(), o.year)
}

// act makes the meeting, where there is none yet, with its days and slots.
func (o order) act(p *Page) model.Edit {
	ids := model.NewIDs(model.NewSeed())
	edit := model.Edit{Title: "agenda.edit"}
	meeting := p.meeting()
	if meeting == nil {
		meeting = &model.Meeting{ID: ids.Next(), Title: text.SessionMeetingTitle.In(locale.Indonesian, o.year), Year: o.year, Base: o.base}
		edit.Put = append(edit.Put, meeting)
	}
	rest := o.agencies
	for i := range o.days {
		share := (len(rest) + o.days - i - 1) / (o.days - i)
		day := o.day(p.plan(), meeting.ID, i, ids)
		w := dayWriter{day: day, ids: ids, at: dayStart, minutes: o.minutes()}
		w.write(rest[:share], i == 0, i == o.days-1)
		edit.Put = append(append(edit.Put, day), w.slots...)
		rest = rest[share:]
	}
	return edit
}

// day is the n-th day: the meeting's own on that date, where it has one, with the hours of the simple agenda.
func (o order) day(p *model.Plan, meeting model.ID, n int, ids *model.IDs) *model.Day {
	day := model.Day{Meeting: meeting, Date: o.first.Plus(n), Start: dayStart, End: dayEnd}
	for _, d := range p.Days.Of(meeting) {
		if d.Date == day.Date {
			day.ID = d.ID
			return &day
		}
	}
	day.ID = ids.Next()
	return &day
}

// dayWriter lays the slots of one day one after the other.
type dayWriter struct {
	day     *model.Day
	ids     *model.IDs
	at      model.DayMinute
	minutes int
	slots   []model.Record
	rested  bool
}

func (w *dayWriter) write(agencies []*model.Agency, first, last bool) {
	if first {
		w.add(&model.Slot{Purpose: model.Opening, Title: text.SessionOpening.In(locale.Indonesian), Presentation: openMinute})
	}
	for _, a := range agencies {
		w.rest(model.DayMinute(w.minutes))
		presentation := w.minutes / 3
		w.add(&model.Slot{
			Purpose: model.Presenting, Agency: a.ID, Presenter: a.Head,
			Presentation: presentation, Discussion: w.minutes - 2*presentation, Reply: presentation,
		})
	}
	if last {
		w.rest(openMinute)
		w.add(&model.Slot{Purpose: model.Closing, Title: text.SessionClosing.In(locale.Indonesian), Presentation: openMinute})
	}
}

// rest puts the midday break before a slot that would run into it; the break ends at its hour, however early it begins.
func (w *dayWriter) rest(next model.DayMinute) {
	if w.rested || w.at+next <= noon {
		return
	}
	w.rested = true
	w.add(&model.Slot{Purpose: model.Break, Title: text.SessionBreak.In(locale.Indonesian), Presentation: int(afterNoon - w.at)})
}

func (w *dayWriter) add(s *model.Slot) {
	s.ID, s.Day, s.Order = w.ids.Next(), w.day.ID, len(w.slots)+1
	w.slots = append(w.slots, s)
	w.at += model.DayMinute(s.Minutes())
}

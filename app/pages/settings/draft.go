package settings

import (
	"cmp"
	"slices"
	"time"

	"benangmerah/app/text"
	"benangmerah/model"
)

// The most days and the most agencies put first that a draft takes.
const (
	mostDays  = 10
	mostFirst = 64
)

// draft is what a person wants of an agenda.
type draft struct {
	days                  [mostDays]draftDay
	count                 int // of days
	recess, friday, ashar span
	minutes               int // of each agency; 0: as many as fit
	first                 [mostFirst]model.ID
	opening, closing      int // minutes
	base                  model.Stage
}

// draftDay is a day of a draft.
type draftDay struct {
	date  model.Date
	hours span
}

// span is the time between two times of day; none where both are 0.
type span struct{ from, to model.DayMinute }

// firstDraft is the agenda that there is, as far as a draft says it, or three standard days from next Monday on.
func (a *agenda) firstDraft(plan *model.Plan) draft {
	d := draft{count: 3, opening: 15, closing: 15, base: plan.Base()}
	friday, standard := text.AgendaDay("2027-01-22", true), text.AgendaDay("2027-01-18", true)
	d.recess, d.friday, d.ashar = spanOf(standard.Pauses[0]), spanOf(friday.Pauses[0]), spanOf(standard.Pauses[1])
	d.start(nextMonday(a.page.today()), span{standard.Start, standard.End})
	if n := len(a.days); n > 0 && n <= mostDays {
		d.count = n
		for i, day := range a.days {
			d.days[i] = draftDay{day.Day.Date, span{day.Day.Start, day.Day.End}}
		}
	}
	return d
}

func spanOf(p model.Pause) span { return span{p.From, p.To} }

// nextMonday is the first Monday after a day.
func nextMonday(day model.Date) model.Date {
	for next := day.Plus(1); ; next = next.Plus(1) {
		if t, ok := next.Time(); !ok || t.Weekday() == time.Monday {
			return next
		}
	}
}

// start lets the days of a draft follow each other from a date on, Saturdays and Sundays passed over behind the first.
func (d *draft) start(first model.Date, hours span) {
	date := first
	for i := range d.days {
		d.days[i] = draftDay{date, hours}
		date = date.Plus(1)
		for weekend(date) {
			date = date.Plus(1)
		}
	}
}

func weekend(d model.Date) bool {
	t, ok := d.Time()
	return ok && (t.Weekday() == time.Saturday || t.Weekday() == time.Sunday)
}

// recount gives a draft another number of days: new ones follow the last.
func (d *draft) recount(n int) {
	for i := d.count; i < n; i++ {
		last := d.days[i-1]
		date := last.date.Plus(1)
		for weekend(date) {
			date = date.Plus(1)
		}
		d.days[i] = draftDay{date, last.hours}
	}
	d.count = n
}

// plan gives a day with its pauses; those that lie outside its hours are left out.
func (d *draft) plan(day draftDay) model.DayPlan {
	plan := text.AgendaDay(day.date, true)
	plan.Start, plan.End = day.hours.from, day.hours.to
	midday := d.recess
	if plan.Pauses[0].Purpose == model.Prayer {
		midday = d.friday
	}
	for i, at := range []span{midday, d.ashar} {
		plan.Pauses[i].From, plan.Pauses[i].To = at.from, at.to
	}
	plan.Pauses = slices.DeleteFunc(plan.Pauses, func(p model.Pause) bool { return p.To == 0 || p.To <= plan.Start || p.From >= plan.End })
	slices.SortStableFunc(plan.Pauses, func(x, y model.Pause) int { return cmp.Compare(x.From, y.From) })
	return plan
}

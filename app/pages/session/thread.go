package session

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// agenda is the left column: the slots of a day as a thread.
type agenda struct {
	page    *Page
	title   *parts.Text
	thread  *parts.Thread
	list    []sitting
	knots   []parts.Knot
	content *fyne.Container
}

func newAgenda(p *Page) *agenda {
	a := &agenda{page: p, title: parts.NewCaption("")}
	a.title.Cut()
	a.thread = parts.NewThread(a.choose)
	head := container.New(layout.NewCustomPaddedLayout(16, 8, 16, 8), a.title)
	a.content = container.NewBorder(head, nil, nil, nil, container.New(layout.NewCustomPaddedLayout(0, 8, 8, 8), a.thread))
	return a
}

func (a *agenda) choose(knot int) {
	if knot < len(a.list) {
		a.page.lookAt(a.list[knot].slot)
	}
}

// show shows the day that is looked at with the slot that is looked at in it.
func (a *agenda) show() {
	day := a.page.day()
	if day == nil {
		a.title.Set("")
		a.list, a.knots = nil, nil
		a.thread.SetKnots(nil)
		return
	}
	a.title.Set(a.page.say(text.SessionAgenda, locale.FormatDateWithWeekday(day.Date, a.page.desk.Language())))
	a.read(day)
	a.thread.SetKnots(a.knots)
	a.thread.Select(a.selected())
}

// read computes the times of the day and writes them.
func (a *agenda) read(day *model.Day) {
	p := a.page
	a.list = timetable(p.plan(), day, p.desk.Zone(), model.At(p.desk.Now()))
	a.knots = make([]parts.Knot, len(a.list))
	for i, s := range a.list {
		a.knots[i] = parts.Knot{
			Time: locale.FormatClock(s.planned, p.desk.Language()), Title: p.label(s.slot), Note: a.note(day, s), State: knotStates[s.slot.State()],
		}
	}
}

var knotStates = map[model.SlotState]parts.KnotState{model.Waiting: parts.ToCome, model.Running: parts.Now, model.Done: parts.Done}

// note says how a slot stands: when it ended, that it is being held, or when it is to be expected.
func (a *agenda) note(day *model.Day, s sitting) string {
	p := a.page
	switch s.slot.State() {
	case model.Done:
		return p.say(text.SessionEnded, locale.FormatClock(s.end, p.desk.Language()))
	case model.Running:
		return p.say(text.SessionHeld)
	}
	words := p.say(text.SessionExpected, locale.FormatClock(s.start, p.desk.Language()))
	if !s.pastClose {
		return words
	}
	if next := a.dayAfter(day); next > 0 {
		return words + " · " + p.say(text.SessionFalls, next)
	}
	return words + " · " + p.say(text.SessionPastClose)
}

// dayAfter is the number of the day after a day of the meeting, 0 where it is the last.
func (a *agenda) dayAfter(day *model.Day) int {
	days := a.page.plan().Days.Of(day.Meeting)
	for i, d := range days {
		if d.ID == day.ID && i+1 < len(days) {
			return i + 2
		}
	}
	return 0
}

// selected is the knot of the slot that is looked at, -1 where that is of another day.
func (a *agenda) selected() int {
	slot := a.page.slot()
	for i, s := range a.list {
		if slot != nil && s.slot.ID == slot.ID {
			return i
		}
	}
	return -1
}

// tick computes the times again and shows them where a minute has changed one of them.
func (a *agenda) tick() {
	day := a.page.day()
	if day == nil {
		return
	}
	before := a.knots
	a.read(day)
	for i := range a.knots {
		if i >= len(before) || before[i] != a.knots[i] {
			a.thread.SetKnots(a.knots)
			return
		}
	}
}

package session

import (
	"slices"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// agenda is the left column: the slots of a day as a thread, and how the day ends.
type agenda struct {
	page    *Page
	title   *parts.Text
	thread  *parts.Thread
	foot    *parts.Text
	slots   []*model.Slot
	knots   []parts.Knot
	content *fyne.Container
}

func newAgenda(p *Page) *agenda {
	a := &agenda{page: p, title: parts.NewCaption(""), foot: parts.NewText("", look.Small, parts.Muted).Wrap()}
	a.title.Cut()
	a.thread = parts.NewThread(a.choose)
	a.thread.OnDrop = a.drop
	head := container.New(layout.NewCustomPaddedLayout(16, 8, 16, 8), a.title)
	foot := container.New(layout.NewCustomPaddedLayout(6, 10, 16, 8), a.foot)
	thread := container.New(layout.NewCustomPaddedLayout(0, 0, 8, 8), a.thread)
	a.content = container.New(&pile{fill: thread}, head, thread, parts.NewSurface(look.Hairline), foot)
	return a
}

func (a *agenda) choose(knot int) {
	if knot < len(a.slots) {
		a.page.lookAt(a.slots[knot])
	}
}

// drop moves a slot that was dragged in front of another one, or to the end of the day.
func (a *agenda) drop(from, to int) {
	if p := a.page; from < len(a.slots) && !p.desk.ReadOnly() {
		p.rearrange(model.MoveSlot{Slot: a.slots[from].ID, Before: idAt(a.slots, to)})
	}
}

// show shows the day that is looked at with the slot that is looked at in it.
func (a *agenda) show() {
	day := a.page.day()
	if day == nil {
		a.title.Set("")
		a.foot.Set("")
		a.slots, a.knots = nil, nil
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
	f := a.page.forecast(day)
	a.slots, a.knots = make([]*model.Slot, len(f.Slots)), make([]parts.Knot, len(f.Slots))
	for i, s := range f.Slots {
		a.slots[i] = s.Slot
		a.knots[i] = parts.Knot{Time: a.page.clock(s.Planned), Title: a.name(s.Slot), Note: a.note(f, s), State: knotStates[s.Slot.State()]}
	}
	a.showFoot(f)
}

// forecast gives the times of a day.
func (p *Page) forecast(day *model.Day) model.DayForecast {
	days := p.plan().Forecast(day.Meeting, p.now())
	return days[slices.IndexFunc(days, func(f model.DayForecast) bool { return f.Day.ID == day.ID })]
}

var knotStates = map[model.SlotState]parts.KnotState{model.Waiting: parts.ToCome, model.Running: parts.Now, model.Done: parts.Done}

// name names a slot; one that goes on with an earlier one says so.
func (a *agenda) name(s *model.Slot) string {
	if s.Carried != 0 {
		return a.page.say(text.AgendaPieceOf, a.page.label(s))
	}
	return a.page.label(s)
}

// note says how a slot stands: when it ended and how long it took, that it is being held, or when it is to be expected.
func (a *agenda) note(day model.DayForecast, s model.SlotForecast) string {
	p := a.page
	switch {
	case s.Slot.State() == model.Done:
		return a.ended(s.Slot)
	case s.Slot.State() == model.Running:
		return p.say(text.SessionHeld)
	case s.Missed:
		return p.say(text.SessionMissed)
	}
	words := p.say(text.SessionExpected, p.clock(s.Start))
	if !s.Beyond {
		return words
	}
	if next := a.dayAfter(day.Day); next > 0 {
		return joined(words, p.say(text.SessionFalls, next))
	}
	return joined(words, p.say(text.SessionPastClose))
}

// ended says when a slot ended and, of an agency's, how many minutes it took of those that were planned.
func (a *agenda) ended(s *model.Slot) string {
	p := a.page
	words := p.say(text.SessionEnded, p.clock(s.Ended))
	if s.Purpose != model.Presenting {
		return words
	}
	return joined(words, p.say(text.SessionUsed, int(s.Ended.Sub(s.Began).Round(time.Minute)/time.Minute), s.Minutes()))
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

// showFoot says when the day ends, and what does not fit into it.
func (a *agenda) showFoot(f model.DayForecast) {
	p, tone := a.page, parts.Muted
	words := ""
	switch over := int(f.Over() / time.Minute); {
	case f.End == 0:
	case over > 0:
		words, tone = p.say(text.SessionDayLate, p.clock(f.End), p.minutes(over)), parts.Down
	default:
		words = p.say(text.SessionDayEnds, p.clock(f.End), p.clock(f.Closes))
	}
	if left := len(f.Left()); left > 0 {
		words, tone = joined(words, p.say(text.SessionDayLeft, left)), parts.Down
	}
	a.foot.SetTone(tone)
	if a.foot.Text() != words {
		a.foot.Set(words)
		a.content.Refresh()
	}
}

// minutes writes a length of time, in hours too where it is long.
func (p *Page) minutes(n int) string {
	if n < 60 {
		return p.say(text.SessionMinutes, n)
	}
	return p.say(text.SessionHours, n/60, n%60)
}

// selected is the knot of the slot that is looked at, -1 where that is of another day.
func (a *agenda) selected() int {
	slot := a.page.slot()
	if slot == nil {
		return -1
	}
	return slices.IndexFunc(a.slots, func(s *model.Slot) bool { return s.ID == slot.ID })
}

// tick computes the times again and shows them where a minute has changed one of them.
func (a *agenda) tick() {
	day := a.page.day()
	if day == nil {
		return
	}
	before := a.knots
	a.read(day)
	if !slices.Equal(before, a.knots) {
		a.thread.SetKnots(a.knots)
	}
}

package stage

import (
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// Agenda shows the slots of a day as they were planned beside how they went or are expected to go now. Day 0 is the day on which something is
// being held, else today, else the first. Page is counted from 1; 0 is the page on which the slot in turn stands, whichever that comes to be.
type Agenda struct {
	Day  model.ID
	Page int
}

func (s Agenda) caption(b *board) string {
	if d := s.day(b); d != nil {
		return dotted(b.say(text.SlideAgenda), b.dayName(b.Plan.CurrentMeeting(), d.ID))
	}
	return b.say(text.SlideAgenda)
}

func (s Agenda) pages(b *board) int {
	if d := s.day(b); d != nil {
		if g := s.layout(b, d); g != nil {
			return len(g.starts)
		}
	}
	return 1
}

func (s Agenda) page(b *board) int {
	if d := s.day(b); s.Page == 0 && d != nil {
		if g := s.layout(b, d); g != nil {
			return g.pageWith(b.turn(d))
		}
	}
	return max(s.Page-1, 0)
}

func (s Agenda) at(page int) Slide { return Agenda{Day: s.Day, Page: page + 1} }

func (s Agenda) paint(b *board) {
	d := s.day(b)
	switch {
	case b.Plan.CurrentMeeting() == nil:
		b.gone(text.StageNoMeeting)
		return
	case d == nil:
		b.gone(text.SlideDayGone)
		return
	}
	page := s.page(newBoard(b.Content))
	g := s.layout(b, d)
	if g == nil {
		b.footer()
		return
	}
	g.page(page)
	b.footer(b.place(b.running()), b.pageNumber(g.clamp(page), len(g.starts)))
}

// day is the day that is shown, nil where there is none.
func (s Agenda) day(b *board) *model.Day {
	if s.Day != 0 && b.Plan.CurrentMeeting() != nil {
		return b.Plan.Days.Get(s.Day)
	}
	b.ticking.today = true
	return DayInTurn(b.Content)
}

// DayInTurn gives the day on which something is being held, else today, else the first of the meeting; nil where there is none.
func DayInTurn(c Content) *model.Day {
	m := c.Plan.CurrentMeeting()
	if m == nil {
		return nil
	}
	if now := c.Plan.RunningSlot(m.ID); now != nil {
		return c.Plan.Days.Get(now.Day)
	}
	days := c.Plan.Days.Of(m.ID)
	for _, d := range days {
		if d.Date == c.Plan.Today(c.Now) {
			return d
		}
	}
	if len(days) == 0 {
		return nil
	}
	return days[0]
}

// forecast gives the times of a day's slots as they were planned and as they are to be expected now.
func (b *board) forecast(d *model.Day) model.DayForecast {
	for _, f := range b.Plan.Forecast(d.Meeting, b.Now) {
		if f.Day.ID == d.ID {
			return f
		}
	}
	return model.DayForecast{Day: d}
}

// running is the slot that is being held, nil where there is none.
func (b *board) running() *model.Slot {
	if m := b.Plan.CurrentMeeting(); m != nil {
		return b.Plan.RunningSlot(m.ID)
	}
	return nil
}

// turn gives the place on its day of the slot in turn: the one being held, else the first that waits, else the last.
func (b *board) turn(d *model.Day) int {
	slots := b.Plan.Slots.Of(d.ID)
	waiting := len(slots) - 1
	for i := len(slots) - 1; i >= 0; i-- {
		switch slots[i].State() {
		case model.Running:
			return i
		case model.Waiting:
			waiting = i
		}
	}
	return max(waiting, 0)
}

// layout draws the head and measures the table; nil where a sentence says all there is.
func (s Agenda) layout(b *board, d *model.Day) *grid {
	h := head{
		title: b.say(text.SlideAgendaOf, b.dayName(b.Plan.CurrentMeeting(), d.ID)),
		under: locale.FormatDateWithWeekday(d.Date, b.Language),
	}
	f := b.forecast(d)
	b.ticking.days = append(b.ticking.days, d.ID)
	if len(f.Slots) == 0 {
		b.alone(b.head(h), noMark, b.say(text.SlideNoSlots))
		return nil
	}
	h.side = b.dayEnd(f)
	t := table{full: true, heads: []string{b.say(text.SlideItem), b.say(text.SlidePlanned), b.say(text.SlideNow), b.say(text.SlideState)}}
	for _, slot := range f.Slots {
		t.rows = append(t.rows, b.slotRow(slot))
	}
	return b.grid(t, b.head(h)+20, footerTop)
}

// dayEnd says when a day is expected to end, and marks an end after its closing hour.
func (b *board) dayEnd(d model.DayForecast) *fact {
	f := &fact{label: b.say(text.SlideDayEnds), value: b.hour(d.End)}
	if d.Over() > 0 {
		f.label, f.mark = b.say(text.SlideDayEndsLate), exceeded
	}
	return f
}

func (b *board) slotRow(f model.SlotForecast) row {
	on := f.Slot.State() == model.Running
	now := plain(b.span(f.Start, f.End))
	now.bold = on
	return row{
		name: b.slotName(f.Slot), on: on,
		cells: []cell{plain(b.span(f.Planned, f.PlannedEnd)), now, {lines: b.stateLines(sitting(f)), bold: on}},
	}
}

// sitting says how a slot stands on its day.
func sitting(f model.SlotForecast) state {
	switch {
	case f.Slot.State() == model.Done:
		return state{accepted, text.SlideHeld}
	case f.Slot.State() == model.Running:
		return state{begun, text.SlideHolding}
	case f.Missed:
		return state{struck, text.SlidePassedOver}
	case f.Beyond:
		return state{exceeded, text.SlideNoRoom}
	default:
		return state{open, text.SlideExpected}
	}
}

// span writes from when to when, on the narrow picture only from when; a dash where that is not expected.
func (b *board) span(from, to model.Instant) string {
	if from == 0 || !b.wide() {
		return b.hour(from)
	}
	return b.hour(from) + "–" + b.hour(to)
}

// hour writes the time of day of an instant, where the region is; a dash for none.
func (b *board) hour(i model.Instant) string {
	if i == 0 {
		return "–"
	}
	_, minute := locale.ZoneOf(b.Plan).Split(i)
	return locale.FormatClock(minute, b.Language)
}

// slotName names a slot: its title, else its agency, else what it is for.
func (b *board) slotName(s *model.Slot) string {
	switch label := b.agencyLabel(s.Agency); {
	case s.Title != "":
		return s.Title
	case label != "":
		return label
	default:
		return b.say(purposes[s.Purpose])
	}
}

var purposes = map[model.SlotKind]text.Sentence{
	model.Presenting: text.SessionPresenting, model.Opening: text.SessionOpening, model.Break: text.SessionBreak,
	model.Prayer: text.SessionPrayer, model.Closing: text.SessionClosing,
}

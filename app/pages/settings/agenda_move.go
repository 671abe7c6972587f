package settings

import (
	"slices"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// begin begins an item below the row under the cursor, or at the end of the last day. In the row for another day it begins that.
func (a *agenda) begin() {
	if !a.page.writable() || len(a.days) == 0 || !a.grid.CommitEdit() {
		return
	}
	row, _ := a.grid.Cursor()
	if a.rows[row].kind == nextDayRow {
		a.grid.MoveTo(row, agendaWhat)
		a.page.desk.Focus(a.grid)
		return
	}
	if a.rows[row].kind != begunRow {
		a.begun = a.below(row)
		a.load(false)
	}
	a.grid.MoveTo(a.grid.FindRow(keyBegun), agendaWhat)
	a.page.desk.Focus(a.grid)
}

// below is the place below a row, but behind all that has begun on its day.
func (a *agenda) below(row int) begun {
	d := a.day(row)
	if d == nil {
		return begun{day: a.days[len(a.days)-1].Day.ID}
	}
	at := 0
	if s := a.slotAt(row); s != nil {
		at = a.placeOf(d, s.ID) + 1
	}
	return begun{d.Day.ID, a.slotFrom(d, at)}
}

// placeOf is the place of a slot on its day.
func (a *agenda) placeOf(d *model.DayForecast, slot model.ID) int {
	return slices.IndexFunc(d.Slots, func(f model.SlotForecast) bool { return f.Slot.ID == slot })
}

// slotFrom gives the slot at a place of a day, but behind all that has begun; 0 for the end.
func (a *agenda) slotFrom(d *model.DayForecast, at int) model.ID {
	for i := len(d.Slots) - 1; i >= at; i-- {
		if d.Slots[i].Slot.State() != model.Waiting {
			at = i + 1
		}
	}
	if at >= len(d.Slots) {
		return 0
	}
	return d.Slots[at].Slot.ID
}

// selected gives the slots of the block.
func (a *agenda) selected() (list []model.ID) {
	b := a.grid.Selection()
	for row := b.Row; row <= b.LastRow; row++ {
		if s := a.slotAt(row); s != nil {
			list = append(list, s.ID)
		}
	}
	return list
}

func (a *agenda) canRemove() bool {
	row, _ := a.grid.Cursor()
	return a.page.writable() && (a.day(row) != nil || len(a.selected()) > 0)
}

// remove takes the slots of the block off the agenda, or the day under the cursor, after a question where more hangs on it.
func (a *agenda) remove() {
	row, _ := a.grid.Cursor()
	if !a.canRemove() {
		return
	}
	switch b := a.grid.Selection(); {
	case a.rows[row].kind == begunRow:
		a.begun = begun{}
		a.load(false)
	case a.rows[row].kind == dayRow && b.Row == b.LastRow:
		a.removeDay(&a.days[a.rows[row].day])
	default:
		a.tell(a.page.act(model.RemoveSlots{Slots: a.selected()}))
	}
}

func (a *agenda) removeDay(d *model.DayForecast) {
	drop := func() { a.tell(a.page.act(model.RemoveDay{Day: d.Day.ID})) }
	people := len(a.page.desk.Plan().Participants.Of(d.Day.ID))
	if len(d.Slots) == 0 && people == 0 || agenciesOf(d) > 0 {
		drop()
		return
	}
	date := locale.FormatDateWithWeekday(d.Day.Date, a.page.desk.Language())
	a.page.desk.Ask(a.page.desk.Say(text.SettingsAgendaAskDay, date, len(d.Slots), people), a.page.desk.Say(text.SettingsRemove), drop)
}

func (a *agenda) canMove() bool {
	row, _ := a.grid.Cursor()
	return a.page.writable() && a.slotAt(row) != nil
}

// move brings the slot under the cursor up or down, from day to day where it is at the end of one.
func (a *agenda) move(by int) {
	if !a.canMove() || !a.grid.CommitEdit() {
		return
	}
	row, _ := a.grid.Cursor()
	d, s := a.rows[row].day, a.slotAt(row)
	day := &a.days[d]
	switch at := a.placeOf(day, s.ID) + by; {
	case at >= 0 && at < len(day.Slots):
		before := at
		if by > 0 {
			before++
		}
		a.place(s, day, before)
	case d+by >= 0 && d+by < len(a.days):
		day = &a.days[d+by]
		if by > 0 {
			a.place(s, day, a.placeOf(day, a.slotFrom(day, 0)))
		} else {
			a.place(s, day, len(day.Slots))
		}
	}
}

// place moves a slot in front of what stands at a place of a day, to its end where nothing does, and the cursor with it.
func (a *agenda) place(s *model.Slot, day *model.DayForecast, at int) {
	act := model.MoveSlot{Slot: s.ID, Day: day.Day.ID}
	if at >= 0 && at < len(day.Slots) {
		act.Before = day.Slots[at].Slot.ID
	}
	a.follow(s.ID, act)
}

// follow does an act and leaves the cursor on a slot.
func (a *agenda) follow(slot model.ID, act model.Act) {
	_, col := a.grid.Cursor()
	if refusal := a.page.act(act); refusal != "" {
		a.tell(refusal)
		return
	}
	if row := a.grid.FindRow(keyOf(slot)); row >= 0 {
		a.grid.MoveTo(row, col)
	}
}

// drop moves a row that was dragged: a slot in front of another row.
func (a *agenda) drop(from, to int) {
	s := a.slotAt(from)
	switch {
	case !a.page.writable():
		a.tell(a.page.desk.Say(text.ReadOnlyNow))
	case s == nil:
		a.tell(a.page.desk.Say(text.SettingsAgendaDragged))
	case to == 0:
		a.place(s, &a.days[0], 0)
	default:
		d := a.day(min(to, len(a.rows)) - 1)
		if d == nil {
			d = &a.days[len(a.days)-1]
		}
		at := len(d.Slots)
		if next := a.slotAt(to); next != nil && next.Day == d.Day.ID {
			at = a.placeOf(d, next.ID)
		}
		a.place(s, d, at)
	}
}

// canChangeDay says whether what is selected can go to the day before or after.
func (a *agenda) canChangeDay(by int) bool {
	row, _ := a.grid.Cursor()
	d := a.day(row)
	if !a.page.writable() || d == nil || by < 0 && a.rows[row].day == 0 {
		return false
	}
	return len(a.selected()) > 0 || by > 0 && a.rows[row].kind == dayRow && len(d.Left()) > 0
}

// changeDay moves the slots of the block to the next day or the slot under the cursor to the one before. On the row of a day it moves on what does not fit
// into it.
func (a *agenda) changeDay(by int) {
	if !a.canChangeDay(by) || !a.grid.CommitEdit() {
		return
	}
	row, _ := a.grid.Cursor()
	slots := a.selected()
	if a.rows[row].kind == dayRow && len(slots) == 0 {
		for _, s := range a.day(row).Left() {
			slots = append(slots, s.ID)
		}
	}
	if by > 0 && a.carried(slots) {
		a.carry(slots, a.rows[row].day)
		return
	}
	if s, to := a.slotAt(row), a.rows[row].day+by; s != nil && to < len(a.days) {
		a.place(s, &a.days[to], a.closes(&a.days[to]))
	}
}

// carried says whether slots go to another day as agencies do that wait. What is being held is ended on the page of the session.
func (a *agenda) carried(slots []model.ID) bool {
	return !slices.ContainsFunc(slots, func(id model.ID) bool {
		s := a.page.desk.Plan().Slots.Get(id)
		return s.Purpose != model.Presenting || s.State() != model.Waiting
	})
}

// carry goes on with slots on the next day, in front of those that wait there. Behind the last day a person is asked whether another one is to be added.
func (a *agenda) carry(slots []model.ID, day int) {
	act := model.CarrySlot{Slots: slots}
	if day+1 < len(a.days) {
		a.follow(slots[0], act)
		return
	}
	act.AddDay = true
	a.page.desk.Ask(a.page.desk.Say(text.SettingsAgendaAskMore), a.page.desk.Say(text.SettingsAgendaAddDay), func() { a.follow(slots[0], act) })
}

// closes is the place in front of what closes a day, its end where nothing does.
func (a *agenda) closes(d *model.DayForecast) int {
	at := len(d.Slots)
	for at > 0 && d.Slots[at-1].Slot.Purpose == model.Closing && d.Slots[at-1].Slot.State() == model.Waiting {
		at--
	}
	return at
}

var (
	_ rows       = (*agenda)(nil)
	_ parts.Data = (*agenda)(nil)
)

package settings

import (
	"strconv"
	"time"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// Rows implements parts.Data.
func (a *agenda) Rows() int { return len(a.rows) }

// The keys of the rows that no record stands behind.
const (
	keyBegun   = "begun"
	keyNextDay = "day"
	keyWarning = "warning"
)

// Row implements parts.Data.
func (a *agenda) Row(row int) parts.Row {
	switch r := &a.rows[row]; r.kind {
	case dayRow:
		return parts.Row{Key: keyOf(a.days[r.day].Day.ID), Kind: parts.Subtotal}
	case slotRow:
		return parts.Row{Key: keyOf(r.slot.ID), Tinted: r.slot.State() == model.Running}
	case begunRow:
		return parts.Row{Key: keyBegun}
	case nextDayRow:
		return parts.Row{Key: keyNextDay}
	default:
		return parts.Row{Key: keyWarning, Kind: parts.Subtotal}
	}
}

// Cell implements parts.Data.
func (a *agenda) Cell(row, col int) parts.Cell {
	switch r := &a.rows[row]; r.kind {
	case dayRow:
		return a.dayCell(&a.days[r.day], r.day, col)
	case slotRow:
		return a.slotCell(r, col)
	case begunRow:
		return a.hint(row, col, text.SettingsAgendaBegun)
	case nextDayRow:
		return a.hint(row, col, text.SettingsAgendaNextDay)
	default:
		return a.warningCell(col)
	}
}

// hint is a cell of a row that waits to be typed into, which says so until it is.
func (a *agenda) hint(row, col int, what text.Sentence) parts.Cell {
	if col != agendaWhat {
		return parts.Cell{}
	}
	cell := parts.Cell{Editable: a.page.writable()}
	if at, _, _, open := a.grid.Editing(); !open || at != row {
		cell.Below = a.page.desk.Say(what)
	}
	return cell
}

func (a *agenda) dayCell(d *model.DayForecast, place, col int) parts.Cell {
	lang, writable := a.page.desk.Language(), a.page.writable()
	switch col {
	case agendaTime:
		return parts.Cell{Text: a.hours(d.Day.Start, d.Day.End), Editable: writable}
	case agendaWhat:
		return parts.Cell{
			Text: locale.FormatDateWithWeekday(d.Day.Date, lang), Below: a.page.desk.Say(text.SettingsAgendaDay, place+1, agenciesOf(d)),
			Entry: locale.FormatDateNumeric(d.Day.Date), Editable: writable,
		}
	case agendaHeld:
		return a.endCell(d)
	default:
		return parts.Cell{}
	}
}

// agenciesOf is how many slots of agencies a day has.
func agenciesOf(d *model.DayForecast) (n int) {
	for _, f := range d.Slots {
		if f.Slot.Purpose == model.Presenting {
			n++
		}
	}
	return n
}

// endCell says when a day ends, by how much that is too late, and how many agencies fall out of it.
func (a *agenda) endCell(d *model.DayForecast) parts.Cell {
	say := a.page.desk.Say
	if len(d.Slots) == 0 {
		return parts.Cell{Below: say(text.SettingsAgendaEmpty)}
	}
	end := d.End
	if end == 0 {
		end = d.PlannedEnd
	}
	cell := parts.Cell{Text: say(text.SettingsAgendaEnds, a.clock(end))}
	over, left := minutes(d.Over()), len(d.Left())
	switch {
	case left > 0 && over == 0:
		cell.Below, cell.Tone = say(text.SettingsAgendaUnheard, left), parts.Bad
	case left > 0:
		cell.Below, cell.Tone = say(text.SettingsAgendaOverLeft, over, left), parts.Bad
	case over > 0:
		cell.Below, cell.Tone = say(text.SettingsAgendaOver, over), parts.Bad
	}
	return cell
}

func (a *agenda) slotCell(r *agendaRow, col int) parts.Cell {
	if col == agendaHeld {
		return a.heldCell(r)
	}
	c := a.fields[col].cell(&r.slot, a.page.writable())
	switch {
	case col == agendaTime:
		c.Text = a.clock(r.times.Planned) + "–" + a.clock(r.times.PlannedEnd)
		if r.slot.Fixed > 0 {
			c.Below, c.Entry = a.page.desk.Say(text.SettingsAgendaFixed), locale.FormatClock(r.slot.Fixed, a.page.desk.Language())
		}
	case col == agendaDiscussion && r.slot.Purpose != model.Presenting, col == agendaReply && r.slot.Purpose != model.Presenting:
		return parts.Cell{}
	}
	return c
}

// heldCell says how a slot was held beside how it was planned, or when it is to be expected where that is not as planned.
func (a *agenda) heldCell(r *agendaRow) parts.Cell {
	say, f := a.page.desk.Say, &r.times
	switch state := r.slot.State(); {
	case state == model.Done:
		return a.doneCell(r)
	case state == model.Running:
		return parts.Cell{Text: say(text.SettingsAgendaSince, a.clock(f.Start)), Below: say(text.SettingsAgendaUntil, a.clock(f.End)), Tone: parts.Up}
	case f.Missed:
		return parts.Cell{Text: say(text.SettingsAgendaMissed), Tone: parts.Bad, Sign: parts.SignOpen}
	case f.Beyond && r.slot.Purpose == model.Presenting:
		return parts.Cell{Text: say(text.SettingsAgendaBeyond), Below: say(text.SettingsAgendaUntil, a.clock(f.End)), Tone: parts.Bad, Sign: parts.SignOpen}
	case f.Moved():
		return parts.Cell{Text: say(text.SettingsAgendaExpected, a.clock(f.Start)), Tone: parts.Muted}
	default:
		return parts.Cell{}
	}
}

// doneCell is the hours and minutes of a slot that has ended. Of an agency that was heard in pieces the last one says what they come to.
func (a *agenda) doneCell(r *agendaRow) parts.Cell {
	say, f := a.page.desk.Say, &r.times
	cell := parts.Cell{Text: a.clock(f.Start) + "–" + a.clock(f.End)}
	planned, used := r.slot.Minutes(), minutes(f.End.Sub(f.Start))
	if t, known := a.used[r.slot.Agency]; known && len(t.Slots) > 1 {
		if t.Slots[len(t.Slots)-1].ID != r.slot.ID {
			cell.Below = say(text.SettingsAgendaPiece, used)
			return cell
		}
		planned, used = minutes(t.Planned), minutes(t.Used)
	}
	switch {
	case used > planned:
		cell.Below, cell.Tone = say(text.SettingsAgendaLonger, used, used-planned), parts.Up
	case used < planned:
		cell.Below = say(text.SettingsAgendaShorter, used, planned-used)
	default:
		cell.Below = say(text.SettingsAgendaAsPlanned, used)
	}
	return cell
}

// warningCell is a cell of the row of the warning.
func (a *agenda) warningCell(col int) parts.Cell {
	switch {
	case a.meeting == nil:
		return parts.Cell{}
	case col == agendaWhat:
		return parts.Cell{Text: a.page.desk.Say(text.SettingsAgendaWarning)}
	case col == agendaPresentation:
		warning := a.meeting.Warning
		if warning == 0 {
			warning = model.DefaultWarning
		}
		return parts.Cell{Text: strconv.Itoa(warning), Editable: a.page.writable()}
	default:
		return parts.Cell{}
	}
}

// clock gives the time of day of an instant.
func (a *agenda) clock(i model.Instant) string {
	_, minute := a.page.desk.Zone().Split(i)
	return locale.FormatClock(minute, a.page.desk.Language())
}

// hours gives two times of day, "08.00–16.00".
func (a *agenda) hours(from, to model.DayMinute) string {
	lang := a.page.desk.Language()
	return locale.FormatClock(from, lang) + "–" + locale.FormatClock(to, lang)
}

// minutes is a length of time in whole minutes, the nearest.
func minutes(d time.Duration) int { return int(d.Round(time.Minute) / time.Minute) }

package settings

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// agenda is the agenda of the current meeting: a row for each of its days and, under it, one for each of its slots. Where there is no agenda, or it is to
// be made anew, the form of a planner stands in its place.
type agenda struct {
	page    *Page
	section *section
	grid    *parts.Grid
	fields  []field[model.Slot]
	opener  *parts.KeyButton
	sum     *parts.Text
	pane    fyne.CanvasObject // the grid under its bar
	planner *planner
	anew    bool // the form is shown although there is an agenda

	meeting *model.Meeting // nil: none
	days    []model.DayForecast
	used    map[model.ID]model.AgencyTime // by agency
	rows    []agendaRow
	begun   begun
}

// agendaRow is a row of the agenda. Slot is that of a slotRow, day the place of its day.
type agendaRow struct {
	kind  agendaKind
	day   int
	slot  model.Slot
	times model.SlotForecast
}

// agendaKind says what a row of the agenda is.
type agendaKind uint8

const (
	dayRow     agendaKind = iota
	slotRow               // an item
	begunRow              // an item that is begun and not in the file yet
	nextDayRow            // the row in which another day is begun
	warningRow            // how long before its end the clock warns
)

// begun is the place of an item that is begun: on a day, in front of a slot or, where that is 0, at its end. Without a day none is.
type begun struct{ day, before model.ID }

// The columns of the agenda.
const (
	agendaTime = iota
	agendaWhat
	agendaPurpose
	agendaPresenter
	agendaPresentation
	agendaDiscussion
	agendaReply
	agendaHeld
	agendaMemo
)

// agendaSection is the agenda of the meeting's days.
func (p *Page) agendaSection() *section {
	a := &agenda{page: p}
	p.agenda = a
	a.fields = a.newFields()
	a.grid = a.newGrid()
	a.planner = newPlanner(a)
	a.opener = parts.NewKeyButton(p.desk.Say(text.SettingsAgendaAnew), keyPlan.String(), a.openPlanner)
	a.sum = parts.NewText("", look.Text, parts.Muted)
	bar := container.New(layout.NewCustomPaddedHBoxLayout(2*look.Step), a.opener, container.NewCenter(a.sum))
	a.pane = container.NewBorder(container.New(layout.NewCustomPaddedLayout(0, 6, 0, 0), bar), nil, nil, nil, a.grid)
	s := &section{page: p, title: text.SettingsAgenda, summary: a.state, missing: p.withoutFile, loaded: a.read}
	a.section = s
	return s.build(text.SettingsAgendaAbout, container.NewStack(a.pane, a.planner.content), a, a.planner.form)
}

func (a *agenda) newGrid() *parts.Grid {
	columns := make([]parts.Column, len(a.fields))
	for i, f := range a.fields {
		columns[i] = f.column
	}
	g := a.page.newGrid(a, a, columns)
	g.OnCommit, g.OnTyping, g.OnCancel = a.commit, a.echo, a.giveUp
	g.Suggest = a.suggest
	g.OnClear, g.OnPaste, g.OnDrop = a.clear, a.paste, a.drop
	return g
}

// read reads the agenda with its times, and shows it or, where there is none, the form for one. Another file begins without what was begun in the last.
func (a *agenda) read(other bool) {
	if other {
		a.begun, a.anew, a.planner.form.value = begun{}, false, draft{}
	}
	a.meeting, a.days, a.used = nil, nil, map[model.ID]model.AgencyTime{}
	plan := a.page.desk.Plan()
	if plan != nil {
		a.meeting = plan.CurrentMeeting()
	}
	if a.meeting != nil {
		now := model.At(a.page.desk.Now())
		a.days = plan.Forecast(a.meeting.ID, now)
		for _, t := range plan.PlannedActual(a.meeting.ID, now) {
			a.used[t.Agency] = t
		}
	}
	a.settle()
}

// settle lets that be worked in which is of use now: the agenda, or the form for one. The focus goes with it.
func (a *agenda) settle() {
	a.anew = a.anew && a.made()
	var now, other table = a, a.planner.form
	shown, hidden := a.pane, a.planner.content
	if a.planning() {
		now, other, shown, hidden = other, now, hidden, shown
	}
	if len(a.section.tables) == 1 && a.section.tables[0] == now {
		return
	}
	a.section.tables = []table{now}
	hidden.Hide()
	shown.Show()
	other.view().CancelEdit()
	if a.planning() {
		a.load(false) // so that nothing is laid out of an agenda that is gone
	}
	if parts.HasFocus(other.view()) {
		a.page.desk.Focus(now.view())
	}
}

// planning says whether the form stands in the place of the agenda.
func (a *agenda) planning() bool { return a.anew || !a.made() }

// made says whether there is an agenda.
func (a *agenda) made() bool {
	for _, d := range a.days {
		if len(d.Slots) > 0 {
			return true
		}
	}
	return false
}

// held says whether anything of the agenda has begun.
func (a *agenda) held() bool {
	for _, d := range a.days {
		for _, f := range d.Slots {
			if f.Slot.State() != model.Waiting {
				return true
			}
		}
	}
	return false
}

func (a *agenda) view() *parts.Grid { return a.grid }

// load shows what was read, in place where it is the same file.
func (a *agenda) load(other bool) {
	a.layRows()
	enable(a.opener, a.canPlan())
	a.sum.Set(a.summary())
	if other {
		a.grid.SetData(a)
		a.grid.MoveTo(0, agendaWhat)
		return
	}
	a.grid.Refresh()
}

// layRows puts the rows under each other: the days with their slots, the row for another day and that of the warning.
func (a *agenda) layRows() {
	a.rows = a.rows[:0]
	a.keepBegun()
	for i, d := range a.days {
		a.rows = append(a.rows, agendaRow{kind: dayRow, day: i})
		for _, f := range d.Slots {
			if a.begun == (begun{d.Day.ID, f.Slot.ID}) {
				a.rows = append(a.rows, agendaRow{kind: begunRow, day: i})
			}
			a.rows = append(a.rows, agendaRow{kind: slotRow, day: i, slot: *f.Slot, times: f})
		}
		if a.begun == (begun{day: d.Day.ID}) {
			a.rows = append(a.rows, agendaRow{kind: begunRow, day: i})
		}
	}
	if a.page.writable() {
		a.rows = append(a.rows, agendaRow{kind: nextDayRow, day: -1})
	}
	a.rows = append(a.rows, agendaRow{kind: warningRow, day: -1})
}

// keepBegun finds the place of what is begun again: where the slot behind it is gone, the end of its day; where the day is gone, none.
func (a *agenda) keepBegun() {
	for _, d := range a.days {
		if d.Day.ID != a.begun.day {
			continue
		}
		for _, f := range d.Slots {
			if f.Slot.ID == a.begun.before {
				return
			}
		}
		a.begun.before = 0
		return
	}
	a.begun = begun{}
}

// day gives the day of a row, nil where it belongs to none.
func (a *agenda) day(row int) *model.DayForecast {
	if row < 0 || row >= len(a.rows) || a.rows[row].day < 0 {
		return nil
	}
	return &a.days[a.rows[row].day]
}

// slotAt gives the slot of a row, nil where it is none's.
func (a *agenda) slotAt(row int) *model.Slot {
	if row < 0 || row >= len(a.rows) || a.rows[row].kind != slotRow {
		return nil
	}
	return &a.rows[row].slot
}

// state says how much of the agenda there is, what of it does not fit, and how many agencies are not on it.
func (a *agenda) state(plan *model.Plan) state {
	if !a.made() {
		return state{lacks: a.page.desk.Say(text.SettingsAgendaNone)}
	}
	if left := a.left(); left > 0 {
		return state{lacks: a.page.desk.Say(text.SettingsAgendaLeft, left)}
	}
	if without := plan.Agencies.Len() - len(a.used); without > 0 {
		return state{lacks: a.page.desk.Say(text.SettingsAgendaWithout, without)}
	}
	return state{sum: a.page.desk.Say(text.SettingsAgendaSum, len(a.days), len(a.used))}
}

// left is how many slots of agencies do not fit into their days, or were passed over on days that are over.
func (a *agenda) left() (n int) {
	for _, d := range a.days {
		n += len(d.Left())
	}
	return n
}

// length gives minutes in words, with hours where there are two or more.
func (a *agenda) length(minutes int) string {
	if minutes < 2*60 {
		return a.page.desk.Say(text.SettingsAgendaMinutes, minutes)
	}
	return a.page.desk.Say(text.SettingsAgendaHours, minutes/60, minutes%60)
}

// summary says what the agenda comes to: its days and agencies, and the minutes that were planned and used.
func (a *agenda) summary() string {
	planned, used, done := 0, 0, 0
	for _, t := range a.used {
		planned += minutes(t.Planned)
		used += minutes(t.Used)
		if t.State == model.Done {
			done++
		}
	}
	if !a.held() {
		return a.page.desk.Say(text.SettingsAgendaPlanned, len(a.days), len(a.used), a.length(planned))
	}
	return a.page.desk.Say(text.SettingsAgendaUsed, done, len(a.used), used, planned)
}

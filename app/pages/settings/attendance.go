package settings

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// attendance is the attendance list of one day of the current meeting.
type attendance struct {
	page   *Page
	day    model.ID
	list   *list[model.Participant]
	picker *parts.Picker[model.ID]
	copier *parts.KeyButton
	herald *parts.KeyButton // sets people present
	tally  *parts.Text
	bar    fyne.CanvasObject
	ticked map[model.ID]bool
}

// attendanceSection is who was there on each day of the meeting.
func (p *Page) attendanceSection() *section {
	a := newAttendance(p)
	p.attendance = a
	s := &section{page: p, title: text.SettingsAttendance, summary: a.state, loaded: a.loadDays}
	s.needMeeting()
	bar := container.New(layout.NewCustomPaddedLayout(0, 6, 0, 0), a.bar)
	return s.build(text.SettingsAttendanceAbout, container.NewBorder(bar, nil, nil, nil, a.list.grid), a.list)
}

// state names the days without anybody on their lists.
func (a *attendance) state(plan *model.Plan) state {
	m := plan.CurrentMeeting()
	if m == nil {
		return state{lacks: a.page.desk.Say(text.SettingsMeetingNone)}
	}
	var lacks []string
	people, days := 0, plan.Days.Of(m.ID)
	for i, d := range days {
		n := len(plan.Participants.Of(d.ID))
		if n == 0 {
			lacks = append(lacks, a.page.desk.Say(text.SettingsNobody, i+1))
		}
		people += n
	}
	return state{lacks: a.page.lacking(lacks), sum: a.page.desk.Say(text.SettingsAttendanceSum, len(days), people)}
}

func newAttendance(p *Page) *attendance {
	a := &attendance{page: p, ticked: map[model.ID]bool{}}
	a.picker = parts.NewPicker(a.choose)
	a.copier = parts.NewKeyButton(p.desk.Say(text.SettingsCopyTool), keyCopy.String(), a.copyDay)
	a.herald = parts.NewKeyButton(p.desk.Say(text.SettingsPresentTool), keyHere.String(), a.allPresent)
	a.tally = parts.NewText("", look.Small, parts.Muted)
	row := layout.NewCustomPaddedHBoxLayout(2 * look.Step)
	tools := container.New(row, a.picker.Framed(), a.herald, a.copier)
	a.bar = container.New(layout.NewCustomPaddedVBoxLayout(look.Step), tools, a.tally)
	a.list = a.newList()
	a.list.grid.Ticks = true
	a.list.grid.OnTick, a.list.grid.OnPaste = a.tick, a.paste
	return a
}

func (a *attendance) newList() *list[model.Participant] {
	type participant = model.Participant
	l := &list[participant]{
		page: a.page, fields: a.fields(), title: "setup.attendance", hint: 1,
		read: func(plan *model.Plan) []participant { return values(plan.Participants.Of(a.day)) },
		id:   func(r participant) model.ID { return r.ID },
		blank: func(id model.ID, before []participant) participant {
			r := participant{ID: id, Day: a.day, Order: 1}
			for _, b := range before {
				r.Order = max(r.Order, b.Order+1)
			}
			return r
		},
		lacks: func(r participant) string {
			if r.Name == "" && r.Office == "" {
				return a.page.desk.Say(text.SettingsNameOrOffice)
			}
			return ""
		},
		write:  func(e *model.Edit, _ *participant, after participant) { e.Put = append(e.Put, &after) },
		number: func(r *participant, place int) { r.Order = place },
		act:    presenceAct,
		meta:   func(r participant) parts.Row { return parts.Row{Ticked: a.ticked[r.ID]} },
	}
	return l.build()
}

// findAgency gives the agency of that code or name, else the only one whose name holds the text, nil where that is none or several.
func findAgency(plan *model.Plan, typed string) *model.Agency {
	if typed == "" {
		return nil
	}
	var holds []*model.Agency
	for _, a := range plan.Agencies.Of(0) {
		if a.Code == typed || strings.EqualFold(a.Short, typed) || strings.EqualFold(a.Name, typed) {
			return a
		}
		if strings.Contains(strings.ToLower(a.Short+" "+a.Name), strings.ToLower(typed)) {
			holds = append(holds, a)
		}
	}
	if len(holds) != 1 {
		return nil
	}
	return holds[0]
}

// days gives the days of the current meeting.
func (a *attendance) days() []*model.Day {
	plan := a.page.desk.Plan()
	if plan == nil || plan.CurrentMeeting() == nil {
		return nil
	}
	return plan.Days.Of(plan.CurrentMeeting().ID)
}

// at gives the place of the day in view among the days, -1 where there is none.
func (a *attendance) at() int {
	return slices.IndexFunc(a.days(), func(d *model.Day) bool { return d.ID == a.day })
}

// loadDays offers the days of the meeting. The list follows.
func (a *attendance) loadDays(other bool) {
	days := a.days()
	if other || a.at() < 0 {
		a.day = 0
		if len(days) > 0 {
			a.day = days[0].ID
		}
		a.list.next = model.Participant{} // what was begun belongs to a day that is not shown
		clear(a.ticked)
	}
	ids, say := make([]model.ID, len(days)), a.page.desk.Say
	for i, d := range days {
		ids[i] = d.ID
	}
	a.picker.Set(ids, a.day, func(id model.ID) string {
		i := slices.Index(ids, id)
		return say(text.SettingsDayOf, i+1, locale.FormatDateWithWeekday(days[i].Date, a.page.desk.Language()))
	})
	enable(a.copier, a.canCopy())
	enable(a.herald, a.canSetPresent())
	a.tally.Set(a.count())
}

// choose shows the list of another day, unless an entry that is being typed is refused.
func (a *attendance) choose(day model.ID) {
	if day == a.day || !a.list.grid.CommitEdit() {
		a.loadDays(false)
		return
	}
	a.day = day
	clear(a.ticked)
	a.loadDays(false)
	a.list.load(true)
}

func (a *attendance) canStepDay(by int) bool {
	to := a.at() + by
	return a.at() >= 0 && to >= 0 && to < len(a.days())
}

func (a *attendance) stepDay(by int) {
	if a.canStepDay(by) {
		a.choose(a.days()[a.at()+by].ID)
	}
}

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
	bar    fyne.CanvasObject
}

func newAttendance(p *Page) *attendance {
	a := &attendance{page: p}
	a.picker = parts.NewPicker(a.choose)
	a.copier = parts.NewKeyButton(p.desk.Say(text.SettingsCopyDay), keyCopy.String(), a.copyDay)
	a.bar = container.New(layout.NewCustomPaddedHBoxLayout(2*look.Step), a.picker.Labelled(p.desk.Say(text.SettingsDay)), a.copier)
	a.list = a.newList()
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
	}
	return l.build()
}

func (a *attendance) fields() []field[model.Participant] {
	type participant = model.Participant
	say := a.page.desk.Say
	deputy := words(parts.Column{Title: say(text.SettingsDeputy), Min: 150, Weight: 1, Wrap: true}, func(r *participant) *string { return &r.Deputy })
	deputy.set = func(r *participant, typed string) string {
		if r.Deputy = oneLine(typed); r.Deputy != "" {
			r.Presence = model.Deputy
		}
		return ""
	}
	return []field[participant]{
		{column: parts.Column{Title: say(text.SettingsNumber), Min: 44}},
		words(parts.Column{Title: say(text.SettingsName), Min: 160, Weight: 2, Wrap: true}, func(r *participant) *string { return &r.Name }),
		words(parts.Column{Title: say(text.SettingsOfficialOffice), Min: 180, Weight: 2, Wrap: true}, func(r *participant) *string { return &r.Office }),
		a.agencyField(),
		choice(a.page, parts.Column{Title: say(text.SettingsPresence), Min: 118}, a.presences, func(r *participant) *model.Presence { return &r.Presence }),
		deputy,
	}
}

func (a *attendance) presences() []option[model.Presence] {
	say := a.page.desk.Say
	return []option[model.Presence]{
		{model.Expected, say(text.SettingsExpected), parts.Muted},
		{model.Present, say(text.SettingsPresent), parts.Good},
		{model.Deputy, say(text.SettingsDeputed), parts.Up},
		{model.Absent, say(text.SettingsAbsent), parts.Down},
	}
}

// agencyField is the agency of a participant, found by code, short name, or a part of the name that only one has.
func (a *attendance) agencyField() field[model.Participant] {
	say := a.page.desk.Say
	return field[model.Participant]{
		column: parts.Column{Title: say(text.SettingsAgency), Min: 120, Weight: 1, Wrap: true},
		show: func(r *model.Participant) parts.Cell {
			if agency := a.page.desk.Plan().Agencies.Get(r.Agency); agency != nil {
				return parts.Cell{Text: agency.Label()}
			}
			return parts.Cell{}
		},
		set: func(r *model.Participant, typed string) string {
			typed = oneLine(typed)
			agency := findAgency(a.page.desk.Plan(), typed)
			switch {
			case typed == "":
				r.Agency = 0
			case agency == nil:
				return say(text.SettingsNoAgency, typed)
			default:
				r.Agency = agency.ID
			}
			return ""
		},
		echo: func(typed string) string {
			if agency := findAgency(a.page.desk.Plan(), oneLine(typed)); agency != nil {
				return agency.Name
			}
			return ""
		},
	}
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
	}
	ids, say := make([]model.ID, len(days)), a.page.desk.Say
	for i, d := range days {
		ids[i] = d.ID
	}
	a.picker.Set(ids, a.day, func(id model.ID) string {
		i := slices.Index(ids, id)
		return say(text.SettingsDayOf, i+1, locale.FormatDateWithWeekday(days[i].Date, a.page.desk.Language()))
	})
	a.showCopier()
}

func (a *attendance) showCopier() { enable(a.copier, a.canCopy()) }

// choose shows the list of another day, unless an entry that is being typed is refused.
func (a *attendance) choose(day model.ID) {
	if day == a.day || !a.list.grid.CommitEdit() {
		a.loadDays(false)
		return
	}
	a.day = day
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

func (a *attendance) canCopy() bool { return a.page.writable() && a.at() > 0 }

// copyDay puts everybody of the day before on the list who is not there yet. Whether they come is not known.
func (a *attendance) copyDay() {
	if !a.canCopy() {
		return
	}
	e := model.Edit{Title: "setup.attendance"}
	last := a.list.blank(0, a.list.rows)
	for _, r := range a.page.desk.Plan().Participants.Of(a.days()[a.at()-1].ID) {
		same := func(b model.Participant) bool {
			return b.Name == r.Name && b.Office == r.Office && b.Agency == r.Agency
		}
		if !slices.ContainsFunc(a.list.rows, same) {
			e.Put = append(e.Put, &model.Participant{ID: newID(), Day: a.day, Order: last.Order + len(e.Put), Name: r.Name, Office: r.Office, Agency: r.Agency})
		}
	}
	if len(e.Put) == 0 {
		a.page.desk.Tell(a.page.desk.Say(text.SettingsCopyNone))
		return
	}
	a.list.tell(a.page.do(e))
}

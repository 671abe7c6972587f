package settings

import (
	"slices"

	"fyne.io/fyne/v2/container"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// meetingSection is what the papers say of the current meeting, or in its place the form for the next one.
func (p *Page) meetingSection() *section {
	f := p.meetingForm()
	n := newNextMeeting(p, f)
	p.next = n
	s := &section{page: p, title: text.SettingsMeeting, summary: p.meetingState, loaded: n.loaded}
	n.section = s
	s.needMeeting()
	n.content.Hide()
	return s.build(text.SettingsMeetingAbout, container.NewStack(n.pane, n.content), f)
}

// needMeeting lets a section lead to the agenda while there is no meeting.
func (s *section) needMeeting() {
	p := s.page
	s.action = parts.NewPrimaryButton(p.desk.Say(text.SettingsToAgenda), "", func() { p.Open(SectionAgenda) })
	none := parts.NewEmptyState(look.IconSession, p.desk.Say(text.SettingsNoMeeting), s.action)
	s.missing = func() *parts.EmptyState {
		if plan := p.desk.Plan(); plan != nil && plan.CurrentMeeting() == nil {
			return none
		}
		return p.withoutFile()
	}
}

func (p *Page) meetingForm() *form[model.Meeting] {
	type meeting = model.Meeting
	say := p.desk.Say
	f := &form[meeting]{page: p, fields: []field[meeting]{
		words(parts.Column{Title: say(text.SettingsMeetingTitle)}, func(m *meeting) *string { return &m.Title }),
		words(parts.Column{Title: say(text.SettingsMeetingNumber)}, func(m *meeting) *string { return &m.Number }).about(say(text.SettingsMeetingNumberFor)),
		words(parts.Column{Title: say(text.SettingsMeetingPlace)}, func(m *meeting) *string { return &m.Place }),
		p.baseField(),
	}}
	f.read = func(plan *model.Plan) meeting {
		if plan == nil || plan.CurrentMeeting() == nil {
			return meeting{}
		}
		return *plan.CurrentMeeting()
	}
	f.write = func(_, after meeting) string {
		return p.do(model.Edit{Title: "setup.meeting", Put: []model.Record{&after}})
	}
	return f.build()
}

// baseField is the stage that the meeting speaks about. Which there are is looked up when it is to be another one, not whenever it is shown.
func (p *Page) baseField() field[model.Meeting] {
	f := choice(p, parts.Column{Title: p.desk.Say(text.SettingsBase)}, p.bases, func(m *model.Meeting) *model.Stage { return &m.Base })
	f.show = func(m *model.Meeting) parts.Cell {
		if !m.Base.Valid() {
			return parts.Cell{}
		}
		return parts.Cell{Chip: text.StageName(p.desk.Say, m.Base)}
	}
	return f.about(p.desk.Say(text.SettingsBaseFor))
}

// bases gives the stages that a meeting can speak about: those that have figures of the plan year, what the agencies ask, and the one that it has.
func (p *Page) bases() []option[model.Stage] {
	plan := p.desk.Plan()
	list := []model.Stage{model.Proposed, plan.Base()}
	for b := range plan.Budgets.All() {
		if s := b.Stage; (s == model.Enacted || s.Revision() > 0) && b.Year == planYear(plan) && !slices.Contains(list, s) {
			list = append(list, s)
		}
	}
	slices.Sort(list)
	var options []option[model.Stage]
	for _, s := range slices.Compact(list) {
		options = append(options, option[model.Stage]{value: s, name: text.StageName(p.desk.Say, s)})
	}
	return options
}

// meetingState names what the papers of the meeting lack.
func (p *Page) meetingState(plan *model.Plan) state {
	m := plan.CurrentMeeting()
	if m == nil {
		return state{lacks: p.desk.Say(text.SettingsMeetingNone)}
	}
	var lacks []string
	if m.Number == "" {
		lacks = append(lacks, lower(p.desk.Say(text.SettingsMeetingNumber)))
	}
	if m.Place == "" {
		lacks = append(lacks, lower(p.desk.Say(text.SettingsMeetingPlace)))
	}
	return state{lacks: p.lacking(lacks), sum: p.desk.Say(text.SettingsMeetingSum, m.Number)}
}

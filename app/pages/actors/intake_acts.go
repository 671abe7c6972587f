package actors

import (
	"strconv"
	"strings"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// The fields of the form of an intake.
const (
	fieldTheme = iota
	fieldFocus
	fieldYear
	fieldQuota
	fieldFrom
	fieldUntil
	fieldMission
	fieldCarries
)

// askIntake asks for a new intake, of the year that the file plans.
func (p *Page) askIntake() {
	in := model.Intake{Year: p.desk.Now().Year() + 1}
	if r := p.Plan.Region(); r != nil {
		in.Year = r.Year
	}
	p.askAbout("intake/new", p.Say(text.ActorsNewIntake), in)
}

// askNext asks for the intake that goes on with the one that is looked at.
func (p *Page) askNext() {
	in := p.current()
	next := model.Intake{Theme: in.Theme, Focus: in.Focus, Year: in.Year + 1, Mission: in.Mission, Carries: in.ID}
	p.askAbout(formOf("intake/next", in.ID), p.Say(text.ActorsNextOf, in.Label()), next)
}

// askEdit asks what the intake that is looked at is to be.
func (p *Page) askEdit() {
	in := p.current()
	p.askAbout(formOf("intake", in.ID), p.Say(text.ActorsEditIntake, in.Label()), *in)
}

func (p *Page) askAbout(kind, about string, in model.Intake) {
	quota, mission, carries := "", "", ""
	if in.Quota > 0 {
		quota = strconv.Itoa(in.Quota)
	}
	if m := p.Plan.Missions.Get(in.Mission); m != nil {
		mission = strconv.Itoa(m.Number)
	}
	if from := p.Plan.Intakes.Get(in.Carries); from != nil {
		carries = from.Label()
	}
	p.Ask(&parts.Form{
		Kind: kind, About: about,
		Questions: []parts.Question{
			fieldTheme:   {Title: p.Say(text.ActorsThemeQ), Start: in.Theme, Share: 1.6},
			fieldFocus:   {Title: p.Say(text.ActorsFocusQ), Start: in.Focus, Share: 1.4},
			fieldYear:    {Title: p.Say(text.ActorsYearQ), Start: strconv.Itoa(in.Year), Share: 0.6},
			fieldQuota:   {Title: p.Say(text.ActorsQuotaQ), Start: quota, Share: 0.6},
			fieldFrom:    {Title: p.Say(text.ActorsFromQ), Start: locale.FormatDateNumeric(in.From), Echo: p.dayEcho, Share: 0.9},
			fieldUntil:   {Title: p.Say(text.ActorsUntilQ), Start: locale.FormatDateNumeric(in.Until), Echo: p.dayEcho, Share: 0.9},
			fieldMission: {Title: p.Say(text.ActorsMissionQ), Start: mission, Echo: p.missionEcho, Share: 0.6},
			fieldCarries: {Title: p.Say(text.ActorsCarriesQ), Start: carries, Share: 1.2},
		},
		Done: func(texts []string) string { return p.setIntake(in, texts) },
	})
}

// setIntake writes an intake as it was typed. A new one is looked at.
func (p *Page) setIntake(in model.Intake, texts []string) (refusal string) {
	if refusal = p.typedIntake(&in, texts); refusal != "" {
		return refusal
	}
	entry, err := p.desk.Do(model.SetIntake{Intake: in}, model.Context{})
	if err != nil {
		return p.Told(err)
	}
	if in.ID == 0 {
		p.side.Look(entry.Changes[0].Key())
	}
	return ""
}

func (p *Page) typedIntake(in *model.Intake, texts []string) (refusal string) {
	in.Theme, in.Focus = texts[fieldTheme], texts[fieldFocus]
	for _, x := range []struct {
		field int
		to    *int
		why   text.Sentence
	}{{fieldYear, &in.Year, text.ActorsBadYear}, {fieldQuota, &in.Quota, text.ActorsBadQuota}} {
		n, err := strconv.Atoi(strings.ReplaceAll(texts[x.field], ".", ""))
		if err != nil && texts[x.field] != "" {
			return p.Say(x.why, texts[x.field])
		}
		*x.to = n
	}
	for _, x := range []struct {
		field int
		to    *model.Date
	}{{fieldFrom, &in.From}, {fieldUntil, &in.Until}} {
		day, _, err := locale.ParseDate(texts[x.field], p.Today())
		if err != nil {
			return p.Told(err)
		}
		*x.to = day
	}
	return p.typedLinks(in, texts[fieldMission], texts[fieldCarries])
}

// typedLinks finds the mission by its number and the earlier intake by its theme, or by its theme and year.
func (p *Page) typedLinks(in *model.Intake, mission, carries string) (refusal string) {
	in.Mission, in.Carries = 0, 0
	for _, m := range p.Plan.Missions.Of(0) {
		if strconv.Itoa(m.Number) == mission {
			in.Mission = m.ID
		}
	}
	if in.Mission == 0 && mission != "" {
		return p.Say(text.ActorsNoMission, mission)
	}
	if carries == "" {
		return ""
	}
	var found []*model.Intake
	for _, other := range p.Plan.Intakes.Of(0) {
		if other.ID != in.ID && (same(carries, other.Label()) || same(carries, other.Theme)) {
			found = append(found, other)
		}
	}
	if len(found) != 1 {
		return p.Say(text.ActorsNoEarlier, carries)
	}
	in.Carries = found[0].ID
	return ""
}

func (p *Page) dayEcho(typed string) string {
	day, given, err := locale.ParseDate(typed, p.Today())
	if err != nil || !given {
		return ""
	}
	return locale.FormatDateWithWeekday(day, p.desk.Language())
}

func (p *Page) missionEcho(typed string) string {
	for _, m := range p.Plan.Missions.Of(0) {
		if strconv.Itoa(m.Number) == strings.TrimSpace(typed) {
			return m.Text
		}
	}
	return ""
}

// askRemoveIntake asks whether an intake without proposals is to go. The key stays without effect in one that has some: its proposals are answered.
func (p *Page) askRemoveIntake() {
	in := p.current()
	if !p.Writable() || in == nil || p.StillTyping() {
		return
	}
	p.desk.Ask(p.Say(text.ActorsAskRemoveIntake, in.Label()), p.Say(text.ActorsRemove), func() { p.DoNow(model.RemoveIntake{Intake: in.ID}) })
}

func (p *Page) canConclude() bool { return p.enterable() && p.proposals.total() > 0 }

func (p *Page) concluded() bool {
	return p.Writable() && p.current() != nil && p.current().Concluded != 0
}

// conclude closes the intake once everybody has an answer; whoever waits is named.
func (p *Page) conclude() {
	in := p.current()
	if names := p.waiting(); len(names) > 0 {
		p.desk.Tell(p.Say(text.ActorsStillWaiting, in.Label(), len(names), p.someOf(names)))
		return
	}
	p.desk.Ask(p.Say(text.ActorsAskConclude, in.Label()), p.Say(text.ActorsConclude), func() { p.DoNow(model.ConcludeIntake{Intake: in.ID}) })
}

// askReopen asks why an intake is opened again.
func (p *Page) askReopen() {
	in := p.current()
	p.Ask(&parts.Form{
		Kind: formOf("reopen", in.ID), About: p.Say(text.ActorsReopenOf, in.Label()),
		Questions: []parts.Question{{Title: p.Say(text.ActorsReasonQ)}},
		Done: func(texts []string) string {
			return p.Do(model.ReopenIntake{Intake: in.ID}, model.Context{Reason: texts[0]})
		},
	})
}

// earlier says whether the intake that is looked at can take over what an earlier one left unfunded.
func (p *Page) earlier() bool { return p.enterable() && p.current().Carries != 0 }

// carry brings the unfunded of the earlier intake into the one that is looked at.
func (p *Page) carry() {
	in, before := p.current(), p.proposals.total()
	if p.StillTyping() {
		return
	}
	if _, err := p.desk.Do(model.CarrySubmissions{Into: in.ID}, model.Context{}); err != nil {
		p.desk.Fail(err)
		return
	}
	p.desk.Tell(p.Say(text.IntakeCarried, p.proposals.total()-before, in.Label()))
}

// askHelp asks for a kind of help that the file does not have yet.
func (p *Page) askHelp() {
	p.Ask(&parts.Form{
		Kind: "help", About: p.Say(text.ActorsHelpAbout, strings.Join(p.helpNames(), ", ")),
		Questions: []parts.Question{{Title: p.Say(text.ActorsColHelp)}},
		Done:      func(texts []string) string { return p.Do(model.AddHelp{Help: texts[0]}) },
	})
}

func (p *Page) helpNames() (names []string) {
	for _, h := range p.Plan.HelpKinds.Of(0) {
		names = append(names, h.Name)
	}
	return names
}

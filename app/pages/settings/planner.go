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

// planner is the form that makes the whole agenda in one step, or makes it anew while nothing of it was held. It says at once what comes of it.
type planner struct {
	agenda  *agenda
	form    *form[draft]
	button  *parts.KeyButton
	back    *parts.KeyButton
	content fyne.CanvasObject
	now     outcome
}

// outcome is what comes of a draft: the days as they would be, or why it cannot be.
type outcome struct {
	refusal string
	minutes int // of each agency
	days    []model.DayForecast
}

func newPlanner(a *agenda) *planner {
	p := &planner{agenda: a, form: &form[draft]{page: a.page, start: 1}}
	p.form.read, p.form.write = p.read, p.write
	p.form.build()
	say := a.page.desk.Say
	p.button = parts.NewPrimaryButton(say(text.SettingsPlanMake), keyMake.String(), p.make)
	p.back = parts.NewKeyButton(say(text.SettingsPlanBack), keyPlan.String(), a.closePlanner)
	bar := container.New(layout.NewCustomPaddedHBoxLayout(2*look.Step), p.button, p.back)
	p.content = container.NewBorder(container.New(layout.NewCustomPaddedLayout(0, 6, 0, 0), bar), nil, nil, nil, p.form.grid)
	return p
}

// read gives the draft that is being written, a first one where there is none yet.
func (p *planner) read(plan *model.Plan) draft {
	d := p.form.value
	if plan == nil {
		p.form.fields = nil
		return draft{}
	}
	if d.count == 0 {
		d = p.agenda.firstDraft(plan)
	}
	p.show(d)
	return d
}

// write keeps a draft. It is no act: the file changes when the agenda is made.
func (p *planner) write(_, after draft) (refusal string) {
	p.form.value = after
	p.form.load(false)
	return ""
}

// show lays the rows of a draft, with what comes of it.
func (p *planner) show(d draft) {
	p.now = p.try(d)
	p.form.fields = p.fields(&d)
	enable(p.button, p.now.refusal == "" && p.agenda.page.writable())
	if p.agenda.anew {
		p.back.Show()
	} else {
		p.back.Hide()
	}
}

// try does a draft to a copy of the plan.
func (p *planner) try(d draft) outcome {
	plan := p.agenda.page.desk.Plan()
	act := p.act(d)
	changes, err := act.Changes(plan, model.Context{Seed: "draft"})
	if err != nil {
		return outcome{refusal: p.agenda.page.told(err)}
	}
	copied := plan.Clone()
	if err := copied.Apply(changes); err != nil {
		return outcome{refusal: p.agenda.page.told(err)}
	}
	return outcome{minutes: act.SlotMinutes(plan.Agencies.Len()), days: copied.Forecast(copied.CurrentMeeting().ID, 0)}
}

// act gives the agenda of a draft.
func (p *planner) act(d draft) model.MakeAgenda {
	plan := p.agenda.page.desk.Plan()
	act := text.SimpleAgenda(d.days[0].date, 0, d.base, planYear(plan)).Agenda()
	act.Anew, act.Minutes = p.agenda.made(), d.minutes
	act.Opening.Minutes, act.Closing.Minutes = d.opening, d.closing
	for _, day := range d.days[:d.count] {
		act.Days = append(act.Days, d.plan(day))
	}
	for _, id := range d.first {
		if plan.Agencies.Get(id) != nil {
			act.First = append(act.First, id)
		}
	}
	return act
}

// make makes the agenda, as one act, and shows it.
func (p *planner) make() {
	a := p.agenda
	if !a.page.writable() || !p.form.grid.CommitEdit() {
		return
	}
	act, again := p.act(p.form.value), a.anew
	a.anew = false
	if refusal := a.page.act(act); refusal != "" {
		a.anew = again
		a.tell(refusal)
		return
	}
	p.form.value = draft{}
	a.grid.MoveTo(0, agendaWhat)
	a.page.focusSection()
}

// canPlan says whether the form can be opened over an agenda: while nothing of it was held.
func (a *agenda) canPlan() bool { return a.page.writable() && a.made() && !a.held() }

// turnPlanner opens the form over the agenda, or goes back to it.
func (a *agenda) turnPlanner() {
	if a.anew {
		a.closePlanner()
	} else {
		a.openPlanner()
	}
}

func (a *agenda) openPlanner() {
	if !a.canPlan() || !a.grid.CommitEdit() {
		return
	}
	a.anew = true
	a.planner.form.value = draft{}
	a.settle()
	a.planner.form.load(true)
	a.page.show()
	a.page.focusSection()
}

// closePlanner goes back to the agenda as it was.
func (a *agenda) closePlanner() {
	if !a.anew {
		return
	}
	a.planner.form.grid.CancelEdit()
	a.anew = false
	a.settle()
	a.load(false)
	a.page.show()
	a.page.focusSection()
}

package settings

import (
	"slices"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/frame"
	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/monev"
)

// nextMeeting is the form that begins the next meeting in the file. It stands in the place of what is known of the current one, and says at once what would
// come of it.
type nextMeeting struct {
	page    *Page
	section *section
	shown   bool
	current *form[model.Meeting]
	form    *form[model.BeginMeeting]
	opener  *parts.KeyButton
	button  *parts.KeyButton
	pane    fyne.CanvasObject // the current meeting under its bar
	content fyne.CanvasObject
	ahead   monev.Outlook
	refusal string
}

func newNextMeeting(p *Page, current *form[model.Meeting]) *nextMeeting {
	n := &nextMeeting{page: p, current: current, form: &form[model.BeginMeeting]{page: p, start: 1}}
	n.form.read, n.form.write = n.read, n.write
	n.form.build()
	say := p.desk.Say
	bar := func(content fyne.CanvasObject, buttons ...fyne.CanvasObject) fyne.CanvasObject {
		row := container.New(layout.NewCustomPaddedHBoxLayout(2*look.Step), buttons...)
		return container.NewBorder(container.New(layout.NewCustomPaddedLayout(0, 6, 0, 0), row), nil, nil, nil, content)
	}
	n.opener = parts.NewKeyButton(say(text.NextCommand), keyNextMeeting.String(), n.turn)
	n.pane = bar(current.grid, n.opener)
	n.button = parts.NewPrimaryButton(say(text.NextMake), keyBegin.String(), n.make)
	n.content = bar(n.form.grid, n.button, parts.NewKeyButton(say(text.NextBack), keyNextMeeting.String(), n.turn))
	return n
}

// read gives the meeting that is being written, a first one where there is none yet, with the rows for it.
func (n *nextMeeting) read(plan *model.Plan) model.BeginMeeting {
	act := n.form.value
	if plan == nil || plan.CurrentMeeting() == nil {
		n.form.fields = nil
		return model.BeginMeeting{}
	}
	if act.Year == 0 {
		act = monev.NextMeeting(plan, 0)
	}
	ahead, err := monev.Ahead(plan, act, model.Context{Seed: "draft"}, n.page.today())
	n.ahead, n.refusal = ahead, ""
	if err != nil {
		n.refusal = n.page.told(err)
	}
	n.form.fields = n.fields(plan)
	enable(n.button, n.refusal == "" && n.page.writable())
	return act
}

// write keeps what was entered. It is no act: the file changes when the meeting is begun.
func (n *nextMeeting) write(_, after model.BeginMeeting) (refusal string) {
	n.form.value = after
	n.form.load(false)
	return ""
}

func (n *nextMeeting) fields(plan *model.Plan) []field[model.BeginMeeting] {
	type begin = model.BeginMeeting
	say, last := n.page.desk.Say, plan.CurrentMeeting()
	lines := choice(n.page, parts.Column{Title: say(text.NextLines)}, n.lineOptions, func(a *begin) *bool { return &a.TakeLines })
	base := choice(n.page, parts.Column{Title: say(text.SettingsBase)}, n.bases, func(a *begin) *model.Stage { return &a.Base })
	return []field[begin]{
		{column: parts.Column{Title: say(text.NextResult)}, remark: say(text.NextAbout), show: func(*begin) parts.Cell { return n.result() }},
		{
			column: parts.Column{Title: say(text.NextYear)}, remark: say(text.NextYearFor, last.Year),
			show: func(a *begin) parts.Cell { return parts.Cell{Text: strconv.Itoa(a.Year)} },
			set:  n.setYear,
		},
		words(parts.Column{Title: say(text.SettingsMeetingTitle)}, func(a *begin) *string { return &a.Title }),
		base.about(say(text.SettingsBaseFor)),
		lines.about(say(text.NextLinesFor)),
	}
}

// result says what would come of the act, or why it cannot be done.
func (n *nextMeeting) result() parts.Cell {
	if n.refusal != "" {
		return parts.Cell{Text: n.refusal, Tone: parts.Bad}
	}
	told := parts.Cell{Text: n.page.desk.Say(text.NextBegins, n.ahead.Lines, n.ahead.Promises, n.ahead.Undone), Bold: true}
	if n.ahead.Draft {
		told.Text += " " + n.page.desk.Say(text.NextDraft)
	}
	return told
}

// setYear puts another year in; what was not entered otherwise follows.
func (n *nextMeeting) setYear(a *model.BeginMeeting, typed string) (refusal string) {
	plan := n.page.desk.Plan()
	year, err := strconv.Atoi(frame.OneLine(typed))
	if err != nil || year < plan.CurrentMeeting().Year {
		return n.page.desk.Say(text.NextBadYear, plan.CurrentMeeting().Year+1)
	}
	title := a.Title
	if title == monev.NextMeeting(plan, a.Year).Title {
		title = ""
	}
	*a = monev.NextMeeting(plan, year)
	if title != "" {
		a.Title = title
	}
	return ""
}

// lineOptions gives whether lines can be taken over: not into a year that has some.
func (n *nextMeeting) lineOptions() []option[bool] {
	plan, say := n.page.desk.Plan(), n.page.desk.Say
	switch year := n.form.value.Year; {
	case plan.HasLines(year):
		return []option[bool]{{value: false, name: say(text.NextLinesThere)}}
	case plan.LinesBefore(year) == 0:
		return []option[bool]{{value: false, name: say(text.NextLinesNone)}}
	default:
		return []option[bool]{{value: true, name: say(text.NextLinesTaken)}, {value: false, name: say(text.NextLinesNone)}}
	}
}

// bases gives the stages that the next meeting can speak about: what the agencies ask, the next change of the budget in the same year, and those that have
// figures of the year.
func (n *nextMeeting) bases() []option[model.Stage] {
	plan, year := n.page.desk.Plan(), n.form.value.Year
	list := []model.Stage{model.Proposed, monev.NextMeeting(plan, year).Base, n.form.value.Base}
	for b := range plan.Budgets.All() {
		if s := b.Stage; (s == model.Enacted || s.Revision() > 0) && b.Year == year && !slices.Contains(list, s) {
			list = append(list, s)
		}
	}
	slices.Sort(list)
	var options []option[model.Stage]
	for _, s := range slices.Compact(list) {
		options = append(options, option[model.Stage]{value: s, name: text.StageName(n.page.desk.Say, s)})
	}
	return options
}

// loaded begins anew with another file, and leaves the form where there is no meeting to follow.
func (n *nextMeeting) loaded(other bool) {
	plan := n.page.desk.Plan()
	if other || plan == nil || plan.CurrentMeeting() == nil {
		n.form.value, n.shown = model.BeginMeeting{}, false
	}
	enable(n.opener, n.page.writable())
	n.settle()
}

// settle lets that be worked in which stands there, and takes the focus along.
func (n *nextMeeting) settle() {
	var now, other table = n.current, n.form
	shown, hidden := n.pane, n.content
	if n.shown {
		now, other, shown, hidden = other, now, hidden, shown
	}
	hidden.Hide()
	shown.Show()
	if len(n.section.tables) == 1 && n.section.tables[0] == now {
		return
	}
	n.section.tables = []table{now}
	other.view().CancelEdit()
	if parts.HasFocus(other.view()) {
		n.page.desk.Focus(now.view())
	}
}

// canTurn says whether the form can be opened, or left.
func (n *nextMeeting) canTurn() bool {
	return n.page.writable() && n.page.desk.Plan().CurrentMeeting() != nil
}

// turn opens the form, in its section, or goes back to the current meeting.
func (n *nextMeeting) turn() {
	p := n.page
	if !n.canTurn() || !p.choose(SectionMeeting) || !n.section.tables[0].view().CommitEdit() {
		return
	}
	p.list.MoveTo(SectionMeeting, 0)
	n.shown, n.form.value = !n.shown, model.BeginMeeting{}
	n.settle()
	n.section.tables[0].load(true)
	p.show()
	p.focusSection()
}

func (n *nextMeeting) canMake() bool {
	return n.shown && n.page.current == SectionMeeting && n.page.writable()
}

// make begins the meeting, as one act, and leads to its agenda.
func (n *nextMeeting) make() {
	p := n.page
	if !n.canMake() || !n.form.grid.CommitEdit() {
		return
	}
	act := n.form.value
	n.shown, n.form.value = false, model.BeginMeeting{}
	if refusal := p.act(act); refusal != "" {
		n.shown, n.form.value = true, act
		p.desk.Tell(refusal)
		return
	}
	n.settle()
	p.Open(SectionAgenda)
}

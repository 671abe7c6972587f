package session

import (
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// firstDays is how many days the form for an agenda begins with.
const firstDays = 3

// starter is the page while the file has no agenda: it offers to make a simple one of all agencies.
type starter struct {
	page    *Page
	why     *parts.EmptyState
	date    *parts.Field
	days    *parts.Field
	stage   *widget.Select
	stages  []model.Stage
	echo    *parts.Text
	button  *parts.KeyButton
	filled  bool
	content *fyne.Container
}

func newStarter(p *Page) *starter {
	s := &starter{page: p, why: parts.NewEmptyState(look.IconSession, p.say(text.SessionNoAgenda), nil)}
	s.date, s.days = parts.NewField(""), parts.NewField("")
	s.date.OnChanged = func(string) { s.showEcho() }
	s.days.OnChanged = func(string) { s.showEcho() }
	s.date.OnSubmitted = func(string) { s.page.desk.Focus(s.days) }
	s.days.OnSubmitted = func(string) { s.make() }
	s.stage = widget.NewSelect(nil, func(string) { s.showEcho() })
	s.echo = parts.NewText("", look.Control, parts.Muted).Wrap()
	s.button = parts.NewPrimaryButton(p.say(text.SessionMakeAgenda), "", s.make)
	form := container.New(&pile{gap: 2 * look.Step},
		s.why,
		container.New(&shares{gap: 2 * look.Step, parts: []float32{2, 1, 2}},
			s.field(text.SessionFirstDay, s.date), s.field(text.SessionDays, s.days), s.field(text.SessionBase, s.stage)),
		s.echo,
		container.NewHBox(layout.NewSpacer(), s.button, layout.NewSpacer()),
	)
	s.content = container.New(centred{}, form)
	return s
}

func (s *starter) field(title text.Sentence, entry fyne.CanvasObject) fyne.CanvasObject {
	return container.New(&pile{gap: 2}, parts.NewText(s.page.say(title), look.Small, parts.Muted), entry)
}

// show offers what the file holds now; what was typed stays.
func (s *starter) show() {
	p := s.page
	s.stages = stagesWithFigures(p.plan(), p.agendaYear())
	if m := p.meeting(); m != nil {
		s.stages = []model.Stage{m.Base}
	}
	var names []string
	for _, stage := range s.stages {
		names = append(names, p.stageName(stage))
	}
	s.stage.Options = names
	if s.stage.SelectedIndex() < 0 || s.stage.SelectedIndex() >= len(names) {
		s.stage.SetSelectedIndex(0)
	}
	if !s.filled {
		s.filled = true
		s.date.SetText(locale.FormatDateNumeric(nextMonday(p.today())))
		s.days.SetText(strconv.Itoa(firstDays))
	}
	s.stage.Refresh()
	s.showEcho()
}

// showEcho says what agenda would be made, or why none can.
func (s *starter) showEcho() {
	if s.page.plan() == nil {
		return
	}
	order, refusal := s.order()
	if refusal == "" {
		refusal = order.impossible(s.page)
	}
	if refusal != "" {
		s.echo.Set(refusal)
		s.button.Disable()
		return
	}
	s.echo.Set(order.words(s.page))
	if s.page.desk.ReadOnly() {
		s.button.Disable()
		return
	}
	s.button.Enable()
}

// order reads the form.
func (s *starter) order() (o order, refusal string) {
	p := s.page
	first, given, err := locale.ParseDate(s.date.Text, p.today())
	if err != nil {
		return o, p.told(err)
	}
	if !given {
		return o, p.say(text.SessionNeedDate)
	}
	days, err := strconv.Atoi(strings.TrimSpace(s.days.Text))
	if err != nil || days < 1 || days > maxDays {
		return o, p.say(text.SessionNeedDays, maxDays)
	}
	base := model.Proposed
	if i := s.stage.SelectedIndex(); i >= 0 && i < len(s.stages) {
		base = s.stages[i]
	}
	return order{text.SimpleAgenda(first, days, base, p.agendaYear())}, ""
}

// make makes the agenda as one act.
func (s *starter) make() {
	p := s.page
	if p.hasAgenda() {
		p.focusWork()
		return
	}
	o, refusal := s.order()
	if refusal == "" {
		refusal = o.impossible(p)
	}
	if refusal != "" {
		s.echo.Set(refusal)
		return
	}
	if _, err := p.desk.Do(o.SimpleAgenda, model.Context{}); err != nil {
		p.desk.Fail(err)
		return
	}
	p.Load()
	p.focusWork()
}

// agendaYear is the year that the meeting is about: that of the meeting where there is one, else the year that is planned where it has
// figures, else the newest that has.
func (p *Page) agendaYear() int {
	if m := p.meeting(); m != nil {
		return m.Year
	}
	year, newest := 0, 0
	if r := p.plan().Region(); r != nil {
		year = r.Year
	}
	for b := range p.plan().Budgets.All() {
		if b.Year == year {
			return year
		}
		newest = max(newest, b.Year)
	}
	if newest == 0 {
		return year
	}
	return newest
}

// stagesWithFigures gives the stages that a meeting can speak about, the likeliest first: what was asked, else the newest that was enacted.
func stagesWithFigures(p *model.Plan, year int) []model.Stage {
	has := map[model.Stage]bool{}
	for b := range p.Budgets.All() {
		if b.Year == year {
			has[b.Stage] = true
		}
	}
	list := []model.Stage{}
	if has[model.Proposed] {
		list = append(list, model.Proposed)
	}
	for stage := model.Realised - 1; stage >= model.Enacted; stage-- {
		if has[stage] {
			list = append(list, stage)
		}
	}
	if has[model.Planned] {
		list = append(list, model.Planned)
	}
	if len(list) == 0 {
		list = append(list, model.Proposed)
	}
	return list
}

func (p *Page) stageName(s model.Stage) string {
	switch {
	case s.Revision() > 0:
		return p.say(text.SessionStageRevised, s.Revision())
	case s == model.Enacted:
		return p.say(text.SessionStageEnacted)
	case s == model.Planned:
		return p.say(text.SessionStagePlanned)
	default:
		return p.say(text.SessionStageProposed)
	}
}

// baseName names the figures that the meeting speaks about, in a word.
func (p *Page) baseName() string {
	m := p.meeting()
	switch {
	case m == nil:
		return p.say(text.SessionAsked)
	case m.Base.Revision() > 0:
		return p.say(text.SessionRevised, m.Base.Revision())
	case m.Base == model.Enacted:
		return p.say(text.SessionEnacted)
	case m.Base == model.Planned:
		return p.say(text.SessionPlanned)
	default:
		return p.say(text.SessionAsked)
	}
}

// nextMonday is the first Monday after a day.
func nextMonday(today model.Date) model.Date {
	t, ok := today.Time()
	if !ok {
		return today
	}
	days := (8 - int(t.Weekday())) % 7
	if days == 0 {
		days = 7
	}
	return today.Plus(days)
}

// centred puts a form in the middle, no wider than is good to read.
type centred struct{}

func (centred) Layout(o []fyne.CanvasObject, size fyne.Size) {
	width := min(560*look.Scale(), size.Width-4*look.Step)
	height := heightIn(o[0], width)
	place(o[0], float32(int((size.Width-width)/2)), float32(int(max(size.Height-height, 0)*0.4)), width, height)
}

func (centred) MinSize(o []fyne.CanvasObject) fyne.Size { return o[0].MinSize() }

package priorities

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/priority"
	"benangmerah/model/rank"
)

// template is a set of criteria to begin with: one that is always there, or one of the file's own.
type template struct {
	own   model.ID
	fixed int // of rank.Templates, or beyond them for none
}

// start is the form in which a ranking is begun.
type start struct {
	page    *Page
	content *fyne.Container
	name    *parts.Field
	levels  *parts.Picker[model.Level]
	agency  *parts.Picker[model.ID]
	sets    *parts.Picker[template]
	scorers *parts.Field
	refusal *parts.Text
	create  *parts.KeyButton

	level  model.Level
	of     model.ID
	chosen template
}

const startWidth float32 = 560

func newStart(p *Page) *start {
	s := &start{page: p, name: parts.NewField(p.say(text.PrioritiesName)), scorers: parts.NewField(p.say(text.PrioritiesWho))}
	s.levels = parts.NewPicker(func(l model.Level) { s.level = l })
	s.agency = parts.NewPicker(func(id model.ID) { s.of = id })
	s.sets = parts.NewPicker(func(t template) { s.chosen = t })
	s.refusal = parts.NewText("", look.Control, parts.Bad).Wrap()
	s.create = parts.NewPrimaryButton(p.say(text.PrioritiesStart), "Enter", s.submit)
	cancel := parts.NewKeyButton(p.say(text.Cancel), "Esc", s.close)
	for _, f := range []*parts.Field{s.name, s.scorers} {
		f.OnEscape = s.close
		f.OnSubmitted = func(string) { s.submit() }
	}
	form := container.New(layout.NewFormLayout())
	for _, row := range []struct {
		name text.Sentence
		box  fyne.CanvasObject
	}{
		{text.PrioritiesName, s.name},
		{text.PrioritiesWhat, container.NewHBox(s.levels.Framed())},
		{text.PrioritiesOf, container.NewHBox(s.agency.Framed())},
		{text.PrioritiesTemplate, container.NewHBox(s.sets.Framed())},
		{text.PrioritiesWho, s.scorers},
	} {
		form.Add(container.New(layout.NewCustomPaddedLayout(0, 0, 0, 2*look.Step), container.NewHBox(container.NewCenter(parts.NewText(p.say(row.name), look.Control, parts.Muted)))))
		form.Add(row.box)
	}
	buttons := container.New(layout.NewCustomPaddedHBoxLayout(look.Step), layout.NewSpacer(), cancel, s.create)
	panel := parts.NewPanel(parts.NewColumn(2*look.Step,
		parts.NewText(p.say(text.PrioritiesNewTitle), look.Section, parts.Plain).Bold(),
		parts.NewText(p.say(text.PrioritiesNewAbout), look.Control, parts.Muted).Wrap(), form, s.refusal, buttons))
	s.content = container.New(layout.NewCustomPaddedLayout(3*look.Step, 0, 0, 0), container.New(&centred{startWidth}, panel))
	return s
}

// beginNew opens the form, filled in as most would.
func (p *Page) beginNew() {
	if !p.writable() {
		return
	}
	p.starting = true
	p.view.start.fill()
	p.view.show()
	p.focusWork()
}

func (s *start) focus() { s.page.desk.Focus(s.name) }

// year is the year that is planned, 0 where the file does not say.
func (p *Page) year() int {
	if r := p.plan.Region(); r != nil {
		return r.Year
	}
	return 0
}

func (s *start) fill() {
	p := s.page
	s.name.SetText(p.say(text.PrioritiesDefault, p.year()))
	s.scorers.SetText(p.say(text.PrioritiesTeam))
	s.level, s.of, s.chosen = model.Program, 0, template{}
	s.refusal.Set("")
	s.levels.Set(levels, s.level, p.levelName)
	s.agency.Set(p.agencies(), s.of, p.agencyName)
	s.sets.Set(p.templates(), s.chosen, p.templateName)
}

// levels are what can be ranked; 0 stands for proposals of its own.
var levels = []model.Level{model.Program, model.Activity, model.SubActivity, 0}

func (p *Page) levelName(l model.Level) string { return p.say(text.PrioritiesLevels[l]) }

// agencies gives 0, which stands for all, and the agencies of the file.
func (p *Page) agencies() []model.ID {
	list := []model.ID{0}
	for _, a := range p.plan.Agencies.Of(0) {
		list = append(list, a.ID)
	}
	return list
}

func (p *Page) agencyName(id model.ID) string {
	if a := p.plan.Agencies.Get(id); a != nil {
		return shortened(a.Label())
	}
	return p.say(text.PrioritiesAllAgencies)
}

// templates gives the sets that there are: those that come with the program, the file's own, and none.
func (p *Page) templates() (list []template) {
	fixed := rank.Templates()
	for i := range fixed {
		list = append(list, template{fixed: i})
	}
	for _, r := range p.plan.Rankings.Of(0) {
		if r.Template {
			list = append(list, template{own: r.ID})
		}
	}
	return append(list, template{fixed: len(fixed)})
}

func (p *Page) templateName(t template) string {
	fixed := rank.Templates()
	switch r := p.plan.Rankings.Get(t.own); {
	case r != nil:
		return shortened(r.Name)
	case t.fixed < len(fixed):
		return fixed[t.fixed].Name
	default:
		return p.say(text.PrioritiesEmpty)
	}
}

// criteria gives the criteria of a template, which belong to no ranking yet.
func (p *Page) criteria(t template) (list []model.Criterion) {
	fixed := rank.Templates()
	switch {
	case t.own != 0:
		for _, k := range p.plan.Criteria.Of(t.own) {
			list = append(list, model.Criterion{Name: k.Name, Points: k.Points, Swing: k.Swing, Anchors: k.Anchors})
		}
	case t.fixed < len(fixed):
		for _, k := range fixed[t.fixed].Criteria {
			list = append(list, model.Criterion{Name: k.Name, Points: model.Points(k.Points), Anchors: p.lowest()})
		}
	}
	return list
}

// lowest gives anchors of which only the lowest, which counts as zero, is worded.
func (p *Page) lowest() (anchors [5]string) {
	anchors[0] = p.say(text.PrioritiesLowest)
	return anchors
}

// submit begins the ranking, unless something is missing.
func (s *start) submit() {
	p := s.page
	act := model.StartRanking{Ranking: model.Ranking{Name: strings.TrimSpace(s.name.Text), Year: p.year()}, Criteria: p.criteria(s.chosen)}
	for office := range strings.SplitSeq(s.scorers.Text, ",") {
		if office = oneLine(office); office != "" {
			act.Scorers = append(act.Scorers, office)
		}
	}
	if len(act.Scorers) == 0 {
		s.refusal.Set(p.say(text.PrioritiesNeedScorer))
		p.desk.Focus(s.scorers)
		return
	}
	if s.level != 0 {
		act.Candidates = priority.Choose(p.plan, 0, s.of, s.level, act.Ranking.Year)
	}
	if refusal := p.do(act, model.Context{}); refusal != "" {
		s.refusal.Set(refusal)
		return
	}
	list := p.rankings()
	p.starting, p.ranking, p.sight = false, list[len(list)-1].ID, rankingSight
	p.board.begin()
	p.marks.begin()
	p.read()
	p.focusWork()
}

func (s *start) close() {
	s.page.starting = false
	s.page.view.show()
	s.page.focusWork()
}

// centred sets an object at the top, in the middle, as wide as it says at 100 % where there is room.
type centred struct{ width float32 }

// Layout implements fyne.Layout.
func (c *centred) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	width := min(c.width*look.Scale(), size.Width)
	for _, o := range objects {
		o.Resize(fyne.NewSize(width, o.MinSize().Height))
		o.Resize(fyne.NewSize(width, o.MinSize().Height))
		o.Move(fyne.NewPos(float32(int((size.Width-width)/2)), 0))
	}
}

// MinSize implements fyne.Layout.
func (*centred) MinSize(objects []fyne.CanvasObject) (least fyne.Size) {
	for _, o := range objects {
		least = least.Max(fyne.NewSize(0, o.MinSize().Height))
	}
	return least
}

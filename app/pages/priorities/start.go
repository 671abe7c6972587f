package priorities

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/frame"
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
	whats   *parts.Picker[what]
	agency  *parts.Picker[model.ID]
	sets    *parts.Picker[template]
	scorers *parts.Field
	ceiling *parts.Field
	refusal *parts.Text
	create  *parts.KeyButton

	what   what
	of     model.ID
	chosen template
}

// what is what is ranked: the lines of a level, the proposals of an intake, or, as the zero value, proposals of its own.
type what struct {
	level  model.Level
	intake model.ID
}

const startWidth float32 = 560

func newStart(p *Page) *start {
	s := &start{page: p, name: parts.NewField(p.say(text.PrioritiesName)), scorers: parts.NewField(p.say(text.PrioritiesWho))}
	s.ceiling = parts.NewField(p.say(text.PrioritiesCeilingNew))
	s.whats = parts.NewPicker(s.rank)
	s.agency = parts.NewPicker(func(id model.ID) { s.of = id })
	s.sets = parts.NewPicker(func(t template) { s.chosen = t })
	s.refusal = parts.NewText("", look.Control, parts.Bad).Wrap()
	s.create = parts.NewPrimaryButton(p.say(text.PrioritiesStart), "Enter", s.submit)
	cancel := parts.NewKeyButton(p.say(text.Cancel), "Esc", s.close)
	for _, f := range []*parts.Field{s.name, s.scorers, s.ceiling} {
		f.OnEscape = s.close
		f.OnSubmitted = func(string) { s.submit() }
	}
	form := container.New(layout.NewFormLayout())
	for _, row := range []struct {
		name text.Sentence
		box  fyne.CanvasObject
	}{
		{text.PrioritiesName, s.name},
		{text.PrioritiesWhat, container.NewHBox(s.whats.Framed())},
		{text.PrioritiesOf, container.NewHBox(s.agency.Framed())},
		{text.PrioritiesTemplate, container.NewHBox(s.sets.Framed())},
		{text.PrioritiesWho, s.scorers},
		{text.PrioritiesCeilingNew, s.ceiling},
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
	s.what, s.of, s.chosen = what{level: model.Program}, 0, template{}
	s.ceiling.SetText("")
	s.refusal.Set("")
	s.whats.Set(p.whats(), s.what, p.whatName)
	s.agency.Set(p.agencies(), s.of, p.agencyName)
	s.sets.Set(append(p.templates(), p.alike()...), s.chosen, p.templateName)
}

// rank chooses what is ranked. The name that is offered goes with it, unless another was typed.
func (s *start) rank(chosen what) {
	offered := s.name.Text == s.called()
	s.what = chosen
	if offered {
		s.name.SetText(s.called())
	}
}

// called is the name that is offered.
func (s *start) called() string {
	p := s.page
	if in := p.plan.Intakes.Get(s.what.intake); in != nil {
		return p.say(text.PrioritiesIntakeName, in.Label())
	}
	return p.say(text.PrioritiesDefault, p.year())
}

// levels are those of the lines that can be ranked; 0 stands for proposals of its own.
var levels = []model.Level{model.Program, model.Activity, model.SubActivity, 0}

// whats are what can be ranked: lines, the proposals of intakes that wait for an answer, and proposals of its own.
func (p *Page) whats() (list []what) {
	for _, l := range levels[:len(levels)-1] {
		list = append(list, what{level: l})
	}
	for _, in := range p.plan.Intakes.Of(0) {
		if len(p.plan.OpenSubmissions(in.ID)) > 0 {
			list = append(list, what{intake: in.ID})
		}
	}
	return append(list, what{})
}

func (p *Page) whatName(w what) string {
	if in := p.plan.Intakes.Get(w.intake); in != nil {
		return shortened(p.say(text.PrioritiesOfIntake, in.Label()))
	}
	return p.say(text.PrioritiesLevels[w.level])
}

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
	case r != nil && !r.Template:
		return shortened(p.say(text.PrioritiesLike, r.Name))
	case r != nil:
		return shortened(r.Name)
	case t.fixed < len(fixed):
		return fixed[t.fixed].Name
	default:
		return p.say(text.PrioritiesEmpty)
	}
}

// alike gives the rankings whose criteria can be taken over.
func (p *Page) alike() (list []template) {
	for _, r := range p.rankings() {
		if len(p.plan.Criteria.Of(r.ID)) > 0 {
			list = append(list, template{own: r.ID})
		}
	}
	return list
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
		if office = frame.OneLine(office); office != "" {
			act.Scorers = append(act.Scorers, office)
		}
	}
	if len(act.Scorers) == 0 {
		s.refusal.Set(p.say(text.PrioritiesNeedScorer))
		p.desk.Focus(s.scorers)
		return
	}
	amount, given, refusal := p.readMoney(s.ceiling.Text)
	act.Ranking.Limited, act.Ranking.Limit = given, amount
	if refusal == "" {
		refusal = s.choose(&act)
	}
	if refusal == "" {
		refusal = p.do(act, model.Context{})
	}
	if refusal != "" {
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

// choose gives a new ranking its candidates.
func (s *start) choose(act *model.StartRanking) (refusal string) {
	p := s.page
	if in := p.plan.Intakes.Get(s.what.intake); in != nil {
		act.Ranking.Intake, act.Ranking.Year = in.ID, in.Year
		if act.Candidates = priority.ChooseProposals(p.plan, 0, in.ID); len(act.Candidates) == 0 {
			return p.say(text.PrioritiesNoneOpen, in.Label())
		}
	}
	if s.what.level != 0 {
		act.Candidates = priority.Choose(p.plan, 0, s.of, s.what.level, act.Ranking.Year)
	}
	return ""
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

package priorities

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/frame"
	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/priority"
)

// setup is where criteria, weights, scorers and ceilings are written.
type setup struct {
	page     *Page
	content  *fyne.Container
	criteria *criteria
	pairs    *pairs
	scorers  *scorers

	methods *parts.Picker[model.WeightMethod]
	sum     *parts.Text // what the weights make
	how     *parts.Text // how they are found
	lower   *fyne.Container

	stages   *parts.Picker[model.Stage]
	years    *parts.Picker[int]
	ceiling  *parts.KeyButton
	inForce  *parts.Text
	byAgency *parts.KeyButton
	bySource *parts.KeyButton
	sets     *parts.Picker[template]
	use      *parts.KeyButton
	keep     *parts.KeyButton
	whats    *parts.Picker[what]
	agencies *parts.Picker[model.ID]
	add      *parts.KeyButton

	chosen template
	what   what
	agency model.ID
	shown  model.ID // the ranking that the choice was made for
}

func newSetup(p *Page) *setup {
	s := &setup{page: p, what: what{level: model.Program}, criteria: newCriteria(p), pairs: newPairs(p), scorers: newScorers(p)}
	s.methods = parts.NewPicker(s.setMethod)
	s.sum = parts.NewText("", look.Control, parts.Muted).Wrap()
	s.how = parts.NewText("", look.Control, parts.Muted).Wrap()
	s.stages, s.years = parts.NewPicker(s.setStage), parts.NewPicker(s.setYear)
	s.ceiling = parts.NewKeyButton(p.say(text.PrioritiesCmdCeiling), ceilingKey.String(), s.askCeiling)
	s.inForce = parts.NewText("", look.Control, parts.Muted).Wrap()
	s.byAgency = parts.NewKeyButton(p.say(text.PrioritiesByAgency), byAgencyKey.String(), s.turnByAgency)
	s.bySource = parts.NewKeyButton(p.say(text.PrioritiesBySource), bySourceKey.String(), s.turnBySource)
	s.sets = parts.NewPicker(func(t template) { s.chosen = t })
	s.use = parts.NewKeyButton(p.say(text.PrioritiesUse), useKey.String(), s.useTemplate)
	s.keep = parts.NewKeyButton(p.say(text.PrioritiesKeep), keepKey.String(), s.askKeep)
	s.whats = parts.NewPicker(func(w what) { s.what = w })
	s.agencies = parts.NewPicker(func(id model.ID) { s.agency = id })
	s.add = parts.NewKeyButton(p.say(text.PrioritiesAddLines), addKey.String(), s.addLines)
	s.content = container.NewBorder(nil, nil, nil, s.side(), s.main())
	return s
}

// main holds the criteria over the comparisons in pairs.
func (s *setup) main() fyne.CanvasObject {
	p := s.page
	head := container.New(parts.NewFlow(look.Step+4, look.Step))
	head.Objects = []fyne.CanvasObject{
		container.NewHBox(s.methods.Labelled(p.say(text.PrioritiesMethod)), container.NewCenter(parts.NewKeyCap(methodKey.String()))),
		container.NewHBox(s.sets.Labelled(p.say(text.PrioritiesTemplate)), s.use, s.keep),
	}
	top := parts.NewColumn(look.Step, head, s.how, s.sum)
	s.lower = container.NewBorder(container.New(layout.NewCustomPaddedLayout(look.Step, look.Step/2, 0, 0), parts.NewColumn(4, s.pairs.words, s.pairs.ratio)), nil, nil, nil,
		container.New(parts.Outdent{}, s.pairs.grid))
	upper := container.New(parts.Outdent{}, s.criteria.grid)
	body := container.NewBorder(container.New(layout.NewCustomPaddedLayout(0, look.Step, 0, 0), top), nil, nil, nil, container.New(shared{0.5}, upper, s.lower))
	return container.New(layout.NewCustomPaddedLayout(10, 0, pagePad, pagePad), body)
}

// side holds who scores, what is ranked and the ceilings.
func (s *setup) side() fyne.CanvasObject {
	p := s.page
	caption := func(t text.Sentence) fyne.CanvasObject { return parts.NewCaption(p.say(t)) }
	row := func(objects ...fyne.CanvasObject) fyne.CanvasObject {
		c := container.New(parts.NewFlow(look.Step-2, look.Step-2))
		c.Objects = objects
		return c
	}
	below := parts.NewColumn(look.Step,
		caption(text.PrioritiesCandidates), row(s.whats.Framed(), s.agencies.Framed(), s.add),
		row(s.stages.Labelled(p.say(text.PrioritiesStageOf)), s.years.Labelled(p.say(text.PrioritiesYearOf))),
		caption(text.PrioritiesCeiling), s.inForce, row(s.ceiling), row(s.byAgency), row(s.bySource))
	scroll := container.NewVScroll(container.New(layout.NewCustomPaddedLayout(look.Step, look.Step, 0, 0), below))
	column := container.New(shared{0.34}, container.NewBorder(caption(text.PrioritiesScorers), nil, nil, nil, container.New(parts.Outdent{}, s.scorers.grid)), scroll)
	padded := container.New(layout.NewCustomPaddedLayout(10, 0, 18, 18), column)
	return parts.NewSide(sideWidth, container.NewBorder(nil, nil, widget.NewSeparator(), nil, padded))
}

// read shows the ranking anew.
func (s *setup) read() {
	s.criteria.read()
	s.pairs.read()
	s.scorers.read()
}

// focus puts the focus on the criteria.
func (s *setup) focus() { s.page.desk.Focus(s.criteria.grid) }

// comparesPairs says whether the triangle of comparisons is in view.
func (s *setup) comparesPairs() bool {
	return s.page.inSetup() && s.page.now.sheet.Ranking.Method == model.ByPairwise
}

var methods = []model.WeightMethod{model.ByPoints, model.BySwing, model.ByPairwise}

// show brings what stands around the tables up to date.
func (s *setup) show() {
	p := s.page
	r := p.now.sheet.Ranking
	s.methods.Set(methods, r.Method, func(m model.WeightMethod) string { return p.say(text.PrioritiesMethods[m]) })
	s.sets.Set(p.templates(), s.chosen, p.templateName)
	s.whats.Set(s.choices(r), s.what, p.whatName)
	s.agencies.Set(p.agencies(), s.agency, p.agencyName)
	s.stages.Set(stages, r.Stage, p.stageName)
	s.years.Set(p.years(), r.Year, func(y int) string { return p.say(text.ComparisonYear, y) })
	s.lower.Hidden = r.Method != model.ByPairwise
	s.showHow()
	s.showCeiling()
	for _, b := range []*parts.KeyButton{s.ceiling, s.byAgency, s.bySource, s.use, s.keep, s.add} {
		enable(b, p.works())
	}
	s.pairs.show()
}

// choices are what can be added to a ranking; that of an intake takes the intake's proposals first. What cannot be chosen any more gives way to the first.
func (s *setup) choices(r *model.Ranking) (list []what) {
	if r.Intake != 0 {
		list = append(list, what{intake: r.Intake})
	}
	for _, l := range levels[:len(levels)-1] {
		list = append(list, what{level: l})
	}
	if s.shown != r.ID || s.what.intake != 0 && s.what.intake != r.Intake {
		s.shown, s.what = r.ID, list[0]
	}
	return list
}

// showHow says how weights are found, and what they make.
func (s *setup) showHow() {
	p := s.page
	switch p.now.sheet.Ranking.Method {
	case model.BySwing:
		s.how.Set(p.say(text.PrioritiesSwingAsk))
	case model.ByPairwise:
		s.how.Set(p.say(text.PrioritiesPairsHow))
	default:
		s.how.Set("")
	}
	s.how.Hidden = s.how.Text() == "" || !roomy()
	s.pairs.words.Hidden = !roomy()
	s.sum.Set(s.sumWords())
	s.sum.Hidden = s.sum.Text() == ""
}

// sumWords says what the points make, or why the weights cannot be used.
func (s *setup) sumWords() string {
	p := s.page
	if _, _, err := p.now.sheet.Weights(); err != nil && p.now.sheet.Ranking.Method == model.BySwing {
		return p.told(err)
	}
	if p.now.sheet.Ranking.Method != model.ByPoints || len(p.now.sheet.Criteria) == 0 {
		return ""
	}
	sum := model.Points(0)
	for _, k := range p.now.sheet.Criteria {
		sum += k.Points
	}
	said := text.PrioritiesSumIs
	if sum != 100*model.Point {
		said = text.PrioritiesSumOff
	}
	return p.say(said, p.figure(points(int64(sum))))
}

func (s *setup) showCeiling() {
	p := s.page
	r := p.now.sheet.Ranking
	said := p.say(text.PrioritiesCeilingNone)
	if limit, known := p.now.sheet.Ceiling(); known {
		said = p.say(text.PrioritiesCeilingNow, p.rupiah(limit))
	}
	if quota, counted := p.now.sheet.Quota(); counted && p.now.sheet.ByQuota() {
		said = p.say(text.PrioritiesQuotaAlone, quota)
	} else if counted {
		said = frame.Joined(" ", said, p.say(text.PrioritiesQuotaOf, quota))
	}
	s.inForce.Set(said)
	for _, b := range []struct {
		button *parts.KeyButton
		on     bool
		label  text.Sentence
	}{{s.byAgency, r.ByAgency, text.PrioritiesByAgency}, {s.bySource, r.BySource, text.PrioritiesBySource}} {
		b.button.SetPrimary(b.on)
		b.button.SetLabel(p.say(b.label))
	}
}

// stages are those that costs can be read at; the first is the one that the meeting speaks about.
var stages = []model.Stage{model.NoStage, model.Planned, model.Proposed, model.Agreed, model.Enacted}

func (p *Page) stageName(s model.Stage) string {
	if s == model.NoStage {
		return p.say(text.PrioritiesStageBase)
	}
	return text.StageName(p.say, s)
}

// years gives the years that can be ranked: those of the region's plan about the one that is planned, and the ranking's own.
func (p *Page) years() (list []int) {
	own, first, last := p.now.sheet.Ranking.Year, p.year(), p.year()
	if r := p.plan.Region(); r != nil && r.PeriodFrom > 0 {
		first, last = min(first, r.PeriodFrom), max(last, r.PeriodTo)
	}
	first, last = min(first, own), max(last, own)
	for y := first; y <= last; y++ {
		list = append(list, y)
	}
	return list
}

// change changes the ranking's own record.
func (s *setup) change(by func(r *model.Ranking)) {
	after := *s.page.now.sheet.Ranking
	by(&after)
	s.page.tellRefusal(s.page.edit(&after))
}

func (s *setup) setMethod(m model.WeightMethod) { s.change(func(r *model.Ranking) { r.Method = m }) }

func (s *setup) setStage(st model.Stage) { s.change(func(r *model.Ranking) { r.Stage = st }) }

func (s *setup) setYear(year int) { s.change(func(r *model.Ranking) { r.Year = year }) }

func (s *setup) turnByAgency() { s.change(func(r *model.Ranking) { r.ByAgency = !r.ByAgency }) }

func (s *setup) turnBySource() { s.change(func(r *model.Ranking) { r.BySource = !r.BySource }) }

func (s *setup) nextMethod() {
	for i, m := range methods {
		if m == s.page.now.sheet.Ranking.Method {
			s.setMethod(methods[(i+1)%len(methods)])
			return
		}
	}
}

// askCeiling asks for a ceiling of the ranking's own.
func (s *setup) askCeiling() {
	p := s.page
	r, start := p.now.sheet.Ranking, ""
	if r.Limited {
		start = p.entryOf(r.Limit)
	}
	p.view.strip.Ask(&parts.Form{
		Kind: "ceiling", Questions: []parts.Question{{Title: p.say(text.PrioritiesOwnCeiling), Start: start, Echo: p.moneyEcho}},
		Done: func(texts []string) string {
			amount, given, refusal := p.readMoney(texts[0])
			if refusal != "" {
				return refusal
			}
			after := *p.now.sheet.Ranking
			after.Limited, after.Limit = given, amount
			return p.edit(&after)
		},
	})
}

// useTemplate puts the criteria of the chosen template in place of those that there are, after asking.
func (s *setup) useTemplate() {
	p := s.page
	use := func() {
		edit := model.Edit{Title: editing}
		for _, k := range p.now.sheet.Criteria {
			edit.Drop = append(edit.Drop, k)
		}
		for i, k := range p.criteria(s.chosen) {
			k.Ranking, k.Order = p.ranking, i+1
			edit.Put = append(edit.Put, &k)
		}
		p.tellRefusal(p.do(edit, model.Context{}))
	}
	if n := len(p.now.sheet.Criteria); n > 0 {
		p.desk.Ask(p.say(text.PrioritiesUseAsk, n, p.templateName(s.chosen)), p.say(text.PrioritiesUse), use)
		return
	}
	use()
}

// askKeep keeps the criteria under a name, to begin other rankings with.
func (s *setup) askKeep() {
	p := s.page
	p.askName("keep", text.PrioritiesKeepName, p.now.sheet.Ranking.Name, func(name string) string {
		act := model.StartRanking{Ranking: model.Ranking{Name: name, Template: true, Year: p.now.sheet.Ranking.Year}}
		for _, k := range p.now.sheet.Criteria {
			act.Criteria = append(act.Criteria, model.Criterion{Name: k.Name, Points: k.Points, Swing: k.Swing, Anchors: k.Anchors})
		}
		return p.do(act, model.Context{})
	})
}

// addLines adds the lines of the chosen level and agency, or the open proposals of the intake, that are not in the ranking yet.
func (s *setup) addLines() {
	p := s.page
	found := priority.ChooseProposals(p.plan, p.ranking, s.what.intake)
	if s.what.intake == 0 {
		found = priority.Choose(p.plan, p.ranking, s.agency, s.what.level, p.now.sheet.Ranking.Year)
	}
	if len(found) == 0 {
		p.desk.Tell(p.say(text.PrioritiesNoneToAdd))
		return
	}
	last := len(p.plan.Candidates.Of(p.ranking))
	edit := model.Edit{Title: editing}
	for i, c := range found {
		c.Ranking, c.Order = p.ranking, last+i+1
		edit.Put = append(edit.Put, &c)
	}
	if refusal := p.do(edit, model.Context{}); refusal != "" {
		p.desk.Tell(refusal)
		return
	}
	p.desk.Tell(p.say(text.PrioritiesAdded, len(found)))
}

// shared gives the upper of two objects its share of their place and the lower one the rest; where that is hidden, the upper one has all.
type shared struct{ upper float32 }

// Layout implements fyne.Layout.
func (s shared) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	upper := size.Height
	if objects[1].Visible() {
		upper = float32(int(size.Height * s.upper))
	}
	objects[0].Move(fyne.NewPos(0, 0))
	objects[0].Resize(fyne.NewSize(size.Width, upper))
	objects[1].Move(fyne.NewPos(0, upper))
	objects[1].Resize(fyne.NewSize(size.Width, size.Height-upper))
}

// MinSize implements fyne.Layout.
func (shared) MinSize(objects []fyne.CanvasObject) (least fyne.Size) {
	for _, o := range objects {
		if o.Visible() {
			size := o.MinSize()
			least = fyne.NewSize(max(least.Width, size.Width), least.Height+size.Height)
		}
	}
	return least
}

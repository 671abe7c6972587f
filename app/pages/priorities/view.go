package priorities

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// view is what the page shows: one of the three views of a ranking over the line in which things are asked, or how to begin one.
type view struct {
	page    *Page
	content fyne.CanvasObject
	empty   *parts.EmptyState // without a file
	none    *parts.EmptyState // without a ranking
	begin   *parts.KeyButton
	start   *start
	work    *fyne.Container

	toSetup, toScores, rule, send *parts.KeyButton // tools of the top bar

	legend  *parts.Legend
	lists   *parts.Picker[model.ID]
	whats   *parts.Picker[model.ID] // the scenarios
	whatBox fyne.CanvasObject       // theirs, where there are any
	search  *parts.SearchField
	refusal *parts.Text       // why there is no ranking, over what would be in it
	mend    *fyne.Container   // where that is put right
	nothing *parts.EmptyState // nothing matches, or there are no candidates
	blind   *parts.EmptyState // the scores are not revealed
	reveal  *parts.KeyButton
	ranking *fyne.Container
	side    *side
	strip   *parts.Strip
	buttons *fyne.Container
	doable  []doable
}

// doable is a button with what says whether it can be pressed.
type doable struct {
	button *parts.KeyButton
	on     func() bool
}

func newView(p *Page) *view {
	v := &view{page: p, legend: parts.NewLegend()}
	v.makeTools()
	v.empty = parts.NewEmptyState(look.IconPriorities, p.say(text.PrioritiesNoFile), nil)
	v.begin = parts.NewPrimaryButton(p.say(text.PrioritiesStart), newKey.String(), p.beginNew)
	v.none = parts.NewEmptyState(look.IconPriorities, p.say(text.PrioritiesNone), v.begin)
	v.lists = parts.NewPicker(p.open)
	v.whats = parts.NewPicker(p.under)
	v.whatBox = container.NewCenter(v.whats.Framed())
	v.search = parts.NewSearchField(p.say(text.PrioritiesSearch), searchKey.String(), p.seek)
	v.search.OnDown = p.focusWork
	v.refusal = parts.NewText("", look.Text, parts.Bad).Wrap()
	v.mend = container.New(layout.NewCustomPaddedHBoxLayout(look.Step),
		parts.NewKeyButton(p.say(text.PrioritiesSetupView), setupKey.String(), func() { p.look(setupSight) }),
		parts.NewKeyButton(p.say(text.PrioritiesScoresView), scoresKey.String(), func() { p.look(scoresSight) }))
	v.nothing = parts.NewEmptyState(look.IconPriorities, "", nil)
	v.reveal = parts.NewKeyButton(p.say(text.PrioritiesReveal), revealKey.String(), p.askReveal)
	v.blind = parts.NewEmptyState(look.IconPriorities, "", v.reveal)
	v.strip = parts.NewStrip(p.say(text.PrioritiesStripHint), p.desk.Focus)
	v.strip.Turned = v.turned
	v.side = newSide(p)
	v.start = newStart(p)
	v.ranking = v.rankingView()
	v.work = container.NewBorder(nil, v.foot(), nil, nil, container.NewStack(v.ranking, p.marks.content, p.setup.content))
	v.content = container.NewStack(v.work, v.start.content, v.none, v.empty)
	return v
}

func (v *view) makeTools() {
	p := v.page
	v.toSetup = parts.NewKeyButton(p.say(text.PrioritiesSetupView), "", func() { p.turn(setupSight) })
	v.toScores = parts.NewKeyButton(p.say(text.PrioritiesScoresView), "", func() { p.turn(scoresSight) })
	v.rule = parts.NewKeyButton(p.say(text.PrioritiesSkip), "", p.turnRule)
	v.send = parts.NewPrimaryButton(p.say(text.PrioritiesShow), sendKey.String(), p.send)
}

func (v *view) rankingView() *fyne.Container {
	p := v.page
	choose := container.New(layout.NewCustomPaddedHBoxLayout(look.Step), container.NewCenter(v.lists.Framed()), v.whatBox, container.NewCenter(v.search))
	head := parts.NewColumn(look.Step, container.New(beside{}, v.legend, choose), v.refusal, v.mend)
	table := container.NewStack(container.New(parts.Outdent{}, p.board.grid), v.nothing, v.blind)
	body := container.NewBorder(container.New(layout.NewCustomPaddedLayout(0, look.Step/2, 0, 0), head), nil, nil, nil, table)
	return container.NewBorder(nil, nil, nil, v.side.content, container.New(layout.NewCustomPaddedLayout(10, 0, pagePad, pagePad), body))
}

const pagePad float32 = 18

// foot holds what can be done to the candidate under the cursor, or, in its place, what is asked.
func (v *view) foot() fyne.CanvasObject {
	p := v.page
	v.buttons = container.New(parts.NewFlow(look.Step-2, look.Step-2))
	for _, d := range p.deeds() {
		if d.label != (text.Sentence{}) {
			b := parts.NewKeyButton(p.say(d.label), d.Key.String(), d.Do)
			v.doable = append(v.doable, doable{b, d.On})
			v.buttons.Add(b)
		}
	}
	return container.New(layout.NewCustomPaddedLayout(look.Step, 10, pagePad, pagePad), container.New(either{}, v.buttons, v.strip))
}

// turned gives the place of the buttons to what is asked, and the focus back afterwards.
func (v *view) turned(open bool) {
	v.showFoot()
	if !open {
		v.page.focusWork()
	}
}

func (v *view) showFoot() {
	v.buttons.Hidden = v.strip.IsOpen() || v.page.sight != rankingSight || !roomy()
	for _, d := range v.doable {
		enable(d.button, d.on())
	}
	v.work.Refresh()
}

// restyle takes over another theme.
func (v *view) restyle() { v.content.Refresh() }

// show brings everything up to date.
func (v *view) show() {
	p := v.page
	has, ranking := p.hasFile(), p.hasRanking()
	v.empty.Hidden = has
	v.none.Hidden = !has || ranking || p.starting
	v.start.content.Hidden = !p.starting
	v.work.Hidden = !ranking || p.starting
	v.ranking.Hide()
	v.showTools()
	if ranking && !p.starting {
		v.showSight()
	}
	v.showFoot()
	v.content.Refresh()
}

func (v *view) showTools() {
	p := v.page
	for _, b := range []*parts.KeyButton{v.toSetup, v.toScores} {
		enable(b, p.hasRanking())
	}
	v.toSetup.SetPrimary(p.hasRanking() && p.sight == setupSight)
	v.toScores.SetPrimary(p.hasRanking() && p.sight == scoresSight)
	enable(v.rule, p.works())
	enable(v.send, p.canSend())
	enable(v.begin, p.writable())
	setup, skip, stop := text.PrioritiesSetupView, text.PrioritiesSkip, text.PrioritiesStop
	if look.Scale() >= tight {
		setup, skip, stop = text.PrioritiesSetupShort, text.PrioritiesSkipShort, text.PrioritiesStopShort
	}
	v.toSetup.SetLabel(p.say(setup))
	v.rule.SetLabel(p.say(skip))
	if p.hasRanking() && p.now.sheet.Ranking.Rule == model.StopRule {
		v.rule.SetLabel(p.say(stop))
	}
}

func (v *view) showSight() {
	p := v.page
	p.marks.content.Hidden = p.sight != scoresSight
	p.setup.content.Hidden = p.sight != setupSight
	switch p.sight {
	case scoresSight:
		p.marks.read()
		p.marks.show()
	case setupSight:
		p.setup.read()
		p.setup.show()
	default:
		v.ranking.Show()
		v.showRanking()
	}
}

// showRanking shows the ranking, or why there is none.
func (v *view) showRanking() {
	p, now := v.page, v.page.now
	v.legend.Set()
	if roomy() {
		v.legend.Set(p.marksOfCriteria()...)
	}
	list := p.rankings()
	ids := make([]model.ID, len(list))
	for i, r := range list {
		ids[i] = r.ID
	}
	v.lists.Set(ids, p.ranking, func(id model.ID) string { return shortened(p.plan.Rankings.Get(id).Name) })
	if scenarios := p.scenarios(); len(scenarios) > 1 {
		v.whats.Set(scenarios, p.scenario, p.scenarioName)
		v.whatBox.Show()
	} else {
		v.whatBox.Hide()
	}
	blind := now.err == nil && now.blind()
	v.refusal.Hidden, v.mend.Hidden = now.err == nil, now.err == nil
	if now.err != nil {
		v.refusal.Set(p.told(now.err))
	}
	if v.blind.Hidden = !blind; blind {
		v.blind.SetSentence(p.say(text.PrioritiesBlind, p.progress()))
	}
	enable(v.reveal, p.works())
	empty := len(now.sheet.Entries) == 0
	nothing := !blind && !empty && p.board.hits() == 0
	v.nothing.Hidden = !nothing
	v.nothing.SetSentence(p.say(text.PrioritiesNoHit, p.board.sought))
	p.board.grid.Hidden = blind || nothing || empty
	v.side.content.Hidden = !now.ranked()
	v.side.show()
}

// marksOfCriteria names the colours of the bars.
func (p *Page) marksOfCriteria() (list []parts.Mark) {
	weights, _, err := p.now.sheet.Weights()
	for i, k := range p.now.sheet.Criteria {
		words := k.Name
		if look.Scale() >= tight {
			words = shortened(words)
		}
		if err == nil {
			words = p.say(text.PrioritiesCriterion, words, p.figure(points(int64(weights[i]))))
		}
		list = append(list, parts.Mark{Words: words, Color: look.PartColor(i)})
	}
	return list
}

func enable(b *parts.KeyButton, on bool) {
	if on {
		b.Enable()
	} else {
		b.Disable()
	}
}

// longestName is how many letters of a name are shown in a box, at 100 %.
const longestName = 28

func shortened(name string) string {
	most := int(longestName / look.Scale())
	if letters := []rune(name); len(letters) > most {
		return string(letters[:most-1]) + "…"
	}
	return name
}

// either lays its objects out in the same place, as high as the one that is shown.
type either struct{}

// Layout implements fyne.Layout.
func (either) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		o.Resize(size)
		o.Move(fyne.NewPos(0, 0))
	}
}

// MinSize implements fyne.Layout.
func (either) MinSize(objects []fyne.CanvasObject) (least fyne.Size) {
	for _, o := range objects {
		if o.Visible() {
			least = least.Max(o.MinSize())
		}
	}
	return least
}

// beside sets the second object at the right and the first in the room that is left, in the middle of the height; with large text the first stands under it.
type beside struct{}

// Layout implements fyne.Layout.
func (beside) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	first, second := objects[0], objects[1]
	right := second.MinSize()
	width, y := size.Width, float32(0)
	if look.Scale() < tight {
		width -= right.Width + look.Step
	}
	fill(first, width)
	if height := first.MinSize().Height; look.Scale() < tight {
		y = max(float32(int((size.Height-height)/2)), 0)
		second.Move(fyne.NewPos(size.Width-right.Width, max(float32(int((size.Height-right.Height)/2)), 0)))
	} else {
		y = right.Height + look.Step/2
		second.Move(fyne.NewPos(size.Width-right.Width, 0))
	}
	second.Resize(right)
	first.Move(fyne.NewPos(0, y))
	fill(first, width)
}

// fill gives an object a width, and the height that it needs in it.
func fill(o fyne.CanvasObject, width float32) {
	if o.Size().Width != width {
		o.Resize(fyne.NewSize(width, o.MinSize().Height))
	}
	o.Resize(fyne.NewSize(width, o.MinSize().Height))
}

// MinSize implements fyne.Layout.
func (beside) MinSize(objects []fyne.CanvasObject) fyne.Size {
	first, second := objects[0].MinSize(), objects[1].MinSize()
	if look.Scale() < tight {
		return fyne.NewSize(first.Width+look.Step+second.Width, max(first.Height, second.Height))
	}
	if !roomy() {
		return second
	}
	return fyne.NewSize(max(first.Width, second.Width), first.Height+look.Step/2+second.Height)
}

// newNote makes a line of small print that is broken where it is too long.
func newNote(tone parts.Tone) *parts.Text { return parts.NewText("", look.Control, tone).Wrap() }

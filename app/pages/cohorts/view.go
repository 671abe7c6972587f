package cohorts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
)

// Widths at 100 % of the column of cohorts, and the room left and right of the lists.
const (
	sideWidth float32 = 220
	listPad   float32 = 18
)

// view is what the page shows: the cohorts at the left, one of the lists at the right, under it what stands under the cursor, what can be done or what is asked.
type view struct {
	page    *Page
	content fyne.CanvasObject
	empty   *parts.EmptyState // without a file
	work    *fyne.Container

	fresh, send *parts.KeyButton // tools of the top bar

	heading *parts.Heading
	facts   *parts.Text
	lenses  [lenses]*parts.KeyButton
	search  *parts.SearchField
	none    *parts.EmptyState
	aim     *parts.Text
	buttons [lenses]*fyne.Container
	doable  []doable
	strip   *parts.Strip
}

// doable is a button with what says whether it can be pressed.
type doable struct {
	button *parts.KeyButton
	on     func() bool
}

func newView(p *Page) *view {
	v := &view{page: p}
	v.fresh = parts.NewKeyButton(p.say(text.CohortsNew), newKey.String(), p.askNew)
	v.send = parts.NewPrimaryButton(p.say(text.CohortsShow), sendKey.String(), p.send)
	v.doable = []doable{{v.fresh, p.writable}, {v.send, p.hasCohort}}
	v.empty = parts.NewEmptyState(look.IconCohorts, p.say(text.CohortsNoFile), nil)
	v.none = parts.NewEmptyState(look.IconCohorts, "", nil)
	v.aim = parts.NewText("", look.Small, parts.Muted).Cut()
	v.strip = parts.NewStrip(p.say(text.FollowUpStripHint), p.desk.Focus)
	v.strip.Turned = v.turned
	for l := range lenses {
		v.buttons[l] = v.row(p.deeds(l))
	}
	v.work = container.NewBorder(nil, nil, v.side(), nil, v.main())
	v.content = container.NewStack(v.work, v.empty)
	return v
}

// row makes the buttons of deeds.
func (v *view) row(deeds []deed) *fyne.Container {
	row := container.New(parts.NewFlow(look.Step-2, look.Step-2))
	for _, d := range deeds {
		b := parts.NewKeyButton(v.page.say(d.label), d.Key.String(), d.Do)
		v.doable = append(v.doable, doable{b, d.On})
		row.Add(b)
	}
	return row
}

func (v *view) side() fyne.CanvasObject {
	edit := parts.NewKeyButton(v.page.say(text.CohortsEdit), editKey.String(), v.page.askEdit)
	paper := parts.NewKeyButton(v.page.say(text.CohortsPaperButton), paperKey.String(), v.page.askPaper)
	v.doable = append(v.doable, doable{edit, v.page.works}, doable{paper, v.page.hasCohort})
	body := container.NewBorder(nil, container.New(layout.NewCustomPaddedVBoxLayout(look.Step-2), edit, paper), nil, nil, v.page.side.grid)
	padded := container.New(layout.NewCustomPaddedLayout(look.Step, look.Step, look.Step, look.Step), body)
	return container.NewBorder(nil, nil, nil, widget.NewSeparator(), parts.NewSide(sideWidth, padded))
}

func (v *view) main() fyne.CanvasObject {
	p := v.page
	either := container.New(parts.NewEither(), v.strip)
	for l := range lenses {
		either.Add(v.buttons[l])
	}
	foot := container.New(layout.NewCustomPaddedVBoxLayout(6), v.aim, either)
	lists := container.NewStack()
	for _, l := range p.lists {
		lists.Add(l.grid())
	}
	lists.Add(v.none)
	body := container.NewBorder(v.head(), container.New(layout.NewCustomPaddedLayout(look.Step, 0, 0, 0), foot), nil, nil, lists)
	return container.New(layout.NewCustomPaddedLayout(14, 12, listPad, listPad), body)
}

func (v *view) head() fyne.CanvasObject {
	p := v.page
	v.heading = parts.NewSectionHeading("", "")
	v.facts = parts.NewText("", look.Control, parts.Muted).Wrap()
	v.search = parts.NewSearchField(p.say(text.CohortsFind), searchKey.String(), p.seek)
	v.search.OnDown = p.focusWork
	row := container.New(parts.NewFlow(look.Step-2, look.Step-2))
	for i, name := range lensNames {
		v.lenses[i] = parts.NewKeyButton(p.say(name), lensKeys[i].String(), func() { p.turn(lens(i)) })
		row.Add(v.lenses[i])
	}
	top := container.NewBorder(nil, nil, nil, container.NewVBox(v.search), v.heading)
	return container.New(layout.NewCustomPaddedLayout(0, look.Step, 0, 0), container.New(layout.NewCustomPaddedVBoxLayout(look.Step-2), top, v.facts, row))
}

// show brings everything up to date.
func (v *view) show() {
	has := v.page.hasFile()
	v.empty.Hidden, v.work.Hidden = has, !has
	if has {
		v.showHead()
		v.showList()
	}
	v.showFoot()
	v.content.Refresh()
}

func (v *view) showHead() {
	p := v.page
	for i, b := range v.lenses {
		b.SetPrimary(lens(i) == p.lens)
	}
	if p.now == nil {
		v.heading.Set(p.say(text.CohortsHead), "")
		v.facts.Set("")
		return
	}
	c, t := p.now.Cohort, p.tally
	v.heading.Set(c.Name, dotted(p.period(c), c.Note))
	v.facts.Set(dotted(p.say(text.CohortsFacts, p.number(t.All), p.number(t.Passed), p.number(t.Chosen), p.number(c.Capacity)), v.standing()))
}

// standing says what is in the way of fixing the list, or that nothing is, and which was fixed last.
func (v *view) standing() string {
	p := v.page
	said := p.say(text.CurationReady)
	if err := p.now.Freezable(); err != nil {
		said = p.told(err)
	}
	if last := p.lastList(); last != nil {
		return dotted(p.say(text.CohortsListOf, last.Number, p.moment(last.At)), said)
	}
	return said
}

// showList shows the list of the lens, or says why it is empty.
func (v *view) showList() {
	p := v.page
	for i, l := range p.lists {
		l.grid().Hidden = lens(i) != p.lens || l.Rows() == 0
	}
	v.none.Hidden = p.list().Rows() > 0
	if !v.none.Hidden {
		v.none.SetSentence(p.list().none())
	}
}

// showFoot says what stands under the cursor, and which keys can be pressed now.
func (v *view) showFoot() {
	p := v.page
	aim := ""
	if p.hasCohort() && p.list().Rows() > 0 && !v.strip.IsOpen() {
		aim = p.list().aim()
	}
	v.aim.Set(aim)
	for l, row := range v.buttons {
		parts.SetVisible(row, lens(l) == p.lens && !v.strip.IsOpen())
	}
	for _, d := range v.doable {
		if d.on() {
			d.button.Enable()
		} else {
			d.button.Disable()
		}
	}
}

// turned gives the place of the buttons to the strip while it is open.
func (v *view) turned(open bool) {
	v.showFoot()
	v.content.Refresh()
	if !open {
		v.page.focusWork()
	}
}

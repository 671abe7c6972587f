package followup

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
)

// Widths at 100 % of the column of agencies, and the room left and right of the lists.
const (
	sideWidth float32 = 258
	listPad   float32 = 18
)

// view is what the page shows: the agencies at the left, one of the lists at the right, under it what can be done or what is asked.
type view struct {
	page    *Page
	content fyne.CanvasObject
	empty   *parts.EmptyState // without a file
	work    *fyne.Container

	give, send *parts.KeyButton // tools of the top bar

	heading *parts.Heading
	lenses  [ofPromises + 1]*parts.KeyButton
	closed  *parts.KeyButton   // with what is done
	periods []*parts.KeyButton // of the quarters
	search  *parts.SearchField
	none    *parts.EmptyState
	aim     *parts.Text
	buttons map[lens]*fyne.Container
	doable  []doable
	strip   *parts.Strip
}

// doable is a button with what says whether it can be pressed.
type doable struct {
	button *parts.KeyButton
	on     func() bool
}

func newView(p *Page) *view {
	v := &view{page: p, buttons: map[lens]*fyne.Container{}}
	v.give = parts.NewKeyButton(p.say(text.FollowUpGive), giveKey.String(), p.askDirective)
	v.send = parts.NewPrimaryButton(p.say(text.FollowUpShow), sendKey.String(), p.send)
	v.doable = []doable{{v.give, p.writable}, {v.send, p.hasFile}}
	v.empty = parts.NewEmptyState(look.IconFollowUp, p.say(text.FollowUpNoFile), nil)
	v.none = parts.NewEmptyState(look.IconFollowUp, "", nil)
	v.aim = parts.NewText("", look.Small, parts.Muted).Cut()
	v.strip = parts.NewStrip(p.say(text.FollowUpStripHint), p.desk.Focus)
	v.strip.Turned = v.turned
	v.buttons[ofDirectives] = v.row(p.directiveDeeds())
	v.buttons[ofCorrections] = v.row(p.correctionDeeds())
	v.buttons[ofRealised] = v.row(p.realisedDeeds())
	for _, o := range v.buttons[ofRealised].Objects[:len(stateKeys)] {
		v.periods = append(v.periods, o.(*parts.KeyButton))
	}
	v.buttons[ofBrought] = v.row(p.broughtDeeds())
	v.work = container.NewBorder(nil, nil, v.side(), nil, v.main())
	v.content = container.NewStack(v.work, v.empty)
	return v
}

// row makes the buttons of deeds.
func (v *view) row(deeds []deed) *fyne.Container {
	row := container.New(parts.NewFlow(look.Step-2, look.Step-2))
	for _, d := range deeds {
		if d.label == (text.Sentence{}) {
			continue
		}
		b := parts.NewKeyButton(v.page.say(d.label), d.Key.String(), d.Do)
		v.doable = append(v.doable, doable{b, d.On})
		row.Add(b)
	}
	return row
}

func (v *view) side() fyne.CanvasObject {
	padded := container.New(layout.NewCustomPaddedLayout(look.Step, look.Step, look.Step, look.Step), v.page.tallies.grid)
	return container.NewBorder(nil, nil, nil, widget.NewSeparator(), parts.NewSide(sideWidth, padded))
}

func (v *view) main() fyne.CanvasObject {
	p := v.page
	foot := container.New(layout.NewCustomPaddedVBoxLayout(6), v.aim, container.New(either{v}, v.buttons[ofDirectives], v.buttons[ofCorrections], v.buttons[ofRealised], v.buttons[ofBrought], v.strip))
	lists := container.NewStack(v.none)
	for _, l := range p.lists() {
		lists.Add(l.grid())
	}
	body := container.NewBorder(v.head(), container.New(layout.NewCustomPaddedLayout(look.Step, 0, 0, 0), foot), nil, nil, lists)
	return container.New(layout.NewCustomPaddedLayout(14, 12, listPad, listPad), body)
}

func (v *view) head() fyne.CanvasObject {
	p := v.page
	v.heading = parts.NewSectionHeading("", "")
	v.search = parts.NewSearchField(p.say(text.FollowUpSearch), searchKey.String(), p.seek)
	v.search.OnDown = p.focusWork
	row := container.New(parts.NewFlow(look.Step-2, look.Step-2))
	for to, key := range [...]text.Key{ofDirectives: directivesKey, ofCorrections: fixesKey, ofRealised: realisedKey, ofPromises: promisesKey} {
		v.lenses[to] = parts.NewKeyButton("", key.String(), func() { p.turn(lens(to)) })
		row.Add(v.lenses[to])
	}
	v.closed = parts.NewKeyButton("", closedKey.String(), p.toggleClosed)
	v.doable = append(v.doable, doable{v.closed, p.canClose})
	row.Add(v.closed)
	top := container.NewBorder(nil, nil, nil, container.NewVBox(v.search), v.heading)
	return container.New(layout.NewCustomPaddedLayout(0, look.Step, 0, 0), container.New(layout.NewCustomPaddedVBoxLayout(look.Step), top, row))
}

// show brings everything up to date.
func (v *view) show() {
	p, has := v.page, v.page.hasFile()
	v.empty.Hidden, v.work.Hidden = has, !has
	if has {
		v.showHead()
		v.showList()
	}
	v.showFoot()
	p.tallies.grid.Refresh()
	v.content.Refresh()
}

func (v *view) showHead() {
	p := v.page
	name, facts := p.say(text.FollowUpAll), ""
	t := p.tallies.of(p.agency)
	if t.tasks+t.fixes > 0 {
		facts = p.say(text.FollowUpOpenFacts, p.tallies.words(t))
	} else {
		facts = p.tallies.words(t)
	}
	if a := p.plan.Agencies.Get(p.agency); a != nil {
		name = a.Name
	}
	switch p.face() {
	case ofRealised:
		facts = p.realised.facts()
	case ofPromises:
		facts = p.promises.facts()
	case ofBrought:
		facts = p.brought.facts()
	}
	v.heading.Set(name, facts)
	v.showLenses()
}

// showLenses names the lists, with how much is in them where that is counted.
func (v *view) showLenses() {
	p := v.page
	v.lenses[ofDirectives].SetLabel(p.say(text.FollowUpLens, p.say(text.FollowUpDirectives), p.directives.Rows()))
	v.lenses[ofCorrections].SetLabel(p.say(text.FollowUpLens, p.say(text.FollowUpCorrected), p.corrections.Rows()))
	v.lenses[ofRealised].SetLabel(p.say(text.RealisedName))
	v.lenses[ofPromises].SetLabel(p.say(text.RealisedPromises))
	for to, b := range v.lenses {
		b.SetPrimary(lens(to) == p.lens)
	}
	for i, b := range v.periods {
		b.SetPrimary(i+1 == p.realised.quarter)
	}
	v.send.SetLabel(p.say(p.sends()))
	v.closed.SetLabel(p.say(text.FollowUpWithClosed))
	if p.closed {
		v.closed.SetLabel(p.say(text.FollowUpOnlyOpen))
	}
}

// showList shows the list of the lens, or says why it is empty.
func (v *view) showList() {
	p := v.page
	for _, l := range p.lists() {
		l.grid().Hidden = l != p.list() || l.Rows() == 0
	}
	v.none.Hidden = p.list().Rows() > 0
	if !v.none.Hidden {
		v.none.SetSentence(p.list().none())
	}
}

// showFoot says what the keys would be done to, and which of them can be pressed now.
func (v *view) showFoot() {
	p := v.page
	aim := ""
	if p.hasFile() && !v.strip.IsOpen() {
		aim = p.list().aim()
	}
	v.aim.Set(aim)
	for l, row := range v.buttons {
		parts.SetVisible(row, l == p.face() && !v.strip.IsOpen())
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

// either gives the same place to the buttons of the list in view and to the strip, and keeps room for the larger.
type either struct{ view *view }

// Layout implements fyne.Layout.
func (either) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		o.Move(fyne.NewPos(0, 0))
		o.Resize(size)
	}
}

// MinSize implements fyne.Layout.
func (e either) MinSize([]fyne.CanvasObject) fyne.Size {
	least := e.view.strip.MinSize()
	if row := e.view.buttons[e.view.page.face()]; row != nil {
		least = least.Max(row.MinSize())
	}
	return least
}

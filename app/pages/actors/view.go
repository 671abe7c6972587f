package actors

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
)

// Widths at 100 % of the column of intakes, and the room left and right of the lists.
const (
	sideWidth float32 = 238
	listPad   float32 = 18
)

// foot says which buttons are under the grid in view.
type foot uint8

const (
	footAnswers foot = iota
	footNone
	footDoubles
	footPreview
	feet
)

// view is what the page shows: the intakes at the left, the lens in view at the right, under it what can be done or what is asked.
type view struct {
	page    *Page
	content fyne.CanvasObject
	empty   *parts.EmptyState // without a file
	work    *fyne.Container

	enter, letters, send *parts.KeyButton // tools of the top bar

	heading *parts.Heading
	lenses  [lenses]*parts.KeyButton
	search  *parts.SearchField
	filters fyne.CanvasObject
	crossed fyne.CanvasObject
	none    *parts.EmptyState
	sums    *parts.Text
	aim     *parts.Text
	buttons [feet]*fyne.Container
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
	v.enter = parts.NewKeyButton(p.say(text.ActorsEnter), enterKey.String(), p.begin)
	v.letters = parts.NewKeyButton(p.say(text.ActorsLetters), lettersKey.String(), p.letters)
	v.send = parts.NewPrimaryButton(p.say(text.ActorsShow), sendKey.String(), p.send)
	v.doable = []doable{{v.enter, p.enterable}, {v.letters, p.hasProposals}, {v.send, p.canSend}}
	v.empty = parts.NewEmptyState(look.IconActors, p.say(text.ActorsNoFile), nil)
	v.none = parts.NewEmptyState(look.IconActors, "", nil)
	v.sums = parts.NewText("", look.Control, parts.Plain).Bold().Cut()
	v.aim = parts.NewText("", look.Small, parts.Muted).Cut()
	v.strip = parts.NewStrip(p.say(text.FollowUpStripHint), p.desk.Focus)
	v.strip.Turned = v.turned
	v.buttons = [feet]*fyne.Container{footAnswers: v.row(p.answerDeeds()), footNone: v.row(nil), footDoubles: v.row(p.doubleDeeds()), footPreview: v.row(p.previewDeeds())}
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
	list := container.NewBorder(nil, container.New(layout.NewCustomPaddedLayout(look.Step, 0, 0, 0), v.row(v.page.intakeDeeds())), nil, nil, v.page.intakes.grid)
	padded := container.New(layout.NewCustomPaddedLayout(look.Step, look.Step, look.Step, look.Step), list)
	return container.NewBorder(nil, nil, nil, widget.NewSeparator(), parts.NewSide(sideWidth, padded))
}

func (v *view) main() fyne.CanvasObject {
	p := v.page
	below := []fyne.CanvasObject{v.strip}
	for _, row := range v.buttons {
		below = append(below, row)
	}
	foot := container.New(layout.NewCustomPaddedVBoxLayout(4), v.sums, v.aim, container.New(parts.NewEither(), below...))
	lists := container.NewStack(p.proposals.table, p.tables[ofMatrix].grid, p.tables[ofCross].grid, p.doubles.table, p.preview.table, v.none)
	body := container.NewBorder(v.head(), container.New(layout.NewCustomPaddedLayout(look.Step, 0, 0, 0), foot), nil, nil, lists)
	return container.New(layout.NewCustomPaddedLayout(12, 10, listPad, listPad), body)
}

func (v *view) head() fyne.CanvasObject {
	p := v.page
	v.heading = parts.NewSectionHeading("", "")
	v.search = parts.NewSearchField(p.say(text.ActorsSearch), searchKey.String(), p.seek)
	v.search.OnDown = p.focusWork
	row := container.New(parts.NewFlow(look.Step-2, look.Step-2))
	for l := range lenses {
		v.lenses[l] = parts.NewKeyButton(p.say(lensNames[l]), lensKeys[l].String(), func() { p.turn(l) })
		row.Add(v.lenses[l])
	}
	v.filters, v.crossed = p.pickers.filters(), p.pickers.crossed()
	top := container.NewBorder(nil, nil, nil, container.NewVBox(v.search), v.heading)
	rows := container.New(layout.NewCustomPaddedVBoxLayout(look.Step-2), top, row, container.New(parts.NewEither(), v.filters, v.crossed))
	return container.New(layout.NewCustomPaddedLayout(0, look.Step, 0, 0), rows)
}

// show brings everything up to date.
func (v *view) show() {
	p, has := v.page, v.page.hasFile()
	v.empty.Hidden, v.work.Hidden = has, !has
	if has {
		v.showHead()
		v.showGrid()
	}
	v.showFoot()
	p.intakes.grid.Refresh()
	v.content.Refresh()
}

func (v *view) showHead() {
	p := v.page
	name, facts := p.say(text.ActorsNoIntakeTitle), ""
	if in := p.current(); in != nil {
		name, facts = in.Label(), dotted(in.Focus, p.intakes.words(p.intakes.sum()))
	}
	v.heading.Set(name, facts)
	for l, b := range v.lenses {
		b.SetPrimary(lens(l) == p.lens)
	}
	p.pickers.readCross()
	parts.SetVisible(v.filters, p.lens != ofCross)
	parts.SetVisible(v.crossed, p.lens == ofCross)
	for _, d := range []struct {
		box fyne.Disableable
		on  bool
	}{{p.pickers.states, p.choosing()}, {p.pickers.agencies, p.choosing()}, {p.pickers.districts, p.choosing()}} {
		if d.on && p.lens != ofMatrix {
			d.box.Enable()
		} else {
			d.box.Disable()
		}
	}
}

// showGrid shows the grid of the lens, or says why it is empty.
func (v *view) showGrid() {
	p := v.page
	shown := p.grid()
	rows := 0
	switch {
	case shown == p.preview.table:
		rows = p.preview.Rows()
	case p.lens == ofProposals:
		rows = p.proposals.Rows()
	case p.lens == ofDoubles:
		p.doubles.read()
		rows = p.doubles.Rows()
	default:
		p.tables[p.lens].read()
		rows = p.tables[p.lens].Rows()
	}
	for _, g := range []*parts.Grid{p.proposals.table, p.tables[ofMatrix].grid, p.tables[ofCross].grid, p.doubles.table, p.preview.table} {
		parts.SetVisible(g, g == shown && rows > 0)
	}
	parts.SetVisible(v.none, rows == 0)
	if rows == 0 {
		v.none.SetSentence(v.why())
	}
}

// why says why there is nothing to see, and what to do.
func (v *view) why() string {
	p := v.page
	switch {
	case p.current() == nil && !p.writable():
		return p.say(text.ActorsNoIntakeReadOnly)
	case p.current() == nil:
		return p.say(text.ActorsNoIntake)
	case p.proposals.total() == 0:
		return p.say(text.ActorsNoProposals)
	case p.lens == ofDoubles:
		return p.say(text.ActorsNoDoubles)
	default:
		return p.say(text.ActorsNoMatch)
	}
}

// showFoot says what is in view and what the keys would be done to, and which of them can be pressed now.
func (v *view) showFoot() {
	if v == nil { // the parts are made one after the other
		return
	}
	p := v.page
	sums, aim := "", ""
	if p.hasIntake() {
		sums, aim = p.sums(), p.aim()
	}
	v.sums.Set(sums)
	v.aim.Set(aim)
	for f, row := range v.buttons {
		parts.SetVisible(row, foot(f) == p.foot() && !v.strip.IsOpen())
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

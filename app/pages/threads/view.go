package threads

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
	sideWidth float32 = 222
	listPad   float32 = 18
)

// view is what the page shows: the agencies at the left, one of the lists at the right, over it what is filtered, under it the picture of the thread and what can be
// done or what is asked.
type view struct {
	page    *Page
	content fyne.CanvasObject
	empty   *parts.EmptyState // without a file
	work    *fyne.Container

	paper, send *parts.KeyButton // tools of the top bar

	heading *parts.Heading
	lenses  [lenses]*parts.KeyButton
	filters [3]*parts.KeyButton // by state, by link, the order
	search  *parts.SearchField
	none    *parts.EmptyState
	chart   *parts.Chart
	drawn   *fyne.Container // the chart under a line
	pane    *fyne.Container // of the list and the chart
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
	v := &view{page: p, chart: parts.NewChart()}
	v.paper = parts.NewKeyButton(p.say(text.ThreadsPaper), paperKey.String(), p.writePaper)
	v.send = parts.NewPrimaryButton(p.say(text.ThreadsSend), sendKey.String(), p.send)
	v.doable = []doable{{v.paper, p.hasFile}, {v.send, p.hasFile}}
	v.empty = parts.NewEmptyState(look.IconThreads, p.say(text.ThreadsNoFile), nil)
	v.none = parts.NewEmptyState(look.IconThreads, "", nil)
	v.aim = parts.NewText("", look.Small, parts.Muted).Cut()
	v.strip = parts.NewStrip(p.say(text.ThreadsStripHint), p.desk.Focus)
	v.strip.Turned = v.turned
	v.buttons[ofLines] = v.row(p.lineDeeds())
	v.buttons[ofBreaks] = v.row([]deed{
		{text.ThreadsOpenRows, text.Command{Key: mendKey, Do: p.mend, On: p.onCount}},
		{text.ThreadsList, text.Command{Key: listKey, Do: p.export, On: p.hasRows}},
	})
	v.buttons[ofClaims] = v.row(p.claimDeeds())
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
	padded := container.New(layout.NewCustomPaddedLayout(look.Step, look.Step, look.Step, look.Step), v.page.sides.grid)
	return container.NewBorder(nil, nil, nil, widget.NewSeparator(), parts.NewSide(sideWidth, padded))
}

func (v *view) main() fyne.CanvasObject {
	p := v.page
	foot := container.New(layout.NewCustomPaddedVBoxLayout(6), v.aim, container.New(parts.NewEither(), v.buttons[ofLines], v.buttons[ofBreaks], v.buttons[ofClaims], v.strip))
	lists := container.NewStack(p.lines.table, p.breaks.table, p.register.table, v.none)
	v.drawn = container.NewBorder(widget.NewSeparator(), nil, nil, nil, container.New(layout.NewCustomPaddedLayout(look.Step/2, 0, 0, 0), v.chart))
	v.pane = container.New(halves{}, lists, v.drawn)
	body := container.NewBorder(v.head(), container.New(layout.NewCustomPaddedLayout(look.Step, 0, 0, 0), foot), nil, nil, v.pane)
	return container.New(layout.NewCustomPaddedLayout(14, 12, listPad, listPad), body)
}

func (v *view) head() fyne.CanvasObject {
	p := v.page
	v.heading = parts.NewSectionHeading("", "")
	v.search = parts.NewSearchField(p.say(text.ThreadsSearch), searchKey.String(), p.seek)
	v.search.OnDown = p.focusWork
	row := container.New(parts.NewFlow(look.Step-2, look.Step-2))
	for i, key := range []text.Key{linesKey, breaksKey, claimsKey} {
		v.lenses[i] = parts.NewKeyButton("", key.String(), func() { p.turn(lens(i)) })
		row.Add(v.lenses[i])
	}
	for i, c := range []text.Command{
		{Key: stateKey, Do: p.nextState, On: p.hasStates}, {Key: linkKey, Do: p.lines.nextLink, On: p.onLines}, {Key: sortKey, Do: p.lines.nextOrder, On: p.onLines},
	} {
		v.filters[i] = parts.NewKeyButton("", c.Key.String(), c.Do)
		v.doable = append(v.doable, doable{v.filters[i], c.On})
		row.Add(v.filters[i])
	}
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
	v.showRow()
	p.sides.grid.Refresh()
	v.content.Refresh()
}

func (v *view) showHead() {
	p := v.page
	name := p.say(text.ThreadsCity)
	if a := p.plan.Agencies.Get(p.agency); a != nil {
		name = a.Name
	}
	n := p.sides.count(p.agency)
	v.heading.Set(name, p.countWords(n))
	v.lenses[ofLines].SetLabel(p.say(text.ThreadsLens, p.say(text.ThreadsLines), len(p.lines.rows)))
	v.lenses[ofBreaks].SetLabel(p.say(text.ThreadsBreaks))
	v.lenses[ofClaims].SetLabel(p.say(text.ThreadsLens, p.say(text.ThreadsRegister), p.register.claims()))
	for i, b := range v.lenses {
		b.SetPrimary(p.lens == lens(i))
	}
	state := p.lines.standingName()
	if p.lens == ofClaims {
		state = p.say(wantNames[p.register.want])
	}
	v.filters[0].SetLabel(p.say(text.ThreadsFilterBy, state))
	v.filters[1].SetLabel(p.say(text.ThreadsLinkBy, p.lines.linkName()))
	v.filters[2].SetLabel(p.say(text.ThreadsSortBy, p.say(orderNames[p.lines.order])))
}

// showList shows the list of the lens, or says why it is empty.
func (v *view) showList() {
	p := v.page
	p.list3(func(l list) { l.grid().Hidden = l != p.list() || l.Rows() == 0 })
	v.none.Hidden = p.list().Rows() > 0
	if !v.none.Hidden {
		v.none.SetSentence(p.list().none())
	}
}

// showRow shows the thread under the cursor, says what the keys would be done to, and which of them can be pressed now.
func (v *view) showRow() {
	v.showChart()
	v.showFoot()
}

// showChart draws the thread under the cursor in the lower half.
func (v *view) showChart() {
	p := v.page
	shown := p.onThread() && !tight()
	if shown {
		t := p.lines.current()
		v.chart.Set(p.desk.ThreadFigure(t.Line.ID), p.desk.Language(), p.standingOf(t))
	}
	if v.drawn.Hidden == shown {
		v.drawn.Hidden = !shown
		v.pane.Refresh()
	}
}

func (v *view) showFoot() {
	p := v.page
	aim := ""
	if p.hasFile() && !v.strip.IsOpen() {
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

// halves gives the lower object what it needs at least and, where there is more room, a little less than half; a hidden one gets nothing.
type halves struct{}

// lowerShare is the share of the lower object.
const lowerShare = 0.46

// Layout implements fyne.Layout.
func (halves) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	lower := float32(0)
	if objects[1].Visible() {
		lower = max(objects[1].MinSize().Height, float32(int(size.Height*lowerShare)))
		objects[1].Move(fyne.NewPos(0, size.Height-lower))
		objects[1].Resize(fyne.NewSize(size.Width, lower))
		lower += look.Step
	}
	objects[0].Move(fyne.NewPos(0, 0))
	objects[0].Resize(fyne.NewSize(size.Width, size.Height-lower))
}

// MinSize implements fyne.Layout.
func (halves) MinSize(objects []fyne.CanvasObject) fyne.Size {
	least := objects[0].MinSize()
	if objects[1].Visible() {
		below := objects[1].MinSize()
		least = fyne.NewSize(max(least.Width, below.Width), least.Height+below.Height+look.Step)
	}
	return least
}

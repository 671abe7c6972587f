package threads

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/frame"
	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
)

// sideWidth is that of the column of agencies at 100 %.
const sideWidth float32 = 222

// view is what the page shows beside its lists.
type view struct {
	filters [3]*parts.KeyButton // by state, by link, the order
	chart   *parts.Chart
	drawn   *fyne.Container // the chart under a line
	pane    *fyne.Container // of the list and the chart
}

func newView(p *Page) *view {
	v := &view{chart: parts.NewChart()}
	tools := []fyne.CanvasObject{
		p.Button(text.Command{Button: text.ThreadsYears, Key: yearKey, Do: p.nextYear, On: p.hasYears}),
		p.Button(text.Command{Button: text.ThreadsPaper, Key: paperKey, Do: p.writePaper, On: p.HasFile}),
		p.Primary(text.Command{Button: text.ThreadsSend, Key: sendKey, Do: p.send, On: p.HasFile}),
	}
	p.NewSearch(text.ThreadsSearch, searchKey, nil)
	over := p.Lenses([]text.Sentence{text.ThreadsLines, text.ThreadsBreaks, text.ThreadsRegister}, []text.Key{linesKey, breaksKey, claimsKey}, func(to int) { p.turn(lens(to)) })
	for i, c := range []text.Command{
		{Button: text.ThreadsFilterBy, Key: stateKey, Do: p.nextState, On: p.hasStates},
		{Button: text.ThreadsLinkBy, Key: linkKey, Do: p.lines.nextLink, On: p.onLines},
		{Button: text.ThreadsSortBy, Key: sortKey, Do: p.lines.nextOrder, On: p.onLines},
	} {
		v.filters[i] = p.Button(c)
		over.Add(v.filters[i])
	}
	v.drawn = container.NewBorder(widget.NewSeparator(), nil, nil, nil, container.New(layout.NewCustomPaddedLayout(look.Step/2, 0, 0, 0), v.chart))
	v.pane = container.New(halves{}, p.Lists(), v.drawn)
	breaks := []text.Command{
		{Button: text.ThreadsOpenRows, Key: mendKey, Do: p.mend, On: p.onCount},
		{Button: text.ThreadsList, Key: listKey, Do: p.export, On: p.HasRows},
	}
	p.Lay(frame.Spec{
		NoFile: text.ThreadsNoFile, Tools: tools, Side: p.side.Grid(), SideWidth: sideWidth, Over: []fyne.CanvasObject{over}, Body: v.pane,
		Rows: []*fyne.Container{ofLines: p.Row(p.lineDeeds()), ofBreaks: p.Row(breaks), ofClaims: p.Row(p.claimDeeds())},
	})
	return v
}

// head says over the lists whose threads are in view, and how they are filtered.
func (p *Page) head() {
	name := p.Say(text.ThreadsCity)
	if a := p.Plan.Agencies.Get(p.agency); a != nil {
		name = a.Name
	}
	p.Title.Set(name, p.countWords(p.count(p.agency)))
	p.Fresh(p.lines)
	p.Fresh(p.register)
	p.NameLens(int(ofLines), p.Say(text.ThreadsLens, p.Say(text.ThreadsLines), len(p.lines.rows)))
	p.NameLens(int(ofClaims), p.Say(text.ThreadsLens, p.Say(text.ThreadsRegister), p.register.claims()))
	p.MarkLens(int(p.lens))
	state := p.lines.standingName()
	if p.lens == ofClaims {
		state = p.Say(wantNames[p.register.want])
	}
	filters := p.view.filters
	filters[0].SetLabel(p.Say(text.ThreadsFilterBy, state))
	filters[1].SetLabel(p.Say(text.ThreadsLinkBy, p.lines.linkName()))
	filters[2].SetLabel(p.Say(text.ThreadsSortBy, p.Say(orderNames[p.lines.order])))
}

// foot draws the thread under the cursor in the lower half.
func (p *Page) foot() {
	v, shown := p.view, p.onThread() && !tight()
	if shown {
		t := p.lines.current()
		v.chart.Set(p.desk.ThreadFigure(t.Line.ID, t.Year), p.desk.Language(), p.standingOf(t))
	}
	if v.drawn.Hidden == shown {
		v.drawn.Hidden = !shown
		v.pane.Refresh()
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

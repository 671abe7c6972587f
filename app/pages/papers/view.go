package papers

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
)

// view is what the page shows: checks and parts at the left, one page of the paper at the right.
type view struct {
	page     *Page
	content  fyne.CanvasObject
	write    *parts.KeyButton
	final    *parts.KeyButton
	deliver  *parts.KeyButton
	empty    *parts.EmptyState
	body     fyne.CanvasObject
	upper    *fyne.Container // the checks with what is about them
	checks   *parts.Grid
	ready    *parts.Text
	stale    *parts.Text
	noted    *parts.Text // which version stands
	list     *versionList
	versions *parts.Grid
	reopen   *parts.KeyButton
	pass     *parts.KeyButton
	hold     *parts.KeyButton
	outline  *parts.Grid
	reason   *reasonLine
	zoom     *zoom
	number   *parts.Text
	percent  *parts.Text
	pageKeys *parts.KeyButton
	enlarge  *parts.KeyButton
	refresh  *parts.KeyButton
	register *parts.KeyButton
	edit     *parts.KeyButton

	checksSide fyne.CanvasObject
}

const sideWidth = 380

// tightScale is the size of text from which on the top bar has no room for everything.
const tightScale float32 = 1.25

func newView(p *Page) *view {
	v := &view{page: p, list: &versionList{p}, ready: parts.NewText("", look.Text, parts.Good).Wrap(), noted: parts.NewText("", look.Text, parts.Plain).Wrap()}
	say := p.desk.Say
	v.write = parts.NewPrimaryButton(say(text.PapersDraft), writeKey.String(), p.write)
	v.final = parts.NewKeyButton(say(text.PapersFinal), finalKey.String(), p.finalise)
	v.deliver = parts.NewKeyButton(say(text.PapersDeliver), deliverKey.String(), p.deliver)
	v.register = parts.NewKeyButton(say(text.RegisterCommand), registerKey.String(), p.desk.ShowRegister)
	v.empty = parts.NewEmptyState(look.IconPapers, "", nil)
	v.stale = parts.NewText("", look.Control, parts.Down)
	v.checks = parts.NewGrid(&checkList{p}, parts.Column{Title: say(text.PapersChecks), Min: 200, Weight: 1, Wrap: true})
	v.checks.OnOpen = func(row, _ int) { p.jump(row) }
	v.checks.OnMove = func(int, int) { v.showActs() }
	v.pass = parts.NewKeyButton(say(text.PapersPass), passKey.String(), p.askPass)
	v.hold = parts.NewKeyButton(say(text.PapersHold), holdKey.String(), p.hold)
	v.versions = parts.NewGrid(v.list, parts.Column{Title: say(text.PapersVersions), Min: 200, Weight: 1, Wrap: true})
	v.versions.OnMove = func(row, _ int) { p.lookAt(row) }
	v.reopen = parts.NewKeyButton(say(text.PapersReopen), reopenKey.String(), p.askReopen)
	v.outline = parts.NewGrid(&outline{p}, parts.Column{Title: say(text.PapersParts), Min: 200, Weight: 1, Wrap: true},
		parts.Column{Title: say(text.PapersPageColumn), Min: 84, Align: parts.AlignRight})
	v.outline.OnMove = func(row, _ int) { p.openPart(row) }
	v.reason = newReasonLine(p)
	v.checksSide = v.side()
	left := container.NewStack(v.checksSide, p.editor.content)
	v.body = container.NewStack(parts.NewSurface(look.Panel), container.NewBorder(nil, nil, left, nil, v.sheet()))
	v.content = container.NewStack(v.body, v.empty)
	return v
}

func (v *view) side() fyne.CanvasObject {
	acts := container.New(layout.NewCustomPaddedHBoxLayout(look.Step), v.pass, v.hold)
	v.upper = container.NewBorder(container.NewVBox(v.noted, v.ready), container.NewVBox(v.reason.content, acts), nil, nil, v.checks)
	versions := container.NewBorder(nil, container.NewHBox(v.reopen, v.register), nil, nil, v.versions)
	column := container.New(thirds{}, v.upper, container.New(above{}, v.outline), container.New(above{}, versions))
	padded := container.New(layout.NewCustomPaddedLayout(2*look.Step, 2*look.Step, 2*look.Step, 2*look.Step), column)
	bounded := container.NewBorder(nil, nil, nil, widget.NewSeparator(), parts.NewSide(sideWidth, padded))
	return container.NewStack(parts.NewSurface(look.Paper), bounded)
}

func (v *view) sheet() fyne.CanvasObject {
	v.zoom = newZoom(v.showZoom)
	framed := container.New(layout.NewCustomPaddedLayout(2*look.Step, look.Step, 3*look.Step, 3*look.Step), v.zoom.scroll)
	head := container.New(layout.NewCustomPaddedLayout(2*look.Step, 0, 3*look.Step, 3*look.Step), v.page.choice.row())
	return container.NewBorder(head, v.foot(), nil, nil, framed)
}

// foot says which page is in view and turns the pages.
func (v *view) foot() fyne.CanvasObject {
	p, say := v.page, v.page.desk.Say
	v.number = parts.NewText("", look.Control, parts.Muted)
	v.percent = parts.NewText("", look.Control, parts.Muted)
	v.pageKeys = parts.NewKeyButton(say(text.PapersTurnNext), nextKey.String(), func() { p.turn(1) })
	before := parts.NewKeyButton(say(text.PapersTurnBefore), beforeKey.String(), func() { p.turn(-1) })
	v.enlarge = parts.NewKeyButton(say(text.PapersTurnWide), enlargeKey.String(), p.enlarge)
	smaller := parts.NewKeyButton(say(text.PapersTurnSmaller), smallerKey.String(), p.smaller)
	larger := parts.NewKeyButton(say(text.PapersTurnLarger), largerKey.String(), p.larger)
	v.refresh = parts.NewKeyButton(say(text.PapersRefresh), refreshKey.String(), p.compose)
	v.edit = parts.NewKeyButton(say(text.PapersEditTurn), editKey.String(), p.editor.turn)
	keys := container.New(parts.NewFlow(look.Step, look.Step), before, v.pageKeys, v.enlarge, smaller, larger, v.refresh, v.edit)
	words := container.New(layout.NewCustomPaddedHBoxLayout(2*look.Step), v.number, v.percent, v.stale)
	return container.New(layout.NewCustomPaddedLayout(0, look.Step, 3*look.Step, 3*look.Step), container.NewVBox(words, keys))
}

// thirds gives each of three parts of a column the share of its height that it needs: the checks most, the versions least.
type thirds struct{}

var shares = [...]float32{0.44, 0.24, 0.32}

// MinSize implements fyne.Layout.
func (thirds) MinSize(objects []fyne.CanvasObject) (least fyne.Size) {
	for i, o := range objects {
		m := o.MinSize()
		least = least.Max(fyne.NewSize(m.Width, m.Height/shares[i]))
	}
	return least
}

// Layout implements fyne.Layout.
func (thirds) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	top := float32(0)
	for i, o := range objects {
		height := size.Height * shares[i]
		o.Move(fyne.NewPos(0, top))
		o.Resize(fyne.NewSize(size.Width, height))
		top += height
	}
}

// above keeps room over what follows another part of a column.
type above struct{}

// MinSize implements fyne.Layout.
func (above) MinSize(o []fyne.CanvasObject) fyne.Size {
	return o[0].MinSize().AddWidthHeight(0, 2*look.Step)
}

// Layout implements fyne.Layout.
func (above) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Move(fyne.NewPos(0, 2*look.Step))
	o[0].Resize(size.SubtractWidthHeight(0, 2*look.Step))
}

// show brings everything up to date.
func (v *view) show() {
	on := v.page.hasMeeting()
	if on {
		v.empty.Hide()
		v.body.Show()
	} else {
		v.body.Hide()
		v.empty.SetSentence(v.page.desk.Say(v.why()))
		v.empty.Show()
	}
	v.page.choice.show()
	enable(v.write, on)
	enable(v.deliver, on)
	v.deliver.Hidden = look.Scale() >= tightScale // large text leaves the top bar no room; the key is there without the button
	v.showSide()
	v.showPage()
	v.body.Refresh() // the row of choices may need more lines than before
}

func enable(b *parts.KeyButton, on bool) {
	if on {
		b.Enable()
	} else {
		b.Disable()
	}
}

func (v *view) why() text.Sentence {
	if v.page.desk.Plan() == nil {
		return text.PapersNoFile
	}
	return text.PapersNoMeeting
}

func (v *view) showSide() {
	p := v.page
	v.checks.Refresh()
	v.write.SetLabel(v.writeLabel())
	v.ready.Hide()
	if p.hasMeeting() && len(p.open()) == 0 && p.stands() == nil {
		v.ready.Set(p.desk.Say(text.PapersReady))
		v.ready.Show()
	}
	v.stale.Set("")
	if p.composed >= 0 && !p.fresh() {
		v.stale.Set(p.desk.Say(text.PapersStale))
	}
	v.noted.Hide()
	if stands := p.stands(); stands != nil {
		v.noted.Set(p.desk.Say(text.PapersStands, stands.Version))
		v.noted.Show()
	}
	v.upper.Refresh()
	v.versions.Refresh()
	v.showActs()
	v.outline.Refresh()
}

// writeLabel says what kind of paper would be written now.
func (v *view) writeLabel() string {
	p := v.page
	if !p.choice.kind.Sealed() {
		return p.desk.Say(text.PapersWrite)
	}
	if issue := p.issue(); issue != nil {
		return p.desk.Say(text.PapersWriteFinal, issue.Version)
	}
	return p.desk.Say(text.PapersDraft)
}

// showActs enables what can be done with the finding under the cursor and with the versions.
func (v *view) showActs() {
	p := v.page
	enable(v.final, p.canFinalise())
	enable(v.pass, p.canPass())
	enable(v.hold, p.canHold())
	enable(v.reopen, p.canReopen())
}

func (v *view) showPage() {
	p := v.page
	if len(p.pages) == 0 {
		v.number.Set("")
		v.percent.Set("")
		v.zoom.picture.Hide()
		v.zoom.top()
		return
	}
	v.zoom.picture.Show()
	v.zoom.show(p.pages[p.current])
	v.number.Set(p.desk.Say(text.PapersPage, p.current+1, len(p.pages)))
	v.showZoom()
}

// showZoom says how large the page is shown.
func (v *view) showZoom() {
	v.enlarge.SetPrimary(v.zoom.fit == fitWidth)
	if len(v.page.pages) > 0 {
		v.percent.Set(v.page.desk.Say(text.PapersZoom, v.zoom.shown()))
	}
}

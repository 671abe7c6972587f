package shell

import (
	"slices"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
)

// frame is what stands around the page in view: the rail, the two bars, and the layers that float over everything.
type frame struct {
	content  fyne.CanvasObject
	rail     *parts.Rail
	top      *topBar
	part     *partBar
	status   *statusBar
	page     *fyne.Container
	toast    *parts.Toast
	progress *progressCard
}

func newFrame(s *Shell) *frame {
	f := &frame{page: container.NewStack(), top: newTopBar(s), part: newPartBar(), status: newStatusBar(s), toast: parts.NewToast(nil), progress: newProgressCard()}
	areas := make([]parts.Area, len(s.pages))
	for i, a := range s.pages {
		areas[i] = parts.Area{ID: strconv.Itoa(i), Label: s.Say(a.name), Icon: a.icon}
	}
	f.rail = parts.NewRail(func(id string) { s.choose(slices.IndexFunc(areas, func(a parts.Area) bool { return a.ID == id })) }, areas...)
	f.content = container.NewStack(
		parts.NewSurface(look.Paper),
		container.New(panes{}, f.rail, f.head(), widget.NewSeparator(), f.page, widget.NewSeparator(), f.status.content),
		f.toast, f.progress.layer,
	)
	return f
}

// head is what stands over the page: the top bar, and in the file of an agency whose it is.
func (f *frame) head() fyne.CanvasObject {
	return container.New(layout.NewCustomPaddedVBoxLayout(0), f.top.content, f.part.content)
}

// panes lays out rail, top bar, line, page, line and status bar, without a gap between them.
type panes struct{}

// MinSize implements fyne.Layout.
func (panes) MinSize(o []fyne.CanvasObject) fyne.Size {
	size := fyne.NewSize(0, 2*look.Stroke)
	for _, pane := range o[1:] {
		least := pane.MinSize()
		size = fyne.NewSize(max(size.Width, least.Width), size.Height+least.Height)
	}
	return size.AddWidthHeight(o[0].MinSize().Width, 0)
}

// Layout implements fyne.Layout.
func (panes) Layout(o []fyne.CanvasObject, size fyne.Size) {
	x := o[0].MinSize().Width
	place(o[0], 0, 0, x, size.Height)
	top, status := o[1].MinSize().Height, o[5].MinSize().Height
	width := size.Width - x
	place(o[1], x, 0, width, top)
	place(o[2], x, top, width, look.Stroke)
	place(o[3], x, top+look.Stroke, width, size.Height-top-status-2*look.Stroke)
	place(o[4], x, size.Height-status-look.Stroke, width, look.Stroke)
	place(o[5], x, size.Height-status, width, status)
}

func place(o fyne.CanvasObject, x, y, w, h float32) {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(w, h))
}

// showArea puts a page between the bars.
func (f *frame) showArea(s *Shell, index int) {
	f.rail.Select(strconv.Itoa(index))
	f.page.Objects = []fyne.CanvasObject{s.pages[index].page.Content()}
	f.page.Refresh()
	f.top.setTools(s.pages[index].page.Tools())
	f.top.show(s)
	f.part.show(s, f.rail)
	f.status.show(s)
}

// partBar says of the file of an agency whose it is, so that nobody takes it for the secretariat's.
type partBar struct {
	content *fyne.Container
	words   *parts.Text
}

func newPartBar() *partBar {
	b := &partBar{words: parts.NewText("", look.Control, parts.Plain).Bold().Cut()}
	b.content = container.NewStack(parts.NewSurface(look.Tint), container.New(layout.NewCustomPaddedLayout(5, 5, barPad, barPad), b.words))
	b.content.Hide()
	return b
}

func (b *partBar) show(s *Shell, rail *parts.Rail) {
	b.words.Set(s.partSentence())
	b.content.Hidden = b.words.Text() == ""
	for index := range onlyWhole {
		rail.SetEnabled(strconv.Itoa(index), b.content.Hidden)
	}
	b.content.Refresh()
}

// topBar holds the heading of the page in view and its tools.
type topBar struct {
	content fyne.CanvasObject
	menu    *parts.KeyButton
	heading *parts.Heading
	tools   *fyne.Container
}

const barPad = 20

func newTopBar(s *Shell) *topBar {
	t := &topBar{heading: parts.NewHeading("", ""), tools: container.New(layout.NewCustomPaddedHBoxLayout(look.Step))}
	t.menu = parts.NewKeyButton(s.Say(text.CommandMenu), menuKey.String(), s.showMenu)
	right := container.New(layout.NewCustomPaddedHBoxLayout(look.Step), t.tools, t.menu)
	row := container.NewBorder(nil, nil, nil, container.NewCenter(right), t.heading)
	t.content = container.New(layout.NewCustomPaddedLayout(look.Step, look.Step, barPad, barPad), row)
	return t
}

func (t *topBar) setTools(tools []fyne.CanvasObject) {
	t.tools.Objects = tools
	t.tools.Refresh()
}

func (t *topBar) show(s *Shell) {
	t.heading.Set(s.pages[s.current].page.Heading())
}

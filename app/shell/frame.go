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
	status   *statusBar
	page     *fyne.Container
	toast    *parts.Toast
	progress *progressCard
}

func newFrame(s *Shell) *frame {
	f := &frame{page: container.NewStack(), top: newTopBar(s), status: newStatusBar(s), toast: parts.NewToast(nil), progress: newProgressCard()}
	areas := make([]parts.Area, len(s.pages))
	for i, a := range s.pages {
		areas[i] = parts.Area{ID: strconv.Itoa(i), Label: s.Say(a.name), Icon: a.icon}
	}
	f.rail = parts.NewRail(func(id string) { s.goTo(slices.IndexFunc(areas, func(a parts.Area) bool { return a.ID == id })) }, areas...)
	body := container.NewBorder(bordered(f.top.content, false), bordered(f.status.content, true), nil, nil, f.page)
	f.content = container.NewStack(
		parts.NewSurface(look.Paper),
		container.NewBorder(nil, nil, f.rail, nil, body),
		f.toast, f.progress.layer,
	)
	return f
}

// bordered puts a hairline under a bar, or over it.
func bordered(bar fyne.CanvasObject, over bool) fyne.CanvasObject {
	line := widget.NewSeparator()
	if over {
		return container.NewBorder(line, nil, nil, nil, bar)
	}
	return container.NewBorder(nil, line, nil, nil, bar)
}

// showArea puts a page between the bars.
func (f *frame) showArea(s *Shell, index int) {
	f.rail.Select(strconv.Itoa(index))
	f.page.Objects = []fyne.CanvasObject{s.pages[index].page.Content()}
	f.page.Refresh()
	f.top.setTools(s.pages[index].page.Tools())
	f.top.show(s)
	f.status.show(s)
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

// statusBar says that everything is kept, how the whole region stands, and what can be undone.
type statusBar struct {
	content                     fyne.CanvasObject
	saved, total, ceiling, left *parts.StatusFigure
	acts                        *parts.Text
	undo, find                  *parts.Text
	undoCap, findCap            *parts.KeyCap
	figures, right              *fyne.Container
}

func newStatusBar(s *Shell) *statusBar {
	b := &statusBar{
		saved: parts.NewStatusFigure("", ""), total: parts.NewStatusFigure("", ""), ceiling: parts.NewStatusFigure("", ""), left: parts.NewStatusFigure("", ""),
		acts: parts.NewText("", look.Control, parts.Muted), undo: parts.NewText(s.Say(text.StatusUndo), look.Control, parts.Muted),
		find:    parts.NewText(s.Say(text.StatusFind), look.Control, parts.Muted),
		undoCap: parts.NewKeyCap(text.Ctrl(fyne.KeyZ).String()), findCap: parts.NewKeyCap(text.Ctrl(fyne.KeyK).String()),
	}
	b.figures = container.New(layout.NewCustomPaddedHBoxLayout(3*look.Step), b.saved, b.total, b.ceiling, b.left)
	b.right = container.New(layout.NewCustomPaddedHBoxLayout(2*look.Step), b.acts, pair(b.undo, b.undoCap), pair(b.find, b.findCap))
	b.content = container.New(layout.NewCustomPaddedLayout(look.Step, look.Step, barPad, barPad),
		container.NewBorder(nil, nil, b.figures, b.right))
	return b
}

func pair(a, b fyne.CanvasObject) fyne.CanvasObject {
	return container.New(layout.NewCustomPaddedHBoxLayout(look.Step), container.NewCenter(a), container.NewCenter(b))
}

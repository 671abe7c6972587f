package shell

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/reports/chart"
)

// listBox is a box with a list: a title over a grid, and buttons under it. A box embeds it and is the data of its grid.
type listBox struct {
	s     *Shell
	title *parts.Text
	grid  *parts.Grid
	close func()
}

func newListBox(s *Shell) listBox { return listBox{s: s, title: boxTitle("")} }

// lay puts the box over the window. The size is at 100 %.
func (b *listBox) lay(width, height float32, buttons ...fyne.CanvasObject) {
	b.float(width, height, boxed(b.title, b.grid, buttonRow(buttons...)))
}

func (b *listBox) float(width, height float32, content fyne.CanvasObject) {
	b.close = b.s.box(content, width*look.Scale(), height*look.Scale(), b.grid)
}

// showThread takes the box away, and what is to be taken away with it, and shows the thread of what a row stands for. Of what has none it says so, and the box stays.
func (b *listBox) showThread(of chart.Subject, also ...func()) {
	if of == (chart.Subject{}) {
		b.s.Tell(b.s.Say(text.ThreadNone))
		return
	}
	b.close()
	for _, closeBox := range also {
		closeBox()
	}
	b.s.showThreadOf(of, 0)
}

// closing is the button that takes the box away.
func (b *listBox) closing(name text.Sentence) *parts.KeyButton {
	return parts.NewKeyButton(b.s.Say(name), escapeKey.String(), func() { b.close() })
}

// askingBox is a box with a list and buttons, in the place of which a strip asks.
type askingBox struct {
	listBox
	empty *parts.Text // where the list has nothing to show
	strip *parts.Strip
	keys  fyne.CanvasObject // the buttons
	foot  *fyne.Container
}

// lay puts the box over the window. The size is at 100 %; hint is that of the strip.
func (b *askingBox) lay(width, height float32, hint text.Sentence, buttons fyne.CanvasObject) {
	b.strip, b.keys = parts.NewStrip(b.s.Say(hint), b.s.Focus), buttons
	b.strip.Turned = b.turned
	b.foot = under(container.NewStack(b.keys, b.strip))
	list := container.NewStack(b.grid, container.New(layout.NewCustomPaddedLayout(5*boxPad, 0, look.Step, look.Step), container.NewBorder(b.empty, nil, nil, nil)))
	b.float(width, height, container.NewBorder(over(b.title), b.foot, nil, nil, list))
}

// turned gives the strip the place of the buttons, or takes it back.
func (b *askingBox) turned(open bool) {
	if b.foot.Refresh(); open {
		b.keys.Hide()
	} else {
		b.keys.Show()
		b.s.Focus(b.grid)
	}
}

// boxTitle makes the title of a box.
func boxTitle(words string) *parts.Text {
	return parts.NewText(words, look.Section, parts.Plain).Bold().Cut()
}

// boxed lays a head, what a box is about, and a foot out.
func boxed(head, content, foot fyne.CanvasObject) fyne.CanvasObject {
	return container.NewBorder(over(head), under(foot), nil, nil, content)
}

// over keeps the head of a box away from what is below it.
func over(head fyne.CanvasObject) *fyne.Container {
	return container.New(layout.NewCustomPaddedLayout(0, look.Step, 0, 0), head)
}

// under keeps the foot of a box away from what is above it.
func under(foot fyne.CanvasObject) *fyne.Container {
	return container.New(layout.NewCustomPaddedLayout(look.Step, 0, 0, 0), foot)
}

// buttonRow lays buttons out beside each other.
func buttonRow(buttons ...fyne.CanvasObject) *fyne.Container {
	return container.New(layout.NewCustomPaddedHBoxLayout(look.Step), buttons...)
}

// keepReverts lets Ctrl+Z and Ctrl+Y take acts back and do them again, after which refresh shows what is there, by keys of a box.
func (s *Shell) keepReverts(keys map[text.Key]func(), refresh func()) {
	keys[text.Ctrl(fyne.KeyZ)] = func() { s.undo(); refresh() }
	keys[text.Ctrl(fyne.KeyY)] = func() { s.redo(); refresh() }
}

package programme

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/model"
)

// agencyItem is what the list shows of an agency.
type agencyItem struct {
	id          model.ID
	name, below string
	chip        string
	tone        parts.Tone
}

// agencyName is the name in the list: the short one where large text leaves little room.
func agencyName(a *model.Agency) string {
	if look.Scale() >= shortNameScale {
		return a.Label()
	}
	return a.Name
}

const shortNameScale = 1.3

// Lengths of the list, which do not grow with the text.
const (
	itemPad float32 = 10
	itemGap float32 = 4
	barRoom float32 = 8 // for the scroll bar, which lies over the list
)

// agencyList is the list of agencies: one is chosen, by the arrows or by a click.
type agencyList struct {
	widget.BaseWidget
	chosen  func(agency model.ID) // told of a choice by key or click
	entered func()                // told of Enter or Right: on to the lines

	rows    []*agencyRow
	current int // -1: none
	focused bool
	scroll  *container.Scroll
}

func newAgencyList() *agencyList {
	l := &agencyList{current: -1}
	l.ExtendBaseWidget(l)
	l.scroll = container.NewVScroll(l)
	return l
}

// set shows items of a width that is known, so that names wrap before the list is laid out.
func (l *agencyList) set(items []agencyItem, width float32) {
	l.rows, l.current = l.rows[:0], -1
	for i, item := range items {
		l.rows = append(l.rows, newAgencyRow(item, width, func() { l.choose(i) }))
	}
	l.Refresh()
	l.scroll.Refresh()
}

// update shows an item anew, where it is in the list.
func (l *agencyList) update(item agencyItem) {
	for _, r := range l.rows {
		if r.item.id == item.id && r.item != item {
			r.show(item)
			l.Refresh()
		}
	}
}

// mark tints an agency as the current one, without telling of it, and scrolls it into view.
func (l *agencyList) mark(agency model.ID) {
	l.current = -1
	for i, r := range l.rows {
		if r.item.id == agency {
			l.current = i
		}
	}
	l.showCurrent()
}

func (l *agencyList) choose(i int) {
	if i >= 0 && i < len(l.rows) && i != l.current {
		l.chosen(l.rows[i].item.id)
	}
}

func (l *agencyList) showCurrent() {
	for i, r := range l.rows {
		r.tint(i == l.current, l.focused)
	}
	if l.current >= 0 {
		r := l.rows[l.current]
		parts.ScrollInto(l.scroll, r.Position().Y, r.Position().Y+r.Size().Height)
	}
}

// FocusGained implements fyne.Focusable.
func (l *agencyList) FocusGained() {
	l.focused = true
	l.showCurrent()
}

// FocusLost implements fyne.Focusable.
func (l *agencyList) FocusLost() {
	l.focused = false
	l.showCurrent()
}

// TypedRune implements fyne.Focusable.
func (l *agencyList) TypedRune(rune) {}

// TypedKey implements fyne.Focusable.
func (l *agencyList) TypedKey(ev *fyne.KeyEvent) {
	if to, ok := parts.ListKey(ev.Name, l.current, len(l.rows)); ok {
		l.choose(to)
		return
	}
	switch ev.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeyRight:
		l.entered()
	default:
		parts.PassKey(l, ev)
	}
}

// CreateRenderer implements fyne.Widget.
func (l *agencyList) CreateRenderer() fyne.WidgetRenderer { return &agencyListView{l} }

type agencyListView struct{ l *agencyList }

func (v *agencyListView) Destroy() {}

func (v *agencyListView) Refresh() {
	v.Layout(v.l.Size())
	canvas.Refresh(v.l)
}

func (v *agencyListView) Objects() []fyne.CanvasObject {
	objects := make([]fyne.CanvasObject, len(v.l.rows))
	for i, r := range v.l.rows {
		objects[i] = r
	}
	return objects
}

func (v *agencyListView) MinSize() fyne.Size {
	size := fyne.Size{}
	for _, r := range v.l.rows {
		size.Height += r.height() + itemGap
	}
	return size
}

func (v *agencyListView) Layout(size fyne.Size) {
	y := float32(0)
	for _, r := range v.l.rows {
		r.Move(fyne.NewPos(0, y))
		r.Resize(fyne.NewSize(size.Width, r.height()))
		y += r.height() + itemGap
	}
}

// agencyRow is one agency: its name, a small line under it and its standing at the right.
type agencyRow struct {
	widget.BaseWidget
	item    agencyItem
	width   float32
	tapped  func()
	ground  *canvas.Rectangle
	name    *parts.Text
	strong  *parts.Text // the name in bold, shown where the row is the current one
	below   *parts.Text
	chip    *parts.Chip
	current bool
	focused bool
}

func newAgencyRow(item agencyItem, width float32, tapped func()) *agencyRow {
	r := &agencyRow{
		item: item, width: width, tapped: tapped, ground: canvas.NewRectangle(color.Transparent),
		name: parts.NewText(item.name, look.Text, parts.Plain).Wrap(), strong: parts.NewText(item.name, look.Text, parts.Plain).Bold().Wrap(),
		below: parts.NewText(item.below, look.Small, parts.Muted).Wrap(), chip: parts.NewChip(item.chip, item.tone),
	}
	r.ground.CornerRadius = look.Radius
	r.strong.Hide()
	r.ExtendBaseWidget(r)
	return r
}

func (r *agencyRow) show(item agencyItem) {
	r.item = item
	r.name.Set(item.name)
	r.strong.Set(item.name)
	r.below.Set(item.below)
	r.chip.Set(item.chip, item.tone)
	r.Refresh()
}

// tint marks the current row; with the focus on the list it has an edge in the thread's colour too.
func (r *agencyRow) tint(current, focused bool) {
	if r.current != current || r.focused != focused {
		r.current, r.focused = current, focused
		r.Refresh()
	}
}

// shown is the name that is shown: of the current row the bold one, unless that would need more lines and so move the rows below.
func (r *agencyRow) shown() *parts.Text {
	width, _ := r.textWidth()
	if r.current && heightOf(r.strong, width) == heightOf(r.name, width) {
		return r.strong
	}
	return r.name
}

// textWidth is the room for the name: beside the chip, or all of it where large text would leave little.
func (r *agencyRow) textWidth() (width float32, beside bool) {
	all := r.width - 2*itemPad
	if look.Scale() >= shortNameScale {
		return all, false
	}
	return all - r.chip.MinSize().Width - look.Step, true
}

// height is the height for the wrapped name.
func (r *agencyRow) height() float32 {
	width, beside := r.textWidth()
	h := 2*itemPad - 2 + heightOf(r.name, width) + heightOf(r.below, r.width-2*itemPad)
	if !beside {
		h += r.chip.MinSize().Height + itemGap
	}
	return h
}

func heightOf(t *parts.Text, width float32) float32 {
	t.Resize(fyne.NewSize(width, t.Size().Height))
	return t.MinSize().Height
}

// Tapped implements fyne.Tappable.
func (r *agencyRow) Tapped(*fyne.PointEvent) { r.tapped() }

// CreateRenderer implements fyne.Widget.
func (r *agencyRow) CreateRenderer() fyne.WidgetRenderer { return &agencyRowView{r} }

type agencyRowView struct{ r *agencyRow }

func (v *agencyRowView) Destroy() {}

func (v *agencyRowView) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{v.r.ground, v.r.name, v.r.strong, v.r.below, v.r.chip}
}

func (v *agencyRowView) MinSize() fyne.Size { return fyne.NewSize(0, v.r.height()) }

func (v *agencyRowView) Layout(size fyne.Size) {
	r := v.r
	r.ground.Move(fyne.NewPos(1, 1))
	r.ground.Resize(size.SubtractWidthHeight(barRoom, 2))
	width, beside := r.textWidth()
	chip := r.chip.MinSize()
	y := itemPad - 1
	for _, t := range []*parts.Text{r.name, r.strong} {
		t.Move(fyne.NewPos(itemPad, y))
		t.Resize(fyne.NewSize(width, heightOf(t, width)))
	}
	r.chip.Resize(chip)
	if beside {
		r.chip.Move(fyne.NewPos(size.Width-itemPad-chip.Width, y+(heightOf(r.shown(), width)-chip.Height)/2))
	} else {
		r.chip.Move(fyne.NewPos(itemPad, size.Height-itemPad-chip.Height+1))
	}
	y += heightOf(r.shown(), width)
	r.below.Move(fyne.NewPos(itemPad, y))
	r.below.Resize(fyne.NewSize(size.Width-2*itemPad, heightOf(r.below, size.Width-2*itemPad)))
}

func (v *agencyRowView) Refresh() {
	r := v.r
	r.ground.FillColor, r.ground.StrokeWidth = color.Transparent, 0
	if r.current {
		r.ground.FillColor = look.Color(look.Tint)
	}
	if r.current && r.focused {
		r.ground.StrokeWidth, r.ground.StrokeColor = 1.5, look.Color(look.Thread)
	}
	r.name.Hidden, r.strong.Hidden = r.shown() != r.name, r.shown() != r.strong
	v.Layout(r.Size())
	canvas.Refresh(r)
}

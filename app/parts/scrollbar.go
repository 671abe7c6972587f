package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
)

const (
	barThickness float32 = 10
	barThin      float32 = 4
	barLeast     float32 = 24 // the shortest knob that a hand can catch
)

// scrollBar shows which part of a long content is in view and lets it be dragged or pressed to another.
type scrollBar struct {
	widget.BaseWidget
	across  bool
	move    func(offset float32)
	content float32
	offset  float32
	wide    bool
	knob    *canvas.Rectangle
}

var (
	_ fyne.Draggable    = (*scrollBar)(nil)
	_ fyne.Tappable     = (*scrollBar)(nil)
	_ desktop.Hoverable = (*scrollBar)(nil)
)

func newScrollBar(across bool, move func(offset float32)) *scrollBar {
	b := &scrollBar{across: across, move: move, knob: &canvas.Rectangle{}}
	b.ExtendBaseWidget(b)
	return b
}

func (b *scrollBar) CreateRenderer() fyne.WidgetRenderer {
	return &scrollBarView{bar: b}
}

// show puts the knob where the view of the content begins; a content that fits hides the bar.
func (b *scrollBar) show(offset, content float32) {
	b.offset, b.content = offset, content
	b.Hidden = content <= b.length()+0.5
	b.placeKnob()
}

func (b *scrollBar) length() float32 {
	if b.across {
		return b.Size().Width
	}
	return b.Size().Height
}

// knobLength is the knob's length, and travel how far it can go.
func (b *scrollBar) knobLength() (knob, travel float32) {
	l := b.length()
	knob = min(max(l*l/max(b.content, 1), barLeast), l)
	return knob, l - knob
}

func (b *scrollBar) placeKnob() {
	b.knob.FillColor = look.Color(look.Outline)
	thick := barThin
	if b.wide {
		thick = barThickness - 2
	}
	b.knob.CornerRadius = thick / 2
	knob, travel := b.knobLength()
	at := travel * b.offset / max(b.content-b.length(), 1)
	if b.across {
		b.knob.Move(fyne.NewPos(at, barThickness-thick-1))
		b.knob.Resize(fyne.NewSize(knob, thick))
		return
	}
	b.knob.Move(fyne.NewPos(barThickness-thick-1, at))
	b.knob.Resize(fyne.NewSize(thick, knob))
}

// Dragged implements fyne.Draggable.
func (b *scrollBar) Dragged(ev *fyne.DragEvent) {
	d := ev.Dragged.DY
	if b.across {
		d = ev.Dragged.DX
	}
	if _, travel := b.knobLength(); travel > 0 {
		b.moveTo(b.offset + d*(b.content-b.length())/travel)
	}
}

// DragEnd implements fyne.Draggable.
func (b *scrollBar) DragEnd() {}

// Tapped implements fyne.Tappable: a press beside the knob goes a viewful towards it.
func (b *scrollBar) Tapped(ev *fyne.PointEvent) {
	at, start := ev.Position.Y, b.knob.Position().Y
	if b.across {
		at, start = ev.Position.X, b.knob.Position().X
	}
	knob, _ := b.knobLength()
	switch {
	case at < start:
		b.moveTo(b.offset - b.length())
	case at > start+knob:
		b.moveTo(b.offset + b.length())
	}
}

func (b *scrollBar) moveTo(offset float32) {
	b.move(min(max(offset, 0), max(b.content-b.length(), 0)))
}

// MouseIn implements desktop.Hoverable.
func (b *scrollBar) MouseIn(*desktop.MouseEvent) { b.widen(true) }

// MouseMoved implements desktop.Hoverable.
func (b *scrollBar) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (b *scrollBar) MouseOut() { b.widen(false) }

func (b *scrollBar) widen(wide bool) {
	b.wide = wide
	b.placeKnob()
	canvas.Refresh(b.knob)
}

type scrollBarView struct{ bar *scrollBar }

func (v *scrollBarView) Destroy()                     {}
func (v *scrollBarView) Layout(fyne.Size)             { v.bar.placeKnob() }
func (v *scrollBarView) MinSize() fyne.Size           { return fyne.NewSquareSize(barThickness) }
func (v *scrollBarView) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{v.bar.knob} }
func (v *scrollBarView) Refresh()                     { v.bar.placeKnob() }

// placeBars shows where the grid's view lies in its rows and columns.
func (v *gridView) placeBars() {
	g := v.g
	v.down.Move(fyne.NewPos(v.size.Width-barThickness, v.headH))
	v.down.Resize(fyne.NewSize(barThickness, v.viewHeight()))
	v.down.show(float32(g.heights.top(g.top))+g.hidden, float32(g.heights.top(g.rows())))
	v.across.Move(fyne.NewPos(0, v.size.Height-barThickness))
	v.across.Resize(fyne.NewSize(v.size.Width, barThickness))
	v.across.show(g.left, g.metrics.total)
}

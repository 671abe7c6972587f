package parts

import (
	"image/color"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
)

// Picker is a box in which one of a few values is chosen. It passes the keys that it has no use for to the window.
type Picker[T comparable] struct {
	widget.Select
	values []T
	chosen func(T)
	frame  *canvas.Rectangle
}

// NewPicker makes a box without values; chosen is told what a person chooses.
func NewPicker[T comparable](chosen func(T)) *Picker[T] {
	p := &Picker[T]{chosen: chosen, frame: canvas.NewRectangle(color.Transparent)}
	p.frame.StrokeWidth, p.frame.CornerRadius = look.Stroke, look.Radius
	p.ExtendBaseWidget(p)
	return p
}

// Labelled gives the picker in a frame with words before it.
func (p *Picker[T]) Labelled(words string) fyne.CanvasObject {
	label := container.NewCenter(NewText(words, look.Control, Muted))
	return container.NewHBox(label, p.Framed())
}

// Framed gives the picker in its frame.
func (p *Picker[T]) Framed() fyne.CanvasObject { return container.NewStack(p, p.frame) }

// Set shows the values and which of them is chosen, without telling of it.
func (p *Picker[T]) Set(values []T, at T, name func(T) string) {
	p.OnChanged = nil
	p.values, p.Options, p.PlaceHolder = values, make([]string, len(values)), " "
	for i, v := range values {
		p.Options[i] = name(v)
		if len(p.Options[i]) > len(p.PlaceHolder) {
			p.PlaceHolder = p.Options[i] // it makes the box wide enough for the longest
		}
	}
	p.frame.StrokeColor = look.Color(look.Outline)
	p.SetSelectedIndex(slices.Index(values, at))
	p.Refresh()
	p.OnChanged = func(string) { p.chosen(p.values[p.SelectedIndex()]) }
}

// TypedKey implements fyne.Focusable.
func (p *Picker[T]) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter:
		p.Select.TypedKey(&fyne.KeyEvent{Name: fyne.KeySpace})
	case fyne.KeyUp, fyne.KeyDown:
		p.Select.TypedKey(ev)
	default:
		PassKey(p, ev)
	}
}

package programme

import (
	"image/color"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/app/parts"
)

// picker is a box in which one of a few values is chosen.
type picker[T comparable] struct {
	widget.Select
	values []T
	chosen func(T)
	frame  *canvas.Rectangle
}

func newPicker[T comparable](chosen func(T)) *picker[T] {
	p := &picker[T]{chosen: chosen, frame: canvas.NewRectangle(color.Transparent)}
	p.frame.StrokeWidth, p.frame.CornerRadius = look.Stroke, look.Radius
	p.ExtendBaseWidget(p)
	return p
}

// labelled gives the picker in a frame with words before it.
func (p *picker[T]) labelled(words string) fyne.CanvasObject {
	label := container.NewCenter(parts.NewText(words, look.Control, parts.Muted))
	return container.NewHBox(label, container.NewStack(p, p.frame))
}

// show shows the values and which of them is chosen, without telling of it.
func (p *picker[T]) show(values []T, at T, name func(T) string) {
	p.OnChanged = nil
	p.values, p.Options = values, make([]string, len(values))
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
func (p *picker[T]) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter:
		p.Select.TypedKey(&fyne.KeyEvent{Name: fyne.KeySpace})
	case fyne.KeyUp, fyne.KeyDown:
		p.Select.TypedKey(ev)
	default:
		passKey(p, ev)
	}
}

// passKey gives a key that a widget has no use for to its window.
func passKey(w fyne.CanvasObject, ev *fyne.KeyEvent) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(w); c != nil && c.OnTypedKey() != nil {
		c.OnTypedKey()(ev)
	}
}

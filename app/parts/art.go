package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// art is the renderer of the small parts: they are painted anew with a brush when their size, theme or state changes.
type art struct {
	brush
	of    fyne.Widget
	size  fyne.Size
	min   func() fyne.Size
	paint func(b *brush, size fyne.Size)
}

func newArt(of fyne.Widget, min func() fyne.Size, paint func(b *brush, size fyne.Size)) *art {
	return &art{of: of, min: min, paint: paint}
}

func (a *art) Destroy()                     {}
func (a *art) MinSize() fyne.Size           { return a.min() }
func (a *art) Objects() []fyne.CanvasObject { return a.objects }

func (a *art) Layout(size fyne.Size) {
	if size != a.size {
		a.size = size
		a.Refresh()
	}
}

func (a *art) Refresh() {
	a.begin()
	a.paint(&a.brush, a.size)
	canvas.Refresh(a.of)
}

func even(v float32) float32 { return float32(int(v + 0.5)) }

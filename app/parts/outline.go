package parts

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// outlineWidth is how thick the sides of an outline are.
const outlineWidth float32 = 2

// outline is a frame of four bars, wholly within the place that it is given. A rectangle with a stroke has a padding that reaches beyond it; where that reaches
// over the edge of what is clipped, Fyne's software painter shifts the whole frame, and its far side is lost.
type outline struct {
	bars [4]*canvas.Rectangle // top, bottom, left, right
}

func newOutline() *outline {
	o := &outline{}
	for i := range o.bars {
		o.bars[i] = &canvas.Rectangle{}
	}
	return o
}

func (o *outline) objects() (list []fyne.CanvasObject) {
	for _, bar := range o.bars {
		list = append(list, bar)
	}
	return list
}

// show sets the colour, and whether the outline is seen at all.
func (o *outline) show(seen bool, c color.Color) {
	for _, bar := range o.bars {
		bar.Hidden, bar.FillColor = !seen, c
	}
}

// place lays the outline around the inside of a place.
func (o *outline) place(x, y, w, h float32) {
	const thick = outlineWidth
	for i, r := range [...][4]float32{{x, y, w, thick}, {x, y + h - thick, w, thick}, {x, y, thick, h}, {x + w - thick, y, thick, h}} {
		o.bars[i].Move(fyne.NewPos(r[0], r[1]))
		o.bars[i].Resize(fyne.NewSize(r[2], r[3]))
	}
}

func (o *outline) refresh() {
	for _, bar := range o.bars {
		canvas.Refresh(bar)
	}
}

package session

import (
	"fyne.io/fyne/v2"

	"benangmerah/app/look"
)

// Widths of the outer columns at 100 %. They grow more slowly than the text: the figures in the middle need the room more.
const (
	agendaWidth float32 = 236
	sideWidth   float32 = 272
)

// columns lays out agenda, hairline, figures, hairline and side: the outer ones have their widths, the middle takes the rest.
type columns struct{}

func widened(width float32) float32 { return float32(int(width * (1 + (look.Scale()-1)/6))) }

func (columns) Layout(o []fyne.CanvasObject, size fyne.Size) {
	left, right := widened(agendaWidth), widened(sideWidth)
	place(o[0], 0, 0, left, size.Height)
	place(o[1], left, 0, look.Stroke, size.Height)
	place(o[2], left+look.Stroke, 0, size.Width-left-right-2*look.Stroke, size.Height)
	place(o[3], size.Width-right-look.Stroke, 0, look.Stroke, size.Height)
	place(o[4], size.Width-right, 0, right, size.Height)
}

func (columns) MinSize(o []fyne.CanvasObject) fyne.Size {
	height := max(o[0].MinSize().Height, o[2].MinSize().Height, o[4].MinSize().Height)
	return fyne.NewSize(widened(agendaWidth)+widened(sideWidth)+o[2].MinSize().Width, height)
}

func place(o fyne.CanvasObject, x, y, w, h float32) {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(w, h))
}

// pile puts objects below each other in their full width, each as high as it is in that width; fill, if there is one, takes what is left.
type pile struct {
	gap  float32
	fill fyne.CanvasObject
}

func (p *pile) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	list := shown(objects)
	left := size.Height - p.gap*float32(len(list)-1)
	for _, o := range list {
		if o != p.fill {
			left -= heightIn(o, size.Width)
		}
	}
	y := float32(0)
	for _, o := range list {
		height := max(left, 0)
		if o != p.fill {
			height = o.MinSize().Height
		}
		place(o, 0, y, size.Width, height)
		y += height + p.gap
	}
}

// heightIn is how high an object is when it is so wide.
func heightIn(o fyne.CanvasObject, width float32) float32 {
	if o.Size().Width != width {
		o.Resize(fyne.NewSize(width, o.MinSize().Height))
	}
	return o.MinSize().Height
}

func (p *pile) MinSize(objects []fyne.CanvasObject) fyne.Size {
	least := fyne.Size{}
	for i, o := range shown(objects) {
		size := o.MinSize()
		least.Width = max(least.Width, size.Width)
		least.Height += size.Height
		if i > 0 {
			least.Height += p.gap
		}
	}
	return least
}

func shown(objects []fyne.CanvasObject) []fyne.CanvasObject {
	list := make([]fyne.CanvasObject, 0, len(objects))
	for _, o := range objects {
		if o.Visible() {
			list = append(list, o)
		}
	}
	return list
}

// flow sets objects like words: side by side, and below each other where the width ends.
type flow struct {
	gap   float32
	width float32 // of the last layout
}

func (f *flow) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	f.width = size.Width
	f.walk(objects, func(o fyne.CanvasObject, x, y, w, h float32) { place(o, x, y, min(w, size.Width), h) })
}

func (f *flow) MinSize(objects []fyne.CanvasObject) fyne.Size {
	least := fyne.Size{}
	f.walk(objects, func(o fyne.CanvasObject, x, y, w, h float32) {
		least.Width = max(least.Width, w)
		least.Height = max(least.Height, y+h)
	})
	return least
}

// walk finds the place of each object. Objects of a line are as high as the highest.
func (f *flow) walk(objects []fyne.CanvasObject, visit func(o fyne.CanvasObject, x, y, w, h float32)) {
	x, y, height := float32(0), float32(0), float32(0)
	for _, o := range shown(objects) {
		height = max(height, o.MinSize().Height)
	}
	for _, o := range shown(objects) {
		w := o.MinSize().Width
		if x > 0 && f.width > 0 && x+w > f.width {
			x, y = 0, y+height+f.gap
		}
		visit(o, x, y, w, height)
		x += w + f.gap
	}
}

// shares sets objects side by side; each has its share of the width, which parts gives by its number.
type shares struct {
	gap   float32
	parts []float32
}

func (s *shares) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	whole := float32(0)
	for i, o := range objects {
		if o.Visible() {
			whole += s.parts[i]
		}
	}
	room, x := size.Width-s.gap*float32(len(shown(objects))-1), float32(0)
	for i, o := range objects {
		if o.Visible() {
			w := float32(int(room * s.parts[i] / whole))
			place(o, x, 0, w, size.Height)
			x += w + s.gap
		}
	}
}

func (s *shares) MinSize(objects []fyne.CanvasObject) fyne.Size {
	least := fyne.Size{}
	for _, o := range shown(objects) {
		least.Width += o.MinSize().Width + s.gap
		least.Height = max(least.Height, o.MinSize().Height)
	}
	return least
}

// either gives the same place to objects of which one is shown at a time, and keeps room for the largest.
type either struct{}

func (*either) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		place(o, 0, 0, size.Width, size.Height)
	}
}

func (*either) MinSize(objects []fyne.CanvasObject) fyne.Size {
	least := fyne.Size{}
	for _, o := range objects {
		least = least.Max(o.MinSize())
	}
	return least
}

// scant gives an object that scrolls all the room there is and asks for a little of it only.
type scant struct{ height float32 }

func (scant) Layout(o []fyne.CanvasObject, size fyne.Size) {
	place(o[0], 0, 0, size.Width, size.Height)
}

func (s scant) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(0, s.height) }

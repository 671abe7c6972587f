package parts

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// brush paints with canvas objects that it keeps and uses again: begin, paint, and take the objects.
type brush struct {
	objects  []fyne.CanvasObject
	rects    pool[canvas.Rectangle]
	texts    pool[canvas.Text]
	polygons pool[canvas.Polygon]
	circles  pool[canvas.Circle]
	images   pool[canvas.Image]
}

type pool[T any] struct {
	all  []*T
	used int
}

func (p *pool[T]) next() *T {
	if p.used == len(p.all) {
		p.all = append(p.all, new(T))
	}
	p.used++
	return p.all[p.used-1]
}

func (b *brush) begin() {
	b.objects = b.objects[:0]
	b.rects.used, b.texts.used, b.polygons.used, b.circles.used, b.images.used = 0, 0, 0, 0, 0
}

func (b *brush) add(o fyne.CanvasObject, x, y, w, h float32) {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(w, h))
	b.objects = append(b.objects, o)
}

// fill paints a plain rectangle.
func (b *brush) fill(x, y, w, h float32, c color.Color) {
	r := b.rects.next()
	*r = canvas.Rectangle{FillColor: c}
	b.add(r, x, y, w, h)
}

// frame paints a rectangle with rounded corners and a stroke that lies inside its bounds.
func (b *brush) frame(x, y, w, h, radius, stroke float32, fill, line color.Color) {
	r := b.rects.next()
	*r = canvas.Rectangle{FillColor: fill, StrokeColor: line, StrokeWidth: stroke, CornerRadius: radius}
	b.add(r, x+stroke/2, y+stroke/2, w-stroke, h-stroke)
}

// text paints one line that begins at x with its top at y.
func (b *brush) text(x, y float32, text string, r *ruler, c color.Color) {
	t := b.texts.next()
	*t = canvas.Text{Text: text, TextSize: r.size, TextStyle: r.style, Color: c}
	b.add(t, x, y, 0, 0)
}

// textRight paints one line that ends at right.
func (b *brush) textRight(right, y float32, text string, r *ruler, c color.Color) {
	b.text(right, y, text, r, c)
	b.texts.all[b.texts.used-1].Alignment = fyne.TextAlignTrailing
}

// textCenter paints one line about the middle of width.
func (b *brush) textCenter(x, y, width float32, text string, r *ruler, c color.Color) {
	b.text(x, y, text, r, c)
	t := b.texts.all[b.texts.used-1]
	t.Alignment = fyne.TextAlignCenter
	t.Resize(fyne.NewSize(width, 0))
}

// triangle paints an equilateral triangle in a square, its point turned by angle degrees from upwards.
func (b *brush) triangle(x, y, side, angle float32, c color.Color) {
	p := b.polygons.next()
	*p = canvas.Polygon{Sides: 3, Angle: angle, FillColor: c}
	b.add(p, x, y, side, side)
}

// ring paints a circle in a square; disc the same, filled.
func (b *brush) ring(x, y, side float32, c color.Color) {
	r := b.circles.next()
	*r = canvas.Circle{StrokeColor: c, StrokeWidth: 1.5}
	b.add(r, x, y, side, side)
}

func (b *brush) disc(x, y, side float32, c color.Color) {
	r := b.circles.next()
	*r = canvas.Circle{FillColor: c}
	b.add(r, x, y, side, side)
}

// knot paints a filled circle with an edge of two pixels inside a square.
func (b *brush) knot(x, y, side float32, fill, edge color.Color) {
	k := b.circles.next()
	*k = canvas.Circle{FillColor: fill, StrokeColor: edge, StrokeWidth: 2}
	b.add(k, x+1, y+1, side-2, side-2)
}

// picture paints a resource into a square.
func (b *brush) picture(x, y, side float32, res fyne.Resource) {
	i := b.images.next()
	*i = canvas.Image{Resource: res, FillMode: canvas.ImageFillContain}
	b.add(i, x, y, side, side)
}

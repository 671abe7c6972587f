package scene

import "math"

// Right is the X of the right edge.
func (r Rect) Right() float64 { return r.X + r.W }

// Bottom is the Y of the lower edge.
func (r Rect) Bottom() float64 { return r.Y + r.H }

// Inset is r made smaller by d on all four sides, larger where d is negative. It never gets a negative size.
func (r Rect) Inset(d float64) Rect {
	return Rect{X: r.X + d, Y: r.Y + d, W: math.Max(0, r.W-2*d), H: math.Max(0, r.H-2*d)}
}

// Intersect is the common part of r and o, and whether it has an area.
func (r Rect) Intersect(o Rect) (Rect, bool) {
	x, y := math.Max(r.X, o.X), math.Max(r.Y, o.Y)
	c := Rect{X: x, Y: y, W: math.Min(r.Right(), o.Right()) - x, H: math.Min(r.Bottom(), o.Bottom()) - y}
	return c, c.W > 0 && c.H > 0
}

// Contains tells whether o lies wholly in r.
func (r Rect) Contains(o Rect) bool {
	return o.X >= r.X && o.Y >= r.Y && o.Right() <= r.Right() && o.Bottom() <= r.Bottom()
}

// Bounds is the rectangle with the outer half of its stroke.
func (b *Box) Bounds() Rect {
	if !b.Stroke.On {
		return b.Rect
	}
	return b.Rect.Inset(-b.StrokeWidth / 2)
}

// Bounds is the rectangle around the line and half its width on every side.
func (l *Line) Bounds() Rect {
	r := Rect{X: math.Min(l.X1, l.X2), Y: math.Min(l.Y1, l.Y2), W: math.Abs(l.X2 - l.X1), H: math.Abs(l.Y2 - l.Y1)}
	return r.Inset(-l.Width / 2)
}

// Bounds is the square around the disc with the outer half of its stroke.
func (d *Disc) Bounds() Rect {
	r := d.R
	if d.Stroke.On {
		r += d.StrokeWidth / 2
	}
	return Rect{X: d.X - r, Y: d.Y - r, W: 2 * r, H: 2 * r}
}

// Bounds is the width of the text by the scene's metrics, from the face's ascent to its descent.
func (t *Text) Bounds() Rect {
	ascent := Ascent(t.Face, t.Size)
	return Rect{X: t.Start(), Y: t.Y - ascent, W: t.Width(), H: ascent + Descent(t.Face, t.Size)}
}

// Bounds is the picture's rectangle.
func (p *Picture) Bounds() Rect { return p.Rect }

// Bounds is the rectangle that can be pressed.
func (l *Link) Bounds() Rect { return l.Rect }

// Width is the width of the text by the scene's metrics.
func (t *Text) Width() float64 { return Width(t.Face, t.Size, t.Text) }

// Start is the X at which the text begins, whatever its alignment.
func (t *Text) Start() float64 {
	switch t.Align {
	case Center:
		return t.X - t.Width()/2
	case Right:
		return t.X - t.Width()
	}
	return t.X
}

// Ink is where letters leave ink: tighter than Bounds, from the top of a tall letter to the foot of a descender.
func (t *Text) Ink() Rect {
	m := metricsOf(t.Face)
	top, bottom := m.inkTop*t.Size, m.inkBottom*t.Size
	return Rect{X: t.Start(), Y: t.Y - top, W: t.Width(), H: top + bottom}
}

// Rules are the strokes that an underlined or struck text is painted with, by the same measure for every painter.
func (t *Text) Rules() []Line {
	var rules []Line
	if t.Underline {
		rules = append(rules, t.rule(0.12))
	}
	if t.Strike {
		rules = append(rules, t.rule(-CapHeight(t.Face, 1)*0.42))
	}
	return rules
}

func (t *Text) rule(below float64) Line {
	x, y := t.Start(), t.Y+below*t.Size
	return Line{X1: x, Y1: y, X2: x + t.Width(), Y2: y, Stroke: t.Color, Width: t.Size * 0.06}
}

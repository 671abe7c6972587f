package scene

import "math"

// ground is a colour that shows under an item, or a picture, whose colours are not known.
type ground struct {
	color   Color
	picture bool
}

// grounds finds what shows in an area under item i: it peels the items below off from the top, until nothing of the
// area is left to see.
func (c *check) grounds(i int, area Rect) []ground {
	open := []Rect{area}
	var seen []ground
	for n := i - 1; n >= 0 && len(open) > 0; n-- {
		shown, hidden, g, ok := cover(c.scene.Items[n])
		if !ok {
			continue
		}
		if touches(open, shown) {
			seen = addGround(seen, g)
		}
		open = subtract(open, hidden)
	}
	if len(open) > 0 {
		seen = addGround(seen, ground{color: c.scene.Background})
	}
	return seen
}

// cover gives the rectangle in which an item's colour may show, and the part of it that it surely hides.
// Strokes of boxes and slanting lines are left out; of a disc the inscribed square is surely hidden.
func cover(item Item) (shown, hidden Rect, g ground, ok bool) {
	switch v := item.(type) {
	case *Box:
		return v.Rect, v.Rect, ground{color: v.Fill.Color}, v.Fill.On
	case *Disc:
		side := v.R * math.Sqrt2
		return v.Bounds(), Rect{X: v.X - side/2, Y: v.Y - side/2, W: side, H: side}, ground{color: v.Fill.Color}, v.Fill.On
	case *Line:
		return v.Bounds(), Rect{}, ground{color: v.Stroke}, v.X1 == v.X2 || v.Y1 == v.Y2
	case *Picture:
		return v.Rect, v.Rect, ground{picture: true}, true
	case *Text:
		return v.Ink(), Rect{}, ground{color: v.Color}, v.Role == Mark
	}
	return Rect{}, Rect{}, ground{}, false
}

func addGround(seen []ground, g ground) []ground {
	for _, s := range seen {
		if s == g {
			return seen
		}
	}
	return append(seen, g)
}

func touches(open []Rect, r Rect) bool {
	for _, o := range open {
		if _, over := o.Intersect(r); over {
			return true
		}
	}
	return false
}

// subtract leaves of the open rectangles what r does not hide.
func subtract(open []Rect, r Rect) []Rect {
	var left []Rect
	for _, o := range open {
		common, over := o.Intersect(r)
		if !over {
			left = append(left, o)
			continue
		}
		for _, part := range []Rect{
			{X: o.X, Y: o.Y, W: o.W, H: common.Y - o.Y},
			{X: o.X, Y: common.Bottom(), W: o.W, H: o.Bottom() - common.Bottom()},
			{X: o.X, Y: common.Y, W: common.X - o.X, H: common.H},
			{X: common.Right(), Y: common.Y, W: o.Right() - common.Right(), H: common.H},
		} {
			if part.W > 0 && part.H > 0 {
				left = append(left, part)
			}
		}
	}
	return left
}

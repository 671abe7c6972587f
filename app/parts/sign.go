package parts

import (
	"image/color"

	"fyne.io/fyne/v2/canvas"

	"benangmerah/app/look"
)

// Sign is a small shape before a cell's text. Signs are drawn, not set, since the window's font has no such glyphs.
type Sign uint8

// The signs. No two share a shape, so that each tells what it means without its colour.
const (
	NoSign    Sign = iota
	SignUp         // a triangle
	SignDown       // one on its point
	SignOpen       // a ring: not yet
	SignBegun      // a ring with a dot: begun
	SignSent       // a square: handed on
	SignWatch      // a square on its corner: to be watched
	SignLate       // a filled square with an exclamation mark: over the time
	SignDone       // a disc
	SignEnded      // a ring with a bar: dropped
)

// sign paints a sign into a square of an even side.
func (b *brush) sign(sign Sign, x, y, side float32, tone color.Color) {
	switch sign {
	case SignUp:
		b.triangle(x, y, side, 0, tone)
	case SignDown:
		b.triangle(x, y-1, side, 180, tone)
	case SignOpen:
		b.ring(x+1, y, side-2, tone)
	case SignBegun:
		dot := float32(int(side * 0.4))
		b.ring(x+1, y, side-2, tone)
		b.frame(x+side/2-dot/2, y+side/2-1-dot/2, dot, dot, dot/2, 0, tone, nil)
	case SignSent:
		b.frame(x+1, y, side-2, side-2, 1, 1.5, color.Transparent, tone)
	case SignWatch:
		p := b.polygons.next()
		*p = canvas.Polygon{Sides: 4, StrokeColor: tone, StrokeWidth: 1.5, FillColor: color.Transparent}
		b.add(p, x, y-1, side, side)
	case SignLate:
		middle := x + side/2 - 1
		b.frame(x, y-1, side, side, 1, 0, tone, nil)
		b.fill(middle, y+1, 2, side-6, look.Color(look.Paper))
		b.fill(middle, y+side-4, 2, 2, look.Color(look.Paper))
	case SignDone:
		b.disc(x+1, y, side-2, tone)
	case SignEnded:
		b.ring(x+1, y, side-2, tone)
		b.fill(x+3, y+side/2-2, side-6, 2, tone)
	}
}

package chart

import "benangmerah/reports/scene"

// sign is the shape of a state. Words stand beside it, and no two states share a shape.
type sign uint8

const (
	noSign  sign = iota
	rising       // ▲
	falling      // ▼
	level        // =
	inside       // a disc with a tick: funded
	outside      // a ring: below the line
	locked       // a padlock: in before the scores
	barred       // a square with a cross: out, whatever its score
	waiting      // two bars: put off
)

// width is the width of a sign beside text of a size, with the gap after it.
func (s sign) width(size float64) float64 {
	if s == noSign {
		return 0
	}
	return 0.9 * size
}

// sign draws a sign from x about the height y, beside text of a size.
func (p *pen) sign(s sign, x, y, size float64, c scene.Color) {
	r := 0.34 * size
	g := sketch{pen: p, x: x + r, y: y, r: r, width: 0.1 * size, color: c}
	switch s {
	case rising:
		g.glyph("▲", size)
	case falling:
		g.glyph("▼", size)
	case level:
		g.stroke(c, -0.9, -0.35, 0.9, -0.35)
		g.stroke(c, -0.9, 0.35, 0.9, 0.35)
	case inside:
		p.draw(&scene.Disc{X: g.x, Y: y, R: r, Fill: scene.Ink(c), Sign: true})
		g.stroke(p.Ground, -0.45, 0.02, -0.12, 0.36)
		g.stroke(p.Ground, -0.12, 0.36, 0.46, -0.34)
	case outside:
		g.ring(0, 0, 1)
	case locked:
		g.ring(0, -0.35, 0.62)
		g.box(-0.8, -0.25, 0.8, 1)
	case barred:
		g.box(-1, -1, 1, 1)
		g.stroke(p.Ground, -0.5, -0.5, 0.5, 0.5)
		g.stroke(p.Ground, -0.5, 0.5, 0.5, -0.5)
	case waiting:
		g.box(-0.75, -1, -0.25, 1)
		g.box(0.25, -1, 0.75, 1)
	}
}

// sketch draws in a circle about (x, y): lengths are shares of its radius.
type sketch struct {
	*pen
	x, y, r, width float64
	color          scene.Color
}

// glyph sets a sign that only the face of papers has.
func (g sketch) glyph(sign string, size float64) {
	g.draw(&scene.Text{X: g.x, Y: g.y + scene.CapHeight(scene.Sans, 1.04*size)/2, Text: sign, Face: scene.Sans, Size: 1.04 * size, Color: g.color, Align: scene.Center})
}

func (g sketch) stroke(c scene.Color, x1, y1, x2, y2 float64) {
	g.pen.stroke(g.x+x1*g.r, g.y+y1*g.r, g.x+x2*g.r, g.y+y2*g.r, g.width, c, true)
}

func (g sketch) box(x1, y1, x2, y2 float64) {
	g.solid(scene.Rect{X: g.x + x1*g.r, Y: g.y + y1*g.r, W: (x2 - x1) * g.r, H: (y2 - y1) * g.r}, g.color)
}

func (g sketch) ring(x, y, r float64) {
	g.draw(&scene.Disc{X: g.x + x*g.r, Y: g.y + y*g.r, R: r*g.r - g.width/2, Stroke: scene.Ink(g.color), StrokeWidth: g.width, Sign: true})
}

package chart

import "benangmerah/reports/scene"

// pitch is the distance of lines as a share of the size.
const pitch = 1.2

// style is how a text is set.
type style struct {
	face  scene.Face
	size  float64
	color scene.Color
	role  scene.Role
}

func (l Look) body() style { return style{face: l.Regular, size: l.Size, color: l.Ink} }

func (l Look) bold() style { return style{face: l.Bold, size: l.Size, color: l.Ink} }

func (l Look) note() style {
	return style{face: l.Regular, size: l.Note, color: l.Muted, role: scene.Footnote}
}

func (s style) in(c scene.Color) style {
	s.color = c
	return s
}

// room is the width in which a text is not cut, painters that set it wider included.
func (s style) room(text string) float64 {
	return scene.Width(s.face, s.size, text)/(1-scene.Slack) + 1
}

func (s style) cut(text string, width float64) string {
	return scene.Ellipsize(s.face, s.size, text, width)
}

// pen draws a chart.
type pen struct {
	Look
	Chart
}

func (p *pen) draw(i scene.Item) { p.Items = append(p.Items, i) }

// put sets a line of text about the height y, cut to a width.
func (p *pen) put(x, y float64, s style, align scene.Align, width float64, text string) {
	if text = s.cut(text, width); text == "" {
		return
	}
	line := y + scene.CapHeight(s.face, s.size)/2
	p.draw(&scene.Text{X: x, Y: line, Text: text, Face: s.face, Size: s.size, Color: s.color, Align: align, Role: s.role})
}

// name sets a name about the height y, in two lines where the height has room for them.
func (p *pen) name(x, y, width, height float64, s style, name string) {
	most := 1
	if height >= twoLines*s.size {
		most = 2
	}
	lines := scene.WrapMax(s.face, s.size, name, width, most)
	y -= pitch * s.size * float64(len(lines)-1) / 2
	for i, line := range lines {
		p.put(x, y+pitch*s.size*float64(i), s, scene.Left, width, line)
	}
}

// solid is a bar that is filled, hollow one that is drawn, with the stroke inside its rectangle.
func (p *pen) solid(r scene.Rect, c scene.Color) {
	p.draw(&scene.Box{Rect: r, Fill: scene.Ink(c), Sign: true})
}

func (p *pen) hollow(r scene.Rect, c scene.Color) {
	width := min(p.Size/9, r.W, r.H)
	p.draw(&scene.Box{Rect: r.Inset(width / 2), Stroke: scene.Ink(c), StrokeWidth: width, Sign: true})
}

// pale is a bar that is drawn, with a tint of its colour inside.
func (p *pen) pale(r scene.Rect, c scene.Color) {
	width := min(p.Size/12, r.W, r.H)
	p.draw(&scene.Box{Rect: r.Inset(width / 2), Fill: scene.Ink(tint(c, p.Ground)), Stroke: scene.Ink(c), StrokeWidth: width, Sign: true})
}

// tint is a colour mostly mixed into its ground.
func tint(c, ground scene.Color) scene.Color {
	mix := func(a, b uint8) uint8 { return uint8((int(a)*3 + int(b)*7) / 10) }
	return scene.Color{R: mix(c.R, ground.R), G: mix(c.G, ground.G), B: mix(c.B, ground.B)}
}

// ground is a shape that only parts others.
func (p *pen) ground(r scene.Rect, c scene.Color) { p.draw(&scene.Box{Rect: r, Fill: scene.Ink(c)}) }

func (p *pen) stroke(x1, y1, x2, y2, width float64, c scene.Color, sign bool) {
	p.draw(&scene.Line{X1: x1, Y1: y1, X2: x2, Y2: y2, Stroke: c, Width: width, Sign: sign})
}

func (p *pen) mark(r scene.Rect, of Subject, says string) {
	p.Marks = append(p.Marks, Mark{Rect: r, Says: says, Of: of})
}

// label is what stands behind a bar: a shape, and words in its colour.
type label struct {
	sign sign
	text string
	style
}

func (l label) width() float64 { return l.sign.width(l.size) + l.room(l.text) }

// label draws a label from x about the height y.
func (p *pen) label(x, y float64, l label) {
	p.sign(l.sign, x, y, l.size, l.color)
	p.put(x+l.sign.width(l.size), y, l.style, scene.Left, l.room(l.text), l.text)
}

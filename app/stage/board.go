package stage

import (
	"cmp"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/reports/scene"
)

// Lengths are in 1/720 of the picture's height, whatever its size in pixels.
const (
	height     = 720.0
	top        = 40.0 // of the first line
	footerTop  = 640.0
	footerLine = 686.0 // the baseline of footer and clock
	threadX    = 36.5
)

// Sizes of text. A capital of Noto Sans has 0.714 of the size, so that 31 is just above 3 % of the height and 28 above 2.5 %.
const (
	sizeNote    = 28.0
	sizeBody    = 31.0
	sizeSmall   = 38.0 // a heading or figure that has to be smaller
	sizeLarge   = 42.0
	sizeHeading = 46.0
	sizeFigure  = 56.0
	sizeTitle   = 64.0
)

// pitch is the distance of lines as a share of the size.
const pitch = 1.2

// board is a slide in the making.
type board struct {
	Content
	say     text.Say
	ink     palette
	unit    float64 // pixels in a length of 1
	w       float64
	items   []scene.Item
	loose   bool // the thread is broken: what is shown is not tied to it yet
	ticking ticking

	page, pages int // that were numbered; no pages where none was
}

func newBoard(c Content) *board {
	if c.Plan == nil {
		c.Plan = model.NewPlan()
	}
	b := &board{Content: c, ink: palettes[c.Theme], unit: c.H / height}
	b.say = func(s text.Sentence, args ...any) string { return s.In(c.Language, args...) }
	b.w = cmp.Or(c.W/b.unit, height)
	return b
}

// wide says whether the picture is of the wide kind (16:9) rather than of the old one (4:3).
func (b *board) wide() bool { return b.w >= 1.5*height }

func (b *board) left() float64 {
	if b.wide() {
		return 84
	}
	return 68
}

func (b *board) right() float64 {
	if b.wide() {
		return b.w - 44
	}
	return b.w - 36
}

func (b *board) width() float64 { return b.right() - b.left() }

// style is how a text is set.
type style struct {
	size  float64
	bold  bool
	color scene.Color
	role  scene.Role
}

func (s style) face() scene.Face {
	if s.bold {
		return scene.NotoBold
	}
	return scene.Noto
}

func (s style) width(text string) float64 { return scene.Width(s.face(), s.size, text) }

// room is the width in which the text is not cut.
func (s style) room(text string) float64 { return s.width(text)/(1-scene.Slack) + 1 }

func (s style) cut(text string, width float64) string {
	return scene.Ellipsize(s.face(), s.size, text, width)
}

func (s style) wrap(text string, width float64, lines int) []string {
	return scene.WrapMax(s.face(), s.size, text, width, lines)
}

func (b *board) body() style    { return style{size: sizeBody, color: b.ink.ink} }
func (b *board) muted() style   { return style{size: sizeBody, color: b.ink.muted} }
func (b *board) heading() style { return style{size: sizeHeading, bold: true, color: b.ink.ink} }

// spread draws blocks with gaps between them that grow with the room left above the footer: draw takes the share by which its least gaps
// are to grow and gives where it ends.
func (b *board) spread(draw func(grow float64) float64) {
	const most = 2.2
	items := len(b.items)
	least, double := draw(1), draw(2)
	b.items = b.items[:items]
	draw(min(max(1, 1+(footerTop-30-least)/(double-least)), most))
}

// baseline is where a line of a size whose room begins at y stands.
func baseline(y, size float64) float64 { return y + 0.87*size }

// put sets a line of text on a baseline.
func (b *board) put(x, line float64, s style, align scene.Align, text string) {
	if text == "" {
		return
	}
	b.items = append(b.items, &scene.Text{
		X: x * b.unit, Y: line * b.unit, Text: scene.Clean(s.face(), text), Face: s.face(), Size: s.size * b.unit,
		Color: s.color, Align: align, Role: s.role,
	})
}

// lines sets lines of text below each other from y, and gives where they end.
func (b *board) lines(x, y float64, s style, lines []string) float64 {
	for _, l := range lines {
		b.put(x, baseline(y, s.size), s, scene.Left, l)
		y += pitch * s.size
	}
	return y
}

// fit sets text at the first of the sizes at which it needs no more than lines lines; at the last one it is cut.
func (s style) fit(text string, width float64, lines int, sizes ...float64) (style, []string) {
	var set []string
	for _, size := range sizes {
		s.size = size
		if set = scene.Wrap(s.face(), size, text, width); len(set) <= lines {
			return s, set
		}
	}
	return s, s.wrap(text, width, lines)
}

// wrapped breaks bold text at the first of the sizes at which it fits into a height; at the last one it is cut.
func (b *board) wrapped(said string, room float64, sizes ...float64) (set style, lines []string) {
	set = style{bold: true, color: b.ink.ink}
	for _, set.size = range sizes {
		lines = scene.Wrap(set.face(), set.size, said, b.width())
		if float64(len(lines))*pitch*set.size <= room {
			return set, lines
		}
	}
	return set, set.wrap(said, b.width(), int(room/(pitch*set.size)))
}

func (b *board) box(x, y, w, h float64, fill scene.Color, sign bool) {
	b.items = append(b.items, &scene.Box{
		Rect: scene.Rect{X: x * b.unit, Y: y * b.unit, W: w * b.unit, H: h * b.unit}, Fill: scene.Ink(fill), Sign: sign,
	})
}

func (b *board) stroke(x1, y1, x2, y2, width float64, color scene.Color, sign bool) {
	b.items = append(b.items, &scene.Line{
		X1: x1 * b.unit, Y1: y1 * b.unit, X2: x2 * b.unit, Y2: y2 * b.unit, Stroke: color, Width: max(1, width*b.unit), Sign: sign,
	})
}

// disc is a filled circle, ring one that is drawn.
func (b *board) disc(x, y, r float64, fill scene.Color) {
	b.items = append(b.items, &scene.Disc{
		X: x * b.unit, Y: y * b.unit, R: r * b.unit, Fill: scene.Ink(fill), Sign: fill != b.ink.ground,
	})
}

func (b *board) ring(x, y, r, width float64, color scene.Color) {
	b.items = append(b.items, &scene.Disc{
		X: x * b.unit, Y: y * b.unit, R: r * b.unit, Stroke: scene.Ink(color), StrokeWidth: width * b.unit, Sign: true,
	})
}

// baseName names the stage that the meeting speaks about: what stands beside the outcome.
func (b *board) baseName() string { return text.StageName(b.say, b.Plan.Base()) }

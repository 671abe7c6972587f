package chart

import (
	"strings"

	"benangmerah/reports/scene"
)

// Thread shows the knots of a red thread from its beginning to its end: down one column where there is room for that, else down one and down another beside it.
type Thread []Knot

// Knot is a knot of a thread: what it is called, how it holds, in a word and a shape, and what stands there or is missing.
type Knot struct {
	Name  string
	Hold  Hold
	State string // the word for Hold; it stands beside a knot that is not tied
	Words string
}

// Hold is how a knot holds.
type Hold uint8

// The holds of a knot.
const (
	Tied  Hold = iota // a filled disc with a tick
	Torn              // a square with a cross; the thread is dashed about it
	Later             // a ring: its time has not come
	Void              // a bar: there is nothing to tie
)

// The heights of a row of a thread, as shares of the size.
const (
	knotRow   = 1.9  // the least of one line beside its name
	knotPair  = 2.4  // two lines
	knotSpace = 1.7  // from the thread to the names
	knotGap   = 0.9  // between name and words
	knotDash  = 0.35 // of a torn thread
	knotRoom  = 0.5  // between a knot's middle and the thread
)

// In draws every knot of at most twelve; words that do not fit end with "…".
func (t Thread) In(r scene.Rect, l Look) Chart {
	p := &pen{Look: l}
	if len(t) == 0 {
		return p.Chart
	}
	if float64(len(t))*knotRow*l.Size <= r.H && r.W >= 36*l.Size {
		names := 0.0
		for _, k := range t {
			names = min(max(names, l.bold().room(k.Name)), 0.25*r.W)
		}
		p.column(t, r, r.H/float64(len(t)), func(k Knot, r scene.Rect, y float64) { p.beside(k, r, y, names) })
		return p.Chart
	}
	half := (len(t) + 1) / 2
	gutter := 0.9 * l.Size
	width := (r.W - gutter) / 2
	left := scene.Rect{X: r.X, Y: r.Y, W: width, H: r.H}
	right := scene.Rect{X: r.X + width + gutter, Y: r.Y, W: width, H: r.H}
	row := r.H / float64(half)
	p.column(t[:half], left, row, p.below)
	if half < len(t) {
		p.turn(t[half-1], t[half], left, right, row)
		p.column(t[half:], right, row, p.below)
	}
	return p.Chart
}

// column draws knots below each other, each in a row of a height.
func (p *pen) column(t Thread, r scene.Rect, row float64, words func(Knot, scene.Rect, float64)) {
	x := r.X + 0.5*p.Size
	for i, k := range t[1:] {
		p.strand(t[i], k, x, r.Y+(float64(i)+0.5)*row+knotRoom*p.Size, x, r.Y+(float64(i)+1.5)*row-knotRoom*p.Size)
	}
	for i, k := range t {
		band := scene.Rect{X: r.X, Y: r.Y + float64(i)*row, W: r.W, H: row}
		y := band.Y + row/2
		p.knot(k.Hold, x, y)
		text := scene.Rect{X: r.X + knotSpace*p.Size, Y: band.Y, W: r.W - knotSpace*p.Size, H: row}
		words(k, text, y)
		p.mark(band, Subject{}, p.knotSays(k))
	}
}

// knotSays tells a knot in one sentence.
func (p *pen) knotSays(k Knot) string {
	switch {
	case k.Hold == Tied:
		return p.say(sayTied, k.Name, k.Words)
	case k.Words == "":
		return p.say(sayTied, k.Name, k.State)
	}
	return p.say(sayKnot, k.Name, k.State, k.Words)
}

// strand draws the thread between two knots: whole between those that are tied, dashed about one that is torn, else thin.
func (p *pen) strand(a, b Knot, x1, y1, x2, y2 float64) {
	switch {
	case a.Hold == Torn || b.Hold == Torn:
		p.dashed(x1, y1, x2, y2, p.Accent)
	case a.Hold == Tied && b.Hold == Tied:
		p.stroke(x1, y1, x2, y2, p.Size/7, p.Accent, false)
	default:
		p.stroke(x1, y1, x2, y2, p.Size/16, p.Muted, false)
	}
}

func (p *pen) dashed(x1, y1, x2, y2 float64, c scene.Color) {
	long := max(x2-x1, x1-x2, y2-y1, y1-y2)
	step := knotDash * p.Size
	for at := 0.0; at < long; at += 2 * step {
		from, to := at/long, min(at+step, long)/long
		p.stroke(x1+from*(x2-x1), y1+from*(y2-y1), x1+to*(x2-x1), y1+to*(y2-y1), p.Size/10, c, false)
	}
}

// turn leads the thread from the last knot of one column, between the columns, to the first of the next.
func (p *pen) turn(a, b Knot, left, right scene.Rect, row float64) {
	x1, x2, between := left.X+0.5*p.Size, right.X+0.5*p.Size, right.X-0.35*p.Size
	bottom, top := left.Bottom()-p.Size/8, right.Y+p.Size/8
	p.strand(a, b, x1, left.Bottom()-row/2+knotRoom*p.Size, x1, bottom)
	p.strand(a, b, x1, bottom, between, bottom)
	p.strand(a, b, between, bottom, between, top)
	p.strand(a, b, between, top, x2, top)
	p.strand(a, b, x2, top, x2, right.Y+row/2-knotRoom*p.Size)
}

// knot draws a knot about a point.
func (p *pen) knot(h Hold, x, y float64) {
	sign, color := inside, p.Accent
	switch h {
	case Torn:
		sign, color = barred, p.Down
	case Later:
		sign, color = outside, p.Muted
	case Void:
		p.stroke(x-0.3*p.Size, y, x+0.3*p.Size, y, p.Size/8, p.Muted, true)
		return
	}
	p.sign(sign, x-0.34*1.05*p.Size, y, 1.05*p.Size, color)
}

// holdStyle is the style of the word for a hold.
func (p *pen) holdStyle(h Hold) style {
	if h == Torn {
		return p.bold().in(p.Down)
	}
	return p.body().in(p.Muted)
}

// beside sets the name of a knot and, beside it, its words in as many lines as there is room for.
func (p *pen) beside(k Knot, r scene.Rect, y, names float64) {
	p.put(r.X, y, p.bold(), scene.Left, names, k.Name)
	x := r.X + names + knotGap*p.Size
	if k.Hold != Tied {
		word := k.State
		room := p.holdStyle(k.Hold).room(word)
		p.put(x, y, p.holdStyle(k.Hold), scene.Left, room, word)
		x += room + 0.4*p.Size
	}
	lines := 1
	if r.H >= (knotPair+0.3)*p.Size {
		lines = 2
	}
	p.paragraph(k, x, y, r.Right()-x, lines)
}

// paragraph sets words about a height.
func (p *pen) paragraph(k Knot, x, y, width float64, most int) {
	set := scene.WrapMax(p.Regular, p.Size, k.Words, width, most)
	y -= pitch * p.Size * float64(len(set)-1) / 2
	for i, line := range set {
		p.put(x, y+pitch*p.Size*float64(i), p.body(), scene.Left, width, line)
	}
}

// below sets the name of a knot, the word for how it holds and its words one behind the other, in as many lines as there is room for.
func (p *pen) below(k Knot, r scene.Rect, y float64) {
	most := max(1, min(int(r.H/(pitch*p.Size)), 3))
	name := min(p.bold().room(k.Name), 0.6*r.W)
	x := r.X + name + 0.4*p.Size
	word := ""
	if k.Hold != Tied {
		word = k.State
		x += min(p.holdStyle(k.Hold).room(word), r.Right()-x) + 0.4*p.Size
	}
	first, rest := p.begin(k.Words, r.Right()-x)
	if word != "" && rest != "" && p.body().room(k.Words) <= r.W {
		first, rest = "", k.Words // whole below the word
	}
	var more []string
	if most > 1 && rest != "" {
		more = scene.WrapMax(p.Regular, p.Size, rest, r.W, most-1)
	}
	if most == 1 {
		first = k.Words
	}
	y -= pitch * p.Size * float64(len(more)) / 2
	p.put(r.X, y, p.bold(), scene.Left, name, k.Name)
	if word != "" {
		p.put(r.X+name+0.4*p.Size, y, p.holdStyle(k.Hold), scene.Left, r.Right()-r.X-name-0.4*p.Size, word)
	}
	if x < r.Right()-p.Size {
		p.put(x, y, p.body(), scene.Left, r.Right()-x, first)
	}
	for i, line := range more {
		p.put(r.X, y+pitch*p.Size*float64(i+1), p.body(), scene.Left, r.W, line)
	}
}

// begin gives the words of a text that fit into a width, and what is left of it.
func (p *pen) begin(words string, width float64) (first, rest string) {
	list := strings.Fields(words)
	n := 0
	for n < len(list) && p.body().room(strings.Join(list[:n+1], " ")) <= width {
		n++
	}
	return strings.Join(list[:n], " "), strings.Join(list[n:], " ")
}

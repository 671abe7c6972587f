package chart

import (
	"cmp"
	"math"
	"slices"
	"strconv"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/scene"
)

// Slope shows how amounts, or ranks, went from one state to another: a line for each between two heights.
type Slope struct {
	Before, After string // what the states are called
	Moves         []Move // in any order; the largest are shown
	Ranks         bool   // From and To are ranks, of which 1 stands at the top, instead of amounts
}

// Move is one thing that moved. From and To are sen, or ranks.
type Move struct {
	Label    string
	From, To int64
	Of       Subject
}

// end is one end of a line: the height of its value, and that of its label.
type end struct{ value, label float64 }

// course is a move with its place.
type course struct {
	Move
	from, to end
}

// A label takes two lines, or three where names need them and there is room: value, name and by how much it moved.
const (
	fewLines  = 2
	manyLines = 3
)

func (l Look) slopeLabel(lines int) float64 {
	gap := 0.25
	if lines == manyLines {
		gap = 0.5
	}
	return (float64(lines)*pitch + gap) * l.Size
}

// In draws as many of the largest moves as there is room for. Labels stand as near to the ends of their lines as they can without touching each other.
func (s Slope) In(r scene.Rect, l Look) Chart {
	p := &pen{Look: l}
	top := r.Y + 1.5*l.Size
	lines := s.lines(l, r.W, r.Bottom()-top)
	label := l.slopeLabel(lines)
	list := s.courses(top, r.Bottom(), label)
	left, right := s.columns(list, l, r.W)
	lead := 1.2 * l.Size
	x1, x2 := r.X+left+lead, r.Right()-right-lead
	p.put(x1, r.Y+0.6*l.Size, l.bold().in(l.Muted), scene.Right, x1-r.X, s.Before)
	p.put(x2, r.Y+0.6*l.Size, l.bold().in(l.Muted), scene.Left, r.Right()-x2, s.After)
	for _, x := range [...]float64{x1, x2} {
		p.stroke(x, top, x, r.Bottom(), l.Size/16, l.Hairline, false)
	}
	p.courses(list, x1, x2)
	for _, c := range list {
		p.leader(x1, c.from, -lead)
		p.leader(x2, c.to, lead)
		s.start(p, c, scene.Rect{X: r.X, W: left}, lines)
		s.end(p, c, scene.Rect{X: r.Right() - right, W: right}, lines)
		y := min(c.from.label, c.to.label) - label/2
		p.mark(scene.Rect{X: r.X, Y: y, W: r.W, H: math.Abs(c.from.label-c.to.label) + label}, c.Of, s.says(l, c.Move))
	}
	return p.Chart
}

// courses places the largest moves between two heights, from the top by where they end.
func (s Slope) courses(top, bottom, label float64) []*course {
	moves := slices.Clone(s.Moves)
	slices.SortStableFunc(moves, func(a, b Move) int { return cmp.Compare(distance(b), distance(a)) })
	moves = moves[:min(len(moves), int((bottom-top)/label+1e-9))]
	var list []*course
	for _, m := range moves {
		list = append(list, &course{Move: m})
	}
	s.place(list, func(c *course) (int64, *end) { return c.From, &c.from }, top, bottom, label)
	s.place(list, func(c *course) (int64, *end) { return c.To, &c.to }, top, bottom, label)
	return list
}

func distance(m Move) int64 { return max(m.To-m.From, m.From-m.To) }

// place gives one end of every course its heights, and sorts the courses by it.
func (s Slope) place(list []*course, of func(*course) (int64, *end), top, bottom, label float64) {
	height := s.heights(list, top+label/2, bottom)
	for _, c := range list {
		value, e := of(c)
		e.value = height(value)
	}
	slices.SortStableFunc(list, func(a, b *course) int {
		_, x := of(a)
		_, y := of(b)
		return cmp.Compare(x.value, y.value)
	})
	var wanted []float64
	for _, c := range list {
		_, e := of(c)
		wanted = append(wanted, e.value)
	}
	for i, at := range apart(wanted, label, top, bottom) {
		_, e := of(list[i])
		e.label = at
	}
}

// heights leads from values to heights: the largest amount, or rank 1, at the top. Amounts are measured from 0
// at the foot, so that a line falls as steeply as its amount does.
func (s Slope) heights(list []*course, top, bottom float64) func(int64) float64 {
	lo, hi := math.Inf(1), math.Inf(-1)
	for _, c := range list {
		lo, hi = min(lo, float64(c.From), float64(c.To)), max(hi, float64(c.From), float64(c.To))
	}
	if !s.Ranks {
		lo = min(lo, 0)
	}
	return func(v int64) float64 {
		if hi == lo {
			return (top + bottom) / 2
		}
		share := (float64(v) - lo) / (hi - lo)
		if s.Ranks {
			share = 1 - share
		}
		return bottom - share*(bottom-top)
	}
}

// The shares of the width that labels may take.
const (
	beforeShare = 0.31
	afterShare  = 0.43
)

// columns are the widths of the labels at both ends.
func (s Slope) columns(list []*course, l Look, width float64) (left, right float64) {
	for _, c := range list {
		left = max(left, l.body().room(c.Label), l.bold().room(s.value(l, c.From)))
		right = max(right, s.besideValue(l, c.Move), s.change(l, c.Move).width())
	}
	return min(left, beforeShare*width), min(right, afterShare*width)
}

// courses draws the lines, the level ones last, since they show on the slanting ones.
func (p *pen) courses(list []*course, x1, x2 float64) {
	for _, flat := range [...]bool{false, true} {
		for _, c := range list {
			if (c.from.value == c.to.value) == flat {
				p.stroke(x1, c.from.value, x2, c.to.value, p.Size/8, p.tone(c.from.value, c.to.value), true)
			}
		}
	}
	for _, c := range list {
		p.dot(x1, c.from.value)
		p.dot(x2, c.to.value)
	}
}

func (p *pen) dot(x, y float64) {
	p.draw(&scene.Disc{X: x, Y: y, R: p.Size / 5, Fill: scene.Ink(p.Ink)})
}

// leader leads from the end of a line to its label.
func (p *pen) leader(x float64, e end, by float64) {
	near := x + 0.25*by
	p.stroke(near, e.value, x+0.85*by, e.label, p.Size/20, p.Muted, false)
}

// tone is the colour of a line by where it leads on the picture.
func (p *pen) tone(from, to float64) scene.Color {
	switch {
	case to < from:
		return p.Up
	case to > from:
		return p.Down
	}
	return p.Muted
}

// lines is how many lines labels take: many where there is room for them and a name would be cut otherwise.
func (s Slope) lines(l Look, width, height float64) int {
	if float64(len(s.Moves))*l.slopeLabel(manyLines) > height {
		return fewLines
	}
	for _, m := range s.Moves {
		if l.body().room(m.Label) > beforeShare*width || s.besideValue(l, m) > afterShare*width {
			return manyLines
		}
	}
	return fewLines
}

// besideValue is the width of a value with the name behind it.
func (s Slope) besideValue(l Look, m Move) float64 {
	return l.bold().room(s.value(l, m.To)) + 0.4*l.Size + l.body().room(m.Label)
}

// start sets the label of the first end: the name over the value.
func (s Slope) start(p *pen, c *course, column scene.Rect, lines int) {
	set := scene.WrapMax(p.Regular, p.Size, c.Label, column.W, lines-1)
	y := c.from.label - float64(len(set))*pitch*p.Size/2
	for _, name := range set {
		p.put(column.Right(), y, p.body(), scene.Right, column.W, name)
		y += pitch * p.Size
	}
	p.put(column.Right(), y, p.bold(), scene.Right, column.W, s.value(p.Look, c.From))
}

// end sets the label of the other end: the value with the name behind it or below it, and by how much it moved.
func (s Slope) end(p *pen, c *course, column scene.Rect, lines int) {
	value, step := s.value(p.Look, c.To), pitch*p.Size
	room, y := p.bold().room(value), c.to.label-float64(lines-1)*step/2
	p.put(column.X, y, p.bold(), scene.Left, room, value)
	if lines == manyLines {
		y += step
		p.put(column.X, y, p.body(), scene.Left, column.W, c.Label)
	} else {
		beside := room + 0.4*p.Size
		p.put(column.X+beside, y, p.body(), scene.Left, column.W-beside, c.Label)
	}
	p.label(column.X, y+step, s.change(p.Look, c.Move))
}

// value writes an amount or a rank.
func (s Slope) value(l Look, v int64) string {
	if s.Ranks {
		return l.say(sayPlaces, v)
	}
	return l.short(model.Money(v))
}

// change says by how much a move moved, with its shape.
func (s Slope) change(l Look, m Move) label {
	switch s.way(m) {
	case rising:
		return label{rising, l.say(sayBy, l.say(sayUp), s.by(m, l.short)), l.body().in(l.Up)}
	case falling:
		return label{falling, l.say(sayBy, l.say(sayDown), s.by(m, l.short)), l.body().in(l.Down)}
	default:
		return label{level, l.say(saySame), l.body().in(l.Muted)}
	}
}

func (s Slope) way(m Move) sign {
	switch {
	case m.From == m.To:
		return level
	case (m.To > m.From) != s.Ranks:
		return rising
	}
	return falling
}

func (s Slope) by(m Move, write func(model.Money) string) string {
	if s.Ranks {
		return strconv.FormatInt(distance(m), 10)
	}
	return write(model.Money(distance(m)))
}

func (s Slope) says(l Look, m Move) string {
	from, to := l.whole(model.Money(m.From)), l.whole(model.Money(m.To))
	if s.Ranks {
		from, to = s.value(l, m.From), s.value(l, m.To)
	}
	word := l.say(saySame)
	if way := s.way(m); way != level {
		word = l.say(sayBy, l.say(map[sign]phrase{rising: sayUp, falling: sayDown}[way]), s.by(m, l.whole))
		if share := locale.FormatShare(model.Money(distance(m)), model.Money(m.From), l.Language); !s.Ranks && m.From > 0 {
			word += " (" + share + ")"
		}
	}
	return l.say(sayMove, m.Label, from, to, word)
}

package stage

import (
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/reports/scene"
)

// mark is the shape of a state. Every mark has a word beside it, and no two states share a shape.
type mark uint8

const (
	noMark   mark = iota
	rising        // ▲
	falling       // ▼
	level         // =
	added         // +
	open          // a ring
	accepted      // a disc with a tick: agreed, and what is in order
	fixing        // a ring with a tick
	deferred      // two bars
	rejected      // a square with a cross
	exceeded      // a square with an exclamation mark
	begun         // a ring with a dot: there is something, not yet all
	watched       // a square on its corner with an exclamation mark
	struck        // a ring with a bar: dropped, cancelled
)

// state is a mark with its word.
type state struct {
	mark mark
	word text.Sentence
}

var words = map[model.Word]state{
	model.New:     {added, text.StageNew},
	model.Up:      {rising, text.StageUp},
	model.Down:    {falling, text.StageDown},
	model.Same:    {level, text.StageSame},
	model.Dropped: {open, text.StageOpen}, // asked for, and without a result
}

// became says what became of a figure, of the money inside the region's own budget.
func became(from, to model.Figure) state {
	from.Outside, to.Outside = 0, 0
	return words[model.WordOf(from, to)]
}

var verdicts = map[model.Verdict]state{
	model.NoVerdict:      {open, text.StageOpen},
	model.Accepted:       {accepted, text.StageAccepted},
	model.AcceptedFixing: {fixing, text.StageFixing},
	model.Deferred:       {deferred, text.StageDeferred},
	model.Rejected:       {rejected, text.StageRejected},
}

// tone is the colour of a mark and of what stands beside it.
func (b *board) tone(m mark) scene.Color {
	switch m {
	case rising, added, fixing, begun:
		return b.ink.up
	case falling, deferred, watched:
		return b.ink.down
	case accepted:
		return b.ink.good
	case rejected, exceeded:
		return b.ink.accent
	case level, open, struck:
		return b.ink.muted
	}
	return b.ink.ink
}

// markWidth is the width of a mark beside text of a size, with the gap after it.
func markWidth(m mark, size float64) float64 {
	if m == noMark {
		return 0
	}
	return 1.05 * size
}

// mark draws a mark at x beside text of a size on a baseline.
func (b *board) mark(m mark, x, line, size float64) {
	color := b.tone(m)
	r := 0.37 * size
	s := sketch{board: b, x: x + r, y: line - scene.CapHeight(scene.Noto, size)/2, r: r, width: 0.1 * size}
	switch m {
	case rising:
		b.glyph("▲", s.x, line, size, color)
	case falling:
		b.glyph("▼", s.x, line, size, color)
	case level:
		s.stroke(color, -0.8, -0.3, 0.8, -0.3)
		s.stroke(color, -0.8, 0.4, 0.8, 0.4)
	case added:
		s.plus(color)
	case open:
		s.ring(color)
	case accepted:
		b.disc(s.x, s.y, r, color)
		s.tick(b.ink.ground)
	case fixing:
		s.ring(color)
		s.tick(color)
	case deferred:
		b.box(s.x-0.75*r, s.y-r, 0.5*r, 2*r, color, true)
		b.box(s.x+0.25*r, s.y-r, 0.5*r, 2*r, color, true)
	case rejected:
		b.box(s.x-r, s.y-r, 2*r, 2*r, color, true)
		s.stroke(b.ink.ground, -0.5, -0.5, 0.5, 0.5)
		s.stroke(b.ink.ground, -0.5, 0.5, 0.5, -0.5)
	case exceeded:
		b.box(s.x-r, s.y-r, 2*r, 2*r, color, true)
		s.exclaim(b.ink.ground)
	case begun:
		s.ring(color)
		b.disc(s.x, s.y, 0.4*r, color)
	case watched:
		s.diamond(color)
		s.exclaim(color)
	case struck:
		s.ring(color)
		b.box(s.x-0.62*r, s.y-0.2*r, 1.24*r, 0.4*r, color, true)
	}
}

// glyph sets a sign that only the face of papers has, centred on x; its capitals are a little smaller.
func (b *board) glyph(sign string, x, line, size float64, color scene.Color) {
	b.items = append(b.items, &scene.Text{
		X: x * b.unit, Y: line * b.unit, Text: sign, Face: scene.Sans, Size: 1.04 * size * b.unit, Color: color, Align: scene.Center,
	})
}

// sketch draws in a circle about (x, y): lengths are shares of its radius.
type sketch struct {
	*board
	x, y, r, width float64
}

func (s sketch) stroke(color scene.Color, x1, y1, x2, y2 float64) {
	s.board.stroke(s.x+x1*s.r, s.y+y1*s.r, s.x+x2*s.r, s.y+y2*s.r, s.width, color, true)
}

func (s sketch) ring(color scene.Color) { s.board.ring(s.x, s.y, s.r-s.width/2, s.width, color) }

func (s sketch) diamond(color scene.Color) {
	corners := [...][2]float64{{0, -1}, {1, 0}, {0, 1}, {-1, 0}, {0, -1}}
	for i, c := range corners[1:] {
		s.stroke(color, corners[i][0], corners[i][1], c[0], c[1])
	}
}

// plus draws a bar, and an upright in two parts that end at it.
func (s sketch) plus(color scene.Color) {
	const arm, half, beside = 0.8, 0.135, 0.14 // the parts do not overlap
	s.box(s.x-arm*s.r, s.y-half*s.r, 2*arm*s.r, 2*half*s.r, color, true)
	s.box(s.x-half*s.r, s.y-arm*s.r, 2*half*s.r, (arm-beside)*s.r, color, true)
	s.box(s.x-half*s.r, s.y+beside*s.r, 2*half*s.r, (arm-beside)*s.r, color, true)
}

func (s sketch) exclaim(color scene.Color) {
	const half = 0.15
	s.box(s.x-half*s.r, s.y-0.6*s.r, 2*half*s.r, 0.7*s.r, color, true)
	s.box(s.x-half*s.r, s.y+0.3*s.r, 2*half*s.r, 2*half*s.r, color, true)
}

func (s sketch) tick(color scene.Color) {
	s.stroke(color, -0.45, 0.02, -0.12, 0.36)
	s.stroke(color, -0.12, 0.36, 0.46, -0.34)
}

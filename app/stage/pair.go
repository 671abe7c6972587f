package stage

import (
	"benangmerah/app/text"
	"benangmerah/reports/scene"
)

// pair is an old value and the new one in its place. With nothing set there was no old one.
type pair struct {
	old, new string
	nothing  bool
	proposed bool // the old value still stands
}

// afterLabel says what the new value is called.
func afterLabel(proposed bool) text.Sentence {
	if proposed {
		return text.SlideProposed
	}
	return text.StageAfter
}

const (
	arrowRoom = 96.0 // between the values
	labelRoom = 32.0 // between a label and the value behind it
)

// pair draws the old value, struck out, and the new one from y, and gives where they end: beside each other where both fit at a large
// size, else one below the other, and at last in two lines each, cut where they must be.
func (b *board) pair(y float64, p pair) float64 {
	half := (b.width() - arrowRoom) / 2
	labels := max(b.muted().width(b.say(text.StageBefore)), b.muted().width(b.say(afterLabel(p.proposed)))) + labelRoom
	for _, size := range [...]float64{sizeFigure, sizeHeading} {
		if s := (style{size: size, bold: true}); p.room(s) <= half {
			return b.beside(y, s, p, []string{p.old}, []string{p.new})
		}
	}
	for _, size := range [...]float64{sizeHeading, sizeSmall} {
		if s := (style{size: size, bold: true}); p.room(s) <= b.width()-labels {
			return b.stacked(y, s, p, labels)
		}
	}
	s := style{size: sizeSmall, bold: true}
	return b.beside(y, s, p, s.wrap(p.old, half, 2), s.wrap(p.new, half, 2))
}

// room is the width that the wider value needs.
func (p pair) room(s style) float64 { return max(s.room(p.old), s.room(p.new)) }

// beside draws the values beside each other, each under its label.
func (b *board) beside(y float64, s style, p pair, old, new []string) float64 {
	step := max(s.widest(old), b.muted().width(b.say(text.StageBefore))) + arrowRoom
	b.put(b.left(), baseline(y, sizeBody), b.muted(), scene.Left, b.say(text.StageBefore))
	b.put(b.left()+step, baseline(y, sizeBody), b.muted(), scene.Left, b.say(afterLabel(p.proposed)))
	y += pitch * sizeBody
	b.glyph("→", b.left()+step-arrowRoom/2, baseline(y, s.size)-0.1*s.size, sizeFigure, b.ink.accent)
	end := b.before(b.left(), y, s, p, old)
	s.color = b.ink.accent
	return max(end, b.lines(b.left()+step, y, s, new))
}

// stacked draws the values below each other, each behind its label.
func (b *board) stacked(y float64, s style, p pair, labels float64) float64 {
	b.put(b.left(), baseline(y, s.size), b.muted(), scene.Left, b.say(text.StageBefore))
	y = b.before(b.left()+labels, y, s, p, []string{p.old}) + 4
	b.put(b.left(), baseline(y, s.size), b.muted(), scene.Left, b.say(afterLabel(p.proposed)))
	s.color = b.ink.accent
	return b.lines(b.left()+labels, y, s, []string{p.new})
}

// before sets the old value, struck out where there was one.
func (b *board) before(x, y float64, s style, p pair, old []string) float64 {
	s.color = b.ink.muted
	from := len(b.items)
	end := b.lines(x, y, s, old)
	for _, i := range b.items[from:] {
		i.(*scene.Text).Strike = !p.nothing && !p.proposed
	}
	return end
}

// widest is the width of the widest line.
func (s style) widest(lines []string) float64 {
	w := 0.0
	for _, l := range lines {
		w = max(w, s.width(l))
	}
	return w
}

package chart

import (
	"cmp"
	"slices"

	"benangmerah/model/locale"
	"benangmerah/reports/scene"
)

// Tornado shows how far each weight may move before the list of what is funded changes.
type Tornado struct {
	Weights []Weight // in any order; the one with the least room to move comes first
}

// Weight is one criterion's weight in points of 100: From ≤ Now ≤ To.
type Weight struct {
	Label         string
	From, Now, To locale.Number
}

// points is a number of points for drawing.
func points(n locale.Number) float64 {
	v, _ := n.Rat().Float64()
	return v
}

// slack is how far a weight may move at least.
func (w Weight) slack() float64 {
	return min(points(w.Now)-points(w.From), points(w.To)-points(w.Now))
}

// In draws a track from 0 to 100 for each weight, as many as there is room for: the stretch in which the list holds is filled, a stroke stands where the weight is now.
func (t Tornado) In(r scene.Rect, l Look) Chart {
	p := &pen{Look: l}
	if len(t.Weights) == 0 {
		return p.Chart
	}
	height := r.H - l.axisHeight()
	list := t.sorted()
	list = list[:min(len(list), l.fitting(height))]
	g := l.rows(r.Y, height, len(list))
	var names, figures []string
	for _, w := range list {
		names, figures = append(names, w.Label), append(figures, l.holds(w))
	}
	name, figure, gap := l.body().column(names, nameShare*r.W), l.body().column(figures, nameShare*r.W), 0.6*l.Size
	s := scale{x: r.X + name + gap, per: (r.W - name - figure - 2*gap) / 100}
	for i, w := range list {
		p.name(r.X, g.middle(i), name, g.pitch, l.body(), w.Label)
		p.weight(s, g, i, w)
		p.put(r.Right()-figure, g.middle(i), l.body(), scene.Left, figure, l.holds(w))
		p.mark(g.band(i, r), Subject{}, l.say(sayStability, w.Label, l.number(w.Now), l.number(w.From), l.number(w.To)))
	}
	p.axis(s, 100, r.X, r.Right(), g.bottom(), l.pointTicks())
	return p.Chart
}

func (t Tornado) sorted() []Weight {
	list := slices.Clone(t.Weights)
	slices.SortStableFunc(list, func(a, b Weight) int { return cmp.Compare(a.slack(), b.slack()) })
	return list
}

// Pages breaks a tornado into pages of at most most weights, and fewer where a rectangle has less room.
func (t Tornado) Pages(r scene.Rect, l Look, most int) (pages []Tornado) {
	for list := range slices.Chunk(t.sorted(), min(most, l.fitting(r.H-l.axisHeight()))) {
		pages = append(pages, Tornado{Weights: list})
	}
	return pages
}

func (l Look) holds(w Weight) string {
	return l.say(sayHolds, l.number(w.From), l.number(w.To), l.number(w.Now))
}

// weight draws a track with its stretch and the stroke of now, which stands on a seam of the ground so that it shows on the stretch too.
func (p *pen) weight(s scale, g rows, i int, w Weight) {
	y, stroke := g.middle(i), p.Size/8
	p.ground(s.span(0, 100, y, g.bar, 0), p.Hairline)
	p.solid(s.span(points(w.From), points(w.To), y, g.bar, p.Size/8), p.Up)
	x := s.at(points(w.Now))
	over := 0.1 * g.pitch
	p.ground(scene.Rect{X: x - 1.5*stroke, Y: y - g.bar/2 - over, W: 3 * stroke, H: g.bar + 2*over}, p.Ground)
	p.stroke(x, y-g.bar/2-over, x, y+g.bar/2+over, stroke, p.Ink, true)
}

func (l Look) pointTicks() (list []tick) {
	for v := 0; v <= 100; v += 25 {
		list = append(list, tick{value: float64(v), text: l.count(v)})
	}
	return list
}

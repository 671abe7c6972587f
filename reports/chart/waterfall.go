package chart

import (
	"cmp"
	"math"
	"slices"

	"benangmerah/model"
	"benangmerah/reports/scene"
)

// Waterfall leads from one total to another over what changed it. The end is From and all Steps together, so that it always adds up to the sen.
type Waterfall struct {
	Start, End string // what the totals are called
	From       model.Money
	Steps      []Step  // in any order; steps of 0 are not shown
	Of         Subject // of the totals, and of the steps for which there is no row
}

// Step is one cause of a change, such as an agency.
type Step struct {
	Label string
	By    model.Money // below 0 for a cut
	Of    Subject
}

// fall is a row of a waterfall: a bar between two heights of the total.
type fall struct {
	name     string
	from, to model.Money
	total    bool
	of       Subject
}

// In draws the totals as the first and last row, cuts before additions, the largest first; what has no row goes into one row of the rest.
func (w Waterfall) In(r scene.Rect, l Look) Chart {
	p := &pen{Look: l}
	height := r.H - l.axisHeight()
	falls := w.falls(l, max(3, l.fitting(height)))
	g := l.rows(r.Y, height, len(falls))
	names := p.fallNames(falls)
	column := l.bold().column(names, nameShare*r.W)
	x := r.X + column + 0.6*l.Size
	lo, hi := bounds(falls)
	var bars []reach
	for _, f := range falls {
		bars = append(bars, reach{float64(max(f.from, f.to)), p.behind() + l.fallLabel(f).width()})
	}
	s := fit(x, r.Right(), lo, bars)
	for i, f := range falls {
		p.name(r.X, g.middle(i), column, g.pitch, l.fallStyle(f), f.name)
		p.fall(s, g, i, f)
		p.mark(g.band(i, r), f.of, l.fallSays(f))
	}
	p.joints(s, g, falls)
	p.stroke(x, g.top, x, g.bottom(), l.Size/20, l.Muted, false)
	p.axis(s, hi, r.X, p.clipped(r, lo, g.bottom()), g.bottom(), l.moneyTicks(lo, hi))
	return p.Chart
}

func (p *pen) fallNames(falls []fall) (names []string) {
	for _, f := range falls {
		names = append(names, f.name)
	}
	return names
}

// behind is the gap between a bar and its label.
func (p *pen) behind() float64 { return 0.25 * p.Size }

// falls lays the steps behind each other, in at most room rows with the totals.
func (w Waterfall) falls(l Look, room int) []fall {
	total := w.From
	list := []fall{{name: w.Start, to: total, total: true, of: w.Of}}
	for _, s := range w.shown(l, room-2) {
		next := total.Plus(s.By)
		list = append(list, fall{name: s.Label, from: total, to: next, of: s.Of})
		total = next
	}
	return append(list, fall{name: w.End, to: total, total: true, of: w.Of})
}

// shown are at most room steps: cuts before additions, the largest first, the rest as one step at the end.
func (w Waterfall) shown(l Look, room int) []Step {
	list := slices.DeleteFunc(slices.Clone(w.Steps), func(s Step) bool { return s.By == 0 })
	slices.SortStableFunc(list, func(a, b Step) int { return cmp.Compare(magnitude(b.By), magnitude(a.By)) })
	var rest []Step
	if len(list) > room {
		others := list[room-1:]
		sum := model.Money(0)
		for _, s := range others {
			sum = sum.Plus(s.By)
		}
		rest = []Step{{Label: l.say(sayRest, len(others)), By: sum, Of: w.Of}}
		list = list[:room-1]
	}
	slices.SortStableFunc(list, func(a, b Step) int { return cmp.Compare(sideOf(a), sideOf(b)) })
	return append(list, rest...)
}

func sideOf(s Step) int {
	if s.By < 0 {
		return 0
	}
	return 1
}

// bounds are the ends of the scale: from 0, except where the changes would be too small to be seen beside the totals.
func bounds(falls []fall) (lo, hi float64) {
	least, most := math.Inf(1), 0.0
	for _, f := range falls {
		least, most = min(least, float64(f.to)), max(most, float64(f.to))
	}
	change := most - least
	if least <= 0 || change == 0 || change > most/3 {
		return min(0, least), most
	}
	step := nice(change, 4)
	return max(0, math.Floor((least-change/3)/step)*step), most
}

func (l Look) fallStyle(f fall) style {
	if f.total {
		return l.bold()
	}
	return l.body()
}

// fallLabel is what stands behind a bar: an amount, of a change with its shape and word.
func (l Look) fallLabel(f fall) label {
	by := f.to - f.from
	switch {
	case f.total:
		return label{text: l.short(f.to), style: l.bold()}
	case by < 0:
		return label{falling, l.say(sayBy, l.say(sayDown), l.short(by)), l.body().in(l.Down)}
	case by > 0:
		return label{rising, l.say(sayBy, l.say(sayUp), l.short(by)), l.body().in(l.Up)}
	default:
		return label{level, l.say(saySame), l.body().in(l.Muted)}
	}
}

// fall draws a row: totals and additions as filled bars, cuts as hollow ones.
func (p *pen) fall(s scale, g rows, i int, f fall) {
	from := float64(f.from)
	if f.total {
		from = max(0, s.lo)
	}
	bar := s.span(from, float64(f.to), g.middle(i), g.bar, p.Size/8)
	switch {
	case f.total:
		p.solid(bar, p.Muted)
		p.clip(s, bar)
	case f.to < f.from:
		p.hollow(bar, p.Down)
	case f.to > f.from:
		p.solid(bar, p.Up)
	default:
		p.solid(bar, p.Muted)
	}
	p.label(bar.Right()+p.behind(), g.middle(i), p.fallLabel(f))
}

// clip cuts a bar visibly that does not begin at 0.
func (p *pen) clip(s scale, bar scene.Rect) {
	if s.lo <= 0 || bar.W < 2*p.Size {
		return
	}
	for _, at := range [...]float64{0.6, 0.85} {
		x := bar.X + at*p.Size
		p.stroke(x, bar.Bottom()+1, x+0.25*p.Size, bar.Y-1, p.Size/10, p.Ground, false)
	}
}

// clipped says at the right of the axis that it does not begin at 0, and gives how far the axis may reach.
func (p *pen) clipped(r scene.Rect, lo, y float64) float64 {
	if lo <= 0 {
		return r.Right()
	}
	said := p.say(sayClipped)
	room := p.note().room(said)
	p.put(r.Right(), y+0.95*p.Note, p.note(), scene.Right, room, said)
	return r.Right() - room - p.Note
}

// joints lead from each bar to the next at the height of the total.
func (p *pen) joints(s scale, g rows, falls []fall) {
	for i, f := range falls[:len(falls)-1] {
		x := s.at(float64(f.to))
		p.stroke(x, g.middle(i)+g.bar/2, x, g.middle(i+1)-g.bar/2, p.Size/16, p.Muted, false)
	}
}

func (l Look) fallSays(f fall) string {
	by := f.to - f.from
	switch {
	case f.total:
		return l.say(sayTotal, f.name, l.whole(f.to))
	case by < 0:
		return l.say(sayStep, f.name, l.say(sayDown), l.whole(-by), l.whole(f.to))
	default:
		return l.say(sayStep, f.name, l.say(sayUp), l.whole(by), l.whole(f.to))
	}
}

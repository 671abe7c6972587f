package chart

import (
	"benangmerah/model"
	"benangmerah/reports/scene"
)

// Years shows one line's amounts over years and stages as small bars.
type Years []Year

// Year is a year with the amounts of its stages.
type Year struct {
	Label  string
	Stages []Amount
}

// Amount is the amount of a stage. One that is not Known has no bar; it is something else than 0.
type Amount struct {
	Label string
	Sum   model.Money
	Known bool
	About bool // it is what the picture is about, and stands out
	Of    Subject
}

// In draws a row for every amount, as many as there is room for, from the first year.
func (years Years) In(r scene.Rect, l Look) Chart {
	p := &pen{Look: l}
	var year, stage []string
	var list []Amount
	for _, y := range years {
		for i, a := range y.Stages {
			if i == 0 {
				year = append(year, y.Label)
			} else {
				year = append(year, "")
			}
			stage, list = append(stage, a.Label), append(list, a)
		}
	}
	n := min(len(list), l.fitting(r.H))
	g := l.rows(r.Y, r.H, n)
	first := l.bold().column(year, 0.2*r.W)
	second := r.X + first + 0.6*l.Size
	column := l.body().column(stage, nameShare*r.W)
	s := l.amounts(second+column+0.6*l.Size, r.Right(), list[:n])
	named := ""
	for i, a := range list[:n] {
		if year[i] != "" {
			named = year[i]
		}
		p.put(r.X, g.middle(i), l.bold(), scene.Left, first, year[i])
		p.put(second, g.middle(i), l.body(), scene.Left, column, a.Label)
		p.amount(s, g, i, a)
		p.mark(g.band(i, r), a.Of, l.say(sayStage, named, a.Label, l.amountSays(a)))
	}
	return p.Chart
}

// Pages breaks the years into pages of at most most amounts, and fewer where a rectangle has less room; a year that goes on is named again.
func (years Years) Pages(r scene.Rect, l Look, most int) (pages []Years) {
	room := min(most, l.fitting(r.H))
	var page Years
	free := room
	for _, y := range years {
		for rest := y.Stages; len(rest) > 0; {
			if free == 0 {
				pages, page, free = append(pages, page), nil, room
			}
			n := min(free, len(rest))
			page = append(page, Year{Label: y.Label, Stages: rest[:n]})
			rest, free = rest[n:], free-n
		}
	}
	return append(pages, page)
}

// amounts is the scale of the amounts, from 0, or from the least of them where that is below 0.
func (l Look) amounts(x, right float64, list []Amount) scale {
	lo := 0.0
	var bars []reach
	for _, a := range list {
		lo = min(lo, float64(a.Sum))
		bars = append(bars, reach{float64(max(a.Sum, 0)), 0.25*l.Size + l.amountLabel(a).width()})
	}
	return fit(x, right, lo, bars)
}

func (l Look) amountLabel(a Amount) label {
	switch {
	case !a.Known:
		return label{text: "–", style: l.body().in(l.Muted)}
	case a.About:
		return label{text: l.short(a.Sum), style: l.bold()}
	}
	return label{text: l.short(a.Sum), style: l.body()}
}

// amount draws a bar: filled where it is what the picture is about, else hollow.
func (p *pen) amount(s scale, g rows, i int, a Amount) {
	bar := s.span(0, float64(a.Sum), g.middle(i), g.bar, p.Size/8)
	switch {
	case !a.Known:
		bar = scene.Rect{X: s.at(0)}
	case a.About:
		p.solid(bar, p.Accent)
	default:
		p.hollow(bar, p.Up)
	}
	p.label(bar.Right()+p.behind(), g.middle(i), p.amountLabel(a))
}

func (l Look) amountSays(a Amount) string {
	if !a.Known {
		return l.say(sayNoFigure)
	}
	return l.whole(a.Sum)
}

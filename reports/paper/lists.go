package paper

import (
	"math"

	"benangmerah/reports/scene"
)

const (
	behindLabel  = 3 * MM   // from the widest label of a list to the texts
	behindTerm   = 4 * MM   // from the widest term to the colons
	colonWidth   = 4 * MM   // from a colon to the text
	between      = 2.5 * MM // definitions
	annexShare   = 0.5      // of the width is left of the head of an annex
	annexSpacing = 1.2
	annexSize    = 10
)

func (b List) layout(p *press) {
	c := p.column().indented(within(b.Indent*MM, p.frame.W/2))
	if b.Align != Auto {
		c.align = b.Align
	}
	widest := 0.0
	for _, item := range b.Items {
		widest = math.Max(widest, scene.Width(c.set.regular(), c.size, item.Label))
	}
	text := c.indented(math.Min(widest+behindLabel, c.width/3))
	for _, item := range b.Items {
		strips := text.lines(item.Runs)
		label := scene.Run{Face: c.set.regular(), Text: scene.Ellipsize(c.set.regular(), c.size, item.Label, c.width/3)}
		strips[0].items = append(c.row([]scene.Run{label}, c.x), strips[0].items...)
		p.addAll(strips)
	}
	p.step(b.weight())
}

func (b List) weight() int { return len(b.Items) }

func (b Definitions) layout(p *press) {
	c := p.column()
	term := within(b.Label*MM, c.width/2)
	if term == 0 {
		term = c.widestTerm(b.Rows) + behindTerm
	}
	for i, row := range b.Rows {
		if i > 0 {
			p.add(strip{height: between, space: true})
		}
		p.addAll(c.definition(row, math.Max(leastEms*c.size, math.Min(term, c.width/2))))
	}
	p.step(b.weight())
}

func (b Definitions) weight() int { return len(b.Rows) }

func (c column) widestTerm(rows []Definition) float64 {
	widest := 0.0
	for _, row := range rows {
		widest = math.Max(widest, scene.Width(c.set.regular(), c.size, row.Term))
	}
	return widest
}

// definition sets a term, broken within its width, a colon, and the text beside them.
func (c column) definition(d Definition, term float64) []strip {
	left := c
	left.width, left.align = term-1*MM, Left
	terms := left.lines(Plain(d.Term))
	texts := c.indented(term + colonWidth).lines(d.Runs)
	texts[0].items = append([]scene.Item{c.text(c.x+term, scene.Run{Face: c.set.regular(), Text: ":"})}, texts[0].items...)
	return beside(terms, texts)
}

// beside merges two columns of strips of the same leading into one; the strips of both stay as they wish.
func beside(left, right []strip) []strip {
	merged := make([]strip, max(len(left), len(right)))
	for _, column := range [][]strip{left, right} {
		for i, s := range column {
			m := &merged[i]
			m.height = s.height
			m.items = append(m.items, s.items...)
			m.keep = m.keep || s.keep
		}
	}
	return merged
}

func (b AnnexHead) layout(p *press) {
	c := p.column()
	c.size, c.align = c.set.size(annexSize, annexSize), Left
	c.leading = c.size * annexSpacing
	c = c.indented(c.width * annexShare)
	term := math.Min(c.widestTerm(b.Rows)+2*MM, c.width/2)
	for _, row := range b.Rows {
		for _, s := range c.definition(row, term) {
			s.keep = true
			p.add(s)
		}
	}
}

func (b AnnexHead) weight() int { return 1 }

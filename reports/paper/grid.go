package paper

import "benangmerah/reports/scene"

// grid is what the pages of one table have in common: the X of its vertical rules and its head.
type grid struct {
	edges      []float64
	head       func() []scene.Item // the head, from its own top
	headHeight float64
}

// openGrid is a table on the present page: a vertical rule is one stroke from where it begins to where it ends, and
// all rules are painted last, over the grounds of the rows.
type openGrid struct {
	grid   *grid
	from   []float64 // where each vertical rule began, below zero where it does not run
	closed bool      // a rule was drawn under the last row
	rules  []scene.Item
}

// enter goes on with the table g, or opens it with its head; nil leaves the table that was open.
func (p *press) enter(g *grid) {
	if p.open != nil && p.open.grid == g {
		return
	}
	p.closeGrid()
	if g == nil {
		return
	}
	p.open = &openGrid{grid: g, from: make([]float64, len(g.edges)), closed: true}
	for i := range p.open.from {
		p.open.from[i] = -1
	}
	if g.head != nil {
		p.put(g.head())
		p.y += g.headHeight
	}
	p.open.across(p.y)
}

// row draws the rules that end with a row which begins at y.
func (o *openGrid) row(y float64, s strip) {
	for i := range o.from {
		runs := s.bars == nil || s.bars[i]
		switch {
		case runs && o.from[i] < 0:
			o.from[i] = y
		case !runs && o.from[i] >= 0:
			o.down(i, y)
		}
	}
	o.closed = !s.open && s.joins == nil
	switch {
	case o.closed:
		o.across(y + s.height)
	case !s.open:
		o.under(y+s.height, s.joins)
	}
}

// under draws the rule of a row that the next one goes on with: only below the columns that are not joined.
func (o *openGrid) under(y float64, joins []bool) {
	for i := 0; i < len(joins); i++ {
		from := i
		for i < len(joins) && !joins[i] {
			i++
		}
		if i > from {
			o.rule(o.grid.edges[from], y, o.grid.edges[i], y)
		}
	}
}

func (o *openGrid) across(y float64) {
	o.rule(o.grid.edges[0], y, o.grid.edges[len(o.grid.edges)-1], y)
}

func (o *openGrid) down(i int, to float64) {
	o.rule(o.grid.edges[i], o.from[i], o.grid.edges[i], to)
	o.from[i] = -1
}

func (o *openGrid) rule(x1, y1, x2, y2 float64) {
	o.rules = append(o.rules, &scene.Line{X1: x1, Y1: y1, X2: x2, Y2: y2, Stroke: hair, Width: hairline})
}

// closeGrid ends the open table where the press is: at the end of the table or of the page.
func (p *press) closeGrid() {
	o := p.open
	if o == nil {
		return
	}
	p.open = nil
	if !o.closed {
		o.across(p.y)
	}
	for i, from := range o.from {
		if from >= 0 {
			o.down(i, p.y)
		}
	}
	page := &p.pages[len(p.pages)-1]
	page.Items = append(page.Items, o.rules...)
}

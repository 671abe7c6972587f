package model

// Node is a line with the lines below it.
type Node struct {
	Line     *Line
	Children []*Node
}

// Walk visits n and everything below it, parents first, with the depth below n.
func (n *Node) Walk(visit func(n *Node, depth int)) { n.walk(visit, 0) }

func (n *Node) walk(visit func(*Node, int), depth int) {
	visit(n, depth)
	for _, c := range n.Children {
		c.walk(visit, depth+1)
	}
}

// Tree gives the lines of an agency in a plan year as trees, ordered by code. A line whose parent is of another year or missing is a root.
func (p *Plan) Tree(agency ID, year int) []*Node {
	lines := p.Lines.Of(agency)
	nodes := make(map[ID]*Node, len(lines))
	for _, l := range lines {
		if l.Year == year {
			nodes[l.ID] = &Node{Line: l}
		}
	}
	var roots []*Node
	for _, l := range lines {
		n := nodes[l.ID]
		if n == nil {
			continue
		}
		if parent := nodes[l.Parent]; parent != nil {
			parent.Children = append(parent.Children, n)
		} else {
			roots = append(roots, n)
		}
	}
	return roots
}

// Figure is a sum of budgets. Known says whether there was any figure, so that nothing is not shown as zero. Outside is the money
// of sources outside the region's own budget (APBN); it is not part of Amount.
type Figure struct {
	Amount  Money
	Outside Money
	Known   bool
}

// Plus adds two figures; it is known where one of them is.
func (f Figure) Plus(g Figure) Figure {
	return Figure{Amount: f.Amount.Plus(g.Amount), Outside: f.Outside.Plus(g.Outside), Known: f.Known || g.Known}
}

// Figure sums the budgets of a line with all below it at a stage in a year. Budgets of lower lines stand before those of the line itself:
// what a program carries of its own counts only where nothing below it has a figure.
func (p *Plan) Figure(n *Node, stage Stage, year int) Figure {
	var sum Figure
	for _, c := range n.Children {
		sum = sum.Plus(p.Figure(c, stage, year))
	}
	if sum.Known {
		return sum
	}
	return p.own(n.Line.ID, stage, year)
}

// own sums the budgets that the line itself carries.
func (p *Plan) own(line ID, stage Stage, year int) Figure {
	var sum Figure
	for _, b := range p.Budgets.Of(line) {
		if b.Stage == stage && b.Year == year {
			sum = sum.Plus(p.figureOf(b))
		}
	}
	return sum
}

func (p *Plan) figureOf(b *Budget) Figure {
	if f := p.Funds.Get(b.Fund); f != nil && f.Outside {
		return Figure{Outside: b.Amount, Known: true}
	}
	return Figure{Amount: b.Amount, Known: true}
}

// Outcome is like Figure for what the meeting agreed, except that a line without an agreed figure counts with its figure of stage base:
// the total that would hold if everything still open were agreed as it was asked.
func (p *Plan) Outcome(n *Node, base Stage, year int) Figure {
	if len(n.Children) == 0 {
		return p.ownOutcome(n.Line.ID, base, year)
	}
	var sum Figure
	for _, c := range n.Children {
		sum = sum.Plus(p.Outcome(c, base, year))
	}
	if sum.Known {
		return sum
	}
	return p.ownOutcome(n.Line.ID, base, year)
}

func (p *Plan) ownOutcome(line ID, base Stage, year int) Figure {
	if agreed := p.own(line, Agreed, year); agreed.Known {
		return agreed
	}
	return p.own(line, base, year)
}

// AgencyFigure sums an agency's budgets at a stage in a year.
func (p *Plan) AgencyFigure(agency ID, stage Stage, year int) Figure {
	return p.sumRoots(agency, year, func(n *Node) Figure { return p.Figure(n, stage, year) })
}

// AgencyOutcome sums an agency's outcomes, see Outcome.
func (p *Plan) AgencyOutcome(agency ID, base Stage, year int) Figure {
	return p.sumRoots(agency, year, func(n *Node) Figure { return p.Outcome(n, base, year) })
}

// sumRoots sums over the lines of the first of the TreeYears that have a figure.
func (p *Plan) sumRoots(agency ID, year int, of func(*Node) Figure) Figure {
	for _, at := range p.TreeYears(agency, year) {
		if sum := sumNodes(p.Tree(agency, at), of); sum.Known {
			return sum
		}
	}
	return Figure{}
}

func sumNodes(nodes []*Node, of func(*Node) Figure) Figure {
	var sum Figure
	for _, n := range nodes {
		sum = sum.Plus(of(n))
	}
	return sum
}

// Total sums the whole region's budgets at a stage in a year.
func (p *Plan) Total(stage Stage, year int) Figure {
	var sum Figure
	for _, a := range p.Agencies.Of(0) {
		sum = sum.Plus(p.AgencyFigure(a.ID, stage, year))
	}
	return sum
}

// TotalOutcome sums the whole region's outcomes, see Outcome.
func (p *Plan) TotalOutcome(base Stage, year int) Figure {
	var sum Figure
	for _, a := range p.Agencies.Of(0) {
		sum = sum.Plus(p.AgencyOutcome(a.ID, base, year))
	}
	return sum
}

// Ceiling gives the upper limit for an agency (0: the region) and funding source (0: all) in a year. Where the region has none of its own,
// it is the sum of the agencies' limits.
func (p *Plan) Ceiling(agency, fund ID, year int) (Money, bool) {
	switch c := p.CeilingOf(agency, fund, year); {
	case c != nil:
		return c.Amount, true
	case agency != 0:
		return 0, false
	default:
		return p.sumCeilings(fund, year)
	}
}

func (p *Plan) sumCeilings(fund ID, year int) (sum Money, known bool) {
	for _, a := range p.Agencies.Of(0) {
		if c, ok := p.Ceiling(a.ID, fund, year); ok {
			sum, known = sum+c, true
		}
	}
	return sum, known
}

// Target gives the target of an indicator at a stage in a year, nil where there is none.
func (p *Plan) Target(indicator ID, stage Stage, year int) *Target {
	for _, t := range p.Targets.Of(indicator) {
		if t.Stage == stage && t.Year == year {
			return t
		}
	}
	return nil
}

// Budget gives the budget of a line from a funding source at a stage in a year, nil where there is none.
func (p *Plan) Budget(line, fund ID, stage Stage, year int) *Budget {
	for _, b := range p.Budgets.Of(line) {
		if b.Fund == fund && b.Stage == stage && b.Year == year {
			return b
		}
	}
	return nil
}

// CurrentMeeting gives the newest meeting, nil where there is none.
func (p *Plan) CurrentMeeting() *Meeting {
	list := p.Meetings.Of(0)
	if len(list) == 0 {
		return nil
	}
	return list[len(list)-1]
}

// Base gives the stage that the current meeting speaks about. Where there is no meeting yet it is what one would speak about: what was asked for, else
// the newest stage of the budget that has a figure in the plan year.
func (p *Plan) Base() Stage {
	if m := p.CurrentMeeting(); m != nil {
		return m.Base
	}
	newest := NoStage
	for b := range p.Budgets.All() {
		switch {
		case p.Region() == nil || b.Year != p.Region().Year || b.Stage == Agreed || b.Stage == Realised:
		case b.Stage == Proposed:
			return Proposed
		default:
			newest = max(newest, b.Stage)
		}
	}
	if newest == NoStage {
		return Proposed
	}
	return newest
}

// Verdict gives the decision that holds for a line: its own, else that of the line above, else that of its agency; nil where none was made.
func (p *Plan) Verdict(meeting ID, l *Line) *Decision {
	for at := l; at != nil; at = p.Lines.Get(at.Parent) {
		if d := p.decision(meeting, l.Agency, at.ID); d != nil {
			return d
		}
	}
	return p.decision(meeting, l.Agency, 0)
}

func (p *Plan) decision(meeting, agency, line ID) *Decision {
	for _, d := range p.Decisions.Of(agency) {
		if d.Meeting == meeting && d.Line == line {
			return d
		}
	}
	return nil
}

package roadmap

import "benangmerah/model"

// Money is a budget of the roadmap beside the line of the plan that it is in. Has is what the line has at the stage in the year of the budget; Asked is what all budgets
// of the roadmap want of that line in that year; Left = Has, money outside the region's budget included, − Asked, below zero where the line has less. All are in sen. Line is nil, and the rest meaningless, where the
// plan has no line for it.
type Money struct {
	*model.RoadBudget
	Theme *model.RoadTheme
	Line  *model.Line
	Has   model.Figure
	Asked model.Money
	Left  model.Money
	// Received is what groups got from it, and Without the groups of which nothing is recorded.
	Received []*model.RoadReceipt
	Without  []*model.RoadGroup
}

// claim is a line in a year.
type claim struct {
	line model.ID
	year int
}

// Moneys gives the budgets of the roadmap by theme and year, with what the lines have at a stage. At stage Agreed that is the outcome, see Plan.Outcome.
func Moneys(p *model.Plan, stage model.Stage) (list []Money) {
	asked := map[claim]model.Money{}
	for b := range p.RoadBudgets.All() {
		at := claim{b.Line, b.Year}
		asked[at] = asked[at].Plus(b.Amount)
	}
	lines := finder{plan: p, nodes: map[model.ID]*model.Node{}, read: map[claim]bool{}}
	for _, theme := range p.RoadThemes.Of(0) {
		for _, b := range p.RoadBudgets.Of(theme.ID) {
			m := Money{RoadBudget: b, Theme: theme, Received: p.RoadReceipts.Of(b.ID)}
			m.Without = without(p, m.Received)
			if n := lines.find(b.Line); n != nil {
				m.Line, m.Asked = n.Line, asked[claim{b.Line, b.Year}]
				m.Has = model.Side{Plan: p, Stage: stage, Year: b.Year}.Figure(n)
				m.Left = m.Has.Amount.Plus(m.Has.Outside).Plus(-m.Asked)
			}
			list = append(list, m)
		}
	}
	return list
}

// without gives the groups that are not among those who received.
func without(p *model.Plan, received []*model.RoadReceipt) (list []*model.RoadGroup) {
	got := map[model.ID]bool{}
	for _, r := range received {
		got[r.Group] = true
	}
	for _, g := range p.RoadGroups.Of(0) {
		if !got[g.ID] {
			list = append(list, g)
		}
	}
	return list
}

// finder finds lines with what is below them; the trees of an agency and year are made once.
type finder struct {
	plan  *model.Plan
	nodes map[model.ID]*model.Node
	read  map[claim]bool // by agency and year
}

func (f *finder) find(line model.ID) *model.Node {
	l := f.plan.Lines.Get(line)
	if l == nil {
		return nil
	}
	if at := (claim{l.Agency, l.Year}); !f.read[at] {
		f.read[at] = true
		for _, root := range f.plan.Tree(l.Agency, l.Year) {
			root.Walk(func(n *model.Node, _ int) { f.nodes[n.Line.ID] = n })
		}
	}
	return f.nodes[line]
}

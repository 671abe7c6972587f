package model

import (
	"cmp"
	"slices"
)

// TreeYears gives the years whose lines may carry the figures of an agency (0: of any) in a year, in the order in which they are looked at: the year itself,
// then the one that is planned, whose lines carry targets and budgets of several years, then those planned before, the nearest first. Where the year is the
// planned one there is no other.
func (p *Plan) TreeYears(agency ID, year int) []int {
	list := []int{year}
	r := p.Region()
	if r == nil || r.Year == year {
		return list
	}
	list = append(list, r.Year)
	other := func(l *Line) {
		if !slices.Contains(list, l.Year) {
			list = append(list, l.Year)
		}
	}
	for _, l := range p.Lines.Of(agency) {
		other(l)
	}
	if agency == 0 {
		for l := range p.Lines.All() {
			other(l)
		}
	}
	slices.SortFunc(list[2:], func(a, b int) int { return cmp.Or(cmp.Compare(apart(a, year), apart(b, year)), cmp.Compare(b, a)) })
	return list
}

func apart(a, b int) int { return max(a-b, b-a) }

// CarryingTree gives the lines of an agency of a year as trees or, where there are none, those of the first of its TreeYears that carry a figure of the year,
// else those of the planned one.
func (p *Plan) CarryingTree(agency ID, year int) []*Node {
	years := p.TreeYears(agency, year)
	nodes := p.Tree(agency, year)
	if len(nodes) > 0 || len(years) < 2 {
		return nodes
	}
	for _, other := range years[1:] {
		if tree := p.Tree(agency, other); p.carryAny(tree, year) {
			return tree
		}
	}
	return p.Tree(agency, years[1])
}

// carryAny says whether lines carry a budget or a target of a year.
func (p *Plan) carryAny(nodes []*Node, year int) bool {
	return slices.ContainsFunc(nodes, func(n *Node) bool {
		if p.carryAny(n.Children, year) || slices.ContainsFunc(p.Budgets.Of(n.Line.ID), func(b *Budget) bool { return b.Year == year }) {
			return true
		}
		return slices.ContainsFunc(p.Indicators.Of(n.Line.ID), func(i *Indicator) bool {
			return slices.ContainsFunc(p.Targets.Of(i.ID), func(t *Target) bool { return t.Year == year })
		})
	})
}

// BaseOf gives the stage that the last meeting about a year speaks about, else Base.
func (p *Plan) BaseOf(year int) Stage {
	if m := p.MeetingAbout(year); m != nil {
		return m.Base
	}
	return p.Base()
}

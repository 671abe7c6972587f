package model

// CeilingRow is what an agency, or the region, may spend in a year and what it does spend: over all funding sources inside the region's own budget
// (Fund 0), or from one of them. Left is the limit less what is used, of a source outside that budget less its money; it is 0 where there is
// no limit. Over says that Left is below 0.
type CeilingRow struct {
	Fund    ID
	Limit   Money
	Limited bool
	Used    Figure
	Left    Money
	Over    bool
}

// CeilingOf gives the limit that was set for an agency (0: the region) and a funding source (0: all) in a year, nil where none was.
func (p *Plan) CeilingOf(agency, fund ID, year int) *Ceiling {
	for _, c := range p.Ceilings.Of(agency) {
		if c.Fund == fund && c.Year == year {
			return c
		}
	}
	return nil
}

// CeilingRows gives the total first and then, in their order, the funding sources that have a limit or money. Agency 0 is the whole region. What is used
// are the figures of a stage; at stage Agreed they are the outcomes, see AgencyOutcome. What names no source is in the total alone. The region has a limit
// of a source where one was set or every agency that spends from it has one.
func (p *Plan) CeilingRows(agency ID, year int, stage Stage) []CeilingRow {
	used, unlimited := map[ID]Figure{}, map[ID]bool{}
	for _, b := range p.spending(agency, year, stage) {
		f := p.figureOf(b)
		used[0] = used[0].Plus(f)
		if b.Fund != 0 {
			used[b.Fund] = used[b.Fund].Plus(f)
			unlimited[b.Fund] = unlimited[b.Fund] || p.CeilingOf(p.Lines.Get(b.Line).Agency, b.Fund, year) == nil
		}
	}
	rows := []CeilingRow{p.ceilingRow(agency, nil, year, used[0], true)}
	for _, f := range p.Funds.Of(0) {
		if r := p.ceilingRow(agency, f, year, used[f.ID], !unlimited[f.ID]); r.Limited || r.Used.Known {
			rows = append(rows, r)
		}
	}
	return rows
}

// ceilingRow is the row of a source, nil for all; limited says whether every agency that spends from it has a limit.
func (p *Plan) ceilingRow(agency ID, fund *Fund, year int, used Figure, limited bool) CeilingRow {
	r := CeilingRow{Used: used}
	spent := used.Amount
	if fund != nil {
		r.Fund = fund.ID
		if fund.Outside {
			spent = used.Outside
		}
	}
	r.Limit, r.Limited = p.Ceiling(agency, r.Fund, year)
	if agency == 0 && fund != nil && p.CeilingOf(0, fund.ID, year) == nil && !limited {
		r.Limit, r.Limited = 0, false
	}
	if r.Limited {
		r.Left = r.Limit.Plus(-spent)
		r.Over = r.Left < 0
	}
	return r
}

// spending gives the budgets that make up what an agency (0: the region) spends: their sum is AgencyFigure or, at stage Agreed, AgencyOutcome.
func (p *Plan) spending(agency ID, year int, stage Stage) []*Budget {
	carried := p.carrying(year, stage)
	if agency != 0 {
		return p.spendingOf(agency, year, carried)
	}
	var all []*Budget
	for _, a := range p.Agencies.Of(0) {
		all = append(all, p.spendingOf(a.ID, year, carried)...)
	}
	return all
}

// spendingOf looks at the lines of the first of the TreeYears that carry something, see sumRoots.
func (p *Plan) spendingOf(agency ID, year int, carried func(line ID) []*Budget) []*Budget {
	for _, at := range p.TreeYears(agency, year) {
		if list := counted(p.Tree(agency, at), carried); len(list) > 0 {
			return list
		}
	}
	return nil
}

// carrying tells which budgets a line itself carries: those of the stage; where nothing is agreed yet, those that are asked for.
func (p *Plan) carrying(year int, stage Stage) func(line ID) []*Budget {
	if stage != Agreed {
		return func(line ID) []*Budget { return p.budgets(line, stage, year) }
	}
	base := p.BaseOf(year)
	return func(line ID) []*Budget {
		if agreed := p.budgets(line, Agreed, year); len(agreed) > 0 {
			return agreed
		}
		return p.budgets(line, base, year)
	}
}

// counted gives the budgets that count in the figure of trees: those of lower lines stand before those of the line itself.
func counted(nodes []*Node, carried func(line ID) []*Budget) []*Budget {
	var list []*Budget
	for _, n := range nodes {
		below := counted(n.Children, carried)
		if len(below) == 0 {
			below = carried(n.Line.ID)
		}
		list = append(list, below...)
	}
	return list
}

// budgets gives the budgets of a line at a stage in a year, in the order of their sources.
func (p *Plan) budgets(line ID, stage Stage, year int) []*Budget {
	var list []*Budget
	for _, b := range p.Budgets.Of(line) {
		if b.Stage == stage && b.Year == year {
			list = append(list, b)
		}
	}
	return list
}

// Spending gives the budgets that make up the figure of a line with all below it at a stage in a year: their sum is Figure or, at stage Agreed, Outcome.
func (p *Plan) Spending(n *Node, year int, stage Stage) []*Budget {
	return counted([]*Node{n}, p.carrying(year, stage))
}

package programme

import (
	"slices"

	"benangmerah/model"
)

// sumFigures gives a line the sums of its money.
func (b *builder) sumFigures(n *model.Node, r *row) {
	r.outside = b.money(n, b.year).money.Outside
	for i, d := range b.periods {
		if d.money && d.quarter == 0 {
			r.figures[i] = b.money(n, d.year)
		} else if d.money {
			r.figures[i].money = b.quarterSum(n, d)
		}
	}
}

// money is the figure of a line with all below it.
func (b *builder) money(n *model.Node, year int) figure {
	if b.stage != model.Agreed {
		return figure{money: b.plan.Figure(n, b.stage, year)}
	}
	f := figure{money: b.plan.Outcome(n, b.base, year)}
	f.asked = f.money.Known && len(n.Children) == 0 && !b.plan.Figure(n, model.Agreed, year).Known
	return f
}

// quarterSum adds what a line and, where that carries nothing, the lines below it have in a quarter.
func (b *builder) quarterSum(n *model.Node, d period) (sum model.Figure) {
	for _, c := range n.Children {
		sum = sum.Plus(b.quarterSum(c, d))
	}
	if sum.Known {
		return sum
	}
	for _, of := range b.plan.Budgets.Of(n.Line.ID) {
		if of.Stage == b.stage && of.Year == d.year && of.Quarters.Given[d.quarter-1] {
			sum = sum.Plus(b.counted(of.Fund, of.Quarters.Amount[d.quarter-1]))
		}
	}
	return sum
}

// counted is an amount from a source as it counts in a sum.
func (b *builder) counted(fund model.ID, amount model.Money) model.Figure {
	if f := b.plan.Funds.Get(fund); f != nil && f.Outside {
		return model.Figure{Outside: amount, Known: true}
	}
	return model.Figure{Amount: amount, Known: true}
}

// fundFigures gives a row the money of its line from its source.
func (b *builder) fundFigures(n *model.Node, r *row) {
	for i, d := range b.periods {
		if d.money {
			r.figures[i] = b.fundMoney(n.Line.ID, r.fund, d)
		}
	}
	b.openFigures(n, r)
}

// openFigures says in which periods money is entered in a row.
func (b *builder) openFigures(n *model.Node, r *row) {
	for i, d := range b.periods {
		r.figures[i].open = d.money && b.enters(d) && b.holds(n, d.year)
	}
}

// enters says whether figures of a period are entered at the stage: the meeting agrees on those of the planned year.
func (b *builder) enters(d period) bool {
	return b.stage != model.Agreed || d.year == b.year && d.quarter == 0
}

// fundMoney is the figure of a line from one source.
func (b *builder) fundMoney(line, fund model.ID, d period) figure {
	stage := b.stage
	if stage == model.Agreed && !b.carries(line, model.Agreed, d.year) {
		stage = b.base
	}
	found := b.plan.Budget(line, fund, stage, d.year)
	switch {
	case found == nil:
		return figure{}
	case d.quarter != 0:
		return figure{money: model.Figure{Amount: found.Quarters.Amount[d.quarter-1], Known: found.Quarters.Given[d.quarter-1]}}
	default:
		return figure{money: model.Figure{Amount: found.Amount, Known: true}, asked: stage != b.stage}
	}
}

// holdsAny says whether the money of a line is entered on the line itself in the year or in any that is shown.
func (b *builder) holdsAny(n *model.Node) bool {
	return b.holds(n, b.year) || slices.ContainsFunc(b.years, func(year int) bool { return b.holds(n, year) })
}

// holds says whether the money of a line is entered on the line itself in a year. Below it there is none then; a line that has lines below it and no
// money is left to them, except in the plan of several years, which sets money by program.
func (b *builder) holds(n *model.Node, year int) bool {
	for _, c := range n.Children {
		if b.money(c, year).money.Known {
			return false
		}
	}
	return len(n.Children) == 0 || b.stage == model.Planned || b.carries(n.Line.ID, b.stage, year)
}

func (b *builder) carries(line model.ID, stage model.Stage, year int) bool {
	return slices.ContainsFunc(b.plan.Budgets.Of(line), func(of *model.Budget) bool { return of.Stage == stage && of.Year == year })
}

// funds gives the sources of a line: those at the stage, else those that the meeting speaks about. Where what was asked stands for what is agreed,
// sources are those of both.
func (b *builder) funds(line model.ID) []model.ID {
	list := b.fundsAt(line, b.stage)
	if b.stage == model.Agreed || len(list) == 0 {
		list = append(list, b.fundsAt(line, b.base)...)
	}
	slices.SortFunc(list, b.fundOrder(line))
	return slices.Compact(list)
}

func (b *builder) fundsAt(line model.ID, stage model.Stage) []model.ID {
	var list []model.ID
	for _, of := range b.plan.Budgets.Of(line) {
		if of.Stage == stage && (of.Year == b.year || slices.Contains(b.years, of.Year)) {
			list = append(list, of.Fund)
		}
	}
	return list
}

// fundOrder puts sources in the order of their codes, money without a source first, and those that were just named on the line last.
func (b *builder) fundOrder(line model.ID) func(x, y model.ID) int {
	order := b.plan.Funds.Of(0)
	at := func(fund model.ID) int {
		if n := slices.Index(b.page.named, fund); n >= 0 && line == b.page.line {
			return len(order) + n
		}
		return slices.IndexFunc(order, func(f *model.Fund) bool { return f.ID == fund })
	}
	return func(x, y model.ID) int { return at(x) - at(y) }
}

// targetFigure is what an indicator aims at in a period. That of the year before may be what was enacted then, and then it is not entered here.
func (b *builder) targetFigure(i *model.Indicator, d period) figure {
	f := b.target(i.ID, d.year, d.quarter)
	if f.target == "" && d.year == b.year-1 && !d.money {
		f = b.targetBefore(i)
	}
	f.open = b.enters(d) && !f.enacted
	return f
}

func (b *builder) target(indicator model.ID, year, quarter int) figure {
	value := func(t *model.Target) string {
		switch {
		case t == nil:
			return ""
		case quarter != 0:
			return t.Quarters[quarter-1]
		default:
			return t.Value
		}
	}
	if f := value(b.plan.Target(indicator, b.stage, year)); f != "" || b.stage != model.Agreed {
		return figure{target: f}
	}
	f := value(b.plan.Target(indicator, b.base, year))
	return figure{target: f, asked: f != ""}
}

// targetBefore is the last target that was enacted in the year before: of the indicator, or of the same one in the plan of that year.
func (b *builder) targetBefore(i *model.Indicator) figure {
	if f := b.enacted(i.ID); f.enacted {
		return f
	}
	l := b.plan.Lines.Get(i.Line)
	if before := b.yearBefore(l); before != nil {
		for _, of := range b.plan.Indicators.Of(before.ID) {
			if of.Text == i.Text {
				return b.enacted(of.ID)
			}
		}
	}
	return figure{}
}

func (b *builder) enacted(indicator model.ID) (f figure) {
	for _, of := range b.plan.Targets.Of(indicator) {
		if of.Year == b.year-1 && of.Stage >= model.Enacted && of.Stage < model.Realised && of.Value != "" {
			f = figure{target: of.Value, enacted: true}
		}
	}
	return f
}

// earlierKey is what a line keeps from year to year.
type earlierKey struct {
	unit model.ID
	code string
}

// yearBefore gives the line of the year before that a line goes on from, nil where there is none.
func (b *builder) yearBefore(l *model.Line) *model.Line {
	if b.earlier == nil {
		b.earlier = map[earlierKey]*model.Line{}
		for _, of := range b.plan.Lines.Of(b.agency) {
			if of.Year == b.year-1 && of.Year != b.planYear {
				b.earlier[earlierKey{of.SubUnit, of.Code}] = of
			}
		}
	}
	return b.earlier[earlierKey{l.SubUnit, l.Code}]
}

// agencyFigure is the agency's total. Of what is agreed it counts lines that are still open as they were asked for.
func agencyFigure(p *model.Plan, s scope) model.Figure {
	if s.stage == model.Agreed {
		return p.AgencyOutcome(s.agency, p.Base(), s.year)
	}
	return p.AgencyFigure(s.agency, s.stage, s.year)
}

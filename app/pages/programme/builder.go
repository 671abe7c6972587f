package programme

import (
	"slices"

	"benangmerah/model"
	"benangmerah/model/readiness"
)

// scope is what the grid shows: the lines of an agency with the figures of one stage in one year.
type scope struct {
	agency model.ID
	stage  model.Stage
	year   int
}

// builder makes the rows of a table.
type builder struct {
	*table
	plan      *model.Plan
	page      *entering
	base      model.Stage
	planYear  int
	years     []int // that money is shown of
	findings  map[at]marks
	catalog   *model.CatalogCheck
	earlier   map[earlierKey]*model.Line // lines of the year before
	baselines map[int]int
}

// newTable reads the rows of a scope from the plan. About is how many rows there may be.
func newTable(p *model.Plan, s scope, v view, page *entering, report *readiness.Report, about int) *table {
	b := &builder{
		table: &table{scope: s, view: v, report: report, periods: v.periods(p, s.year), rows: make([]row, 0, about+1)},
		plan:  p, page: page, base: p.Base(), planYear: planYear(p, s.agency, s.year), baselines: map[int]int{},
	}
	b.years, b.catalog = years(b.periods), p.CatalogCheck(b.planYear)
	if s.stage == report.Stage {
		b.findings = marksOf(report)
	}
	for _, n := range p.Tree(s.agency, b.planYear) {
		b.lines = true
		b.add(n, 0)
	}
	b.addDrafts(0, 0, 0)
	b.baselineYear = mostFrequent(b.baselines)
	if len(b.rows) > 0 && len(b.years) > 0 && v != viewFigures {
		b.addSums()
	}
	return b.table
}

// planYear is the year of the lines that carry an agency's figures of a year: its own, or else the year that is planned.
func planYear(p *model.Plan, agency model.ID, year int) int {
	region := p.Region()
	if region == nil || slices.ContainsFunc(p.Lines.Of(agency), func(l *model.Line) bool { return l.Year == year }) {
		return year
	}
	return region.Year
}

// add makes the rows of a line and of all below it.
func (b *builder) add(n *model.Node, depth int) {
	first := len(b.rows)
	b.addLine(n, depth)
	for _, i := range b.plan.Indicators.Of(n.Line.ID) {
		b.addIndicator(n.Line, i, depth+1)
	}
	if b.page.line == n.Line.ID {
		b.rows = append(b.rows, row{kind: indicatorRow, invited: true, line: n.Line, depth: depth + 1})
	}
	for _, c := range n.Children {
		b.add(c, depth+1)
	}
	b.addDrafts(n.Line.ID, 0, depth+1)
	if b.rows[first].folded {
		b.rows = b.rows[:first+1]
	}
	b.addDrafts(n.Line.Parent, n.Line.ID, depth)
}

// addDrafts makes the rows of the lines that are not in the plan yet and stand under a line after another one.
func (b *builder) addDrafts(parent, after model.ID, depth int) {
	for _, d := range b.page.drafts {
		if d.parent == parent && d.after == after && d.year == b.planYear {
			b.rows = append(b.rows, row{kind: lineRow, draft: d.number, level: d.level, code: d.code, name: d.name, depth: depth})
		}
	}
}

func (b *builder) addLine(n *model.Node, depth int) {
	l := n.Line
	b.countLine(l)
	r := row{kind: lineRow, level: l.Level, line: l, depth: depth, code: l.Code, unit: unitName(b.plan, l), name: l.Name, marks: b.findings[at{l.ID, 0}]}
	if f, found := b.catalog.Line(l); found {
		r.unknown, r.renamed = f.Unknown, !f.Unknown
	}
	r.folds = len(n.Children) > 0 || depth == 0 && (b.page.line == l.ID || len(b.plan.Indicators.Of(l.ID)) > 0)
	r.folded, r.grouped = r.folds && b.page.folded[l.ID], r.folds && depth == 0
	b.addMoney(n, r)
}

func (b *builder) countLine(l *model.Line) {
	switch l.Level {
	case model.Program:
		b.programs++
	case model.SubActivity:
		b.subs++
	}
}

// addMoney makes the row of a line, and a row for each of its sources where there is more than one or another is being entered.
func (b *builder) addMoney(n *model.Node, r row) {
	b.sumFigures(n, &r)
	r.lacksMoney = len(n.Children) == 0 && !b.money(n, b.year).money.Known
	if r.lacksMoney {
		b.missing++
	}
	if !b.holdsAny(n) {
		b.rows = append(b.rows, r)
		return
	}
	funds, half, entered := b.funds(n.Line.ID), b.page.halves[n.Line.ID], b.page.line == n.Line.ID
	switch {
	case r.grouped || entered || len(funds) > 1 || half != nil && len(funds) > 0:
		r.split = true
		b.rows = append(b.rows, r)
		b.addFunds(n, r.depth+1, funds, half, entered)
		return
	case half != nil:
		b.nameFund(&r, half.fund, half.name)
	case len(funds) == 1:
		b.nameFund(&r, funds[0], "")
	}
	r.holds = true
	b.fundFigures(n, &r)
	b.rows = append(b.rows, r)
}

// addFunds makes the rows of a line's sources: those that it has, and one to name another where that is being done or there is none yet.
func (b *builder) addFunds(n *model.Node, depth int, funds []model.ID, half *half, entered bool) {
	for _, fund := range funds {
		r := row{kind: fundRow, line: n.Line, depth: depth, holds: true}
		b.nameFund(&r, fund, "")
		b.fundFigures(n, &r)
		b.rows = append(b.rows, r)
	}
	if half == nil && !entered && len(funds) > 0 {
		return
	}
	r := row{kind: fundRow, line: n.Line, depth: depth, holds: true, invited: true}
	if half != nil {
		b.nameFund(&r, half.fund, half.name)
	}
	b.openFigures(n, &r)
	b.rows = append(b.rows, r)
}

func (b *builder) nameFund(r *row, fund model.ID, name string) {
	r.fund, r.fundName = fund, name
	if f := b.plan.Funds.Get(fund); f != nil {
		r.fundName, r.fundOutside = f.Name, f.Outside
	}
}

func (b *builder) addIndicator(l *model.Line, i *model.Indicator, depth int) {
	r := row{kind: indicatorRow, line: l, indicator: i, depth: depth, name: i.Text, marks: b.findings[at{l.ID, i.ID}]}
	for n, d := range b.periods {
		if d.targets {
			r.figures[n] = b.targetFigure(i, d)
		}
	}
	if r.lacksTarget = b.target(i.ID, b.year, 0).target == ""; r.lacksTarget {
		b.missing++
	}
	if i.BaselineYear != 0 {
		b.baselines[i.BaselineYear]++
	}
	b.rows = append(b.rows, r)
}

func mostFrequent(counts map[int]int) int {
	best := 0
	for year, n := range counts {
		if n > counts[best] || n == counts[best] && year > best {
			best = year
		}
	}
	return best
}

package programme

import (
	"slices"
	"strconv"
	"strings"

	"benangmerah/app/parts"
	"benangmerah/model"
)

// scope is what the grid shows: the lines of an agency with the figures of one stage in one year.
type scope struct {
	agency model.ID
	stage  model.Stage
	year   int
}

// rowKind says what a row of the grid stands for.
type rowKind uint8

const (
	foldRow      rowKind = iota // a program with lines below it
	lineRow                     // any other line
	fundRow                     // the money of a line from one of its sources
	indicatorRow                // an indicator of a line
)

// row is one row of the grid. It is comparable, so that a change shows as two rows that differ.
type row struct {
	kind      rowKind
	level     model.Level
	line      model.ID
	indicator model.ID
	program   model.ID // the program that folds the row away
	depth     int
	folded    bool
	code      string
	name      string

	money       money
	lacksMoney  bool     // a line without lines below it that has no budget
	holds       bool     // the money is entered in this row
	fund        model.ID // from this source
	fundName    string
	fundOutside bool

	unit         string
	baseline     string
	baselineYear int
	targets      [2]target // of the year before and of the year
	direction    model.Direction
}

// money is a sum of budgets; asked says that the meeting has not agreed it yet and that what was asked stands in its place.
type money struct {
	model.Figure
	asked bool
}

// target is the text of a target; asked is as in money. A target of the year before may be the one that was enacted in that year.
type target struct {
	value   string
	asked   bool
	enacted bool
}

// key names the row for good.
func (r *row) key() string {
	switch r.kind {
	case fundRow:
		return "f" + id(r.line) + "/" + id(r.fund)
	case indicatorRow:
		return "i" + id(r.indicator)
	default:
		return "l" + id(r.line)
	}
}

func id(n model.ID) string { return strconv.FormatInt(int64(n), 10) }

func (r *row) lacksTarget() bool { return r.kind == indicatorRow && r.targets[1].value == "" }

// countsPaper says whether an indicator counts documents, that is paper, not effect.
func (r *row) countsPaper() bool {
	unit := strings.TrimSpace(r.unit)
	return r.kind == indicatorRow && (strings.EqualFold(unit, "dokumen") || strings.EqualFold(unit, "laporan"))
}

// table is the rows of a scope with what is counted over them, folded rows included.
type table struct {
	scope
	rows         []row
	baselineYear int // the one that most indicators have
	programs     int
	subs         int
	missing      int
	total        model.Figure
	lines        bool // there are lines at all
}

// newTable reads the rows of a scope from the plan. Programs in folded show no rows below them. About is how many rows there may be.
func newTable(p *model.Plan, s scope, folded map[model.ID]bool, about int) *table {
	b := &builder{table: &table{scope: s, rows: make([]row, 0, about)}, plan: p, base: p.Base(), folded: folded, baselines: map[int]int{}}
	for _, n := range p.Tree(s.agency, planYear(p, s.agency, s.year)) {
		b.lines = true
		b.add(n, n.Line.ID, 0)
	}
	b.total = agencyFigure(p, s)
	b.baselineYear = mostFrequent(b.baselines)
	return b.table
}

// agencyFigure is the agency's total. Of what is agreed it counts lines that are still open as they were asked for.
func agencyFigure(p *model.Plan, s scope) model.Figure {
	if s.stage == model.Agreed {
		return p.AgencyOutcome(s.agency, p.Base(), s.year)
	}
	return p.AgencyFigure(s.agency, s.stage, s.year)
}

// planYear is the year of the lines that carry an agency's figures of a year: its own, or else the year that is planned.
func planYear(p *model.Plan, agency model.ID, year int) int {
	region := p.Region()
	if region == nil || slices.ContainsFunc(p.Lines.Of(agency), func(l *model.Line) bool { return l.Year == year }) {
		return year
	}
	return region.Year
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

// builder makes the rows of a table.
type builder struct {
	*table
	plan      *model.Plan
	base      model.Stage
	folded    map[model.ID]bool
	baselines map[int]int
}

// add makes the rows of a line and of all below it.
func (b *builder) add(n *model.Node, program model.ID, depth int) {
	first := len(b.rows)
	b.count(n)
	b.addLine(n, program, depth)
	for _, i := range b.plan.Indicators.Of(n.Line.ID) {
		b.addIndicator(i, program, depth+1)
	}
	for _, c := range n.Children {
		b.add(c, program, depth+1)
	}
	b.countMissing(b.rows[first:], depth)
	if depth == 0 && b.folded[n.Line.ID] {
		b.rows = b.rows[:first+1]
	}
}

func (b *builder) count(n *model.Node) {
	switch n.Line.Level {
	case model.Program:
		b.programs++
	case model.SubActivity:
		b.subs++
	}
}

// countMissing counts the empty figures among the rows of a whole program, before they are folded away.
func (b *builder) countMissing(rows []row, depth int) {
	if depth > 0 {
		return
	}
	for i := range rows {
		if rows[i].lacksMoney || rows[i].lacksTarget() {
			b.missing++
		}
	}
}

func (b *builder) addLine(n *model.Node, program model.ID, depth int) {
	l := n.Line
	r := row{kind: lineRow, level: l.Level, line: l.ID, program: program, depth: depth, code: l.Code, name: l.Name, money: b.money(n)}
	if u := b.plan.SubUnits.Get(l.SubUnit); u != nil {
		r.code += " · " + u.Name
	}
	if depth == 0 && (len(n.Children) > 0 || len(b.plan.Indicators.Of(l.ID)) > 0) {
		r.kind, r.folded = foldRow, b.folded[l.ID]
	}
	r.lacksMoney = len(n.Children) == 0 && !r.money.Known
	if !b.holds(n) {
		b.rows = append(b.rows, r)
		return
	}
	funds := b.funds(l.ID)
	if r.kind == foldRow || len(funds) > 1 {
		b.rows = append(b.rows, r)
		b.addFunds(r, funds)
		return
	}
	r.holds, r.money = true, b.fundMoney(l.ID, funds[0])
	b.name(&r, funds[0])
	b.rows = append(b.rows, r)
}

// addFunds makes a row for each source of a line.
func (b *builder) addFunds(of row, funds []model.ID) {
	for _, fund := range funds {
		r := row{kind: fundRow, line: of.line, program: of.program, depth: of.depth + 1, holds: true, money: b.fundMoney(of.line, fund)}
		b.name(&r, fund)
		b.rows = append(b.rows, r)
	}
}

func (b *builder) name(r *row, fund model.ID) {
	r.fund = fund
	if f := b.plan.Funds.Get(fund); f != nil {
		r.fundName, r.fundOutside = f.Name, f.Outside
	}
}

// money is the figure of a line with all below it.
func (b *builder) money(n *model.Node) money {
	if b.stage != model.Agreed {
		return money{Figure: b.plan.Figure(n, b.stage, b.year)}
	}
	m := money{Figure: b.plan.Outcome(n, b.base, b.year)}
	m.asked = m.Known && len(n.Children) == 0 && !b.plan.Figure(n, model.Agreed, b.year).Known
	return m
}

// fundMoney is the figure of a line from one source.
func (b *builder) fundMoney(line, fund model.ID) money {
	stage := b.stage
	if stage == model.Agreed && !b.carries(line, model.Agreed) {
		stage = b.base
	}
	found := b.plan.Budget(line, fund, stage, b.year)
	if found == nil {
		return money{}
	}
	return money{Figure: model.Figure{Amount: found.Amount, Known: true}, asked: stage != b.stage}
}

// holds says whether the money of a line is entered on the line itself. Below it there is none then; a line that has lines below it and no
// money is left to them, except in the plan of several years, which sets money by program.
func (b *builder) holds(n *model.Node) bool {
	for _, c := range n.Children {
		if b.money(c).Known {
			return false
		}
	}
	return len(n.Children) == 0 || b.stage == model.Planned || b.carries(n.Line.ID, b.stage)
}

func (b *builder) carries(line model.ID, stage model.Stage) bool {
	return slices.ContainsFunc(b.plan.Budgets.Of(line), func(of *model.Budget) bool { return of.Stage == stage && of.Year == b.year })
}

// funds gives the sources of a line: those at the stage, else those that the meeting speaks about, else none named. Where what was asked
// stands for what is agreed, sources are those of both.
func (b *builder) funds(line model.ID) []model.ID {
	list := b.fundsAt(line, b.stage)
	if b.stage == model.Agreed || len(list) == 0 {
		list = append(list, b.fundsAt(line, b.base)...)
	}
	slices.SortFunc(list, b.compareFunds)
	if list = slices.Compact(list); len(list) == 0 {
		return []model.ID{0}
	}
	return list
}

func (b *builder) fundsAt(line model.ID, stage model.Stage) []model.ID {
	var list []model.ID
	for _, of := range b.plan.Budgets.Of(line) {
		if of.Stage == stage && of.Year == b.year {
			list = append(list, of.Fund)
		}
	}
	return list
}

// compareFunds puts sources in the order of their codes, and money without a source first.
func (b *builder) compareFunds(x, y model.ID) int {
	order := b.plan.Funds.Of(0)
	at := func(fund model.ID) int {
		return slices.IndexFunc(order, func(f *model.Fund) bool { return f.ID == fund })
	}
	return at(x) - at(y)
}

func (b *builder) addIndicator(i *model.Indicator, program model.ID, depth int) {
	b.rows = append(b.rows, row{
		kind: indicatorRow, line: i.Line, indicator: i.ID, program: program, depth: depth, name: i.Text,
		unit: i.Unit, baseline: i.Baseline, baselineYear: i.BaselineYear, direction: i.Direction,
		targets: [2]target{b.targetBefore(i.ID), b.target(i.ID, b.year)},
	})
	if i.BaselineYear != 0 {
		b.baselines[i.BaselineYear]++
	}
}

func (b *builder) target(indicator model.ID, year int) target {
	if t := b.plan.Target(indicator, b.stage, year); t != nil {
		return target{value: t.Value}
	}
	if b.stage != model.Agreed {
		return target{}
	}
	if t := b.plan.Target(indicator, b.base, year); t != nil {
		return target{value: t.Value, asked: true}
	}
	return target{}
}

// targetBefore is the target of the year before: that of the stage, or else the last one that was enacted then.
func (b *builder) targetBefore(indicator model.ID) target {
	t := b.target(indicator, b.year-1)
	if t.value != "" {
		return t
	}
	for _, of := range b.plan.Targets.Of(indicator) {
		if of.Year == b.year-1 && of.Stage >= model.Enacted && of.Stage < model.Realised && of.Value != "" {
			t = target{value: of.Value, enacted: true}
		}
	}
	return t
}

// find gives the row that stands for a line or an indicator of it, or where its program is folded, for the program; -1 where there is none.
func (t *table) find(line, indicator model.ID) int {
	return slices.IndexFunc(t.rows, func(r row) bool {
		return r.kind != fundRow && r.line == line && r.indicator == indicator
	})
}

// foldable gives the programs that fold.
func (t *table) foldable() []model.ID {
	var list []model.ID
	for i := range t.rows {
		if t.rows[i].kind == foldRow {
			list = append(list, t.rows[i].line)
		}
	}
	return list
}

// fold gives what a row's program shows in the grid.
func (r *row) fold() parts.Fold {
	switch {
	case r.kind != foldRow:
		return parts.NoFold
	case r.folded:
		return parts.Folded
	default:
		return parts.Unfolded
	}
}

package workbook

import (
	"cmp"
	"slices"
	"strings"

	"benangmerah/model"
	"benangmerah/model/incoming"
)

// templateTable makes the table that an agency fills in: its lines of a year and those of the year before that are no longer there, what they
// have at stage Proposed in this year and the next, and beside that, for reading only, what was planned for this year and last year's figures.
type templateTable struct {
	*tableBuilder
	agency *model.Agency
	year   int
	read   map[Column][]knot // stages and years that are shown for reading only
	last   map[lineName]*model.Line
	nodes  map[model.ID]*model.Node
}

// knot is a stage in a year.
type knot struct {
	stage model.Stage
	year  int
}

func (k knot) head(c Column) Head { return Head{Column: c, Stage: k.stage, Year: k.year} }

// lineName is what a line is found by in another year.
type lineName struct {
	unit model.ID
	code string
}

func nameOf(l *model.Line) lineName { return lineName{l.SubUnit, l.Code} }

// templateColumns is the order of a template's columns: what a line is called, its indicators and their targets, its money, and then the rest.
var templateColumns = []Column{
	ColumnCode, ColumnName, ColumnUnitCode, ColumnUnit, ColumnIndicator, ColumnMeasure, ColumnBaseline, ColumnBaselineYear, ColumnDirection, ColumnFormula,
	ColumnTarget, ColumnFund, ColumnBudget, ColumnLocation, ColumnGroup, ColumnSource, ColumnOwner, ColumnPriority, ColumnMission, ColumnObjective,
	ColumnOutcome, ColumnRemark, ColumnID,
}

func newTemplateTable(p *model.Plan, agency *model.Agency, year int) *Table {
	t := &templateTable{
		tableBuilder: newTableBuilder(p, templateColumns...), agency: agency, year: year, read: map[Column][]knot{},
		last: map[lineName]*model.Line{}, nodes: map[model.ID]*model.Node{},
	}
	t.columns()
	t.lookBack()
	lines := t.lines()
	begun := slices.ContainsFunc(lines, func(l *model.Line) bool { return l.Year == year })
	for _, l := range lines {
		t.line(l, begun && l.Year != year)
	}
	return t.table(year, compareTemplateHeads)
}

// columns takes the columns of figures that the agency fills: target and budget of the year and, in advance, of the next, and targets by quarter.
func (t *templateTable) columns() {
	delete(t.used, Head{Column: ColumnTarget})
	delete(t.used, Head{Column: ColumnBudget})
	if len(t.plan.SubUnits.Of(t.agency.ID)) == 0 {
		delete(t.used, Head{Column: ColumnUnitCode})
		delete(t.used, Head{Column: ColumnUnit})
	}
	for _, c := range [...]Column{ColumnTarget, ColumnBudget} {
		t.used[knot{model.Proposed, t.year}.head(c)] = true
		t.used[knot{model.Proposed, t.year + 1}.head(c)] = true
	}
	for q := 1; q <= 4; q++ {
		t.used[Head{Column: ColumnTarget, Stage: model.Proposed, Year: t.year, Quarter: q}] = true
	}
}

func compareTemplateHeads(x, y Head) int {
	return cmp.Or(
		cmp.Compare(slices.Index(templateColumns, x.Column), slices.Index(templateColumns, y.Column)),
		cmp.Compare(x.Year, y.Year), cmp.Compare(x.Stage, y.Stage), cmp.Compare(x.Quarter, y.Quarter),
	)
}

// lookBack finds out what is shown for reading: the newest stage of last year before anything was carried out, and what was planned for this
// year. Proposals of last year are not shown, they would be read as proposals.
func (t *templateTable) lookBack() {
	found := map[Column]map[knot]bool{ColumnTarget: {}, ColumnBudget: {}}
	for _, l := range t.plan.Lines.Of(t.agency.ID) {
		if l.Year != t.year && l.Year != t.year-1 {
			continue
		}
		if l.Year == t.year-1 {
			t.last[nameOf(l)] = l
		}
		for _, b := range t.plan.Budgets.Of(l.ID) {
			found[ColumnBudget][knot{b.Stage, b.Year}] = true
		}
		for _, i := range t.plan.Indicators.Of(l.ID) {
			for _, g := range t.plan.Targets.Of(i.ID) {
				found[ColumnTarget][knot{g.Stage, g.Year}] = true
			}
		}
	}
	for c, knots := range found {
		t.read[c] = t.worthReading(knots)
	}
	for _, year := range [...]int{t.year, t.year - 1} {
		for _, root := range t.plan.Tree(t.agency.ID, year) {
			root.Walk(func(n *model.Node, _ int) { t.nodes[n.Line.ID] = n })
		}
	}
}

func (t *templateTable) worthReading(found map[knot]bool) (list []knot) {
	newest := model.NoStage
	for k := range found {
		if k.year == t.year-1 && k.stage < model.Realised && k.stage != model.Proposed {
			newest = max(newest, k.stage)
		}
	}
	for _, k := range [...]knot{{newest, t.year - 1}, {model.Planned, t.year}} {
		if found[k] {
			list = append(list, k)
		}
	}
	return list
}

// lines gives the lines of the year and those of last year that are no longer there.
func (t *templateTable) lines() (list []*model.Line) {
	there := map[lineName]bool{}
	for _, l := range t.plan.Lines.Of(t.agency.ID) {
		if l.Year == t.year {
			there[nameOf(l)] = true
			list = append(list, l)
		}
	}
	for _, l := range t.plan.Lines.Of(t.agency.ID) {
		if l.Year == t.year-1 && !there[nameOf(l)] {
			list = append(list, l)
		}
	}
	slices.SortStableFunc(list, func(x, y *model.Line) int {
		return cmp.Or(model.CompareCodes(x.Code, y.Code), cmp.Compare(x.SubUnit, y.SubUnit))
	})
	return list
}

// line puts the rows of a line. The hidden column of one that is only there from last year names last year's line, by which the reader knows that the
// row stands there to be filled and says nothing by itself.
func (t *templateTable) line(l *model.Line, remark bool) {
	indicators, funds := t.plan.Indicators.Of(l.ID), t.funds(l)
	for k := range max(1, len(indicators), len(funds)) {
		id := rowID{line: l.ID}
		t.row(l, k == 0)
		t.rows[len(t.rows)-1].sum = t.hasBelow(l)
		t.names(l)
		if k == 0 {
			t.aims(l)
			t.sums(l)
		}
		if k == 0 && remark {
			t.text(ColumnRemark, lastYearRemark)
		}
		if k < len(indicators) {
			id.indicator = indicators[k].ID
			t.indicator(indicators[k])
			t.targets(l, indicators[k])
		}
		if k < len(funds) {
			id.budget = t.budgets(l, funds[k])
		}
		t.text(ColumnID, id.String())
	}
}

const lastYearRemark = "Baris tahun lalu; ikut bila target atau pagunya diisi."

// sources gives the line and, for last year's figures, the line of last year.
func (t *templateTable) sources(l *model.Line) []*model.Line {
	if was := t.last[nameOf(l)]; was != nil && was != l {
		return []*model.Line{l, was}
	}
	return []*model.Line{l}
}

// funds gives the funding sources of a line that have money in the columns, in order.
func (t *templateTable) funds(l *model.Line) (list []model.ID) {
	for _, from := range t.sources(l) {
		for _, b := range t.plan.Budgets.Of(from.ID) {
			filled := from == l && b.Stage == model.Proposed && (b.Year == t.year || b.Year == t.year+1)
			if (filled || slices.Contains(t.read[ColumnBudget], knot{b.Stage, b.Year})) && !slices.Contains(list, b.Fund) {
				list = append(list, b.Fund)
			}
		}
	}
	slices.SortFunc(list, t.compareFunds)
	return list
}

// budgets puts the money of a line from one source and gives the ID of what is proposed.
func (t *templateTable) budgets(l *model.Line, fund model.ID) (proposed model.ID) {
	t.fund(fund)
	for _, year := range [...]int{t.year, t.year + 1} {
		if b := t.plan.Budget(l.ID, fund, model.Proposed, year); b != nil && l.Year == t.year {
			t.budget(b)
			proposed = cmp.Or(proposed, b.ID)
		}
	}
	for _, k := range t.read[ColumnBudget] {
		for _, from := range t.sources(l) {
			if b := t.plan.Budget(from.ID, fund, k.stage, k.year); b != nil {
				t.put(k.head(ColumnBudget), money(b.Amount))
				break
			}
		}
	}
	return proposed
}

// hasBelow says whether a line has lines below it, so that its money is their sum.
func (t *templateTable) hasBelow(l *model.Line) bool { return len(t.nodes[l.ID].Children) > 0 }

// sums puts, for reading, the sum of the lines below.
func (t *templateTable) sums(l *model.Line) {
	for _, k := range t.read[ColumnBudget] {
		for _, from := range t.sources(l) {
			if !t.hasBelow(from) {
				continue
			}
			if f := t.plan.Figure(t.nodes[from.ID], k.stage, k.year); f.Known {
				t.put(k.head(ColumnBudget), money(f.Amount))
				break
			}
		}
	}
}

func (t *templateTable) targets(l *model.Line, i *model.Indicator) {
	for _, year := range [...]int{t.year, t.year + 1} {
		if g := t.plan.Target(i.ID, model.Proposed, year); g != nil && l.Year == t.year {
			t.target(g)
		}
	}
	for _, k := range t.read[ColumnTarget] {
		for _, from := range t.sources(l) {
			if g := t.sameTarget(from, i, k); g != nil && g.Value != "" {
				t.put(k.head(ColumnTarget), incoming.Value{Text: g.Value})
				break
			}
		}
	}
}

// sameTarget gives the target of an indicator, or of the one with the same words on another line.
func (t *templateTable) sameTarget(from *model.Line, i *model.Indicator, k knot) *model.Target {
	for _, other := range t.plan.Indicators.Of(from.ID) {
		if other.ID == i.ID || other.Line != i.Line && strings.EqualFold(cleanText(other.Text), cleanText(i.Text)) {
			return t.plan.Target(other.ID, k.stage, k.year)
		}
	}
	return nil
}

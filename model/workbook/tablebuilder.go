package workbook

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"benangmerah/model"
	"benangmerah/model/incoming"
)

// tableBuilder collects rows whose cells name their columns; a column comes to be when something is put into it.
type tableBuilder struct {
	plan      *model.Plan
	fundOrder map[model.ID]int // 0 for none
	used      map[Head]bool
	rows      []looseRow
}

type looseRow struct {
	level model.Level
	first bool
	sum   bool // the line's money is the sum of the lines below it
	cells []looseCell
}

type looseCell struct {
	head  Head
	value incoming.Value
}

// newTableBuilder starts a table that has the columns even where nothing is in them.
func newTableBuilder(p *model.Plan, always ...Column) *tableBuilder {
	b := &tableBuilder{plan: p, fundOrder: map[model.ID]int{}, used: map[Head]bool{}}
	for _, c := range always {
		b.used[Head{Column: c}] = true
	}
	for i, f := range p.Funds.Of(0) {
		b.fundOrder[f.ID] = i + 1
	}
	return b
}

// row starts a row of a line; what is put goes into it.
func (b *tableBuilder) row(l *model.Line, first bool) {
	b.rows = append(b.rows, looseRow{level: l.Level, first: first})
}

func (b *tableBuilder) put(h Head, v incoming.Value) {
	b.used[h] = true
	row := &b.rows[len(b.rows)-1]
	row.cells = append(row.cells, looseCell{h, v})
}

func (b *tableBuilder) text(c Column, text string) {
	if text != "" {
		b.put(Head{Column: c}, incoming.Value{Text: text})
	}
}

func (b *tableBuilder) number(c Column, n int) {
	if n != 0 {
		b.text(c, strconv.Itoa(n))
	}
}

// names puts what a line is known by, apart from its agency.
func (b *tableBuilder) names(l *model.Line) {
	if u := b.plan.SubUnits.Get(l.SubUnit); u != nil {
		b.text(ColumnUnitCode, u.Code)
		b.text(ColumnUnit, u.Name)
	}
	b.text(ColumnCode, l.Code)
	b.text(ColumnName, l.Name)
}

// aims puts what is said of the line itself.
func (b *tableBuilder) aims(l *model.Line) {
	if m := b.plan.Missions.Get(l.Mission); m != nil {
		b.number(ColumnMission, m.Number)
	}
	b.text(ColumnObjective, l.Objective)
	b.text(ColumnOutcome, l.Outcome)
	b.text(ColumnLocation, l.Location)
	b.text(ColumnGroup, l.Group)
	b.text(ColumnPriority, l.Priority)
}

func (b *tableBuilder) indicator(i *model.Indicator) {
	b.text(ColumnIndicator, i.Text)
	b.text(ColumnMeasure, i.Unit)
	b.text(ColumnBaseline, i.Baseline)
	b.number(ColumnBaselineYear, i.BaselineYear)
	b.text(ColumnDirection, directionWord(i.Direction))
	b.text(ColumnFormula, formulaWord(i.Formula))
	b.text(ColumnSource, i.Source)
	b.text(ColumnOwner, i.Owner)
}

func (b *tableBuilder) target(t *model.Target) {
	at := Head{Column: ColumnTarget, Stage: t.Stage, Year: t.Year}
	if t.Value != "" {
		b.put(at, incoming.Value{Text: t.Value})
	}
	for q, value := range t.Quarters {
		if at.Quarter = q + 1; value != "" {
			b.put(at, incoming.Value{Text: value})
		}
	}
}

func (b *tableBuilder) fund(id model.ID) {
	if f := b.plan.Funds.Get(id); f != nil {
		b.text(ColumnFund, fundText(f))
	}
}

// fundText gives a funding source as one cell has it: "1.1 PAD", and the name alone where the code would not be read as one.
func fundText(f *model.Fund) string {
	text := strings.TrimSpace(f.Code + " " + f.Name)
	if n := parseNamed(text); n.Code != f.Code {
		return f.Name
	}
	return text
}

func (b *tableBuilder) budget(m *model.Budget) {
	at := Head{Column: ColumnBudget, Stage: m.Stage, Year: m.Year}
	b.put(at, money(m.Amount))
	for q, given := range m.Quarters.Given {
		if at.Quarter = q + 1; given {
			b.put(at, money(m.Quarters.Amount[q]))
		}
	}
}

func money(m model.Money) incoming.Value { return incoming.Value{Amount: m, Money: true} }

// table gives the rows with their columns in an order.
func (b *tableBuilder) table(year int, order func(x, y Head) int) *Table {
	t := &Table{Year: year, Rows: make([]TableRow, len(b.rows))}
	for h := range b.used {
		t.Heads = append(t.Heads, h)
	}
	slices.SortFunc(t.Heads, order)
	t.fill(b.rows)
	return t
}

// fill puts loose rows under the heads.
func (t *Table) fill(rows []looseRow) {
	at := make(map[Head]int, len(t.Heads))
	for i, h := range t.Heads {
		at[h] = i
	}
	for i, r := range rows {
		cells := make([]incoming.Value, len(t.Heads))
		for _, c := range r.cells {
			cells[at[c.head]] = c.value
		}
		t.Rows[i] = TableRow{Level: r.level, First: r.first, Cells: cells, sum: r.sum}
	}
}

func compareHeads(x, y Head) int {
	return cmp.Or(cmp.Compare(x.Column, y.Column), cmp.Compare(x.Year, y.Year), cmp.Compare(x.Stage, y.Stage), cmp.Compare(x.Quarter, y.Quarter))
}

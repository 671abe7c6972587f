package workbook

import (
	"cmp"
	"slices"

	"benangmerah/model"
	"benangmerah/model/incoming"
)

// Table is the lines of a plan year as they are written: a row for each pair of the k-th indicator and the k-th funding source of a line. Money
// stands once, however many indicators a line has.
type Table struct {
	Year  int // of the lines
	Heads []Head
	Rows  []TableRow
}

// TableRow is a row of a Table: a cell for each head. First marks the first row of a line, Level is the line's.
type TableRow struct {
	Level model.Level
	First bool
	Cells []incoming.Value
	sum   bool // the line's money is the sum of the lines below it
}

// ExportOptions says which part of a plan a table is made of. What is nil is not limited.
type ExportOptions struct {
	Year     int           // of the lines
	Agencies []model.ID    // in the order of the table
	Years    []int         // of the figures
	Stages   []model.Stage // of the figures
}

// NewTable makes the table of a part of the plan. It has the columns that name a line, and every other column that has something in it.
func NewTable(p *model.Plan, o ExportOptions) *Table {
	b := newTableBuilder(p, ColumnAgencyCode, ColumnAgency, ColumnCode, ColumnName)
	for _, a := range p.Agencies.Of(0) {
		if o.Agencies != nil && !slices.Contains(o.Agencies, a.ID) {
			continue
		}
		for _, l := range p.Lines.Of(a.ID) {
			if l.Year == o.Year {
				b.exportLine(a, l, o)
			}
		}
	}
	return b.table(o.Year, compareHeads)
}

func (o ExportOptions) has(stage model.Stage, year int) bool {
	return (o.Stages == nil || slices.Contains(o.Stages, stage)) && (o.Years == nil || slices.Contains(o.Years, year))
}

func (b *tableBuilder) exportLine(a *model.Agency, l *model.Line, o ExportOptions) {
	indicators, money := b.plan.Indicators.Of(l.ID), b.money(l, o)
	for k := range max(1, len(indicators), len(money)) {
		b.row(l, k == 0)
		b.text(ColumnAgencyCode, a.Code)
		b.text(ColumnAgency, a.Name)
		b.names(l)
		if k == 0 {
			b.aims(l)
		}
		if k < len(indicators) {
			b.indicator(indicators[k])
			for _, t := range b.plan.Targets.Of(indicators[k].ID) {
				if o.has(t.Stage, t.Year) {
					b.target(t)
				}
			}
		}
		if k < len(money) {
			b.fund(money[k][0].Fund)
			for _, m := range money[k] {
				b.budget(m)
			}
		}
	}
}

// money gives the budgets of a line by funding source, in the order of the sources.
func (b *tableBuilder) money(l *model.Line, o ExportOptions) (list [][]*model.Budget) {
	at := map[model.ID]int{}
	for _, m := range b.plan.Budgets.Of(l.ID) {
		if !o.has(m.Stage, m.Year) {
			continue
		}
		k, known := at[m.Fund]
		if !known {
			k = len(list)
			at[m.Fund] = k
			list = append(list, nil)
		}
		list[k] = append(list[k], m)
	}
	slices.SortStableFunc(list, func(x, y []*model.Budget) int { return b.compareFunds(x[0].Fund, y[0].Fund) })
	return list
}

// compareFunds orders funding sources as the plan does; money without a source goes first.
func (b *tableBuilder) compareFunds(x, y model.ID) int {
	return cmp.Compare(b.fundOrder[x], b.fundOrder[y])
}

// Package measure puts agencies, or whatever else the columns of a comparison are of, beside each other by measures that they share: money, its share of the
// region's, counts, readiness, absorption, and what one unit of the same indicator costs. Pure; it gives figures, and the sentences are the caller's.
package measure

import (
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/readiness"
)

// Kind says what a row measures.
type Kind uint8

// The measures, in the order in which they stand.
const (
	Budget     Kind = iota // the money of the column
	Share                  // its share of the region's money at the same stage, year and moment
	Programmes             // how many programmes have money
	Subs                   // how many sub kegiatan have money
	Ready                  // the share of figures without an open finding, as package readiness counts them
	Absorbed               // what was realised of the money of the column's stage
	UnitCost               // what one unit of an indicator costs
)

// State says what a cell holds.
type State uint8

// The states of a cell. Where there is nothing to measure it is NoData, never a figure of 0.
const (
	NoData    State = iota
	Given           // the fields that the kind of the row fills
	OtherUnit       // the same indicator is counted in another unit here
	NoNumber        // the target is no plain number here
)

// Cell is a measure of one column. Budget fills Amount and Outside; Share and Absorbed fill Amount and Of, of which it is a part, and Absorbed the last quarter
// that has a figure, 0 where only the year has; Programmes and Subs fill Count; Ready fills Count, the percentage rounded down, with Open of Checked figures;
// UnitCost fills Amount, to the nearest sen, and Target, which it is divided by. Unit is as it is written, and Text the target that is NoNumber.
type Cell struct {
	State           State
	Amount, Outside model.Money
	Of              model.Money
	Count           int
	Open, Checked   int
	Quarter         int
	Unit, Text      string
	Target          locale.Number
}

// Row is a measure of all columns. Of UnitCost it names the indicator as it is written, the level of the lines that have it, and the unit, "" where the columns
// have no unit in common.
type Row struct {
	Kind      Kind
	Level     model.Level
	Indicator string
	Unit      string
	Cells     []Cell
}

// Of measures the sides of a comparison. The costs of indicators come last, in the order in which the lines of the sides name them.
func Of(sides []model.Side) []Row {
	rows := make([]Row, UnitCost, UnitCost+8)
	for kind := range rows {
		rows[kind] = Row{Kind: Kind(kind), Cells: make([]Cell, len(sides))}
	}
	costs, known := newCosts(len(sides)), reports{}
	for i, s := range sides {
		c := count(s)
		rows[Budget].Cells[i] = c.budget()
		rows[Share].Cells[i] = c.share()
		rows[Programmes].Cells[i] = counted(c.levels[model.Program])
		rows[Subs].Cells[i] = counted(c.levels[model.SubActivity])
		rows[Ready].Cells[i] = known.ready(s, c.lines)
		rows[Absorbed].Cells[i] = absorbed(s, c.sum)
		costs.read(i, s)
	}
	return append(rows, costs.rows()...)
}

// counting is what the lines of a side come to.
type counting struct {
	side   model.Side
	sum    model.Figure
	levels [model.SubActivity + 1]int // lines that have a figure
	lines  map[model.ID]bool          // all lines
}

func count(s model.Side) *counting {
	c := &counting{side: s, lines: map[model.ID]bool{}}
	s.Roots(func(_ *model.Agency, root *model.Node, f model.Figure) {
		c.sum = c.sum.Plus(f)
		root.Walk(func(n *model.Node, _ int) {
			c.lines[n.Line.ID] = true
			if n.Line.Level <= model.SubActivity && s.Figure(n).Known {
				c.levels[n.Line.Level]++
			}
		})
	})
	return c
}

func (c *counting) budget() Cell {
	if !c.sum.Known {
		return Cell{}
	}
	return Cell{State: Given, Amount: c.sum.Amount, Outside: c.sum.Outside}
}

func (c *counting) share() Cell {
	whole := c.side.Whole()
	if !c.sum.Known || whole.Amount == 0 {
		return Cell{}
	}
	return Cell{State: Given, Amount: c.sum.Amount, Of: whole.Amount}
}

func counted(n int) Cell {
	if n == 0 {
		return Cell{}
	}
	return Cell{State: Given, Count: n}
}

// reports are those of whole agencies that were made already: sides differ by stages more often than by what readiness looks at.
type reports map[reported]*readiness.Report

type reported struct {
	plan   *model.Plan
	agency model.ID
	year   int
}

func (r reports) of(s model.Side, a *model.Agency) *readiness.Report {
	key := reported{s.Plan, a.ID, s.Year}
	if r[key] == nil {
		r[key] = readiness.Check(s.Plan, a.ID, s.Year)
	}
	return r[key]
}

// ready counts as the readiness of agencies does: at the stage that the meeting speaks about, whatever the side's. Of a side with a line it is that of the line
// and all below it.
func (r reports) ready(s model.Side, lines map[model.ID]bool) Cell {
	var list []*readiness.Report
	for _, a := range s.Looked() {
		if s.Line == (model.RowKey{}) {
			list = append(list, r.of(s, a))
		} else {
			list = append(list, readiness.CheckLines(s.Plan, a.ID, s.Year, lines))
		}
	}
	all := readiness.Total(list)
	if all.Checked == 0 {
		return Cell{}
	}
	return Cell{State: Given, Count: all.Percent(), Open: all.Open, Checked: all.Checked}
}

// absorbed holds what was realised against the money of the side's stage. A side of the realisation itself is held against the newest budget of its year.
func absorbed(s model.Side, budget model.Figure) Cell {
	if s.Stage == model.Realised {
		s.Stage = newestBudget(s.Plan, s.Year)
		budget = model.Figure{}
		s.Roots(func(_ *model.Agency, _ *model.Node, f model.Figure) { budget = budget.Plus(f) })
	}
	spent, quarter := realised(s)
	if !spent.Known || budget.Amount <= 0 {
		return Cell{}
	}
	return Cell{State: Given, Amount: spent.Amount, Of: budget.Amount, Quarter: quarter}
}

// realised sums what was realised, with the last quarter that has a figure.
func realised(s model.Side) (sum model.Figure, quarter int) {
	s.Stage = model.Realised
	s.Roots(func(_ *model.Agency, root *model.Node, f model.Figure) {
		sum = sum.Plus(f)
		root.Walk(func(n *model.Node, _ int) { quarter = max(quarter, lastQuarter(s, n.Line.ID)) })
	})
	return sum, quarter
}

func lastQuarter(s model.Side, line model.ID) (last int) {
	for _, b := range s.Plan.Budgets.Of(line) {
		for q, given := range b.Quarters.Given {
			if given && b.Stage == model.Realised && b.Year == s.Year {
				last = max(last, q+1)
			}
		}
	}
	return last
}

// newestBudget is the newest stage before the realisation that has a figure in a year.
func newestBudget(p *model.Plan, year int) (newest model.Stage) {
	for b := range p.Budgets.All() {
		if b.Year == year && b.Stage < model.Realised {
			newest = max(newest, b.Stage)
		}
	}
	return newest
}

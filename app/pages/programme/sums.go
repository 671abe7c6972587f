package programme

import "benangmerah/model"

// sumKind says which sum a row under the lines shows.
type sumKind uint8

const (
	sumTotal   sumKind = iota // of the stage
	sumCeiling                // the ceiling
	sumLeft                   // what is left of it, or what is too much
)

// addSums makes the rows under the lines: of every period that is shown what is asked for, and of a year what it may be.
func (b *builder) addSums() {
	rows := []row{{kind: sumRow, sum: sumTotal}, {kind: sumRow, sum: sumCeiling}, {kind: sumRow, sum: sumLeft}}
	limited := false
	for i, d := range b.periods {
		total := agencyFigure(b.plan, scope{b.agency, b.stage, d.year})
		if d.quarter != 0 {
			total = b.agencyQuarter(d)
		}
		rows[sumTotal].figures[i].money = total
		limit, known := b.plan.Ceiling(b.agency, 0, d.year)
		if !known || d.quarter != 0 {
			continue
		}
		limited = true
		rows[sumCeiling].figures[i].money = model.Figure{Amount: limit, Known: true}
		rows[sumLeft].figures[i].money = model.Figure{Amount: limit.Plus(-total.Amount), Known: true}
	}
	if !limited {
		rows = rows[:sumCeiling]
	}
	b.rows = append(b.rows, rows...)
}

func (b *builder) agencyQuarter(d period) (sum model.Figure) {
	for _, n := range b.plan.Tree(b.agency, b.planYear) {
		sum = sum.Plus(b.quarterSum(n, d))
	}
	return sum
}

package incoming

import (
	"slices"

	"benangmerah/model"
)

// below names the figures under a line.
type below struct {
	line  model.ID
	stage model.Stage
	year  int
}

// leaveSubtotals leaves out the money that a row gives to a line whose figure is the sum of those below it, as the forms of Renja and DPA do, and says so
// where the sum is another.
func (w *weighing) leaveSubtotals() {
	sums, own := w.sumsBelow()
	for _, d := range w.drafts {
		d.claims = slices.DeleteFunc(d.claims, func(c claim) bool {
			b, ok := c.item.fresh.(*model.Budget)
			if !ok || c.gone || c.theirs == nil {
				return false
			}
			at := below{b.Line, b.Stage, b.Year}
			sum, subtotal := sums[at]
			if subtotal && c.access.quarter == 0 && own[at] != sum {
				w.noteSubtotal(d, c)
				own[at] = sum
			}
			return subtotal
		})
	}
}

func (w *weighing) noteSubtotal(d *draft, c claim) {
	w.notes = append(w.notes, Notice{
		Row: d.row.Number, Column: c.column, Value: w.show(c.access.field, c.theirs).String(),
		Reason: model.Invalidf("Periksa jumlahnya.", "Pagu %s tidak diambil: yang berlaku jumlah baris di bawahnya, dan jumlah itu berbeda.", d.row.Code),
	})
}

// sumsBelow adds up, for every line, the money of the lines under it: what the rows bring, and what the plan has where they are silent. Own is what the rows
// give to the line itself.
func (w *weighing) sumsBelow() (sums, own map[below]model.Money) {
	sums, own = map[below]model.Money{}, map[below]model.Money{}
	spoken := map[ref]bool{}
	for _, d := range w.drafts {
		for _, c := range d.claims {
			if b, ok := c.item.fresh.(*model.Budget); ok && c.access.quarter == 0 {
				spoken[c.item.ref] = true
				if amount, given := c.theirs.(model.Money); given {
					w.addAbove(sums, b, amount)
					own[below{b.Line, b.Stage, b.Year}] += amount
				}
			}
		}
	}
	agencies := map[model.ID]bool{}
	for _, d := range w.drafts {
		agencies[d.row.AgencyID] = true
	}
	for agency := range agencies {
		for _, l := range w.now.Lines.Of(agency) {
			for _, b := range w.now.Budgets.Of(l.ID) {
				if !spoken[refOf(b)] {
					w.addAbove(sums, b, b.Amount)
				}
			}
		}
	}
	return sums, own
}

func (w *weighing) addAbove(sums map[below]model.Money, b *model.Budget, amount model.Money) {
	at, _ := w.known(ref{model.KindLine, b.Line}).(*model.Line)
	for at != nil && at.Parent != 0 {
		sums[below{at.Parent, b.Stage, b.Year}] += amount
		at, _ = w.known(ref{model.KindLine, at.Parent}).(*model.Line)
	}
}

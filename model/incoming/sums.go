package incoming

import (
	"benangmerah/model"
)

// SumsOf gives the totals of the agencies that an offer names, before and after a choice is taken, in the stage and year of the preview. The plans and the
// offer are those that the preview was made from.
func (p *Preview) SumsOf(now, base *model.Plan, o *Offer, choice Choice) []Sums {
	return weigh(now, base, o).sums(p.Stage, p.Year, choice)
}

// sums applies a choice to a copy of the plan and compares the agencies that the offer names.
func (w *weighing) sums(stage model.Stage, year int, choice Choice) (list []Sums) {
	after := w.now
	if changes := w.changes(choice); len(changes) > 0 {
		after = w.now.Clone()
		if after.Apply(changes) != nil {
			after = w.now
		}
	}
	named := map[model.ID]bool{}
	for _, d := range w.drafts {
		named[d.row.AgencyID] = true
	}
	return SumsBetween(w.now, after, stage, year, func(a model.ID) bool { return named[a] })
}

// SumsBetween gives the totals of some agencies in two plans, in the order of the second.
func SumsBetween(before, after *model.Plan, stage model.Stage, year int, of func(agency model.ID) bool) (list []Sums) {
	for _, a := range after.Agencies.Of(0) {
		if of(a.ID) {
			limit, limited := after.Ceiling(a.ID, 0, year)
			list = append(list, Sums{
				Agency: a.ID, Label: a.Label(), Ceiling: limit, Limited: limited,
				Before: before.AgencyFigure(a.ID, stage, year), After: after.AgencyFigure(a.ID, stage, year),
			})
		}
	}
	return list
}

package monev

import "benangmerah/model"

// LastQuarter gives the quarter that ended last before a day, among the years of which the plan has money or targets. Where none has ended it is the first of the
// earliest such year; in a plan without any it is the quarter that ended last.
func LastQuarter(p *model.Plan, day model.Date) (year, quarter int) {
	t, _ := day.Time()
	now, ended := t.Year(), (int(t.Month())-1)/3
	if ended == 0 {
		now, ended = now-1, 4
	}
	past, first := 0, 0 // the last year with an ended quarter, and the earliest year
	for y := range years(p) {
		if y <= now {
			past = max(past, y)
		}
		if first == 0 || y < first {
			first = y
		}
	}
	switch {
	case past == now || first == 0:
		return now, ended
	case past > 0:
		return past, 4
	default:
		return first, 1
	}
}

// EndedQuarter is the last quarter of a year that has ended on a day, the first where none has.
func EndedQuarter(day model.Date, year int) int {
	t, ok := day.Time()
	switch {
	case !ok || t.Year() < year:
		return 1
	case t.Year() > year:
		return 4
	default:
		return max((int(t.Month())-1)/3, 1)
	}
}

// years are those of which the plan has money or targets to hold something against.
func years(p *model.Plan) map[int]bool {
	list := map[int]bool{}
	for b := range p.Budgets.All() {
		if b.Stage != model.Realised {
			list[b.Year] = true
		}
	}
	for t := range p.Targets.All() {
		if t.Stage != model.Realised {
			list[t.Year] = true
		}
	}
	return list
}

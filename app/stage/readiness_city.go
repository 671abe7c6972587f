package stage

import (
	"slices"

	"benangmerah/app/text"
	"benangmerah/model/readiness"
)

// standings are the states of an agency with their marks; what it is doing in the meeting is said by the word alone.
var standings = map[readiness.Standing]mark{
	readiness.Empty: open, readiness.Filled: begun, readiness.Ready: accepted,
	readiness.Agreed: accepted, readiness.Deferred: deferred, readiness.Rejected: rejected,
}

// cityReadiness is the slide of all agencies.
func (b *board) cityReadiness() listing {
	reports := readiness.CheckAll(b.Plan, b.year())
	all := readiness.Total(reports)
	slices.SortStableFunc(reports, func(a, b *readiness.Report) int { return a.Percent() - b.Percent() })
	l := listing{head: head{title: b.say(text.ReadinessOf, b.year()), over: b.regionName()}, none: b.say(text.ReadinessNothing, b.year())}
	if all.Checked > 0 {
		l.above = func(y float64) float64 { return b.score(y, all) }
		l.parts = lists(b.agencyTable(reports, all))
	}
	return l
}

// agencyTable has a column less on the narrow picture.
func (b *board) agencyTable(reports []*readiness.Report, all *readiness.Report) table {
	const checked = 3
	list := table{heads: []string{
		b.say(text.ReadinessAgency), b.say(text.ReadinessState), b.say(text.ReadinessOpen), checked: b.say(text.ReadinessChecked), b.say(text.ReadinessReady),
	}}
	for _, r := range reports {
		standing := r.Standing(b.Plan)
		state := line{mark: standings[standing], lead: b.say(text.ReadinessStates[standing])}
		list.rows = append(list.rows, row{name: b.agencyLabel(r.Agency), cells: b.shares(r, state)})
	}
	list.total = row{name: b.say(text.ReadinessTotal), cells: b.shares(all, line{})}
	for i := range list.total.cells {
		list.total.cells[i].bold = true
	}
	if b.wide() {
		return list
	}
	return list.without(checked)
}

func (b *board) shares(r *readiness.Report, state line) []cell {
	return []cell{{lines: []line{state}}, plain(b.some(r.Open)), plain(b.some(r.Checked)), strong(b.percent(r))}
}

// without gives the table without a column of figures; column 0 is that of the names.
func (t table) without(column int) table {
	cut := func(cells []cell) []cell { return slices.Delete(slices.Clone(cells), column-1, column) }
	t.heads, t.rows = slices.Delete(slices.Clone(t.heads), column, column+1), slices.Clone(t.rows)
	for i := range t.rows {
		t.rows[i].cells = cut(t.rows[i].cells)
	}
	if t.summed() {
		t.total.cells = cut(t.total.cells)
	}
	return t
}

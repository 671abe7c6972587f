package cohorts

import (
	"slices"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// side is the list of cohorts at the left.
type side struct {
	page  *Page
	grid  *parts.Grid
	rows  []*model.Cohort
	moves bool // the cursor is put where the page looks, which is no choice of a person
}

func newSide(p *Page) *side {
	l := &side{page: p}
	l.grid = parts.NewGrid(l, parts.Column{Title: p.say(text.CohortsHead), Min: 150, Weight: 1, Wrap: true})
	l.grid.OnMove = func(row, _ int) { l.moved(row) }
	l.grid.OnOpen = func(int, int) { p.focusWork() }
	l.grid.OnRemove = func(parts.Block) { p.askRemove() }
	return l
}

func (l *side) read() {
	l.rows = nil
	if plan := l.page.plan; plan != nil {
		l.rows = plan.Cohorts.Of(0)
	}
	l.grid.Refresh()
	l.follow()
}

func (l *side) find(cohort model.ID) int {
	return slices.IndexFunc(l.rows, func(c *model.Cohort) bool { return c.ID == cohort })
}

func (l *side) moved(row int) {
	if !l.moves && row >= 0 && row < len(l.rows) {
		l.page.look(l.rows[row].ID)
	}
}

// follow puts the cursor on the cohort that the page looks at.
func (l *side) follow() {
	if at, _ := l.grid.Cursor(); at != l.find(l.page.cohort) {
		l.moves = true
		l.grid.MoveTo(l.find(l.page.cohort), 0)
		l.moves = false
	}
	l.grid.Refresh()
}

// Rows implements parts.Data.
func (l *side) Rows() int { return len(l.rows) }

// Row implements parts.Data.
func (l *side) Row(row int) parts.Row {
	return parts.Row{Key: keyOf(l.rows[row].ID), Tinted: l.rows[row].ID == l.page.cohort}
}

// Cell implements parts.Data.
func (l *side) Cell(row, _ int) parts.Cell {
	p, c := l.page, l.rows[row]
	applicants, lists := len(p.plan.Applicants.Of(c.ID)), len(p.plan.CuratedLists.Of(c.ID))
	below := p.say(text.CohortsSide, p.number(applicants), p.number(c.Capacity))
	if lists > 0 {
		below = dotted(below, p.say(text.CohortLists, lists))
	}
	return parts.Cell{Above: p.say(text.CohortsPeriod, p.short(c.From), p.short(c.Until)), Text: c.Name, Below: below, Bold: c.ID == p.cohort}
}

package followup

import (
	"slices"
	"strconv"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// tally is what is still open about an agency, 0 for all.
type tally struct {
	agency             model.ID
	tasks, late, fixes int
}

// tallies is the list of agencies at the left, under all of them together.
type tallies struct {
	page  *Page
	grid  *parts.Grid
	rows  []tally
	moves bool // the cursor is put where the page looks, which is no choice of a person
}

func newTallies(p *Page) *tallies {
	l := &tallies{page: p, rows: []tally{{}}}
	l.grid = parts.NewGrid(l, parts.Column{Title: p.say(text.FollowUpAgencies), Min: 150, Weight: 1, Wrap: true})
	l.grid.OnMove = func(row, _ int) { l.moved(row) }
	l.grid.OnOpen = func(int, int) { p.focusWork() }
	return l
}

// read counts anew.
func (l *tallies) read() {
	l.rows = []tally{{}}
	if plan := l.page.plan; plan != nil {
		l.count(plan)
	}
	l.follow()
}

func (l *tallies) count(plan *model.Plan) {
	at := map[model.ID]int{}
	for _, a := range plan.Agencies.Of(0) {
		at[a.ID] = len(l.rows)
		l.rows = append(l.rows, tally{agency: a.ID})
	}
	for _, d := range plan.OpenDirectives(0, l.page.day) {
		for _, i := range both(at[d.Agency]) {
			l.rows[i].tasks++
			if d.Standing == model.StandsOverdue {
				l.rows[i].late++
			}
		}
	}
	for _, x := range plan.OpenCorrections(0) {
		for _, i := range both(at[x.Agency]) {
			l.rows[i].fixes++
		}
	}
}

// both is the row of all agencies and that of one, where it is another.
func both(row int) []int {
	if row == 0 {
		return []int{0}
	}
	return []int{0, row}
}

func (l *tallies) find(agency model.ID) int {
	return max(slices.IndexFunc(l.rows, func(t tally) bool { return t.agency == agency }), 0)
}

// of is the tally of an agency.
func (l *tallies) of(agency model.ID) tally { return l.rows[l.find(agency)] }

func (l *tallies) moved(row int) {
	if !l.moves && row >= 0 && row < len(l.rows) {
		l.page.look(l.rows[row].agency)
	}
}

// follow puts the cursor on the agency that the page looks at.
func (l *tallies) follow() {
	if at, _ := l.grid.Cursor(); at != l.find(l.page.agency) {
		l.moves = true
		l.grid.MoveTo(l.find(l.page.agency), 0)
		l.moves = false
	}
	l.grid.Refresh()
}

// Rows implements parts.Data.
func (l *tallies) Rows() int { return len(l.rows) }

// Row implements parts.Data.
func (l *tallies) Row(row int) parts.Row {
	t := l.rows[row]
	return parts.Row{Key: strconv.FormatInt(int64(t.agency), 10), Tinted: t.agency == l.page.agency}
}

// Cell implements parts.Data.
func (l *tallies) Cell(row, _ int) parts.Cell {
	t := l.rows[row]
	c := parts.Cell{Text: l.page.say(text.FollowUpAll), Below: l.words(t), Bold: t.agency == l.page.agency}
	if plan := l.page.plan; t.agency != 0 && plan != nil {
		c.Text = labelOf(plan, t.agency)
	}
	return c
}

// words says what is open: 3 arahan, 1 terlambat · 4 koreksi.
func (l *tallies) words(t tally) string {
	if t.tasks+t.fixes == 0 {
		return l.page.say(text.FollowUpNothing)
	}
	tasks, fixes := "", ""
	switch {
	case t.late > 0:
		tasks = l.page.say(text.FollowUpTasksLate, t.tasks, t.late)
	case t.tasks > 0:
		tasks = l.page.say(text.FollowUpTasks, t.tasks)
	}
	if t.fixes > 0 {
		fixes = l.page.say(text.FollowUpFixes, t.fixes)
	}
	return dotted(tasks, fixes)
}

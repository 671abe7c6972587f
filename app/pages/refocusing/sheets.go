package refocusing

import (
	"slices"
	"strconv"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// sheets is the list of sheets at the left.
type sheets struct {
	page  *Page
	grid  *parts.Grid
	rows  []*model.RefocusSheet
	moves bool // the cursor is put where the page looks, which is no choice of a person
}

func newSheets(p *Page) *sheets {
	l := &sheets{page: p}
	l.grid = parts.NewGrid(l, parts.Column{Title: p.say(text.RefocusingSheets), Min: 150, Weight: 1, Wrap: true})
	l.grid.OnMove = func(row, _ int) { l.moved(row) }
	l.grid.OnOpen = func(int, int) { p.focusWork() }
	return l
}

func (l *sheets) read() {
	l.rows = nil
	if plan := l.page.plan; plan != nil {
		for _, r := range plan.Refocusings.Of(0) {
			l.rows = append(l.rows, plan.RefocusSheet(r.ID))
		}
	}
	l.follow()
}

func (l *sheets) find(id model.ID) int {
	return max(slices.IndexFunc(l.rows, func(s *model.RefocusSheet) bool { return s.ID == id }), 0)
}

func (l *sheets) moved(row int) {
	if !l.moves && row >= 0 && row < len(l.rows) {
		l.page.look(l.rows[row].ID)
	}
}

// follow puts the cursor on the sheet that the page looks at.
func (l *sheets) follow() {
	l.moves = true
	l.grid.Refresh()
	l.grid.MoveTo(l.find(l.page.id), 0)
	l.moves = false
}

// Rows implements parts.Data.
func (l *sheets) Rows() int { return len(l.rows) }

// Row implements parts.Data.
func (l *sheets) Row(row int) parts.Row {
	s := l.rows[row]
	return parts.Row{Key: keyOf(s.ID), Tinted: s.ID == l.page.id}
}

// Cell implements parts.Data. The chip says how the sheet is balanced, or that it was adopted.
func (l *sheets) Cell(row, _ int) parts.Cell {
	s, p := l.rows[row], l.page
	v := p.verdict(s)
	c := parts.Cell{
		Text: s.Name, Bold: s.ID == p.id, Below: p.say(text.RefocusingSheetRow, p.stage(s.Stage()), s.Year, s.Total.Units), Chip: v.short, Tone: parts.Plain,
	}
	if p.plan.RefocusAdopted(s.ID) {
		c.Chip = p.say(text.RefocusingInForce)
	}
	return c
}

func keyOf(id model.ID) string { return strconv.FormatInt(int64(id), 10) }

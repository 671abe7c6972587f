package roads

import (
	"slices"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/roadmap"
)

// tally is how far a group has come in all themes and years, group 0 all groups together.
type tally struct {
	group model.ID
	count roadmap.Count
}

// groups is the list of groups at the left, under all of them together.
type groups struct {
	page  *Page
	grid  *parts.Grid
	rows  []tally
	moves bool // the cursor is put where the page looks, which is no choice of a person
}

func newGroups(p *Page) *groups {
	l := &groups{page: p, rows: []tally{{}}}
	l.grid = parts.NewGrid(l, parts.Column{Title: p.say(text.RoadsGroups), Min: 150, Weight: 1, Wrap: true})
	l.grid.OnMove = func(row, _ int) { l.moved(row) }
	l.grid.OnOpen = func(int, int) { p.focusWork() }
	return l
}

// read counts anew. A group that is looked at stays though it is not among those that are sought.
func (l *groups) read() {
	p := l.page
	_, all := p.road.Counts()
	l.rows = []tally{{count: all}}
	for i, g := range p.road.Groups {
		if p.found(g) || g.ID == p.sight.Group {
			l.rows = append(l.rows, tally{group: g.ID, count: countOf(p.road, i)})
		}
	}
	l.follow()
}

// countOf counts the cells of the i-th group.
func countOf(road *roadmap.Grid, i int) (n roadmap.Count) {
	for t := range road.Themes {
		for y := range road.Years {
			cell := road.At(i, t, y)
			n.By[cell.State]++
			if cell.Disputed {
				n.Disputed++
			}
			if cell.Late {
				n.Late++
			}
		}
	}
	return n
}

func (l *groups) find(group model.ID) int {
	return max(slices.IndexFunc(l.rows, func(t tally) bool { return t.group == group }), 0)
}

func (l *groups) moved(row int) {
	if !l.moves && row >= 0 && row < len(l.rows) {
		l.page.look(l.rows[row].group)
	}
}

// follow puts the cursor on the group that the page looks at.
func (l *groups) follow() {
	l.grid.Refresh()
	if at, _ := l.grid.Cursor(); at != l.find(l.page.sight.Group) {
		l.moves = true
		l.grid.MoveTo(l.find(l.page.sight.Group), 0)
		l.moves = false
	}
}

// Rows implements parts.Data.
func (l *groups) Rows() int { return len(l.rows) }

// Row implements parts.Data.
func (l *groups) Row(row int) parts.Row {
	t := l.rows[row]
	return parts.Row{Key: keyOf(t.group), Tinted: t.group == l.page.sight.Group}
}

// Cell implements parts.Data.
func (l *groups) Cell(row, _ int) parts.Cell {
	p, t := l.page, l.rows[row]
	c := parts.Cell{Text: p.say(text.RoadsAll), Bold: t.group == p.sight.Group, Below: p.counted(&t.count, roadmap.State.Sign, "  ")}
	if t.group != 0 && p.plan != nil {
		c.Text = p.groupName(t.group)
	}
	return c
}

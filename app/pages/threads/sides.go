package threads

import (
	"slices"
	"strconv"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/thread"
)

// sides is the list of agencies at the left, under the whole city, each with the share of its threads that are unbroken.
type sides struct {
	page  *Page
	grid  *parts.Grid
	moves bool // the cursor is put where the page looks, which is no choice of a person
}

func newSides(p *Page) *sides {
	l := &sides{page: p}
	l.grid = parts.NewGrid(l, parts.Column{Title: p.say(text.ThreadsAgencies), Min: 150, Weight: 1, Wrap: true})
	l.grid.OnMove = func(row, _ int) { l.moved(row) }
	l.grid.OnOpen = func(int, int) { p.focusWork() }
	return l
}

// find is the row of an agency; the city's is the first.
func (l *sides) find(agency model.ID) int {
	return 1 + slices.IndexFunc(l.page.all, func(a *thread.Agency) bool { return a.Agency.ID == agency })
}

func (l *sides) agencyAt(row int) model.ID {
	if row < 1 || row > len(l.page.all) {
		return 0
	}
	return l.page.all[row-1].Agency.ID
}

// count counts the threads of an agency, 0 for all.
func (l *sides) count(agency model.ID) thread.Count {
	if at := l.find(agency); agency != 0 && at > 0 {
		return l.page.all[at-1].Count
	}
	return thread.Total(l.page.all)
}

func (l *sides) moved(row int) {
	if !l.moves {
		l.page.look(l.agencyAt(row))
	}
}

// follow puts the cursor on the agency that the page looks at.
func (l *sides) follow() {
	if at, _ := l.grid.Cursor(); at != l.find(l.page.agency) {
		l.moves = true
		l.grid.MoveTo(l.find(l.page.agency), 0)
		l.moves = false
	}
	l.grid.Refresh()
}

// Rows implements parts.Data.
func (l *sides) Rows() int { return len(l.page.all) + 1 }

// Row implements parts.Data.
func (l *sides) Row(row int) parts.Row {
	agency := l.agencyAt(row)
	return parts.Row{Key: strconv.FormatInt(int64(agency), 10), Tinted: agency == l.page.agency}
}

// Cell implements parts.Data.
func (l *sides) Cell(row, _ int) parts.Cell {
	p, agency := l.page, l.agencyAt(row)
	n := l.count(agency)
	c := parts.Cell{Text: p.say(text.ThreadsCity), Below: p.countWords(n), Sign: shareSign(n), Bold: agency == p.agency}
	if agency != 0 {
		c.Text = labelOf(p.plan, agency)
	}
	return c
}

// shareSign is the shape of a share: all unbroken, some, none; no shape where there are no threads.
func shareSign(n thread.Count) parts.Sign {
	switch of := n.Threads - n.Ended; {
	case of == 0:
		return parts.NoSign
	case n.Whole == of:
		return parts.SignDone
	case n.Whole > 0:
		return parts.SignBegun
	default:
		return parts.SignOpen
	}
}

// countWords says how many threads are unbroken, and how many are not.
func (p *Page) countWords(n thread.Count) string {
	if n.Threads == 0 {
		return p.say(text.ThreadsNone)
	}
	torn, ended := "", ""
	if n.Torn() > 0 {
		torn = p.say(text.ThreadsTornToo, n.Torn())
	}
	if n.Ended > 0 {
		ended = p.say(text.ThreadsOverToo, n.Ended)
	}
	return dotted(p.say(text.ThreadsShare, n.Percent(), n.Whole, n.Threads-n.Ended), torn, ended)
}

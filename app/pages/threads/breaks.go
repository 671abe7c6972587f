package threads

import (
	"slices"
	"strconv"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/thread"
)

// The first columns of the table of breaks; after them comes a column for each link at which any thread breaks.
const (
	colWho = iota
	colWhole
	colTorn
	colLinks
)

// breaks is the table of where threads break: a row for each agency or, of one agency, for each of its programmes, under the sum.
type breaks struct {
	page  *Page
	table *parts.Grid
	rows  []tally
	links []thread.Link // that have a column
}

// tally counts the threads of an agency, or of a programme where line is not nil; the sum has neither.
type tally struct {
	agency model.ID
	line   *model.Line
	count  thread.Count
}

func newBreaks(p *Page) *breaks {
	l := &breaks{page: p}
	l.table = parts.NewGrid(l, l.columns()...)
	l.table.OnMove = func(int, int) { p.RefreshFoot() }
	l.table.OnOpen = func(row, col int) { l.open(row, col) }
	return l
}

func (l *breaks) Grid() *parts.Grid { return l.table }

// columns are those of the links that break, named on two lines where there is not much room.
func (l *breaks) columns() []parts.Column {
	say := l.page.Say
	who := text.ThreadsColAgency
	if l.page.agency != 0 {
		who = text.ThreadsColUnit
	}
	list := []parts.Column{
		colWho:   {Title: say(who), Min: 150, Weight: 1, Wrap: true},
		colWhole: {Title: say(text.ThreadsColWhole), Min: 56, Align: parts.AlignRight, Fits: "100%"},
		colTorn:  {Title: say(text.ThreadsColTorn), Min: 54, Align: parts.AlignRight, Fits: say(text.ThreadsColTorn)},
	}
	for _, link := range l.links {
		name := say(text.ThreadLinks[link])
		list = append(list, parts.Column{Title: name, Min: 54, Align: parts.AlignRight, Fits: name})
	}
	return list
}

func (l *breaks) Read() {
	p := l.page
	l.rows, l.links = nil, nil
	sum := p.count(p.agency)
	for _, link := range thread.Links() {
		if sum.Broken[link] > 0 {
			l.links = append(l.links, link)
		}
	}
	if sum.Threads > 0 {
		l.rows = slices.DeleteFunc(l.tallies(), func(t tally) bool { return !p.Seeks(l.name(t)) })
		if len(p.Sought) == 0 {
			l.rows = slices.Insert(l.rows, 0, tally{count: sum})
		}
	}
	l.table.SetColumns(l.columns()...)
	l.table.Refresh()
}

// tallies counts by agency, or by the programmes of the one that is looked at.
func (l *breaks) tallies() (list []tally) {
	p := l.page
	for _, a := range p.all {
		switch {
		case p.agency == 0:
			list = append(list, tally{agency: a.Agency.ID, count: a.Count})
		case p.agency == a.Agency.ID:
			list = l.programmes(a)
		}
	}
	return list
}

// programmes counts the threads of an agency by the highest line above each.
func (l *breaks) programmes(a *thread.Agency) (list []tally) {
	at := map[model.ID]int{}
	for _, t := range a.Threads {
		top := l.page.topOf(t.Line)
		i, known := at[top.ID]
		if !known {
			i = len(list)
			at[top.ID], list = i, append(list, tally{agency: a.Agency.ID, line: top})
		}
		list[i].count = list[i].count.Plus(countOf(t))
	}
	return list
}

// topOf is the highest line above a line, which may be itself.
func (p *Page) topOf(l *model.Line) *model.Line {
	for up := p.Plan.Lines.Get(l.Parent); up != nil; up = p.Plan.Lines.Get(l.Parent) {
		l = up
	}
	return l
}

// countOf counts one thread.
func countOf(t *thread.Thread) thread.Count {
	n := thread.Count{Threads: 1}
	switch t.Standing() {
	case thread.Whole:
		n.Whole = 1
	case thread.Ended:
		n.Ended = 1
	default:
		n.Broken[t.First().Link] = 1
	}
	return n
}

func (l *breaks) name(t tally) string {
	switch {
	case t.line != nil:
		return t.line.Code + " " + t.line.Name
	case t.agency != 0:
		return l.page.Plan.AgencyLabel(t.agency)
	case l.page.agency != 0:
		return l.page.Plan.AgencyLabel(l.page.agency)
	default:
		return l.page.Say(text.ThreadsCity)
	}
}

func (l *breaks) current() *tally {
	if row, _ := l.table.Cursor(); row >= 0 && row < len(l.rows) {
		return &l.rows[row]
	}
	return nil
}

// open shows the threads that a figure counts.
func (l *breaks) open(row, col int) {
	p := l.page
	if row < 0 || row >= len(l.rows) {
		return
	}
	t := l.rows[row]
	p.lines.forget()
	switch {
	case col == colWhole:
		p.lines.only(thread.Whole, nil)
	case col == colTorn:
		p.lines.only(thread.Torn, nil)
	case col >= colLinks:
		link := l.links[col-colLinks]
		p.lines.only(thread.Torn, &link)
	}
	p.lens = ofLines
	if t.agency != 0 {
		p.agency = t.agency
	}
	code := ""
	if t.line != nil {
		code = strings.ToLower(t.line.Code)
	}
	p.Sought = frame.Words(code)
	p.Search.SetText(code)
	p.Narrow()
	p.side.Follow()
	p.lines.table.MoveTo(0, 0)
	p.FocusWork()
}

// Rows implements parts.Data.
func (l *breaks) Rows() int { return len(l.rows) }

// Row implements parts.Data.
func (l *breaks) Row(row int) parts.Row {
	t := l.rows[row]
	if t.agency == 0 {
		return parts.Row{Key: "sum", Kind: parts.Subtotal}
	}
	key := "a" + strconv.FormatInt(int64(t.agency), 10)
	if t.line != nil {
		key = "l" + strconv.FormatInt(int64(t.line.ID), 10)
	}
	return parts.Row{Key: key}
}

// Cell implements parts.Data.
func (l *breaks) Cell(row, col int) parts.Cell {
	t := l.rows[row]
	switch {
	case col == colWho && t.line != nil:
		return parts.Cell{Text: frame.OneLine(t.line.Name), Above: t.line.Code, Sign: shareSign(t.count)}
	case col == colWho:
		return parts.Cell{Text: l.name(t), Sign: shareSign(t.count)}
	case col == colWhole && t.count.Threads == t.count.Ended:
		return parts.Cell{Text: frame.Dash, Tone: parts.Muted}
	case col == colWhole:
		return parts.Cell{Text: strconv.Itoa(t.count.Percent()) + "%", Bold: true}
	case col == colTorn:
		return l.figure(t.count.Torn())
	default:
		return l.figure(t.count.Broken[l.links[col-colLinks]])
	}
}

func (l *breaks) figure(n int) parts.Cell {
	if n == 0 {
		return parts.Cell{Text: frame.Dash, Tone: parts.Muted}
	}
	return parts.Cell{Text: locale.FormatCount(n, l.page.desk.Language())}
}

func (l *breaks) None() string {
	if l.page.count(l.page.agency).Threads == 0 {
		return l.page.Say(text.ThreadsNoLines, l.page.agencyWords(), l.page.year)
	}
	return l.page.Say(text.ThreadsNoMatch, l.page.agencyWords())
}

func (l *breaks) Aim() string {
	if l.page.count(l.page.agency).Torn() == 0 {
		return l.page.Say(text.ThreadsNoneTorn, l.page.agencyWords())
	}
	return l.page.Say(text.ThreadsAimBreaks)
}

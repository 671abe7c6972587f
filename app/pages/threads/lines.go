package threads

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/thread"
)

// The columns of the threads.
const (
	colLine = iota
	colKnots
	colFirst
)

// order is how threads are sorted.
type order uint8

const (
	byPlan order = iota
	byMoney
	byLink
	orders
)

var orderNames = [orders]text.Sentence{text.ThreadsByPlan, text.ThreadsByMoney, text.ThreadsByLink}

// stands are the standings that can be filtered by, in the order in which a key goes through them; the first is any.
var stands = [...]thread.Standing{0, thread.Torn, thread.Whole, thread.Ended}

// lines is the list of threads.
type lines struct {
	page  *Page
	table *parts.Grid
	rows  []*thread.Thread
	whole int // rows that there are without a filter

	folded map[model.ID]string // what is searched of a line, in lower case

	standing int         // a place in stands
	link     thread.Link // by which the first broken link is filtered, where links says so
	links    bool
	order    order
}

func newLines(p *Page) *lines {
	l := &lines{page: p, folded: map[model.ID]string{}}
	l.table = parts.NewGrid(l,
		parts.Column{Title: p.Say(text.ThreadsColLine), Min: 170, Weight: 2, Wrap: true},
		parts.Column{Title: p.Say(text.ThreadsColKnots), Min: 206},
		parts.Column{Title: p.Say(text.ThreadsColFirst), Min: 170, Weight: 1, Wrap: true})
	l.table.OnMove = func(int, int) { p.RefreshFoot() }
	l.table.OnOpen = func(int, int) { p.mend() }
	return l
}

func (l *lines) Grid() *parts.Grid { return l.table }

// forget takes the filters off.
func (l *lines) forget() { l.standing, l.links, l.order = 0, false, byPlan }

// Read lists the threads that the filters let through, sorted.
func (l *lines) Read() {
	l.rows, l.whole = nil, 0
	for _, a := range l.page.all {
		if l.page.agency != 0 && a.Agency.ID != l.page.agency {
			continue
		}
		l.whole += len(a.Threads)
		for _, t := range a.Threads {
			if l.wanted(t, a.Agency) {
				l.rows = append(l.rows, t)
			}
		}
	}
	switch l.order {
	case byMoney:
		slices.SortStableFunc(l.rows, func(a, b *thread.Thread) int { return cmp.Compare(asked(b), asked(a)) })
	case byLink:
		slices.SortStableFunc(l.rows, func(a, b *thread.Thread) int { return cmp.Compare(breaksAt(a), breaksAt(b)) })
	}
	l.table.Refresh()
}

// asked is the budget of a thread, whoever pays it.
func asked(t *thread.Thread) model.Money {
	f := t.Knots[thread.Budget].Figure
	return f.Amount + f.Outside
}

// breaksAt is the place of the first broken link, behind all links where there is none.
func breaksAt(t *thread.Thread) int {
	if t.Standing() == thread.Torn {
		return int(t.First().Link)
	}
	return len(thread.Links()) + int(t.Standing())
}

func (l *lines) wanted(t *thread.Thread, a *model.Agency) bool {
	if l.standing > 0 && t.Standing() != stands[l.standing] {
		return false
	}
	if l.links && (t.Standing() != thread.Torn || t.First().Link != l.link) {
		return false
	}
	return len(l.page.Sought) == 0 || l.page.Seeks(l.fold(t, a))
}

// fold gives what is searched of a thread.
func (l *lines) fold(t *thread.Thread, a *model.Agency) string {
	all, known := l.folded[t.Line.ID]
	if !known {
		all = strings.ToLower(a.Label() + " " + t.Line.Code + " " + t.Line.Name)
		l.folded[t.Line.ID] = all
	}
	return all
}

// current is the thread under the cursor, nil where there is none.
func (l *lines) current() *thread.Thread {
	return parts.AtCursor(l.table, l.rows)
}

// nextStanding filters by the next standing.
func (l *lines) nextStanding() {
	l.standing = (l.standing + 1) % len(stands)
	if stands[l.standing] != thread.Torn {
		l.links = false
	}
	l.page.Narrow()
}

// nextLink filters by the next link that any thread of the agency breaks at.
func (l *lines) nextLink() {
	broken, from := l.page.count(l.page.agency).Broken, 0
	if l.links {
		from = int(l.link) + 1
	}
	l.links = false
	for at := from; at < len(broken); at++ {
		if broken[at] > 0 {
			l.link, l.links, l.standing = thread.Link(at), true, 0
			break
		}
	}
	l.page.Narrow()
}

func (l *lines) nextOrder() {
	l.order = (l.order + 1) % orders
	l.page.Narrow()
}

// only filters by one standing, or by one link where that is given.
func (l *lines) only(standing thread.Standing, link *thread.Link) {
	l.standing, l.links = max(slices.Index(stands[1:], standing)+1, 0), link != nil
	if link != nil {
		l.standing, l.link = 0, *link
	}
}

// standingName names the standing that is filtered by.
func (l *lines) standingName() string {
	if l.standing == 0 {
		return l.page.Say(text.ThreadsAny)
	}
	return l.page.Say(text.ThreadStandings[stands[l.standing]])
}

// linkName names the link that is filtered by.
func (l *lines) linkName() string {
	if !l.links {
		return l.page.Say(text.ThreadsAny)
	}
	return frame.Lower(l.page.Say(text.ThreadLinks[l.link]))
}

// Rows implements parts.Data.
func (l *lines) Rows() int { return len(l.rows) }

// Row implements parts.Data.
func (l *lines) Row(row int) parts.Row {
	return parts.Row{Key: strconv.FormatInt(int64(l.rows[row].Line.ID), 10)}
}

// Cell implements parts.Data.
func (l *lines) Cell(row, col int) parts.Cell {
	t, p := l.rows[row], l.page
	switch col {
	case colLine:
		agency := ""
		if p.agency == 0 {
			agency = p.Plan.AgencyLabel(t.Line.Agency)
		}
		return parts.Cell{Text: frame.OneLine(t.Line.Name), Above: frame.Dotted(t.Line.Code, agency)}
	case colKnots:
		return parts.Cell{Beads: beads(t)}
	default:
		return l.first(t)
	}
}

// holdBeads are the shapes of the states of knots.
var holdBeads = map[thread.State]parts.Bead{
	thread.Tied: {Sign: parts.SignDone, Tone: parts.Bad}, thread.Broken: {Sign: parts.SignLate, Tone: parts.Down},
	thread.NotDue: {Sign: parts.SignOpen, Tone: parts.Muted}, thread.Nothing: {Sign: parts.SignEnded, Tone: parts.Muted},
}

func beads(t *thread.Thread) []parts.Bead {
	list := make([]parts.Bead, len(t.Knots))
	for i := range t.Knots {
		list[i] = holdBeads[t.Knots[i].State]
	}
	return list
}

// first names the first broken link and says what is missing there; of a thread that is not broken it says how that stands.
func (l *lines) first(t *thread.Thread) parts.Cell {
	p := l.page
	switch standing := t.Standing(); standing {
	case thread.Torn:
		k := t.First()
		return parts.Cell{
			Text: p.Say(text.ThreadLinks[k.Link]), Sign: parts.SignLate, Tone: parts.Down, Bold: true,
			Below: frame.OneLine(text.Knot(k, t, p.desk.Language(), true)),
		}
	case thread.Ended:
		return parts.Cell{Text: p.Say(text.ThreadStandings[standing]), Sign: parts.SignEnded, Tone: parts.Muted}
	default:
		return parts.Cell{Text: p.Say(text.ThreadStandings[standing]), Sign: parts.SignDone, Tone: parts.Good}
	}
}

func (l *lines) None() string {
	if l.whole == 0 {
		return l.page.Say(text.ThreadsNoLines, l.page.agencyWords(), l.page.year)
	}
	return l.page.Say(text.ThreadsNoMatch, l.page.agencyWords())
}

func (l *lines) Aim() string {
	t := l.current()
	switch {
	case t == nil:
		return ""
	case tight(): // in the place of the picture
		return l.page.standingOf(t)
	case t.Standing() == thread.Torn:
		return l.page.Say(text.ThreadsAimTorn, frame.Lower(l.page.Say(text.ThreadLinks[t.First().Link])))
	default:
		return l.page.Say(text.ThreadsAimWhole)
	}
}

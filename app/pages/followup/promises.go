package followup

import (
	"cmp"
	"slices"
	"strconv"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/monev"
)

// The columns of the promises.
const (
	colPromise = iota
	colPromisedBy
	colAge
	colKept
)

// promisedRow is a row of the promises: a head, a promise, what is open at an agency, or a problem that came back.
type promisedRow struct {
	head    string
	promise *monev.Promise
	ledger  *monev.Ledger
	again   *monev.Recurrence
}

// promises is the list of what a meeting begins with: what was promised at the ones before, what is open at each agency, and problems that came back.
type promises struct {
	page              *Page
	table             *parts.Grid
	rows              []promisedRow
	old, undone, came int
}

func newPromises(p *Page) *promises {
	l := &promises{page: p}
	l.table = parts.NewGrid(l, l.columns()...)
	l.table.OnMove = func(int, int) { p.RefreshFoot() }
	l.table.OnOpen = func(row, _ int) { l.open(row) }
	return l
}

func (l *promises) columns() []parts.Column {
	say := l.page.Say
	columns := []parts.Column{
		colPromise:    {Title: say(text.PromisedCol), Min: 240, Weight: 3, Wrap: true},
		colPromisedBy: {Title: say(text.FollowUpColOwner), Min: 140, Weight: 1, Wrap: true},
		colAge:        {Title: say(text.PromisedColAge), Min: 90, Align: parts.AlignRight, Fits: say(text.PromisedOldest, 9999)},
		colKept:       {Title: say(text.FollowUpColStanding), Min: 140, Wrap: true},
	}
	return columns
}

func (l *promises) Grid() *parts.Grid { return l.table }

// Read lists the three parts, each under its head where there is anything in it.
func (l *promises) Read() {
	l.rows, l.old, l.undone, l.came = nil, 0, 0, 0
	if plan := l.page.Plan; plan != nil {
		l.promised(plan)
		l.ledgers(plan)
		l.recurring(plan)
	}
	l.table.SetColumns(l.columns()...)
}

// promised lists what was promised before the current meeting, what is open first.
func (l *promises) promised(plan *model.Plan) {
	p := l.page
	m := plan.CurrentMeeting()
	if m == nil {
		return
	}
	var rows []promisedRow
	for _, promise := range monev.Promised(plan, m, p.day) {
		if p.agency != 0 && promise.Agency != p.agency {
			continue
		}
		l.old++
		if !promise.Closed() {
			l.undone++
		}
		if p.Seeks(promise.Text, promise.Owner, labelOf(plan, promise.Agency)) {
			rows = append(rows, promisedRow{promise: &promise})
		}
	}
	slices.SortStableFunc(rows, func(a, b promisedRow) int { return cmp.Compare(later(a.promise), later(b.promise)) })
	l.add(p.Say(text.PromisedOld, l.old, l.undone), rows)
}

// later puts what is done behind what is not.
func later(p *monev.Promise) int {
	if p.Closed() {
		return 1
	}
	return 0
}

// ledgers lists what is open at each agency; of one its directives.
func (l *promises) ledgers(plan *model.Plan) {
	p := l.page
	var rows []promisedRow
	for _, ledger := range monev.OpenByAgency(plan, p.day) {
		agency := model.ID(0)
		if ledger.Agency != nil {
			agency = ledger.Agency.ID
		}
		if p.agency != 0 && agency != p.agency || !p.Seeks(l.ledgerName(&ledger)) {
			continue
		}
		rows = append(rows, promisedRow{ledger: &ledger})
		for i := range ledger.Promises {
			if p.agency != 0 {
				rows = append(rows, promisedRow{promise: &ledger.Promises[i]})
			}
		}
	}
	l.add(p.Say(text.PromisedOpen), rows)
}

func (l *promises) ledgerName(ledger *monev.Ledger) string {
	if ledger.Agency == nil {
		return l.page.Say(text.PromisedGeneral)
	}
	return ledger.Agency.Label()
}

// recurring lists the obstacles of the year that were told of in an earlier one.
func (l *promises) recurring(plan *model.Plan) {
	p := l.page
	year := p.realised.year
	if year == 0 {
		year, _ = monev.LastQuarter(plan, p.day)
	}
	var rows []promisedRow
	for _, again := range monev.Recurring(plan, year) {
		at := plan.Lines.Get(again.Now.Line)
		if p.agency == 0 || at.Agency == p.agency {
			l.came++
			if p.Seeks(at.Code, at.Name, again.Now.Obstacle, labelOf(plan, at.Agency)) {
				rows = append(rows, promisedRow{again: &again})
			}
		}
	}
	l.add(p.Say(text.PromisedAgain, l.came), rows)
}

func (l *promises) add(head string, rows []promisedRow) {
	if len(rows) > 0 {
		l.rows = append(append(l.rows, promisedRow{head: head}), rows...)
	}
}

// directive is the directive under the cursor, 0 where there is none.
func (l *promises) directive() model.ID {
	if r := parts.AtCursor(l.table, l.rows); r.promise != nil {
		return r.promise.ID
	}
	return 0
}

// open goes to what the row is about: the directive, the agency, or what the line came to.
func (l *promises) open(row int) {
	p := l.page
	switch r := l.rows[row]; {
	case r.promise != nil:
		p.closed = p.closed || r.promise.Closed()
		p.OpenDirective(r.promise.ID)
	case r.ledger != nil && r.ledger.Agency != nil:
		p.Open(r.ledger.Agency.ID, false)
	case r.again != nil:
		p.openRealised(r.again.Now)
	}
}

// openRealised shows what a line came to in the quarter that something was said about it.
func (p *Page) openRealised(e *model.Evaluation) {
	p.openQuarter(p.Plan.Lines.Get(e.Line).Agency, e.Line, e.Year, e.Quarter)
}

// Rows implements parts.Data.
func (l *promises) Rows() int { return len(l.rows) }

// Row implements parts.Data.
func (l *promises) Row(row int) parts.Row {
	r := l.rows[row]
	id := func(name string, n model.ID) parts.Row { return parts.Row{Key: name + strconv.FormatInt(int64(n), 10)} }
	switch {
	case r.promise != nil:
		return id("directive ", r.promise.ID)
	case r.again != nil:
		return id("evaluation ", r.again.Now.ID)
	case r.ledger != nil && r.ledger.Agency != nil:
		return id("agency ", r.ledger.Agency.ID)
	case r.ledger != nil:
		return id("agency ", 0)
	default:
		return parts.Row{Kind: parts.Group, Key: r.head}
	}
}

func (l *promises) None() string {
	p := l.page
	if len(p.Sought) > 0 {
		return p.Say(text.FollowUpNoMatch, p.Search.Text, p.agencyWords())
	}
	return p.Say(text.PromisedNone, p.agencyWords())
}

func (l *promises) Aim() string { return l.page.Say(text.PromisedAim) }

func (l *promises) facts() string { return l.page.Say(text.PromisedFacts, l.old, l.undone, l.came) }

// sheet gives the promises as a table: those of earlier meetings and what is open.
func (l *promises) sheet() (title text.Sentence, heads []text.Sentence, rows [][]incoming.Value) {
	heads = []text.Sentence{text.SheetAgency, text.PromisedCol, text.FollowUpColOwner, text.PromisedColAge, text.FollowUpColStanding, text.PromisedSheet}
	for i, r := range l.rows {
		row := cells("", "", "", "", "", "")
		for col := range colKept + 1 {
			c := l.Cell(i, col)
			row[col+1].Text = c.Text
		}
		switch {
		case r.promise != nil:
			row[0].Text, row[5].Text = labelOf(l.page.Plan, r.promise.Agency), meetingTitle(r.promise.Meeting)
		case r.again != nil:
			row[0].Text = labelOf(l.page.Plan, l.page.Plan.Lines.Get(r.again.Now.Line).Agency)
		}
		rows = append(rows, row)
	}
	return text.RealisedPromises, heads, rows
}

func meetingTitle(m *model.Meeting) string {
	if m == nil {
		return ""
	}
	return m.Title
}

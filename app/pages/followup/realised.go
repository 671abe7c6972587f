package followup

import (
	"cmp"
	"strconv"

	"benangmerah/app/frame"
	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/monev"
)

// The columns of what a quarter came to. With large text only the quarter that is looked at is shown.
const (
	colWhat = iota
	colTarget
	colQuarter // the first of four
	colReached = colQuarter + 4
	colHinder  = colReached + 1
	colDrive   = colHinder + 1
)

// part says what a row of the realisation is.
type part uint8

const (
	ofAgency part = iota
	ofLine
	ofFund
	ofMeasure
)

// realisedRow is a row of the realisation: an agency, a line, the money of one of its several sources, or an indicator.
type realisedRow struct {
	part    part
	account *monev.Account
	row     *monev.Row
	measure *monev.Measure
	fund    model.ID
	single  bool // a line whose money has one source, which is entered on it
}

// realised is the list of what was realised until the end of a quarter: agency by agency, or the lines and indicators of one.
type realised struct {
	page          *Page
	table         *parts.Grid
	year, quarter int // 0 before the first reading
	reading
	kept  map[monev.Query]reading // what was read since the plan last changed
	rows  []realisedRow
	shown []int // the columns in view
}

// reading is what a plan says of a quarter.
type reading struct {
	report *monev.Report
	again  map[model.ID]*model.Evaluation // what an obstacle repeats, by its ID
}

const keptReadings = 12 // beyond which all are forgotten

func newRealised(p *Page) *realised {
	l := &realised{page: p}
	l.table = parts.NewGrid(l, l.columns()...)
	l.table.EnterMovesDown = true
	l.table.GoneMessage = p.Say(text.FollowUpRowGone)
	l.table.OnMove = func(int, int) { p.RefreshFoot() }
	l.table.OnCommit, l.table.OnTyping, l.table.OnOpen = l.commit, l.echo, l.open
	l.table.OnClear, l.table.OnPaste, l.table.OnFill = l.clear, l.paste, l.fill
	return l
}

func (l *realised) Grid() *parts.Grid { return l.table }

// whole says whether agencies are listed.
func (l *realised) whole() bool { return l.page.agency == 0 }

func (l *realised) columns() []parts.Column {
	p := l.page
	l.shown = nil
	var columns []parts.Column
	add := func(is int, c parts.Column) {
		l.shown, columns = append(l.shown, is), append(columns, c)
	}
	what := text.RealisedColLine
	if l.whole() {
		what = text.RealisedColAgency
	}
	add(colWhat, parts.Column{Title: p.Say(what), Min: 176, Weight: 3, Wrap: true})
	add(colTarget, parts.Column{Title: p.Say(text.RealisedColTarget), Min: 96, Align: parts.AlignRight, Wrap: true, Fits: l.longest(l.target)})
	for q := 1; q <= 4; q++ {
		if !tight() || q == max(l.quarter, 1) {
			add(colQuarter+q-1, parts.Column{
				Title: p.Say(text.RealisedQuarter, text.QuarterNames[q]), Min: 64, Align: parts.AlignRight,
				Fits: l.longest(func(r *realisedRow) parts.Cell { return l.inQuarter(r, q-1) }),
			})
		}
	}
	add(colReached, parts.Column{Title: p.Say(text.RealisedColReached), Min: 104, Wrap: true, Fits: reachedFits})
	if l.whole() {
		add(colHinder, parts.Column{Title: p.Say(text.RealisedColMeasures), Min: 104, Weight: 1, Wrap: true})
		return columns
	}
	if l.roomy() {
		add(colHinder, parts.Column{Title: p.Say(text.RealisedColObstacle), Min: 132, Weight: 1, Wrap: true, Fits: p.Say(text.RealisedColObstacle)})
		add(colDrive, parts.Column{Title: p.Say(text.RealisedColDriver), Min: 120, Weight: 1, Wrap: true, Fits: p.Say(text.RealisedColDriver)})
		return columns
	}
	add(colHinder, parts.Column{Title: p.Say(text.RealisedColSaid), Min: 124, Weight: 1, Wrap: true, Fits: p.Say(text.RealisedColObstacle)})
	return columns
}

// roomyWidth is how wide the table must be at 100 % to give what helped a column of its own; in a narrower one it stands under what stood in the way, and F2 writes it.
const roomyWidth = 1180

func (l *realised) roomy() bool { return l.table.Size().Width >= roomyWidth*look.Scale() }

const reachedFits = "9.999.999.999" // stands in the column of what was reached in one line, small

const longestFigure = len("(999.999.999.999.999,00)") // what is longer is words

// longest is the longest figure of a column, which is never cut.
func (l *realised) longest(cell func(*realisedRow) parts.Cell) (longest string) {
	for i := range l.rows {
		if c := cell(&l.rows[i]); len(c.Text) > len(longest) && len(c.Text) <= longestFigure {
			longest = c.Text
		}
	}
	return longest
}

// Read shows what is looked at.
func (l *realised) Read() {
	l.rows, l.reading = nil, reading{}
	if plan := l.page.Plan; plan != nil {
		l.reading = l.readingOf(plan, l.query())
		l.list()
	}
	l.table.SetColumns(l.columns()...)
}

// readingOf computes what the plan says, or gives what was computed since it last changed.
func (l *realised) readingOf(plan *model.Plan, q monev.Query) reading {
	if r, ok := l.kept[q]; ok {
		return r
	}
	r := reading{report: monev.Of(plan, q), again: map[model.ID]*model.Evaluation{}}
	for _, again := range monev.Recurring(plan, q.Year) {
		r.again[again.Now.ID] = again.Before
	}
	if l.kept == nil || len(l.kept) >= keptReadings {
		l.forget()
	}
	l.kept[q] = r
	return r
}

// forget is called when the plan has changed.
func (l *realised) forget() { l.kept = map[monev.Query]reading{} }

func (l *realised) query() monev.Query {
	return monev.Query{Agency: l.page.agency, Year: l.year, Quarter: l.quarter}
}

func (l *realised) list() {
	for i := range l.report.Accounts {
		a := &l.report.Accounts[i]
		switch {
		case len(a.Rows) == 0:
		case l.whole():
			if l.page.Seeks(a.Agency.Code, a.Agency.Name, a.Agency.Short) {
				l.rows = append(l.rows, realisedRow{part: ofAgency, account: a})
			}
		default:
			for j := range a.Rows {
				l.lineRows(&a.Rows[j])
			}
		}
	}
}

// lineRows lists a line, its sources where there are several, and its indicators.
func (l *realised) lineRows(r *monev.Row) {
	seeks := l.page.Sought
	wanted := frame.Holds(seeks, r.Line.Code, r.Line.Name)
	line := realisedRow{part: ofLine, row: r}
	funds := monev.FundsOf(l.page.Plan, r.Line.ID, l.year)
	if !r.Summed && len(funds) == 1 {
		line.single, line.fund = true, funds[0]
	}
	rows := []realisedRow{line}
	if !r.Summed && len(funds) > 1 && wanted {
		for _, fund := range funds {
			rows = append(rows, realisedRow{part: ofFund, row: r, fund: fund})
		}
	}
	for i := range r.Measures {
		if m := &r.Measures[i]; wanted || frame.Holds(seeks, r.Line.Code, r.Line.Name, m.Indicator.Text) {
			rows = append(rows, realisedRow{part: ofMeasure, row: r, measure: m})
		}
	}
	if wanted || len(rows) > 1 {
		l.rows = append(l.rows, rows...)
	}
}

// key names a row for good.
func (r realisedRow) key() string {
	id := func(n model.ID) string { return strconv.FormatInt(int64(n), 10) }
	switch r.part {
	case ofAgency:
		return "agency " + id(r.account.Agency.ID)
	case ofMeasure:
		return "indicator " + id(r.measure.Indicator.ID)
	case ofFund:
		return "line " + id(r.row.Line.ID) + " " + id(r.fund)
	default:
		return "line " + id(r.row.Line.ID)
	}
}

// Rows implements parts.Data.
func (l *realised) Rows() int { return len(l.rows) }

// Row implements parts.Data.
func (l *realised) Row(row int) parts.Row { return parts.Row{Key: l.rows[row].key()} }

// current is the line under the cursor, nil where there is none.
func (l *realised) current() *monev.Row {
	return parts.AtCursor(l.table, l.rows).row
}

// open goes to the agency under the cursor, or says why a cell of a line takes no entry.
func (l *realised) open(row, _ int) {
	switch r := l.rows[row]; {
	case r.part == ofAgency:
		l.page.side.Look(r.account.Agency.ID)
		l.page.FocusWork()
	case l.page.Writable():
		l.page.desk.Tell(l.page.Say(text.RealisedNotHere))
	}
}

func (l *realised) None() string {
	p := l.page
	if len(p.Sought) > 0 {
		return p.Say(text.FollowUpNoMatch, p.Search.Text, p.agencyWords())
	}
	return p.Say(text.RealisedNone, l.year, p.agencyWords())
}

func (l *realised) Aim() string {
	if l.report == nil || len(l.rows) == 0 {
		return ""
	}
	aim := text.RealisedAim
	if l.whole() {
		aim = text.RealisedAimAll
	}
	return l.page.Say(aim, l.report.Thresholds.Good, l.report.Thresholds.Attention)
}

// facts says how the year stands, over the list.
func (l *realised) facts() string {
	r := l.report
	share := l.share(r.Money.Absorbed)
	if l.whole() {
		reported, agencies := r.Reported()
		share += ", " + l.page.Say(text.RealisedReported, reported, agencies)
	}
	return l.page.Say(text.RealisedFacts, r.Year, text.QuarterNames[r.Quarter], l.brief(r.Money.Spent), l.brief(r.Money.Budget), share, l.counts(r.Measures))
}

func (l *realised) counts(n monev.Counts) string {
	return l.page.Say(text.RealisedCounts, n[monev.Good], n[monev.Attention], n[monev.Critical], n[monev.Unknown])
}

const none = "–" // stands for money that nobody told of

// brief writes money in its short form.
func (l *realised) brief(f model.Figure) string {
	if !f.Known {
		return none
	}
	return locale.FormatShort(f.Amount, l.page.desk.Language())
}

// lineOf names a line for a form.
func lineOf(r *monev.Row) string { return cmp.Or(oneLine(r.Line.Name), r.Line.Code) }

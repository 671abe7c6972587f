package priorities

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// board is the table of the ranking: those that the money reaches, the line at the ceiling, those that it does not, and those that are not ranked.
type board struct {
	page   *Page
	grid   *parts.Grid
	rows   []row
	sought string
	whole  int // candidates that can be seen where nothing is sought
	unit   unit
	ranked bool // something was ranked when the ranking could last be computed
}

// row is a row of the board.
type row struct {
	kind  kind
	at    int         // the place of a candidate in the sheet
	sum   model.Money // of a funded one with those over it
	first bool        // the first that does not fit
}

type kind uint8

const (
	ofEntry kind = iota
	ofLine
	ofUnranked
)

// The columns. That of the chair's order is there only while it differs.
const (
	colRank = iota
	colName
	colParts
	colScore
	colCost
	colSum
	colChair
)

func newBoard(p *Page) *board {
	b := &board{page: p}
	b.grid = parts.NewGrid(b, parts.Column{Min: rankWidth, Align: parts.AlignRight}, parts.Column{Min: 200, Weight: 1, Wrap: true})
	b.grid.OnMove = func(int, int) { p.view.side.showRow() }
	b.grid.OnOpen = func(int, int) { p.openRow() }
	b.grid.OnShift = func(_, by int) { p.moveBy(by) }
	b.grid.OnDrop = p.drop
	b.grid.OnInsert = func(int, bool) { p.askOwn(nil) }
	b.grid.OnRemove = func(parts.Block) { p.dropCandidate() }
	return b
}

// begin looks at a ranking as if for the first time.
func (b *board) begin() {
	b.sought, b.rows, b.ranked = "", nil, false
	b.page.byChair = false
}

// read lists the candidates anew. The cursor follows its candidate; once there is a ranking it begins at the top.
func (b *board) read() {
	before := b.ranked
	if now := b.page.now; now != nil && now.ranked() {
		b.ranked = len(now.listed) > 0 && now.table.Complete(now.listed[0])
	}
	b.list()
	b.grid.SetColumns(b.columns()...)
	b.grid.Refresh()
	if b.ranked && !before {
		b.grid.MoveTo(0, colRank)
	}
}

// list puts the rows in order.
func (b *board) list() {
	b.rows, b.whole = nil, 0
	now := b.page.now
	if now == nil || now.err == nil && now.blind() {
		return
	}
	b.unit = unitOf(now)
	if now.table == nil {
		b.listAll()
		return
	}
	order, funded := b.order(), now.funded
	if b.page.byChair && now.order != nil {
		funded = now.order.Funded
	}
	sum := model.Money(0)
	for _, i := range order {
		if funded.Has(i) {
			sum += now.sheet.Entries[i].Cost
			b.add(row{at: i, sum: sum})
		}
	}
	b.rows = append(b.rows, row{kind: ofLine})
	first := true
	for _, i := range order {
		if !funded.Has(i) && now.table.Complete(i) {
			b.add(row{at: i, first: first})
			first = false
		}
	}
	b.listUnranked()
}

// order gives the candidates in the order that is looked at, the funded ones that are not ranked last.
func (b *board) order() (list []int) {
	now := b.page.now
	list = slices.Clone(now.listed)
	if b.page.byChair && now.order != nil {
		last := len(now.place) + 1
		slices.SortStableFunc(list, func(i, j int) int {
			return cmp.Compare(cmp.Or(now.place[i], last), cmp.Or(now.place[j], last))
		})
	}
	return list
}

func (b *board) listUnranked() {
	now, head := b.page.now, len(b.rows)
	for i := range now.sheet.Entries {
		if !now.table.Complete(i) && !now.funded.Has(i) {
			b.add(row{at: i})
		}
	}
	if len(b.rows) > head {
		b.rows = slices.Insert(b.rows, head, row{kind: ofUnranked})
	}
}

// listAll lists what there is where it cannot be ranked.
func (b *board) listAll() {
	for i := range b.page.now.sheet.Entries {
		b.add(row{at: i})
	}
}

// add adds a row, unless something else is sought.
func (b *board) add(r row) {
	b.whole++
	if b.sought == "" {
		b.rows = append(b.rows, r)
		return
	}
	e := &b.page.now.sheet.Entries[r.at]
	words := strings.ToLower(e.Name + " " + e.Code)
	if e.Agency != nil {
		words += " " + strings.ToLower(e.Agency.Name+" "+e.Agency.Label())
	}
	words += " " + strings.ToLower(b.page.proposed(e))
	for word := range strings.FieldsSeq(strings.ToLower(b.sought)) {
		if !strings.Contains(words, word) {
			return
		}
	}
	b.rows = append(b.rows, r)
}

// hits counts the candidates that can be seen.
func (b *board) hits() (n int) {
	for _, r := range b.rows {
		if r.kind == ofEntry {
			n++
		}
	}
	return n
}

// Widths at 100 %.
const (
	rankWidth  float32 = 44
	chairWidth float32 = 56
	partsWidth float32 = 150
	shortParts float32 = 60
	scoreWidth float32 = 62
	sumWidth   float32 = 132
	shortSum   float32 = 104
)

// tight is the size of text from which on bars are short, and tightest that from which on rows need the room of bars, legend and buttons.
const (
	tight    float32 = 1.25
	tightest float32 = 1.6
)

func roomy() bool { return look.Scale() < tightest }

func (b *board) columns() []parts.Column {
	p := b.page
	cost, sum := p.say(text.PrioritiesCost), p.say(text.PrioritiesSum)
	switch b.unit {
	case inShort:
		cost, sum = p.say(text.PrioritiesCostShort), p.say(text.PrioritiesSumShort)
	case inMillions:
		cost, sum = p.say(text.PrioritiesCostJt), p.say(text.PrioritiesSumJt)
	}
	sums := sumWidth
	if look.Scale() >= tight {
		sums = shortSum
	}
	bars := parts.Column{Title: p.say(text.PrioritiesParts), Min: partsWidth, Weight: 2}
	switch {
	case !roomy():
		bars = parts.Column{}
	case look.Scale() >= tight:
		bars.Title, bars.Min = p.say(text.PrioritiesShare), shortParts
	}
	list := []parts.Column{
		{Title: p.say(text.PrioritiesRank), Min: rankWidth, Align: parts.AlignRight, Fits: strconv.Itoa(b.whole)},
		{Title: p.say(b.what()), Min: 200, Weight: 3, Wrap: true},
		bars,
		{Title: p.say(text.PrioritiesScore), Min: scoreWidth, Align: parts.AlignRight},
		{Title: cost, Min: 84, Align: parts.AlignRight, Fits: b.widest()},
		{Title: sum, Min: sums, Align: parts.AlignRight, Wrap: true, Fits: b.widest()},
	}
	if p.now != nil && p.now.moved() {
		list = append(list, parts.Column{Title: p.say(text.PrioritiesChairRank), Min: chairWidth, Align: parts.AlignRight})
	}
	return list
}

// what says what is ranked.
func (b *board) what() text.Sentence {
	if now := b.page.now; now != nil && now.sheet.Ranking.Intake != 0 {
		return text.PrioritiesProposal
	}
	return text.PrioritiesProgramme
}

// widest is the longest amount that the columns show.
func (b *board) widest() string {
	most := model.Money(0)
	if now := b.page.now; now != nil {
		if ceiling, known := now.sheet.Ceiling(); known {
			most = ceiling
		}
		for i := range now.sheet.Entries {
			most = max(most, now.sheet.Entries[i].Cost)
		}
	}
	return b.page.amount(most, b.unit)
}

// Rows implements parts.Data.
func (b *board) Rows() int { return len(b.rows) }

// Row implements parts.Data.
func (b *board) Row(i int) parts.Row {
	switch r := b.rows[i]; r.kind {
	case ofLine:
		return parts.Row{Kind: parts.Rule, Key: "line"}
	case ofUnranked:
		return parts.Row{Kind: parts.Group, Key: "unranked"}
	default:
		return parts.Row{Key: strconv.FormatInt(int64(b.page.now.sheet.Entries[r.at].ID), 10)}
	}
}

// current gives the place in the sheet of the candidate under the cursor, false where the cursor stands on none.
func (p *Page) current() (at int, ok bool) {
	i, _ := p.board.grid.Cursor()
	if p.now == nil || i < 0 || i >= len(p.board.rows) || p.board.rows[i].kind != ofEntry {
		return 0, false
	}
	return p.board.rows[i].at, true
}

// seek shows only what is sought.
func (p *Page) seek(sought string) {
	p.board.sought = sought
	p.board.list()
	p.board.grid.Refresh()
	p.view.show()
}

package session

import (
	"slices"
	"strconv"
	"strings"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// column is what a column of the figures shows.
type column int

const (
	colName column = iota
	colAsked
	colAgreed
	colDifference
	colWord
)

// The columns from left to right. Where the text is large, what was asked stands under the name, and the word under the difference.
var (
	wideColumns   = []column{colName, colAsked, colAgreed, colDifference, colWord}
	narrowColumns = []column{colName, colAgreed, colDifference}
)

// narrow says whether the text is so large that columns are put together.
func narrow() bool { return look.Scale() > 1.2 }

func columnsNow() []column {
	if narrow() {
		return narrowColumns
	}
	return wideColumns
}

// agreedNow is the number of the column of what is agreed.
func agreedNow() int { return slices.Index(columnsNow(), colAgreed) }

// rowKind says what a row of the figures stands for.
type rowKind uint8

const (
	programRow   rowKind = iota // a program with lines below it: the heading of a group
	lineRow                     // any other line
	fundRow                     // one funding source of the line above
	indicatorRow                // one indicator of the line above, with its target
	wholeRow                    // the agency
)

// figureRow is one row. node is nil for the agency.
type figureRow struct {
	kind      rowKind
	key       string
	node      *model.Node
	depth     int
	fund      model.ID
	editable  bool
	indicator *model.Indicator
}

// figures is what the grid shows of an agency. What a cell says is read from the plan whenever it is painted.
type figures struct {
	*subject
	page   *Page
	rows   []figureRow
	ticked map[model.ID]bool
	typing *typing
}

// typing is an amount that is being typed: its row shows what would come of it.
type typing struct {
	row    int
	amount model.Money
}

// newFigures lays the rows of an agency out.
func newFigures(page *Page, s *subject) *figures {
	f := &figures{subject: s, page: page, ticked: map[model.ID]bool{}}
	f.layOut()
	return f
}

func (f *figures) layOut() {
	f.rows = f.rows[:0]
	for _, root := range f.roots {
		f.addLine(root, 0, false)
	}
	if len(f.rows) > 0 {
		f.rows = append(f.rows, figureRow{kind: wholeRow, key: "whole"})
	}
}

// addLine adds a line with its sources, indicators and lower lines. Below a line that carries a figure of its own nothing is corrected.
func (f *figures) addLine(n *model.Node, depth int, covered bool) {
	own := !f.carriesBelow(n) && (len(n.Children) == 0 && !covered || f.carries(n.Line.ID))
	funds := f.subject.funds(n.Line.ID)
	row := figureRow{kind: lineRow, key: rowKey("line", n.Line.ID), node: n, depth: depth}
	if n.Line.Level == model.Program && !own {
		row.kind = programRow
	}
	if own && len(funds) < 2 {
		row.editable = true
		if len(funds) == 1 {
			row.fund = funds[0]
		}
	}
	f.rows = append(f.rows, row)
	if own && len(funds) > 1 {
		f.addFunds(n, depth+1, funds)
	}
	if f.page.targets {
		f.addIndicators(n, depth+1)
	}
	below := depth + 1
	if row.kind == programRow {
		below = depth
	}
	for _, c := range n.Children {
		f.addLine(c, below, covered || own)
	}
}

func (f *figures) addFunds(n *model.Node, depth int, funds []model.ID) {
	for _, fund := range funds {
		key := rowKey("line", n.Line.ID) + rowKey("/fund", fund)
		f.rows = append(f.rows, figureRow{kind: fundRow, key: key, node: n, depth: depth, fund: fund, editable: true})
	}
}

func (f *figures) addIndicators(n *model.Node, depth int) {
	for _, i := range f.plan.Indicators.Of(n.Line.ID) {
		f.rows = append(f.rows, figureRow{kind: indicatorRow, key: rowKey("indicator", i.ID), node: n, depth: depth, indicator: i, editable: true})
	}
}

func rowKey(kind string, id model.ID) string { return kind + ":" + strconv.FormatInt(int64(id), 10) }

// Rows implements parts.Data.
func (f *figures) Rows() int { return len(f.rows) }

// Row implements parts.Data.
func (f *figures) Row(row int) parts.Row {
	r := f.rows[row]
	out := parts.Row{Key: r.key}
	switch r.kind {
	case programRow:
		out.Kind = parts.Group
	case wholeRow:
		out.Kind = parts.Subtotal
	}
	out.Tinted = r.node != nil && f.ticked[r.node.Line.ID] && (r.kind == lineRow || r.kind == programRow)
	return out
}

// Cell implements parts.Data.
func (f *figures) Cell(row, col int) parts.Cell {
	shows := columnsNow()[col]
	c := f.cell(row, shows)
	if narrow() && f.rows[row].kind != programRow {
		f.gather(&c, row, shows)
	}
	return c
}

// gather puts what has no column of its own where the text is large into the cell that it belongs to.
func (f *figures) gather(c *parts.Cell, row int, shows column) {
	switch shows {
	case colName:
		if asked := f.cell(row, colAsked); asked.Text != "" {
			c.Below = joined(c.Below, f.page.say(text.SessionAskedBelow, asked.Text))
		}
	case colDifference:
		word := f.cell(row, colWord)
		c.Text = stacked(strings.TrimPrefix(c.Text, noDifference), word.Text, word.Below, word.Chip)
		c.Sign, c.Tone = word.Sign, word.Tone
	}
}

// stacked sets what is not empty below each other.
func stacked(lines ...string) string {
	return strings.Join(slices.DeleteFunc(lines, func(l string) bool { return l == "" }), "\n")
}

// cell is what one cell shows where every column has its place.
func (f *figures) cell(row int, col column) parts.Cell {
	r := f.rows[row]
	switch r.kind {
	case programRow:
		return f.programCell(r, col)
	case wholeRow:
		return f.standingCell(row, f.whole(), col, f.page.say(text.SessionWhole))
	case fundRow:
		return f.fundCell(row, r, col)
	case indicatorRow:
		return f.indicatorCell(r, col)
	default:
		return f.lineCell(row, r, col)
	}
}

// programCell shows the name across the row; what was decided about the program itself stands at its end.
func (f *figures) programCell(r figureRow, col column) parts.Cell {
	switch {
	case col == colName:
		return parts.Cell{Text: r.node.Line.Code + "  " + r.node.Line.Name}
	case col == colWord && f.ticked[r.node.Line.ID]:
		return parts.Cell{Text: f.page.say(text.SessionTicked), Tone: parts.Bad}
	case col == colWord:
		return f.programVerdict(r.node.Line)
	default:
		return parts.Cell{}
	}
}

// programVerdict shows what was decided about a program itself, on one line.
func (f *figures) programVerdict(l *model.Line) parts.Cell {
	verdict := f.ownVerdict(l)
	c := f.verdictCell(verdict)
	if verdict == model.AcceptedFixing {
		c.Text, c.Below = f.page.say(text.SessionFixingShort), ""
	}
	return c
}

// ownVerdict is what was decided about the line itself.
func (f *figures) ownVerdict(l *model.Line) model.Verdict {
	if d := f.plan.Verdict(f.meeting.ID, l); d != nil && d.Line == l.ID {
		return d.Verdict
	}
	return model.NoVerdict
}

func (f *figures) verdictCell(v model.Verdict) parts.Cell {
	switch v {
	case model.Accepted:
		return parts.Cell{Text: f.page.say(text.SessionAccepted), Sign: parts.SignDone, Tone: parts.Good}
	case model.AcceptedFixing:
		return parts.Cell{Text: f.page.say(text.SessionAccepted), Sign: parts.SignDone, Tone: parts.Good, Below: f.page.say(text.SessionFixing)}
	case model.Deferred:
		return parts.Cell{Text: f.page.say(text.SessionDeferred), Sign: parts.SignOpen, Tone: parts.Down}
	case model.Rejected:
		return parts.Cell{Text: signed("×", f.page.say(text.SessionRejected)), Tone: parts.Bad}
	default:
		return parts.Cell{}
	}
}

func (f *figures) lineCell(row int, r figureRow, col column) parts.Cell {
	c := f.standingCell(row, f.of(r.node), col, r.node.Line.Name)
	switch col {
	case colName:
		c.Above, c.Indent, c.Bold = r.node.Line.Code, r.depth, len(r.node.Children) > 0
		if unit := f.plan.SubUnits.Get(r.node.Line.SubUnit); unit != nil {
			c.Below = unit.Name
		}
	case colAgreed:
		f.makeEditable(&c, r)
	case colWord:
		if f.ticked[r.node.Line.ID] {
			c.Chip = f.page.say(text.SessionTicked)
		}
	}
	return c
}

// makeEditable lets the cell be edited, beginning with the figure as it stands: the one that was asked for while nothing is agreed.
func (f *figures) makeEditable(c *parts.Cell, r figureRow) {
	if !r.editable || f.page.desk.ReadOnly() {
		return
	}
	c.Editable = true
	if asked, agreed := f.money(r.node.Line.ID, r.fund); !agreed.Known && asked.Known {
		c.Entry = f.page.amount(asked.Amount)
	}
}

// fundCell shows one source of a line.
func (f *figures) fundCell(row int, r figureRow, col column) parts.Cell {
	asked, agreed := f.money(r.node.Line.ID, r.fund)
	st := standing{asked: asked, agreed: agreed, outcome: agreed}
	if !agreed.Known {
		st.outcome = asked
	}
	name, outside := f.fundName(r.fund)
	c := f.standingCell(row, st, col, name)
	switch col {
	case colName:
		c.Indent, c.Tone = r.depth, parts.Muted
		if outside {
			c.Below = f.page.say(text.SessionOutside)
		}
	case colAgreed:
		f.makeEditable(&c, r)
	case colWord:
		if !agreed.Known {
			c = parts.Cell{}
		}
	}
	return c
}

func (f *figures) fundName(id model.ID) (name string, outside bool) {
	if fund := f.plan.Funds.Get(id); fund != nil {
		return fund.Name, fund.Outside
	}
	return f.page.say(text.SessionNoFund), false
}

// standingCell shows name, figures, difference and word of anything that carries money.
func (f *figures) standingCell(row int, st standing, col column, name string) parts.Cell {
	typed := f.typing != nil && f.typing.row == row
	if typed {
		st = st.with(f.typing.amount)
	}
	switch col {
	case colName:
		return parts.Cell{Text: name}
	case colAsked:
		return f.amountCell(st.asked)
	case colAgreed:
		if !st.agreed.Known {
			return parts.Cell{}
		}
		return f.amountCell(st.outcome)
	case colDifference:
		return f.differenceCell(st)
	default:
		return f.wordCell(st)
	}
}

// with is the standing if an amount were agreed.
func (s standing) with(amount model.Money) standing {
	s.agreed = model.Figure{Amount: amount, Known: true}
	s.outcome, s.verdict = s.agreed, model.NoVerdict
	return s
}

// amountCell shows a figure; money from outside the region's own budget stands under it, since no total counts it.
func (f *figures) amountCell(figure model.Figure) parts.Cell {
	if !figure.Known {
		return parts.Cell{}
	}
	c := parts.Cell{Text: f.page.amount(figure.Amount)}
	if figure.Outside != 0 {
		c.Below = f.page.say(text.SessionPlusOutside, f.page.amount(figure.Outside))
	}
	return c
}

func (f *figures) differenceCell(st standing) parts.Cell {
	if !st.agreed.Known || !st.asked.Known {
		return parts.Cell{}
	}
	d := st.difference()
	c := parts.Cell{Text: f.page.amount(d), Tone: toneOf(d)}
	if d == 0 {
		c.Text = noDifference
	}
	return c
}

// noDifference stands where a figure is as it was asked.
const noDifference = "–"

func toneOf(difference model.Money) parts.Tone {
	switch {
	case difference > 0:
		return parts.Up
	case difference < 0:
		return parts.Down
	default:
		return parts.Muted
	}
}

// wordCell says in a word and a sign how it stands: what became of the figure, and under it what was decided.
func (f *figures) wordCell(st standing) parts.Cell {
	decided := f.verdictCell(st.verdict)
	switch {
	case st.verdict == model.Deferred, st.verdict == model.Rejected:
		return decided
	case !st.agreed.Known && st.verdict == model.NoVerdict:
		return parts.Cell{Text: f.page.say(text.SessionOpen), Sign: parts.SignOpen, Tone: parts.Muted}
	}
	word := model.WordOf(inside(st.asked), inside(st.outcome))
	if st.verdict != model.NoVerdict && word == model.Same {
		return decided
	}
	c := f.changeCell(word)
	switch {
	case st.verdict == model.AcceptedFixing:
		c.Below = f.page.say(text.SessionFixing)
	case st.verdict == model.Accepted:
		c.Below = f.page.say(text.SessionAccepted)
	case st.open > 0:
		c.Below = f.page.say(text.SessionStillOpen, st.open)
	}
	return c
}

func (f *figures) changeCell(w model.Word) parts.Cell {
	switch w {
	case model.Up:
		return parts.Cell{Text: f.page.say(text.SessionUp), Sign: parts.SignUp, Tone: parts.Up}
	case model.Down:
		return parts.Cell{Text: f.page.say(text.SessionDown), Sign: parts.SignDown, Tone: parts.Down}
	case model.New:
		return parts.Cell{Text: signed("+", f.page.say(text.SessionNew)), Tone: parts.Up}
	default:
		return parts.Cell{Text: signed("=", f.page.say(text.SessionSame)), Tone: parts.Muted}
	}
}

// signed puts a sign that the font has before a word.
func signed(sign, word string) string { return sign + " " + word }

// inside leaves out money from outside the region's own budget.
func inside(f model.Figure) model.Figure {
	f.Outside = 0
	return f
}

// reload reads the plan again after an act and tells whether the grid has to show all rows anew: there are others, or names may have changed.
func (f *figures) reload(t touched) bool {
	before := f.rows
	f.subject = newSubject(f.plan, f.meeting, f.plan.Agencies.Get(f.agency.ID))
	f.rows = nil
	f.layOut()
	return t.whole || !sameRows(before, f.rows)
}

func sameRows(a, b []figureRow) bool {
	return slices.EqualFunc(a, b, func(x, y figureRow) bool { return x.key == y.key && x.kind == y.kind })
}

// above says whether one of the lines lies below the row's.
func (f *figures) above(r figureRow, lines map[model.ID]bool) bool {
	if r.kind != lineRow && r.kind != programRow {
		return false
	}
	found := false
	r.node.Walk(func(n *model.Node, depth int) { found = found || depth > 0 && lines[n.Line.ID] })
	return found
}

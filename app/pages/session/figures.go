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
	// proposed are amounts that are being typed: their rows show what would come of them.
	proposed map[model.FigureOf]model.Money
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

// figure names the figure that a row corrects; false where it corrects none.
func (r figureRow) figure() (f model.FigureOf, ok bool) {
	if !r.editable || r.kind == indicatorRow || r.node == nil {
		return f, false
	}
	return model.FigureOf{Line: r.node.Line.ID, Fund: r.fund}, true
}

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

// Cell implements parts.Data. When the text has just become larger the grid still asks for columns that are put together now.
func (f *figures) Cell(row, col int) parts.Cell {
	columns := columnsNow()
	if col >= len(columns) {
		return parts.Cell{}
	}
	shows := columns[col]
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
			c.Below = joined(c.Below, f.page.baseName()+" "+asked.Text)
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

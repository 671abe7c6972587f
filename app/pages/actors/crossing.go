package actors

import (
	"strconv"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/submissions"
)

// crossing is a table of how many proposals there are by two things, and what they ask for.
type crossing struct {
	page          *Page
	grid          *parts.Grid
	rows, columns submissions.Dimension
	table         submissions.Table
}

func newCrossing(p *Page, rows, columns submissions.Dimension) *crossing {
	t := &crossing{page: p, rows: rows, columns: columns}
	t.grid = parts.NewGrid(t, parts.Column{Min: 150, Weight: 1, Wrap: true})
	t.grid.OnMove = func(int, int) { p.RefreshFoot() }
	t.grid.OnOpen = t.open
	return t
}

// Grid gives the table.
func (t *crossing) Grid() *parts.Grid { return t.grid }

// None says why there is nothing in it.
func (t *crossing) None() string { return t.page.why(text.ActorsNoMatch) }

// Read counts anew.
func (t *crossing) Read() {
	t.table = submissions.Table{}
	if p := t.page; p.current() != nil {
		t.table = submissions.Cross(p.Plan, p.intake, t.rows, t.columns)
	}
	t.grid.SetColumns(t.heads()...)
}

func (t *crossing) heads() []parts.Column {
	p := t.page
	list := []parts.Column{{Title: p.dimension(t.rows), Min: 150, Weight: 1, Wrap: true}}
	for _, said := range t.table.Columns {
		list = append(list, parts.Column{Title: p.heading(t.columns, said), Min: 92, Align: parts.AlignRight})
	}
	return append(list, parts.Column{Title: p.Say(text.MatrixTotal), Min: 100, Align: parts.AlignRight})
}

// Rows implements parts.Data. The last row holds the sums.
func (t *crossing) Rows() int {
	if t.table.Total.Count == 0 {
		return 0
	}
	return len(t.table.Rows) + 1
}

// Row implements parts.Data.
func (t *crossing) Row(row int) parts.Row {
	if row >= len(t.table.Rows) {
		return parts.Row{Kind: parts.Subtotal, Key: "total"}
	}
	return parts.Row{Key: "row/" + strconv.Itoa(row) + t.table.Rows[row]}
}

// Cell implements parts.Data.
func (t *crossing) Cell(row, col int) parts.Cell {
	p := t.page
	last := row >= len(t.table.Rows)
	switch {
	case col == 0 && last:
		return parts.Cell{Text: p.Say(text.MatrixTotal), Bold: true}
	case col == 0:
		return parts.Cell{Text: p.heading(t.rows, t.table.Rows[row])}
	}
	at := t.at(row, col)
	if at.Count == 0 {
		return parts.Cell{Text: "–", Tone: parts.Muted}
	}
	c := parts.Cell{Text: locale.FormatCount(at.Count, p.desk.Language()), Bold: last || col > len(t.table.Columns)}
	if at.Asked != 0 {
		c.Below = locale.FormatShort(at.Asked, p.desk.Language())
	}
	return c
}

// at gives the figures of a cell of the grid, sums included.
func (t *crossing) at(row, col int) submissions.Cell {
	lastRow, lastCol := row >= len(t.table.Rows), col > len(t.table.Columns)
	switch {
	case lastRow && lastCol:
		return t.table.Total
	case lastRow:
		return t.table.OfColumn[col-1]
	case lastCol:
		return t.table.OfRow[row]
	default:
		return t.table.Cells[row][col-1]
	}
}

// open shows the proposals that are counted in a cell.
func (t *crossing) open(row, col int) {
	p, is := t.page, map[submissions.Dimension]string{}
	if row < len(t.table.Rows) {
		is[t.rows] = t.table.Rows[row]
	}
	if col > 0 && col <= len(t.table.Columns) {
		is[t.columns] = t.table.Columns[col-1]
	}
	p.lens = ofProposals
	p.Search.SetText("")
	p.narrow(func(f *submissions.Filter) { *f = submissions.Filter{Is: is} })
	p.proposals.table.MoveTo(0, colActor)
	p.FocusWork()
}

// Aim says in full what is counted under the cursor.
func (t *crossing) Aim() string {
	row, col := t.grid.Cursor()
	if row < 0 || row >= t.Rows() {
		return ""
	}
	p, at := t.page, t.at(row, max(col, 1))
	if col == 0 {
		at = t.at(row, len(t.table.Columns)+1)
	}
	what := p.Say(text.MatrixTotal)
	if row < len(t.table.Rows) {
		what = p.heading(t.rows, t.table.Rows[row])
	}
	if col > 0 && col <= len(t.table.Columns) {
		what += " × " + p.heading(t.columns, t.table.Columns[col-1])
	}
	return p.Say(text.ActorsCrossAim, what, at.Count, p.rupiah(at.Asked), p.rupiah(at.Agreed))
}

// cross counts by another thing in the rows or the columns of the table.
func (p *Page) cross(rows, columns submissions.Dimension) {
	t := p.tables[ofCross]
	t.rows, t.columns = rows, columns
	p.Restart(t)
	p.Narrow()
}

// send shows the table in view on the wall; of the list it is how far the answers are.
func (p *Page) send() {
	rows, columns := submissions.ByState, submissions.ByHelp
	switch p.lens {
	case ofMatrix:
		rows, columns = submissions.ByHelp, submissions.ByTrade
	case ofCross:
		rows, columns = p.tables[ofCross].rows, p.tables[ofCross].columns
	}
	p.desk.ShowCross(p.intake, rows, columns)
	p.TellWall()
}

// canSend says whether there is something to show to everybody; pairs that may be the same are not.
func (p *Page) canSend() bool {
	return p.hasIntake() && p.lens != ofDoubles && p.proposals.total() > 0
}

// waiting names the actors of the intake who have no answer yet, each once, in the order of their proposals.
func (p *Page) waiting() (names []string) {
	seen := map[model.ID]bool{}
	for _, s := range p.Plan.Waiting(p.intake) {
		if !seen[s.Actor] {
			seen[s.Actor] = true
			names = append(names, p.Plan.Actors.Get(s.Actor).Name)
		}
	}
	return names
}

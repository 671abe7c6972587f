package settings

import (
	"slices"
	"strconv"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// list is a table of many Rs, a row each, and a blank row after them in which the next one is begun. What is typed there becomes a record, by one act,
// as soon as nothing that it needs is lacking.
type list[R comparable] struct {
	page   *Page
	fields []field[R]
	title  string // of the act, where write does not give another
	hint   int    // the column in which the blank row says what it is
	foot   []footRow

	read  func(plan *model.Plan) []R
	id    func(r R) model.ID
	blank func(id model.ID, before []R) R // the next one, after those that are there
	lacks func(r R) string                // what it still needs, "" where it is whole
	// write puts into an edit what brings after into the file; before is nil where it is new.
	write func(e *model.Edit, before *R, after R)
	// meta gives what a whole row is besides its key; nil: nothing.
	meta func(r R) parts.Row
	// act gives what brings one row from before to after where that is not an edit, nil where it is one; act itself may be nil.
	act func(before, after R) model.Act
	// number gives an R its place among the others, from 1; nil: rows stay in an order of their own.
	number   func(r *R, place int)
	agencies bool // its rows are agencies, those of its foot sums over them
	dense    bool // places stay without a gap when a row goes
	// warn gives the question to ask before rows go, "" where there is none; nil: never.
	warn func(gone []R) string

	grid *parts.Grid
	rows []R
	next R // what is begun in the blank row
	none R // next as it was before anything was typed
}

// footRow is a row under all others that belongs to the list as a whole.
type footRow struct {
	key    string
	cell   func(col int) parts.Cell
	commit func(typed string) (refusal string) // nil: it is not entered
}

var _ rows = (*list[model.Official])(nil)

// build makes the grid of a list that is set up.
func (l *list[R]) build() *list[R] {
	columns := make([]parts.Column, len(l.fields))
	for i, f := range l.fields {
		columns[i] = f.column
	}
	l.grid = l.page.newGrid(l, l, columns)
	l.grid.OnCommit, l.grid.OnTyping = l.commit, l.echo
	l.grid.OnClear, l.grid.OnPaste = l.clear, l.paste
	return l
}

func (l *list[R]) view() *parts.Grid { return l.grid }

func (l *list[R]) load(other bool) {
	l.rows = nil
	if plan := l.page.desk.Plan(); plan != nil {
		l.rows = l.read(plan)
	}
	l.prepare(other)
	if other {
		l.grid.SetData(l)
		l.grid.MoveTo(0, l.firstTyped())
		return
	}
	l.grid.Refresh()
}

// prepare keeps what is begun in the blank row, unless that is in the file now or the file is another one.
func (l *list[R]) prepare(other bool) {
	id := l.id(l.next)
	if other || id == 0 || l.find(id) >= 0 {
		id = newID()
	} else if l.next != l.none {
		return
	}
	l.next = l.blank(id, l.rows)
	l.none = l.next
}

func (l *list[R]) find(id model.ID) int {
	return slices.IndexFunc(l.rows, func(r R) bool { return l.id(r) == id })
}

// blanks is the number of blank rows.
func (l *list[R]) blanks() int {
	if l.page.writable() {
		return 1
	}
	return 0
}

// Rows implements parts.Data.
func (l *list[R]) Rows() int {
	if l.page.desk.Plan() == nil {
		return 0
	}
	return len(l.rows) + l.blanks() + len(l.foot)
}

// at gives what a row shows, nil for a row of the foot.
func (l *list[R]) at(row int) *R {
	switch {
	case row >= 0 && row < len(l.rows):
		return &l.rows[row]
	case row == len(l.rows) && l.blanks() > 0:
		return &l.next
	default:
		return nil
	}
}

func (l *list[R]) footAt(row int) footRow { return l.foot[row-len(l.rows)-l.blanks()] }

// Row implements parts.Data.
func (l *list[R]) Row(row int) parts.Row {
	if r := l.at(row); r != nil {
		return l.rowOf(*r, row == len(l.rows))
	}
	return parts.Row{Key: l.footAt(row).key, Kind: parts.Subtotal}
}

func (l *list[R]) rowOf(r R, isNext bool) (row parts.Row) {
	if l.meta != nil && !isNext {
		row = l.meta(r)
	}
	row.Key, row.NoTick = keyOf(l.id(r)), isNext
	return row
}

// Cell implements parts.Data.
func (l *list[R]) Cell(row, col int) parts.Cell {
	r := l.at(row)
	if r == nil {
		return l.footCell(row, col)
	}
	f, isNext := &l.fields[col], row == len(l.rows)
	var c parts.Cell
	switch {
	case f.show != nil:
		c = f.cell(r, l.page.writable())
	case !isNext:
		c = parts.Cell{Text: strconv.Itoa(row + 1), Tone: parts.Muted}
	}
	if isNext {
		l.mark(&c, col)
	}
	return c
}

// mark makes a cell of the blank row say what is lacking there.
func (l *list[R]) mark(c *parts.Cell, col int) {
	untouched := l.next == l.none
	switch {
	case untouched && c.Chip != "":
		c.Tone = parts.Muted
	case col != l.hint:
	case untouched:
		c.Below = l.page.desk.Say(text.SettingsNewRow)
	default:
		c.Below = l.page.desk.Say(text.SettingsUnsaved, l.lacks(l.next))
	}
}

func (l *list[R]) footCell(row, col int) parts.Cell {
	f := l.footAt(row)
	c := f.cell(col)
	c.Editable = c.Editable && f.commit != nil && l.page.writable()
	return c
}

// change is a row that is to be something else.
type change[R any] struct {
	row   int
	after R
}

// commit enters what was typed into a cell. It gives the sentence that says why not, "" where it was taken.
func (l *list[R]) commit(row, col int, typed string) (refusal string) {
	r := l.at(row)
	if r == nil {
		return l.footAt(row).commit(typed)
	}
	after := *r
	if refusal := l.fields[col].set(&after, typed); refusal != "" {
		return refusal
	}
	return l.store([]change[R]{{row, after}})
}

// store writes rows by one act. Of the blank row it keeps what is not whole yet.
func (l *list[R]) store(changes []change[R]) (refusal string) {
	if act := l.single(changes); act != nil {
		return l.page.act(act)
	}
	var e model.Edit
	for _, c := range changes {
		switch {
		case c.row < len(l.rows):
			if before := l.rows[c.row]; before != c.after {
				l.write(&e, &before, c.after)
			}
		case l.lacks(c.after) != "":
			l.next = c.after
			l.grid.RefreshRow(c.row)
		default:
			l.write(&e, nil, c.after)
		}
	}
	return l.do(e)
}

// single gives the act of a change to one row that is no edit, nil where it is one.
func (l *list[R]) single(changes []change[R]) model.Act {
	if l.act == nil || len(changes) != 1 || changes[0].row >= len(l.rows) || l.rows[changes[0].row] == changes[0].after {
		return nil
	}
	return l.act(l.rows[changes[0].row], changes[0].after)
}

func (l *list[R]) do(e model.Edit) (refusal string) {
	if e.Title == "" {
		e.Title = l.title
	}
	return l.page.do(e)
}

func (l *list[R]) echo(row, col int, typed string) string {
	if l.at(row) == nil {
		return l.page.echoMoney(typed)
	}
	if echo := l.fields[col].echo; echo != nil {
		return echo(typed)
	}
	return ""
}

func (l *list[R]) canStep() bool {
	row, col := l.grid.Cursor()
	return l.page.writable() && l.at(row) != nil && l.fields[col].next != nil
}

func (l *list[R]) step() {
	if !l.canStep() {
		return
	}
	row, col := l.grid.Cursor()
	after := *l.at(row)
	l.fields[col].next(&after)
	l.tell(l.store([]change[R]{{row, after}}))
}

// tell shows why something was not done that has no cell being typed in.
func (l *list[R]) tell(refusal string) {
	if refusal != "" {
		l.page.desk.Tell(refusal)
	}
}

// clear empties the typed cells of a block, as one act.
func (l *list[R]) clear(block parts.Block) {
	if !l.page.writable() {
		return
	}
	var changes []change[R]
	for row := block.Row; row <= block.LastRow; row++ {
		if r := l.at(row); r != nil {
			changes = append(changes, change[R]{row, l.cleared(*r, block)})
		} else if c := l.Cell(row, block.LastCol); c.Editable && c.Text != "" {
			l.tell(l.footAt(row).commit(""))
		}
	}
	l.tell(l.store(changes))
}

func (l *list[R]) cleared(r R, block parts.Block) R {
	for col := block.Col; col <= block.LastCol; col++ {
		if f := &l.fields[col]; f.typed() {
			l.tell(f.set(&r, ""))
		}
	}
	return r
}

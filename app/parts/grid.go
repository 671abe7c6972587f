package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// Grid is the one widget for tables: rows of varying height under a sticky head, groups and subtotals, a cell cursor,
// an editor in place, ticks, blocks to copy and paste. Only the rows in view have canvas objects; a row's height is
// measured when it first comes into view. The grid decides nothing: it shows its Data and reports through callbacks,
// all of which may be nil and may call Refresh or RefreshRow.
//
//	grid := parts.NewGrid(data,
//		parts.Column{Title: "Program", Min: 240, Weight: 1, Wrap: true},
//		parts.Column{Title: "Pagu (Rp)", Min: 130, Align: parts.AlignRight},
//	)
//	grid.EnterMovesDown = true
//	grid.OnCommit = func(row, col int, text string) string {
//		money, err := locale.ParseMoney(text)
//		if err != nil {
//			return err.Error() // shown at the cell; what was typed stays
//		}
//		page.correct(row, money) // does the act, then grid.RefreshRow(row)
//		return ""
//	}
//
// Keys: arrows, Home, End, Page, Ctrl+Home, Ctrl+End move; Shift with them selects a block; Tab and Shift+Tab go to the
// next editable cell, Ctrl+Tab leaves the grid; Enter or typing edits, Escape gives up; Space ticks; Delete clears;
// Ctrl+A, Ctrl+C, Ctrl+X and Ctrl+V work on the block. Other keys go to the window's handlers.
type Grid struct {
	widget.BaseWidget

	// EnterMovesDown lets Enter in the editor move to the row below instead of staying.
	EnterMovesDown bool
	// Ticks shows a box to tick before each row.
	Ticks bool
	// GoneMessage is shown at the editor when the row that is being edited is no longer there.
	GoneMessage string

	// OnMove reports that the cursor stands on another cell.
	OnMove func(row, col int)
	// OnCommit reports what was typed. It returns "" when the entry is taken, else the sentence that says why not.
	OnCommit func(row, col int, text string) (refusal string)
	// OnTyping reports the entry at each change, for a preview. What it returns, if anything, is shown at the cell.
	OnTyping func(row, col int, text string) (echo string)
	// OnCancel reports that an entry was given up.
	OnCancel func(row, col int)
	// OnOpen reports Enter or a double click on a cell that cannot be edited, and a click on a group's triangle.
	OnOpen func(row, col int)
	// OnTick reports that the box of a row was pressed; the data changes it.
	OnTick func(row int)
	// OnClear reports Delete, or a cut, on the block.
	OnClear func(block Block)
	// OnPaste reports a block to be entered with its first cell at row and col. A refusal is shown at that cell.
	OnPaste func(row, col int, cells [][]string) (refusal string)

	data    Data
	columns []Column

	metrics gridMetrics
	heights heights
	top     int     // the first row in view
	hidden  float32 // how much of it is scrolled out
	left    float32 // how much of the columns is scrolled out
	topKey  string

	cursor, anchor cellPlace // opposite corners of the block
	focused        bool
	shift          shift
	edit           *cellEditor
	bubbleText     string
	bubbleTone     Tone

	shown map[int]*gridRow
	spare []*gridRow
	view  *gridView
}

// cellPlace is a cell and the key of its row.
type cellPlace struct {
	row, col int
	key      string
}

var (
	_ fyne.Focusable      = (*Grid)(nil)
	_ fyne.Tabbable       = (*Grid)(nil)
	_ fyne.Scrollable     = (*Grid)(nil)
	_ fyne.Shortcutable   = (*Grid)(nil)
	_ fyne.DoubleTappable = (*Grid)(nil)
	_ desktop.Mouseable   = (*Grid)(nil)
	_ desktop.Keyable     = (*Grid)(nil)
)

// NewGrid makes a grid over data. There is at least one column.
func NewGrid(data Data, columns ...Column) *Grid {
	g := &Grid{data: data, columns: columns, shown: map[int]*gridRow{}}
	g.edit = newCellEditor(g)
	g.ExtendBaseWidget(g)
	g.forget()
	g.cursor = g.place(0, 0)
	g.anchor = g.cursor
	return g
}

// SetData shows other data from the top. An entry that was being typed is given up.
func (g *Grid) SetData(data Data) {
	g.CancelEdit()
	g.data = data
	g.forget()
	g.top, g.hidden, g.topKey = 0, 0, ""
	g.cursor = g.place(0, 0)
	g.anchor = g.cursor
	g.Refresh()
}

// SetColumns changes the columns and keeps cursor and place.
func (g *Grid) SetColumns(columns ...Column) {
	g.columns = columns
	g.cursor.col = min(g.cursor.col, len(columns)-1)
	g.anchor.col = min(g.anchor.col, len(columns)-1)
	g.Refresh()
}

// Cursor is the cell under the cursor; row is -1 when there are no rows.
func (g *Grid) Cursor() (row, col int) { return g.cursor.row, g.cursor.col }

// Selection is the block that was selected, at least the cell under the cursor.
func (g *Grid) Selection() Block {
	return Block{
		Row: min(g.cursor.row, g.anchor.row), Col: min(g.cursor.col, g.anchor.col),
		LastRow: max(g.cursor.row, g.anchor.row), LastCol: max(g.cursor.col, g.anchor.col),
	}
}

// MoveTo puts the cursor on a cell, or the nearest there is, and scrolls it into view.
func (g *Grid) MoveTo(row, col int) { g.moveTo(row, col, false) }

// FindRow is the row with the key, -1 when there is none.
func (g *Grid) FindRow(key string) int { return g.findNear(key, g.cursor.row) }

// Refresh shows the data anew after any change. Cursor, place and a half-typed entry follow their rows by key.
func (g *Grid) Refresh() {
	g.forget()
	g.cursor, g.anchor = g.follow(g.cursor), g.follow(g.anchor)
	g.edit.follow()
	if row := g.findNear(g.topKey, g.top); row >= 0 && row < g.rows() {
		g.top = row
	}
	g.BaseWidget.Refresh()
}

// RefreshRow shows one row anew after a change in it; the rows keep their number and order.
func (g *Grid) RefreshRow(row int) {
	if row < 0 || row >= g.rows() {
		return
	}
	g.heights.set(row, 0)
	if shown, ok := g.shown[row]; ok && g.view != nil {
		shown.bind(g, row)
		g.arrange()
	}
}

// forget drops what was measured; it is found again by the rows' keys.
func (g *Grid) forget() {
	g.metrics.update(g)
	g.heights.reset(g.data.Rows(), g.metrics.line+2*rowPad)
}

// rows is the number of rows at the last Refresh; until the next one the grid goes by it.
func (g *Grid) rows() int { return len(g.heights.row) }

func (g *Grid) place(row, col int) cellPlace {
	row = min(max(row, 0), g.rows()-1)
	p := cellPlace{row: row, col: min(max(col, 0), len(g.columns)-1)}
	if row >= 0 {
		p.key = g.data.Row(row).Key
	}
	return p
}

// follow finds the row of p again by its key; where it is gone, the row that took its place.
func (g *Grid) follow(p cellPlace) cellPlace {
	if row := g.findNear(p.key, p.row); row >= 0 {
		return g.place(row, p.col)
	}
	return g.place(p.row, p.col)
}

// findNear looks for a key from near outwards, since rows rarely move far.
func (g *Grid) findNear(key string, near int) int {
	n := g.rows()
	near = min(max(near, 0), n-1)
	for d := 0; d < n && key != ""; d++ {
		if row := near + d; row >= 0 && row < n && g.data.Row(row).Key == key {
			return row
		}
		if row := near - d; row >= 0 && row < n && g.data.Row(row).Key == key {
			return row
		}
	}
	return -1
}

// CreateRenderer implements fyne.Widget.
func (g *Grid) CreateRenderer() fyne.WidgetRenderer {
	g.ExtendBaseWidget(g)
	g.view = newGridView(g)
	return g.view
}

// FocusGained implements fyne.Focusable.
func (g *Grid) FocusGained() {
	g.focused, g.shift.down = true, false
	g.showCursor()
}

// FocusLost implements fyne.Focusable.
func (g *Grid) FocusLost() {
	g.focused, g.shift.down = false, false
	g.showCursor()
}

// showCursor paints cursor, block and editor where they are now, and no row anew.
func (g *Grid) showCursor() {
	if g.view == nil {
		return
	}
	g.view.placeCursor()
	canvas.Refresh(g.view.cursor)
}

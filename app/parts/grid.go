package parts

import (
	"fyne.io/fyne/v2"
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
// Keys. Those of a callback that is nil, and all others, go to the window's handlers.
//
//	arrows, Home, End, Page, Ctrl+Home, Ctrl+End   move; with Shift they select a block, as dragging does
//	Tab, Shift+Tab                                 the next, the previous cell that can be edited; Ctrl+Tab leaves the grid
//	Enter, or typing                               edits, typing in place of what stood there
//	Enter, Tab, Up, Down in the editor             take the entry and go on; Escape gives it up
//	Down, Up, Alt+Down in the editor               choose a suggestion, which Enter and Tab take; Escape closes the list first
//	Right, Left in the first column                open and close a row that folds; Left elsewhere there goes to the row it is folded by
//	Ctrl+Shift+Right, Ctrl+Shift+Left              open and close all that folds
//	Space, Delete                                  tick, clear
//	Ctrl+A, Ctrl+C, Ctrl+X, Ctrl+V, Ctrl+D         select all, copy, cut, paste, fill down the block
//	Insert, Alt+Insert, Ctrl+Delete                a new row below, above; the rows of the block go
//	Alt+Up, Alt+Down                               move the row
//
// A row of the kind Group is one cell as far as the keys that fold are concerned: they work in all of its columns.
type Grid struct {
	widget.BaseWidget

	// EnterMovesDown lets Enter in the editor move to the row below instead of staying, with Shift to the row above.
	EnterMovesDown bool
	// EnterReturns lets Enter, where it moves down after a run of Tabs, go back to the column that the run began in.
	EnterReturns bool
	// Ticks shows a box to tick before each row.
	Ticks bool
	// QuietCursor hides the cursor while the keys are elsewhere: for a list that is read more often than worked in.
	QuietCursor bool
	// GoneMessage is shown at the editor when the row that is being edited is no longer there.
	GoneMessage string

	// OnMove reports that the cursor stands on another cell.
	OnMove func(row, col int)
	// OnCommit reports what was typed. It returns "" when the entry is taken, else the sentence that says why not.
	OnCommit func(row, col int, text string) (refusal string)
	// OnTyping reports the entry at each change, for a preview. What it returns, if anything, is shown at the cell.
	OnTyping func(row, col int, text string) (echo string)
	// OnTab reports Tab in the editor when something else was typed than stood there: the entry stays open. Without it Tab takes the entry and goes on.
	OnTab func(row, col int, text string)
	// OnCancel reports that an entry was given up.
	OnCancel func(row, col int)
	// Suggest gives what may be meant by an entry, best first. What it gives is listed at the editor while an entry is
	// typed; nothing is chosen until a person chooses, so that what was typed is taken as it is.
	Suggest func(row, col int, typed string) []Suggestion
	// OnSuggestion reports the suggestion that was taken, as OnCommit does an entry. Without it its Text is committed.
	OnSuggestion func(row, col int, s Suggestion) (refusal string)
	// OnTabEnd reports Tab in the last cell that can be edited. Without it Tab leaves the grid there.
	OnTabEnd func()
	// OnOpen reports Enter or a double click on a cell that cannot be edited and, without OnFold, a click on a triangle.
	OnOpen func(row, col int)
	// OnFold reports that a row is to show (open) or hide the rows that it folds away.
	OnFold func(row int, open bool)
	// OnFoldAll reports that all rows that fold are to be opened or closed.
	OnFoldAll func(open bool)
	// OnTick reports that the box of a row was pressed; the data changes it.
	OnTick func(row int)
	// OnRune reports a letter typed on a cell that is not edited by an entry: a score, a sign. It says whether the letter was of any use.
	OnRune func(row, col int, r rune) bool
	// OnClear reports Delete, or a cut, on the block.
	OnClear func(block Block)
	// OnPaste reports a block to be entered with its first cell at row and col. A refusal is shown at that cell.
	// Where the selected block is larger and holds the pasted one a whole number of times, the cells come repeated to fill it.
	OnPaste func(row, col int, cells [][]string) (refusal string)
	// OnFill reports that the first row of the block is to be entered in the rows below it. Where only one row was selected
	// the block begins with the row above that. It has at least two rows.
	OnFill func(block Block)
	// OnInsert reports that a new row is wanted below or above a row, which is -1 where there are no rows.
	OnInsert func(row int, below bool)
	// OnRemove reports that the rows of the block are to be removed.
	OnRemove func(block Block)
	// OnShift reports that a row is to change places with the one by rows further: by is -1 or 1.
	OnShift func(row, by int)
	// OnDrop reports that a row was dragged by its first column to another place: in front of row to, or to the end where to is the number of rows.
	// Without it dragging there selects a block, as it does in the other columns.
	OnDrop func(from, to int)

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
	tabbedFrom     int  // the column that a run of Tabs began in, -1 outside such a run
	dragging       bool // a block, by the pointer
	lift           lift
	shift          shift
	edit           *cellEditor
	bubbleText     string
	bubbleTone     Tone

	shown   map[int]*gridRow
	spare   []*gridRow
	view    *gridView
	resting bool // its data are not true any more
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
	_ fyne.Draggable      = (*Grid)(nil)
	_ desktop.Keyable     = (*Grid)(nil)
)

// NewGrid makes a grid over data. There is at least one column.
func NewGrid(data Data, columns ...Column) *Grid {
	g := &Grid{data: data, columns: columns, tabbedFrom: -1, lift: grounded, shown: map[int]*gridRow{}}
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
	g.top, g.hidden, g.topKey, g.tabbedFrom = 0, 0, "", -1
	g.cursor = g.place(0, 0)
	g.anchor = g.cursor
	g.Refresh()
}

// SetColumns changes the columns and keeps cursor and place.
func (g *Grid) SetColumns(columns ...Column) {
	g.columns = columns
	g.cursor.col = min(g.cursor.col, len(columns)-1)
	g.anchor.col = min(g.anchor.col, len(columns)-1)
	g.edit.at.col = min(g.edit.at.col, len(columns)-1)
	g.Refresh()
}

// Cursor is the cell under the cursor; row is -1 when there are no rows.
func (g *Grid) Cursor() (row, col int) { return g.cursor.row, g.cursor.col }

// AtCursor gives what the row under the cursor shows, by the rows that the grid has; nothing where it is on none of them.
func AtCursor[R any](g *Grid, rows []R) (at R) {
	if g.cursor.row >= 0 && g.cursor.row < len(rows) {
		return rows[g.cursor.row]
	}
	return at
}

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
	if g.resting {
		return
	}
	g.forget()
	g.cursor, g.anchor = g.follow(g.cursor), g.follow(g.anchor)
	g.edit.follow()
	if row := g.findNear(g.topKey, g.top); row >= 0 && row < g.rows() {
		g.top = row
	}
	g.BaseWidget.Refresh()
}

// Rest has a grid that is not in view ask its data for nothing, because they are not true any more, until Wake. Cursor and place are kept.
func (g *Grid) Rest() { g.resting = true }

// Wake ends Rest. The data are true again, and are shown by the Refresh that has to follow.
func (g *Grid) Wake() { g.resting = false }

// RefreshRow shows one row anew after a change in it; the rows keep their number and order.
func (g *Grid) RefreshRow(row int) {
	if g.resting || row < 0 || row >= g.rows() {
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
	g.view.cursor.refresh()
}

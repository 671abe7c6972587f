package parts

import "fyne.io/fyne/v2"

// Kind says what a row of a grid is.
type Kind uint8

// The kinds of rows. The text of the first column of a Group spans the columns after it that are empty.
// A Rule is a heavy line in the thread's colour with small words under it, such as the ceiling in a ranking.
const (
	Line Kind = iota
	Group
	Subtotal
	Rule
)

// Fold is the triangle before the name of a group, or of any row that others belong to.
type Fold uint8

// A row that does not fold, one that shows its rows, one that hides them.
const (
	NoFold Fold = iota
	Unfolded
	Folded
)

// Row is what a grid has to know of a whole row.
type Row struct {
	Kind   Kind
	Key    string // names the row for good: cursor, block, half-typed entry and place follow it when rows come and go
	Fold   Fold   // the triangle before the first column's text
	Wide   bool   // the text of the first column spans the columns after it that are empty and cannot be edited
	Depth  int    // a row is folded away by the nearest one above it that folds and has a smaller depth
	Ticked bool
	NoTick bool // has no box to tick, though the grid has them
	Tinted bool // stands on the tint of the thread, as the row that is being spoken of
}

// Span is a bar in a cell: it reaches From one share of the cell's width To another, 0 being the left edge and 1 the right.
type Span struct {
	From, To float32
	Color    fyne.ThemeColorName
}

// Cell is what one cell shows.
type Cell struct {
	Text     string
	Above    string // small and muted over the text: the code
	Below    string // small and muted under the text
	Sign     Sign
	Chip     string // an outlined word in the cell's place or, where there is a text, under it
	Tone     Tone   // of text, sign and chip
	Bold     bool
	Strike   bool
	Indent   int // levels
	Spans    []Span
	Shade    fyne.ThemeColorName // of the whole cell, under everything in it; "": none
	Beads    []Bead              // signs in a row, in the place of a text
	Editable bool
	Entry    string // what the editor starts with and what is copied, where that is not Text
}

func (c *Cell) entry() string {
	if c.Entry != "" {
		return c.Entry
	}
	return c.Text
}

// Suggestion is what may be meant by an entry: Text is what would be entered, Detail a few muted words to tell it from
// others. Value is the caller's own and comes back when the suggestion is taken.
type Suggestion struct {
	Text, Detail string
	Value        any
}

// Data is what a grid shows. The grid asks for the rows it paints, again after Refresh or RefreshRow, and keeps no copy.
type Data interface {
	Rows() int
	Row(row int) Row
	Cell(row, col int) Cell
}

// Align says at which edge of its column a text stands.
type Align uint8

// Texts stand at the left edge, figures at the right.
const (
	AlignLeft Align = iota
	AlignRight
)

// Column is one column of a grid.
type Column struct {
	Title  string
	Align  Align
	Min    float32 // least width at a text scale of 100 %; it grows with the text
	Weight float32 // share of the width that is left over; 0 everywhere gives it to the first column
	Wrap   bool    // break long texts into lines; otherwise they are cut to one line
	Fits   string  // a text that is never cut: the column is at least as wide as it, in bold
}

// Block is a rectangle of cells, ends included.
type Block struct{ Row, Col, LastRow, LastCol int }

// Has tells whether the cell lies in the block.
func (b Block) Has(row, col int) bool {
	return row >= b.Row && row <= b.LastRow && col >= b.Col && col <= b.LastCol
}

package paper

// Table is a ruled table. Its head is repeated on every page; a row is parted only where no page can hold it with the
// headings over it.
type Table struct {
	Columns   []Column
	Head      [][]Cell
	Rows      []Row
	Size      float64 // points, 9 if zero, never less than MinTableSize
	RowHeight float64 // least height of a row in millimetres, for tables to be signed
	Empty     string  // said in place of the rows where there are none
}

// MinTableSize is the least size of type in a table, in points.
const MinTableSize = 8

// Column is a column of a table. Width is in millimetres; columns without one share the rest by their Weight (1 if
// zero). Fit makes a column as wide as the longest of its cells needs to stand on one line, but no wider than Most
// (millimetres; 0: four tenths of the table). Columns that together are too wide for the page are narrowed in proportion.
type Column struct {
	Width  float64
	Weight float64
	Fit    bool
	Most   float64
	Align  Align
}

// Cell is one cell of a table. Span columns and, in a head, Down rows are covered by it (1 if zero). Indent moves the
// text in by so many steps: the level of a line in a tree.
type Cell struct {
	Text         string
	Span, Down   int
	Align        Align
	Indent       int
	Bold, Italic bool
}

// RowKind says what a row is, and so how it looks and where it may stand.
type RowKind uint8

// A Group row heads the rows below it and stays with the first of them; Subtotal and Total stay with the row above.
const (
	Ordinary RowKind = iota
	Group
	Subtotal
	Total
)

// Row is one row of a table. Bookmark names it in the outline where not empty. KeepWithNext holds it on the page of the
// following row. A row that Continues goes on with the one above: it stays with it, and no rule parts its empty cells from it.
type Row struct {
	Kind         RowKind
	Cells        []Cell
	Bookmark     string
	Level        int
	KeepWithNext bool
	Continues    bool
}

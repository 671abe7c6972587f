package paper

import (
	"math"

	"benangmerah/model"
	"benangmerah/reports/scene"
)

const (
	tableSize    = 9.0
	tableSpacing = 1.22
)

// rows lays the rows of one table out.
type rows struct {
	table         *Table
	grid          *grid
	set           setting
	size, leading float64
}

// block is one cell laid out: its lines and where they stand.
type block struct {
	lines       []string
	face        scene.Face
	align       Align
	left, right float64 // of the text
	from, to    int     // the columns that it covers
}

func (t Table) layout(p *press) {
	if len(t.Columns) == 0 {
		return
	}
	r := newRows(&t, p.frame, p.doc.setting())
	if most := int(p.frame.W / (r.size + 2*padX)); len(t.Columns) > most {
		p.err = model.Invalidf("Kurangi kolomnya, atau pilih kertas yang lebih besar.", "Tabel dengan %d kolom tidak muat: halaman ini muat %d kolom.", len(t.Columns), most)
		return
	}
	for i, row := range t.Rows {
		if !p.step(1) {
			return
		}
		r.add(p, row, strip{grid: r.grid, keep: r.stays(i), weak: !r.heads(i), sum: row.Kind != Group, joins: r.joins(i)})
	}
	if len(t.Rows) == 0 && t.Empty != "" {
		r.add(p, Row{Cells: []Cell{{Text: t.Empty, Span: len(t.Columns), Align: Center, Italic: true}}}, strip{grid: r.grid})
	}
	p.add(strip{space: true})
}

func (t Table) weight() int { return len(t.Rows) }

func newRows(t *Table, frame scene.Rect, set setting) *rows {
	r := &rows{table: t, set: set, size: set.size(t.Size, tableSize)}
	r.leading = r.size * tableSpacing
	r.grid = &grid{edges: t.boundaries(frame.X, frame.W, r.size, set)}
	r.head(frame.H / 2)
	return r
}

// stays tells whether a row is held on the page of the next one: a group's head is, and the last row before a sum or before the
// end, so that neither stands alone on a page.
func (r *rows) stays(i int) bool {
	if i+1 >= len(r.table.Rows) {
		return false
	}
	row, next := r.table.Rows[i], r.table.Rows[i+1]
	return r.heads(i) || row.KeepWithNext || next.Continues
}

// heads tells whether what holds a row on the page of the next one holds even where not everything that stays with it can: that of a group's head, and of
// the last row before a sum or before the end.
func (r *rows) heads(i int) bool {
	if i+1 >= len(r.table.Rows) {
		return false
	}
	next := r.table.Rows[i+1].Kind
	return i+2 == len(r.table.Rows) || r.table.Rows[i].Kind == Group || next == Subtotal || next == Total
}

// joins tells which columns no rule parts from the row below: those that it goes on with and leaves empty.
func (r *rows) joins(i int) []bool {
	if i+1 >= len(r.table.Rows) || !r.table.Rows[i+1].Continues {
		return nil
	}
	joins := make([]bool, len(r.table.Columns))
	at := 0
	for _, c := range r.table.Rows[i+1].Cells {
		for to := min(at+spanOf(c), len(joins)); at < to; at++ {
			joins[at] = c.Text == ""
		}
	}
	return joins
}

// add adds a row as the strip s, which says what it stays with.
func (r *rows) add(p *press, row Row, s strip) {
	blocks := r.blocks(row.Kind, row.Cells)
	s.bars = r.bars(blocks)
	if row.Bookmark != "" {
		s.marks = []scene.Bookmark{{Title: row.Bookmark, Level: row.Level}}
	}
	n := tallest(blocks)
	if limit := r.linesOfPage(p.frame.H - p.tiedHeight()); n > limit {
		r.addTall(p, row.Kind, blocks, n, s)
		return
	}
	s.height = math.Max(float64(n)*r.leading+2*padY, within(r.table.RowHeight*MM, p.frame.H-r.grid.headHeight))
	s.items = r.items(row.Kind, blocks, 0, n, padY, s.height)
	p.add(s)
}

// linesOfPage is how many lines a row can have that stands on a page below the head.
func (r *rows) linesOfPage(height float64) int {
	return max(1, int((height-r.grid.headHeight-2*padY)/r.leading))
}

// addTall adds a row that no page can hold, with the headings that it stays with, line by line.
func (r *rows) addTall(p *press, kind RowKind, blocks []block, lines int, s strip) {
	stays := s.keep
	for i := range lines {
		part, top := s, 0.0
		part.height = r.leading
		if i == 0 {
			top = padY
			part.height += padY
		} else {
			part.marks = nil
		}
		if i == lines-1 {
			part.height += padY
		}
		part.open = i < lines-1
		part.keep = i == 0 || i == lines-2 || i == lines-1 && stays
		part.items = r.items(kind, blocks, i, i+1, top, part.height)
		p.add(part)
	}
}

func (r *rows) blocks(kind RowKind, cells []Cell) []block {
	blocks := make([]block, 0, len(cells))
	at := 0
	for _, c := range cells {
		to := min(at+spanOf(c), len(r.table.Columns))
		if at >= to {
			break
		}
		blocks = append(blocks, r.block(c, r.set.cellFace(kind, c), at, to))
		at = to
	}
	return blocks
}

func (r *rows) block(c Cell, f scene.Face, from, to int) block {
	b := block{face: f, align: c.Align, from: from, to: to, left: r.grid.edges[from] + padX, right: r.grid.edges[to] - padX}
	if b.align == Auto {
		b.align = r.table.Columns[from].Align
	}
	b.left = math.Max(b.left, math.Min(b.left+float64(c.Indent)*indentStep, b.right-leastInner*r.size))
	b.lines = scene.Wrap(f, r.size, c.Text, b.right-b.left)
	return b
}

func tallest(blocks []block) int {
	n := 1
	for _, b := range blocks {
		n = max(n, len(b.lines))
	}
	return n
}

// bars tells which vertical rules run through a row: those inside a spanning cell do not.
func (r *rows) bars(blocks []block) []bool {
	var bars []bool
	for _, b := range blocks {
		for i := b.from + 1; i < b.to; i++ {
			if bars == nil {
				bars = allBars(len(r.grid.edges))
			}
			bars[i] = false
		}
	}
	return bars
}

func allBars(n int) []bool {
	bars := make([]bool, n)
	for i := range bars {
		bars[i] = true
	}
	return bars
}

// items paints lines from to to of a row's cells, the first of them below top.
func (r *rows) items(kind RowKind, blocks []block, from, to int, top, height float64) []scene.Item {
	items := make([]scene.Item, 0, 2*len(blocks)+1)
	if fill, ok := rowFill(kind); ok {
		first, last := r.grid.edges[0], r.grid.edges[len(r.grid.edges)-1]
		items = append(items, &scene.Box{Rect: scene.Rect{X: first, W: last - first, H: height}, Fill: scene.Ink(fill)})
	}
	for _, b := range blocks {
		for i := from; i < min(to, len(b.lines)); i++ {
			if b.lines[i] != "" {
				items = append(items, b.text(i, top+float64(i-from)*r.leading+r.baseline(), r.size))
			}
		}
	}
	return items
}

func (r *rows) baseline() float64 { return (r.leading + scene.CapHeight(r.set.regular(), r.size)) / 2 }

func (b *block) text(line int, y, size float64) *scene.Text {
	t := &scene.Text{X: b.left, Y: y, Text: b.lines[line], Face: b.face, Size: size, Color: ink}
	switch b.align {
	case Center:
		t.X, t.Align = (b.left+b.right)/2, scene.Center
	case Right:
		t.X, t.Align = b.right, scene.Right
	}
	return t
}

func rowFill(kind RowKind) (scene.Color, bool) {
	switch kind {
	case Group, Subtotal:
		return tint, true
	case Total:
		return shade, true
	}
	return scene.Color{}, false
}

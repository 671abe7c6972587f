package stage

import (
	"strings"

	"benangmerah/reports/scene"
)

// A page holds at most maxRows rows, the total among them.
const (
	maxRows  = 9
	headRow  = 50.0
	leastPad = 8.0 // above and below the text of a row together
	mostPad  = 27.0
	leadGap  = 14.0
)

// gap is the room between columns, inset that at both ends of a row.
func (b *board) gap() float64 {
	if b.wide() {
		return 28
	}
	return 18
}

func (b *board) inset() float64 {
	if b.wide() {
		return 12
	}
	return 8
}

// line is one line of a cell: a mark and a lead at the left of the column, and a text at its right. Without a lead the mark stands
// before the text.
type line struct {
	mark       mark
	lead, text string
}

// cell is one figure of a table.
type cell struct {
	lines []line
	bold  bool
	tint  mark // lightly lays the colour of a mark under the cell; what the cell says stands without it
}

func plain(text string) cell { return cell{lines: []line{{text: text}}} }

func strong(text string) cell { return cell{lines: []line{{text: text}}, bold: true} }

// How wide a column of texts may be, as a share of the table: usually, and at most for a word or a figure that must not be broken.
const (
	columnShare = 0.22
	widestShare = 0.35
)

// textCell is a text in at most two lines.
func (b *board) textCell(said string) cell {
	s := b.body()
	s.bold = true
	room := b.width() * columnShare
	for _, word := range strings.Fields(said) {
		room = max(room, min(s.room(word), b.width()*widestShare))
	}
	var c cell
	for _, l := range s.wrap(said, room, 2) {
		c.lines = append(c.lines, line{text: l})
	}
	return c
}

// row is a name, which is wrapped to two lines, with its cells. A row that is on stands out from the others.
type row struct {
	name  string
	under string // one muted line below the name
	cells []cell
	on    bool
}

// table is a list of names with figures beside them. heads names the columns, the names' first.
type table struct {
	heads []string
	rows  []row
	total row  // stands on every page; a table may do without
	full  bool // pages are filled rather than evened out
	tall  bool // heads may take several lines, which end between words
}

// summed says whether the table has a total.
func (t table) summed() bool { return len(t.total.cells) > 0 }

// mostRows is how many rows a page has room for beside the total.
func (t table) mostRows() int {
	if t.summed() {
		return maxRows - 1
	}
	return maxRows
}

// grid is a table with its measures: where columns end, how high rows are, which rows stand on which page.
type grid struct {
	table
	*board
	y, bottom float64
	columns   []track // of the cells
	names     [][]string
	starts    []int      // first row of each page
	titles    [][]string // lines of the heads
}

// track is how wide the parts of a column are; the lead and text stand beside each other. Words stand at its left, figures at its right.
type track struct {
	x, width       float64
	lead, text     float64
	words, figures bool
}

// heading says where the head of a column stands: over what is in it.
func (m *track) heading() (x float64, align scene.Align) {
	if m.words && !m.figures {
		return m.x, scene.Left
	}
	return m.x + m.width, scene.Right
}

// grid measures a table between two heights.
func (b *board) grid(t table, y, bottom float64) *grid {
	g := &grid{table: t, board: b, y: y, bottom: bottom}
	g.setTitles()
	g.measureColumns()
	for _, r := range g.rows {
		g.names = append(g.names, g.style(r.on).wrap(r.name, g.nameWidth(), 2))
	}
	g.names = append(g.names, g.style(true).wrap(g.total.name, g.nameWidth(), 2))
	g.paginate()
	return g
}

func (g *grid) style(bold bool) style {
	s := g.body()
	s.bold = bold
	return s
}

// measureColumns gives each column of figures the width of its widest cell, from the right; names take the rest.
func (g *grid) measureColumns() {
	g.columns = make([]track, len(g.heads)-1)
	right := g.right() - g.inset()
	for i := len(g.columns) - 1; i >= 0; i-- {
		m := &g.columns[i]
		for _, l := range g.titles[i+1] {
			m.width = max(m.width, g.style(true).width(l))
		}
		for _, r := range g.rows {
			m.add(r.cells[i])
		}
		if g.summed() {
			m.add(g.total.cells[i])
		}
		if m.lead > 0 && m.text > 0 {
			m.width = max(m.width, m.lead+leadGap+m.text)
		}
		m.x = right - m.width
		right = m.x - g.gap()
	}
}

func (m *track) add(c cell) {
	s := style{size: sizeBody, bold: c.bold}
	for _, l := range c.lines {
		lead, text := markWidth(l.mark, sizeBody)+s.width(l.lead), s.width(l.text)
		m.words, m.figures = m.words || l.lead != "", m.figures || l.text != ""
		switch {
		case l.lead == "":
			m.width = max(m.width, lead+markGap(l.mark)+text)
		case l.text == "":
			m.width = max(m.width, lead)
		default:
			m.lead, m.text = max(m.lead, lead), max(m.text, text)
		}
	}
}

// markGap keeps a mark off the text behind it, which a painter may set a little wider than is reckoned.
func markGap(m mark) float64 {
	if m == noMark {
		return 0
	}
	return 0.12 * sizeBody
}

func (g *grid) nameWidth() float64 { return g.columns[0].x - g.gap() - g.left() - g.inset() }

// lineCount is the number of lines that row i needs; the row after the last is the total.
func (g *grid) lineCount(i int) int {
	r := g.total
	if i < len(g.rows) {
		r = g.rows[i]
	}
	n := len(g.names[i])
	if r.under != "" {
		n++
	}
	for _, c := range r.cells {
		n = max(n, len(c.lines))
	}
	return n
}

func (g *grid) least(i int) float64 { return float64(g.lineCount(i))*pitch*sizeBody + leastPad }

// foot is the least height of the total.
func (g *grid) foot() float64 {
	if !g.summed() {
		return 0
	}
	return g.least(len(g.rows))
}

// need is the least height of the whole table on one page.
func (g *grid) need() float64 {
	h := g.headRow() + g.foot()
	for i := range g.rows {
		h += g.least(i)
	}
	return h
}

// paginate fills pages from the top, then evens them out, so that the last is not left with a row alone.
func (g *grid) paginate() {
	g.starts = g.fill(g.mostRows())
	if n := len(g.starts); n > 1 && !g.full {
		if even := g.fill((len(g.rows) + n - 1) / n); len(even) == n {
			g.starts = even
		}
	}
}

// fill gives the first rows of pages of at most limit rows.
func (g *grid) fill(limit int) []int {
	starts := []int{0}
	room := g.bottom - g.y - g.headRow() - g.foot()
	used, first := 0.0, 0
	for i := range g.rows {
		if i > first && (used+g.least(i) > room || i-first == limit) {
			starts = append(starts, i)
			used, first = 0, i
		}
		used += g.least(i)
	}
	return starts
}

// page draws a page of the table, from 0; beyond the last it draws the last.
func (g *grid) page(n int) {
	first, end := g.span(n)
	pad := g.padding(first, end)
	y := g.drawHeads()
	for i := first; i < end; i++ {
		y = g.drawRow(i, g.rows[i], y, pad)
	}
	if g.summed() {
		g.drawRow(len(g.rows), g.total, y, pad)
	}
}

// span gives the rows of a page.
func (g *grid) span(n int) (first, end int) {
	n = g.clamp(n)
	end = len(g.rows)
	if n+1 < len(g.starts) {
		end = g.starts[n+1]
	}
	return g.starts[n], end
}

// pageWith gives the page, from 0, on which a row stands.
func (g *grid) pageWith(i int) int {
	for n := len(g.starts) - 1; n > 0; n-- {
		if g.starts[n] <= i {
			return n
		}
	}
	return 0
}

func (g *grid) clamp(n int) int { return min(max(n, 0), len(g.starts)-1) }

// padding spreads the room that the rows of a page leave.
func (g *grid) padding(first, end int) float64 {
	free, rows := g.bottom-g.y-g.headRow()-g.foot(), float64(end-first)
	if g.summed() {
		rows++
	}
	for i := first; i < end; i++ {
		free -= g.least(i)
	}
	return min(leastPad+free/rows, mostPad)
}

func (g *grid) drawHeads() float64 {
	s := g.muted()
	s.bold = true
	end := g.y + g.headRow()
	for i, lines := range g.titles {
		x, align := g.left()+g.inset(), scene.Left
		if i > 0 {
			x, align = g.columns[i-1].heading()
		}
		for n, l := range lines {
			above := float64(len(lines)-n) * pitch * sizeBody
			g.put(x, baseline(end-(headRow-pitch*sizeBody)/2-above, sizeBody), s, align, l)
		}
	}
	g.rule(end)
	return end
}

func (g *grid) rule(y float64) {
	g.stroke(g.left(), y, g.right(), y, 1, g.ink.hairline, false)
}

// drawRow draws a row from y and gives where it ends.
func (g *grid) drawRow(i int, r row, y, pad float64) float64 {
	bottom := y + g.least(i) - leastPad + pad
	standsOut := r.on || i == len(g.rows)
	if standsOut {
		g.box(g.left(), y, g.width(), bottom-y, g.ink.panel, false)
	}
	below := g.lines(g.left()+g.inset(), y+pad/2, g.style(standsOut), g.names[i])
	for n, c := range r.cells {
		g.tint(c.tint, g.columns[n], y, bottom)
	}
	if r.under != "" {
		g.lines(g.left()+g.inset(), below, g.muted(), []string{g.muted().cut(r.under, g.nameWidth())})
	}
	for n, c := range r.cells {
		g.drawCell(c, g.columns[n], y+pad/2)
	}
	g.rule(bottom)
	return bottom
}

// tint lays the light colour of a mark under a cell.
func (g *grid) tint(m mark, t track, y, bottom float64) {
	const rule = 1.5 // which stays in view above and below
	if shade, has := g.ink.shades[m]; has {
		beside := min(g.gap()/2-2, g.inset())
		g.box(t.x-beside, y+rule, t.width+2*beside, bottom-y-2*rule, shade, false)
	}
}

func (g *grid) drawCell(c cell, m track, y float64) {
	s := g.style(c.bold)
	for _, l := range c.lines {
		at := baseline(y, sizeBody)
		if l.mark != noMark {
			s.color = g.tone(l.mark)
		}
		x := m.x
		if l.lead == "" {
			x += m.width - s.width(l.text) - markGap(l.mark) - markWidth(l.mark, sizeBody)
		}
		g.mark(l.mark, x, at, sizeBody)
		g.put(x+markWidth(l.mark, sizeBody), at, s, scene.Left, l.lead)
		g.put(m.x+m.width, at, s, scene.Right, l.text)
		y += pitch * sizeBody
	}
}

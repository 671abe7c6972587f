package parts

import (
	"image/color"

	"fyne.io/fyne/v2"

	"benangmerah/app/look"
)

// gridRow is the canvas objects of one row in view. When the row scrolls out they serve another.
type gridRow struct {
	brush
	box    *fyne.Container
	row    int
	y      float32
	height float32
	meta   Row
	cells  []Cell
}

// still leaves the objects where they are and hides their sizes from the window, which then need not lay out again.
type still struct{}

func (still) Layout([]fyne.CanvasObject, fyne.Size) {}
func (still) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

func newGridRow() *gridRow { return &gridRow{box: &fyne.Container{Layout: still{}}} }

// read takes a row from the data and measures it.
func (r *gridRow) read(g *Grid, row int) {
	r.row, r.meta = row, g.data.Row(row)
	r.cells = r.cells[:0]
	for col := range g.columns {
		c := g.data.Cell(row, col)
		c.Bold = c.Bold || r.meta.Kind == Group || r.meta.Kind == Subtotal
		r.cells = append(r.cells, c)
	}
	r.height = r.measure(g)
}

// measure is the height of the row that was read.
func (r *gridRow) measure(g *Grid) float32 {
	m := &g.metrics
	if r.meta.Kind == Rule {
		return ruleHeight + 2*rowPad + m.small.height()
	}
	tallest := m.line
	for col := range r.cells {
		tallest = max(tallest, r.cellHeight(g, col))
	}
	return tallest + 2*rowPad
}

func (r *gridRow) cellHeight(g *Grid, col int) float32 {
	c, m := &r.cells[col], &g.metrics
	h := float32(0)
	if c.Above != "" {
		h += m.line
	}
	if c.Text != "" {
		h += m.line * float32(len(r.lines(g, col)))
	}
	if c.Below != "" {
		h += m.small.height() * float32(len(m.small.wrap(c.Below, r.room(g, col))))
	}
	if c.Chip != "" && h > 0 {
		h += m.chip + 2
	}
	return h
}

// lines is the cell's text as it is broken or cut.
func (r *gridRow) lines(g *Grid, col int) []string {
	c, room := &r.cells[col], r.room(g, col)
	if g.columns[col].Wrap || r.spans(col) {
		return g.metrics.wrap(c.Text, room, c.Bold)
	}
	return []string{r.letters(g, col).cut(c.Text, room)}
}

// letters are those of the cell's text. A figure that has no room for them is written small rather than cut.
func (r *gridRow) letters(g *Grid, col int) *ruler {
	c, m := &r.cells[col], &g.metrics
	if g.columns[col].Align != AlignRight || g.columns[col].Wrap || m.ruler(c.Bold).width(c.Text) <= r.room(g, col) {
		return m.ruler(c.Bold)
	}
	if c.Bold {
		return m.key
	}
	return m.small
}

// spans tells whether the cell's text may run over the columns after it.
func (r *gridRow) spans(col int) bool {
	return col == 0 && (r.meta.Wide || r.meta.Kind == Group || r.meta.Kind == Rule)
}

// spanned tells whether a text before the cell may run over it.
func (r *gridRow) spanned(col int) bool {
	c := &r.cells[col]
	return c.Text == "" && c.Chip == "" && (c.Below == "" && !c.Editable || r.meta.Kind != Line)
}

// folds tells whether the row's triangle stands in the cell.
func (r *gridRow) folds(col int) bool { return col == 0 && r.meta.Fold != NoFold }

// right is where the cell ends.
func (r *gridRow) right(g *Grid, col int) float32 {
	last := col
	for r.spans(col) && last+1 < len(r.cells) && r.spanned(last+1) {
		last++
	}
	if last == len(r.cells)-1 && last > col {
		return g.metrics.total
	}
	return g.metrics.x[last] + g.metrics.width[last]
}

// start is where the cell's text begins, and room how wide it may be.
func (r *gridRow) start(g *Grid, col int) float32 {
	c, m := &r.cells[col], &g.metrics
	x := m.x[col] + cellPad + indentWidth*float32(c.Indent)
	if c.Sign != NoSign && g.columns[col].Align == AlignLeft || r.folds(col) {
		x += signWidth * m.scale
	}
	return x
}

func (r *gridRow) room(g *Grid, col int) float32 {
	return max(r.right(g, col)-cellPad-r.start(g, col), 1)
}

// bind makes the objects show a row of the grid and records its height.
func (r *gridRow) bind(g *Grid, row int) {
	r.read(g, row)
	g.heights.set(row, r.height)
	r.begin()
	r.paintGround(g)
	if r.meta.Kind == Rule {
		r.paintRule(g)
	} else {
		r.paintTick(g)
		for col := range r.cells {
			r.paintCell(g, col)
		}
	}
	r.box.Objects = r.objects
	r.box.Resize(fyne.NewSize(g.metrics.total, r.height))
}

func (r *gridRow) paintGround(g *Grid) {
	if ground := r.ground(g); ground != nil {
		r.fill(0, 0, g.metrics.total, r.height, ground)
	}
	if r.meta.Kind != Rule {
		r.fill(0, r.height-look.Stroke, g.metrics.total, look.Stroke, look.Color(look.Hairline))
	}
}

func (r *gridRow) ground(g *Grid) color.Color {
	switch {
	case r.meta.Tinted, g.edit.open && g.edit.at.row == r.row:
		return look.Color(look.Tint)
	case r.meta.Kind == Group, r.meta.Kind == Subtotal:
		return look.Color(look.Panel)
	default:
		return nil
	}
}

func (r *gridRow) paintRule(g *Grid) {
	m, accent := &g.metrics, look.Color(look.Thread)
	r.fill(0, 0, m.total, ruleHeight, accent)
	x := cellPad
	for col, c := range r.cells {
		if c.Text == "" {
			continue
		}
		ruler := m.small
		if c.Bold || col == 0 {
			ruler = m.key
		}
		said := ruler.cut(c.Text, max(min(m.total, g.Size().Width)-x-cellPad, 1))
		r.text(x, ruleHeight+rowPad, said, ruler, accent)
		x += ruler.width(said) + 2*cellPad
	}
}

func (r *gridRow) paintTick(g *Grid) {
	if !g.Ticks || r.meta.NoTick || r.meta.Kind != Line {
		return
	}
	side := float32(int(16 * g.metrics.scale))
	side = min(side, tickWidth-cellPad)
	y := rowPad + (g.metrics.line-side)/2
	if !r.meta.Ticked {
		r.frame(cellPad, y, side, side, 3, look.Stroke, look.Color(look.Paper), look.Color(look.Faint))
		return
	}
	r.frame(cellPad, y, side, side, 3, look.Stroke, look.Color(look.Thread), look.Color(look.Thread))
	r.picture(cellPad+1, y+1, side-2, look.Icon(look.IconFollowUp, look.OnThread))
}

func (r *gridRow) paintCell(g *Grid, col int) {
	c, m := &r.cells[col], &g.metrics
	r.paintShade(g, col)
	r.paintSpans(g, col)
	r.paintBeads(g, col)
	y := rowPad
	if c.Above != "" {
		r.paintSmall(g, col, y+m.smallDrop, m.small.cut(c.Above, r.room(g, col)))
		y += m.line
	}
	switch editing := g.edit.open && g.edit.at.row == r.row && g.edit.at.col == col; {
	case editing:
		y += m.line
	case c.Text != "":
		y = r.paintText(g, col, y)
	}
	if c.Below != "" {
		for _, line := range m.small.wrap(c.Below, r.room(g, col)) {
			r.paintSmall(g, col, y, line)
			y += m.small.height()
		}
	}
	if c.Chip != "" {
		r.paintChip(g, col, y)
	}
}

// paintSmall paints a muted line over or under the text, at the edge of the column that the text stands at.
func (r *gridRow) paintSmall(g *Grid, col int, y float32, line string) {
	if small, muted := g.metrics.small, look.Color(look.Muted); g.columns[col].Align == AlignRight {
		r.textRight(r.right(g, col)-cellPad, y, line, small, muted)
	} else {
		r.text(r.start(g, col), y, line, small, muted)
	}
}

func (r *gridRow) paintText(g *Grid, col int, y float32) float32 {
	c, m := &r.cells[col], &g.metrics
	ruler, tone := r.letters(g, col), c.Tone.color()
	right, start, drop := r.right(g, col)-cellPad, r.start(g, col), float32(0)
	if ruler == m.small || ruler == m.key {
		drop = m.smallDrop
	}
	for i, line := range r.lines(g, col) {
		width := ruler.width(line)
		if g.columns[col].Align == AlignRight {
			start = right - width
			r.textRight(right, y+drop, line, ruler, tone)
		} else {
			r.text(start, y, line, ruler, tone)
		}
		if i == 0 {
			r.paintSign(g, col, start, y)
		}
		if c.Strike {
			r.fill(start, y+float32(int(m.line*0.6)), width, look.Stroke, tone)
		}
		y += m.line
	}
	return y
}

// paintSign paints the sign or the group's triangle into the place before x, where the text begins.
func (r *gridRow) paintSign(g *Grid, col int, x, y float32) {
	m := &g.metrics
	side := float32(int(10 * m.scale))
	left, top := x-signWidth*m.scale, y+float32(int((m.line-side)/2+1))
	if r.folds(col) {
		angle := map[Fold]float32{Unfolded: 180, Folded: 90}[r.meta.Fold]
		r.triangle(left, top, side, angle, look.Color(look.Ink))
		return
	}
	r.sign(r.cells[col].Sign, left, top, side, r.cells[col].Tone.color())
}

// paintShade leaves a rim, so that cells beside and under each other stay apart.
func (r *gridRow) paintShade(g *Grid, col int) {
	if shade := r.cells[col].Shade; shade != "" {
		m := &g.metrics
		r.fill(m.x[col]+look.Stroke, look.Stroke, m.width[col]-2*look.Stroke, r.height-3*look.Stroke, look.Color(shade))
	}
}

func (r *gridRow) paintSpans(g *Grid, col int) {
	m := &g.metrics
	x, room := m.x[col]+cellPad, m.width[col]-2*cellPad
	height := float32(int(m.line * 0.7))
	for _, s := range r.cells[col].Spans {
		from, to := float32(int(s.From*room)), float32(int(s.To*room))
		r.fill(x+from, rowPad+(m.line-height)/2, max(to-from, look.Stroke), height, look.Color(s.Color))
	}
}

func (r *gridRow) paintChip(g *Grid, col int, y float32) {
	c, m := &r.cells[col], &g.metrics
	text := m.small.cut(c.Chip, r.room(g, col)-m.chip)
	width := float32(int(m.small.width(text)+m.chip*0.9) + 1)
	if y == rowPad {
		y += (m.line - m.chip) / 2
	}
	x := r.start(g, col)
	if g.columns[col].Align == AlignRight {
		x = r.right(g, col) - cellPad - width
	}
	paintChip(&r.brush, x, float32(int(y)), width, m.chip, text, m.small, c.Tone)
}

// paintChip paints an outlined word, as the Chip widget does.
func paintChip(b *brush, x, y, width, height float32, text string, r *ruler, tone Tone) {
	b.frame(x, y, width, height, height/2, look.Stroke, color.Transparent, tone.color())
	b.textCenter(x, y+float32(int((height-r.height())/2)), width, text, r, tone.color())
}

package parts

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"benangmerah/app/look"
)

// gridView is the renderer: rows under a head, cursor, editor and what floats above them.
type gridView struct {
	g       *Grid
	size    fyne.Size
	rows    *fyne.Container
	head    *fyne.Container
	brush   brush // of the head
	headH   float32
	block   *canvas.Rectangle
	cursor  *outline
	landing *canvas.Rectangle
	edge    *outline // of the editor
	bubble  *bubble
	down    *scrollBar
	across  *scrollBar
	all     []fyne.CanvasObject
}

func newGridView(g *Grid) *gridView {
	v := &gridView{
		g: g, rows: &fyne.Container{Layout: still{}}, head: &fyne.Container{Layout: still{}},
		block: &canvas.Rectangle{}, cursor: newOutline(),
		landing: &canvas.Rectangle{}, edge: newOutline(), bubble: newBubble(),
	}
	v.down = newScrollBar(false, g.scrollTo)
	v.across = newScrollBar(true, g.scrollAcrossTo)
	v.all = slices.Concat([]fyne.CanvasObject{v.rows, v.block}, v.cursor.objects(), []fyne.CanvasObject{v.landing, g.edit}, v.edge.objects(),
		[]fyne.CanvasObject{g.edit.list, v.bubble.box, v.head, v.down, v.across})
	return v
}

func (v *gridView) Destroy() {}

func (v *gridView) Objects() []fyne.CanvasObject { return v.all }

func (v *gridView) MinSize() fyne.Size {
	return fyne.NewSize(160, v.g.metrics.line*4+rowPad*8)
}

// Layout takes a new size. At the same size there is nothing to do: the rows keep their own places. In the first one the cursor is brought into view.
func (v *gridView) Layout(size fyne.Size) {
	if size == v.size {
		return
	}
	first, widthChanged := v.size.IsZero(), size.Width != v.size.Width
	v.size = size
	if v.g.resting {
		return
	}
	if widthChanged {
		v.g.forget()
		v.rebuild()
	} else {
		v.g.arrange()
	}
	if first && v.g.cursor.row > 0 {
		v.g.revealRow(v.g.cursor.row)
		v.g.arrange()
	}
}

func (v *gridView) Refresh() {
	if v.g.resting {
		return
	}
	v.rebuild()
	canvas.Refresh(v.g)
}

// rebuild paints the head and every row in view anew.
func (v *gridView) rebuild() {
	g := v.g
	v.paintHead()
	for row, shown := range g.shown {
		g.spare = append(g.spare, shown)
		delete(g.shown, row)
	}
	g.edit.Refresh()
	g.arrange()
}

func (v *gridView) paintHead() {
	g, m := v.g, &v.g.metrics
	titles, lines := make([][]string, len(g.columns)), 1
	for i, c := range g.columns {
		titles[i] = m.key.wrap(c.Title, m.width[i]-2*cellPad)
		lines = max(lines, len(titles[i]))
	}
	line := m.key.height()
	v.headH = float32(lines)*line + 2*headPad
	v.brush.begin()
	v.brush.fill(0, 0, m.total, v.headH, look.Color(look.Paper))
	v.brush.fill(0, v.headH-look.Stroke, m.total, look.Stroke, look.Color(look.Outline))
	for i, title := range titles {
		y := headPad + float32(lines-len(title))*line
		for _, text := range title {
			if g.columns[i].Align == AlignRight {
				v.brush.textRight(m.x[i]+m.width[i]-cellPad, y, text, m.key, look.Color(look.Muted))
			} else {
				v.brush.text(m.x[i]+cellPad, y, text, m.key, look.Color(look.Muted))
			}
			y += line
		}
	}
	v.head.Objects = v.brush.objects
	v.head.Resize(fyne.NewSize(m.total, v.headH))
}

// viewHeight is the height that is left for rows.
func (v *gridView) viewHeight() float32 { return max(v.size.Height-v.headH, 0) }

// arrange puts every row in view in its place, taking objects from rows that left the view for those that entered it.
func (g *Grid) arrange() {
	v := g.view
	if v == nil || v.size.Height == 0 {
		return
	}
	g.left = min(max(g.left, 0), max(g.metrics.total-v.size.Width, 0))
	g.normalise()
	last, bottom := g.placeRows()
	if gap := v.size.Height - bottom; gap > 0 && (g.top > 0 || g.hidden > 0) {
		g.hidden -= gap
		g.normalise()
		last, _ = g.placeRows()
	}
	g.recycle(last)
	if top, ok := g.shown[g.top]; ok {
		g.topKey = top.meta.Key
	}
	v.head.Move(fyne.NewPos(-g.left, 0))
	v.placeCursor()
	v.placeBars()
	canvas.Refresh(v.rows)
}

// placeRows moves the rows from the top one downwards and gives the row after the last in view and where that begins.
func (g *Grid) placeRows() (end int, y float32) {
	v, n := g.view, g.rows()
	v.rows.Objects = v.rows.Objects[:0]
	y = v.headH - g.hidden
	for end = g.top; end < n && y < v.size.Height; end++ {
		r := g.showRow(end)
		r.y = y
		r.box.Move(fyne.NewPos(-g.left, y))
		v.rows.Objects = append(v.rows.Objects, r.box)
		y += r.height
	}
	return end, y
}

func (g *Grid) showRow(row int) *gridRow {
	if r, ok := g.shown[row]; ok {
		return r
	}
	r := newSpare(&g.spare)
	r.bind(g, row)
	g.shown[row] = r
	return r
}

func newSpare(spare *[]*gridRow) *gridRow {
	n := len(*spare)
	if n == 0 {
		return newGridRow()
	}
	r := (*spare)[n-1]
	*spare = (*spare)[:n-1]
	return r
}

func (g *Grid) recycle(end int) {
	for row, r := range g.shown {
		if row < g.top || row >= end {
			g.spare = append(g.spare, r)
			delete(g.shown, row)
		}
	}
}

// cellRect is where a cell is in the grid, and whether its row is in view.
func (v *gridView) cellRect(row, col int) (x, y, w, h float32, ok bool) {
	r, ok := v.g.shown[row]
	if !ok {
		return 0, 0, 0, 0, false
	}
	m := &v.g.metrics
	if r.meta.Kind == Group || r.meta.Kind == Rule {
		return 0, r.y, min(m.total, v.size.Width), r.height, true
	}
	return m.x[col] - v.g.left, r.y, r.right(v.g, col) - m.x[col], r.height, true
}

func (v *gridView) placeCursor() {
	g := v.g
	tone := look.Outline
	if g.focused || g.edit.open {
		tone = look.Thread
	}
	x, y, w, h, ok := v.cellRect(g.cursor.row, g.cursor.col)
	v.cursor.show(ok && !g.edit.open && (!g.QuietCursor || g.focused), look.Color(tone))
	v.cursor.place(x, y-1, w, h+1)
	v.placeBlock()
	v.placeLanding()
	v.placeEditor()
}

func (v *gridView) placeBlock() {
	b := v.g.Selection()
	top, bottom, seen := v.size.Height, float32(0), false
	for row, r := range v.g.shown {
		if row >= b.Row && row <= b.LastRow {
			top, bottom, seen = min(top, r.y), max(bottom, r.y+r.height), true
		}
	}
	v.block.Hidden = !seen || b.Row == b.LastRow && b.Col == b.LastCol || b.Row < 0
	if v.block.Hidden {
		return
	}
	m := &v.g.metrics
	r, g, bl, _ := look.Color(look.Thread).RGBA()
	v.block.FillColor = transparent(r, g, bl, 0x1C)
	v.block.Move(fyne.NewPos(m.x[b.Col]-v.g.left, top))
	v.block.Resize(fyne.NewSize(m.x[b.LastCol]+m.width[b.LastCol]-m.x[b.Col], bottom-top))
}

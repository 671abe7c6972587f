package parts

import "fyne.io/fyne/v2"

// The place of a grid is its top row and how much of that is scrolled out, not an offset in pixels:
// so nothing jumps when rows above it are measured, come or go.

// Scrolled implements fyne.Scrollable.
func (g *Grid) Scrolled(ev *fyne.ScrollEvent) {
	g.left -= ev.Scrolled.DX
	g.hidden -= ev.Scrolled.DY
	g.arrange()
}

// Wide says whether the columns need more than the grid has, so that it is scrolled sideways.
func (g *Grid) Wide() bool { return g.view != nil && g.metrics.total > g.view.size.Width }

// scrollTo scrolls to an offset from the first row, as the bar does.
func (g *Grid) scrollTo(offset float32) {
	row, below := g.heights.at(float64(offset))
	g.top, g.hidden = row, float32(below)
	g.arrange()
}

func (g *Grid) scrollAcrossTo(offset float32) {
	g.left = offset
	g.arrange()
}

// normalise brings the scrolled-out part into the top row by walking to the row that it reaches.
func (g *Grid) normalise() {
	n := g.rows()
	g.top = min(max(g.top, 0), max(n-1, 0))
	for g.hidden < 0 && g.top > 0 {
		g.top--
		g.hidden += g.rowHeight(g.top)
	}
	for g.top < n-1 && g.hidden >= g.rowHeight(g.top) {
		g.hidden -= g.rowHeight(g.top)
		g.top++
	}
	g.hidden = max(g.hidden, 0)
}

// rowHeight is the height of a row, measured now if it never was.
func (g *Grid) rowHeight(row int) float32 {
	if h := g.heights.row[row]; h > 0 {
		return h
	}
	r := newSpare(&g.spare)
	r.read(g, row)
	g.heights.set(row, r.height)
	g.spare = append(g.spare, r)
	return r.height
}

// reveal scrolls just so far that a cell is in view. Before the grid has a size there is no view.
func (g *Grid) reveal(row, col int) {
	if g.view == nil || g.view.size.IsZero() || row < 0 {
		return
	}
	g.revealRow(row)
	x, w := g.metrics.x[col], g.metrics.width[col]
	switch {
	case col == 0, x < g.left:
		g.left = min(g.left, x-g.metrics.gutter(g))
	case x+w > g.left+g.view.size.Width:
		g.left = x + w - g.view.size.Width
	}
	g.arrange()
}

func (g *Grid) revealRow(row int) {
	view := g.view.viewHeight()
	if row <= g.top {
		g.top, g.hidden = row, 0
		return
	}
	if y := g.distance(g.top, row, view+g.hidden) - g.hidden; y+g.rowHeight(row) <= view {
		return
	}
	g.top, g.hidden = row, g.rowHeight(row)-view
	if g.hidden > 0 {
		g.hidden = 0
	}
}

// distance is the height of the rows from one to another, or of as many as exceed enough.
func (g *Grid) distance(from, to int, enough float32) float32 {
	sum := float32(0)
	for row := from; row < to && sum <= enough; row++ {
		sum += g.rowHeight(row)
	}
	return sum
}

// page is the row a viewful away from row, downwards or upwards.
func (g *Grid) page(row, direction int) int {
	if g.view == nil || row < 0 {
		return row + direction
	}
	left, from := g.view.viewHeight()-g.rowHeight(row), row
	for next := row + direction; next >= 0 && next < g.rows(); next += direction {
		if left -= g.rowHeight(next); left < 0 {
			break
		}
		row = next
	}
	if row == from && from+direction >= 0 && from+direction < g.rows() {
		return from + direction // two rows are higher than the view; the way goes on all the same
	}
	return row
}

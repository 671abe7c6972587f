package paper

import "benangmerah/reports/scene"

// headPlace is where a cell of a head stands: the columns and rows that it covers, to the first that it does not.
type headPlace struct {
	cell                  Cell
	from, to, top, bottom int
}

// headPlaces places the cells of the head rows one after the other, passing over what cells from above cover.
func (t *Table) headPlaces() []headPlace {
	free := make([]int, len(t.Columns)) // the first row that is free in each column
	var places []headPlace
	for row, cells := range t.Head {
		at := 0
		for _, c := range cells {
			for at < len(free) && free[at] > row {
				at++
			}
			to := min(at+spanOf(c), len(free))
			if at >= to {
				break
			}
			place := headPlace{cell: c, from: at, to: to, top: row, bottom: min(row+max(1, min(c.Down, mostSpan)), len(t.Head))}
			for ; at < to; at++ {
				free[at] = place.bottom
			}
			places = append(places, place)
		}
	}
	return places
}

// headCell is a cell of a head laid out.
type headCell struct {
	block
	top, bottom int
}

// head lays the head of the table out, no taller than limit: longer texts end with "…".
func (r *rows) head(limit float64) {
	n := len(r.table.Head)
	if n == 0 {
		return
	}
	most := max(1, int((limit/float64(n)-2*padY)/r.leading))
	var cells []headCell
	for _, place := range r.table.headPlaces() {
		b := r.headBlock(place.cell, place.from, place.to, most)
		cells = append(cells, headCell{block: b, top: place.top, bottom: place.bottom})
	}
	tops := r.headTops(cells)
	r.grid.headHeight = tops[n]
	r.grid.head = func() []scene.Item { return r.headItems(cells, tops) }
}

func (r *rows) headBlock(c Cell, from, to, mostLines int) block {
	b := r.block(c, r.set.bold(), from, to)
	if len(b.lines) > mostLines {
		b.lines = scene.WrapMax(r.set.bold(), r.size, c.Text, b.right-b.left, mostLines)
	}
	if c.Align == Auto {
		b.align = Center
	}
	return b
}

// headTops gives the Y of the top of each head row, and of the bottom of the last.
func (r *rows) headTops(cells []headCell) []float64 {
	heights := make([]float64, len(r.table.Head))
	for i := range heights {
		heights[i] = r.leading + 2*padY
	}
	for _, single := range []bool{true, false} {
		for _, c := range cells {
			if single == (c.bottom-c.top == 1) {
				heights[c.bottom-1] += r.lacking(c, heights)
			}
		}
	}
	tops := make([]float64, len(heights)+1)
	for i, h := range heights {
		tops[i+1] = tops[i] + h
	}
	return tops
}

// lacking is what the rows of a cell are short of its height.
func (r *rows) lacking(c headCell, heights []float64) float64 {
	need := float64(len(c.lines))*r.leading + 2*padY
	for _, h := range heights[c.top:c.bottom] {
		need -= h
	}
	return max(0, need)
}

func (r *rows) headItems(cells []headCell, tops []float64) []scene.Item {
	var items []scene.Item
	for _, c := range cells {
		left, right := r.grid.edges[c.from], r.grid.edges[c.to]
		top, bottom := tops[c.top], tops[c.bottom]
		items = append(items, &scene.Box{
			Rect: scene.Rect{X: left, Y: top, W: right - left, H: bottom - top},
			Fill: scene.Ink(shade), Stroke: scene.Ink(hair), StrokeWidth: hairline,
		})
		first := top + (bottom-top-float64(len(c.lines))*r.leading)/2 + r.baseline()
		for i := range c.lines {
			items = append(items, c.text(i, first+float64(i)*r.leading, r.size))
		}
	}
	return items
}

package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// MouseDown implements desktop.Mouseable: a press puts the cursor on a cell, with Shift it ends the block there.
// An entry being typed is committed first; where it is refused the cursor stays.
func (g *Grid) MouseDown(ev *desktop.MouseEvent) {
	row, col, ok := g.cellAt(ev.Position)
	g.dragging, g.lift = false, grounded
	if !ok || !g.commit() {
		return
	}
	focus(g)
	extend := ev.Modifier&fyne.KeyModifierShift != 0
	g.moveTo(row, col, extend)
	g.dragging = ev.Button == desktop.MouseButtonPrimary
	if g.dragging && g.OnDrop != nil && col == 0 && !extend {
		g.dragging, g.lift = false, lift{key: g.cursor.key, to: -1}
	}
	switch shown := g.shown[g.cursor.row]; {
	case shown == nil || ev.Button != desktop.MouseButtonPrimary:
	case g.Ticks && ev.Position.X+g.left < tickWidth:
		g.tick()
	case shown.meta.Fold != NoFold && ev.Position.X+g.left < shown.start(g, 0):
		g.toggleFold(g.cursor.row, shown.meta.Fold)
	}
}

// MouseUp implements desktop.Mouseable.
func (g *Grid) MouseUp(*desktop.MouseEvent) { g.dragging = false }

// Dragged implements fyne.Draggable: the block ends at the cell under the pointer. Beyond the rows in view it grows by one
// row at each movement, and what it grows by is scrolled into view. A row that is dragged by its first column goes to another place instead, see OnDrop.
func (g *Grid) Dragged(ev *fyne.DragEvent) {
	if g.lift.key != "" && g.view != nil {
		g.carryTo(ev.Position.Y)
		return
	}
	if !g.dragging || g.edit.open || g.view == nil || len(g.shown) == 0 {
		return
	}
	row, col := g.rowAt(ev.Position.Y), g.columnAt(ev.Position.X+g.left)
	if at := g.place(row, col); at != g.cursor {
		g.moveTo(row, col, true)
	}
}

// DragEnd implements fyne.Draggable.
func (g *Grid) DragEnd() {
	g.dragging = false
	g.land()
}

// DoubleTapped implements fyne.DoubleTappable: the same as Enter.
func (g *Grid) DoubleTapped(ev *fyne.PointEvent) {
	if _, _, ok := g.cellAt(ev.Position); ok && !g.edit.open {
		g.enter()
	}
}

func (g *Grid) cellAt(pos fyne.Position) (row, col int, ok bool) {
	if g.view == nil || pos.Y < g.view.headH {
		return 0, 0, false
	}
	row = g.rowAt(pos.Y)
	if _, ok = g.shown[row]; !ok {
		return 0, 0, false
	}
	return row, g.columnAt(pos.X + g.left), true
}

// rowAt is the row at a height; over the first row in view it is the one before that, under the last the one after.
func (g *Grid) rowAt(y float32) int {
	if y < g.view.headH {
		return g.top - 1
	}
	end := g.top
	for row, r := range g.shown {
		if y >= r.y && y < r.y+r.height {
			return row
		}
		end = max(end, row+1)
	}
	return end
}

func (g *Grid) columnAt(x float32) int {
	for col := len(g.columns) - 1; col > 0; col-- {
		if x >= g.metrics.x[col] {
			return col
		}
	}
	return 0
}

package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// MouseDown implements desktop.Mouseable: a press puts the cursor on a cell, with Shift it ends the block there.
// An entry being typed is committed first; where it is refused the cursor stays.
func (g *Grid) MouseDown(ev *desktop.MouseEvent) {
	row, col, ok := g.cellAt(ev.Position)
	if !ok || !g.commit() {
		return
	}
	focus(g)
	g.moveTo(row, col, ev.Modifier&fyne.KeyModifierShift != 0)
	switch shown := g.shown[g.cursor.row]; {
	case shown == nil || ev.Button != desktop.MouseButtonPrimary:
	case g.Ticks && ev.Position.X+g.left < tickWidth:
		g.tick()
	case shown.meta.Fold != NoFold && ev.Position.X+g.left < shown.start(g, 0) && g.OnOpen != nil:
		g.OnOpen(row, col)
	}
}

// MouseUp implements desktop.Mouseable.
func (g *Grid) MouseUp(*desktop.MouseEvent) {}

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
	for row, r := range g.shown {
		if pos.Y >= r.y && pos.Y < r.y+r.height {
			return row, g.columnAt(pos.X + g.left), true
		}
	}
	return 0, 0, false
}

func (g *Grid) columnAt(x float32) int {
	for col := len(g.columns) - 1; col > 0; col-- {
		if x >= g.metrics.x[col] {
			return col
		}
	}
	return 0
}

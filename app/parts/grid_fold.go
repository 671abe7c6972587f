package parts

import "fyne.io/fyne/v2"

// foldKey opens or closes a row, or goes to the row that folds the current one away, where the cursor stands in the first
// column or in a group. It tells whether the key was used.
func (g *Grid) foldKey(key fyne.KeyName) bool {
	if g.OnFold == nil || g.cursor.row < 0 || g.shift.held() {
		return false
	}
	row := g.data.Row(g.cursor.row)
	switch atName := g.cursor.col == 0 || row.Kind == Group; {
	case !atName:
		return false
	case key == fyne.KeyRight && row.Fold == Folded:
		g.OnFold(g.cursor.row, true)
	case key == fyne.KeyLeft && row.Fold == Unfolded:
		g.OnFold(g.cursor.row, false)
	case key == fyne.KeyLeft:
		return g.toFolder(row.Depth)
	default:
		return false
	}
	return true
}

// toFolder goes to the row that folds the current one, of depth, away.
func (g *Grid) toFolder(depth int) bool {
	for row := g.cursor.row - 1; row >= 0 && depth > 0; row-- {
		if r := g.data.Row(row); r.Fold != NoFold && r.Depth < depth {
			g.moveTo(row, 0, false)
			return true
		}
	}
	return false
}

// foldAll reports that all is to be opened or closed.
func (g *Grid) foldAll(open bool) bool {
	if g.OnFoldAll == nil {
		return false
	}
	g.OnFoldAll(open)
	return true
}

// toggleFold reports a press on the triangle of a row.
func (g *Grid) toggleFold(row int, fold Fold) {
	switch {
	case g.OnFold != nil:
		g.OnFold(row, fold == Folded)
	case g.OnOpen != nil:
		g.OnOpen(row, 0)
	}
}

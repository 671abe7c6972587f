package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// lineAction gives what a chord does to the rows of the block: fill, insert, remove, move or fold them. It is nil where the
// chord has no such meaning, its callback is nil or there is nothing to do it to.
func (g *Grid) lineAction(s *desktop.CustomShortcut) func() {
	row := g.cursor.row
	switch key := (chord{s.Modifier, s.KeyName}); {
	case key == chord{fyne.KeyModifierAlt, fyne.KeyInsert} && g.OnInsert != nil:
		return func() { g.OnInsert(g.cursor.row, false) }
	case row < 0:
		return nil
	case g.fills(s):
		return g.fill
	case key == chord{fyne.KeyModifierShortcutDefault, fyne.KeyDelete} && g.OnRemove != nil:
		return func() { g.OnRemove(g.Selection()) }
	case key == chord{fyne.KeyModifierAlt, fyne.KeyUp} && g.OnShift != nil:
		return func() { g.shiftRow(-1) }
	case key == chord{fyne.KeyModifierAlt, fyne.KeyDown} && g.OnShift != nil:
		return func() { g.shiftRow(1) }
	default:
		return nil
	}
}

// chord is a key with modifiers.
type chord struct {
	modifier fyne.KeyModifier
	key      fyne.KeyName
}

// fills tells whether a chord is the one to fill the block.
func (g *Grid) fills(s *desktop.CustomShortcut) bool {
	return s.Modifier == fyne.KeyModifierShortcutDefault && s.KeyName == fyne.KeyD && g.OnFill != nil
}

// fill reports the block with the row that it is filled from: its first, or the one above where there is but one.
func (g *Grid) fill() {
	b := g.Selection()
	if b.Row == b.LastRow {
		b.Row--
	}
	if b.Row >= 0 {
		g.OnFill(b)
	}
}

// shiftRow moves the row under the cursor, which follows it by its key.
func (g *Grid) shiftRow(by int) {
	if to := g.cursor.row + by; to >= 0 && to < g.rows() {
		g.OnShift(g.cursor.row, by)
	}
}

// insert reports Insert, in an empty grid too.
func (g *Grid) insert() bool {
	if g.OnInsert == nil {
		return false
	}
	g.OnInsert(g.cursor.row, true)
	return true
}

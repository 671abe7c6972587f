package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// AcceptsTab implements fyne.Tabbable: where cells can be edited, Tab goes from one to the next.
func (g *Grid) AcceptsTab() bool { return g.OnCommit != nil }

// KeyDown implements desktop.Keyable.
func (g *Grid) KeyDown(ev *fyne.KeyEvent) { g.shift.press(ev, true) }

// KeyUp implements desktop.Keyable.
func (g *Grid) KeyUp(ev *fyne.KeyEvent) { g.shift.press(ev, false) }

// TypedKey implements fyne.Focusable.
func (g *Grid) TypedKey(ev *fyne.KeyEvent) {
	if g.edit.open {
		focus(g.edit)
		g.edit.TypedKey(ev)
		return
	}
	if !g.foldKey(ev.Name) && !g.moveKey(ev.Name) && !g.actKey(ev.Name) {
		PassKey(g, ev)
	}
}

func (g *Grid) moveKey(key fyne.KeyName) bool {
	row, col := g.cursor.row, g.cursor.col
	switch key {
	case fyne.KeyUp:
		row--
	case fyne.KeyDown:
		row++
	case fyne.KeyLeft:
		col--
	case fyne.KeyRight:
		col++
	case fyne.KeyHome:
		col = 0
	case fyne.KeyEnd:
		col = len(g.columns) - 1
	case fyne.KeyPageUp:
		row = g.page(row, -1)
	case fyne.KeyPageDown:
		row = g.page(row, 1)
	default:
		return false
	}
	g.moveTo(row, col, g.shift.held())
	return true
}

func (g *Grid) actKey(key fyne.KeyName) bool {
	switch {
	case key == fyne.KeyInsert:
		return g.insert()
	case g.cursor.row < 0:
		return false
	}
	switch key {
	case fyne.KeyReturn, fyne.KeyEnter:
		g.enter()
	case fyne.KeyTab:
		g.tab(g.shift.held())
	case fyne.KeySpace:
		return g.tick()
	case fyne.KeyDelete, fyne.KeyBackspace:
		return g.clear()
	case fyne.KeyEscape:
		return g.collapse()
	default:
		return false
	}
	return true
}

// TypedRune implements fyne.Focusable: typing on a cell that can be edited replaces what stands there.
func (g *Grid) TypedRune(r rune) {
	switch {
	case g.edit.open:
		focus(g.edit)
		g.edit.TypedRune(r)
	case r == ' ':
	case g.editable(g.cursor.row, g.cursor.col):
		g.startEdit("")
		g.edit.TypedRune(r)
	case g.OnRune != nil && g.cursor.row >= 0 && g.OnRune(g.cursor.row, g.cursor.col, r):
	default:
		passRune(g, r)
	}
}

// TypedShortcut implements fyne.Shortcutable. While an entry is being typed it is the entry's, even with the focus beside it.
func (g *Grid) TypedShortcut(s fyne.Shortcut) {
	if g.edit.open {
		focus(g.edit)
		g.edit.TypedShortcut(s)
		return
	}
	switch s := s.(type) {
	case *fyne.ShortcutCopy:
		g.copy()
	case *fyne.ShortcutCut:
		g.copy()
		g.clear()
	case *fyne.ShortcutPaste:
		g.paste()
	case *fyne.ShortcutSelectAll:
		g.selectAll()
	case *desktop.CustomShortcut:
		g.typedChord(s)
	default:
		passShortcut(g, s)
	}
}

func (g *Grid) typedChord(s *desktop.CustomShortcut) {
	if act := g.lineAction(s); act != nil {
		act()
		return
	}
	if !g.moveShortcut(s) {
		passShortcut(g, s)
	}
}

func (g *Grid) moveShortcut(s *desktop.CustomShortcut) bool {
	if s.Modifier&^fyne.KeyModifierShift != fyne.KeyModifierShortcutDefault {
		return false
	}
	extend := s.Modifier&fyne.KeyModifierShift != 0
	last := g.rows() - 1
	switch s.KeyName {
	case fyne.KeyHome:
		g.moveTo(0, 0, extend)
	case fyne.KeyEnd:
		g.moveTo(last, len(g.columns)-1, extend)
	case fyne.KeyUp:
		g.moveTo(0, g.cursor.col, extend)
	case fyne.KeyDown:
		g.moveTo(last, g.cursor.col, extend)
	case fyne.KeyTab:
		g.leave(extend)
	case fyne.KeyLeft, fyne.KeyRight:
		return extend && g.foldAll(s.KeyName == fyne.KeyRight)
	default:
		return false
	}
	return true
}

// moveTo puts the cursor on the nearest cell there is. Extending keeps the other corner of the block.
func (g *Grid) moveTo(row, col int, extend bool) {
	before := g.cursor
	g.cursor, g.tabbedFrom = g.place(row, col), -1
	if !extend {
		g.anchor = g.cursor
	}
	g.showBubble("", Plain)
	g.reveal(g.cursor.row, g.cursor.col)
	g.showCursor()
	if before != g.cursor && g.OnMove != nil {
		g.OnMove(g.cursor.row, g.cursor.col)
	}
}

// enter edits the cell under the cursor, with all of it selected, or opens what cannot be edited.
func (g *Grid) enter() {
	row, col := g.cursor.row, g.cursor.col
	switch {
	case g.editable(row, col):
		c := g.data.Cell(row, col)
		g.startEdit(c.entry())
	case g.OnOpen != nil:
		g.OnOpen(row, col)
	}
}

func (g *Grid) tick() bool {
	if !g.Ticks || g.OnTick == nil || g.data.Row(g.cursor.row).Kind != Line {
		return false
	}
	g.OnTick(g.cursor.row)
	return true
}

func (g *Grid) clear() bool {
	if g.OnClear == nil || g.cursor.row < 0 {
		return false
	}
	g.OnClear(g.Selection())
	return true
}

// collapse lets go of a row that is dragged, a block or a message; when there is none of them, Escape is not the grid's.
func (g *Grid) collapse() bool {
	if carried := g.letGo(); !carried && g.anchor == g.cursor && g.bubbleText == "" {
		return false
	}
	g.anchor = g.cursor
	g.showBubble("", Plain)
	g.showCursor()
	return true
}

// tab goes to the next or the previous cell that can be edited. Where there is none it goes out of the grid, forwards only
// if nobody wants to hear of it.
func (g *Grid) tab(back bool) {
	row, col, ok := g.nextEditable(back)
	switch {
	case ok:
		from := g.tabbedFrom
		if from < 0 {
			from = g.cursor.col
		}
		g.moveTo(row, col, false)
		g.tabbedFrom = from
	case !back && g.OnTabEnd != nil:
		g.OnTabEnd()
	default:
		g.leave(back)
	}
}

func (g *Grid) leave(back bool) {
	switch c := canvasOf(g); {
	case c == nil:
	case back:
		c.FocusPrevious()
	default:
		c.FocusNext()
	}
}

func (g *Grid) nextEditable(back bool) (row, col int, ok bool) {
	step, n := 1, len(g.columns)
	if back {
		step = -1
	}
	for i := g.cursor.row*n + g.cursor.col + step; i >= 0 && i < g.rows()*n; i += step {
		if g.editable(i/n, i%n) {
			return i / n, i % n, true
		}
	}
	return 0, 0, false
}

func (g *Grid) editable(row, col int) bool {
	return row >= 0 && g.OnCommit != nil && g.data.Cell(row, col).Editable
}

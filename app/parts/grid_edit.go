package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
)

// cellEditor is the entry that lies over the cell being edited. There is one, hidden while nothing is edited.
// It stays open, with what was typed, when the focus goes elsewhere or the data is refreshed.
type cellEditor struct {
	widget.Entry
	grid   *Grid
	list   *suggestList
	shift  shift
	open   bool
	gone   bool // its row is no longer in the data
	at     cellPlace
	before string
}

func newCellEditor(g *Grid) *cellEditor {
	e := &cellEditor{grid: g}
	e.list = newSuggestList(&g.metrics, func(s Suggestion) { g.take(s) })
	e.Wrapping = fyne.TextWrap(fyne.TextTruncateClip)
	e.Hidden = true
	e.OnChanged = e.changed
	e.ExtendBaseWidget(e)
	return e
}

// startEdit opens the editor at the cursor with text, all of it selected.
func (g *Grid) startEdit(text string) {
	e := g.edit
	c := g.data.Cell(g.cursor.row, g.cursor.col)
	e.at, e.before, e.open, e.gone = g.cursor, c.entry(), true, false
	g.anchor = g.cursor
	g.showBubble("", Plain)
	e.write(text)
	e.Show()
	g.RefreshRow(e.at.row)
	g.reveal(e.at.row, e.at.col)
	focus(e)
	e.Entry.TypedShortcut(&fyne.ShortcutSelectAll{})
}

// write puts a text into the entry that nobody typed.
func (e *cellEditor) write(text string) {
	e.OnChanged = nil
	e.SetText(text)
	e.OnChanged = e.changed
}

// Editing tells whether an entry is being typed, at which cell, and what it says.
func (g *Grid) Editing() (row, col int, text string, open bool) {
	return g.edit.at.row, g.edit.at.col, g.edit.Text, g.edit.open
}

// CommitEdit reports the entry that is being typed, as Enter does, and tells whether none is open any more.
func (g *Grid) CommitEdit() bool { return g.commit() }

// CancelEdit gives up the entry that is being typed, as Escape does.
func (g *Grid) CancelEdit() {
	e := g.edit
	if !e.open {
		return
	}
	g.closeEdit()
	if g.OnCancel != nil && !e.gone {
		g.OnCancel(e.at.row, e.at.col)
	}
}

// commit reports the entry, if one is open, and closes the editor when the entry is taken.
// An entry that says what already stands there is no change and is given up.
func (g *Grid) commit() bool {
	e := g.edit
	switch {
	case !e.open:
		return true
	case e.gone:
		g.refuse(g.GoneMessage)
		return false
	case e.Text == e.before:
		g.CancelEdit()
		return true
	}
	return g.report(func() string { return g.OnCommit(e.at.row, e.at.col, e.Text) })
}

// report enters what was typed or chosen and closes the editor when it is taken.
func (g *Grid) report(enter func() (refusal string)) bool {
	switch refusal := enter(); {
	case !g.edit.open:
	case refusal != "":
		g.refuse(refusal)
		return false
	default:
		g.closeEdit()
	}
	return true
}

// refuse says why an entry is not taken and leaves it to be put right.
func (g *Grid) refuse(sentence string) {
	g.edit.list.set(nil)
	g.showBubble(sentence, Bad)
	focus(g.edit)
}

func (g *Grid) closeEdit() {
	e := g.edit
	e.open = false
	e.list.set(nil)
	if c := canvasOf(g); c != nil && c.Focused() == fyne.Focusable(e) {
		c.Focus(g)
	}
	e.Hide()
	g.showBubble("", Plain)
	g.RefreshRow(e.at.row)
	g.showCursor()
}

// follow finds the row of the entry again after the data changed.
func (e *cellEditor) follow() {
	if !e.open {
		return
	}
	row := e.grid.findNear(e.at.key, e.at.row)
	if e.gone = row < 0; e.gone {
		e.list.set(nil)
	} else {
		e.at.row = row
	}
	e.at.row = min(e.at.row, e.grid.rows()-1)
}

func (e *cellEditor) changed(text string) {
	g := e.grid
	echo := ""
	if g.OnTyping != nil && !e.gone {
		echo = g.OnTyping(e.at.row, e.at.col, text)
	}
	e.offer()
	g.showBubble(echo, Muted)
	g.showCursor()
}

// AcceptsTab implements fyne.Tabbable.
func (e *cellEditor) AcceptsTab() bool { return true }

// KeyDown implements desktop.Keyable.
func (e *cellEditor) KeyDown(ev *fyne.KeyEvent) {
	e.shift.press(ev, true)
	e.Entry.KeyDown(ev)
}

// KeyUp implements desktop.Keyable.
func (e *cellEditor) KeyUp(ev *fyne.KeyEvent) {
	e.shift.press(ev, false)
	e.Entry.KeyUp(ev)
}

// FocusLost implements fyne.Focusable.
func (e *cellEditor) FocusLost() {
	e.shift.down = false
	e.closeList()
	e.Entry.FocusLost()
}

// TypedKey implements fyne.Focusable.
func (e *cellEditor) TypedKey(ev *fyne.KeyEvent) {
	g := e.grid
	switch {
	case isFunctionKey(ev.Name):
		PassKey(g, ev)
	case ev.Name == fyne.KeyInsert:
		if g.commit() {
			g.insert()
		}
	case e.listKey(ev.Name):
	case ev.Name == fyne.KeyEscape:
		g.CancelEdit()
	case ev.Name == fyne.KeyTab && g.OnTab != nil && !e.shift.held() && !e.gone && e.Text != e.before:
		g.OnTab(e.at.row, e.at.col, e.Text)
	case endsEntry(ev.Name):
		back := e.shift.held()
		if g.commit() {
			e.goOn(ev.Name, back)
		}
	default:
		e.Entry.TypedKey(ev)
	}
}

func endsEntry(key fyne.KeyName) bool {
	return takesSuggestion(key) || key == fyne.KeyUp || key == fyne.KeyDown
}

// goOn moves to where the key leads that ended the entry, Tab and Enter with Shift back.
func (e *cellEditor) goOn(key fyne.KeyName, back bool) {
	g := e.grid
	row, col := g.cursor.row, g.cursor.col
	switch {
	case key == fyne.KeyTab:
		g.tab(back)
	case key == fyne.KeyUp:
		g.moveTo(row-1, col, false)
	case key == fyne.KeyDown:
		g.moveTo(row+1, col, false)
	case g.EnterMovesDown && back:
		g.moveTo(row-1, col, false)
	case g.EnterMovesDown && g.EnterReturns && g.tabbedFrom >= 0:
		g.moveTo(row+1, g.tabbedFrom, false)
	case g.EnterMovesDown:
		g.moveTo(row+1, col, false)
	}
}

// TypedShortcut implements fyne.Shortcutable. What acts on rows takes the entry first; what does not edit the text goes on
// to the window. Filling does nothing here: it would put what stands above in the place of what is being typed.
func (e *cellEditor) TypedShortcut(s fyne.Shortcut) {
	c, custom := s.(*desktop.CustomShortcut)
	switch {
	case !custom || editsText(c.KeyName):
		e.Entry.TypedShortcut(s)
	case e.listChord(c), e.grid.fills(c):
	default:
		e.grid.endByChord(c)
	}
}

func (g *Grid) endByChord(s *desktop.CustomShortcut) {
	if act := g.lineAction(s); act == nil {
		passShortcut(g, s)
	} else if g.commit() {
		act()
	}
}

func editsText(key fyne.KeyName) bool {
	return key == fyne.KeyLeft || key == fyne.KeyRight || key == fyne.KeyBackspace || key == fyne.KeyDelete
}

// placeEditor lays the editor over the first line of its cell. An entry of figures keeps its right edge and grows to the left.
func (v *gridView) placeEditor() {
	g, e := v.g, v.g.edit
	x, y, w, h, ok := v.cellRect(e.at.row, e.at.col)
	e.Hidden = !e.open || !ok
	v.edge.show(!e.Hidden, look.Color(look.Thread))
	if !e.Hidden {
		width := v.editorWidth(w)
		if g.columns[e.at.col].Align == AlignRight {
			x += w - width
		}
		x = min(max(x, 0), max(v.size.Width-width, 0))
		height := min(e.MinSize().Height, max(h, g.metrics.line+2*rowPad))
		e.Move(fyne.NewPos(x, y))
		e.Resize(fyne.NewSize(width, height))
		v.edge.place(x, y, width, height)
		w, h = width, height
	}
	y, h = v.placeList(fyne.NewPos(x, y), fyne.NewSize(w, h))
	v.placeBubble(x, y, h)
}

func (v *gridView) editorWidth(cell float32) float32 {
	inner := look.Size(theme.SizeNameInnerPadding)
	text := v.g.metrics.plain.width(v.g.edit.Text) + 2*inner + 2*v.g.metrics.line
	if v.g.columns[v.g.edit.at.col].Align == AlignRight {
		return min(max(text, cell*0.6), max(v.size.Width, 1))
	}
	return min(max(text, cell), max(v.size.Width, 1))
}

// showBubble floats a sentence at the cell that is edited or, without one, at the cursor; "" takes it away.
func (g *Grid) showBubble(text string, tone Tone) {
	if g.bubbleText == text && g.bubbleTone == tone {
		return
	}
	g.bubbleText, g.bubbleTone = text, tone
	if g.view != nil {
		g.view.placeCursor()
		canvas.Refresh(g.view.bubble.box)
	}
}

func (v *gridView) placeBubble(x, y, h float32) {
	g := v.g
	at := g.cursor
	if g.edit.open {
		at = g.edit.at
	}
	_, _, _, _, inView := v.cellRect(at.row, at.col)
	v.bubble.box.Hidden = g.bubbleText == "" || !inView
	if v.bubble.box.Hidden {
		return
	}
	if !g.edit.open {
		x, y, _, h, _ = v.cellRect(at.row, at.col)
	}
	listUnder := !g.edit.list.Hidden && g.edit.list.Position().Y > g.edit.Position().Y
	v.bubble.place(g.bubbleText, g.bubbleTone, fyne.NewPos(x, y), h, v.size, v.headH, listUnder)
}

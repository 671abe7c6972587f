package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// offer lists what may be meant by the entry as it is.
func (e *cellEditor) offer() {
	g := e.grid
	if g.Suggest != nil && !e.gone {
		e.list.set(g.Suggest(e.at.row, e.at.col, e.Text))
	}
}

// closeList takes the list away and leaves the entry.
func (e *cellEditor) closeList() {
	if e.list.open() {
		e.list.set(nil)
		e.grid.showCursor()
	}
}

// listKey does what a key does to an open list and tells whether that was all.
func (e *cellEditor) listKey(key fyne.KeyName) bool {
	if !e.list.open() {
		return false
	}
	switch {
	case key == fyne.KeyDown:
		e.list.step(1)
	case key == fyne.KeyUp:
		e.list.step(-1)
	case key == fyne.KeyEscape:
		e.closeList()
	case takesSuggestion(key) && e.list.chosen >= 0:
		back := e.shift.held()
		if e.grid.take(e.list.items[e.list.chosen]) {
			e.goOn(key, back)
		}
	default:
		return false
	}
	return true
}

func takesSuggestion(key fyne.KeyName) bool {
	return key == fyne.KeyReturn || key == fyne.KeyEnter || key == fyne.KeyTab
}

// listChord tells whether a chord asks for the list, which it opens or walks.
func (e *cellEditor) listChord(s *desktop.CustomShortcut) bool {
	if e.grid.Suggest == nil || s.Modifier != fyne.KeyModifierAlt || s.KeyName != fyne.KeyDown {
		return false
	}
	if e.list.open() {
		e.list.step(1)
	} else {
		e.offer()
		e.grid.showCursor()
	}
	return true
}

// take reports a suggestion and tells whether it was taken, which closes the editor.
func (g *Grid) take(s Suggestion) bool {
	e := g.edit
	if g.OnSuggestion == nil {
		e.write(s.Text)
		return g.commit()
	}
	if e.gone {
		g.refuse(g.GoneMessage)
		return false
	}
	return g.report(func() string { return g.OnSuggestion(e.at.row, e.at.col, s) })
}

// placeList lays the list at the entry and gives the room that both take.
func (v *gridView) placeList(pos fyne.Position, entry fyne.Size) (y, height float32) {
	list := v.g.edit.list
	list.Hidden = v.g.edit.Hidden || !list.open()
	if list.Hidden {
		return pos.Y, entry.Height
	}
	bubble := float32(0)
	if text := v.g.bubbleText; text != "" {
		_, size := v.bubble.measure(text, v.size)
		bubble = size.Height + bubbleGap
	}
	return list.place(pos, entry, v.size, v.headH, bubble)
}

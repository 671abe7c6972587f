package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// Writing is a field of many lines: Enter begins a new one, Ctrl+Enter takes what is written. Like Field it passes the keys it has no use for to the window.
type Writing struct {
	Field
	// OnKeep is called for Ctrl+Enter.
	OnKeep func()
}

// NewWriting makes an empty one. The placeholder is shown in it.
func NewWriting(placeholder string) *Writing {
	w := &Writing{}
	w.setUp(w, placeholder)
	w.MultiLine = true
	w.Wrapping = fyne.TextWrapWord
	return w
}

// TypedShortcut implements fyne.Shortcutable.
func (w *Writing) TypedShortcut(s fyne.Shortcut) {
	c, ok := s.(*desktop.CustomShortcut)
	enter := ok && c.Modifier == fyne.KeyModifierShortcutDefault && (c.KeyName == fyne.KeyReturn || c.KeyName == fyne.KeyEnter)
	if enter && w.OnKeep != nil {
		w.OnKeep()
		return
	}
	w.Field.TypedShortcut(s)
}

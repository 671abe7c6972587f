package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// Fyne hands a key to the focused widget only. The parts pass on what they do not use themselves to the handlers of
// their window, so that the keys of a page (F1 to F12, Escape) work wherever the focus is.

func canvasOf(w fyne.CanvasObject) fyne.Canvas {
	return fyne.CurrentApp().Driver().CanvasForObject(w)
}

// HasFocus says whether the keys of its window go to a widget.
func HasFocus(w fyne.CanvasObject) bool {
	c := canvasOf(w)
	return c != nil && any(c.Focused()) == any(w)
}

// PassKey gives a key that a widget has no use for to the handlers of its window.
func PassKey(w fyne.CanvasObject, ev *fyne.KeyEvent) {
	if c := canvasOf(w); c != nil && c.OnTypedKey() != nil {
		c.OnTypedKey()(ev)
	}
}

func passRune(w fyne.CanvasObject, r rune) {
	if c := canvasOf(w); c != nil && c.OnTypedRune() != nil {
		c.OnTypedRune()(r)
	}
}

func passShortcut(w fyne.CanvasObject, s fyne.Shortcut) {
	if c, ok := canvasOf(w).(fyne.Shortcutable); ok {
		c.TypedShortcut(s)
	}
}

func focus(w fyne.Focusable) {
	if c := canvasOf(w.(fyne.CanvasObject)); c != nil {
		c.Focus(w)
	}
}

// shift keeps whether a Shift key is down, for drivers that do not say.
type shift struct{ down bool }

func (s *shift) press(ev *fyne.KeyEvent, down bool) {
	if ev.Name == desktop.KeyShiftLeft || ev.Name == desktop.KeyShiftRight {
		s.down = down
	}
}

func (s *shift) held() bool {
	if d, ok := fyne.CurrentApp().Driver().(desktop.Driver); ok {
		return d.CurrentKeyModifiers()&fyne.KeyModifierShift != 0
	}
	return s.down
}

// isFunctionKey tells keys that never edit a text.
func isFunctionKey(name fyne.KeyName) bool {
	return len(name) >= 2 && name[0] == 'F' && name[1] >= '1' && name[1] <= '9'
}

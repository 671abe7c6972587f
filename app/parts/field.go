package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
)

// Field is an entry that passes the keys it has no use for to the window, so that F1 to F12 and shortcuts work in it.
type Field struct {
	widget.Entry
	self fyne.Widget // the part itself, see press
	// OnEscape is called for Escape; without it the key goes to the window.
	OnEscape func()
}

// NewField makes a field of one line.
func NewField(placeholder string) *Field {
	f := &Field{}
	f.setUp(f, placeholder)
	return f
}

func (f *Field) setUp(self fyne.Widget, placeholder string) {
	f.Wrapping = fyne.TextWrap(fyne.TextTruncateClip)
	f.PlaceHolder = placeholder
	f.self = self
	f.ExtendBaseWidget(self)
}

// AcceptsTab implements fyne.Tabbable: Tab leaves the field.
func (f *Field) AcceptsTab() bool { return false }

// TypedKey implements fyne.Focusable.
func (f *Field) TypedKey(ev *fyne.KeyEvent) {
	switch {
	case ev.Name == fyne.KeyEscape && f.OnEscape != nil:
		f.OnEscape()
	case ev.Name == fyne.KeyEscape, isFunctionKey(ev.Name):
		PassKey(f.self, ev)
	default:
		f.Entry.TypedKey(ev)
	}
}

// TypedShortcut implements fyne.Shortcutable.
func (f *Field) TypedShortcut(s fyne.Shortcut) {
	if c, ok := s.(*desktop.CustomShortcut); ok && !editsText(c.KeyName) {
		passShortcut(f.self, s)
		return
	}
	f.Entry.TypedShortcut(s)
}

// SearchField is a field that names the key which leads to it. Escape clears it, then goes to the window.
type SearchField struct {
	Field
	// OnDown and OnUp are called for the arrows, to go on in what was found.
	OnDown, OnUp func()
	// OnSpace is called for a blank instead of writing it, to mark what was found; a nil one lets blanks be written.
	OnSpace func()
}

// NewSearchField makes a search field; changed is told every new text.
func NewSearchField(placeholder, key string, changed func(text string)) *SearchField {
	s := &SearchField{}
	s.setUp(s, placeholder)
	s.OnChanged = changed
	s.ActionItem = NewKeyCap(key)
	return s
}

// MinSize implements fyne.CanvasObject: the placeholder and the key cap have room beside each other.
func (s *SearchField) MinSize() fyne.Size {
	words := newRuler(look.Size(look.Text), false).width(s.PlaceHolder)
	room := words + s.ActionItem.MinSize().Width + 5*look.Size(theme.SizeNameInnerPadding)
	return s.Field.MinSize().Max(fyne.NewSize(even(room), 0))
}

// TypedKey implements fyne.Focusable.
func (s *SearchField) TypedKey(ev *fyne.KeyEvent) {
	switch {
	case ev.Name == fyne.KeyEscape && s.Text != "":
		s.SetText("")
	case ev.Name == fyne.KeyDown && s.OnDown != nil:
		s.OnDown()
	case ev.Name == fyne.KeyUp && s.OnUp != nil:
		s.OnUp()
	default:
		s.Field.TypedKey(ev)
	}
}

// TypedRune implements fyne.Focusable.
func (s *SearchField) TypedRune(r rune) {
	if r == ' ' && s.OnSpace != nil {
		s.OnSpace()
		return
	}
	s.Field.TypedRune(r)
}

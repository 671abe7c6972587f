package uitest

import (
	"strings"
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

var keyNames = map[string]fyne.KeyName{
	"Enter": fyne.KeyReturn, "Esc": fyne.KeyEscape, "Tab": fyne.KeyTab, "Space": fyne.KeySpace,
	"Delete": fyne.KeyDelete, "Backspace": fyne.KeyBackspace, "Insert": fyne.KeyInsert,
	"Up": fyne.KeyUp, "Down": fyne.KeyDown, "Left": fyne.KeyLeft, "Right": fyne.KeyRight,
	"Home": fyne.KeyHome, "End": fyne.KeyEnd, "PageUp": fyne.KeyPageUp, "PageDown": fyne.KeyPageDown,
}

// Press presses keys one after the other, named as people name them: "Down", "Ctrl+Home", "Shift+Tab", "F5", "Ctrl+C".
// They go the way that they go in a real window: main menu, the focused widget, then the window's own handlers.
func (s *Screen) Press(keys ...string) {
	for _, key := range keys {
		s.press(key)
	}
}

func (s *Screen) press(key string) {
	parts := strings.Split(key, "+")
	name, mods := fyne.KeyName(parts[len(parts)-1]), fyne.KeyModifier(0)
	if known, ok := keyNames[string(name)]; ok {
		name = known
	}
	for _, m := range parts[:len(parts)-1] {
		mods |= map[string]fyne.KeyModifier{
			"Ctrl": fyne.KeyModifierShortcutDefault, "Shift": fyne.KeyModifierShift, "Alt": fyne.KeyModifierAlt,
		}[m]
	}
	if mods&fyne.KeyModifierShift != 0 {
		s.keyable(func(k desktop.Keyable) { k.KeyDown(&fyne.KeyEvent{Name: desktop.KeyShiftLeft}) })
		defer s.keyable(func(k desktop.Keyable) { k.KeyUp(&fyne.KeyEvent{Name: desktop.KeyShiftLeft}) })
	}
	s.keyable(func(k desktop.Keyable) { k.KeyDown(&fyne.KeyEvent{Name: name}) })
	s.deliver(name, mods)
	s.keyable(func(k desktop.Keyable) { k.KeyUp(&fyne.KeyEvent{Name: name}) })
}

func (s *Screen) keyable(f func(desktop.Keyable)) {
	if k, ok := s.Canvas().Focused().(desktop.Keyable); ok {
		f(k)
	}
}

func (s *Screen) deliver(name fyne.KeyName, mods fyne.KeyModifier) {
	if name == fyne.KeyTab && mods&^fyne.KeyModifierShift == 0 && s.moveFocus(mods) || s.shortcut(name, mods) {
		return
	}
	ev := &fyne.KeyEvent{Name: name}
	if f := s.Canvas().Focused(); f != nil {
		f.TypedKey(ev)
	} else if h := s.Canvas().OnTypedKey(); h != nil {
		h(ev)
	}
	if name == fyne.KeySpace && mods == 0 {
		s.Type(" ")
	}
}

func (s *Screen) moveFocus(mods fyne.KeyModifier) bool {
	if tab, ok := s.Canvas().Focused().(fyne.Tabbable); ok && tab.AcceptsTab() {
		return false
	}
	if mods == 0 {
		s.Canvas().FocusNext()
	} else {
		s.Canvas().FocusPrevious()
	}
	return true
}

func (s *Screen) shortcut(name fyne.KeyName, mods fyne.KeyModifier) bool {
	sc := shortcutOf(name, mods)
	if sc == nil {
		return false
	}
	if menu := s.Window.MainMenu(); menu != nil && menuAction(menu.Items, sc.ShortcutName()) {
		return true
	}
	if f, ok := s.Canvas().Focused().(fyne.Shortcutable); ok {
		f.TypedShortcut(sc)
	} else if c, ok := s.Canvas().(fyne.Shortcutable); ok {
		c.TypedShortcut(sc)
	}
	return true
}

func shortcutOf(name fyne.KeyName, mods fyne.KeyModifier) fyne.Shortcut {
	clipboard := fyne.CurrentApp().Clipboard()
	if mods == fyne.KeyModifierShortcutDefault {
		switch name {
		case fyne.KeyZ:
			return &fyne.ShortcutUndo{}
		case fyne.KeyY:
			return &fyne.ShortcutRedo{}
		case fyne.KeyV:
			return &fyne.ShortcutPaste{Clipboard: clipboard}
		case fyne.KeyC:
			return &fyne.ShortcutCopy{Clipboard: clipboard}
		case fyne.KeyX:
			return &fyne.ShortcutCut{Clipboard: clipboard}
		case fyne.KeyA:
			return &fyne.ShortcutSelectAll{}
		}
	}
	if mods == 0 || mods == fyne.KeyModifierShift {
		return nil
	}
	return &desktop.CustomShortcut{KeyName: name, Modifier: mods}
}

func menuAction(menus []*fyne.Menu, shortcut string) bool {
	for _, menu := range menus {
		for _, item := range menu.Items {
			if item.Shortcut != nil && item.Shortcut.ShortcutName() == shortcut && item.Action != nil {
				item.Action()
				return true
			}
			if item.ChildMenu != nil && menuAction([]*fyne.Menu{item.ChildMenu}, shortcut) {
				return true
			}
		}
	}
	return false
}

// Type types a text into the focused widget.
func (s *Screen) Type(text string) {
	for _, r := range text {
		if !unicode.IsPrint(r) {
			continue
		}
		if f := s.Canvas().Focused(); f != nil {
			f.TypedRune(r)
		} else if h := s.Canvas().OnTypedRune(); h != nil {
			h(r)
		}
	}
}

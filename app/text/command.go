package text

import (
	"strings"

	"fyne.io/fyne/v2"
)

// Key is a key or a chord of keys that does something: "F5", "Ctrl+K".
type Key struct {
	Name     fyne.KeyName
	Modifier fyne.KeyModifier
}

// Ctrl is a chord of Ctrl and a key.
func Ctrl(name fyne.KeyName) Key { return Key{name, fyne.KeyModifierControl} }

// Alt is a chord of Alt and a key.
func Alt(name fyne.KeyName) Key { return Key{name, fyne.KeyModifierAlt} }

// CtrlShift is a chord of Ctrl, Shift and a key.
func CtrlShift(name fyne.KeyName) Key {
	return Key{name, fyne.KeyModifierControl | fyne.KeyModifierShift}
}

// AltShift is a chord of Alt, Shift and a key.
func AltShift(name fyne.KeyName) Key { return Key{name, fyne.KeyModifierAlt | fyne.KeyModifierShift} }

// Plain is a key without any other.
func Plain(name fyne.KeyName) Key { return Key{Name: name} }

// capNames are the names of keys on keyboards, where Fyne calls them otherwise.
var capNames = map[fyne.KeyName]string{
	fyne.KeyReturn: "Enter", fyne.KeyEscape: "Esc", fyne.KeyPageUp: "PgUp", fyne.KeyPageDown: "PgDn", fyne.KeyBackspace: "Backspace",
}

// String gives the key as it stands on key caps; "" for no key.
func (k Key) String() string {
	if k.Name == "" {
		return ""
	}
	var b strings.Builder
	for _, m := range []struct {
		modifier fyne.KeyModifier
		name     string
	}{{fyne.KeyModifierControl, "Ctrl+"}, {fyne.KeyModifierAlt, "Alt+"}, {fyne.KeyModifierShift, "Shift+"}, {fyne.KeyModifierSuper, "Cmd+"}} {
		if k.Modifier&m.modifier != 0 {
			b.WriteString(m.name)
		}
	}
	if name, ok := capNames[k.Name]; ok {
		b.WriteString(name)
	} else {
		b.WriteString(string(k.Name))
	}
	return b.String()
}

// Command is something a person can do from the menu, the finder or by its key.
type Command struct {
	Name   Sentence
	Button Sentence // the short name on its button, where a page has one for it
	Key    Key
	Do     func()
	On     func() bool // nil: always
}

// Enabled says whether the command can be done now.
func (c Command) Enabled() bool { return c.On == nil || c.On() }

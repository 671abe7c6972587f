package parts

import (
	"image/color"

	"fyne.io/fyne/v2"

	"benangmerah/app/look"
)

const capGap float32 = 7 // between a label and its key cap

// KeyButton is a button that names its key in a small cap at its right.
type KeyButton struct {
	press
	label, key     string
	primary, large bool
}

// NewKeyButton makes a button. key is shown as it is, "" for none; tapped is called for a press, not for the key:
// the window's menu does that.
func NewKeyButton(label, key string, tapped func()) *KeyButton {
	b := &KeyButton{label: label, key: key}
	b.setUp(b, tapped)
	return b
}

// NewPrimaryButton makes a button for the one thing that a page is for: it is filled with the thread's colour.
func NewPrimaryButton(label, key string, tapped func()) *KeyButton {
	b := NewKeyButton(label, key, tapped)
	b.primary = true
	return b
}

// Large makes the button one of the large ones of the first page and returns it.
func (b *KeyButton) Large() *KeyButton {
	b.large = true
	b.Refresh()
	return b
}

// SetLabel changes the words on the button.
func (b *KeyButton) SetLabel(label string) {
	b.label = label
	b.Refresh()
}

// SetPrimary fills the button with the thread's colour or takes that away.
func (b *KeyButton) SetPrimary(primary bool) {
	b.primary = primary
	b.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (b *KeyButton) CreateRenderer() fyne.WidgetRenderer { return newArt(b, b.least, b.paint) }

func (b *KeyButton) ruler() *ruler {
	size := look.Control
	if b.large {
		size = look.Text
	}
	return newRuler(look.Size(size), b.primary)
}

func (b *KeyButton) pad() (across, down float32) {
	if b.large {
		return 18, 13
	}
	return 12, 7
}

func (b *KeyButton) least() fyne.Size {
	r := b.ruler()
	across, down := b.pad()
	width := r.width(b.label) + 2*across
	if b.key != "" {
		width += capGap + capSize(b.key).Width
	}
	return fyne.NewSize(even(width), r.height()+2*down)
}

func (b *KeyButton) paint(br *brush, size fyne.Size) {
	r := b.ruler()
	fill, edge, ink := b.colors()
	br.frame(0, 0, size.Width, size.Height, look.Radius, look.Stroke, fill, edge)
	if b.hovered && !b.Disabled() {
		br.frame(0, 0, size.Width, size.Height, look.Radius, 0, look.Color(look.Hover), nil)
	}
	if b.focused {
		br.frame(2, 2, size.Width-4, size.Height-4, look.Radius-2, 1.5, color.Transparent, b.ring())
	}
	keySize := fyne.Size{}
	words := r.width(b.label)
	if b.key != "" {
		keySize = capSize(b.key)
		words += capGap + keySize.Width
	}
	x := even((size.Width - words) / 2)
	br.text(x, even((size.Height-r.height())/2), b.label, r, ink)
	if b.key != "" {
		paintCap(br, x+words-keySize.Width, even((size.Height-keySize.Height)/2), b.key, b.capColor(), ink)
	}
}

func (b *KeyButton) colors() (fill, edge, ink color.Color) {
	switch {
	case b.Disabled():
		return look.Color(look.Panel), look.Color(look.Hairline), look.Color(look.Faint)
	case b.primary:
		return look.Color(look.Thread), look.Color(look.Thread), look.Color(look.OnThread)
	default:
		return look.Color(look.Paper), look.Color(look.Outline), look.Color(look.Ink)
	}
}

func (b *KeyButton) ring() color.Color {
	if b.primary && !b.Disabled() {
		return look.Color(look.OnThread)
	}
	return look.Color(look.Thread)
}

func (b *KeyButton) capColor() color.Color {
	if b.primary && !b.Disabled() {
		return look.Color(look.OnThread)
	}
	return look.Color(look.Outline)
}

// capSize is the size of a key cap.
func capSize(key string) fyne.Size {
	r := newRuler(look.Size(look.Key), false)
	return fyne.NewSize(even(r.width(key))+12, r.height()+4)
}

// paintCap paints a key cap with its top left corner at x, y.
func paintCap(b *brush, x, y float32, key string, edge, ink color.Color) {
	size := capSize(key)
	b.frame(x, y, size.Width, size.Height, 4, look.Stroke, color.Transparent, edge)
	b.textCenter(x, y+2, size.Width, key, newRuler(look.Size(look.Key), false), ink)
}

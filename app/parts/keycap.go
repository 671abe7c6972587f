package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
)

// KeyCap names a key, beside what the key does.
type KeyCap struct {
	widget.BaseWidget
	key string
}

// NewKeyCap makes a cap.
func NewKeyCap(key string) *KeyCap {
	c := &KeyCap{key: key}
	c.ExtendBaseWidget(c)
	return c
}

// CreateRenderer implements fyne.Widget.
func (c *KeyCap) CreateRenderer() fyne.WidgetRenderer {
	return newArt(c, func() fyne.Size { return capSize(c.key).AddWidthHeight(8, 0) }, c.paint)
}

func (c *KeyCap) paint(b *brush, size fyne.Size) {
	y := even((size.Height - capSize(c.key).Height) / 2)
	paintCap(b, 0, y, c.key, look.Color(look.Outline), look.Color(look.Muted))
}

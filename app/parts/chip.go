package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
)

// Chip is a word in a rounded outline: a state.
type Chip struct {
	widget.BaseWidget
	text string
	tone Tone
}

// NewChip makes a chip.
func NewChip(text string, tone Tone) *Chip {
	c := &Chip{text: text, tone: tone}
	c.ExtendBaseWidget(c)
	return c
}

// Set changes what the chip says.
func (c *Chip) Set(text string, tone Tone) {
	c.text, c.tone = text, tone
	c.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (c *Chip) CreateRenderer() fyne.WidgetRenderer { return newArt(c, c.least, c.paint) }

func (c *Chip) least() fyne.Size {
	r := newRuler(look.Size(look.Small), false)
	height := r.height() + 5
	return fyne.NewSize(even(r.width(c.text)+height*0.9), height)
}

func (c *Chip) paint(b *brush, size fyne.Size) {
	least := c.least()
	y := even((size.Height - least.Height) / 2)
	r := newRuler(look.Size(look.Small), false)
	paintChip(b, 0, y, min(least.Width, size.Width), least.Height, r.cut(c.text, size.Width-least.Height*0.8), r, c.tone)
}

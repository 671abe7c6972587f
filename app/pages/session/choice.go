package session

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/app/parts"
)

// choice is one of several words of which one holds: a day, a speaker. The one that holds stands bold on the tint.
type choice struct {
	widget.BaseWidget
	ground  *canvas.Rectangle
	words   *parts.Text
	aside   *parts.Text
	chosen  bool
	pressed func()
}

// newChoice makes a choice; with wide it may be cut, and something can stand at its right.
func newChoice(words string, chosen, wide bool, pressed func()) *choice {
	c := &choice{ground: &canvas.Rectangle{CornerRadius: look.Radius}, chosen: chosen, pressed: pressed}
	c.words, c.aside = parts.NewText(words, look.Control, parts.Muted), parts.NewText("", look.Control, parts.Muted)
	if chosen {
		c.words = parts.NewText(words, look.Control, parts.Bad).Bold()
	}
	if wide {
		c.words.Cut()
	}
	c.ExtendBaseWidget(c)
	return c
}

// CreateRenderer implements fyne.Widget.
func (c *choice) CreateRenderer() fyne.WidgetRenderer {
	c.paint()
	row := container.NewBorder(nil, nil, nil, c.aside, c.words)
	padded := container.New(layout.NewCustomPaddedLayout(5, 5, 10, 10), row)
	return widget.NewSimpleRenderer(container.NewStack(c.ground, padded))
}

func (c *choice) paint() {
	c.ground.FillColor = nil
	if c.chosen {
		c.ground.FillColor = look.Color(look.Tint)
	}
}

// Refresh implements fyne.CanvasObject.
func (c *choice) Refresh() {
	c.paint()
	c.BaseWidget.Refresh()
}

// Tapped implements fyne.Tappable.
func (c *choice) Tapped(*fyne.PointEvent) { c.pressed() }

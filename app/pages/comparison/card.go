package comparison

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/app/parts"
)

// accent is how thick the edge of the card is that the boxes speak of.
const accent float32 = 3

// card names a column over the table. A press lets the boxes speak of it.
type card struct {
	widget.BaseWidget
	frame, edge *canvas.Rectangle
	name, about *parts.Text
	on          bool
	pressed     func()
}

func newCard(pressed func()) *card {
	c := &card{pressed: pressed, frame: &canvas.Rectangle{StrokeWidth: look.Stroke, CornerRadius: look.Radius}, edge: &canvas.Rectangle{}}
	c.edge.SetMinSize(fyne.NewSize(0, accent))
	c.name, c.about = parts.NewText("", look.Text, parts.Plain).Bold().Cut(), parts.NewText("", look.Small, parts.Muted).Cut()
	c.ExtendBaseWidget(c)
	return c
}

// set shows what a column is of, and whether the boxes speak of it.
func (c *card) set(name, about string, on bool) {
	c.name.Set(name)
	c.about.Set(about)
	c.on = on
	c.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (c *card) CreateRenderer() fyne.WidgetRenderer {
	c.paint()
	words := container.New(layout.NewCustomPaddedLayout(6, 8, 12, 12), container.New(layout.NewCustomPaddedVBoxLayout(1), c.name, c.about))
	top := container.New(layout.NewCustomPaddedLayout(0, 0, look.Radius, look.Radius), c.edge)
	return widget.NewSimpleRenderer(container.NewStack(c.frame, container.NewBorder(top, nil, nil, nil, words)))
}

func (c *card) paint() {
	c.frame.FillColor, c.frame.StrokeColor, c.edge.FillColor = look.Color(look.Paper), look.Color(look.Outline), color.Transparent
	if c.on {
		c.frame.StrokeColor, c.edge.FillColor = look.Color(look.Thread), look.Color(look.Thread)
	}
}

// Refresh implements fyne.CanvasObject.
func (c *card) Refresh() {
	c.paint()
	c.frame.Refresh()
	c.edge.Refresh()
	c.BaseWidget.Refresh()
}

// Tapped implements fyne.Tappable.
func (c *card) Tapped(*fyne.PointEvent) { c.pressed() }

// cards sets the cards that are shown beside each other in equal widths, and what stands behind them in its own.
type cards struct{ rest fyne.CanvasObject }

// Layout implements fyne.Layout.
func (l *cards) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	shown, rest := l.shown(objects), l.rest.MinSize()
	if len(shown) == 0 {
		return
	}
	room := size.Width - rest.Width - look.Step*float32(len(shown))
	width := min(float32(int(room/float32(len(shown)))), widestCard*look.Scale())
	x := float32(0)
	for _, o := range shown {
		o.Move(fyne.NewPos(x, 0))
		o.Resize(fyne.NewSize(width, size.Height))
		x += width + look.Step
	}
	l.rest.Move(fyne.NewPos(x, float32(int((size.Height-rest.Height)/2))))
	l.rest.Resize(rest)
}

// widestCard is the width of a card at 100 % where there is room enough.
const widestCard float32 = 360

// MinSize implements fyne.Layout.
func (l *cards) MinSize(objects []fyne.CanvasObject) fyne.Size {
	least := l.rest.MinSize()
	for _, o := range l.shown(objects) {
		size := o.MinSize()
		least = fyne.NewSize(least.Width+look.Step+size.Width, max(least.Height, size.Height))
	}
	return least
}

func (l *cards) shown(objects []fyne.CanvasObject) (list []fyne.CanvasObject) {
	for _, o := range objects {
		if o.Visible() && o != l.rest {
			list = append(list, o)
		}
	}
	return list
}

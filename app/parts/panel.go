package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
)

// Surface is a plain background in a colour of the theme, with an outline and rounded corners where it is framed.
type Surface struct {
	widget.BaseWidget
	fill   fyne.ThemeColorName
	framed bool
}

// NewSurface makes a background that fills its place with a colour of the theme.
func NewSurface(fill fyne.ThemeColorName) *Surface {
	s := &Surface{fill: fill}
	s.ExtendBaseWidget(s)
	return s
}

// NewPanel puts content on a framed surface with room around it: the clock's card, the small picture of the wall.
func NewPanel(content fyne.CanvasObject) fyne.CanvasObject {
	s := &Surface{fill: look.Paper, framed: true}
	s.ExtendBaseWidget(s)
	pad := 2 * look.Step
	return container.NewStack(s, container.New(layout.NewCustomPaddedLayout(pad-4, pad-4, pad, pad), content))
}

// NewFrame puts a thin frame about content: a small picture of the wall.
func NewFrame(content fyne.CanvasObject) fyne.CanvasObject {
	s := &Surface{fill: look.Paper, framed: true}
	s.ExtendBaseWidget(s)
	return container.NewStack(s, container.New(layout.NewCustomPaddedLayout(1, 1, 1, 1), content))
}

// CreateRenderer implements fyne.Widget.
func (s *Surface) CreateRenderer() fyne.WidgetRenderer {
	return newArt(s, func() fyne.Size { return fyne.Size{} }, s.paint)
}

func (s *Surface) paint(b *brush, size fyne.Size) {
	if s.framed {
		b.frame(0, 0, size.Width, size.Height, look.LargeRadius, look.Stroke, look.Color(s.fill), look.Color(look.Hairline))
		return
	}
	b.fill(0, 0, size.Width, size.Height, look.Color(s.fill))
}

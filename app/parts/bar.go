package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
)

const shareHeight float32 = 8

// Bar shows a share of a whole, such as the part of a ceiling that is used. More than the whole fills it in the tone of Down.
type Bar struct {
	widget.BaseWidget
	share float64
}

// NewBar makes a bar that shows nothing yet.
func NewBar() *Bar {
	b := &Bar{}
	b.ExtendBaseWidget(b)
	return b
}

// Set shows a share, 1 being the whole.
func (b *Bar) Set(share float64) {
	b.share = share
	b.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (b *Bar) CreateRenderer() fyne.WidgetRenderer {
	return newArt(b, func() fyne.Size { return fyne.NewSize(5*shareHeight, shareHeight) }, b.paint)
}

func (b *Bar) paint(br *brush, size fyne.Size) {
	y, radius := even((size.Height-shareHeight)/2), shareHeight/2
	br.frame(0, y, size.Width, shareHeight, radius, 0, look.Color(look.Hairline), nil)
	tone := look.Thread
	if b.share > 1 {
		tone = look.Down
	}
	if width := size.Width * float32(min(max(b.share, 0), 1)); width > 0 {
		br.frame(0, y, max(width, shareHeight), shareHeight, radius, 0, look.Color(tone), nil)
	}
}

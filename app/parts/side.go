package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"benangmerah/app/look"
)

// mostSide is how much a column beside the page's main part grows with the text at most.
const mostSide = 1.25

// NewSide gives content the fixed width of a column beside the page's main part. The width is that at 100 % and grows with the text, but less than
// it: the main part needs room too.
func NewSide(width float32, content fyne.CanvasObject) fyne.CanvasObject {
	return container.New(side(width), content)
}

type side float32

// MinSize implements fyne.Layout.
func (s side) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(even(float32(s)*min(look.Scale(), mostSide)), 0)
}

// Layout implements fyne.Layout.
func (side) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		o.Move(fyne.NewPos(0, 0))
		o.Resize(size)
	}
}

package parts

import "fyne.io/fyne/v2"

// Either is a layout that gives the same place to objects of which one is shown at a time, and keeps room for the largest, so that nothing around it moves.
type Either struct{}

// NewEither makes the layout.
func NewEither() Either { return Either{} }

// Layout implements fyne.Layout.
func (Either) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		o.Move(fyne.NewPos(0, 0))
		o.Resize(size)
	}
}

// MinSize implements fyne.Layout.
func (Either) MinSize(objects []fyne.CanvasObject) fyne.Size {
	least := fyne.Size{}
	for _, o := range objects {
		least = least.Max(o.MinSize())
	}
	return least
}

// SetVisible shows or hides an object that is not so already.
func SetVisible(o fyne.CanvasObject, visible bool) {
	switch {
	case visible == o.Visible():
	case visible:
		o.Show()
	default:
		o.Hide()
	}
}

package programme

import (
	"fyne.io/fyne/v2"

	"benangmerah/app/look"
)

const listPad float32 = 26 // before and after the list's rows

// listWidth is the width of the list: where the text is larger it is narrower, so that the lines keep their columns.
func listWidth() float32 { return 262 - 124*(look.Scale()-1) }

// split lays a list, a separator and the rest beside each other.
type split struct{}

// Layout implements fyne.Layout.
func (split) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	x, widths := float32(0), []float32{listWidth(), look.Stroke, max(size.Width-listWidth()-look.Stroke, 0)}
	for i, o := range objects {
		o.Move(fyne.NewPos(x, 0))
		o.Resize(fyne.NewSize(widths[i], size.Height))
		x += widths[i]
	}
}

// MinSize implements fyne.Layout.
func (split) MinSize(objects []fyne.CanvasObject) fyne.Size {
	rest := objects[len(objects)-1].MinSize()
	return fyne.NewSize(listWidth()+look.Stroke+rest.Width, rest.Height)
}

// wide gives the search field its width.
type wide struct{}

// Layout implements fyne.Layout.
func (wide) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		o.Resize(size)
	}
}

// MinSize implements fyne.Layout.
func (wide) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(280*look.Scale(), objects[0].MinSize().Height)
}

// over lays a list out over the right part of the page, with room around it.
type over struct{}

const overWidth float32 = 860

// Layout implements fyne.Layout.
func (over) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	width := min(overWidth*look.Scale(), size.Width-2*look.Step)
	for _, o := range objects {
		o.Move(fyne.NewPos(size.Width-width-look.Step, look.Step))
		o.Resize(fyne.NewSize(width, size.Height-2*look.Step))
	}
}

// MinSize implements fyne.Layout.
func (over) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

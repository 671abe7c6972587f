package settings

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
)

// listWidth is the width of the list of sections. It does not grow with the text, so that the tables keep their columns.
const listWidth float32 = 246

// split lays the list, a separator and the section beside each other.
type split struct{}

// Layout implements fyne.Layout.
func (split) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	x, widths := float32(0), []float32{listWidth, look.Stroke, max(size.Width-listWidth-look.Stroke, 0)}
	for i, o := range objects {
		o.Move(fyne.NewPos(x, 0))
		o.Resize(fyne.NewSize(widths[i], size.Height))
		x += widths[i]
	}
}

// MinSize implements fyne.Layout.
func (split) MinSize(objects []fyne.CanvasObject) fyne.Size {
	rest := objects[len(objects)-1].MinSize()
	return fyne.NewSize(listWidth+look.Stroke+rest.Width, rest.Height)
}

func pad(o fyne.CanvasObject, left, right float32) fyne.CanvasObject {
	return container.New(layout.NewCustomPaddedLayout(0, 0, left, right), o)
}

const paneGap = 2 * look.Step

// panes lays two tables over each other: the lower one with a number of rows in view, but at most lowerShare of the height, the upper one with the rest.
type panes struct{ lower int }

const lowerShare = 0.32

// split gives the height of the upper table.
func (l panes) split(height float32) float32 {
	return height - paneGap - min(rowsHeight(l.lower), height*lowerShare)
}

// Layout implements fyne.Layout.
func (l panes) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	first := l.split(size.Height)
	objects[0].Move(fyne.NewPos(0, 0))
	objects[0].Resize(fyne.NewSize(size.Width, first))
	objects[1].Move(fyne.NewPos(0, first+paneGap))
	objects[1].Resize(fyne.NewSize(size.Width, max(size.Height-first-paneGap, 0)))
}

// MinSize implements fyne.Layout.
func (l panes) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(max(objects[0].MinSize().Width, objects[1].MinSize().Width), objects[0].MinSize().Height+paneGap+objects[1].MinSize().Height)
}

// rowsHeight is the height of a table's head and a number of rows of one line.
func rowsHeight(rows int) float32 {
	const line, head, rowPad, headPad = 20, 17, 15, 17
	return float32(rows)*(line*look.Scale()+rowPad) + head*look.Scale() + headPad
}

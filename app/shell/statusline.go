package shell

import (
	"fyne.io/fyne/v2"

	"benangmerah/app/look"
)

// statusLine lays the status bar out: figures from the left, what can be done from the right. Where there is no room for all of it amounts
// are shortened first, then the last backup unless something is the matter with it, the count of acts and the hint of undo go.
type statusLine struct{ b *statusBar }

// rooms are the ways of writing the line, the one that needs most room first.
var rooms = []struct{ short, backup, acts, undo bool }{
	{backup: true, acts: true, undo: true},
	{acts: true, undo: true},
	{short: true, backup: true, acts: true, undo: true},
	{short: true, acts: true, undo: true},
	{short: true, undo: true},
	{short: true},
}

// MinSize implements fyne.Layout. The line asks for no width: it makes do with what there is.
func (l statusLine) MinSize(objects []fyne.CanvasObject) fyne.Size {
	height := float32(0)
	for _, o := range objects {
		height = max(height, o.MinSize().Height)
	}
	return fyne.NewSize(0, height)
}

// Layout implements fyne.Layout.
func (l statusLine) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	b := l.b
	var left, right []fyne.CanvasObject
	for _, room := range rooms {
		left, right = b.pick(room.short, room.backup || b.alarm, room.acts, room.undo)
		if width(left, figureGap)+figureGap+width(right, hintGap) <= size.Width {
			break
		}
	}
	lay(left, 0, figureGap, size.Height)
	lay(right, size.Width-width(right, hintGap), hintGap, size.Height)
}

const (
	figureGap = 3 * look.Step
	hintGap   = 2 * look.Step
)

// pick gives what stands at the left and at the right, and hides the rest.
func (b *statusBar) pick(short, backup, acts, undo bool) (left, right []fyne.CanvasObject) {
	left = []fyne.CanvasObject{b.saved}
	for _, f := range b.sums {
		f.write(short)
		left = appendIf(left, f.StatusFigure, f.full != "")
	}
	left = appendIf(left, b.backup, backup)
	right = appendIf(right, b.acts, acts)
	right = appendIf(right, b.undo, undo)
	return left, append(right, b.find)
}

func appendIf(list []fyne.CanvasObject, o fyne.CanvasObject, on bool) []fyne.CanvasObject {
	if !on {
		o.Hide()
		return list
	}
	o.Show()
	return append(list, o)
}

// width is how much room objects take beside each other.
func width(objects []fyne.CanvasObject, gap float32) float32 {
	sum := -gap
	for _, o := range objects {
		if w := o.MinSize().Width; w > 0 {
			sum += w + gap
		}
	}
	return max(sum, 0)
}

// lay puts objects beside each other from x.
func lay(objects []fyne.CanvasObject, x, gap, height float32) {
	for _, o := range objects {
		size := o.MinSize()
		place(o, x, (height-size.Height)/2, size.Width, size.Height)
		if size.Width > 0 {
			x += size.Width + gap
		}
	}
}

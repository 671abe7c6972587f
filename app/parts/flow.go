package parts

import "fyne.io/fyne/v2"

// flow sets objects beside each other, and in further rows where they have no room.
type flow struct {
	across, down float32 // between objects and between rows
	width        float32 // that it was laid out for last; 0 before
}

// NewFlow gives a layout that sets objects of like height beside each other, and in further rows where they have no room. Unlike Fyne's own it never asks
// for more width than its widest object has: what was laid out wide can become narrow again.
func NewFlow(across, down float32) fyne.Layout { return &flow{across: across, down: down} }

// MinSize implements fyne.Layout: as wide as the widest object, and as tall as the rows are in the width of the last layout.
func (f *flow) MinSize(objects []fyne.CanvasObject) (least fyne.Size) {
	width := f.width
	for _, o := range objects {
		if o.Visible() {
			least.Width = max(least.Width, o.MinSize().Width)
		}
	}
	least.Height = f.set(objects, max(width, least.Width), func(fyne.CanvasObject, fyne.Position, fyne.Size) {})
	return least
}

// Layout implements fyne.Layout.
func (f *flow) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	f.width = size.Width
	f.set(objects, size.Width, func(o fyne.CanvasObject, at fyne.Position, size fyne.Size) {
		o.Move(at)
		o.Resize(size)
	})
}

// set gives each visible object its place in a width, and tells how tall the rows are.
func (f *flow) set(objects []fyne.CanvasObject, width float32, place func(fyne.CanvasObject, fyne.Position, fyne.Size)) (height float32) {
	var at fyne.Position
	row := float32(0)
	for _, o := range objects {
		if !o.Visible() {
			continue
		}
		size := o.MinSize()
		if at.X > 0 && at.X+size.Width > width {
			at = fyne.NewPos(0, at.Y+row+f.down)
			row = 0
		}
		place(o, at, size)
		at.X += size.Width + f.across
		row = max(row, size.Height)
	}
	return at.Y + row
}

package parts_test

import (
	"image/color"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/uitest"
)

// The frame of the cursor has all of its sides in a picture, also where the cell reaches from one edge of the grid to the other.
func TestTheCursorHasAllOfItsSides(t *testing.T) {
	const wide, high, margin = 300, 200, 20
	var grid *parts.Grid
	screen := uitest.New(t, wide+2*margin, high+2*margin, func() fyne.CanvasObject {
		grid = parts.NewGrid(newSheet(3), parts.Column{Title: "Nama", Min: 150, Weight: 1})
		return container.New(layout.NewCustomPaddedLayout(margin, margin, margin, margin), grid)
	})
	screen.Focus(grid)
	picture := screen.Picture()
	red, green, blue, _ := look.Color(look.Thread).RGBA()
	thread := color.RGBA64{R: uint16(red), G: uint16(green), B: uint16(blue), A: 0xFFFF}
	is := func(x, y int) bool {
		r, g, b, _ := picture.At(x, y).RGBA()
		return color.RGBA64{R: uint16(r), G: uint16(g), B: uint16(b), A: 0xFFFF} == thread
	}
	left, right, top, bottom := picture.Bounds().Max.X, -1, picture.Bounds().Max.Y, -1
	for y := range picture.Bounds().Max.Y {
		for x := range picture.Bounds().Max.X {
			if is(x, y) {
				left, right, top, bottom = min(left, x), max(right, x), min(top, y), max(bottom, y)
			}
		}
	}
	if left != margin || right != margin+wide-1 {
		t.Errorf("the frame reaches from %d to %d of a grid from %d to %d", left, right, margin, margin+wide)
	}
	for y := top; y <= bottom; y++ {
		if !is(left, y) || !is(left+1, y) || !is(right, y) || !is(right-1, y) {
			t.Fatalf("a side is missing at height %d of %d to %d", y, top, bottom)
		}
	}
	for x := left; x <= right; x++ {
		if !is(x, bottom) {
			t.Fatalf("the foot is missing at %d", x)
		}
	}
}

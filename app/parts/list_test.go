package parts_test

import (
	"image/color"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"benangmerah/app/parts"
	"benangmerah/app/uitest"
)

func TestListKey(t *testing.T) {
	for _, c := range []struct {
		key       fyne.KeyName
		at, count int
		to        int
		ok        bool
	}{
		{fyne.KeyDown, 1, 5, 2, true},
		{fyne.KeyDown, 4, 5, 4, true},
		{fyne.KeyDown, -1, 5, 0, true},
		{fyne.KeyUp, 1, 5, 0, true},
		{fyne.KeyUp, 0, 5, 0, true},
		{fyne.KeyHome, 3, 5, 0, true},
		{fyne.KeyEnd, 3, 5, 4, true},
		{fyne.KeyDown, -1, 0, 0, false},
		{fyne.KeyRight, 3, 5, 3, false},
	} {
		if to, ok := parts.ListKey(c.key, c.at, c.count); to != c.to || ok != c.ok {
			t.Errorf("%s at %d of %d: got %d %v, want %d %v", c.key, c.at, c.count, to, ok, c.to, c.ok)
		}
	}
}

func TestScrollInto(t *testing.T) {
	var scroll *container.Scroll
	uitest.New(t, 100, 100, func() fyne.CanvasObject {
		tall := canvas.NewRectangle(color.Black)
		tall.SetMinSize(fyne.NewSize(50, 1000))
		scroll = container.NewVScroll(tall)
		return scroll
	})
	for _, c := range []struct{ top, bottom, want float32 }{
		{0, 30, 0}, {90, 120, 20}, {60, 90, 20}, {500, 700, 500}, {10, 40, 10},
	} {
		parts.ScrollInto(scroll, c.top, c.bottom)
		if scroll.Offset.Y != c.want {
			t.Errorf("from %v to %v: offset %v, want %v", c.top, c.bottom, scroll.Offset.Y, c.want)
		}
	}
}

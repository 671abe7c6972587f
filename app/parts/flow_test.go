package parts_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"benangmerah/app/parts"
)

// What was laid out wide can become narrow again, down to its widest object; hidden objects take no room.
func TestAFlowBecomesNarrowAgain(t *testing.T) {
	var objects []fyne.CanvasObject
	for _, width := range []float32{100, 60, 80, 40} {
		o := canvas.NewRectangle(nil)
		o.SetMinSize(fyne.NewSize(width, 20))
		objects = append(objects, o)
	}
	objects[1].Hide()
	flow := container.New(parts.NewFlow(10, 5), objects...)
	for _, c := range []struct {
		width, height float32
		last          fyne.Position
	}{
		{400, 20, fyne.NewPos(200, 0)},
		{200, 45, fyne.NewPos(0, 25)},
		{100, 70, fyne.NewPos(0, 50)},
		{400, 20, fyne.NewPos(200, 0)},
	} {
		flow.Resize(fyne.NewSize(c.width, 200))
		if got := flow.MinSize(); got != fyne.NewSize(100, c.height) || objects[3].Position() != c.last {
			t.Errorf("in a width of %v the least is %v, the last object at %v", c.width, got, objects[3].Position())
		}
	}
}

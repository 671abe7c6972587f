package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"benangmerah/app/look"
)

// MouseDown implements desktop.Mouseable: the knot under the pointer can be dragged.
func (t *threadBody) MouseDown(ev *desktop.MouseEvent) {
	t.release()
	if t.thread.OnDrop != nil && ev.Button == desktop.MouseButtonPrimary {
		t.gripped = t.at(ev.Position.Y)
	}
}

// MouseUp implements desktop.Mouseable. What was dragged lands in DragEnd, which comes after it.
func (t *threadBody) MouseUp(*desktop.MouseEvent) {}

// Dragged implements fyne.Draggable: a line shows where the knot would land. Near the edges of the view the thread scrolls.
func (t *threadBody) Dragged(ev *fyne.DragEvent) {
	if t.gripped < 0 {
		return
	}
	t.landing = t.placeAt(ev.Position.Y)
	ScrollInto(t.thread.scroll, ev.Position.Y-2*knotSide, ev.Position.Y+2*knotSide)
	t.Refresh()
}

// DragEnd implements fyne.Draggable.
func (t *threadBody) DragEnd() {
	from, to := t.gripped, t.landing
	t.release()
	t.Refresh()
	if from >= 0 && to >= 0 {
		t.thread.OnDrop(from, to)
	}
}

// release lets go of a knot without moving it.
func (t *threadBody) release() { t.gripped, t.landing = -1, -1 }

// placeAt is the place at a height where the knot that is held would land, -1 where that is its own.
func (t *threadBody) placeAt(y float32) int {
	place := 0
	for place < len(t.knots) && y > (t.tops[place]+t.tops[place+1])/2 {
		place++
	}
	if place == t.gripped || place == t.gripped+1 {
		return -1
	}
	return place
}

// paintLanding draws the line that shows where a knot would land.
func (t *threadBody) paintLanding(b *brush, width float32) {
	if t.landing < 0 || t.landing >= len(t.tops) {
		return
	}
	y := min(max(t.tops[t.landing]-lineWide/2, 0), t.tops[len(t.knots)]-lineWide)
	accent := look.Color(look.Thread)
	b.fill(t.knotX(), y, width-t.knotX(), lineWide, accent)
	b.disc(t.knotX()-3, min(max(y-2, 0), t.tops[len(t.knots)]-6), 6, accent)
}

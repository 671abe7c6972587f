package uitest

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// Click presses and releases the left button at a point, with the modifiers held.
func (s *Screen) Click(pos fyne.Position, mods ...fyne.KeyModifier) {
	o, at := s.under(pos, func(o fyne.CanvasObject) bool {
		switch o.(type) {
		case fyne.Tappable, fyne.SecondaryTappable, fyne.DoubleTappable, fyne.Focusable, desktop.Mouseable:
			return true
		}
		return false
	})
	ev := fyne.PointEvent{Position: pos.Subtract(at.Pos), AbsolutePosition: pos}
	if m, ok := o.(desktop.Mouseable); ok {
		mouse := &desktop.MouseEvent{PointEvent: ev, Button: desktop.MouseButtonPrimary}
		for _, mod := range mods {
			mouse.Modifier |= mod
		}
		m.MouseDown(mouse)
		m.MouseUp(mouse)
	}
	if f, _ := s.under(pos, func(o fyne.CanvasObject) bool { _, ok := o.(fyne.Focusable); return ok }); f == nil {
		s.Canvas().Unfocus()
	}
	if t, ok := o.(fyne.Tappable); ok {
		t.Tapped(&ev)
	}
}

// DoubleClick clicks twice at a point.
func (s *Screen) DoubleClick(pos fyne.Position) {
	s.Click(pos)
	o, at := s.under(pos, func(o fyne.CanvasObject) bool { _, ok := o.(fyne.DoubleTappable); return ok })
	if d, ok := o.(fyne.DoubleTappable); ok {
		d.DoubleTapped(&fyne.PointEvent{Position: pos.Subtract(at.Pos), AbsolutePosition: pos})
	}
}

// ClickText clicks on the line that reads text. It fails the test when there is none.
func (s *Screen) ClickText(t testing.TB, text string) {
	t.Helper()
	at, ok := s.Find(text)
	if !ok {
		t.Fatalf("nothing to click reads %q; the window reads %q", text, s.Texts())
	}
	s.Click(at.Center())
}

// dragSteps is in how many movements the pointer is drawn from one point to another.
const dragSteps = 4

// Drag presses the left button at a point, draws the pointer to another and releases it there, in the order in which a real window tells of it.
func (s *Screen) Drag(from, to fyne.Position) {
	o, at := s.under(from, func(o fyne.CanvasObject) bool { _, ok := o.(fyne.Draggable); return ok })
	d, ok := o.(fyne.Draggable)
	if !ok {
		return
	}
	point := func(pos fyne.Position) fyne.PointEvent {
		return fyne.PointEvent{Position: pos.Subtract(at.Pos), AbsolutePosition: pos}
	}
	mouse, pressed := o.(desktop.Mouseable)
	if pressed {
		mouse.MouseDown(&desktop.MouseEvent{PointEvent: point(from), Button: desktop.MouseButtonPrimary})
	}
	step := fyne.NewDelta((to.X-from.X)/dragSteps, (to.Y-from.Y)/dragSteps)
	for i := range dragSteps {
		n := float32(i + 1)
		d.Dragged(&fyne.DragEvent{PointEvent: point(from.AddXY(n*step.DX, n*step.DY)), Dragged: step})
	}
	if pressed {
		mouse.MouseUp(&desktop.MouseEvent{PointEvent: point(to), Button: desktop.MouseButtonPrimary})
	}
	d.DragEnd()
}

// Scroll turns the wheel over a point: down where dy is positive.
func (s *Screen) Scroll(pos fyne.Position, dx, dy float32) {
	o, at := s.under(pos, func(o fyne.CanvasObject) bool { _, ok := o.(fyne.Scrollable); return ok })
	if w, ok := o.(fyne.Scrollable); ok {
		ev := &fyne.ScrollEvent{Scrolled: fyne.NewDelta(-dx, -dy)}
		ev.Position, ev.AbsolutePosition = pos.Subtract(at.Pos), pos
		w.Scrolled(ev)
	}
}

// under is the topmost object at a point that matches.
func (s *Screen) under(pos fyne.Position, matches func(fyne.CanvasObject) bool) (fyne.CanvasObject, Place) {
	var found fyne.CanvasObject
	var place Place
	s.Walk(func(o fyne.CanvasObject, at, clip Place) {
		if at.has(pos) && clip.has(pos) && matches(o) {
			found, place = o, at
		}
	})
	return found, place
}

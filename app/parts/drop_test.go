package parts_test

import (
	"reflect"
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"benangmerah/app/parts"
	"benangmerah/app/uitest"
)

// dropped is what OnDrop told.
type dropped struct{ moves [][2]int }

func (d *dropped) tell(from, to int) { d.moves = append(d.moves, [2]int{from, to}) }

func (d *dropped) wants(t *testing.T, moves ...[2]int) {
	t.Helper()
	if !slices.Equal(d.moves, moves) {
		t.Errorf("dropped %v, want %v", d.moves, moves)
	}
	d.moves = nil
}

// stations is a thread of five knots in a window.
func stations(t *testing.T, onDrop func(from, to int)) (*parts.Thread, *uitest.Screen) {
	t.Helper()
	var thread *parts.Thread
	s := uitest.New(t, 240, 400, func() fyne.CanvasObject {
		thread = parts.NewThread(func(knot int) { thread.Select(knot) })
		thread.OnDrop = onDrop
		thread.SetKnots([]parts.Knot{{Title: "Satu"}, {Title: "Dua"}, {Title: "Tiga"}, {Title: "Empat"}, {Title: "Lima"}})
		return thread
	})
	return thread, s
}

// near is a point over (dy negative) or under the line that reads a text.
func near(t *testing.T, s *uitest.Screen, text string, dy float32) fyne.Position {
	t.Helper()
	at, ok := s.Find(text)
	if !ok {
		t.Fatalf("nothing reads %q", text)
	}
	return at.Center().AddXY(0, dy)
}

func TestAKnotIsDraggedToAnotherPlace(t *testing.T) {
	var d dropped
	_, s := stations(t, d.tell)
	s.Drag(near(t, s, "Satu", 0), near(t, s, "Empat", -4))
	d.wants(t, [2]int{0, 3})
	s.Drag(near(t, s, "Empat", 0), near(t, s, "Satu", -4))
	d.wants(t, [2]int{3, 0})
	s.Drag(near(t, s, "Dua", 0), near(t, s, "Lima", 60))
	d.wants(t, [2]int{1, 5})
	s.Drag(near(t, s, "Dua", 0), near(t, s, "Tiga", -4))
	s.Drag(near(t, s, "Dua", 0), near(t, s, "Satu", 4))
	d.wants(t)
}

func TestAKnotThatIsDraggedShowsWhereItWouldLand(t *testing.T) {
	var d dropped
	thread, s := stations(t, d.tell)
	before := s.Picture()
	body := grip(t, s, near(t, s, "Dua", 0))
	body.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: near(t, s, "Dua", 0)}, Button: desktop.MouseButtonPrimary})
	body.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: near(t, s, "Lima", -4)}})
	if reflect.DeepEqual(before, s.Picture()) {
		t.Error("nothing shows where the knot would land")
	}
	s.Focus(body)
	s.Press("Esc")
	body.DragEnd()
	d.wants(t)
	body.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: near(t, s, "Dua", 0)}, Button: desktop.MouseButtonPrimary})
	body.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: near(t, s, "Lima", -4)}})
	thread.SetKnots([]parts.Knot{{Title: "Satu"}, {Title: "Dua"}})
	body.DragEnd()
	d.wants(t)
}

func TestWithoutOnDropNothingIsDragged(t *testing.T) {
	_, s := stations(t, nil)
	before := s.Picture()
	s.Drag(near(t, s, "Satu", 0), near(t, s, "Empat", 0))
	if !reflect.DeepEqual(before, s.Picture()) {
		t.Error("something moved")
	}
}

// bearer is what a pointer can hold and draw.
type bearer interface {
	fyne.Focusable
	fyne.Draggable
	desktop.Mouseable
}

// grip gives what can be dragged at a point.
func grip(t *testing.T, s *uitest.Screen, pos fyne.Position) (found bearer) {
	t.Helper()
	s.Walk(func(o fyne.CanvasObject, _, _ uitest.Place) {
		if b, ok := o.(bearer); ok {
			found = b
		}
	})
	if found == nil {
		t.Fatalf("nothing can be dragged at %v", pos)
	}
	return found
}

func TestARowIsDraggedByItsFirstColumn(t *testing.T) {
	var d dropped
	g, s := gridOn(t, newSheet(100), 300)
	g.OnDrop = d.tell
	s.Drag(near(t, s, "Baris 1", 0), near(t, s, "Baris 4", -8))
	d.wants(t, [2]int{1, 4})
	s.Drag(near(t, s, "Baris 4", 0), near(t, s, "Baris 1", -8))
	d.wants(t, [2]int{4, 1})
	if got := g.Selection(); got.Row != got.LastRow {
		t.Errorf("a block was selected: %v", got)
	}
	s.Drag(near(t, s, "Baris 1", 0), near(t, s, "Baris 2", -8))
	s.Drag(near(t, s, "20", 0), near(t, s, "50", 0))
	d.wants(t)
	if got := g.Selection(); got.Row != 2 || got.LastRow != 5 {
		t.Errorf("another column selects %v", got)
	}
}

func TestARowIsDraggedOverTheEdge(t *testing.T) {
	var d dropped
	g, s := gridOn(t, newSheet(40), 300)
	g.OnDrop = d.tell
	g.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: near(t, s, "Baris 1", 0)}, Button: desktop.MouseButtonPrimary})
	for range 60 {
		g.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(50, 310)}})
	}
	if !s.Sees("Baris 39") {
		t.Errorf("the window reads %q", s.Texts())
	}
	g.DragEnd()
	d.wants(t, [2]int{1, 40})
	g.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: near(t, s, "Baris 39", 0)}, Button: desktop.MouseButtonPrimary})
	for range 60 {
		g.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(50, 5)}})
	}
	s.Press("Esc")
	g.DragEnd()
	d.wants(t)
}

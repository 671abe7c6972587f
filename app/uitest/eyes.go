package uitest

import (
	"math"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
)

// Place is a rectangle of the window.
type Place struct {
	Pos  fyne.Position
	Size fyne.Size
}

func (p Place) meet(q Place) Place {
	left, top := max(p.Pos.X, q.Pos.X), max(p.Pos.Y, q.Pos.Y)
	right := min(p.Pos.X+p.Size.Width, q.Pos.X+q.Size.Width)
	bottom := min(p.Pos.Y+p.Size.Height, q.Pos.Y+q.Size.Height)
	return Place{fyne.NewPos(left, top), fyne.NewSize(max(right-left, 0), max(bottom-top, 0))}
}

func (p Place) has(pos fyne.Position) bool {
	return pos.X >= p.Pos.X && pos.Y >= p.Pos.Y && pos.X < p.Pos.X+p.Size.Width && pos.Y < p.Pos.Y+p.Size.Height
}

// Center is the middle of the place.
func (p Place) Center() fyne.Position {
	return p.Pos.AddXY(p.Size.Width/2, p.Size.Height/2)
}

// Walk calls f for every visible object of the window, topmost last, with its place and what of the window it may paint on.
func (s *Screen) Walk(f func(o fyne.CanvasObject, at, clip Place)) {
	s.settle()
	everywhere := Place{Size: fyne.NewSize(math.MaxInt32, math.MaxInt32)}
	walk(s.Canvas().Content(), fyne.Position{}, everywhere, f)
	for _, o := range s.Canvas().Overlays().List() {
		walk(o, fyne.Position{}, everywhere, f)
	}
}

// settle lays out the window anew, as a real driver does before it paints when a least size has changed.
func (s *Screen) settle() {
	layOut(s.Canvas().Content())
	for _, o := range s.Canvas().Overlays().List() {
		layOut(o)
	}
}

func layOut(o fyne.CanvasObject) {
	var children []fyne.CanvasObject
	switch o := o.(type) {
	case *fyne.Container:
		if o.Layout != nil {
			o.Layout.Layout(o.Objects, o.Size())
		}
		children = o.Objects
	case fyne.Widget:
		r := test.WidgetRenderer(o)
		r.Layout(o.Size())
		children = r.Objects()
	}
	for _, child := range children {
		if child.Visible() {
			layOut(child)
		}
	}
}

func walk(o fyne.CanvasObject, origin fyne.Position, clip Place, f func(fyne.CanvasObject, Place, Place)) {
	if o == nil || !o.Visible() {
		return
	}
	at := Place{o.Position().Add(origin), o.Size()}
	var children []fyne.CanvasObject
	switch o := o.(type) {
	case *fyne.Container:
		children = o.Objects
	case fyne.Widget:
		children = test.WidgetRenderer(o).Objects()
	}
	if _, ok := o.(fyne.Scrollable); ok {
		clip = clip.meet(at)
	}
	f(o, at, clip)
	for _, child := range children {
		walk(child, at.Pos, clip, f)
	}
}

// Texts is what can be read in the window, from top to bottom and left to right.
func (s *Screen) Texts() []string {
	type line struct {
		text string
		at   fyne.Position
	}
	var lines []line
	s.Walk(func(o fyne.CanvasObject, at, clip Place) {
		t, ok := o.(*canvas.Text)
		if !ok || t.Text == "" {
			return
		}
		if at = textPlace(t, at); inView(at, clip) {
			lines = append(lines, line{t.Text, at.Pos})
		}
	})
	slices.SortStableFunc(lines, func(a, b line) int {
		if math.Abs(float64(a.at.Y-b.at.Y)) > 3 {
			return sign(a.at.Y - b.at.Y)
		}
		return sign(a.at.X - b.at.X)
	})
	texts := make([]string, len(lines))
	for i, l := range lines {
		texts[i] = l.text
	}
	return texts
}

// textPlace is where the letters of t stand, t itself being at.
func textPlace(t *canvas.Text, at Place) Place {
	size := t.MinSize()
	switch t.Alignment {
	case fyne.TextAlignTrailing:
		at.Pos.X += at.Size.Width - size.Width
	case fyne.TextAlignCenter:
		at.Pos.X += (at.Size.Width - size.Width) / 2
	}
	at.Pos.Y += max(at.Size.Height-size.Height, 0) / 2
	at.Size = size
	return at
}

// Holds says whether q lies within p, to a pixel.
func (p Place) Holds(q Place) bool {
	m := p.meet(q)
	return q.Size.Width-m.Size.Width < 1 && q.Size.Height-m.Size.Height < 1
}

func inView(at, clip Place) bool {
	seen := at.meet(clip)
	return seen.Size.Width > 1 && seen.Size.Height > 1
}

func sign(v float32) int {
	switch {
	case v < 0:
		return -1
	case v > 0:
		return 1
	}
	return 0
}

// Sees tells whether a line that contains text can be read in the window.
func (s *Screen) Sees(text string) bool {
	return slices.ContainsFunc(s.Texts(), func(line string) bool { return strings.Contains(line, text) })
}

// Find is the place of the topmost line that reads text, in whole, and whether there is one.
func (s *Screen) Find(text string) (Place, bool) {
	found, ok := Place{}, false
	s.Walk(func(o fyne.CanvasObject, at, clip Place) {
		t, is := o.(*canvas.Text)
		if !is || t.Text != text {
			return
		}
		if at = textPlace(t, at); inView(at, clip) {
			found, ok = at, true
		}
	})
	return found, ok
}

package parts_test

import (
	"fmt"
	"reflect"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"benangmerah/app/parts"
	"benangmerah/app/uitest"
)

// outline is a plan in three levels, of which the first two fold: a program as a group, an activity as a line.
type outline struct {
	folded map[string]bool
	shown  []outlineRow
}

type outlineRow struct {
	name  string
	depth int
}

var wholeOutline = []outlineRow{
	{"Program A", 0}, {"Kegiatan A1", 1}, {"Sub A1a", 2}, {"Sub A1b", 2}, {"Kegiatan A2", 1}, {"Sub A2a", 2}, {"Program B", 0}, {"Kegiatan B1", 1}, {"Sub B1a", 2},
}

func newOutline() *outline {
	o := &outline{folded: map[string]bool{}}
	o.show()
	return o
}

func (o *outline) show() {
	o.shown = o.shown[:0]
	hidden := 99
	for _, r := range wholeOutline {
		if r.depth > hidden {
			continue
		}
		hidden = 99
		if o.folded[r.name] {
			hidden = r.depth
		}
		o.shown = append(o.shown, r)
	}
}

func (o *outline) Rows() int { return len(o.shown) }

func (o *outline) Row(row int) parts.Row {
	r := o.shown[row]
	shown := parts.Row{Key: r.name, Depth: r.depth}
	if r.depth == 0 {
		shown.Kind = parts.Group
	}
	if r.depth < 2 && r.name != "Kegiatan B1" {
		shown.Fold = parts.Unfolded
		if o.folded[r.name] {
			shown.Fold = parts.Folded
		}
	}
	return shown
}

func (o *outline) Cell(row, col int) parts.Cell {
	if r := o.shown[row]; col == 0 {
		return parts.Cell{Text: r.name, Indent: r.depth}
	}
	return parts.Cell{}
}

// outlineOn shows an outline whose rows fold as the grid asks, and notes what it asks.
func outlineOn(t *testing.T) (o *outline, g *parts.Grid, s *uitest.Screen, asked *[]string) {
	t.Helper()
	o, asked = newOutline(), &[]string{}
	g, s = gridOn(t, o, 500)
	g.OnFold = func(row int, open bool) {
		*asked = append(*asked, fmt.Sprint(o.shown[row].name, " ", open))
		o.folded[o.shown[row].name] = !open
		o.show()
		g.Refresh()
	}
	return o, g, s, asked
}

func TestGridFoldsByRightAndLeftInTheFirstColumn(t *testing.T) {
	_, g, s, asked := outlineOn(t)
	s.Press("Down", "Left")
	if s.Sees("Sub A1a") || !s.Sees("Kegiatan A2") {
		t.Errorf("after Left on an open activity the window reads %q", s.Texts())
	}
	s.Press("Right")
	if !s.Sees("Sub A1a") {
		t.Errorf("after Right on a closed activity the window reads %q", s.Texts())
	}
	wantCursor(t, g, 1, 0)
	s.Press("Right")
	wantCursor(t, g, 1, 1)
	s.Press("Left")
	wantCursor(t, g, 1, 0)
	if want := []string{"Kegiatan A1 false", "Kegiatan A1 true"}; !reflect.DeepEqual(*asked, want) {
		t.Errorf("asked for %q, want %q", *asked, want)
	}
}

func TestGridLeftGoesToTheRowThatFolds(t *testing.T) {
	_, g, s, asked := outlineOn(t)
	g.MoveTo(8, 0)
	s.Press("Left")
	wantCursor(t, g, 6, 0)
	g.MoveTo(5, 0)
	for _, row := range []int{4, 4, 0} {
		s.Press("Left")
		wantCursor(t, g, row, 0)
	}
	s.Press("Left", "Left")
	wantCursor(t, g, 0, 0)
	if want := []string{"Kegiatan A2 false", "Program A false"}; !reflect.DeepEqual(*asked, want) {
		t.Errorf("asked for %q, want %q", *asked, want)
	}
}

func TestGridGroupFoldsInEveryColumnOtherRowsDoNot(t *testing.T) {
	_, g, s, asked := outlineOn(t)
	g.MoveTo(1, 2)
	s.Press("Left")
	wantCursor(t, g, 1, 1)
	g.MoveTo(0, 2)
	s.Press("Left")
	wantCursor(t, g, 0, 2)
	if want := []string{"Program A false"}; !reflect.DeepEqual(*asked, want) {
		t.Errorf("asked for %q, want %q", *asked, want)
	}
}

func TestGridFoldKeysMoveWhereNobodyFolds(t *testing.T) {
	g, s := gridOn(t, newOutline(), 500)
	s.Press("Right", "Ctrl+Shift+Right", "Left", "Right")
	wantCursor(t, g, 0, 1)
}

func TestGridSelectsOverAFoldWithShift(t *testing.T) {
	_, g, s, asked := outlineOn(t)
	s.Press("Down", "Shift+Right", "Shift+Left", "Shift+Left")
	if got := g.Selection(); got != (parts.Block{Row: 1, LastRow: 1}) || len(*asked) > 0 {
		t.Errorf("block %v, asked for %q", got, *asked)
	}
}

func TestGridFoldsAll(t *testing.T) {
	_, g, s, _ := outlineOn(t)
	var all []bool
	g.OnFoldAll = func(open bool) { all = append(all, open) }
	paged := 0
	ctrlRight := &desktop.CustomShortcut{KeyName: fyne.KeyRight, Modifier: fyne.KeyModifierControl}
	s.Canvas().AddShortcut(ctrlRight, func(fyne.Shortcut) { paged++ })
	s.Press("Ctrl+Shift+Left", "Ctrl+Shift+Right", "Ctrl+Right")
	if !reflect.DeepEqual(all, []bool{false, true}) || paged != 1 {
		t.Errorf("asked for %v, Ctrl+Right reached the window %d times", all, paged)
	}
}

func TestGridTriangleFolds(t *testing.T) {
	_, _, s, asked := outlineOn(t)
	name, _ := s.Find("Kegiatan A2")
	s.Click(fyne.NewPos(name.Pos.X-8, name.Center().Y))
	s.Click(fyne.NewPos(name.Pos.X-8, name.Center().Y))
	s.Click(name.Center())
	if want := []string{"Kegiatan A2 false", "Kegiatan A2 true"}; !reflect.DeepEqual(*asked, want) {
		t.Errorf("asked for %q, want %q", *asked, want)
	}
}

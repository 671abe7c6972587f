package parts_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"benangmerah/app/parts"
)

// noteLines lets the grid note what it is asked to do to rows.
func noteLines(g *parts.Grid) *[]string {
	asked := &[]string{}
	note := func(words ...any) { *asked = append(*asked, strings.TrimSpace(fmt.Sprintln(words...))) }
	g.OnFill = func(b parts.Block) { note("fill", b) }
	g.OnInsert = func(row int, below bool) { note("insert", row, below) }
	g.OnRemove = func(b parts.Block) { note("remove", b) }
	g.OnShift = func(row, by int) { note("shift", row, by) }
	return asked
}

func TestGridReportsWhatIsDoneToRows(t *testing.T) {
	for _, c := range []struct {
		keys string
		want []string
	}{
		{"Down Right Shift+Down Shift+Down Ctrl+D", []string{"fill {1 1 3 1}"}},
		{"Down Right Shift+Right Ctrl+D", []string{"fill {0 1 1 2}"}},
		{"Ctrl+D", nil},
		{"Down Insert", []string{"insert 1 true"}},
		{"Down Alt+Insert", []string{"insert 1 false"}},
		{"Down Shift+Down Ctrl+Delete", []string{"remove {1 0 2 0}"}},
		{"Down Alt+Down Alt+Up", []string{"shift 1 1", "shift 1 -1"}},
		{"Alt+Up Ctrl+End Alt+Down", nil},
	} {
		g, s := gridOn(t, newSheet(5), 300)
		asked := noteLines(g)
		s.Press(strings.Fields(c.keys)...)
		if got := *asked; strings.Join(got, "; ") != strings.Join(c.want, "; ") {
			t.Errorf("%s: asked for %q, want %q", c.keys, got, c.want)
		}
	}
}

func TestGridTakesTheEntryBeforeAnythingIsDoneToRows(t *testing.T) {
	for keys, want := range map[string]string{
		"Insert": "insert 0 true", "Alt+Insert": "insert 0 false", "Alt+Down": "shift 0 1",
	} {
		g, s := gridOn(t, newSheet(5), 300)
		asked := noteLines(g)
		g.OnCommit = func(row, col int, typed string) string {
			*asked = append(*asked, typed)
			return ""
		}
		s.Press("Right")
		s.Type("75")
		s.Press(keys)
		if got := *asked; !reflect.DeepEqual(got, []string{"75", want}) {
			t.Errorf("%s: asked for %q", keys, got)
		}
	}
}

func TestGridRefusedEntryHoldsRowsWhereTheyAre(t *testing.T) {
	g, s := gridOn(t, newSheet(5), 300)
	asked := noteLines(g)
	g.OnCommit = func(int, int, string) string { return "Bukan angka." }
	s.Press("Right")
	s.Type("abc")
	s.Press("Insert", "Alt+Insert", "Alt+Down", "Ctrl+D")
	if _, _, text, open := g.Editing(); !open || text != "abc" || len(*asked) > 0 {
		t.Errorf("editing %q %v, asked for %q", text, open, *asked)
	}
}

func TestGridFillDoesNotTakeThePlaceOfAnEntry(t *testing.T) {
	g, s := gridOn(t, newSheet(5), 300)
	asked := noteLines(g)
	g.OnCommit = func(int, int, string) string { t.Error("committed"); return "" }
	s.Press("Down", "Right")
	s.Type("75")
	s.Press("Ctrl+D")
	if _, _, text, open := g.Editing(); !open || text != "75" || len(*asked) > 0 {
		t.Errorf("editing %q %v, asked for %q", text, open, *asked)
	}
}

func TestGridPassesRowKeysThatNobodyWants(t *testing.T) {
	_, s := gridOn(t, newSheet(5), 300)
	var got []string
	s.Canvas().SetOnTypedKey(func(ev *fyne.KeyEvent) { got = append(got, string(ev.Name)) })
	ctrlD := &desktop.CustomShortcut{KeyName: fyne.KeyD, Modifier: fyne.KeyModifierControl}
	s.Canvas().AddShortcut(ctrlD, func(fyne.Shortcut) { got = append(got, "Ctrl+D") })
	s.Press("Insert", "Ctrl+D")
	if want := []string{"Insert", "Ctrl+D"}; !reflect.DeepEqual(got, want) {
		t.Errorf("the window got %q, want %q", got, want)
	}
}

func TestGridInsertsIntoAnEmptyGrid(t *testing.T) {
	g, s := gridOn(t, newSheet(0), 300)
	asked := noteLines(g)
	s.Press("Insert", "Alt+Insert", "Ctrl+D", "Ctrl+Delete", "Alt+Down")
	if want := []string{"insert -1 true", "insert -1 false"}; !reflect.DeepEqual(*asked, want) {
		t.Errorf("asked for %q, want %q", *asked, want)
	}
}

func TestGridReportsTabAtTheEnd(t *testing.T) {
	data := newSheet(2)
	g, s := gridOn(t, data, 300)
	commits, ends := 0, 0
	g.OnCommit = func(int, int, string) string { commits++; return "" }
	g.OnTabEnd = func() {
		ends++
		key := fmt.Sprint("new", ends)
		data.keys, data.texts[key] = append(data.keys, key), []string{"Baru", "", ""}
		g.Refresh()
		g.MoveTo(len(data.keys)-1, 1)
	}
	g.MoveTo(1, 2)
	s.Type("5")
	s.Press("Tab")
	wantCursor(t, g, 2, 1)
	s.Type("6")
	s.Press("Tab", "Tab")
	wantCursor(t, g, 3, 1)
	g.MoveTo(0, 1)
	s.Press("Shift+Tab")
	s.Focus(g)
	if commits != 2 || ends != 2 || s.Canvas().Focused() != fyne.Focusable(g) {
		t.Errorf("%d commits, %d ends, focus on %T", commits, ends, s.Canvas().Focused())
	}
}

func TestGridPasteFillsTheBlock(t *testing.T) {
	g, s := gridOn(t, newSheet(5), 300)
	var got string
	g.OnPaste = func(row, col int, cells [][]string) string { got = fmt.Sprint(row, col, cells); return "" }
	s.App.Clipboard().SetContent("75")
	s.Press("Right", "Shift+Right", "Shift+Down", "Ctrl+V")
	if got != "0 1 [[75 75] [75 75]]" {
		t.Errorf("pasted %s", got)
	}
}

func TestGridSelectsByDragging(t *testing.T) {
	g, s := gridOn(t, newSheet(100), 300)
	from, _ := s.Find("20")
	to, _ := s.Find("500")
	drag := func(at fyne.Position, button desktop.MouseButton) {
		g.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: from.Center()}, Button: button})
		g.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: at}})
	}
	drag(to.Center(), desktop.MouseButtonPrimary)
	if got := g.Selection(); got != (parts.Block{Row: 2, Col: 1, LastRow: 5, LastCol: 2}) {
		t.Errorf("block %v", got)
	}
	g.DragEnd()
	g.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: from.Center()}})
	if got := g.Selection(); got.LastRow != 5 {
		t.Errorf("the block still grows after the end: %v", got)
	}
	drag(to.Center(), desktop.MouseButtonSecondary)
	if got := g.Selection(); got != (parts.Block{Row: 2, Col: 1, LastRow: 2, LastCol: 1}) {
		t.Errorf("the other button selects: %v", got)
	}
}

func TestGridDraggingOverTheEdgeScrolls(t *testing.T) {
	g, s := gridOn(t, newSheet(100), 300)
	g.MoveTo(0, 0)
	s.Click(fyne.NewPos(50, 100))
	start := g.Selection().Row
	g.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(50, 100)}, Button: desktop.MouseButtonPrimary})
	for range 20 {
		g.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(50, 310)}})
	}
	if got := g.Selection(); got.Row != start || got.LastRow < 25 || !s.Sees(fmt.Sprint("Baris ", got.LastRow)) {
		t.Errorf("block %v, window %q", got, s.Texts())
	}
	for range 60 {
		g.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(50, 5)}})
	}
	if got := g.Selection(); got.Row != 0 || got.LastRow != start {
		t.Errorf("block %v", got)
	}
}

func TestGridIsDraggedWhereTheWindowSaysSo(t *testing.T) {
	g, s := gridOn(t, newSheet(20), 300)
	at, _ := s.Find("20")
	g.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: at.Center()}, Button: desktop.MouseButtonPrimary})
	test.Drag(s.Canvas(), at.Center().AddXY(0, 60), 0, 0)
	if got := g.Selection(); got.Row != 2 || got.LastRow <= 2 {
		t.Errorf("block %v", got)
	}
}

func TestSmallTextsStandAtTheEdgeOfTheirColumn(t *testing.T) {
	_, s := gridOn(t, smallTexts{}, 300)
	for _, pair := range [][2]string{{"di atas", "1.250"}, {"di bawah", "1.250"}} {
		small, _ := s.Find(pair[0])
		figure, _ := s.Find(pair[1])
		if off := small.Pos.X + small.Size.Width - figure.Pos.X - figure.Size.Width; off < -1 || off > 1 {
			t.Errorf("%q ends %v beside the figure", pair[0], off)
		}
	}
	name, _ := s.Find("Nama baris")
	if code, _ := s.Find("1.02"); code.Pos.X != name.Pos.X {
		t.Errorf("the code begins at %v, the name at %v", code.Pos.X, name.Pos.X)
	}
}

type smallTexts struct{}

func (smallTexts) Rows() int         { return 1 }
func (smallTexts) Row(int) parts.Row { return parts.Row{Key: "k"} }
func (smallTexts) Cell(_, col int) parts.Cell {
	switch col {
	case 0:
		return parts.Cell{Text: "Nama baris", Above: "1.02"}
	case 1:
		return parts.Cell{Text: "1.250", Above: "di atas", Below: "di bawah"}
	default:
		return parts.Cell{}
	}
}

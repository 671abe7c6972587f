package parts_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/uitest"
)

// sheet is a table of texts: column 0 a name, the others figures that can be edited.
type sheet struct {
	keys   []string
	texts  map[string][]string
	groups map[string]bool
	ticked map[string]bool
}

func newSheet(rows int) *sheet {
	s := &sheet{texts: map[string][]string{}, groups: map[string]bool{}, ticked: map[string]bool{}}
	for i := range rows {
		key := fmt.Sprintf("k%d", i)
		s.keys = append(s.keys, key)
		s.texts[key] = []string{fmt.Sprintf("Baris %d", i), fmt.Sprint(i * 10), fmt.Sprint(i * 100)}
	}
	return s
}

func (s *sheet) Rows() int { return len(s.keys) }

func (s *sheet) Row(row int) parts.Row {
	key := s.keys[row]
	if s.groups[key] {
		return parts.Row{Key: key, Kind: parts.Group, Fold: parts.Unfolded}
	}
	return parts.Row{Key: key, Ticked: s.ticked[key]}
}

func (s *sheet) Cell(row, col int) parts.Cell {
	key := s.keys[row]
	if s.groups[key] && col > 0 {
		return parts.Cell{}
	}
	return parts.Cell{Text: s.texts[key][col], Editable: col > 0 && !s.groups[key]}
}

var columns = []parts.Column{
	{Title: "Nama", Min: 150, Weight: 1, Wrap: true},
	{Title: "Usulan", Min: 80, Align: parts.AlignRight},
	{Title: "Hasil", Min: 80, Align: parts.AlignRight},
}

// gridOn shows a grid over data with the focus on it.
func gridOn(t testing.TB, data parts.Data, height float32) (*parts.Grid, *uitest.Screen) {
	t.Helper()
	var g *parts.Grid
	s := uitest.New(t, 400, height, func() fyne.CanvasObject {
		g = parts.NewGrid(data, columns...)
		return g
	})
	s.Focus(g)
	return g, s
}

func wantCursor(t *testing.T, g *parts.Grid, row, col int) {
	t.Helper()
	if r, c := g.Cursor(); r != row || c != col {
		t.Errorf("cursor at %d,%d, want %d,%d", r, c, row, col)
	}
}

// Rows that are higher than the view do not stop the way by pages.
func TestGridPagesPastRowsHigherThanTheView(t *testing.T) {
	data := newSheet(6)
	for _, key := range data.keys {
		data.texts[key][0] += strings.Repeat(" panjang", 200)
	}
	g, s := gridOn(t, data, 120)
	for row := 1; row < 6; row++ {
		s.Press("PageDown")
		wantCursor(t, g, row, 0)
	}
	s.Press("PageDown", "PageUp")
	wantCursor(t, g, 4, 0)
}

func TestGridMovesByKeys(t *testing.T) {
	g, s := gridOn(t, newSheet(100), 300)
	var moved []string
	g.OnMove = func(row, col int) { moved = append(moved, fmt.Sprint(row, ",", col)) }
	for _, step := range []struct {
		keys     string
		row, col int
	}{
		{"Down Down Right", 2, 1},
		{"End", 2, 2},
		{"Right", 2, 2},
		{"Home", 2, 0},
		{"Up Up Up", 0, 0},
		{"Ctrl+End", 99, 2},
		{"Down", 99, 2},
		{"PageUp", 92, 2},
		{"PageDown", 99, 2},
		{"Ctrl+Home", 0, 0},
		{"Ctrl+Down", 99, 0},
	} {
		s.Press(strings.Fields(step.keys)...)
		wantCursor(t, g, step.row, step.col)
		if name := fmt.Sprintf("Baris %d", step.row); !s.Sees(name) {
			t.Errorf("after %s: %q is out of view", step.keys, name)
		}
	}
	if moved[0] != "1,0" || len(moved) != 12 {
		t.Errorf("moves reported: %q", moved)
	}
}

func TestGridTypingReplacesAndEnterCommits(t *testing.T) {
	data := newSheet(5)
	g, s := gridOn(t, data, 300)
	var typed []string
	g.EnterMovesDown = true
	g.OnTyping = func(row, col int, text string) string { typed = append(typed, text); return "= Rp" + text }
	g.OnCommit = func(row, col int, text string) string {
		data.texts[data.keys[row]][col] = text
		g.RefreshRow(row)
		return ""
	}
	s.Press("Down", "Right")
	s.Type("75")
	if !s.Sees("= Rp75") || slices.Contains(s.Texts(), "10") {
		t.Errorf("while typing the window reads %q", s.Texts())
	}
	s.Press("Enter")
	if data.texts["k1"][1] != "75" || !s.Sees("75") || s.Sees("= Rp75") {
		t.Errorf("after Enter: %q, window %q", data.texts["k1"], s.Texts())
	}
	wantCursor(t, g, 2, 1)
	if !reflect.DeepEqual(typed, []string{"7", "75"}) {
		t.Errorf("typing was reported as %q", typed)
	}
}

func TestGridEnterEditsWithAllSelected(t *testing.T) {
	data := newSheet(5)
	g, s := gridOn(t, data, 300)
	var got string
	g.OnCommit = func(row, col int, text string) string { got = fmt.Sprint(row, col, text); return "" }
	s.Press("Down", "Right", "Enter")
	if _, _, text, open := g.Editing(); !open || text != "10" {
		t.Fatalf("editing %q, %v", text, open)
	}
	s.Type("8")
	s.Press("Enter")
	if got != "1 18" {
		t.Errorf("committed %q", got)
	}
	wantCursor(t, g, 1, 1)
}

func TestGridRefusalStaysWithWhatWasTyped(t *testing.T) {
	g, s := gridOn(t, newSheet(5), 300)
	g.OnCommit = func(int, int, string) string { return "Bukan angka." }
	canceled := 0
	g.OnCancel = func(int, int) { canceled++ }
	s.Press("Right")
	s.Type("abc")
	s.Press("Enter")
	if _, _, text, open := g.Editing(); !open || text != "abc" || !s.Sees("Bukan angka.") {
		t.Fatalf("editing %q %v; window %q", text, open, s.Texts())
	}
	s.Click(fyne.NewPos(50, 150))
	wantCursor(t, g, 0, 1)
	s.Press("Esc")
	if _, _, _, open := g.Editing(); open || canceled != 1 || s.Sees("Bukan angka.") {
		t.Errorf("after Escape: open %v, canceled %d, window %q", open, canceled, s.Texts())
	}
	s.Press("Down")
	wantCursor(t, g, 1, 1)
}

func TestGridSameEntryIsNoChange(t *testing.T) {
	g, s := gridOn(t, newSheet(5), 300)
	g.OnCommit = func(int, int, string) string { t.Error("committed"); return "" }
	s.Press("Right", "Enter", "Enter")
	if _, _, _, open := g.Editing(); open {
		t.Error("the editor is still open")
	}
}

func TestGridTabGoesToTheNextEditableCell(t *testing.T) {
	data := newSheet(4)
	data.groups["k1"] = true
	g, s := gridOn(t, data, 300)
	var commits []string
	g.OnCommit = func(row, col int, text string) string {
		commits = append(commits, fmt.Sprintf("%d,%d=%s", row, col, text))
		return ""
	}
	s.Press("Tab", "Tab", "Tab")
	wantCursor(t, g, 2, 1)
	s.Type("5")
	s.Press("Shift+Tab")
	wantCursor(t, g, 0, 2)
	if !reflect.DeepEqual(commits, []string{"2,1=5"}) {
		t.Errorf("commits %q", commits)
	}
}

func TestGridEnterAfterTabsReturnsToWhereTheyBegan(t *testing.T) {
	data := newSheet(4)
	g, s := gridOn(t, data, 300)
	g.EnterMovesDown, g.EnterReturns = true, true
	g.OnCommit = func(row, col int, text string) string { data.texts[data.keys[row]][col] = text; g.Refresh(); return "" }
	s.Press("Right")
	for row := range 3 {
		wantCursor(t, g, row, 1)
		s.Type("7")
		s.Press("Tab")
		s.Type("8")
		s.Press("Enter")
	}
	wantCursor(t, g, 3, 1)
	s.Press("Right")
	s.Type("9")
	s.Press("Shift+Enter")
	wantCursor(t, g, 2, 2)
	if got := data.texts["k2"]; got[1] != "7" || got[2] != "8" {
		t.Errorf("row k2 has %q", got)
	}
}

func TestGridMovingEndsARunOfTabs(t *testing.T) {
	g, s := gridOn(t, newSheet(4), 300)
	g.EnterMovesDown, g.EnterReturns = true, true
	g.OnCommit = func(int, int, string) string { return "" }
	s.Press("Right", "Tab", "Up", "Down")
	s.Type("8")
	s.Press("Enter")
	wantCursor(t, g, 2, 2)
	g.EnterReturns = false
	g.MoveTo(0, 1)
	s.Press("Tab")
	s.Type("8")
	s.Press("Enter")
	wantCursor(t, g, 1, 2)
}

func TestGridKeepsCursorPlaceAndEntryAcrossRefresh(t *testing.T) {
	data := newSheet(200)
	g, s := gridOn(t, data, 300)
	g.OnCommit = func(row, col int, text string) string { data.texts[data.keys[row]][col] = text; g.Refresh(); return "" }
	g.MoveTo(100, 1)
	s.Type("12")
	before, _ := s.Find("Baris 98")
	data.keys = append([]string{"new"}, data.keys...)
	data.texts["new"] = []string{"Baru", "0", "0"}
	g.Refresh()
	if row, _, text, open := g.Editing(); !open || row != 101 || text != "12" {
		t.Fatalf("editing row %d %q %v", row, text, open)
	}
	if after, _ := s.Find("Baris 98"); after != before {
		t.Errorf("the view jumped from %v to %v", before, after)
	}
	s.Type("3")
	s.Press("Enter")
	if data.texts["k100"][1] != "123" {
		t.Errorf("row k100 has %q", data.texts["k100"])
	}
	wantCursor(t, g, 101, 1)
}

func TestGridEntryOfAVanishedRowIsNotLost(t *testing.T) {
	data := newSheet(5)
	g, s := gridOn(t, data, 300)
	g.GoneMessage = "Baris ini sudah tidak ada."
	g.OnCommit = func(int, int, string) string { t.Error("committed to another row"); return "" }
	g.MoveTo(4, 1)
	s.Type("77")
	data.keys = data.keys[:2]
	g.Refresh()
	s.Press("Enter")
	if _, _, text, open := g.Editing(); !open || text != "77" || !s.Sees("Baris ini sudah tidak ada.") {
		t.Errorf("editing %q %v; window %q", text, open, s.Texts())
	}
	s.Press("Esc")
	wantCursor(t, g, 1, 1)
}

func TestGridBlocks(t *testing.T) {
	data := newSheet(10)
	g, s := gridOn(t, data, 300)
	var pasted, cleared string
	g.OnPaste = func(row, col int, cells [][]string) string { pasted = fmt.Sprint(row, col, cells); return "" }
	g.OnClear = func(b parts.Block) { cleared = fmt.Sprint(b) }
	s.Press("Down", "Right", "Shift+Down", "Shift+Right", "Ctrl+C")
	if got := s.App.Clipboard().Content(); got != "10\t100\n20\t200" {
		t.Errorf("copied %q", got)
	}
	s.Press("Delete")
	if cleared != "{1 1 2 2}" {
		t.Errorf("cleared %s", cleared)
	}
	s.App.Clipboard().SetContent("1\t2\r\n3\t4\r\n")
	s.Press("Ctrl+V")
	if pasted != "1 1 [[1 2] [3 4]]" {
		t.Errorf("pasted %s", pasted)
	}
	s.Press("Ctrl+A")
	if got := g.Selection(); got != (parts.Block{LastRow: 9, LastCol: 2}) {
		t.Errorf("all is %v", got)
	}
	s.Press("Esc")
	if got := g.Selection(); got != (parts.Block{}) {
		t.Errorf("after Escape the block is %v", got)
	}
}

func TestGridTicksAndFolds(t *testing.T) {
	data := newSheet(5)
	data.groups["k0"] = true
	g, s := gridOn(t, data, 300)
	g.Ticks = true
	g.Refresh()
	g.OnTick = func(row int) { data.ticked[data.keys[row]] = true; g.RefreshRow(row) }
	var opened []int
	g.OnOpen = func(row, col int) { opened = append(opened, row) }
	s.Press("Enter", "Down", "Space")
	at, _ := s.Find("Baris 3")
	s.Click(fyne.NewPos(16, at.Center().Y))
	if !reflect.DeepEqual(data.ticked, map[string]bool{"k1": true, "k3": true}) || !reflect.DeepEqual(opened, []int{0}) {
		t.Errorf("ticked %v, opened %v", data.ticked, opened)
	}
}

func TestGridMouse(t *testing.T) {
	g, s := gridOn(t, newSheet(10), 300)
	g.OnCommit = func(int, int, string) string { return "" }
	s.Canvas().Unfocus()
	at, _ := s.Find("300")
	s.Click(at.Center())
	wantCursor(t, g, 3, 2)
	s.Click(fyne.NewPos(10, at.Center().Y+33), fyne.KeyModifierShift)
	if got := g.Selection(); got != (parts.Block{Row: 3, LastRow: 4, LastCol: 2}) {
		t.Errorf("block %v", got)
	}
	s.DoubleClick(at.Center())
	if row, col, text, open := g.Editing(); !open || row != 3 || col != 2 || text != "300" {
		t.Errorf("editing %d,%d %q %v", row, col, text, open)
	}
}

func TestGridScrollsAndShowsTheWholeData(t *testing.T) {
	data := newSheet(300)
	for i, key := range data.keys {
		data.texts[key][0] += strings.Repeat(" panjang", i%7*5)
	}
	g, s := gridOn(t, data, 300)
	seen := map[string]bool{}
	for range 250 {
		for _, text := range s.Texts() {
			seen[text] = true
		}
		s.Scroll(fyne.NewPos(100, 100), 0, 200)
	}
	for i := range 300 {
		if !seen[fmt.Sprint(i*100)] {
			t.Errorf("row %d was never in view", i)
		}
	}
	last, _ := s.Find("29900")
	if !s.Sees("29900") || last.Pos.Y > 300 {
		t.Errorf("the end is not in view: %v", last)
	}
	s.Scroll(fyne.NewPos(100, 100), 0, -1e6)
	if !slices.Contains(s.Texts(), "Baris 0") {
		t.Errorf("the start is not in view: %q", s.Texts())
	}
	wantCursor(t, g, 0, 0)
}

func TestGridPassesOtherKeysToTheWindow(t *testing.T) {
	g, s := gridOn(t, newSheet(3), 300)
	g.OnCommit = func(int, int, string) string { return "" }
	var keys []fyne.KeyName
	s.Canvas().SetOnTypedKey(func(ev *fyne.KeyEvent) { keys = append(keys, ev.Name) })
	s.Press("F5", "Esc", "Right", "Enter", "F9")
	if want := []fyne.KeyName{fyne.KeyF5, fyne.KeyEscape, fyne.KeyF9}; !reflect.DeepEqual(keys, want) {
		t.Errorf("the window got %v, want %v", keys, want)
	}
}

func TestGridWithoutRows(t *testing.T) {
	g, s := gridOn(t, newSheet(0), 300)
	g.OnCommit = func(int, int, string) string { return "" }
	s.Press("Down", "PageDown", "Ctrl+End", "Enter", "Tab", "Delete", "Ctrl+C", "Ctrl+A", "Space")
	s.Focus(g)
	s.Type("5")
	if row, _ := g.Cursor(); row != -1 {
		t.Errorf("the cursor is on row %d", row)
	}
	if !s.Sees("Nama") {
		t.Error("the head is not shown")
	}
}

func TestGridCutsFigureColumnsAndWrapsNames(t *testing.T) {
	data := newSheet(2)
	data.texts["k0"] = []string{strings.Repeat("nama panjang sekali ", 10), strings.Repeat("9", 60), "1"}
	_, s := gridOn(t, data, 300)
	cut := slices.IndexFunc(s.Texts(), func(text string) bool { return strings.HasSuffix(text, "…") })
	if cut < 0 || !s.Sees("nama panjang sekali nama") {
		t.Errorf("window reads %q", s.Texts())
	}
	first, _ := s.Find("1")
	second, _ := s.Find("Baris 1")
	if second.Pos.Y-first.Pos.Y < 80 {
		t.Errorf("the row of the long name is only %v high", second.Pos.Y-first.Pos.Y)
	}
}

// TestAFigureIsWrittenSmallRatherThanCut has a figure with just too little room, above one that has enough.
func TestAFigureIsWrittenSmallRatherThanCut(t *testing.T) {
	const long, short = "281.477.493.739,00", "1"
	data := newSheet(2)
	data.texts["k0"], data.texts["k1"] = []string{"a", long, ""}, []string{"b", short, ""}
	g, s := gridOn(t, data, 500)
	room := fyne.MeasureText(long, look.Size(look.Text), fyne.TextStyle{}).Width
	g.SetColumns(parts.Column{Title: "Nama", Min: 100, Wrap: true}, parts.Column{Title: "Rp", Min: room + 12, Align: parts.AlignRight}, parts.Column{Title: "Lagi", Min: 60, Weight: 1})
	small, seen := s.Find(long)
	usual, _ := s.Find(short)
	if !seen {
		t.Fatalf("the figure is cut: %q", s.Texts())
	}
	if smaller := small.Size.Height < usual.Size.Height; !smaller {
		t.Errorf("%v high, beside %v", small.Size.Height, usual.Size.Height)
	}
	if right, other := small.Pos.X+small.Size.Width, usual.Pos.X+usual.Size.Width; right-other > 1 || other-right > 1 {
		t.Errorf("the figures end at %v and %v", right, other)
	}
}

func TestGridNarrowsNamesThenScrollsAcross(t *testing.T) {
	data := newSheet(5)
	wide := []parts.Column{{Title: "Nama", Min: 200, Wrap: true}, {Title: "Usulan", Min: 130, Align: parts.AlignRight}, {Title: "Hasil", Min: 130, Align: parts.AlignRight}}
	g, s := gridOn(t, data, 300)
	g.SetColumns(wide...)
	if at, ok := s.Find("300"); !ok || at.Pos.X+at.Size.Width > 391 {
		t.Errorf("names do not give way: %v, %v", at, ok)
	}
	wide[1].Min = 400
	g.SetColumns(wide...)
	if s.Sees("Hasil") {
		t.Error("the last column is in view although there is no room")
	}
	s.Press("End")
	if !s.Sees("Hasil") || !s.Sees("300") || s.Sees("Nama") {
		t.Errorf("the last column is not scrolled into view: %q", s.Texts())
	}
	s.Press("Home")
	if !s.Sees("Nama") {
		t.Error("the first column is not scrolled into view")
	}
}

func TestGridPassesShortcutsToTheWindowAndLeavesByCtrlTab(t *testing.T) {
	var after *parts.KeyButton
	var g *parts.Grid
	s := uitest.New(t, 400, 300, func() fyne.CanvasObject {
		g = parts.NewGrid(newSheet(5), columns...)
		g.OnCommit = func(int, int, string) string { return "" }
		after = parts.NewKeyButton("Sesudah", "", nil)
		return container.NewBorder(nil, after, nil, nil, g)
	})
	found := 0
	ctrlK := &desktop.CustomShortcut{KeyName: fyne.KeyK, Modifier: fyne.KeyModifierControl}
	s.Canvas().AddShortcut(ctrlK, func(fyne.Shortcut) { found++ })
	s.Focus(g)
	s.Press("Ctrl+K", "Right", "Enter", "Ctrl+K", "Esc", "Ctrl+Tab")
	if found != 2 {
		t.Errorf("the window's shortcut ran %d times, want 2", found)
	}
	if s.Canvas().Focused() != fyne.Focusable(after) {
		t.Errorf("the focus is on %T", s.Canvas().Focused())
	}
}

func TestGridEditorKeepsItsEntryWhileScrolledAway(t *testing.T) {
	g, s := gridOn(t, newSheet(100), 300)
	g.OnCommit = func(int, int, string) string { return "" }
	s.Press("Right")
	s.Type("42")
	s.Scroll(fyne.NewPos(100, 100), 0, 2000)
	if s.Sees("42") {
		t.Errorf("the editor is still in view: %q", s.Texts())
	}
	s.Scroll(fyne.NewPos(100, 100), 0, -2000)
	if _, _, text, open := g.Editing(); !open || text != "42" || !s.Sees("42") {
		t.Errorf("editing %q %v", text, open)
	}
}

func TestGridScrollBar(t *testing.T) {
	_, s := gridOn(t, newSheet(1000), 300)
	test.Drag(s.Canvas(), fyne.NewPos(395, 50), 0, 1000)
	if !s.Sees("Baris 999") {
		t.Errorf("after dragging to the end: %q", s.Texts())
	}
	s.Click(fyne.NewPos(395, 100))
	if s.Sees("Baris 999") || !s.Sees("Baris 98") {
		t.Errorf("after a press over the knob: %q", s.Texts())
	}
}

func TestColumnFitsTheTextThatMustNotBeCut(t *testing.T) {
	const long = "(1.078.983.576.660,09)"
	data := newSheet(1)
	data.texts["k0"][1] = long
	g, s := gridOn(t, data, 120)
	if s.Sees(long) {
		t.Fatal("the column is wide enough by itself: nothing is tested")
	}
	fitting := slices.Clone(columns)
	fitting[1].Fits = long
	g.SetColumns(fitting...)
	if !s.Sees(long) {
		t.Errorf("cut: %q", s.Texts())
	}
}

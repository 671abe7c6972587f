package parts_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/uitest"
)

var units = []string{"Orang", "Organisasi", "Orkestra", "Dokumen", "Persen"}

// suggestUnits gives the units that begin with what was typed.
func suggestUnits(_, _ int, typed string) (found []parts.Suggestion) {
	for i, unit := range units {
		if strings.HasPrefix(strings.ToLower(unit), strings.ToLower(typed)) {
			found = append(found, parts.Suggestion{Text: unit, Detail: fmt.Sprint("dipakai ", i, "×"), Value: i})
		}
	}
	return found
}

// suggestGrid is a grid that suggests units and notes what is entered.
func suggestGrid(t *testing.T) (g *parts.Grid, s *uitest.Screen, entered *[]string) {
	t.Helper()
	g, s = gridOn(t, newSheet(20), 400)
	entered = &[]string{}
	g.Suggest = suggestUnits
	g.OnCommit = func(row, col int, text string) string {
		*entered = append(*entered, fmt.Sprintf("%d,%d=%s", row, col, text))
		return ""
	}
	s.Press("Right")
	return g, s, entered
}

func wantEntered(t *testing.T, entered *[]string, want ...string) {
	t.Helper()
	if !slices.Equal(*entered, want) {
		t.Errorf("entered %q, want %q", *entered, want)
	}
}

func TestGridListsSuggestionsWhileTyping(t *testing.T) {
	_, s, entered := suggestGrid(t)
	s.Type("or")
	if !s.Sees("Orang") || !s.Sees("Orkestra") || !s.Sees("dipakai 1×") || s.Sees("Dokumen") {
		t.Fatalf("while typing the window reads %q", s.Texts())
	}
	s.Type("k")
	if s.Sees("Orang") || !s.Sees("Orkestra") {
		t.Errorf("after another letter the window reads %q", s.Texts())
	}
	s.Press("Enter")
	if s.Sees("Orkestra") {
		t.Errorf("the list stays: %q", s.Texts())
	}
	wantEntered(t, entered, "0,1=ork")
}

func TestGridTakesTheSuggestionThatIsChosen(t *testing.T) {
	for _, c := range []struct {
		keys, want string
		col        int
	}{
		{"Down Down Enter", "0,1=Organisasi", 1},
		{"Down Tab", "0,1=Orang", 2},
		{"Up Enter", "0,1=Orkestra", 1},
		{"Down Up Enter", "0,1=or", 1},
		{"Down Down Down Down Enter", "0,1=or", 1},
		{"Alt+Down Enter", "0,1=Orang", 1},
		{"Tab", "0,1=or", 2},
	} {
		g, s, entered := suggestGrid(t)
		s.Type("or")
		s.Press(strings.Fields(c.keys)...)
		wantEntered(t, entered, c.want)
		wantCursor(t, g, 0, c.col)
	}
}

func TestGridReportsASuggestionWithItsValue(t *testing.T) {
	g, s, entered := suggestGrid(t)
	g.EnterMovesDown = true
	g.OnSuggestion = func(row, col int, picked parts.Suggestion) string {
		*entered = append(*entered, fmt.Sprintln(row, col, picked.Text, picked.Value))
		if picked.Value == 0 {
			return "Satuan ini tidak dipakai lagi."
		}
		return ""
	}
	s.Type("or")
	s.Press("Down", "Enter")
	if _, _, text, open := g.Editing(); !open || text != "or" || !s.Sees("Satuan ini tidak dipakai lagi.") || s.Sees("Organisasi") {
		t.Errorf("editing %q %v; window %q", text, open, s.Texts())
	}
	s.Press("Alt+Down", "Down", "Down", "Enter")
	wantEntered(t, entered, "0 1 Orang 0\n", "0 1 Organisasi 1\n")
	wantCursor(t, g, 1, 1)
}

func TestGridEscapeClosesTheListBeforeTheEditor(t *testing.T) {
	g, s, entered := suggestGrid(t)
	s.Type("or")
	s.Press("Down", "Esc")
	if _, _, text, open := g.Editing(); !open || text != "or" || s.Sees("Orang") {
		t.Fatalf("editing %q %v; window %q", text, open, s.Texts())
	}
	s.Press("Esc")
	if _, _, _, open := g.Editing(); open {
		t.Error("the editor is still open")
	}
	s.Press("Down")
	wantCursor(t, g, 1, 1)
	wantEntered(t, entered)
}

func TestGridListOpensByAltDownOnWhatStandsInTheCell(t *testing.T) {
	g, s, _ := suggestGrid(t)
	g.OnShift = func(int, int) { t.Error("the row moved") }
	s.Press("Enter", "Delete")
	if !s.Sees("Persen") {
		t.Fatalf("an entry that was emptied lists nothing: %q", s.Texts())
	}
	s.Press("Esc")
	if s.Sees("Persen") {
		t.Fatalf("Escape leaves the list open: %q", s.Texts())
	}
	s.Press("Alt+Down")
	if !s.Sees("Persen") {
		t.Errorf("the window reads %q", s.Texts())
	}
}

func TestGridSuggestionIsTakenByTheMouse(t *testing.T) {
	g, s, entered := suggestGrid(t)
	s.Type("or")
	s.ClickText(t, "Orkestra")
	wantEntered(t, entered, "0,1=Orkestra")
	wantCursor(t, g, 0, 1)
	if s.Canvas().Focused() != fyne.Focusable(g) {
		t.Errorf("the focus is on %T", s.Canvas().Focused())
	}
}

func TestGridListClosesWhenTheRowIsGoneAndWhenTheFocusLeaves(t *testing.T) {
	data := newSheet(5)
	g, s := gridOn(t, data, 400)
	g.OnCommit = func(int, int, string) string { return "" }
	g.Suggest, g.GoneMessage = suggestUnits, "Baris ini sudah tidak ada."
	g.MoveTo(4, 1)
	s.Type("or")
	s.Canvas().Unfocus()
	if s.Sees("Orang") {
		t.Errorf("the list stays without the focus: %q", s.Texts())
	}
	s.Focus(g)
	s.Press("Alt+Down")
	if !s.Sees("Orang") {
		t.Fatalf("the list does not open again: %q", s.Texts())
	}
	data.keys = data.keys[:2]
	g.Refresh()
	if s.Sees("Orang") {
		t.Errorf("the list stays without the row: %q", s.Texts())
	}
	s.Press("Enter")
	if !s.Sees("Baris ini sudah tidak ada.") {
		t.Errorf("the window reads %q", s.Texts())
	}
}

// manySuggestions are longer than any window is wide and more than fit under each other.
func manySuggestions(_, _ int, typed string) []parts.Suggestion {
	found := make([]parts.Suggestion, 100)
	for i := range found {
		found[i] = parts.Suggestion{Text: fmt.Sprintf("%s%02d Penyediaan layanan", typed, i) + strings.Repeat(" yang panjang", i%2*9), Detail: "1.02.03.2.0001"}
	}
	return found
}

func TestGridListStaysInTheWindowAndBesideItsEntry(t *testing.T) {
	for _, scale := range []float32{1, 1.25, 1.5, 1.75} {
		for _, height := range []float32{260, 420, 700} {
			for _, last := range []bool{false, true} {
				checkList(t, scale, height, last)
			}
		}
	}
}

func checkList(t *testing.T, scale, height float32, last bool) {
	t.Helper()
	app := uitest.Start(look.New(look.Light, scale))
	g := parts.NewGrid(newSheet(40), columns...)
	s := uitest.Show(app, g, 700, height)
	defer s.Window.Close()
	g.OnCommit, g.Suggest = func(int, int, string) string { return "" }, manySuggestions
	g.OnTyping = func(int, int, string) string { return "= gema" }
	s.Focus(g)
	g.MoveTo(0, 1)
	if last {
		g.MoveTo(39, 1)
	}
	s.Type("x")
	entry := placeOf(s, "x")
	list, ok := topmost(s, "*parts.suggestList")
	window := uitest.Place{Size: fyne.NewSize(700, height)}
	name := fmt.Sprintf("%v%%, height %v, last %v", scale*100, height, last)
	switch {
	case !ok:
		t.Errorf("%s: there is no list", name)
	case !within(list, window):
		t.Errorf("%s: the list at %v is outside the window", name, list)
	case list.Pos.Y < entry.Pos.Y+entry.Size.Height && entry.Pos.Y < list.Pos.Y+list.Size.Height:
		t.Errorf("%s: the list at %v covers the entry at %v", name, list, entry)
	}
	echo, ok := s.Find("= gema")
	if !ok || !within(echo, window) || echo.Pos.Y+echo.Size.Height > list.Pos.Y && echo.Pos.Y < list.Pos.Y+list.Size.Height {
		t.Errorf("%s: the echo at %v is not beside the list at %v", name, echo, list)
	}
}

func placeOf(s *uitest.Screen, text string) uitest.Place {
	at, _ := s.Find(text)
	return at
}

func topmost(s *uitest.Screen, kind string) (found uitest.Place, ok bool) {
	s.Walk(func(o fyne.CanvasObject, at, _ uitest.Place) {
		if fmt.Sprintf("%T", o) == kind {
			found, ok = at, true
		}
	})
	return found, ok
}

func within(at, window uitest.Place) bool {
	return at.Pos.X >= 0 && at.Pos.Y >= 0 && at.Pos.X+at.Size.Width <= window.Size.Width && at.Pos.Y+at.Size.Height <= window.Size.Height
}

func TestGridEchoStandsAtTheOtherSideOfTheEntry(t *testing.T) {
	g, s, _ := suggestGrid(t)
	g.OnTyping = func(int, int, string) string { return "= gema" }
	g.MoveTo(4, 1)
	s.Type("or")
	if echo, entry := placeOf(s, "= gema"), placeOf(s, "or"); echo.Pos.Y >= entry.Pos.Y {
		t.Errorf("the echo at %v is not over the entry at %v, under which the list is", echo, entry)
	}
}

func TestGridListScrollsToWhatIsChosen(t *testing.T) {
	g, s, entered := suggestGrid(t)
	g.Suggest = manySuggestions
	s.Type("x")
	for i := range 12 {
		s.Press("Down")
		if name := fmt.Sprintf("x%02d", i); !s.Sees(name) {
			t.Fatalf("%s is out of view: %q", name, s.Texts())
		}
	}
	if s.Sees("x00") {
		t.Errorf("the list does not scroll: %q", s.Texts())
	}
	list, _ := topmost(s, "*parts.suggestList")
	s.Scroll(list.Center(), 0, -5000)
	if !s.Sees("x00") || s.Sees("x11") {
		t.Errorf("after the wheel the window reads %q", s.Texts())
	}
	s.Press("Enter")
	if len(*entered) != 1 || !strings.HasPrefix((*entered)[0], "0,1=x11 ") {
		t.Errorf("entered %q", *entered)
	}
}

func TestGridSuggestsForTheCellThatIsEdited(t *testing.T) {
	g, s, _ := suggestGrid(t)
	var asked []string
	g.Suggest = func(row, col int, typed string) []parts.Suggestion {
		asked = append(asked, fmt.Sprint(row, col, typed))
		return nil
	}
	s.Press("Down", "Right")
	s.Type("or")
	s.Press("Down")
	wantCursor(t, g, 2, 2)
	if want := []string{"1 2o", "1 2or"}; !reflect.DeepEqual(asked, want) {
		t.Errorf("asked %q, want %q", asked, want)
	}
}

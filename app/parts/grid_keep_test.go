package parts_test

import (
	"encoding/json"
	"testing"

	"benangmerah/app/parts"
)

// kept writes down where a grid stands and reads it again.
func kept(t *testing.T, g *parts.Grid) (p parts.GridPlace) {
	t.Helper()
	data, err := json.Marshal(g.Remember())
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &p); err != nil {
		t.Fatal(err)
	}
	return p
}

func TestHalfTypedEntryComesBackInAnotherGrid(t *testing.T) {
	g, s, entered := suggestGrid(t)
	s.Press("Down", "Down")
	s.Type("1,5")
	place := kept(t, g)
	wantEntered(t, entered)

	g, s, entered = suggestGrid(t)
	if !g.Recall(place) {
		t.Fatal("the row is not found")
	}
	if _, _, text, open := g.Editing(); text != "1,5" || !open || !s.Sees("1,5") {
		t.Fatalf("open %v, with %q", open, text)
	}
	wantEntered(t, entered)
	if g.Recall(parts.GridPlace{Key: place.Key, Text: "lain", Typing: true}) {
		t.Error("an entry was put over one that is being typed")
	}
	s.Type(" M")
	s.Press("Enter")
	wantEntered(t, entered, "2,1=1,5 M")
}

func TestCursorComesBackWhereItsRowIsThere(t *testing.T) {
	g, s, _ := suggestGrid(t)
	s.Press("Down")
	place := kept(t, g)
	s.Press("Home", "Down")
	if !g.Recall(place) {
		t.Error("the row is not found")
	}
	if row, col := g.Cursor(); row != 1 || col != 1 {
		t.Errorf("the cursor is at %d, %d", row, col)
	}
	for _, gone := range []parts.GridPlace{{}, {Key: "x"}, {Key: place.Key, Col: 99}, {Key: place.Key, Col: -1, Typing: true}} {
		if g.Recall(gone) {
			t.Errorf("%+v was found", gone)
		}
	}
	g.OnCommit = nil
	place.Typing, place.Text = true, "x"
	if g.Recall(place); len(kept(t, g).Text) > 0 {
		t.Error("an entry was opened where nothing is entered")
	}
}

package parts_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"benangmerah/app/parts"
	"benangmerah/app/uitest"
)

func TestVerdictIsReadAtOnceWhateverItsLength(t *testing.T) {
	v := parts.NewVerdict()
	s := uitest.New(t, 420, 120, func() fyne.CanvasObject { return v })
	v.Set(parts.SignDone, parts.Good, "SEIMBANG", "Semula Rp1 menjadi Rp1")
	large, ok := s.Find("SEIMBANG")
	if _, facts := s.Find("Semula Rp1 menjadi Rp1"); !ok || !facts {
		t.Fatalf("the window reads %q", s.Texts())
	}
	v.Set(parts.SignLate, parts.Bad, "KURANG POTONGAN Rp113.150.000.000,01", "")
	small, ok := s.Find("KURANG POTONGAN Rp113.150.000.000,01")
	if !ok || small.Size.Height >= large.Size.Height || small.Pos.X+small.Size.Width > 420 {
		t.Errorf("long words are at %v, short ones at %v; the window reads %q", small, large, s.Texts())
	}
}

func TestGridLosesTheColumnOfAnEntryThatIsOver(t *testing.T) {
	g, s := gridOn(t, newSheet(5), 300)
	g.OnCommit = func(int, int, string) string { return "" }
	s.Press("End", "1", "Enter")
	g.SetColumns(parts.Column{Title: "Nama", Min: 200})
	if _, col := g.Cursor(); col != 0 || !s.Sees("Nama") {
		t.Errorf("the cursor is in column %d; the window reads %q", col, s.Texts())
	}
}

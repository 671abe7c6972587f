package shell

import (
	"path/filepath"
	"slices"
	"testing"

	"github.com/xuri/excelize/v2"

	"benangmerah/model"
)

// TestADirectiveIsFollowedUpInTheWindow finishes a directive of the sample by keys, undoes it, sends it to the wall, and reopens the file.
func TestADirectiveIsFollowedUpInTheWindow(t *testing.T) {
	w := startSample(t)
	w.Press("Ctrl+8", "F5")
	w.Type("Daftar sumber data.xlsx")
	w.Press("Enter", "Enter")
	acts := w.s.Acts()
	w.reads("8 arahan, 2 terlambat · 12 koreksi belum selesai", acted(1))
	finished := func() (n int) {
		for d := range w.s.Plan().Directives.All() {
			if d.State == model.Finished && d.Evidence == "Daftar sumber data.xlsx" {
				n++
			}
		}
		return n
	}
	if finished() != 1 {
		t.Fatal("not stored")
	}
	w.Press("Ctrl+Z")
	if finished() != 0 || w.s.Acts() != acts+1 {
		t.Error("not undone")
	}
	w.Press("Ctrl+Y", "Ctrl+Enter")
	w.wallReads("Jadwal pelatihan koperasi")
	w.tells("Di layar: Arahan terbuka")
	w.Press("Alt+2", "Ctrl+Home", "Alt+Enter")
	w.wallReads("850.000.000")
	path := w.s.Path()
	w.s.CloseFile()
	w.s.OpenFile(path)
	if finished() != 1 {
		t.Error("not in the file")
	}
}

func TestCorrectionsGoOutAsAWorkbook(t *testing.T) {
	w := startSample(t)
	w.Press("Ctrl+8", "Alt+2", "Alt+Down", "Ctrl+P")
	w.ClickText(t, "Pilih folder ini")
	w.uncovered()
	books, err := filepath.Glob(filepath.Join(filepath.Dir(w.s.Path()), "koreksi-dinkop-um-*.xlsx"))
	if err != nil || len(books) != 1 {
		t.Fatalf("written: %q, %v", books, err)
	}
	w.tells("(4 baris)")
	f, err := excelize.OpenFile(books[0])
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := f.GetRows("Koreksi")
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) != 5 || !slices.Contains(rows[0], "Menjadi") || rows[1][1] != "2.17.07.2.01.0027" || rows[1][6] != "850,000,000.00" {
		t.Errorf("the sheet reads %q", rows)
	}
}

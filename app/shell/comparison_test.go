package shell

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/xuri/excelize/v2"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sample"
)

// cutOf is an act that cuts a line of the sample to 900 million.
func (w *window) cutOf(code string) model.Act {
	w.t.Helper()
	p := w.s.Plan()
	for l := range p.Lines.All() {
		if l.Code == code {
			return model.CorrectBudget{Line: l.ID, Fund: p.Budgets.Of(l.ID)[0].Fund, Stage: model.Agreed, Year: sample.Year, Amount: 900_000_000_00}
		}
	}
	w.t.Fatalf("there is no line %s", code)
	return nil
}

// TestTheDaysAreComparedOnTheirPage puts the close of day 1 beside now, opens an agency, shows it on the wall, undoes, and comes back after a crash.
func TestTheDaysAreComparedOnTheirPage(t *testing.T) {
	w := startSample(t)
	w.command(text.CommandCloseDay)
	w.Press("Ctrl+Enter", "Esc")
	w.Press("Ctrl+5", "Alt+1", "Tab", "Tab", "Down", "Down", "Down", "Down", "Enter")
	w.Press("Tab", "Tab", "Down", "Down", "Down", "Down", "Down", "Enter", "Alt+Down")
	w.uncovered()
	w.reads("1 · Hasil 2027", "Tutup hari 1 · Semua perangkat daerah", "0 naik · 0 turun")
	if _, err := w.s.Do(w.cutOf("2.18.03.2.01.0002"), model.Context{}); err != nil {
		t.Fatal(err)
	}
	w.reads("1 naik · 0 turun", "100.000.000")
	w.Press("Enter")
	w.reads("DPMPTSP", "PROGRAM")
	w.Press("Ctrl+Enter")
	w.tells("Di layar: Persandingan")
	w.wallReads("Hasil 2027, Tutup hari 1 → Hasil 2027", "1 naik", "Rp100 jt")
	w.tick()
	w = w.crash()
	if w.s.current != areaComparison {
		t.Errorf("it comes back on page %d", w.s.current)
	}
	w.reads("DPMPTSP", "100.000.000")
	w.wallReads("Hasil 2027, Tutup hari 1 → Hasil 2027", "Rp100 jt")
	w.Press("Ctrl+Z")
	w.reads("0 naik · 0 turun")
	w.Press("Backspace")
	w.reads("Dinas Kesehatan")
}

func TestAComparisonGoesOutAsAPaper(t *testing.T) {
	w := startSample(t)
	w.Press("Ctrl+5", "F7", "Ctrl+Shift+P")
	w.ClickText(t, "Pilih folder ini")
	w.uncovered()
	path := filepath.Join(filepath.Dir(w.s.Path()), "persandingan-usulan-2027-hasil-2027.pdf")
	w.tells("(2 halaman)")
	if data, err := os.ReadFile(path); err != nil || !bytes.HasPrefix(data, []byte("%PDF-")) {
		t.Errorf("the paper is not there: %d bytes, %v", len(data), err)
	}
}

func TestAComparisonGoesOutAsAWorkbook(t *testing.T) {
	w := startSample(t)
	w.Press("Ctrl+5", "F7", "Ctrl+P")
	w.ClickText(t, "Pilih folder ini")
	w.uncovered()
	books, err := filepath.Glob(filepath.Join(filepath.Dir(w.s.Path()), "persandingan-*.xlsx"))
	if err != nil || len(books) != 1 {
		t.Fatalf("written: %q, %v", books, err)
	}
	f, err := excelize.OpenFile(books[0])
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := f.GetRows("Persandingan")
	if err != nil || len(rows) != 6 {
		t.Fatalf("%d rows, %v: %q", len(rows), err, rows)
	}
	if got := rows[1]; got[3] != "Jumlah seluruh 12 baris" {
		t.Errorf("the total reads %q", got)
	}
}

// TestAComparisonIsKeptAndOpenedAfterACrash keeps agencies beside each other by shared measures, opens the kept comparison after a crash, and undoes it.
func TestAComparisonIsKeptAndOpenedAfterACrash(t *testing.T) {
	w := startSample(t)
	w.Press("Ctrl+5", "F2")
	w.reads("Perangkat daerah kolom 2")
	w.Press("Down", "Space", "Down", "Space", "Enter")
	w.uncovered()
	w.reads("2 perangkat daerah")
	w.Press("F5", "F5", "F5", "F5", "F5", "F5", "F5", "Ctrl+S")
	w.Type("Dua dinas")
	w.Press("Enter")
	w.uncovered()
	w.tells("Persandingan “Dua dinas” tersimpan.")
	w.Press("Ctrl+Enter")
	w.wallReads("Ukuran bersama", "2 PD")
	w.tick()
	w = w.crash()
	w.wallReads("Ukuran bersama", "2 PD")
	w.Press("Ctrl+5", "F5", "F4", "Ctrl+G")
	w.reads("Dua dinas")
	w.Press("F2", "Esc", "Ctrl+G", "Enter")
	w.uncovered()
	w.reads("Ukuran bersama", "2 perangkat daerah", "Kesiapan data")
	w.Press("Ctrl+Z", "Ctrl+G")
	w.reads("Belum ada yang disimpan", "Usulan dan hasil per perangkat daerah")
	w.Press("Esc")
	w.uncovered()
}

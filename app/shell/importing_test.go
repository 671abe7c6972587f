package shell

import (
	"errors"
	"path/filepath"
	"slices"
	"testing"

	"github.com/xuri/excelize/v2"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// book writes a Rekap 5 workbook with a row for each amount, of the years in turn. An amount that is no figure is refused.
func (w *window) book(name string, years []int, amounts ...any) string {
	w.t.Helper()
	f := excelize.NewFile()
	rows := [][]any{{
		"TAHUN", "KODE SKPD", "NAMA SKPD", "KODE SUB UNIT", "NAMA SUB UNIT", "KODE PROGRAM", "NAMA PROGRAM", "KODE KEGIATAN", "NAMA KEGIATAN",
		"KODE SUB KEGIATAN", "NAMA SUB KEGIATAN", "KODE SUMBER DANA", "NAMA SUMBER DANA", "PAGU",
	}}
	for i, amount := range amounts {
		sub := "1.02.02.2.01.000" + string(rune('1'+i))
		rows = append(rows, []any{
			years[i%len(years)], "1.02.0.00.0.00.01.0000", "Dinas Baru", "1.02.0.00.0.00.01.0000", "Dinas Baru", "1.02.02", "PROGRAM PELAYANAN",
			"1.02.02.2.01", "Penerbitan", sub, "Sub Kegiatan " + sub, "1", "DAU", amount,
		})
	}
	for i, row := range rows {
		cell, err := excelize.CoordinatesToCellName(1, i+1)
		if err := errors.Join(err, f.SetSheetRow("Sheet1", cell, &row)); err != nil {
			w.t.Fatal(err)
		}
	}
	path := filepath.Join(w.dir, name)
	if err := errors.Join(f.SaveAs(path), f.Close()); err != nil {
		w.t.Fatal(err)
	}
	return path
}

func (w *window) total(stage model.Stage) model.Money {
	return w.s.Plan().Total(stage, modeltest.PlanYear).Amount
}

func TestDroppedWorkbookIsShownThenAppliedAndUndoneAsOneAct(t *testing.T) {
	w, _ := startTown(t)
	before := w.s.Plan().Clone()
	w.drop(w.book("rekap.xlsx", []int{modeltest.PlanYear}, 1_000_000, "bukan angka", 2_500_000))
	w.reads("Pratinjau: rekap.xlsx", "3 baris dibaca, tahun 2027, 1 perangkat daerah.", "Angka: 2 baru, 0 berubah",
		"Ditambahkan: 1 perangkat daerah", "Ditolak: 1 baris.", "Baris 3, kolom PAGU, isi “bukan angka”")
	if w.s.Acts() != 1 {
		t.Fatal("the preview wrote something")
	}
	w.ClickText(t, "Terapkan sebagai satu tindakan")
	w.uncovered()
	w.tells("rekap.xlsx masuk sebagai Usulan.")
	if w.s.Acts() != 2 || w.total(model.Proposed) != 423_500_000*model.Rupiah {
		t.Errorf("%d acts, total %v", w.s.Acts(), w.total(model.Proposed))
	}
	w.Press("Ctrl+Z")
	w.tells("Diurungkan: impor berkas")
	if same, kind := before.Equal(w.s.Plan()); !same {
		t.Errorf("after the undo the records of kind %s are others", kind)
	}
}

func TestWorkbookComesInAsTheStageThatIsChosen(t *testing.T) {
	w, _ := startTown(t)
	w.drop(w.book("rekap.xlsx", []int{modeltest.PlanYear}, 1_000_000))
	w.Press("Space")
	w.reads("Ditetapkan", "Perubahan 1")
	w.Press("Down", "Down", "Enter")
	w.ClickText(t, "Terapkan sebagai satu tindakan")
	w.tells("rekap.xlsx masuk sebagai Ditetapkan.")
	if w.total(model.Enacted) != 1_000_000*model.Rupiah {
		t.Errorf("total %v", w.total(model.Enacted))
	}
	w.drop(w.book("rekap.xlsx", []int{modeltest.PlanYear}, 1_000_000))
	w.Press("Space", "Down", "Down", "Enter")
	w.reads("1 sama")
	w.ClickText(t, "Terapkan sebagai satu tindakan")
	if w.s.Acts() != 2 || w.covers() != 1 {
		t.Errorf("the same workbook was taken again: %d acts", w.s.Acts())
	}
	w.Press("Esc")
	w.uncovered()
}

func TestWorkbookOfSeveralYearsAsksForOne(t *testing.T) {
	w, _ := startTown(t)
	w.drop(w.book("rekap.xlsx", []int{2026, modeltest.PlanYear}, 1_000_000, 3_000_000, 5_000_000))
	w.reads("tahun 2027", "Angka: 1 baru", "Ditolak: 2 baris.", "Baris ini untuk tahun 2026")
	w.Press("Tab", "Space", "Down", "Enter")
	w.reads("tahun 2026", "Angka: 2 baru", "Ditolak: 1 baris.")
	w.ClickText(t, "Batal")
	w.uncovered()
	if w.s.Acts() != 1 {
		t.Error("cancelled, and yet something was written")
	}
}

func TestWorkbookNeedsAFile(t *testing.T) {
	w := start(t)
	w.drop(w.book("rekap.xlsx", []int{modeltest.PlanYear}, 1_000_000))
	w.tells("Buka atau buat berkas dahulu.")
	w.uncovered()
}

func TestImportedStagesAreThoseThatAreTakenIn(t *testing.T) {
	for _, stage := range importStages {
		if !stage.Valid() || stage == model.Agreed || stage == model.Realised {
			t.Errorf("%v is offered", stage)
		}
	}
	if !slices.Contains(importStages, model.Proposed) {
		t.Error("what agencies ask is not offered")
	}
}

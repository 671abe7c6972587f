package shell

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage"
	"github.com/xuri/excelize/v2"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/sqlite"
)

// book writes a Rekap 5 workbook with a row for each amount, of the years in turn. An amount that is no figure is refused.
func (w *window) book(name string, years []int, amounts ...any) string {
	w.t.Helper()
	var rows [][]any
	for i, amount := range amounts {
		sub := "1.02.02.2.01.000" + string(rune('1'+i))
		rows = append(rows, []any{
			years[i%len(years)], "1.02.0.00.0.00.01.0000", "Dinas Baru", "1.02.0.00.0.00.01.0000", "Dinas Baru", "1.02.02", "PROGRAM PELAYANAN",
			"1.02.02.2.01", "Penerbitan", sub, "Sub Kegiatan " + sub, "1", "DAU", amount,
		})
	}
	return w.writeRekap(name, rows)
}

// writeRekap writes a Rekap 5 workbook with rows below its heads.
func (w *window) writeRekap(name string, rows [][]any) string {
	w.t.Helper()
	f := excelize.NewFile()
	heads := []any{
		"TAHUN", "KODE SKPD", "NAMA SKPD", "KODE SUB UNIT", "NAMA SUB UNIT", "KODE PROGRAM", "NAMA PROGRAM", "KODE KEGIATAN", "NAMA KEGIATAN",
		"KODE SUB KEGIATAN", "NAMA SUB KEGIATAN", "KODE SUMBER DANA", "NAMA SUMBER DANA", "PAGU",
	}
	for i, row := range slices.Concat([][]any{heads}, rows) {
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

func TestDroppedWorkbookIsPreviewedThenAppliedAndUndoneAsOneAct(t *testing.T) {
	w, _ := startTown(t)
	before := w.s.Plan().Clone()
	w.drop(w.book("rekap.xlsx", []int{modeltest.PlanYear}, 1_000_000, "bukan angka", 2_500_000))
	if w.s.current != areaIncoming {
		t.Fatalf("the file led to page %d", w.s.current)
	}
	w.reads("rekap.xlsx", "Rekap 5 SIPD-RI", "Ditetapkan", "+ baru 2", "× ditolak 1", "bukan angka", "Dinas Baru")
	if w.s.Acts() != 1 {
		t.Fatal("the preview wrote something")
	}
	w.Press("Enter")
	w.reads("Diterapkan sebagai satu tindakan: 2 baru.")
	if w.s.Acts() != 2 || w.total(model.Enacted) != 3_500_000*model.Rupiah {
		t.Errorf("%d acts, total %v", w.s.Acts(), w.total(model.Enacted))
	}
	w.Press("Ctrl+Z")
	w.tells("Diurungkan: impor berkas")
	w.reads("+ baru 2", "pratinjau")
	if same, kind := before.Equal(w.s.Plan()); !same {
		t.Errorf("after the undo the records of kind %s are others", kind)
	}
}

func TestWorkbookComesInAsTheStageThatIsChosen(t *testing.T) {
	w, _ := startTown(t)
	path := w.book("rekap.xlsx", []int{modeltest.PlanYear}, 1_000_000)
	w.drop(path)
	w.reads("Sebagai tahap", "Ditetapkan")
	w.Press("Alt+Up", "Ctrl+Enter")
	w.reads("Diterapkan sebagai satu tindakan", "Usulan 2027")
	if w.total(model.Proposed) != 421_000_000*model.Rupiah {
		t.Errorf("total %v", w.total(model.Proposed))
	}
	w.drop(path)
	w.Press("Alt+Up", "Ctrl+Enter")
	w.tells("Tidak ada yang berubah: isi berkas itu sudah ada di sini.")
	if w.s.Acts() != 2 {
		t.Errorf("the same workbook was taken again: %d acts", w.s.Acts())
	}
}

func TestWorkbookNeedsAFile(t *testing.T) {
	w := start(t)
	w.drop(w.book("rekap.xlsx", []int{modeltest.PlanYear}, 1_000_000))
	w.tells("Buka atau buat berkas dahulu.")
	w.uncovered()
}

func TestForeignWorkbookIsRefusedOnThePage(t *testing.T) {
	w, _ := startTown(t)
	path := filepath.Join(w.dir, "bukan.xlsx")
	if err := os.WriteFile(path, []byte("%PDF-1.4"), 0o600); err != nil {
		t.Fatal(err)
	}
	w.drop(path)
	w.reads("bukan.xlsx ditolak.", "isinya PDF")
	w.uncovered()
}

func TestTemplatesGoOutAndComeBack(t *testing.T) {
	w, town := startTown(t)
	w.Press("Ctrl+3", "Ctrl+T")
	w.ClickText(t, "Pilih folder ini")
	w.reads("2 templat ditulis ke")
	books, err := filepath.Glob(filepath.Join(w.dir, "*.xlsx"))
	if err != nil || len(books) != 2 {
		t.Fatalf("%q: %v", books, err)
	}
	uris := []fyne.URI{storage.NewFileURI(books[0]), storage.NewFileURI(books[1])}
	w.s.dropped(fyne.Position{}, uris)
	w.reads(filepath.Base(books[0]), "Templat", "Tidak ada yang berubah: isi berkas itu sudah ada di sini.", "belum dibuka")
	w.Press("Ctrl+PageDown")
	w.reads("Tidak ada yang berubah: isi berkas itu sudah ada di sini.")
	if w.s.Acts() != 1 || w.s.Plan().Agencies.Get(town.Agency) == nil {
		t.Errorf("%d acts", w.s.Acts())
	}
}

func TestFileOfAnAgencyIsBroughtNotOpened(t *testing.T) {
	w, town := startTown(t)
	path := filepath.Join(w.dir, "bagian.benang")
	if err := w.s.file.Split(town.Agency, path); err != nil {
		t.Fatal(err)
	}
	part, err := sqlite.Open(path, sqlite.Options{Operator: "Dinas"})
	if err != nil {
		t.Fatal(err)
	}
	_, err = part.Do(model.SetBudget{Line: town.Sub, Fund: town.DAU, Stage: model.Proposed, Year: modeltest.PlanYear, Amount: 7 * model.Rupiah, Known: true}, model.Context{})
	if err := errors.Join(err, part.Close()); err != nil {
		t.Fatal(err)
	}
	home := w.s.Path()
	w.drop(path)
	if w.s.Path() != home || w.s.current != areaIncoming {
		t.Fatalf("open is %s on page %d", w.s.Path(), w.s.current)
	}
	w.reads("Berkas perangkat daerah", "± berubah 1")
	w.Press("Enter")
	if b := w.s.Plan().Budget(town.Sub, town.DAU, model.Proposed, modeltest.PlanYear); b.Amount != 7*model.Rupiah {
		t.Errorf("the budget is %v", b.Amount)
	}
}

// TestStageIsLookedAtBeforeFiguresChange drops a second Rekap 5, which would change the figures of the first: Enter does not apply it, it leads
// to the choice of its stage.
func TestStageIsLookedAtBeforeFiguresChange(t *testing.T) {
	w, _ := startTown(t)
	w.drop(w.book("murni.xlsx", []int{modeltest.PlanYear}, 1_000_000))
	w.Press("Enter")
	w.drop(w.book("perubahan.xlsx", []int{modeltest.PlanYear}, 2_000_000))
	w.reads("± berubah 1")
	w.Press("Enter", "Down", "Down", "Down", "Enter")
	w.reads("Perubahan 1 2027", "+ baru 1")
	w.Press("Enter")
	if w.s.Acts() != 3 || w.total(model.Enacted) != 1_000_000*model.Rupiah || w.total(model.Revised(1)) != 2_000_000*model.Rupiah {
		t.Errorf("%d acts, enacted %v, revised %v", w.s.Acts(), w.total(model.Enacted), w.total(model.Revised(1)))
	}
}

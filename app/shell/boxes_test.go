package shell

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage"
	"github.com/xuri/excelize/v2"

	"benangmerah/app/intake"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/workbook"
)

// files gives the names of the files on the computer that match a pattern.
func (w *window) files(pattern string) (names []string) {
	w.t.Helper()
	paths, err := filepath.Glob(filepath.Join(w.dir, pattern))
	if err != nil {
		w.t.Fatal(err)
	}
	for _, path := range paths {
		names = append(names, filepath.Base(path))
	}
	return names
}

func TestTableOfTheAgencyInViewGoesOutAndComesBack(t *testing.T) {
	w, town := startTown(t)
	w.command(text.CommandTable)
	w.reads("Ekspor tabel", "Buku kerja Excel (.xlsx)", "Semua tahap", "Semua tahun", "Batal")
	w.Press("Enter")
	w.ClickText(t, "Pilih folder ini")
	w.uncovered()
	books := w.files("Rencana 2027*.xlsx")
	if len(books) != 1 || !strings.Contains(books[0], "2.18.0.00.0.00.01.0000") {
		t.Fatalf("written: %q", books)
	}
	w.tells("1 perangkat daerah, 4 baris rencana tahun 2027")
	w.drop(filepath.Join(w.dir, books[0]))
	w.reads("Tidak ada yang berubah: isi berkas itu sudah ada di sini.")
	if w.s.Acts() != 1 || w.s.Plan().Agencies.Get(town.Agency) == nil {
		t.Errorf("%d acts", w.s.Acts())
	}
}

func TestTableOfEverythingByKeys(t *testing.T) {
	w, _ := startTown(t)
	w.command(text.CommandTable)
	w.Press("Tab", "Down", "Down", "Down", "Enter", "Tab", "Down", "Down", "Down", "Enter")
	w.reads("Teks bertitik koma (.csv)", "Semua perangkat daerah")
	w.Press("Tab", "Tab", "Tab", "Tab", "Enter")
	w.ClickText(t, "Pilih folder ini")
	if got := w.files("*.csv"); len(got) != 1 || got[0] != "Rencana 2027 – Kota Kecil.csv" {
		t.Fatalf("written: %q", got)
	}
	w.tells("2 perangkat daerah, 5 baris rencana")
}

func TestTableThatIsLeftLeavesNothing(t *testing.T) {
	w, town := startTown(t)
	for _, keys := range [][]string{{"Esc"}, {"Enter", "Esc"}} {
		w.command(text.CommandTable)
		w.Press(keys...)
		w.uncovered()
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for _, f := range []workbook.Format{workbook.XLSX, workbook.CSV, workbook.JSON} {
		path := filepath.Join(w.dir, "batal."+string(f))
		if _, err := intake.WriteTable(ctx, w.s.Snapshot(), path, f, workbook.ExportOptions{Agencies: []model.ID{town.Agency}}); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %v", f, err)
		}
	}
	if left := append(w.files("Rencana*"), w.files("batal*")...); len(left) > 0 {
		t.Errorf("left: %q", left)
	}
}

func TestFilesOfAgenciesAreGivenOutAndKnown(t *testing.T) {
	w, _ := startTown(t)
	w.misses("Berkas perangkat daerah:")
	w.command(text.CommandParts)
	w.reads("Bagikan berkas perangkat daerah", "Semua perangkat daerah")
	w.Press("Enter")
	w.ClickText(t, "Pilih folder ini")
	w.tells("2 berkas perangkat daerah ditulis ke " + w.dir + ".")
	given := w.files("Berkas 2027*.benang")
	if len(given) != 2 {
		t.Fatalf("given out: %q", given)
	}
	w.command(text.CommandParts)
	w.Press("Tab", "Down", "Down", "Down", "Enter", "Tab", "Tab", "Enter")
	w.ClickText(t, "Pilih folder ini")
	w.tells("1 berkas perangkat daerah ditulis")
	if again := w.files("Berkas 2027*(2).benang"); len(again) != 1 {
		t.Errorf("a second time: %q", w.files("Berkas*"))
	}
	w.s.CloseFile()
	w.s.OpenFile(filepath.Join(w.dir, w.files("Berkas 2027 – 2.18.*Modal.benang")[0]))
	w.reads("Berkas perangkat daerah: Dinas Penanaman Modal · dari Kota Kecil, 18 Januari 2027")
	at := w.s.current
	w.Press("Ctrl+4")
	w.tells("Sidang ada di berkas sekretariat; berkas ini hanya berisi bagian satu perangkat daerah.")
	w.ClickText(t, "Notula")
	if w.s.current != at {
		t.Errorf("page %d is in view", w.s.current)
	}
	for _, c := range w.s.commands() {
		if c.Name == text.CommandParts {
			t.Error("a part can be parted")
		}
	}
	w.s.CloseFile()
	w.misses("Berkas perangkat daerah:")
}

func TestFilesThatAreCancelledLeaveNothing(t *testing.T) {
	w, _ := startTown(t)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	_, err := intake.Parts(w.s.file, nil, w.dir)(ctx, func(done, _ int) {
		if done == 0 {
			cancel()
		}
	})
	if left := w.files("Berkas*"); !errors.Is(err, context.Canceled) || len(left) > 0 {
		t.Errorf("left %q: %v", left, err)
	}
}

// catalog writes a workbook of the nomenclature of 2027 with a program and the sub kegiatan of the town, the second under another name.
func (w *window) catalog(name string, more ...[]any) string {
	w.t.Helper()
	rows := append([][]any{
		{"JENIS PEMDA", "KODE", "NOMENKLATUR", "INDIKATOR", "SATUAN"},
		{"KOTA", "2.18", "URUSAN PENANAMAN MODAL", "", ""},
		{"KOTA", "2.18.04", "PROGRAM PELAYANAN PENANAMAN MODAL", "", ""},
		{"KOTA", "2.18.04.2.01", "Nama Resmi Kegiatan", "", ""},
		{"KOTA", "2.18.04.2.01.0006", "Nama Resmi Sub Kegiatan", "Jumlah layanan", "Layanan"},
	}, more...)
	f := excelize.NewFile()
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

func TestDroppedNomenclatureIsPreviewedAndTakenAsOneAct(t *testing.T) {
	w, _ := startTown(t)
	path := w.catalog("nomenklatur-2027.xlsx")
	w.drop(path)
	w.reads("Nomenklatur dari nomenklatur-2027.xlsx", "2027", "kota", "Bidang urusan", "Sub kegiatan", "Jumlah", "4 baris dibaca, 0 ditolak.")
	if w.covers() != 1 || w.s.Acts() != 1 {
		t.Fatalf("%d covers, %d acts", w.covers(), w.s.Acts())
	}
	w.Press("Esc")
	w.uncovered()
	if w.s.Acts() != 1 {
		t.Fatal("leaving the box wrote something")
	}
	w.drop(path)
	w.Press("Enter")
	w.uncovered()
	w.tells("Nomenklatur 2027 dimuat sebagai satu tindakan: 4 baru, 0 berubah, 0 hilang. Ctrl+Z mengurungkan.")
	if w.s.Acts() != 2 || w.s.Plan().Catalog.Len() != 4 {
		t.Errorf("%d acts, %d entries", w.s.Acts(), w.s.Plan().Catalog.Len())
	}
	w.drop(path)
	w.reads("Tidak ada yang berubah: nomenklatur itu sudah ada.")
	w.Press("Enter", "Esc")
	w.uncovered()
	w.Press("Ctrl+Z")
	if w.s.Plan().Catalog.Len() != 0 {
		t.Error("not taken back as one act")
	}
}

func TestNomenclatureOfAnotherYearIsWeighedAnew(t *testing.T) {
	w, _ := startTown(t)
	w.drop(w.catalog("nomenklatur-2027.xlsx"))
	w.Press("Tab", "Down", "Down", "Down", "Down", "Enter")
	w.reads("2028", "Perhatikan: tahun rencana berkas ini 2027.")
	w.Press("Esc")
	w.drop(w.catalog("nomenklatur-2027.xlsx"))
	w.Press("Enter")
	w.drop(w.catalog("nomenklatur-2027.xlsx", []any{"KOTA", "2.18.04.2.01.0008", "Yang Baru", "", ""}))
	box := newCatalogBox(w.s, w.read(w.catalog("n-2027.xlsx", []any{"KOTA", "2.18.04.2.01.0008", "Yang Baru", "", ""})))
	box.form = newForm(w.s, text.CatalogApply, box.apply)
	box.weigh()
	if got := box.rows[levels]; got != (catalogRow{fresh: 1, same: 4}) {
		t.Errorf("fates %+v", got)
	}
}

func (w *window) read(path string) *workbook.Nomenclature {
	w.t.Helper()
	n, err := workbook.ReadNomenclature(context.Background(), path, nil)
	if err != nil {
		w.t.Fatal(err)
	}
	return n
}

func TestNomenclatureAmongOtherFilesIsLeftOut(t *testing.T) {
	w, _ := startTown(t)
	uris := []fyne.URI{storage.NewFileURI(w.catalog("nomenklatur-2027.xlsx")), storage.NewFileURI(w.book("rekap.xlsx", []int{modeltest.PlanYear}, 1_000_000))}
	w.s.dropped(fyne.Position{}, uris)
	w.uncovered()
	w.tells("nomenklatur-2027.xlsx berisi nomenklatur nasional. Jatuhkan tersendiri.")
	w.reads("rekap.xlsx", "Rekap 5 SIPD-RI")
}

func TestCodesAreCheckedAndOfficialNamesTaken(t *testing.T) {
	w, town := startTown(t)
	w.command(text.CommandCodes)
	w.tells("Nomenklatur tahun 2027 belum dimuat.")
	w.uncovered()
	w.drop(w.catalog("nomenklatur-2027.xlsx"))
	w.Press("Enter")
	w.command(text.CommandCodes)
	w.reads("Kode 2027: 2 tidak dikenal, 2 nama berbeda", "Dinas Penanaman Modal", "Nama Resmi Kegiatan", "Nama Resmi Sub Kegiatan", "kode tidak dikenal")
	acts := w.s.Acts()
	w.Press("Space", "Space")
	if line := w.s.Plan().Lines.Get(town.Activity); line.Name != "Nama Resmi Kegiatan" || w.s.Acts() != acts+2 {
		t.Errorf("%q after %d acts", line.Name, w.s.Acts()-acts)
	}
	w.reads("Kode 2027: 2 tidak dikenal, 0 nama berbeda")
	w.Press("Ctrl+Z")
	w.reads("Kode 2027: 2 tidak dikenal, 1 nama berbeda")
	w.Press("Ctrl+Y", "Space")
	w.Press("Enter")
	w.uncovered()
	if w.s.current != areaProgramme {
		t.Errorf("Enter led to page %d", w.s.current)
	}
}

func TestReadinessOfAllAgenciesGoesOnTheWall(t *testing.T) {
	w := startSample(t)
	w.command(text.CommandWallReadiness)
	if caption := w.s.WallCaption(); !strings.Contains(caption, "Kesiapan data") {
		t.Errorf("the wall shows %q", caption)
	}
}

func TestBoxesFitAtEverySize(t *testing.T) {
	for _, percent := range []int{100, 150, 175} {
		w, _ := startTown(t)
		w.s.ResizeText(percent - 100)
		path := w.catalog("nomenklatur-2027.xlsx")
		for name, open := range map[string]func(){
			"table": func() { w.command(text.CommandTable) }, "parts": func() { w.command(text.CommandParts) },
			"nomenclature": func() { w.s.Bring(path) },
		} {
			open()
			if beyond := w.beyond(); len(beyond) > 0 {
				t.Errorf("%s at %d %%: %q reach over the edge", name, percent, beyond)
			}
			w.Press("Esc")
			w.uncovered()
		}
	}
}

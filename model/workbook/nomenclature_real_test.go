package workbook_test

import (
	"context"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"

	"benangmerah/model"
	"benangmerah/model/sqlite"
	"benangmerah/model/workbook"
)

// realNomenclature gives the path of the national workbook; the test is skipped where the data are not at hand.
func realNomenclature(tb testing.TB) string {
	tb.Helper()
	path := filepath.Join("..", "..", "..", "shared", "data", "sipd_nomenklatur_subkegiatan_pemutakhiran_2027.xlsx")
	if _, err := os.Stat(path); err != nil {
		tb.Skipf("the national workbook is not here: %v", err)
	}
	return path
}

func TestRealNomenclatureIsReadWhole(t *testing.T) {
	n := readNomenclature(t, realNomenclature(t))
	if n.Year != 2027 || n.Read != 7_581 || n.Refused != 0 || n.Skipped != 0 || len(n.Warnings)+len(n.UnknownColumns) != 0 {
		t.Errorf("year %d, read %d, refused %d, skipped %d, warnings %v, unknown %v", n.Year, n.Read, n.Refused, n.Skipped, n.Warnings, n.UnknownColumns)
	}
	if !slices.Equal(n.Dropped, []string{"TAG", "DEFINISI OPERASIONAL", "PELAKSANA", "SPM", "JENIS"}) {
		t.Errorf("dropped %v", n.Dropped)
	}
	for half, want := range map[model.Half][4]int{model.CityHalf: {45, 189, 713, 3_550}, model.ProvinceHalf: {50, 217, 912, 4_031}} {
		var got [4]int
		for _, e := range n.Act(2027, half).Entries {
			got[e.Level]++
		}
		if got != want {
			t.Errorf("%s: fields, programs, kegiatan, sub kegiatan %v, want %v", half, got, want)
		}
	}
	previous := 0
	for _, e := range n.Entries {
		if e.Previous != "" {
			previous++
		}
		if e.Level == model.SubActivity && (e.Indicator == "" || e.Unit == "" || e.Outcome == "") && e.Code != "2.17.02.1.02.0005" {
			t.Errorf("%s has no indicator, unit or outcome", e.Code)
		}
	}
	if previous != 346 {
		t.Errorf("%d codes have one that stood for them before", previous)
	}
}

func TestRealNomenclatureInAFile(t *testing.T) {
	n := readNomenclature(t, realNomenclature(t))
	f := createFile(t)
	if _, err := f.Do(n.Act(2027, model.CityHalf, model.ProvinceHalf), model.Context{}); err != nil {
		t.Fatal(err)
	}
	p := f.Plan()
	for _, want := range []model.CatalogEntry{
		{Level: model.SubActivity, Code: "1.04.02.2.01.0006", Name: "Pendataan Rumah Sewa Milik Masyarakat, Rumah Susun dan Rumah Khusus", Unit: "Dokumen"},
		{Level: model.Program, Code: "X.XX.01", Name: "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA"},
		{Level: 0, Code: "5.01", Name: "PERENCANAAN"},
	} {
		e := p.CatalogEntry(2027, model.CityHalf, want.Code)
		if e == nil || e.Name != want.Name || e.Level != want.Level || e.Unit != want.Unit {
			t.Errorf("%s is %+v", want.Code, e)
		}
	}
	if _, err := f.Do(n.Act(2027, model.CityHalf), model.Context{}); model.CodeOf(err) != model.Invalid {
		t.Errorf("the same again gives %v", err)
	}
	if _, err := f.Undo(model.Context{}); err != nil || p.Catalog.Len() != 0 {
		t.Errorf("after undo %d entries: %v", p.Catalog.Len(), err)
	}
	if _, err := f.Redo(model.Context{}); err != nil || p.Catalog.Len() != 9_707 {
		t.Errorf("after redo %d entries: %v", p.Catalog.Len(), err)
	}
}

func createFile(tb testing.TB) *sqlite.File {
	tb.Helper()
	f, err := sqlite.Create(filepath.Join(tb.TempDir(), "kota.benang"), sqlite.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := f.Close(); err != nil {
			tb.Error(err)
		}
	})
	return f
}

// BenchmarkImportNomenclature reads both halves of the national workbook and writes them into a file on disk as one act: at most 2 s and, of
// the whole process, 150 MiB.
func BenchmarkImportNomenclature(b *testing.B) {
	path := realNomenclature(b)
	b.ReportAllocs()
	for b.Loop() {
		n, err := workbook.ReadNomenclature(context.Background(), path, nil)
		if err != nil {
			b.Fatal(err)
		}
		f := createFile(b)
		if _, err := f.Do(n.Act(2027, model.CityHalf, model.ProvinceHalf), model.Context{}); err != nil {
			b.Fatal(err)
		}
	}
	reportMemory(b)
}

// BenchmarkReadNomenclature is the reading alone.
func BenchmarkReadNomenclature(b *testing.B) {
	path := realNomenclature(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := workbook.ReadNomenclature(context.Background(), path, nil); err != nil {
			b.Fatal(err)
		}
	}
	reportMemory(b)
}

func reportMemory(b *testing.B) {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	b.ReportMetric(float64(m.Sys)/(1<<20), "MiB-process")
	if m.Sys > 150<<20 {
		b.Errorf("%d MiB", m.Sys>>20)
	}
}

// BenchmarkLookup types a name letter by letter and a code over the city's half; each key must be answered within 50 ms.
func BenchmarkLookup(b *testing.B) {
	n := readNomenclature(b, realNomenclature(b))
	entries := make([]*model.CatalogEntry, len(n.Entries))
	for i := range n.Entries {
		entries[i] = &n.Entries[i]
	}
	l := model.NewLookup(entries)
	for _, query := range []string{"p", "pe", "pelatihan umkm", "usaha mikro pember", "2.17.01.2", "jumlah zzz"} {
		b.Run(query, func(b *testing.B) {
			for b.Loop() {
				l.Find(query, model.SubActivity, 12)
			}
		})
	}
}

package workbook_test

import (
	"context"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/xuri/excelize/v2"

	"benangmerah/model"
	"benangmerah/model/workbook"
)

var listColumns = []workbook.ListColumn{
	{Name: "group", Titles: []string{"Nama Kelompok", "Kelompok"}, Needed: true},
	{Name: "year", Titles: []string{"Tahun"}, Needed: true},
	{Name: "value", Titles: []string{"Nilai"}},
	{Name: "date", Titles: []string{"Tanggal"}, Day: true},
}

func readList(t *testing.T, path string) *workbook.PlainList {
	t.Helper()
	list, err := workbook.ReadList(t.Context(), path, listColumns, nil)
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func textFile(t *testing.T, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "daftar.csv")
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// alikeRow compares a row with its number and cells.
func alikeRow(t *testing.T, r workbook.ListRow, number int, cells map[string]string) {
	t.Helper()
	if r.Number != number || !maps.Equal(r.Cells, cells) {
		t.Errorf("%+v, want row %d with %v", r, number, cells)
	}
}

func TestListsOfTextInEveryDelimiter(t *testing.T) {
	for _, text := range []string{
		"DAFTAR KELOMPOK\n\nNAMA_KELOMPOK;tahun;Warna;NILAI\nBatik;2026;biru;\"−3,64 %\"\n;;hijau;\nKeripik;2027;;\n",
		"\ufeffDAFTAR KELOMPOK\r\n\r\nnama/kelompok\tTAHUN\tWarna\tnilai\r\nBatik\t2026\tbiru\t−3,64 %\r\n\t\thijau\t\r\nKeripik\t2027\t\t\r\n",
		"sep=,\nDAFTAR\n\nNama Kelompok,Tahun,Warna,Nilai\nBatik,2026,biru,\"−3,64 %\"\n,,hijau,\nKeripik,2027,,\n",
	} {
		list := readList(t, textFile(t, text))
		if len(list.Rows) != 2 || !slices.Equal(list.Unknown, []string{"Warna"}) || list.Source != "daftar.csv" {
			t.Fatalf("%+v", list)
		}
		alikeRow(t, list.Rows[0], 4, map[string]string{"group": "Batik", "year": "2026", "value": "−3,64 %"})
		alikeRow(t, list.Rows[1], 6, map[string]string{"group": "Keripik", "year": "2027"})
	}
}

func TestListsOfWorkbooks(t *testing.T) {
	path := saveFile(t, func(f *excelize.File) {
		fill(t, f, "Sheet1", []any{"Catatan"}, []any{"apa saja"})
		for _, name := range []string{"Tersembunyi", "Isi"} {
			if _, err := f.NewSheet(name); err != nil {
				t.Fatal(err)
			}
		}
		fill(t, f, "Tersembunyi", []any{"Nama Kelompok", "Tahun", "Nilai", "Tanggal"}, []any{"Salah", 2026, 1, 2})
		fill(t, f, "Isi", []any{"Daftar"}, []any{"Kelompok", "Tahun", "Tanggal", "Nilai", "Lain"}, []any{"Batik", 2026, 46203, -3.64, "x"}, []any{"Keripik", 2027, "1/7/2026", "412 anggota"})
		if err := f.SetSheetVisible("Tersembunyi", false); err != nil {
			t.Fatal(err)
		}
	})
	list := readList(t, path)
	if list.Sheet != "Isi" || len(list.Rows) != 2 || !slices.Equal(list.Unknown, []string{"Lain"}) {
		t.Fatalf("%+v", list)
	}
	alikeRow(t, list.Rows[0], 3, map[string]string{"group": "Batik", "year": "2026", "date": "2026-06-30", "value": "-3,64"})
	alikeRow(t, list.Rows[1], 4, map[string]string{"group": "Keripik", "year": "2027", "date": "1/7/2026", "value": "412 anggota"})
}

func TestListsThatCannotBeRead(t *testing.T) {
	for what, text := range map[string]string{"one column": "Kelompok\nBatik\n", "no head": "Batik;2026\n", "another table": "Kode;Nama\n1;x\n"} {
		_, err := workbook.ReadList(t.Context(), textFile(t, text), listColumns, nil)
		if model.CodeOf(err) != model.Invalid {
			t.Errorf("%s: %v", what, err)
		}
	}
	if _, err := workbook.ReadList(t.Context(), save(t, []any{"Kelompok"}, []any{"Batik"}), listColumns, nil); model.CodeOf(err) != model.Invalid {
		t.Errorf("a workbook: %v", err)
	}
	if _, err := workbook.ReadList(t.Context(), filepath.Join(t.TempDir(), "tiada.csv"), listColumns, nil); model.CodeOf(err) != model.NotFound {
		t.Errorf("none: %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := workbook.ReadList(ctx, save(t, []any{"Kelompok", "Tahun"}, []any{"Batik", 2026}), listColumns, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

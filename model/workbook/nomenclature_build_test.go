package workbook_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/xuri/excelize/v2"

	"benangmerah/model"
	"benangmerah/model/workbook"
)

// nomHeads are the columns of the national workbook.
var nomHeads = []any{
	"JENIS PEMDA", "BIDANG", "PROGRAM", "KEGIATAN", "SUBKEGIATAN", "KINERJA", "INDIKATOR", "SATUAN", "TAG", "DEFINISI OPERASIONAL", "PELAKSANA", "SPM",
	"JENIS", "SUBKEGIATAN SEBELUMNYA",
}

// nomRow gives a row of the national workbook for a sub kegiatan.
func nomRow(whose, sub, name string) []any {
	return []any{
		whose, "2.17 URUSAN KOPERASI", "2.17.08 PROGRAM PENGEMBANGAN UMKM", "2.17.08.2.01 Pengembangan Usaha Kecil", sub + " " + name, "Kinerja " + name,
		"Indikator " + name, "Unit Usaha", "[null]", "panjang", "Dinas", "NON-SPM", "Layanan", "[null]",
	}
}

// nomBook saves rows as a workbook of the nomenclature of 2027.
func nomBook(t *testing.T, rows ...[]any) string {
	t.Helper()
	return nomFile(t, "nomenklatur-2027.xlsx", func(f *excelize.File) { fill(t, f, "Sheet1", rows...) })
}

func nomFile(t *testing.T, name string, build func(*excelize.File)) string {
	t.Helper()
	f := excelize.NewFile()
	build(f)
	path := filepath.Join(t.TempDir(), name)
	if err := errors.Join(f.SaveAs(path), f.Close()); err != nil {
		t.Fatal(err)
	}
	return path
}

func readNomenclature(tb testing.TB, path string) *workbook.Nomenclature {
	tb.Helper()
	n, err := workbook.ReadNomenclature(context.Background(), path, nil)
	if err != nil {
		tb.Fatal(err)
	}
	return n
}

// refusedNomenclature reads a workbook that cannot be used and gives the sentence.
func refusedNomenclature(t *testing.T, path string, code model.Code) string {
	t.Helper()
	n, err := workbook.ReadNomenclature(context.Background(), path, nil)
	var e *model.Error
	if !errors.As(err, &e) || n != nil {
		t.Fatalf("got %v, %v; want a *model.Error", n, err)
	}
	if e.Code != code || e.Hint == "" {
		t.Errorf("code %s, hint %q: %s", e.Code, e.Hint, e.Message)
	}
	return e.Error()
}

// entriesOf tells entries in short: half, level, code, name, indicator and unit.
func entriesOf(n *workbook.Nomenclature) (list []string) {
	for _, e := range n.Entries {
		list = append(list, fmt.Sprintf("%s %d %s %s|%s|%s", e.Half, e.Level, e.Code, e.Name, e.Indicator, e.Unit))
	}
	return list
}

func writeNamed(t testing.TB, name string, data []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

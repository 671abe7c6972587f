package workbook_test

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/xuri/excelize/v2"

	"benangmerah/model/incoming"
	"benangmerah/model/modeltest"
	"benangmerah/model/workbook"
)

func TestNomenclatureIsToldFromPlans(t *testing.T) {
	w := modeltest.Small(t)
	var template bytes.Buffer
	if err := workbook.WriteTemplate(&template, w.Plan, w.Agency, incoming.Stamp{File: "x", Seq: 1, At: 1}, modeltest.PlanYear); err != nil {
		t.Fatal(err)
	}
	renja := nomFile(t, "renja.xlsx", func(f *excelize.File) {
		fill(t, f, "Sheet1", []any{"Kode", "Program/Kegiatan/Sub Kegiatan", "Indikator", "Satuan", "Target 2027"}, []any{"2.17.08", "PROGRAM", "Jumlah", "Unit", 5})
	})
	list := nomFile(t, "daftar.xlsx", func(f *excelize.File) {
		fill(t, f, "Sheet1", []any{"KODE", "NOMENKLATUR"}, []any{"2.17.08", "PROGRAM PENGEMBANGAN UMKM"})
	})
	for path, want := range map[string]bool{
		nomBook(t, nomHeads, nomRow("KOTA", "2.17.08.2.01.0001", "Pendataan")): true,
		list:                                     true,
		renja:                                    false,
		put(t, "templat.xlsx", template.Bytes()): false,
		put(t, "ekspor.xlsx", exported(t, workbook.XLSX, table(w.Plan))):   false,
		put(t, "tabel.csv", []byte("KODE;NOMENKLATUR\n2.17.08;PROGRAM\n")): false,
		put(t, "bukan.xlsx", []byte("%PDF-1.4")):                           false,
		filepath.Join(t.TempDir(), "tiada.xlsx"):                           false,
	} {
		if got := workbook.IsNomenclature(context.Background(), path); got != want {
			t.Errorf("%s: %v", filepath.Base(path), got)
		}
	}
}

func TestRealWorkbooksAreToldApart(t *testing.T) {
	for _, kind := range []string{"murni", "perubahan"} {
		if workbook.IsNomenclature(context.Background(), realFile(t, kind)) {
			t.Errorf("Rekap 5 %s is taken for a nomenclature", kind)
		}
	}
	path := filepath.Join(filepath.Dir(realFile(t, "murni")), "sipd_nomenklatur_subkegiatan_pemutakhiran_2027.xlsx")
	if _, err := os.Stat(path); err == nil && !workbook.IsNomenclature(context.Background(), path) {
		t.Error("the nomenclature is not known")
	}
}

package programme_test

import (
	"context"
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/workbook"
)

func TestRealPics(t *testing.T) {
	file := modeltest.NewMemory()
	modeltest.Do(t, file.Plan, model.Found("Kabupaten", 2025), model.Context{Seq: 1})
	r, err := workbook.Read(context.Background(), "/work/shared/data/sipdri_rekap5_2025_murni.xlsx", nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := file.Do(model.ApplyImport{Rows: r.Rows, Year: 2025, Stage: model.Enacted}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	n, err := workbook.ReadNomenclature(context.Background(), "/work/shared/data/sipd_nomenklatur_subkegiatan_pemutakhiran_2027.xlsx", nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := range n.Entries {
		n.Entries[i].Year = 2025
	}
	if _, err := file.Do(model.ImportCatalog{Year: 2025, Entries: n.Entries}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	d := open(t, file)
	t.Log("open", time.Since(began))
	d.frame()
	d.keep("real-figures")
	for range 5 {
		d.Press("Ctrl+PageDown")
	}
	d.keep("real-figures6")
	d.Press("Ctrl+R")
	d.keep("real-ready")
	d.Press("Esc", "Alt+S")
	began = time.Now()
	for _, r := range "pelatihan" {
		d.Type(string(r))
	}
	t.Log("9 keys", time.Since(began))
	d.keep("real-suggest")
	d.Press("Down", "Enter")
	d.keep("real-picked")
	d.Press("Alt+3")
	d.keep("real-years")
}

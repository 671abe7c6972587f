package workbook_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/monev"
	"benangmerah/model/workbook"
)

func realisedFile(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "realisasi.csv")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestATableOfRealisationWithATitleTwiceIsRefused(t *testing.T) {
	_, err := workbook.ReadRealised(t.Context(), realisedFile(t, "Kode;Realisasi;Kendala;REALISASI;Kendala\n1.01.02;1;a;2;b\n"), nil)
	if err == nil || !strings.Contains(err.Error(), `Lebih dari satu kolom di berkas "realisasi.csv" berarti sama: REALISASI, Kendala.`) {
		t.Error(err)
	}
}

func TestATableOfRealisationIsReadByItsTitles(t *testing.T) {
	list, err := workbook.ReadRealised(t.Context(), realisedFile(t, "Laporan realisasi\n\nKODE SKPD;KODE SUB KEGIATAN;NAMA SUB KEGIATAN;Sumber Dana;Triwulan;REALISASI;Realisasi s.d.;Capaian;Kendala;Warna\n"+
		"1.01;1.01.02 Sub;Sub;DAU;TW II;(1.000,25);;;;merah\n"+
		"1.01;1.01.03;Lain;;2;;5.000.000;-;;\n"+
		"1.01;1.01.04;Lain;;lima;;;80;Lelang gagal;\n"+
		"1.01;1.01.05;Lain;;;seribu;;;;\n"+
		";JUMLAH;;;;4.998.999,75;;;;\n"), nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(list.Rows) != 4 || strings.Join(list.Unused, ",") != "Warna" {
		t.Fatalf("%+v", list)
	}
	first, second, third, fourth := list.Rows[0], list.Rows[1], list.Rows[2], list.Rows[3]
	if first.Row != 4 || first.Quarter != 2 || first.Amount != -1_000*model.Rupiah-25 || !first.Known || first.UpTo || first.Fund != "DAU" || first.Agency != "1.01" {
		t.Errorf("%+v", first)
	}
	if second.Amount != 5_000_000*model.Rupiah || !second.UpTo || second.Value != "" {
		t.Errorf("%+v", second)
	}
	if third.Wrong == nil || third.Value != "80" || third.Obstacle != "Lelang gagal" || fourth.Wrong == nil {
		t.Errorf("%+v, %+v", third, fourth)
	}
}

func TestATableWithoutRealisationIsRefused(t *testing.T) {
	for text, want := range map[string]string{
		"Kode;Pagu\n1.01;5\n":        "tidak mempunyai kolom realisasi",
		"Nama;Realisasi\nSub;5\n":    "tidak mempunyai kolom Kode",
		"Kode;Realisasi\n":           "tidak ada satu baris pun",
		"Kode;Realisasi\nTotal;12\n": "tidak ada satu baris pun",
	} {
		if _, err := workbook.ReadRealised(t.Context(), realisedFile(t, text), nil); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

// TestFormsOfAllAgenciesAreReadBackWithoutAChange writes the forms of a small town, fills one in, and reads them.
func TestFormsOfAllAgenciesAreReadBackWithoutAChange(t *testing.T) {
	w := modeltest.Small(t)
	q := monev.Query{Year: modeltest.PlanYear, Quarter: 2}
	w.Act(model.Realise{
		Cells: model.EnterCells{Quarters: []model.SetQuarter{
			{Line: w.Sub, Fund: w.DAU, Stage: model.Realised, Year: q.Year, Quarter: 2, Amount: 12_345_678_90, Known: true},
			{Indicator: w.Output, Stage: model.Realised, Year: q.Year, Quarter: 2, Text: "60"},
		}},
		Said: []model.Evaluation{{Line: w.Sub, Year: q.Year, Quarter: 2, Obstacle: "=Lelang gagal", Next: "Ulangi"}},
	})
	folder := filepath.Join(t.TempDir(), "isian")
	paths, err := workbook.WriteRealisedForms(t.Context(), w.Plan, folder, nil, q, nil)
	if err != nil || len(paths) != 2 {
		t.Fatalf("%q, %v", paths, err)
	}
	for _, path := range paths {
		list, err := workbook.ReadRealised(t.Context(), path, nil)
		if err != nil {
			t.Fatal(err)
		}
		weighed := monev.Weigh(w.Plan, q, list.Rows)
		if n := monev.CountFates(weighed); n[monev.Changes]+n[monev.Refused]+n[monev.Added] != 0 {
			t.Errorf("%s: %v %+v", path, n, weighed)
		}
		for _, r := range monev.Weigh(w.Plan, monev.Query{Year: q.Year, Quarter: 3}, list.Rows) {
			if r.Fate != monev.Refused || !strings.Contains(r.Why.Error(), "triwulan 2") {
				t.Errorf("of another quarter: %+v", r)
			}
		}
	}
	again, err := workbook.WriteRealisedForms(t.Context(), w.Plan, folder, []model.ID{w.Agency}, q, nil)
	if err != nil || len(again) != 1 || again[0] == paths[0] {
		t.Errorf("%q, %v", again, err)
	}
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := workbook.WriteRealisedForms(gone, w.Plan, folder, nil, q, nil); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if left, err := os.ReadDir(folder); err != nil || len(left) != 3 {
		t.Errorf("%v, %v", left, err)
	}
}

func FuzzReadRealised(f *testing.F) {
	f.Add("Kode;Realisasi;Triwulan;Tahun\n1.01;5;II;2027\n")
	f.Add("Kode,Capaian\n1.01,\"8\n")
	w := modeltest.Small(f)
	f.Fuzz(func(t *testing.T, text string) {
		path := filepath.Join(t.TempDir(), "r.csv")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if list, err := workbook.ReadRealised(t.Context(), path, nil); err == nil {
			monev.Weigh(w.Plan, monev.Query{Year: modeltest.PlanYear, Quarter: 1}, list.Rows)
		}
	})
}

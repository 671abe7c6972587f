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

func proposalFile(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestReadProposalsOfAText(t *testing.T) {
	path := proposalFile(t, "usulan.csv", "Daftar usulan 2027\n\nNo;nama_pelaku;JENIS BANTUAN;Usulan;Volume;Satuan;Nilai (Rp);Kecamatan;Warna;Prioritas\n"+
		"1;Batik Melati;Peralatan;Meja cap;2;unit;Rp 8.000.000,-;Utara;merah;1\n"+
		"2;;Peralatan;Kompor;;;;;;\n"+
		";;;;;;;;;\n"+
		"3;Keripik Rasa;Promosi;Pameran;;;-;;;\n"+
		"4;Anyam;Promosi;Baliho;;;delapan juta;;;\n"+
		"5;Anyam;Promosi;Baliho;;;(500);;;\n"+
		"6;Anyam;Promosi;Baliho;;;;;;utama\n"+
		"No;nama_pelaku;JENIS BANTUAN;Usulan;Volume;Satuan;Nilai (Rp);Kecamatan;Warna;Prioritas\n"+
		";Jumlah;;;;;8.000.000;;;\n"+
		"TOTAL KOTA;;;;;;8.000.000;;;\n")
	list, err := workbook.ReadProposals(t.Context(), path, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(list.Rows) != 2 || list.Read != 6 || len(list.Refusals) != 4 || fmt.Sprint(list.UnknownColumns) != "[Warna]" {
		t.Fatalf("%d rows of %d, refused %+v, unknown %v", len(list.Rows), list.Read, list.Refusals, list.UnknownColumns)
	}
	first := list.Rows[0]
	if first.Row != 4 || first.Who.Name != "Batik Melati" || first.Who.District != "Utara" || first.Quantity != "2" || first.Amount != 8_000_000*model.Rupiah || first.Priority != 1 {
		t.Errorf("%+v", first)
	}
	for i, want := range []string{"5 nama_pelaku", "8 Nilai (Rp)", "9 Nilai (Rp)", "10 Prioritas"} {
		if r := list.Refusals[i]; fmt.Sprint(r.Row, " ", r.Column) != want || r.Reason == nil {
			t.Errorf("refusal %d is %+v, want %s", i, r, want)
		}
	}
}

func TestReadProposalsOfAWorkbook(t *testing.T) {
	f := excelize.NewFile()
	for cell, value := range map[string]any{
		"A1": "Petunjuk",
	} {
		if err := f.SetCellValue("Sheet1", cell, value); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := f.NewSheet("Usulan"); err != nil {
		t.Fatal(err)
	}
	for cell, value := range map[string]any{
		"A2": "PENGUSUL", "B2": "Jenis_Bantuan", "C2": "URAIAN", "D2": "Perkiraan Biaya", "E2": "Volume", "A3": "Batik Melati", "B3": "Pelatihan", "C3": "Pelatihan membatik", "D3": 1250000.5, "E3": 20,
	} {
		if err := f.SetCellValue("Usulan", cell, value); err != nil {
			t.Fatal(err)
		}
	}
	path := filepath.Join(t.TempDir(), "usulan.xlsx")
	if err := f.SaveAs(path); err != nil {
		t.Fatal(err)
	}
	list, err := workbook.ReadProposals(t.Context(), path, nil)
	if err != nil {
		t.Fatal(err)
	}
	if list.Sheet != "Usulan" || len(list.Rows) != 1 || list.Rows[0].Amount != 125_000_050 || list.Rows[0].Quantity != "20" || list.Rows[0].Text != "Pelatihan membatik" {
		t.Errorf("%q: %+v, %+v", list.Sheet, list.Rows, list.Refusals)
	}
}

func TestReadProposalsRefuses(t *testing.T) {
	for what, text := range map[string]string{
		"no table":       "apa;saja\n1;2\n",
		"a column less":  "Nama Pelaku;Usulan\nA;B\n",
		"a column twice": "Nama Pelaku;Pengusul;Jenis Bantuan;Usulan\nA;B;C;D\n",
		"no rows":        "Nama Pelaku;Jenis Bantuan;Usulan\n",
		"nothing at all": "",
	} {
		if _, err := workbook.ReadProposals(t.Context(), proposalFile(t, "u.csv", text), nil); model.CodeOf(err) == model.Internal || err == nil {
			t.Errorf("%s: %v", what, err)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	text := "Nama Pelaku;Jenis Bantuan;Usulan\n"
	for range 5_000 {
		text += "A;B;C\n"
	}
	if _, err := workbook.ReadProposals(ctx, proposalFile(t, "u.csv", text), nil); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

func FuzzReadProposals(f *testing.F) {
	f.Add("Nama Pelaku;Jenis Bantuan;Usulan\nA;B;C\n")
	f.Add("sep=,\nNama,Bantuan,Usulan,Nilai\n\"A\nB\",C,D,=1+1\n")
	f.Add("\xff\xfeN\x00")
	f.Fuzz(func(t *testing.T, text string) {
		path := proposalFile(t, "u.csv", text)
		list, err := workbook.ReadProposals(t.Context(), path, nil)
		if err != nil {
			if model.CodeOf(err) == model.Internal {
				t.Fatal(err)
			}
			return
		}
		if len(list.Rows)+len(list.Refusals) != list.Read {
			t.Errorf("%d and %d of %d", len(list.Rows), len(list.Refusals), list.Read)
		}
	})
}

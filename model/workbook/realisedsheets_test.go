package workbook_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"benangmerah/model/monev"
	"benangmerah/model/workbook"
)

// tab is a sheet of a workbook of a test: rows from the first one on, and ranges that are merged.
type tab struct {
	name   string
	rows   [][]any
	merged []string
}

// realisedBook writes a workbook.
func realisedBook(t *testing.T, tabs ...tab) string {
	t.Helper()
	f := excelize.NewFile()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	for i, g := range tabs {
		_, err := f.NewSheet(g.name)
		must(err)
		if i == 0 {
			must(f.DeleteSheet("Sheet1"))
		}
		for row, cells := range g.rows {
			must(f.SetSheetRow(g.name, fmt.Sprintf("A%d", row+1), &cells))
		}
		for _, merged := range g.merged {
			from, to, _ := strings.Cut(merged, ":")
			must(f.MergeCell(g.name, from, to))
		}
	}
	path := filepath.Join(t.TempDir(), "realisasi.xlsx")
	must(f.SaveAs(path))
	must(f.Close())
	return path
}

func readRealised(t *testing.T, path string) *workbook.Realised {
	t.Helper()
	list, err := workbook.ReadRealised(t.Context(), path, nil)
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// brief tells a row in one line.
func brief(r monev.Told) string {
	amount := "-"
	if r.Known {
		amount = fmt.Sprint(int64(r.Amount))
	}
	if r.UpTo {
		amount = "to " + amount
	}
	if r.Wrong != nil {
		amount = "wrong " + r.Column
	}
	return strings.Join([]string{r.Place(), fmt.Sprint(r.Year, "/", r.Quarter), r.Line, amount, r.Value, r.Physical, r.Obstacle}, "|")
}

func wantRows(t *testing.T, list *workbook.Realised, want ...string) {
	t.Helper()
	var got []string
	for _, r := range list.Rows {
		got = append(got, brief(r))
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("rows are\n%s\nnot\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// TestQuartersStandBesideEachOther has a title block, a merged head of two rows with the numbers of its columns, blank and subtotal rows, and figures as people type them.
func TestQuartersStandBesideEachOther(t *testing.T) {
	list := readRealised(t, realisedBook(t, tab{"Rekap", [][]any{
		{"LAPORAN REALISASI ANGGARAN"},
		{"PEMERINTAH KOTA CONTOH"},
		{"TAHUN ANGGARAN 2027"},
		{"Perangkat Daerah", ": Dinas Contoh"},
		{},
		{"No", "Kode", "Uraian", "Pagu (Rp)", "Target", nil, nil, nil, "Realisasi", nil, nil, nil, nil, "Sisa", "Faktor Penghambat"},
		{nil, nil, nil, nil, "TW I", "TW II", "TW III", "TW IV", "TW I", "TW II", "TW III", "TW IV", "%", nil, nil},
		{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
		{1, "1.01.02.2.01.0001", "Satu", 900, 1, 2, 3, 4, "1.234.567,89", "Rp 1.234.567", 0, "-", "45,5 %", 3, "Lelang gagal"},
		{},
		{2, "1.01.02.2.01.0002", "Dua", 900, 1, 2, 3, 4, "1,234,567.89", "–", nil, nil, nil, nil, "-"},
		{nil, nil, "Jumlah kegiatan", 1800, 1, 2, 3, 4, 99, 99, nil, nil},
		{3, "1.01.02.2.01.0003", "Tiga", 900, 1, 2, 3, 4, "1,234", "45,5 %", nil, nil, nil, nil, nil},
		{4, "1.01.02.2.01.0004", "Empat", 900},
		{"GRAND TOTAL", nil, nil, 1800},
	}, []string{"A6:A7", "B6:B7", "C6:C7", "D6:D7", "E6:H6", "I6:M6", "N6:N7", "O6:O7"}}))
	wantRows(t, list,
		"Rekap!9|2027/1|1.01.02.2.01.0001|123456789|||",
		"Rekap!9|2027/2|1.01.02.2.01.0001|123456700|||Lelang gagal",
		"Rekap!9|2027/3|1.01.02.2.01.0001|0|||",
		"Rekap!11|2027/1|1.01.02.2.01.0002|123456789|||",
		"Rekap!13|2027/1|1.01.02.2.01.0003|wrong Realisasi TW I|||",
		"Rekap!13|2027/2|1.01.02.2.01.0003|wrong Realisasi TW II|||",
		"Rekap!14|2027/0|1.01.02.2.01.0004|-|||",
	)
	if got := list.Rows[0]; !got.Beside || strings.Join(got.Over, "; ") != "LAPORAN REALISASI ANGGARAN; PEMERINTAH KOTA CONTOH; TAHUN ANGGARAN 2027; Dinas Contoh; Rekap" {
		t.Errorf("%+v", got)
	}
	if unused := strings.Join(list.Unused, "; "); unused != "Pagu (Rp); Target TW I; Target TW II; Target TW III; Target TW IV; Realisasi %; Sisa" {
		t.Error(unused)
	}
}

func TestAQuarterStandsOverMoneyAndWork(t *testing.T) {
	list := readRealised(t, realisedBook(t, tab{"Fisik", [][]any{
		{"Kode Sub Kegiatan", "Nama Sub Kegiatan", "Triwulan I", nil, "Triwulan II", nil},
		{nil, nil, "Keuangan", "Fisik", "Keuangan", "Fisik"},
		{"1.01.02.2.01.0001", "Satu", 1000, "45,5 %", 500, 0.6},
	}, []string{"A1:A2", "B1:B2", "C1:D1", "E1:F1"}}))
	wantRows(t, list, "Fisik!3|0/1|1.01.02.2.01.0001|100000||45,5 %|", "Fisik!3|0/2|1.01.02.2.01.0001|50000||0,6|")
}

// TestTheFormOfAnEvaluationIsRead has the head of three rows of the evaluation of a Renja: quarters, and below each work (K) and money (Rp).
func TestTheFormOfAnEvaluationIsRead(t *testing.T) {
	list := readRealised(t, realisedBook(t, tab{"E.81", [][]any{
		{"Evaluasi Hasil Renja Dinas Contoh", nil, "s.d. Triwulan II Tahun 2027"},
		{"Kode", "Program/Kegiatan", "Indikator Kinerja", "Target Renja Tahun 2027", nil, "Realisasi Kinerja Pada Triwulan", nil, nil, nil, "Realisasi Capaian Kinerja dan Anggaran Renja", nil, "Tingkat Capaian (%)", nil},
		{nil, nil, nil, nil, nil, "I", nil, "II", nil, nil, nil, nil, nil},
		{nil, nil, nil, "K", "Rp", "K", "Rp", "K", "Rp", "K", "Rp", "K", "Rp"},
		{"1.01.02.2.01.0001", "Satu", "Jumlah dokumen", 4, 9000, 1, 1000, 2, 500, 2, 1500, 50, 17},
		{nil, nil, "Jumlah laporan", 8, nil, 3, nil, 5, nil, 5, nil, 60, nil},
		{"Faktor pendorong keberhasilan: ada"},
	}, []string{"F2:I2", "F3:G3", "H3:I3", "D2:E3", "J2:K3", "L2:M3"}}))
	wantRows(t, list,
		"E.81!5|2027/1|1.01.02.2.01.0001|100000|1||", "E.81!5|2027/2|1.01.02.2.01.0001|50000|2||",
		"E.81!6|2027/1|1.01.02.2.01.0001|-|3||", "E.81!6|2027/2|1.01.02.2.01.0001|-|5||",
		"E.81!7|2027/2|Faktor pendorong keberhasilan: ada|-|||",
	)
	if list.Rows[2].Indicator != "Jumlah laporan" {
		t.Errorf("%+v", list.Rows[2])
	}
}

func TestRenamedHeadsAreUnderstood(t *testing.T) {
	for title, want := range map[string]string{
		"Realisasi Keuangan TW I":        "r!2|0/1|1.01|500|||",
		"Realisasi Anggaran (Rp)":        "r!2|0/0|1.01|500|||",
		"Realisasi Anggaran (ribu Rp)":   "r!2|0/0|1.01|500000|||",
		"REALISASI_BELANJA":              "r!2|0/0|1.01|500|||",
		"Realisasi s/d Triwulan III":     "r!2|0/3|1.01|to 500|||",
		"Realisasi Fisik (%)":            "r!2|0/0|1.01|-||5|",
		"Realisasi Kinerja TW II":        "r!2|0/2|1.01|-|5||",
		"Capaian Output Triwulan ke IV":  "r!2|0/4|1.01|-|5||",
		"Faktor Penghambat":              "r!2|0/0|1.01|-|||5",
		"Kendala / Permasalahan":         "r!2|0/0|1.01|-|||5",
		"Realisasi Tahun 2026 TW II":     "r!2|2026/2|1.01|500|||",
		"Penyerapan Anggaran TW I 2027 ": "r!2|2027/1|1.01|500|||",
	} {
		t.Run(title, func(t *testing.T) {
			wantRows(t, readRealised(t, realisedBook(t, tab{"r", [][]any{{"Kode Program/Kegiatan/Sub Kegiatan", title}, {"1.01", 5}}, nil})), want)
		})
	}
}

func TestWhatIsNoRealisationIsNotTakenForOne(t *testing.T) {
	for _, title := range []string{
		"Target TW I", "Pagu TW I", "Rencana Keuangan TW I", "Sisa Realisasi", "Realisasi (%)", "Realisasi s.d. triwulan lalu", "Realisasi Renstra", "Realisasi n-2", "Tingkat Capaian", "TW I", "Realisasi Bulan Mei",
	} {
		_, err := workbook.ReadRealised(t.Context(), realisedBook(t, tab{"Lembar X", [][]any{{"Kode", "Uraian", title}, {"1.01", "Satu", 5}}, nil}), nil)
		if err == nil || !strings.Contains(err.Error(), "tidak mempunyai kolom realisasi. Judul yang ditemukan di Lembar X: Kode · Uraian · "+title+".") || !strings.Contains(err.Error(), "Realisasi TW I") {
			t.Errorf("%s: %v", title, err)
		}
	}
}

// TestEverySheetIsOfItsAgency has a sheet for each of two agencies, and one without a table.
func TestEverySheetIsOfItsAgency(t *testing.T) {
	list := readRealised(t, realisedBook(t,
		tab{"Petunjuk", [][]any{{"Isi lembar dinas Anda."}}, nil},
		tab{"Dinas A", [][]any{{"SKPD : Dinas A"}, {"Triwulan II"}, {"Kode", "Realisasi Keuangan", "Tindak Lanjut"}, {"1.01", 5, "Ulangi"}}, nil},
		tab{"Dinas B", [][]any{{"Kode", "Nama", "Realisasi s.d. triwulan ini", "Faktor Pendorong"}, {"1.02", "Dua", 7, "Tim lengkap"}, {"1.02.01", "Tiga", "=1/0", nil}}, nil},
	))
	wantRows(t, list, "Dinas A!4|0/2|1.01|500|||", "Dinas B!2|0/0|1.02|to 700|||", "Dinas B!3|0/0|1.02.01|wrong Realisasi s.d. triwulan ini|||")
	if strings.Join(list.Sheets, ",") != "Dinas A,Dinas B" || strings.Join(list.Others, ",") != "Petunjuk" || list.Rows[0].Over[0] != "Dinas A" || list.Rows[0].Next != "Ulangi" {
		t.Errorf("%+v", list)
	}
}

// TestARekapWithRealisationIsRead has the columns of the summary by account and package that the region's system gives, with realisation beside the budget.
func TestARekapWithRealisationIsRead(t *testing.T) {
	list := readRealised(t, realisedBook(t, tab{"Rekap 5", [][]any{
		{"NO", "TAHUN", "KODE SKPD", "NAMA SKPD", "KODE SUB UNIT", "NAMA SUB UNIT", "KODE SUB KEGIATAN", "NAMA SUB KEGIATAN", "KODE SUMBER DANA", "NAMA SUMBER DANA", "KODE REKENING", "NAMA REKENING", "PAKET/KELOMPOK", "PAGU", "REALISASI"},
		{1, 2027, "1.01.0.00.0.00.01.0000", "Dinas Contoh", "1.01.0.00.0.00.01.0001", "Bidang Satu", "1.01.02.2.01.0001", "Satu", "1.1", "DAU", "5.1.02.01", "Belanja ATK", "Paket A", 900, 75708214669.06},
		{2, 2027, "1.01.0.00.0.00.01.0000", "Dinas Contoh", "1.01.0.00.0.00.01.0001", "Bidang Satu", "1.01.02.2.01.0001", "Satu", "1.1", "DAU", "5.1.02.02", "Belanja jasa", "Paket B", 900, nil},
	}, nil}))
	wantRows(t, list, "Rekap 5!2|2027/0|1.01.02.2.01.0001|7570821466906|||", "Rekap 5!3|2027/0|1.01.02.2.01.0001|-|||")
	if r := list.Rows[0]; r.Agency != "1.01.0.00.0.00.01.0000" || r.AgencyToo != "Dinas Contoh" || r.Fund != "1.1" || r.FundToo != "DAU" || r.Part != "5.1.02.01" || r.UnitToo != "Bidang Satu" {
		t.Errorf("%+v", r)
	}
}

// TestATextFileHasAHeadOfTwoRows reads its rows below a title and a label of the quarter.
func TestATextFileHasAHeadOfTwoRows(t *testing.T) {
	list := readRealised(t, realisedFile(t, "Realisasi Kota Contoh;;;\nTriwulan: III;;;\nKode;Indikator;Realisasi;;Faktor\n;;Keuangan;Kinerja;Penghambat\n1.01;Jumlah;Rp1.500,-;7;Hujan\n"))
	wantRows(t, list, "5|0/3|1.01|150000|7||Hujan")
}

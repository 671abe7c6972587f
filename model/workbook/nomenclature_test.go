package workbook_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"benangmerah/model"
	"benangmerah/model/workbook"
)

// wantEntries are the entries that most made-up workbooks hold, whatever their form.
var wantEntries = []string{
	"city 0 2.17 URUSAN KOPERASI||", "city 1 2.17.08 PROGRAM PENGEMBANGAN UMKM||", "city 2 2.17.08.2.01 Pengembangan Usaha Kecil||",
	"city 3 2.17.08.2.01.0001 Satu|Indikator Satu|Unit Usaha", "city 3 2.17.08.2.01.0002 Dua|Indikator Dua|Unit Usaha",
}

func sameEntries(t *testing.T, n *workbook.Nomenclature, want ...string) {
	t.Helper()
	if got := entriesOf(n); !slices.Equal(got, want) {
		t.Errorf("entries\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestNationalForm(t *testing.T) {
	second := nomRow("KABKOT", "2.17.08.2.01.0002", "Dua")
	second[13] = "2.17.08.2.01.0077 Yang Lama"
	n := readNomenclature(t, nomBook(t, nomHeads, nomRow("KABKOT", "2.17.08.2.01.0001", "Satu"), second))
	sameEntries(t, n, wantEntries...)
	if n.Year != 2027 || n.Read != 2 || n.Refused+n.Skipped+len(n.Warnings) != 0 || len(n.Dropped) != 5 || n.Sheets[0] != "Sheet1" {
		t.Errorf("read %+v", n)
	}
	if e := n.Entries[4]; e.Outcome != "Kinerja Dua" || e.Previous != "2.17.08.2.01.0077" || n.Entries[3].Previous != "" {
		t.Errorf("entry %+v", e)
	}
	if act := n.Act(2028, model.ProvinceHalf); len(act.Entries) != 0 || act.Year != 2028 || n.Has(model.ProvinceHalf) || !n.Has(model.CityHalf) {
		t.Errorf("for provinces %+v", act)
	}
}

func TestNationalFormMovedAndRenamed(t *testing.T) {
	n := readNomenclature(t, nomBook(t,
		[]any{"Pemutakhiran nomenklatur"}, nil,
		[]any{"Satuan", "Nama Sub Kegiatan", "Warna", "Kode_Sub_Kegiatan", "KODE/NAMA KEGIATAN", "Kode Program", "Nama Program", "Bidang Urusan", "Indikator Kinerja"},
		[]any{1, 2, 3, 4, 5, 6, 7, 8, 9},
		[]any{"Unit Usaha", "Satu", "biru", "2.17.8.2.1.0001", "2.17.08.2.01 - Pengembangan\nUsaha Kecil", "2.17.08", "PROGRAM PENGEMBANGAN UMKM", "2.17 URUSAN KOPERASI", "Indikator Satu"},
		[]any{"Unit Usaha", "Dua", "biru", "2.17.08.2.01.0002 ", nil, nil, nil, nil, "Indikator Dua"},
	))
	sameEntries(t, n, wantEntries...)
	if !slices.Equal(n.UnknownColumns, []string{"Warna"}) || n.Skipped != 1 {
		t.Errorf("unknown %q, skipped %d", n.UnknownColumns, n.Skipped)
	}
}

func TestNationalFormWithNamesOverTheLowestCode(t *testing.T) {
	n := readNomenclature(t, nomBook(t, []any{"Kode Sub Kegiatan", "Sub Kegiatan", "Nama Program", "Kegiatan", "Bidang", "Indikator", "Satuan"},
		[]any{"2.17.08.2.01.0001", "Satu", "PROGRAM PENGEMBANGAN UMKM", "Pengembangan Usaha Kecil", "URUSAN KOPERASI"},
		[]any{nil, nil, nil, nil, nil, "Indikator Satu", "Unit Usaha"},
		[]any{"2.17.08.2.01.0002", "Dua"},
		[]any{"2.17.08.2.01.0002", "2.17.08.2.01.0002 Dua", nil, nil, nil, "Indikator Dua", "Unit Usaha"},
	))
	sameEntries(t, n, wantEntries...)
	if n.Refused+n.Skipped+len(n.Warnings) != 0 {
		t.Errorf("refused %v, skipped %d, warnings %v", n.Refusals, n.Skipped, n.Warnings)
	}
}

func TestListForm(t *testing.T) {
	list := [][]any{
		{"KEPUTUSAN MENTERI NOMOR 900 TAHUN 2023"},
		{"Tahun Anggaran 2027"},
		{"NO", "Kode", "Nomenklatur Urusan Kabupaten/Kota", "Kinerja", "Indikator", "Satuan"},
		{1, "2", "URUSAN WAJIB"},
		{2, 2.17, "URUSAN KOPERASI"},
		{3, "2.17.08", "PROGRAM PENGEMBANGAN UMKM"},
		{4, "2.17.08.2.01", "Pengembangan Usaha Kecil"},
		{5, "2.17.08.2.01.0001", "Satu", "Kinerja Satu", "Indikator Satu", "Unit Usaha"},
		{nil, nil, "A. Bagian dua"},
		{6, "2.17.08.2.01.0002", "Dua", "", "Indikator Dua", "Unit Usaha"},
		{nil, nil, nil, nil, "Indikator kedua", "Orang"},
	}
	n := readNomenclature(t, nomFile(t, "daftar.xlsx", func(f *excelize.File) { fill(t, f, "Sheet1", list...) }))
	sameEntries(t, n, wantEntries...)
	if n.Year != 2027 || n.Skipped != 2 || n.Refused != 0 {
		t.Errorf("year %d, skipped %d, refused %d %v", n.Year, n.Skipped, n.Refused, n.Refusals)
	}
	if len(n.Warnings) != 1 || n.Warnings[0].Row != 11 || n.Warnings[0].Value != "Indikator kedua" {
		t.Errorf("warnings %+v", n.Warnings)
	}
}

func TestListFormInOneCell(t *testing.T) {
	n := readNomenclature(t, nomBook(t, []any{"Kode dan Nomenklatur", "Indikator", "Satuan"},
		[]any{"2.17 URUSAN KOPERASI"}, []any{"2.17.08 PROGRAM PENGEMBANGAN UMKM"}, []any{"2.17.08.2.01 Pengembangan Usaha Kecil"},
		[]any{"2.17.08.2.01.0001 Satu", "Indikator Satu", "Unit Usaha"}, []any{"2.17.08.2.01.0002 Dua", "Indikator Dua", "Unit Usaha"},
	))
	sameEntries(t, n, wantEntries...)
}

// The annex of the ministry's decree spreads a code over five columns under one head; sub kegiatan have two digits there.
func TestListFormWithCodesSpreadOverColumns(t *testing.T) {
	whole := [][]any{
		{"KODE", nil, nil, nil, nil, "NOMENKLATUR URUSAN KABUPATEN/KOTA", "INDIKATOR", "SATUAN"},
		{"URUSAN", "BIDANG URUSAN", "PROGRAM", "KEGIATAN", "SUB KEGIATAN"},
		{"(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"},
		{"2", nil, nil, nil, nil, "URUSAN WAJIB"},
		{"2", "17", nil, nil, nil, "URUSAN KOPERASI"},
		{"2", "17", "08", nil, nil, "PROGRAM PENGEMBANGAN UMKM"},
		{"2", "17", "08", "2.01", nil, "Pengembangan Usaha Kecil"},
		{"2", "17", "08", "2.01", "01", "Satu", "Indikator Satu", "Unit Usaha"},
		{nil, nil, nil, nil, 2, "Dua", "Indikator Dua", "Unit Usaha"},
		{"X", "XX", "01", nil, nil, "PROGRAM PENUNJANG"},
		{2, 17, 8, 2.1, nil, "Kegiatan Sepuluh"},
	}
	n := readNomenclature(t, nomBook(t, whole...))
	want := slices.Clone(wantEntries)
	want[3], want[4] = strings.Replace(want[3], "0001", "01", 1), strings.Replace(want[4], "0002", "02", 1)
	sameEntries(t, n, append(want, "city 1 X.XX.01 PROGRAM PENUNJANG||", "city 2 2.17.08.2.10 Kegiatan Sepuluh||")...)
	for _, row := range whole[4:9] {
		row[0] = nil
	}
	whole[4][1], whole[5][2], whole[6][3], whole[7][4], whole[8][4] = "2.17", "2.17.08", "2.17.08.2.01", "2.17.08.2.01.0001", "2.17.08.2.01.0002"
	sameEntries(t, readNomenclature(t, nomBook(t, slices.Concat(whole[:3], whole[4:9])...)), wantEntries...)
}

func TestHalvesFollowFromCodesWhereNothingTellsThem(t *testing.T) {
	n := readNomenclature(t, nomBook(t, []any{"Kode", "Uraian"},
		[]any{"1.01", "Pendidikan"}, []any{"1.01.02", "Program"}, []any{"1.01.02.1.01", "Provinsi"}, []any{"1.01.02.2.01", "Kota"}, []any{"1.01.02.4.01", "Khusus"},
		[]any{"1.02", "Kesehatan"}, []any{"1.02.02", "Program Lain"}, []any{"1.02.02.2.01", "Kota Lain"}, []any{"1.02.02.4.01", "Khusus Lain"},
	))
	var city, province []string
	for _, e := range n.Entries {
		if e.Half == model.CityHalf {
			city = append(city, e.Code)
		} else {
			province = append(province, e.Code)
		}
	}
	if want := "1.01 1.01.02 1.01.02.2.01 1.01.02.4.01 1.02 1.02.02 1.02.02.2.01 1.02.02.4.01"; strings.Join(city, " ") != want {
		t.Errorf("cities have %q", city)
	}
	if want := "1.01 1.01.02 1.01.02.1.01 1.01.02.4.01"; strings.Join(province, " ") != want {
		t.Errorf("provinces have %q", province)
	}
	n = readNomenclature(t, nomBook(t, []any{"Kode", "Uraian"}, []any{"1.01", "Pendidikan"}))
	sameEntries(t, n, "city 0 1.01 Pendidikan||", "province 0 1.01 Pendidikan||")
}

func TestAllSheetsOfANomenclatureAreRead(t *testing.T) {
	path := nomFile(t, "nomenklatur.xlsx", func(f *excelize.File) {
		fill(t, f, "Sheet1", []any{"Petunjuk"})
		for sheet, rows := range map[string][][]any{
			"PROVINSI": {{"Kode", "Uraian"}, {"1.01", "Pendidikan"}, {"salah", "x"}},
			"KAB KOTA": {{"Kode", "Uraian"}, {"1.01", "Pendidikan"}, {"1.02", "Kesehatan"}},
		} {
			if _, err := f.NewSheet(sheet); err != nil {
				t.Fatal(err)
			}
			fill(t, f, sheet, rows...)
		}
	})
	n := readNomenclature(t, path)
	if len(n.Sheets) != 2 || len(n.Entries) != 3 || !n.Has(model.ProvinceHalf) || n.Year != 0 {
		t.Errorf("sheets %q, entries %q, year %d", n.Sheets, entriesOf(n), n.Year)
	}
	if n.Skipped != 1 {
		t.Errorf("skipped %d, refused %+v", n.Skipped, n.Refusals)
	}
}

func TestYearOfANomenclature(t *testing.T) {
	for name, want := range map[string]int{
		"nomenklatur 2027.xlsx": 2027, "n2026.xlsx": 2026, "2026-2027.xlsx": 2029, "n20270.xlsx": 2029, "n.xlsx": 2029, "1999.xlsx": 2029,
	} {
		path := nomFile(t, name, func(f *excelize.File) {
			fill(t, f, "Sheet1", []any{"Keputusan Menteri Nomor 5 Tahun 2023"}, []any{"Nomenklatur Tahun 2029"}, []any{"Kode", "Uraian"}, []any{"1.01", "Pendidikan"})
		})
		if n := readNomenclature(t, path); n.Year != want {
			t.Errorf("%s: year %d", name, n.Year)
		}
	}
}

func TestRowsOfANomenclatureAreRefusedWithPlaceAndReason(t *testing.T) {
	rows := [][]any{
		nomHeads, nomRow("KABKOT", "2.17.08.2.01.0001", "Satu"), nomRow("DESA", "2.17.08.2.01.0002", "Dua"), nomRow("KABKOT", "", "tanpa kode"),
		nomRow("KABKOT", "2.17.08.2.01", "bukan sub"), nomRow("KABKOT", "2.17.08.2.01.0003", ""), nomRow("KABKOT", "2.17.08.2.01.0004", strings.Repeat("panjang ", 130)),
		nomRow("KABKOT", "2.17.08.2.01.0001", "Satu"), nomRow("KABKOT", "2.17.08.2.01.0001", "Lain"), nomHeads,
	}
	n := readNomenclature(t, nomBook(t, rows...))
	var told []string
	for _, r := range n.Refusals {
		told = append(told, r.Column+": "+r.Reason.Message)
	}
	want := []string{
		"JENIS PEMDA: Jenis pemerintah daerah itu tidak dikenal.", `SUBKEGIATAN: Kode nomenklatur "" tidak dikenal.`,
		`SUBKEGIATAN: Kode nomenklatur "2.17.08.2.01" tidak dikenal.`, "SUBKEGIATAN: Kode 2.17.08.2.01.0003 tidak mempunyai nama.",
		"SUBKEGIATAN: Isi kolom itu terlalu panjang: 1039 huruf, paling banyak 1000.",
	}
	if !slices.Equal(told, want) || n.Refused != 5 || n.Refusals[0].Row != 3 || n.Read != 8 || n.Skipped != 1 {
		t.Errorf("told %q, refused %d of %d, skipped %d", told, n.Refused, n.Read, n.Skipped)
	}
	if len(n.Warnings) != 2 || n.Warnings[0].Row != 9 || !strings.Contains(n.Warnings[0].Reason.Message, "sudah bernama lain; yang pertama dipakai: Satu.") {
		t.Errorf("warnings %+v", n.Warnings)
	}
	sameEntries(t, n, wantEntries[:4]...)
}

func TestWhatIsNoNomenclatureIsRefused(t *testing.T) {
	for want, path := range map[string]string{
		"tidak berisi kolom nomenklatur": save(t, heads, figures(1, nil)), // a Rekap 5
		`Berkas "nomenklatur-2027.xlsx" tidak berisi kolom nomenklatur. Yang diperlukan: kolom PROGRAM`: nomBook(t, []any{"Kode", "Warna"}, []any{"1.01", "biru"}),
		"tidak ada kode di bawahnya": nomBook(t, nomHeads, nomHeads),
		`Tidak satu baris pun dari 1 dapat dipakai. Baris 2, kolom JENIS PEMDA: Jenis pemerintah daerah itu tidak dikenal. Tulis PROV`: nomBook(t, nomHeads, nomRow("DESA", "2.17.08.2.01.0001", "Satu")),
		`Lembar "Sheet1" yang berisi nomenklatur disembunyikan.`: nomFile(t, "n.xlsx", func(f *excelize.File) {
			fill(t, f, "Sheet1", nomHeads, nomRow("KABKOT", "2.17.08.2.01.0001", "Satu"))
			if _, err := f.NewSheet("Lain"); err != nil {
				t.Fatal(err)
			}
			f.SetActiveSheet(1)
			if err := f.SetSheetVisible("Sheet1", false); err != nil {
				t.Fatal(err)
			}
		}),
	} {
		contains(t, refusedNomenclature(t, path, model.Invalid), want)
	}
	contains(t, refusedNomenclature(t, writeNamed(t, "n.xlsx", []byte("%PDF-1.4")), model.Foreign), "PDF")
	contains(t, refusedNomenclature(t, writeNamed(t, "n.xlsx", pack(sheetXML(`<c><v>5</v></c>`)[:300])), model.Damaged), "rusak")
}

func TestReadingANomenclatureIsBrokenOff(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := workbook.ReadNomenclature(ctx, nomBook(t, nomHeads, nomRow("KABKOT", "2.17.08.2.01.0001", "Satu")), nil); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

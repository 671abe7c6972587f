package verbs_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// codes makes a nomenclature: a list with the field and program of the tests' agency, whose program has the given name, and a sub kegiatan that
// took the place of sub("1").
func (d desk) codes(name, program string) string {
	d.t.Helper()
	return d.saveBook(name, [][]any{
		{"KODE", "NOMENKLATUR URUSAN KABUPATEN/KOTA", "INDIKATOR", "SATUAN", "TAG", "WARNA", "SUBKEGIATAN SEBELUMNYA"},
		{"1.02", "URUSAN KESEHATAN"},
		{"1.02.02", program},
		{"1.02.02.2.01", "Penyediaan Layanan"},
		{"1.02.02.2.01.0009", "Layanan Baru", "Jumlah Layanan", "Orang", "-", "-", sub("1") + " Layanan"},
		{"1.02.abc", "salah"},
	})
}

// planned makes a file with one agency and two sub kegiatan.
func (d desk) planned() string {
	d.t.Helper()
	path := d.path("kota.benang")
	d.do("new", path, "--region", "Kota Uji", "--year", "2027")
	d.do("import", path, d.book("rekap5.xlsx", figure{2027, nil, sub("1"), "PAD", 1}, figure{2027, nil, sub("9"), "PAD", 1}), "--stage", "usulan", "--apply")
	return path
}

func TestNomenclatureIsPreviewedAndTaken(t *testing.T) {
	d := newDesk(t)
	path := d.planned()
	source := d.codes("nomenklatur-2027.xlsx", "PROGRAM UPAYA KESEHATAN")
	before := string(d.read(path))
	want := map[string]string{
		"year": "2027", "half": `"kota"`, "applied": "false", "rows": "5", "refused": "1", "new": "4", "changed": "0", "same": "0", "gone": "0",
		"fields": "1", "programs": "1", "activities": "1", "sub_activities": "1", "dropped_columns": `["TAG"]`, "unknown_columns": `["WARNA"]`,
	}
	d.holds(d.facts("nomenclature", path, source), want)
	if string(d.read(path)) != before {
		t.Error("the preview wrote to the file")
	}
	said := d.do("nomenclature", path, source)
	contains(t, said, "nomenklatur tahun 2027 (kota): 5 baris dibaca, 1 ditolak.", "Kode: 4 baru, 0 berubah, 0 sama, 0 tidak ada lagi.",
		`Ditolak: baris 6, kolom KODE, isi "1.02.abc salah": Kode nomenklatur "1.02.abc" tidak dikenal.`, "Kolom yang tidak disimpan: TAG", "Ini pratinjau")
	contains(t, d.do("nomenclature", path, source, "--language", "en"), "as the nomenclature of 2027 (city)", "4 new", "is not a code of the nomenclature")
	want["applied"] = "true"
	d.holds(d.facts("nomenclature", path, source, "--apply"), want)
	d.holds(d.facts("nomenclature", path, source, "--apply"), map[string]string{"applied": "false", "new": "0", "same": "4"})
	other := d.codes("nomenklatur-baru-2027.xlsx", "PROGRAM LAIN")
	contains(t, d.do("nomenclature", path, other, "--apply"), "Kode: 0 baru, 1 berubah, 3 sama, 0 tidak ada lagi.", "Diterapkan sebagai satu tindakan.")
	contains(t, d.do("nomenclature", path, other, "--year", "2028"), "Perhatikan: tahun rencana berkas ini 2027.")
	d.holds(d.facts("check", path), map[string]string{"ok": "true", "acts": "4"})
}

func TestNomenclatureIsRefusedInOneLine(t *testing.T) {
	d := newDesk(t)
	path := d.planned()
	contains(t, d.refuse("nomenclature", path, d.codes("daftar.xlsx", "PROGRAM")), "Berkas daftar.xlsx tidak menyebut tahunnya. Sebutkan dengan --year.")
	contains(t, d.refuse("nomenclature", path, d.path("daftar.xlsx"), "--year", "27"), "Tahun 27 tidak dapat dipakai.")
	contains(t, d.refuse("nomenclature", path, d.path("daftar.xlsx"), "--year", "2027", "--half", "provinsi"), "tidak memuat kode untuk bagian yang dipilih")
	contains(t, d.refuse("nomenclature", path, d.path("rekap5.xlsx")), "tidak berisi kolom nomenklatur")
	contains(t, d.refuse("nomenclature", path, d.path("tiada.xlsx")), "tidak ada")
	contains(t, d.refuse("nomenclature", d.path("tiada.benang"), "--check"), "tidak ditemukan")
}

func TestCodesAreLookedUpInTheNomenclature(t *testing.T) {
	d := newDesk(t)
	path := d.planned()
	contains(t, d.do("nomenclature", path, "--check"), "Nomenklatur tahun 2027 belum dimuat")
	d.holds(d.facts("nomenclature", path, "--check"), map[string]string{"loaded": "false", "unknown": "0", "agencies": "[]", "lines": "4"})
	d.do("nomenclature", path, d.codes("nomenklatur-2027.xlsx", "PROGRAM  UPAYA-KESEHATAN"), "--apply")
	facts := d.facts("nomenclature", path, "--check")
	d.holds(facts, map[string]string{"loaded": "true", "half": `"kota"`, "unknown": "1", "differing": "1", "lines": "4"})
	found := facts["agencies"].([]any)[0].(map[string]any)
	d.holds(found, map[string]string{
		"code":      `"` + agency + `"`,
		"unknown":   `[{"code":"1.02.02.2.01.0001","name":"Layanan","official_code":"1.02.02.2.01.0009","official_name":"Layanan Baru","sub_unit":""}]`,
		"differing": `[{"code":"1.02.02.2.01.0009","name":"Layanan","official_code":"1.02.02.2.01.0009","official_name":"Layanan Baru","sub_unit":""}]`,
	})
	contains(t, d.do("nomenclature", path, "--check"), "Tahun 2027, nomenklatur kota: 4 baris dicocokkan, 1 kode tidak dikenal, 1 nama berbeda.",
		"\n"+agency+" Dinas Kesehatan\n", "Kode tidak dikenal: 1.02.02.2.01.0001 Layanan (mungkin 1.02.02.2.01.0009 Layanan Baru)",
		"Nama berbeda: 1.02.02.2.01.0009 Layanan; resmi: Layanan Baru")
	contains(t, d.do("nomenclature", path, "--check", "--year", "2031"), "Nomenklatur tahun 2031 belum dimuat")
}

func TestRealNomenclatureComesInWhole(t *testing.T) {
	source := filepath.Join("..", "..", "..", "shared", "data", "sipd_nomenklatur_subkegiatan_pemutakhiran_2027.xlsx")
	if _, err := os.Stat(source); err != nil {
		t.Skipf("the national workbook is not here: %v", err)
	}
	d := newDesk(t)
	path := d.path("kota.benang")
	d.do("new", path, "--region", "Kota Contoh", "--year", "2027")
	d.holds(d.facts("nomenclature", path, source, "--half", "kota", "--apply"), map[string]string{
		"year": "2027", "rows": "7581", "refused": "0", "warnings": "[]", "new": "4497", "fields": "45", "programs": "189", "activities": "713", "sub_activities": "3550",
	})
	d.holds(d.facts("nomenclature", path, source, "--apply"), map[string]string{"half": `"semua"`, "new": "5210", "same": "4497", "sub_activities": "7581"})
	if strings.Contains(d.do("nomenclature", path, source), "Perhatikan") {
		t.Error("the year of the file is told to be another")
	}
}

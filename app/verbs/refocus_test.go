package verbs_test

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// refocus gives the facts of the n-th sheet of a file.
func (d desk) refocus(n int, args ...string) object {
	d.t.Helper()
	return listOf(d.facts(append([]string{"refocus"}, args...)...), "sheets")[n]
}

const refocusUnits = "Unit;Kelompok;Perangkat_Daerah;KODE;sumber dana;Semula;Berkurang;Bertambah;Penerima;Volume Semula;volume/menjadi;Satuan;Alasan;Warna\n" +
	"Perjalanan dinas;;" + agency + ";1.02.02.2.01.0001;PAD;600.000;;;;;;;;merah\n" +
	"Gaji;;" + agency + ";1.02.02.2.01.0001;PAD;400.000;;;;;;;;\n" +
	"Bantuan usaha;Dana cadangan;;;;;;300.000;Industri kecil;100;130,5;paket;;\n"

func TestASheetIsDrawnUpBalancedAndAdopted(t *testing.T) {
	d := newDesk(t)
	path := oneLine(d)
	contains(t, d.do("refocus", path), "Belum ada lembar refocusing.")
	d.do("refocus", path, "--start", "Darurat", "--number", "1", "--from", "hasil", "--note", "bencana")
	if list := d.do("refocus", path); strings.Count(list, "\n") != 1 || !strings.Contains(list, "hasil ke perubahan:1, 2027") {
		t.Error(list)
	}
	d.do("refocus", path, "--change", "darurat", "--from", "usulan", "--must", "total")
	table := d.write("unit.csv", []byte(refocusUnits))
	before := d.contents()
	d.holds(d.facts("refocus", path, "--units", "Darurat", "--table", table, "--dry-run"), map[string]string{
		"applied": "false", "new": "3", "changed": "0", "same": "0", "unused_columns": `["Warna"]`, "refusals": "[]",
	})
	contains(t, d.do("refocus", path, "--units", "Darurat", "--table", table, "--dry-run"), "3 unit baru", "Kolom tidak dipakai: Warna", "belum ada yang berubah")
	if !maps.Equal(before, d.contents()) {
		t.Fatal("the preview changed something")
	}
	d.do("refocus", path, "--units", "Darurat", "--table", table)
	d.holds(d.facts("refocus", path, "--rules", "Darurat", "--rule", "gaji = tetap", "--rule", "perjalanan = 50 %", "--dry-run"), map[string]string{
		"applied": "false", "untouched": "1", "decided": "0",
		"rules": `[{"before":"400000.00","cut":"0.00","short":0,"units":1,"words":"gaji"},{"before":"600000.00","cut":"300000.00","short":0,"units":1,"words":"perjalanan"}]`,
	})
	d.holds(d.refocus(0, path, "--balance", "Darurat"), map[string]string{
		"balanced": "false", "difference": `"300000.00"`, "lacks": `[{"amount":"300000.00","group":""}]`, "growth_percent": `"30.00"`,
	})
	contains(t, d.do("refocus", path, "--balance", "Darurat"), "kurang potongan Rp300.000,00", "+Rp300.000,00", "Industri kecil", "100,00%", "volume 100 menjadi 130,5 paket")
	contains(t, d.do("refocus", path, "--balance", "Darurat", "--language", "en"), "cuts lack Rp300,000.00", "volume 100 to 130.5 paket")
	d.do("refocus", path, "--rules", "Darurat", "--rule", "gaji = tetap", "--rule", "perjalanan = -50 %")
	contains(t, d.refuse("refocus", path, "--adopt", "Darurat"), "3 unit belum diputuskan")
	d.do("refocus", path, "--decide", "Darurat", "--state", "disetujui")
	d.do("refocus", path, "--set", "Darurat", "--unit", "bantuan", "--added", "301.000")
	contains(t, d.refuseInLines("refocus", path, "--adopt", "Darurat"), "belum seimbang", "\nkurang potongan Rp1.000,00")
	d.do("refocus", path, "--set", "Darurat", "--unit", "3", "--added", "300.000", "--kind", "IKM", "--reason", "modal kerja")
	shown := d.refocus(0, path, "--show", "Darurat")
	d.holds(shown, map[string]string{"balanced": "true", "without_line": "1", "must": `"total"`, "from": `"usulan"`, "stage": `"perubahan:1"`, "after": `"1000000.00"`})
	d.holds(listOf(shown, "rows")[0], map[string]string{"after": `"300000.00"`, "cut": `"300000.00"`, "state": `"disetujui"`, "reason": `"Aturan: perjalanan"`, "fund": `"PAD"`})
	facts := d.facts("refocus", path, "--adopt", "Darurat", "--rest")
	d.holds(facts, map[string]string{"stage": `"perubahan:1"`, "not_adopted": `["Bantuan usaha"]`, "rest": "0"})
	d.holds(d.facts("compare", path, "--from", "usulan", "--to", "perubahan:1"), map[string]string{
		"to": `{"stage":"perubahan:1","total":"700150.00","year":2027}`,
	})
	d.holds(d.refocus(0, path), map[string]string{"adopted": "true"})
	contains(t, d.refuse("refocus", path, "--adopt", "Darurat"), "sudah diterapkan seluruhnya")
	d.do("refocus", path, "--drop", "Darurat", "--unit", "3")
	d.do("refocus", path, "--remove", "Darurat")
	contains(t, d.do("refocus", path), "Belum ada lembar refocusing.")
}

func TestATableWithFaultsBringsNothing(t *testing.T) {
	d := newDesk(t)
	path := oneLine(d)
	d.do("refocus", path, "--start", "A", "--number", "1", "--from", "usulan")
	bad := d.write("unit.csv", []byte("Unit;Perangkat Daerah;Kode;Sumber Dana;Semula;Potongan;Keadaan\n"+
		"baik;;;;1.000;;\nuang;;;;abc;;\nminus;;;;;-5;\ntiada;9.99;;;;;\nbaris;;1.02.02.2.01.0001;;;;\nkode;"+agency+";9.9;;;;\ndana;;;PAD;;;\nkeadaan;;;;;;entah\ntolak;;;;;;ditolak\n;;;;5;;\n"))
	told := d.refuseInLines("refocus", path, "--units", "A", "--table", bad)
	contains(t, told, `9 baris di berkas "unit.csv" tidak dapat dipakai; tidak ada yang masuk.`, `Baris 3, kolom Semula, isi "abc"`, "Baris 4, kolom Potongan", "Baris 5, kolom Perangkat Daerah",
		"Baris 6, kolom Kode", "Baris 7, kolom Kode", "Baris 8, kolom Sumber Dana", "Baris 9, kolom Keadaan", "Baris 10, kolom Keadaan", "Baris 11, kolom Unit")
	if facts := d.facts("refocus", path, "--units", "A", "--table", bad, "--dry-run"); len(listOf(facts, "refusals")) != 9 {
		t.Error(facts)
	}
	contains(t, d.refuse("refocus", path, "--units", "A", "--table", d.write("x.csv", []byte("Semula\n1\n"))), "tidak mempunyai kolom Unit.")
	twice := d.refuseInLines("refocus", path, "--units", "A", "--table", d.write("y.csv", []byte("Unit;Kelompok;Semula\na;;\nb;;x\na;Satu;\nA;;\n")))
	contains(t, twice, `2 baris di berkas "y.csv"`, `Baris 3, kolom Semula, isi "x"`, `Baris 5, kolom Unit, isi "A"`, "disebut dua kali")
	contains(t, d.refuse("refocus", path, "--show", "tiada"), `Lembar refocusing "tiada"`)
	contains(t, d.refuse("refocus", path, "--show", "tiada", "--language", "en"), `There is no sheet of refocusing "tiada" in this file.`)
	contains(t, d.refuse("refocus", path, "--rules", "A", "--rule", "gaji"), `Aturan "gaji" tidak dapat dibaca.`)
	contains(t, d.refuse("refocus", path, "--rules", "A", "--rule", "gaji = +5 %"), "tidak dapat dibaca")
	contains(t, d.refuse("refocus", path, "--set", "A", "--unit", "7", "--cut", "1"), `Unit "7" tidak ada`)
	contains(t, d.refuse("refocus", path, "--decide", "A", "--state", "entah"), `"entah"`)
	contains(t, d.refuse("refocus", path, "--start", "B", "--number", "1", "--must", "entah"), `"entah"`)
	contains(t, d.misuse("refocus", path, "--start", "B"), "memerlukan --number")
	contains(t, d.misuse("refocus", path, "--show", "A", "--rest"), "--show dan --rest")
	contains(t, d.misuse("refocus", path, "--number", "1"), "Pilih tepat satu")
	d.do("refocus", path, "--fill", "A", "--agency", agency)
	d.holds(d.refocus(0, path), map[string]string{"units": "6", "without_line": "0"})
}

// The case of 34 provinces: 113.15 billion, 81 % of it for small industry, zero-sum to the sen, given by what the centre cuts.
func TestThirtyFourProvincesByTheVerb(t *testing.T) {
	d := newDesk(t)
	path := oneLine(d)
	var rows strings.Builder
	rows.WriteString("Provinsi;Semula;Potongan;Tambahan;Penerima;Volume Semula;Volume Menjadi;Satuan\n")
	for i := range 34 {
		switch {
		case i == 0: // what does not divide by 30 goes to the first
			rows.WriteString("Provinsi 1;50.000.000;;3.055.000.000,30;Industri kecil;10;12,5;paket\n")
		case i < 30:
			fmt.Fprintf(&rows, "Provinsi %d;50.000.000;;3.054.999.999,99;Industri kecil;10;12,5;paket\n", i+1)
		default:
			fmt.Fprintf(&rows, "Provinsi %d;50.000.000;;5.375.000.000;Industri menengah;10;12,5;paket\n", i+1)
		}
	}
	rows.WriteString("Perjalanan dinas pusat;200.000.000.000;113.150.000.000,01;;;;;\n")
	d.do("refocus", path, "--start", "Pandemi", "--number", "1", "--from", "usulan")
	d.do("refocus", path, "--units", "Pandemi", "--table", d.write("provinsi.csv", []byte(rows.String())))
	d.holds(d.refocus(0, path, "--balance", "Pandemi"), map[string]string{
		"units": "35", "added": `"113150000000.01"`, "cut": `"113150000000.01"`, "difference": `"0.00"`, "growth_percent": `"0.00"`, "balanced": "true", "lacks": "[]",
	})
	d.do("refocus", path, "--set", "Pandemi", "--unit", "1", "--added", "3.055.000.000,29")
	d.holds(d.refocus(0, path, "--balance", "Pandemi"), map[string]string{"difference": `"-0.01"`, "balanced": "false", "lacks": `[{"amount":"-0.01","group":""}]`})
	d.do("refocus", path, "--set", "Pandemi", "--unit", "35", "--cut", "113.150.000.000")
	facts := d.refocus(0, path, "--balance", "Pandemi")
	d.holds(facts, map[string]string{"added": `"113150000000.00"`, "difference": `"0.00"`, "balanced": "true"})
	d.holds(listOf(facts, "shares")[0], map[string]string{"kind": `"Industri kecil"`, "units": "30", "added": `"91650000000.00"`, "percent": `"81.00"`})
	d.holds(listOf(facts, "shares")[1], map[string]string{"kind": `"Industri menengah"`, "units": "4", "added": `"21500000000.00"`, "percent": `"19.00"`})
	contains(t, d.do("refocus", path, "--balance", "Pandemi"), "Rp113.150.000.000,00", "Industri kecil", "Rp91.650.000.000,00", "81,00%", "19,00%", "volume 300 menjadi 375 paket", "seimbang")
}

// What shrinks keeps its sign: a minus for people, a hyphen for machines.
func TestGrowthBelowZeroKeepsItsSign(t *testing.T) {
	d := newDesk(t)
	path := oneLine(d)
	d.do("refocus", path, "--start", "Turun", "--number", "1", "--from", "usulan", "--must", "sisa")
	d.do("refocus", path, "--units", "Turun", "--table", d.write("turun.csv", []byte("Unit;Semula;Potongan\nPerjalanan dinas;10.000;364\n")))
	d.holds(d.refocus(0, path, "--balance", "Turun"), map[string]string{"growth_percent": `"-3.64"`, "difference": `"-364.00"`, "balanced": "true"})
	told := d.do("refocus", path, "--balance", "Turun") + d.do("refocus", path, "--show", "Turun")
	contains(t, told, "(−3,64%)", "−Rp364,00")
	contains(t, d.do("refocus", path, "--balance", "Turun", "--language", "en"), "(−3.64%)", "−Rp364.00")
	if strings.Contains(told, "-3,64") || strings.Contains(told, "-Rp") {
		t.Errorf("a hyphen for a minus: %s", told)
	}
}

func TestFiguresThatCannotBeAreRefusedWhole(t *testing.T) {
	d := newDesk(t)
	path := oneLine(d)
	d.do("refocus", path, "--start", "A", "--number", "1", "--from", "usulan")
	bad := d.write("salah.csv", []byte("Unit;Semula;Potongan;Bulan Semula;Bulan Menjadi;Volume Semula;Volume Menjadi\n"+
		"baik;1.000;500;Mei–Oktober;12;1.000;-\npotong;1.000;1.001;;;;\nbulan;;;13;;;\nbulan lain;;;;-1 bulan;;\nvolume;;;;;-5;\nvolume lain;;;;;;−0,5\n"))
	told := d.refuseInLines("refocus", path, "--units", "A", "--table", bad)
	contains(t, told, "5 baris di berkas", "Baris 3, kolom Potongan", "Potongan Rp1.001 lebih besar dari yang ada, Rp1.000.", "Baris 4, kolom Bulan Semula", `bulan "13"`, "Baris 5, kolom Bulan Menjadi",
		"Baris 6, kolom Volume Semula", `Volume "-5" di bawah nol.`, "Baris 7, kolom Volume Menjadi")
	d.holds(d.refocus(0, path), map[string]string{"units": "0"})
	d.do("refocus", path, "--units", "A", "--table", d.write("baik.csv", []byte("Unit;Semula\nx;1.000\n")))
	before := d.contents()
	contains(t, d.refuse("refocus", path, "--set", "A", "--unit", "x", "--cut", "1.001", "--reason", "y"), "Potongan Rp1.001 lebih besar dari yang ada, Rp1.000.")
	contains(t, d.refuse("refocus", path, "--set", "A", "--unit", "x", "--cut", "seribu"), "seribu")
	if !maps.Equal(before, d.contents()) {
		t.Error("a refused figure changed the file")
	}
}

func TestSampleHasASheetAndItsPaper(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	d.holds(d.refocus(0, path, "--balance", "Refocusing usaha kecil dan harga pangan"), map[string]string{
		"units": "8", "cut": `"650000000.00"`, "added": `"650000000.00"`, "difference": `"0.00"`, "growth_percent": `"0.00"`, "balanced": "true", "waiting": "1", "rejected": "1",
		"shares": `[{"added":"300000000.00","kind":"Usaha mikro","percent":"46.15","units":2,"volumes":[{"after":"480","before":"400","unit":"orang","unread":0},{"after":"160","before":"150","unit":"usaha","unread":0}]},` +
			`{"added":"200000000.00","kind":"Keluarga berpenghasilan rendah","percent":"30.77","units":1,"volumes":[{"after":"18","before":"12","unit":"kali","unread":0}]},` +
			`{"added":"150000000.00","kind":"Industri kecil","percent":"23.08","units":1,"volumes":[{"after":"95","before":"60","unit":"usaha","unread":0}]}]`,
	})
	facts := d.facts("refocus", path, "--write", "Refocusing usaha kecil dan harga pangan", "--out", d.path("surat"), "--date", "18/1/2027")
	written, err := os.ReadFile(facts["file"].(string))
	if err != nil || !strings.HasPrefix(string(written), "%PDF") || filepath.Base(facts["file"].(string)) != "refocusing-2026-perubahan-1-refocusing-usaha-kecil-dan-harga-pangan.pdf" {
		t.Errorf("%v: %v", facts, err)
	}
	d.do("refocus", path, "--decide", "Refocusing usaha kecil dan harga pangan", "--state", "disetujui")
	contains(t, d.do("refocus", path, "--adopt", "Refocusing usaha kecil dan harga pangan"), "7 pagu ditulis ke tahap perubahan:1", "Bantuan alat pengolah hasil laut", "--rest mengambilnya")
}

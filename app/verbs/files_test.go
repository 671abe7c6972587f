package verbs_test

import (
	"bytes"
	"maps"
	"os"
	"strings"
	"testing"
)

func TestSampleMakesKotaContoh(t *testing.T) {
	d := newDesk(t)
	path := d.path("contoh.benang")
	d.holds(d.facts("sample", path), map[string]string{"region": `"Kota Contoh"`, "year": "2027", "agencies": "12", "file": `"` + path + `"`})
	if left := d.contents(); len(left) != 2 {
		t.Errorf("on the desk: %v", maps.Keys(left))
	}
	contains(t, d.refuse("sample", path), "contoh.benang sudah ada", "Pilih nama lain.")
	contains(t, d.do("sample", d.path("lagi.benang")), "Dibuat: ", "Kota Contoh, tahun 2027; 12 perangkat daerah")
	contains(t, d.do("sample", d.path("again.benang"), "--language", "en"), "Made: ", "12 agencies")
}

func TestNewMakesAnEmptyFile(t *testing.T) {
	d := newDesk(t)
	path := d.path("baru.benang")
	d.holds(d.facts("new", path, "--region", "Kota Uji", "--year", "2028"), map[string]string{
		"region": `"Kota Uji"`, "year": "2028", "agencies": "0", "lines": "0", "acts": "1",
	})
	contains(t, d.refuse("new", path, "--region", "Kota Lain", "--year", "2028"), "baru.benang sudah ada")
	contains(t, d.refuse("new", path, "--region", "Kota Lain", "--year", "2028", "--language", "en"), "baru.benang already exists", "Choose another name.")
	contains(t, d.refuse("new", d.path("b.benang"), "--region", " ", "--year", "2028"), "Nama daerah belum diisi")
	contains(t, d.refuse("new", d.path("b.benang"), "--region", "Kota Uji", "--year", "3"), "Tahun")
	contains(t, d.refuse("new", d.path("tidak ada/b.benang"), "--region", "Kota Uji", "--year", "2028"), "tidak ada tidak ditemukan")
}

func TestExportComesBackWithoutLoss(t *testing.T) {
	d := newDesk(t)
	path, first, second := d.sample(), d.path("satu.json"), d.path("dua.json")
	facts := d.facts("export", path, "--personal", "--out", first)
	d.holds(facts, map[string]string{"file": `"` + first + `"`, "acts": "93"})
	if d.decode(string(d.read(first)))["format"] != "benang-merah" {
		t.Error("the export is not ours")
	}
	d.holds(d.facts("import", d.path("pulih.benang"), first), map[string]string{"region": `"Kota Contoh"`, "agencies": "12", "acts": "93"})
	contains(t, d.do("export", d.path("pulih.benang"), "--personal", "--out", second, "--language", "en"), "Written: "+second, "93 acts")
	if !bytes.Equal(d.read(first), d.read(second)) {
		t.Error("the export of the restored file differs")
	}
	contains(t, d.refuse("export", path, "--out", first), "satu.json sudah ada dan tidak ditimpa", "Pilih nama lain.")
	contains(t, d.refuse("export", path, "--out", d.dir), "sudah ada")
	contains(t, d.refuse("export", path, "--out", d.path("tidak ada/x.json")), "x.json tidak dapat ditulis", "Periksa folder")
	contains(t, d.refuse("import", path, first), "kota.benang sudah ada")
}

func TestExportsThatCannotBeRestored(t *testing.T) {
	d := newDesk(t)
	d.do("export", d.sample(), "--personal", "--out", d.path("utuh.json"))
	whole := d.read(d.path("utuh.json"))
	for name, bad := range map[string]struct {
		data []byte
		hint string
	}{
		"kosong.json":  {nil, "Buat ekspor baru"},
		"pdf.json":     {[]byte("%PDF-1.7"), "Buat ekspor baru"},
		"separuh.json": {whole[:len(whole)/2], "Buat ekspor baru"},
		"lain.json":    {[]byte(`{"format":"lain","entries":[]}`), "Pilih berkas hasil ekspor"},
		"ubah.json":    {bytes.Replace(whole, []byte("halal diperluas"), []byte("halal dibatasi."), 1), "Buat ekspor baru"},
		"esok.json":    {bytes.Replace(whole, []byte(`"version":1`), []byte(`"version":9`), 1), "Perbarui program"},
	} {
		told := d.refuse("import", d.path("x.benang"), d.write(name, bad.data))
		contains(t, told, name, bad.hint)
	}
	if err := os.Mkdir(d.path("folder.json"), 0o700); err != nil {
		t.Fatal(err)
	}
	contains(t, d.refuse("import", d.path("x.benang"), d.path("folder.json")), "folder.json adalah folder", "Pilih berkas hasil ekspor")
	contains(t, d.refuse("import", d.path("x.benang"), d.path("tiada.json")), "tiada.json tidak ditemukan", "Periksa nama")
	if told := d.refuse("import", d.path("x.benang"), d.path("tiada.json"), "--language", "en"); strings.Contains(told, "tidak") {
		t.Errorf("half translated: %s", told)
	}
}

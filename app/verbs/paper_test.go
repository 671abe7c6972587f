package verbs_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

func TestPapersOfEveryKindAreWritten(t *testing.T) {
	d := newDesk(t)
	path, before := d.sample(), sampleBytes()
	out := d.path("surat")
	for name, words := range map[string][]string{
		"berita-acara-2027-rancangan.pdf":           {"berita-acara"},
		"notula-2027-hari-1-rancangan.pdf":          {"notula", "--day", "1"},
		"petikan-2027-dpmptsp-rancangan.pdf":        {"petikan", "--agency", "DPMPTSP"},
		"daftar-hadir-2027-hari-2.pdf":              {"daftar-hadir", "--day", "2"},
		"lembar-arahan-2027-rancangan.pdf":          {"lembar-arahan"},
		"lembar-arahan-2027-dpmptsp-rancangan.pdf":  {"lembar-arahan", "--agency", "DPMPTSP"},
		"acara-2027.pdf":                            {"acara", "--paper", "a4"},
		"berita-acara-2027-rancangan-publik.pdf":    {"berita-acara", "--public"},
		"petikan-2027-dpmptsp-rancangan-publik.pdf": {"petikan", "--agency", "DPMPTSP", "--public"},
	} {
		facts := d.facts(append([]string{"paper", path, "--out", out, "--kind"}, words...)...)
		d.holds(facts, map[string]string{"file": `"` + filepath.Join(out, name) + `"`, "kind": `"` + words[0] + `"`, "version": "0"})
		if pages := facts["pages"]; pages == json.Number("0") {
			t.Errorf("%s has %v pages", name, pages)
		}
		if !bytes.HasPrefix(d.read(filepath.Join(out, name)), []byte("%PDF-")) {
			t.Errorf("%s is no PDF", name)
		}
	}
	if !bytes.Equal(before, d.read(path)) {
		t.Error("the file has changed")
	}
}

func TestPapersBelongToTheVersionThatStands(t *testing.T) {
	d := newDesk(t)
	path, out := d.sample(), d.path("surat")
	d.do("minutes", path, "--out", out, "--final", "--override", "Rapat dilanjutkan")
	d.holds(d.facts("paper", path, "--kind", "petikan", "--agency", "DPMPTSP", "--out", out), map[string]string{
		"file": `"` + filepath.Join(out, "petikan-2027-dpmptsp-versi-1.pdf") + `"`, "version": "1",
	})
	d.holds(d.facts("paper", path, "--kind", "acara", "--out", out), map[string]string{"version": "0"})
}

func TestPapersThatCannotBeWritten(t *testing.T) {
	d := newDesk(t)
	path, out := d.sample(), d.path("surat")
	contains(t, d.refuse("paper", path, "--kind", "surat", "--out", out), `Jenis naskah "surat" tidak dikenal.`)
	contains(t, d.refuse("paper", path, "--kind", "petikan", "--agency", "Tiada", "--out", out), `Perangkat daerah "Tiada" tidak ada`)
	contains(t, d.refuse("paper", path, "--kind", "notula", "--day", "9", "--out", out), `Hari "9" tidak ada pada acara.`)
	contains(t, d.refuse("paper", d.city(nil), "--kind", "acara", "--out", out), "Belum ada rapat")
	contains(t, d.misuse("paper", path, "--kind", "petikan", "--out", out), "--agency")
	contains(t, d.misuse("paper", path, "--kind", "acara", "--agency", "DPMPTSP", "--out", out), "--agency")
	contains(t, d.misuse("paper", path, "--kind", "acara", "--day", "1", "--out", out), "--day")
	d.misuse("paper", path, "--kind", "acara")
	if _, err := os.Stat(out); err == nil {
		t.Error("a refused paper left a folder")
	}
}

func TestPapersAreDeliveredToEveryAgency(t *testing.T) {
	d := newDesk(t)
	path, before, out := d.sample(), sampleBytes(), d.path("surat")
	facts := d.facts("deliver", path, "--out", out)
	d.holds(facts, map[string]string{"folder": `"` + filepath.Join(out, "naskah-2027-rancangan") + `"`, "agencies": "12", "version": "0"})
	if n := len(facts["files"].([]any)); n < 4*5 {
		t.Errorf("%d files", n)
	}
	contains(t, d.do("deliver", path, "--out", out, "--agency", "DPMPTSP,Disdik"), "naskah-2027-rancangan-2", "2 perangkat daerah")
	if !bytes.Equal(before, d.read(path)) {
		t.Error("the file has changed")
	}
	contains(t, d.refuse("deliver", path, "--out", d.path("lain"), "--agency", "Tiada"), `Perangkat daerah "Tiada" tidak ada`)
	contains(t, d.refuse("deliver", d.city(nil), "--out", d.path("lain")), "Belum ada rapat")
	if _, err := os.Stat(d.path("lain")); err == nil {
		t.Error("a refused delivery left a folder")
	}
	d.misuse("deliver", path)
}

package verbs_test

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"
)

func TestVersionsAreListedWithTheirStates(t *testing.T) {
	d := newDesk(t)
	path, out := d.sample(), d.path("surat")
	contains(t, d.do("versions", path), "0 versi disahkan.")
	contains(t, d.refuse("reopen", path, "--reason", "x"), "Tidak ada versi akhir yang berlaku.")
	d.do("minutes", path, "--out", out, "--final", "--override", "diputuskan pimpinan")
	contains(t, d.do("versions", path), "1 versi disahkan.", "Versi 1 · ", "berlaku")
	contains(t, d.refuse("reopen", path, "--reason", "  "), "Alasan belum diisi.")
	d.misuse("reopen", path)
	contains(t, d.do("reopen", path, "--reason", "pagu keliru"), "Versi 1 dibuka kembali: pagu keliru")
	contains(t, d.do("versions", path, "--language", "en"), "Final versions: 1.", "opened again: pagu keliru")
	d.do("minutes", path, "--out", out, "--final")
	list := d.facts("versions", path)["versions"].([]any)
	if len(list) != 2 {
		t.Fatalf("%d versions", len(list))
	}
	second, first := list[0].(map[string]any), list[1].(map[string]any)
	if first["state"] != "replaced" || second["state"] != "stands" || first["reasons"].([]any)[0] != "pagu keliru" || len(second["reasons"].([]any)) != 0 {
		t.Errorf("%v, %v", first, second)
	}
	contains(t, d.refuse("versions", d.city(nil)), "Belum ada rapat")
}

func TestFindingsAreLetPassByVerb(t *testing.T) {
	d := newDesk(t)
	path, out := d.sample(), d.path("surat")
	d.holds(d.facts("findings", path), map[string]string{"open": "17", "passed": "0"})
	contains(t, d.do("pass", path, "--check", "correction_unconfirmed", "--subject", "perdagangan", "--reason", "dikonfirmasi tertulis"),
		"masih ada 16 hal", "Dilewatkan dengan alasan: 1 hal:", "(dikonfirmasi tertulis)")
	contains(t, d.refuse("pass", path, "--check", "correction_unconfirmed", "--subject", "perdagangan", "--reason", "lagi"), "Tidak ada temuan seperti itu.")
	facts := d.facts("pass", path, "--check", "slot_without_decision", "--reason", "dijadwalkan ulang")
	if facts["passed"] == json.Number("1") {
		t.Error("nothing more was let pass")
	}
	contains(t, d.refuseInLines("minutes", path, "--out", out, "--final"), "hal belum lengkap")
	d.holds(d.facts("pass", path, "--all", "--reason", "diputuskan pimpinan"), map[string]string{"open": "0", "passed": "17"})
	d.holds(d.facts("pass", path, "--check", "over_ceiling", "--hold"), map[string]string{"open": "1", "passed": "16"})
	d.do("pass", path, "--all", "--reason", "pagu menyusul")
	contains(t, d.do("findings", path), "Semua pemeriksaan terpenuhi.")
	contains(t, d.do("minutes", path, "--out", out, "--final"), "Sah sebagai versi 1.")
	overrides := d.facts("versions", path)["versions"].([]any)[0].(map[string]any)["overrides"].(string)
	if lines := strings.Split(overrides, "\n"); len(lines) != 4 || !strings.HasPrefix(lines[0], "dijadwalkan ulang: ") {
		t.Errorf("let pass: %q", lines)
	}
	contains(t, d.refuse("pass", path, "--check", "over_ceiling", "--hold"), "sudah disahkan sebagai versi 1")
}

func TestPassIsMisused(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	for _, args := range [][]string{
		{"--reason", "x"},
		{"--all", "--check", "over_ceiling", "--reason", "x"},
		{"--all", "--subject", "x", "--reason", "x"},
		{"--check", "over_ceiling"},
		{"--check", "over_ceiling", "--hold", "--reason", "x"},
		{"--check", "nonsense", "--reason", "x"},
	} {
		d.misuse(append([]string{"pass", path}, args...)...)
	}
	if !bytes.Equal(d.read(path), sampleBytes()) {
		t.Error("the file has changed")
	}
}

func TestPapersOfAVersionAreWrittenAtAnyTime(t *testing.T) {
	d := newDesk(t)
	path, out := d.sample(), d.path("surat")
	d.do("minutes", path, "--out", out, "--final", "--override", "diputuskan pimpinan")
	d.do("notula", path, "--out", out)
	d.do("reopen", path, "--reason", "pagu keliru")
	d.do("direct", path, "--text", "Perbaiki pagu.")
	d.holds(d.facts("notula", path, "--out", out), map[string]string{"version": "0"})
	facts := d.facts("notula", path, "--out", out, "--version", "1")
	d.holds(facts, map[string]string{"version": "1", "file": `"` + filepath.Join(out, "notula-2027-versi-1-2.pdf") + `"`})
	if !bytes.Equal(d.read(filepath.Join(out, "notula-2027-versi-1.pdf")), d.read(filepath.Join(out, "notula-2027-versi-1-2.pdf"))) {
		t.Error("the notula of version 1 is another one")
	}
	d.holds(d.facts("deliver", path, "--out", out, "--version", "1", "--agency", "DPMPTSP"), map[string]string{"version": "1"})
	for _, verb := range [][]string{{"paper", "--kind", "notula"}, {"notula"}, {"deliver"}} {
		args := append(append([]string{verb[0], path}, verb[1:]...), "--version", "2", "--out", d.path("lain"))
		contains(t, d.refuse(args...), "Versi 2 belum pernah disahkan.")
	}
}

func TestPDFIsVerifiedAgainstItsFile(t *testing.T) {
	d := newDesk(t)
	path, out := d.sample(), d.path("surat")
	d.do("minutes", path, "--out", out)
	d.do("minutes", path, "--out", out, "--final", "--override", "diputuskan pimpinan")
	pdf, before := filepath.Join(out, "berita-acara-2027-versi-1.pdf"), d.read(path)
	contains(t, d.do("verify", pdf, path), "PDF ini asli: versi 1 yang berlaku, Berita acara kesepakatan, sama persis")
	contains(t, d.do("verify", pdf, path, "--language", "en"), "This PDF is genuine: version 1")
	d.holds(d.facts("verify", pdf, path), map[string]string{"ok": "true", "result": `"identical"`, "version": "1", "kind": `"berita-acara"`, "public": "false"})
	contains(t, d.refuse("verify", filepath.Join(out, "berita-acara-2027-rancangan.pdf"), path), "rancangan")
	contains(t, d.refuse("verify", pdf, d.city(nil)), "berkas lain")
	contains(t, d.refuse("verify", path, path), "bukan naskah Benang Merah")
	contains(t, d.refuse("verify", d.path("tiada.pdf"), path), "tidak ditemukan")
	contains(t, d.refuse("verify", out, path), "adalah folder")
	d.misuse("verify", pdf)
	if !bytes.Equal(before, d.read(path)) {
		t.Error("the file has changed")
	}
	d.do("reopen", path, "--reason", "pagu keliru")
	contains(t, d.refuse("verify", pdf, path), "dibuka kembali sesudah versi 1")
	d.do("minutes", path, "--out", out, "--final")
	contains(t, d.refuse("verify", pdf, path), "sudah digantikan: yang terbaru versi 2")
	code, told, _ := d.run("verify", pdf, path, "--json")
	if code != 1 {
		t.Errorf("a paper that was replaced gives %d", code)
	}
	d.holds(d.decode(told), map[string]string{"ok": "false", "result": `"superseded"`, "bytes": `"identical"`, "stands": "2"})
}

func TestChangesBetweenVersionsAreAPaper(t *testing.T) {
	d := newDesk(t)
	path, out := d.sample(), d.path("surat")
	contains(t, d.refuse("changes", path, "--out", out), "Belum ada versi sebelumnya")
	d.do("minutes", path, "--out", out, "--final", "--override", "diputuskan pimpinan")
	contains(t, d.refuse("changes", path, "--out", out), "Belum ada versi sebelumnya")
	contains(t, d.do("changes", path, "--from", "1", "--to", "draft", "--out", out), "Perubahan: 0, selisih yang disepakati Rp0,00", "daftar-perubahan-2027-dari-versi-1-rancangan.pdf")
	d.do("reopen", path, "--reason", "pagu keliru")
	d.do("direct", path, "--text", "Perbaiki pagu.", "--owner", "Kepala", "--due", "1/2/2027")
	d.do("minutes", path, "--out", out, "--final")
	facts := d.facts("changes", path, "--out", out)
	d.holds(facts, map[string]string{"from": "1", "to": "2", "difference": `"0.00"`, "file": `"` + filepath.Join(out, "daftar-perubahan-2027-dari-versi-1-versi-2.pdf") + `"`})
	list := facts["text"].([]any)
	if len(list) != 1 || list[0].(map[string]any)["part"] != "directives" || !strings.HasPrefix(list[0].(map[string]any)["to"].(string), "Perbaiki pagu.") {
		t.Errorf("changes %v", list)
	}
	contains(t, d.do("verify", filepath.Join(out, "daftar-perubahan-2027-dari-versi-1-versi-2.pdf"), path), "versi 2 yang berlaku, Daftar perubahan")
	contains(t, d.refuse("changes", path, "--from", "2", "--to", "1", "--out", out), "Belum ada versi sebelumnya")
	contains(t, d.refuse("changes", path, "--from", "2", "--to", "2", "--out", out), "tidak lebih awal")
	contains(t, d.refuse("changes", path, "--from", "1", "--to", "9", "--out", out), "Versi 9 belum pernah disahkan.")
	d.misuse("changes", path, "--to", "akhir", "--out", out)
	d.misuse("changes", path)
}

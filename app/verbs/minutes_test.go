package verbs_test

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"
)

func TestMinutesAsADraft(t *testing.T) {
	d := newDesk(t)
	path, before := d.sample(), sampleBytes()
	facts := d.facts("minutes", path, "--out", d.path("surat/hari ini"))
	written := d.path("surat/hari ini/berita-acara-2027-rancangan.pdf")
	d.holds(facts, map[string]string{"file": `"` + written + `"`, "final": "false", "version": "null"})
	if list := facts["findings"].([]any); len(list) == 0 || list[0].(map[string]any)["check"] != "slot_without_decision" {
		t.Errorf("findings %v", list)
	}
	if !bytes.HasPrefix(d.read(written), []byte("%PDF-")) || !bytes.Equal(before, d.read(path)) {
		t.Error("no PDF, or the file changed")
	}
	told := d.do("minutes", path, "--out", d.path("surat"), "--language", "en")
	contains(t, told, "Written: ", "things remain:\n- Slot without a decision: ", "- Claim without a source: ")
}

func TestMinutesOverwriteNothingAndAreAlwaysTheSame(t *testing.T) {
	d := newDesk(t)
	path, out := d.sample(), d.path("surat")
	for range 3 {
		d.do("minutes", path, "--out", out)
	}
	names := []string{"berita-acara-2027-rancangan.pdf", "berita-acara-2027-rancangan-2.pdf", "berita-acara-2027-rancangan-3.pdf"}
	for _, name := range names[1:] {
		if !bytes.Equal(d.read(filepath.Join(out, name)), d.read(filepath.Join(out, names[0]))) {
			t.Errorf("%s differs from the first", name)
		}
	}
}

func TestMinutesForThePublicAndOnA4(t *testing.T) {
	d := newDesk(t)
	path, out := d.sample(), d.path("surat")
	contains(t, d.do("minutes", path, "--out", out, "--public"), "berita-acara-2027-rancangan-publik.pdf")
	d.do("minutes", path, "--out", out, "--paper", "A4")
	d.do("minutes", path, "--out", out)
	a4, f4 := d.read(filepath.Join(out, "berita-acara-2027-rancangan.pdf")), d.read(filepath.Join(out, "berita-acara-2027-rancangan-2.pdf"))
	if !bytes.Contains(a4, []byte("595.28 841.89")) || bytes.Contains(f4, []byte("595.28 841.89")) {
		t.Error("the sheets are not of the sizes asked for")
	}
	contains(t, d.refuse("minutes", path, "--out", out, "--paper", "letter"), `Ukuran kertas "letter" tidak dikenal.`, "Pilih f4 atau a4.")
}

func TestFinalMinutesNeedEverythingOrAReason(t *testing.T) {
	d := newDesk(t)
	path, out := d.sample(), d.path("surat")
	told := d.refuseInLines("minutes", path, "--out", out, "--final")
	lines := strings.Split(told, "\n")
	contains(t, lines[0], "Notula belum dapat disahkan: 17 hal belum lengkap. Lengkapi dahulu", "(--override).")
	if len(lines) != 18 || !strings.HasPrefix(lines[1], "- Giliran tanpa keputusan: ") {
		t.Errorf("findings: %q", lines)
	}
	contains(t, d.refuseInLines("minutes", path, "--out", out, "--final", "--override", " ", "--language", "en"), "17 things remain", "- Over the ceiling: ")
}

func TestFinalMinutesAreVersions(t *testing.T) {
	d := newDesk(t)
	path, out := d.sample(), d.path("surat")
	args := []string{"minutes", path, "--out", out, "--final", "--override", "diputuskan pimpinan"}
	facts := d.facts(args...)
	d.holds(facts, map[string]string{"final": "true", "version": "1", "file": `"` + filepath.Join(out, "berita-acara-2027-versi-1.pdf") + `"`})
	contains(t, d.refuse(args...), "Versi 1 sudah disahkan dan masih berlaku.")
	contains(t, d.do("minutes", path, "--out", out), "berita-acara-2027-versi-1-2.pdf", "Sah sebagai versi 1. Sidik jari data: "+facts["fingerprint"].(string))
	first := d.read(filepath.Join(out, "berita-acara-2027-versi-1.pdf"))
	if !bytes.Equal(first, d.read(filepath.Join(out, "berita-acara-2027-versi-1-2.pdf"))) {
		t.Error("version 1 written again has other bytes")
	}
	contains(t, d.do("reopen", path, "--reason", "pagu keliru"), "Versi 1", "dibuka kembali")
	contains(t, d.do("minutes", path, "--out", out), "berita-acara-2027-rancangan.pdf")
	contains(t, d.do(args...), "berita-acara-2027-versi-2.pdf", "Sah sebagai versi 2. Sidik jari data: ")
	contains(t, d.do("paper", path, "--kind", "berita-acara", "--version", "1", "--out", out), "berita-acara-2027-versi-1-3.pdf")
	if !bytes.Equal(first, d.read(filepath.Join(out, "berita-acara-2027-versi-1-3.pdf"))) {
		t.Error("version 1 has other bytes once version 2 stands")
	}
	d.holds(d.facts("check", path), map[string]string{"ok": "true", "acts": "97"})
}

func TestMinutesThatCannotBeWrittenRecordNoVersion(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	d.write("berkas", nil)
	for _, out := range []string{d.path("berkas"), d.path("berkas/di bawahnya"), d.path("atas/" + strings.Repeat("x", 300))} {
		contains(t, d.refuse("minutes", path, "--out", out, "--final", "--override", "x"), "tidak dapat dibuat", "Periksa folder", filepath.Base(out))
	}
}

func TestMinutesWithoutAMeeting(t *testing.T) {
	d := newDesk(t)
	path := d.city(nil)
	contains(t, d.do("minutes", path, "--out", d.path("surat")), "berita-acara-2027-rancangan.pdf", "belum ada rapat di berkas ini")
	contains(t, d.refuse("minutes", path, "--out", d.path("surat"), "--final", "--override", "x"), "Belum ada rapat", "Buat rapat")
}

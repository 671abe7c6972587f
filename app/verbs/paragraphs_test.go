package verbs_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// paragraph gives the paragraph of a key from the list of a paper.
func (d desk) paragraph(path, key string, words ...string) object {
	d.t.Helper()
	for _, x := range d.facts(append([]string{"paragraphs", path, "--kind"}, words...)...)["paragraphs"].([]any) {
		if o := object(x.(map[string]any)); o["key"] == key {
			return o
		}
	}
	d.t.Fatalf("no paragraph %s in %q", key, words)
	return nil
}

func TestParagraphsAreListedAndEdited(t *testing.T) {
	d := newDesk(t)
	path, before := d.sample(), sampleBytes()
	const key = "berita-acara/penutup"
	contains(t, d.do("paragraphs", path, "--kind", "berita-acara"), key+"\n  Penutup\n  Demikian berita acara", ", 0 disunting, 0 perlu diperiksa.")
	contains(t, d.do("paragraphs", path, "--kind", "petikan", "--agency", "DPMPTSP", "--language", "en"), "Pembukaan petikan", " paragraphs, 0 edited, 0 to be looked at.")
	d.facts("paragraphs", path, "--kind", "notula", "--day", "1")
	if !bytes.Equal(before, d.read(path)) {
		t.Error("a list has changed the file")
	}
	source := d.paragraph(path, key, "berita-acara")["source"].(string)
	d.holds(d.facts("paragraphs", path, "--edit", key, "--text", "Demikian disepakati."), map[string]string{
		"key": `"` + key + `"`, "edited": "true", "stale": "false", "orphan": "false", "text": `"Demikian disepakati."`, "was": `"` + source + `"`,
	})
	contains(t, d.do("paragraphs", path, "--kind", "berita-acara"), "Penutup · disunting\n  Demikian disepakati.", ", 1 disunting, 0 perlu diperiksa.")
	contains(t, d.do("paragraphs", path, "--edit", key, "--text", ""), "Disunting: Penutup")
	contains(t, d.do("paragraphs", path, "--kind", "berita-acara"), "(dihilangkan dari naskah)")
	lines := d.write("penutup.txt", []byte("\ufeffBaris satu\r\nbaris dua\r\n"))
	d.holds(d.facts("paragraphs", path, "--edit", key, "--text-file", lines), map[string]string{"text": `"Baris satu\nbaris dua"`})
	contains(t, d.do("paragraphs", path, "--restore", key), "Dikembalikan ke isi berkas: Penutup")
	if d.paragraph(path, key, "berita-acara")["edited"] != false {
		t.Error("it is edited after it was restored")
	}
	contains(t, d.do("check", path), "utuh")
}

func TestParagraphTextComesFromStandardInput(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	in, err := os.Open(d.write("masukan.txt", []byte("Dari masukan.\n")))
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	old := os.Stdin
	os.Stdin = in
	defer func() { os.Stdin = old }()
	d.holds(d.facts("paragraphs", path, "--edit", "berita-acara/pembukaan", "--text-file", "-"), map[string]string{"text": `"Dari masukan."`})
}

func TestAStaleParagraphIsToldAndKept(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	const key = "berita-acara/menyepakati/disepakati"
	d.do("paragraphs", path, "--edit", key, "--text", "Semua disepakati.")
	d.do("correct", path, "--agency", "DPMPTSP", "--line", "2.18.04.2.01.0006", "--fund", "PAD", "--amount", "123 jt", "--reason", "uji")
	d.do("decide", path, "--agency", "DPMPTSP", "--verdict", "disepakati")
	d.holds(d.paragraph(path, key, "berita-acara"), map[string]string{"stale": "true", "text": `"Semua disepakati."`})
	contains(t, d.do("minutes", path, "--out", d.path("surat")), "Suntingan paragraf perlu diperiksa", "Semua disepakati.")
	d.holds(d.facts("paragraphs", path, "--keep", key), map[string]string{"stale": "false", "edited": "true"})
	if told := d.do("minutes", path, "--out", d.path("surat")); strings.Contains(told, "Suntingan paragraf") {
		t.Errorf("it is still told: %s", told)
	}
}

func TestParagraphsOfAFinalVersionStayAsTheyAre(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	d.do("minutes", path, "--out", d.path("surat"), "--final", "--override", "uji")
	contains(t, d.refuse("paragraphs", path, "--edit", "berita-acara/penutup", "--text", "Lain."), "sudah disahkan sebagai versi 1", "Buka kembali rapat itu")
}

func TestParagraphsAreRefused(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	for _, words := range [][]string{
		{},
		{"--kind", "notula", "--edit", "x", "--text", "y"},
		{"--edit", "x", "--restore", "y", "--text", "z"},
		{"--edit", "x"},
		{"--keep", "x", "--text", "y"},
		{"--edit", "x", "--text", "y", "--text-file", "z"},
		{"--kind", "petikan"},
		{"--kind", "notula", "--agency", "DPMPTSP"},
		{"--kind", "berita-acara", "--day", "1"},
	} {
		d.misuse(append([]string{"paragraphs", path}, words...)...)
	}
	contains(t, d.refuse("paragraphs", path, "--kind", "acara"), "Naskah jenis acara tidak punya paragraf")
	contains(t, d.refuse("paragraphs", path, "--kind", "notula", "--day", "9"), `Hari "9" tidak ada`)
	contains(t, d.refuse("paragraphs", path, "--kind", "petikan", "--agency", "Tiada"), `Perangkat daerah "Tiada"`)
	contains(t, d.refuse("paragraphs", path, "--edit", "berita-acara/tiada", "--text", "x"), `Tidak ada paragraf dengan kunci "berita-acara/tiada".`)
	contains(t, d.refuse("paragraphs", path, "--restore", "berita-acara/penutup"), "tidak ada lagi di berkas")
	contains(t, d.refuse("paragraphs", path, "--keep", "berita-acara/penutup"), "Paragraf itu tidak disunting.")
	contains(t, d.refuse("paragraphs", path, "--edit", "berita-acara/penutup", "--text-file", filepath.Join(d.dir, "tiada.txt")), `"tiada.txt" tidak dapat dibuka`)
}

package verbs_test

import (
	"archive/zip"
	"bytes"
	"io"
	"strings"
	"testing"
)

// unpacked gives what is in a file, and in a workbook what is in its parts.
func unpacked(t *testing.T, data string) string {
	t.Helper()
	archive, err := zip.NewReader(strings.NewReader(data), int64(len(data)))
	if err != nil {
		return data
	}
	var all bytes.Buffer
	for _, part := range archive.File {
		r, err := part.Open()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.Copy(&all, r); err != nil {
			t.Fatal(err)
		}
	}
	return all.String()
}

// TestWhatGoesOutHasNoPersonalNumbers writes everything but papers that the verbs can write of the sample, and looks for the numbers of its officials.
func TestWhatGoesOutHasNoPersonalNumbers(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	numbers := []string{"19700101 199503 1 001", "197001011995031001", "19720202 199703 2 002", "197202021997032002"}
	holds := func(text string) bool {
		for _, n := range numbers {
			if strings.Contains(text, n) {
				return true
			}
		}
		return false
	}
	if !holds(string(d.read(path))) {
		t.Fatal("the sample has other numbers than the test looks for")
	}
	facts := d.facts("export", path, "--out", d.path("baca.json"))
	d.holds(facts, map[string]string{"personal": "false"})
	contains(t, d.do("export", path, "--out", d.path("baca-2.json")), "NIP, alamat surel", "tambahkan --personal")
	for _, format := range []string{"xlsx", "csv", "json"} {
		d.do("export", path, "--to", format, "--out", d.path("rencana."+format))
	}
	d.do("template", path, "--out", d.path("templat"))
	d.do("split", path, "--agency", "DPMPTSP", "--out", d.path("bagian.benang"))
	printed := ""
	for _, verb := range []string{"directives", "corrections", "attendance", "readiness", "consistency", "versions", "moments", "agenda", "links"} {
		_, out, told := d.run(verb, path, "--json")
		printed += out + told
	}
	if holds(printed) {
		t.Error("a verb prints a number of an official")
	}
	found := 0
	for name, data := range d.contents() {
		if name == "kota.benang" {
			continue
		}
		found++
		if holds(unpacked(t, data)) {
			t.Errorf("%s has the number of an official", name)
		}
	}
	if found < 18 {
		t.Errorf("only %d files and folders were written", found)
	}
	d.do("export", path, "--personal", "--out", d.path("lengkap.json"))
	if !holds(string(d.read(d.path("lengkap.json")))) {
		t.Error("the full export lacks them")
	}
	contains(t, d.refuse("import", d.path("baru.benang"), d.path("baca.json")), "tidak dapat dipulihkan", "export --personal")
	contains(t, d.misuse("export", path, "--to", "csv", "--personal", "--out", d.path("x.csv")), "tidak dapat dipakai bersama")
}

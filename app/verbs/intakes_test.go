package verbs_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"benangmerah/app/verbs"
)

// intakeDesk is a desk with a file of a city that has an intake and one agency of the sample.
func intakeDesk(t *testing.T) (d desk, file string) {
	t.Helper()
	d = newDesk(t)
	file = d.path("kota.benang")
	d.do("sample", file)
	d.do("intakes", file, "--add", "Sentra batik", "--year", "2028", "--mission", "2", "--quota", "2", "--from", "4/10/2027", "--until", "12/11/2027")
	return d, file
}

const ofBatik = "Sentra batik"

func TestIntakesAreOpenedAndListed(t *testing.T) {
	d, file := intakeDesk(t)
	facts := d.facts("intakes", file)
	list := facts["intakes"].([]any)
	if len(list) != 3 {
		t.Fatalf("%d intakes", len(list))
	}
	d.holds(list[2].(map[string]any), map[string]string{
		"theme": `"Sentra batik"`, "year": "2028", "mission": "2", "quota": "2", "from": `"2027-10-04"`, "until": `"2027-11-12"`, "proposals": "0", "concluded": "false", "asked": `"0.00"`,
	})
	d.holds(list[1].(map[string]any), map[string]string{"proposals": "665", "actors": "45", "carried": "6", "merged": "1", "carries": `"UMKM naik kelas 2026"`})
	d.do("intakes", file, "--edit", ofBatik, "--quota", "3", "--theme", "Sentra batik tulis")
	if got := d.facts("intakes", file)["intakes"].([]any)[2].(map[string]any); got["theme"] != "Sentra batik tulis" || fmt.Sprint(got["mission"]) != "2" {
		t.Errorf("edited: %v", got)
	}
	d.do("intakes", file, "--add-help", "Tempat usaha")
	d.refuse("intakes", file, "--add-help", "tempat usaha")
	d.refuse("intakes", file, "--add", "Lain", "--year", "2028", "--mission", "77")
	d.refuse("intakes", file, "--add", "Lain", "--year", "2028", "--from", "entah")
	d.refuse("intakes", file, "--conclude", "Tiada")
	d.refuse("intakes", file, "--remove", "UMKM naik kelas 2027")
	d.do("intakes", file, "--remove", "Sentra batik tulis")
	d.misuse("intakes", file, "--add", "x")
	d.misuse("intakes", file, "--conclude", "x", "--remove", "y")
	d.misuse("intakes", file, "--quota", "3")
}

func TestProposalsFromTableToReply(t *testing.T) {
	d, file := intakeDesk(t)
	table := d.write("usulan.csv", []byte("Nama Pelaku;Usaha;Kecamatan;Jenis Bantuan;Usulan;Nilai;Sumber;Catatan\n"+
		"Batik Anggrek;Batik;Utara;Peralatan;Meja cap batik;8.000.000;Forum;x\n"+
		"batik  anggrek;;;Peralatan;Meja cap untuk batik;7,5 jt;Forum;\n"+
		"Batik Dahlia;Batik;Selatan;Uang tunai;Modal;1.000.000;Forum;\n"+
		"Batik Dahlia;Batik;Selatan;Promosi;Pameran;;Musrenbang;\n"+
		"Batik Wijaya;Batik;Timur;Promosi;;;;\n"))
	in := []string{"--intake", ofBatik}
	with := func(args ...string) []string { return append(append([]string{"proposals", file}, in...), args...) }

	before := string(d.read(file))
	facts := d.facts(with("--read", table)...)
	d.holds(facts, map[string]string{"rows": "5", "new": "3", "known": "0", "refused": "2", "new_actors": "2", "applied": "false", "unknown_columns": `["Catatan"]`})
	if string(d.read(file)) != before {
		t.Error("the preview changes the file")
	}
	refusals := facts["refusals"].([]any)
	if len(refusals) != 2 || !strings.Contains(fmt.Sprint(refusals), "Uang tunai") {
		t.Errorf("refused %v", refusals)
	}
	d.holds(d.facts(with("--read", table, "--apply")...), map[string]string{"new": "3", "applied": "true"})
	d.holds(d.facts(with("--read", table, "--apply")...), map[string]string{"new": "0", "known": "3", "applied": "false"})

	d.holds(d.facts(with("--add", "Spanduk sentra", "--actor", "Batik Dahlia", "--help-kind", "promosi", "--amount", "1 jt")...), map[string]string{"asked": `"1000000.00"`})
	d.holds(d.facts(with("--search", "anggrek")...), map[string]string{"total": "4", "asked": `"15500000.00"`})
	pairs := d.facts(with("--doubles")...)["pairs"].([]any)
	if len(pairs) != 1 || fmt.Sprint(pairs[0].(map[string]any)["likeness"]) != "100" {
		t.Errorf("doubles %v", pairs)
	}
	d.do(with("--merge-into", "1", "--number", "2")...)
	if told := d.refuse("intakes", file, "--conclude", ofBatik); !strings.Contains(told, "2 pelaku") || !strings.Contains(told, "Batik Anggrek, usulan nomor 1") {
		t.Errorf("concluding too early: %s", told)
	}
	d.refuse(with("--answer", "ditolak", "--number", "3")...)
	d.refuse(with("--answer", "diterima", "--number", "1", "--year", "2028")...)
	d.refuse(with("--answer", "ditolak", "--number", "9", "--reason", "x")...)
	d.refuse(with("--answer", "ditolak", "--number", "x", "--reason", "x")...)
	d.refuse(with("--answer", "entah", "--number", "1")...)
	d.do(with("--answer", "diterima", "--number", "1", "--year", "2028", "--agency", "Dinkop UM", "--cost", "6 jt")...)
	d.do(with("--answer", "dikunci", "--number", "1")...)
	d.refuse(with("--answer", "ditolak", "--number", "1", "--reason", "x")...)
	d.do(with("--unlock", "--number", "1", "--reason", "biaya berubah")...)
	d.do(with("--answer", "ditangguhkan", "--number", "3-4", "--reason", "pagu kurang")...)
	d.do("intakes", file, "--conclude", ofBatik)

	d.do("intakes", file, "--add", "Lanjutan", "--year", "2029", "--carries", ofBatik)
	d.do("intakes", file, "--carry", "Lanjutan")
	d.refuse("intakes", file, "--carry", "Lanjutan")
	next := d.facts("proposals", file, "--intake", "Lanjutan")["proposals"].([]any)
	if len(next) != 2 || fmt.Sprint(next[0].(map[string]any)["carried_from"]) != "3" || next[0].(map[string]any)["state"] != "baru" {
		t.Errorf("carried %v", next)
	}

	letters := d.facts("replies", file, "--intake", ofBatik, "--out", d.path("surat"))
	d.holds(letters, map[string]string{"letters": "2", "pages": "2"})
	if _, err := os.Stat(fmt.Sprint(letters["file"])); err != nil {
		t.Error(err)
	}
	separate := d.facts("replies", file, "--intake", ofBatik, "--out", d.path("surat"), "--separate", "--actor", "dahlia")
	if files, err := os.ReadDir(fmt.Sprint(separate["folder"])); err != nil || len(files) != 2 || files[0].Name() != "0001-batik-dahlia.pdf" {
		t.Errorf("%v: %v", files, err)
	}
	d.refuse("replies", file, "--intake", ofBatik, "--out", d.path("lain"), "--actor", "tiada")
	if _, err := os.Stat(d.path("lain")); !os.IsNotExist(err) {
		t.Errorf("a refusal leaves a folder: %v", err)
	}
}

func TestATableThatSaysThingsTwice(t *testing.T) {
	d, file := intakeDesk(t)
	with := func(args ...string) []string {
		return append([]string{"proposals", file, "--intake", ofBatik}, args...)
	}
	table := d.write("usulan.csv", []byte("Nama Pelaku;Jenis Bantuan;Usulan;Jumlah;Nilai\nBatik Anggrek;Peralatan;Meja cap;2;5 jt\nBATIK anggrek;Peralatan;meja  cap;2;5 jt\nBatik Dahlia;Promosi;Baliho;-2;1 jt\n"))
	facts := d.facts(with("--read", table)...)
	d.holds(facts, map[string]string{"rows": "3", "new": "2", "alike": "1", "refused": "1", "new_actors": "1"})
	d.holds(listOf(facts, "refusals")[0], map[string]string{"row": "4", "column": `"Jumlah"`, "value": `"-2"`})
	contains(t, fmt.Sprint(facts["refusals"]), `Jumlah "-2" kurang dari nol.`)
	contains(t, d.do(with("--read", table)...), "1 di antaranya berbunyi sama dengan baris sebelumnya")
	d.do(with("--read", table, "--apply")...)
	d.holds(d.facts(with("--read", table, "--apply")...), map[string]string{"new": "0", "alike": "0", "known": "2", "applied": "false"})
	if pairs := d.facts(with("--doubles")...)["pairs"].([]any); len(pairs) != 1 {
		t.Errorf("doubles %v", pairs)
	}
	contains(t, d.refuse("intakes", file, "--add", "Naik kelas", "--year", "2028", "--from", "5/3/2028", "--until", "1/3/2028"), "tidak dapat selesai 1 Maret 2028 sebelum mulai 5 Maret 2028")
	d.do("intakes", file, "--add", "Naik kelas", "--year", "2031")
	contains(t, d.refuse("intakes", file, "--add", "naik  KELAS", "--year", "2031"), "Penjaringan Naik kelas 2031 sudah ada.")
	contains(t, d.refuse("intakes", file, "--add", "naik  KELAS", "--year", "2031", "--language", "en"), "The intake Naik kelas 2031 is there already.")
}

func TestProposalBecomesALineByVerb(t *testing.T) {
	d, file := intakeDesk(t)
	in := []string{"proposals", file, "--intake", "UMKM naik kelas 2027"}
	out := d.do(append(in, "--make-line", "2.17.06.2.01", "--number", "12", "--agency", "Dinkop UM", "--fund", "DAU", "--cost", "5 jt")...)
	if !strings.Contains(out, "2.17.06.2.01.0010") {
		t.Errorf("the line is not told: %s", out)
	}
	d.refuse(append(in, "--make-line", "2.17.06.2.01", "--number", "12", "--agency", "Dinkop UM")...)
	d.refuse(append(in, "--make-line", "2.17.06", "--number", "19", "--agency", "Dinkop UM")...)
	elsewhere := append(in, "--make-line", "2.17.06.2.01", "--number", "19", "--agency", "Dinkop UM", "--code", "2.17.07.2.01.0001")
	contains(t, d.refuse(elsewhere...), "Kode 2.17.07.2.01.0001 tidak berada di bawah kegiatan 2.17.06.2.01.")
	contains(t, d.refuse(append(elsewhere, "--language", "en")...), "The code 2.17.07.2.01.0001 does not lie under the kegiatan 2.17.06.2.01.")
	d.refuse(append(in, "--make-line", "2.17.06.2.01", "--number", "19,20", "--agency", "Dinkop UM")...)
	d.do(append(in, "--answer", "diterima", "--number", "19", "--agency", "Dinkop UM", "--line", "2.17.06.2.01.0010")...)
	d.refuse(append(in, "--answer", "diterima", "--number", "20", "--line", "2.17.06.2.01.0010")...)
	d.do("check", file)
}

func TestMatrixOfTheSample(t *testing.T) {
	d, file := intakeDesk(t)
	facts := d.facts("matrix", file, "--intake", "UMKM naik kelas 2027", "--rows", "source", "--columns", "sector")
	var counts []string
	for _, row := range facts["rows"].([]any) {
		sum := row.(map[string]any)["sum"].(map[string]any)
		counts = append(counts, fmt.Sprint(row.(map[string]any)["heading"], " ", sum["count"]))
	}
	if got := strings.Join(counts, "; "); got != "Forum tematik 114; Musrenbang kecamatan 296; Pokok pikiran dewan 255" {
		t.Errorf("%s", got)
	}
	if total := facts["total"].(map[string]any)["count"]; total != json.Number("665") {
		t.Errorf("total %v", total)
	}
	if out := d.do("matrix", file, "--intake", "UMKM naik kelas 2027", "--language", "en"); !strings.Contains(out, "trade × kind of help") || !strings.Contains(out, "665") {
		t.Errorf("%s", out)
	}
	d.refuse("matrix", file, "--rows", "source")
	d.refuse("matrix", file, "--intake", "UMKM naik kelas 2027", "--rows", "warna")
}

func TestProposalWordsThatMakeNoSense(t *testing.T) {
	d, file := intakeDesk(t)
	d.misuse("proposals", file, "--answer", "ditolak")
	d.misuse("proposals", file, "--number", "3")
	d.misuse("proposals", file, "--answer", "ditolak", "--number", "3", "--search", "x")
	d.misuse("proposals", file, "--doubles", "--part")
	d.misuse("replies", file)
	empty := filepath.Join(t.TempDir(), "baru.benang")
	d.do("new", empty, "--region", "Kota Baru", "--year", "2027")
	if code := verbs.Run([]string{"proposals", empty}, "1", os.Stdout, os.Stderr); code != 1 {
		t.Errorf("without an intake the code is %d", code)
	}
}

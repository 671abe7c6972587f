package verbs_test

import (
	"bytes"
	"encoding/hex"
	"os"
	"path/filepath"
	"regexp"
	"testing"
)

func TestCheckOfASoundFile(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	facts := d.facts("check", path)
	d.holds(facts, map[string]string{"ok": "true", "acts": "93", "problems": "[]"})
	if root, err := hex.DecodeString(facts["root"].(string)); err != nil || len(root) != 32 {
		t.Errorf("root %v, %v", facts["root"], err)
	}
	contains(t, d.do("check", path), "Berkas kota.benang utuh: 93 tindakan", "Sidik jari jurnal: "+facts["root"].(string))
	contains(t, d.do("check", path, "--language", "en"), "The file kota.benang is whole: 93 acts", "Fingerprint")
	if !bytes.Equal(sampleBytes(), d.read(path)) {
		t.Error("the check changed the file")
	}
}

// A journal entry holds a note as JSON, the table holds it bare: the quotation mark tells them apart.
func TestCheckFindsAByteChangedInTheJournal(t *testing.T) {
	d := newDesk(t)
	saying := []byte(`:"Laporan penyelenggaraan`)
	if bytes.Count(sampleBytes(), saying) != 1 {
		t.Fatal("the note is not once in the journal of the sample")
	}
	path := d.write("kota.benang", bytes.Replace(sampleBytes(), saying, []byte(`:"Laporan Penyelenggaraan`), 1))
	told := d.refuseInLines("check", path)
	contains(t, told, "Berkas kota.benang rusak, ", "pakai cadangan terakhir.", "sudah diubah: sidik jarinya tidak cocok.")
	code, out, told := d.run("check", path, "--json")
	facts := d.decode(out)
	d.holds(facts, map[string]string{"ok": "false"})
	if code != 1 || len(facts["problems"].([]any)) == 0 {
		t.Errorf("code %d, %s, %s", code, out, told)
	}
}

func TestBackupToAFile(t *testing.T) {
	d := newDesk(t)
	path, dest := d.sample(), d.path("cadangan.benang")
	facts := d.facts("backup", path, dest)
	d.holds(facts, map[string]string{"file": `"` + dest + `"`, "acts": "93", "root": `"` + d.facts("check", path)["root"].(string) + `"`})
	d.holds(d.facts("check", dest), map[string]string{"ok": "true", "acts": "93"})
	first := d.read(dest)
	contains(t, d.do("backup", path, dest, "--language", "en"), "Backup done and verified: ", "cadangan (2).benang")
	if !bytes.Equal(first, d.read(dest)) || !bytes.Equal(sampleBytes(), d.read(path)) {
		t.Error("the first backup or the file itself changed")
	}
}

func TestBackupIntoAFolderGetsANameWithTheTime(t *testing.T) {
	d := newDesk(t)
	path, stick := d.sample(), d.path("stick")
	if err := os.Mkdir(stick, 0o700); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		written := d.facts("backup", path, stick)["file"].(string)
		if !regexp.MustCompile(`^kota-\d{8}-\d{4}( \(2\))?\.benang$`).MatchString(filepath.Base(written)) || filepath.Dir(written) != stick {
			t.Errorf("written to %s", written)
		}
	}
	if left, err := os.ReadDir(stick); err != nil || len(left) != 2 {
		t.Errorf("on the stick: %v, %v", left, err)
	}
}

func TestBackupThatCannotBeWritten(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	contains(t, d.refuse("backup", path, d.path("tiada/x.benang")), "tiada tidak ditemukan", "pasang kembali flashdisk")
	d.write("berkas", nil)
	contains(t, d.refuse("backup", path, d.path("berkas/x.benang")), "berkas")
}

package verbs_test

import (
	"os"
	"path/filepath"
	"testing"
)

func TestAQuarterIsReadFromATable(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	table := d.write("realisasi.csv", []byte("Perangkat Daerah;Kode;Sumber Dana;Kode Rekening;Realisasi;Kendala\n"+
		"Dinkop UM;2.17.07.2.01.0027;PAD;5.1.02;100.000.000;Lelang gagal\nDinkop UM;2.17.07.2.01.0027;PAD;5.1.03;20.000.000,50;\nDinkop UM;9.99;PAD;;1;\n"))
	words := []string{"realise", path, "--year", "2026", "--quarter", "1", "--read", table}
	seen := d.facts(words...)
	d.holds(seen, map[string]string{"applied": "false", "rows": "3", "changed": "1", "added": "1", "refused": "1", "quarter": "1"})
	contains(t, d.do(words...), "TW I 2026: 1 berubah, 1 ditolak, 1 dijumlahkan", "Kode 9.99 tidak ada pada", "ulangi dengan --apply")
	d.holds(d.facts(append(words, "--apply")...), map[string]string{"applied": "true", "seq": acts(1)})
	contains(t, d.do("monev", path, "--year", "2026", "--quarter", "1", "--agency", "Dinkop UM"), "120.000.000,50", "Lelang gagal")
	contains(t, d.do(append(words, "--apply")...), "1 sama", "Tidak ada yang perlu diterapkan.")
}

func TestFormsOfAQuarterComeBack(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	folder := filepath.Join(t.TempDir(), "isian")
	facts := d.facts("realise", path, "--year", "2026", "--quarter", "3", "--forms", folder)
	files, err := os.ReadDir(folder)
	if err != nil || len(files) == 0 || len(facts["files"].([]any)) != len(files) {
		t.Fatalf("%v, %v, %v", facts, files, err)
	}
	for _, f := range files {
		back := d.facts("realise", path, "--year", "2026", "--quarter", "3", "--read", filepath.Join(folder, f.Name()))
		d.holds(back, map[string]string{"changed": "0", "refused": "0"})
	}
	contains(t, d.do("realise", path, "--year", "2026", "--quarter", "2", "--read", filepath.Join(folder, files[0].Name())), "Baris ini untuk triwulan 3 tahun 2026.")
}

func TestReadingAQuarterRefuses(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	table := d.write("pagu.csv", []byte("Kode;Pagu\n1;2\n"))
	contains(t, d.refuse("realise", path, "--quarter", "1", "--read", table), "tidak mempunyai kolom realisasi")
	contains(t, d.misuse("realise", path, "--quarter", "5", "--read", table), "Tidak ada triwulan 5")
	contains(t, d.misuse("realise", path, "--quarter", "1", "--amount", "5"), "--agency, --line")
	contains(t, d.misuse("realise", path, "--quarter", "1", "--read", table, "--forms", t.TempDir()), "--read, --forms")
}

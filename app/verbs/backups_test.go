package verbs_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/model/keeping"
	"benangmerah/model/sqlite"
)

// backedUp is the sample with a backup beside it, named as one that was made by itself on a day.
func (d desk) backedUp(days ...string) (path string, copies []string) {
	d.t.Helper()
	path = d.sample()
	folder := d.path("kota – cadangan")
	if err := os.MkdirAll(folder, 0o700); err != nil {
		d.t.Fatal(err)
	}
	for _, day := range days {
		copies = append(copies, filepath.Join(folder, "kota-"+day+keeping.Extension))
		d.do("backup", path, copies[len(copies)-1])
	}
	return path, copies
}

func backupRows(t *testing.T, facts object) (list []object) {
	t.Helper()
	for _, row := range facts["backups"].([]any) {
		list = append(list, row.(map[string]any))
	}
	return list
}

// The computer may be set to another island: the list is in the time of the region, also of copies whose names tell no time, and of one that cannot be read.
func TestBackupsAreListedInTheTimeOfTheRegion(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	f, err := sqlite.Open(path, sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	region := *f.Plan().Region()
	region.Zone = model.WIT
	if _, err := f.Do(model.Edit{Title: "setup.region", Put: []model.Record{&region}}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	at := time.Date(2027, time.January, 5, 16, 45, 0, 0, time.UTC)
	for _, name := range []string{"kota (sebelum versi 7).benang", "kota (sebelum versi 8).benang"} {
		data := d.read(path)
		if strings.Contains(name, "8") {
			data = data[:len(data)/3]
		}
		if err := os.Chtimes(d.write(name, data), at, at); err != nil {
			t.Fatal(err)
		}
	}
	facts := d.facts("backups", path)
	d.holds(facts, map[string]string{"zone": `"WIT"`})
	for _, row := range backupRows(t, facts) {
		d.holds(row, map[string]string{"at": `"2027-01-06T01:45"`})
	}
	contains(t, d.do("backups", path), "1. 6 Jan 2027 01.45 WIT", "2. 6 Jan 2027 01.45 WIT", "rusak")
	contains(t, d.do("backups", path, "--language", "en"), "1. 6 Jan 2027 01:45 WIT")
}

func TestBackupsAreListedProvenAndThinned(t *testing.T) {
	d := newDesk(t)
	days := []string{"20261201-0800-otomatis", "20261202-0800-otomatis", "20270104-0800-otomatis", "20270105-0800-otomatis", "20270105-0900-tutup-hari-2", "20270106-0800", "20261202-0700-otomatis"}
	path, copies := d.backedUp(days...)
	d.holds(d.facts("backups", path), map[string]string{"acts": acts(0), "file": `"` + path + `"`})
	list := backupRows(t, d.facts("backups", path))
	if len(list) != len(days) {
		t.Fatalf("%d backups", len(list))
	}
	d.holds(list[0], map[string]string{"number": "1", "kind": `"hand"`, "state": `"unchecked"`, "acts": acts(0), "since": "0", "kept": `"asked"`, "at": `"2027-01-06T08:00"`, "place": `"beside"`})
	d.holds(list[1], map[string]string{"kind": `"day"`, "of": "2"})
	d.holds(list[2], map[string]string{"kind": `"automatic"`, "kept": `"newest"`})
	d.holds(list[6], map[string]string{"kept": `"daily"`})
	content := d.read(copies[0])
	if err := os.WriteFile(copies[0], content[:len(content)/2], 0o600); err != nil {
		t.Fatal(err)
	}
	list = backupRows(t, d.facts("backups", path, "--prove"))
	for i, row := range list {
		want := `"proven"`
		if row["path"] == copies[0] {
			want = `"damaged"`
		}
		d.holds(row, map[string]string{"state": want})
		if i > 0 && want != `"proven"` && !strings.Contains(row["problem"].(string), "rusak") {
			t.Errorf("%v", row)
		}
	}
	contains(t, d.do("backups", path), "7 cadangan dari kota.benang.", "tutup hari 2", "1. 6 Jan 2027 08.00", "rusak", "belum diperiksa")
	contains(t, d.do("backups", path, "--language", "en"), "Backups: 7, of kota.benang.", "close of day 2", "not examined")
	removed := d.facts("backups", path, "--thin")["removed"].([]any)
	if len(removed) != 1 || removed[0] != copies[6] {
		t.Errorf("removed %v", removed)
	}
	contains(t, d.do("backups", path, "--thin"), "Tidak ada yang perlu dihapus.")
	if len(backupRows(t, d.facts("backups", path))) != len(days)-1 {
		t.Error("more was removed")
	}
}

func TestABackupIsComparedWithTheFile(t *testing.T) {
	d := newDesk(t)
	path, copies := d.backedUp("20270104-0800-otomatis")
	d.do("correct", path, "--agency", "DPMPTSP", "--line", "2.18.03.2.01.0002", "--fund", "DAU", "--amount", "1,5 M", "--reason", "disesuaikan")
	facts := d.facts("backups", path, "--compare", "1")
	difference := facts["difference"].(map[string]any)
	d.holds(difference, map[string]string{"parted": "false", "path": `"` + copies[0] + `"`})
	acts, stages := difference["acts"].([]any), difference["stages"].([]any)
	if len(acts) != 1 || len(stages) != 1 {
		t.Fatalf("%v", difference)
	}
	stage := stages[0].(map[string]any)
	lines := stage["lines"].([]any)
	d.holds(lines[0].(map[string]any), map[string]string{"from": `"1650000000.00"`, "to": `"2300000000.00"`, "word": `"up"`, "code": `"2.18.03.2.01.0002"`})
	contains(t, d.do("backups", path, "--compare", copies[0]), "1 tindakan sesudahnya, 1 angka berbeda.", "Rp1.650.000.000,00 → Rp2.300.000.000,00")
	contains(t, d.refuse("backups", path, "--compare", "9"), "Tidak ada cadangan nomor 9. Lihat nomornya dengan backups BERKAS.")
	contains(t, d.refuse("backups", path, "--compare", d.path("tiada.benang")), "tidak ditemukan")
	contains(t, d.refuse("backups", d.path("tiada.benang")), "tidak ditemukan")
}

func TestRestoreByTheVerb(t *testing.T) {
	d := newDesk(t)
	path, copies := d.backedUp("20270104-0800-otomatis")
	d.do("note", path, "--text", "sesudah cadangan")
	facts := d.facts("restore", copies[0], path)
	d.holds(facts, map[string]string{"acts": acts(0), "damaged": "false", "file": `"` + path + `"`})
	d.holds(d.facts("check", path), map[string]string{"ok": "true", "acts": acts(0)})
	aside := facts["aside"].(string)
	d.holds(d.facts("check", aside), map[string]string{"ok": "true", "acts": acts(1)})
	if err := os.WriteFile(path, []byte("SQLite format 3\x00 rusak"), 0o600); err != nil {
		t.Fatal(err)
	}
	contains(t, d.do("restore", copies[0], path, "--language", "en"), "Restored: "+path+" holds "+acts(0)+" acts.", "What was there is now ", "kota (rusak ")
	bad := d.write("rusak.benang", d.read(copies[0])[:40000])
	contains(t, d.refuse("restore", bad, path), "rusak.benang rusak")
	contains(t, d.refuse("restore", d.path("tiada.benang"), path), "tidak ditemukan")
	contains(t, d.refuse("restore", path, path), "adalah berkas itu sendiri")
	d.do("new", d.path("lain.benang"), "--region", "Kota Lain", "--year", "2028")
	contains(t, d.refuse("restore", copies[0], d.path("lain.benang")), "Cadangan itu bukan dari berkas lain.benang.")
	d.do("restore", copies[0], d.path("baru.benang"))
	d.holds(d.facts("check", d.path("baru.benang")), map[string]string{"ok": "true", "acts": acts(0)})
}

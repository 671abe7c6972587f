package sqlite

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"benangmerah/model"
)

func TestBackup(t *testing.T) {
	f, _ := town(t, quick())
	folder := t.TempDir()
	info, err := f.Backup(filepath.Join(folder, "cadangan.benang"))
	if err != nil {
		t.Fatal(err)
	}
	stat, err := os.Stat(info.Path)
	if err != nil {
		t.Fatal(err)
	}
	if info.Entries != 3 || info.Root != root(t, f) || info.Bytes != stat.Size() || info.At.IsZero() || filepath.Base(info.Path) != "cadangan.benang" {
		t.Errorf("info %+v", info)
	}
	wantNames(t, folder, "cadangan.benang")
	g := open(t, info.Path, quick())
	mustEqual(t, "backup", g.Plan(), f.Plan())
	if g.ID() != f.ID() {
		t.Error("a copy has another ID")
	}
	mustPass(t, g)
	mustDo(t, g, model.TakeNote{Text: "catatan"})
	mustDo(t, f, model.TakeNote{Text: "catatan"})
}

func TestBackupNeverReplacesAFile(t *testing.T) {
	f, _ := town(t, quick())
	folder := t.TempDir()
	want := filepath.Join(folder, "cadangan.benang")
	if err := os.WriteFile(want, []byte("penting"), 0o666); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"cadangan (2).benang", "cadangan (3).benang"} {
		info, err := f.Backup(want)
		if err != nil || filepath.Base(info.Path) != name {
			t.Errorf("the backup went to %q: %v", info.Path, err)
		}
	}
	if string(content(t, want)) != "penting" {
		t.Error("a file was replaced")
	}
	wantNames(t, folder, "cadangan.benang", "cadangan (2).benang", "cadangan (3).benang")
}

func TestBackupRefuses(t *testing.T) {
	f, _ := town(t, quick())
	folder := t.TempDir()
	_, err := f.Backup(folder)
	wantCode(t, err, model.Invalid)
	_, err = f.Backup(filepath.Join(folder, "tiada", "cadangan.benang"))
	wantCode(t, err, model.NotFound)
	_, err = f.Backup(filepath.Join(f.Path(), "cadangan.benang"))
	wantCode(t, err, model.Invalid)
	wantNames(t, folder)
}

func TestBackupNameHasTheTime(t *testing.T) {
	at := time.Date(2027, time.January, 18, 17, 5, 0, 0, time.UTC)
	if got := BackupName(filepath.Join("rapat", "kota.v2.benang"), at); got != "kota.v2-20270118-1705.benang" {
		t.Error(got)
	}
}

// A copy that is not what the file is does not get its name.
func TestBackupOfABrokenTree(t *testing.T) {
	f, _ := town(t, quick())
	run("DELETE FROM tree")(t, f)
	folder := t.TempDir()
	_, err := f.Backup(filepath.Join(folder, "cadangan.benang"))
	wantCode(t, err, model.Damaged)
	wantNames(t, folder)
}

func TestBackupOfAReadOnlyFile(t *testing.T) {
	f, _ := town(t, quick())
	g := open(t, f.Path(), quick())
	info, err := g.Backup(filepath.Join(t.TempDir(), "cadangan.benang"))
	if err != nil || info.Entries != 3 {
		t.Errorf("info %+v: %v", info, err)
	}
}

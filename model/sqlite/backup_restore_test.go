package sqlite

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"benangmerah/model"
)

// backedUp is a file with a backup of it in another folder, which lacks its last act.
func backedUp(t *testing.T) (path, backup string, then, now *model.Plan) {
	t.Helper()
	f, _ := town(t, quick())
	info, err := f.Backup(filepath.Join(t.TempDir(), "rapat-20270118-0905-otomatis.benang"))
	if err != nil {
		t.Fatal(err)
	}
	then = f.Snapshot()
	mustDo(t, f, model.TakeNote{Text: "sesudah cadangan"})
	now = f.Snapshot()
	mustClose(t, f)
	return f.Path(), info.Path, then, now
}

func restore(t *testing.T, backup, path string) Restored {
	t.Helper()
	r, err := Restore(t.Context(), backup, path, quick(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// mustHold opens a file, examines it and compares it with a plan.
func mustHold(t *testing.T, path string, want *model.Plan) {
	t.Helper()
	f := open(t, path, quick())
	if only, why := f.ReadOnly(); only {
		t.Fatal(why)
	}
	mustEqual(t, filepath.Base(path), f.Plan(), want)
	mustPass(t, f)
	mustClose(t, f)
}

func TestRestorePutsTheBackupInPlaceAndKeepsWhatWasThere(t *testing.T) {
	path, backup, then, now := backedUp(t)
	before := content(t, backup)
	r := restore(t, backup, path)
	if r.Path != path || r.Damaged || r.Entries != 3 || filepath.Base(r.Aside) != "rapat (sebelum dipulihkan 2027-01-18 08.00).benang" {
		t.Errorf("%+v", r)
	}
	wantNames(t, filepath.Dir(path), "rapat.benang", filepath.Base(r.Aside))
	mustHold(t, path, then)
	mustHold(t, r.Aside, now)
	if string(content(t, backup)) != string(before) {
		t.Error("the backup changed")
	}
	wantNames(t, filepath.Dir(backup), filepath.Base(backup))
	again := restore(t, r.Aside, path)
	mustHold(t, path, now)
	mustHold(t, again.Aside, then)
}

func TestRestoreOfADamagedFile(t *testing.T) {
	path, backup, then, _ := backedUp(t)
	spoiled := content(t, path)
	for i := range 4096 {
		spoiled[len(spoiled)/2+i] = 0x5A
	}
	if err := os.WriteFile(path, spoiled, 0o600); err != nil {
		t.Fatal(err)
	}
	r := restore(t, backup, path)
	if !r.Damaged || !strings.Contains(filepath.Base(r.Aside), "rapat (rusak 2027-01-18 ") || string(content(t, r.Aside)) != string(spoiled) {
		t.Errorf("%+v", r)
	}
	mustHold(t, path, then)
	for range 2 { // a file of no bytes is damaged too, and names that are taken are numbered
		if err := os.WriteFile(path, nil, 0o600); err != nil {
			t.Fatal(err)
		}
		if r = restore(t, backup, path); !r.Damaged {
			t.Errorf("%+v", r)
		}
	}
	if !strings.HasSuffix(r.Aside, " (3).benang") {
		t.Errorf("the third went to %s", r.Aside)
	}
}

func TestRestoreToAPlaceWhereNothingIs(t *testing.T) {
	_, backup, then, _ := backedUp(t)
	path := filepath.Join(t.TempDir(), "baru.benang")
	if err := os.WriteFile(path+journalEnd, []byte("sisa"), 0o600); err != nil {
		t.Fatal(err)
	}
	r := restore(t, backup, path)
	if r.Aside != "" || r.Damaged {
		t.Errorf("%+v", r)
	}
	mustHold(t, path, then)
	if _, err := os.Stat(path + journalEnd); err == nil {
		t.Error("the rollback journal of another file lies beside it")
	}
}

func TestRestoreRefuses(t *testing.T) {
	path, backup, _, now := backedUp(t)
	folder := filepath.Dir(path)
	refused := func(backup, path string, code model.Code) {
		t.Helper()
		_, err := Restore(t.Context(), backup, path, quick(), nil)
		wantCode(t, err, code)
		wantNames(t, folder, "rapat.benang")
	}
	refused(path, path, model.Invalid)
	refused(filepath.Join(folder, "tiada.benang"), path, model.NotFound)
	refused(backup, folder, model.Invalid)
	other := create(t, quick())
	mustDo(t, other, model.TakeNote{Text: "kota lain"})
	mustClose(t, other)
	refused(other.Path(), path, model.Conflict)
	bad := filepath.Join(t.TempDir(), "rusak.benang")
	spoiled := []byte(strings.Replace(string(content(t, backup)), `"Kota Kecil"`, `"Kota Kucil"`, 1))
	if err := os.WriteFile(bad, spoiled, 0o600); err != nil {
		t.Fatal(err)
	}
	refused(bad, path, model.Damaged)
	if err := os.WriteFile(bad, spoiled[:len(spoiled)-5000], 0o600); err != nil {
		t.Fatal(err)
	}
	refused(bad, path, model.Damaged)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Restore(ctx, backup, path, quick(), nil); err == nil {
		t.Error("cancelled and still done")
	}
	wantNames(t, folder, "rapat.benang")
	f := open(t, path, quick())
	_, err := Restore(t.Context(), backup, path, quick(), nil)
	wantCode(t, err, model.Locked)
	mustEqual(t, "open file", f.Plan(), now)
	mustDo(t, f, model.TakeNote{Text: "tetap dapat ditulis"})
}

// snapshots keeps the folder of a file as it is after every step of a restore, as a cut at that moment leaves it.
func snapshots(t *testing.T, path, backup string) (folders []string) {
	t.Helper()
	r := &restoring{ctx: t.Context(), o: quick().filled()}
	r.cut = func() {
		folder := t.TempDir()
		if err := os.CopyFS(filepath.Join(folder, "cut"), os.DirFS(filepath.Dir(path))); err != nil {
			t.Fatal(err)
		}
		folders = append(folders, filepath.Join(folder, "cut"))
	}
	if _, err := r.restore(backup, path, nil); err != nil {
		t.Fatal(err)
	}
	return folders
}

// openables opens every file of a folder that a person can see and gives the plans, by their names. None may have a journal of another beside it.
func openables(t *testing.T, folder string) map[string]*model.Plan {
	t.Helper()
	plans := map[string]*model.Plan{}
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), ".") || filepath.Ext(e.Name()) != ".benang" {
			continue
		}
		f, err := Open(filepath.Join(folder, e.Name()), quick())
		if err != nil {
			continue
		}
		mustPass(t, f)
		plans[e.Name()] = f.Snapshot()
		mustClose(t, f)
	}
	return plans
}

// Wherever a restore is cut off, what the backup holds can be opened beside the file, or as it, and what stood there is whole under one of its two names.
func TestRestoreThatIsCutOff(t *testing.T) {
	crashed, recovered := hotJournal(t)
	lateBackup := func() string {
		f := open(t, crashedCopy(t, crashed), quick())
		info, err := f.Backup(filepath.Join(t.TempDir(), "rapat-20270118-0905.benang"))
		if err != nil {
			t.Fatal(err)
		}
		return info.Path
	}()
	path, backup, then, now := backedUp(t)
	for name, c := range map[string]struct {
		path, backup string
		then, now    *model.Plan
	}{
		"whole": {path, backup, then, now}, "hot journal": {crashed, lateBackup, recovered, recovered},
	} {
		folders := snapshots(t, c.path, c.backup)
		if len(folders) != 5 {
			t.Fatalf("%s: %d steps", name, len(folders))
		}
		for i, folder := range folders {
			plans := openables(t, folder)
			restored, kept := 0, 0
			for file, p := range plans {
				isThen, isNow := difference(p, c.then) == nil, difference(p, c.now) == nil
				if !isThen && !isNow {
					t.Errorf("%s, cut after step %d: %s holds something else", name, i, file)
				}
				if strings.Contains(file, "(dipulihkan ") || i == 4 && file == filepath.Base(c.path) {
					restored++
				} else if isNow {
					kept++
				}
			}
			if restored != 1 || kept != 1 {
				t.Errorf("%s, cut after step %d: %d with the backup, %d with what was there, of %d", name, i, restored, kept, len(plans))
			}
			again := filepath.Join(folder, filepath.Base(c.path))
			restore(t, c.backup, again)
			mustHold(t, again, c.then)
		}
	}
}

// crashedCopy copies a file with its rollback journal.
func crashedCopy(t *testing.T, path string) string {
	t.Helper()
	to := filepath.Join(t.TempDir(), filepath.Base(path))
	for _, end := range []string{"", journalEnd} {
		if err := copyBytes(path+end, to+end); err != nil {
			t.Fatal(err)
		}
	}
	return to
}

// Where the last step fails, the person is told where everything is.
func TestRestoreThatCannotEndSaysWhereEverythingIs(t *testing.T) {
	path, backup, then, now := backedUp(t)
	r := &restoring{ctx: t.Context(), o: quick().filled()}
	r.cut = func() {
		if r.result.Aside != "" && r.staged != "" {
			if _, err := os.Lstat(path); err != nil {
				if err := os.Mkdir(path, 0o700); err != nil { // somebody takes the name
					t.Fatal(err)
				}
			}
		}
	}
	_, err := r.restore(backup, path, nil)
	wantCode(t, err, model.Conflict)
	if !strings.Contains(err.Error(), filepath.Base(r.staged)) || !strings.Contains(err.Error(), filepath.Base(r.result.Aside)) {
		t.Errorf("told %v", err)
	}
	mustHold(t, r.staged, then)
	mustHold(t, r.result.Aside, now)
}

package backups_test

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"benangmerah/app/backups"
	"benangmerah/model"
	"benangmerah/model/keeping"
	"benangmerah/model/modeltest"
	"benangmerah/model/sqlite"
)

var monday = time.Date(2027, time.January, 4, 8, 0, 0, 0, time.UTC)

// town is a file with a small town, and a second folder.
func town(t *testing.T) (*sqlite.File, *modeltest.Town, backups.Places) {
	t.Helper()
	f, err := sqlite.Create(filepath.Join(t.TempDir(), "kota.benang"), sqlite.Options{Now: func() time.Time { return monday }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	w := modeltest.Small(t)
	var put []model.Record
	for _, kind := range model.Kinds() {
		put = append(put, w.Plan.Records(kind)...)
	}
	do(t, f, model.Edit{Title: "setup.file", Put: put})
	return f, w, backups.Places{File: f.Path(), Second: t.TempDir()}
}

func do(t *testing.T, f *sqlite.File, act model.Act) {
	t.Helper()
	if _, err := f.Do(act, model.Context{At: model.At(monday)}); err != nil {
		t.Fatal(err)
	}
}

func backUp(t *testing.T, f *sqlite.File, p backups.Places, kind keeping.Kind, at time.Time) backups.Made {
	t.Helper()
	m, err := backups.Make(t.Context(), f, p, kind, 0, at)
	if err != nil || m.Trouble != nil {
		t.Fatal(err, m.Trouble)
	}
	return m
}

func names(t *testing.T, folder string) (list []string) {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		t.Fatal(err)
	}
	for _, e := range entries {
		list = append(list, e.Name())
	}
	return list
}

func TestABackupLiesBesideTheFileAndOnTheStick(t *testing.T) {
	f, _, p := town(t)
	m := backUp(t, f, p, keeping.Automatic, monday)
	want := []string{"kota-20270104-0800-otomatis.benang"}
	if got := names(t, p.Beside()); !slices.Equal(got, want) || filepath.Base(p.Beside()) != "kota – cadangan" {
		t.Errorf("beside: %q", got)
	}
	if got := names(t, p.Away()); !slices.Equal(got, want) || len(m.Away) != 1 || !m.Plugged {
		t.Errorf("away: %q, %+v", got, m)
	}
	list, err := backups.List(t.Context(), p, f)
	if err != nil || len(list) != 2 || list[0].Where == list[1].Where {
		t.Fatalf("%+v, %v", list, err)
	}
	for _, b := range list {
		if !b.Related || b.Sight.Entries != 1 || b.Reason != keeping.Newest || b.Name.Kind != keeping.Automatic || b.Why != nil {
			t.Errorf("%+v", b)
		}
	}
	if again := backups.Mirror(t.Context(), f, p); len(again.Away) != 0 || again.Trouble != nil {
		t.Errorf("mirrored once more: %+v", again)
	}
}

func TestAStickThatIsAwayCatchesUp(t *testing.T) {
	f, _, p := town(t)
	gone := p.Second + " dicabut"
	if err := os.Rename(p.Second, gone); err != nil {
		t.Fatal(err)
	}
	if m := backUp(t, f, p, keeping.Automatic, monday); m.Plugged || len(m.Away) != 0 {
		t.Errorf("%+v", m)
	}
	do(t, f, model.TakeNote{Text: "satu"})
	backUp(t, f, p, keeping.Day, monday.Add(time.Hour))
	do(t, f, model.TakeNote{Text: "dua"})
	backUp(t, f, p, keeping.Automatic, monday.Add(2*time.Hour))
	if _, err := os.Stat(p.Second); err == nil {
		t.Fatal("a folder was made where the stick was")
	}
	if err := os.Rename(gone, p.Second); err != nil {
		t.Fatal(err)
	}
	m := backups.Mirror(t.Context(), f, p)
	want := []string{"kota-20270104-0900-tutup-hari.benang", "kota-20270104-1000-otomatis.benang"}
	if got := names(t, p.Away()); !m.Plugged || m.Trouble != nil || !slices.Equal(got, want) {
		t.Errorf("caught up: %q, %+v", got, m)
	}
}

// weeks makes empty backups by hand: many days of work, the file going on between them.
func weeks(t *testing.T, f *sqlite.File, p backups.Places, days int) {
	t.Helper()
	if err := os.MkdirAll(p.Beside(), 0o755); err != nil {
		t.Fatal(err)
	}
	for d := range days {
		at := monday.AddDate(0, 0, d)
		if _, err := f.Backup(filepath.Join(p.Beside(), keeping.NameOf(p.File, keeping.Automatic, 0, at).String())); err != nil {
			t.Fatal(err)
		}
	}
}

func TestWhatWasMadeByItselfIsThinnedAndNothingElse(t *testing.T) {
	f, _, p := town(t)
	p.Second = ""
	weeks(t, f, p, 40)
	info, err := f.Backup(filepath.Join(p.Beside(), "kota-20260101-0800.benang")) // by hand
	if err != nil {
		t.Fatal(err)
	}
	stranger, err := sqlite.Create(filepath.Join(t.TempDir(), "lain.benang"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer stranger.Close()
	others := []string{"kota-20260102-0800-otomatis.benang", "kota-20260103-0800-otomatis.benang", "surat.pdf"}
	if _, err := stranger.Backup(filepath.Join(p.Beside(), others[0])); err != nil {
		t.Fatal(err)
	}
	for _, name := range others[1:] {
		if err := os.WriteFile(filepath.Join(p.Beside(), name), []byte("bukan cadangan"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	m := backUp(t, f, p, keeping.Automatic, monday.AddDate(0, 0, 40))
	left := names(t, p.Beside())
	for _, name := range append(others, filepath.Base(info.Path), filepath.Base(m.Info.Path)) {
		if !slices.Contains(left, name) {
			t.Errorf("%s is gone", name)
		}
	}
	if len(m.Removed) < 20 || len(left)+len(m.Removed) != 45 {
		t.Errorf("%d removed, %d left", len(m.Removed), len(left))
	}
	list, err := backups.List(t.Context(), p, f)
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range list {
		if b.Reason == keeping.Surplus || strings.HasSuffix(b.Path(), others[0]) {
			t.Errorf("listed %+v", b)
		}
		if strings.HasSuffix(b.Path(), others[1]) && (b.Why == nil || b.Reason != keeping.Foreign) {
			t.Errorf("what is no backup: %+v", b)
		}
	}
}

func TestTheLastWholeBackupIsNotRemoved(t *testing.T) {
	f, _, p := town(t)
	p.Second = ""
	backUp(t, f, p, keeping.Automatic, monday)
	do(t, f, model.TakeNote{Text: "satu"})
	backUp(t, f, p, keeping.Day, monday.Add(time.Hour))
	list, err := backups.List(t.Context(), p, f)
	if err != nil || len(list) != 2 {
		t.Fatal(err)
	}
	if err := backups.Remove(list, list[0].Path()); err != nil {
		t.Fatal(err)
	}
	list, err = backups.List(t.Context(), p, f)
	if err != nil || len(list) != 1 {
		t.Fatal(err)
	}
	if err := backups.Remove(list, list[0].Path()); model.CodeOf(err) != model.Conflict {
		t.Errorf("told %v", err)
	}
	if err := backups.Remove(list, p.File); model.CodeOf(err) != model.NotFound {
		t.Errorf("what is no backup: %v", err)
	}
	if got := names(t, p.Beside()); len(got) != 1 {
		t.Errorf("left %q", got)
	}
}

func TestLatestIsWhatTheFileHasGoneOnFrom(t *testing.T) {
	f, _, p := town(t)
	if b, err := backups.Latest(t.Context(), p, f); b != nil || err != nil {
		t.Errorf("of nothing: %+v, %v", b, err)
	}
	backUp(t, f, p, keeping.Automatic, monday)
	do(t, f, model.TakeNote{Text: "satu"})
	other, err := sqlite.Open(filepath.Join(p.Beside(), "kota-20270104-0800-otomatis.benang"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	do(t, other, model.TakeNote{Text: "lain"})
	if _, err := other.Backup(filepath.Join(p.Beside(), "kota-20270105-0800-otomatis.benang")); err != nil {
		t.Fatal(err)
	}
	other.Close()
	backUp(t, f, p, keeping.Day, monday.Add(time.Minute))
	if b, err := backups.Latest(t.Context(), p, f); err != nil || b == nil || b.Sight.Entries != 2 || b.Name.Kind != keeping.Day {
		t.Errorf("%+v, %v", b, err)
	}
}

func TestCompareTellsActsFiguresAndSums(t *testing.T) {
	f, w, p := town(t)
	backUp(t, f, p, keeping.Automatic, monday)
	path := filepath.Join(p.Beside(), "kota-20270104-0800-otomatis.benang")
	if d, err := backups.Compare(f, path, sqlite.Options{}); err != nil || d.Parted || d.Lines() != 0 || len(d.Acts) != 0 {
		t.Errorf("nothing was done: %+v, %v", d, err)
	}
	before := f.Plan().Total(model.Proposed, modeltest.PlanYear)
	do(t, f, model.SetBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Proposed, Year: modeltest.PlanYear, Amount: 77 * model.Rupiah, Known: true})
	do(t, f, model.TakeNote{Text: "catatan"})
	d, err := backups.Compare(f, path, sqlite.Options{})
	if err != nil || d.Parted || len(d.Acts) != 2 || d.Acts[0].Seq != 2 || len(d.Changes) != 1 {
		t.Fatalf("%+v, %v", d, err)
	}
	after := f.Plan().Total(model.Proposed, modeltest.PlanYear)
	c := d.Changes[0]
	if c.Stage != model.Proposed || c.Year != modeltest.PlanYear || c.From != before.Amount+before.Outside || c.To != after.Amount+after.Outside || c.From == c.To {
		t.Errorf("sums %+v", c)
	}
	if len(c.Rows) != 1 || c.Rows[0].Difference() != c.To-c.From || c.Rows[0].Key.Code != f.Plan().Lines.Get(w.Sub).Code {
		t.Errorf("rows %+v", c.Rows)
	}
	g, err := sqlite.Open(path, sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	do(t, g, model.TakeNote{Text: "lain"})
	do(t, g, model.TakeNote{Text: "lain lagi"})
	g.Close()
	if d, err := backups.Compare(f, path, sqlite.Options{}); err != nil || !d.Parted || d.Acts != nil || d.Lines() != 1 {
		t.Errorf("of a file that went its own way: %+v, %v", d, err)
	}
	if _, err := backups.Compare(f, filepath.Join(p.Beside(), "tiada.benang"), sqlite.Options{}); model.CodeOf(err) != model.NotFound {
		t.Errorf("told %v", err)
	}
}

// Of a file that is damaged all that has its name is found, and what lies beside the file itself too.
func TestBackupsOfAFileThatCannotBeOpened(t *testing.T) {
	f, _, p := town(t)
	backUp(t, f, p, keeping.Automatic, monday)
	f.Close()
	folder := filepath.Dir(p.File)
	for _, name := range []string{"kota (sebelum versi 7).benang", "kota (sebelum dipulihkan 2027-01-03 10.00).benang", "desa (sebelum versi 7).benang", "kota-20270104-0800.benang"} {
		if _, err := sqlite.CopyBackup(t.Context(), p.File, filepath.Join(folder, name)); err != nil {
			t.Fatal(err)
		}
	}
	list, err := backups.List(t.Context(), p, nil)
	if err != nil || len(list) != 4 {
		t.Fatalf("%+v, %v", list, err)
	}
	found := map[backups.Where]int{}
	for _, b := range list {
		found[b.Where]++
		if b.Copy.At.IsZero() || b.Why != nil {
			t.Errorf("%+v", b)
		}
	}
	if found[backups.Beside] != 1 || found[backups.Second] != 1 || found[backups.Folder] != 2 {
		t.Errorf("found %v", found)
	}
}

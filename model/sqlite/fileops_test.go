package sqlite

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"benangmerah/model"
)

var errSharing = errors.New("the file is in use by another process")

// scanner is a virus scanner: it holds up so many operations of each kind in a row.
type scanner struct {
	files
	holds  int
	waited time.Duration
}

func newScanner(holds int) *scanner {
	s := &scanner{holds: holds}
	held := map[string]int{}
	hold := func(operation string) error {
		if held[operation]++; held[operation] <= s.holds {
			return &fs.PathError{Op: operation, Err: errSharing}
		}
		held[operation] = 0
		return nil
	}
	s.files = files{
		rename: func(from, to string) error {
			return unless(hold("rename"), func() error { return os.Rename(from, to) })
		},
		remove:  func(path string) error { return unless(hold("remove"), func() error { return os.Remove(path) }) },
		stat:    os.Stat,
		pause:   func(d time.Duration) { s.waited += d },
		passing: func(err error) bool { return errors.Is(err, errSharing) },
	}
	s.open = func(path string, flag int, mode fs.FileMode) (*os.File, error) {
		if err := hold("open"); err != nil {
			return nil, err
		}
		return os.OpenFile(path, flag, mode)
	}
	return s
}

// unless does something where nothing has failed before.
func unless(err error, do func() error) error {
	if err != nil {
		return err
	}
	return do()
}

// A scanner that holds every file for a moment is waited for: making, writing, copying and closing a file succeed and leave nothing behind.
func TestAScannerIsWaitedFor(t *testing.T) {
	s := newScanner(5)
	o := quick()
	o.files = &s.files
	f, _ := town(t, o)
	info, err := f.Backup(filepath.Join(t.TempDir(), "cadangan.benang"))
	if err != nil || info.Entries != 3 {
		t.Fatalf("backup %+v: %v", info, err)
	}
	if s.waited == 0 {
		t.Error("nobody had to wait")
	}
	mustClose(t, f)
	for _, folder := range []string{filepath.Dir(f.Path()), filepath.Dir(info.Path)} {
		if left, err := os.ReadDir(folder); err != nil || len(left) != 1 {
			t.Errorf("left: %v, %v", left, err)
		}
	}
	mustPass(t, open(t, f.Path(), quick()))
}

// A scanner that never lets go is waited for no longer than two seconds a time, and then nothing is half done.
func TestAScannerThatNeverLetsGo(t *testing.T) {
	s := newScanner(1 << 30)
	o := quick()
	o.files = &s.files
	folder := t.TempDir()
	if _, err := Create(filepath.Join(folder, "rapat.benang"), o); !errors.Is(err, errSharing) {
		t.Errorf("got %v", err)
	}
	for name, do := range map[string]func() error{
		"rename": func() error { return s.again(func() error { return s.rename("a", "b") }) },
		"remove": func() error { return s.removeFile("a") },
		"open":   func() error { return s.syncFile("a") },
	} {
		s.waited = 0
		if err := do(); !errors.Is(err, errSharing) || s.waited == 0 || s.waited > mostPause {
			t.Errorf("%s: %v after %v", name, err, s.waited)
		}
	}
	if _, err := os.Stat(filepath.Join(folder, "rapat.benang")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("something half done lies there: %v", err)
	}
}

// What will not pass is not waited for.
func TestAFailureForGoodIsToldAtOnce(t *testing.T) {
	s := newScanner(0)
	if err := s.removeFile(filepath.Join(t.TempDir(), "tidak-ada")); !errors.Is(err, fs.ErrNotExist) || s.waited != 0 {
		t.Errorf("%v after %v", err, s.waited)
	}
}

// The lock's file is cleared away by somebody: the right to write is taken again before the next act, and nobody else gets it.
func TestALockThatIsClearedAwayIsTakenAgain(t *testing.T) {
	f, _ := town(t, quick())
	if err := os.Remove(lockPath(f.Path())); err != nil {
		t.Fatal(err)
	}
	mustDo(t, f, model.TakeNote{Text: "catatan"})
	g := open(t, f.Path(), quick())
	if readOnly, why := g.ReadOnly(); !readOnly || why.Code != model.Locked {
		t.Errorf("a second opener may write: %v", why)
	}
	mustClose(t, f)
	if _, err := os.Stat(lockPath(f.Path())); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the lock's file stays: %v", err)
	}
}

// Another program was first to take the right that was cleared away: nothing more is written here, and its lock is left alone.
func TestALockThatSomebodyElseHasByNow(t *testing.T) {
	f, _ := town(t, remembering())
	if err := os.Remove(lockPath(f.Path())); err != nil {
		t.Fatal(err)
	}
	g := open(t, f.Path(), quick())
	mustDo(t, g, model.TakeNote{Text: "di sana"})
	mustRefuse(t, f, model.Locked, true)
	mustRefuse(t, f, model.Locked, true)
	if _, err := f.Reopen(); err != nil {
		t.Errorf("it cannot even be read: %v", err)
	}
	mustDo(t, g, model.TakeNote{Text: "masih di sana"})
	if !g.lock.stands() {
		t.Error("the other's lock was cleared away")
	}
}

func TestLocksAreTriedOut(t *testing.T) {
	f, _ := town(t, quick())
	if !f.lock.works() || len(f.Cautions()) > 0 {
		t.Errorf("cautions %v", f.Cautions())
	}
	if err := f.lock.held.Unlock(); err != nil { // as on a folder where locks do nothing
		t.Fatal(err)
	}
	if f.lock.works() {
		t.Error("a lock that keeps nobody out was not noticed")
	}
	if got := f.caution(); len(got) != 1 || got[0].Template != errNoLocks("").Template {
		t.Errorf("cautions %v", got)
	}
}

// setClock lets a file tell another time.
func setClock(f *File, now time.Time) { f.o.Now = func() time.Time { return now } }

// A clock that is put back a little does not mix up what was said; one that is put back by more is followed, since it may have been wrong before. Entries keep
// their order in either case.
func TestAClockThatJumps(t *testing.T) {
	f := create(t, quick())
	start := time.Date(2027, time.January, 18, 3, 0, 0, 0, time.UTC)
	for _, step := range []struct{ clock, want time.Time }{
		{start, start},
		{start.Add(-90 * time.Second), start.Add(time.Millisecond)},
		{start.Add(-90 * time.Second), start.Add(2 * time.Millisecond)},
		{start.Add(time.Second), start.Add(time.Second)},
		{start.Add(time.Second), start.Add(time.Second)},
		{start.Add(48 * time.Hour), start.Add(48 * time.Hour)},
		{start.Add(time.Hour), start.Add(time.Hour)},
		{start.Add(-10 * 365 * 24 * time.Hour), start.Add(-10 * 365 * 24 * time.Hour)},
	} {
		setClock(f, step.clock)
		if e := mustDo(t, f, model.TakeNote{Text: "x"}); e.At != model.At(step.want) {
			t.Errorf("at %v the entry is of %v, want %v", step.clock, e.At.Time(), step.want)
		}
	}
	mustPass(t, f)
	entries, err := f.Entries(1, f.Size())
	if err != nil {
		t.Fatal(err)
	}
	for i, e := range entries {
		if e.Seq != int64(i+1) {
			t.Errorf("entry %d stands at %d", e.Seq, i+1)
		}
	}
	if _, err := f.Undo(model.Context{}); err != nil {
		t.Error(err)
	}
	if plan, err := f.At(2); err != nil || plan.Notes.Len() != 2 {
		t.Errorf("an earlier moment: %v", err)
	}
}

func TestAClockBehindTheFileIsNoticed(t *testing.T) {
	f, _ := town(t, quick())
	last := f.SavedAt()
	mustClose(t, f)
	for by, want := range map[time.Duration]time.Duration{-time.Hour: 0, 0: 0, smallStep: 0, 3 * time.Hour: 3 * time.Hour} {
		o := quick()
		o.Now = func() time.Time { return last.Add(-by) }
		g := open(t, f.Path(), o)
		if got := g.Behind().Round(time.Minute); got != want {
			t.Errorf("a clock that is %v behind: %v", by, got)
		}
		mustClose(t, g)
	}
	if e := create(t, quick()); e.Behind() != 0 {
		t.Error("an empty file has a time")
	}
}

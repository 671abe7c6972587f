package sqlite

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"benangmerah/model"
	"benangmerah/model/disk"
	"benangmerah/model/sqlite/medium"
)

// mustCopy saves a copy elsewhere and sees that it is whole and holds what was acknowledged.
func mustCopy(t *testing.T, f *File, fromMemory bool) *File {
	t.Helper()
	saved, err := f.SaveCopy(t.Context(), filepath.Join(t.TempDir(), "salinan.benang"), nil)
	if err != nil {
		t.Fatal(err)
	}
	if saved.FromMemory != fromMemory || saved.Entries != f.Size() {
		t.Fatalf("copied %+v", saved)
	}
	g := open(t, saved.Path, quick())
	mustPass(t, g)
	mustEqual(t, "copy", g.Plan(), f.Plan())
	if g.ID() != f.ID() || root(t, g) != saved.Root {
		t.Errorf("the copy has ID %s and another root", g.ID())
	}
	return g
}

// Whatever becomes of the name of an open file: no act is acknowledged that nobody would find again, all before can be copied, and once the file is back
// work goes on.
func TestAFileThatLosesItsPlace(t *testing.T) {
	other, _ := town(t, quick())
	mustClose(t, other)
	for name, test := range map[string]struct {
		lose, restore func(path, aside string) error
		code          model.Code
	}{
		"moved":   {os.Rename, func(path, aside string) error { return os.Rename(aside, path) }, model.NotFound},
		"deleted": {hardLink(os.Remove), func(path, aside string) error { return os.Link(aside, path) }, model.NotFound},
		"replaced": {
			hardLink(func(path string) error { return errors.Join(os.Remove(path), copyBytes(other.Path(), path)) }),
			func(path, aside string) error { return os.Rename(aside, path) }, model.Conflict,
		},
		"its folder moved": {
			func(path, _ string) error { return os.Rename(filepath.Dir(path), filepath.Dir(path)+"-lain") },
			func(path, _ string) error { return os.Rename(filepath.Dir(path)+"-lain", filepath.Dir(path)) }, model.NotFound,
		},
	} {
		t.Run(name, func(t *testing.T) {
			f, _ := town(t, remembering())
			aside := filepath.Join(t.TempDir(), "semula.benang")
			if err := test.lose(f.Path(), aside); err != nil {
				t.Fatal(err)
			}
			if seen := f.Watch(); seen == nil || seen.Why.Code != test.code || !seen.Lost {
				t.Errorf("seen: %v", seen)
			}
			mustRefuse(t, f, test.code, false)
			mustCopy(t, f, false)
			if _, err := f.Reopen(); model.CodeOf(err) != test.code {
				t.Errorf("a file that only this program still has was given up: %v", err)
			}
			mustCopy(t, f, false)
			if err := test.restore(f.Path(), aside); err != nil {
				t.Fatal(err)
			}
			if seen := f.Watch(); seen != nil {
				t.Errorf("seen although it is back: %v", seen)
			}
			mustDo(t, f, model.TakeNote{Text: "kembali"})
			mustPass(t, f)
		})
	}
}

// hardLink keeps a second name of a file that loses its first one.
func hardLink(lose func(path string) error) func(path, aside string) error {
	return func(path, aside string) error { return errors.Join(os.Link(path, aside), lose(path)) }
}

// A file that is taken away while an act is being written: the act is not acknowledged, and nothing before it is lost.
func TestAFileThatIsTakenAwayWithinAnAct(t *testing.T) {
	for _, at := range []medium.Kind{medium.Create, medium.Write, medium.Sync, medium.Delete} {
		m := medium.New()
		o := Options{Now: clock(), medium: m.Name, files: hurried(), Remember: true}
		f, _ := town(t, o)
		taken := false
		m.Break(func(op medium.Op) medium.Code {
			if op.Kind == at && !taken {
				taken = true
				if err := os.Remove(f.Path()); err != nil {
					t.Error(err)
				}
			}
			return medium.OK
		})
		before, size := f.Snapshot(), f.Size()
		_, err := f.Do(model.TakeNote{Text: "catatan"}, model.Context{})
		m.Break(nil)
		if _, ok := errors.AsType[*Trouble](err); !ok || !taken {
			t.Fatalf("operation %d: acknowledged with %v", at, err)
		}
		mustEqual(t, "plan", f.Plan(), before)
		saved, err := f.SaveCopy(t.Context(), filepath.Join(t.TempDir(), "salinan.benang"), nil)
		if err != nil || saved.Entries < size || saved.Entries > size+1 {
			t.Errorf("operation %d: copied %+v, %v", at, saved, err)
		}
		mustPass(t, open(t, saved.Path, quick()))
	}
}

// The stick is pulled, so that not even reading works: what is remembered makes a whole file, and when the stick is back work goes on where it stopped.
func TestAStickThatIsPulledAndPutBack(t *testing.T) {
	m := medium.New()
	o := Options{Now: clock(), medium: m.Name, files: hurried(), Remember: true}
	f, w := town(t, o)
	mustDo(t, f, model.TakeNote{Text: "sebelum"})
	pull := func(op medium.Op) medium.Code {
		if filepath.Dir(op.Path) == filepath.Dir(f.Path()) {
			return medium.ReadError
		}
		return medium.OK
	}
	m.Break(pull)
	mustRefuse(t, f, model.Locked, true)
	if f.Plan().Agencies.Get(w.Agency) == nil {
		t.Error("the plan can no longer be read")
	}
	mustDo(t, mustCopy(t, f, true), model.TakeNote{Text: "di salinan"})
	if _, err := f.Reopen(); err == nil {
		t.Fatal("opened again although nothing can be read")
	}
	mustRefuse(t, f, model.Locked, true)
	mustCopy(t, f, true)
	m.Break(nil)
	g, err := f.Reopen()
	if err != nil {
		t.Fatal(err)
	}
	closeAtEnd(t, g)
	if readOnly, why := g.ReadOnly(); readOnly {
		t.Fatal(why)
	}
	mustEqual(t, "opened again", g.Plan(), f.Plan())
	mustDo(t, g, model.TakeNote{Text: "sesudah"})
	mustPass(t, g)
	if _, err := f.Do(model.TakeNote{Text: "x"}, model.Context{}); model.CodeOf(err) != model.Locked {
		t.Errorf("the file that was given up takes acts: %v", err)
	}
	if _, err := f.Reopen(); model.CodeOf(err) != model.Locked {
		t.Errorf("opened twice: %v", err)
	}
}

// An act of which nobody could say whether it was stored is there or not there when the file is opened again, and nothing else is different.
func TestAnUncertainActIsKnownAfterReopening(t *testing.T) {
	for _, kind := range []medium.Kind{medium.Write, medium.Sync, medium.Delete} {
		m := medium.New()
		f, _ := town(t, Options{Now: clock(), medium: m.Name, files: hurried(), Remember: true})
		broken := false
		m.Break(func(op medium.Op) medium.Code {
			if broken = broken || op.Kind == kind; broken {
				return medium.WriteError
			}
			return medium.OK
		})
		mustRefuse(t, f, model.Locked, true)
		m.Break(nil)
		g, err := f.Reopen()
		if err != nil {
			t.Fatal(err)
		}
		closeAtEnd(t, g)
		if n := g.Size() - f.Size(); n < 0 || n > 1 {
			t.Errorf("%d entries more than were acknowledged", n)
		}
		mustPass(t, g)
	}
}

// A file that holds less than was acknowledged, or another one, does not take the place of the open one.
func TestReopeningRefusesWhatIsNotTheFile(t *testing.T) {
	m := medium.New()
	f, _ := town(t, Options{Now: clock(), medium: m.Name, files: hurried(), Remember: true})
	old, err := os.ReadFile(f.Path())
	if err != nil {
		t.Fatal(err)
	}
	mustDo(t, f, model.TakeNote{Text: "baru"})
	other, _ := town(t, quick())
	mustClose(t, other)
	foreign, err := os.ReadFile(other.Path())
	if err != nil {
		t.Fatal(err)
	}
	m.Break(func(medium.Op) medium.Code { return medium.ReadError })
	mustRefuse(t, f, model.Locked, true)
	m.Break(nil)
	for name, content := range map[string][]byte{"older": old, "another": foreign, "nothing": nil} {
		if err := os.WriteFile(f.Path(), content, 0o600); err != nil {
			t.Fatal(err)
		}
		if g, err := f.Reopen(); err == nil {
			t.Errorf("%s: took the place with %d entries", name, g.Size())
		}
		mustCopy(t, f, true)
	}
}

// A signed copy that was taken in since the file was opened is in the copy that is made of memory; of an earlier one only the record is, which is told.
func TestCopyOfMemoryTellsWhatIsMissing(t *testing.T) {
	m := medium.New()
	f, issue := issued(t)
	mustDo(t, f, scanned(issue, "lama"))
	mustClose(t, f)
	f = open(t, f.Path(), Options{Now: clock(), medium: m.Name, files: hurried(), Remember: true})
	mustDo(t, f, scanned(issue, "baru"))
	m.Break(func(medium.Op) medium.Code { return medium.ReadError })
	saved, err := f.SaveCopy(t.Context(), filepath.Join(t.TempDir(), "salinan.benang"), nil)
	if err != nil || !saved.FromMemory || saved.Missing != 1 {
		t.Fatalf("copied %+v, %v", saved, err)
	}
	m.Break(nil)
	g := open(t, saved.Path, quick())
	if r := check(t, g); len(r.Problems) != 1 {
		t.Errorf("check found %q", r.Problems)
	}
}

func TestWithoutMemoryACopyNeedsAFileThatCanBeRead(t *testing.T) {
	m := medium.New()
	f, _ := town(t, Options{Now: clock(), medium: m.Name})
	m.Break(func(medium.Op) medium.Code { return medium.ReadError })
	dest := filepath.Join(t.TempDir(), "salinan.benang")
	if _, err := f.SaveCopy(t.Context(), dest, nil); model.CodeOf(err) != model.Locked {
		t.Errorf("got %v", err)
	}
	if _, err := os.Stat(dest); err == nil {
		t.Error("something lies there")
	}
	m.Break(nil)
	if _, err := f.SaveCopy(t.Context(), t.TempDir(), nil); model.CodeOf(err) != model.Invalid {
		t.Errorf("got %v", err)
	}
}

func TestFolderThatMayNotBeWrittenAnyMore(t *testing.T) {
	f, _ := town(t, quick())
	mustClose(t, f)
	folder := filepath.Dir(f.Path())
	mode(t, filepath.Dir(folder), 0o755)
	mode(t, folder, 0o777)
	mode(t, f.Path(), 0o666)
	asNobody(t, func() {
		g, err := Open(f.Path(), quick())
		if err != nil {
			t.Error(err)
			return
		}
		defer mustClose(t, g)
		mustDo(t, g, model.TakeNote{Text: "boleh"})
		setMode(t, folder, 0o555)
		_, err = g.Do(model.TakeNote{Text: "tidak boleh"}, model.Context{})
		if trouble, ok := errors.AsType[*Trouble](err); !ok || trouble.Final || trouble.Why.Template != errFolder("").Template {
			t.Errorf("refused by %v", err)
		}
		setMode(t, folder, 0o777)
		mustDo(t, g, model.TakeNote{Text: "boleh lagi"})
		setMode(t, g.Path(), 0o444) // what is open stays open
		mustDo(t, g, model.TakeNote{Text: "masih"})
		setMode(t, g.Path(), 0o666)
	})
	mode(t, folder, 0o755)
	if g := open(t, f.Path(), quick()); g.Size() != 6 {
		t.Errorf("%d entries, want 6", g.Size())
	}
}

// setMode sets rights with those that the test has itself.
func setMode(t *testing.T, path string, m os.FileMode) {
	t.Helper()
	done := make(chan error)
	go func() { done <- os.Chmod(path, m) }()
	if err := <-done; err != nil {
		t.Error(err)
	}
}

func TestOutOfFileHandles(t *testing.T) {
	f, _ := town(t, quick())
	var limit syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_NOFILE, &limit); err != nil {
		t.Fatal(err)
	}
	none := limit
	none.Cur = 3
	if err := syscall.Setrlimit(syscall.RLIMIT_NOFILE, &none); err != nil {
		t.Fatal(err)
	}
	before := f.Snapshot()
	_, err := f.Do(model.TakeNote{Text: "catatan"}, model.Context{})
	if err := syscall.Setrlimit(syscall.RLIMIT_NOFILE, &limit); err != nil {
		t.Fatal(err)
	}
	if trouble, ok := errors.AsType[*Trouble](err); !ok || trouble.Final || trouble.Why.Template != errHandles("").Template {
		t.Errorf("refused by %v", err)
	}
	mustEqual(t, "plan", f.Plan(), before)
	mustDo(t, f, model.TakeNote{Text: "catatan"})
	mustPass(t, f)
}

// However few files may still be opened, a file that does not open for that says so, and one that opens for reading only does too: nobody is told that the file, the
// folder or they themselves are to blame.
func TestOpeningWithTooFewFileHandles(t *testing.T) {
	f, _ := town(t, quick())
	mustClose(t, f)
	var limit syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_NOFILE, &limit); err != nil {
		t.Fatal(err)
	}
	refused := 0
	for few := uint64(3); ; few++ {
		less := limit
		less.Cur = few
		if err := syscall.Setrlimit(syscall.RLIMIT_NOFILE, &less); err != nil {
			t.Fatal(err)
		}
		g, err := Open(f.Path(), quick())
		if err := syscall.Setrlimit(syscall.RLIMIT_NOFILE, &limit); err != nil {
			t.Fatal(err)
		}
		if err != nil {
			refused++
			if e, ok := errors.AsType[*model.Error](err); !ok || e.Template != disk.Crowded("").Template || errors.Is(err, context.Canceled) {
				t.Errorf("with %d files: %v", few, err)
			}
			continue
		}
		only, why := g.ReadOnly()
		mustClose(t, g)
		if !only {
			break
		}
		if why.Template != errHandles("").Template {
			t.Errorf("with %d files, opened for reading only: %v", few, why)
		}
	}
	if refused == 0 {
		t.Error("it always opened")
	}
}

// A copy elsewhere tells how far it is, and can be broken off: of the file as of what is remembered. Then nothing stays, and the next one is whole.
func TestACopyElsewhereCanBeBrokenOff(t *testing.T) {
	m := medium.New()
	f, _ := town(t, Options{Now: clock(), medium: m.Name, files: hurried(), Remember: true})
	for _, fromMemory := range []bool{false, true} {
		m.Break(nil)
		if fromMemory {
			m.Break(func(op medium.Op) medium.Code {
				if filepath.Dir(op.Path) == filepath.Dir(f.Path()) {
					return medium.ReadError
				}
				return medium.OK
			})
		}
		folder := t.TempDir()
		ctx, cancel := context.WithCancel(t.Context())
		heard := 0
		_, err := f.SaveCopy(ctx, filepath.Join(folder, "salinan.benang"), func(int64, int64) {
			heard++
			cancel()
		})
		if !errors.Is(err, context.Canceled) || heard != 1 {
			t.Errorf("from memory %v: %v after %d words", fromMemory, err, heard)
		}
		if left, err := os.ReadDir(folder); err != nil || len(left) > 0 {
			t.Errorf("from memory %v: %v stays, %v", fromMemory, left, err)
		}
		var done, total int64
		saved, err := f.SaveCopy(t.Context(), filepath.Join(folder, "salinan.benang"), func(n, of int64) {
			if n < done {
				t.Errorf("back from %d to %d", done, n)
			}
			done, total = n, of
		})
		if err != nil || saved.FromMemory != fromMemory || done != total || total == 0 {
			t.Errorf("from memory %v: %+v, %d of %d, %v", fromMemory, saved, done, total, err)
		}
	}
}

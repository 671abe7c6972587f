package shell

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"benangmerah/app/locking"
	"benangmerah/app/log"
	"benangmerah/app/text"
	"benangmerah/model"
)

// locked starts the program on the sample and locks its screen.
func locked(t *testing.T) *window {
	t.Helper()
	w := startSample(t)
	w.s.lock.idle = func() (time.Duration, bool) { return 0, false }
	w.Press("Ctrl+Shift+X")
	w.reads("Sandi kunci layar", "tangan usil")
	w.keep("lock-password")
	w.Type("kopi")
	w.Press("Tab")
	w.Type("kopi")
	w.Press("Enter")
	if !w.s.lock.locked() {
		t.Fatalf("it is not locked; the window reads %q", w.Texts())
	}
	return w
}

func TestLockShowsTheTimeAndTheMeetingAlone(t *testing.T) {
	w := locked(t)
	w.keep("lock")
	w.reads("11.32", w.s.Plan().CurrentMeeting().Title, "Buka")
	before, at, acts := w.s.WallCaption(), w.s.current, w.s.Acts()
	w.Press("Ctrl+1", "F2", "F5", "Ctrl+Z", "Ctrl+B", "F12", "Ctrl+K", "Ctrl+Right", "F9")
	w.s.wall.win.OnKey(&fyne.KeyEvent{Name: fyne.KeyF5})
	if w.s.WallCaption() != before || w.s.WallBlank() || w.s.current != at || w.s.Acts() != acts || w.covers() != 1 {
		t.Error("a key did something")
	}
	w.drop(w.s.Path())
	w.s.Ask("Pertanyaan di bawah kunci", "Ya", func() {})
	if w.covers() != 2 || w.Canvas().Overlays().Top() != fyne.CanvasObject(w.s.lock.screen.content) {
		t.Fatal("a question lies over the lock")
	}
	w.now = w.now.Add(time.Minute)
	w.s.tick()
	w.reads("11.33")
	w.Type("kopi")
	w.Press("Enter")
	if w.s.lock.locked() || w.covers() != 1 {
		t.Fatal("it does not open, or what lay beneath is gone")
	}
	w.reads("Pertanyaan di bawah kunci")
}

func TestWrongTriesAreSlowedAndHelpIsOffered(t *testing.T) {
	w := locked(t)
	for range locking.MinPassword {
		w.Type("salah")
		w.Press("Enter")
		w.now = w.now.Add(time.Hour)
		w.s.tick()
	}
	w.reads("benangmerah unlock-screen")
	w.keep("lock-wrong")
	w.Type("salah")
	w.Press("Enter")
	w.reads("Tunggu 8 detik.")
	w.Type("kopi")
	w.Press("Enter")
	if !w.s.lock.locked() {
		t.Fatal("a try was not made to wait")
	}
	if was, err := locking.Remove(w.s.lock.folder); !was || err != nil {
		t.Fatal(was, err)
	}
	w.now = w.now.Add(time.Minute)
	w.Press("Enter")
	if w.s.lock.locked() {
		t.Error("a lock that was taken away still holds")
	}
}

func TestLockOutlivesTheProgram(t *testing.T) {
	w := locked(t)
	again := New(w.App, "test")
	if !again.lock.locked() {
		t.Error("it is open after a restart")
	}
	w.Type("kopi")
	w.Press("Enter")
	if again = New(w.App, "test"); again.lock.locked() {
		t.Error("it is locked though it was opened")
	}
}

func TestScreenLocksByItselfAndTheWallShowsTheTitle(t *testing.T) {
	w := locked(t)
	w.Type("kopi")
	w.Press("Enter", "Ctrl+Enter")
	w.s.SetLockMinutes(5)
	w.s.SwitchLockTitle()
	shown := w.s.WallCaption()
	for minute := range 4 {
		w.now = w.now.Add(time.Minute)
		w.s.tick()
		if w.s.lock.locked() {
			t.Fatalf("locked after %d minutes", minute+1)
		}
	}
	w.Press("Ctrl+2")
	w.s.tick()
	for range 4 {
		w.now = w.now.Add(time.Minute)
		w.s.tick()
	}
	if w.s.lock.locked() {
		t.Fatal("locked though somebody worked")
	}
	w.now = w.now.Add(time.Minute)
	w.s.tick()
	if !w.s.lock.locked() {
		t.Fatal("not locked after five minutes")
	}
	if w.s.WallCaption() == shown {
		t.Errorf("the wall still shows %q", shown)
	}
	w.Type("kopi")
	w.Press("Enter")
	if w.s.WallCaption() != shown {
		t.Errorf("the wall shows %q, not %q", w.s.WallCaption(), shown)
	}
}

func TestLockIsTakenAwayWithItsPassword(t *testing.T) {
	w := locked(t)
	w.Type("kopi")
	w.Press("Enter")
	w.command(text.CommandLockPassword)
	w.Type("salah")
	w.Press("Enter")
	w.tells("Sandi kunci layar yang lama tidak benar.")
	w.command(text.CommandLockPassword)
	w.Type("kopi")
	w.Press("Enter")
	w.tells("Kunci layar dilepas.")
	if w.s.lock.Set() {
		t.Error("it is still there")
	}
}

// TestLogHasNothingOfTheFile plays a session with failures of many kinds and looks for words of the file, figures and paths in the log.
func TestLogHasNothingOfTheFile(t *testing.T) {
	w := startSample(t)
	p := w.s.Plan()
	agency := p.Agencies.Of(0)[0]
	line := p.Lines.Of(agency.ID)[0]
	w.s.Fail(fmt.Errorf("write %s of %s: %w", line.Name, agency.Name, os.ErrPermission))
	w.s.Fail(&os.PathError{Op: "open", Path: w.s.Path(), Err: os.ErrNotExist})
	w.s.logged(fmt.Errorf("total 1250000 of %q", agency.Name))
	w.s.OpenFile(filepath.Join(w.dir, "tidak ada.benang"))
	_, err := w.s.Do(model.Edit{Put: []model.Record{&model.Agency{ID: 5, Code: agency.Code, Name: agency.Name}}}, model.Context{})
	log.Error(log.Unexpected, err)
	w.s.wall.win.OnKey(&fyne.KeyEvent{Name: fyne.KeyF5})
	harmless(func() error { panic(line.Name) })
	fyne.LogError("Cannot read "+w.s.Path(), fmt.Errorf("of %s", agency.Name))
	written := readLog(t, w)
	for _, secret := range []string{agency.Name, agency.Code, agency.Short, line.Name, line.Code, w.dir, filepath.Base(w.s.Path()), "1250000", "tidak ada"} {
		if secret != "" && contains(written, secret) {
			t.Errorf("%q is in the log:\n%s", secret, written)
		}
	}
	for _, told := range []string{"permission denied", "*fs.PathError open", "not back", "model.conflict", "msg=others"} {
		if !contains(written, told) {
			t.Errorf("%q is not in the log:\n%s", told, written)
		}
	}
	w.command(text.CommandLog)
	w.ClickText(t, "Pilih folder ini")
	w.tells("Isinya tanpa angka, nama, dan letak berkas.")
	if got := w.files("log-benangmerah-*.txt"); len(got) > 1 {
		t.Errorf("copied to %q", got)
	}
}

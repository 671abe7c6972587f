package shell

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"benangmerah/app/environ/kept"
	"benangmerah/app/environ/uptime"
	"benangmerah/app/text"
	"benangmerah/app/uitest"
	"benangmerah/model"
)

// crash ends the program as a power cut does: nothing is closed, and the system gives the file free. It begins anew on the same computer, without a file.
func (w *window) crash() *window {
	w.t.Helper()
	if err := w.s.file.Close(); err != nil {
		w.t.Fatal(err)
	}
	w.s.file = nil
	return w.startAgain()
}

// startAgain starts the program once more on the same computer, as it starts without a file.
func (w *window) startAgain() *window {
	w.t.Helper()
	again := &window{t: w.t, dir: w.dir, now: w.now}
	again.s = New(w.App, "test")
	again.s.RunInline()
	again.s.SetClock(func() time.Time { return again.now })
	again.s.stamp = func() uptime.Stamp { return w.s.stamp() }
	again.Screen = &uitest.Screen{App: w.App, Window: again.s.Window()}
	again.Window.Resize(fyne.NewSize(screenWidth, screenHeight))
	w.t.Cleanup(again.s.closeFile)
	again.s.reopen()
	return again
}

// tick lets a second go by.
func (w *window) tick() {
	w.now = w.now.Add(time.Second)
	w.s.tick()
}

func TestAfterACrashTheProgramIsWhereItWas(t *testing.T) {
	w := startSample(t)
	w.Press("Ctrl+2")
	agency := w.s.Plan().Agencies.Of(0)[4]
	w.s.OpenProgramme(agency.ID, 0)
	w.tick()
	w = w.crash()
	if w.s.Plan() == nil || w.s.current != areaProgramme {
		t.Fatalf("it shows page %d of %q", w.s.current, w.s.Path())
	}
	w.reads(w.s.Plan().Lines.Of(agency.ID)[0].Code + "  ")
	w.tells("kota-contoh.benang dibuka kembali di tempat semula")
}

func TestAfterACrashHalfTypedTextIsThere(t *testing.T) {
	w := startSample(t)
	w.Press("Ctrl+2", "Ctrl+Home", "Down", "Down", "Down")
	for !typing(w) {
		w.Press("Right")
		w.Type("12,34")
	}
	acts := w.s.Acts()
	w.tick()
	w = w.crash()
	w.reads("12,34")
	if w.s.Acts() != acts {
		t.Fatal("what was half typed became an act")
	}
	w.Press("5", "Escape")
	w.misses("12,34", "12,345")
}

// typing says whether a cell is being edited.
func typing(w *window) bool { return strings.Contains(strings.Join(w.Texts(), "\n"), "12,34") }

func TestAfterACrashTheWallShowsTheSame(t *testing.T) {
	w := startSample(t)
	w.Press("F11", "Ctrl+Enter")
	w.s.keepInQueue()
	w.s.ShowMessage("Istirahat")
	w.s.keepInQueue()
	w.s.SetPageSeconds(7)
	w.room(text.WallPaging)
	w.Press("Ctrl+E")
	w.s.ShowTitle()
	w.tick()
	w = w.crash()
	w.wallReads("Istirahat")
	queue := &w.s.wall.is.Queue
	if !w.s.WallFrozen() || !w.s.wall.win.IsOpen() || len(queue.Slides()) != 2 || queue.At() != -1 || w.s.wall.is.Pager.Seconds() != 7 {
		t.Errorf("frozen %v, open %v, queue %q at %d", w.s.WallFrozen(), w.s.wall.win.IsOpen(), queue.Slides(), queue.At())
	}
	w.reads("Lepas beku", "Dibekukan")
	w.Press("Ctrl+E")
	w.wallReads("Rapat Pemaparan Program Prioritas")
	w.Press("Ctrl+B")
	w.tick()
	w = w.crash()
	if w.onWall() != "" || !w.s.WallBlank() {
		t.Errorf("the blank wall reads %q", w.onWall())
	}
}

func TestAfterANormalEndNothingIsOpenedButTheFileComesBackAsItWas(t *testing.T) {
	w := startSample(t)
	w.Press("F11", "Ctrl+Enter", "Ctrl+3")
	path := w.s.Path()
	w.s.quit()
	w = w.startAgain()
	if w.s.Plan() != nil {
		t.Fatal("a file was opened that had been closed")
	}
	w.s.OpenFile(path)
	if w.s.current != areaIncoming || w.s.wall.win.IsOpen() {
		t.Errorf("page %d, projector %v", w.s.current, w.s.wall.win.IsOpen())
	}
	w.wallReads("DPMPTSP")
}

func TestTheLanguageIsSwitchedUnderAHalfTypedText(t *testing.T) {
	w := startSample(t)
	w.Press("Ctrl+2", "Ctrl+Home", "Down", "Down", "Down")
	for !typing(w) {
		w.Press("Right")
		w.Type("12,34")
	}
	w.command(text.CommandLanguage)
	w.reads("12,34", "Programmes")
}

// desk gives the path of the one file in which it is kept how the program was left.
func (w *window) desk() string {
	w.t.Helper()
	return filepath.Join(w.s.keeper.folder, kept.Newest(w.s.keeper.folder)+kept.Extension)
}

func TestDamagedMemoryIsLeftOut(t *testing.T) {
	w := startSample(t)
	w.Press("Ctrl+2")
	w.tick()
	good, err := os.ReadFile(w.desk())
	if err != nil {
		t.Fatal(err)
	}
	path, name := w.s.Path(), w.desk()
	w.s.CloseFile()
	for _, damaged := range []string{
		"", "x", "[]", string(good[:len(good)/2]), `{"open":true,"path":7}`,
		`{"path":"` + path + `","open":true,"area":"Pesta","acts":-1,"pages":{"Program":7,"Setelan":[],"Sidang":{"x":1}},"wall":{"sent":{"name":"pesta"}}}`,
	} {
		if err := os.WriteFile(name, []byte(damaged), 0o600); err != nil {
			t.Fatal(err)
		}
		w = w.startAgain()
		w.s.OpenFile(path)
		if w.s.Plan() == nil || w.s.current != areaSession {
			t.Fatalf("after %q it shows page %d", damaged, w.s.current)
		}
		w.s.file.Close() //nolint:errcheck // as a crash does
		w.s.file = nil
	}
}

// remembering is a page that fails to come back.
type remembering struct{ page }

func (remembering) Remember() any            { return 1 }
func (remembering) Recall(_ json.RawMessage) { panic("msg=\"not back\"") }

func TestPageThatFailsToComeBackDoesNotEndTheProgram(t *testing.T) {
	w := startSample(t)
	w.Press("Ctrl+2")
	path := w.s.Path()
	for i, a := range w.s.pages {
		w.s.pages[i].page = remembering{a.page}
	}
	w.s.CloseFile()
	w.s.OpenFile(path)
	if w.s.current != areaProgramme {
		t.Errorf("it shows page %d", w.s.current)
	}
	if log := readLog(t, w); !strings.Contains(log, "msg=\"not back\"") {
		t.Error("the log does not tell")
	}
}

func TestReopeningIsTriedOnce(t *testing.T) {
	w := startSample(t)
	w.tick()
	path := w.s.Path()
	w = w.crash()
	w = w.crash() // before a second has gone by
	if w.s.Plan() != nil {
		t.Fatal("a file is opened again that may have ended the program")
	}
	w.s.OpenFile(path)
	w.tick()
	w.tick()
	if w = w.crash(); w.s.Plan() == nil {
		t.Error("it is not opened again")
	}
}

func TestWhatAnotherProgramHasOpenIsNotOpenedAgain(t *testing.T) {
	w := startSample(t)
	w.tick()
	other := w.startAgain()
	if other.s.Plan() != nil {
		t.Error("it was opened a second time")
	}
	other.s.OpenFile(w.s.Path())
	before, err := os.ReadFile(w.desk())
	if err != nil {
		t.Fatal(err)
	}
	other.Press("Ctrl+3")
	other.tick()
	if after, err := os.ReadFile(w.desk()); err != nil || string(after) != string(before) {
		t.Errorf("one who only reads wrote %s, %v", after, err)
	}
}

func TestFileThatIsGoneIsNotMissed(t *testing.T) {
	w := startSample(t)
	w.tick()
	if err := os.Rename(w.s.Path(), filepath.Join(w.dir, "lain.benang")); err != nil {
		t.Fatal(err)
	}
	if w = w.crash(); w.s.Plan() != nil {
		t.Error("a file that is gone was opened")
	}
	w.uncovered()
}

func TestWhatIsKeptIsForTheUserAlone(t *testing.T) {
	w := startSample(t)
	w.tick()
	info, err := os.Stat(w.desk())
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", info.Mode(), err)
	}
	for range maxKept + 3 {
		w.s.NewFile("Kota", 2027, filepath.Join(w.dir, model.NewSeed()+".benang"))
		w.tick()
	}
	if files, err := os.ReadDir(w.s.keeper.folder); err != nil || len(files) > maxKept+1 {
		t.Errorf("%d files are kept, %v", len(files), err)
	}
}

func TestNothingIsWrittenWhereNothingChanged(t *testing.T) {
	w := startSample(t)
	w.tick()
	if err := os.Remove(w.desk()); err != nil {
		t.Fatal(err)
	}
	w.tick()
	if name := kept.Newest(w.s.keeper.folder); name != "" {
		t.Error("it was written though nothing has changed")
	}
	w.Press("Ctrl+2")
	w.tick()
	if name := kept.Newest(w.s.keeper.folder); name == "" {
		t.Error("a change was not written")
	}
}

// BenchmarkKeep is what every second costs on the UI goroutine where something changed, without the writing.
func BenchmarkKeep(b *testing.B) {
	w := startSample(b)
	w.Press("Ctrl+2", "Ctrl+Enter")
	w.s.keeper.writer.jobs = make(chan func() error, 1)
	for b.Loop() {
		w.s.keeper.last = nil
		w.s.keep(true)
		<-w.s.keeper.writer.jobs
	}
	w.s.keeper.writer.jobs = nil
}

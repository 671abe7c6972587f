package shell

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/storage"
	"fyne.io/fyne/v2/test"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/sample"
	"benangmerah/model/sqlite"
)

// window is the operator's window in memory, on a computer of its own: empty preferences, a home and a cache in the test's folder, and a clock
// that stands still unless it is moved.
type window struct {
	*uitest.Screen
	t   testing.TB
	s   *Shell
	dir string
	now time.Time
}

// The size of the screen of an old office machine.
const (
	screenWidth  = 1366
	screenHeight = 768
)

// start starts the program with slow work done at once.
func start(t testing.TB) *window {
	t.Helper()
	w := &window{t: t, dir: t.TempDir(), now: time.Date(sample.Year, time.January, 18, 4, 32, 14, 0, time.UTC)}
	for _, name := range []string{"HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"} {
		t.Setenv(name, filepath.Join(w.dir, strings.ToLower(name)))
	}
	app := test.NewApp()
	w.s = New(app, "test")
	w.s.RunInline()
	w.s.SetClock(func() time.Time { return w.now })
	w.Screen = &uitest.Screen{App: app, Window: w.s.Window()}
	w.Window.Resize(fyne.NewSize(screenWidth, screenHeight))
	t.Cleanup(w.s.closeFile)
	return w
}

// madeSample is the sample as the first test made it, for the others to begin with.
var madeSample []byte

// startSample starts the program on the sample.
func startSample(t testing.TB) *window {
	t.Helper()
	w := start(t)
	if path := filepath.Join(filepath.Dir(w.s.log), "kota-contoh.benang"); madeSample != nil {
		if err := os.WriteFile(path, madeSample, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	w.s.OpenSample()
	if w.s.Plan() == nil {
		t.Fatalf("the sample did not open; the window reads %q", w.Texts())
	}
	if madeSample == nil {
		var err error
		if madeSample, err = os.ReadFile(w.s.Path()); err != nil {
			t.Fatal(err)
		}
	}
	return w
}

// startTown starts the program on a file of a small town, and gives what is in it.
func startTown(t testing.TB) (*window, *modeltest.Town) {
	t.Helper()
	w := start(t)
	town := modeltest.Small(t)
	w.s.OpenFile(w.save("kota-kecil.benang", town.Memory))
	return w, town
}

// save writes what was done in memory as a file.
func (w *window) save(name string, memory *modeltest.Memory) string {
	w.t.Helper()
	path := filepath.Join(w.dir, name)
	f, err := sqlite.Create(path, sqlite.Options{})
	if err != nil {
		w.t.Fatal(err)
	}
	var put []model.Record
	for _, kind := range model.Kinds() {
		put = append(put, memory.Plan.Records(kind)...)
	}
	if _, err := f.Do(model.Edit{Title: "setup.file", Put: put}, model.Context{}); err != nil {
		w.t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		w.t.Fatal(err)
	}
	return path
}

// drop drops a file on the window.
func (w *window) drop(path string) {
	w.s.dropped(fyne.NewPos(1, 1), []fyne.URI{storage.NewFileURI(path)})
}

// reads fails the test where one of the texts cannot be read.
func (w *window) reads(texts ...string) {
	w.t.Helper()
	all := strings.Join(w.Texts(), "\n")
	for _, want := range texts {
		if !strings.Contains(all, want) {
			w.t.Errorf("cannot read %q in\n%s", want, all)
		}
	}
}

// misses fails the test where one of the texts can be read.
func (w *window) misses(texts ...string) {
	w.t.Helper()
	for _, text := range texts {
		if w.Sees(text) {
			w.t.Errorf("can read %q", text)
		}
	}
}

// tells fails the test where the message that floats does not hold the sentence.
func (w *window) tells(sentence string) {
	w.t.Helper()
	var message strings.Builder
	floats := false
	w.Walk(func(o fyne.CanvasObject, _, _ uitest.Place) {
		switch o := o.(type) {
		case *parts.Toast:
			floats = true
		case *canvas.Text:
			if floats {
				message.WriteString(o.Text + " ")
			}
		}
	})
	if !strings.Contains(unspaced(message.String()), unspaced(sentence)) {
		w.t.Errorf("the window does not say %q but %q", sentence, message.String())
	}
}

// unspaced leaves out blanks: a message is broken into lines, also within long paths.
func unspaced(text string) string { return strings.Join(strings.Fields(text), "") }

// covers tells how many things lie over the window.
func (w *window) covers() int { return len(w.Canvas().Overlays().List()) }

// uncovered fails the test where something lies over the window.
func (w *window) uncovered() {
	w.t.Helper()
	if n := w.covers(); n > 0 {
		w.t.Fatalf("%d things lie over the window: %q", n, w.Texts())
	}
}

// command does a command of the menu by its name.
func (w *window) command(name text.Sentence) {
	w.t.Helper()
	list := w.s.commands()
	i := slices.IndexFunc(list, func(c text.Command) bool { return c.Name == name })
	if i < 0 {
		w.t.Fatalf("%q cannot be done now", name.ID)
	}
	list[i].Do()
}

// beyond gives the texts, and the widgets that can be pressed or filled in, that reach over the window's edge and cannot be scrolled into view.
func (w *window) beyond() (list []string) {
	size := w.Canvas().Size()
	if size.Width > screenWidth || size.Height > screenHeight {
		list = append(list, "the window itself")
	}
	var wide []uitest.Place
	w.Walk(func(o fyne.CanvasObject, at, clip uitest.Place) {
		right, bottom := at.Pos.X+at.Size.Width, at.Pos.Y+at.Size.Height
		if g, ok := o.(*parts.Grid); ok && g.Wide() {
			wide = append(wide, at)
		}
		if slices.ContainsFunc(wide, func(p uitest.Place) bool { return p.Holds(clip) }) {
			return // what a table that is scrolled sideways has beyond its edge is reached there
		}
		if clip.Size.Width < size.Width && at.Pos.X+at.Size.Width <= clip.Pos.X+clip.Size.Width {
			return
		}
		switch o := o.(type) {
		case *canvas.Text:
			if o.Text != "" && o.Alignment == fyne.TextAlignLeading && at.Pos.X+o.MinSize().Width > size.Width+1 {
				list = append(list, o.Text)
			}
		case fyne.Focusable:
			if clip.Size.Height >= size.Height && (right > size.Width+1 || bottom > size.Height+1) {
				list = append(list, "a widget")
			}
		}
	})
	return list
}

// sampleActs is how many acts Kota Contoh was made by.
var sampleActs = sync.OnceValue(func() int {
	m := modeltest.NewMemory()
	if err := sample.Play(m.Do); err != nil {
		panic(err)
	}
	return len(m.Entries)
})

// acted is how the window tells the number of acts of Kota Contoh, with n more.
func acted(n int) string { return strconv.Itoa(sampleActs()+n) + " tindakan" }

package session_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"benangmerah/app/look"
	"benangmerah/app/pages/session"
	"benangmerah/app/text"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
	"benangmerah/model/sample"
	"benangmerah/reports/scene"
)

// desk is a window over a file in memory: acts are shown on the page as the window shows them, and what goes to the wall is kept.
type desk struct {
	*uitest.Screen
	t        testing.TB
	file     *modeltest.Memory // nil: none is open
	page     *session.Page
	language locale.Language
	readOnly bool
	now      time.Time
	wall     []shown
	told     []string
	frozen   bool
	blank    bool
	pressed  int // keys that were pressed
}

// shown is something that was sent to the wall.
type shown struct {
	kind string
	id   model.ID
}

func (d *desk) Plan() *model.Plan {
	if d.file == nil {
		return nil
	}
	return d.file.Plan
}

func (d *desk) Do(act model.Act, c model.Context) (*model.Entry, error) {
	if c.At == 0 {
		c.At = model.At(d.now)
	}
	e, err := d.file.Do(act, c)
	var told *model.Error
	if errors.As(err, &told) {
		return nil, text.Error(told, d.language)
	}
	if err != nil {
		return nil, err
	}
	d.page.Changed(e)
	return e, nil
}

func (d *desk) Say(s text.Sentence, args ...any) string { return s.In(d.language, args...) }
func (d *desk) Language() locale.Language               { return d.language }
func (d *desk) Zone() locale.Zone                       { return locale.WIB }
func (d *desk) Now() time.Time                          { return d.now }
func (d *desk) ReadOnly() bool                          { return d.readOnly }
func (d *desk) Fail(err error)                          { d.told = append(d.told, err.Error()) }
func (d *desk) Tell(sentence string)                    { d.told = append(d.told, sentence) }
func (d *desk) Focus(o fyne.Focusable)                  { d.Canvas().Focus(o) }
func (d *desk) ShowAgency(id model.ID)                  { d.send("agency", id) }
func (d *desk) ShowCorrection(id model.ID)              { d.send("correction", id) }
func (d *desk) ShowDecision(id model.ID)                { d.send("decision", id) }
func (d *desk) WallFrozen() bool                        { return d.frozen }
func (d *desk) WallBlank() bool                         { return d.blank }
func (d *desk) ToggleFreeze()                           { d.frozen = !d.frozen; d.page.WallChanged() }
func (d *desk) ToggleBlank()                            { d.blank = !d.blank; d.page.WallChanged() }

func (d *desk) send(kind string, id model.ID) {
	d.wall = append(d.wall, shown{kind, id})
	d.page.WallChanged()
}

func (d *desk) WallCaption() string {
	if len(d.wall) == 0 {
		return "Judul rapat"
	}
	return d.wall[len(d.wall)-1].kind
}

func (d *desk) WallPicture() scene.Scene {
	white, red := scene.Color{R: 255, G: 255, B: 255}, scene.Color{R: 163, G: 21, B: 43}
	return scene.Scene{W: 1280, H: 720, Background: white, Items: []scene.Item{
		&scene.Line{X1: 60, Y1: 60, X2: 60, Y2: 660, Width: 6, Stroke: red},
		&scene.Text{X: 100, Y: 130, Text: d.WallCaption(), Face: scene.NotoBold, Size: 60},
	}}
}

// last is the newest entry of the journal.
func (d *desk) last() *model.Entry { return d.file.Entries[len(d.file.Entries)-1] }

// undo takes the newest act back, as Ctrl+Z does in the window.
func (d *desk) undo() {
	d.t.Helper()
	if _, err := d.Do(model.Revert{Entry: d.last()}, model.Context{}); err != nil {
		d.t.Fatal(err)
	}
}

// Press presses keys and counts them.
func (d *desk) Press(keys ...string) {
	d.pressed += len(keys)
	d.Screen.Press(keys...)
}

// sees fails the test where one of the texts cannot be read.
func (d *desk) sees(texts ...string) {
	d.t.Helper()
	all := strings.Join(d.Texts(), "\n")
	for _, want := range texts {
		if !strings.Contains(all, want) {
			d.t.Errorf("cannot read %q in\n%s", want, all)
		}
	}
}

// misses fails the test where one of the texts can be read.
func (d *desk) misses(texts ...string) {
	d.t.Helper()
	for _, text := range texts {
		if d.Sees(text) {
			d.t.Errorf("can read %q", text)
		}
	}
}

// bind lets the window take the page's keys, as the shell does.
func (d *desk) bind() {
	do := func(key text.Key) {
		for _, c := range d.page.Commands() {
			if c.Key == key && c.Enabled() {
				c.Do()
				return
			}
		}
	}
	d.Canvas().SetOnTypedKey(func(e *fyne.KeyEvent) { do(text.Plain(e.Name)) })
	for _, c := range d.page.Commands() {
		if key := c.Key; key.Modifier != 0 {
			d.Canvas().AddShortcut(&desktop.CustomShortcut{KeyName: key.Name, Modifier: key.Modifier}, func(fyne.Shortcut) { do(key) })
		}
	}
}

// Size of the page on the old office machine: the window without rail, top bar and status line.
const (
	pageWidth  = 1366 - 96
	pageHeight = 768 - 56 - 36
)

// open shows the page over a file.
func open(t testing.TB, file *modeltest.Memory, with ...func(*desk)) *desk {
	t.Helper()
	return openIn(t, look.New(look.Light, 1), file, with...)
}

func openIn(t testing.TB, th look.Theme, file *modeltest.Memory, with ...func(*desk)) *desk {
	t.Helper()
	d := &desk{t: t, file: file, now: time.Date(2027, 1, 18, 4, 10, 0, 0, time.UTC)}
	for _, w := range with {
		w(d)
	}
	d.Screen = uitest.Show(uitest.Start(th), container.NewWithoutLayout(), pageWidth, pageHeight)
	t.Cleanup(d.Window.Close)
	d.page = session.New(d)
	d.Window.SetContent(d.page.Content())
	d.Window.Resize(fyne.NewSize(pageWidth, pageHeight))
	d.bind()
	d.page.Load()
	d.page.Show()
	return d
}

// town is the small town with a ceiling for its first agency, whose slot is being held since 09.00.
func town(t testing.TB) *modeltest.Town {
	t.Helper()
	w := modeltest.Small(t)
	w.Act(model.Edit{Title: "setup.region", Put: []model.Record{
		&model.Ceiling{Agency: w.Agency, Year: modeltest.PlanYear, Amount: 400_000_000 * model.Rupiah},
		&model.Official{Order: 1, Office: "Wali Kota", Role: model.Chair},
		&model.Official{Order: 2, Office: "Sekretaris Daerah", Role: model.Knowing},
	}})
	w.ActIn(model.BeginSlot{Slot: w.Slot}, model.Context{At: model.At(time.Date(2027, 1, 18, 2, 0, 0, 0, time.UTC))})
	return w
}

// atNine opens the town's file in its slot, ten minutes after it began.
func atNine(t testing.TB, w *modeltest.Town) *desk {
	t.Helper()
	return open(t, w.Memory, func(d *desk) { d.now = time.Date(2027, 1, 18, 2, 10, 0, 0, time.UTC) })
}

// contoh is the file of Kota Contoh.
func contoh(t testing.TB) *modeltest.Memory {
	t.Helper()
	file := modeltest.NewMemory()
	if err := sample.Play(file.Do); err != nil {
		t.Fatal(err)
	}
	return file
}

// one gives the record that an entry added.
func one[R model.Record](t testing.TB, e *model.Entry) R {
	t.Helper()
	i := slices.IndexFunc(e.Changes, func(c model.Change) bool { _, ok := c.After.(R); return ok })
	if i < 0 {
		t.Fatalf("%s made no such record", e.Act)
	}
	return e.Changes[i].After.(R)
}

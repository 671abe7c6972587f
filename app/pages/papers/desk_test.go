package papers_test

import (
	"context"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"benangmerah/app/issued"
	"benangmerah/app/look"
	"benangmerah/app/pages/papers"
	"benangmerah/app/text"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
	"benangmerah/reports"
)

// desk is a window over a file in memory.
type desk struct {
	*uitest.Screen
	t        testing.TB
	page     *papers.Page
	file     *modeltest.Memory // nil: none is open
	language locale.Language
	readOnly bool
	folder   string // what is picked; "" is a cancelled dialog
	refuse   error  // of every act
	pdf      string // what is picked; "" is a cancelled dialog
	yes      bool   // what questions are answered
	asked    []string
	told     []string
	failed   []error
	mended   []reports.Finding
	register int // how often the register was opened
	composed int

	delivered []delivered
}

// delivered is what was asked to be delivered.
type delivered struct {
	reports.Options
	version int
}

// store is the file as reports finalise it.
type store struct{ *modeltest.Memory }

func (s store) Plan() *model.Plan     { return s.Memory.Plan }
func (s store) Snapshot() *model.Plan { return s.Memory.Plan.Clone() }
func (s store) Size() int64           { return int64(len(s.Memory.Entries)) }

func (s store) At(seq int64) (*model.Plan, error) {
	p := s.Snapshot()
	return p, p.Rewind(s.NewestFirst(seq))
}

func (s store) Entries(from, to int64) ([]*model.Entry, error) {
	return s.Memory.Entries[from-1 : to], nil
}
func (s store) Root() ([32]byte, error) { return [32]byte{1, 2, 3}, nil }

func (s store) Do(act model.Act, c model.Context) (*model.Entry, error) {
	c.At = model.At(time.Date(2027, 1, 20, 9, 0, 0, 0, time.UTC))
	return s.Memory.Do(act, c)
}

func (d *desk) Plan() *model.Plan {
	if d.file == nil {
		return nil
	}
	return d.file.Plan
}

func (d *desk) Acts() int64                             { return int64(len(d.file.Entries)) }
func (d *desk) Say(s text.Sentence, args ...any) string { return s.In(d.language, args...) }
func (d *desk) Language() locale.Language               { return d.language }
func (d *desk) Zone() locale.Zone                       { return locale.WIB }
func (d *desk) ReadOnly() bool                          { return d.readOnly }
func (d *desk) Fail(err error)                          { d.failed = append(d.failed, err) }
func (d *desk) Tell(sentence string)                    { d.told = append(d.told, sentence) }
func (d *desk) Focus(o fyne.Focusable)                  { d.Canvas().Focus(o) }
func (d *desk) Mend(f reports.Finding)                  { d.mended = append(d.mended, f) }
func (d *desk) Editions() *issued.Source                { return issued.Of(store{d.file}) }
func (d *desk) ShowRegister()                           { d.register++ }

func (d *desk) PickFile(_ string, _ []string, picked func(path string)) {
	if d.pdf != "" {
		picked(d.pdf)
	}
}

func (d *desk) VerifyPDF() func(context.Context, string) (string, error) {
	return func(_ context.Context, path string) (string, error) { return "Diperiksa: " + path, d.refuse }
}

func (d *desk) Deliver(version int) func(context.Context, string, reports.Options, func(done, total int)) (papers.Delivered, error) {
	return func(_ context.Context, below string, o reports.Options, _ func(done, total int)) (papers.Delivered, error) {
		d.delivered = append(d.delivered, delivered{o, version})
		return papers.Delivered{Folder: filepath.Join(below, "naskah"), Files: 7, Agencies: 2}, nil
	}
}

func (d *desk) Ask(question, verb string, yes func()) {
	d.asked = append(d.asked, question+" "+verb)
	if d.yes {
		yes()
	}
}

func (d *desk) PickFolder(_ string, picked func(path string)) {
	if d.folder != "" {
		picked(d.folder)
	}
}

func (d *desk) Slow(title string, do func(ctx context.Context, progress func(done, total int)) (any, error), done func(result any)) {
	if strings.HasPrefix(title, "Menyusun") {
		d.composed++
	}
	result, err := do(context.Background(), func(int, int) {})
	if err != nil {
		d.Fail(err)
		return
	}
	done(result)
}

func (d *desk) Finalise(reason string) (*model.Issue, error) {
	issue, err := reports.Finalise(store{d.file}, reason)
	if err == nil {
		d.page.Changed(d.file.Entries[len(d.file.Entries)-1])
	}
	return issue, err
}

func (d *desk) Do(act model.Act, c model.Context) (*model.Entry, error) {
	if d.refuse != nil {
		return nil, d.refuse
	}
	e, err := store{d.file}.Do(act, c)
	if err == nil {
		d.page.Changed(e)
	}
	return e, err
}

// do does an act and shows it.
func (d *desk) do(act model.Act) {
	d.t.Helper()
	e, err := d.file.Do(act, model.Context{})
	if err != nil {
		d.t.Fatal(err)
	}
	d.page.Changed(e)
}

// Size of the page on the old office machine: the window without rail, top bar and status line.
const (
	pageWidth  = 1366 - 96
	pageHeight = 768 - 56 - 36
)

// open shows the page over a file, with its tools over it.
func open(t testing.TB, scale float32, file *modeltest.Memory, with ...func(*desk)) *desk {
	t.Helper()
	d := &desk{t: t, file: file}
	for _, w := range with {
		w(d)
	}
	d.Screen = uitest.Show(uitest.Start(look.New(look.Light, scale)), container.NewWithoutLayout(), pageWidth, pageHeight)
	t.Cleanup(d.Window.Close)
	d.page = papers.New(d)
	d.Window.SetContent(container.NewBorder(container.NewHBox(d.page.Tools()...), nil, nil, nil, d.page.Content()))
	d.Window.Resize(fyne.NewSize(pageWidth, pageHeight))
	d.bind()
	d.page.Load()
	d.page.Show()
	return d
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

// agreed is the small town after a meeting in which everything was decided: nothing is missing before the minutes can be final.
func agreed(t testing.TB) *modeltest.Memory {
	t.Helper()
	w := modeltest.Small(t)
	w.Act(model.Edit{Title: "attendance.edit", Put: []model.Record{
		&model.Participant{ID: model.NewIDs("p").Next(), Day: w.Day, Name: "Contoh", Office: "Sekretaris", Presence: model.Present},
	}})
	for _, agency := range []model.ID{w.Agency, w.OtherAgency} {
		w.Act(model.Decide{Agency: agency, Verdict: model.Accepted})
	}
	if findings := reports.Findings(w.Plan); len(findings) > 0 {
		t.Fatalf("still missing: %v", findings)
	}
	return w.Memory
}

func (d *desk) reads(texts ...string) {
	d.t.Helper()
	all := strings.Join(d.Texts(), "\n")
	for _, want := range texts {
		if !strings.Contains(all, want) {
			d.t.Errorf("cannot read %q in\n%s", want, all)
		}
	}
}

func (d *desk) misses(texts ...string) {
	d.t.Helper()
	for _, text := range texts {
		if d.Sees(text) {
			d.t.Errorf("can read %q", text)
		}
	}
}

// says fails the test where the newest message does not hold the words.
func (d *desk) says(words string) {
	d.t.Helper()
	if len(d.told) == 0 || !strings.Contains(d.told[len(d.told)-1], words) {
		d.t.Errorf("told: %q", d.told)
	}
}

package incoming_test

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	page "benangmerah/app/pages/incoming"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
)

// desk is a window without a file on disk: acts go to a file in memory and are shown on the page as the window shows them. The files that can be
// read lie on the desk, by their paths.
type desk struct {
	*uitest.Screen
	t        testing.TB
	file     *modeltest.Memory // nil: none is open
	page     *page.Page
	language locale.Language
	readOnly bool
	dark     bool
	scale    float32
	shelf    map[string]func(page.Choices) (page.Arrival, error)
	pick     string // what is picked
	folder   string // what is picked as a folder
	cancel   bool   // the next slow work is cancelled while it runs
	yes      bool   // what is answered to a question
	told     []string
	asked    []string
	failed   []error
	written  []model.ID
	opened   [2]model.ID
}

func (d *desk) Plan() *model.Plan {
	if d.file == nil {
		return nil
	}
	return d.file.Plan
}

func (d *desk) Do(act model.Act, c model.Context) (*model.Entry, error) {
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

func (d *desk) Snapshot() *model.Plan                   { return d.file.Plan.Clone() }
func (d *desk) Acts() int64                             { return int64(len(d.file.Entries)) }
func (d *desk) Say(s text.Sentence, args ...any) string { return s.In(d.language, args...) }
func (d *desk) Language() locale.Language               { return d.language }
func (d *desk) Zone() locale.Zone                       { return locale.WIB }
func (d *desk) ReadOnly() bool                          { return d.readOnly }
func (d *desk) Fail(err error)                          { d.failed = append(d.failed, err) }
func (d *desk) Tell(sentence string)                    { d.told = append(d.told, sentence) }
func (d *desk) Focus(o fyne.Focusable)                  { d.Canvas().Focus(o) }
func (d *desk) Incoming() []string                      { return []string{".xlsx", ".csv", ".benang"} }
func (d *desk) OpenProgramme(agency, line model.ID)     { d.opened = [2]model.ID{agency, line} }

func (d *desk) Ask(question, verb string, yes func()) {
	d.asked = append(d.asked, question+" "+verb)
	if d.yes {
		yes()
	}
}

func (d *desk) PickFolder(_ string, picked func(string)) {
	if d.folder != "" {
		picked(d.folder)
	}
}

func (d *desk) PickIncoming() {
	if d.pick != "" {
		d.page.Bring(d.pick)
	}
}

func (d *desk) Slow(_ string, do func(ctx context.Context, progress func(done, total int)) (any, error), done func(any)) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	if d.cancel {
		cancel()
	}
	result, err := do(ctx, func(int, int) {})
	if err != nil {
		d.Fail(err)
		return
	}
	done(result)
}

func (d *desk) Reading(path string, c page.Choices) func(context.Context, func(int, int)) (page.Arrival, error) {
	return func(context.Context, func(int, int)) (page.Arrival, error) { return d.shelf[path](c) }
}

func (d *desk) Templates(agencies []model.ID, _ string) func(context.Context, func(int, int)) (int, error) {
	return func(context.Context, func(int, int)) (int, error) {
		d.written = agencies
		return len(agencies), nil
	}
}

// The size of the page on the old office machine: the window without rail, top bar and status line.
const (
	pageWidth  = 1366 - 96
	pageHeight = 768 - 56 - 36
)

// open shows the page over a file, under a bar with its heading and tools.
func open(t testing.TB, file *modeltest.Memory, with ...func(*desk)) *desk {
	t.Helper()
	d := &desk{t: t, file: file, scale: 1, shelf: map[string]func(page.Choices) (page.Arrival, error){}}
	for _, w := range with {
		w(d)
	}
	mode := look.Light
	if d.dark {
		mode = look.Dark
	}
	d.Screen = uitest.Show(uitest.Start(look.New(mode, d.scale)), container.NewWithoutLayout(), pageWidth, pageHeight+56)
	t.Cleanup(d.Window.Close)
	d.page = page.New(d)
	title, sub := d.page.Heading()
	bar := container.NewBorder(nil, nil, nil, container.NewHBox(d.page.Tools()...), parts.NewHeading(title, sub))
	top := container.New(layout.NewCustomPaddedLayout(8, 8, 20, 20), bar)
	d.Window.SetContent(container.NewStack(parts.NewSurface(look.Paper), container.NewBorder(top, nil, nil, nil, d.page.Content())))
	d.Window.Resize(fyne.NewSize(pageWidth, pageHeight+56))
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

// lay puts a file on the desk: an offer, weighed with the plan at its stamp.
func (d *desk) lay(name string, base *model.Plan, offer func(page.Choices) *incoming.Offer) string {
	path := filepath.Join("/tempat", name)
	d.shelf[path] = func(c page.Choices) (page.Arrival, error) {
		o := offer(c)
		o.Name = name
		return page.Arrival{Offer: o, Base: base, Touched: d.touched()}, nil
	}
	return path
}

// touched says who changed what last, from the journal.
func (d *desk) touched() map[model.Ref]model.Touch {
	touched := map[model.Ref]model.Touch{}
	for _, e := range d.file.Entries {
		model.Touches(touched, e)
	}
	return touched
}

// undo takes the last act back.
func (d *desk) undo() {
	d.t.Helper()
	if _, err := d.Do(model.Revert{Entry: d.file.Entries[len(d.file.Entries)-1]}, model.Context{}); err != nil {
		d.t.Fatal(err)
	}
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

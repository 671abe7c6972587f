package programme_test

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
	"benangmerah/app/pages/programme"
	"benangmerah/app/text"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
)

// desk is a window without a file on disk: acts go to a file in memory and are shown on the page as the window shows them.
type desk struct {
	*uitest.Screen
	t        testing.TB
	file     *modeltest.Memory // nil: none is open
	page     *programme.Page
	language locale.Language
	readOnly bool
	theme    look.Theme
	told     []string
	asked    []string // each question is answered with yes
	changes  int      // how often the page was told of an act
}

func (d *desk) Plan() *model.Plan {
	if d.file == nil {
		return nil
	}
	return d.file.Plan
}

func (d *desk) Do(act model.Act, c model.Context) (*model.Entry, error) {
	c.At = model.At(d.Now())
	e, err := d.file.Do(act, c)
	var told *model.Error
	if errors.As(err, &told) {
		return nil, text.Error(told, d.language)
	}
	if err != nil {
		return nil, err
	}
	d.changes++
	d.page.Changed(e)
	return e, nil
}

func (d *desk) Say(s text.Sentence, args ...any) string { return s.In(d.language, args...) }
func (d *desk) Language() locale.Language               { return d.language }
func (d *desk) Now() time.Time                          { return time.Date(2027, 1, 18, 2, 0, 0, 0, time.UTC) }
func (d *desk) ReadOnly() bool                          { return d.readOnly }
func (d *desk) Tell(sentence string)                    { d.told = append(d.told, sentence) }
func (d *desk) Ask(question, _ string, yes func()) {
	d.asked = append(d.asked, question)
	yes()
}
func (d *desk) Focus(o fyne.Focusable) { d.Canvas().Focus(o) }

// last is the newest entry of the journal.
func (d *desk) last() *model.Entry { return d.file.Entries[len(d.file.Entries)-1] }

// undo takes the newest act back, as Ctrl+Z does in the window.
func (d *desk) undo() {
	d.t.Helper()
	if _, err := d.Do(model.Revert{Entry: d.last()}, model.Context{}); err != nil {
		d.t.Fatal(err)
	}
}

// open shows the page over a file in a window that is wide enough for the town's names.
func open(t testing.TB, file *modeltest.Memory, with ...func(*desk)) *desk {
	t.Helper()
	d := &desk{t: t, file: file, theme: look.New(look.Light, 1)}
	for _, w := range with {
		w(d)
	}
	d.Screen = uitest.Show(uitest.Start(d.theme), container.NewWithoutLayout(), 1600, 900)
	t.Cleanup(d.Window.Close)
	d.page = programme.New(d)
	tools := container.NewHBox(d.page.Tools()...)
	d.Window.SetContent(container.NewBorder(tools, nil, nil, nil, d.page.Content()))
	d.page.Load()
	d.bind()
	d.page.Show()
	return d
}

// bind binds the page's keys as the window does.
func (d *desk) bind() {
	press := func(key text.Key) {
		for _, c := range d.page.Commands() {
			if c.Key == key && c.Enabled() {
				c.Do()
				return
			}
		}
	}
	d.Canvas().SetOnTypedKey(func(e *fyne.KeyEvent) { press(text.Plain(e.Name)) })
	for _, c := range d.page.Commands() {
		if key := c.Key; key.Modifier != 0 {
			d.Canvas().AddShortcut(&desktop.CustomShortcut{KeyName: key.Name, Modifier: key.Modifier}, func(fyne.Shortcut) { press(key) })
		}
	}
}

func (d *desk) wants(texts ...string) {
	d.t.Helper()
	seen := d.Texts()
	for _, text := range texts {
		if !slices.ContainsFunc(seen, func(line string) bool { return strings.Contains(line, text) }) {
			d.t.Errorf("nothing reads %q; the window reads %q", text, seen)
		}
	}
}

func (d *desk) wantsNot(texts ...string) {
	d.t.Helper()
	for _, text := range texts {
		if d.Sees(text) {
			d.t.Errorf("the window still reads %q", text)
		}
	}
}

func (d *desk) budget(line, fund model.ID, stage model.Stage) *model.Budget {
	return d.file.Plan.Budget(line, fund, stage, modeltest.PlanYear)
}

// do does an act from elsewhere in the window.
func (d *desk) do(act model.Act) {
	d.t.Helper()
	d.doIn(act, model.Context{})
}

func (d *desk) doIn(act model.Act, c model.Context) {
	d.t.Helper()
	if _, err := d.Do(act, c); err != nil {
		d.t.Fatalf("%s: %v", act.Name(), err)
	}
}

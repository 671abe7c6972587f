package settings_test

import (
	"errors"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/pages/settings"
	"benangmerah/app/parts"
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
	page     *settings.Page
	language locale.Language
	readOnly bool
	dark     bool
	wallDark bool
	percent  int
	told     []string
	asked    []string
	yes      bool // what is answered to a question
	sessions int  // how often the session was opened
}

const (
	pageWidth  = 1366 - 96
	pageHeight = 768 - 56 - 36
)

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

func (d *desk) Say(s text.Sentence, args ...any) string { return s.In(d.language, args...) }
func (d *desk) Language() locale.Language               { return d.language }
func (d *desk) ReadOnly() bool                          { return d.readOnly }
func (d *desk) Tell(sentence string)                    { d.told = append(d.told, sentence) }
func (d *desk) Focus(o fyne.Focusable)                  { d.Canvas().Focus(o) }
func (d *desk) OpenSession(model.ID)                    { d.sessions++ }
func (d *desk) Dark() bool                              { return d.dark }
func (d *desk) WallDark() bool                          { return d.wallDark }
func (d *desk) TextPercent() int                        { return d.percent }
func (d *desk) About() (version, log string)            { return "0.1.0", "/tempat/benangmerah.log" }
func (d *desk) SwitchWallTheme()                        { d.wallDark = !d.wallDark }

func (d *desk) Ask(question, _ string, yes func()) {
	d.asked = append(d.asked, question)
	if d.yes {
		yes()
	}
}

func (d *desk) SwitchDark() {
	d.dark = !d.dark
	d.restyle()
}

func (d *desk) ResizeText(by int) {
	d.percent = min(max(d.percent+by, 100), 175)
	d.restyle()
}

func (d *desk) restyle() {
	mode := look.Light
	if d.dark {
		mode = look.Dark
	}
	d.App.Settings().SetTheme(look.New(mode, float32(d.percent)/100))
	d.page.Load()
}

// SwitchLanguage makes the page anew, as the window does, and leads back to the section.
func (d *desk) SwitchLanguage() {
	d.language = locale.English - d.language
	d.build()
	d.page.Open(settings.SectionComputer)
}

// open shows the page over a file in a window of the least size.
func open(t testing.TB, file *modeltest.Memory, with ...func(*desk)) *desk {
	t.Helper()
	d := &desk{t: t, file: file, percent: 100, yes: true}
	for _, w := range with {
		w(d)
	}
	mode := look.Light
	if d.dark {
		mode = look.Dark
	}
	theme := look.New(mode, float32(d.percent)/100)
	d.Screen = uitest.Show(uitest.Start(theme), container.NewWithoutLayout(), pageWidth, pageHeight+56)
	t.Cleanup(d.Window.Close)
	d.build()
	d.page.Show()
	return d
}

// build makes the page under a bar with its heading and tools.
func (d *desk) build() {
	d.page = settings.New(d)
	title, sub := d.page.Heading()
	bar := container.NewBorder(nil, nil, nil, container.NewHBox(d.page.Tools()...), parts.NewHeading(title, sub))
	top := container.New(layout.NewCustomPaddedLayout(8, 8, 18, 18), bar)
	d.Window.SetContent(container.NewBorder(container.NewStack(parts.NewSurface(look.Panel), top), nil, nil, nil,
		container.NewStack(parts.NewSurface(look.Paper), d.page.Content())))
	d.Window.Resize(fyne.NewSize(pageWidth, pageHeight+56))
	d.page.Load()
	d.bind()
}

// bind binds the page's keys as the window does, and Ctrl+Z to what was done last.
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
	d.Canvas().AddShortcut(&fyne.ShortcutUndo{}, func(fyne.Shortcut) { d.undo() })
	for _, c := range d.page.Commands() {
		if key := c.Key; key.Modifier != 0 {
			d.Canvas().AddShortcut(&desktop.CustomShortcut{KeyName: key.Name, Modifier: key.Modifier}, func(fyne.Shortcut) { press(key) })
		}
	}
}

func (d *desk) undo() {
	if _, err := d.Do(model.Revert{Entry: d.last()}, model.Context{}); err != nil {
		d.t.Fatal(err)
	}
}

// last is the newest entry of the journal.
func (d *desk) last() *model.Entry { return d.file.Entries[len(d.file.Entries)-1] }

// wantsAct asks that n acts have been done since, and that the last one is of that name.
func (d *desk) wantsAct(since, n int, name string) {
	d.t.Helper()
	if got := len(d.file.Entries) - since; got != n || d.last().Act != name {
		d.t.Errorf("%d acts, the last one %q; want %d and %q", got, d.last().Act, n, name)
	}
}

func (d *desk) wants(texts ...string) {
	d.t.Helper()
	for _, text := range texts {
		if !d.reads(text) {
			d.t.Errorf("nothing reads %q; the window reads %q", text, d.Texts())
		}
	}
}

// reads tells whether the window reads a sentence that may be broken into lines, from the beginning of one.
func (d *desk) reads(sentence string) bool {
	lines := d.Texts()
	for rest := sentence; ; {
		longest := ""
		for _, line := range lines {
			if strings.HasPrefix(line, rest) {
				return true
			}
			if strings.HasPrefix(rest, line+" ") && len(line) > len(longest) {
				longest = line
			}
		}
		if longest == "" {
			return false
		}
		rest = rest[len(longest)+1:]
	}
}

// empty puts nothing but a blank into the cell under the cursor.
func (d *desk) empty() {
	d.Press("Enter", "Ctrl+A")
	d.enter(" ", "Enter")
}

func (d *desk) wantsNot(texts ...string) {
	d.t.Helper()
	for _, text := range texts {
		if d.reads(text) {
			d.t.Errorf("the window reads %q", text)
		}
	}
}

// goTo moves the cursor from the top left of the table with the focus to a cell.
func (d *desk) goTo(row, col int) {
	d.Press("Ctrl+Home")
	for range row {
		d.Press("Down")
	}
	for range col {
		d.Press("Right")
	}
}

// enter types a text into the cell under the cursor and ends it with a key.
func (d *desk) enter(typed, key string) {
	d.Type(typed)
	d.Press(key)
}

// pasteAs puts a block on the clipboard and pastes it under the cursor.
func (d *desk) pasteAs(block string) {
	d.App.Clipboard().SetContent(block)
	d.Press("Ctrl+V")
}

// do does an act from elsewhere in the window.
func (d *desk) do(act model.Act) {
	d.t.Helper()
	if _, err := d.Do(act, model.Context{}); err != nil {
		d.t.Fatalf("%s: %v", act.Name(), err)
	}
}

package uitest

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
)

// The size of a page on the old office machine: the window without rail, top bar and status line.
const (
	PageWidth  = 1366 - 96
	PageHeight = 768 - topBar - 36
	topBar     = 56
)

// Page is what the window asks of a page.
type Page interface {
	Content() fyne.CanvasObject
	Heading() (title, subtitle string)
	Tools() []fyne.CanvasObject
	Show()
	Load()
	Changed(e *model.Entry)
	Commands() []text.Command
}

// Desk is a window without a file on disk: acts go to a file in memory and are shown on the page as the window shows them. The desk of a page's tests
// embeds it and adds what only that page asks of the window.
type Desk struct {
	*Screen
	T      testing.TB
	File   *modeltest.Memory // nil: none is open
	Speaks locale.Language
	Locked bool      // the file can be read only
	Clock  time.Time // of the acts, where it is not zero
	No     bool      // what questions are answered
	Done   int       // how many acts were done
	Told   []string
	Asked  []string // each question with the verb of its button
	Failed []error

	Theme    look.Theme // that Open takes; light at 100 % where it is not set
	Picked   string     // the file that is picked; "" is a cancelled dialog
	Folder   string     // likewise
	Cancels  bool       // slow work is cancelled as soon as it begins
	Slowly   []string   // the titles of slow work
	Progress []string   // what slow work told: "1/4"
	List     Sheet      // that was written last

	Shown  []string // what was sent to the wall, by its captions
	Frozen bool     // the wall
	Blank  bool

	page  Page
	float *widget.PopUp // what lies over the page
	keys  map[text.Key]func()
}

// Start opens the window in a look, the light one where it is none, of the size of a page with the top bar, and nothing in it.
func (d *Desk) Start(th look.Theme) {
	if th == (look.Theme{}) {
		th = look.New(look.Light, 1)
	}
	d.Screen = Show(Start(th), container.NewWithoutLayout(), PageWidth, PageHeight+topBar)
	d.T.Cleanup(d.Window.Close)
}

// Put puts a page into the window, under a bar with its heading and tools, with the keys bound; then it loads.
func (d *Desk) Put(page Page) {
	d.page = page
	size := d.Canvas().Size()
	title, sub := page.Heading()
	bar := container.NewBorder(nil, nil, nil, container.NewHBox(page.Tools()...), parts.NewHeading(title, sub))
	top := container.NewStack(parts.NewSurface(look.Panel), container.New(layout.NewCustomPaddedLayout(8, 8, 18, 18), bar))
	d.Window.SetContent(container.NewBorder(top, nil, nil, nil, container.NewStack(parts.NewSurface(look.Paper), page.Content())))
	d.Window.Resize(size)
	d.bind()
	page.Load()
}

// bind binds the page's keys as the window does, and Ctrl+Z to what was done last.
func (d *Desk) bind() {
	press := func(key text.Key) {
		if d.float != nil && d.float.Visible() {
			d.pressFloat(key)
			return
		}
		for _, c := range d.page.Commands() {
			if c.Key == key && c.Enabled() {
				c.Do()
				return
			}
		}
	}
	d.Canvas().SetOnTypedKey(func(e *fyne.KeyEvent) { press(text.Plain(e.Name)) })
	d.Canvas().AddShortcut(&fyne.ShortcutUndo{}, func(fyne.Shortcut) { d.Undo() })
	for _, c := range d.page.Commands() {
		if key := c.Key; key.Modifier != 0 {
			d.Canvas().AddShortcut(&desktop.CustomShortcut{KeyName: key.Name, Modifier: key.Modifier}, func(fyne.Shortcut) { press(key) })
		}
	}
}

// Float lays content over the page as the window does, until Esc.
func (d *Desk) Float(content fyne.CanvasObject, width, height float32, first fyne.Focusable, keys map[text.Key]func()) (closeBox func()) {
	d.float, d.keys = widget.NewModalPopUp(content, d.Canvas()), keys
	d.float.Resize(fyne.NewSize(width*look.Scale(), max(height*look.Scale(), content.MinSize().Height)))
	d.float.Show()
	d.Focus(first)
	return d.float.Hide
}

func (d *Desk) pressFloat(key text.Key) {
	if do := d.keys[key]; do != nil {
		do()
	} else if key == text.Plain(fyne.KeyEscape) && d.float != nil {
		d.float.Hide()
	}
}

// Plan is the plan of the file, nil without one.
func (d *Desk) Plan() *model.Plan {
	if d.File == nil {
		return nil
	}
	return d.File.Plan
}

// Do does an act and shows it. A refusal is in the language of the window.
func (d *Desk) Do(act model.Act, c model.Context) (*model.Entry, error) {
	if !d.Clock.IsZero() {
		c.At = model.At(d.Clock)
	}
	e, err := d.File.Do(act, c)
	var told *model.Error
	if errors.As(err, &told) {
		return nil, text.Error(told, d.Speaks)
	}
	if err != nil {
		return nil, err
	}
	d.Done++
	d.page.Changed(e)
	return e, nil
}

// Act does an act from elsewhere in the window. It fails the test where that is refused.
func (d *Desk) Act(act model.Act) {
	d.T.Helper()
	d.ActIn(act, model.Context{})
}

// ActIn is Act in a context.
func (d *Desk) ActIn(act model.Act, c model.Context) {
	d.T.Helper()
	if _, err := d.Do(act, c); err != nil {
		d.T.Fatalf("%s: %v", act.Name(), err)
	}
}

// Last is the newest entry of the journal.
func (d *Desk) Last() *model.Entry { return d.File.Entries[len(d.File.Entries)-1] }

// Undo takes the newest act back, as Ctrl+Z does.
func (d *Desk) Undo() {
	d.T.Helper()
	d.Act(model.Revert{Entry: d.Last()})
}

// Say gives a sentence in the language of the window.
func (d *Desk) Say(s text.Sentence, args ...any) string { return s.In(d.Speaks, args...) }

// Language is the language of the window.
func (d *Desk) Language() locale.Language { return d.Speaks }

// ReadOnly says whether the file can be read only.
func (d *Desk) ReadOnly() bool { return d.Locked }

// Tell keeps a message.
func (d *Desk) Tell(sentence string) { d.Told = append(d.Told, sentence) }

// Ask keeps a question and answers it.
func (d *Desk) Ask(question, verb string, yes func()) {
	d.Asked = append(d.Asked, question+" "+verb)
	if !d.No {
		yes()
	}
}

// Focus puts the focus on a widget of the page.
func (d *Desk) Focus(o fyne.Focusable) { d.Canvas().Focus(o) }

// Wants fails the test for each of the texts that no line of the window holds.
func (d *Desk) Wants(texts ...string) {
	d.T.Helper()
	all := strings.Join(d.Texts(), "\n")
	for _, want := range texts {
		if !strings.Contains(all, want) {
			d.T.Errorf("cannot read %q in\n%s", want, all)
		}
	}
}

// WantsInOrder fails the test where the texts cannot be read in this order, others between them or not, in lines that fit them.
func (d *Desk) WantsInOrder(fits func(line, text string) bool, texts ...string) {
	d.T.Helper()
	seen := d.Texts()
	for _, text := range texts {
		at := slices.IndexFunc(seen, func(line string) bool { return fits(line, text) })
		if at < 0 {
			d.T.Errorf("nothing reads %q where it should; the window reads %q", text, d.Texts())
			return
		}
		seen = seen[at+1:]
	}
}

// WantsNot fails the test for each of the texts that a line of the window holds.
func (d *Desk) WantsNot(texts ...string) {
	d.T.Helper()
	for _, text := range texts {
		if d.Sees(text) {
			d.T.Errorf("can read %q", text)
		}
	}
}

// WantsTold fails the test where the newest message does not hold the words.
func (d *Desk) WantsTold(words string) {
	d.T.Helper()
	if len(d.Told) == 0 || !strings.Contains(d.Told[len(d.Told)-1], words) {
		d.T.Errorf("told: %q", d.Told)
	}
}

// WantsFailed fails the test where what went wrong last does not hold the words.
func (d *Desk) WantsFailed(words string) {
	d.T.Helper()
	if len(d.Failed) == 0 || !strings.Contains(d.Failed[len(d.Failed)-1].Error(), words) {
		d.T.Errorf("failed: %v", d.Failed)
	}
}

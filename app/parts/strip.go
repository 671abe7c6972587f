package parts

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
)

// Question is one field of a form.
type Question struct {
	Title string
	Start string // what stands in the field at first
	Keep  bool   // what stands there at first is gone on with, not replaced by typing
	// Echo says at each change what the text is understood as; "" says nothing. It may be nil.
	Echo func(text string) string
	// Share is the field's share of the strip's width beside the others; 0 counts as 1.
	Share float32
}

// Form is what a strip asks for. It has at least one question.
type Form struct {
	// Kind keeps the half-typed texts of one form apart from those of another.
	Kind string
	// About says over the questions what they are about.
	About string
	// Tell says at each change what all texts together come to, in place of About; "" says nothing. It may be nil.
	Tell      func(texts []string) string
	Questions []Question
	// Done is given the texts, blanks around them cut. What it returns, if anything, says why they are not taken: they stay to be put right.
	Done func(texts []string) (refusal string)
	// Closed is told that the form is no longer in view: it was taken, given up, or put aside for another one. It may be nil.
	Closed func()
}

// Strip is the line at the foot of a page in which a person types, in place of a dialog: fields beside each other, each under its title and what its text
// is understood as. Enter and Tab go on, Enter in the last field takes the form, Escape gives it up. Typing replaces what stands in a field at first, unless it says otherwise. What is
// typed stays whatever happens elsewhere. A strip that asks for nothing is hidden.
type Strip struct {
	widget.BaseWidget
	// Turned reports that the strip opened or closed.
	Turned func(open bool)

	focus  func(fyne.Focusable)
	hint   *Text
	about  *Text
	row    *fyne.Container
	shares *shares
	slots  []*slot
	form   *Form
	drafts map[string][]string
}

// slot is a field under its title.
type slot struct {
	title *Text
	field *slotField
}

// slotField is a field that selects what stands in it at first when it gets the focus, if it is to be replaced.
type slotField struct {
	Field
	start   string
	focused bool
	turned  func() // told that the focus came or went
}

// FocusGained implements fyne.Focusable.
func (f *slotField) FocusGained() {
	f.Field.FocusGained()
	if f.Text != "" && f.Text == f.start {
		f.Entry.TypedShortcut(&fyne.ShortcutSelectAll{})
	}
	f.focused = true
	f.turned()
}

// FocusLost implements fyne.Focusable.
func (f *slotField) FocusLost() {
	f.Field.FocusLost()
	f.focused = false
	f.turned()
}

// NewStrip makes a strip that asks for nothing. hint says how to go on and how to give up; focus gives a field the keys: a driver does not know the window of
// one that has just been made.
func NewStrip(hint string, focus func(fyne.Focusable)) *Strip {
	s := &Strip{focus: focus, hint: NewText(hint, look.Small, Muted), about: NewText("", look.Small, Muted).Bold().Wrap(), shares: &shares{}, drafts: map[string][]string{}}
	s.row = container.New(s.shares)
	s.ExtendBaseWidget(s)
	s.Hide()
	return s
}

// CreateRenderer implements fyne.Widget.
func (s *Strip) CreateRenderer() fyne.WidgetRenderer {
	head := container.NewBorder(nil, nil, nil, container.New(under{}, s.hint), s.about)
	return widget.NewSimpleRenderer(container.New(under{gap: look.Step / 2}, head, s.row))
}

// IsOpen tells whether something is asked.
func (s *Strip) IsOpen() bool { return s.form != nil }

// Ask shows a form, with what was typed in it before, and takes the focus. Another form that is open keeps its texts for the next time.
func (s *Strip) Ask(f *Form) {
	s.keep()
	s.form, s.slots, s.row.Objects, s.shares.parts = f, nil, nil, nil
	for i, q := range f.Questions {
		s.add(f, i, q)
	}
	s.Show()
	s.row.Refresh()
	s.turn(true)
	for i, q := range f.Questions {
		s.describe(s.slots[i], q)
	}
	s.Tell()
	s.FocusField()
}

// keep remembers what is half typed.
func (s *Strip) keep() {
	if s.form != nil {
		s.drafts[s.form.Kind] = s.Texts()
		s.left(s.form)
	}
}

// left tells a form that it is no longer in view.
func (s *Strip) left(f *Form) {
	if f.Closed != nil {
		f.Closed()
	}
}

// Drafts gives what is half typed, by kind of form, with the kind of the one that is open, "" for none.
func (s *Strip) Drafts() (drafts map[string][]string, open string) {
	drafts = maps.Clone(s.drafts)
	if s.form != nil {
		open, drafts[s.form.Kind] = s.form.Kind, s.Texts()
	}
	return drafts, open
}

// Restore takes back what Drafts gave: each form shows its texts when it is asked for.
func (s *Strip) Restore(drafts map[string][]string) { maps.Copy(s.drafts, drafts) }

// add puts a question at the end of the row. When it is answered anew, a refusal gives way to what the form is about.
func (s *Strip) add(f *Form, i int, q Question) {
	n := &slot{title: NewText("", look.Small, Muted).Cut(), field: &slotField{}}
	n.field.setUp(n.field, "")
	n.field.Text = q.Start
	if q.Keep {
		n.field.CursorColumn = utf8.RuneCountInString(q.Start)
	} else {
		n.field.start = q.Start
	}
	if draft := s.drafts[f.Kind]; i < len(draft) {
		n.field.Text = draft[i]
		n.field.CursorColumn = utf8.RuneCountInString(draft[i])
	}
	n.field.OnEscape = s.GiveUp
	n.field.OnSubmitted = func(string) { s.enter(i) }
	n.field.OnChanged = func(string) {
		s.describe(n, q)
		s.Tell()
	}
	n.field.turned = func() { s.describe(n, q) }
	s.slots = append(s.slots, n)
	s.row.Add(container.New(under{gap: 2}, n.title, n.field))
	s.shares.parts = append(s.shares.parts, cmp.Or(q.Share, 1))
}

// FocusField puts the focus on the first field of the form that is open.
func (s *Strip) FocusField() {
	if s.form != nil {
		s.focus(s.slots[0].field)
	}
}

// Texts are what stands in the fields of the form that is open, blanks around them cut.
func (s *Strip) Texts() []string {
	list := make([]string, len(s.form.Questions))
	for i := range list {
		list[i] = strings.TrimSpace(s.slots[i].field.Text)
	}
	return list
}

// Tell says anew what the form that is open is about, as after a change of what its Tell goes by.
func (s *Strip) Tell() {
	switch {
	case s.form == nil:
	case s.form.Tell != nil:
		s.say(s.form.Tell(s.Texts()), Muted)
	default:
		s.say(s.form.About, Muted)
	}
}

// describe says over a field what it is for and what its text is understood as; where there is no room for both, the latter while it is being typed. A field
// of a form that is no longer open may still lose the focus, and is described no more.
func (s *Strip) describe(n *slot, q Question) {
	if !slices.Contains(s.slots, n) {
		return
	}
	echo := ""
	if q.Echo != nil {
		echo = q.Echo(n.field.Text)
	}
	words, room := q.Title, n.title.Size().Width
	switch both := q.Title + " · " + echo; {
	case echo == "":
	case room == 0 || n.title.ruler().width(both) <= room:
		words = both
	case n.field.focused:
		words = echo
	}
	n.title.Set(words)
}

// say writes over the questions, which give way where it needs another line.
func (s *Strip) say(words string, tone Tone) {
	before := s.about.MinSize().Height
	s.about.Set(words)
	s.about.SetTone(tone)
	if s.about.MinSize().Height != before {
		s.Refresh()
	}
}

// enter goes on to the next field, and from the last one takes the form.
func (s *Strip) enter(i int) {
	switch {
	case s.form == nil:
	case i+1 < len(s.form.Questions):
		s.focus(s.slots[i+1].field)
	default:
		s.take()
	}
}

// take hands the texts over. Done may itself ask for something else.
func (s *Strip) take() {
	form := s.form
	if refusal := form.Done(s.Texts()); refusal != "" {
		s.say(refusal, Bad)
		return
	}
	delete(s.drafts, form.Kind)
	if s.form == form {
		s.close()
	}
}

// GiveUp closes the strip and forgets what was typed in the form that is open.
func (s *Strip) GiveUp() {
	if s.form != nil {
		delete(s.drafts, s.form.Kind)
		s.close()
	}
}

// Forget gives up all that was typed, in every form, as for another file.
func (s *Strip) Forget() {
	clear(s.drafts)
	if s.form != nil {
		s.close()
	}
}

func (s *Strip) close() {
	form := s.form
	s.form, s.slots = nil, nil
	s.Hide()
	s.left(form)
	s.turn(false)
}

func (s *Strip) turn(open bool) {
	if s.Turned != nil {
		s.Turned(open)
	}
}

// shares sets objects side by side; each has its share of the width, which parts gives by its number.
type shares struct{ parts []float32 }

// Layout implements fyne.Layout.
func (s *shares) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	whole := float32(0)
	for _, part := range s.parts {
		whole += part
	}
	room, x := size.Width-look.Step*float32(len(s.parts)-1), float32(0)
	for i, part := range s.parts {
		w := float32(int(room * part / whole))
		objects[i].Move(fyne.NewPos(x, 0))
		objects[i].Resize(fyne.NewSize(w, size.Height))
		x += w + look.Step
	}
}

// MinSize implements fyne.Layout.
func (s *shares) MinSize(objects []fyne.CanvasObject) fyne.Size {
	least := fyne.Size{}
	for i := range s.parts {
		size := objects[i].MinSize()
		least = fyne.NewSize(least.Width+size.Width+look.Step, max(least.Height, size.Height))
	}
	return least
}

// under sets objects below each other in their full width, each as high as it is in that width. What is hidden takes no room.
type under struct{ gap float32 }

// Layout implements fyne.Layout.
func (u under) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	y := float32(0)
	for _, o := range objects {
		if !o.Visible() {
			continue
		}
		if o.Size().Width != size.Width {
			o.Resize(fyne.NewSize(size.Width, o.MinSize().Height))
		}
		height := o.MinSize().Height
		o.Move(fyne.NewPos(0, y))
		o.Resize(fyne.NewSize(size.Width, height))
		y += height + u.gap
	}
}

// MinSize implements fyne.Layout.
func (u under) MinSize(objects []fyne.CanvasObject) (least fyne.Size) {
	shown := 0
	for _, o := range objects {
		if o.Visible() {
			size := o.MinSize()
			least = fyne.NewSize(max(least.Width, size.Width), least.Height+size.Height)
			shown++
		}
	}
	least.Height += u.gap * float32(max(shown-1, 0))
	return least
}

package session

import (
	"strings"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"benangmerah/app/look"
	"benangmerah/app/parts"
)

// question is one field of a form.
type question struct {
	title string
	start string
	// echo says at each change what the text is understood as; "" says nothing. It may be nil.
	echo func(text string) string
	// share is the field's share of the strip's width.
	share float32
}

// form is what the strip asks for.
type form struct {
	kind      string // one kind of form keeps its half-typed texts apart from those of another
	questions []question
	// done is given the texts, blanks around them cut. What it returns, if anything, says why they are not taken.
	done func(texts []string) (refusal string)
}

// fields is the greatest number of questions in a form.
const fields = 3

// strip is the line at the foot of the figures in which a person types what was said. Its texts stay whatever happens elsewhere, until
// Enter takes them or Escape gives them up.
type strip struct {
	row    *fyne.Container
	shares *shares
	titles [fields]*parts.Text
	fields [fields]*parts.Field
	hint   string
	form   *form
	drafts map[string][]string
	focus  func(fyne.Focusable)
	turned func(open bool)
}

// newStrip makes a strip that asks for nothing. hint says how to go on, turned is told when it opens and closes.
func newStrip(hint string, focus func(fyne.Focusable), turned func(open bool)) *strip {
	s := &strip{hint: hint, focus: focus, turned: turned, drafts: map[string][]string{}, shares: &shares{gap: look.Step, parts: make([]float32, fields)}}
	s.row = container.New(s.shares)
	for i := range fields {
		s.titles[i] = parts.NewText("", look.Small, parts.Muted).Cut()
		s.fields[i] = parts.NewField("")
		s.fields[i].OnEscape = s.giveUp
		s.fields[i].OnSubmitted = func(string) { s.enter(i) }
		s.fields[i].OnChanged = func(string) { s.describe(i) }
		s.row.Add(container.New(&pile{gap: 2}, s.titles[i], s.fields[i]))
	}
	s.row.Hide()
	return s
}

// open tells whether something is asked.
func (s *strip) open() bool { return s.form != nil }

// ask shows a form with what was typed in it before. Another form that is open keeps its texts for the next time.
func (s *strip) ask(f *form) {
	if s.form != nil {
		s.drafts[s.form.kind] = s.texts()
	}
	s.form = f
	draft := s.drafts[f.kind]
	for i, o := range s.row.Objects {
		if i >= len(f.questions) {
			o.Hide()
			continue
		}
		start, end := f.questions[i].start, 0
		if i < len(draft) {
			start = draft[i]
			end = utf8.RuneCountInString(start)
		}
		s.shares.parts[i] = f.questions[i].share
		s.fields[i].SetText(start)
		s.fields[i].CursorColumn = end
		s.describe(i)
		o.Show()
	}
	s.row.Show()
	s.turned(true)
	s.row.Refresh()
	s.focus(s.fields[0])
}

// texts are what stands in the fields.
func (s *strip) texts() []string {
	list := make([]string, len(s.form.questions))
	for i := range list {
		list[i] = strings.TrimSpace(s.fields[i].Text)
	}
	return list
}

// describe says over a field what it is for and what its text is understood as.
func (s *strip) describe(i int) {
	if s.form == nil || i >= len(s.form.questions) {
		return
	}
	q := s.form.questions[i]
	words := q.title
	if q.echo != nil {
		if echo := q.echo(s.fields[i].Text); echo != "" {
			words += " · " + echo
		}
	}
	if i == 0 {
		words += "   " + s.hint
	}
	s.titles[i].Set(words)
	s.titles[i].SetTone(parts.Muted)
}

// enter goes on to the next field, and from the last one takes the form.
func (s *strip) enter(i int) {
	if s.form == nil {
		return
	}
	if i+1 < len(s.form.questions) {
		s.focus(s.fields[i+1])
		return
	}
	if refusal := s.form.done(s.texts()); refusal != "" {
		s.titles[i].Set(refusal)
		s.titles[i].SetTone(parts.Bad)
		return
	}
	s.close()
}

// giveUp closes the strip and forgets what was typed in it.
func (s *strip) giveUp() { s.close() }

// forget gives up all that was typed, as for another file.
func (s *strip) forget() {
	clear(s.drafts)
	if s.form != nil {
		s.form = nil
		s.row.Hide()
		s.turned(false)
	}
}

func (s *strip) close() {
	delete(s.drafts, s.form.kind)
	s.form = nil
	s.row.Hide()
	s.turned(false)
}

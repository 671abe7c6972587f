package shell

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
)

// formWidth is the width of a form, at 100 %.
const formWidth = 560

// form is a box in which a few things are chosen before one is done: Enter does it, Tab leads to the choices, Esc leaves.
type form struct {
	s       *Shell
	choices *fyne.Container
	do      *parts.KeyButton
	close   func()
}

// newForm makes a form whose button does something and closes it.
func newForm(s *Shell, verb text.Sentence, do func()) *form {
	f := &form{s: s, choices: container.New(layout.NewFormLayout())}
	f.do = parts.NewPrimaryButton(s.Say(verb), "", func() {
		f.close()
		do()
	})
	return f
}

// choice puts something to choose from under its name.
func (f *form) choice(name text.Sentence, box fyne.CanvasObject) { f.choiceNamed(f.s.Say(name), box) }

// choiceNamed is choice under a name in the language that is switched on.
func (f *form) choiceNamed(name string, box fyne.CanvasObject) {
	label := container.NewHBox(container.NewCenter(parts.NewText(name, look.Control, parts.Muted)))
	f.choices.Add(container.New(layout.NewCustomPaddedLayout(0, 0, 0, look.Step), label))
	f.choices.Add(container.NewHBox(box))
}

// show lays the form over the window: title, choices, whatever else there is to see, and the buttons.
func (f *form) show(title string, more ...fyne.CanvasObject) {
	cancel := parts.NewKeyButton(f.s.Say(text.Cancel), escapeKey.String(), func() { f.close() })
	buttons := container.New(layout.NewCustomPaddedHBoxLayout(look.Step), layout.NewSpacer(), cancel, f.do)
	rows := append([]fyne.CanvasObject{parts.NewText(title, look.Section, parts.Plain).Bold().Wrap(), f.choices}, more...)
	content := container.New(layout.NewCustomPaddedVBoxLayout(2*look.Step), append(rows, buttons)...)
	f.close = f.s.box(content, formWidth*look.Scale(), 0, f.do)
}

package shell

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
)

// secretBox asks for passwords, which it does not show. What is refused stays there to be put right: Enter takes it, Tab leads on, Esc leaves.
type secretBox struct {
	s       *Shell
	rows    *fyne.Container
	fields  []*parts.Field
	refused *parts.Text
	take    func(typed []string) (refusal string, then func())
	close   func()
}

func newSecretBox(s *Shell, take func(typed []string) (refusal string, then func())) *secretBox {
	return &secretBox{s: s, rows: container.New(layout.NewFormLayout()), refused: parts.NewText("", look.Control, parts.Bad).Wrap(), take: take}
}

// ask adds a field under its name.
func (b *secretBox) ask(name text.Sentence) *parts.Field {
	field := parts.NewField("")
	field.Password = true
	field.OnSubmitted = func(string) { b.done() }
	field.OnEscape = func() { b.close() }
	b.fields = append(b.fields, field)
	b.row(name, field)
	return field
}

// row adds something under its name.
func (b *secretBox) row(name text.Sentence, o fyne.CanvasObject) {
	label := container.NewHBox(container.NewCenter(parts.NewText(b.s.Say(name), look.Control, parts.Muted)))
	b.rows.Add(container.New(layout.NewCustomPaddedLayout(0, 0, 0, look.Step), label))
	b.rows.Add(o)
}

// done gives on what was typed, and unless that is refused closes the box and goes on.
func (b *secretBox) done() {
	typed := make([]string, len(b.fields))
	for i, f := range b.fields {
		typed[i] = f.Text
	}
	refusal, then := b.take(typed)
	if refusal != "" {
		b.refused.Set(refusal)
		return
	}
	b.close() // with whatever lies over it, so that nothing may come before
	then()
}

// show lays the box over the window: title, fields, whatever else there is to read, and the buttons.
func (b *secretBox) show(title string, verb text.Sentence, more ...fyne.CanvasObject) {
	cancel := parts.NewKeyButton(b.s.Say(text.Cancel), escapeKey.String(), func() { b.close() })
	do := parts.NewPrimaryButton(b.s.Say(verb), text.Plain(fyne.KeyReturn).String(), b.done)
	buttons := container.New(layout.NewCustomPaddedHBoxLayout(look.Step), layout.NewSpacer(), cancel, do)
	rows := append([]fyne.CanvasObject{parts.NewText(title, look.Section, parts.Plain).Bold().Wrap(), b.rows}, more...)
	content := container.New(layout.NewCustomPaddedVBoxLayout(2*look.Step), append(rows, container.New(secretRefusal{}, b.refused), buttons)...)
	b.close = b.s.box(content, formWidth*look.Scale(), 0, b.fields[0])
}

// refusalLines is how many lines a refusal has room for, so that nothing jumps.
const refusalLines = 3

// secretRefusal keeps room for what may be refused.
type secretRefusal struct{}

// MinSize implements fyne.Layout.
func (secretRefusal) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(0, refusalLines*parts.NewText("X", look.Control, parts.Plain).MinSize().Height)
}

// Layout implements fyne.Layout.
func (secretRefusal) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	place(objects[0], 0, 0, size.Width, size.Height)
}

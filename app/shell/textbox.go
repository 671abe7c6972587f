package shell

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
)

// The size of a box in which a text of many lines is written, at 100 %.
const (
	textBoxWidth  = 760
	textBoxHeight = 480
)

// takeTextKey takes what was written: Enter begins another line.
var takeTextKey = text.Ctrl(fyne.KeyReturn)

// AskText asks for a text of many lines under a title. What done returns, if anything, says why it is not taken: it stays to be put right.
func (s *Shell) AskText(title, about, start string, done func(written string) (refusal string)) {
	field := parts.NewField("")
	field.MultiLine, field.Wrapping = true, fyne.TextWrapWord
	field.SetText(start)
	refused := parts.NewText("", look.Small, parts.Bad).Wrap()
	var closeBox func()
	take := func() {
		refusal := done(field.Text)
		if refusal == "" {
			closeBox()
			return
		}
		refused.Set(refusal)
	}
	field.OnEscape = func() { closeBox() }
	cancel := parts.NewKeyButton(s.Say(text.Cancel), escapeKey.String(), func() { closeBox() })
	buttons := container.New(layout.NewCustomPaddedHBoxLayout(look.Step), layout.NewSpacer(), cancel, parts.NewPrimaryButton(s.Say(text.TextTake), takeTextKey.String(), take))
	head := container.New(layout.NewCustomPaddedVBoxLayout(look.Step), parts.NewText(title, look.Section, parts.Plain).Bold().Wrap(), parts.NewText(about, look.Small, parts.Muted).Wrap())
	padded := container.New(layout.NewCustomPaddedLayout(look.Step, look.Step, 0, 0), field)
	content := container.NewBorder(head, container.New(layout.NewCustomPaddedVBoxLayout(look.Step), refused, buttons), nil, nil, padded)
	scale := look.Scale()
	closeBox = s.box(content, textBoxWidth*scale, textBoxHeight*scale, field)
	s.keepKeys(map[text.Key]func(){takeTextKey: take})
}

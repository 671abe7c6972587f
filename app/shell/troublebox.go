package shell

import (
	"path/filepath"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// The width of the box, and of the buttons in it, at 100 %.
const (
	troubleWidth  = 760
	troubleButton = 210
)

// The keys of the box, beside Enter for the button that has the focus.
var (
	tryAgainKey  = text.Plain(fyne.KeyF5)
	saveCopyKey  = text.Plain(fyne.KeyF6)
	openAgainKey = text.Plain(fyne.KeyF7)
)

// way is one of the ways on from a trouble.
type way struct {
	name, about text.Sentence
	key         text.Key
	do          func()
	closed      bool
}

// showTrouble says what became of the file, what is safe, and how to go on.
func (s *Shell) showTrouble() {
	s.hush()
	var closeBox func()
	keys := map[text.Key]func(){}
	rows := s.troubleWords()
	var first fyne.Focusable
	for _, w := range s.troubleWays() {
		do := func() {
			if !w.closed {
				closeBox()
				w.do()
			}
		}
		button := parts.NewKeyButton(s.Say(w.name), w.key.String(), do)
		if w.closed {
			button.Disable()
		} else if first == nil {
			first = button
		}
		keys[w.key] = do
		rows = append(rows, troubleRow(button, s.Say(w.about)))
	}
	closeBox = s.box(container.New(layout.NewCustomPaddedVBoxLayout(2*look.Step), rows...), troubleWidth*look.Scale(), 0, first)
	s.keepKeys(keys)
}

// troubleRow is a button with what it does beside it.
func troubleRow(button *parts.KeyButton, about string) fyne.CanvasObject {
	size := fyne.NewSize(troubleButton*look.Scale(), button.MinSize().Height)
	left := container.New(layout.NewCustomPaddedLayout(0, 0, 0, 2*look.Step), container.NewCenter(container.NewGridWrap(size, button)))
	words := parts.NewText(about, look.Control, parts.Muted).Wrap()
	level := (button.MinSize().Height - parts.NewText(about, look.Control, parts.Muted).MinSize().Height) / 2 // of its first line
	return container.NewBorder(nil, nil, left, nil, container.New(layout.NewCustomPaddedLayout(level, 0, 0, 0), words))
}

// troubleWords says what happened and what is safe.
func (s *Shell) troubleWords() []fyne.CanvasObject {
	words := []fyne.CanvasObject{
		parts.NewText(s.Say(text.TroubleHead), look.Section, parts.Plain).Bold(),
		parts.NewText(text.Error(s.trouble.Why, s.Language()).Message, look.Text, parts.Down).Wrap(),
		parts.NewText(s.safeWords(), look.Text, parts.Plain).Wrap(),
	}
	return append(words, parts.NewText(s.Say(text.TroubleTyped), look.Text, parts.Plain).Wrap())
}

// safeWords says what was acknowledged, and where it is.
func (s *Shell) safeWords() string {
	saved, name := s.file.SavedAt(), filepath.Base(s.file.Path())
	at := locale.FormatInstant(model.At(saved), s.Zone(), s.Language())
	switch {
	case saved.IsZero():
		return s.Say(text.TroubleSafeNew, name)
	case s.trouble.Lost:
		return s.Say(text.TroubleHeld, at, s.Acts())
	default:
		return s.Say(text.TroubleSafe, at, s.Acts(), name)
	}
}

// troubleWays are the ways on. Those that lead nowhere are there, closed, and say why.
func (s *Shell) troubleWays() []way {
	t := s.trouble
	again := way{text.TroubleAgain, text.TroubleAgainFor, tryAgainKey, t.again, t.Final || t.again == nil}
	if again.closed {
		again.about = text.TroubleAgainNot
	}
	reopen := way{text.TroubleReopen, text.TroubleReopenFor, openAgainKey, s.openAgain, t.Lost && !t.Final}
	if reopen.closed {
		reopen.about = text.TroubleReopenNot
	}
	return []way{
		again,
		{text.TroubleCopy, text.TroubleCopyFor, saveCopyKey, s.saveCopy, false},
		reopen,
		{text.TroubleRead, text.TroubleReadFor, escapeKey, func() {}, false},
	}
}

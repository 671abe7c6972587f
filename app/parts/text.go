package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
)

// Text is a text of the window in one of its sizes and tones. It follows the theme.
type Text struct {
	widget.BaseWidget
	text  string
	size  fyne.ThemeSizeName
	tone  Tone
	bold  bool
	wrap  bool
	cut   bool
	trail bool
}

// NewText makes a line of text that is never cut: its least width is its width.
func NewText(text string, size fyne.ThemeSizeName, tone Tone) *Text {
	t := &Text{text: text, size: size, tone: tone}
	t.ExtendBaseWidget(t)
	return t
}

// NewCaption makes the small bold words over a list.
func NewCaption(text string) *Text { return NewText(text, look.Small, Muted).Bold() }

// Bold sets the text in bold and returns it.
func (t *Text) Bold() *Text {
	t.bold = true
	return t
}

// Wrap breaks the text into lines of the width that it is given and returns it.
func (t *Text) Wrap() *Text {
	t.wrap = true
	return t
}

// Cut shortens the text to the width that it is given, with an ellipsis, and returns it.
func (t *Text) Cut() *Text {
	t.cut = true
	return t
}

// Right sets the text at the right edge and returns it.
func (t *Text) Right() *Text {
	t.trail = true
	return t
}

// Set changes the text.
func (t *Text) Set(text string) {
	if text != t.text {
		t.text = text
		t.Refresh()
	}
}

// SetTone changes the tone.
func (t *Text) SetTone(tone Tone) {
	if tone != t.tone {
		t.tone = tone
		t.Refresh()
	}
}

// Text is what the text says.
func (t *Text) Text() string { return t.text }

// CreateRenderer implements fyne.Widget.
func (t *Text) CreateRenderer() fyne.WidgetRenderer { return newArt(t, t.least, t.paint) }

func (t *Text) ruler() *ruler { return newRuler(look.Size(t.size), t.bold) }

func (t *Text) lines(width float32) []string {
	r := t.ruler()
	switch {
	case t.wrap && width > 0:
		return r.wrap(t.text, width)
	case t.cut && width > 0:
		return []string{r.cut(t.text, width)}
	default:
		return []string{t.text}
	}
}

func (t *Text) least() fyne.Size {
	r := t.ruler()
	height := r.height() * float32(len(t.lines(t.Size().Width)))
	if t.wrap || t.cut {
		return fyne.NewSize(4*r.height(), height)
	}
	return fyne.NewSize(even(r.width(t.text)+0.5), height)
}

func (t *Text) paint(b *brush, size fyne.Size) {
	r := t.ruler()
	for i, line := range t.lines(size.Width) {
		y := float32(i) * r.height()
		if t.trail {
			b.textRight(size.Width, y, line, r, t.tone.color())
		} else {
			b.text(0, y, line, r, t.tone.color())
		}
	}
}

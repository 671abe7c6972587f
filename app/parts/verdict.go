package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
)

// Verdict says in large words, with a sign before them, how something stands, and in small ones under them what it goes by. It is read across a table.
type Verdict struct {
	widget.BaseWidget
	sign         Sign
	tone         Tone
	words, facts string
}

// NewVerdict makes a verdict that says nothing yet.
func NewVerdict() *Verdict {
	v := &Verdict{}
	v.ExtendBaseWidget(v)
	return v
}

// Set changes what the verdict says.
func (v *Verdict) Set(sign Sign, tone Tone, words, facts string) {
	v.sign, v.tone, v.words, v.facts = sign, tone, words, facts
	v.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (v *Verdict) CreateRenderer() fyne.WidgetRenderer { return newArt(v, v.least, v.paint) }

// The room within the frame, and the largest words as a share of the clock's.
const (
	verdictPad   float32 = 6
	verdictShare float32 = 0.65
)

func (v *Verdict) rulers() (words, facts *ruler) {
	return newRuler(even(look.Size(look.Clock)*verdictShare), true), newRuler(look.Size(look.Text), false)
}

func (v *Verdict) least() fyne.Size {
	words, facts := v.rulers()
	return fyne.NewSize(10*words.height(), words.height()+facts.height()+2*verdictPad)
}

// paint writes words and facts as large as they fit on one line each.
func (v *Verdict) paint(b *brush, size fyne.Size) {
	words, facts := v.rulers()
	b.frame(0, 0, size.Width, size.Height, look.Radius, look.Stroke, look.Color(look.Panel), v.tone.color())
	side := even(words.height() * 0.55)
	x := 2 * verdictPad
	height := words.height()
	b.sign(v.sign, x, verdictPad+even((height-side)/2), side, v.tone.color())
	x += side + 2*verdictPad
	room := size.Width - x - verdictPad
	for words.width(v.words) > room && words.size > look.Size(look.Section) {
		words = newRuler(words.size-1, true)
	}
	for facts.width(v.facts) > room && facts.size > look.Size(look.Small) {
		facts = newRuler(facts.size-1, false)
	}
	b.text(x, verdictPad+even((height-words.height())/2), words.cut(v.words, room), words, v.tone.color())
	b.text(x, verdictPad+height, facts.cut(v.facts, room), facts, look.Color(look.Ink))
}

package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
)

// StatusFigure is a muted word and a bold figure after it, as in the status line.
type StatusFigure struct {
	widget.BaseWidget
	label, value string
	tone         Tone
}

// NewStatusFigure makes a figure that is Plain.
func NewStatusFigure(label, value string) *StatusFigure {
	f := &StatusFigure{label: label, value: value}
	f.ExtendBaseWidget(f)
	return f
}

// Set changes word, figure and the tone of the figure.
func (f *StatusFigure) Set(label, value string, tone Tone) {
	f.label, f.value, f.tone = label, value, tone
	f.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (f *StatusFigure) CreateRenderer() fyne.WidgetRenderer { return newArt(f, f.least, f.paint) }

func (f *StatusFigure) rulers() (label, value *ruler) {
	return newRuler(look.Size(look.Control), false), newRuler(look.Size(look.Control), true)
}

func (f *StatusFigure) least() fyne.Size {
	label, value := f.rulers()
	return fyne.NewSize(even(label.width(f.label+" ")+value.width(f.value)+1), label.height())
}

func (f *StatusFigure) paint(b *brush, size fyne.Size) {
	label, value := f.rulers()
	y := even((size.Height - label.height()) / 2)
	b.text(0, y, f.label, label, look.Color(look.Muted))
	b.text(even(label.width(f.label+" ")), y, f.value, value, f.tone.color())
}

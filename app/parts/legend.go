package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
)

// Mark names a colour of a chart.
type Mark struct {
	Words string
	Color fyne.ThemeColorName
}

// Legend names the colours of a chart, in as many lines as its width needs.
type Legend struct {
	widget.BaseWidget
	marks []Mark
}

// NewLegend makes a legend that names nothing yet.
func NewLegend() *Legend {
	l := &Legend{}
	l.ExtendBaseWidget(l)
	return l
}

// Set changes what it names.
func (l *Legend) Set(marks ...Mark) {
	l.marks = marks
	l.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (l *Legend) CreateRenderer() fyne.WidgetRenderer { return newArt(l, l.least, l.paint) }

const (
	markGap   float32 = 6  // between a colour and its words
	legendGap float32 = 18 // between marks
	legendRow float32 = 3  // between lines
)

func (l *Legend) least() fyne.Size {
	r := newRuler(look.Size(look.Small), false)
	rows := 1
	if at := l.places(r, l.Size().Width); len(at) > 0 {
		rows += int(at[len(at)-1].Y / (r.height() + legendRow))
	}
	return fyne.NewSize(4*r.height(), float32(rows)*(r.height()+legendRow)-legendRow)
}

// places gives where each mark begins.
func (l *Legend) places(r *ruler, width float32) (at []fyne.Position) {
	x, y := float32(0), float32(0)
	for _, m := range l.marks {
		wide := markSide(r) + markGap + r.width(m.Words)
		if x > 0 && x+wide > width && width > 0 {
			x, y = 0, y+r.height()+legendRow
		}
		at = append(at, fyne.NewPos(even(x), y))
		x += wide + legendGap
	}
	return at
}

func markSide(r *ruler) float32 { return even(r.height() * 0.7) }

func (l *Legend) paint(b *brush, size fyne.Size) {
	r := newRuler(look.Size(look.Small), false)
	side := markSide(r)
	for i, at := range l.places(r, size.Width) {
		m := l.marks[i]
		b.frame(at.X, at.Y+even((r.height()-side)/2), side, side, 2, 0, look.Color(m.Color), nil)
		b.text(at.X+side+markGap, at.Y, r.cut(m.Words, size.Width-side-markGap), r, look.Color(look.Muted))
	}
}

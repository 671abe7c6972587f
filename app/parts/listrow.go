package parts

import (
	"fyne.io/fyne/v2"

	"benangmerah/app/look"
)

// ListRow is a row that can be pressed: a bold title over a muted line, a note at the right, a hairline under it.
type ListRow struct {
	press
	title, under, note string
}

const listRowPad float32 = 9

// NewListRow makes a row; pressed is told a press by the pointer or, when it has the focus, by Enter.
func NewListRow(title, under, note string, pressed func()) *ListRow {
	r := &ListRow{title: title, under: under, note: note}
	r.setUp(r, pressed)
	return r
}

// CreateRenderer implements fyne.Widget.
func (r *ListRow) CreateRenderer() fyne.WidgetRenderer { return newArt(r, r.least, r.paint) }

func (r *ListRow) rulers() (title, under *ruler) {
	return newRuler(look.Size(look.Text), true), newRuler(look.Size(look.Small), false)
}

func (r *ListRow) least() fyne.Size {
	title, under := r.rulers()
	return fyne.NewSize(240, even(title.height()+under.height()+2*listRowPad))
}

func (r *ListRow) paint(b *brush, size fyne.Size) {
	title, under := r.rulers()
	if r.focused || r.hovered {
		b.fill(0, 0, size.Width, size.Height, look.Color(look.Hover))
	}
	if r.focused {
		b.fill(0, 0, 2, size.Height, look.Color(look.Thread))
	}
	x := look.Step
	noteWidth := under.width(r.note)
	width := size.Width - 2*x
	b.text(x, listRowPad, title.cut(r.title, width-noteWidth-x), title, look.Color(look.Ink))
	b.text(x, listRowPad+title.height(), under.cut(r.under, width), under, look.Color(look.Muted))
	b.textRight(size.Width-x, listRowPad+1, r.note, under, look.Color(look.Muted))
	b.fill(0, size.Height-look.Stroke, size.Width, look.Stroke, look.Color(look.Hairline))
}

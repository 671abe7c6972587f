package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
)

// Range is a bar from one share of a whole to another, with a tick where things stand now. Shares go from 0 to 1.
type Range struct {
	Name          string
	From, To, Now float32
	None          bool // there is no range: only the tick is shown
}

// Ranges are bars below each other, each behind its name.
type Ranges struct {
	widget.BaseWidget
	list []Range
}

// NewRanges makes ranges that show nothing yet.
func NewRanges() *Ranges {
	r := &Ranges{}
	r.ExtendBaseWidget(r)
	return r
}

// Set changes what they show.
func (r *Ranges) Set(list ...Range) {
	r.list = list
	r.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (r *Ranges) CreateRenderer() fyne.WidgetRenderer { return newArt(r, r.least, r.paint) }

// Of the width of the whole, the name takes so much.
const (
	rangeNames         = 0.42
	rangeGap   float32 = 5 // between rows
)

func (r *Ranges) ruler() *ruler { return newRuler(look.Size(look.Control), false) }

func (r *Ranges) least() fyne.Size {
	height := r.ruler().height()
	return fyne.NewSize(10*height, max(float32(len(r.list))*(height+rangeGap)-rangeGap, 0))
}

func (r *Ranges) paint(b *brush, size fyne.Size) {
	ruler := r.ruler()
	height := ruler.height()
	left := even(size.Width * rangeNames)
	room := size.Width - left
	for i, x := range r.list {
		y := float32(i) * (height + rangeGap)
		b.text(0, y, ruler.cut(x.Name, left-look.Step), ruler, look.Color(look.Ink))
		thick := even(height * 0.6)
		top := y + even((height-thick)/2)
		b.frame(left, top, room, thick, 2, 0, look.Color(look.Hairline), nil)
		if !x.None {
			from, to := even(room*x.From), even(room*x.To)
			b.frame(left+from, top, max(to-from, 2), thick, 2, 0, look.Color(look.RangeFill), nil)
		}
		b.fill(left+min(even(room*x.Now), room-2), top-3, 2, thick+6, look.Color(look.Ink))
	}
}

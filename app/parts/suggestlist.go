package parts

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
)

// How many suggestions are kept and how many of them are in view at once.
const (
	mostSuggestions  = 40
	shownSuggestions = 8
)

const (
	suggestPadX  float32 = 12
	suggestPadY  float32 = 5
	suggestEdge  float32 = 4   // the frame with a pixel about it, since what scrolls is cut at its bounds, and its corners
	suggestMark  float32 = 3   // the bar before the chosen one
	detailShare  float32 = 0.4 // of the list's width, at most
	suggestLines         = 2   // of a text that is too long for one
)

// suggestList is the list of suggestions that floats at an entry. All of its rows are equally high, so that nothing jumps.
type suggestList struct {
	widget.BaseWidget
	metrics *gridMetrics
	pick    func(Suggestion)

	items     []Suggestion
	chosen    int // -1 is none
	hovered   int // likewise
	first     int // the first in view
	shown     int // how many are in view
	wheel     float32
	rowHeight float32
	detail    float32 // width of the details
}

var (
	_ fyne.Tappable     = (*suggestList)(nil)
	_ fyne.Scrollable   = (*suggestList)(nil)
	_ desktop.Hoverable = (*suggestList)(nil)
)

func newSuggestList(m *gridMetrics, pick func(Suggestion)) *suggestList {
	l := &suggestList{metrics: m, pick: pick, chosen: -1, hovered: -1}
	l.Hidden = true
	l.ExtendBaseWidget(l)
	return l
}

// CreateRenderer implements fyne.Widget.
func (l *suggestList) CreateRenderer() fyne.WidgetRenderer {
	return newArt(l, func() fyne.Size { return fyne.Size{} }, l.paint)
}

// set shows other suggestions, none of them chosen.
func (l *suggestList) set(items []Suggestion) {
	l.items = items[:min(len(items), mostSuggestions)]
	l.chosen, l.hovered, l.first, l.wheel = -1, -1, 0, 0
}

func (l *suggestList) open() bool { return len(l.items) > 0 }

// step chooses the next or the previous suggestion; between the last and the first there is none.
func (l *suggestList) step(by int) {
	n := len(l.items) + 1
	l.chosen = (l.chosen+1+by+n)%n - 1
	l.scrollToChosen()
	l.Refresh()
}

func (l *suggestList) scrollToChosen() {
	if l.chosen >= 0 {
		l.first = max(min(l.first, l.chosen), l.chosen-l.shown+1)
	}
}

// place puts the list under the entry at pos, of size entry, or over it where there is more room, inside size, below head and
// leaving room for a bubble of a height at the other side. It gives the top and the height of entry and list together.
func (l *suggestList) place(pos fyne.Position, entry, size fyne.Size, head, bubble float32) (y, height float32) {
	width := l.measure(entry.Width, size.Width-barThickness)
	above, below := pos.Y-head-bubbleGap, size.Height-pos.Y-entry.Height-bubbleGap
	whole := float32(min(len(l.items), shownSuggestions))*l.rowHeight + 2*suggestEdge
	over := below < whole && above > below
	room, other := below, above
	if over {
		room, other = above, below
	}
	if bubble > other {
		room -= bubble + bubbleGap
	}
	l.show(int((room - 2*suggestEdge) / l.rowHeight))
	height = float32(l.shown)*l.rowHeight + 2*suggestEdge
	y = pos.Y + entry.Height + bubbleGap
	if over {
		y = pos.Y - bubbleGap - height
	}
	x := max(min(pos.X, size.Width-barThickness-width), 0)
	l.Move(fyne.NewPos(even(x), even(max(min(y, size.Height-height), 0))))
	l.Resize(fyne.NewSize(width, height))
	l.Refresh()
	return min(y, pos.Y), entry.Height + bubbleGap + height
}

// show lets as many be in view as there is room for, one at least.
func (l *suggestList) show(rows int) {
	l.shown = max(min(rows, shownSuggestions, len(l.items)), 1)
	l.scrollToChosen()
	l.first = min(l.first, len(l.items)-l.shown)
}

// measure finds the width of the list and the height of its rows.
func (l *suggestList) measure(least, most float32) (width float32) {
	text, detail := float32(0), float32(0)
	for _, s := range l.items {
		text, detail = max(text, l.metrics.plain.width(s.Text)), max(detail, l.metrics.small.width(s.Detail))
	}
	gap := float32(0)
	if detail > 0 {
		gap = 2 * suggestPadX
	}
	width = even(max(min(max(text+gap+detail+2*suggestPadX+1, least), most), 1))
	l.detail = min(detail, max(even(detailShare*width), width-text-gap-2*suggestPadX))
	l.rowHeight = l.metrics.line + 2*suggestPadY
	if text > l.room(width) {
		l.rowHeight += l.metrics.line * (suggestLines - 1)
	}
	return width
}

// room is how wide the texts may be.
func (l *suggestList) room(width float32) float32 {
	room := width - 2*suggestPadX
	if l.detail > 0 {
		room -= l.detail + 2*suggestPadX
	}
	return max(room, 1)
}

func (l *suggestList) paint(b *brush, size fyne.Size) {
	b.frame(1, 1, size.Width-2, size.Height-2, look.Radius, look.Stroke, look.Color(look.Paper), look.Color(look.Outline))
	for i := l.first; i < min(l.first+l.shown, len(l.items)); i++ {
		l.paintRow(b, i, suggestEdge+float32(i-l.first)*l.rowHeight, size.Width)
	}
	l.paintKnob(b, size)
}

func (l *suggestList) paintRow(b *brush, i int, y, width float32) {
	inner := width - 2*suggestEdge
	switch i {
	case l.chosen:
		b.fill(suggestEdge, y, inner, l.rowHeight, look.Color(look.Tint))
		b.fill(suggestEdge, y, suggestMark, l.rowHeight, look.Color(look.Thread))
	case l.hovered:
		b.fill(suggestEdge, y, inner, l.rowHeight, look.Color(look.Hover))
	}
	m := l.metrics
	lines := l.lines(l.items[i].Text, l.room(width))
	top := y + float32(int((l.rowHeight-m.line*float32(len(lines)))/2))
	for k, line := range lines {
		b.text(suggestPadX, top+m.line*float32(k), line, m.plain, look.Color(look.Ink))
	}
	if detail := m.small.cut(l.items[i].Detail, l.detail); detail != "" {
		b.textRight(width-suggestPadX, top+m.smallDrop, detail, m.small, look.Color(look.Muted))
	}
}

// lines breaks a text into as many lines as a row may have and cuts what is left over.
func (l *suggestList) lines(text string, room float32) []string {
	lines := l.metrics.plain.wrap(text, room)
	if len(lines) <= suggestLines {
		return lines
	}
	rest := lines[suggestLines-1]
	for _, line := range lines[suggestLines:] {
		rest += " " + line
	}
	return append(lines[:suggestLines-1], l.metrics.plain.cut(rest, room))
}

// paintKnob shows which part of the list is in view.
func (l *suggestList) paintKnob(b *brush, size fyne.Size) {
	n := float32(len(l.items))
	if l.shown >= len(l.items) {
		return
	}
	track := size.Height - 2*look.Radius
	height := max(track*float32(l.shown)/n, barLeast/2)
	y := look.Radius + (track-height)*float32(l.first)/(n-float32(l.shown))
	b.frame(size.Width-barThin-3, y, barThin, height, barThin/2, 0, look.Color(look.Outline), color.Transparent)
}

// at is the suggestion at a height, -1 when there is none.
func (l *suggestList) at(y float32) int {
	i := l.first + int((y-suggestEdge)/l.rowHeight)
	if y < suggestEdge || i >= min(l.first+l.shown, len(l.items)) {
		return -1
	}
	return i
}

// Tapped implements fyne.Tappable.
func (l *suggestList) Tapped(ev *fyne.PointEvent) {
	if i := l.at(ev.Position.Y); i >= 0 {
		l.pick(l.items[i])
	}
}

// Scrolled implements fyne.Scrollable.
func (l *suggestList) Scrolled(ev *fyne.ScrollEvent) {
	l.wheel -= ev.Scrolled.DY
	rows := int(l.wheel / l.rowHeight)
	l.wheel -= float32(rows) * l.rowHeight
	l.first = max(min(l.first+rows, len(l.items)-l.shown), 0)
	l.Refresh()
}

// MouseIn implements desktop.Hoverable.
func (l *suggestList) MouseIn(ev *desktop.MouseEvent) { l.hover(l.at(ev.Position.Y)) }

// MouseMoved implements desktop.Hoverable.
func (l *suggestList) MouseMoved(ev *desktop.MouseEvent) { l.hover(l.at(ev.Position.Y)) }

// MouseOut implements desktop.Hoverable.
func (l *suggestList) MouseOut() { l.hover(-1) }

func (l *suggestList) hover(i int) {
	if i != l.hovered {
		l.hovered = i
		l.Refresh()
	}
}

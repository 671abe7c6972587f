package parts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
)

const (
	knotSide float32 = 14
	knotPad  float32 = 8 // over and under the texts of a knot
	threadX  float32 = 10
	lineWide float32 = 2
)

// KnotState says how far a knot of the thread is.
type KnotState uint8

// A knot to come is a ring, a done one is filled, and the one that is now is a ring in the thread's colour about a dot.
const (
	ToCome KnotState = iota
	Now
	Done
)

// Knot is one station of a thread. Time, at the left, and Note, small under the title, may be empty.
type Knot struct {
	Time, Title, Note string
	State             KnotState
}

// Thread is the red thread as a list: the agenda of a day, the steps of preparing a meeting. It scrolls where it must.
type Thread struct {
	widget.BaseWidget
	// BoldTitles sets every title in bold, not only that of the selected knot.
	BoldTitles bool
	// OnDrop reports that a knot was dragged to another place: in front of knot to, or to the end where to is the number of knots. nil: nothing is
	// dragged.
	OnDrop func(from, to int)

	body   *threadBody
	scroll *container.Scroll
}

// NewThread makes a thread; onSelect is told the number of the knot that a person chooses, and may be nil.
func NewThread(onSelect func(knot int)) *Thread {
	t := &Thread{body: &threadBody{selected: -1, hovered: -1, gripped: -1, landing: -1, onSelect: onSelect}}
	t.body.thread = t
	t.body.ExtendBaseWidget(t.body)
	t.scroll = container.NewVScroll(t.body)
	t.ExtendBaseWidget(t)
	return t
}

// SetKnots shows other knots and keeps the selection by its number. A knot that is being dragged is let go where there are more or fewer of them.
func (t *Thread) SetKnots(knots []Knot) {
	if len(knots) != len(t.body.knots) {
		t.body.release()
	}
	t.body.knots = knots
	t.Refresh()
}

// Select tints a knot, -1 for none, and scrolls it into view. It does not call onSelect.
func (t *Thread) Select(knot int) {
	t.body.selected = knot
	t.body.cursor = max(knot, 0)
	t.Refresh()
	t.reveal(knot)
}

// Focused gives the knot that the keys stand on, while the thread has them.
func (t *Thread) Focused() (knot int, ok bool) { return t.body.cursor, HasFocus(t.body) }

func (t *Thread) reveal(knot int) {
	if knot < 0 || knot >= len(t.body.tops)-1 {
		return
	}
	ScrollInto(t.scroll, t.body.tops[knot], t.body.tops[knot+1])
}

// CreateRenderer implements fyne.Widget.
func (t *Thread) CreateRenderer() fyne.WidgetRenderer { return &threadView{t: t} }

type threadView struct{ t *Thread }

func (v *threadView) Destroy()                     {}
func (v *threadView) MinSize() fyne.Size           { return fyne.NewSize(140, 60) }
func (v *threadView) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{v.t.scroll} }

// Layout measures the knots for a new width, which moves them, and finds the selected one again.
func (v *threadView) Layout(size fyne.Size) {
	moved := size.Width != v.t.body.width
	v.t.body.measure(size.Width)
	v.t.scroll.Resize(size)
	if moved {
		v.t.scroll.Refresh()
		v.t.reveal(v.t.body.selected)
	}
}

func (v *threadView) Refresh() {
	v.t.body.measure(v.t.Size().Width)
	v.t.scroll.Refresh()
}

// threadBody is what scrolls: the knots, painted as one picture.
type threadBody struct {
	widget.BaseWidget
	thread   *Thread
	knots    []Knot
	tops     []float32 // where each knot begins, and where the last ends
	width    float32
	selected int
	cursor   int
	hovered  int
	gripped  int // the knot that the pointer holds, -1 is none
	landing  int // the place where it would land, -1 is where it was
	focused  bool
	onSelect func(int)
}

var (
	_ fyne.Tappable     = (*threadBody)(nil)
	_ fyne.Focusable    = (*threadBody)(nil)
	_ desktop.Hoverable = (*threadBody)(nil)
	_ desktop.Mouseable = (*threadBody)(nil)
	_ fyne.Draggable    = (*threadBody)(nil)
)

// CreateRenderer implements fyne.Widget.
func (t *threadBody) CreateRenderer() fyne.WidgetRenderer { return newArt(t, t.least, t.paint) }

func (t *threadBody) least() fyne.Size {
	if len(t.tops) == 0 {
		return fyne.NewSize(140, 0)
	}
	return fyne.NewSize(140, t.tops[len(t.tops)-1])
}

// measure finds where the knots begin at a width.
func (t *threadBody) measure(width float32) {
	t.width = width
	t.tops = append(t.tops[:0], 0)
	y := float32(0)
	for i := range t.knots {
		title, note := t.lines(i)
		y += float32(len(title))*t.title(i).height() + float32(len(note))*t.note().height() + 2*knotPad
		t.tops = append(t.tops, even(y))
	}
}

func (t *threadBody) title(i int) *ruler {
	return newRuler(look.Size(look.Text), t.thread.BoldTitles || i == t.selected)
}

func (t *threadBody) note() *ruler { return newRuler(look.Size(look.Small), false) }

func (t *threadBody) time() *ruler { return newRuler(look.Size(look.Control), false) }

// textX is where titles begin, knotX the middle of the knots.
func (t *threadBody) textX() float32 { return t.knotX() + knotSide }

func (t *threadBody) knotX() float32 {
	widest := float32(0)
	for _, k := range t.knots {
		widest = max(widest, t.time().width(k.Time))
	}
	if widest > 0 {
		widest += look.Step
	}
	return even(threadX + widest + knotSide/2)
}

func (t *threadBody) lines(i int) (title, note []string) {
	room := max(t.width-t.textX()-look.Step, 1)
	title = t.title(i).wrap(t.knots[i].Title, room)
	if t.knots[i].Note != "" {
		note = t.note().wrap(t.knots[i].Note, room)
	}
	return title, note
}

func (t *threadBody) paint(b *brush, size fyne.Size) {
	if len(t.tops) != len(t.knots)+1 {
		t.measure(size.Width)
	}
	t.paintGrounds(b, size.Width)
	t.paintLine(b)
	for i := range t.knots {
		t.paintKnot(b, i)
	}
	t.paintLanding(b, size.Width)
}

func (t *threadBody) paintGrounds(b *brush, width float32) {
	for i := range t.knots {
		top, height := t.tops[i], t.tops[i+1]-t.tops[i]
		switch {
		case i == t.selected:
			b.frame(0, top, width, height, look.Radius, 0, look.Color(look.Tint), nil)
		case i == t.hovered && t.onSelect != nil:
			b.frame(0, top, width, height, look.Radius, 0, look.Color(look.Hover), nil)
		}
		if t.focused && i == t.cursor {
			b.frame(0, top, width, height, look.Radius, 1.5, nil, look.Color(look.Thread))
		}
	}
}

// paintLine draws the thread from knot to knot: in its colour as far as things are done.
func (t *threadBody) paintLine(b *brush) {
	x := t.knotX() - lineWide/2
	for i := 0; i+1 < len(t.knots); i++ {
		tone := look.Hairline
		if t.knots[i].State == Done {
			tone = look.Thread
		}
		b.fill(x, t.knotY(i), lineWide, t.knotY(i+1)-t.knotY(i), look.Color(tone))
	}
}

// knotY is the middle of a knot: the middle of its title's first line.
func (t *threadBody) knotY(i int) float32 {
	return even(t.tops[i] + knotPad + t.title(i).height()/2)
}

func (t *threadBody) paintKnot(b *brush, i int) {
	k := t.knots[i]
	x, y := t.knotX()-knotSide/2, t.knotY(i)-knotSide/2
	switch k.State {
	case Done:
		b.knot(x, y, knotSide, look.Color(look.Thread), look.Color(look.Thread))
	case Now:
		b.knot(x, y, knotSide, look.Color(look.Paper), look.Color(look.Thread))
		b.disc(x+4, y+4, knotSide-8, look.Color(look.Thread))
	default:
		b.knot(x, y, knotSide, look.Color(look.Paper), look.Color(look.Outline))
	}
	t.paintTexts(b, i)
}

func (t *threadBody) paintTexts(b *brush, i int) {
	k, ruler := t.knots[i], t.title(i)
	title, note := t.lines(i)
	y := t.tops[i] + knotPad
	if k.Time != "" {
		drop := even(ruler.baseline() - t.time().baseline())
		b.textRight(t.knotX()-knotSide/2-look.Step, y+drop, k.Time, t.time(), look.Color(look.Muted))
	}
	tone := look.Ink
	if k.State == Now {
		tone = look.Thread
	}
	for _, line := range title {
		b.text(t.textX(), y, line, ruler, look.Color(tone))
		y += ruler.height()
	}
	for _, line := range note {
		b.text(t.textX(), y, line, t.note(), look.Color(look.Muted))
		y += t.note().height()
	}
}

func (t *threadBody) at(y float32) int {
	for i := range t.knots {
		if y >= t.tops[i] && y < t.tops[i+1] {
			return i
		}
	}
	return -1
}

func (t *threadBody) choose(i int) {
	if i >= 0 && i < len(t.knots) && t.onSelect != nil {
		t.cursor = i
		t.onSelect(i)
	}
}

// Tapped implements fyne.Tappable.
func (t *threadBody) Tapped(ev *fyne.PointEvent) { t.choose(t.at(ev.Position.Y)) }

// FocusGained implements fyne.Focusable.
func (t *threadBody) FocusGained() {
	t.focused = true
	t.Refresh()
}

// FocusLost implements fyne.Focusable.
func (t *threadBody) FocusLost() {
	t.focused = false
	t.Refresh()
}

// TypedRune implements fyne.Focusable.
func (t *threadBody) TypedRune(rune) {}

// TypedKey implements fyne.Focusable: arrows walk, Enter and Space choose.
func (t *threadBody) TypedKey(ev *fyne.KeyEvent) {
	if to, ok := ListKey(ev.Name, t.cursor, len(t.knots)); ok {
		t.walk(to)
		return
	}
	switch {
	case ev.Name == fyne.KeyReturn, ev.Name == fyne.KeyEnter, ev.Name == fyne.KeySpace:
		t.choose(t.cursor)
	case ev.Name == fyne.KeyEscape && t.landing >= 0:
		t.release()
		t.Refresh()
	default:
		PassKey(t, ev)
	}
}

func (t *threadBody) walk(to int) {
	t.cursor = to
	t.Refresh()
	t.thread.reveal(t.cursor)
}

// MouseIn implements desktop.Hoverable.
func (t *threadBody) MouseIn(ev *desktop.MouseEvent) { t.hover(t.at(ev.Position.Y)) }

// MouseMoved implements desktop.Hoverable.
func (t *threadBody) MouseMoved(ev *desktop.MouseEvent) { t.hover(t.at(ev.Position.Y)) }

// MouseOut implements desktop.Hoverable.
func (t *threadBody) MouseOut() { t.hover(-1) }

func (t *threadBody) hover(i int) {
	if i != t.hovered {
		t.hovered = i
		t.Refresh()
	}
}

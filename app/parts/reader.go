package parts

import (
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/reports/scene"
)

// Reader shows one long page of text and pictures, laid out for the width that it has, and scrolls it. Links lead on where they are pressed.
//
// Keys: Up, Down, Space, PgUp, PgDn, Home and End scroll, PgDn at the end and PgUp at the beginning turn to the next and the previous page; Right and Left
// go from link to link, Enter follows one. All others go to the window.
type Reader struct {
	widget.BaseWidget
	// OnLink reports the page that a link leads to.
	OnLink func(page int)
	// OnTurn reports that the next page, 1, or the one before, -1, is wanted.
	OnTurn func(by int)

	make    func(width float64) scene.Scene
	width   float32
	page    *readerPage
	scroll  *container.Scroll
	focused bool
}

// NewReader makes a reader of nothing; make lays its page out for a width, whenever that changes.
func NewReader(make func(width float64) scene.Scene) *Reader {
	r := &Reader{make: make}
	r.page = newReaderPage(func(to int) {
		if r.OnLink != nil {
			r.OnLink(to)
		}
	})
	r.scroll = container.NewVScroll(r.page)
	r.ExtendBaseWidget(r)
	return r
}

// Show lays the page out anew and shows it from its top.
func (r *Reader) Show() {
	r.lay()
	r.scroll.ScrollToOffset(fyne.NewPos(0, 0))
}

// ScrollTo brings a height of the page into view.
func (r *Reader) ScrollTo(y float64) {
	r.scroll.ScrollToOffset(fyne.NewPos(0, max(0, min(float32(y)-r.scroll.Size().Height/3, r.rest()))))
}

func (r *Reader) lay() {
	if r.width > 0 {
		r.page.set(r.make(float64(r.width)))
		r.scroll.Refresh()
	}
}

// rest is how far the page can be scrolled.
func (r *Reader) rest() float32 { return max(0, r.page.MinSize().Height-r.scroll.Size().Height) }

// step is how far an arrow scrolls, at 100 %.
const step = 48

// TypedKey implements fyne.Focusable.
func (r *Reader) TypedKey(ev *fyne.KeyEvent) {
	view := r.scroll.Size().Height - step
	switch ev.Name {
	case fyne.KeyUp:
		r.move(-step * look.Scale())
	case fyne.KeyDown:
		r.move(step * look.Scale())
	case fyne.KeyPageUp:
		r.turn(-1, view)
	case fyne.KeyPageDown, fyne.KeySpace:
		r.turn(1, view)
	case fyne.KeyHome:
		r.move(-r.scroll.Offset.Y)
	case fyne.KeyEnd:
		r.move(r.rest())
	case fyne.KeyLeft:
		r.choose(-1)
	case fyne.KeyRight:
		r.choose(1)
	case fyne.KeyReturn, fyne.KeyEnter:
		r.page.follow()
	default:
		PassKey(r, ev)
	}
}

func (r *Reader) move(by float32) {
	r.scroll.ScrollToOffset(fyne.NewPos(0, max(0, min(r.scroll.Offset.Y+by, r.rest()))))
}

// turn scrolls by a viewful, or turns the page where nothing is left to scroll.
func (r *Reader) turn(by int, view float32) {
	end := r.rest()
	if by < 0 {
		end = 0
	}
	if math.Abs(float64(r.scroll.Offset.Y-end)) < 1 && r.OnTurn != nil {
		r.OnTurn(by)
		return
	}
	r.move(float32(by) * view)
}

func (r *Reader) choose(by int) {
	if at, ok := r.page.choose(by); ok {
		ScrollInto(r.scroll, float32(at.Y), float32(at.Bottom()))
	}
}

// TypedRune implements fyne.Focusable.
func (r *Reader) TypedRune(c rune) {
	if c != ' ' {
		passRune(r, c)
	}
}

// TypedShortcut implements fyne.Shortcutable.
func (r *Reader) TypedShortcut(s fyne.Shortcut) { passShortcut(r, s) }

// FocusGained implements fyne.Focusable.
func (r *Reader) FocusGained() { r.focus(true) }

// FocusLost implements fyne.Focusable.
func (r *Reader) FocusLost() { r.focus(false) }

func (r *Reader) focus(on bool) {
	r.focused = on
	r.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (r *Reader) CreateRenderer() fyne.WidgetRenderer {
	v := &readerView{r: r, ring: &canvas.Rectangle{StrokeWidth: 1, CornerRadius: look.Radius}}
	v.Refresh()
	return v
}

type readerView struct {
	r    *Reader
	ring *canvas.Rectangle
}

func (v *readerView) Destroy()                     {}
func (v *readerView) MinSize() fyne.Size           { return fyne.NewSize(240, 120) }
func (v *readerView) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{v.ring, v.r.scroll} }

func (v *readerView) Layout(size fyne.Size) {
	v.ring.Resize(size)
	v.r.scroll.Move(fyne.NewPos(2, 2))
	v.r.scroll.Resize(size.SubtractWidthHeight(4, 4))
	if width := size.Width - 4 - barThickness; width != v.r.width {
		v.r.width = width
		v.r.lay()
	}
}

func (v *readerView) Refresh() {
	v.ring.FillColor, v.ring.StrokeColor = look.Color(look.Paper), look.Color(look.Hairline)
	if v.r.focused {
		v.ring.StrokeColor = look.Color(look.Outline)
	}
	canvas.Refresh(v.ring)
}

// readerPage is the page that a Reader scrolls.
type readerPage struct {
	widget.BaseWidget
	view   *SceneView
	frame  *canvas.Rectangle // around the link that Enter follows
	links  []*scene.Link
	at     int // of the links, -1 for none
	over   bool
	opened func(page int)
}

var (
	_ fyne.Tappable      = (*readerPage)(nil)
	_ desktop.Cursorable = (*readerPage)(nil)
	_ desktop.Hoverable  = (*readerPage)(nil)
)

func newReaderPage(opened func(page int)) *readerPage {
	p := &readerPage{view: NewSceneView(), frame: &canvas.Rectangle{StrokeWidth: 2, CornerRadius: 3}, at: -1, opened: opened}
	p.view.Exact = true
	p.frame.Hide()
	p.ExtendBaseWidget(p)
	return p
}

func (p *readerPage) set(s scene.Scene) {
	p.links, p.at = nil, -1
	for _, item := range s.Items {
		if l, ok := item.(*scene.Link); ok {
			p.links = append(p.links, l)
		}
	}
	p.frame.Hide()
	p.view.Resize(fyne.NewSize(float32(s.W), float32(s.H)))
	p.view.SetScene(s)
	p.Refresh()
}

// choose goes to another link, round from the last to the first.
func (p *readerPage) choose(by int) (scene.Rect, bool) {
	n := len(p.links)
	if n == 0 {
		return scene.Rect{}, false
	}
	if p.at < 0 && by < 0 {
		p.at = 0
	}
	p.at = (p.at + by + n) % n
	place := p.links[p.at].Rect
	p.frame.StrokeColor = look.Color(look.Thread)
	p.frame.Move(fyne.NewPos(float32(place.X)-2, float32(place.Y)-2))
	p.frame.Resize(fyne.NewSize(float32(place.W)+4, float32(place.H)+4))
	p.frame.Show()
	canvas.Refresh(p.frame)
	return place, true
}

func (p *readerPage) follow() {
	if p.at >= 0 {
		p.opened(p.links[p.at].Page)
	}
}

// linkAt gives the link at a place, nil for none.
func (p *readerPage) linkAt(at fyne.Position) *scene.Link {
	for _, l := range p.links {
		if l.Contains(scene.Rect{X: float64(at.X), Y: float64(at.Y)}) {
			return l
		}
	}
	return nil
}

// Tapped implements fyne.Tappable.
func (p *readerPage) Tapped(ev *fyne.PointEvent) {
	if l := p.linkAt(ev.Position); l != nil {
		p.opened(l.Page)
	}
}

// Cursor implements desktop.Cursorable.
func (p *readerPage) Cursor() desktop.Cursor {
	if p.over {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}

// MouseIn implements desktop.Hoverable.
func (p *readerPage) MouseIn(ev *desktop.MouseEvent) { p.MouseMoved(ev) }

// MouseMoved implements desktop.Hoverable.
func (p *readerPage) MouseMoved(ev *desktop.MouseEvent) { p.over = p.linkAt(ev.Position) != nil }

// MouseOut implements desktop.Hoverable.
func (p *readerPage) MouseOut() { p.over = false }

// CreateRenderer implements fyne.Widget.
func (p *readerPage) CreateRenderer() fyne.WidgetRenderer { return &readerPageView{p} }

type readerPageView struct{ p *readerPage }

func (v *readerPageView) Destroy()         {}
func (v *readerPageView) Layout(fyne.Size) {}
func (v *readerPageView) Refresh()         { canvas.Refresh(v.p.view) }

func (v *readerPageView) MinSize() fyne.Size {
	s := v.p.view.Scene()
	return fyne.NewSize(0, float32(s.H))
}

func (v *readerPageView) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{v.p.view, v.p.frame}
}

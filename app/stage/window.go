package stage

import (
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/reports/scene"
)

// settle is how long a window needs to arrive on another monitor before it can fill it.
const settle = 200 * time.Millisecond

// Before it has been opened, the wall is laid out for a picture of this size, in pixels.
const (
	defaultW = 1280
	defaultH = 720
)

// Window is the projector's window. It paints the wall for the pixels that it really has and decides nothing. All of it belongs to the
// UI goroutine.
type Window struct {
	// Shown is told every picture that is painted, for the small live one. It may be nil.
	Shown func(scene.Scene)
	// Dead says whether the window's own keys do nothing now. It may be nil.
	Dead func() bool
	// OnKey is told every key that the window does not use itself. It may be nil.
	OnKey func(e *fyne.KeyEvent)

	win     fyne.Window
	view    *parts.SceneView
	wall    *Wall
	source  func() Content
	failed  func(error)
	failure string
	open    bool
	screens screens
	place   place
	tried   int // how often the window was moved onto the projector and had not come there
}

// NewWindow builds the projector's window, hidden. Source gives what slides are shown from, its W and H are filled in; failed takes
// errors for the log, each once.
func NewWindow(app fyne.App, wall *Wall, source func() Content, failed func(error)) *Window {
	w := &Window{win: app.NewWindow(""), view: parts.NewSceneView(), wall: wall, source: source, failed: failed, screens: monitors{}}
	w.view.Bleed = true
	w.win.SetPadded(false)
	w.win.SetContent(container.New(&fill{resized: w.Paint}, w.view))
	w.win.Resize(windowed)
	w.win.SetCloseIntercept(w.Close)
	w.win.Canvas().SetOnTypedKey(w.onKey)
	return w
}

// Canvas is where the keys of the operator's window are made to work here too.
func (w *Window) Canvas() fyne.Canvas { return w.win.Canvas() }

// IsOpen says whether the window is on a screen.
func (w *Window) IsOpen() bool { return w.open }

// Open shows the window, on a monitor where desk, the operator's window, is not, and fills it; the keys stay with the operator. Where
// there is no such monitor the window stays an ordinary one, to be dragged. Once it has filled a projector it follows that being unplugged and plugged
// in again, see Tick.
func (w *Window) Open(desk fyne.Window) { w.appear(desk) }

// Return opens the window as it was open when the program ended: where there is no projector yet it stays behind desk and waits for one.
func (w *Window) Return(desk fyne.Window) {
	if !w.appear(desk) {
		w.place = lost
		desk.RequestFocus()
	}
}

// appear opens the window and says whether there is a monitor for it, which it fills as soon as it is there.
func (w *Window) appear(desk fyne.Window) bool {
	w.open = true
	w.win.Show()
	w.Paint()
	if !w.screens.move(w.win, desk) {
		return false
	}
	later(settle, func() {
		w.arrive(desk)
	})
	return true
}

// later calls do on the UI goroutine after a time.
func later(after time.Duration, do func()) {
	fyne.NewAnimation(after, func(done float32) {
		if done == 1 {
			do()
		}
	}).Start()
}

// Close leaves the projector and hides the window.
func (w *Window) Close() {
	w.open, w.place, w.tried = false, atHand, 0
	w.win.SetFullScreen(false)
	w.win.Hide()
}

// FullScreen fills the monitor under the window's centre, or gives it free. It does nothing while the window is closed.
func (w *Window) FullScreen(on bool) {
	if !w.open {
		return
	}
	w.place = atHand
	w.win.SetFullScreen(on)
	w.Paint()
}

// Fills says whether the window fills a monitor.
func (w *Window) Fills() bool { return w.win.FullScreen() }

// Turn goes on, or back, by pages of what was sent last, and beyond its last page to the next slide of the queue.
func (w *Window) Turn(by int) {
	if w.wall.Step(by, w.content()) {
		w.Paint()
	}
}

// Next names what Turn(1) would show, for the operator alone; false where nothing is to come.
func (w *Window) Next() (caption string, ok bool) {
	c := w.content()
	s, ok := w.wall.Next(c)
	if !ok {
		return "", false
	}
	return Caption(s, c), true
}

// Tick is to be called about every second: it goes on with the clock and turns pages where the pager is on, and looks after the monitors, see Open.
func (w *Window) Tick(now time.Time, desk fyne.Window) {
	w.wall.Place(w.win.FullScreen())
	if c := w.content(); w.wall.Tick(now, c) {
		w.Paint()
	} else if picture, changed, err := w.wall.Later(c); changed {
		w.show(picture, err)
	}
	w.watch(desk)
}

// Paint shows the wall as it is now. It is to be called after every change of the wall, the plan, the language or the theme; Tick looks after the time.
func (w *Window) Paint() {
	w.wall.Place(w.win.FullScreen())
	c := w.content()
	w.win.SetTitle(text.StageCard.In(c.Language))
	picture, err := w.wall.Picture(c)
	w.show(picture, err)
}

func (w *Window) show(picture scene.Scene, err error) {
	w.report(err)
	w.view.SetScene(picture)
	if w.Shown != nil {
		w.Shown(picture)
	}
}

// Picture is what the wall showed when it was painted last.
func (w *Window) Picture() scene.Scene { return w.view.Scene() }

// Caption names for the operator what the wall shows.
func (w *Window) Caption() string { return Caption(w.wall.Showing(), w.content()) }

// content is what a slide is shown from, for the pixels that the window has.
func (w *Window) content() Content {
	c := w.source()
	c.W, c.H = defaultW, defaultH
	size := w.view.Size()
	x, y := w.win.Canvas().PixelCoordinateForPosition(fyne.NewPos(size.Width, size.Height))
	if x > 0 && y > 0 {
		c.W, c.H = float64(x), float64(y)
	}
	return c
}

// report gives an error on, unless it is the one before again: what fails is tried again whenever the wall is painted.
func (w *Window) report(err error) {
	if err == nil {
		w.failure = ""
		return
	}
	if what, _, _ := strings.Cut(err.Error(), "\n"); w.failure != what { // what follows is where in memory it failed, which changes
		w.failure = what
		w.failed(err)
	}
}

func (w *Window) onKey(e *fyne.KeyEvent) {
	if w.Dead != nil && w.Dead() {
		return
	}
	switch e.Name {
	case fyne.KeyF11:
		w.FullScreen(!w.win.FullScreen())
	case fyne.KeyEscape:
		w.FullScreen(false)
	default:
		if w.OnKey != nil {
			w.OnKey(e)
		}
	}
}

// fill gives a window's one object all its room and tells when that changes.
type fill struct {
	resized func()
	size    fyne.Size
}

// MinSize implements fyne.Layout.
func (f *fill) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(320, 180) }

// Layout implements fyne.Layout.
func (f *fill) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	objects[0].Move(fyne.NewPos(0, 0))
	objects[0].Resize(size)
	if size != f.size {
		f.size = size
		f.resized()
	}
}

package stage

import "fyne.io/fyne/v2"

// screens are the monitors of the machine, as far as the wall must know them.
type screens interface {
	// spare says whether there is a monitor on which desk is not.
	spare(desk fyne.Window) bool
	// apart says whether win is on another monitor than desk.
	apart(win, desk fyne.Window) bool
	// fills says whether win really fills a monitor: the system may have taken it off one that is gone.
	fills(win fyne.Window) bool
	// move moves win onto a monitor on which desk is not, and says whether that could be done.
	move(win, desk fyne.Window) bool
}

// place is where the projector's window stands.
type place uint8

const (
	atHand   place = iota // where the operator put it
	away                  // fills the projector
	lost                  // the projector is gone; it is waited for
	arriving              // has been moved onto the projector, and fills it at the next tick
)

// watch keeps the window on the projector: where that was unplugged the window becomes an ordinary one, and once it is there again it fills it.
// The keys stay with desk.
func (w *Window) watch(desk fyne.Window) {
	if !w.open {
		w.place = atHand
		return
	}
	spare := w.screens.spare(desk)
	switch w.place {
	case atHand:
		if spare && w.win.FullScreen() && w.screens.apart(w.win, desk) {
			w.place = away
		}
	case away:
		w.stay(spare, desk)
	case lost:
		if spare && w.screens.move(w.win, desk) {
			w.place = arriving
		}
	case arriving:
		w.arrive(desk)
	}
}

// stay looks whether the window still fills the projector.
func (w *Window) stay(spare bool, desk fyne.Window) {
	switch {
	case !w.win.FullScreen():
		w.place = atHand
	case !spare || !w.screens.fills(w.win):
		w.place = lost
		w.win.SetFullScreen(false)
		w.win.Resize(windowed)
		w.Paint()
		desk.RequestFocus()
	}
}

// tries is how many times a window is moved onto the projector, a tick apart, before it is left where it is, to be dragged.
const tries = 5

// arrive fills the projector, and from then on looks whether it is there. A busy system may not have moved the window yet: filling a monitor now would fill the operator's, behind
// the operator's own window.
func (w *Window) arrive(desk fyne.Window) {
	if !w.screens.apart(w.win, desk) {
		w.tried++
		if w.place = arriving; w.tried == tries || !w.screens.move(w.win, desk) {
			w.place, w.tried = atHand, 0
		}
		return
	}
	w.FullScreen(true)
	w.place, w.tried = away, 0
	desk.RequestFocus()
}

// windowed is the size of the window where it does not fill a monitor.
var windowed = fyne.NewSize(960, 540)

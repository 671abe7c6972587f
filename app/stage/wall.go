package stage

import (
	"fmt"
	"runtime/debug"

	"benangmerah/reports/scene"
)

// Wall decides what the projector shows of what the operator sent. Its zero value, to which nothing has been sent, shows the Card, and
// where the window fills the projector, nothing. A frozen wall keeps its picture, whatever is sent or changes in the plan, until it
// is thawed; then it shows what was sent last. A blank wall is black, whatever else; what was there comes back with the light.
type Wall struct {
	sent          Slide
	blank, frozen bool
	placed        bool
	last          scene.Scene // the last picture that was laid out well
	lastSlide     Slide       // nil before the first
}

// Send puts a slide on the wall, as soon as it is neither frozen nor blank.
func (w *Wall) Send(s Slide) { w.sent = s }

// Sent gives the slide that was sent last, nil before the first.
func (w *Wall) Sent() Slide { return w.sent }

// Blank makes the wall black, or brings back what was there.
func (w *Wall) Blank(on bool) { w.blank = on }

// IsBlank says whether the wall was made black.
func (w *Wall) IsBlank() bool { return w.blank }

// Freeze keeps the picture that is on the wall, or thaws it.
func (w *Wall) Freeze(on bool) { w.frozen = on }

// IsFrozen says whether the wall keeps its picture.
func (w *Wall) IsFrozen() bool { return w.frozen }

// Place tells whether the window fills the projector.
func (w *Wall) Place(on bool) { w.placed = on }

// Showing gives the slide that the wall shows.
func (w *Wall) Showing() Slide {
	switch {
	case w.blank:
		return Blank{}
	case w.keeps():
		return w.lastSlide
	}
	return w.next()
}

// keeps says whether the wall is frozen on a picture.
func (w *Wall) keeps() bool { return w.frozen && w.lastSlide != nil }

// next gives the slide that is due on a wall in the light.
func (w *Wall) next() Slide {
	switch {
	case w.sent != nil:
		return w.sent
	case w.placed:
		return Blank{}
	}
	return Card{}
}

// Picture gives what the wall shows. Where the slide cannot be laid out it gives the last good picture, and an error for the log.
func (w *Wall) Picture(c Content) (scene.Scene, error) {
	if w.blank {
		return Show(Blank{}, c), nil
	}
	if w.keeps() {
		return w.last, nil
	}
	picture, err := layOut(w.next(), c)
	if err != nil {
		return w.lastOr(c), err
	}
	w.last, w.lastSlide = picture, w.next()
	return picture, nil
}

// lastOr gives the last good picture, and before there is one a black one.
func (w *Wall) lastOr(c Content) scene.Scene {
	if w.lastSlide != nil {
		return w.last
	}
	return scene.Scene{W: c.W, H: c.H}
}

// layOut is Show, except that it gives an error where Show panics: the room must not see the program fail.
func layOut(s Slide, c Content) (picture scene.Scene, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("lay out slide %T: %v\n%s", s, p, debug.Stack())
		}
	}()
	return Show(s, c), nil
}

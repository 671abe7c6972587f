package stage

import (
	"time"

	"benangmerah/reports/scene"
)

// Wall decides what the projector shows of what the operator sent. Its zero value, to which nothing has been sent, shows the Card, and
// where the window fills the projector, nothing. A frozen wall keeps its picture, whatever is sent or changes in the plan, until it
// is thawed; then it shows what was sent last. A blank wall is black, whatever else; what was there comes back with the light.
type Wall struct {
	Queue Queue // what is to come
	Pager Pager // turns pages by itself

	sent          Slide
	blank, frozen bool
	placed        bool
	last          scene.Scene // the last picture that was laid out well
	lastSlide     Slide       // nil before the first
	made          *made       // it as it was laid out; nil before the first, and after a restart
	failed        Slide       // the one that is due, where it could not be laid out
	anew          bool        // the last slide comes from before a restart and has not been laid out yet
}

// Send puts a slide on the wall, as soon as it is neither frozen nor blank. The pager begins anew with it.
func (w *Wall) Send(s Slide) {
	w.sent = s
	w.Pager.rest()
}

// Next gives what the operator's next step would show: the next page of what was sent last, else the next slide of the queue; false where there
// is none.
func (w *Wall) Next(c Content) (Slide, bool) {
	s, _, ok := w.step(1, c)
	return s, ok
}

// Step goes a step on, or one back where by is negative, and says whether there was one to go. The pager stops: the operator pages by hand.
func (w *Wall) Step(by int, c Content) bool {
	s, place, ok := w.step(by, c)
	if !ok {
		return false
	}
	w.Queue.Pick(place)
	w.Send(s)
	w.Pager.Stop()
	return true
}

// step gives what stands a step from what was sent last, and its place in the queue. Back from a slide, the one before it is opened at its last page.
func (w *Wall) step(by int, c Content) (s Slide, place int, ok bool) {
	if w.sent != nil {
		page, pages := w.pageOf(c)
		if to := page + by; pages > 1 && to >= 0 && to < pages {
			return w.sent.(paged).at(to), w.Queue.At(), true
		}
	}
	place = w.Queue.At() + by
	s, ok = w.Queue.at(place)
	if ok && by < 0 {
		s = Turn(s, Pages(s, c), c)
	}
	return s, place, ok
}

// Tick lets the pager turn a page, from the last to the first, and says whether it did. On a wall that is frozen or blank it waits.
func (w *Wall) Tick(now time.Time, c Content) bool {
	if w.sent == nil || w.frozen || w.blank {
		w.Pager.rest()
		return false
	}
	if !w.Pager.due(now) {
		return false
	}
	page, pages := w.pageOf(c)
	if pages < 2 {
		return false
	}
	w.sent = w.sent.(paged).at((page + 1) % pages)
	return true
}

// pageOf gives the open page of what was sent last, from 0, and how many pages it has: more than one only where it is paged. While the slide stands as it was
// laid out, they are not counted again.
func (w *Wall) pageOf(c Content) (page, pages int) {
	if !w.made.stands(w.sent, c) {
		return pageOf(w.sent, c)
	}
	b := w.made.board
	if b.pages == 0 {
		b.page, b.pages = pageOf(w.sent, c)
	}
	return b.page, b.pages
}

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
		return w.kept(c)
	}
	var picture scene.Scene
	made, err := layOut(w.next(), c)
	if err == nil {
		picture, err = made.picture(c)
	}
	if err != nil {
		w.failed = w.next()
		return w.lastOr(c), err
	}
	w.last, w.lastSlide, w.made, w.failed = picture, w.next(), made, nil
	return picture, nil
}

// Later gives what the wall shows where since Picture only time has passed; false where that is the same picture. Of a slide that shows no other figures by
// then only the clock is laid out, one that failed is not tried again. Changes of the plan are not looked for.
func (w *Wall) Later(c Content) (picture scene.Scene, changed bool, err error) {
	switch {
	case w.blank || w.keeps() || w.failed == w.next():
		return picture, false, nil
	case !w.made.stands(w.next(), c):
		picture, err = w.Picture(c)
		return picture, true, err
	case w.made.from.Clock == c.Clock:
		return picture, false, nil
	}
	if picture, err = w.made.picture(c); err != nil {
		return w.last, true, err
	}
	w.last, w.made.from.Clock = picture, c.Clock
	return picture, true, nil
}

// kept gives the picture on which the wall is frozen; after a restart it is laid out once more, black where that fails.
func (w *Wall) kept(c Content) (scene.Scene, error) {
	if !w.anew {
		return w.last, nil
	}
	picture, err := show(w.lastSlide, c)
	if err != nil {
		picture = scene.Scene{W: c.W, H: c.H}
	}
	w.last, w.anew = picture, false
	return picture, err
}

// lastOr gives the last good picture, and before there is one a black one.
func (w *Wall) lastOr(c Content) scene.Scene {
	if w.lastSlide != nil {
		return w.last
	}
	return scene.Scene{W: c.W, H: c.H}
}

// Preview gives the picture of a slide with its caption, for the operator alone. A slide that fails gives an error and no picture.
func Preview(s Slide, c Content) (picture scene.Scene, caption string, err error) {
	picture, err = show(s, c)
	return picture, Caption(s, c), err
}

// show is Show, except that it gives an error where Show panics.
func show(s Slide, c Content) (picture scene.Scene, err error) {
	made, err := layOut(s, c)
	if err != nil {
		return picture, err
	}
	return made.picture(c)
}

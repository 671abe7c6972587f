package stage

import (
	"slices"
	"time"
)

// Queue is what the operator wants to show, in order. It has a place, which is that of the slide that was shown last from it; showing something else
// in between does not move it. Its zero value is empty.
type Queue struct {
	slides []Slide
	shown  int // slides up to the place, it included
}

// Slides gives the slides in order.
func (q *Queue) Slides() []Slide { return slices.Clone(q.slides) }

// At gives the place of the slide that was shown last, -1 before the first.
func (q *Queue) At() int { return q.shown - 1 }

// Add puts slides at the end.
func (q *Queue) Add(s ...Slide) { q.slides = append(q.slides, s...) }

// Remove takes a slide out. Where it was the one shown last, the next one is still to come.
func (q *Queue) Remove(i int) {
	if i < 0 || i >= len(q.slides) {
		return
	}
	q.slides = slices.Delete(q.slides, i, i+1)
	if i < q.shown {
		q.shown--
	}
}

// Move puts a slide some places further on, or back where by is negative, at most to the end and the beginning. The place follows its slide.
func (q *Queue) Move(i, by int) {
	if i < 0 || i >= len(q.slides) {
		return
	}
	to := min(max(i+by, 0), len(q.slides)-1)
	s := q.slides[i]
	q.slides = slices.Insert(slices.Delete(q.slides, i, i+1), to, s)
	switch at := q.At(); {
	case at == i:
		q.shown = to + 1
	case i < at && to >= at:
		q.shown--
	case i > at && to <= at:
		q.shown++
	}
}

// Clear empties the queue.
func (q *Queue) Clear() { *q = Queue{} }

// Pick goes to a slide and gives it; false where there is none at that place.
func (q *Queue) Pick(i int) (Slide, bool) {
	s, ok := q.at(i)
	if ok {
		q.shown = i + 1
	}
	return s, ok
}

// at gives the slide at a place, false where there is none.
func (q *Queue) at(i int) (Slide, bool) {
	if i < 0 || i >= len(q.slides) {
		return nil, false
	}
	return q.slides[i], true
}

// LongestRest is the most seconds that a page may stay.
const LongestRest = 600

// Pager turns pages by itself, each after the same time. Its zero value is off.
type Pager struct {
	seconds int
	on      bool
	since   time.Time // when the page that is shown came; zero until the first tick with it
}

// Start lets every page stay for some seconds, from 1 to 600.
func (p *Pager) Start(seconds int) {
	p.seconds, p.on = min(max(seconds, 1), LongestRest), true
	p.rest()
}

// Stop leaves the pages where they are.
func (p *Pager) Stop() { p.on = false }

// IsOn says whether pages turn by themselves.
func (p *Pager) IsOn() bool { return p.on }

// Seconds gives how long every page stays.
func (p *Pager) Seconds() int { return p.seconds }

// rest lets the page that is shown stay for its whole time, from the next tick.
func (p *Pager) rest() { p.since = time.Time{} }

// due says whether a page has been there for its time, and if so begins that of the next.
func (p *Pager) due(now time.Time) bool {
	switch {
	case !p.on:
		return false
	case p.since.IsZero() || now.Before(p.since):
		p.since = now
		return false
	case now.Sub(p.since) < time.Duration(p.seconds)*time.Second:
		return false
	}
	p.since = now
	return true
}

// Package stage is the projector's window, the wall. A slide is a plain value that says what is shown; Show lays it out as a scene, a
// pure function of the slide and of what it is shown from. Nothing reaches the wall that the operator did not send.
package stage

import (
	"fmt"
	"runtime/debug"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/scene"
)

// Slide says what the wall shows: Title, Agenda, Agency, Programme, Comparison, Panel, Readiness, Proposal, Correction, Corrections, Decision, Directive,
// Directives, Claims, Cross, Countdown, Waterfall, Movers, Priorities, Stability, LineYears, Thread, Realised, Promises, Cohort, CohortCounts, Breaks,
// Differing, Threads, Refocusing, RefocusShares, Road, Message, Card or Blank. Slides are comparable values that hold IDs and no figures, so that a slide laid
// out again shows the plan as it is then. A slide whose subject has been undone says so.
type Slide interface {
	// caption names the slide for the operator.
	caption(b *board) string
	// paint lays the slide out.
	paint(b *board)
}

// paged is a Slide whose rows may need more than one page.
type paged interface {
	Slide
	pages(b *board) int
	// page gives the page that is open, from 0.
	page(b *board) int
	// at gives the slide opened at a page, from 0.
	at(page int) Slide
}

// opened is a paged slide that finds both the open page and how many there are at once, where that takes long.
type opened interface {
	opened(b *board) (page, pages int)
}

// Theme is the wall's palette.
type Theme uint8

// The palettes: rooms differ.
const (
	Light Theme = iota
	Dark
)

// Pace says how the slot stands to its time.
type Pace uint8

// The paces of a slot.
const (
	InTime Pace = iota
	Ending      // the warning has been reached
	Late
)

// Clock is the countdown in the corner. An empty Text shows none.
type Clock struct {
	Text string
	Pace Pace
}

// Content is what a slide is shown from: the plan with its newest meeting (nil is an empty one), the size of the picture in pixels, how it is to
// look, and what time it is. Moment gives the plan as it was at a moment, nil where that cannot be read; it is asked at every
// painting and must answer at once. It may be nil.
type Content struct {
	Plan     *model.Plan
	W, H     float64
	Theme    Theme
	Language locale.Language
	Clock    Clock
	Now      model.Instant
	Moment   func(id model.ID) *model.Plan
}

// Show lays a slide out.
func Show(s Slide, c Content) scene.Scene {
	b := newBoard(c)
	s.paint(b)
	return b.scene(c)
}

// Caption names a slide in a few words, for the operator: "Koreksi · DPMPTSP". A slide that fails has no caption.
func Caption(s Slide, c Content) (caption string) {
	guard(func() { caption = s.caption(newBoard(c)) })
	return caption
}

// Pages is the number of pages that a slide needs, at least 1. A slide that fails has one.
func Pages(s Slide, c Content) int {
	_, pages := pageOf(s, c)
	return pages
}

// Turn gives the slide by some pages further on, or back where by is negative, at most to its last and first one.
func Turn(s Slide, by int, c Content) Slide {
	p, ok := s.(paged)
	page, pages := pageOf(s, c)
	if !ok || pages < 2 {
		return s
	}
	return p.at(max(0, min(page+by, pages-1)))
}

// pageOf gives the page that a slide has open, from 0, and how many it has.
func pageOf(s Slide, c Content) (page, pages int) {
	p, ok := s.(paged)
	if !ok || guard(func() {
		if once, ok := s.(opened); ok {
			page, pages = once.opened(newBoard(c))
			return
		}
		page, pages = p.page(newBoard(c)), p.pages(newBoard(c))
	}) != nil {
		return 0, 1
	}
	return max(0, min(page, pages-1)), pages
}

// guard does what a slide asks for, except that it gives an error where that panics: the room must not see the program fail.
func guard(do func()) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%v\n%s", p, debug.Stack())
		}
	}()
	do()
	return nil
}

// Blank shows nothing: the wall is black whatever the theme.
type Blank struct{}

func (Blank) caption(b *board) string { return b.say(text.StageBlank) }

func (Blank) paint(b *board) { b.ink.ground = scene.Color{} }

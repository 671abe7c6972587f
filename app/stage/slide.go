// Package stage is the projector's window, the wall. A slide is a plain value that says what is shown; Show lays it out as a scene, a
// pure function of the slide and of what it is shown from. Nothing reaches the wall that the operator did not send.
package stage

import (
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/scene"
)

// Slide says what the wall shows: Title, Agency, Readiness, Correction, Decision, Message, Card or Blank. Slides are comparable values that hold IDs and no
// figures, so that a slide laid out again shows the plan as it is then. A slide whose subject has been undone says so.
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
	page() int
	// at gives the slide opened at a page, from 0.
	at(page int) Slide
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

// Content is what a slide is shown from: the plan with its newest meeting (nil is an empty one), the size of the picture in pixels, and
// how it is to look.
type Content struct {
	Plan     *model.Plan
	W, H     float64
	Theme    Theme
	Language locale.Language
	Clock    Clock
}

// Show lays a slide out.
func Show(s Slide, c Content) scene.Scene {
	b := newBoard(c)
	s.paint(b)
	return b.scene()
}

// Caption names a slide in a few words, for the operator: "Koreksi · DPMPTSP".
func Caption(s Slide, c Content) string { return s.caption(newBoard(c)) }

// Pages is the number of pages that a slide needs, at least 1.
func Pages(s Slide, c Content) int {
	if p, ok := s.(paged); ok {
		return p.pages(newBoard(c))
	}
	return 1
}

// Turn gives the slide by some pages further on, or back where by is negative, at most to its last and first one.
func Turn(s Slide, by int, c Content) Slide {
	if p, ok := s.(paged); ok {
		last := p.pages(newBoard(c)) - 1
		return p.at(max(0, min(min(p.page(), last)+by, last)))
	}
	return s
}

// Blank shows nothing: the wall is black whatever the theme.
type Blank struct{}

func (Blank) caption(b *board) string { return b.say(text.StageBlank) }

func (Blank) paint(b *board) { b.ink.ground = scene.Color{} }

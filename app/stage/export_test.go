package stage

import (
	"image"

	"fyne.io/fyne/v2"

	"benangmerah/reports/scene"
)

// Broken is a slide that cannot be laid out.
var Broken Slide = broken{}

// Marks paints every mark on a slide of its own, as it stands beside words, and says where it stands.
func Marks(c Content) (slides []scene.Scene, at image.Rectangle) {
	for m := rising; m <= struck; m++ {
		b := newBoard(c)
		b.mark(m, 100, 200, sizeBody)
		slides = append(slides, b.scene(c))
	}
	pixels := func(length float64) int { return int(length * c.H / height) }
	return slides, image.Rect(pixels(99), pixels(200-0.76*sizeBody), pixels(101+0.74*sizeBody), pixels(201))
}

// SetScreens lets a window believe in other monitors than the machine's.
func (w *Window) SetScreens(s *Screens) { w.screens = s }

// Screens are made-up monitors: Spare is the projector, Taken says that the system took the window off it, Late how many moves of a window the system does not carry out.
type Screens struct {
	Spare, Taken bool
	Moved, Late  int
	on           bool
}

func (s *Screens) spare(fyne.Window) bool      { return s.Spare }
func (s *Screens) apart(_, _ fyne.Window) bool { return s.Spare && s.on }
func (s *Screens) fills(fyne.Window) bool      { return !s.Taken }
func (s *Screens) move(_, _ fyne.Window) bool {
	s.Moved++
	s.on, s.Taken = s.Spare && s.Moved > s.Late, false
	return s.Spare
}

// Counted is a slide that counts in n how often it is laid out.
func Counted(s Slide, n *int) Slide { return countedSlide{s, n} }

type countedSlide struct {
	Slide
	n *int
}

func (s countedSlide) paint(b *board) {
	*s.n++
	s.Slide.paint(b)
}

// PageOf gives the open page of a slide, from 0, and how many it has; LaidOutPageOf gives them as they are known of a slide that is on the wall.
var (
	PageOf        = pageOf
	LaidOutPageOf = (*Wall).pageOf
)

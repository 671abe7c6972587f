package shell

import (
	"time"

	"benangmerah/app/log"
	"benangmerah/app/stage"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// wall joins the projector's window to the open file and to what pages send.
type wall struct {
	s       *Shell
	is      stage.Wall
	win     *stage.Window
	moments map[model.ID]*model.Plan // the file as it was at the moments that were asked for
	fills   bool                     // the window filled a monitor at the last tick
	none    *model.Plan              // shown without a file
}

func newWall(s *Shell) *wall {
	w := &wall{s: s, moments: map[model.ID]*model.Plan{}, none: model.NewPlan()}
	w.win = stage.NewWindow(s.app, &w.is, w.content, func(err error) { log.Error(log.Wall, err) })
	return w
}

// content is what slides are shown from; the window fills in its size.
func (w *wall) content() stage.Content {
	theme := stage.Light
	if w.s.set.wallDark() {
		theme = stage.Dark
	}
	plan := w.s.Plan()
	if plan == nil {
		plan = w.none
	}
	return stage.Content{
		Plan: plan, W: wallWidth, H: wallHeight, Theme: theme, Language: w.s.set.language(), Clock: w.clock(),
		Now: model.At(w.s.now()), Moment: w.moment,
	}
}

// moment gives the file as it was at a moment, nil where that cannot be read. What a moment names never changes, so it is read once.
func (w *wall) moment(id model.ID) *model.Plan {
	m := w.s.Plan().Moments.Get(id)
	if m == nil {
		return nil
	}
	if p, known := w.moments[id]; known {
		return p
	}
	p, err := w.s.file.At(m.Seq)
	if err != nil {
		log.Error(log.Wall, err)
		p = nil
	}
	w.moments[id] = p
	return p
}

// clock is the countdown of the slot that is being held.
func (w *wall) clock() stage.Clock {
	p := w.s.Plan()
	if p == nil || p.CurrentMeeting() == nil {
		return stage.Clock{}
	}
	slot := p.RunningSlot(p.CurrentMeeting().ID)
	if slot == nil || slot.Minutes() == 0 {
		return stage.Clock{}
	}
	c := p.ClockOf(slot, model.At(w.s.now()))
	if c.Stray {
		return stage.Clock{}
	}
	return stage.Clock{Text: locale.FormatCountdown(c.Left - c.Over), Pace: pace(c)}
}

func pace(c model.Clock) stage.Pace {
	switch {
	case c.Over > 0:
		return stage.Late
	case c.Warning:
		return stage.Ending
	default:
		return stage.InTime
	}
}

// send puts a slide on the wall and tells the page in view.
func (w *wall) send(slide stage.Slide) {
	w.is.Send(slide)
	w.paint()
}

// paint shows what the wall is to show now, in its window and in the small pictures of the pages.
func (w *wall) paint() {
	w.win.Paint()
	for _, a := range w.s.pages {
		if p, ok := a.page.(interface{ WallChanged() }); ok {
			p.WallChanged()
		}
	}
}

func (w *wall) changed(*model.Entry) { w.paint() }

// loaded clears the wall for another file.
func (w *wall) loaded() {
	w.is, w.moments = stage.Wall{}, map[model.ID]*model.Plan{}
	w.paint()
}

// tick goes on with the countdown and with pages that turn by themselves, and finds a projector that was unplugged. An empty wall is another one on a projector.
func (w *wall) tick(now time.Time) {
	if w.win.Tick(now, w.s.win); w.fills != w.win.Fills() {
		w.fills = w.win.Fills()
		w.paint()
	}
}

// open brings the projector's window up, or, where it is open, fills its screen.
func (w *wall) open() {
	if w.win.IsOpen() {
		w.win.FullScreen(true)
		return
	}
	w.win.Open(w.s.win)
	w.s.saver.rest = atRest
}

func (w *wall) close() { w.win.Close() }

func (w *wall) nextPage()     { w.turn(1) }
func (w *wall) previousPage() { w.turn(-1) }

// turn opens another page of the slide that is on the wall.
func (w *wall) turn(by int) {
	w.win.Turn(by)
	w.paint()
}

// The size at which the wall is laid out for the small pictures while its window is not open.
const (
	wallWidth  = 1280
	wallHeight = 720
)

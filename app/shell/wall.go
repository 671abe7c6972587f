package shell

import (
	"fmt"
	"log/slog"
	"time"

	"benangmerah/app/stage"
	"benangmerah/model"
)

// warningRest is how long before its end a slot counts as ending.
const warningRest = 3 * time.Minute

// wall joins the projector's window to the open file and to what pages send.
type wall struct {
	s   *Shell
	is  stage.Wall
	win *stage.Window
}

func newWall(s *Shell) *wall {
	w := &wall{s: s}
	w.win = stage.NewWindow(s.app, &w.is, w.content, func(err error) { slog.Error("wall", "error", err) })
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
		plan = model.NewPlan()
	}
	return stage.Content{Plan: plan, W: wallWidth, H: wallHeight, Theme: theme, Language: w.s.set.language(), Clock: w.clock()}
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
	left := time.Duration(slot.Minutes())*time.Minute - w.s.now().Sub(slot.Began.Time())
	return stage.Clock{Text: countdown(left), Pace: pace(left)}
}

func pace(left time.Duration) stage.Pace {
	switch {
	case left < 0:
		return stage.Late
	case left <= warningRest:
		return stage.Ending
	default:
		return stage.InTime
	}
}

// longestClock is where a countdown stops counting: a slot that was forgotten overnight need not show thousands of minutes.
const longestClock = 999 * time.Minute

// countdown writes minutes and seconds, with a plus sign once the time is over.
func countdown(left time.Duration) string {
	sign := ""
	if left < 0 {
		sign, left = "+", -left
	}
	seconds := int(min(left, longestClock) / time.Second)
	return fmt.Sprintf("%s%d.%02d", sign, seconds/60, seconds%60)
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
	w.is = stage.Wall{}
	w.paint()
}

func (w *wall) tick(time.Time) {
	if w.clock().Text != "" {
		w.win.Paint()
	}
}

// open brings the projector's window up, or, where it is open, fills its screen.
func (w *wall) open() {
	if w.win.IsOpen() {
		w.win.FullScreen(true)
		return
	}
	w.win.Open(w.s.win)
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

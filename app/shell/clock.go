package shell

import (
	"time"

	"benangmerah/app/environ/uptime"
	"benangmerah/app/text"
	"benangmerah/model"
)

// watchClock looks whether the computer's clock was changed since the tick before. Where the system does not tell how long it has been on, a computer that
// wakes up looks like one whose clock was put forward, and nothing is concluded.
func (s *Shell) watchClock() {
	now := s.stamp()
	if !now.Exact {
		return
	}
	if by := s.watch.Jumped(now.Clock, now.Since); by != 0 {
		s.clockChanged(by, true)
		s.keeper.last = nil // what is compared with after a restart must not show the change once more
	}
}

// clockChanged lets what is running keep its time, where it began by the clock as it was before, and tells what happened.
func (s *Shell) clockChanged(by time.Duration, running bool) {
	if s.file == nil {
		return
	}
	slot := s.heldSlot()
	if running = running && slot != nil && !s.ReadOnly(); running {
		c := model.Context{Slot: slot.ID, Agency: slot.Agency}
		if _, err := s.Do(model.AdjustClock{By: int(by / time.Second)}, c); err != nil {
			s.Fail(err)
			return
		}
	}
	what := choose(by > 0, text.ClockForwardIdle, text.ClockBackIdle)
	if running {
		what = choose(by > 0, text.ClockForward, text.ClockBack)
	}
	s.warn(s.Say(what, s.span(by.Abs())))
}

// heldSlot is the slot that is being held, nil where there is none.
func (s *Shell) heldSlot() *model.Slot {
	p := s.Plan()
	if p == nil || p.CurrentMeeting() == nil {
		return nil
	}
	return p.RunningSlot(p.CurrentMeeting().ID)
}

// clockSince tells what was changed about the clock while the program was not running. What is running is moved only where it is certain by how much, and
// that nothing was done to the file in between.
func (s *Shell) clockSince(l *left) {
	if l == nil {
		return
	}
	by, exact := l.At.Changed(s.stamp())
	switch {
	case by == 0:
	case exact:
		s.clockChanged(by, l.Acts == s.file.Size())
	default:
		s.warn(s.Say(text.ClockEarlier, s.span(by.Abs())))
	}
}

// span writes a length of time.
func (s *Shell) span(d time.Duration) string {
	hours, minutes, seconds := int(d/time.Hour), int(d/time.Minute)%60, int(d/time.Second)%60
	switch {
	case hours >= 24:
		return s.Say(text.SpanDays, hours/24, hours%24)
	case hours > 0:
		return s.Say(text.SpanHours, hours, minutes)
	case minutes > 0:
		return s.Say(text.SpanMinutes, minutes, seconds)
	default:
		return s.Say(text.SpanSeconds, seconds)
	}
}

// steady lets the time since the computer was started go with a clock that tests move: it is never changed.
func steady(now func() time.Time) func() uptime.Stamp {
	return func() uptime.Stamp {
		return uptime.Stamp{Clock: now(), Since: time.Duration(now().UnixNano()), Exact: true}
	}
}

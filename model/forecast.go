package model

import (
	"slices"
	"time"
)

// SlotForecast is a slot with its times: planned by the agenda as it is, and Start and End as they were or are to be expected. Where both are 0 it is not
// expected any more.
type SlotForecast struct {
	Slot                *Slot
	Planned, PlannedEnd Instant
	Start, End          Instant
	Beyond              bool // waits, and would end after the day does
	Missed              bool // waits on a day that is over, or is a break or prayer that was passed over
}

// Late is by how much the slot begins later than planned; negative where it began earlier, 0 where it is not expected.
func (f SlotForecast) Late() time.Duration {
	if f.Start == 0 {
		return 0
	}
	return f.Start.Sub(f.Planned)
}

// Moved says whether the slot begins a minute or more after it was planned.
func (f SlotForecast) Moved() bool { return f.Late() >= time.Minute }

// DayForecast is a day of a meeting with its slots in the order of the agenda.
type DayForecast struct {
	Day        *Day
	Slots      []SlotForecast
	Closes     Instant // the hour at which the day is to end
	PlannedEnd Instant // when the last slot ends by the agenda
	End        Instant // when the last one ended or is to be expected to end; 0 where nothing was held on a day that is over
}

// Over is by how much the day goes beyond its hour; 0 where it does not.
func (d DayForecast) Over() time.Duration {
	if d.End == 0 {
		return 0
	}
	return max(d.End.Sub(d.Closes), 0)
}

// Left gives the agencies' slots that are not heard on the day, in the order of the agenda: on a day that is not over yet those that will not fit, which
// fall to the next day.
func (d DayForecast) Left() []*Slot {
	var list []*Slot
	for _, f := range d.Slots {
		if (f.Beyond || f.Missed) && f.Slot.Purpose == Presenting {
			list = append(list, f.Slot)
		}
	}
	return list
}

// Forecast gives the times of every slot of a meeting, day by day, as they are to be expected at an instant:
//   - What was held has the times at which it was. What is being held ends when its minutes are over, or now where they are.
//   - What waits today follows in the order of the agenda, but not before it was planned (whoever presents was asked to come at that time), nor before
//     now, nor before its Fixed hour. An agency that was passed over comes after the others; a break that was passed over comes no more, a prayer with
//     an hour only until that is over.
//   - A slot that would run into the Fixed hour of a break or prayer that still waits begins after it. What is being held then is not interrupted.
//   - Days to come begin at their hour. On days that are over or closed nothing is expected.
func (p *Plan) Forecast(meeting ID, now Instant) []DayForecast {
	var list []DayForecast
	for _, d := range p.Days.Of(meeting) {
		f := forecaster{plan: p, zone: p.Zone(), day: d, now: now, at: map[ID]int{}}
		list = append(list, f.forecast(p.RunningSlot(meeting)))
	}
	return list
}

// UpNext gives the slot that is to be held next at an instant: the first that today's agenda still expects, else NextSlot.
func (p *Plan) UpNext(meeting ID, now Instant) *Slot {
	if d := p.dayOn(meeting, now); d != nil {
		f := forecaster{plan: p, zone: p.Zone(), day: d, now: now}
		if list := f.expected(); len(list) > 0 {
			return list[0]
		}
	}
	return p.NextSlot(meeting)
}

// forecaster makes the forecast of one day.
type forecaster struct {
	plan *Plan
	zone Zone
	day  *Day
	now  Instant
	out  DayForecast
	at   map[ID]int // places in out.Slots
}

func (f *forecaster) forecast(running *Slot) DayForecast {
	f.out = DayForecast{Day: f.day, Closes: f.hour(f.day.End), PlannedEnd: f.hour(f.day.Start)}
	slots := f.plan.Slots.Of(f.day.ID)
	for i, s := range slots {
		f.at[s.ID] = i
		f.out.Slots = append(f.out.Slots, SlotForecast{Slot: s})
	}
	f.lay(slots, f.hour(f.day.Start), f.planned)
	for i := range f.out.Slots {
		f.hold(&f.out.Slots[i])
	}
	if free, expects := f.free(running); expects {
		f.lay(f.expected(), free, f.expect)
	}
	return f.out
}

func (f *forecaster) hour(m DayMinute) Instant { return f.zone.Instant(f.day.Date, m) }

// lay lays slots one after the other from an instant on. What would run into the hour of a fixed pause that is yet to come gives way to it.
func (f *forecaster) lay(slots []*Slot, free Instant, place func(s *Slot, free Instant) (end Instant)) {
	waiting := slices.Clone(slots)
	for len(waiting) > 0 {
		next := 0
		if pause := f.dueFirst(waiting, free); pause > 0 {
			next = pause
		}
		free = max(free, place(waiting[next], free))
		waiting = slices.Delete(waiting, next, next+1)
	}
}

// dueFirst gives the place of the fixed pause that the first of the slots would run into, 0 where there is none.
func (f *forecaster) dueFirst(slots []*Slot, free Instant) int {
	if slots[0].fixedPause() {
		return 0
	}
	first, end := 0, f.begin(slots[0], free).Add(f.length(slots[0]))
	for i, s := range slots {
		if s.fixedPause() && f.hour(s.Fixed) < end && (first == 0 || s.Fixed < slots[first].Fixed) {
			first = i
		}
	}
	return first
}

func (s *Slot) fixedPause() bool { return s.Pause() && s.Fixed > 0 }

// begin is when a slot begins that may from an instant on: not before its hour, and not before it was planned once that is known.
func (f *forecaster) begin(s *Slot, free Instant) Instant {
	if s.Fixed > 0 {
		free = max(free, f.hour(s.Fixed))
	}
	return max(free, f.out.Slots[f.at[s.ID]].Planned)
}

func (f *forecaster) length(s *Slot) time.Duration { return time.Duration(s.Minutes()) * time.Minute }

// planned notes the planned times of a slot. What was taken up again on the same day was not planned and takes no time.
func (f *forecaster) planned(s *Slot, free Instant) Instant {
	out := &f.out.Slots[f.at[s.ID]]
	length := f.length(s)
	if before := f.plan.Slots.Get(s.Carried); before != nil && before.Day == s.Day {
		length = 0
	}
	out.Planned = f.begin(s, free)
	out.PlannedEnd = out.Planned.Add(length)
	f.out.PlannedEnd = max(f.out.PlannedEnd, out.PlannedEnd)
	return out.PlannedEnd
}

// hold notes the times of a slot that has begun; one that waits is missed unless it turns out to be expected.
func (f *forecaster) hold(out *SlotForecast) {
	s := out.Slot
	out.Start, out.End = s.Began, s.Ended
	switch s.State() {
	case Waiting:
		out.Missed = true
		return
	case Running:
		out.End = f.plan.runningEnd(s, f.now)
	}
	f.out.End = max(f.out.End, out.End)
}

// runningEnd is when a slot that is being held is to be expected to end.
func (p *Plan) runningEnd(s *Slot, now Instant) Instant {
	if s.stray(now) {
		return p.endOf(s, now)
	}
	return max(now, s.Began.Add(time.Duration(s.Minutes())*time.Minute))
}

// free is when the room is free for what waits on the day; false where the day is over.
func (f *forecaster) free(running *Slot) (Instant, bool) {
	today := f.zone.Date(f.now)
	free := f.hour(f.day.Start)
	if f.day.Date != today {
		return free, f.day.Date > today
	}
	free = max(free, f.now)
	if running != nil && !running.stray(f.now) {
		free = max(free, f.plan.runningEnd(running, f.now))
	}
	return free, true
}

// expected gives what waits on the day and is still to be held, in order; nothing once it is closed.
func (f *forecaster) expected() []*Slot {
	if f.day.Closed != 0 {
		return nil
	}
	slots := f.plan.Slots.Of(f.day.ID)
	begun := lastBegun(slots)
	var list, passed, pauses []*Slot
	for i, s := range slots {
		switch {
		case s.State() != Waiting:
		case i > begun:
			list = append(list, s)
		case !s.Pause():
			passed = append(passed, s)
		case s.Fixed > 0 && f.now < f.hour(s.Fixed).Add(f.length(s)):
			pauses = append(pauses, s)
		}
	}
	return slices.Concat(list, passed, pauses)
}

// expect notes the times at which a slot is to be expected.
func (f *forecaster) expect(s *Slot, free Instant) Instant {
	out := &f.out.Slots[f.at[s.ID]]
	out.Missed = false
	out.Start = f.begin(s, free)
	out.End = out.Start.Add(f.length(s))
	out.Beyond = out.End > f.out.Closes
	f.out.End = max(f.out.End, out.End)
	return out.End
}

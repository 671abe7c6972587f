package model

import "time"

// longestHeld is how long a slot may be thought to be held. One that runs longer was left open.
const longestHeld = 12 * time.Hour

// Part is a part of a slot.
type Part uint8

// The parts of a slot. WholeSlot is all of one that is not an agency's.
const (
	WholeSlot Part = iota
	PresentationPart
	DiscussionPart
	ReplyPart
)

// Clock is where a slot stands in its time. Of Left and Over one is 0. Part is the part that is on by the planned minutes, which is all that is known of it,
// and PartLeft what is left of it; beyond the planned end it stays at the last one. Warning says that the end is near, see Meeting.Warning.
type Clock struct {
	Planned  time.Duration
	Elapsed  time.Duration
	Left     time.Duration
	Over     time.Duration
	Part     Part
	PartLeft time.Duration
	Warning  bool
	Stray    bool // was left open, or began after now: the times say nothing
}

// ClockOf reads the clock of a slot at an instant. One that waits has all its time, one that has ended stands where it ended.
func (p *Plan) ClockOf(s *Slot, now Instant) Clock {
	c := Clock{Planned: time.Duration(s.Minutes()) * time.Minute, Stray: s.stray(now)}
	c.Elapsed = p.elapsed(s, now)
	c.Left, c.Over = max(c.Planned-c.Elapsed, 0), max(c.Elapsed-c.Planned, 0)
	c.Part, c.PartLeft = s.partAt(c.Elapsed)
	warning := time.Duration(p.warning(s)) * time.Minute
	c.Warning = s.State() == Running && !c.Stray && c.Over == 0 && c.Left <= warning
	return c
}

// partAt gives the part that is on after some time, and what is left of it.
func (s *Slot) partAt(elapsed time.Duration) (Part, time.Duration) {
	if s.Purpose != Presenting {
		return WholeSlot, max(time.Duration(s.Minutes())*time.Minute-elapsed, 0)
	}
	minutes := [3]int{s.Presentation, s.Discussion, s.Reply}
	part := PresentationPart
	var end time.Duration
	for i, m := range minutes {
		if m == 0 {
			continue
		}
		part = PresentationPart + Part(i)
		end += time.Duration(m) * time.Minute
		if elapsed < end {
			return part, end - elapsed
		}
	}
	return part, 0
}

// warning gives the minutes of warning in the meeting of a slot.
func (p *Plan) warning(s *Slot) int {
	if d := p.Days.Get(s.Day); d != nil {
		if m := p.Meetings.Get(d.Meeting); m != nil && m.Warning > 0 {
			return m.Warning
		}
	}
	return DefaultWarning
}

// elapsed is how long a slot has been held.
func (p *Plan) elapsed(s *Slot, now Instant) time.Duration {
	switch s.State() {
	case Done:
		return max(s.Ended.Sub(s.Began), 0)
	case Running:
		return max(p.endOf(s, now).Sub(s.Began), 0)
	default:
		return 0
	}
}

// stray says whether a slot that is being held was left open, or began after now.
func (s *Slot) stray(now Instant) bool {
	held := now.Sub(s.Began)
	return s.State() == Running && (held < 0 || held > longestHeld)
}

// endOf is when a slot that is being held ends if it ends now. One that was left open ended when its planned time was over or its day closed, whichever was
// later: then nobody was there any more.
func (p *Plan) endOf(s *Slot, now Instant) Instant {
	if !s.stray(now) {
		return now
	}
	end := s.Began.Add(time.Duration(s.Minutes()) * time.Minute)
	if d := p.Days.Get(s.Day); d != nil {
		z := p.Zone()
		end = max(end, z.Instant(z.Date(s.Began), d.End))
	}
	return max(min(end, now), s.Began+1)
}

// UsedTime is how long a slot has been held until an instant, over all its pieces.
func (p *Plan) UsedTime(s *Slot, now Instant) time.Duration {
	var sum time.Duration
	for _, piece := range p.Pieces(s) {
		sum += p.elapsed(piece, now)
	}
	return sum
}

// AgencyTime is planned against used time of an agency: of the slots that were planned for it, and of all the pieces in which they were held. State is
// Running where one of them is being held, Done where all that were planned have been held and nothing of them waits. What each of the three parts took
// is not kept, since nothing is pressed between them.
type AgencyTime struct {
	Agency  ID
	Slots   []*Slot // with the pieces, in the order of the agenda
	Planned time.Duration
	Used    time.Duration
	State   SlotState
}

// Over is by how much more was used than was planned; negative where less was.
func (t AgencyTime) Over() time.Duration { return t.Used - t.Planned }

// PlannedActual gives planned against used time of every agency of a meeting, in the order of the agenda.
func (p *Plan) PlannedActual(meeting ID, now Instant) []AgencyTime {
	var list []AgencyTime
	at := map[ID]int{}
	for _, s := range p.MeetingSlots(meeting) {
		if s.Purpose != Presenting || s.Agency == 0 {
			continue
		}
		i, known := at[s.Agency]
		if !known {
			i = len(list)
			at[s.Agency] = i
			list = append(list, AgencyTime{Agency: s.Agency, State: Done})
		}
		list[i].add(s, p.elapsed(s, now))
	}
	return list
}

func (t *AgencyTime) add(s *Slot, used time.Duration) {
	t.Slots = append(t.Slots, s)
	t.Used += used
	if s.Carried == 0 {
		t.Planned += time.Duration(s.Minutes()) * time.Minute
	}
	switch {
	case s.State() == Running || t.State == Running:
		t.State = Running
	case s.State() == Waiting:
		t.State = Waiting
	}
}

// AdjustClock keeps the clock of the room right when the system's clock was put forward by so many seconds (back where negative) while a slot is held: what
// is running is moved by as much, so that the time that has gone by stays what it was.
type AdjustClock struct{ By int }

// Name is "clock.adjust".
func (AdjustClock) Name() string { return "clock.adjust" }

// Changes moves the beginning of the slot being held and of whoever has the floor. It refuses where none is held.
func (a AdjustClock) Changes(p *Plan, _ Context) ([]Change, error) {
	m := p.CurrentMeeting()
	if m == nil {
		return nil, errNoMeeting()
	}
	s := p.RunningSlot(m.ID)
	if s == nil {
		return nil, errNothingHeld()
	}
	by := time.Duration(a.By) * time.Second
	if by == 0 || s.Began.Add(by) <= 0 {
		return nil, Invalidf("", "Jam tidak dapat digeser %d detik.", a.By)
	}
	changes := []Change{Replace(s, s.held(s.Began.Add(by), 0))}
	if turn := p.Floor(s.ID); turn != nil && turn.Began.Add(by) > 0 {
		moved := *turn
		moved.Began = turn.Began.Add(by)
		changes = append(changes, Replace(turn, &moved))
	}
	return changes, nil
}

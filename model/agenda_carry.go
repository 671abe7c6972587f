package model

import (
	"slices"
	"time"
)

// leastRest is how many minutes a slot that is gone on with gets at least.
const leastRest = 5

// CarrySlot goes on with slots of agencies on the next day. The one that is being held ends, and its rest becomes a new piece of it; one that waits is
// moved as it is. They become the first slots of agencies that wait on that day, in the order in which they are given and behind what was carried there
// before. Slots is the one being held where it is empty. Rest is how many minutes a piece gets; 0: what was planned and not used, at least five minutes.
//
// The next day is the first one of the meeting behind that of the slot which is not over yet. Where there is none, AddDay says that the next working day
// (Monday to Friday) is added with the hours of the last.
type CarrySlot struct {
	Slots  []ID
	Rest   int
	AddDay bool
}

// Name is "slot.carry".
func (CarrySlot) Name() string { return "slot.carry" }

// Changes refuses slots that are not of an agency or have ended, and a slot of the last day unless a day may be added.
func (a CarrySlot) Changes(p *Plan, c Context) ([]Change, error) {
	slots, err := a.slots(p)
	if err != nil {
		return nil, err
	}
	carry := carrying{CarrySlot: a, rota: newRota(p), c: c, ids: NewIDs(c.Seed), last: map[ID]ID{}}
	for _, s := range slots {
		if err := carry.over(s); err != nil {
			return nil, err
		}
	}
	return slices.Concat(carry.added, carry.rota.changes(), carry.turns), nil
}

// slots gives the slots that are to be carried, each once.
func (a CarrySlot) slots(p *Plan) ([]*Slot, error) {
	if len(a.Slots) == 0 {
		m := p.CurrentMeeting()
		if m == nil {
			return nil, errNoMeeting()
		}
		now := p.RunningSlot(m.ID)
		if now == nil {
			return nil, errNothingHeld()
		}
		return []*Slot{now}, carryable(now)
	}
	var list []*Slot
	for _, id := range a.Slots {
		s := p.Slots.Get(id)
		if s == nil {
			return nil, missing("Giliran")
		}
		if err := carryable(s); err != nil {
			return nil, err
		}
		if !slices.Contains(list, s) {
			list = append(list, s)
		}
	}
	return list, nil
}

func carryable(s *Slot) error {
	switch {
	case s.Purpose != Presenting:
		return Invalidf("Pilih giliran perangkat daerah.", "Hanya giliran perangkat daerah yang dapat dilanjutkan di hari lain.")
	case s.State() == Done:
		return Errorf(Conflict, "Buka kembali gilirannya dengan memulainya lagi.", "Giliran itu sudah selesai.")
	default:
		return nil
	}
}

// carrying is a CarrySlot at work.
type carrying struct {
	CarrySlot
	rota  *rota
	c     Context
	ids   *IDs
	from  *Day      // the day behind which everything is gone on with; nil: that of each slot
	next  *Day      // a day that this act adds
	last  map[ID]ID // the slot that was put last, by day
	added []Change
	turns []Change
}

func (a *carrying) over(s *Slot) error {
	p := a.rota.plan
	day, err := a.day(s)
	if err != nil {
		return err
	}
	if s.State() == Waiting {
		a.rota.take(s)
		moved := *s
		moved.Fixed = 0
		a.put(&moved, day)
		return nil
	}
	a.turns = append(a.turns, a.rota.end(s, a.c.At)...)
	piece := a.put(p.piece(s, a.ids.Next(), a.Rest, a.c.At), day)
	a.turns = append(a.turns, p.passQueue(s.ID, piece.ID)...)
	return nil
}

// day gives the day on which a slot is gone on with.
func (a *carrying) day(s *Slot) (ID, error) {
	p := a.rota.plan
	from := a.from
	if from == nil {
		from = p.Days.Get(s.Day)
	}
	days := p.Days.Of(from.Meeting)
	today := p.Zone().Date(a.c.At)
	for _, d := range days {
		if d.Date > from.Date && (d.Date >= today || d == days[len(days)-1]) {
			return d.ID, nil
		}
	}
	if !a.AddDay {
		return 0, Errorf(Conflict, "Tambah satu hari pada acara, lalu lanjutkan di sana.", "Tidak ada hari rapat sesudah %s.", from.Date)
	}
	if a.next == nil {
		a.next = &Day{ID: a.ids.Next(), Meeting: from.Meeting, Date: from.Date.nextWorkingDay(), Start: from.Start, End: from.End}
		a.added = append(a.added, Add(a.next))
	}
	return a.next.ID, nil
}

// put puts a slot in front of the agencies that wait on a day, behind what was put there before it.
func (a *carrying) put(s *Slot, day ID) *Slot {
	at := a.rota.firstWaiting(day)
	if last, known := a.last[day]; known {
		at = a.rota.at(day, last) + 1
	}
	a.last[day] = s.ID
	return a.rota.put(s, day, at)
}

// firstWaiting gives the place of the first agency that waits on a day and was not carried there; where there is none, the place in front of the closing.
func (r *rota) firstWaiting(day ID) int {
	list, held := r.of(day), r.held(day)
	for i := held; i < len(list); i++ {
		if list[i].Purpose == Presenting && list[i].Carried == 0 || list[i].Purpose == Closing {
			return i
		}
	}
	return len(list)
}

// nextWorkingDay gives the first day behind d that is neither Saturday nor Sunday.
func (d Date) nextWorkingDay() Date {
	for next := d.Plus(1); ; next = next.Plus(1) {
		t, ok := next.Time()
		if !ok || t.Weekday() != time.Saturday && t.Weekday() != time.Sunday {
			return next
		}
	}
}

// Pieces gives the slots that are one slot of the agenda held in pieces, in the order in which they were made: the one that was planned, then those that
// went on with it. A slot that was never interrupted is the only piece of itself.
func (p *Plan) Pieces(s *Slot) []*Slot {
	root := p.firstPiece(s)
	list := []*Slot{root}
	for i := 0; i < len(list); i++ {
		for _, other := range p.meetingOf(root) {
			if other.Carried == list[i].ID && !slices.Contains(list, other) {
				list = append(list, other)
			}
		}
	}
	return list
}

// firstPiece gives the piece of a slot that was planned.
func (p *Plan) firstPiece(s *Slot) *Slot {
	seen := map[ID]bool{s.ID: true}
	for s.Carried != 0 {
		before := p.Slots.Get(s.Carried)
		if before == nil || seen[before.ID] {
			break
		}
		seen[before.ID] = true
		s = before
	}
	return s
}

// meetingOf gives the slots of the meeting that a slot belongs to.
func (p *Plan) meetingOf(s *Slot) []*Slot {
	if d := p.Days.Get(s.Day); d != nil {
		return p.MeetingSlots(d.Meeting)
	}
	return nil
}

// piece gives a new slot that goes on with s: with so many minutes, or where they are 0 with what was planned and has not been used at an instant.
func (p *Plan) piece(s *Slot, id ID, minutes int, now Instant) *Slot {
	root := p.firstPiece(s)
	next := *s
	next.ID, next.Carried, next.Fixed, next.Began, next.Ended = id, s.ID, 0, 0, 0
	next.Presentation, next.Discussion, next.Reply = root.rest(int(p.UsedTime(s, now)/time.Minute), minutes)
	return &next
}

// rest gives the minutes of the three parts that are left after so many minutes. The first part is used up first. Where fewer are left than wanted (0:
// leastRest), the last part that is left gets what lacks; where more are left than wanted, the last parts lose it.
func (s *Slot) rest(used, wanted int) (presentation, discussion, reply int) {
	parts := [3]int{s.Presentation, s.Discussion, s.Reply}
	left := 0
	for i := range parts {
		gone := min(used, parts[i])
		parts[i] -= gone
		used -= gone
		left += parts[i]
	}
	lacks := max(leastRest-left, 0)
	if wanted > 0 {
		lacks = wanted - left
	}
	for i := 2; i >= 0 && lacks < 0; i-- {
		cut := min(parts[i], -lacks)
		parts[i] -= cut
		lacks += cut
	}
	parts[lastPart(parts)] += lacks
	return parts[0], parts[1], parts[2]
}

// lastPart gives the last part that has minutes; the discussion where none has.
func lastPart(parts [3]int) int {
	for i := 2; i >= 0; i-- {
		if parts[i] > 0 {
			return i
		}
	}
	return 1
}

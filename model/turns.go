package model

import (
	"cmp"
	"slices"
	"strings"
	"time"
)

// Queue gives those who wait to speak in a slot, in order.
func (p *Plan) Queue(slot ID) []*Turn {
	return slices.DeleteFunc(slices.Clone(p.Turns.Of(slot)), func(t *Turn) bool { return t.Began != 0 })
}

// Floor gives who is speaking in a slot, nil where nobody was given the floor.
func (p *Plan) Floor(slot ID) *Turn {
	for _, t := range p.Turns.Of(slot) {
		if t.Began != 0 && t.Ended == 0 {
			return t
		}
	}
	return nil
}

// SpeakerTime is how often and how long somebody has spoken.
type SpeakerTime struct {
	Who    string
	Turns  int
	Spoken time.Duration
}

// SpeakerTimes sums the time of each speaker of a slot, over all its pieces, until an instant; whoever spoke longest first.
func (p *Plan) SpeakerTimes(s *Slot, now Instant) []SpeakerTime {
	var list []SpeakerTime
	for _, piece := range p.Pieces(s) {
		for _, t := range p.Turns.Of(piece.ID) {
			if t.Began == 0 {
				continue
			}
			i := slices.IndexFunc(list, func(x SpeakerTime) bool { return x.Who == t.Who })
			if i < 0 {
				i = len(list)
				list = append(list, SpeakerTime{Who: t.Who})
			}
			list[i].Turns++
			list[i].Spoken += t.Spoken(now)
		}
	}
	slices.SortStableFunc(list, func(a, b SpeakerTime) int { return cmp.Compare(b.Spoken, a.Spoken) })
	return list
}

// Spoken is how long the turn has lasted until an instant.
func (r *Turn) Spoken(now Instant) time.Duration {
	switch {
	case r.Began == 0:
		return 0
	case r.Ended != 0:
		now = r.Ended
	}
	return max(now.Sub(r.Began), 0)
}

func (r *Turn) ended(at Instant) *Turn {
	after := *r
	after.Ended = max(at, r.Began)
	return &after
}

func (r *Turn) begun(at Instant) *Turn {
	after := *r
	after.Began = at
	return &after
}

func (r *Turn) valid(*Plan) error { return needText("Nama pembicara", r.Who) }

// QueueSpeaker puts somebody at the end of the queue of a slot; Slot 0 is the one being held.
type QueueSpeaker struct {
	Slot ID
	Who  string
}

// Name is "turn.queue".
func (QueueSpeaker) Name() string { return "turn.queue" }

// Changes refuses a slot that has ended and somebody who waits already.
func (a QueueSpeaker) Changes(p *Plan, c Context) ([]Change, error) {
	slot, err := p.speakingSlot(a.Slot)
	if err != nil {
		return nil, err
	}
	who := strings.TrimSpace(a.Who)
	for _, t := range p.Queue(slot.ID) {
		if strings.EqualFold(t.Who, who) {
			return nil, Errorf(Conflict, "Pindahkan urutannya bila perlu.", "%s sudah menunggu giliran bicara.", t.Who)
		}
	}
	return []Change{Add(&Turn{ID: NewIDs(c.Seed).Next(), Slot: slot.ID, Order: p.lastTurn(slot.ID) + 1, Who: who})}, nil
}

// speakingSlot gives a slot in which somebody can still speak.
func (p *Plan) speakingSlot(id ID) (*Slot, error) {
	if id == 0 {
		return p.heldNow()
	}
	s := p.Slots.Get(id)
	switch {
	case s == nil:
		return nil, missing("Giliran")
	case s.State() == Done:
		return nil, Errorf(Conflict, "Buka kembali gilirannya dengan memulainya lagi.", "Giliran itu sudah selesai.")
	default:
		return s, nil
	}
}

// heldNow gives the slot that is being held in the current meeting.
func (p *Plan) heldNow() (*Slot, error) {
	m := p.CurrentMeeting()
	if m == nil {
		return nil, errNoMeeting()
	}
	if s := p.RunningSlot(m.ID); s != nil {
		return s, nil
	}
	return nil, errNothingHeld()
}

func (p *Plan) lastTurn(slot ID) int {
	if list := p.Turns.Of(slot); len(list) > 0 {
		return list[len(list)-1].Order
	}
	return 0
}

// GiveFloor lets somebody speak in the slot being held and ends the turn of whoever spoke: Turn out of the queue, else Who, out of the queue where Who waits
// there; where both are empty, the first of the queue.
type GiveFloor struct {
	Turn ID
	Who  string
}

// Name is "turn.give".
func (GiveFloor) Name() string { return "turn.give" }

// Changes refuses a turn that does not wait in the slot being held, an empty queue, and somebody who has the floor.
func (a GiveFloor) Changes(p *Plan, c Context) ([]Change, error) {
	slot, err := p.heldNow()
	if err != nil {
		return nil, err
	}
	next, err := a.next(p, slot)
	if err != nil {
		return nil, err
	}
	var changes []Change
	if now := p.Floor(slot.ID); now != nil {
		if now.Who == next.Who {
			return nil, Errorf(Conflict, "", "%s sedang berbicara.", now.Who)
		}
		changes = append(changes, Replace(now, now.ended(c.At)))
	}
	if next.ID == 0 {
		next.ID = NewIDs(c.Seed).Next()
		return append(changes, Add(next.begun(c.At))), nil
	}
	return append(changes, Replace(next, next.begun(c.At))), nil
}

// next gives the turn that begins; its ID is 0 where it is new.
func (a GiveFloor) next(p *Plan, slot *Slot) (*Turn, error) {
	queue, who := p.Queue(slot.ID), strings.TrimSpace(a.Who)
	for _, t := range queue {
		if t.ID == a.Turn || a.Turn == 0 && (who == "" || strings.EqualFold(t.Who, who)) {
			return t, nil
		}
	}
	switch {
	case a.Turn != 0:
		return nil, errNotQueued()
	case who == "":
		return nil, Errorf(NotFound, "Tulis nama pembicara.", "Tidak ada yang menunggu giliran bicara.")
	default:
		return &Turn{Slot: slot.ID, Order: p.lastTurn(slot.ID) + 1, Who: who}, nil
	}
}

func errNotQueued() error {
	return Errorf(NotFound, "Muat ulang halaman, lalu ulangi.", "Pembicara itu tidak menunggu dalam antrean.")
}

// EndTurn takes the floor from whoever has it in the slot being held.
type EndTurn struct{}

// Name is "turn.end".
func (EndTurn) Name() string { return "turn.end" }

// Changes refuses where nobody has the floor.
func (EndTurn) Changes(p *Plan, c Context) ([]Change, error) {
	slot, err := p.heldNow()
	if err != nil {
		return nil, err
	}
	if now := p.Floor(slot.ID); now != nil {
		return []Change{Replace(now, now.ended(c.At))}, nil
	}
	return nil, Errorf(Conflict, "Beri giliran bicara dahulu.", "Tidak ada yang sedang berbicara.")
}

// DropTurn takes somebody out of the queue.
type DropTurn struct{ Turn ID }

// Name is "turn.drop".
func (DropTurn) Name() string { return "turn.drop" }

// Changes refuses who has spoken: the time would be lost.
func (a DropTurn) Changes(p *Plan, _ Context) ([]Change, error) {
	t := p.Turns.Get(a.Turn)
	if t == nil || t.Began != 0 {
		return nil, errNotQueued()
	}
	return []Change{Remove(t)}, nil
}

// MoveTurn moves somebody in the queue in front of another, or to its end where Before is 0.
type MoveTurn struct{ Turn, Before ID }

// Name is "turn.move".
func (MoveTurn) Name() string { return "turn.move" }

// Changes refuses turns that do not wait in the same queue. Those who wait get the places behind those who have spoken.
func (a MoveTurn) Changes(p *Plan, _ Context) ([]Change, error) {
	t := p.Turns.Get(a.Turn)
	if t == nil || t.Began != 0 {
		return nil, errNotQueued()
	}
	queue := slices.DeleteFunc(p.Queue(t.Slot), func(x *Turn) bool { return x == t })
	at := len(queue)
	if a.Before != 0 {
		if at = slices.IndexFunc(queue, func(x *Turn) bool { return x.ID == a.Before }); at < 0 {
			return nil, errNotQueued()
		}
	}
	changes := p.numberQueue(t.Slot, slices.Insert(queue, at, t))
	if len(changes) == 0 {
		return nil, errUnmoved()
	}
	return changes, nil
}

// numberQueue numbers a queue on from those who have spoken in the slot.
func (p *Plan) numberQueue(slot ID, queue []*Turn) []Change {
	var changes []Change
	order := 0
	for _, t := range p.Turns.Of(slot) {
		if t.Began != 0 {
			order = max(order, t.Order)
		}
	}
	for _, t := range queue {
		order++
		if t.Order != order || t.Slot != slot {
			after := *t
			after.Order, after.Slot = order, slot
			changes = append(changes, Replace(t, &after))
		}
	}
	return changes
}

// passQueue hands those who still wait to speak in a slot on to the one that goes on with it.
func (p *Plan) passQueue(from, to ID) []Change { return p.numberQueue(to, p.Queue(from)) }

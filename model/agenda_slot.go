package model

import (
	"cmp"
	"strings"
)

// AddSlot puts a new item into the agenda: on the day that Slot names, in front of another slot of it or at its end where Before is 0. Its ID, Order,
// hours held and what it goes on with are not taken.
type AddSlot struct {
	Slot   Slot
	Before ID
}

// Name is "slot.add".
func (AddSlot) Name() string { return "slot.add" }

// Changes refuses a place in front of a slot that has begun, and a slot without a length.
func (a AddSlot) Changes(p *Plan, c Context) ([]Change, error) {
	if p.Days.Get(a.Slot.Day) == nil {
		return nil, missing("Hari rapat")
	}
	if err := usableSlot(&a.Slot); err != nil {
		return nil, err
	}
	r := newRota(p)
	at, err := r.place(a.Slot.Day, a.Before)
	if err != nil {
		return nil, err
	}
	added := Slot{ID: NewIDs(c.Seed).Next(), Memo: a.Slot.Memo}
	added.plan(&a.Slot)
	r.put(&added, a.Slot.Day, at)
	return r.changes(), nil
}

// usableSlot refuses what an item of the agenda cannot be.
func usableSlot(s *Slot) error {
	switch {
	case s.Minutes() < 1:
		return Invalidf("Isi lamanya dalam menit.", "Lama giliran %d menit tidak dapat dipakai.", s.Minutes())
	case s.Purpose == Presenting && s.Agency == 0:
		return Invalidf("Pilih perangkat daerahnya.", "Giliran pemaparan memerlukan perangkat daerah.")
	case s.Fixed < 0 || s.Fixed >= 24*60:
		return Invalidf("Tulis jam seperti 11.30.", "Jam tetap giliran itu tidak dapat dipakai.")
	default:
		return nil
	}
}

// plan takes over what is planned of another slot.
func (s *Slot) plan(of *Slot) {
	s.Purpose, s.Agency, s.Fixed = of.Purpose, of.Agency, of.Fixed
	s.Presentation, s.Discussion, s.Reply = of.Presentation, of.Discussion, of.Reply
	s.Title, s.Presenter = strings.TrimSpace(of.Title), strings.TrimSpace(of.Presenter)
}

// EditSlot gives the slot of To.ID what is planned in To and its memo; its day, place and hours held stay. See MoveSlot for the place.
type EditSlot struct{ To Slot }

// Name is "slot.edit".
func (EditSlot) Name() string { return "slot.edit" }

// Changes refuses another purpose or agency for a slot that has begun or in which something was said, and other minutes for one that has ended: what was
// planned is compared with what was used.
func (a EditSlot) Changes(p *Plan, _ Context) ([]Change, error) {
	before := p.Slots.Get(a.To.ID)
	if before == nil {
		return nil, missing("Giliran")
	}
	after := *before
	after.plan(&a.To)
	after.Memo = strings.TrimSpace(a.To.Memo)
	if after == *before {
		return nil, errUnmoved()
	}
	if err := usableSlot(&after); err != nil {
		return nil, err
	}
	if after.Purpose != before.Purpose || after.Agency != before.Agency {
		if err := p.untouched(before); err != nil {
			return nil, err
		}
	}
	if before.State() == Done && planOf(&after) != planOf(before) {
		return nil, Errorf(Conflict, "Ubah judul, pemapar, atau catatannya saja.", "Lama giliran yang sudah selesai tidak dapat diubah.")
	}
	return []Change{Replace(before, &after)}, nil
}

// EditSlots is EditSlot for several slots, as one thing a person did. Those that stay as they are are passed over.
type EditSlots struct{ To []Slot }

// Name is "slot.edit".
func (EditSlots) Name() string { return "slot.edit" }

// Changes refuses all of it where EditSlot refuses one.
func (a EditSlots) Changes(p *Plan, c Context) ([]Change, error) {
	var changes []Change
	for _, to := range a.To {
		if before := p.Slots.Get(to.ID); before != nil && *before == to {
			continue
		}
		one, err := EditSlot{To: to}.Changes(p, c)
		if err != nil {
			return nil, err
		}
		changes = append(changes, one...)
	}
	if len(changes) == 0 {
		return nil, errUnmoved()
	}
	return changes, nil
}

// planOf gives the length and the hour that were planned.
func planOf(s *Slot) [4]int { return [4]int{s.Presentation, s.Discussion, s.Reply, int(s.Fixed)} }

// MoveSlot moves a slot to a day (0: its own), in front of another slot of it or to its end where Before is 0.
type MoveSlot struct{ Slot, Day, Before ID }

// Name is "slot.move".
func (MoveSlot) Name() string { return "slot.move" }

// Changes refuses a slot that has begun, a place in front of one that has, and a day of another meeting.
func (a MoveSlot) Changes(p *Plan, _ Context) ([]Change, error) {
	s := p.Slots.Get(a.Slot)
	if s == nil {
		return nil, missing("Giliran")
	}
	if s.State() != Waiting {
		return nil, errBegun()
	}
	day := p.Days.Get(cmp.Or(a.Day, s.Day))
	if day == nil || day.Meeting != p.Days.Get(s.Day).Meeting {
		return nil, missing("Hari rapat")
	}
	if a.Before == a.Slot {
		return nil, errUnmoved()
	}
	r := newRota(p)
	r.take(s)
	at, err := r.place(day.ID, a.Before)
	if err != nil {
		return nil, err
	}
	r.put(s, day.ID, at)
	changes := r.changes()
	if len(changes) == 0 {
		return nil, errUnmoved()
	}
	return changes, nil
}

func errBegun() error {
	return Errorf(Conflict, "Tambah giliran baru, atau lanjutkan gilirannya.", "Giliran yang sudah dimulai tidak dapat dipindah atau dihapus.")
}

// RemoveSlots takes slots off the agenda with their queues of speakers.
type RemoveSlots struct{ Slots []ID }

// Name is "slot.remove".
func (RemoveSlots) Name() string { return "slot.remove" }

// Changes refuses all of it where one has begun or something was said in it.
func (a RemoveSlots) Changes(p *Plan, _ Context) ([]Change, error) {
	r, gone := newRota(p), map[reference]bool{}
	var changes []Change
	for _, id := range a.Slots {
		s := p.Slots.Get(id)
		if s == nil {
			return nil, missing("Giliran")
		}
		if err := p.untouched(s); err != nil {
			return nil, err
		}
		if !gone[reference{KindSlot, id}] {
			changes = append(changes, p.removal(s, gone)...)
			r.take(s)
		}
	}
	return append(changes, r.changes()...), nil
}

// untouched refuses a slot that has begun or in which something was said.
func (p *Plan) untouched(s *Slot) error {
	if s.State() != Waiting {
		return errBegun()
	}
	return p.nothingSaid(s)
}

// nothingSaid refuses a slot in which something was put on record.
func (p *Plan) nothingSaid(s *Slot) error {
	if p.refersTo(reference{KindSlot, s.ID}, KindNote, KindDecision, KindDirective, KindClaim, KindCorrection, KindExtension) {
		return Errorf(Conflict, "Biarkan giliran itu, atau urungkan dahulu catatannya.", "Giliran itu tidak dapat dihapus atau diganti: sudah ada yang tercatat di dalamnya.")
	}
	return nil
}

// refersTo says whether a record of one of the kinds refers to another.
func (p *Plan) refersTo(to reference, kinds ...Kind) bool {
	found := false
	for _, kind := range kinds {
		p.table(kind).each(func(r Record) {
			for _, ref := range r.references() {
				found = found || ref == to
			}
		})
	}
	return found
}

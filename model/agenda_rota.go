package model

import "slices"

// rota is the agenda as an act rearranges it: its slots by day. What differs from the plan in the end are the act's changes, each slot once, with the slots
// of every day it touched numbered from 1.
type rota struct {
	plan    *Plan
	days    map[ID][]*Slot
	touched []ID
}

func newRota(p *Plan) *rota { return &rota{plan: p, days: map[ID][]*Slot{}} }

// of gives the slots of a day as they are now.
func (r *rota) of(day ID) []*Slot {
	if _, known := r.days[day]; !known {
		r.days[day] = slices.Clone(r.plan.Slots.Of(day))
		r.touched = append(r.touched, day)
	}
	return r.days[day]
}

// at gives the place of a slot in a day, -1 where it is not there.
func (r *rota) at(day, slot ID) int {
	return slices.IndexFunc(r.of(day), func(s *Slot) bool { return s.ID == slot })
}

// set puts another value in the place of a slot of the same day.
func (r *rota) set(s *Slot) {
	r.of(s.Day)[r.at(s.Day, s.ID)] = s
}

// take takes a slot out of its day.
func (r *rota) take(s *Slot) {
	at := r.at(s.Day, s.ID)
	r.days[s.Day] = slices.Delete(r.days[s.Day], at, at+1)
}

// put puts a copy of a slot into a day, in front of what stands at a place, and gives it.
func (r *rota) put(s *Slot, day ID, at int) *Slot {
	placed := *s
	placed.Day = day
	r.days[day] = slices.Insert(r.of(day), at, &placed)
	return &placed
}

// held gives the place behind everything of a day that has begun.
func (r *rota) held(day ID) int {
	list := r.of(day)
	for i := len(list) - 1; i >= 0; i-- {
		if list[i].State() != Waiting {
			return i + 1
		}
	}
	return 0
}

// place gives the place in front of a slot of the day, or the end where before is 0. Nothing is put in front of what has begun.
func (r *rota) place(day, before ID) (int, error) {
	if before == 0 {
		return len(r.of(day)), nil
	}
	at := r.at(day, before)
	if at < 0 {
		return 0, missing("Giliran")
	}
	if r.days[day][at].State() != Waiting {
		return 0, Errorf(Conflict, "Pilih tempat sesudahnya.", "Tempat itu sudah lewat: giliran sesudahnya sudah dimulai.")
	}
	return at, nil
}

// changes gives what differs from the plan, day by day in the order in which they were touched.
func (r *rota) changes() []Change {
	var list []Change
	for _, day := range r.touched {
		for i, s := range r.days[day] {
			if s.Order != i+1 {
				numbered := *s
				numbered.Order = i + 1
				s = &numbered
			}
			before := r.plan.Slots.Get(s.ID)
			switch {
			case before == nil:
				list = append(list, Add(s))
			case *before != *s:
				list = append(list, Replace(before, s))
			}
		}
	}
	return list
}

package session

import (
	"slices"

	"benangmerah/model"
)

// move puts the slot in view a place earlier on its day, or later.
func (p *Page) move(by int) {
	slot := p.slot()
	list := p.plan().Slots.Of(slot.Day)
	at := slices.IndexFunc(list, func(s *model.Slot) bool { return s.ID == slot.ID })
	switch to := at + by; {
	case to < 0 || to >= len(list):
	case by < 0:
		p.rearrange(model.MoveSlot{Slot: slot.ID, Before: list[to].ID})
	default:
		p.rearrange(model.MoveSlot{Slot: slot.ID, Before: idAt(list, to+1)})
	}
}

// idAt gives the ID of the slot at a place, 0 beyond the end.
func idAt(list []*model.Slot, at int) model.ID {
	if at >= len(list) {
		return 0
	}
	return list[at].ID
}

// moveDay puts the slot in view at the end of another day, in front of the closing.
func (p *Page) moveDay(by int) {
	slot := p.slot()
	days := p.plan().Days.Of(p.meeting().ID)
	at := slices.IndexFunc(days, func(d *model.Day) bool { return d.ID == slot.Day }) + by
	if at < 0 || at >= len(days) {
		return
	}
	list := p.plan().Slots.Of(days[at].ID)
	closing := slices.IndexFunc(list, func(s *model.Slot) bool { return s.Purpose == model.Closing })
	if closing < 0 {
		closing = len(list)
	}
	p.rearrange(model.MoveSlot{Slot: slot.ID, Day: days[at].ID, Before: idAt(list, closing)})
}

// rearrange moves a slot and goes on looking at it.
func (p *Page) rearrange(act model.MoveSlot) {
	if p.stillTyping() {
		return
	}
	if _, err := p.desk.Do(act, p.circumstances()); err != nil {
		p.desk.Fail(err)
		return
	}
	p.lookAt(p.plan().Slots.Get(act.Slot))
}

package session

import (
	"time"

	"benangmerah/app/text"
	"benangmerah/model"
)

// meeting is the meeting of the file, nil where there is none.
func (p *Page) meeting() *model.Meeting {
	if p.plan() == nil {
		return nil
	}
	return p.plan().CurrentMeeting()
}

// hasAgenda says whether there is a slot to be held.
func (p *Page) hasAgenda() bool {
	m := p.meeting()
	return m != nil && len(p.plan().MeetingSlots(m.ID)) > 0
}

// running is the slot that is being held, nil where there is none.
func (p *Page) running() *model.Slot {
	if m := p.meeting(); m != nil {
		return p.plan().RunningSlot(m.ID)
	}
	return nil
}

// turn is the slot that the meeting is at: the one being held, else the next, else the last.
func (p *Page) turn() *model.Slot {
	if s := p.running(); s != nil {
		return s
	}
	if s := p.upNext(); s != nil {
		return s
	}
	if slots := p.slots(); len(slots) > 0 {
		return slots[len(slots)-1]
	}
	return nil
}

// slots are those of the whole meeting, in order.
func (p *Page) slots() []*model.Slot {
	if m := p.meeting(); m != nil {
		return p.plan().MeetingSlots(m.ID)
	}
	return nil
}

// upNext is the slot that F9 begins, nil where none waits.
func (p *Page) upNext() *model.Slot {
	if m := p.meeting(); m != nil {
		return p.plan().UpNext(m.ID, p.now())
	}
	return nil
}

// slot is the slot that is looked at.
func (p *Page) slot() *model.Slot {
	if p.looked != 0 {
		if s := p.plan().Slots.Get(p.looked); s != nil {
			return s
		}
	}
	return p.turn()
}

// away says whether another slot is looked at than the one the meeting is at.
func (p *Page) away() bool {
	slot, turn := p.slot(), p.turn()
	return slot != nil && turn != nil && slot.ID != turn.ID
}

// day is the day whose agenda is shown.
func (p *Page) day() *model.Day {
	if p.plan() == nil {
		return nil
	}
	if d := p.plan().Days.Get(p.lookedDay); d != nil {
		return d
	}
	if s := p.slot(); s != nil {
		return p.plan().Days.Get(s.Day)
	}
	return nil
}

// agency is the agency that is looked at, nil where the slot is none's.
func (p *Page) agency() *model.Agency {
	if s := p.slot(); s != nil {
		return p.plan().Agencies.Get(s.Agency)
	}
	return nil
}

// label names a slot.
func (p *Page) label(s *model.Slot) string {
	if a := p.plan().Agencies.Get(s.Agency); a != nil {
		return a.Name
	}
	if s.Title != "" {
		return s.Title
	}
	return p.say(kinds[s.Purpose])
}

// shortLabel names a slot in a word or two where there is a short name.
func (p *Page) shortLabel(s *model.Slot) string {
	if a := p.plan().Agencies.Get(s.Agency); a != nil {
		return a.Label()
	}
	return p.label(s)
}

var kinds = map[model.SlotKind]text.Sentence{
	model.Presenting: text.SessionPresenting,
	model.Opening:    text.SessionOpening,
	model.Break:      text.SessionBreak,
	model.Prayer:     text.SessionPrayer,
	model.Closing:    text.SessionClosing,
}

// lookAt shows a slot; the one that the meeting is at is followed again.
func (p *Page) lookAt(slot *model.Slot) {
	if p.stillTyping() {
		return
	}
	p.looked = slot.ID
	if t := p.turn(); t != nil && t.ID == slot.ID {
		p.looked = 0
	}
	p.lookedDay = 0
	p.showPlace()
}

// lookDay shows the agenda of a day.
func (p *Page) lookDay(day model.ID) {
	p.lookedDay = day
	p.tools.show()
	p.agenda.show()
}

// stillTyping says whether an amount is being typed, which looking elsewhere would lose, and tells so.
func (p *Page) stillTyping() bool {
	_, _, _, open := p.sheet.grid.Editing()
	if open {
		p.desk.Tell(p.say(text.SessionFinishTyping))
		p.focusWork()
	}
	return open
}

// follow looks where the meeting is.
func (p *Page) follow() {
	p.looked, p.lookedDay = 0, 0
	p.showPlace()
}

func (p *Page) showPlace() {
	p.tools.show()
	p.agenda.show()
	p.sheet.show()
	p.side.show()
	p.focusWork()
}

// step looks at the slot before or after the one that is looked at, over all days.
func (p *Page) step(by int) {
	at, slots := p.slot(), p.slots()
	if at == nil {
		return
	}
	for i, s := range slots {
		if s.ID == at.ID && i+by >= 0 && i+by < len(slots) {
			p.lookAt(slots[i+by])
			return
		}
	}
}

// stepDay looks at the agenda of the day before or after.
func (p *Page) stepDay(by int) {
	m, at := p.meeting(), p.day()
	if m == nil || at == nil {
		return
	}
	days := p.plan().Days.Of(m.ID)
	for i, d := range days {
		if d.ID == at.ID && i+by >= 0 && i+by < len(days) {
			p.lookDay(days[i+by].ID)
			return
		}
	}
}

// circumstances are those of an act done now about the agency that is looked at.
func (p *Page) circumstances() model.Context {
	c := model.Context{Speaker: p.speaker()}
	if a := p.agency(); a != nil {
		c.Agency = a.ID
	}
	if s := p.running(); s != nil {
		c.Slot = s.ID
		if t := p.timing(); t.known {
			c.Elapsed = int(t.Elapsed / time.Second)
		}
	}
	return c
}

package session

import "benangmerah/model"

// Open shows the first slot of an agency, where it has one.
func (p *Page) Open(agency model.ID) { p.OpenSlot(agency, 0) }

// OpenSlot shows a slot, or, where it is 0 or gone, the first one of an agency.
func (p *Page) OpenSlot(agency, slot model.ID) {
	if p.plan() == nil {
		return
	}
	if s := p.plan().Slots.Get(slot); s != nil {
		p.lookAt(s)
		return
	}
	for _, s := range p.slots() {
		if s.Agency == agency && agency != 0 {
			p.lookAt(s)
			return
		}
	}
}

package session

import "benangmerah/model"

// Open shows the first slot of an agency, where it has one.
func (p *Page) Open(agency model.ID) {
	for _, slot := range p.slots() {
		if slot.Agency == agency {
			p.lookAt(slot)
			return
		}
	}
}

package followup

import "benangmerah/model"

// Open shows the directives of an agency (0: of all), or its corrections.
func (p *Page) Open(agency model.ID, corrections bool) {
	to := ofDirectives
	if corrections {
		to = ofCorrections
	}
	p.look(agency)
	p.turn(to)
}

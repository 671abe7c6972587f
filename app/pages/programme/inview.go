package programme

import "benangmerah/model"

// InView gives the agency, stage and year that are shown; the agency is 0 where there is none.
func (p *Page) InView() (agency model.ID, stage model.Stage, year int) {
	return p.agency, p.stage, p.year
}

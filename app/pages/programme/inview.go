package programme

import "benangmerah/model"

// InView gives the agency, stage and year that are shown; the agency is 0 where there is none.
func (p *Page) InView() (agency model.ID, stage model.Stage, year int) {
	return p.agency, p.stage, p.year
}

// LineInView gives the line under the cursor, 0 where there is none.
func (p *Page) LineInView() model.ID {
	if n := p.cursorRow(); p.hasLines() && n >= 0 && p.sheet.rows[n].line != nil {
		return p.sheet.rows[n].line.ID
	}
	return 0
}

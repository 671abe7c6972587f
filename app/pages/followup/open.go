package followup

import (
	"strconv"

	"benangmerah/model"
)

// Open shows the directives of an agency (0: of all), or its corrections.
func (p *Page) Open(agency model.ID, corrections bool) {
	to := ofDirectives
	if corrections {
		to = ofCorrections
	}
	p.side.Look(agency)
	p.turn(to)
}

// OpenDirective shows a directive among those of its agency, with the cursor on it.
func (p *Page) OpenDirective(id model.ID) {
	d := p.Plan.Directives.Get(id)
	if d == nil {
		return
	}
	p.Open(d.Agency, false)
	if row := p.directives.table.FindRow(strconv.FormatInt(int64(id), 10)); row >= 0 {
		p.directives.table.MoveTo(row, 0)
	}
}

// DirectiveInView gives the directive under the cursor, 0 where there is none.
func (p *Page) DirectiveInView() model.ID {
	row, _ := p.directives.table.Cursor()
	if p.lens != ofDirectives || row < 0 || row >= len(p.directives.rows) {
		return 0
	}
	return p.directives.rows[row].ID
}

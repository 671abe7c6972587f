package followup

import (
	"slices"
	"strconv"

	"benangmerah/model"
	"benangmerah/model/monev"
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

// OpenRealised shows what a line of an agency came to in a year, with the cursor on the line at the last quarter of the year that is over, at the first where none is. What was
// sought is forgotten where it hides the line, and a preview of a file is left. While something is being typed, all stays as it is.
func (p *Page) OpenRealised(agency, line model.ID, year int) {
	p.openQuarter(agency, line, year, monev.EndedQuarter(p.day, year))
}

// openQuarter does what OpenRealised does, at a quarter.
func (p *Page) openQuarter(agency, line model.ID, year, quarter int) {
	if p.StillTyping() {
		return
	}
	l := p.realised
	l.year, l.quarter = year, quarter
	p.lens, p.agency = ofRealised, agency
	clear(p.corrections.ticked)
	p.brought.source, p.brought.told = "", nil
	p.Read()
	key := realisedRow{part: ofLine, row: &monev.Row{Line: &model.Line{ID: line}}}.key()
	row := l.table.FindRow(key)
	if row < 0 && len(p.Sought) > 0 {
		p.Search.SetText("")
		row = l.table.FindRow(key)
	}
	l.table.MoveTo(max(row, 0), max(slices.Index(l.shown, colQuarter+l.quarter-1), 0))
	p.FocusWork()
}

// DirectiveInView gives the directive under the cursor, 0 where there is none.
func (p *Page) DirectiveInView() model.ID {
	if x := p.directives.current(); p.lens == ofDirectives && x != nil {
		return x.ID
	}
	return 0
}

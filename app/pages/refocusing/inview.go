package refocusing

import (
	"benangmerah/app/parts"
	"benangmerah/model"
)

// LineInView gives the line that the unit under the cursor is a part of, in the sheet or in the preview of the rules; 0 where it is a part of none.
func (p *Page) LineInView() model.ID {
	if !p.hasSheet() {
		return 0
	}
	if u := p.unitInView(); u != nil {
		return u.Line
	}
	return 0
}

// unitInView is the unit under the cursor, nil where there is none.
func (p *Page) unitInView() *model.RefocusUnit {
	switch p.lens {
	case ofUnits:
		return p.units.current()
	case ofRules:
		return p.cuts.current()
	default:
		return nil
	}
}

// AgencyInView gives the agency that the unit under the cursor is, or that all units of a group are of; many is false on a unit that is a part of a line, and where there is
// no such agency.
func (p *Page) AgencyInView() (agency model.ID, many bool) {
	if !p.hasSheet() {
		return 0, false
	}
	if u := p.unitInView(); u != nil {
		return u.Agency, u.Line == 0 && u.Agency != 0
	}
	g := parts.AtCursor(p.units.table, p.units.rows).group
	if p.lens != ofUnits || g == nil {
		return 0, false
	}
	for i, u := range g.Units {
		of := u.Agency
		if l := p.Plan.Lines.Get(u.Line); l != nil {
			of = l.Agency
		}
		if i > 0 && of != agency {
			return 0, false
		}
		agency = of
	}
	return agency, agency != 0
}

// YearInView is the year of the sheet.
func (p *Page) YearInView() int {
	if p.sheet == nil {
		return 0
	}
	return p.sheet.Year
}

// current is the unit under the cursor, nil on the head of a rule.
func (l *cuts) current() *model.RefocusUnit {
	if r := parts.AtCursor(l.table, l.rows); r.cut != nil {
		return r.cut.Unit
	}
	return nil
}

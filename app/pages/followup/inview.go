package followup

import (
	"benangmerah/app/parts"
	"benangmerah/model"
)

// LineInView gives the line that what is under the cursor is about, 0 where it is about none.
func (p *Page) LineInView() model.ID {
	if !p.HasFile() {
		return 0
	}
	line, indicator := model.ID(0), model.ID(0)
	switch p.face() {
	case ofRealised:
		if r := p.realised.current(); r != nil {
			line = r.Line.ID
		}
	case ofBrought:
		if r := p.brought.current(); r != nil && r.Of != nil {
			line = r.Of.ID
		}
	case ofPromises:
		if d := p.Plan.Directives.Get(p.promises.directive()); d != nil {
			line, indicator = d.Line, d.Indicator
		}
	case ofCorrections:
		if x := p.corrections.current(); x != nil {
			line, indicator = x.Line, x.Indicator
		}
	case ofDirectives:
		if d := p.directives.current(); d != nil {
			line, indicator = d.Line, d.Indicator
		}
	}
	if i := p.Plan.Indicators.Get(indicator); line == 0 && i != nil {
		return i.Line
	}
	return line
}

// AgencyInView gives the agency that the cursor stands on, 0 for all of them: in the column at the left, among what agencies came to, or among what is open at them. many is
// false where it stands on something of one line or of none.
func (p *Page) AgencyInView() (agency model.ID, many bool) {
	switch {
	case !p.HasFile():
		return 0, false
	case p.OnSide():
		return p.agency, true
	case p.face() == ofRealised:
		if r := parts.AtCursor(p.realised.table, p.realised.rows); r.part == ofAgency && r.account != nil {
			return r.account.Agency.ID, true
		}
	case p.face() == ofPromises:
		if r := parts.AtCursor(p.promises.table, p.promises.rows); r.ledger != nil && r.ledger.Agency != nil {
			return r.ledger.Agency.ID, true
		}
	}
	return 0, false
}

// YearInView is the year whose quarters are in view, 0 on the other lists.
func (p *Page) YearInView() int {
	if p.face() == ofRealised {
		return p.realised.year
	}
	return 0
}

package followup

import "benangmerah/model"

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

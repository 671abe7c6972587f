package followup

import "benangmerah/model"

// LineInView gives the line that the directive or correction under the cursor is about, 0 where it is about none.
func (p *Page) LineInView() model.ID {
	if !p.HasFile() {
		return 0
	}
	line, indicator := model.ID(0), model.ID(0)
	if p.lens == ofCorrections {
		if x := p.corrections.current(); x != nil {
			line, indicator = x.Line, x.Indicator
		}
	} else if d := p.directives.current(); d != nil {
		line, indicator = d.Line, d.Indicator
	}
	if i := p.Plan.Indicators.Get(indicator); line == 0 && i != nil {
		return i.Line
	}
	return line
}

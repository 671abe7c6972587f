package cohorts

import (
	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// newSide makes the list of cohorts at the left.
func newSide(p *Page) *frame.Side[*model.Cohort] {
	s := frame.NewSide(p.Frame, p.Say(text.CohortsHead), func(c *model.Cohort) model.ID { return c.ID }, p.sideCell, func() model.ID { return p.cohort }, p.look)
	s.Grid().OnRemove = func(parts.Block) { p.askRemove() }
	return s
}

// sideCell shows a cohort: when, which, for how many.
func (p *Page) sideCell(c *model.Cohort) parts.Cell {
	applicants, lists := len(p.Plan.Applicants.Of(c.ID)), len(p.Plan.CuratedLists.Of(c.ID))
	below := p.Say(text.CohortsSide, p.number(applicants), p.number(c.Capacity))
	if lists > 0 {
		below = frame.Dotted(below, p.Say(text.CohortLists, lists))
	}
	return parts.Cell{Above: p.Say(text.CohortsPeriod, p.Short(c.From), p.Short(c.Until)), Text: c.Name, Below: below}
}

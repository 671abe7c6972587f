package refocusing

import (
	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// newSide makes the list of sheets at the left.
func newSide(p *Page) *frame.Side[*model.RefocusSheet] {
	return frame.NewSide(p.Frame, p.Say(text.RefocusingSheets), func(s *model.RefocusSheet) model.ID { return s.ID }, p.sideCell, func() model.ID { return p.id }, p.look)
}

// sideCell shows a sheet. The chip says how it is balanced, or that it was adopted.
func (p *Page) sideCell(s *model.RefocusSheet) parts.Cell {
	c := parts.Cell{Text: s.Name, Below: p.Say(text.RefocusingSheetRow, p.stage(s.Stage()), s.Year, s.Total.Units), Chip: p.verdict(s).short, Tone: parts.Plain}
	if p.Plan.RefocusAdopted(s.ID) {
		c.Chip = p.Say(text.RefocusingInForce)
	}
	return c
}

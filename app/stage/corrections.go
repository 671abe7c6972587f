package stage

import (
	"benangmerah/app/text"
	"benangmerah/model"
)

// Corrections shows all that one act corrected, as one of its corrections names it. Page is counted from 0.
type Corrections struct {
	Of   model.ID
	Page int
}

func (s Corrections) caption(b *board) string { return Correction{ID: s.Of}.caption(b) }

func (s Corrections) pages(b *board) int {
	if list := s.made(b); len(list) > 1 {
		return len(b.correctionGrid(list, false).starts)
	}
	return 1
}

func (s Corrections) page(*board) int { return s.Page }

func (s Corrections) at(page int) Slide { return Corrections{Of: s.Of, Page: page} }

func (s Corrections) paint(b *board) {
	list := s.made(b)
	if len(list) < 2 {
		Correction{ID: s.Of}.paint(b)
		return
	}
	b.manyCorrections(list, false, s.Page)
}

// made gives the corrections of the act: those that were made at the same instant in the same slot.
func (s Corrections) made(b *board) []*model.Correction {
	of := b.Plan.Corrections.Get(s.Of)
	if of == nil {
		return nil
	}
	var list []*model.Correction
	for _, a := range b.Plan.Agencies.Of(0) {
		for _, c := range b.Plan.Corrections.Of(a.ID) {
			if c.At == of.At && c.Slot == of.Slot {
				list = append(list, c)
			}
		}
	}
	return list
}

// manyCorrections shows a page of the table of corrections.
func (b *board) manyCorrections(list []*model.Correction, proposed bool, page int) {
	g := b.correctionGrid(list, proposed)
	g.page(page)
	b.footer(b.placeOf(list[0].Said), b.pageNumber(g.clamp(page), len(g.starts)))
}

// correctionGrid draws the head over many corrections and measures their table.
func (b *board) correctionGrid(list []*model.Correction, proposed bool) *grid {
	agencies := touched(list)
	h := head{over: b.say(text.SlideCorrections, len(list)), under: list[0].Reason}
	if proposed {
		h = head{badge: b.say(text.SlideLines, len(list)), under: list[0].Reason}
	}
	for _, a := range agencies {
		h.title = joined(h.title, b.agencyLabel(a))
	}
	h.side = b.leftAfter(list, agencies, proposed)
	return b.grid(b.correctionTable(list, proposed), b.head(h)+16, footerTop)
}

func joined(list, name string) string {
	if list == "" {
		return name
	}
	return list + ", " + name
}

// leftAfter is what is left of the ceiling of the one agency that corrections are about, or would be; nil where they are about several.
func (b *board) leftAfter(list []*model.Correction, agencies []model.ID, proposed bool) *fact {
	if len(agencies) > 1 {
		return nil
	}
	used := b.Plan.AgencyOutcome(agencies[0], b.Plan.Base(), list[0].Year)
	if proposed {
		used.Amount += b.spent(list, agencies[0])
	}
	left := b.remaining(agencies[0], used, list[0].Year)
	if left != nil && proposed {
		would := b.wouldLeave(*left)
		return &would
	}
	return left
}

// correctionTable has a row for each correction, and a total where they are about money.
func (b *board) correctionTable(list []*model.Correction, proposed bool) table {
	t := table{heads: []string{b.say(text.StageProgramme), b.say(text.StageBefore), b.say(afterLabel(proposed)), b.say(text.StageDifference)}}
	var before, after model.Figure
	for _, c := range list {
		t.rows = append(t.rows, b.correctionRow(c))
		if fund := b.Plan.Funds.Get(c.Fund); c.Field == model.FieldBudget && (fund == nil || !fund.Outside) {
			before = before.Plus(model.Figure{Amount: c.OldAmount, Known: true})
			after = after.Plus(model.Figure{Amount: c.NewAmount, Known: true})
		}
	}
	if before.Known {
		t.total = row{name: b.say(text.StageTotal), cells: []cell{
			strong(b.figure(before)), strong(b.figure(after)), {lines: b.difference(before, after), bold: true},
		}}
	}
	return t
}

func (b *board) correctionRow(c *model.Correction) row {
	r := row{name: b.corrected(c)}
	if c.Field == model.FieldBudget {
		before, after := model.Figure{Amount: c.OldAmount, Known: true}, model.Figure{Amount: c.NewAmount, Known: true}
		r.cells = []cell{plain(b.figure(before)), strong(b.figure(after)), {lines: b.difference(before, after)}}
		return r
	}
	before, after := b.textCell(b.valueOf(c, c.OldText)), b.textCell(b.valueOf(c, c.NewText))
	after.bold = true
	r.cells = []cell{before, after, plain(b.say(text.SlideReworded))}
	return r
}

// corrected names what a correction is about: its line, with the source of the money, or its indicator.
func (b *board) corrected(c *model.Correction) string {
	if i := b.Plan.Indicators.Get(c.Indicator); i != nil {
		return i.Text
	}
	name := ""
	if l := b.Plan.Lines.Get(c.Line); l != nil {
		name = wallName(l.Name)
	}
	if f := b.Plan.Funds.Get(c.Fund); f != nil {
		name = b.say(text.SlideLineOf, name, f.Name)
	}
	return name
}

// valueOf writes a text of a correction: a target with its unit.
func (b *board) valueOf(c *model.Correction, value string) string {
	if c.Field == model.FieldTarget {
		return b.target(value, b.measure(c))
	}
	if value == "" {
		return b.say(text.StageNone)
	}
	return value
}

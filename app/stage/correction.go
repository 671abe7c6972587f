package stage

import (
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// Correction shows a figure corrected in the meeting: old and new, the difference, why and at whose word, and what it leaves.
type Correction struct{ ID model.ID }

func (s Correction) caption(b *board) string {
	c := b.Plan.Corrections.Get(s.ID)
	if c == nil {
		return b.say(text.StageCorrection)
	}
	return b.correctionTitle(c)
}

func (b *board) correctionTitle(c *model.Correction) string {
	what, named := correctionTitles[c.Field]
	if !named {
		what = text.StageCorrection
	}
	return dotted(b.say(what), b.agencyLabel(c.Agency))
}

var correctionTitles = map[model.Field]text.Sentence{
	model.FieldTarget: text.StageTargetCorrection, model.FieldName: text.SlideNameChanged, model.FieldIndicator: text.SlideTextChanged,
	model.FieldSource: text.SlideSourceChanged, model.FieldPriority: text.SlideRankChanged,
}

func (b *board) agencyLabel(id model.ID) string {
	return b.Plan.AgencyLabel(id)
}

func (s Correction) paint(b *board) {
	c := b.Plan.Corrections.Get(s.ID)
	if c == nil {
		b.gone(text.StageCorrectionGone)
		return
	}
	below := b.head(b.correctionHead(c))
	b.spread(func(grow float64) float64 {
		y := b.wording(below+20*grow, c, false)
		y = b.changeAndReason(y, grow, c)
		return b.correctionFoot(y, grow, c, b.correctionFacts(c))
	})
	b.footer(b.placeOf(c.Said))
}

// wording draws what a correction puts in place of what, from y, and gives where it ends.
func (b *board) wording(y float64, c *model.Correction, proposed bool) float64 {
	if ofFigure(c) {
		p := b.pairOf(c)
		p.proposed = proposed
		return b.pair(y, p)
	}
	after := b.say(afterLabel(proposed))
	y = b.passage(y, b.say(text.StageBefore), b.valueOf(c, c.OldText), b.muted())
	fresh := b.body()
	fresh.bold, fresh.color = true, b.ink.accent
	return b.passage(y+8, after, b.valueOf(c, c.NewText), fresh)
}

// ofFigure says whether a correction is about a figure, not about words.
func ofFigure(c *model.Correction) bool {
	return c.Field == model.FieldBudget || c.Field == model.FieldTarget
}

// passage sets a text of several lines under its label, from y, and gives where it ends.
func (b *board) passage(y float64, label, said string, s style) float64 {
	const most = 3
	y = b.lines(b.left(), y, b.muted(), []string{label})
	return b.lines(b.left(), y, s, s.wrap(said, b.width(), most))
}

// changeAndReason draws by how much a figure changed and why, from y, and gives where it ends.
func (b *board) changeAndReason(y, grow float64, c *model.Correction) float64 {
	if ofFigure(c) {
		y = b.change(y+16*grow, b.changeOf(c))
	}
	return b.quote(y+5*grow, c.Reason, c.Speaker)
}

// correctionFoot draws what a correction leaves, which of one about words is nothing new.
func (b *board) correctionFoot(y, grow float64, c *model.Correction, facts []fact) float64 {
	if !ofFigure(c) {
		return y
	}
	return b.facts(y+20*grow, facts...)
}

func (b *board) correctionHead(c *model.Correction) head {
	h := head{over: b.correctionTitle(c)}
	if l := b.Plan.Lines.Get(c.Line); l != nil {
		h.title = wallName(l.Name)
		if c.Field == model.FieldName {
			h.title = l.Code
		}
	}
	if i := b.Plan.Indicators.Get(c.Indicator); i != nil && c.Field != model.FieldIndicator {
		h.title, h.under = i.Text, h.title
	}
	if f := b.Plan.Funds.Get(c.Fund); f != nil {
		h.under = f.Name
	}
	return h
}

// measure is the unit of the corrected indicator.
func (b *board) measure(c *model.Correction) string {
	if i := b.Plan.Indicators.Get(c.Indicator); i != nil {
		return i.Unit
	}
	return ""
}

// target gives a target with its unit where it is a number that does not bring one along.
func (b *board) target(value, unit string) string {
	f := locale.ParseFigure(value, locale.Indonesian)
	switch {
	case value == "":
		return b.say(text.StageNone)
	case f.Kind == locale.NoNumber || f.Unit != "" || unit == "":
		return value
	case unit == "%":
		return value + unit
	}
	return value + " " + unit
}

// pairOf gives the values of a correction: money in full, targets as written with their unit.
func (b *board) pairOf(c *model.Correction) pair {
	if c.Field == model.FieldTarget {
		return pair{old: b.target(c.OldText, b.measure(c)), new: b.target(c.NewText, b.measure(c)), nothing: c.OldText == ""}
	}
	return pair{old: locale.FormatRupiah(c.OldAmount, b.Language), new: locale.FormatRupiah(c.NewAmount, b.Language)}
}

// correctionFacts are the new total of the agency and what is left of its ceiling; beside a budget, the last correction of a target
// of the same line.
func (b *board) correctionFacts(c *model.Correction) []fact {
	facts := b.agencyFacts(c.Agency, c.Stage, c.Year)
	if c.Field == model.FieldTarget {
		return facts
	}
	if t := b.lastTarget(c); t != nil {
		f := fact{label: b.say(text.StageTarget), value: b.target(t.OldText, ""), new: b.target(t.NewText, b.measure(t))}
		if b.fitsBeside(facts, f) {
			facts = append(facts, f)
		}
	}
	return facts
}

func (b *board) fitsBeside(facts []fact, f fact) bool {
	w := b.factWidth(f)
	for _, g := range facts {
		w += b.factWidth(g) + factGap
	}
	return w <= b.width()
}

// lastTarget gives the last correction of a target of the line, nil where there is none.
func (b *board) lastTarget(of *model.Correction) *model.Correction {
	var found *model.Correction
	for _, c := range b.Plan.Corrections.Of(of.Agency) {
		if c.Line == of.Line && c.Field == model.FieldTarget && c.Stage == of.Stage && c.Year == of.Year {
			found = c
		}
	}
	return found
}

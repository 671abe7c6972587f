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
	what := text.StageCorrection
	if c.Field == model.FieldTarget {
		what = text.StageTargetCorrection
	}
	return dotted(b.say(what), b.agencyLabel(c.Agency))
}

func (b *board) agencyLabel(id model.ID) string {
	if a := b.Plan.Agencies.Get(id); a != nil {
		return a.Label()
	}
	return ""
}

func (s Correction) paint(b *board) {
	c := b.Plan.Corrections.Get(s.ID)
	if c == nil {
		b.gone(text.StageCorrectionGone)
		return
	}
	below := b.head(b.correctionHead(c))
	b.spread(func(grow float64) float64 {
		y := b.pair(below+20*grow, b.pairOf(c))
		y = b.change(y+16*grow, b.changeOf(c))
		y = b.quote(y+5*grow, c.Reason, c.Speaker)
		return b.facts(y+20*grow, b.correctionFacts(c)...)
	})
	b.footer(b.placeOf(c.Said))
}

func (b *board) correctionHead(c *model.Correction) head {
	h := head{over: b.correctionTitle(c)}
	if l := b.Plan.Lines.Get(c.Line); l != nil {
		h.title = wallName(l.Name)
	}
	if i := b.Plan.Indicators.Get(c.Indicator); i != nil {
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

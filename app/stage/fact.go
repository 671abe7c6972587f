package stage

import (
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/scene"
)

const (
	factGap    = 56.0
	factHeight = pitch*sizeBody + pitch*sizeLarge
)

// fact is a figure under its label. With new set it is one that has become another.
type fact struct {
	label, value string
	mark         mark
	new          string
}

func (b *board) factValue(f fact) style {
	return style{size: sizeLarge, bold: true, color: b.tone(f.mark)}
}

const smallArrow = 60.0

func (b *board) factWidth(f fact) float64 {
	value := markWidth(f.mark, sizeLarge) + b.factValue(f).width(f.value)
	if f.new != "" {
		value += smallArrow + b.factValue(f).width(f.new)
	}
	return max(b.muted().width(f.label), value)
}

// facts draws facts beside each other from y, in as many rows as they need, and gives where they end.
func (b *board) facts(y float64, facts ...fact) float64 {
	x := b.left()
	for i, f := range facts {
		w := b.factWidth(f)
		if i > 0 && x+w > b.right() {
			x, y = b.left(), y+factHeight+8
		}
		b.put(x, baseline(y, sizeBody), b.muted(), scene.Left, f.label)
		b.fact(x, baseline(y+pitch*sizeBody, sizeLarge), f)
		x += w + factGap
	}
	return y + factHeight
}

// fact draws the figure of a fact on a baseline.
func (b *board) fact(x, line float64, f fact) {
	s := b.factValue(f)
	b.mark(f.mark, x, line, sizeLarge)
	x += markWidth(f.mark, sizeLarge)
	b.put(x, line, s, scene.Left, f.value)
	if f.new != "" {
		x += s.width(f.value) + smallArrow
		b.glyph("→", x-smallArrow/2, line-0.1*sizeBody, sizeSmall, s.color)
		b.put(x, line, s, scene.Left, f.new)
	}
}

// sideFact draws a fact at the right of the head and gives its width.
func (b *board) sideFact(f fact) float64 {
	b.put(b.right(), baseline(top+4, sizeBody), b.muted(), scene.Right, f.label)
	value := markWidth(f.mark, sizeLarge) + b.factValue(f).width(f.value)
	b.fact(b.right()-value, baseline(top+4+pitch*sizeBody, sizeLarge), f)
	return b.factWidth(f)
}

// short writes money as the wall's columns do.
func (b *board) short(m model.Money) string { return locale.FormatShort(m, b.Language) }

// figure writes a figure, a dash where there is none.
func (b *board) figure(f model.Figure) string {
	if !f.Known {
		return "–"
	}
	return b.short(f.Amount)
}

// remaining gives what is left of an agency's ceiling, nothing where it has none.
func (b *board) remaining(agency model.ID, used model.Figure, year int) *fact {
	ceiling, known := b.Plan.Ceiling(agency, 0, year)
	if !known {
		return nil
	}
	left := ceiling - used.Amount
	if left < 0 {
		return &fact{label: b.say(text.StageExceeded), value: b.short(-left), mark: exceeded}
	}
	return &fact{label: b.say(text.StageRemaining), value: b.short(left), mark: accepted}
}

// agencyFacts are the total of an agency at a stage and what it leaves of the ceiling. Of what is agreed it is the outcome, in which
// what is not agreed yet counts as it was asked.
func (b *board) agencyFacts(agency model.ID, stage model.Stage, year int) []fact {
	sum := b.Plan.AgencyFigure(agency, stage, year)
	if stage == model.Agreed {
		sum = b.Plan.AgencyOutcome(agency, b.Plan.Base(), year)
	}
	facts := []fact{{label: b.totalLabel(agency, stage), value: b.figure(sum)}}
	if left := b.remaining(agency, sum, year); left != nil {
		facts = append(facts, *left)
	}
	return facts
}

// totalLabel names the total of an agency at a stage, without the agency's name where that is long.
func (b *board) totalLabel(agency model.ID, stage model.Stage) string {
	label, long := text.StageSumOf, text.StageSum
	if stage == model.Agreed {
		label, long = text.StageAgreedOf, text.StageAgreedSum
	}
	named := b.say(label, b.agencyLabel(agency))
	if b.muted().width(named) > b.width()/3 {
		return b.say(long)
	}
	return named
}

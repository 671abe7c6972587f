package stage

import (
	"benangmerah/app/text"
	"benangmerah/model"
)

// Decision shows what was decided on a line or on a whole agency, with the reason and the figures.
type Decision struct{ ID model.ID }

func (s Decision) caption(b *board) string {
	d := b.Plan.Decisions.Get(s.ID)
	if d == nil {
		return b.say(text.StageDecision)
	}
	return dotted(b.say(text.StageDecision), b.agencyLabel(d.Agency))
}

func (s Decision) paint(b *board) {
	d := b.Plan.Decisions.Get(s.ID)
	if d == nil {
		b.gone(text.StageDecisionGone)
		return
	}
	below := b.head(head{over: s.caption(b), title: b.subject(d)})
	b.spread(func(grow float64) float64 {
		y := b.verdict(below+22*grow, verdicts[d.Verdict])
		y = b.quote(y+8*grow, d.Reason, d.Speaker)
		return b.facts(y+24*grow, b.decisionFacts(d)...)
	})
	b.footer(b.placeOf(d.Said))
}

// subject names what was decided on.
func (b *board) subject(d *model.Decision) string {
	if l := b.Plan.Lines.Get(d.Line); l != nil {
		return wallName(l.Name)
	}
	if a := b.Plan.Agencies.Get(d.Agency); a != nil {
		return a.Name
	}
	return ""
}

// verdict draws the word and shape of a verdict large, from y, and gives where it ends.
func (b *board) verdict(y float64, v state) float64 {
	x := b.left()
	s, lines := style{bold: true, color: b.tone(v.mark)}.fit(b.say(v.word), b.width()-1.2*sizeTitle, 1, sizeTitle, sizeHeading)
	b.mark(v.mark, x, baseline(y, s.size), s.size)
	return b.lines(x+markWidth(v.mark, s.size)+6, y, s, lines)
}

// decisionFacts are the figures of what was decided on, and what is left of the agency's ceiling.
func (b *board) decisionFacts(d *model.Decision) []fact {
	base, year := b.Plan.Base(), b.year()
	facts := b.askedAndAgreed(b.decided(d, base, year))
	if left := b.remaining(d.Agency, b.Plan.AgencyOutcome(d.Agency, base, year), year); left != nil {
		facts = append(facts, *left)
	}
	return facts
}

// askedAndAgreed are two figures and, where both are known, their difference.
func (b *board) askedAndAgreed(asked, agreed model.Figure) []fact {
	facts := []fact{
		{label: b.baseName(), value: b.figure(asked)},
		{label: b.say(text.StageAgreed), value: b.figure(agreed)},
	}
	if asked.Known && agreed.Known {
		w := became(asked, agreed)
		value := b.say(w.word)
		if w.mark != level {
			value = b.short(abs(agreed.Amount - asked.Amount))
		}
		facts = append(facts, fact{label: b.say(text.StageDifference), value: value, mark: w.mark})
	}
	return facts
}

// decided gives what was asked and what is agreed for what was decided on.
func (b *board) decided(d *model.Decision, base model.Stage, year int) (asked, agreed model.Figure) {
	if d.Line == 0 {
		return b.Plan.AgencyFigure(d.Agency, base, year), b.Plan.AgencyFigure(d.Agency, model.Agreed, year)
	}
	for _, root := range b.Plan.Tree(d.Agency, year) {
		root.Walk(func(n *model.Node, _ int) {
			if n.Line.ID == d.Line {
				asked, agreed = b.Plan.Figure(n, base, year), b.Plan.Figure(n, model.Agreed, year)
			}
		})
	}
	return asked, agreed
}

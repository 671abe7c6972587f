package actors

import (
	"slices"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/submissions"
)

// counted is an intake with how it stands.
type counted struct {
	intake *model.Intake
	sum    submissions.Sum
}

// newSide makes the list of intakes at the left, the newest first.
func newSide(p *Page) *frame.Side[counted] {
	s := frame.NewSide(p.Frame, p.Say(text.ActorsIntakes), func(c counted) model.ID { return c.intake.ID }, p.sideCell, func() model.ID { return p.intake }, p.look)
	s.Grid().OnRemove = func(parts.Block) { p.askRemoveIntake() }
	return s
}

// readIntakes counts anew. Where the intake that is looked at is gone, the newest is.
func (p *Page) readIntakes() {
	var list []counted
	if p.Plan != nil {
		for _, in := range slices.Backward(p.Plan.Intakes.Of(0)) {
			list = append(list, counted{in, submissions.SumOf(p.Plan, in.ID)})
		}
	}
	if p.current() == nil {
		p.intake = 0
		if len(list) > 0 {
			p.intake = list[0].intake.ID
		}
	}
	p.side.Set(list)
}

// sum is how the intake that is looked at stands.
func (p *Page) sum() submissions.Sum {
	if len(p.side.List) == 0 {
		return submissions.Sum{}
	}
	return p.side.List[p.side.Find(p.intake)].sum
}

// sideCell shows an intake.
func (p *Page) sideCell(r counted) parts.Cell {
	c := parts.Cell{Text: r.intake.Label(), Above: p.intakeDays(r.intake), Below: p.intakeWords(r.sum)}
	if r.intake.Concluded != 0 {
		c.Chip = p.Say(text.IntakeClosed)
	}
	return c
}

// intakeDays says when proposals are taken.
func (p *Page) intakeDays(in *model.Intake) string {
	lang := p.desk.Language()
	switch {
	case in.From != "" && in.Until != "":
		return locale.FormatDateRange(in.From, in.Until, lang)
	case in.From != "":
		return p.Say(text.ActorsFrom, locale.FormatDateShort(in.From, lang))
	case in.Until != "":
		return p.Say(text.ActorsUntil, locale.FormatDateShort(in.Until, lang))
	default:
		return ""
	}
}

// intakeWords says how much was proposed, by how many, what was accepted of it and who waits.
func (p *Page) intakeWords(sum submissions.Sum) string {
	if sum.Proposals == 0 {
		return p.Say(text.ActorsNothingYet)
	}
	taken, waiting := p.Say(text.IntakeNoQuota, sum.Taken), p.Say(text.ActorsAllAnswered)
	if sum.Quota > 0 {
		taken = p.Say(text.IntakeQuota, sum.Taken, sum.Quota)
	}
	if sum.Waiting > 0 {
		waiting = p.Say(text.IntakeWaiting, sum.Waiting)
	}
	return frame.Dotted(p.Say(text.IntakeCounts, sum.Proposals, sum.Actors), taken, waiting)
}

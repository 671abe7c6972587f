package home

import (
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// knots are the steps of preparing a meeting, as far as the open file has come.
func (p *Page) knots() []parts.Knot {
	steps := []text.Sentence{text.HomeStepCity, text.HomeStepUnits, text.HomeStepPlan, text.HomeStepDays, text.HomeStepMeet, text.HomeStepPaper}
	knots := make([]parts.Knot, len(steps))
	for i, step := range steps {
		knots[i] = parts.Knot{Title: p.desk.Say(step), Note: p.desk.Say(text.HomeNotYet)}
	}
	plan := p.desk.Plan()
	if plan == nil || plan.Region() == nil {
		return knots
	}
	state := p.stateOf(plan)
	for i := range knots {
		if state[i].note != "" {
			knots[i].Note = state[i].note
		}
		if state[i].done {
			knots[i].State = parts.Done
		}
	}
	markNow(knots)
	return knots
}

// markNow makes the first step that is not done the one to do now.
func markNow(knots []parts.Knot) {
	for i := range knots {
		if knots[i].State != parts.Done {
			knots[i].State = parts.Now
			return
		}
	}
}

type step struct {
	done bool
	note string
}

func (p *Page) stateOf(plan *model.Plan) []step {
	return []step{p.city(plan), p.units(plan), p.programmes(plan), p.agenda(plan), p.session(plan), p.paper(plan)}
}

func (p *Page) city(plan *model.Plan) step {
	n := plan.Officials.Len()
	return step{n > 0, p.desk.Say(text.HomeOfficials, n)}
}

func (p *Page) units(plan *model.Plan) step {
	n := plan.Agencies.Len()
	if n == 0 {
		return step{}
	}
	ceiling, known := plan.Ceiling(0, 0, plan.Region().Year)
	if !known {
		return step{false, p.desk.Say(text.HomeUnitsOnly, n)}
	}
	return step{true, p.desk.Say(text.HomeUnits, n, locale.FormatShort(ceiling, p.desk.Language()))}
}

func (p *Page) programmes(plan *model.Plan) step {
	programmes, subs := 0, 0
	for l := range plan.Lines.All() {
		switch {
		case l.Year != plan.Region().Year:
		case l.Level == model.Program:
			programmes++
		case l.Level == model.SubActivity:
			subs++
		}
	}
	if programmes+subs == 0 {
		return step{}
	}
	total := plan.Total(plan.Base(), plan.Region().Year)
	return step{total.Known, p.desk.Say(text.HomePlan, programmes, subs, locale.FormatShort(total.Amount, p.desk.Language()))}
}

func (p *Page) agenda(plan *model.Plan) step {
	m := plan.CurrentMeeting()
	if m == nil {
		return step{}
	}
	slots, days := plan.MeetingSlots(m.ID), plan.Days.Of(m.ID)
	return step{len(slots) > 0, p.desk.Say(text.HomeDays, len(slots), len(days))}
}

func (p *Page) session(plan *model.Plan) step {
	m := plan.CurrentMeeting()
	if m == nil {
		return step{}
	}
	slots, held := plan.MeetingSlots(m.ID), 0
	for _, s := range slots {
		if s.State() == model.Done {
			held++
		}
	}
	if days := plan.Days.Of(m.ID); held == 0 && len(days) > 0 {
		return step{false, p.desk.Say(text.HomeStarts, locale.FormatDate(days[0].Date, p.desk.Language()))}
	}
	return step{len(slots) > 0 && held == len(slots), p.desk.Say(text.HomeHeld, held, len(slots))}
}

func (p *Page) paper(plan *model.Plan) step {
	m := plan.CurrentMeeting()
	if m == nil {
		return step{}
	}
	issues := plan.Issues.Of(m.ID)
	if len(issues) == 0 {
		return step{}
	}
	return step{true, p.desk.Say(text.HomeFinal, issues[len(issues)-1].Version)}
}

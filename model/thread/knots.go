package thread

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"benangmerah/model"
)

// thread ties the knots of a line.
func (w *weaver) thread(s *strand) *Thread {
	t := &Thread{Line: s.line, Year: w.year, Day: w.day}
	for _, k := range []Knot{
		w.mission(s), w.objective(s), w.programme(s), w.itself(s), w.indicator(s), w.target(s), w.budget(s),
	} {
		t.Knots[k.Link] = k
	}
	t.Knots[Agreed] = w.agreed(s)
	if t.Knots[Agreed].Why == Rejected {
		t.Knots[Enacted], t.Knots[Realised] = w.enactedAnyway(s), Knot{Link: Realised, State: Nothing, Why: Rejected}
	} else {
		t.Knots[Enacted], t.Knots[Realised] = w.enactedAs(s), w.realised(s)
	}
	t.Knots[Directives], t.Knots[Evidence] = w.followed(s)
	return t
}

// itself is the line, with the proposals of actors that became a part of it.
func (w *weaver) itself(s *strand) Knot {
	k := Knot{Link: Line, Text: s.line.Name, At: s.line}
	if list := w.proposals[s.line.ID]; len(list) > 0 {
		k.Proposal, k.Of = list[0], len(list)
	}
	return k
}

func broken(l Link, why Why) Knot { return Knot{Link: l, State: Broken, Why: why} }

// upward gives the first line, from the strand upwards, for which a function gives a text.
func upward(s *strand, of func(*model.Line) string) (string, *model.Line) {
	for at := s; at != nil; at = at.above {
		if text := of(at.line); text != "" {
			return text, at.line
		}
	}
	return "", nil
}

func (w *weaver) mission(s *strand) Knot {
	text, at := upward(s, func(l *model.Line) string {
		if m := w.plan.Missions.Get(l.Mission); m != nil {
			return fmt.Sprintf("%d. %s", m.Number, m.Text)
		}
		return ""
	})
	if at == nil {
		return broken(Mission, NoMission)
	}
	return Knot{Link: Mission, Text: text, At: at}
}

func (w *weaver) objective(s *strand) Knot {
	text, at := upward(s, func(l *model.Line) string { return strings.TrimSpace(l.Objective) })
	if at == nil {
		return broken(Objective, NoObjective)
	}
	return Knot{Link: Objective, Text: text, At: at}
}

func (w *weaver) programme(s *strand) Knot {
	text, at := upward(s, func(l *model.Line) string {
		if l.Level == model.Program {
			return l.Name
		}
		return ""
	})
	if at == nil {
		return broken(Programme, NoProgramme)
	}
	return Knot{Link: Programme, Text: text, At: at}
}

// indicators gives those of a line, or of the one that it was or is within the year.
func (w *weaver) indicators(s *strand) []*model.Indicator {
	for _, l := range w.one(s.line) {
		if list := w.plan.Indicators.Of(l.ID); len(list) > 0 {
			return list
		}
	}
	return nil
}

func (w *weaver) indicator(s *strand) Knot {
	list := w.indicators(s)
	if len(list) == 0 {
		return broken(Indicator, NoIndicator)
	}
	return Knot{Link: Indicator, Text: list[0].Text, At: s.line, Indicator: list[0], Of: len(list)}
}

// aim gives the target of an indicator as text as written, and the stage that it is of.
func (w *weaver) aim(i *model.Indicator) (value string, of model.Stage) {
	stages := [...]model.Stage{w.base, model.Agreed, model.Planned}
	best := len(stages)
	for _, t := range w.plan.Targets.Of(i.ID) {
		if t.Year != w.year {
			continue
		}
		if at := slices.Index(stages[:best], t.Stage); at >= 0 && strings.TrimSpace(t.Value) != "" {
			value, of, best = strings.TrimSpace(t.Value), t.Stage, at
		}
	}
	return value, of
}

func (w *weaver) target(s *strand) Knot {
	k := Knot{Link: Target, At: s.line}
	list := w.indicators(s)
	k.Of = len(list)
	for _, i := range list {
		value, stage := w.aim(i)
		if value == "" {
			if k.Lack++; k.Lack == 1 {
				k.Indicator, k.Target = i, ""
			}
		} else if k.Indicator == nil {
			k.Indicator, k.Target, k.Stage = i, value, stage
		}
	}
	if k.Lack > 0 || k.Of == 0 {
		k.State, k.Why, k.Stage = Broken, NoTarget, model.NoStage
	}
	return k
}

// paid says whether money is more than nothing, whoever pays it.
func paid(f model.Figure) bool { return f.Amount != 0 || f.Outside != 0 }

func (w *weaver) budget(s *strand) Knot {
	k := Knot{Link: Budget, Stage: w.base}
	k.Figure, k.At = s.money(atBase)
	switch {
	case !k.Figure.Known:
		k.State, k.Why = Broken, NoBudget
	case !paid(k.Figure):
		k.State, k.Why = Broken, ZeroBudget
	}
	return k
}

// verdict gives the decision that holds for a line, nil where there is none.
func (w *weaver) verdict(s *strand) *model.Decision {
	for at := s; at != nil; at = at.above {
		for _, l := range w.one(at.line) {
			if d := w.decisions[l.ID]; d != nil {
				return d
			}
		}
	}
	return w.decisions[0]
}

// below gives a decision of what is below a line where all of it is decided, one that is not agreed before others.
func (w *weaver) below(s *strand) (found *model.Decision) {
	for _, b := range s.below {
		d := cmp.Or(w.verdict(b), w.below(b))
		if d == nil {
			return nil
		}
		if found == nil || good(found) && !good(d) {
			found = d
		}
	}
	return found
}

func good(d *model.Decision) bool {
	return d.Verdict == model.Accepted || d.Verdict == model.AcceptedFixing
}

func (w *weaver) agreed(s *strand) Knot {
	k := Knot{Link: Agreed, Stage: model.Agreed}
	k.Figure, k.At = s.money(atAgreed)
	own := w.verdict(s)
	k.Decision = cmp.Or(own, w.below(s))
	switch {
	case k.Decision == nil && k.Figure.Known:
	case k.Decision == nil:
		w.awaitMeeting(&k)
	case k.Decision.Verdict == model.Deferred:
		k.State, k.Why = Broken, Deferred
	case k.Decision.Verdict == model.Rejected && own != nil:
		k.Why = Rejected
	case !k.Figure.Known:
		k.Figure, k.At = s.money(atBase)
	}
	return k
}

// awaitMeeting says whether what is not decided should be by now.
func (w *weaver) awaitMeeting(k *Knot) {
	agency := k.At.Agency
	switch {
	case w.meeting == nil || w.last == "":
		k.State, k.Why = NotDue, NoMeeting
	case w.heard[agency] || w.last < w.day:
		k.State, k.Why = Broken, Undecided
	default:
		k.State, k.Why, k.From = NotDue, BeforeMeeting, w.last
	}
}

// firstDay is the first day of a month of the year.
func (w *weaver) firstDay(month int) model.Date {
	return model.Date(fmt.Sprintf("%04d-%02d-01", w.year, month))
}

// budgetDay is the day from which what was agreed has to be in the budget.
func (w *weaver) budgetDay() model.Date {
	first := w.firstDay(1)
	last, ok := w.last.Time()
	if !ok || w.last < first {
		return first
	}
	month := (last.Month()-1)/3*3 + 4
	return model.NewDate(last.Year()+int(month)/13, (month-1)%12+1, 1)
}

func (w *weaver) enactedAs(s *strand) Knot {
	k := Knot{Link: Enacted, Stage: cmp.Or(w.enacted, model.Enacted), From: w.budgetDay()}
	k.Figure, k.At = s.money(atEnacted)
	switch {
	case k.Figure.Known && paid(k.Figure):
	case k.Figure.Known:
		k.State, k.Why = Broken, ZeroEnacted
	case w.day < k.From:
		k.State, k.Why = NotDue, BeforeBudget
	default:
		k.State, k.Why = Broken, NotEnacted
	}
	return k
}

// enactedAnyway is the knot of what was rejected: it holds where nothing was enacted.
func (w *weaver) enactedAnyway(s *strand) Knot {
	k := Knot{Link: Enacted, State: Nothing, Why: Rejected, Stage: cmp.Or(w.enacted, model.Enacted)}
	k.Figure, k.At = s.sum[atEnacted], s.line
	if paid(k.Figure) {
		k.State, k.Why = Broken, EnactedAnyway
	}
	return k
}

// outcome gives what was realised of an indicator: its value, else that of the last quarter that has one.
func (w *weaver) outcome(i *model.Indicator) string {
	for _, t := range w.plan.Targets.Of(i.ID) {
		if t.Stage != model.Realised || t.Year != w.year {
			continue
		}
		if value := strings.TrimSpace(t.Value); value != "" {
			return value
		}
		for _, quarter := range slices.Backward(t.Quarters[:]) {
			if quarter = strings.TrimSpace(quarter); quarter != "" {
				return quarter
			}
		}
	}
	return ""
}

func (w *weaver) realised(s *strand) Knot {
	k := Knot{Link: Realised, Stage: model.Realised, From: w.firstDay(4)}
	k.Figure, k.At = s.money(atRealised)
	list := w.indicators(s)
	k.Of = len(list)
	for _, i := range list {
		value := w.outcome(i)
		if value == "" {
			if k.Lack++; k.Lack == 1 {
				k.Indicator, k.Target = i, ""
			}
		} else if k.Indicator == nil {
			k.Indicator, k.Target = i, value
		}
	}
	switch reported := k.Lack == 0; {
	case k.Figure.Known && reported:
	case w.day < k.From:
		k.State, k.Why = NotDue, BeforeQuarter
	case !k.Figure.Known && (k.Of == 0 || k.Lack == k.Of):
		k.State, k.Why = Broken, NoRealisation
	case k.Figure.Known:
		k.State, k.Why = Broken, NoOutcome
	default:
		k.State, k.Why = Broken, NoSpending
	}
	return k
}

// about gives the directives about a line, those above and those below it, in the order in which they were given.
func (w *weaver) about(s *strand) (list []*model.Directive) {
	if len(w.directives) == 0 {
		return nil
	}
	s.walk(func(x *strand) { list = w.given(list, x) })
	for at := s.above; at != nil; at = at.above {
		list = w.given(list, at)
	}
	slices.SortFunc(list, func(a, b *model.Directive) int { return cmp.Or(cmp.Compare(a.At, b.At), cmp.Compare(a.ID, b.ID)) })
	return slices.Compact(list)
}

func (w *weaver) given(list []*model.Directive, s *strand) []*model.Directive {
	for _, l := range w.one(s.line) {
		list = append(list, w.directives[l.ID]...)
	}
	return list
}

// followed ties the knots of what was asked about a line.
func (w *weaver) followed(s *strand) (asked, done Knot) {
	list := w.about(s)
	asked, done = Knot{Link: Directives, Of: len(list), At: s.line}, Knot{Link: Evidence, Of: len(list), At: s.line}
	if len(list) == 0 {
		asked.State, asked.Why, done.State, done.Why = Nothing, NoDirective, Nothing, NoDirective
		return asked, done
	}
	asked.Directive, asked.Text = list[0], list[0].Text
	for _, d := range list {
		w.ask(&asked, d)
		w.prove(&done, d)
	}
	return asked, done
}

func (w *weaver) ask(k *Knot, d *model.Directive) {
	why := Why("")
	switch {
	case strings.TrimSpace(d.Owner) == "":
		why = NoOwner
	case d.Due == "" && d.State != model.Finished:
		why = NoDue
	default:
		return
	}
	if k.Lack++; k.Lack == 1 {
		k.State, k.Why, k.Directive, k.Text = Broken, why, d, d.Text
	}
}

// gravity says which state of several directives is that of their knot.
var gravity = [...]int{Tied: 0, NotDue: 1, Broken: 2}

// prove looks for the evidence of a directive: what is overdue breaks the thread, what is not due yet waits.
func (w *weaver) prove(k *Knot, d *model.Directive) {
	state, why := Tied, Why("")
	switch {
	case d.State == model.Finished && d.Evidence != "":
	case d.State == model.Finished:
		state, why = Broken, NoEvidence
	case d.Standing(w.day) == model.StandsOverdue:
		state, why = Broken, Overdue
	default:
		state, why = NotDue, StillOpen
	}
	if state != Tied {
		k.Lack++
	}
	earlier := k.Directive != nil && state == NotDue && k.State == NotDue && d.Due != "" && (k.From == "" || d.Due < k.From)
	if k.Directive == nil || gravity[state] > gravity[k.State] || earlier {
		k.State, k.Why, k.Directive, k.Text, k.From = state, why, d, cmp.Or(d.Evidence, d.Text), d.Due
	}
}

package model

import (
	"slices"
	"strings"
)

// OpenCorrection is a correction that still has a way to go, and since when it has been where it is.
type OpenCorrection struct {
	*Correction
	Since Instant
}

// OpenCorrections gives the corrections of an agency (0: of all, agency by agency) that are not verified yet, in the order in which they were made. One that was
// corrected again is not among them: the last one counts.
func (p *Plan) OpenCorrections(agency ID) []OpenCorrection {
	var list []OpenCorrection
	for _, x := range p.lastCorrections(agency) {
		if x.State == Verified {
			continue
		}
		open := OpenCorrection{Correction: x, Since: x.StateAt}
		if open.Since == 0 {
			open.Since = x.At
		}
		list = append(list, open)
	}
	return list
}

// VerifiableCorrections gives the corrections that are not verified yet although figures enacted later than the meeting have their values.
//
// A budget counts where some later stage has the corrected amount for the same line, source and year. Imports often know other sources than the
// plan: where it has one there that the plan does not know, the whole figure of the line is compared, unless the corrections only moved money
// within the line. A source that was corrected to zero may be missing there, as long as the agency has figures at that stage. A target counts where a later one is written the same. Other texts are in no figure and are set by hand.
func (p *Plan) VerifiableCorrections() []*Correction {
	var list []*Correction
	s := &verification{plan: p, agencies: map[agencyStage]bool{}}
	s.learn()
	if len(s.agencies) == 0 {
		return nil
	}
	for _, x := range p.lastCorrections(0) {
		if x.State != Verified && s.true(x) {
			list = append(list, x)
		}
	}
	return list
}

// corrected names what a correction corrects.
type corrected struct {
	line, indicator, fund ID
	stage                 Stage
	year                  int
	field                 Field
}

func (r *Correction) of() corrected {
	return corrected{r.Line, r.Indicator, r.Fund, r.Stage, r.Year, r.Field}
}

// lastCorrections gives the last correction of everything that was corrected about an agency, 0 for all.
func (p *Plan) lastCorrections(agency ID) []*Correction {
	if agency == 0 {
		var list []*Correction
		for _, a := range p.Agencies.Of(0) {
			list = append(list, p.lastCorrections(a.ID)...)
		}
		return list
	}
	list := slices.Clone(p.Corrections.Of(agency))
	again := map[corrected]bool{}
	for i, x := range slices.Backward(list) {
		if again[x.of()] {
			list[i] = nil
		}
		again[x.of()] = true
	}
	return slices.DeleteFunc(list, func(x *Correction) bool { return x == nil })
}

// agencyStage is where an agency has figures.
type agencyStage struct {
	agency ID
	stage  Stage
	year   int
}

// verification looks corrections up among the enacted figures. Stages are those there are, in their order.
type verification struct {
	plan     *Plan
	agencies map[agencyStage]bool
	stages   []Stage
}

// learn finds where there are enacted figures.
func (v *verification) learn() {
	for b := range v.plan.Budgets.All() {
		v.note(b.Line, b.Stage, b.Year)
	}
	for t := range v.plan.Targets.All() {
		if i := v.plan.Indicators.Get(t.Indicator); i != nil {
			v.note(i.Line, t.Stage, t.Year)
		}
	}
	slices.Sort(v.stages)
}

func (v *verification) note(line ID, s Stage, year int) {
	l := v.plan.Lines.Get(line)
	if l == nil || !s.enacted() {
		return
	}
	v.agencies[agencyStage{l.Agency, s, year}] = true
	if !slices.Contains(v.stages, s) {
		v.stages = append(v.stages, s)
	}
}

// true says whether figures of some later stage have the value of a correction.
func (v *verification) true(x *Correction) bool {
	after := max(x.Stage, v.plan.baseOf(x.Said))
	return slices.ContainsFunc(v.stages, func(s Stage) bool {
		if s <= after || !v.agencies[agencyStage{x.Agency, s, x.Year}] {
			return false
		}
		switch x.Field {
		case FieldBudget:
			return v.plan.hasBudget(x, s)
		case FieldTarget:
			return v.plan.hasTarget(x, s)
		default:
			return false
		}
	})
}

// baseOf gives the stage that the meeting spoke about in which something was said.
func (p *Plan) baseOf(s Said) Stage {
	if slot := p.Slots.Get(s.Slot); slot != nil {
		if day := p.Days.Get(slot.Day); day != nil {
			return p.Meetings.Get(day.Meeting).Base
		}
	}
	return p.Base()
}

// hasBudget says whether a stage has the amount of a correction. See VerifiableCorrections.
func (p *Plan) hasBudget(x *Correction, s Stage) bool {
	now, then := p.sources(x.Line, x.Stage, x.Year), p.sources(x.Line, s, x.Year)
	amount, named := then[x.Fund]
	switch {
	case named && amount == x.NewAmount:
		return true
	case !then.foreignTo(now):
		return !named && x.NewAmount == 0
	case named && amount > x.NewAmount: // a source that is split has less
		return false
	}
	return len(now) > 0 && now.sum() == then.sum() && p.moved(x, now.sum())
}

// moved says whether the whole figure of a line is another than before the meeting. Where it is the same, it cannot show that a shift within the line came
// true.
func (p *Plan) moved(x *Correction, sum Money) bool {
	return x.Stage != Agreed || sum != p.sources(x.Line, p.baseOf(x.Said), x.Year).sum()
}

func (p *Plan) hasTarget(x *Correction, s Stage) bool {
	t := p.Target(x.Indicator, s, x.Year)
	return t != nil && strings.EqualFold(strings.Join(strings.Fields(t.Value), " "), strings.Join(strings.Fields(x.NewText), " "))
}

// sources is what a line has from each funding source.
type sources map[ID]Money

// sources sums what a line carries or, where it has nothing of its own, what the lines below it carry.
func (p *Plan) sources(line ID, s Stage, year int) sources {
	all := sources{}
	for _, b := range p.Budgets.Of(line) {
		if b.Stage == s && b.Year == year {
			all[b.Fund] = all[b.Fund].Plus(b.Amount)
		}
	}
	if l := p.Lines.Get(line); len(all) == 0 && l != nil {
		for _, child := range p.children(l) {
			for fund, amount := range p.sources(child.ID, s, year) {
				all[fund] = all[fund].Plus(amount)
			}
		}
	}
	return all
}

func (a sources) sum() (sum Money) {
	for _, amount := range a {
		sum = sum.Plus(amount)
	}
	return sum
}

// foreignTo says whether there is a source that others do not know.
func (a sources) foreignTo(others sources) bool {
	for fund := range a {
		if _, known := others[fund]; !known {
			return true
		}
	}
	return false
}

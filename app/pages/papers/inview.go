package papers

import (
	"benangmerah/model"
	"benangmerah/reports"
)

// LineInView gives the line that the finding under the cursor is about, 0 where it is about none.
func (p *Page) LineInView() model.ID {
	f, ok := p.finding()
	plan := p.desk.Plan()
	if !ok || plan == nil {
		return 0
	}
	switch f.Check {
	case reports.CheckOwner, reports.CheckDue:
		for d := range plan.Directives.All() {
			if d.Agency == f.Agency && d.Slot == f.Slot && d.Text == f.Subject {
				return lineOf(plan, d.Line, d.Indicator)
			}
		}
	case reports.CheckClaim:
		for c := range plan.Claims.All() {
			if c.Agency == f.Agency && c.Slot == f.Slot && c.Text == f.Subject {
				return lineOf(plan, 0, c.Indicator)
			}
		}
	case reports.CheckReason:
		for _, d := range plan.Decisions.Of(f.Agency) {
			if l := plan.Lines.Get(d.Line); l != nil && d.Slot == f.Slot && d.Reason == "" {
				return l.ID
			}
		}
	}
	return 0
}

// AgencyInView gives the agency that the finding under the cursor is about as a whole: one that is over its ceiling, or of which something is not decided.
func (p *Page) AgencyInView() (agency model.ID, many bool) {
	f, ok := p.finding()
	if !ok || p.desk.Plan() == nil || f.Check != reports.CheckOverCeiling && f.Check != reports.CheckUndecided {
		return 0, false
	}
	return f.Agency, f.Agency != 0
}

// lineOf is a line, else that of an indicator.
func lineOf(plan *model.Plan, line, indicator model.ID) model.ID {
	if i := plan.Indicators.Get(indicator); line == 0 && i != nil {
		return i.Line
	}
	return line
}

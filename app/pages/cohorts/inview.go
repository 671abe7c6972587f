package cohorts

import (
	"slices"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/curation"
	"benangmerah/model/submissions"
)

// LineInView gives the line that does what the one under the cursor proposed in an intake, 0 where no line does. Of several it is that of the newest intake.
func (p *Page) LineInView() model.ID {
	if !p.hasCohort() {
		return 0
	}
	applicant := p.Plan.Applicants.Get(p.applicantInView())
	if applicant == nil {
		return 0
	}
	for _, in := range slices.Backward(p.Plan.Intakes.Of(0)) {
		for _, s := range submissions.OfActor(p.Plan, in.ID, applicant.Actor) {
			if line := p.Plan.Stands(s).Line; line != 0 {
				return line
			}
		}
	}
	return 0
}

// noApplicants says why a list of applicants is empty.
func (p *Page) noApplicants() string {
	switch {
	case p.now == nil:
		return p.Say(text.CohortsNoCohort)
	case len(p.now.Standings) > 0:
		return p.Say(text.CohortsNoMatch, p.Search.Text)
	default:
		return p.Say(text.CohortsNoApplicants, p.now.Cohort.Name)
	}
}

// applicantInView is the applicant under the cursor, 0 where there is none.
func (p *Page) applicantInView() model.ID {
	switch p.lens {
	case ofMarks:
		if s := parts.AtCursor(p.marks.table, p.marks.rows); s != nil {
			return s.Applicant.ID
		}
	case ofOrder:
		if s := p.order.current(); s != nil {
			return s.Applicant.ID
		}
	case ofMonths:
		if x := parts.AtCursor(p.months.table, p.months.rows); x != nil {
			return x.Applicant
		}
	case ofChanges:
		if row, _ := p.changes.table.Cursor(); row >= 0 && row < len(p.changes.rows) {
			return applicantOf(p.changes.rows[row])
		}
	}
	return 0
}

// applicantOf is the applicant that two lists differ about, in the later one where it still is there.
func applicantOf(d curation.Difference) model.ID {
	if d.After != nil {
		return d.After.Applicant
	}
	return d.Before.Applicant
}

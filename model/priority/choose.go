package priority

import (
	"slices"

	"benangmerah/model"
)

// Choose gives the lines of a level in a year, of an agency or, for 0, of all, as candidates. Those that a ranking has already are left out.
func Choose(p *model.Plan, ranking, agency model.ID, level model.Level, year int) (list []model.Candidate) {
	has := map[model.ID]bool{}
	for _, c := range p.Candidates.Of(ranking) {
		has[c.Line] = true
	}
	for _, a := range p.Agencies.Of(0) {
		if agency != 0 && a.ID != agency {
			continue
		}
		for _, root := range p.Tree(a.ID, year) {
			root.Walk(func(n *model.Node, _ int) {
				if n.Line.Level == level && !has[n.Line.ID] {
					list = append(list, model.Candidate{Line: n.Line.ID})
				}
			})
		}
	}
	return list
}

// ChooseProposals gives the proposals of an intake as candidates: those in one of the states, or, without any, those that wait for an answer. What follows
// another proposal is left out, and so are those that a ranking has already.
func ChooseProposals(p *model.Plan, ranking, intake model.ID, states ...model.SubmissionState) (list []model.Candidate) {
	has := map[model.ID]bool{}
	for _, c := range p.Candidates.Of(ranking) {
		has[c.Submission] = true
	}
	for _, s := range p.Submissions.Of(intake) {
		if s.Into != 0 || has[s.ID] || len(states) == 0 && s.State.Answered() || len(states) > 0 && !slices.Contains(states, s.State) {
			continue
		}
		list = append(list, model.Candidate{Submission: s.ID})
	}
	return list
}

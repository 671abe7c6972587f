package submissions

import "benangmerah/model"

// Sum is how an intake stands: its proposals, how many of them are in each state, its actors, those of them that wait for an answer, what counts to the
// quota, and the money in sen: what all ask for, and what the accepted cost. Merged ones are counted in the state of what they went into. Taken and Quota are numbers of
// proposals; Quota is 0 where there is none.
type Sum struct {
	Proposals, Actors, Waiting int
	States                     map[model.SubmissionState]int
	Merged, Carried            int // merged into others, and come from the earlier intake
	Taken, Quota               int
	Asked, Agreed              model.Money
}

// Left gives how many more can be accepted, below zero where more were accepted than the quota; it is meaningless without a quota.
func (s Sum) Left() int { return s.Quota - s.Taken }

// SumOf sums up an intake; of one that is not there everything is 0. The states add up to the number of proposals.
func SumOf(p *model.Plan, intake model.ID) Sum {
	sum := Sum{States: map[model.SubmissionState]int{}, Taken: p.TakenOf(intake)}
	if in := p.Intakes.Get(intake); in != nil {
		sum.Quota = in.Quota
	}
	waits, all := map[model.ID]bool{}, Cell{}
	for _, s := range p.Submissions.Of(intake) {
		stands := p.Stands(s)
		all.add(s, stands)
		sum.States[stands.State]++
		waits[s.Actor] = waits[s.Actor] || !stands.State.Answered()
		if s.Into != 0 {
			sum.Merged++
		}
		if s.Carried != 0 {
			sum.Carried++
		}
	}
	sum.Proposals, sum.Asked, sum.Agreed, sum.Actors = all.Count, all.Asked, all.Agreed, len(waits)
	for _, waiting := range waits {
		if waiting {
			sum.Waiting++
		}
	}
	return sum
}

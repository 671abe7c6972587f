package model

import "slices"

// Proposal is what acts of correction would change, to be shown before it is decided: the corrections as they would be recorded, the sum of the money in
// them, and what that means for each agency that they touch.
type Proposal struct {
	Corrections   []*Correction
	Before, After Money
	Agencies      []AgencyProposal
}

// AgencyProposal is the total of an agency in the year of the corrections (at stage Agreed its outcome) as it is and as it would be, without money outside
// the region's own budget. Ceiling counts where Capped.
type AgencyProposal struct {
	Agency        ID
	Before, After Money
	Ceiling       Money
	Capped        bool
}

// Over is by how much the agency would be over its ceiling; below 0 it is what would remain, and 0 where it has none.
func (a AgencyProposal) Over() Money {
	if !a.Capped {
		return 0
	}
	return a.After - a.Ceiling
}

// Propose gives what an act that corrects would change, or why it would be refused. The plan is only read.
func (p *Plan) Propose(act Act, c Context) (*Proposal, error) {
	changes, err := act.Changes(p, c)
	if err != nil {
		return nil, err
	}
	after := p.Clone()
	if err := after.Apply(changes); err != nil {
		return nil, err
	}
	out := &Proposal{}
	for _, change := range changes {
		if x, ok := change.After.(*Correction); ok {
			out.take(p, after, x)
		}
	}
	return out, nil
}

// take adds a correction.
func (o *Proposal) take(before, after *Plan, x *Correction) {
	o.Corrections = append(o.Corrections, x)
	if x.Field != FieldBudget {
		return
	}
	o.Before, o.After = o.Before.Plus(x.OldAmount), o.After.Plus(x.NewAmount)
	if slices.ContainsFunc(o.Agencies, func(a AgencyProposal) bool { return a.Agency == x.Agency }) {
		return
	}
	a := AgencyProposal{Agency: x.Agency, Before: before.standingTotal(x), After: after.standingTotal(x)}
	a.Ceiling, a.Capped = before.Ceiling(x.Agency, 0, x.Year)
	o.Agencies = append(o.Agencies, a)
}

// standingTotal gives the total of an agency that a correction is part of.
func (p *Plan) standingTotal(x *Correction) Money {
	if x.Stage == Agreed {
		return p.AgencyOutcome(x.Agency, p.Base(), x.Year).Amount
	}
	return p.AgencyFigure(x.Agency, x.Stage, x.Year).Amount
}

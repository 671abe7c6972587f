package model

import "slices"

// ownedByRanking is owned for the records of a ranking.
func (p *Plan) ownedByRanking(r Record) []Record {
	switch r := r.(type) {
	case *Ranking:
		return slices.Concat(records(p.Judgements.Of(r.ID)), records(p.Overrides.Of(r.ID)), records(p.Candidates.Of(r.ID)),
			records(p.Scorers.Of(r.ID)), records(p.Criteria.Of(r.ID)))
	case *Criterion:
		return slices.Concat(
			recordsThat(p.Judgements.Of(r.Ranking), func(j *Judgement) bool { return j.A == r.ID || j.B == r.ID }),
			p.scoresThat(r.Ranking, func(s *Score) bool { return s.Criterion == r.ID }),
			p.triedAt(func(t *Trial) bool { return t.Criterion == r.ID }),
		)
	case *Scorer:
		return p.scoresThat(r.Ranking, func(s *Score) bool { return s.Scorer == r.ID })
	case *Candidate:
		return slices.Concat(records(p.Scores.Of(r.ID)), p.conditionsAt(r),
			recordsThat(p.Overrides.Of(r.Ranking), func(o *Override) bool { return o.Candidate == r.ID || o.Over == r.ID }))
	case *Submission:
		return records(p.competing(r.ID))
	default:
		return nil
	}
}

// competing gives the candidates that a proposal is, at most one in each ranking of its intake.
func (p *Plan) competing(submission ID) (list []*Candidate) {
	s := p.Submissions.Get(submission)
	if s == nil {
		return nil
	}
	for _, r := range p.Rankings.Of(0) {
		if r.Intake != s.Intake {
			continue
		}
		if at := slices.IndexFunc(p.Candidates.Of(r.ID), func(c *Candidate) bool { return c.Submission == submission }); at >= 0 {
			list = append(list, p.Candidates.Of(r.ID)[at])
		}
	}
	return list
}

// follows gives what becomes of the places of a proposal in rankings once it goes into another: where that competes too its place there goes with its
// scores, else the other takes it over. Gone holds what earlier ones of the act have taken away, and taken the rankings in which the other competes.
func (p *Plan) follows(from, into ID, gone map[reference]bool, taken map[ID]bool) (changes []Change) {
	for _, c := range p.competing(from) {
		if taken[c.Ranking] {
			changes = append(changes, p.removal(c, gone)...)
			continue
		}
		after := *c
		after.Submission, taken[c.Ranking] = into, true
		changes = append(changes, Replace(c, &after))
	}
	return changes
}

func recordsThat[T any, R interface {
	*T
	Record
}](list []R, fits func(R) bool) (found []Record) {
	for _, r := range list {
		if fits(r) {
			found = append(found, r)
		}
	}
	return found
}

func (p *Plan) scoresThat(ranking ID, fits func(*Score) bool) (found []Record) {
	for _, c := range p.Candidates.Of(ranking) {
		found = append(found, recordsThat(p.Scores.Of(c.ID), fits)...)
	}
	return found
}

// conditionsAt gives the conditions that a candidate is a part of, on either side.
func (p *Plan) conditionsAt(c *Candidate) (found []Record) {
	for _, other := range p.Candidates.Of(c.Ranking) {
		found = append(found, recordsThat(p.Conditions.Of(other.ID), func(t *Condition) bool { return t.Candidate == c.ID || t.Other == c.ID })...)
	}
	return found
}

// comparedAt gives what rankings, scenarios and successions hold of a line.
func (p *Plan) comparedAt(line ID) (found []Record) {
	for _, r := range p.Rankings.Of(0) {
		found = append(found, recordsThat(p.Candidates.Of(r.ID), func(c *Candidate) bool { return c.Line == line })...)
	}
	found = append(found, recordsThat(p.Successions.Of(0), func(s *Succession) bool { return s.Line == line || s.Successor == line })...)
	return append(found, p.triedAt(func(t *Trial) bool { return t.Line == line })...)
}

func (p *Plan) triedAt(fits func(*Trial) bool) (found []Record) {
	for _, s := range p.Scenarios.Of(0) {
		found = append(found, recordsThat(p.Trials.Of(s.ID), fits)...)
	}
	return found
}

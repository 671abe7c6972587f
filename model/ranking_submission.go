package model

import "slices"

// OpenSubmissions gives the proposals of an intake that can still be answered, in their order: those without an answer that follow no other.
func (p *Plan) OpenSubmissions(intake ID) (list []*Submission) {
	for _, s := range p.Submissions.Of(intake) {
		if s.Into == 0 && !s.State.Answered() {
			list = append(list, s)
		}
	}
	return list
}

// RankingsOf gives the rankings of the proposals of an intake, in their order.
func (p *Plan) RankingsOf(intake ID) []*Ranking {
	return slices.DeleteFunc(slices.Clone(p.Rankings.Of(0)), func(r *Ranking) bool { return r.Template || intake == 0 || r.Intake != intake })
}

// Calls gives how a proposal is called beside others: its actor, and what it proposes.
func (p *Plan) Calls(s *Submission) string { return p.Actors.Get(s.Actor).Name + ": " + s.Text }

// Competes gives the money that a proposal asks for: what was accepted, else what it asked for; false where neither is known.
func (s *Submission) Competes() (Money, bool) {
	if s.Cost > 0 {
		return s.Cost, true
	}
	return s.Amount, s.Amount > 0
}

// SettleSubmissions gives many proposals their answers as one act, such as those on both sides of the line of a ranking. No proposal may be in two answers.
type SettleSubmissions struct{ Answers []AnswerSubmissions }

// Name is "submission.settle".
func (SettleSubmissions) Name() string { return "submission.settle" }

// Changes refuses what AnswerSubmissions refuses, and a proposal that would be answered twice.
func (a SettleSubmissions) Changes(p *Plan, c Context) ([]Change, error) {
	d, seen := newDraft(p, c), map[ID]bool{}
	for _, answer := range a.Answers {
		for _, id := range answer.IDs {
			if s := p.Submissions.Get(id); seen[id] && s != nil {
				return nil, Invalidf("", "Usulan nomor %d dijawab dua kali.", s.Number)
			}
			seen[id] = true
		}
		changes, err := answer.changes(p)
		if err != nil {
			return nil, err
		}
		d.changes = append(d.changes, changes...)
	}
	return d.done()
}

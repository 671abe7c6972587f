package priority

import (
	"slices"

	"benangmerah/model"
	"benangmerah/model/rank"
)

// Order is the chair's order: the computed one with every move made in it, and the line drawn down it. In and Out tell against the computed line who is funded
// and who is not by the chair's word.
type Order struct {
	List   []int // by place in the sheet; those that are not ranked and were not moved are left out
	Funded rank.Portfolio
	rank.Change
	Moves []*model.Override
}

// Differs says whether the chair's order is another than the computed one.
func (o *Order) Differs() bool { return len(o.Moves) > 0 }

// Chair gives the chair's order of a table of the sheet. What the chair put above the line is locked in, what was put below it is locked out. The error, for
// people, says that what was put above the line does not fit.
func (s *Sheet) Chair(t *rank.Table) (*Order, error) {
	return s.chair(t, s.plan.Overrides.Of(s.Ranking.ID))
}

// ChairWith is Chair as if one more move had been made; an earlier one in or out of the same candidate no longer counts.
func (s *Sheet) ChairWith(t *rank.Table, move model.MoveCandidate) (*Order, error) {
	var moves []*model.Override
	for _, o := range s.plan.Overrides.Of(s.Ranking.ID) {
		if o.Candidate != move.Candidate || (o.Move != model.MoveOver) != (move.Move != model.MoveOver) {
			moves = append(moves, o)
		}
	}
	return s.chair(t, append(moves, &model.Override{Ranking: s.Ranking.ID, Candidate: move.Candidate, Move: move.Move, Over: move.Over, Reason: move.Reason}))
}

func (s *Sheet) chair(t *rank.Table, moves []*model.Override) (*Order, error) {
	o := &Order{Moves: moves}
	if len(moves) == 0 {
		o.List, o.Funded = t.Ranked(), t.Funded()
		return o, nil
	}
	problem := t.Problem()
	problem.Alternatives = slices.Clone(problem.Alternatives)
	o.List = t.Ranked()
	for _, m := range moves {
		i, known := s.at[m.Candidate]
		if !known {
			continue
		}
		switch m.Move {
		case model.MoveIn:
			problem.Alternatives[i].Lock = rank.Must
		case model.MoveOut:
			problem.Alternatives[i].Lock = rank.Out
		case model.MoveOver:
			o.put(i, s.at[m.Over])
		}
	}
	moved, err := rank.New(problem)
	if err != nil {
		return nil, err
	}
	o.Funded = moved.Along(o.List)
	o.Change = rank.Changed(t.Funded(), o.Funded)
	return o, nil
}

// put takes a candidate out of the list and puts it before another; one that is not ranked stands at the end.
func (o *Order) put(i, over int) {
	o.List = slices.DeleteFunc(o.List, func(k int) bool { return k == i })
	at := slices.Index(o.List, over)
	if at < 0 {
		at = len(o.List)
	}
	o.List = slices.Insert(o.List, at, i)
}

package model

import (
	"slices"
	"strings"
)

// StartRanking makes a ranking with everything it begins with. Criteria, scorers and candidates need no IDs and stand in the order in which they are given;
// a candidate with a line takes that line's place, see Candidate.
type StartRanking struct {
	Ranking    Ranking
	Criteria   []Criterion
	Scorers    []string
	Candidates []Candidate
}

// Name is "ranking.start".
func (StartRanking) Name() string { return "ranking.start" }

// Changes refuses a ranking without a name.
func (a StartRanking) Changes(p *Plan, c Context) ([]Change, error) {
	ids := NewIDs(c.Seed)
	r := a.Ranking
	r.ID, r.Order, r.Name = ids.Next(), len(p.Rankings.Of(0))+1, strings.TrimSpace(r.Name)
	changes := []Change{Add(&r)}
	for i, k := range a.Criteria {
		k.ID, k.Ranking, k.Order = ids.Next(), r.ID, i+1
		changes = append(changes, Add(&k))
	}
	for i, office := range a.Scorers {
		changes = append(changes, Add(&Scorer{ID: ids.Next(), Ranking: r.ID, Order: i + 1, Office: strings.TrimSpace(office)}))
	}
	for i, k := range a.Candidates {
		k.ID, k.Ranking, k.Order = ids.Next(), r.ID, i+1
		changes = append(changes, Add(&k))
	}
	return changes, nil
}

// ScoreCell is one score, as it is to be: 0 takes it away.
type ScoreCell struct {
	Candidate, Scorer, Criterion ID
	Value                        int
}

// GiveScores gives scores, or takes them away, as one act.
type GiveScores struct{ Cells []ScoreCell }

// Name is "ranking.score".
func (GiveScores) Name() string { return "ranking.score" }

// Changes refuses scores that change nothing. What is off the scale is refused by the plan.
func (a GiveScores) Changes(p *Plan, c Context) ([]Change, error) {
	ids := NewIDs(c.Seed)
	var changes []Change
	for _, cell := range a.Cells {
		before := p.Score(cell.Candidate, cell.Scorer, cell.Criterion)
		after := &Score{Candidate: cell.Candidate, Scorer: cell.Scorer, Criterion: cell.Criterion, Value: cell.Value}
		switch {
		case before == nil && cell.Value == 0:
		case before == nil:
			after.ID = ids.Next()
			changes = append(changes, Add(after))
		case cell.Value == 0:
			changes = append(changes, Remove(before))
		case before.Value != cell.Value:
			after.ID = before.ID
			changes = append(changes, Replace(before, after))
		}
	}
	if len(changes) == 0 {
		return nil, Invalidf("", "Tidak ada yang berubah.")
	}
	return changes, nil
}

// Score gives the score of a candidate by a scorer on a criterion, nil where none was given.
func (p *Plan) Score(candidate, scorer, criterion ID) *Score {
	list := p.Scores.Of(candidate)
	want := Score{Scorer: scorer, Criterion: criterion}
	if i, found := slices.BinarySearchFunc(list, &want, (*Score).compare); found {
		return list[i]
	}
	return nil
}

// LockCandidate fixes what becomes of a candidate before the scores are looked at, or, with Unlocked, lets them speak again.
type LockCandidate struct {
	Candidate ID
	Lock      Lock
	Reason    string
}

// Name is "ranking.lock".
func (LockCandidate) Name() string { return "ranking.lock" }

// Changes refuses a lock that stands with the same reason. One without a reason is refused by the plan.
func (a LockCandidate) Changes(p *Plan, _ Context) ([]Change, error) {
	before := p.Candidates.Get(a.Candidate)
	if before == nil {
		return nil, missing("Calon")
	}
	after := *before
	after.Lock, after.Reason = a.Lock, strings.TrimSpace(a.Reason)
	if a.Lock == Unlocked {
		after.Reason = ""
	}
	if after == *before {
		return nil, Invalidf("", "Tidak ada yang berubah.")
	}
	return []Change{Replace(before, &after)}, nil
}

// MoveCandidate is a move of the chair's order. It stands in the journal with who said it.
type MoveCandidate struct {
	Candidate ID
	Move      Move
	Over      ID
	Reason    string
}

// Name is "ranking.order".
func (MoveCandidate) Name() string { return "ranking.order" }

// Changes takes the place of an earlier move in or out of the same candidate. A move without a reason is refused by the plan.
func (a MoveCandidate) Changes(p *Plan, c Context) ([]Change, error) {
	k := p.Candidates.Get(a.Candidate)
	if k == nil {
		return nil, missing("Calon")
	}
	last := 0
	var changes []Change
	for _, o := range p.Overrides.Of(k.Ranking) {
		last = max(last, o.Order)
		if o.Candidate == a.Candidate && (o.Move != MoveOver) == (a.Move != MoveOver) {
			changes = append(changes, Remove(o))
		}
	}
	o := &Override{
		ID: NewIDs(c.Seed).Next(), Ranking: k.Ranking, Said: c.Said(), Order: last + 1, Candidate: a.Candidate, Move: a.Move, Over: a.Over,
		Reason: strings.TrimSpace(a.Reason),
	}
	if a.Move != MoveOver {
		o.Over = 0
	}
	return append(changes, Add(o)), nil
}

package model

import "strings"

// CopyRanking makes another ranking of one, under a name of its own, with criteria, scorers, candidates, scores, comparisons and conditions. What the chair
// moved was said of the first one and stays there.
type CopyRanking struct {
	Ranking ID
	Called  string
}

// Name is "ranking.copy".
func (CopyRanking) Name() string { return "ranking.copy" }

// Changes refuses a ranking that is not there, and a copy without a name.
func (a CopyRanking) Changes(p *Plan, c Context) ([]Change, error) {
	from := p.Rankings.Get(a.Ranking)
	if from == nil {
		return nil, missing("Daftar prioritas")
	}
	k := copying{ids: NewIDs(c.Seed), to: map[ID]ID{}}
	r := *from
	r.ID, r.Order, r.Name = k.id(from.ID), len(p.Rankings.Of(0))+1, strings.TrimSpace(a.Called)
	k.add(&r)
	for _, x := range p.Criteria.Of(from.ID) {
		after := *x
		after.ID, after.Ranking = k.id(x.ID), r.ID
		k.add(&after)
	}
	for _, x := range p.Scorers.Of(from.ID) {
		after := *x
		after.ID, after.Ranking = k.id(x.ID), r.ID
		k.add(&after)
	}
	k.judgements(p, from.ID)
	k.candidates(p, from.ID)
	return k.changes, nil
}

// copying gives the records of the copy their IDs.
type copying struct {
	ids     *IDs
	to      map[ID]ID // the ID that a record has in the copy
	changes []Change
}

func (k *copying) id(from ID) ID {
	id := k.ids.Next()
	k.to[from] = id
	return id
}

func (k *copying) add(r Record) { k.changes = append(k.changes, Add(r)) }

func (k *copying) judgements(p *Plan, ranking ID) {
	for _, x := range p.Judgements.Of(ranking) {
		k.add(&Judgement{ID: k.ids.Next(), Ranking: k.to[ranking], A: k.to[x.A], B: k.to[x.B], Ratio: x.Ratio})
	}
}

func (k *copying) candidates(p *Plan, ranking ID) {
	list := p.Candidates.Of(ranking)
	for _, x := range list {
		after := *x
		after.ID, after.Ranking = k.id(x.ID), k.to[ranking]
		k.add(&after)
	}
	for _, x := range list {
		for _, s := range p.Scores.Of(x.ID) {
			k.add(&Score{ID: k.ids.Next(), Candidate: k.to[x.ID], Scorer: k.to[s.Scorer], Criterion: k.to[s.Criterion], Value: s.Value})
		}
		for _, t := range p.Conditions.Of(x.ID) {
			k.add(&Condition{ID: k.ids.Next(), Candidate: k.to[x.ID], Other: k.to[t.Other], Tie: t.Tie})
		}
	}
}

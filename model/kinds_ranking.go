package model

import "cmp"

// What the records of a ranking tell a table about themselves, see Record and row.

// Kind names the table of r.
func (r *Ranking) Kind() Kind { return KindRanking }

// Key gives the ID of r.
func (r *Ranking) Key() ID { return r.ID }

func (r *Ranking) equal(other Record) bool {
	o, ok := other.(*Ranking)
	return ok && *o == *r
}

func (r *Ranking) table(p *Plan) anyTable { return &p.Rankings }
func (r *Ranking) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Ranking) owner() ID { return 0 }
func (r *Ranking) compare(o *Ranking) int {
	return cmp.Or(cmp.Compare(r.Order, o.Order), cmp.Compare(r.ID, o.ID))
}

func (r *Ranking) references() []reference {
	return []reference{{KindIntake, r.Intake}}
}

// Kind names the table of r.
func (r *Criterion) Kind() Kind { return KindCriterion }

// Key gives the ID of r.
func (r *Criterion) Key() ID { return r.ID }

func (r *Criterion) equal(other Record) bool {
	o, ok := other.(*Criterion)
	return ok && *o == *r
}

func (r *Criterion) table(p *Plan) anyTable { return &p.Criteria }
func (r *Criterion) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Criterion) owner() ID { return r.Ranking }
func (r *Criterion) compare(o *Criterion) int {
	return cmp.Or(cmp.Compare(r.Order, o.Order), cmp.Compare(r.ID, o.ID))
}

func (r *Criterion) references() []reference {
	return []reference{{KindRanking, r.Ranking}}
}

// Kind names the table of r.
func (r *Judgement) Kind() Kind { return KindJudgement }

// Key gives the ID of r.
func (r *Judgement) Key() ID { return r.ID }

func (r *Judgement) equal(other Record) bool {
	o, ok := other.(*Judgement)
	return ok && *o == *r
}

func (r *Judgement) table(p *Plan) anyTable { return &p.Judgements }
func (r *Judgement) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Judgement) owner() ID { return r.Ranking }
func (r *Judgement) compare(o *Judgement) int {
	return cmp.Or(cmp.Compare(r.A, o.A), cmp.Compare(r.B, o.B))
}

func (r *Judgement) references() []reference {
	return []reference{{KindRanking, r.Ranking}, {KindCriterion, r.A}, {KindCriterion, r.B}}
}

// Kind names the table of r.
func (r *Scorer) Kind() Kind { return KindScorer }

// Key gives the ID of r.
func (r *Scorer) Key() ID { return r.ID }

func (r *Scorer) equal(other Record) bool {
	o, ok := other.(*Scorer)
	return ok && *o == *r
}

func (r *Scorer) table(p *Plan) anyTable { return &p.Scorers }
func (r *Scorer) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Scorer) owner() ID { return r.Ranking }
func (r *Scorer) compare(o *Scorer) int {
	return cmp.Or(cmp.Compare(r.Order, o.Order), cmp.Compare(r.ID, o.ID))
}

func (r *Scorer) references() []reference {
	return []reference{{KindRanking, r.Ranking}}
}

// Kind names the table of r.
func (r *Candidate) Kind() Kind { return KindCandidate }

// Key gives the ID of r.
func (r *Candidate) Key() ID { return r.ID }

func (r *Candidate) equal(other Record) bool {
	o, ok := other.(*Candidate)
	return ok && *o == *r
}

func (r *Candidate) table(p *Plan) anyTable { return &p.Candidates }
func (r *Candidate) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Candidate) owner() ID { return r.Ranking }
func (r *Candidate) compare(o *Candidate) int {
	return cmp.Or(cmp.Compare(r.Order, o.Order), cmp.Compare(r.ID, o.ID))
}

func (r *Candidate) references() []reference {
	return []reference{{KindRanking, r.Ranking}, {KindLine, r.Line}, {KindSubmission, r.Submission}, {KindAgency, r.Agency}}
}

// Kind names the table of r.
func (r *Score) Kind() Kind { return KindScore }

// Key gives the ID of r.
func (r *Score) Key() ID { return r.ID }

func (r *Score) equal(other Record) bool {
	o, ok := other.(*Score)
	return ok && *o == *r
}

func (r *Score) table(p *Plan) anyTable { return &p.Scores }
func (r *Score) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Score) owner() ID { return r.Candidate }
func (r *Score) compare(o *Score) int {
	return cmp.Or(cmp.Compare(r.Scorer, o.Scorer), cmp.Compare(r.Criterion, o.Criterion))
}

func (r *Score) references() []reference {
	return []reference{{KindCandidate, r.Candidate}, {KindScorer, r.Scorer}, {KindCriterion, r.Criterion}}
}

// Kind names the table of r.
func (r *Condition) Kind() Kind { return KindCondition }

// Key gives the ID of r.
func (r *Condition) Key() ID { return r.ID }

func (r *Condition) equal(other Record) bool {
	o, ok := other.(*Condition)
	return ok && *o == *r
}

func (r *Condition) table(p *Plan) anyTable { return &p.Conditions }
func (r *Condition) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Condition) owner() ID { return r.Candidate }
func (r *Condition) compare(o *Condition) int {
	return cmp.Or(cmp.Compare(r.Tie, o.Tie), cmp.Compare(r.Other, o.Other))
}

func (r *Condition) references() []reference {
	return []reference{{KindCandidate, r.Candidate}, {KindCandidate, r.Other}}
}

// Kind names the table of r.
func (r *Override) Kind() Kind { return KindOverride }

// Key gives the ID of r.
func (r *Override) Key() ID { return r.ID }

func (r *Override) equal(other Record) bool {
	o, ok := other.(*Override)
	return ok && *o == *r
}

func (r *Override) table(p *Plan) anyTable { return &p.Overrides }
func (r *Override) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Override) owner() ID { return r.Ranking }
func (r *Override) compare(o *Override) int {
	return cmp.Or(cmp.Compare(r.Order, o.Order), cmp.Compare(r.ID, o.ID))
}

func (r *Override) references() []reference {
	return []reference{{KindRanking, r.Ranking}, {KindCandidate, r.Candidate}, {KindCandidate, r.Over}, {KindSlot, r.Slot}, {KindAgency, r.Agency}}
}

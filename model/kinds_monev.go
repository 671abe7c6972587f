package model

import "cmp"

// What the records of following up tell a table about themselves, see Record and row.

// Kind names the table of r.
func (r *Evaluation) Kind() Kind { return KindEvaluation }

// Key gives the ID of r.
func (r *Evaluation) Key() ID { return r.ID }

func (r *Evaluation) equal(other Record) bool {
	o, ok := other.(*Evaluation)
	return ok && *o == *r
}

func (r *Evaluation) table(p *Plan) anyTable { return &p.Evaluations }
func (r *Evaluation) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Evaluation) owner() ID { return r.Line }
func (r *Evaluation) compare(o *Evaluation) int {
	return cmp.Or(cmp.Compare(r.Year, o.Year), cmp.Compare(r.Quarter, o.Quarter))
}

func (r *Evaluation) references() []reference {
	return []reference{{KindLine, r.Line}}
}

// Kind names the table of r.
func (r *Thresholds) Kind() Kind { return KindThresholds }

// Key gives the ID of r.
func (r *Thresholds) Key() ID { return r.ID }

func (r *Thresholds) equal(other Record) bool {
	o, ok := other.(*Thresholds)
	return ok && *o == *r
}

func (r *Thresholds) table(p *Plan) anyTable { return &p.thresholds }
func (r *Thresholds) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Thresholds) owner() ID { return 0 }
func (r *Thresholds) compare(o *Thresholds) int {
	return cmp.Compare(r.ID, o.ID)
}

func (r *Thresholds) references() []reference {
	return nil
}

package model

import "cmp"

// What the records of refocusing tell a table about themselves, see Record and row.

// Kind names the table of r.
func (r *Refocusing) Kind() Kind { return KindRefocusing }

// Key gives the ID of r.
func (r *Refocusing) Key() ID { return r.ID }

func (r *Refocusing) equal(other Record) bool {
	o, ok := other.(*Refocusing)
	return ok && *o == *r
}

func (r *Refocusing) table(p *Plan) anyTable { return &p.Refocusings }
func (r *Refocusing) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Refocusing) owner() ID { return 0 }
func (r *Refocusing) compare(o *Refocusing) int {
	return cmp.Or(cmp.Compare(r.Order, o.Order), cmp.Compare(r.ID, o.ID))
}

func (r *Refocusing) references() []reference {
	return nil
}

// Kind names the table of r.
func (r *RefocusUnit) Kind() Kind { return KindRefocusUnit }

// Key gives the ID of r.
func (r *RefocusUnit) Key() ID { return r.ID }

func (r *RefocusUnit) equal(other Record) bool {
	o, ok := other.(*RefocusUnit)
	return ok && *o == *r
}

func (r *RefocusUnit) table(p *Plan) anyTable { return &p.RefocusUnits }
func (r *RefocusUnit) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *RefocusUnit) owner() ID { return r.Refocusing }
func (r *RefocusUnit) compare(o *RefocusUnit) int {
	return cmp.Or(cmp.Compare(r.Order, o.Order), cmp.Compare(r.ID, o.ID))
}

func (r *RefocusUnit) references() []reference {
	return []reference{{KindRefocusing, r.Refocusing}, {KindAgency, r.Agency}, {KindLine, r.Line}, {KindFund, r.Fund}}
}

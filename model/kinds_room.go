package model

import "cmp"

// What the records of the room tell a table about themselves, see Record and row.

// Kind names the table of r.
func (r *Turn) Kind() Kind { return KindTurn }

// Key gives the ID of r.
func (r *Turn) Key() ID { return r.ID }

func (r *Turn) equal(other Record) bool {
	o, ok := other.(*Turn)
	return ok && *o == *r
}

func (r *Turn) table(p *Plan) anyTable { return &p.Turns }
func (r *Turn) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Turn) owner() ID { return r.Slot }
func (r *Turn) compare(o *Turn) int {
	return cmp.Or(cmp.Compare(r.Order, o.Order), cmp.Compare(r.ID, o.ID))
}

func (r *Turn) references() []reference {
	return []reference{{KindSlot, r.Slot}}
}

// Kind names the table of r.
func (r *Extension) Kind() Kind { return KindExtension }

// Key gives the ID of r.
func (r *Extension) Key() ID { return r.ID }

func (r *Extension) equal(other Record) bool {
	o, ok := other.(*Extension)
	return ok && *o == *r
}

func (r *Extension) table(p *Plan) anyTable { return &p.Extensions }
func (r *Extension) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Extension) owner() ID { return r.Directive }
func (r *Extension) compare(o *Extension) int {
	return cmp.Or(cmp.Compare(r.At, o.At), cmp.Compare(r.ID, o.ID))
}

func (r *Extension) references() []reference {
	return []reference{{KindDirective, r.Directive}, {KindSlot, r.Slot}, {KindAgency, r.Agency}}
}

package model

import (
	"cmp"
	"strings"
)

// What the records of the people outside of the government tell a table about themselves, see Record and row.

// Kind names the table of r.
func (r *Actor) Kind() Kind { return KindActor }

// Key gives the ID of r.
func (r *Actor) Key() ID { return r.ID }

func (r *Actor) equal(other Record) bool {
	o, ok := other.(*Actor)
	return ok && *o == *r
}

func (r *Actor) table(p *Plan) anyTable { return &p.Actors }
func (r *Actor) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Actor) owner() ID { return 0 }
func (r *Actor) compare(o *Actor) int {
	return cmp.Or(strings.Compare(r.Name, o.Name), cmp.Compare(r.ID, o.ID))
}

func (r *Actor) references() []reference {
	return nil
}

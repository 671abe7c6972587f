package model

import "cmp"

// What the records of the meeting tell a table about themselves, see Record and row.

// Kind names the table of r.
func (r *Meeting) Kind() Kind { return KindMeeting }

// Key gives the ID of r.
func (r *Meeting) Key() ID { return r.ID }

func (r *Meeting) equal(other Record) bool {
	o, ok := other.(*Meeting)
	return ok && *o == *r
}

func (r *Meeting) table(p *Plan) anyTable { return &p.Meetings }
func (r *Meeting) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Meeting) owner() ID { return 0 }
func (r *Meeting) compare(o *Meeting) int {
	return cmp.Or(cmp.Compare(r.Year, o.Year), cmp.Compare(r.ID, o.ID))
}
func (r *Meeting) references() []reference { return nil }

// Kind names the table of r.
func (r *Day) Kind() Kind { return KindDay }

// Key gives the ID of r.
func (r *Day) Key() ID { return r.ID }

func (r *Day) equal(other Record) bool {
	o, ok := other.(*Day)
	return ok && *o == *r
}

func (r *Day) table(p *Plan) anyTable { return &p.Days }
func (r *Day) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Day) owner() ID               { return r.Meeting }
func (r *Day) compare(o *Day) int      { return cmp.Compare(r.Date, o.Date) }
func (r *Day) references() []reference { return []reference{{KindMeeting, r.Meeting}} }

// Kind names the table of r.
func (r *Slot) Kind() Kind { return KindSlot }

// Key gives the ID of r.
func (r *Slot) Key() ID { return r.ID }

func (r *Slot) equal(other Record) bool {
	o, ok := other.(*Slot)
	return ok && *o == *r
}

func (r *Slot) table(p *Plan) anyTable { return &p.Slots }
func (r *Slot) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Slot) owner() ID { return r.Day }
func (r *Slot) compare(o *Slot) int {
	return cmp.Or(cmp.Compare(r.Order, o.Order), cmp.Compare(r.ID, o.ID))
}

func (r *Slot) references() []reference {
	return []reference{{KindDay, r.Day}, {KindAgency, r.Agency}, {KindSlot, r.Carried}}
}

// Kind names the table of r.
func (r *Participant) Kind() Kind { return KindParticipant }

// Key gives the ID of r.
func (r *Participant) Key() ID { return r.ID }

func (r *Participant) equal(other Record) bool {
	o, ok := other.(*Participant)
	return ok && *o == *r
}

func (r *Participant) table(p *Plan) anyTable { return &p.Participants }
func (r *Participant) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Participant) owner() ID { return r.Day }
func (r *Participant) compare(o *Participant) int {
	return cmp.Or(cmp.Compare(r.Order, o.Order), cmp.Compare(r.ID, o.ID))
}

func (r *Participant) references() []reference {
	return []reference{{KindDay, r.Day}, {KindAgency, r.Agency}}
}

// Kind names the table of r.
func (r *Note) Kind() Kind { return KindNote }

// Key gives the ID of r.
func (r *Note) Key() ID { return r.ID }

func (r *Note) equal(other Record) bool {
	o, ok := other.(*Note)
	return ok && *o == *r
}

func (r *Note) table(p *Plan) anyTable { return &p.Notes }
func (r *Note) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Note) owner() ID           { return r.Agency }
func (r *Note) compare(o *Note) int { return cmp.Or(cmp.Compare(r.At, o.At), cmp.Compare(r.ID, o.ID)) }

func (r *Note) references() []reference {
	return []reference{{KindSlot, r.Slot}, {KindAgency, r.Agency}}
}

// Kind names the table of r.
func (r *Decision) Kind() Kind { return KindDecision }

// Key gives the ID of r.
func (r *Decision) Key() ID { return r.ID }

func (r *Decision) equal(other Record) bool {
	o, ok := other.(*Decision)
	return ok && *o == *r
}

func (r *Decision) table(p *Plan) anyTable { return &p.Decisions }
func (r *Decision) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Decision) owner() ID { return r.Agency }
func (r *Decision) compare(o *Decision) int {
	return cmp.Or(cmp.Compare(r.Meeting, o.Meeting), cmp.Compare(r.Line, o.Line))
}

func (r *Decision) references() []reference {
	return []reference{{KindMeeting, r.Meeting}, {KindSlot, r.Slot}, {KindAgency, r.Agency}, {KindLine, r.Line}}
}

// Kind names the table of r.
func (r *Directive) Kind() Kind { return KindDirective }

// Key gives the ID of r.
func (r *Directive) Key() ID { return r.ID }

func (r *Directive) equal(other Record) bool {
	o, ok := other.(*Directive)
	return ok && *o == *r
}

func (r *Directive) table(p *Plan) anyTable { return &p.Directives }
func (r *Directive) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Directive) owner() ID { return r.Agency }
func (r *Directive) compare(o *Directive) int {
	return cmp.Or(cmp.Compare(r.At, o.At), cmp.Compare(r.ID, o.ID))
}

func (r *Directive) references() []reference {
	return []reference{{KindSlot, r.Slot}, {KindAgency, r.Agency}, {KindLine, r.Line}, {KindIndicator, r.Indicator}}
}

// Kind names the table of r.
func (r *Claim) Kind() Kind { return KindClaim }

// Key gives the ID of r.
func (r *Claim) Key() ID { return r.ID }

func (r *Claim) equal(other Record) bool {
	o, ok := other.(*Claim)
	return ok && *o == *r
}

func (r *Claim) table(p *Plan) anyTable { return &p.Claims }
func (r *Claim) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Claim) owner() ID { return r.Agency }
func (r *Claim) compare(o *Claim) int {
	return cmp.Or(cmp.Compare(r.At, o.At), cmp.Compare(r.ID, o.ID))
}

func (r *Claim) references() []reference {
	return []reference{{KindSlot, r.Slot}, {KindAgency, r.Agency}, {KindIndicator, r.Indicator}, {KindDirective, r.Task}}
}

// Kind names the table of r.
func (r *Correction) Kind() Kind { return KindCorrection }

// Key gives the ID of r.
func (r *Correction) Key() ID { return r.ID }

func (r *Correction) equal(other Record) bool {
	o, ok := other.(*Correction)
	return ok && *o == *r
}

func (r *Correction) table(p *Plan) anyTable { return &p.Corrections }
func (r *Correction) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Correction) owner() ID { return r.Agency }
func (r *Correction) compare(o *Correction) int {
	return cmp.Or(cmp.Compare(r.At, o.At), cmp.Compare(r.ID, o.ID))
}

func (r *Correction) references() []reference {
	return []reference{{KindSlot, r.Slot}, {KindAgency, r.Agency}, {KindLine, r.Line}, {KindIndicator, r.Indicator}, {KindFund, r.Fund}}
}

// Kind names the table of r.
func (r *Moment) Kind() Kind { return KindMoment }

// Key gives the ID of r.
func (r *Moment) Key() ID { return r.ID }

func (r *Moment) equal(other Record) bool {
	o, ok := other.(*Moment)
	return ok && *o == *r
}

func (r *Moment) table(p *Plan) anyTable { return &p.Moments }
func (r *Moment) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Moment) owner() ID { return 0 }
func (r *Moment) compare(o *Moment) int {
	return cmp.Or(cmp.Compare(r.Seq, o.Seq), cmp.Compare(r.ID, o.ID))
}
func (r *Moment) references() []reference { return nil }

// Kind names the table of r.
func (r *Issue) Kind() Kind { return KindIssue }

// Key gives the ID of r.
func (r *Issue) Key() ID { return r.ID }

func (r *Issue) equal(other Record) bool {
	o, ok := other.(*Issue)
	return ok && *o == *r
}

func (r *Issue) table(p *Plan) anyTable { return &p.Issues }
func (r *Issue) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Issue) owner() ID               { return r.Meeting }
func (r *Issue) compare(o *Issue) int    { return cmp.Compare(r.Version, o.Version) }
func (r *Issue) references() []reference { return []reference{{KindMeeting, r.Meeting}} }

package model

import (
	"cmp"
	"strings"
)

// What the records of intakes tell a table about themselves, see Record and row.

// Kind names the table of r.
func (r *Intake) Kind() Kind { return KindIntake }

// Key gives the ID of r.
func (r *Intake) Key() ID { return r.ID }

func (r *Intake) equal(other Record) bool {
	o, ok := other.(*Intake)
	return ok && *o == *r
}

func (r *Intake) table(p *Plan) anyTable { return &p.Intakes }
func (r *Intake) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Intake) owner() ID { return 0 }
func (r *Intake) compare(o *Intake) int {
	return cmp.Or(cmp.Compare(r.Year, o.Year), cmp.Compare(r.From, o.From), strings.Compare(r.Theme, o.Theme), cmp.Compare(r.ID, o.ID))
}

func (r *Intake) references() []reference {
	return []reference{{KindMission, r.Mission}, {KindIntake, r.Carries}}
}

// Kind names the table of r.
func (r *HelpKind) Kind() Kind { return KindHelp }

// Key gives the ID of r.
func (r *HelpKind) Key() ID { return r.ID }

func (r *HelpKind) equal(other Record) bool {
	o, ok := other.(*HelpKind)
	return ok && *o == *r
}

func (r *HelpKind) table(p *Plan) anyTable { return &p.HelpKinds }
func (r *HelpKind) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *HelpKind) owner() ID { return 0 }
func (r *HelpKind) compare(o *HelpKind) int {
	return cmp.Or(cmp.Compare(r.Order, o.Order), strings.Compare(r.Name, o.Name), cmp.Compare(r.ID, o.ID))
}

func (r *HelpKind) references() []reference {
	return nil
}

// Kind names the table of r.
func (r *Submission) Kind() Kind { return KindSubmission }

// Key gives the ID of r.
func (r *Submission) Key() ID { return r.ID }

func (r *Submission) equal(other Record) bool {
	o, ok := other.(*Submission)
	return ok && *o == *r
}

func (r *Submission) table(p *Plan) anyTable { return &p.Submissions }
func (r *Submission) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Submission) owner() ID { return r.Intake }
func (r *Submission) compare(o *Submission) int {
	return cmp.Or(cmp.Compare(r.Number, o.Number), cmp.Compare(r.ID, o.ID))
}

func (r *Submission) references() []reference {
	return []reference{
		{KindIntake, r.Intake},
		{KindActor, r.Actor},
		{KindHelp, r.Help},
		{KindAgency, r.Agency},
		{KindLine, r.Line},
		{KindSubmission, r.Into},
		{KindSubmission, r.Carried},
	}
}

package model

import (
	"cmp"
	"strings"
)

// What the records of those that are brought on tell a table about themselves, see Record and row.

// Kind names the table of r.
func (r *Cohort) Kind() Kind { return KindCohort }

// Key gives the ID of r.
func (r *Cohort) Key() ID { return r.ID }

func (r *Cohort) equal(other Record) bool {
	o, ok := other.(*Cohort)
	return ok && *o == *r
}

func (r *Cohort) table(p *Plan) anyTable { return &p.Cohorts }
func (r *Cohort) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Cohort) owner() ID { return 0 }
func (r *Cohort) compare(o *Cohort) int {
	return cmp.Or(cmp.Compare(r.Order, o.Order), cmp.Compare(r.ID, o.ID))
}

func (r *Cohort) references() []reference {
	return nil
}

// Kind names the table of r.
func (r *Requirement) Kind() Kind { return KindRequirement }

// Key gives the ID of r.
func (r *Requirement) Key() ID { return r.ID }

func (r *Requirement) equal(other Record) bool {
	o, ok := other.(*Requirement)
	return ok && *o == *r
}

func (r *Requirement) table(p *Plan) anyTable { return &p.Requirements }
func (r *Requirement) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Requirement) owner() ID { return r.Cohort }
func (r *Requirement) compare(o *Requirement) int {
	return cmp.Or(cmp.Compare(r.Order, o.Order), cmp.Compare(r.ID, o.ID))
}

func (r *Requirement) references() []reference {
	return []reference{{KindCohort, r.Cohort}}
}

// Kind names the table of r.
func (r *Quota) Kind() Kind { return KindQuota }

// Key gives the ID of r.
func (r *Quota) Key() ID { return r.ID }

func (r *Quota) equal(other Record) bool {
	o, ok := other.(*Quota)
	return ok && *o == *r
}

func (r *Quota) table(p *Plan) anyTable { return &p.Quotas }
func (r *Quota) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Quota) owner() ID { return r.Cohort }
func (r *Quota) compare(o *Quota) int {
	return cmp.Or(strings.Compare(string(r.By), string(o.By)), strings.Compare(r.Value, o.Value), cmp.Compare(r.ID, o.ID))
}

func (r *Quota) references() []reference {
	return []reference{{KindCohort, r.Cohort}}
}

// Kind names the table of r.
func (r *Applicant) Kind() Kind { return KindApplicant }

// Key gives the ID of r.
func (r *Applicant) Key() ID { return r.ID }

func (r *Applicant) equal(other Record) bool {
	o, ok := other.(*Applicant)
	return ok && *o == *r
}

func (r *Applicant) table(p *Plan) anyTable { return &p.Applicants }
func (r *Applicant) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Applicant) owner() ID { return r.Cohort }
func (r *Applicant) compare(o *Applicant) int {
	return cmp.Compare(r.Actor, o.Actor)
}

func (r *Applicant) references() []reference {
	return []reference{{KindCohort, r.Cohort}, {KindActor, r.Actor}, {KindCohort, r.Next}}
}

// Kind names the table of r.
func (r *Assessment) Kind() Kind { return KindAssessment }

// Key gives the ID of r.
func (r *Assessment) Key() ID { return r.ID }

func (r *Assessment) equal(other Record) bool {
	o, ok := other.(*Assessment)
	return ok && *o == *r
}

func (r *Assessment) table(p *Plan) anyTable { return &p.Assessments }
func (r *Assessment) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Assessment) owner() ID { return r.Applicant }
func (r *Assessment) compare(o *Assessment) int {
	return cmp.Compare(r.Requirement, o.Requirement)
}

func (r *Assessment) references() []reference {
	return []reference{{KindApplicant, r.Applicant}, {KindRequirement, r.Requirement}}
}

// Kind names the table of r.
func (r *CuratedList) Kind() Kind { return KindCuratedList }

// Key gives the ID of r.
func (r *CuratedList) Key() ID { return r.ID }

func (r *CuratedList) equal(other Record) bool {
	o, ok := other.(*CuratedList)
	return ok && *o == *r
}

func (r *CuratedList) table(p *Plan) anyTable { return &p.CuratedLists }
func (r *CuratedList) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *CuratedList) owner() ID { return r.Cohort }
func (r *CuratedList) compare(o *CuratedList) int {
	return cmp.Compare(r.Number, o.Number)
}

func (r *CuratedList) references() []reference {
	return []reference{{KindCohort, r.Cohort}}
}

// Kind names the table of r.
func (r *Curated) Kind() Kind { return KindCurated }

// Key gives the ID of r.
func (r *Curated) Key() ID { return r.ID }

func (r *Curated) equal(other Record) bool {
	o, ok := other.(*Curated)
	return ok && *o == *r
}

func (r *Curated) table(p *Plan) anyTable { return &p.Curateds }
func (r *Curated) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Curated) owner() ID { return r.List }
func (r *Curated) compare(o *Curated) int {
	return cmp.Compare(r.Place, o.Place)
}

func (r *Curated) references() []reference {
	return []reference{{KindCuratedList, r.List}, {KindApplicant, r.Applicant}}
}

// Kind names the table of r.
func (r *MonthReport) Kind() Kind { return KindMonthReport }

// Key gives the ID of r.
func (r *MonthReport) Key() ID { return r.ID }

func (r *MonthReport) equal(other Record) bool {
	o, ok := other.(*MonthReport)
	return ok && *o == *r
}

func (r *MonthReport) table(p *Plan) anyTable { return &p.MonthReports }
func (r *MonthReport) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *MonthReport) owner() ID { return r.Applicant }
func (r *MonthReport) compare(o *MonthReport) int {
	return cmp.Or(strings.Compare(string(r.Month), string(o.Month)), strings.Compare(r.Unit, o.Unit))
}

func (r *MonthReport) references() []reference {
	return []reference{{KindApplicant, r.Applicant}}
}

package model

import "cmp"

// What the records of the papers tell a table about themselves, see Record and row.

// Kind names the table of r.
func (r *Redraft) Kind() Kind { return KindRedraft }

// Key gives the ID of r.
func (r *Redraft) Key() ID { return r.ID }

func (r *Redraft) equal(other Record) bool {
	o, ok := other.(*Redraft)
	return ok && *o == *r
}

func (r *Redraft) table(p *Plan) anyTable { return &p.Redrafts }
func (r *Redraft) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Redraft) owner() ID { return r.Meeting }
func (r *Redraft) compare(o *Redraft) int {
	return cmp.Compare(r.Paragraph, o.Paragraph)
}

func (r *Redraft) references() []reference {
	return []reference{{KindMeeting, r.Meeting}}
}

// Kind names the table of r.
func (r *Pass) Kind() Kind { return KindPass }

// Key gives the ID of r.
func (r *Pass) Key() ID { return r.ID }

func (r *Pass) equal(other Record) bool {
	o, ok := other.(*Pass)
	return ok && *o == *r
}

func (r *Pass) table(p *Plan) anyTable { return &p.Passes }
func (r *Pass) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Pass) owner() ID { return r.Meeting }
func (r *Pass) compare(o *Pass) int {
	return cmp.Or(cmp.Compare(r.Check, o.Check), cmp.Compare(r.Agency, o.Agency), cmp.Compare(r.Slot, o.Slot), cmp.Compare(r.Subject, o.Subject))
}

func (r *Pass) references() []reference {
	return []reference{{KindMeeting, r.Meeting}, {KindAgency, r.Agency}, {KindSlot, r.Slot}}
}

// Kind names the table of r.
func (r *Reopening) Kind() Kind { return KindReopening }

// Key gives the ID of r.
func (r *Reopening) Key() ID { return r.ID }

func (r *Reopening) equal(other Record) bool {
	o, ok := other.(*Reopening)
	return ok && *o == *r
}

func (r *Reopening) table(p *Plan) anyTable { return &p.Reopenings }
func (r *Reopening) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Reopening) owner() ID { return r.Issue }
func (r *Reopening) compare(o *Reopening) int {
	return cmp.Or(cmp.Compare(r.At, o.At), cmp.Compare(r.ID, o.ID))
}

func (r *Reopening) references() []reference {
	return []reference{{KindIssue, r.Issue}}
}

// Kind names the table of r.
func (r *PaperForm) Kind() Kind { return KindPaperForm }

// Key gives the ID of r.
func (r *PaperForm) Key() ID { return r.ID }

func (r *PaperForm) equal(other Record) bool {
	o, ok := other.(*PaperForm)
	return ok && *o == *r
}

func (r *PaperForm) table(p *Plan) anyTable { return &p.paperForms }
func (r *PaperForm) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *PaperForm) owner() ID { return 0 }
func (r *PaperForm) compare(o *PaperForm) int {
	return cmp.Compare(r.ID, o.ID)
}

func (r *PaperForm) references() []reference {
	return nil
}

// Kind names the table of r.
func (r *PaperSentence) Kind() Kind { return KindPaperSentence }

// Key gives the ID of r.
func (r *PaperSentence) Key() ID { return r.ID }

func (r *PaperSentence) equal(other Record) bool {
	o, ok := other.(*PaperSentence)
	return ok && *o == *r
}

func (r *PaperSentence) table(p *Plan) anyTable { return &p.Sentences }
func (r *PaperSentence) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *PaperSentence) owner() ID { return 0 }
func (r *PaperSentence) compare(o *PaperSentence) int {
	return cmp.Compare(r.Name, o.Name)
}

func (r *PaperSentence) references() []reference {
	return nil
}

// Kind names the table of r.
func (r *Handover) Kind() Kind { return KindHandover }

// Key gives the ID of r.
func (r *Handover) Key() ID { return r.ID }

func (r *Handover) equal(other Record) bool {
	o, ok := other.(*Handover)
	return ok && *o == *r
}

func (r *Handover) table(p *Plan) anyTable { return &p.Handovers }
func (r *Handover) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Handover) owner() ID { return 0 }
func (r *Handover) compare(o *Handover) int {
	return cmp.Or(cmp.Compare(r.At, o.At), cmp.Compare(r.ID, o.ID))
}

func (r *Handover) references() []reference {
	return []reference{{KindIssue, r.Issue}, {KindAgency, r.Agency}}
}

// Kind names the table of r.
func (r *SignedCopy) Kind() Kind { return KindSignedCopy }

// Key gives the ID of r.
func (r *SignedCopy) Key() ID { return r.ID }

func (r *SignedCopy) equal(other Record) bool {
	o, ok := other.(*SignedCopy)
	return ok && *o == *r
}

func (r *SignedCopy) table(p *Plan) anyTable { return &p.SignedCopies }
func (r *SignedCopy) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *SignedCopy) owner() ID { return r.Issue }
func (r *SignedCopy) compare(o *SignedCopy) int {
	return cmp.Or(cmp.Compare(r.At, o.At), cmp.Compare(r.ID, o.ID))
}

func (r *SignedCopy) references() []reference {
	return []reference{{KindIssue, r.Issue}}
}

// Kind names the table of r.
func (r *Post) Kind() Kind { return KindPost }

// Key gives the ID of r.
func (r *Post) Key() ID { return r.ID }

func (r *Post) equal(other Record) bool {
	o, ok := other.(*Post)
	return ok && *o == *r
}

func (r *Post) table(p *Plan) anyTable { return &p.posts }
func (r *Post) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Post) owner() ID { return 0 }
func (r *Post) compare(o *Post) int {
	return cmp.Compare(r.ID, o.ID)
}

func (r *Post) references() []reference {
	return nil
}

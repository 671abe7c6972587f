package model

import "cmp"

// What the records of comparing and trying tell a table about themselves, see Record and row.

// Kind names the table of r.
func (r *Succession) Kind() Kind { return KindSuccession }

// Key gives the ID of r.
func (r *Succession) Key() ID { return r.ID }

func (r *Succession) equal(other Record) bool {
	o, ok := other.(*Succession)
	return ok && *o == *r
}

func (r *Succession) table(p *Plan) anyTable { return &p.Successions }
func (r *Succession) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Succession) owner() ID { return 0 }
func (r *Succession) compare(o *Succession) int {
	return cmp.Or(cmp.Compare(r.Line, o.Line), cmp.Compare(r.Successor, o.Successor))
}

func (r *Succession) references() []reference {
	return []reference{{KindLine, r.Line}, {KindLine, r.Successor}}
}

// Kind names the table of r.
func (r *KeptPanel) Kind() Kind { return KindKeptPanel }

// Key gives the ID of r.
func (r *KeptPanel) Key() ID { return r.ID }

func (r *KeptPanel) equal(other Record) bool {
	o, ok := other.(*KeptPanel)
	return ok && *o == *r
}

func (r *KeptPanel) table(p *Plan) anyTable { return &p.KeptPanels }
func (r *KeptPanel) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *KeptPanel) owner() ID { return 0 }
func (r *KeptPanel) compare(o *KeptPanel) int {
	return cmp.Or(cmp.Compare(r.Order, o.Order), cmp.Compare(r.ID, o.ID))
}

func (r *KeptPanel) references() []reference {
	return nil
}

// Kind names the table of r.
func (r *Scenario) Kind() Kind { return KindScenario }

// Key gives the ID of r.
func (r *Scenario) Key() ID { return r.ID }

func (r *Scenario) equal(other Record) bool {
	o, ok := other.(*Scenario)
	return ok && *o == *r
}

func (r *Scenario) table(p *Plan) anyTable { return &p.Scenarios }
func (r *Scenario) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Scenario) owner() ID { return 0 }
func (r *Scenario) compare(o *Scenario) int {
	return cmp.Or(cmp.Compare(r.Order, o.Order), cmp.Compare(r.ID, o.ID))
}

func (r *Scenario) references() []reference {
	return nil
}

// Kind names the table of r.
func (r *Trial) Kind() Kind { return KindTrial }

// Key gives the ID of r.
func (r *Trial) Key() ID { return r.ID }

func (r *Trial) equal(other Record) bool {
	o, ok := other.(*Trial)
	return ok && *o == *r
}

func (r *Trial) table(p *Plan) anyTable { return &p.Trials }
func (r *Trial) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Trial) owner() ID { return r.Scenario }
func (r *Trial) compare(o *Trial) int {
	return cmp.Or(cmp.Compare(r.Of, o.Of), cmp.Compare(r.Line, o.Line), cmp.Compare(r.Agency, o.Agency), cmp.Compare(r.Fund, o.Fund),
		cmp.Compare(r.Criterion, o.Criterion), cmp.Compare(r.Stage, o.Stage), cmp.Compare(r.Year, o.Year))
}

func (r *Trial) references() []reference {
	return []reference{{KindScenario, r.Scenario}, {KindLine, r.Line}, {KindAgency, r.Agency}, {KindFund, r.Fund}, {KindCriterion, r.Criterion}}
}

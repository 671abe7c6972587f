package model

import "cmp"

// What the records of the plan tell a table about themselves, see Record and row.

// Kind names the table of r.
func (r *Region) Kind() Kind { return KindRegion }

// Key gives the ID of r.
func (r *Region) Key() ID { return r.ID }

func (r *Region) equal(other Record) bool {
	o, ok := other.(*Region)
	return ok && *o == *r
}

func (r *Region) table(p *Plan) anyTable { return &p.regions }
func (r *Region) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Region) owner() ID               { return 0 }
func (r *Region) compare(o *Region) int   { return cmp.Compare(r.ID, o.ID) }
func (r *Region) references() []reference { return nil }

// Kind names the table of r.
func (r *Official) Kind() Kind { return KindOfficial }

// Key gives the ID of r.
func (r *Official) Key() ID { return r.ID }

func (r *Official) equal(other Record) bool {
	o, ok := other.(*Official)
	return ok && *o == *r
}

func (r *Official) table(p *Plan) anyTable { return &p.Officials }
func (r *Official) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Official) owner() ID { return 0 }
func (r *Official) compare(o *Official) int {
	return cmp.Or(cmp.Compare(r.Order, o.Order), cmp.Compare(r.ID, o.ID))
}
func (r *Official) references() []reference { return nil }

// Kind names the table of r.
func (r *Mission) Kind() Kind { return KindMission }

// Key gives the ID of r.
func (r *Mission) Key() ID { return r.ID }

func (r *Mission) equal(other Record) bool {
	o, ok := other.(*Mission)
	return ok && *o == *r
}

func (r *Mission) table(p *Plan) anyTable { return &p.Missions }
func (r *Mission) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Mission) owner() ID               { return 0 }
func (r *Mission) compare(o *Mission) int  { return cmp.Compare(r.Number, o.Number) }
func (r *Mission) references() []reference { return nil }

// Kind names the table of r.
func (r *Agency) Kind() Kind { return KindAgency }

// Key gives the ID of r.
func (r *Agency) Key() ID { return r.ID }

func (r *Agency) equal(other Record) bool {
	o, ok := other.(*Agency)
	return ok && *o == *r
}

func (r *Agency) table(p *Plan) anyTable { return &p.Agencies }
func (r *Agency) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Agency) owner() ID               { return 0 }
func (r *Agency) compare(o *Agency) int   { return compareAgencies(r, o) }
func (r *Agency) references() []reference { return nil }

// Kind names the table of r.
func (r *SubUnit) Kind() Kind { return KindSubUnit }

// Key gives the ID of r.
func (r *SubUnit) Key() ID { return r.ID }

func (r *SubUnit) equal(other Record) bool {
	o, ok := other.(*SubUnit)
	return ok && *o == *r
}

func (r *SubUnit) table(p *Plan) anyTable { return &p.SubUnits }
func (r *SubUnit) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *SubUnit) owner() ID               { return r.Agency }
func (r *SubUnit) compare(o *SubUnit) int  { return CompareCodes(r.Code, o.Code) }
func (r *SubUnit) references() []reference { return []reference{{KindAgency, r.Agency}} }

// Kind names the table of r.
func (r *Fund) Kind() Kind { return KindFund }

// Key gives the ID of r.
func (r *Fund) Key() ID { return r.ID }

func (r *Fund) equal(other Record) bool {
	o, ok := other.(*Fund)
	return ok && *o == *r
}

func (r *Fund) table(p *Plan) anyTable { return &p.Funds }
func (r *Fund) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Fund) owner() ID { return 0 }
func (r *Fund) compare(o *Fund) int {
	return cmp.Or(CompareCodes(r.Code, o.Code), cmp.Compare(r.Name, o.Name))
}
func (r *Fund) references() []reference { return nil }

// Kind names the table of r.
func (r *Ceiling) Kind() Kind { return KindCeiling }

// Key gives the ID of r.
func (r *Ceiling) Key() ID { return r.ID }

func (r *Ceiling) equal(other Record) bool {
	o, ok := other.(*Ceiling)
	return ok && *o == *r
}

func (r *Ceiling) table(p *Plan) anyTable { return &p.Ceilings }
func (r *Ceiling) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Ceiling) owner() ID { return r.Agency }
func (r *Ceiling) compare(o *Ceiling) int {
	return cmp.Or(cmp.Compare(r.Year, o.Year), cmp.Compare(r.Fund, o.Fund))
}

func (r *Ceiling) references() []reference {
	return []reference{{KindAgency, r.Agency}, {KindFund, r.Fund}}
}

// Kind names the table of r.
func (r *Line) Kind() Kind { return KindLine }

// Key gives the ID of r.
func (r *Line) Key() ID { return r.ID }

func (r *Line) equal(other Record) bool {
	o, ok := other.(*Line)
	return ok && *o == *r
}

func (r *Line) table(p *Plan) anyTable { return &p.Lines }
func (r *Line) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Line) owner() ID { return r.Agency }
func (r *Line) compare(o *Line) int {
	return cmp.Or(cmp.Compare(r.Year, o.Year), CompareCodes(r.Code, o.Code), cmp.Compare(r.SubUnit, o.SubUnit))
}

func (r *Line) references() []reference {
	return []reference{{KindAgency, r.Agency}, {KindSubUnit, r.SubUnit}, {KindLine, r.Parent}, {KindMission, r.Mission}}
}

// Kind names the table of r.
func (r *Indicator) Kind() Kind { return KindIndicator }

// Key gives the ID of r.
func (r *Indicator) Key() ID { return r.ID }

func (r *Indicator) equal(other Record) bool {
	o, ok := other.(*Indicator)
	return ok && *o == *r
}

func (r *Indicator) table(p *Plan) anyTable { return &p.Indicators }
func (r *Indicator) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Indicator) owner() ID { return r.Line }
func (r *Indicator) compare(o *Indicator) int {
	return cmp.Or(cmp.Compare(r.Order, o.Order), cmp.Compare(r.ID, o.ID))
}
func (r *Indicator) references() []reference { return []reference{{KindLine, r.Line}} }

// Kind names the table of r.
func (r *Target) Kind() Kind { return KindTarget }

// Key gives the ID of r.
func (r *Target) Key() ID { return r.ID }

func (r *Target) equal(other Record) bool {
	o, ok := other.(*Target)
	return ok && *o == *r
}

func (r *Target) table(p *Plan) anyTable { return &p.Targets }
func (r *Target) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Target) owner() ID { return r.Indicator }
func (r *Target) compare(o *Target) int {
	return cmp.Or(cmp.Compare(r.Year, o.Year), cmp.Compare(r.Stage, o.Stage))
}
func (r *Target) references() []reference { return []reference{{KindIndicator, r.Indicator}} }

// Kind names the table of r.
func (r *Budget) Kind() Kind { return KindBudget }

// Key gives the ID of r.
func (r *Budget) Key() ID { return r.ID }

func (r *Budget) equal(other Record) bool {
	o, ok := other.(*Budget)
	return ok && *o == *r
}

func (r *Budget) table(p *Plan) anyTable { return &p.Budgets }
func (r *Budget) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Budget) owner() ID { return r.Line }
func (r *Budget) compare(o *Budget) int {
	return cmp.Or(cmp.Compare(r.Year, o.Year), cmp.Compare(r.Stage, o.Stage), cmp.Compare(r.Fund, o.Fund))
}

func (r *Budget) references() []reference { return []reference{{KindLine, r.Line}, {KindFund, r.Fund}} }

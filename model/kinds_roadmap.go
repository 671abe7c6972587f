package model

import "cmp"

// What the records of the roadmap tell a table about themselves, see Record and row.

// Kind names the table of r.
func (r *RoadGroup) Kind() Kind { return KindRoadGroup }

// Key gives the ID of r.
func (r *RoadGroup) Key() ID { return r.ID }

func (r *RoadGroup) equal(other Record) bool {
	o, ok := other.(*RoadGroup)
	return ok && *o == *r
}

func (r *RoadGroup) table(p *Plan) anyTable { return &p.RoadGroups }
func (r *RoadGroup) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *RoadGroup) owner() ID { return 0 }
func (r *RoadGroup) compare(o *RoadGroup) int {
	return cmp.Or(cmp.Compare(r.Order, o.Order), cmp.Compare(r.ID, o.ID))
}

func (r *RoadGroup) references() []reference {
	return []reference{{KindActor, r.Actor}}
}

// Kind names the table of r.
func (r *RoadTheme) Kind() Kind { return KindRoadTheme }

// Key gives the ID of r.
func (r *RoadTheme) Key() ID { return r.ID }

func (r *RoadTheme) equal(other Record) bool {
	o, ok := other.(*RoadTheme)
	return ok && *o == *r
}

func (r *RoadTheme) table(p *Plan) anyTable { return &p.RoadThemes }
func (r *RoadTheme) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *RoadTheme) owner() ID { return 0 }
func (r *RoadTheme) compare(o *RoadTheme) int {
	return cmp.Or(cmp.Compare(r.Order, o.Order), cmp.Compare(r.ID, o.ID))
}

func (r *RoadTheme) references() []reference {
	return nil
}

// Kind names the table of r.
func (r *RoadPhase) Kind() Kind { return KindRoadPhase }

// Key gives the ID of r.
func (r *RoadPhase) Key() ID { return r.ID }

func (r *RoadPhase) equal(other Record) bool {
	o, ok := other.(*RoadPhase)
	return ok && *o == *r
}

func (r *RoadPhase) table(p *Plan) anyTable { return &p.RoadPhases }
func (r *RoadPhase) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *RoadPhase) owner() ID { return r.Theme }
func (r *RoadPhase) compare(o *RoadPhase) int {
	return cmp.Compare(r.Year, o.Year)
}

func (r *RoadPhase) references() []reference {
	return []reference{{KindRoadTheme, r.Theme}}
}

// Kind names the table of r.
func (r *RoadStanding) Kind() Kind { return KindRoadStanding }

// Key gives the ID of r.
func (r *RoadStanding) Key() ID { return r.ID }

func (r *RoadStanding) equal(other Record) bool {
	o, ok := other.(*RoadStanding)
	return ok && *o == *r
}

func (r *RoadStanding) table(p *Plan) anyTable { return &p.RoadStandings }
func (r *RoadStanding) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *RoadStanding) owner() ID { return r.Group }
func (r *RoadStanding) compare(o *RoadStanding) int {
	return cmp.Or(cmp.Compare(r.Phase, o.Phase), cmp.Compare(r.Date, o.Date), cmp.Compare(r.Source, o.Source))
}

func (r *RoadStanding) references() []reference {
	return []reference{{KindRoadGroup, r.Group}, {KindRoadPhase, r.Phase}}
}

// Kind names the table of r.
func (r *RoadMilestone) Kind() Kind { return KindRoadMilestone }

// Key gives the ID of r.
func (r *RoadMilestone) Key() ID { return r.ID }

func (r *RoadMilestone) equal(other Record) bool {
	o, ok := other.(*RoadMilestone)
	return ok && *o == *r
}

func (r *RoadMilestone) table(p *Plan) anyTable { return &p.RoadMilestones }
func (r *RoadMilestone) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *RoadMilestone) owner() ID { return r.Group }
func (r *RoadMilestone) compare(o *RoadMilestone) int {
	return cmp.Or(cmp.Compare(r.Date, o.Date), cmp.Compare(r.Bank, o.Bank))
}

func (r *RoadMilestone) references() []reference {
	return []reference{{KindRoadGroup, r.Group}}
}

// Kind names the table of r.
func (r *RoadBudget) Kind() Kind { return KindRoadBudget }

// Key gives the ID of r.
func (r *RoadBudget) Key() ID { return r.ID }

func (r *RoadBudget) equal(other Record) bool {
	o, ok := other.(*RoadBudget)
	return ok && *o == *r
}

func (r *RoadBudget) table(p *Plan) anyTable { return &p.RoadBudgets }
func (r *RoadBudget) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *RoadBudget) owner() ID { return r.Theme }
func (r *RoadBudget) compare(o *RoadBudget) int {
	return cmp.Or(cmp.Compare(r.Year, o.Year), cmp.Compare(r.Line, o.Line))
}

func (r *RoadBudget) references() []reference {
	return []reference{{KindRoadTheme, r.Theme}, {KindLine, r.Line}}
}

// Kind names the table of r.
func (r *RoadReceipt) Kind() Kind { return KindRoadReceipt }

// Key gives the ID of r.
func (r *RoadReceipt) Key() ID { return r.ID }

func (r *RoadReceipt) equal(other Record) bool {
	o, ok := other.(*RoadReceipt)
	return ok && *o == *r
}

func (r *RoadReceipt) table(p *Plan) anyTable { return &p.RoadReceipts }
func (r *RoadReceipt) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *RoadReceipt) owner() ID { return r.Budget }
func (r *RoadReceipt) compare(o *RoadReceipt) int {
	return cmp.Or(cmp.Compare(r.Date, o.Date), cmp.Compare(r.Group, o.Group), cmp.Compare(r.What, o.What))
}

func (r *RoadReceipt) references() []reference {
	return []reference{{KindRoadBudget, r.Budget}, {KindRoadGroup, r.Group}}
}

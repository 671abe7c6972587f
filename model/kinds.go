package model

import "cmp"

// The kinds of records, as they are named in the journal and in exports.
const (
	KindRegion      Kind = "region"
	KindOfficial    Kind = "official"
	KindMission     Kind = "mission"
	KindAgency      Kind = "agency"
	KindSubUnit     Kind = "sub_unit"
	KindFund        Kind = "fund"
	KindCeiling     Kind = "ceiling"
	KindLine        Kind = "line"
	KindIndicator   Kind = "indicator"
	KindTarget      Kind = "target"
	KindBudget      Kind = "budget"
	KindMeeting     Kind = "meeting"
	KindDay         Kind = "day"
	KindSlot        Kind = "slot"
	KindParticipant Kind = "participant"
	KindNote        Kind = "note"
	KindDecision    Kind = "decision"
	KindDirective   Kind = "directive"
	KindClaim       Kind = "claim"
	KindCorrection  Kind = "correction"
	KindMoment      Kind = "moment"
	KindIssue       Kind = "issue"
)

// Kinds lists every kind, owners before what they own.
func Kinds() []Kind {
	return []Kind{
		KindRegion,
		KindOfficial,
		KindMission,
		KindAgency,
		KindSubUnit,
		KindFund,
		KindCeiling,
		KindLine,
		KindIndicator,
		KindTarget,
		KindBudget,
		KindMeeting,
		KindDay,
		KindSlot,
		KindParticipant,
		KindNote,
		KindDecision,
		KindDirective,
		KindClaim,
		KindCorrection,
		KindMoment,
		KindIssue,
	}
}

// NewRecord gives an empty record of a kind, nil for an unknown kind.
func NewRecord(kind Kind) Record {
	switch kind {
	case KindRegion:
		return new(Region)
	case KindOfficial:
		return new(Official)
	case KindMission:
		return new(Mission)
	case KindAgency:
		return new(Agency)
	case KindSubUnit:
		return new(SubUnit)
	case KindFund:
		return new(Fund)
	case KindCeiling:
		return new(Ceiling)
	case KindLine:
		return new(Line)
	case KindIndicator:
		return new(Indicator)
	case KindTarget:
		return new(Target)
	case KindBudget:
		return new(Budget)
	case KindMeeting:
		return new(Meeting)
	case KindDay:
		return new(Day)
	case KindSlot:
		return new(Slot)
	case KindParticipant:
		return new(Participant)
	case KindNote:
		return new(Note)
	case KindDecision:
		return new(Decision)
	case KindDirective:
		return new(Directive)
	case KindClaim:
		return new(Claim)
	case KindCorrection:
		return new(Correction)
	case KindMoment:
		return new(Moment)
	case KindIssue:
		return new(Issue)
	default:
		return nil
	}
}

// reference names a record that another one needs. ID 0 refers to nothing.
type reference struct {
	kind Kind
	id   ID
}

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

func (r *Slot) references() []reference { return []reference{{KindDay, r.Day}, {KindAgency, r.Agency}} }

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
	return []reference{{KindSlot, r.Slot}, {KindAgency, r.Agency}, {KindIndicator, r.Indicator}}
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

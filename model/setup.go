package model

import (
	"slices"
	"strings"
)

// Edit puts records into the file as they are given, and takes others away with everything that belongs to them. Title names the act in the
// journal ("setup.region", "agenda.edit"). A record with ID 0 is new and gets one; one whose ID is in the plan replaces it.
type Edit struct {
	Title string
	Put   []Record
	Drop  []Record
}

// Name is the edit's title.
func (e Edit) Name() string { return e.Title }

// Changes refuses an edit that changes nothing.
func (e Edit) Changes(p *Plan, c Context) ([]Change, error) {
	ids := NewIDs(c.Seed)
	var changes []Change
	for _, r := range e.Put {
		if change, differs := put(p, r, ids); differs {
			changes = append(changes, change)
		}
	}
	gone := map[reference]bool{}
	for _, r := range e.Drop {
		changes = append(changes, p.removal(r, gone)...)
	}
	if len(changes) == 0 {
		return nil, Invalidf("", "Tidak ada yang berubah.")
	}
	return changes, nil
}

// put gives the change that brings r into the plan, and whether it changes anything.
func put(p *Plan, r Record, ids *IDs) (Change, bool) {
	if r.Key() == 0 {
		return Add(r.withID(ids.Next())), true
	}
	before, held := r.table(p).get(r.Key())
	if !held {
		return Add(r), true
	}
	return Replace(before, r), !before.equal(r)
}

// removal gives the changes that take a record away with all that is owned by it, lowest first. What is gone already is passed over.
func (p *Plan) removal(r Record, gone map[reference]bool) []Change {
	now, held := r.table(p).get(r.Key())
	name := reference{r.Kind(), r.Key()}
	if !held || gone[name] {
		return nil
	}
	gone[name] = true
	var changes []Change
	for _, below := range p.owned(now) {
		changes = append(changes, p.removal(below, gone)...)
	}
	return append(changes, Remove(now))
}

// owned gives the records of the plan itself that would make no sense without r. What was said and decided in a meeting is not among
// them: it keeps r from being removed.
func (p *Plan) owned(r Record) []Record {
	switch r := r.(type) {
	case *Agency:
		return slices.Concat(records(p.roots(r.ID)), records(p.SubUnits.Of(r.ID)), records(p.Ceilings.Of(r.ID)), records(p.Waivers.Of(r.ID)),
			p.triedAt(func(t *Trial) bool { return t.Agency == r.ID }))
	case *Line:
		return slices.Concat(records(p.children(r)), records(p.Indicators.Of(r.ID)), records(p.Budgets.Of(r.ID)), records(p.waiversAt(r)), p.comparedAt(r.ID))
	case *Indicator:
		return slices.Concat(records(p.Targets.Of(r.ID)), records(p.waiversAt(r)))
	case *Directive:
		return records(p.Extensions.Of(r.ID))
	case *Meeting:
		return slices.Concat(records(p.Days.Of(r.ID)), records(p.Redrafts.Of(r.ID)), records(p.Passes.Of(r.ID)))
	case *Day:
		return slices.Concat(records(p.Slots.Of(r.ID)), records(p.Participants.Of(r.ID)))
	case *Slot:
		return records(p.Turns.Of(r.ID))
	case *Scenario:
		return records(p.Trials.Of(r.ID))
	case *Cohort:
		return slices.Concat(records(p.Applicants.Of(r.ID)), records(p.Requirements.Of(r.ID)), records(p.Quotas.Of(r.ID)))
	case *Requirement:
		return p.assessedBy(r)
	case *Applicant:
		return slices.Concat(records(p.Assessments.Of(r.ID)), records(p.MonthReports.Of(r.ID)))
	case *Refocusing:
		return records(p.RefocusUnits.Of(r.ID))
	case *RoadTheme:
		return records(p.RoadPhases.Of(r.ID))
	default:
		return p.ownedByRanking(r)
	}
}

func (p *Plan) roots(agency ID) []*Line {
	return slices.DeleteFunc(slices.Clone(p.Lines.Of(agency)), func(l *Line) bool { return l.Parent != 0 })
}

func (p *Plan) children(of *Line) []*Line {
	return slices.DeleteFunc(slices.Clone(p.Lines.Of(of.Agency)), func(l *Line) bool { return l.Parent != of.ID })
}

func records[R Record](list []R) []Record {
	out := make([]Record, len(list))
	for i, r := range list {
		out[i] = r
	}
	return out
}

// Found is the act that begins a file: the region with its name and the year that is planned, and letterhead lines to start from.
func Found(region string, year int) Edit {
	return Edit{Title: "setup.file", Put: []Record{&Region{
		ID: RegionID, Name: region, Government: "PEMERINTAH " + strings.ToUpper(region), Office: "SEKRETARIAT DAERAH", Place: region, Zone: WIB, Year: year,
	}}}
}

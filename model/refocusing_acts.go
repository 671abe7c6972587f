package model

import (
	"maps"
	"slices"
	"strings"
)

// StartRefocusing begins a sheet without units. Where Base is NoStage it starts from the change before it, else from what was enacted; where Year is 0 it is
// of the year that is planned.
type StartRefocusing struct{ Sheet Refocusing }

// Name is "refocus.start".
func (StartRefocusing) Name() string { return "refocus.start" }

// Changes refuses a sheet without a name, a name that another one has, and a number or stage that no sheet can have.
func (a StartRefocusing) Changes(p *Plan, c Context) ([]Change, error) {
	s := a.Sheet
	s.ID, s.Name, s.Note = NewIDs(c.Seed).Next(), strings.TrimSpace(s.Name), strings.TrimSpace(s.Note)
	if r := p.Region(); s.Year == 0 && r != nil {
		s.Year = r.Year
	}
	if s.Base == NoStage {
		s.Base = max(Enacted, Revised(s.Number-1))
	}
	for _, other := range p.Refocusings.Of(0) {
		s.Order = max(s.Order, other.Order)
	}
	s.Order++
	return []Change{Add(&s)}, s.valid(p)
}

// PutRefocusUnits brings rows into a sheet, as from a table: all of them or none, in one entry of the journal. A row whose group, name, line and source a unit of
// the sheet has takes that unit's place, and its state where the row names none; the others come to its end.
type PutRefocusUnits struct {
	Refocusing ID
	Units      []RefocusUnit
}

// Name is "refocus.units".
func (PutRefocusUnits) Name() string { return "refocus.units" }

// Changes refuses a row that is named twice, and rows that change nothing.
func (a PutRefocusUnits) Changes(p *Plan, c Context) ([]Change, error) {
	if p.Refocusings.Get(a.Refocusing) == nil {
		return nil, missing("Lembar refocusing")
	}
	d, held, last := newDraft(p, c), map[RefocusUnit]*RefocusUnit{}, 0
	for _, u := range p.RefocusUnits.Of(a.Refocusing) {
		held[u.identity()], last = u, max(last, u.Order)
	}
	if twice := a.Twice(p); len(twice) > 0 {
		return nil, twice[slices.Min(slices.Collect(maps.Keys(twice)))]
	}
	for _, row := range a.Units {
		u := p.refocusRow(a.Refocusing, row)
		before := held[u.identity()]
		if before == nil {
			last++
			u.ID, u.Order = d.ids.Next(), last
			d.add(u)
			continue
		}
		u.ID, u.Order = before.ID, before.Order
		if u.State == RefocusProposed {
			u.State = before.State
		}
		if *u != *before {
			d.changes = append(d.changes, Replace(before, u))
		}
	}
	return d.done()
}

// Twice refuses the rows that name the unit of a row before them, by their places among Units.
func (a PutRefocusUnits) Twice(p *Plan) map[int]*Error {
	named, twice := map[RefocusUnit]bool{}, map[int]*Error{}
	for i, row := range a.Units {
		u := p.refocusRow(a.Refocusing, row)
		if named[u.identity()] {
			twice[i] = Invalidf("Sebut setiap unit satu kali dalam satu kelompok.", "%s disebut dua kali dalam isian yang sama.", describe(u))
		}
		named[u.identity()] = true
	}
	return twice
}

// refocusRow gives a row as a unit of a sheet, with the agency of its line.
func (p *Plan) refocusRow(sheet ID, row RefocusUnit) *RefocusUnit {
	row.Refocusing, row.Name, row.Group = sheet, strings.TrimSpace(row.Name), strings.TrimSpace(row.Group)
	if l := p.Lines.Get(row.Line); l != nil && row.Agency == 0 {
		row.Agency = l.Agency
	}
	return &row
}

// identity is what a unit is about, without its figures.
func (r *RefocusUnit) identity() RefocusUnit {
	return RefocusUnit{Group: foldName(r.Group), Name: foldName(r.Name), Line: r.Line, Fund: r.Fund, Agency: r.Agency}
}

// FillRefocusing brings figures of the plan into a sheet that no unit of it is linked to yet: one unit for each budget of the region's own money at the stage
// that the sheet starts from, of some agencies or, for nil, all.
type FillRefocusing struct {
	Refocusing ID
	Agencies   []ID
}

// Name is "refocus.fill".
func (FillRefocusing) Name() string { return "refocus.fill" }

// Changes refuses where there is no such figure.
func (a FillRefocusing) Changes(p *Plan, c Context) ([]Change, error) {
	r := p.Refocusings.Get(a.Refocusing)
	if r == nil {
		return nil, missing("Lembar refocusing")
	}
	put := PutRefocusUnits{Refocusing: a.Refocusing}
	linked := map[FigureOf]bool{}
	for _, u := range p.RefocusUnits.Of(r.ID) {
		linked[FigureOf{u.Line, u.Fund}] = true
	}
	for _, agency := range p.Agencies.Of(0) {
		if a.Agencies == nil || slices.Contains(a.Agencies, agency.ID) {
			put.Units = append(put.Units, p.refocusUnitsOf(r, agency.ID, linked)...)
		}
	}
	if len(put.Units) == 0 {
		return nil, Invalidf("Pilih perangkat daerah atau tahap asal yang mempunyai pagu.", "Tidak ada pagu yang dapat masuk ke %s.", describe(r))
	}
	return put.Changes(p, c)
}

// refocusUnitsOf gives units for the figures of an agency that are not linked.
func (p *Plan) refocusUnitsOf(r *Refocusing, agency ID, linked map[FigureOf]bool) (list []RefocusUnit) {
	for _, l := range p.Lines.Of(agency) {
		for _, b := range p.Budgets.Of(l.ID) {
			if b.Stage != r.Base || b.Year != r.Year || b.Amount < 0 || p.outside(b.Fund) || linked[FigureOf{l.ID, b.Fund}] || p.figureBelow(l, r.Base, r.Year) {
				continue
			}
			list = append(list, RefocusUnit{Name: l.Code + " " + l.Name, Agency: agency, Line: l.ID, Fund: b.Fund, Before: b.Amount})
		}
	}
	return list
}

// DecideRefocus gives units a state. Where Reason is given it becomes theirs.
type DecideRefocus struct {
	Units  []ID
	State  RefocusState
	Reason string
}

// Name is "refocus.decide".
func (DecideRefocus) Name() string { return "refocus.decide" }

// Changes refuses a rejection without a reason, and what changes nothing.
func (a DecideRefocus) Changes(p *Plan, c Context) ([]Change, error) {
	d := newDraft(p, c)
	for _, id := range a.Units {
		before := p.RefocusUnits.Get(id)
		if before == nil {
			return nil, missing("Unit refocusing")
		}
		after := *before
		after.State = a.State
		if reason := strings.TrimSpace(a.Reason); reason != "" {
			after.Reason = reason
		}
		if after != *before {
			d.changes = append(d.changes, Replace(before, &after))
		}
	}
	return d.done()
}

package model

import "slices"

// Part gives what an agency gets to work with in a file of its own: the region, the missions, the funding sources, the agency itself with its sub
// units, ceilings, waivers, and lines of all years with their indicators, targets and budgets, and the catalogue of the years that it plans. Nothing of
// other agencies, of officials and of meetings is among it. Where there is no such agency it gives nil.
func (p *Plan) Part(agency ID) []Record {
	a := p.Agencies.Get(agency)
	if a == nil {
		return nil
	}
	list := slices.Concat(
		p.Records(KindRegion), p.Records(KindMission), p.Records(KindFund), []Record{a},
		records(p.SubUnits.Of(agency)), records(p.Ceilings.Of(agency)), records(p.Lines.Of(agency)),
	)
	for _, l := range p.Lines.Of(agency) {
		for _, i := range p.Indicators.Of(l.ID) {
			list = append(append(list, i), records(p.Targets.Of(i.ID))...)
		}
		list = append(list, records(p.Budgets.Of(l.ID))...)
	}
	list = append(list, records(p.Waivers.Of(agency))...)
	for _, year := range p.planned(agency) {
		list = append(list, records(p.Catalog.Of(ID(year)))...)
	}
	return list
}

// planned gives the years of an agency's lines and the year that is planned.
func (p *Plan) planned(agency ID) []int {
	var years []int
	if r := p.Region(); r != nil {
		years = append(years, r.Year)
	}
	for _, l := range p.Lines.Of(agency) {
		years = append(years, l.Year)
	}
	slices.Sort(years)
	return slices.Compact(years)
}

// TakePart is the act that begins an agency's file. Plan is the plan of the file that it is a part of, Origin says which one that is.
type TakePart struct {
	Plan   *Plan
	Origin Origin
}

// Name is "part.take".
func (TakePart) Name() string { return "part.take" }

// Changes refuses an agency that there is not, a part of a part, and a file that holds something.
func (a TakePart) Changes(p *Plan, _ Context) ([]Change, error) {
	switch {
	case a.Plan.Origin() != nil:
		return nil, Errorf(Conflict, "Buka berkas yang membagikannya, lalu bagikan dari sana.", "Berkas ini sendiri berkas perangkat daerah dan tidak dapat dibagi lagi.")
	case !p.Empty():
		return nil, Errorf(Conflict, "Pilih nama lain.", "Berkas perangkat daerah hanya dapat dibuat di berkas baru.")
	}
	list := a.Plan.Part(a.Origin.Agency)
	if list == nil {
		return nil, Errorf(NotFound, "Muat ulang halaman, lalu ulangi.", "Perangkat daerah itu tidak ada di berkas ini.")
	}
	origin := a.Origin
	origin.ID = OriginID
	changes := make([]Change, 0, len(list)+1)
	for _, r := range append(list, &origin) {
		changes = append(changes, Add(r))
	}
	return changes, nil
}

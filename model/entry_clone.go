package model

import "slices"

// CloneYear begins a year with what another one ended with. Every line of From, with its indicators, is copied to To and the region plans To from then on.
//
// What the old lines say about To becomes the proposal of To: of several stages the meeting's word stands before the proposal (the forward estimate) and that
// before the plan of several years. What they say about later years stays at its stage. The plan of several years is copied from To on, too.
// Ceilings are not copied: they are set anew each year. Nor are decisions, corrections, waivers and anything else that a meeting did: every line of To is
// undecided.
type CloneYear struct{ From, To int }

// Name is "year.clone".
func (CloneYear) Name() string { return "year.clone" }

// Changes refuses a year that has lines already, and one to copy from that has none.
func (a CloneYear) Changes(p *Plan, c Context) ([]Change, error) {
	region := p.Region()
	if region == nil {
		return nil, Errorf(NotFound, "Buat berkas dengan nama daerah dan tahunnya dahulu.", "Berkas ini belum berisi daerah.")
	}
	changes, err := a.lines(p, c)
	if err != nil {
		return nil, err
	}
	next := *region
	next.Year = a.To
	if next == *region {
		return changes, nil
	}
	return append(changes, Replace(region, &next)), nil
}

// lines copies the lines alone.
func (a CloneYear) lines(p *Plan, c Context) ([]Change, error) {
	if a.To <= a.From {
		return nil, Invalidf("Pilih tahun sesudahnya.", "Tahun %d tidak dapat dibuat dari tahun %d.", a.To, a.From)
	}
	y := &cloning{plan: p, CloneYear: a, ids: NewIDs(c.Seed), copies: map[ID]ID{}}
	for _, agency := range p.Agencies.Of(0) {
		if err := y.agency(agency.ID); err != nil {
			return nil, err
		}
	}
	if len(y.changes) == 0 {
		return nil, Errorf(NotFound, "Pilih tahun yang sudah berisi.", "Belum ada program pada tahun %d.", a.From)
	}
	return y.changes, nil
}

// cloning gathers the copies.
type cloning struct {
	CloneYear
	plan    *Plan
	ids     *IDs
	copies  map[ID]ID // of lines
	changes []Change
}

func (y *cloning) add(r Record) { y.changes = append(y.changes, Add(r)) }

// agency copies the lines of an agency: all get their ID first, since a line may be listed before the one it stands under.
func (y *cloning) agency(agency ID) error {
	lines := slices.DeleteFunc(slices.Clone(y.plan.Lines.Of(agency)), func(l *Line) bool { return l.Year != y.From && l.Year != y.To })
	for _, l := range lines {
		if l.Year == y.To {
			return Errorf(Conflict, "Hapus dahulu baris tahun itu, atau lanjutkan mengisinya.", "Tahun %d sudah berisi program.", y.To)
		}
		y.copies[l.ID] = y.ids.Next()
	}
	for _, l := range lines {
		y.line(l)
	}
	return nil
}

func (y *cloning) line(l *Line) {
	copied := *l
	copied.ID, copied.Parent, copied.Year = y.copies[l.ID], y.copies[l.Parent], y.To
	y.add(&copied)
	for _, i := range y.plan.Indicators.Of(l.ID) {
		y.indicator(i, copied.ID)
	}
	y.budgets(l.ID, copied.ID)
}

func (y *cloning) indicator(i *Indicator, line ID) {
	copied := *i
	copied.ID, copied.Line = y.ids.Next(), line
	y.add(&copied)
	best := NoStage
	for _, t := range y.plan.Targets.Of(i.ID) {
		if t.Year == y.To && precedence(t.Stage) > precedence(best) {
			best = t.Stage
		}
	}
	for _, t := range y.plan.Targets.Of(i.ID) {
		for _, stage := range y.stages(t.Stage, t.Year, best) {
			y.add(&Target{ID: y.ids.Next(), Indicator: copied.ID, Stage: stage, Year: t.Year, Value: t.Value, Quarters: t.Quarters})
		}
	}
}

// budgets copies the money of a line. All sources are taken from one stage, so that the sum is one that was said.
func (y *cloning) budgets(from, to ID) {
	best := NoStage
	for _, b := range y.plan.Budgets.Of(from) {
		if b.Year == y.To && precedence(b.Stage) > precedence(best) {
			best = b.Stage
		}
	}
	for _, b := range y.plan.Budgets.Of(from) {
		for _, stage := range y.stages(b.Stage, b.Year, best) {
			y.add(&Budget{ID: y.ids.Next(), Line: to, Fund: b.Fund, Stage: stage, Year: b.Year, Amount: b.Amount, Quarters: b.Quarters})
		}
	}
}

// stages gives the stages at which a figure of the old year is copied. best is the stage that becomes the proposal of the new year.
func (y *cloning) stages(stage Stage, year int, best Stage) (list []Stage) {
	if year == y.To && stage == best && precedence(stage) > 0 {
		list = append(list, Proposed)
	}
	if stage == Planned && year >= y.To || stage == Proposed && year > y.To {
		list = append(list, stage)
	}
	return list
}

// precedence says which of several figures of a year to come stands before the others; 0 for those that say nothing about the proposal.
func precedence(s Stage) int {
	switch s {
	case Agreed:
		return 3
	case Proposed:
		return 2
	case Planned:
		return 1
	default:
		return 0
	}
}

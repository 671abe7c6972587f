package model

// Under gives the plan as it would be under a scenario: a copy in which its trials stand where the record stands in p. At stage Agreed the other sources of
// a line that is tried are taken over first, as a correction does. Trials that no longer apply are passed over, see TrialStandings. p is only read.
func (p *Plan) Under(scenario ID) (*Plan, error) {
	if p.Scenarios.Get(scenario) == nil {
		return nil, missing("Skenario")
	}
	d := newDraft(p, Context{Seed: "scenario"})
	for _, t := range p.Trials.Of(scenario) {
		if p.hinders(t) == nil {
			d.assume(t)
		}
	}
	under := p.Clone()
	if err := under.swapAll(d.changes); err != nil {
		return nil, err
	}
	return under, under.settleAll()
}

// assume puts the value of a trial where the record stands.
func (d *draft) assume(t *Trial) {
	switch t.Of {
	case TrialBudget:
		d.standing(d.plan.Lines.Get(t.Line), t.Fund, t.Stage, t.Year)
		d.setBudget(t.Line, t.Fund, t.Stage, t.Year, t.Amount)
	case TrialCeiling:
		d.put(&Ceiling{Agency: t.Agency, Fund: t.Fund, Year: t.Year, Amount: t.Amount}, d.plan.CeilingOf(t.Agency, t.Fund, t.Year))
	case TrialPoints:
		now := d.plan.Criteria.Get(t.Criterion)
		weighed := *now
		weighed.Points = t.Points
		if weighed != *now {
			d.changes = append(d.changes, Replace(now, &weighed))
		}
	}
}

// put sets a ceiling in the place of the one that stands, nil for none.
func (d *draft) put(after, now *Ceiling) {
	switch {
	case now == nil:
		after.ID = d.ids.Next()
		d.add(after)
	case now.Amount != after.Amount:
		after.ID = now.ID
		d.changes = append(d.changes, Replace(now, after))
	}
}

// hinders says why a trial does not apply any more, nil where it does.
func (p *Plan) hinders(t *Trial) error {
	switch t.Of {
	case TrialBudget:
		if line := p.Lines.Get(t.Line); p.figureBelow(line, t.Stage, t.Year) {
			return Invalidf("Hapus percobaannya, lalu coba angka pada baris di bawahnya.", "Pagu %s adalah jumlah baris di bawahnya.", line.Code)
		}
	case TrialPoints:
		return p.sharesPoints(p.Criteria.Get(t.Criterion))
	}
	return nil
}

// sharesPoints refuses a criterion whose weight is not given in points.
func (p *Plan) sharesPoints(k *Criterion) error {
	if r := p.Rankings.Get(k.Ranking); r != nil && r.Method != ByPoints {
		return Invalidf("Pilih pembobotan dengan poin di daftar prioritas itu.", "Bobot %s tidak dibagi dalam poin.", k.Name)
	}
	return nil
}

// TrialState says how a trial stands against the record.
type TrialState uint8

// The states. TrialVoid says that the trial no longer applies: the figure has become the sum of lower lines, or the ranking weighs in another way.
const (
	TrialStands  TrialState = iota // the record is as it was when it was tried
	TrialMoved                     // the record has changed since
	TrialInForce                   // the record has the value that was tried
	TrialVoid
)

// TrialStanding is a trial with what the record has now: Now at Has, or of a criterion NowPoints.
type TrialStanding struct {
	*Trial
	State     TrialState
	Has       bool
	Now       Money
	NowPoints Points
}

// TrialStandings tells of each trial of a scenario how it stands against the record. A trial whose line, agency, source or criterion was removed was removed
// with it.
func (p *Plan) TrialStandings(scenario ID) (list []TrialStanding) {
	d := newDraft(p, Context{})
	for _, t := range p.Trials.Of(scenario) {
		s := d.recorded(t)
		s.State = s.state(p.hinders(t) != nil)
		list = append(list, s)
	}
	return list
}

// recorded gives a trial with what the record has in its place.
func (d *draft) recorded(t *Trial) TrialStanding {
	s := TrialStanding{Trial: t}
	switch t.Of {
	case TrialBudget:
		s.Now, s.Has = d.standing(d.plan.Lines.Get(t.Line), t.Fund, t.Stage, t.Year)
	case TrialCeiling:
		if c := d.plan.CeilingOf(t.Agency, t.Fund, t.Year); c != nil {
			s.Now, s.Has = c.Amount, true
		}
	case TrialPoints:
		s.NowPoints, s.Has = d.plan.Criteria.Get(t.Criterion).Points, true
	}
	return s
}

func (s *TrialStanding) state(void bool) TrialState {
	switch {
	case void:
		return TrialVoid
	case s.inForce():
		return TrialInForce
	case s.Has != s.Had || s.Now != s.Was || s.NowPoints != s.WasPoints:
		return TrialMoved
	default:
		return TrialStands
	}
}

func (s *TrialStanding) inForce() bool { return s.Has && s.Now == s.Amount && s.NowPoints == s.Points }

// Adopted says whether the record has all that a scenario tries, of which there is something.
func (p *Plan) Adopted(scenario ID) bool {
	list := p.TrialStandings(scenario)
	for _, s := range list {
		if s.State != TrialInForce {
			return false
		}
	}
	return len(list) > 0
}

// ScenarioSum is what a scenario comes to at a stage in a year: the region's total in the record and under the scenario, what that leaves of the region's
// ceiling (see CeilingRow), and the agencies that are over theirs. Moved and Void count the trials that stand so; Adopted is as Plan.Adopted.
type ScenarioSum struct {
	Scenario            *Scenario
	Trials, Moved, Void int
	Adopted             bool
	Before, After       Figure
	Ceiling             CeilingRow
	Over                []*Agency
}

// ScenarioSum sums a scenario up. At stage Agreed the totals are outcomes, see TotalOutcome.
func (p *Plan) ScenarioSum(scenario ID, stage Stage, year int) (*ScenarioSum, error) {
	under, err := p.Under(scenario)
	if err != nil {
		return nil, err
	}
	s := &ScenarioSum{Scenario: p.Scenarios.Get(scenario), Ceiling: under.CeilingRows(0, year, stage)[0]}
	s.Before, s.After = p.CeilingRows(0, year, stage)[0].Used, s.Ceiling.Used
	inForce := 0
	for _, t := range p.TrialStandings(scenario) {
		s.Trials++
		switch t.State {
		case TrialMoved:
			s.Moved++
		case TrialVoid:
			s.Void++
		case TrialInForce:
			inForce++
		}
	}
	s.Adopted = inForce > 0 && inForce == s.Trials
	s.Over = under.OverCeiling(stage, year)
	return s, nil
}

// OverCeiling gives the agencies whose total at a stage in a year (at stage Agreed their outcome) is over their ceiling.
func (p *Plan) OverCeiling(stage Stage, year int) (over []*Agency) {
	side := Side{Plan: p, Stage: stage, Year: year}
	for _, a := range p.Agencies.Of(0) {
		if limit, ok := p.Ceiling(a.ID, 0, year); ok && side.agencyFigure(a.ID).Amount > limit {
			over = append(over, a)
		}
	}
	return over
}

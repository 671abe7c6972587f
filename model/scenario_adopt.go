package model

// AdoptScenario makes what a scenario tries the record, all of it or nothing, in one entry of the journal: budgets are corrected as in the meeting, each with
// a Correction of its own whose reason names the scenario, ceilings and weights are edited. The scenario stays until it is removed. Moved says that trials
// are adopted too whose place in the record has changed since they were tried.
type AdoptScenario struct {
	Scenario ID
	Moved    bool
}

// Name is "scenario.adopt".
func (AdoptScenario) Name() string { return "scenario.adopt" }

// Reason is what the corrections of a scenario that is adopted give as their reason.
func (r *Scenario) Reason() string { return "Skenario " + r.Name }

// Changes refuses a scenario without trials, one that the record has in full already, one with a trial that no longer applies and, unless Moved says
// otherwise, one with a trial whose place in the record has changed.
func (a AdoptScenario) Changes(p *Plan, c Context) ([]Change, error) {
	s := p.Scenarios.Get(a.Scenario)
	if s == nil {
		return nil, missing("Skenario")
	}
	list := p.TrialStandings(s.ID)
	if err := a.adoptable(p, s, list); err != nil {
		return nil, err
	}
	if c.Reason == "" {
		c.Reason = s.Reason()
	}
	d := newDraft(p, c)
	for _, t := range list {
		if t.State == TrialInForce {
			continue
		}
		if err := d.adopt(t.Trial); err != nil {
			return nil, err
		}
	}
	return d.done()
}

func (a AdoptScenario) adoptable(p *Plan, s *Scenario, list []TrialStanding) error {
	count := map[TrialState]int{}
	for _, t := range list {
		if count[t.State]++; t.State == TrialVoid {
			return p.hinders(t.Trial)
		}
	}
	switch {
	case len(list) == 0:
		return Invalidf("Coba satu angka dahulu.", "Skenario %s belum berisi percobaan.", s.Name)
	case count[TrialInForce] == len(list):
		return Invalidf("Skenario itu boleh dihapus.", "Skenario %s sudah diterapkan seluruhnya.", s.Name)
	case count[TrialMoved] > 0 && !a.Moved:
		return Errorf(Conflict, "Periksa angka-angka itu, lalu terapkan juga atau coba ulang.", "%d angka sudah berubah sejak dicoba dalam skenario %s.", count[TrialMoved], s.Name)
	}
	return nil
}

// adopt makes a trial the record.
func (d *draft) adopt(t *Trial) error {
	if t.Of != TrialBudget {
		d.assume(t)
		return nil
	}
	_, err := d.correct(d.plan.Lines.Get(t.Line), t.Fund, t.Stage, t.Year, t.Amount)
	return err
}

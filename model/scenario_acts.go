package model

import "strings"

// StartScenario begins a scenario without trials.
type StartScenario struct{ Scenario, Note string }

// Name is "scenario.start".
func (StartScenario) Name() string { return "scenario.start" }

// Changes refuses a scenario without a name, and a name that another one has.
func (a StartScenario) Changes(p *Plan, c Context) ([]Change, error) {
	return []Change{Add(p.newScenario(NewIDs(c.Seed), a.Scenario, a.Note))}, nil
}

func (p *Plan) newScenario(ids *IDs, name, note string) *Scenario {
	last := 0
	for _, s := range p.Scenarios.Of(0) {
		last = max(last, s.Order)
	}
	return &Scenario{ID: ids.Next(), Order: last + 1, Name: strings.TrimSpace(name), Note: strings.TrimSpace(note)}
}

// RenameScenario gives a scenario another name and note.
type RenameScenario struct {
	Scenario ID
	To, Note string
}

// Name is "scenario.rename".
func (RenameScenario) Name() string { return "scenario.rename" }

// Changes refuses names as StartScenario does, and what changes nothing.
func (a RenameScenario) Changes(p *Plan, _ Context) ([]Change, error) {
	before := p.Scenarios.Get(a.Scenario)
	if before == nil {
		return nil, missing("Skenario")
	}
	after := *before
	after.Name, after.Note = strings.TrimSpace(a.To), strings.TrimSpace(a.Note)
	if after == *before {
		return nil, Invalidf("", "Tidak ada yang berubah.")
	}
	return []Change{Replace(before, &after)}, nil
}

// RemoveScenario takes a scenario away with its trials. The record stays as it is.
type RemoveScenario struct{ Scenario ID }

// Name is "scenario.remove".
func (RemoveScenario) Name() string { return "scenario.remove" }

// Changes refuses a scenario that is not there.
func (a RemoveScenario) Changes(p *Plan, _ Context) ([]Change, error) {
	s := p.Scenarios.Get(a.Scenario)
	if s == nil {
		return nil, missing("Skenario")
	}
	return p.removal(s, map[reference]bool{}), nil
}

// CopyScenario begins a scenario with the trials of another one.
type CopyScenario struct {
	Scenario ID
	To       string
}

// Name is "scenario.copy".
func (CopyScenario) Name() string { return "scenario.copy" }

// Changes refuses names as StartScenario does.
func (a CopyScenario) Changes(p *Plan, c Context) ([]Change, error) {
	from := p.Scenarios.Get(a.Scenario)
	if from == nil {
		return nil, missing("Skenario")
	}
	ids := NewIDs(c.Seed)
	to := p.newScenario(ids, a.To, from.Note)
	changes := []Change{Add(to)}
	for _, t := range p.Trials.Of(from.ID) {
		copied := *t
		copied.ID, copied.Scenario = ids.Next(), to.ID
		changes = append(changes, Add(&copied))
	}
	return changes, nil
}

// Try lets an act of correction bear on a scenario instead of the record: a CorrectBudget, CorrectMany or ShiftBudget, on the figures as they are under the
// scenario. A figure that comes to what the record has is no longer a trial.
type Try struct {
	Scenario ID
	Act      Act
}

// Name is "scenario.cut" for many figures, "scenario.shift" for a shift, else "scenario.try".
func (a Try) Name() string {
	switch a.Act.(type) {
	case CorrectMany:
		return "scenario.cut"
	case ShiftBudget:
		return "scenario.shift"
	default:
		return "scenario.try"
	}
}

// Changes refuses what the act refuses, and other acts.
func (a Try) Changes(p *Plan, c Context) ([]Change, error) {
	under, err := p.Under(a.Scenario)
	if err != nil {
		return nil, err
	}
	switch a.Act.(type) {
	case CorrectBudget, CorrectMany, ShiftBudget:
	default:
		return nil, Invalidf("", "Tindakan itu tidak dapat dicoba dalam skenario.")
	}
	made, err := a.Act.Changes(under, c)
	if err != nil {
		return nil, err
	}
	t := newTrying(p, c, a.Scenario)
	for _, change := range made {
		if x, ok := change.After.(*Correction); ok {
			t.set(&Trial{Of: TrialBudget, Line: x.Line, Fund: x.Fund, Stage: x.Stage, Year: x.Year, Amount: x.NewAmount})
		}
	}
	return t.done()
}

// TryCeiling tries a ceiling in a scenario: of an agency (0: the region) and a funding source (0: all).
type TryCeiling struct {
	Scenario, Agency, Fund ID
	Year                   int
	Amount                 Money
}

// Name is "scenario.try".
func (TryCeiling) Name() string { return "scenario.try" }

// Changes takes the trial away where the amount is that of the record.
func (a TryCeiling) Changes(p *Plan, c Context) ([]Change, error) {
	return p.try(a.Scenario, c, &Trial{Of: TrialCeiling, Agency: a.Agency, Fund: a.Fund, Year: a.Year, Amount: a.Amount})
}

// TryPoints tries a weight in a scenario.
type TryPoints struct {
	Scenario, Criterion ID
	Points              Points
}

// Name is "scenario.try".
func (TryPoints) Name() string { return "scenario.try" }

// Changes takes the trial away where the weight is that of the record. A criterion whose ranking does not weigh by points is refused.
func (a TryPoints) Changes(p *Plan, c Context) ([]Change, error) {
	k := p.Criteria.Get(a.Criterion)
	if k == nil {
		return nil, missing("Kriteria")
	}
	if err := p.sharesPoints(k); err != nil {
		return nil, err
	}
	return p.try(a.Scenario, c, &Trial{Of: TrialPoints, Criterion: a.Criterion, Points: a.Points})
}

func (p *Plan) try(scenario ID, c Context, trial *Trial) ([]Change, error) {
	if p.Scenarios.Get(scenario) == nil {
		return nil, missing("Skenario")
	}
	t := newTrying(p, c, scenario)
	t.set(trial)
	return t.done()
}

// TryZero tries in a scenario what it would be without figures of a stage and year: each becomes zero.
type TryZero struct {
	Scenario ID
	Figures  []FigureOf
	Stage    Stage
	Year     int
}

// Name is "scenario.try".
func (TryZero) Name() string { return "scenario.try" }

// Changes refuses a line whose figure is the sum of those below it, and where all are zero already.
func (a TryZero) Changes(p *Plan, c Context) ([]Change, error) {
	if p.Scenarios.Get(a.Scenario) == nil {
		return nil, missing("Skenario")
	}
	t := newTrying(p, c, a.Scenario)
	for _, f := range a.Figures {
		if _, err := t.standing.figure(f, a.Stage, a.Year); err != nil {
			return nil, err
		}
		t.set(&Trial{Of: TrialBudget, Line: f.Line, Fund: f.Fund, Stage: a.Stage, Year: a.Year})
	}
	return t.done()
}

// Untry takes trials away: in their places the scenario has what the record has.
type Untry struct{ Trials []ID }

// Name is "scenario.untry".
func (Untry) Name() string { return "scenario.untry" }

// Changes refuses trials that are not there.
func (a Untry) Changes(p *Plan, c Context) ([]Change, error) {
	d := newDraft(p, c)
	for _, id := range a.Trials {
		t := p.Trials.Get(id)
		if t == nil {
			return nil, missing("Percobaan")
		}
		d.changes = append(d.changes, Remove(t))
	}
	return d.done()
}

// trying gathers what becomes of the trials of a scenario.
type trying struct {
	*draft
	scenario ID
	standing *draft // reads the record
	trials   map[Trial]*Trial
}

func newTrying(p *Plan, c Context, scenario ID) *trying {
	t := &trying{draft: newDraft(p, c), scenario: scenario, standing: newDraft(p, Context{}), trials: map[Trial]*Trial{}}
	for _, old := range p.Trials.Of(scenario) {
		t.trials[old.place()] = old
	}
	return t
}

// place is what a trial is about, without its value.
func (r *Trial) place() Trial {
	return Trial{Of: r.Of, Line: r.Line, Agency: r.Agency, Fund: r.Fund, Criterion: r.Criterion, Stage: r.Stage, Year: r.Year}
}

// set lets the scenario have a value in the place of a trial, with what the record has there now.
func (t *trying) set(after *Trial) {
	before := t.trials[after.place()]
	s := t.standing.recorded(after)
	after.Scenario, after.Had, after.Was, after.WasPoints = t.scenario, s.Has, s.Now, s.NowPoints
	switch {
	case s.inForce() && before != nil:
		t.changes = append(t.changes, Remove(before))
	case s.inForce():
	case before == nil:
		after.ID = t.ids.Next()
		t.add(after)
	default:
		if after.ID = before.ID; *after != *before {
			t.changes = append(t.changes, Replace(before, after))
		}
	}
}

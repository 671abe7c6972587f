package model_test

import (
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

const next = modeltest.PlanYear + 1

// copyOf gives the line of the next year with the code of a line.
func copyOf(t *testing.T, p *model.Plan, line model.ID) *model.Line {
	t.Helper()
	of := p.Lines.Get(line)
	for _, l := range p.Lines.Of(of.Agency) {
		if l.Year == next && l.Code == of.Code && l.SubUnit == of.SubUnit {
			return l
		}
	}
	t.Fatalf("%s is not in %d", of.Code, next)
	return nil
}

func TestANewYearBeginsWithWhatTheLastOneSaidOfIt(t *testing.T) {
	w := modeltest.Small(t)
	target := func(indicator model.ID, s model.Stage, year int, value string) {
		w.Act(model.SetTarget{Indicator: indicator, Stage: s, Year: year, Value: value})
	}
	target(w.Outcome, model.Planned, next, "rencana")
	target(w.Outcome, model.Proposed, next, "prakiraan")
	target(w.Outcome, model.Planned, next+1, "rencana lanjut")
	target(w.Outcome, model.Proposed, next+1, "prakiraan lanjut")
	target(w.Outcome, model.Enacted, modeltest.PlanYear, "lama")
	target(w.Output, model.Planned, next, "140")
	w.Act(model.SetBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Proposed, Year: next, Amount: 9, Known: true})
	w.Act(model.SetBudget{Line: w.Sub, Fund: w.PAD, Stage: model.Planned, Year: next, Amount: 5, Known: true})
	w.Act(model.Edit{Title: "setup.ceilings", Put: []model.Record{&model.Ceiling{ID: 77, Agency: w.Agency, Year: modeltest.PlanYear, Amount: 400}}})
	before := w.Plan.Clone()
	w.Act(model.CloneYear{From: modeltest.PlanYear, To: next})

	p := w.Plan
	program, sub := copyOf(t, p, w.Program), copyOf(t, p, w.Sub)
	if p.Region().Year != next || sub.Parent != copyOf(t, p, w.Activity).ID || program.Parent != 0 || p.Lines.Len() != 2*before.Lines.Len() {
		t.Errorf("year %d, %d lines, sub under %d", p.Region().Year, p.Lines.Len(), sub.Parent)
	}
	outcome, output := p.Indicators.Of(program.ID)[0], p.Indicators.Of(sub.ID)[0]
	if was := before.Indicators.Get(w.Outcome); outcome.Text != was.Text || outcome.Unit != was.Unit || outcome.Baseline != was.Baseline {
		t.Errorf("indicator %+v", outcome)
	}
	for _, want := range []struct {
		indicator model.ID
		stage     model.Stage
		year      int
		value     string
	}{
		{outcome.ID, model.Proposed, next, "prakiraan"},
		{outcome.ID, model.Planned, next, "rencana"},
		{outcome.ID, model.Planned, next + 1, "rencana lanjut"},
		{outcome.ID, model.Proposed, next + 1, "prakiraan lanjut"},
		{output.ID, model.Proposed, next, "140"},
		{output.ID, model.Planned, next, "140"},
	} {
		if got := p.Target(want.indicator, want.stage, want.year); got == nil || got.Value != want.value {
			t.Errorf("target at %s of %d: %+v, want %q", want.stage, want.year, got, want.value)
		}
	}
	if n := len(p.Targets.Of(outcome.ID)); n != 4 {
		t.Errorf("%d targets came with the first indicator", n)
	}
	if b := p.Budget(sub.ID, w.DAU, model.Proposed, next); b == nil || b.Amount != 9 || p.Budget(sub.ID, w.PAD, model.Proposed, next) != nil {
		t.Errorf("the proposal is not that of one stage: %+v", p.Budgets.Of(sub.ID))
	}
	if _, set := p.Ceiling(w.Agency, 0, next); set || p.Decisions.Len() != 0 {
		t.Error("a ceiling or a decision was copied")
	}
	if err := w.Refuse(model.CloneYear{From: modeltest.PlanYear, To: next}); !strings.Contains(err.Error(), "sudah berisi program. Hapus dahulu") {
		t.Error(err)
	}
	undone(t, w, before)
}

func TestAYearIsNotMadeFromNothingOrFromALaterOne(t *testing.T) {
	w := modeltest.Small(t)
	w.Refuse(model.CloneYear{From: next, To: next + 1})
	w.Refuse(model.CloneYear{From: modeltest.PlanYear, To: modeltest.PlanYear})
	empty := modeltest.NewMemory()
	if _, err := empty.Do(model.CloneYear{From: 2026, To: 2027}, model.Context{}); model.CodeOf(err) != model.NotFound {
		t.Error(err)
	}
}

func TestTheSameSeedClonesTheSame(t *testing.T) {
	p := modeltest.NewPlan(modeltest.S)
	a, b := p.Clone(), p.Clone()
	for _, of := range []*model.Plan{a, b} {
		modeltest.Do(t, of, model.CloneYear{From: modeltest.PlanYear, To: next}, model.Context{Seed: "tahun"})
	}
	if same, kind := a.Equal(b); !same {
		t.Errorf("records of kind %s differ", kind)
	}
}

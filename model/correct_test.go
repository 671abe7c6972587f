package model_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

const (
	year    = modeltest.PlanYear
	million = 1_000_000 * model.Rupiah
)

// refusedWith fails the test where an act is not refused with a code.
func refusedWith(t *testing.T, w *modeltest.Town, want model.Code, act model.Act) {
	t.Helper()
	if got := model.CodeOf(w.Refuse(act)); got != want {
		t.Errorf("%s: refused with %q, want %q", act.Name(), got, want)
	}
}

// budget gives the amount of a figure of the plan year, −1 where there is none.
func budget(w *modeltest.Town, line, fund model.ID, stage model.Stage) model.Money {
	if b := w.Plan.Budget(line, fund, stage, year); b != nil {
		return b.Amount
	}
	return -1
}

// wantBudgets compares the figures of a line at a stage by source; −1 is none.
func wantBudgets(t *testing.T, w *modeltest.Town, line model.ID, stage model.Stage, want map[model.ID]model.Money) {
	t.Helper()
	for fund, amount := range want {
		if got := budget(w, line, fund, stage); got != amount {
			t.Errorf("line %s at %s from %s: %d, want %d", w.Plan.Lines.Get(line).Code, stage, w.Plan.Funds.Get(fund).Name, got, amount)
		}
	}
}

func correct(line, fund model.ID, amount model.Money) model.CorrectBudget {
	return model.CorrectBudget{Line: line, Fund: fund, Stage: model.Agreed, Year: year, Amount: amount}
}

func TestCorrectBudgetTakesTheOtherSourcesOver(t *testing.T) {
	w := modeltest.Small(t)
	entry := w.ActIn(correct(w.Sub, w.DAU, 80*million), model.Context{Speaker: "Wali Kota", Slot: w.Slot, Reason: "hemat"})
	wantBudgets(t, w, w.Sub, model.Agreed, map[model.ID]model.Money{w.DAU: 80 * million, w.PAD: 50 * million, w.Outside: -1})
	wantBudgets(t, w, w.Sub, model.Proposed, map[model.ID]model.Money{w.DAU: 100 * million, w.PAD: 50 * million})
	if w.Plan.Corrections.Len() != 1 {
		t.Fatalf("%d corrections", w.Plan.Corrections.Len())
	}
	c := w.Plan.Corrections.Of(w.Agency)[0]
	want := model.Correction{
		ID: c.ID, Said: model.Said{Slot: w.Slot, Agency: w.Agency, Speaker: "Wali Kota", At: entry.At}, Line: w.Sub, Fund: w.DAU,
		Stage: model.Agreed, Year: year, Field: model.FieldBudget, OldAmount: 100 * million, NewAmount: 80 * million, Reason: "hemat",
	}
	if *c != want {
		t.Errorf("correction\n%+v, want\n%+v", *c, want)
	}
}

func TestCorrectBudgetAgainStartsFromTheLastFigure(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(correct(w.Sub, w.DAU, 80*million))
	w.Act(correct(w.Sub, w.PAD, 0))
	w.Act(correct(w.Sub, w.DAU, 90*million))
	wantBudgets(t, w, w.Sub, model.Agreed, map[model.ID]model.Money{w.DAU: 90 * million, w.PAD: 0})
	last := w.Plan.Corrections.Of(w.Agency)[2]
	if last.OldAmount != 80*million || last.NewAmount != 90*million {
		t.Errorf("last correction is %d → %d", last.OldAmount, last.NewAmount)
	}
}

func TestCorrectBudgetBringsANewSource(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(correct(w.OtherSub, w.PAD, 5*million))
	wantBudgets(t, w, w.OtherSub, model.Agreed, map[model.ID]model.Money{w.DAU: 200 * million, w.Outside: 30 * million, w.PAD: 5 * million})
	if c := w.Plan.Corrections.Of(w.Agency)[0]; c.OldAmount != 0 {
		t.Errorf("a new source was %d before", c.OldAmount)
	}
}

func TestCorrectBudgetAtAnotherStageTouchesNothingElse(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Proposed, Year: year, Amount: 60 * million})
	wantBudgets(t, w, w.Sub, model.Proposed, map[model.ID]model.Money{w.DAU: 60 * million, w.PAD: 50 * million})
	wantBudgets(t, w, w.Sub, model.Agreed, map[model.ID]model.Money{w.DAU: -1, w.PAD: -1})
}

func TestCorrectBudgetRefusals(t *testing.T) {
	w := modeltest.Small(t)
	refusedWith(t, w, model.Invalid, correct(w.Program, w.DAU, million))
	refusedWith(t, w, model.Invalid, correct(w.Activity, w.DAU, million))
	refusedWith(t, w, model.Invalid, correct(w.Sub, w.DAU, 100*million))
	refusedWith(t, w, model.Invalid, correct(w.Sub, w.DAU, model.MaxMoney+1))
	refusedWith(t, w, model.NotFound, correct(404, w.DAU, million))
	refusedWith(t, w, model.NotFound, correct(w.Sub, 404, million))
	refusedWith(t, w, model.Invalid, model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: 7, Year: year, Amount: million})
	refusedWith(t, w, model.Invalid, model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Proposed, Year: 27, Amount: million})
}

func TestCorrectBudgetOfALineThatCarriesItself(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(correct(w.OtherProgram, w.PAD, 65*million))
	wantBudgets(t, w, w.OtherProgram, model.Agreed, map[model.ID]model.Money{w.PAD: 65 * million})
	if got := w.Plan.Corrections.Of(w.OtherAgency); len(got) != 1 {
		t.Errorf("%d corrections of the agency", len(got))
	}
}

func TestCorrectTarget(t *testing.T) {
	w := modeltest.Small(t)
	w.ActIn(model.CorrectTarget{Indicator: w.Outcome, Stage: model.Agreed, Year: year, Value: " ≥ 92 "}, model.Context{Reason: "sejalan RPJMD"})
	if got := w.Plan.Target(w.Outcome, model.Agreed, year); got == nil || got.Value != "≥ 92" {
		t.Errorf("agreed target %+v", got)
	}
	if got := w.Plan.Target(w.Outcome, model.Proposed, year).Value; got != "≥ 90" {
		t.Errorf("proposed target became %q", got)
	}
	c := w.Plan.Corrections.Of(w.Agency)[0]
	if c.Field != model.FieldTarget || c.OldText != "≥ 90" || c.NewText != "≥ 92" || c.Line != w.Program || c.Indicator != w.Outcome {
		t.Errorf("correction %+v", c)
	}
	refusedWith(t, w, model.Invalid, model.CorrectTarget{Indicator: w.Outcome, Stage: model.Agreed, Year: year, Value: "≥ 92"})
	refusedWith(t, w, model.Invalid, model.CorrectTarget{Indicator: w.Output, Stage: model.Agreed, Year: year, Value: "120"})
	refusedWith(t, w, model.NotFound, model.CorrectTarget{Indicator: 404, Stage: model.Agreed, Year: year, Value: "1"})
}

func TestCorrectTargetKeepsTheQuarters(t *testing.T) {
	w := modeltest.Small(t)
	before := *w.Plan.Target(w.Output, model.Proposed, year)
	before.Quarters = [4]string{"30", "60", "90", "120"}
	w.Act(model.Edit{Title: "target.edit", Put: []model.Record{&before}})
	w.Act(model.CorrectTarget{Indicator: w.Output, Stage: model.Proposed, Year: year, Value: "130"})
	if got := w.Plan.Target(w.Output, model.Proposed, year); got.Quarters != before.Quarters || got.Value != "130" {
		t.Errorf("target %+v", got)
	}
}

func TestSetBudgetEntersAndTakesAway(t *testing.T) {
	w := modeltest.Small(t)
	set := model.SetBudget{Line: w.Sub, Fund: w.PAD, Stage: model.Planned, Year: year, Amount: 12 * million, Known: true}
	w.Act(set)
	wantBudgets(t, w, w.Sub, model.Planned, map[model.ID]model.Money{w.PAD: 12 * million, w.DAU: -1})
	refusedWith(t, w, model.Invalid, set)
	set.Known = false
	w.Act(set)
	wantBudgets(t, w, w.Sub, model.Planned, map[model.ID]model.Money{w.PAD: -1})
	refusedWith(t, w, model.Invalid, set)
	set.Line, set.Known = w.Activity, true
	set.Stage = model.Proposed
	refusedWith(t, w, model.Invalid, set)
	set.Line = 404
	refusedWith(t, w, model.NotFound, set)
	if w.Plan.Corrections.Len() != 0 {
		t.Error("entering a figure was recorded as a correction")
	}
}

func TestSetTargetEntersAndTakesAway(t *testing.T) {
	w := modeltest.Small(t)
	set := model.SetTarget{Indicator: w.Output, Stage: model.Planned, Year: year, Value: "WTP"}
	w.Act(set)
	refusedWith(t, w, model.Invalid, set)
	set.Value = ""
	w.Act(set)
	if w.Plan.Target(w.Output, model.Planned, year) != nil {
		t.Error("the target is still there")
	}
	refusedWith(t, w, model.Invalid, set)
	refusedWith(t, w, model.NotFound, model.SetTarget{Indicator: 404, Stage: model.Planned, Year: year, Value: "1"})
}

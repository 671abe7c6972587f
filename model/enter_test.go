package model_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

const enteredMillion = 1_000_000 * model.Rupiah

func enteredMoney(line, fund model.ID, amount model.Money) model.SetBudget {
	return model.SetBudget{Line: line, Fund: fund, Stage: model.Proposed, Year: modeltest.PlanYear, Amount: amount, Known: true}
}

func enteredTarget(indicator model.ID, value string) model.SetTarget {
	return model.SetTarget{Indicator: indicator, Stage: model.Proposed, Year: modeltest.PlanYear, Value: value}
}

func TestEnterFiguresIsOneEntryThatIsUndoneAsOne(t *testing.T) {
	w := modeltest.Small(t)
	before := w.Plan.Clone()
	entry := w.Act(model.EnterFigures{
		Budgets: []model.SetBudget{enteredMoney(w.Sub, w.DAU, 110*enteredMillion), enteredMoney(w.OtherSub, w.PAD, 5*enteredMillion)},
		Targets: []model.SetTarget{enteredTarget(w.Output, "130"), enteredTarget(w.Outcome, "≥ 91")},
	})
	if entry.Act != "enter.figures" || len(entry.Changes) != 4 {
		t.Fatalf("entry %s with %d changes, want enter.figures with 4", entry.Act, len(entry.Changes))
	}
	if b := w.Plan.Budget(w.OtherSub, w.PAD, model.Proposed, modeltest.PlanYear); b == nil || b.Amount != 5*enteredMillion {
		t.Errorf("new source: %+v", b)
	}
	if v := w.Plan.Target(w.Outcome, model.Proposed, modeltest.PlanYear).Value; v != "≥ 91" {
		t.Errorf("target %q", v)
	}
	w.Act(model.Revert{Entry: entry})
	if same, kind := before.Equal(w.Plan); !same {
		t.Errorf("undo leaves other records of kind %s", kind)
	}
}

func TestEnterFiguresPassesOverWhatStands(t *testing.T) {
	w := modeltest.Small(t)
	gone := enteredMoney(w.Sub, w.PAD, 0)
	gone.Known = false
	entry := w.Act(model.EnterFigures{
		Budgets: []model.SetBudget{enteredMoney(w.Sub, w.DAU, 100*enteredMillion), gone},
		Targets: []model.SetTarget{enteredTarget(w.Output, " 120 "), enteredTarget(w.Outcome, "")},
	})
	if len(entry.Changes) != 2 {
		t.Fatalf("%d changes, want 2: one budget and one target taken away", len(entry.Changes))
	}
	if w.Plan.Budget(w.Sub, w.PAD, model.Proposed, modeltest.PlanYear) != nil || w.Plan.Target(w.Outcome, model.Proposed, modeltest.PlanYear) != nil {
		t.Error("a figure that was to go is still there")
	}
	again := model.EnterFigures{Budgets: []model.SetBudget{gone}, Targets: []model.SetTarget{enteredTarget(w.Output, "120")}}
	if code := model.CodeOf(w.Refuse(again)); code != model.Invalid {
		t.Errorf("a block that changes nothing gives %q", code)
	}
}

// Refuse fails the test where anything of a refused block is left in the plan.
func TestEnterFiguresIsAllOrNothing(t *testing.T) {
	w := modeltest.Small(t)
	good := enteredMoney(w.Sub, w.DAU, 1*enteredMillion)
	for name, c := range map[string]struct {
		act  model.EnterFigures
		code model.Code
	}{
		"a line that is gone": {model.EnterFigures{Budgets: []model.SetBudget{good, enteredMoney(99, w.DAU, 1)}}, model.NotFound},
		"no such indicator":   {model.EnterFigures{Budgets: []model.SetBudget{good}, Targets: []model.SetTarget{enteredTarget(99, "")}}, model.NotFound},
		"a sum":               {model.EnterFigures{Budgets: []model.SetBudget{good, enteredMoney(w.Program, w.DAU, 1)}}, model.Invalid},
		"too much money":      {model.EnterFigures{Budgets: []model.SetBudget{good, enteredMoney(w.OtherSub, w.DAU, model.MaxMoney+1)}}, model.Invalid},
		"a budget twice":      {model.EnterFigures{Budgets: []model.SetBudget{good, good}}, model.Invalid},
		"a target twice":      {model.EnterFigures{Targets: []model.SetTarget{enteredTarget(w.Output, "1"), enteredTarget(w.Output, "2")}}, model.Invalid},
		"nothing":             {model.EnterFigures{}, model.Invalid},
	} {
		t.Run(name, func(t *testing.T) {
			if code := model.CodeOf(w.Refuse(c.act)); code != c.code {
				t.Errorf("code %q, want %q", code, c.code)
			}
		})
	}
}

func TestEnterFiguresRefusesMoneyOnALineAndBelowIt(t *testing.T) {
	w := modeltest.Small(t)
	at := func(line model.ID) model.SetBudget {
		return model.SetBudget{Line: line, Stage: model.Enacted, Year: modeltest.PlanYear, Amount: enteredMillion, Known: true}
	}
	w.Refuse(model.EnterFigures{Budgets: []model.SetBudget{at(w.Program), at(w.Sub)}})
	w.Act(model.EnterFigures{Budgets: []model.SetBudget{at(w.Sub), at(w.OtherSub)}})
}

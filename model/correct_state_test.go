package model_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func TestCorrectionsComeAlong(t *testing.T) {
	w := modeltest.Small(t)
	said := w.Act(correct(w.Sub, w.DAU, 80*million))
	w.Act(correct(w.OtherProgram, w.PAD, 60*million))
	one, other := w.Plan.Corrections.Of(w.Agency)[0].ID, w.Plan.Corrections.Of(w.OtherAgency)[0].ID
	open := w.Plan.OpenCorrections(0)
	if len(open) != 2 || open[0].ID != one || open[0].Since != said.At || len(w.Plan.OpenCorrections(w.OtherAgency)) != 1 {
		t.Fatalf("open %+v", open)
	}
	confirmed := w.Act(model.SetCorrectionState{Corrections: []model.ID{one, other}, State: model.Confirmed, By: " Sekretaris Dinas "})
	c := w.Plan.Corrections.Get(one)
	if c.State != model.Confirmed || c.StateAt != confirmed.At || c.StateBy != "Sekretaris Dinas" || w.Plan.OpenCorrections(w.Agency)[0].Since != confirmed.At {
		t.Errorf("confirmed %+v", *c)
	}
	w.Act(model.SetCorrectionState{Corrections: []model.ID{one, other}, State: model.Entered, At: 1_800_000_000_000})
	if c := w.Plan.Corrections.Get(one); c.StateAt != 1_800_000_000_000 || c.StateBy != "Sekretariat" {
		t.Errorf("entered %+v", *c)
	}
	w.Act(model.SetCorrectionState{Corrections: []model.ID{one}, State: model.Verified})
	if open := w.Plan.OpenCorrections(0); len(open) != 1 || open[0].ID != other {
		t.Errorf("open %+v", open)
	}
	w.Act(model.SetCorrectionState{Corrections: []model.ID{one}, State: model.Noted})
	if c := w.Plan.Corrections.Get(one); c.State != model.Noted || c.StateAt != 0 || c.StateBy != "" {
		t.Errorf("noted again %+v", *c)
	}
}

func TestCorrectionStateRefusals(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(correct(w.Sub, w.DAU, 80*million))
	id := w.Plan.Corrections.Of(w.Agency)[0].ID
	refusedWith(t, w, model.Invalid, model.SetCorrectionState{Corrections: []model.ID{id}, State: model.Noted})
	refusedWith(t, w, model.Invalid, model.SetCorrectionState{Corrections: []model.ID{id}, State: "x"})
	refusedWith(t, w, model.NotFound, model.SetCorrectionState{Corrections: []model.ID{404}, State: model.Confirmed})
	refusedWith(t, w, model.Invalid, model.VerifyCorrections{})
	if _, err := (model.SetCorrectionState{Corrections: []model.ID{id}, State: model.Entered}).Changes(w.Plan, model.Context{}); model.CodeOf(err) != model.Invalid {
		t.Errorf("entered by nobody: %v", err)
	}
}

func TestOpenCorrectionsAreTheLastOfEachFigure(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(correct(w.Sub, w.DAU, 80*million))
	w.Act(correct(w.Sub, w.PAD, 40*million))
	w.Act(correct(w.Sub, w.DAU, 70*million))
	w.Act(model.CorrectText{Line: w.Sub, Field: model.FieldLocation, Text: "a"})
	w.Act(model.CorrectText{Indicator: w.Output, Field: model.FieldUnit, Text: "b"})
	open := w.Plan.OpenCorrections(w.Agency)
	if len(open) != 4 || open[0].Fund != w.PAD || open[1].NewAmount != 70*million {
		t.Errorf("open %+v", open)
	}
}

// enact puts figures of a stage into the plan.
func enact(w *modeltest.Town, stage model.Stage, line model.ID, amounts map[model.ID]model.Money) {
	var list []model.SetBudget
	for fund, amount := range amounts {
		list = append(list, model.SetBudget{Line: line, Fund: fund, Stage: stage, Year: year, Amount: amount, Known: true})
	}
	w.Act(model.EnterFigures{Budgets: list})
}

func TestCorrectionsComeTrue(t *testing.T) {
	type money = map[model.ID]model.Money
	for name, test := range map[string]struct {
		corrected, enacted func(w *modeltest.Town) money // of Sub, which has 100 DAU and 50 PAD
		want               int
	}{
		"the same":                  {dau(80), figures(80, 50), 1},
		"another amount":            {dau(80), figures(100, 50), 0},
		"another source is changed": {dau(80), figures(80, 20), 1},
		"only the sum is the same":  {dau(80), figures(100, 30), 0},
		"sources are split":         {dau(80), split(60, 20), 1},
		"split wrongly":             {dau(80), split(60, 30), 0},
		"a split has no more":       {dau(80), split(90, -10), 0},
		"no source is named":        {dau(80), unnamed(130), 1},
		"none named, not changed":   {dau(80), unnamed(150), 0},
		"zero is left out":          {dau(0), figures(-1, 50), 1},
		"zero is there":             {dau(0), figures(0, 50), 1},
		"zero is not zero":          {dau(0), figures(10, 50), 0},
		"moved within, none named":  {moved(70), unnamed(150), 0},
		"moved within":              {moved(70), figures(70, 80), 2},
		"moved within, not yet":     {moved(70), figures(100, 50), 0},
	} {
		t.Run(name, func(t *testing.T) {
			w := modeltest.Small(t)
			for _, fund := range []model.ID{w.DAU, w.PAD} {
				if amount, ok := test.corrected(w)[fund]; ok {
					w.Act(correct(w.Sub, fund, amount))
				}
			}
			enact(w, model.Enacted, w.Sub, test.enacted(w))
			if got := w.Plan.VerifiableCorrections(); len(got) != test.want {
				t.Errorf("%d corrections came true, want %d", len(got), test.want)
			}
		})
	}
}

func dau(m model.Money) func(*modeltest.Town) map[model.ID]model.Money {
	return func(w *modeltest.Town) map[model.ID]model.Money { return map[model.ID]model.Money{w.DAU: m * million} }
}

func moved(m model.Money) func(*modeltest.Town) map[model.ID]model.Money {
	return figures(m, 150-m)
}

// figures gives DAU and PAD, −1 for none.
func figures(dau, pad model.Money) func(*modeltest.Town) map[model.ID]model.Money {
	return func(w *modeltest.Town) map[model.ID]model.Money {
		list := map[model.ID]model.Money{w.PAD: pad * million}
		if dau >= 0 {
			list[w.DAU] = dau * million
		}
		return list
	}
}

// split gives DAU, 50 PAD, and a source that the plan did not know.
func split(dau, other model.Money) func(*modeltest.Town) map[model.ID]model.Money {
	return func(w *modeltest.Town) map[model.ID]model.Money {
		if w.Plan.Funds.Get(41) == nil {
			w.Act(put(&model.Fund{ID: 41, Name: "DAU yang ditentukan"}))
		}
		return map[model.ID]model.Money{w.DAU: dau * million, w.PAD: 50 * million, 41: other * million}
	}
}

func unnamed(m model.Money) func(*modeltest.Town) map[model.ID]model.Money {
	return func(*modeltest.Town) map[model.ID]model.Money { return map[model.ID]model.Money{0: m * million} }
}

func TestOnlyLaterStagesShowThatACorrectionCameTrue(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(correct(w.Sub, w.DAU, 80*million))
	enact(w, model.Planned, w.Sub, map[model.ID]model.Money{w.DAU: 80 * million})
	enact(w, model.Realised, w.Sub, map[model.ID]model.Money{w.DAU: 80 * million})
	enact(w, model.Enacted, w.OtherSub, map[model.ID]model.Money{w.DAU: 80 * million})
	refusedWith(t, w, model.Invalid, model.VerifyCorrections{})
	enact(w, model.Revised(2), w.Sub, map[model.ID]model.Money{w.DAU: 80 * million})
	entry := w.Act(model.VerifyCorrections{By: "rekap.xlsx"})
	if c := w.Plan.Corrections.Of(w.Agency)[0]; c.State != model.Verified || c.StateAt != entry.At || c.StateBy != "rekap.xlsx" {
		t.Errorf("correction %+v", *c)
	}
	refusedWith(t, w, model.Invalid, model.VerifyCorrections{})
}

func TestWhatAMeetingSpokeAboutShowsNothing(t *testing.T) {
	w := modeltest.Small(t)
	enact(w, model.Enacted, w.Sub, map[model.ID]model.Money{w.DAU: 100 * million})
	meeting := *w.Plan.Meetings.Get(w.Meeting)
	meeting.Base = model.Enacted
	w.Act(put(&meeting))
	w.Act(correct(w.Sub, w.DAU, 90*million))
	w.Act(correct(w.Sub, w.DAU, 100*million))
	if got := w.Plan.VerifiableCorrections(); len(got) != 0 {
		t.Errorf("%+v came true by the stage that was spoken about", *got[0])
	}
	enact(w, model.Revised(1), w.Sub, map[model.ID]model.Money{w.DAU: 100 * million})
	if got := w.Plan.VerifiableCorrections(); len(got) != 1 || got[0].OldAmount != 90*million {
		t.Errorf("%d corrections came true", len(got))
	}
}

func TestCorrectedTargetsComeTrue(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.CorrectTarget{Indicator: w.Outcome, Stage: model.Agreed, Year: year, Value: "≥ 92"})
	w.Act(model.CorrectText{Line: w.Sub, Field: model.FieldLocation, Text: "x"})
	w.Act(model.SetTarget{Indicator: w.Outcome, Stage: model.Enacted, Year: year, Value: "≥ 91"})
	if got := w.Plan.VerifiableCorrections(); len(got) != 0 {
		t.Errorf("%+v came true", *got[0])
	}
	w.Act(model.SetTarget{Indicator: w.Outcome, Stage: model.Enacted, Year: year, Value: "≥  92"})
	if got := w.Plan.VerifiableCorrections(); len(got) != 1 || got[0].Field != model.FieldTarget {
		t.Errorf("%d corrections came true", len(got))
	}
}

func TestAnImportVerifiesInTheSameAct(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(correct(w.Sub, w.DAU, 80*million))
	row := modeltest.BudgetRow{
		Agency: named("2.18.0.00.0.00.01.0000", "Dinas Penanaman Modal"), Program: named("2.18.04", "P"), Activity: named("2.18.04.2.01", "K"),
		Sub: named("2.18.04.2.01.0006", "S"), Fund: named("1", "DAU"), Amount: 80 * million,
	}
	entry := w.Act(modeltest.Budgets("murni.xlsx", model.Enacted, year, row))
	if c := w.Plan.Corrections.Of(w.Agency)[0]; c.State != model.Verified || c.StateBy != "murni.xlsx" || c.StateAt != entry.At {
		t.Errorf("correction %+v", *c)
	}
	w.Act(model.Revert{Entry: entry})
	if c := w.Plan.Corrections.Of(w.Agency)[0]; c.State != model.Noted {
		t.Errorf("after undo %+v", *c)
	}
	w.Act(modeltest.Budgets("murni.xlsx", model.Planned, year, row))
	if c := w.Plan.Corrections.Of(w.Agency)[0]; c.State != model.Noted {
		t.Errorf("by a plan %+v", *c)
	}
}

package model_test

import (
	"math/rand/v2"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func shift(from, to model.FigureOf, amount model.Money) model.ShiftBudget {
	return model.ShiftBudget{From: from, To: to, Stage: model.Agreed, Year: year, Amount: amount}
}

func TestShiftBudgetTakesBothLinesOver(t *testing.T) {
	w := modeltest.Small(t)
	entry := w.ActIn(shift(model.FigureOf{Line: w.Sub, Fund: w.DAU}, model.FigureOf{Line: w.OtherProgram, Fund: w.PAD}, 30*million), model.Context{Reason: "mendesak"})
	wantBudgets(t, w, w.Sub, model.Agreed, map[model.ID]model.Money{w.DAU: 70 * million, w.PAD: 50 * million})
	wantBudgets(t, w, w.OtherProgram, model.Agreed, map[model.ID]model.Money{w.PAD: 100 * million})
	from, to := w.Plan.Corrections.Of(w.Agency), w.Plan.Corrections.Of(w.OtherAgency)
	if len(from) != 1 || len(to) != 1 || from[0].Reason != "mendesak" || to[0].OldAmount != 70*million || from[0].NewAmount != 70*million {
		t.Errorf("corrections %v and %v", from, to)
	}
	before := w.Plan.Clone()
	w.Act(model.Revert{Entry: w.Act(model.Revert{Entry: entry})})
	if same, kind := before.Equal(w.Plan); !same {
		t.Errorf("redo leaves other records of kind %s", kind)
	}
}

func TestShiftBudgetBetweenSourcesOfALine(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(shift(model.FigureOf{Line: w.Sub, Fund: w.DAU}, model.FigureOf{Line: w.Sub, Fund: w.PAD}, 100*million))
	wantBudgets(t, w, w.Sub, model.Agreed, map[model.ID]model.Money{w.DAU: 0, w.PAD: 150 * million})
	w.Act(shift(model.FigureOf{Line: w.Sub, Fund: w.PAD}, model.FigureOf{Line: w.Sub, Fund: 0}, 50*million))
	wantBudgets(t, w, w.Sub, model.Agreed, map[model.ID]model.Money{w.DAU: 0, w.PAD: 100 * million, 0: 50 * million})
}

func TestShiftBudgetRefusals(t *testing.T) {
	w := modeltest.Small(t)
	from, to := model.FigureOf{Line: w.Sub, Fund: w.DAU}, model.FigureOf{Line: w.OtherSub, Fund: w.DAU}
	refusedWith(t, w, model.Invalid, shift(from, to, 0))
	refusedWith(t, w, model.Invalid, shift(from, to, -million))
	refusedWith(t, w, model.Invalid, shift(from, from, million))
	refusedWith(t, w, model.Invalid, shift(from, to, 100*million+1))
	refusedWith(t, w, model.Invalid, shift(model.FigureOf{Line: w.Sub, Fund: w.Outside}, to, 1))
	refusedWith(t, w, model.Invalid, shift(from, model.FigureOf{Line: w.Program, Fund: w.DAU}, million))
	refusedWith(t, w, model.NotFound, shift(from, model.FigureOf{Line: 404}, million))
	refusedWith(t, w, model.NotFound, shift(model.FigureOf{Line: w.Sub, Fund: 404}, to, million))
}

func TestShiftBudgetIsZeroSum(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	w := modeltest.Small(t)
	lines, funds := []model.ID{w.Sub, w.OtherSub, w.OtherProgram}, []model.ID{w.DAU, w.PAD, 0}
	sum := w.Plan.TotalOutcome(model.Proposed, year).Amount
	done := 0
	for range 500 {
		pick := func() model.FigureOf { return model.FigureOf{Line: lines[r.IntN(3)], Fund: funds[r.IntN(3)]} }
		act := shift(pick(), pick(), model.Money(r.Int64N(int64(60*million))))
		if _, err := act.Changes(w.Plan, model.Context{}); err != nil {
			continue
		}
		done++
		w.Act(act)
		if got := w.Plan.TotalOutcome(model.Proposed, year).Amount; got != sum {
			t.Fatalf("%+v: the sum became %d, was %d", act, got, sum)
		}
		for _, line := range lines {
			for _, b := range w.Plan.Budgets.Of(line) {
				if b.Amount < 0 {
					t.Fatalf("%+v: a figure became %d", act, b.Amount)
				}
			}
		}
	}
	if done < 100 {
		t.Fatalf("only %d shifts were done", done)
	}
}

func TestProposeShowsWhatWouldChange(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(put(&model.Ceiling{Agency: w.Agency, Year: year, Amount: 400 * million}))
	before := w.Plan.Clone()
	got, err := w.Plan.Propose(model.CorrectMany{
		Figures: w.Plan.FiguresOfAgency(model.Agreed, year, w.Agency), Spread: model.Spread{Rate: 200_000}, Stage: model.Agreed, Year: year,
	}, model.Context{Seed: "x"})
	if err != nil {
		t.Fatal(err)
	}
	want := model.AgencyProposal{Agency: w.Agency, Before: 350 * million, After: 420 * million, Ceiling: 400 * million, Capped: true}
	if len(got.Corrections) != 3 || got.Before != 350*million || got.After != 420*million || len(got.Agencies) != 1 || got.Agencies[0] != want || want.Over() != 20*million {
		t.Errorf("proposal %+v", got)
	}
	text, err := w.Plan.Propose(model.CorrectText{Line: w.Sub, Field: model.FieldLocation, Text: "Kelurahan"}, model.Context{Seed: "x"})
	if err != nil || len(text.Corrections) != 1 || len(text.Agencies) != 0 || text.After != 0 {
		t.Errorf("proposal of a text %+v, %v", text, err)
	}
	if _, err := w.Plan.Propose(correct(w.Sub, w.DAU, model.MaxMoney+1), model.Context{Seed: "x"}); model.CodeOf(err) != model.Invalid {
		t.Errorf("too much money: %v", err)
	}
	if (model.AgencyProposal{After: 1}).Over() != 0 {
		t.Error("over a ceiling that there is not")
	}
	if same, kind := before.Equal(w.Plan); !same {
		t.Errorf("a proposal changed records of kind %s", kind)
	}
}

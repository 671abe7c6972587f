package model_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func figure(amount, outside model.Money) model.Figure {
	return model.Figure{Amount: amount * million, Outside: outside * million, Known: true}
}

func TestFigureSumsWhatLiesBelow(t *testing.T) {
	w := modeltest.Small(t)
	root := w.Plan.Tree(w.Agency, year)[0]
	if got := w.Plan.Figure(root, model.Proposed, year); got != figure(350, 30) {
		t.Errorf("program %+v", got)
	}
	if got := w.Plan.Figure(root, model.Planned, year); got != (model.Figure{}) {
		t.Errorf("a stage without figures gives %+v", got)
	}
	if got := w.Plan.Total(model.Proposed, year); got != figure(420, 30) {
		t.Errorf("total %+v", got)
	}
}

func TestFiguresBelowStandBeforeTheLinesOwn(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(put(&model.Budget{Line: w.Program, Fund: w.DAU, Stage: model.Proposed, Year: year, Amount: 999 * million}))
	w.Act(put(&model.Budget{Line: w.Program, Fund: w.DAU, Stage: model.Planned, Year: year, Amount: 5 * million}))
	root := w.Plan.Tree(w.Agency, year)[0]
	if got := w.Plan.Figure(root, model.Proposed, year); got != figure(350, 30) {
		t.Errorf("with figures below: %+v", got)
	}
	if got := w.Plan.Figure(root, model.Planned, year); got != figure(5, 0) {
		t.Errorf("without figures below: %+v", got)
	}
}

func TestZeroIsAFigure(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.SetBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Planned, Year: year, Known: true})
	if got := w.Plan.AgencyFigure(w.Agency, model.Planned, year); got != figure(0, 0) {
		t.Errorf("%+v", got)
	}
}

func TestOutcomeCountsWhatIsOpenAsAsked(t *testing.T) {
	w := modeltest.Small(t)
	if got := w.Plan.TotalOutcome(model.Proposed, year); got != figure(420, 30) {
		t.Errorf("before the meeting: %+v", got)
	}
	w.Act(correct(w.Sub, w.DAU, 80*million))
	if got := w.Plan.AgencyOutcome(w.Agency, model.Proposed, year); got != figure(330, 30) {
		t.Errorf("one line corrected: %+v", got)
	}
	decide(w, model.Rejected, w.OtherSub)
	if got := w.Plan.TotalOutcome(model.Proposed, year); got != figure(200, 0) {
		t.Errorf("the other line rejected: %+v", got)
	}
	if got := w.Plan.AgencyFigure(w.Agency, model.Agreed, year); got != figure(130, 0) {
		t.Errorf("agreed alone: %+v", got)
	}
}

func TestFiguresOfAnotherYearStandOnTheLinesOfThePlanYear(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(put(&model.Budget{Line: w.Sub, Fund: w.DAU, Stage: model.Enacted, Year: year - 1, Amount: 90 * million}))
	if got := w.Plan.AgencyFigure(w.Agency, model.Enacted, year-1); got != figure(90, 0) {
		t.Errorf("on the lines of the plan year: %+v", got)
	}
	old := &model.Line{ID: 71, Agency: w.Agency, Year: year - 1, Level: model.Program, Code: "2.18.04", Name: "x"}
	w.Act(put(old, &model.Budget{Line: 71, Stage: model.Enacted, Year: year - 1, Amount: 70 * million}))
	if got := w.Plan.AgencyFigure(w.Agency, model.Enacted, year-1); got != figure(70, 0) {
		t.Errorf("lines of the year itself come first: %+v", got)
	}
}

func TestCeilings(t *testing.T) {
	w := modeltest.Small(t)
	want := func(agency, fund model.ID, amount model.Money, known bool) {
		t.Helper()
		if got, ok := w.Plan.Ceiling(agency, fund, year); got != amount || ok != known {
			t.Errorf("ceiling %d, %v, want %d, %v", got, ok, amount, known)
		}
	}
	want(0, 0, 0, false)
	want(w.Agency, 0, 0, false)
	w.Act(put(
		&model.Ceiling{Agency: w.Agency, Year: year, Amount: 300 * million},
		&model.Ceiling{Agency: w.OtherAgency, Year: year, Amount: 50 * million},
		&model.Ceiling{Agency: w.Agency, Fund: w.DAU, Year: year, Amount: 10 * million},
		&model.Ceiling{Agency: w.Agency, Year: year + 1, Amount: 1},
	))
	want(w.Agency, 0, 300*million, true)
	want(w.Agency, w.DAU, 10*million, true)
	want(w.OtherAgency, w.DAU, 0, false)
	want(0, 0, 350*million, true)
	want(0, w.DAU, 10*million, true)
	w.Act(put(&model.Ceiling{Year: year, Amount: 340 * million}))
	want(0, 0, 340*million, true)
}

func TestTreeFollowsCodes(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(put(&model.Line{Agency: w.Agency, Parent: w.Activity, Year: year, Level: model.SubActivity, Code: "2.18.04.2.01.10", Name: "x"}))
	root := w.Plan.Tree(w.Agency, year)[0]
	var codes []string
	var depths []int
	root.Walk(func(n *model.Node, depth int) {
		codes, depths = append(codes, n.Line.Code), append(depths, depth)
	})
	want := []string{"2.18.04", "2.18.04.2.01", "2.18.04.2.01.0006", "2.18.04.2.01.0007", "2.18.04.2.01.10"}
	for i := range want {
		if codes[i] != want[i] || depths[i] != min(i, 2) {
			t.Fatalf("%v at depths %v", codes, depths)
		}
	}
}

func TestMoneySticksAtItsEnds(t *testing.T) {
	const most, least = model.Money(1<<63 - 1), model.Money(-1 << 63)
	for _, c := range []struct{ a, b, want model.Money }{
		{1, 2, 3},
		{-5, 2, -3},
		{most, 1, most},
		{most - 1, 1, most},
		{least, -1, least},
		{most, least, -1},
		{model.MaxMoney, model.MaxMoney, 2 * model.MaxMoney},
	} {
		if got := c.a.Plus(c.b); got != c.want {
			t.Errorf("%d + %d = %d, want %d", c.a, c.b, got, c.want)
		}
	}
}

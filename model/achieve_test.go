package model_test

import (
	"math/big"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func TestTheFormulaIsTheOneOnTheIndicator(t *testing.T) {
	for _, c := range []struct {
		indicator model.Indicator
		want      model.Formula
		sign      string
	}{
		{model.Indicator{}, model.Ratio, "R/T"},
		{model.Indicator{Direction: model.Higher}, model.Ratio, "R/T"},
		{model.Indicator{Direction: model.Keep}, model.Ratio, "R/T"},
		{model.Indicator{Direction: model.Lower}, model.Complement, "(2T−R)/T"},
		{model.Indicator{Direction: model.Lower, Formula: model.Inverse}, model.Inverse, "T/R"},
		{model.Indicator{Direction: model.Lower, Formula: model.Ratio}, model.Ratio, "R/T"},
	} {
		if got := c.indicator.AchievementFormula(); got != c.want || got.Sign() != c.sign {
			t.Errorf("%+v: %s, written %s", c.indicator, got, got.Sign())
		}
	}
}

func TestAchievementIsExact(t *testing.T) {
	target, realised := big.NewRat(3, 1), big.NewRat(1, 1)
	for formula, want := range map[model.Formula]*big.Rat{
		model.Ratio: big.NewRat(1, 3), model.Inverse: big.NewRat(3, 1), model.Complement: big.NewRat(5, 3),
	} {
		if a := model.Achieve(formula, target, realised); a.Share == nil || a.Share.Cmp(want) != 0 {
			t.Errorf("%s: %v, want %v", formula, a.Share, want)
		}
	}
	if target.Cmp(big.NewRat(3, 1)) != 0 || realised.Cmp(big.NewRat(1, 1)) != 0 {
		t.Errorf("the figures became %v and %v", target, realised)
	}
}

func TestAchievementIsToldBetweenTargetAndRealisationOfOneYear(t *testing.T) {
	p := modeltest.Small(t).Plan
	side := func(stage model.Stage, year int) model.Side { return model.Side{Plan: p, Stage: stage, Year: year} }
	for _, c := range []struct {
		sides            []model.Side
		target, realised int
		ok               bool
	}{
		{[]model.Side{side(model.Agreed, 2027), side(model.Realised, 2027)}, 0, 1, true},
		{[]model.Side{side(model.Realised, 2027), side(model.Agreed, 2027)}, 1, 0, true},
		{[]model.Side{side(model.Planned, 2026), side(model.Agreed, 2027), side(model.Realised, 2026)}, 0, 2, true},
		{[]model.Side{side(model.Planned, 2027), side(model.Agreed, 2027), side(model.Realised, 2027), side(model.Enacted, 2027)}, 1, 2, true},
		{[]model.Side{side(model.Realised, 2026), side(model.Realised, 2027), side(model.Enacted, 2027)}, 2, 1, true},
		{[]model.Side{side(model.Agreed, 2027), side(model.Realised, 2026)}, 0, 0, false},
		{[]model.Side{side(model.Realised, 2026), side(model.Realised, 2027)}, 0, 0, false},
		{[]model.Side{side(model.Proposed, 2027), side(model.Agreed, 2027)}, 0, 0, false},
	} {
		m := model.NewMatrix(model.Filter{Level: model.SubActivity}, c.sides...)
		if target, realised, ok := m.Measured(); target != c.target || realised != c.realised || ok != c.ok {
			t.Errorf("%d sides: target %d, realisation %d, %v; want %d, %d, %v", len(c.sides), target, realised, ok, c.target, c.realised, c.ok)
		}
	}
}

func TestSumsOfEachAgencyAreThoseOfItsRowsInView(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(correct(w.Sub, w.DAU, 80*million))
	sides := []model.Side{at(w.Plan, model.Proposed), at(w.Plan, model.Agreed)}
	m := model.NewMatrix(model.Filter{Level: model.SubActivity}, sides...)
	list := m.ByAgency(m.See(model.View{}))
	if len(list) != 2 || list[0].Code != "2.17.0.00.0.00.01.0000" || list[1].Label != "DPM" || len(list[1].Rows) != 2 {
		t.Fatalf("%+v", list)
	}
	if list[0].Sums[1] != figure(70, 0) || list[1].Sums[0] != figure(350, 30) || list[1].Sums[1] != figure(330, 30) {
		t.Errorf("sums %+v", list)
	}
	if changed := m.ByAgency(m.See(model.View{Lens: model.LensChanged})); len(changed) != 1 || changed[0].Sums[1] != figure(130, 0) {
		t.Errorf("of what changed %+v", changed)
	}
	for name, f := range map[string]model.Filter{
		"agencies": {}, "sources": {By: model.ByFund}, "one agency": {Level: model.Program, Agency: "2.18.0.00.0.00.01.0000"},
	} {
		m := model.NewMatrix(f, sides...)
		if got := m.ByAgency(m.See(model.View{})); got != nil {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

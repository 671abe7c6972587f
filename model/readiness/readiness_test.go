package readiness_test

import (
	"reflect"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/readiness"
)

func TestAFindingNamesItsCellAndWhatItIsHeldAgainst(t *testing.T) {
	cell := func(rule model.Rule, field model.Field) readiness.Finding {
		return readiness.Finding{Rule: rule, Agency: agency, Line: program, Indicator: measure, Field: field, Stage: model.Proposed, Year: year}
	}
	below := cell(readiness.BelowBaseline, model.FieldTarget)
	below.Value, below.Other = "≥ 80%", "88,2"
	unit := cell(readiness.OtherUnit, model.FieldUnit)
	unit.Value, unit.Other = "Org", "%"
	budget := cell(readiness.BudgetAsTarget, model.FieldTarget)
	budget.Value, budget.Amount = "400.000.000", 400*juta
	grade := cell(readiness.NotNumber, model.FieldTarget)
	grade.Value, grade.Other = "WTP", "Opini"
	unfunded := cell(readiness.TargetUnfunded, model.FieldBudget)
	unfunded.Indicator, unfunded.Value = 0, "90"
	for _, c := range []struct {
		want readiness.Finding
		with func(f *file)
	}{
		{below, func(f *file) { f.target.Value = "≥ 80%" }},
		{unit, func(f *file) { f.target.Value = "200 Org" }},
		{budget, func(f *file) { f.indicator.Unit, f.target.Value = "Angka", "400.000.000" }},
		{grade, func(f *file) { f.indicator.Unit, f.target.Value = "Opini", "WTP" }},
		{unfunded, func(f *file) { f.noMoney() }},
	} {
		f := whole()
		c.with(f)
		if r := readiness.Check(f.plan(t), agency, year); !reflect.DeepEqual(r.Findings, []readiness.Finding{c.want}) {
			t.Errorf("found %+v, want %+v", r.Findings, c.want)
		}
	}
}

func TestMoneyWithoutAnIndicatorIsMendedAtTheIndicator(t *testing.T) {
	f := whole()
	f.noIndicator()
	r := readiness.Check(f.plan(t), agency, year)
	if len(r.Findings) != 1 || r.Findings[0].Field != model.FieldIndicator || r.Findings[0].Amount != 400*juta || r.Checked != 1 {
		t.Errorf("%+v", r)
	}
	f = whole()
	f.noTarget()
	if r = readiness.Check(f.plan(t), agency, year); r.Findings[0].Field != model.FieldTarget {
		t.Errorf("%+v", r.Findings[0])
	}
}

// A figure has one finding, the gravest: so the share of findings in what was checked is one of figures.
func TestAFigureHasOneFinding(t *testing.T) {
	f := whole()
	f.indicator = model.Indicator{ID: measure, Line: program, Text: "Jumlah dokumen", Unit: "Dokumen", Baseline: "5 Laporan"}
	f.target.Value = "0"
	f.noMoney()
	r := readiness.Check(f.plan(t), agency, year)
	fields := map[model.Field]int{}
	for _, x := range r.Findings {
		fields[x.Field]++
	}
	want := map[model.Field]int{
		model.FieldBudget: 1, model.FieldIndicator: 1, model.FieldUnit: 1, model.FieldSource: 1, model.FieldOwner: 1, model.FieldTarget: 1,
	}
	if !reflect.DeepEqual(fields, want) || r.Open != 6 || r.Checked != 7 || r.Percent() != 14 {
		t.Errorf("%v of %d, %d %%", fields, r.Checked, r.Percent())
	}
}

func TestOpenIsNeverMoreThanChecked(t *testing.T) {
	for _, r := range readiness.CheckAll(modeltest.NewPlan(modeltest.S), year) {
		if r.Open > r.Checked || r.Open+r.Waived != len(r.Findings) {
			t.Errorf("%d open and %d waived of %d findings, %d checked", r.Open, r.Waived, len(r.Findings), r.Checked)
		}
	}
}

func TestFindingsStandInTheOrderOfTheLines(t *testing.T) {
	f := whole()
	f.indicator.Owner = ""
	f.sub(21)
	f.add(&model.Indicator{ID: 31, Line: 21, Text: "b", Unit: "Orang", Baseline: "1", Source: "x"}, &model.Indicator{ID: 32, Line: 21, Order: -1, Text: "a", Unit: "Orang", Baseline: "1", Source: "x", Owner: "y"})
	var got []model.ID
	for _, x := range readiness.Check(f.plan(t), agency, year).Findings {
		got = append(got, x.Indicator)
	}
	if want := []model.ID{measure, 32, 31, 31}; !reflect.DeepEqual(got, want) {
		t.Errorf("indicators %v, want %v", got, want)
	}
}

func TestOtherYearsAreThoseOfTheLinesOfThePlanYear(t *testing.T) {
	f := whole()
	f.add(&model.Target{ID: 61, Indicator: measure, Stage: model.Proposed, Year: year + 1, Value: "91"})
	p := f.plan(t)
	r := readiness.Check(p, agency, year+1)
	if len(r.Findings) != 1 || r.Findings[0].Rule != readiness.TargetUnfunded || r.Findings[0].Year != year+1 {
		t.Errorf("%+v", r.Findings)
	}
	if r := readiness.Check(p, 404, year); r.Checked != 0 || r.Percent() != 0 || r.Filled {
		t.Errorf("an agency that is not there: %+v", r)
	}
}

func TestWhatTheMeetingSpeaksAboutIsChecked(t *testing.T) {
	f := whole()
	f.add(&model.Meeting{ID: 70, Title: "Rapat", Year: year, Base: model.Enacted})
	r := readiness.Check(f.plan(t), agency, year)
	if r.Stage != model.Enacted || r.Filled || len(r.Findings) != 1 || r.Findings[0].Rule != readiness.NoTarget {
		t.Errorf("%+v", r)
	}
}

func TestAWaiverLetsAFindingPass(t *testing.T) {
	f := whole()
	f.indicator.Owner = ""
	p := f.plan(t)
	open := readiness.Check(p, agency, year)
	modeltest.Do(t, p, open.Findings[0].Waive("dijabat pelaksana tugas"), model.Context{})
	r := readiness.Check(p, agency, year)
	if r.Open != 0 || r.Waived != 1 || r.Findings[0].Open() || r.Findings[0].Waiver.Reason != "dijabat pelaksana tugas" || r.Percent() != 100 {
		t.Errorf("%+v", r)
	}
	modeltest.Do(t, p, model.Unwaive{ID: r.Findings[0].Waiver.ID}, model.Context{})
	if again := readiness.Check(p, agency, year); !reflect.DeepEqual(again, open) {
		t.Errorf("%+v, want %+v", again, open)
	}
}

func TestAWaiverHoldsForItsScopeAlone(t *testing.T) {
	f := whole()
	f.indicator.Owner = ""
	f.add(&model.Indicator{ID: 31, Line: program, Order: 2, Text: "a", Unit: "Orang", Baseline: "1", Source: "x"})
	f.sub(21)
	f.add(
		&model.Indicator{ID: 32, Line: 21, Text: "b", Unit: "Orang", Baseline: "1", Source: "x"},
		&model.Target{ID: 62, Indicator: 31, Stage: model.Proposed, Year: year, Value: "2"},
		&model.Target{ID: 63, Indicator: 32, Stage: model.Proposed, Year: year, Value: "2"},
	)
	for _, c := range []struct {
		name string
		act  model.Waive
		open int
	}{
		{"an indicator", model.Waive{Agency: agency, Line: program, Indicator: 31, Rule: readiness.NoOwner, Year: year, Reason: "a"}, 2},
		{"a line", model.Waive{Agency: agency, Line: program, Rule: readiness.NoOwner, Year: year, Reason: "a"}, 1},
		{"an agency", model.Waive{Agency: agency, Rule: readiness.NoOwner, Year: year, Reason: "a"}, 0},
		{"another year", model.Waive{Agency: agency, Rule: readiness.NoOwner, Year: year + 1, Reason: "a"}, 3},
		{"another rule", model.Waive{Agency: agency, Rule: readiness.NoSource, Year: year, Reason: "a"}, 3},
	} {
		p := f.plan(t)
		modeltest.Do(t, p, c.act, model.Context{})
		if r := readiness.Check(p, agency, year); r.Open != c.open {
			t.Errorf("%s: %d open, want %d", c.name, r.Open, c.open)
		}
	}
}

func TestCountsByRule(t *testing.T) {
	f := whole()
	f.indicator.Owner, f.indicator.Source, f.target.Value = "", "", "80"
	p := f.plan(t)
	modeltest.Do(t, p, model.Waive{Agency: agency, Line: program, Indicator: measure, Rule: readiness.NoOwner, Year: year, Reason: "a"}, model.Context{})
	want := []readiness.Count{{readiness.BelowBaseline, 1, 0}, {readiness.NoSource, 1, 0}, {readiness.NoOwner, 0, 1}}
	if got := readiness.Check(p, agency, year).Counts(); !reflect.DeepEqual(got, want) {
		t.Errorf("%+v, want %+v", got, want)
	}
}

func TestCheckAllIsCheckOfEach(t *testing.T) {
	w := modeltest.Small(t)
	all := readiness.CheckAll(w.Plan, year)
	if len(all) != 2 {
		t.Fatalf("%d reports", len(all))
	}
	for i, id := range []model.ID{w.Agency, w.OtherAgency} {
		if one := readiness.Check(w.Plan, id, year); !reflect.DeepEqual(one, all[i]) {
			t.Errorf("agency %d: %+v, want %+v", i, all[i], one)
		}
	}
}

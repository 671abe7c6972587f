package model_test

import (
	"reflect"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func ceiling(id, agency, fund model.ID, amount model.Money) *model.Ceiling {
	return &model.Ceiling{ID: id, Agency: agency, Fund: fund, Year: year, Amount: amount}
}

func used(amount, outside model.Money) model.Figure {
	return model.Figure{Amount: amount, Outside: outside, Known: true}
}

func TestCeilingRowsOfAnAgency(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(put(ceiling(21, w.Agency, 0, 300*million), ceiling(22, w.Agency, w.DAU, 310*million), ceiling(23, w.Agency, w.Outside, 20*million)))
	want := []model.CeilingRow{
		{Fund: 0, Limit: 300 * million, Limited: true, Used: used(350*million, 30*million), Left: -50 * million, Over: true},
		{Fund: w.DAU, Limit: 310 * million, Limited: true, Used: used(300*million, 0), Left: 10 * million},
		{Fund: w.PAD, Used: used(50*million, 0)},
		{Fund: w.Outside, Limit: 20 * million, Limited: true, Used: used(0, 30*million), Left: -10 * million, Over: true},
	}
	if got := w.Plan.CeilingRows(w.Agency, year, model.Proposed); !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

func TestCeilingRowsOfTheRegion(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(put(ceiling(21, w.Agency, w.PAD, 60*million), ceiling(22, w.OtherAgency, w.PAD, 70*million)))
	got := w.Plan.CeilingRows(0, year, model.Proposed)
	want := []model.CeilingRow{
		{Used: used(420*million, 30*million)},
		{Fund: w.DAU, Used: used(300*million, 0)},
		{Fund: w.PAD, Limit: 130 * million, Limited: true, Used: used(120*million, 0), Left: 10 * million},
		{Fund: w.Outside, Used: used(0, 30*million)},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
	w.Act(put(ceiling(23, 0, w.PAD, 100*million)))
	if r := w.Plan.CeilingRows(0, year, model.Proposed)[2]; r.Limit != 100*million || !r.Over {
		t.Errorf("the region's own limit: %+v", r)
	}
}

func TestTheRegionHasNoLimitOfASourceThatSomeSpendFreely(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(put(ceiling(21, w.Agency, w.PAD, 60*million)))
	if r := w.Plan.CeilingRows(0, year, model.Proposed)[2]; r.Fund != w.PAD || r.Limited || r.Over {
		t.Errorf("%+v", r)
	}
}

func TestWhatIsOverACeilingIsAllowed(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(put(ceiling(21, w.Agency, w.DAU, million)))
	w.Act(model.SetBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Proposed, Year: year, Amount: 900 * million, Known: true})
	if r := w.Plan.CeilingRows(w.Agency, year, model.Proposed)[1]; !r.Over || r.Left != -1099*million {
		t.Errorf("%+v", r)
	}
}

func TestAnAgencyWithoutMoneyHasARowForItsTotal(t *testing.T) {
	w := modeltest.Small(t)
	if got := w.Plan.CeilingRows(w.Agency, year+7, model.Proposed); !reflect.DeepEqual(got, []model.CeilingRow{{}}) {
		t.Errorf("%+v", got)
	}
}

// What the rows say is used is what the sums of the plan say, at every stage and year, and the sources add up to it where each figure names one.
func TestCeilingRowsAgreeWithTheSums(t *testing.T) {
	p := modeltest.NewPlan(modeltest.S)
	for _, stage := range []model.Stage{model.Planned, model.Proposed, model.Agreed} {
		for _, a := range append(p.Agencies.Of(0), &model.Agency{}) {
			sum := p.AgencyFigure(a.ID, stage, year)
			switch {
			case a.ID == 0 && stage == model.Agreed:
				sum = p.TotalOutcome(p.Base(), year)
			case a.ID == 0:
				sum = p.Total(stage, year)
			case stage == model.Agreed:
				sum = p.AgencyOutcome(a.ID, p.Base(), year)
			}
			rows := p.CeilingRows(a.ID, year, stage)
			if rows[0].Used != sum {
				t.Errorf("agency %d at %s: %+v, want %+v", a.ID, stage, rows[0].Used, sum)
			}
			var bySource model.Figure
			for _, r := range rows[1:] {
				bySource = bySource.Plus(r.Used)
			}
			if bySource != sum {
				t.Errorf("agency %d at %s: sources come to %+v, want %+v", a.ID, stage, bySource, sum)
			}
		}
	}
}

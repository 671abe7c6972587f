package monev_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/monev"
)

// TestTheLastQuarterIsOneThatThePlanHas has a plan of 2027 alone, then one with targets of 2029 as well.
func TestTheLastQuarterIsOneThatThePlanHas(t *testing.T) {
	w := modeltest.Small(t)
	want := func(day model.Date, year, quarter int) {
		t.Helper()
		if y, q := monev.LastQuarter(w.Plan, day); y != year || q != quarter {
			t.Errorf("on %s: quarter %d of %d, not %d of %d", day, q, y, quarter, year)
		}
	}
	want("2026-12-01", 2027, 1)
	want("2027-01-02", 2027, 1)
	want("2027-03-31", 2027, 1)
	want("2027-08-17", 2027, 2)
	want("2028-01-05", 2027, 4)
	want("2028-11-05", 2027, 4)
	w.Act(model.EnterCells{Figures: model.EnterFigures{Targets: []model.SetTarget{{Indicator: w.Output, Stage: model.Proposed, Year: 2029, Value: "150"}}}})
	want("2028-11-05", 2027, 4)
	want("2029-11-05", 2029, 3)
	want("2030-11-05", 2029, 4)
	empty := &model.Plan{}
	if y, q := monev.LastQuarter(empty, "2026-12-01"); y != 2026 || q != 3 {
		t.Errorf("without a plan: %d, %d", y, q)
	}
}

func TestQuartersEndWithTheirMonths(t *testing.T) {
	for day, want := range map[model.Date]int{"2026-12-31": 1, "2027-03-31": 1, "2027-07-01": 2, "2027-12-31": 3, "2028-01-01": 4} {
		if got := monev.EndedQuarter(day, 2027); got != want {
			t.Errorf("on %s: %d, not %d", day, got, want)
		}
	}
}

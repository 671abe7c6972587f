package measure_test

import (
	"math/rand/v2"
	"testing"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/measure"
	"benangmerah/model/modeltest"
	"benangmerah/model/readiness"
)

const (
	year          = modeltest.PlanYear
	million       = 1_000_000 * model.Rupiah
	agency, other = "2.18.0.00.0.00.01.0000", "2.17.0.00.0.00.01.0000"
)

func of(p *model.Plan, stage model.Stage, agencies ...string) model.Side {
	return model.Side{Plan: p, Stage: stage, Year: year, Agencies: agencies}
}

func number(n int64) locale.Number {
	x, _ := locale.NewNumber(n, 0)
	return x
}

// cost gives the row of an indicator, nil where there is none.
func cost(rows []measure.Row, indicator string) *measure.Row {
	for i := range rows {
		if rows[i].Kind == measure.UnitCost && model.FoldName(rows[i].Indicator) == model.FoldName(indicator) {
			return &rows[i]
		}
	}
	return nil
}

// like is the town in which the other agency serves business people too: 90 million for 400 of them.
func like(t testing.TB, unit, target string) *modeltest.Town {
	w := modeltest.Small(t)
	w.Act(model.Edit{Title: "test", Put: []model.Record{
		&model.Line{ID: 81, Agency: w.OtherAgency, Parent: w.OtherProgram, Year: year, Level: model.SubActivity, Code: "2.17.05.2.01.0001", Name: "Pelatihan"},
		&model.Budget{ID: 82, Line: 81, Fund: w.PAD, Stage: model.Proposed, Year: year, Amount: 90 * million},
		&model.Indicator{ID: 83, Line: 81, Text: "JUMLAH pelaku usaha, yang dilayani", Unit: unit},
		&model.Target{ID: 84, Indicator: 83, Stage: model.Proposed, Year: year, Value: target},
	}})
	return w
}

func TestAgenciesBesideEachOther(t *testing.T) {
	w := like(t, "pelaku usaha", "400")
	rows := measure.Of([]model.Side{of(w.Plan, model.Proposed, agency), of(w.Plan, model.Proposed, other), of(w.Plan, model.Enacted)})
	for kind, want := range map[measure.Kind][2]measure.Cell{
		measure.Budget: {{State: measure.Given, Amount: 350 * million, Outside: 30 * million}, {State: measure.Given, Amount: 90 * million}},
		measure.Share: {
			{State: measure.Given, Amount: 350 * million, Of: 440 * million}, {State: measure.Given, Amount: 90 * million, Of: 440 * million},
		},
		measure.Programmes: {{State: measure.Given, Count: 1}, {State: measure.Given, Count: 1}},
		measure.Subs:       {{State: measure.Given, Count: 2}, {State: measure.Given, Count: 1}},
		measure.Absorbed:   {{}, {}},
	} {
		r := rows[kind]
		if r.Kind != kind || r.Cells[0] != want[0] || r.Cells[1] != want[1] || r.Cells[2] != (measure.Cell{}) {
			t.Errorf("measure %d: %+v", kind, r)
		}
	}
	for i, id := range []model.ID{w.Agency, w.OtherAgency} {
		r := readiness.Check(w.Plan, id, year)
		if got := rows[measure.Ready].Cells[i]; got.Count != r.Percent() || got.Open != r.Open || got.Checked != r.Checked || r.Checked == 0 {
			t.Errorf("readiness %+v, the page says %d %% with %d of %d", got, r.Percent(), r.Open, r.Checked)
		}
	}
	all := readiness.Total(readiness.CheckAll(w.Plan, year))
	if got := rows[measure.Ready].Cells[2]; got.Open != all.Open || got.Checked != all.Checked {
		t.Errorf("of all agencies %+v", got)
	}
	r := cost(rows, "Jumlah pelaku usaha yang dilayani")
	if r == nil || r.Unit != "Pelaku Usaha" || r.Level != model.SubActivity ||
		r.Cells[0] != (measure.Cell{State: measure.Given, Amount: 1_250_000 * model.Rupiah, Unit: "Pelaku Usaha", Target: number(120)}) ||
		r.Cells[1] != (measure.Cell{State: measure.Given, Amount: 225_000 * model.Rupiah, Unit: "pelaku usaha", Target: number(400)}) || r.Cells[2] != (measure.Cell{}) {
		t.Errorf("costs %+v", r)
	}
}

func TestCostsOnlyOfTheSameUnitAndPlainNumbers(t *testing.T) {
	const indicator = "Jumlah pelaku usaha yang dilayani"
	for _, c := range []struct {
		unit, target string
		shown        bool
		state        measure.State
	}{
		{"Pelaku Usaha", "400", true, measure.Given},
		{"Dokumen", "400", true, measure.OtherUnit},
		{"", "400", true, measure.OtherUnit},
		{"Pelaku Usaha", "≥ 400", false, measure.NoData},
		{"Pelaku Usaha", "4:10", false, measure.NoData},
		{"Pelaku Usaha", "WTP", false, measure.NoData},
		{"Pelaku Usaha", "0", false, measure.NoData},
		{"Pelaku Usaha", "-4", false, measure.NoData},
	} {
		w := like(t, c.unit, c.target)
		r := cost(measure.Of([]model.Side{of(w.Plan, model.Proposed, agency), of(w.Plan, model.Proposed, other)}), indicator)
		if (r != nil) != c.shown {
			t.Errorf("%q in %q: %+v", c.target, c.unit, r)
			continue
		}
		if r != nil && r.Cells[1].State != c.state {
			t.Errorf("%q in %q: %+v", c.target, c.unit, r.Cells[1])
		}
		if r != nil && c.state == measure.OtherUnit && (r.Unit != "" || r.Cells[0].State != measure.OtherUnit || r.Cells[0].Amount != 0) {
			t.Errorf("%q: divided in different units: %+v", c.unit, r)
		}
		w.Act(model.Edit{Title: "test", Drop: []model.Record{w.Plan.Budgets.Get(82)}})
		if r := cost(measure.Of([]model.Side{of(w.Plan, model.Proposed, agency), of(w.Plan, model.Proposed, other)}), indicator); r != nil {
			t.Errorf("what has no money costs %+v", r)
		}
	}
}

func TestTheTextInAThirdColumnIsSaid(t *testing.T) {
	w := like(t, "Pelaku Usaha", "400")
	w.Act(model.CorrectTarget{Indicator: 83, Stage: model.Agreed, Year: year, Value: "WTP"})
	rows := measure.Of([]model.Side{of(w.Plan, model.Proposed, agency), of(w.Plan, model.Proposed, other), of(w.Plan, model.Agreed, other)})
	r := cost(rows, "jumlah pelaku usaha yang dilayani")
	if r == nil || r.Cells[2] != (measure.Cell{State: measure.NoNumber, Unit: "Pelaku Usaha", Text: "WTP"}) {
		t.Errorf("%+v", r)
	}
}

func TestSharesCostNothing(t *testing.T) {
	w := like(t, "%", "40")
	changed := *w.Plan.Indicators.Get(w.Output)
	changed.Unit = "Persen"
	w.Act(model.Edit{Title: "test", Put: []model.Record{&changed}})
	if r := cost(measure.Of([]model.Side{of(w.Plan, model.Proposed, agency), of(w.Plan, model.Proposed, other)}), changed.Text); r != nil {
		t.Errorf("a percent costs %+v", r)
	}
}

func TestSeveralLinesOfAColumnAreTakenTogether(t *testing.T) {
	w := like(t, "Pelaku Usaha", "400,5")
	rows := measure.Of([]model.Side{of(w.Plan, model.Proposed), of(w.Plan, model.Proposed, agency)})
	r := cost(rows, "jumlah pelaku usaha yang dilayani")
	together, _ := locale.NewNumber(5205, 1)
	if r == nil || r.Cells[0].Amount != 461_095_10 || r.Cells[0].Target != together { // 240 million for 520,5
		t.Errorf("%+v", r)
	}
}

func TestAbsorptionIsOfTheColumnsStage(t *testing.T) {
	w := like(t, "Orang", "400")
	quarters := model.Quarters{Amount: [4]model.Money{20 * million, 25 * million}, Given: [4]bool{true, true}}
	w.Act(model.Edit{Title: "test", Put: []model.Record{
		&model.Budget{ID: 90, Line: 81, Fund: w.PAD, Stage: model.Realised, Year: year, Amount: 45 * million, Quarters: quarters},
		&model.Budget{ID: 91, Line: 81, Fund: w.PAD, Stage: model.Enacted, Year: year, Amount: 60 * million},
	}})
	rows := measure.Of([]model.Side{
		of(w.Plan, model.Proposed, other), of(w.Plan, model.Enacted, other), of(w.Plan, model.Realised, other), of(w.Plan, model.Enacted, agency), of(w.Plan, model.Planned, other),
	})
	for i, budget := range []model.Money{90 * million, 60 * million, 60 * million} {
		if got := rows[measure.Absorbed].Cells[i]; got != (measure.Cell{State: measure.Given, Amount: 45 * million, Of: budget, Quarter: 2}) {
			t.Errorf("column %d: %+v", i, got)
		}
	}
	for i := 3; i < 5; i++ {
		if got := rows[measure.Absorbed].Cells[i]; got != (measure.Cell{}) {
			t.Errorf("column %d has nothing: %+v", i, got)
		}
	}
}

func TestALineIsMeasuredAlone(t *testing.T) {
	w := like(t, "Orang", "400")
	one, whole := of(w.Plan, model.Proposed), of(w.Plan, model.Proposed, agency)
	one.Line = w.Plan.RowKey(w.OtherSub)
	rows := measure.Of([]model.Side{one, whole})
	if got := rows[measure.Budget].Cells[0]; got.Amount != 200*million || got.Outside != 30*million {
		t.Errorf("budget %+v", got)
	}
	if a, b := rows[measure.Ready].Cells[0], rows[measure.Ready].Cells[1]; a.Checked == 0 || a.Checked >= b.Checked || a.Open > b.Open {
		t.Errorf("readiness of the line %+v, of the agency %+v", a, b)
	}
	if rows[measure.Programmes].Cells[0] != (measure.Cell{}) || rows[measure.Subs].Cells[0].Count != 1 {
		t.Errorf("counts %+v %+v", rows[measure.Programmes], rows[measure.Subs])
	}
}

// The money of a column is the total of the comparison, whatever the columns are.
func TestMoneyIsThatOfTheComparison(t *testing.T) {
	p := modeltest.NewPlan(modeltest.S)
	r, agencies := rand.New(rand.NewPCG(1, 2)), p.Agencies.Of(0)
	for range 40 {
		var sides []model.Side
		for range 2 + r.IntN(3) {
			s := of(p, []model.Stage{model.Planned, model.Proposed, model.Agreed, model.Enacted}[r.IntN(4)])
			for range r.IntN(3) {
				s.Agencies = append(s.Agencies, agencies[r.IntN(len(agencies))].Code)
			}
			if lines := p.Lines.Of(agencies[r.IntN(len(agencies))].ID); r.IntN(3) == 0 {
				s.Line, s.Agencies = p.RowKey(lines[r.IntN(len(lines))].ID), nil
			}
			sides = append(sides, s)
		}
		m, rows := model.NewMatrix(model.Filter{By: model.ByFund}, sides...), measure.Of(sides)
		for i := range sides {
			got := rows[measure.Budget].Cells[i]
			if want := m.Totals[i]; got.Amount != want.Amount || got.Outside != want.Outside || (got.State == measure.Given) != want.Known {
				t.Fatalf("side %+v has %+v, compared it is %+v", sides[i].Agencies, got, want)
			}
			if share := rows[measure.Share].Cells[i]; share.Amount > share.Of {
				t.Fatalf("a part is larger than the whole: %+v", share)
			}
		}
		for _, row := range rows[measure.UnitCost:] {
			for _, c := range row.Cells {
				if c.State == measure.Given && (c.Amount <= 0 || c.Target.Sign() <= 0) || c.State != measure.Given && c.Amount != 0 {
					t.Fatalf("%q costs %+v", row.Indicator, c)
				}
			}
		}
	}
}

func BenchmarkFourColumnsOfSetL(b *testing.B) {
	p := modeltest.NewPlan(modeltest.L)
	for b.Loop() {
		measure.Of([]model.Side{of(p, model.Planned), of(p, model.Proposed), of(p, model.Agreed), of(p, model.Enacted)})
	}
}

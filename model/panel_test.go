package model_test

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func TestAgencySets(t *testing.T) {
	set := model.AgenciesOf(30, 4, 30)
	if set != model.AgenciesOf(4, 30) || !slices.Equal(set.IDs(), []model.ID{4, 30}) || !set.Has(30) || set.Has(3) {
		t.Errorf("set %q", set)
	}
	if set.Toggle(4) != model.AgenciesOf(30) || set.Toggle(5) != model.AgenciesOf(30, 4, 5) || set.Toggle(4).Toggle(30) != "" || model.AgenciesOf().IDs() != nil {
		t.Error("toggled wrongly")
	}
	for _, s := range []model.AgencySet{set, ""} {
		data, err := json.Marshal(s)
		var back model.AgencySet
		if err != nil || json.Unmarshal(data, &back) != nil || back != s {
			t.Errorf("%q is written %s and read %q: %v", s, data, back, err)
		}
	}
	var read model.AgencySet
	if json.Unmarshal([]byte("[30,4,30]"), &read) != nil || read != set {
		t.Errorf("read %q", read)
	}
	if json.Unmarshal([]byte(`"4,30"`), &read) == nil {
		t.Error("a text was taken for a list")
	}
	w := modeltest.Small(t)
	if got := model.AgenciesOf(w.OtherAgency, 999, w.Agency).In(w.Plan); len(got) != 2 || got[0].ID != w.Agency {
		t.Errorf("in the plan are %v", got)
	}
}

func TestAPanelIsKeptInLowerCase(t *testing.T) {
	p := model.Panel{
		Count: 2, Filter: model.Filter{Level: model.Program, Line: model.RowKey{Code: "2.18"}, Slice: model.Slice{By: model.ByFund, Code: "1"}},
		View: model.View{Lens: model.LensChanged, Sort: model.SortByCode, Step: true, Sought: "a"},
	}
	p.Columns[0] = model.PanelColumn{Agencies: model.AgenciesOf(7, 3), Line: 9, Stage: model.Revised(2), Year: 2027, Moment: 4}
	data, err := json.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	want := `{"columns":[{"agencies":[3,7],"line":9,"stage":"perubahan:2","year":2027,"moment":4},{},{},{}],"count":2,` +
		`"filter":{"level":1,"line":{"code":"2.18"},"slice":{"by":2,"code":"1"}},"view":{"lens":1,"sort":1,"step":true,"sought":"a"}}`
	if string(data) != want {
		t.Errorf("written %s", data)
	}
	var back model.Panel
	if err := json.Unmarshal(data, &back); err != nil || back != p {
		t.Errorf("read %+v: %v", back, err)
	}
}

// sidesAt random: some agencies or all of them, and of some a line.
func sidesAtRandom(p *model.Plan, r *rand.Rand) (sides []model.Side) {
	agencies := p.Agencies.Of(0)
	for range 2 + r.IntN(3) {
		s := model.Side{Plan: p, Stage: []model.Stage{model.Proposed, model.Agreed, model.Revised(1)}[r.IntN(3)], Year: year + r.IntN(2)}
		for range r.IntN(4) {
			s.Agencies = append(s.Agencies, agencies[r.IntN(len(agencies))].Code)
		}
		if r.IntN(2) == 0 {
			lines := p.Lines.Of(agencies[r.IntN(len(agencies))].ID)
			s.Line = p.RowKey(lines[r.IntN(len(lines))].ID)
			if len(s.Agencies) > 0 {
				s.Agencies = []string{s.Line.Agency}
			}
		}
		sides = append(sides, s)
	}
	return sides
}

// totalAlone is what a side comes to, read line by line.
func totalAlone(s model.Side) (sum model.Figure) {
	s.Roots(func(_ *model.Agency, _ *model.Node, f model.Figure) { sum = sum.Plus(f) })
	return sum
}

func TestTotalsAddUpWhateverTheColumnsAre(t *testing.T) {
	for seed := range uint64(10) {
		p, r := scattered(t, seed), rand.New(rand.NewPCG(seed, 11))
		for range 25 {
			sides := sidesAtRandom(p, r)
			for _, f := range groupings {
				m := model.NewMatrix(f, sides...)
				sums := make([]model.Figure, len(sides))
				for _, row := range m.Rows {
					for i := range sides {
						sums[i] = sums[i].Plus(row.Figures[i])
					}
				}
				for i, s := range sides {
					if want := totalAlone(s); m.Totals[i] != want || sums[i] != want {
						t.Fatalf("seed %d, %+v, side %d of %+v: total %+v, rows %+v, alone %+v", seed, f, i, s.Agencies, m.Totals[i], sums[i], want)
					}
				}
				insideAddsUp(t, m)
			}
		}
	}
}

// twoProgrammes is the town in which both agencies have the kegiatan of a programme of their own, of which one has the same name.
func twoProgrammes(t *testing.T) *modeltest.Town {
	w := modeltest.Small(t)
	line := func(id, parent model.ID, level model.Level, code, name string) model.Record {
		return &model.Line{ID: id, Agency: w.OtherAgency, Parent: parent, Year: year, Level: level, Code: code, Name: name}
	}
	money := func(id, line model.ID, n model.Money) model.Record {
		return &model.Budget{ID: id, Line: line, Fund: w.PAD, Stage: model.Proposed, Year: year, Amount: n * million}
	}
	w.Act(model.Edit{Title: "test", Put: []model.Record{
		line(81, w.OtherProgram, model.Activity, "2.17.05.2.01", "PELAYANAN perizinan"),
		line(82, 81, model.SubActivity, "2.17.05.2.01.0006", "Lain"), money(83, 82, 7),
		line(84, 81, model.SubActivity, "2.17.05.2.01.0007", "Penyediaan layanan konsultasi"), money(85, 84, 9),
	}})
	return w
}

func TestTwoProgrammesAreMatchedBelowTheirCodes(t *testing.T) {
	w := twoProgrammes(t)
	one, other := at(w.Plan, model.Proposed), at(w.Plan, model.Proposed)
	one.Line, other.Line = w.Plan.RowKey(w.Program), w.Plan.RowKey(w.OtherProgram)
	for _, c := range []struct {
		level model.Level
		rows  map[string][2]model.Money
	}{
		{model.Program, map[string][2]model.Money{"PROGRAM PELAYANAN PENANAMAN MODAL · PROGRAM PENDIDIKAN DAN LATIHAN PERKOPERASIAN": {350, 16}}},
		{model.Activity, map[string][2]model.Money{"PELAYANAN perizinan": {350, 16}}},
		{model.SubActivity, map[string][2]model.Money{
			"Penyediaan Pelayanan Perizinan Berusaha": {150, 0}, "Lain": {0, 7}, "Penyediaan layanan konsultasi": {200, 9},
		}},
	} {
		m := model.NewMatrix(model.Filter{Level: c.level, Moves: true}, one, other)
		if len(m.Rows) != len(c.rows) {
			t.Errorf("level %d: %+v", c.level, m.Rows)
		}
		for _, r := range m.Rows {
			if want := c.rows[r.Name]; r.Figures[0].Amount != want[0]*million || r.Figures[1].Amount != want[1]*million {
				t.Errorf("%q: %+v", r.Name, r.Figures)
			}
		}
	}
	deep := at(w.Plan, model.Proposed)
	deep.Line = w.Plan.RowKey(w.Sub)
	if m := model.NewMatrix(model.Filter{Level: model.Program}, deep, deep); len(m.Rows) != 1 || m.Rows[0].Key != deep.Line {
		t.Errorf("above a line that all look at stand %+v", m.Rows)
	}
	same := model.NewMatrix(model.Filter{Level: model.Program}, one, one)
	if len(same.Rows) != 1 || same.Rows[0].Key != one.Line {
		t.Errorf("the same programme twice: %+v", same.Rows)
	}
}

func TestALineBesideItsAgencyIsMatchedByItsCode(t *testing.T) {
	w := twoProgrammes(t)
	one, whole := at(w.Plan, model.Proposed), at(w.Plan, model.Proposed)
	one.Line = w.Plan.RowKey(w.Sub)
	for level, code := range map[model.Level]string{model.Program: "2.18.04", model.SubActivity: "2.18.04.2.01.0006"} {
		m, found := model.NewMatrix(model.Filter{Level: level}, one, whole), false
		for _, r := range m.Rows {
			if r.Key.Code == code {
				found = r.Figures[0] == figure(150, 0) && (level == model.Program || r.Figures[1] == figure(150, 0))
			}
		}
		if !found || m.Totals[0] != figure(150, 0) || m.Totals[1] != figure(366, 30) {
			t.Errorf("level %d: rows %+v", level, m.Rows)
		}
	}
	inner := one
	inner.Line = w.Plan.RowKey(w.Activity)
	m := model.NewMatrix(model.Filter{Level: model.SubActivity, Moves: true}, one, inner)
	if len(m.Rows) != 2 || m.Count(0, 1)[model.Same] != 1 || m.Count(0, 1)[model.Moved] != 0 {
		t.Errorf("a line beside the one that it lies in: %+v", m.Rows)
	}
}

func TestAColumnOfALineFollowsItsCode(t *testing.T) {
	w := modeltest.Small(t)
	before := w.Plan.Clone()
	renumbered := *w.Plan.Lines.Get(w.Sub)
	renumbered.Code = "2.18.04.2.01.0099"
	w.Act(put(&renumbered))
	panel := model.Panel{Count: 2, Filter: model.Filter{Level: model.SubActivity}}
	panel.Columns[0] = model.PanelColumn{Line: w.Sub, Moment: 60}
	panel.Columns[1] = model.PanelColumn{Line: w.Sub}
	m, ok := panel.Matrix(w.Plan, func(model.ID) *model.Plan { return before })
	if !ok || m.Totals[0] != figure(150, 0) || m.Totals[1] != figure(150, 0) || len(m.Rows) != 1 {
		t.Errorf("%+v", m)
	}
}

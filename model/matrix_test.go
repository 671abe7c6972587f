package model_test

import (
	"math/rand/v2"
	"strconv"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// groupings are all ways to divide money into rows.
var groupings = []model.Filter{
	{}, {Level: model.Program}, {Level: model.Activity}, {Level: model.SubActivity}, {By: model.ByMission}, {By: model.ByFund}, {By: model.ByPriority},
}

// scattered is set S with money outside the budget, missions, priorities, lines with figures above and below, decisions and another year, at random.
func scattered(t *testing.T, seed uint64) *model.Plan {
	t.Helper()
	p := modeltest.Generate(modeltest.S, seed).Plan
	r := rand.New(rand.NewPCG(seed, 7))
	edit := model.Edit{Title: "test"}
	for n := range 3 {
		edit.Put = append(edit.Put, &model.Mission{ID: model.ID(900 + n), Number: n + 1, Text: "Misi"})
	}
	edit.Put = append(edit.Put, &model.Fund{ID: 950, Code: "apbn", Name: "APBN", Outside: true})
	for _, line := range p.Records(model.KindLine) { // in order: the same seed gives the same plan
		l := line.(*model.Line)
		changed := *l
		changed.Mission, changed.Priority = model.ID(900+r.IntN(3)), strconv.Itoa(r.IntN(3))
		if r.IntN(3) == 0 {
			changed.Mission, changed.Priority = 0, ""
		}
		edit.Put = append(edit.Put, &changed)
		if r.IntN(4) == 0 {
			stage := []model.Stage{model.Agreed, model.Enacted, model.Revised(1)}[r.IntN(3)]
			amount := model.Money(r.Int64N(1_000_000_000_000))
			edit.Put = append(edit.Put, &model.Budget{Line: l.ID, Fund: 950, Stage: stage, Year: year + r.IntN(2), Amount: amount})
		}
	}
	modeltest.Do(t, p, edit, model.Context{Seed: "scatter"})
	return p
}

// totalOf is what the sums of a plan say of a side.
func totalOf(s model.Side) model.Figure {
	if s.Stage == model.Agreed {
		return s.Plan.TotalOutcome(s.Plan.Base(), s.Year)
	}
	return s.Plan.Total(s.Stage, s.Year)
}

func TestTotalsAreTheSameHoweverRowsAreGrouped(t *testing.T) {
	for seed := range uint64(4) {
		p := scattered(t, seed)
		sides := []model.Side{
			{Plan: p, Stage: model.Proposed, Year: year},
			{Plan: p, Stage: model.Agreed, Year: year},
			{Plan: p, Stage: model.Enacted, Year: year + 1},
			{Plan: p, Stage: model.Revised(1), Year: year},
		}
		for _, f := range groupings {
			m := model.NewMatrix(f, sides...)
			sums := make([]model.Figure, len(sides))
			for _, r := range m.Rows {
				for i := range sides {
					sums[i] = sums[i].Plus(r.Figures[i])
				}
			}
			for i, s := range sides {
				if want := totalOf(s); m.Totals[i] != want || sums[i] != want {
					t.Errorf("seed %d, %+v, side %d: total %+v, rows %+v, the plan says %+v", seed, f, i, m.Totals[i], sums[i], want)
				}
			}
			c := model.Compare(sides[0], sides[1], f)
			if c.From != m.Totals[0] || c.To != m.Totals[1] || len(c.Rows) > len(m.Rows) {
				t.Errorf("seed %d, %+v: the comparison says %+v → %+v", seed, f, c.From, c.To)
			}
		}
	}
}

func TestWhatLiesInARowAddsUpToIt(t *testing.T) {
	p := scattered(t, 3)
	sides := []model.Side{at(p, model.Proposed), at(p, model.Agreed), at(p, model.Revised(1))}
	for _, f := range groupings {
		m, opened := model.NewMatrix(f, sides...), 0
		for _, r := range m.Rows {
			below, ok := m.Inside(&r)
			if !ok {
				continue
			}
			opened++
			inside := model.NewMatrix(below, sides...)
			for i := range sides {
				if inside.Totals[i] != r.Figures[i] {
					t.Fatalf("%+v: %v holds %+v, in it lie %+v", f, r.Key, r.Figures[i], inside.Totals[i])
				}
			}
		}
		if (opened > 0) != (f.Level != model.SubActivity) {
			t.Errorf("%+v: %d rows can be opened", f, opened)
		}
	}
}

func TestLinesThatStandElsewhereAreMoved(t *testing.T) {
	w := modeltest.Small(t)
	before := w.Plan.Clone()
	moved := *w.Plan.Lines.Get(w.OtherProgram)
	moved.Code = "2.17.06"
	w.Act(put(&moved))
	sides := []model.Side{at(before, model.Proposed), at(w.Plan, model.Proposed)}
	f := model.Filter{Level: model.Program, Moves: true}
	m := model.NewMatrix(f, sides...)
	if count := m.Count(0, 1); count[model.Moved] != 1 || count[model.New]+count[model.Dropped] != 0 || len(m.Rows) != 2 {
		t.Errorf("counted %v in %+v", count, m.Rows)
	}
	for _, r := range m.Rows {
		if r.Key.Code == "2.17.06" && (r.From.Code != "2.17.05" || r.Figures[0] != figure(70, 0) || r.Figures[1] != figure(70, 0)) {
			t.Errorf("moved row %+v", r)
		}
	}
	f.Moves = false
	if count := model.NewMatrix(f, sides...).Count(0, 1); count[model.New] != 1 || count[model.Dropped] != 1 {
		t.Errorf("of files that are not known to be the same: %v", count)
	}
	w.Act(put(&model.Line{ID: 88, Agency: w.OtherAgency, Year: year, Level: model.Program, Code: "2.17.05", Name: "Lain"}))
	w.Act(put(&model.Budget{Line: 88, Stage: model.Proposed, Year: year, Amount: million}))
	f.Moves = true
	if count := model.NewMatrix(f, sides...).Count(0, 1); count[model.Moved] != 0 || count[model.New] != 1 || count[model.Down] != 1 {
		t.Errorf("another line has taken the place: %v", count)
	}
}

func TestDifferentAgenciesAreMatchedByCodesOfLines(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(put(&model.Line{ID: 88, Agency: w.OtherAgency, Year: year, Level: model.Program, Code: "2.18.04", Name: "Sama"}))
	w.Act(put(&model.Budget{Line: 88, Stage: model.Proposed, Year: year, Amount: 400 * million}))
	one, other := at(w.Plan, model.Proposed), at(w.Plan, model.Proposed)
	one.Agencies, other.Agencies = []string{"2.18.0.00.0.00.01.0000"}, []string{"2.17.0.00.0.00.01.0000"}
	m := model.NewMatrix(model.Filter{Level: model.Program}, one, other)
	if len(m.Rows) != 2 || m.Rows[1].Key != (model.RowKey{Code: "2.18.04"}) || m.Rows[1].Word(0, 1) != model.Up || m.Rows[1].Difference(0, 1) != 50*million {
		t.Errorf("rows %+v", m.Rows)
	}
	if m.Totals[0] != figure(350, 30) || m.Totals[1] != figure(470, 0) {
		t.Errorf("totals %+v", m.Totals)
	}
	both := at(w.Plan, model.Proposed)
	both.Agencies = []string{"2.18.0.00.0.00.01.0000", "2.17.0.00.0.00.01.0000"}
	if got := model.NewMatrix(model.Filter{}, both, both); got.Totals[0] != figure(820, 30) || len(got.Rows) != 2 {
		t.Errorf("two agencies together: %+v", got.Totals)
	}
}

// keysSeen gives the codes of the rows of a view, in their order.
func keysSeen(s *model.Seen) (keys []string) {
	for _, r := range s.Rows {
		keys = append(keys, r.Key.Agency[:4]+" "+r.Key.Code)
	}
	return keys
}

func TestViewsOfAMatrix(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(correct(w.Sub, w.DAU, 80*million))
	w.Act(model.Edit{Title: "setup.ceilings", Put: []model.Record{
		&model.Ceiling{ID: 70, Agency: w.OtherAgency, Year: year, Amount: 60 * million}, &model.Ceiling{ID: 71, Fund: w.PAD, Year: year, Amount: 100 * million},
	}})
	w.Act(put(&model.Line{ID: 88, Agency: w.OtherAgency, Year: year, Level: model.Program, Code: "2.17.07", Name: "Tanpa angka"}))
	panel := model.Panel{Count: 2, Filter: model.Filter{Level: model.SubActivity}}
	panel.Columns[1].Stage = model.Agreed
	for _, c := range []struct {
		view model.View
		want []string
	}{
		{model.View{}, []string{"2.18 2.18.04.2.01.0006", "2.17 2.17.05", "2.18 2.18.04.2.01.0007"}},
		{model.View{Sort: model.SortByCode}, []string{"2.17 2.17.05", "2.18 2.18.04.2.01.0006", "2.18 2.18.04.2.01.0007"}},
		{model.View{Lens: model.LensChanged}, []string{"2.18 2.18.04.2.01.0006"}},
		{model.View{Lens: model.LensOver}, []string{"2.17 2.17.05"}},
		{model.View{Lens: model.LensBare}, []string{"2.17 2.17.07"}},
		{model.View{Sought: "dpm KONSULTASI"}, []string{"2.18 2.18.04.2.01.0007"}},
		{model.View{Sought: "tidak ada"}, nil},
	} {
		panel.View = c.view
		m, ok := panel.Matrix(w.Plan, nil)
		if !ok {
			t.Fatal("the panel cannot be read")
		}
		seen := m.See(c.view)
		if got := keysSeen(seen); len(got) != len(c.want) {
			t.Errorf("%+v shows %q, want %q", c.view, got, c.want)
		} else {
			for i := range got {
				if got[i] != c.want[i] {
					t.Errorf("%+v shows %q, want %q", c.view, got, c.want)
				}
			}
		}
		var sum model.Figure
		for _, r := range seen.Rows {
			sum = sum.Plus(r.Figures[1])
		}
		if seen.Totals[1] != sum || m.Totals[1] != figure(400, 30) {
			t.Errorf("%+v: sum %+v, total %+v", c.view, seen.Totals[1], m.Totals[1])
		}
	}
	m := model.NewMatrix(model.Filter{By: model.ByFund}, at(w.Plan, model.Proposed), at(w.Plan, model.Agreed))
	if over := m.See(model.View{Lens: model.LensOver}); len(over.Rows) != 1 || over.Rows[0].Name != "PAD" {
		t.Errorf("sources over their ceilings: %+v", over.Rows)
	}
}

func TestStepIsAgainstTheColumnBefore(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(correct(w.Sub, w.DAU, 80*million))
	m := model.NewMatrix(model.Filter{}, at(w.Plan, model.Planned), at(w.Plan, model.Proposed), at(w.Plan, model.Agreed))
	if s := m.See(model.View{}); s.Rows[0].Word(s.From, s.To) != model.New || s.Largest != 330*million {
		t.Errorf("against the first: %s, largest %d", s.Rows[0].Word(s.From, s.To), s.Largest)
	}
	if s := m.See(model.View{Step: true}); s.Rows[0].Word(s.From, s.To) != model.Down || s.Largest != 20*million {
		t.Errorf("against the one before: %s, largest %d", s.Rows[0].Word(s.From, s.To), s.Largest)
	}
}

func TestTargetsStandBesideEachOther(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.CorrectTarget{Indicator: w.Output, Stage: model.Agreed, Year: year, Value: "150"})
	m := model.NewMatrix(model.Filter{Level: model.SubActivity}, at(w.Plan, model.Planned), at(w.Plan, model.Proposed), at(w.Plan, model.Agreed))
	for i := range m.Rows {
		if r := &m.Rows[i]; r.Lines[1] == w.Sub {
			list := m.Targets(r)
			if len(list) != 1 || list[0].Unit != "Pelaku Usaha" || list[0].Targets[0] != nil || list[0].Targets[1].Value != "120" || list[0].Targets[2].Value != "150" {
				t.Errorf("targets %+v", list)
			}
		} else if r.Lines[1] == w.OtherSub && len(m.Targets(r)) != 0 {
			t.Errorf("a line without indicators has %+v", m.Targets(r))
		}
	}
}

func TestScopeNamesWhatIsLookedAt(t *testing.T) {
	w := modeltest.Small(t)
	for _, c := range []struct {
		filter model.Filter
		want   model.Scope
	}{
		{model.Filter{}, model.Scope{}},
		{model.Filter{Slice: model.Slice{By: model.ByFund, Code: "2"}}, model.Scope{Sliced: true, Slice: "PAD"}},
		{model.Filter{Slice: model.Slice{By: model.ByMission}, Agency: "2.18.0.00.0.00.01.0000"}, model.Scope{Sliced: true, Agency: "DPM"}},
		{
			model.Filter{Agency: "2.18.0.00.0.00.01.0000", Line: model.RowKey{Agency: "2.18.0.00.0.00.01.0000", Code: "2.18.04.2.01"}},
			model.Scope{Agency: "DPM", Line: "Pelayanan Perizinan"},
		},
	} {
		if got := model.NewMatrix(c.filter, at(w.Plan, model.Proposed), at(w.Plan, model.Agreed)).Scope(); got != c.want {
			t.Errorf("%+v is called %+v", c.filter, got)
		}
	}
}

func TestAPanelReadsItsMoments(t *testing.T) {
	w := modeltest.Small(t)
	before := w.Plan.Clone()
	w.Act(correct(w.Sub, w.DAU, 80*million))
	panel := model.Panel{Count: 2, Columns: [4]model.PanelColumn{{Agencies: model.AgenciesOf(w.Agency), Moment: 60, Stage: model.Agreed}, {Agencies: model.AgenciesOf(w.Agency), Stage: model.Agreed}}}
	if _, ok := panel.Matrix(w.Plan, func(model.ID) *model.Plan { return nil }); ok {
		t.Error("a moment that cannot be read was compared")
	}
	m, ok := panel.Matrix(w.Plan, func(model.ID) *model.Plan { return before })
	if !ok || m.Totals[0] != figure(350, 30) || m.Totals[1] != figure(330, 30) {
		t.Errorf("totals %+v", m)
	}
}

func BenchmarkMatrixOfFour(b *testing.B) {
	p := resting()
	for b.Loop() {
		model.NewMatrix(model.Filter{Level: model.SubActivity}, at(p, model.Planned), at(p, model.Proposed), at(p, model.Agreed), at(p, model.Proposed))
	}
}

func BenchmarkSeeMatrix(b *testing.B) {
	p := resting()
	m := model.NewMatrix(model.Filter{Level: model.SubActivity}, at(p, model.Proposed), at(p, model.Agreed))
	for b.Loop() {
		m.See(model.View{Lens: model.LensChanged, Sought: "a"})
	}
}

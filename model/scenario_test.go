package model_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// started is the town with a scenario "Hemat".
func started(t testing.TB) (*modeltest.Town, model.ID) {
	t.Helper()
	w := modeltest.Small(t)
	w.Act(model.StartScenario{Scenario: " Hemat ", Note: "usul Bappeda"})
	return w, w.Plan.Scenarios.Of(0)[0].ID
}

func try(scenario, line, fund model.ID, amount model.Money) model.Try {
	return model.Try{Scenario: scenario, Act: correct(line, fund, amount)}
}

func under(t testing.TB, p *model.Plan, scenario model.ID) *model.Plan {
	t.Helper()
	u, err := p.Under(scenario)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

// wantTotal asks for the outcome of the whole town in million.
func wantTotal(t testing.TB, p *model.Plan, want model.Money) {
	t.Helper()
	if got := p.TotalOutcome(model.Proposed, year).Amount; got != want*million {
		t.Errorf("total %d million, want %d", got/million, want)
	}
}

func trialStates(p *model.Plan, scenario model.ID) (list []model.TrialState) {
	for _, s := range p.TrialStandings(scenario) {
		list = append(list, s.State)
	}
	return list
}

func wantStates(t testing.TB, p *model.Plan, scenario model.ID, want ...model.TrialState) {
	t.Helper()
	got := trialStates(p, scenario)
	if len(got) != len(want) {
		t.Fatalf("%d trials, want %d", len(got), len(want))
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("trial %d is in state %d, want %d", i, got[i], want[i])
		}
	}
}

func TestATrialStandsInItsScenarioOnly(t *testing.T) {
	w, s := started(t)
	w.Act(try(s, w.Sub, w.DAU, 60*million))
	wantTotal(t, w.Plan, 420)
	wantBudgets(t, w, w.Sub, model.Agreed, map[model.ID]model.Money{w.DAU: -1, w.PAD: -1})
	u := under(t, w.Plan, s)
	wantTotal(t, u, 380)
	if got := u.Budget(w.Sub, w.PAD, model.Agreed, year); got == nil || got.Amount != 50*million {
		t.Errorf("the line's other source under the scenario: %+v", got)
	}
	trial := w.Plan.Trials.Of(s)[0]
	if !trial.Had || trial.Was != 100*million || trial.Amount != 60*million || w.Plan.Corrections.Len() != 0 {
		t.Errorf("trial %+v", *trial)
	}
	refusedWith(t, w, model.Invalid, try(s, w.Sub, w.DAU, 60*million))
	refusedWith(t, w, model.Invalid, try(s, w.Activity, w.DAU, 60*million))
	refusedWith(t, w, model.NotFound, try(404, w.Sub, w.DAU, 60*million))
	refusedWith(t, w, model.Invalid, model.Try{Scenario: s, Act: model.CorrectText{Line: w.Sub, Field: model.FieldName, Text: "x"}})
	w.Act(try(s, w.Sub, w.DAU, 100*million))
	wantStates(t, w.Plan, s)
	if _, err := w.Plan.Under(404); model.CodeOf(err) != model.NotFound {
		t.Errorf("under nothing: %v", err)
	}
}

func TestCutsAndShiftsGoOnFromWhatTheScenarioHas(t *testing.T) {
	w, s := started(t)
	w.Act(try(s, w.Sub, w.DAU, 60*million))
	cut := many(w, model.Spread{Rate: -500_000})
	entry := w.Act(model.Try{Scenario: s, Act: cut})
	if entry.Act != "scenario.cut" {
		t.Errorf("the journal calls it %q", entry.Act)
	}
	wantTotal(t, under(t, w.Plan, s), 70+(60+50+200)/2)
	shift := model.ShiftBudget{
		From: model.FigureOf{Line: w.OtherSub, Fund: w.DAU}, To: model.FigureOf{Line: w.OtherProgram, Fund: w.DAU}, Stage: model.Agreed, Year: year, Amount: 40 * million,
	}
	if entry = w.Act(model.Try{Scenario: s, Act: shift}); entry.Act != "scenario.shift" {
		t.Errorf("the journal calls it %q", entry.Act)
	}
	u := under(t, w.Plan, s)
	wantTotal(t, u, 70+(60+50+200)/2)
	if got := u.AgencyOutcome(w.OtherAgency, model.Proposed, year).Amount; got != 110*million {
		t.Errorf("the other agency has %d", got)
	}
	shift.Amount = 61 * million
	refusedWith(t, w, model.Invalid, model.Try{Scenario: s, Act: shift})
	wantTotal(t, w.Plan, 420)
	for range 3 {
		w.Act(model.Revert{Entry: w.Entries[len(w.Entries)-1]})
	}
}

func TestALineIsTriedWithoutItsMoney(t *testing.T) {
	w, s := started(t)
	zero := model.TryZero{Scenario: s, Figures: w.Plan.FiguresUnder(model.Agreed, year, w.Sub), Stage: model.Agreed, Year: year}
	w.Act(zero)
	wantTotal(t, under(t, w.Plan, s), 270)
	wantTotal(t, w.Plan, 420)
	refusedWith(t, w, model.Invalid, zero)
	refusedWith(t, w, model.Invalid, model.TryZero{Scenario: s, Figures: []model.FigureOf{{Line: w.Activity, Fund: w.DAU}}, Stage: model.Agreed, Year: year})
	refusedWith(t, w, model.NotFound, model.TryZero{Scenario: s, Figures: []model.FigureOf{{Line: 404}}, Stage: model.Agreed, Year: year})
	refusedWith(t, w, model.NotFound, model.TryZero{Scenario: 404})
}

func TestCeilingsAndWeightsAreTried(t *testing.T) {
	w, s := started(t)
	k := startRanking(w)
	w.Act(model.TryCeiling{Scenario: s, Agency: w.Agency, Year: year, Amount: 300 * million})
	w.Act(model.TryPoints{Scenario: s, Criterion: k, Points: 70 * model.Point})
	u := under(t, w.Plan, s)
	if limit, ok := u.Ceiling(w.Agency, 0, year); !ok || limit != 300*million || u.Criteria.Get(k).Points != 70*model.Point {
		t.Errorf("under the scenario: ceiling %d, weight %d", limit, u.Criteria.Get(k).Points)
	}
	if _, ok := w.Plan.Ceiling(w.Agency, 0, year); ok || w.Plan.Criteria.Get(k).Points != 50*model.Point {
		t.Error("the record has changed")
	}
	sum, err := w.Plan.ScenarioSum(s, model.Agreed, year)
	if err != nil || sum.Trials != 2 || sum.Before != sum.After || !sum.Ceiling.Limited || len(sum.Over) != 1 || sum.Over[0].ID != w.Agency {
		t.Errorf("sum %+v, %v", sum, err)
	}
	refusedWith(t, w, model.NotFound, model.TryPoints{Scenario: s, Criterion: 404, Points: 1})
	refusedWith(t, w, model.Invalid, model.TryPoints{Scenario: s, Criterion: k, Points: -1})
	refusedWith(t, w, model.NotFound, model.TryCeiling{Scenario: 404, Year: year})
	refusedWith(t, w, model.Invalid, model.TryCeiling{Scenario: s, Year: year, Amount: -1})
	w.Act(model.TryPoints{Scenario: s, Criterion: k, Points: 50 * model.Point})
	wantStates(t, w.Plan, s, model.TrialStands)
}

// startRanking begins a ranking with one criterion of 50 points.
func startRanking(w *modeltest.Town) model.ID {
	w.Act(model.StartRanking{Ranking: model.Ranking{Name: "Prioritas", Year: year}, Criteria: []model.Criterion{{Name: "Dampak", Points: 50 * model.Point}}})
	return w.Plan.Criteria.Of(w.Plan.Rankings.Of(0)[0].ID)[0].ID
}

func TestScenariosAreRenamedCopiedAndRemoved(t *testing.T) {
	w, s := started(t)
	w.Act(try(s, w.Sub, w.DAU, 60*million))
	before := w.Plan.Clone()
	refusedWith(t, w, model.Conflict, model.StartScenario{Scenario: "hemat"})
	refusedWith(t, w, model.Invalid, model.StartScenario{Scenario: " "})
	w.Act(model.CopyScenario{Scenario: s, To: "Hemat sekali"})
	other := w.Plan.Scenarios.Of(0)[1]
	w.Act(try(other.ID, w.Sub, w.DAU, 10*million))
	wantTotal(t, under(t, w.Plan, s), 380)
	wantTotal(t, under(t, w.Plan, other.ID), 330)
	refusedWith(t, w, model.Conflict, model.RenameScenario{Scenario: other.ID, To: "Hemat"})
	w.Act(model.RenameScenario{Scenario: other.ID, To: "Ketat", Note: other.Note})
	refusedWith(t, w, model.Invalid, model.RenameScenario{Scenario: other.ID, To: "Ketat", Note: other.Note})
	if got := w.Plan.Scenarios.Get(other.ID); got.Name != "Ketat" || got.Note != "usul Bappeda" {
		t.Errorf("copied %+v", *got)
	}
	w.Act(model.RemoveScenario{Scenario: other.ID})
	if same, kind := w.Plan.Equal(before); !same {
		t.Errorf("a copy that was removed left %s", kind)
	}
	for _, act := range []model.Act{model.RemoveScenario{Scenario: 404}, model.RenameScenario{Scenario: 404, To: "x"}, model.CopyScenario{Scenario: 404, To: "x"}, model.Untry{Trials: []model.ID{404}}} {
		refusedWith(t, w, model.NotFound, act)
	}
	w.Act(model.Untry{Trials: []model.ID{w.Plan.Trials.Of(s)[0].ID}})
	wantTotal(t, under(t, w.Plan, s), 420)
}

func TestItIsToldWhereTheRecordHasChangedUnderATrial(t *testing.T) {
	w, s := started(t)
	k := startRanking(w)
	w.Act(try(s, w.Sub, w.DAU, 60*million))
	w.Act(try(s, w.OtherSub, w.DAU, 150*million))
	w.Act(try(s, w.OtherProgram, w.PAD, 50*million))
	w.Act(model.TryPoints{Scenario: s, Criterion: k, Points: 70 * model.Point})
	w.Act(correct(w.Sub, w.DAU, 90*million))
	w.Act(correct(w.OtherSub, w.DAU, 150*million))
	below := &model.Line{Agency: w.OtherAgency, Parent: w.OtherProgram, Year: year, Level: model.Activity, Code: "2.17.05.2.01", Name: "Kegiatan"}
	w.Act(model.Edit{Title: "line.add", Put: []model.Record{below}})
	w.Act(model.SetBudget{Line: w.Plan.Lines.Of(w.OtherAgency)[1].ID, Fund: w.PAD, Stage: model.Proposed, Year: year, Amount: million, Known: true})
	ranking := *w.Plan.Rankings.Of(0)[0]
	ranking.Method = model.BySwing
	w.Act(model.Edit{Title: "ranking.edit", Put: []model.Record{&ranking}})
	want := map[model.ID]model.TrialState{w.Sub: model.TrialMoved, w.OtherSub: model.TrialInForce, w.OtherProgram: model.TrialVoid, 0: model.TrialVoid}
	for _, standing := range w.Plan.TrialStandings(s) {
		if standing.State != want[standing.Line] {
			t.Errorf("trial of line %d: state %d, want %d", standing.Line, standing.State, want[standing.Line])
		}
	}
	sum, err := w.Plan.ScenarioSum(s, model.Agreed, year)
	if err != nil || sum.Trials != 4 || sum.Moved != 1 || sum.Void != 2 || sum.Adopted {
		t.Errorf("sum %+v, %v", sum, err)
	}
	wantTotal(t, under(t, w.Plan, s), 60+50+150+1)
	refusedWith(t, w, model.Invalid, model.AdoptScenario{Scenario: s, Moved: true})
}

func TestATrialGoesWithItsLine(t *testing.T) {
	w, s := started(t)
	w.Act(try(s, w.Sub, w.DAU, 60*million))
	w.Act(try(s, w.OtherProgram, w.PAD, 50*million))
	w.Act(model.Edit{Title: "line.remove", Drop: []model.Record{w.Plan.Lines.Get(w.Activity)}})
	if got := w.Plan.Trials.Of(s); len(got) != 1 || got[0].Line != w.OtherProgram {
		t.Errorf("%d trials after their line went", len(got))
	}
	wantTotal(t, under(t, w.Plan, s), 50)
}

func TestAScenarioIsAdoptedAsCorrectionsAndUndoneInOne(t *testing.T) {
	w, s := started(t)
	k := startRanking(w)
	refusedWith(t, w, model.Invalid, model.AdoptScenario{Scenario: s})
	refusedWith(t, w, model.NotFound, model.AdoptScenario{Scenario: 404})
	w.Act(try(s, w.Sub, w.DAU, 60*million))
	w.Act(try(s, w.OtherProgram, w.PAD, 50*million))
	w.Act(model.TryCeiling{Scenario: s, Agency: w.Agency, Year: year, Amount: 300 * million})
	w.Act(model.TryPoints{Scenario: s, Criterion: k, Points: 70 * model.Point})
	before, meant := w.Plan.Clone(), under(t, w.Plan, s)
	entry := w.ActIn(model.AdoptScenario{Scenario: s}, model.Context{Slot: w.Slot, Speaker: "Wali Kota"})
	wantSameFigures(t, w.Plan, meant)
	list := w.Plan.Corrections.Of(w.Agency)
	if len(list) != 1 || list[0].Reason != "Skenario Hemat" || list[0].OldAmount != 100*million || list[0].NewAmount != 60*million || list[0].Speaker != "Wali Kota" {
		t.Errorf("corrections %+v", list)
	}
	if len(w.Plan.Corrections.Of(w.OtherAgency)) != 1 || w.Plan.Criteria.Get(k).Points != 70*model.Point || !w.Plan.Adopted(s) {
		t.Error("not all of it was adopted")
	}
	refusedWith(t, w, model.Invalid, model.AdoptScenario{Scenario: s})
	w.Act(model.Revert{Entry: entry})
	if same, kind := w.Plan.Equal(before); !same || w.Plan.Adopted(s) {
		t.Errorf("after undo %s are not as before", kind)
	}
}

func TestWhatHasChangedIsAdoptedOnlyWhenAskedFor(t *testing.T) {
	w, s := started(t)
	w.Act(try(s, w.Sub, w.DAU, 60*million))
	w.Act(try(s, w.OtherProgram, w.PAD, 50*million))
	w.Act(correct(w.Sub, w.DAU, 90*million))
	err := w.Refuse(model.AdoptScenario{Scenario: s})
	if model.CodeOf(err) != model.Conflict || !strings.Contains(err.Error(), "1 angka sudah berubah sejak dicoba dalam skenario Hemat") {
		t.Errorf("refused with %v", err)
	}
	w.Act(model.AdoptScenario{Scenario: s, Moved: true})
	wantTotal(t, w.Plan, 60+50+200+50)
	if c := w.Plan.Corrections.Of(w.Agency)[1]; c.OldAmount != 90*million || c.NewAmount != 60*million {
		t.Errorf("correction %+v", *c)
	}
}

// wantSameFigures asks for the same budgets, ceilings and weights in two plans, whatever their IDs.
func wantSameFigures(t testing.TB, got, want *model.Plan) {
	t.Helper()
	for b := range want.Budgets.All() {
		if now := got.Budget(b.Line, b.Fund, b.Stage, b.Year); now == nil || now.Amount != b.Amount {
			t.Fatalf("budget %+v, want %+v", now, *b)
		}
	}
	for c := range want.Ceilings.All() {
		if now := got.CeilingOf(c.Agency, c.Fund, c.Year); now == nil || now.Amount != c.Amount {
			t.Fatalf("ceiling %+v, want %+v", now, *c)
		}
	}
	for k := range want.Criteria.All() {
		if now := got.Criteria.Get(k.ID); now.Points != k.Points {
			t.Fatalf("weight %d, want %d", now.Points, k.Points)
		}
	}
	if got.Budgets.Len() != want.Budgets.Len() || got.Ceilings.Len() != want.Ceilings.Len() {
		t.Fatalf("%d budgets and %d ceilings, want %d and %d", got.Budgets.Len(), got.Ceilings.Len(), want.Budgets.Len(), want.Ceilings.Len())
	}
}

// TestTryingNeverTouchesTheRecord plays random trials, cuts, shifts and corrections of the record on a generated city. Whatever is tried, nothing but scenarios
// changes in the plan; a shift keeps the sum; and what is adopted is what the scenario said.
func TestTryingNeverTouchesTheRecord(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 7))
	m := modeltest.Generate(modeltest.S, 3)
	do := func(act model.Act) bool {
		_, err := m.Do(act, model.Context{At: 1, Operator: "Sekretariat"})
		return err == nil
	}
	do(model.StartScenario{Scenario: "Acak"})
	s := m.Plan.Scenarios.Of(0)[0].ID
	tried, adopted := 0, 0
	for i := range 150 {
		before := m.Plan.Clone()
		meant := under(t, m.Plan, s)
		wantRecord(t, m.Plan, before)
		act := randomTrial(r, m.Plan, s, i)
		if !do(act) {
			continue
		}
		switch a := act.(type) {
		case model.AdoptScenario:
			adopted++
			wantSameFigures(t, m.Plan, meant)
		case model.Try:
			tried++
			wantRecord(t, m.Plan, before)
			_, isShift := a.Act.(model.ShiftBudget)
			now := under(t, m.Plan, s)
			if was := meant.TotalOutcome(model.Proposed, year); isShift && now.TotalOutcome(model.Proposed, year) != was {
				t.Fatalf("a shift changed the sum: %+v", a)
			}
		}
	}
	if tried < 60 || adopted < 3 {
		t.Errorf("only %d tried and %d adopted", tried, adopted)
	}
}

func randomTrial(r *rand.Rand, p *model.Plan, s model.ID, i int) model.Act {
	figures := p.FiguresOfAll(model.Agreed, year)
	f, g := figures[r.IntN(len(figures))], figures[r.IntN(len(figures))]
	g.Fund = f.Fund
	amount := model.Money(r.IntN(900)+1) * million
	switch n := r.IntN(10); {
	case i%30 == 29:
		return model.AdoptScenario{Scenario: s, Moved: true}
	case n < 4:
		return try(s, f.Line, f.Fund, amount)
	case n < 5:
		return correct(f.Line, f.Fund, amount)
	case n < 7:
		cut := model.CorrectMany{Figures: figures, Spread: model.Spread{Rate: int64(r.IntN(400_000) - 200_000)}, Stage: model.Agreed, Year: year, Step: 1000 * model.Rupiah}
		return model.Try{Scenario: s, Act: cut}
	default:
		return model.Try{Scenario: s, Act: model.ShiftBudget{From: f, To: g, Stage: model.Agreed, Year: year, Amount: amount / 50}}
	}
}

// wantRecord asks that nothing but scenarios differs.
func wantRecord(t testing.TB, got, want *model.Plan) {
	t.Helper()
	got = got.Clone()
	for _, p := range []*model.Plan{got, want} {
		p.Scenarios, p.Trials = model.NewPlan().Scenarios, model.NewPlan().Trials
	}
	if same, kind := got.Equal(want); !same {
		t.Fatalf("%s are not as before", kind)
	}
}

func TestFiguresAreSpared(t *testing.T) {
	w := modeltest.Small(t)
	all := w.Plan.FiguresOfAll(model.Agreed, year)
	if len(all) != 4 {
		t.Fatalf("%d figures", len(all))
	}
	for words, want := range map[string]int{"": 4, "2.18.04.2.01.0006": 2, "2.18.04": 1, "konsultasi layanan": 3, "pad, konsultasi": 1, "perkoperasian,": 3, " DAU": 2} {
		left, spared, err := w.Plan.Spare(all, words)
		if err != nil || len(left) != want || len(left)+len(spared) != 4 {
			t.Errorf("%q: %d left, %d spared, %v", words, len(left), len(spared), err)
		}
	}
	if _, _, err := w.Plan.Spare(all, "dau, 2.18.0"); model.CodeOf(err) != model.NotFound {
		t.Errorf("spared by no name: %v", err)
	}
}

func TestAPlaceForMoneyIsFoundByWords(t *testing.T) {
	w := modeltest.Small(t)
	from := model.FigureOf{Line: w.Sub, Fund: w.PAD}
	for words, want := range map[string]model.ID{"penyediaan": w.OtherSub, "2.17.05": w.OtherProgram, "koperasi": w.OtherProgram, "dpm layanan": w.OtherSub, "perizinan berusaha": 0, "": 0, "pelayanan penanaman": 0} {
		to, found := w.Plan.SeekFigure(from, year, words)
		if to.Line != want || found != (want != 0) || found && to.Fund != w.PAD {
			t.Errorf("%q leads to %+v", words, to)
		}
	}
}

func TestAColumnIsReadUnderAScenario(t *testing.T) {
	w, s := started(t)
	w.Act(try(s, w.Sub, w.DAU, 60*million))
	panel := model.Panel{Count: 2, Columns: [4]model.PanelColumn{{Stage: model.Agreed}, {Stage: model.Agreed, Scenario: s}}}
	m, ok := panel.Matrix(w.Plan, nil)
	if !ok || m.Totals[0] != figure(420, 30) || m.Totals[1] != figure(380, 30) {
		t.Fatalf("totals %+v", m)
	}
	if got := m.FiguresOf(1, []*model.MatrixRow{&m.Rows[1]}); len(got) != 3 {
		t.Errorf("figures of the second agency: %v", got)
	}
	panel.Filter.Slice = model.Slice{By: model.ByFund, Code: "1"}
	m, _ = panel.Matrix(w.Plan, nil)
	if got := m.FiguresOf(1, []*model.MatrixRow{&m.Rows[0]}); len(got) != 2 || got[0] != (model.FigureOf{Line: w.Sub, Fund: w.DAU}) {
		t.Errorf("figures of DAU: %v", got)
	}
	w.Act(model.RemoveScenario{Scenario: s})
	if _, ok := panel.Matrix(w.Plan, nil); ok {
		t.Error("a scenario that is gone was read")
	}
}

// BenchmarkUnder is set L under a scenario that tries every sub kegiatan.
func BenchmarkUnder(b *testing.B) {
	p := resting()
	modeltest.Do(b, p, model.StartScenario{Scenario: "Hemat"}, model.Context{At: 1})
	s := p.Scenarios.Of(0)[0].ID
	figures := p.FiguresOfAll(model.Agreed, year)
	cut := model.CorrectMany{Figures: figures, Spread: model.Spread{Rate: -100_000}, Stage: model.Agreed, Year: year, Step: 1000 * model.Rupiah}
	modeltest.Do(b, p, model.Try{Scenario: s, Act: cut}, model.Context{At: 1})
	for b.Loop() {
		if _, err := p.Under(s); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(p.Trials.Of(s))), "trials")
}

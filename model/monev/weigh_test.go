package monev_test

import (
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/monev"
)

// told gives a row about a line of the first agency.
func told(w *modeltest.Town, line model.ID, fill func(*monev.Told)) monev.Told {
	row := monev.Told{Fund: w.Plan.Funds.Get(w.DAU).Name, Agency: w.Plan.Agencies.Get(w.Plan.Lines.Get(line).Agency).Code, Line: w.Plan.Lines.Get(line).Code + " " + w.Plan.Lines.Get(line).Name}
	fill(&row)
	return row
}

func spent(amount model.Money) func(*monev.Told) {
	return func(r *monev.Told) { r.Amount, r.Known = amount, true }
}

func byAccount(amount model.Money) func(*monev.Told) {
	return func(r *monev.Told) { r.Amount, r.Known, r.Part = amount, true, "5.1.02.01" }
}

func TestRowsAreMatchedAddedAndRefused(t *testing.T) {
	w := modeltest.Small(t)
	q := monev.Query{Year: year, Quarter: 2}
	words := w.Plan.Indicators.Get(w.Output).Text
	rows := []monev.Told{
		told(w, w.Sub, byAccount(10*model.Rupiah)),
		told(w, w.Sub, byAccount(5*model.Rupiah)),
		told(w, w.Program, spent(15*model.Rupiah)),
		told(w, w.Sub, func(r *monev.Told) { r.Indicator, r.Value, r.Obstacle = words, "60", "Lelang gagal" }),
		told(w, w.Sub, func(r *monev.Told) { r.Indicator, r.Value = words, "70" }),
		told(w, w.Sub, func(r *monev.Told) { r.Indicator, r.Value = "jumlah kerbau", "3" }),
		told(w, w.Sub, func(r *monev.Told) { r.Fund, r.Known = "Dana Gaib", true }),
		{Agency: "tiada", Line: "1"},
		{Line: "1.01"},
		{Agency: w.Plan.Agencies.Get(w.Agency).Name, Line: "9.99"},
		told(w, w.Sub, func(r *monev.Told) { r.Year, r.Quarter = year, 3 }),
		told(w, w.Sub, func(*monev.Told) {}),
		told(w, w.Sub, func(r *monev.Told) { r.Fund, r.Known = "", true }),
	}
	list := monev.Weigh(w.Plan, q, rows)
	for i, want := range []struct {
		fate monev.Fate
		why  string
	}{
		{monev.Changes, ""},
		{monev.Added, ""},
		{monev.Passed, "jumlah baris di bawahnya"},
		{monev.Changes, ""},
		{monev.Refused, "sudah diisi"},
		{monev.Refused, "jumlah kerbau"},
		{monev.Refused, "Dana Gaib"},
		{monev.Refused, "tidak dikenal"},
		{monev.Refused, "tidak menyebut perangkat daerahnya"},
		{monev.Refused, "Kode 9.99 tidak ada"},
		{monev.Refused, "triwulan 3"},
		{monev.Passed, "tidak berisi realisasi"},
		{monev.Refused, "bersumber dari 2 sumber dana"},
	} {
		r := list[i]
		if r.Fate != want.fate || (r.Why == nil) != (want.why == "") || r.Why != nil && !strings.Contains(r.Why.Error(), want.why) {
			t.Errorf("row %d: fate %d, why %v; want %d, %q", i, r.Fate, r.Why, want.fate, want.why)
		}
	}
	w.Act(monev.ActOf(list))
	b := w.Plan.Budget(w.Sub, list[0].Source, model.Realised, year)
	if b == nil || b.Quarters.Amount[1] != 15*model.Rupiah || b.Quarters.Given[0] {
		t.Errorf("%+v", b)
	}
	if e := w.Plan.Evaluation(w.Sub, year, 2); e == nil || e.Obstacle != "Lelang gagal" {
		t.Errorf("%+v", e)
	}
	if n := monev.CountFates(monev.Weigh(w.Plan, q, rows)); n[monev.Changes] != 0 || n[monev.Same] != 2 {
		t.Errorf("again: %v", n)
	}
}

func TestMoneyUntilTheQuarterBecomesThatOfTheQuarter(t *testing.T) {
	w := modeltest.Small(t)
	q := monev.Query{Agency: w.Agency, Year: year, Quarter: 1}
	of := func(amount model.Money, upTo bool) []monev.Told {
		return []monev.Told{{Fund: w.Plan.Funds.Get(w.DAU).Name, Line: w.Plan.Lines.Get(w.Sub).Code, Amount: amount, Known: true, UpTo: upTo}}
	}
	w.Act(monev.ActOf(monev.Weigh(w.Plan, q, of(100, false))))
	q.Quarter = 2
	list := monev.Weigh(w.Plan, q, of(250, true))
	w.Act(monev.ActOf(list))
	account := monev.Of(w.Plan, q).Accounts[0]
	if list[0].After.Amount != 150 || account.Money.Spent.Amount != 250 || account.Money.Quarters[1].Amount != 150 || account.Money.Quarters[2].Known {
		t.Errorf("%+v, %+v", list[0], account.Money)
	}
	list = monev.Weigh(w.Plan, q, of(60, true))
	if list[0].Fate != monev.Changes || list[0].After.Amount != -40 || list[0].Before.Amount != 150 {
		t.Errorf("paid back: %+v", list[0])
	}
}

func TestWhatTheYearCameToFollowsItsLastQuarter(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.SetTarget{Indicator: w.Output, Stage: model.Realised, Year: year, Value: "80"})
	w.Act(monev.ValueAct(w.Plan, w.Output, year, 3, "70"))
	w.Act(monev.ValueAct(w.Plan, w.Output, year, 4, "90"))
	if got := w.Plan.Target(w.Output, model.Realised, year); got.Value != "90" || got.Quarters[2] != "70" || got.Quarters[3] != "90" {
		t.Errorf("%+v", got)
	}
}

func BenchmarkWeighWholeCity(b *testing.B) {
	p := modeltest.NewPlan(modeltest.L)
	var rows []monev.Told
	for l := range p.Lines.All() {
		if l.Year == year {
			rows = append(rows, monev.Told{Agency: p.Agencies.Get(l.Agency).Code, Line: l.Code, Amount: 1_000, Known: true})
		}
	}
	b.ResetTimer()
	for b.Loop() {
		monev.Weigh(p, monev.Query{Year: year, Quarter: 3}, rows)
	}
}

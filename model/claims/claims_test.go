package claims_test

import (
	"slices"
	"testing"

	"benangmerah/model"
	"benangmerah/model/claims"
	"benangmerah/model/modeltest"
)

// claimed gives the town with claims said one after the other.
func claimed(t testing.TB, list ...model.RecordClaim) *modeltest.Town {
	t.Helper()
	w := modeltest.Small(t)
	for _, c := range list {
		w.Act(c)
	}
	return w
}

func TestSameFiguresAgree(t *testing.T) {
	for _, c := range []struct {
		a, b model.RecordClaim
		same bool
	}{
		{model.RecordClaim{Value: "5,5 %"}, model.RecordClaim{Value: "5.50"}, true},
		{model.RecordClaim{Value: "5,5 %"}, model.RecordClaim{Value: "5.50", Unit: "persen"}, true},
		{model.RecordClaim{Value: "5,5 %"}, model.RecordClaim{Value: "5,6 %"}, false},
		{model.RecordClaim{Value: "−3,64 %"}, model.RecordClaim{Value: "-3.64"}, true},
		{model.RecordClaim{Value: "−3,64 %"}, model.RecordClaim{Value: "3,64 %"}, false},
		{model.RecordClaim{Value: "90 %"}, model.RecordClaim{Value: "90 orang"}, false},
		{model.RecordClaim{Value: "90", Unit: "%"}, model.RecordClaim{Value: "90", Unit: "orang"}, false},
		{model.RecordClaim{Value: "1,5 juta orang"}, model.RecordClaim{Value: "1.500.000"}, true},
		{model.RecordClaim{Value: "2,3:1000"}, model.RecordClaim{Value: "2.3 : 1.000"}, true},
		{model.RecordClaim{Value: "≥ 90"}, model.RecordClaim{Value: "90"}, false},
		{model.RecordClaim{Value: "sembilan dari sepuluh"}, model.RecordClaim{Value: "Sembilan dari sepuluh"}, true},
		{model.RecordClaim{Value: "sembilan dari sepuluh"}, model.RecordClaim{Value: "9"}, false},
		{model.RecordClaim{}, model.RecordClaim{Value: "9"}, true},
	} {
		c.a.Text, c.b.Text = "Laju pertumbuhan", "laju PERTUMBUHAN."
		w := claimed(t, c.a, c.b)
		groups := claims.Groups(w.Plan)
		if len(groups) != 1 || groups[0].Values == c.same {
			t.Errorf("%q and %q: %d groups, differing %v", c.a.Value, c.b.Value, len(groups), groups[0].Values)
		}
	}
}

func TestTheSignOfAFigureIsKept(t *testing.T) {
	w := claimed(t, model.RecordClaim{Text: "Ekonomi tumbuh −3,64 %.", Value: "−3,64 %"})
	c := w.Plan.Claims.Of(0)[0]
	if f := claims.Figure(c); f.Value.Sign() >= 0 || f.Unit != "%" {
		t.Errorf("%+v", f)
	}
	if c.Value != "−3,64 %" {
		t.Errorf("written as %q", c.Value)
	}
}

func TestGroupsByIndicatorAndWords(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.RecordClaim{Text: "90 % warga bekerja di sektor usaha mikro.", Value: "90 %"})
	w.Act(model.RecordClaim{Text: "Kepuasan sudah 91", Value: "91", Indicator: w.Outcome})
	w.Act(model.RecordClaim{Text: "Warga bekerja di sektor usaha mikro sebanyak 63,8 persen", Value: "63,8", Unit: "%"})
	w.Act(model.RecordClaim{Text: "Sebanyak 63,8 persen warga bekerja di sektor usaha mikro", Value: "63,8", Unit: "%", Source: "BPS"})
	w.Act(model.RecordClaim{Text: "Indeks kepuasan masyarakat naik", Value: "88,2", Indicator: w.Outcome, Definition: "survei semester 1"})
	w.Act(model.RecordClaim{Text: "kepuasan sudah 91,00", Value: "91,00", Definition: "survei semester 2"})
	w.Act(model.RecordClaim{Text: "90", Value: "90"})
	w.Act(model.RecordClaim{Text: "80", Value: "80"})
	var got []string
	for _, g := range claims.Groups(w.Plan) {
		values := ""
		for _, c := range g.Claims {
			values += c.Value + "; "
		}
		got = append(got, values)
	}
	if want := []string{"90 %; 63,8; 63,8; ", "91; 88,2; 91,00; ", "90; ", "80; "}; !slices.Equal(got, want) {
		t.Fatalf("%q, want %q", got, want)
	}
	differing := claims.Disagreeing(w.Plan)
	if len(differing) != 2 || differing[0].Indicator != nil || !differing[0].Values || differing[0].Definitions {
		t.Errorf("%+v", differing)
	}
	if second := differing[1]; second.Indicator == nil || second.Indicator.ID != w.Outcome || !second.Values || !second.Definitions {
		t.Errorf("%+v", second)
	}
}

// Words that claims about two indicators have in common are no sign of what a third is about.
func TestWordsOfSeveralIndicators(t *testing.T) {
	w := claimed(t)
	w.Act(model.RecordClaim{Text: "Naik 5", Value: "5", Indicator: w.Outcome})
	w.Act(model.RecordClaim{Text: "Naik 6", Value: "6", Indicator: w.Output})
	w.Act(model.RecordClaim{Text: "Naik 7", Value: "7"})
	if groups := claims.Groups(w.Plan); len(groups) != 3 || len(claims.Disagreeing(w.Plan)) != 0 {
		t.Errorf("%d groups", len(groups))
	}
}

func TestWhatThePlanSays(t *testing.T) {
	w := claimed(t, model.RecordClaim{Text: "Kepuasan", Value: "88,20"}, model.RecordClaim{Text: "Kepuasan", Value: "91 %"})
	w.Act(model.SetTarget{Indicator: w.Outcome, Stage: model.Agreed, Year: 2027, Value: "91"})
	w.Act(model.Edit{Title: "test", Put: []model.Record{
		&model.Target{Indicator: w.Outcome, Stage: model.Realised, Year: 2025, Value: "88"},
		&model.Target{Indicator: w.Outcome, Stage: model.Realised, Year: 2026, Quarters: [4]string{"70", "89,5"}},
	}})
	i := w.Plan.Indicators.Get(w.Outcome)
	says := claims.Says(w.Plan, i)
	want := []claims.Planned{{Year: 2025, Value: "88,2"}, {Stage: model.Agreed, Year: 2027, Value: "91"}, {Stage: model.Realised, Year: 2026, Value: "89,5"}}
	if !slices.Equal(says, want) {
		t.Fatalf("%+v, want %+v", says, want)
	}
	list := w.Plan.Claims.Of(0)
	for n, want := range map[int][]bool{0: {true, false, false}, 1: {false, true, false}} {
		for k, p := range says {
			if got := claims.Agrees(list[n], i, p); got != want[k] {
				t.Errorf("%q agrees with %q: %v", list[n].Value, p.Value, got)
			}
		}
	}
	if claims.Says(w.Plan, nil) != nil {
		t.Error("the plan says something of no indicator")
	}
}

// One thing of which thousands of claims say the same figure is compared by what was written, not by every pair: the last one that says another figure is still seen.
func TestAManyTimesRepeatedFigureAgreesUntilOneDiffers(t *testing.T) {
	p := model.NewPlan()
	var changes []model.Change
	for i := range 5_000 {
		changes = append(changes, model.Add(&model.Claim{ID: model.ID(i + 1), Text: "Laju pertumbuhan", Value: []string{"5,5 %", "5.50", ""}[i%3], Said: model.Said{At: model.Instant(i + 1)}}))
	}
	if err := p.Apply(changes); err != nil {
		t.Fatal(err)
	}
	if g := claims.Groups(p); len(g) != 1 || len(g[0].Claims) != 5_000 || g[0].Disagrees() {
		t.Fatalf("%d groups, the first of %d claims, disagreeing %v", len(g), len(g[0].Claims), g[0].Disagrees())
	}
	if err := p.Apply([]model.Change{model.Add(&model.Claim{ID: 5_001, Text: "Laju pertumbuhan", Value: "−5,5 %", Said: model.Said{At: 5_001}})}); err != nil {
		t.Fatal(err)
	}
	if g := claims.Disagreeing(p); len(g) != 1 || !g[0].Values || g[0].Definitions {
		t.Errorf("%d groups disagree", len(g))
	}
}

// BenchmarkGroups puts 5,000 claims of the largest city beside each other; it should take less than 100 ms.
func BenchmarkGroups(b *testing.B) {
	size := modeltest.L
	size.Corrections, size.Claims = 0, 5_000
	p := modeltest.Generate(size, 1).Plan
	for b.Loop() {
		n := 0
		for _, g := range claims.Groups(p) {
			n += len(g.Claims)
		}
		if n != 5_000 {
			b.Fatal(n)
		}
	}
}

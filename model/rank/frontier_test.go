package rank_test

import (
	"context"
	"math/rand/v2"
	"slices"
	"testing"

	"benangmerah/model"
	"benangmerah/model/rank"
)

// The frontier is held against the optimum under every ceiling.
func TestFrontierIsTheOptimumOfEveryCeiling(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	for range 300 {
		p := invent(r, 10)
		for i := range p.Alternatives {
			p.Alternatives[i].Needs, p.Alternatives[i].Excludes = nil, nil
		}
		p.Agencies, p.Sources, p.Counted, p.Ceiling = nil, nil, false, 1000
		if slices.ContainsFunc(p.Alternatives, func(a rank.Alternative) bool { return a.Cost > 20 }) {
			continue // in larger units
		}
		f, err := table(t, p).Frontier(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		for p.Ceiling = 1; p.Ceiling < 120; p.Ceiling += model.Money(1 + r.IntN(9)) {
			best, next, ok := f.At(p.Ceiling)
			x, err := rank.New(p)
			if err != nil {
				if ok {
					t.Fatalf("%v, but %+v: %+v", err, best, p)
				}
				continue
			}
			o := optimumOf(x)
			if !ok || best.Value != o.Value || best.Cost > o.Cost || next.Cost != 0 && next.Cost <= p.Ceiling {
				t.Fatalf("the frontier has %+v, then %+v, the optimum %+v: %+v", best, next, o, p)
			}
		}
	}
}

func TestFrontierRefusesValuesThatAreTooFine(t *testing.T) {
	x := table(t, rank.Problem{DecisionMatrix: rank.DecisionMatrix{Alternatives: heavy(2)}, Ceiling: 1})
	if _, err := x.Frontier(context.Background()); err == nil {
		t.Error("is computed")
	}
}

package rank_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"benangmerah/model"
	"benangmerah/model/rank"
)

// fitsAll holds a portfolio against everything that its problem asks for.
func fitsAll(t *testing.T, p rank.Problem, in []int) {
	t.Helper()
	chosen, agencies, sources, sum := map[string]bool{}, map[string]model.Money{}, map[string]model.Money{}, model.Money(0)
	for _, i := range in {
		a := p.Alternatives[i]
		chosen[a.Code] = true
		sum += a.Cost
		agencies[a.Agency] += a.Cost
		for name, m := range a.Sources {
			sources[name] += m
		}
	}
	for _, i := range in {
		a := p.Alternatives[i]
		if slices.ContainsFunc(a.Needs, func(code string) bool { return !chosen[code] }) || slices.ContainsFunc(a.Excludes, func(code string) bool { return chosen[code] }) {
			t.Errorf("%s is in against its conditions", a.Code)
		}
	}
	for _, a := range p.Alternatives {
		if a.Lock == rank.Must && !chosen[a.Code] || a.Lock > rank.Must && chosen[a.Code] {
			t.Errorf("%s is against its lock", a.Code)
		}
	}
	if sum > p.Ceiling {
		t.Errorf("%d is above the ceiling", sum)
	}
	for name, m := range p.Agencies {
		if agencies[name] > m {
			t.Errorf("%s: %d is above %d", name, agencies[name], m)
		}
	}
	for name, m := range p.Sources {
		if sources[name] > m {
			t.Errorf("%s: %d is above %d", name, sources[name], m)
		}
	}
}

// A search that is broken off gives something that fits and is no worse than the line, and a gap that is small.
func TestHardProblemEndsAndShowsItsGap(t *testing.T) {
	p := hard(1)
	x := table(t, p)
	o, line := optimumOf(x), x.Funded()
	fitsAll(t, p, o.In)
	fitsAll(t, p, line.In)
	if gap := decimals(o.Gap); o.Value < line.Value || gap <= 0 || gap > 0.03*float64(o.Value) {
		t.Errorf("%d with a gap of %v, the line has %d", o.Value, gap, line.Value)
	}
	now := line.In
	for _, s := range o.Swaps {
		now = slices.Sorted(slices.Values(append(without(now, s.Out), s.In...)))
		fitsAll(t, p, now)
	}
}

// Worth in step with money makes portfolios that differ by next to nothing, more than can be looked at.
func TestWorthInStepWithMoneyIsBrokenOff(t *testing.T) {
	p := city(3, 1)
	p.Criteria, p.Ceiling = nil, 70_000*million
	for i := range p.Alternatives {
		a := &p.Alternatives[i]
		a.Scores, a.Cost = nil, model.Money(i*37%1000+100)*million+model.Money(i*i*7919%100_000_007)
		a.Value = int64(a.Cost / 1000)
	}
	x := table(t, p)
	o := optimumOf(x)
	fitsAll(t, p, o.In)
	if bound := int64(p.Ceiling / 1000); o.Value > bound || o.Value < bound-100 || o.Value+o.Gap.Num().Int64() < o.Value {
		t.Errorf("%d with a gap of %v under %d", o.Value, o.Gap, bound)
	}
	for _, g := range givingWayOf(x) {
		fitsAll(t, p, g.Best.In)
		if len(g.Out) == 0 || g.Left < 0 || g.Price.Sign() < 0 {
			t.Errorf("%+v", g)
		}
	}
}

// However few steps a search is given, what it finds fits and the optimum lies between that and its bound.
func TestBrokenOffSearchesEncloseTheOptimum(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 14))
	broken, tight := 0, 0
	for range 1500 {
		p := invent(r, 40)
		x, err := rank.New(p)
		if err != nil {
			continue
		}
		o := optimumOf(x)
		if o.Gap.Sign() != 0 {
			continue
		}
		for _, steps := range []int{0, 10, 100, 1000} {
			found, bound := x.Within(steps)
			fitsAll(t, p, found.In)
			if found.Value > o.Value || bound < o.Value {
				t.Fatalf("%d steps find %d under %d, the optimum is %d: %+v", steps, found.Value, bound, o.Value, p)
			}
			if bound > found.Value {
				broken++
			}
		}
		dual := x.Dual()
		if dual < o.Value {
			t.Fatalf("nothing is said to exceed %d, the optimum is %d: %+v", dual, o.Value, p)
		}
		if dual <= o.Value+o.Value/20 {
			tight++
		}
	}
	if broken < 500 || tight < 500 {
		t.Errorf("%d searches were broken off, %d bounds were tight", broken, tight)
	}
}

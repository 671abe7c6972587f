package rank_test

import (
	"context"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"benangmerah/model"
	"benangmerah/model/rank"
)

// invent makes a problem of up to most alternatives, some with locks and side constraints.
func invent(r *rand.Rand, most int) rank.Problem {
	n := 1 + r.IntN(most)
	p := rank.Problem{Ceiling: model.Money(1 + r.IntN(12*n)), Rule: rank.Rule(r.IntN(2)), Agencies: map[string]model.Money{}, Sources: map[string]model.Money{}}
	scored, scorers := r.IntN(2) == 0, 1+r.IntN(3)
	if scored {
		p.Criteria = criteria(5*r.IntN(6), 5*r.IntN(6), 5+r.IntN(20), 10)
	}
	for i := range n {
		a := votes("P"+strconv.Itoa(i+1), model.Money(r.IntN(20)), 0)
		if scored {
			for range scorers {
				a.Scores = append(a.Scores, row(1+r.IntN(5), 1+r.IntN(5), 1+r.IntN(5), 1+r.IntN(5)))
			}
		} else {
			a.Value = int64(r.IntN(15))
		}
		p.Alternatives = append(p.Alternatives, a)
	}
	if r.IntN(2) == 0 {
		hinder(r, &p)
	}
	if r.IntN(4) == 0 {
		p.Counted, p.Most = true, r.IntN(n)
	}
	if r.IntN(4) == 0 {
		enlarge(&p, model.Money(1+r.Int64N(1e14)))
	}
	return p
}

// enlarge writes all money of a problem in larger units.
func enlarge(p *rank.Problem, unit model.Money) {
	p.Ceiling *= unit
	for i := range p.Alternatives {
		a := &p.Alternatives[i]
		a.Cost *= unit
		for name := range a.Sources {
			a.Sources[name] *= unit
		}
	}
	for name := range p.Agencies {
		p.Agencies[name] *= unit
	}
	for name := range p.Sources {
		p.Sources[name] *= unit
	}
}

// hinder adds locks and side constraints.
func hinder(r *rand.Rand, p *rank.Problem) {
	n := len(p.Alternatives)
	for i := range p.Alternatives {
		a := &p.Alternatives[i]
		if r.IntN(6) == 0 {
			a.Lock = rank.Lock(r.IntN(4))
		}
		a.Agency = string(rune('A' + r.IntN(3)))
		part := model.Money(r.IntN(int(a.Cost) + 1))
		if a.Sources = map[string]model.Money{"X": a.Cost}; r.IntN(3) == 0 {
			a.Sources = map[string]model.Money{"X": part, "Y": a.Cost - part}
		}
		if i > 0 && r.IntN(5) == 0 {
			a.Needs = append(a.Needs, p.Alternatives[r.IntN(i)].Code)
		}
		if j := r.IntN(n); i != j && r.IntN(8) == 0 {
			a.Excludes = append(a.Excludes, p.Alternatives[j].Code)
		}
	}
	if r.IntN(2) == 0 {
		p.Agencies["A"] = p.Ceiling / 2
	}
	if r.IntN(3) == 0 {
		p.Sources["X"] = p.Ceiling / 3 * 2
	}
}

// plain is a problem read by somebody who tries everything.
type plain struct {
	p      rank.Problem
	x      *rank.Table
	value  []int64
	needs  []int
	foes   []int
	locked [2]int // in, out
}

func read(p rank.Problem) plain {
	w := plain{p: p, value: make([]int64, len(p.Alternatives)), needs: make([]int, len(p.Alternatives)), foes: make([]int, len(p.Alternatives))}
	bit := map[string]int{}
	for i, a := range p.Alternatives {
		bit[a.Code] = 1 << i
		w.value[i] = a.Value
		for _, row := range a.Scores {
			for j, x := range row {
				w.value[i] += int64(p.Criteria[j].Points/rank.Point) * int64(x-1)
			}
		}
		switch a.Lock {
		case rank.Must:
			w.locked[0] |= 1 << i
		case rank.Out, rank.Deferred:
			w.locked[1] |= 1 << i
		}
	}
	for i, a := range p.Alternatives {
		for _, code := range a.Needs {
			w.needs[i] |= bit[code]
		}
		for _, code := range a.Excludes {
			w.foes[i] |= bit[code]
		}
	}
	return w
}

func (w plain) members(set int) (list []int) {
	list = []int{}
	for i := range w.value {
		if set>>i&1 == 1 {
			list = append(list, i)
		}
	}
	return list
}

func (w plain) mask(list []int) (set int) {
	for _, i := range list {
		set |= 1 << i
	}
	return set
}

func (w plain) fits(set int) bool {
	if set&w.locked[0] != w.locked[0] || set&w.locked[1] != 0 {
		return false
	}
	if w.p.Counted && len(w.members(set)) > w.p.Most {
		return false
	}
	sum, agencies, sources := model.Money(0), map[string]model.Money{}, map[string]model.Money{}
	for i, a := range w.p.Alternatives {
		if set>>i&1 == 0 {
			continue
		}
		if set&w.needs[i] != w.needs[i] || set&w.foes[i] != 0 {
			return false
		}
		if sum += a.Cost; sum > w.p.Ceiling {
			return false
		}
		agencies[a.Agency] += a.Cost
		for name, m := range a.Sources {
			sources[name] += m
		}
	}
	for name, m := range w.p.Agencies {
		if agencies[name] > m {
			return false
		}
	}
	for name, m := range w.p.Sources {
		if sources[name] > m {
			return false
		}
	}
	return true
}

// worth is value, changes from a line and cost of a set.
func (w plain) worth(set, line int) [3]int64 {
	var k [3]int64
	for i, a := range w.p.Alternatives {
		if set>>i&1 == 1 {
			k[0] += w.value[i]
			k[2] -= int64(a.Cost)
		}
		if (set^line)>>i&1 == 1 {
			k[1]--
		}
	}
	return k
}

// best gives the worth of the best set among those that are allowed; ok is false where none is.
func (w plain) best(line int, allowed func(set int) bool) (best [3]int64, ok bool) {
	for set := range 1 << len(w.value) {
		if !allowed(set) {
			continue
		}
		if k := w.worth(set, line); (!ok || slices.Compare(k[:], best[:]) > 0) && w.fits(set) {
			best, ok = k, true
		}
	}
	return best, ok
}

// Every optimum and everything that gives way is held against all portfolios that there are.
func TestOptimumAndGiveWayAgainstEveryPortfolio(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	impossible := 0
	for n := range 20_000 {
		most := 11
		if n%200 == 0 {
			most = 16
		}
		w := read(invent(r, most))
		var err error
		if w.x, err = rank.New(w.p); err != nil {
			impossible++
			if _, ok := w.best(0, func(int) bool { return true }); ok {
				t.Fatalf("%v: %+v", err, w.p)
			}
			continue
		}
		line := w.mask(w.x.Funded().In)
		w.optimum(t, line)
		if n%3 == 0 {
			w.giveWay(t, line)
		}
		if t.Failed() {
			t.Fatalf("%+v", w.p)
		}
	}
	if impossible < 100 || impossible > 5000 {
		t.Errorf("%d problems without a solution", impossible)
	}
}

func (w plain) optimum(t *testing.T, line int) {
	t.Helper()
	o := optimumOf(w.x)
	set := w.mask(o.In)
	want, ok := w.best(line, func(int) bool { return true })
	if got := w.worth(set, line); !ok || got != want || !w.fits(set) || !w.fits(line) || o.Gap.Sign() != 0 {
		t.Errorf("optimum %v is worth %v, want %v", w.members(set), got, want)
	}
	for _, s := range o.Swaps {
		line = line&^w.mask(s.Out) | w.mask(s.In)
		if s.Gain.Sign() <= 0 || !w.fits(line) {
			t.Errorf("swap %+v", s)
		}
	}
	if len(o.Swaps) > 3 || o.Rest.Sign() < 0 || len(o.Swaps) < 3 && o.Rest.Sign() > 0 {
		t.Errorf("%d swaps leave %v", len(o.Swaps), o.Rest)
	}
}

func (w plain) giveWay(t *testing.T, line int) {
	t.Helper()
	for i := range w.value {
		if line>>i&1 == 1 || w.locked[1]>>i&1 == 1 {
			continue
		}
		needed := 1 << i
		for before := 0; before != needed; {
			before = needed
			for _, j := range w.members(needed) {
				needed |= w.needs[j]
			}
		}
		g, err := w.x.GiveWay(context.Background(), i)
		want, ok := w.best(line, func(set int) bool { return set>>i&1 == 1 && set&^(line|needed) == 0 })
		if ok != (err == nil) {
			t.Errorf("%d may come in: %v, %v", i, ok, err)
		}
		if !ok {
			continue
		}
		kept := line&^w.mask(g.Out) | w.mask(g.With) | 1<<i
		if got := w.worth(kept, line); got != want || !w.fits(kept) || !g.Proved || !g.PriceProved {
			t.Errorf("%d comes in with %v worth %v, want %v", i, w.members(kept), got, want)
		}
		best, _ := w.best(line, func(set int) bool { return set>>i&1 == 1 })
		if got := w.worth(w.mask(g.Best.In), line); got != best {
			t.Errorf("the best with %d is worth %v, want %v", i, got, best)
		}
	}
}

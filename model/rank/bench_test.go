package rank_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"

	"benangmerah/model"
	"benangmerah/model/rank"
)

// city is a problem of 400 programmes, 10 scorers and 6 criteria.
func city(seed uint64, points ...int) rank.Problem {
	r := rand.New(rand.NewPCG(seed, 1))
	p := rank.Problem{DecisionMatrix: rank.DecisionMatrix{Criteria: criteria(points...)}, Ceiling: 400_000 * million}
	for i := range 400 {
		a := votes(fmt.Sprintf("P%03d", i+1), model.Money(100+r.IntN(8000))*million+model.Money(r.IntN(1e8)), 0)
		for range 10 {
			var scores []int
			for range points {
				scores = append(scores, 1+r.IntN(5))
			}
			a.Scores = append(a.Scores, row(scores...))
		}
		p.Alternatives = append(p.Alternatives, a)
	}
	return p
}

// hard is a city with ceilings of agencies and sources, needs and exclusions, and worth in step with money.
func hard(seed uint64) rank.Problem {
	r := rand.New(rand.NewPCG(seed, 2))
	p := city(seed, 20, 10, 20, 10, 15, 25)
	p.Criteria = nil
	p.Agencies, p.Sources = map[string]model.Money{}, map[string]model.Money{"DAU": 200_000 * million}
	for i := range p.Alternatives {
		a := &p.Alternatives[i]
		a.Scores, a.Value = nil, int64(a.Cost/million)+1000
		a.Agency = fmt.Sprintf("PD%02d", i%30)
		p.Agencies[a.Agency] = model.Money(10_000+r.IntN(9_000)) * million
		if i%3 > 0 {
			a.Sources = map[string]model.Money{"DAU": a.Cost}
		}
		if i%7 == 6 {
			a.Needs = []string{p.Alternatives[i-r.IntN(6)-1].Code}
		}
		if i%9 == 8 {
			a.Excludes = []string{p.Alternatives[i-1].Code}
		}
	}
	return p
}

func BenchmarkCity(b *testing.B) {
	for name, points := range map[string][]int{"plain": {20, 10, 20, 10, 15, 25}, "fine": {17, 13, 19, 11, 16, 24}} {
		p := city(1, points...)
		x := table(b, p)
		stop := p
		stop.Rule = rank.Stop
		y := table(b, stop)
		for what, do := range map[string]func(){
			"rank":      func() { table(b, p).Standings() },
			"cut":       func() { x.Cut() },
			"stability": func() { stabilitiesOf(x) },
			"stop":      func() { stabilitiesOf(y) },
			"notch":     func() { notchesOf(x) },
			"optimum":   func() { optimumOf(x) },
			"frontier":  func() { x.Frontier(context.Background()) },
			"flips":     func() { flipsOf(x) },
			"giveway":   func() { givingWayOf(x) },
		} {
			b.Run(name+"/"+what, func(b *testing.B) {
				for b.Loop() {
					do()
				}
			})
		}
	}
}

// BenchmarkDistrict is as large as the proposals of a whole city's musrenbang: 8,582 with 6 criteria and 3 scorers, under a ceiling and a quota.
func BenchmarkDistrict(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 5))
	p := rank.Problem{DecisionMatrix: rank.DecisionMatrix{Criteria: criteria(20, 10, 20, 10, 15, 25)}, Ceiling: 200_000 * million, Counted: true, Most: 500}
	for i := range 8_582 {
		a := votes(fmt.Sprintf("U%04d", i+1), model.Money(5+r.IntN(400))*million, 0)
		for range 3 {
			a.Scores = append(a.Scores, row(1+r.IntN(5), 1+r.IntN(5), 1+r.IntN(5), 1+r.IntN(5), 1+r.IntN(5), 1+r.IntN(5)))
		}
		p.Alternatives = append(p.Alternatives, a)
	}
	x := table(b, p)
	for what, do := range map[string]func(){
		"new": func() { table(b, p) }, "standings": func() { x.Standings() }, "cut": func() { x.Cut() }, "ties": func() { x.TiesAtTheLine() },
	} {
		b.Run(what, func(b *testing.B) {
			for b.Loop() {
				do()
			}
		})
	}
}

func BenchmarkHardOptimum(b *testing.B) {
	x := table(b, hard(1))
	for b.Loop() {
		o := optimumOf(x)
		b.ReportMetric(decimals(o.Gap), "gap")
	}
}

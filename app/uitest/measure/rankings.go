package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"

	"benangmerah/model"
	"benangmerah/model/rank"
)

// competing is how many programmes compete in each set: as many as have to be fast together, and as many as a ranking may have.
var competing = map[string]int{"S": 30, "M": 120, "L": 400, "4xL": 1_000}

const (
	scorers = 10
	million = 1_000_000 * model.Rupiah
)

// problem is programmes under a ceiling of a quarter of what they ask for, scored by ten offices on six criteria.
func problem(programmes int) rank.Problem {
	r := rand.New(rand.NewPCG(1, 1))
	var p rank.Problem
	for i, points := range []int{20, 10, 20, 10, 15, 25} {
		p.Criteria = append(p.Criteria, rank.Criterion{Name: fmt.Sprintf("K%d", i+1), Points: rank.Weight(points) * rank.Point})
	}
	asked := model.Money(0)
	for i := range programmes {
		a := rank.Alternative{Code: fmt.Sprintf("P%04d", i+1), Cost: model.Money(100+r.IntN(8000))*million + model.Money(r.IntN(1e8))}
		for range scorers {
			row := make([]rank.Score, len(p.Criteria))
			for k := range row {
				row[k] = rank.Score(1 + r.IntN(5))
			}
			a.Scores = append(a.Scores, row)
		}
		asked += a.Cost
		p.Alternatives = append(p.Alternatives, a)
	}
	p.Ceiling = asked / 4
	return p
}

// ranking orders programmes, draws the line and tries how solid it is; then finds the best list for every ceiling.
func ranking(t *task) error {
	p := problem(competing[t.set.Name])
	t.note("programmes", float64(len(p.Alternatives)))
	if err := t.repeat("rank", func() error {
		x, err := rank.New(p)
		if err != nil {
			return err
		}
		x.Standings()
		x.Cut()
		_, stable := x.Stabilities(context.Background())
		_, notches := x.OneNotch(context.Background())
		return errors.Join(stable, notches)
	}); err != nil {
		return err
	}
	return t.repeat("optimum", func() error {
		x, err := rank.New(p)
		if err != nil {
			return err
		}
		_, optimum := x.Optimum(context.Background())
		_, err = x.Frontier(context.Background())
		return errors.Join(optimum, err)
	})
}

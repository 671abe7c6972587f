package rank_test

import (
	"encoding/json"
	"math"
	"math/big"
	"testing"

	"benangmerah/model"
	"benangmerah/model/rank"
)

type vector struct {
	ID     string
	Inputs struct {
		Pairwise rank.Judgements
		Matrix   [][]float64
		Scores   [][]int
		Weights  []float64
		Capacity int64
		Profits  []int64
		Solution string
		IDs      []string
		Cost     []int64
		Votes    []int64
		Budget   int64
	}
	Expected  json.RawMessage
	Full      []float64 `json:"full_precision"`
	Tolerance float64
}

func vectors(t *testing.T) map[string]vector {
	t.Helper()
	var list []vector
	decode(t, realData(t, "prioritisation_vectors.json"), &list)
	byID := map[string]vector{}
	for _, v := range list {
		byID[v.ID] = v
	}
	if len(byID) != 12 {
		t.Errorf("%d vectors", len(byID))
	}
	return byID
}

func near(t *testing.T, what string, got, want, tolerance float64) {
	t.Helper()
	if math.Abs(got-want) > tolerance {
		t.Errorf("%s: %v, want %v", what, got, want)
	}
}

func TestVectorsOfPairs(t *testing.T) {
	for _, id := range []string{"ahp-drinks", "ahp-wangchin2011", "ahp-consistent3"} {
		v := vectors(t)[id]
		var expected []float64
		decode(t, v.Expected, &expected)
		p, err := v.Inputs.Pairwise.Priorities()
		if err != nil {
			t.Fatal(err)
		}
		for i := range expected {
			near(t, id, p.Weights[i], expected[i], v.Tolerance)
			near(t, id, p.Weights[i], v.Full[i], 1e-11)
		}
		switch id {
		case "ahp-wangchin2011":
			near(t, "λmax", p.LambdaMax, 7.419870, 5e-7)
			near(t, "CI", p.ConsistencyIndex, 0.283974, 5e-7)
			near(t, "CR", p.ConsistencyRatio, 0.2290, 5e-5)
			if p.Consistent() {
				t.Error("is accepted")
			}
		case "ahp-consistent3":
			near(t, "CR", p.ConsistencyRatio, 0, 1e-9)
		default:
			if !p.Consistent() {
				t.Errorf("CR %v is refused", p.ConsistencyRatio)
			}
		}
	}
}

// preferences is the published example of a weighted sum, on a scale of ten thousand notches from 0.
func preferences(t *testing.T, v vector) (x *rank.Table, sum float64) {
	t.Helper()
	p := rank.Problem{DecisionMatrix: rank.DecisionMatrix{Scale: rank.Scale{Min: 0, Max: 10_000}}, Ceiling: 1}
	for _, w := range v.Inputs.Weights {
		p.Criteria = append(p.Criteria, rank.Criterion{Points: rank.Weight(math.Round(w * 1e4))})
		sum += w
	}
	for i, values := range v.Inputs.Matrix {
		a := votes(string(rune('1'+i)), 1, 0)
		a.Scores = [][]rank.Score{nil}
		for _, f := range values {
			a.Scores[0] = append(a.Scores[0], rank.Score(math.Round(f*1e4)))
		}
		p.Alternatives = append(p.Alternatives, a)
	}
	return table(t, p), sum
}

func TestVectorsOfSensitivity(t *testing.T) {
	v := vectors(t)["sens-wsm-preferences"]
	x, _ := preferences(t, v)
	for _, s := range x.Standings() {
		b, _ := new(big.Rat).Quo(s.Points, big.NewRat(10_000, 1)).Float64()
		near(t, v.ID, b, v.Full[s.Alternative], 1e-12)
	}
	v = vectors(t)["sens-wsm-deltas"]
	x, sum := preferences(t, v)
	var deltas []struct {
		Pair      [2]int
		Criterion int
		Delta     float64
		Feasible  bool
	}
	decode(t, v.Expected, &deltas)
	for _, d := range deltas {
		f, ok := x.FlipPoint(d.Pair[0]-1, d.Pair[1]-1, d.Criterion-1)
		if ok != d.Feasible {
			t.Errorf("%+v: feasible is %v", d, ok)
		}
		if ok {
			share, _ := big.NewRat(f.To.Num, f.To.Den).Float64()
			near(t, "delta", (v.Inputs.Weights[d.Criterion-1]-share*sum)/(1-share), d.Delta, v.Tolerance)
		}
	}
}

func TestVectorsOfSums(t *testing.T) {
	for _, id := range []string{"usg-pulangpisau", "bobotxskor-jorong"} {
		v := vectors(t)[id]
		p := rank.Problem{DecisionMatrix: rank.DecisionMatrix{Criteria: rank.Templates()[1].Criteria}, Ceiling: 1}
		if len(v.Inputs.Weights) > 0 {
			p.Criteria = criteria(5, 5, 5, 5)
		}
		for i, scores := range v.Inputs.Scores {
			p.Alternatives = append(p.Alternatives, rank.Alternative{Code: string(rune('A' + i)), Cost: 1, Scores: [][]rank.Score{row(scores...)}})
		}
		got := make([][2]int64, len(p.Alternatives))
		for _, s := range table(t, p).Standings() {
			got[s.Alternative] = [2]int64{s.Points.Num().Int64(), int64(s.Rank)}
		}
		same(t, id, got, v.Expected)
	}
}

func TestVectorsOfTheOptimum(t *testing.T) {
	for _, id := range []string{"knap-p01", "knap-p02", "knap-p03", "knap-p04"} {
		v := vectors(t)[id]
		p := rank.Problem{Ceiling: model.Money(v.Inputs.Capacity)}
		for i, profit := range v.Inputs.Profits {
			p.Alternatives = append(p.Alternatives, votes(string(rune('A'+i)), model.Money(v.Inputs.Weights[i]), profit))
		}
		o := optimumOf(table(t, p))
		same(t, id, []int64{o.Value}, v.Expected)
		for i, c := range v.Inputs.Solution {
			if o.Has(i) != (c == '1') {
				t.Errorf("%s: %v, want %s", id, o.In, v.Inputs.Solution)
			}
		}
	}
	v := vectors(t)["pb-format-example"]
	p := rank.Problem{Ceiling: model.Money(v.Inputs.Budget)}
	for i, id := range v.Inputs.IDs {
		p.Alternatives = append(p.Alternatives, votes(id, model.Money(v.Inputs.Cost[i]), v.Inputs.Votes[i]))
	}
	var want struct {
		Order, Optimum []string
		Skip           []string `json:"funded_skip"`
		Stop           []string `json:"funded_no_skip"`
		Left           int64
		Votes          int64 `json:"votes_funded"`
		OptimumVotes   int64 `json:"optimum_votes"`
	}
	decode(t, v.Expected, &want)
	x := table(t, p)
	order := []string{}
	for _, s := range x.Standings() {
		order = append(order, names(x, []int{s.Alternative})...)
	}
	same(t, "order", order, want.Order)
	cut, o := x.Cut(), optimumOf(x)
	same(t, "skip", names(x, cut.Skip.In), want.Skip)
	same(t, "stop", names(x, cut.Stop.In), want.Stop)
	same(t, "optimum", names(x, o.In), want.Optimum)
	same(t, "figures", []int64{int64(cut.Skip.Left), cut.Skip.Value, o.Value}, []int64{want.Left, want.Votes, want.OptimumVotes})
}

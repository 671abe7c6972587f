package rank_test

import (
	"context"
	"math/big"
	"slices"
	"strconv"
	"testing"

	"benangmerah/model"
	"benangmerah/model/rank"
)

const million = 1_000_000 * model.Rupiah

type workedExample struct {
	Weights    []int   `json:"criteria_weights"`
	Ceiling    float64 `json:"pagu_juta"`
	Programmes []struct {
		ID, Name string
		Cost     int64 `json:"cost_juta"`
		Scores   []int
	}
	Points       []float64 `json:"bobot_x_skor"`
	Scores       []float64 `json:"score_0_100"`
	Order        []string
	FundedStop   []string                 `json:"funded_no_skip"`
	LeftStop     int64                    `json:"left_no_skip"`
	FundedSkip   []string                 `json:"funded_skip"`
	LeftSkip     int64                    `json:"left_skip"`
	ValueSkip    float64                  `json:"value_skip"`
	Optimum      []string                 `json:"optimum"`
	OptimumValue float64                  `json:"optimum_value"`
	OptimumCost  int64                    `json:"optimum_cost"`
	GiveWays     map[string]workedGiveWay `json:"give_way"`
	Flips        []workedFlip             `json:"flips_across_line"`
	Stability    []struct {
		Criterion int
		Weight    float64
		From      float64 `json:"funded_list_unchanged_from"`
		To        float64
	} `json:"funded_list_stability"`
	OneNotch []struct {
		Programme            string
		Criterion, Score, To int
		In                   []string `json:"in_"`
		Out                  []string
	} `json:"one_notch"`
}

type workedGiveWay struct {
	Short   int64    `json:"short_by"`
	Fits    float64  `json:"fits_at_percent"`
	GiveWay []string `json:"give_way"`
	Lost    float64  `json:"score_given_up"`
	Gained  float64  `json:"score_gained"`
	Best    []string `json:"best_with_it"`
	Price   float64  `json:"price_of_insisting"`
}

type workedFlip struct {
	Above, Below string
	Criterion    int
	From         float64 `json:"from_weight"`
	To           float64 `json:"to_weight"`
	Change       float64 `json:"change_pp"`
}

func worked(tb testing.TB) (workedExample, *rank.Table) {
	tb.Helper()
	var w workedExample
	decode(tb, realData(tb, "prioritisation_worked_example.json"), &w)
	p := rank.Problem{DecisionMatrix: rank.DecisionMatrix{Criteria: criteria(w.Weights...)}, Ceiling: model.Money(w.Ceiling) * million}
	for _, x := range w.Programmes {
		p.Alternatives = append(p.Alternatives, rank.Alternative{Code: x.ID, Name: x.Name, Cost: model.Money(x.Cost) * million, Scores: [][]rank.Score{row(x.Scores...)}})
	}
	return w, table(tb, p)
}

func TestWorkedExampleScoresAndLines(t *testing.T) {
	w, x := worked(t)
	order := []string{}
	for n, s := range x.Standings() {
		order = append(order, names(x, []int{s.Alternative})...)
		score, _ := s.Score.Float64()
		points, _ := s.Points.Float64()
		same(t, "score", score, w.Scores[s.Alternative])
		same(t, "points", points, w.Points[s.Alternative])
		same(t, "rank", s.Rank, n+1)
		sum := new(big.Rat)
		for _, c := range s.Contributions {
			sum.Add(sum, c.Share)
		}
		same(t, "contributions", sum, s.Score)
	}
	same(t, "order", order, w.Order)
	cut, optimum := x.Cut(), optimumOf(x)
	holdsSame(t, x, "stop", cut.Stop, w.FundedStop)
	holdsSame(t, x, "skip", cut.Skip, w.FundedSkip)
	holdsSame(t, x, "optimum", optimum.Portfolio, w.Optimum)
	same(t, "left by stop", cut.Stop.Left, w.LeftStop*int64(million))
	same(t, "left by skip", cut.Skip.Left, w.LeftSkip*int64(million))
	same(t, "cost of the optimum", optimum.Cost, w.OptimumCost*int64(million))
	same(t, "value of skip", decimals(cut.Skip.Score), w.ValueSkip)
	same(t, "value of the optimum", decimals(optimum.Score), w.OptimumValue)
	same(t, "gap", optimum.Gap.Sign(), 0)
}

func holdsSame(t *testing.T, x *rank.Table, what string, p rank.Portfolio, want []string) {
	t.Helper()
	want = slices.Sorted(slices.Values(want))
	same(t, what, names(x, p.In), want)
}

func TestWorkedExampleGiveWay(t *testing.T) {
	w, x := worked(t)
	for code, want := range w.GiveWays {
		g, err := x.GiveWay(context.Background(), place(t, x, code))
		if err != nil {
			t.Fatal(err)
		}
		fits, _ := strconv.ParseFloat(g.Fits.FloatString(1), 64)
		same(t, code, workedGiveWay{int64(g.Short / million), fits, names(x, g.Out), decimals(g.Lost), decimals(g.Gained), names(x, g.Best.In), decimals(g.Price)}, want)
		if !g.Proved || !g.PriceProved || g.Trim {
			t.Errorf("%s: %+v", code, g)
		}
	}
	if len(givingWayOf(x)) != len(w.GiveWays) {
		t.Errorf("%d could come in", len(givingWayOf(x)))
	}
}

func TestWorkedExampleFlipsAndStability(t *testing.T) {
	w, x := worked(t)
	got := []workedFlip{}
	for _, f := range flipsOf(x) {
		change := new(big.Rat).Sub(f.To.Rat(), f.From.Rat())
		got = append(got, workedFlip{names(x, []int{f.Above})[0], names(x, []int{f.Below})[0], f.Criterion + 1, decimals(f.From.Rat()), decimals(f.To.Rat()), decimals(change)})
	}
	if len(got) != len(w.Flips) {
		t.Errorf("%d flip points, want %d", len(got), len(w.Flips))
	}
	for _, f := range w.Flips {
		if !slices.Contains(got, f) {
			t.Errorf("no flip point %+v", f)
		}
	}
	for k, want := range w.Stability {
		s := stabilityOf(x, k)
		same(t, "stability", []float64{decimals(s.Weight.Rat()), decimals(s.From.Rat()), decimals(s.To.Rat())}, []float64{want.Weight, want.From, want.To})
	}
}

func TestWorkedExampleOneNotch(t *testing.T) {
	w, x := worked(t)
	list := notchesOf(x)
	if len(list) != len(w.OneNotch) {
		t.Fatalf("%d scores change the list, want %d", len(list), len(w.OneNotch))
	}
	for n, want := range w.OneNotch {
		g := list[n]
		same(t, "notch", []any{names(x, []int{g.Alternative})[0], g.Criterion + 1, g.From, g.To, names(x, g.In), names(x, g.Out)},
			[]any{want.Programme, want.Criterion, want.Score, want.To, want.In, want.Out})
	}
}

func TestWorkedExampleOffersOneSwap(t *testing.T) {
	_, x := worked(t)
	o := optimumOf(x)
	if len(o.Swaps) != 1 || o.Rest.Sign() != 0 {
		t.Fatalf("%+v", o)
	}
	same(t, "swap", []any{names(x, o.Swaps[0].Out), names(x, o.Swaps[0].In), decimals(o.Swaps[0].Gain), o.Swaps[0].Saved}, []any{[]string{"P3"}, []string{"P7", "P8"}, 41.25, 1150 * million})
}

package rank_test

import (
	"math"
	"slices"
	"strings"
	"testing"

	"benangmerah/model/rank"
)

func TestJudgementsGiveTheirWeightsBack(t *testing.T) {
	a, err := rank.Judge(4, []rank.Judgement{{0, 1, 2}, {0, 2, 4}, {0, 3, 8}, {1, 2, 2}, {1, 3, 4}, {2, 3, 2}})
	if err != nil {
		t.Fatal(err)
	}
	p, err := a.Priorities()
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []float64{8, 4, 2, 1} {
		near(t, "weight", p.Weights[i], want/15, 1e-12)
	}
	near(t, "λmax", p.LambdaMax, 4, 1e-12)
	if !p.Consistent() || p.ConsistencyRatio > 1e-12 {
		t.Errorf("%+v", p)
	}
}

func TestTheComparisonToLookAtAgainIsTheOneThatWasTurned(t *testing.T) {
	a, err := rank.Judge(4, []rank.Judgement{{0, 1, 2}, {0, 2, 4}, {3, 0, 8}, {1, 2, 2}, {1, 3, 4}, {2, 3, 2}}) // 3 and 0 stand the wrong way round
	if err != nil {
		t.Fatal(err)
	}
	p, err := a.Priorities()
	if err != nil {
		t.Fatal(err)
	}
	if p.Consistent() || p.LookAgain.A != 0 || p.LookAgain.B != 3 || p.LookAgain.Ratio != 1/8.0 || p.Suggested <= p.LookAgain.Ratio {
		t.Errorf("%+v", p)
	}
	if ratio, err := rank.ConsistencyRatio(a); err != nil || ratio != p.ConsistencyRatio {
		t.Errorf("CR %v, %v", ratio, err)
	}
	if n := math.Round(p.Suggested); n != p.Suggested && 1/math.Round(1/p.Suggested) != p.Suggested {
		t.Errorf("%v is no step of the scale", p.Suggested)
	}
}

func TestRandomIndexIsSaatys(t *testing.T) {
	for m, want := range map[int]float64{-1: 0, 0: 0, 1: 0, 2: 0, 3: .58, 4: .90, 7: 1.32, 10: 1.49, 12: 1.48, 15: 1.59, 16: 0} {
		if got := rank.RandomIndex(m); got != want {
			t.Errorf("RI(%d) = %v, want %v", m, got, want)
		}
	}
}

func TestTwoCriteriaAreAlwaysConsistent(t *testing.T) {
	for _, a := range []rank.Judgements{{{1}}, {{1, 9}, {1 / 9.0, 1}}} {
		if ratio, err := rank.ConsistencyRatio(a); ratio != 0 || err != nil {
			t.Errorf("%v: %v, %v", a, ratio, err)
		}
	}
}

func TestBadComparisonsAreRefused(t *testing.T) {
	for name, a := range map[string]rank.Judgements{
		"none": {}, "short": {{1, 2}}, "ragged": {{1, 2}, {1}}, "not reciprocal": {{1, 2}, {2, 1}}, "zero": {{1, 0}, {0, 1}}, "negative": {{1, -2}, {-.5, 1}},
		"beyond 9": {{1, 10}, {.1, 1}}, "NaN": {{1, math.NaN()}, {1, 1}}, "infinite": {{1, math.Inf(1)}, {0, 1}}, "off the diagonal": {{2, 1}, {1, 1}},
		"sixteen": make(rank.Judgements, 16),
	} {
		if _, err := a.Priorities(); err == nil || !strings.HasSuffix(sentence(t, err), ".") {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, j := range []rank.Judgement{{0, 0, 1}, {0, 2, 1}, {-1, 0, 1}, {0, 1, 0}, {0, 1, -3}, {0, 1, math.NaN()}} {
		if _, err := rank.Judge(2, []rank.Judgement{j}); err == nil {
			t.Errorf("%+v is taken", j)
		}
	}
	if _, err := rank.Judge(3, []rank.Judgement{{0, 1, 2}}); err == nil {
		t.Error("a pair without comparison is taken")
	}
}

func TestSwingAndSharesMakeWeights(t *testing.T) {
	w, err := rank.Swing([]rank.Weight{50 * rank.Point, 100 * rank.Point, 0})
	if err != nil || !slices.Equal(w, []rank.Weight{50 * rank.Point, 100 * rank.Point, 0}) {
		t.Errorf("%v, %v", w, err)
	}
	for _, ratings := range [][]rank.Weight{{}, {99 * rank.Point}, {100 * rank.Point, -1}, {100 * rank.Point, 101 * rank.Point}} {
		if _, err := rank.Swing(ratings); err == nil {
			t.Errorf("%v is taken", ratings)
		}
	}
	thirds, sum := rank.FromShares([]float64{1, 1, 1}), rank.Weight(0)
	for _, x := range thirds {
		sum += x
	}
	if sum != 100*rank.Point || thirds[0] != 333_334 || thirds[2] != 333_333 {
		t.Errorf("%v", thirds)
	}
}

package main

import (
	"math"
	"testing"
)

// power gives points of so many to a power, by set.
func power(of ...float64) func(float64) map[string]point {
	return func(exponent float64) map[string]point {
		points := map[string]point{}
		for i, x := range of {
			points[everySet[i]] = point{x, 3 * math.Pow(x, exponent)}
		}
		return points
	}
}

func TestExponentsAreThePowersOfTheFigures(t *testing.T) {
	sizes := power(2_342, 12_097, 239_645, 958_000)
	for _, want := range []float64{0, 0.5, 1, 1.5, 2} {
		g := grown(sizes(want))
		if math.Abs(g.All-want) > 1e-9 || math.Abs(g.Last-want) > 1e-9 || !g.tested() {
			t.Errorf("power %v: %+v", want, g)
		}
		if g.linear() != (want <= steepest) {
			t.Errorf("power %v is called linear: %v", want, g.linear())
		}
	}
}

func TestTheLastStepIsNotHiddenByFixedCosts(t *testing.T) {
	g := grown(map[string]point{"S": {1, 100}, "M": {10, 101}, "L": {100, 200}, "4xL": {400, 1_600}})
	if g.All > steepest || g.linear() || math.Abs(g.Last-1.5) > 1e-9 {
		t.Errorf("%+v is called linear: %v", g, g.linear())
	}
}

func TestSetsOfAnotherKindProveNothing(t *testing.T) {
	g := grown(power(10, 100, 1_000)(2))
	if !g.linear() || g.tested() || math.Abs(g.All-2) > 1e-9 {
		t.Errorf("%+v", g)
	}
}

func TestGrowthOfTooLittleIsNotKnown(t *testing.T) {
	for _, points := range []map[string]point{nil, {"S": {10, 5}}, {"S": {10, 5}, "M": {10, 6}}, {"L": {0, 5}, "4xL": {10, 6}}, {"L": {10, 0}, "4xL": {20, 5}}} {
		if g := grown(points); g.known() {
			t.Errorf("%v grows by %+v", points, g)
		}
	}
}

func TestMedians(t *testing.T) {
	for want, values := range map[float64][]float64{2: {9, 1, 2}, 2.5: {4, 1, 2, 3}, 7: {7}} {
		if got := median(values); got != want {
			t.Errorf("median of %v is %v", values, got)
		}
	}
	if !math.IsNaN(median(nil)) {
		t.Error("nothing has a median")
	}
}

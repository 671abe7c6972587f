package main

import (
	"math"
	"slices"
)

// median gives the middle of values, NaN of none.
func median(values []float64) float64 {
	if len(values) == 0 {
		return math.NaN()
	}
	sorted := slices.Sorted(slices.Values(values))
	if n := len(sorted); n%2 == 0 {
		return (sorted[n/2-1] + sorted[n/2]) / 2
	}
	return sorted[len(sorted)/2]
}

// point is what was measured of so much.
type point struct{ Of, Value float64 }

// exponent gives the slope of points on logarithmic axes by least squares: 1 is linear, 2 quadratic. It is NaN of fewer than two sizes.
func exponent(points []point) float64 {
	n, sx, sy, sxx, sxy := 0.0, 0.0, 0.0, 0.0, 0.0
	for _, p := range points {
		x, y := math.Log(p.Of), math.Log(p.Value)
		if math.IsInf(x, 0) || math.IsInf(y, 0) || math.IsNaN(x+y) {
			continue
		}
		n, sx, sy, sxx, sxy = n+1, sx+x, sy+y, sxx+x*x, sxy+x*y
	}
	spread := n*sxx - sx*sx
	if n < 2 || spread < 1e-9 {
		return math.NaN()
	}
	return (n*sxy - sx*sy) / spread
}

// steepest is the exponent up to which growth is called near-linear.
const steepest = 1.15

// growth is how a row grows with the sets: over all of them, and over the step between the two that are alike but for their size, where fixed costs no longer hide
// anything and nothing but the size differs.
type growth struct{ All, Last float64 }

// grown gives the growth of points by set.
func grown(points map[string]point) growth {
	list := make([]point, 0, len(points))
	for _, set := range everySet {
		if p, known := points[set]; known {
			list = append(list, p)
		}
	}
	g := growth{All: exponent(list), Last: math.NaN()}
	from, known := points["L"]
	to, too := points["4xL"]
	if known && too {
		g.Last = exponent([]point{from, to})
	}
	return g
}

// linear says that nothing is known to grow faster than its set.
func (g growth) linear() bool { return !(g.Last > steepest) }

// known says whether there is anything to be said.
func (g growth) known() bool { return !math.IsNaN(g.All) }

// tested says whether the growth is known where nothing but the size differs.
func (g growth) tested() bool { return !math.IsNaN(g.Last) }

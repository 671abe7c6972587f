package chart

import (
	"slices"

	"benangmerah/reports/scene"
)

const (
	leastPitch = 1.5 // of rows, in sizes
	mostPitch  = 3.0
	twoLines   = 2.8  // from which on a name may take two lines without running into the next
	nameShare  = 0.34 // of the width that names may take
)

// rows are the rows of a chart: as high as the rectangle allows, bars in their middle.
type rows struct {
	top, pitch, bar float64
	n               int
}

// fitting is the number of rows for which a height has room.
func (l Look) fitting(height float64) int { return max(1, int(height/(leastPitch*l.Size)+1e-9)) }

func (l Look) rows(top, height float64, n int) rows {
	pitch := min(height/float64(max(n, 1)), mostPitch*l.Size)
	return rows{top: top, pitch: pitch, bar: min(0.66*pitch, 1.25*l.Size), n: n}
}

// middle is the height of row i's middle.
func (r rows) middle(i int) float64 { return r.top + (float64(i)+0.5)*r.pitch }

func (r rows) bottom() float64 { return r.top + float64(r.n)*r.pitch }

// band is row i across a rectangle.
func (r rows) band(i int, across scene.Rect) scene.Rect {
	return scene.Rect{X: across.X, Y: r.top + float64(i)*r.pitch, W: across.W, H: r.pitch}
}

// column is the width that texts take, at most a share of a whole.
func (s style) column(texts []string, most float64) float64 {
	width := 0.0
	for _, t := range texts {
		width = max(width, s.room(t))
	}
	return min(width, most)
}

// apart moves labels, given by the middles that they want from the top, so that they stand at least height apart between top and bottom, as little as can be
// in the sum of squares: isotonic regression by pooling adjacent violators. The order of wanted, which ascends, is kept.
func apart(wanted []float64, height, top, bottom float64) []float64 {
	type pool struct {
		sum float64
		n   int
	}
	var pools []pool
	for i, w := range wanted {
		pools = append(pools, pool{sum: w - float64(i)*height, n: 1})
		for k := len(pools) - 1; k > 0 && pools[k-1].sum*float64(pools[k].n) > pools[k].sum*float64(pools[k-1].n); k-- {
			pools[k-1] = pool{sum: pools[k-1].sum + pools[k].sum, n: pools[k-1].n + pools[k].n}
			pools = pools[:k]
		}
	}
	var placed []float64
	least, most := top+height/2, bottom-height/2-float64(len(wanted)-1)*height
	for _, p := range pools {
		at := max(least, min(p.sum/float64(p.n), most))
		placed = append(placed, slices.Repeat([]float64{at}, p.n)...)
	}
	for i := range placed {
		placed[i] += float64(i) * height
	}
	return placed
}

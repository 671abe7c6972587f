package rank

import (
	"cmp"
	"math"
	"slices"

	"benangmerah/model"
)

// Judgement says how many times as important criterion A is as B, on the scale 1/9 to 9.
type Judgement struct {
	A, B  int
	Ratio float64
}

// Judgements is the reciprocal matrix of the comparisons of criteria in pairs.
type Judgements [][]float64

// Judge makes the matrix of m criteria from one comparison of every pair.
func Judge(m int, list []Judgement) (Judgements, error) {
	a := make(Judgements, m)
	for i := range a {
		a[i] = make([]float64, m)
		a[i][i] = 1
	}
	for _, j := range list {
		if j.A < 0 || j.B < 0 || j.A >= m || j.B >= m || j.A == j.B || j.Ratio <= 0 {
			return nil, model.Invalidf("Bandingkan setiap pasang kriteria satu kali.", "Perbandingan kriteria %d dengan %d tidak dapat dipakai.", j.A+1, j.B+1)
		}
		a[j.A][j.B], a[j.B][j.A] = j.Ratio, 1/j.Ratio
	}
	return a, a.check()
}

// check refuses what is no reciprocal matrix on the scale 1/9 to 9.
func (a Judgements) check() error {
	const loose = 1e-6 // thirds and ninths come written out
	if len(a) == 0 || len(a) > len(randomIndex)-1 {
		return model.Invalidf("Bagi 100 angka di antara kriteria.", "Perbandingan berpasangan berlaku untuk 1 sampai %d kriteria.", len(randomIndex)-1)
	}
	for i, row := range a {
		if len(row) != len(a) {
			return model.Invalidf("Bandingkan setiap pasang kriteria satu kali.", "Perbandingan kriteria ke-%d belum lengkap.", i+1)
		}
		for j, ratio := range row {
			if !(ratio >= 1/9.0-loose && ratio <= 9+loose) || len(a[j]) <= i || math.Abs(ratio*a[j][i]-1) > 9*loose {
				return model.Invalidf("Bandingkan setiap pasang kriteria satu kali.", "Perbandingan kriteria %d dengan %d tidak dapat dipakai.", i+1, j+1)
			}
		}
	}
	return nil
}

// randomIndex is RI by the number of criteria: Saaty 1980.
var randomIndex = []float64{0, 0, 0, .58, .90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59}

// RandomIndex gives Saaty's RI of 1980 for m criteria, 0 up to two and beyond fifteen.
func RandomIndex(m int) float64 {
	if m < 0 || m >= len(randomIndex) {
		return 0
	}
	return randomIndex[m]
}

// MaxConsistencyRatio is the highest ratio that is accepted.
const MaxConsistencyRatio = 0.10

// Priorities is what comparisons in pairs make of the criteria (Saaty 1980).
type Priorities struct {
	Weights          []float64 // principal right eigenvector, adding up to 1
	LambdaMax        float64   // mean of (Aw)_i/w_i
	ConsistencyIndex float64   // (λmax − m)/(m − 1)
	ConsistencyRatio float64   // CI/RI; 0 up to two criteria
	LookAgain        Judgement // the comparison farthest from the weights
	Suggested        float64   // for it, the nearest step of the scale
}

// Consistent says whether the weights may be used.
func (p Priorities) Consistent() bool { return p.ConsistencyRatio <= MaxConsistencyRatio }

// Priorities computes weights and their consistency, by power iteration. Nothing is rounded on the way.
func (a Judgements) Priorities() (Priorities, error) {
	if err := a.check(); err != nil {
		return Priorities{}, err
	}
	m := len(a)
	p := Priorities{Weights: a.eigenvector(), LambdaMax: float64(m), Suggested: 1}
	if m > 1 {
		p.LambdaMax = 0
		for i, x := range a.times(p.Weights) {
			p.LambdaMax += x / p.Weights[i] / float64(m)
		}
		p.ConsistencyIndex = (p.LambdaMax - float64(m)) / float64(m-1)
	}
	if ri := RandomIndex(m); ri > 0 {
		p.ConsistencyRatio = max(p.ConsistencyIndex, 0) / ri
	}
	a.lookAgain(&p)
	return p, nil
}

// ConsistencyRatio gives CR of a matrix.
func ConsistencyRatio(a Judgements) (float64, error) {
	p, err := a.Priorities()
	return p.ConsistencyRatio, err
}

func (a Judgements) times(w []float64) []float64 {
	product := make([]float64, len(w))
	for i, row := range a {
		for j, x := range row {
			product[i] += x * w[j]
		}
	}
	return product
}

func (a Judgements) eigenvector() []float64 {
	w := slices.Repeat([]float64{1 / float64(len(a))}, len(a))
	const enough, close = 10_000, 1e-15
	for range enough {
		next, sum, change := a.times(w), 0.0, 0.0
		for _, x := range next {
			sum += x
		}
		for i := range next {
			next[i] /= sum
			change = max(change, math.Abs(next[i]-w[i]))
		}
		if w = next; change < close {
			break
		}
	}
	return w
}

// lookAgain finds the comparison with the largest |ln(a_ij·w_j/w_i)|, and what the weights would make of it.
func (a Judgements) lookAgain(p *Priorities) {
	farthest := -1.0
	for i := range a {
		for j := range a[:i] {
			if off := math.Abs(math.Log(a[j][i] * p.Weights[i] / p.Weights[j])); off > farthest {
				farthest, p.LookAgain, p.Suggested = off, Judgement{j, i, a[j][i]}, step(p.Weights[j]/p.Weights[i])
			}
		}
	}
}

// step gives the step of the scale 1/9, 1/8, …, 8, 9 that is nearest to a ratio.
func step(ratio float64) float64 {
	if ratio < 1 {
		return 1 / step(1/ratio)
	}
	return min(math.Round(ratio), 9)
}

// FromShares gives weights that make 100 points in all, from positive parts of any sum: to a ten-thousandth of a point, which is finer than any judgement.
// What is left over of the last place goes to the largest remainders.
func FromShares(shares []float64) []Weight {
	sum := 0.0
	for _, x := range shares {
		sum += x
	}
	weights, order, left := make([]Weight, len(shares)), make([]int, len(shares)), 100*Point
	remainder := make([]float64, len(shares))
	for i, x := range shares {
		exact := x / sum * float64(100*Point)
		weights[i] = Weight(exact)
		remainder[i], order[i] = exact-math.Floor(exact), i
		left -= weights[i]
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Compare(remainder[b], remainder[a])
	})
	for _, i := range order {
		if left <= 0 {
			break
		}
		weights[i]++
		left--
	}
	return weights
}

// Swing gives the weights that ratings of swings stand for, from the worst to the best of each criterion: the first swing is 100, w = r/Σr.
func Swing(ratings []Weight) ([]Weight, error) {
	best := Weight(0)
	for _, r := range ratings {
		if r < 0 || r > 100*Point {
			return nil, model.Invalidf("Beri 100 pada lompatan yang pertama dipilih, dan 0 sampai 100 pada yang lain.", "Nilai lompatan harus antara 0 dan 100.")
		}
		best = max(best, r)
	}
	if best != 100*Point {
		return nil, model.Invalidf("Beri 100 pada lompatan yang pertama dipilih, dan 0 sampai 100 pada yang lain.", "Tidak ada lompatan yang bernilai 100.")
	}
	return slices.Clone(ratings), nil
}

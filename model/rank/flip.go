package rank

import (
	"cmp"
	"context"
	"math/big"
	"slices"
)

// Share is a weight as an exact part of all weights, 0 to 1.
type Share struct{ Num, Den int64 }

// Rat gives the share as points out of 100.
func (s Share) Rat() *big.Rat { return new(big.Rat).Mul(big.NewRat(s.Num, s.Den), big.NewRat(100, 1)) }

// Cmp gives -1, 0 or 1 as s is below, equal to or above other.
func (s Share) Cmp(other Share) int { return compareProducts(s.Num, other.Den, other.Num, s.Den) }

// Weight gives the present share of a criterion.
func (t *Table) Weight(k int) Share { return Share{t.weights[k], t.total} }

// FlipPoint is the weight of a criterion at which two alternatives meet while the other weights keep their proportions.
type FlipPoint struct {
	Above, Below int // as they stand now
	Criterion    int
	From, To     Share
}

// change gives how far a flip point is off, as a fraction whose denominator lacks the total of the weights.
func (f FlipPoint) change() (num, den int64) {
	d := f.To.Num*f.From.Den - f.From.Num*f.To.Den
	return max(d, -d), f.To.Den
}

// rest gives the value of an alternative without a criterion.
func (t *Table) rest(i, k int) int64 { return t.value[i] - t.weights[k]*t.notches[i][k] }

// FlipPoint gives where a and b, both complete, meet: w* = (R_a−R_b) / ((R_a−R_b) + (v_bk−v_ak)) with R the score under the other weights alone. ok is
// false where they never meet within 0 to 1, or are equal throughout.
func (t *Table) FlipPoint(a, b, k int) (f FlipPoint, ok bool) {
	to, ok := t.meeting(a, b, k)
	if t.ahead(t.value, a, b) > 0 {
		a, b = b, a
	}
	return FlipPoint{a, b, k, t.Weight(k), to}, ok
}

func (t *Table) meeting(a, b, k int) (at Share, ok bool) {
	others := t.total - t.weights[k]
	if others == 0 {
		return Share{}, false
	}
	num := t.rest(a, k) - t.rest(b, k)
	den := num + others*(t.notches[b][k]-t.notches[a][k])
	if den < 0 {
		num, den = -num, -den
	}
	if den == 0 || num < 0 || num > den {
		return Share{}, false
	}
	return Share{num, den}, true
}

// FlipsAcrossLine gives every flip point between one that is funded and one that is not, the nearest first. What is locked takes no part. There are none of a
// table that is not Searchable. The error is that of a context that was cancelled.
func (t *Table) FlipsAcrossLine(ctx context.Context) (list []FlipPoint, err error) {
	if t.direct() || t.large() {
		return nil, nil
	}
	line := t.cut(t.order, t.problem.Rule)
	for n, a := range t.order {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		for _, b := range t.order[n+1:] {
			if line[a] == line[b] || t.forced[a] != open || t.forced[b] != open {
				continue
			}
			for k := range t.weights {
				if to, ok := t.meeting(a, b, k); ok {
					list = append(list, FlipPoint{a, b, k, t.Weight(k), to})
				}
			}
		}
	}
	slices.SortStableFunc(list, func(f, g FlipPoint) int {
		num, den := f.change()
		otherNum, otherDen := g.change()
		return compareProducts(num, otherDen, otherNum, den)
	})
	return list, nil
}

// ScoreFlip is the mean score on a criterion with which one alternative would meet another that is above it.
type ScoreFlip struct {
	Above, Below, Criterion int
	Now, Needed             *big.Rat // Needed is nil where the criterion weighs nothing
	Possible                bool     // Needed is on the scale
}

// ScoreFlip computes how far b must rise on criterion k to meet a: by (S_a−S_b)/w_k. Both must be complete, under criteria.
func (t *Table) ScoreFlip(a, b, k int) ScoreFlip {
	f := ScoreFlip{Above: a, Below: b, Criterion: k}
	lowest := new(big.Rat).SetInt64(int64(t.problem.Scale.Min))
	f.Now = new(big.Rat).Add(lowest, big.NewRat(t.notches[b][k], int64(t.scorers)))
	if t.weights[k] == 0 {
		return f
	}
	f.Needed = new(big.Rat).Add(f.Now, big.NewRat(t.value[a]-t.value[b], t.weights[k]*int64(t.scorers)))
	f.Possible = f.Needed.Cmp(new(big.Rat).SetInt64(int64(t.problem.Scale.Max))) <= 0
	return f
}

// ScoreFlips gives, for everything ranked below the line, how far each of its scores must rise to meet the last funded one above it. What is locked
// takes no part. There are none of a table that is not Searchable.
func (t *Table) ScoreFlips() (list []ScoreFlip) {
	if t.large() {
		return nil
	}
	line, above := t.cut(t.order, t.problem.Rule), -1
	for _, i := range t.order {
		switch {
		case t.forced[i] != open || t.direct():
		case line[i] == in:
			above = i
		case above >= 0:
			for k := range t.weights {
				list = append(list, t.ScoreFlip(above, i, k))
			}
		}
	}
	return list
}

// Change is who enters and who leaves the funded list.
type Change struct{ In, Out []int }

func changeBetween(before, after []fate) (c Change) {
	for i := range before {
		switch {
		case before[i] == in && after[i] == out:
			c.Out = append(c.Out, i)
		case before[i] == out && after[i] == in:
			c.In = append(c.In, i)
		}
	}
	return c
}

// compareAt compares two alternatives under a weight of k a hair above or below at, by direction.
func (t *Table) compareAt(at Share, k int, direction int64, a, b int) int {
	others := t.total - t.weights[k]
	ka, kb := others*t.notches[a][k], others*t.notches[b][k]
	ra, rb := t.rest(a, k), t.rest(b, k)
	here := cmp.Compare(at.Num*kb+(at.Den-at.Num)*rb, at.Num*ka+(at.Den-at.Num)*ra)
	return cmp.Or(here, cmp.Compare(direction*(kb-rb), direction*(ka-ra)), t.breakTie(a, b))
}

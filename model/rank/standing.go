package rank

import (
	"cmp"
	"math/big"
	"slices"
)

// Rank is the place of an alternative, from 1; equals share one and the next is left out (1, 2, 2, 4). 0 is not ranked.
type Rank int

// Contribution is what a criterion gives to the score of an alternative, 0 to 100; the contributions make up the score.
type Contribution struct {
	Criterion int
	Share     *big.Rat
}

// Standing is an alternative in the ranking.
type Standing struct {
	Alternative   int
	Rank          Rank
	Score         *big.Rat // S: Σ w·(x−min)/(max−min)·100, 0 to 100; the value itself where values were given; nil where incomplete
	Points        *big.Rat // B: Σ bobot·skor, as checked by hand; nil where incomplete or values were given
	Contributions []Contribution
	Disputed      []int // criteria on which scorers are two notches or more apart
	Missing       bool
}

// ahead compares two alternatives under values: the higher one first, then by the declared tie-break.
func (t *Table) ahead(value []int64, a, b int) int {
	return cmp.Or(cmp.Compare(value[b], value[a]), t.breakTie(a, b))
}

func (t *Table) breakTie(a, b int) int {
	if t.problem.Ties == Listed {
		return cmp.Compare(a, b)
	}
	return cmp.Or(cmp.Compare(t.cost(a), t.cost(b)), cmp.Compare(t.code(a), t.code(b)))
}

func (t *Table) sortByValue(value []int64) {
	for i := range value {
		if t.Complete(i) {
			t.order = append(t.order, i)
		}
	}
	slices.SortFunc(t.order, func(a, b int) int { return t.ahead(value, a, b) })
}

// setRanks gives equals the same rank.
func (t *Table) setRanks() {
	t.ranks = make([]Rank, t.size())
	for n, i := range t.order {
		if t.ranks[i] = Rank(n + 1); n > 0 && t.value[t.order[n-1]] == t.value[i] {
			t.ranks[i] = t.ranks[t.order[n-1]]
		}
	}
}

// Standings gives every alternative, the best first and those that are incomplete last, in the order of the problem. Equal fractions may be the same
// number: they are not to be changed.
func (t *Table) Standings() []Standing {
	list := make([]Standing, 0, t.size())
	scores, points := map[int64]*big.Rat{}, map[int64]*big.Rat{}
	once := func(known map[int64]*big.Rat, make func(int64) *big.Rat) func(int64) *big.Rat {
		return func(value int64) *big.Rat {
			r, found := known[value]
			if !found {
				r = make(value)
				known[value] = r
			}
			return r
		}
	}
	score, point := once(scores, t.score), once(points, t.points)
	for _, i := range t.InOrder() {
		list = append(list, t.standing(i, score, point))
	}
	return list
}

// Standing gives one alternative as Standings has it: of a long list few are looked at.
func (t *Table) Standing(i int) Standing { return t.standing(i, t.score, t.points) }

func (t *Table) standing(i int, score, points func(value int64) *big.Rat) Standing {
	s := Standing{Alternative: i, Rank: t.ranks[i], Disputed: t.disputed(i), Missing: !t.Complete(i)}
	if !s.Missing {
		s.Score, s.Points, s.Contributions = score(t.value[i]), points(t.value[i]), t.contributions(i, score)
	}
	return s
}

// Ranked gives the alternatives that are ranked, the best first.
func (t *Table) Ranked() []int { return slices.Clone(t.order) }

// InOrder gives every alternative in the order of Standings.
func (t *Table) InOrder() []int {
	list := make([]int, 0, t.size())
	list = append(list, t.order...)
	for i := range t.value {
		if !t.Complete(i) {
			list = append(list, i)
		}
	}
	return list
}

// Ranks gives the rank of every alternative, as Standings has it; 0 where incomplete.
func (t *Table) Ranks() []Rank { return slices.Clone(t.ranks) }

// Score gives S of an alternative, nil where it is incomplete.
func (t *Table) Score(i int) *big.Rat {
	if !t.Complete(i) {
		return nil
	}
	return t.score(t.value[i])
}

// OnScale gives a value of the table, or a sum of such values, on the scale of S.
func (t *Table) OnScale(value int64) *big.Rat { return t.score(value) }

func (t *Table) score(value int64) *big.Rat {
	if t.direct() {
		return new(big.Rat).SetInt64(value)
	}
	hundred := new(big.Int).Mul(big.NewInt(value), big.NewInt(100))
	return new(big.Rat).SetFrac(hundred, big.NewInt(t.full()))
}

// full is the value of the highest score on every criterion.
func (t *Table) full() int64 {
	return t.total * int64(max(t.scorers, 1)) * t.problem.Scale.span()
}

// points gives B: the value with the lowest notch put back, in points of weight.
func (t *Table) points(value int64) *big.Rat {
	if t.direct() {
		return nil
	}
	sum := new(big.Rat).SetFrac64(value, int64(t.scorers))
	sum.Add(sum, new(big.Rat).SetInt64(t.total*int64(t.problem.Scale.Min)))
	return sum.Mul(sum, new(big.Rat).SetFrac64(t.divisor, int64(Point)))
}

func (t *Table) contributions(i int, score func(value int64) *big.Rat) []Contribution {
	list := make([]Contribution, len(t.weights))
	for j, w := range t.weights {
		list[j] = Contribution{j, score(w * t.notches[i][j])}
	}
	return list
}

// apart is the range of scores from which on scorers are of different opinion.
const apart = 2

func (t *Table) disputed(i int) (list []int) {
	for j := range t.problem.Criteria {
		low, high := Missing, Missing
		for _, row := range t.problem.Alternatives[i].Scores {
			if x := row[j]; x != Missing {
				if low == Missing || x < low {
					low = x
				}
				high = max(high, x)
			}
		}
		if high-low >= apart {
			list = append(list, j)
		}
	}
	return list
}

// TiesAtTheLine gives the groups of equals that the line goes through: some are funded, and one that is not would have been had it come first, so that
// only the tie-break told them apart.
func (t *Table) TiesAtTheLine() (groups [][]int) {
	line, p := t.cut(t.order, t.problem.Rule), t.newPurse()
	for first := 0; first < len(t.order); {
		next := first + 1
		for next < len(t.order) && t.value[t.order[next]] == t.value[t.order[first]] {
			next++
		}
		group := t.order[first:next]
		divided := slices.ContainsFunc(group, func(i int) bool { return t.forced[i] == open && line[i] == out && p.fits(i) })
		funded := false
		for _, i := range group {
			if t.forced[i] == open && line[i] == in {
				p.take(i)
				funded = true
			}
		}
		if divided && funded {
			groups = append(groups, slices.Clone(group))
		}
		first = next
	}
	return groups
}

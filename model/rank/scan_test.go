package rank_test

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"benangmerah/model/rank"
)

// at gives a problem with the weight of a criterion set to a share of all, the other weights in their proportions.
func at(p rank.Problem, k int, num, den int64) rank.Problem {
	others := rank.Weight(0)
	for j, c := range p.Criteria {
		if j != k {
			others += c.Points / rank.Point
		}
	}
	p.Criteria = slices.Clone(p.Criteria)
	for j := range p.Criteria {
		if w := &p.Criteria[j].Points; j != k {
			*w = *w / rank.Point * rank.Weight(den-num)
		} else {
			*w = others * rank.Weight(num)
		}
	}
	return p
}

func funded(t *testing.T, p rank.Problem) []int { return table(t, p).Funded().In }

// Stability and flip points are held against problems that are weighed anew at many weights.
func TestStabilityAgainstAFineScan(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	ends := 0
	for range 400 {
		p := invent(r, 9)
		x, err := rank.New(p)
		if err != nil || len(p.Criteria) == 0 {
			continue
		}
		line := x.Funded().In
		for k := range p.Criteria {
			s := stabilityOf(x, k)
			const fine = 400
			for n := int64(0); n <= fine && !s.Alone; n++ {
				w := rank.Share{Num: 2*n + 1, Den: 2*fine + 3} // meets no crossing of these whole weights
				inside := w.Cmp(s.From) > 0 && w.Cmp(s.To) < 0
				if inside && !slices.Equal(funded(t, at(p, k, w.Num, w.Den)), line) {
					t.Fatalf("the list changes at %v inside %v to %v: %+v", w, s.From, s.To, p)
				}
			}
			ends += endsAreExact(t, p, s, line)
		}
	}
	if ends < 200 {
		t.Errorf("only %d ends were seen", ends)
	}
}

// endsAreExact looks a hair beyond both ends of a stability, and gives how many ends there are.
func endsAreExact(t *testing.T, p rank.Problem, s rank.Stability, line []int) (ends int) {
	t.Helper()
	for _, end := range []struct {
		at     rank.Share
		beyond int64
		change rank.Change
	}{{s.From, -1, s.Below}, {s.To, 1, s.Above}} {
		if s.Alone || end.at.Num == 0 && end.beyond < 0 || end.at.Num == end.at.Den && end.beyond > 0 {
			if len(end.change.In)+len(end.change.Out) > 0 {
				t.Fatalf("a change beyond all: %+v", s)
			}
			continue
		}
		ends++
		const hair = 1_000
		fraction := big.NewRat(end.at.Num*hair+end.beyond, end.at.Den*hair)
		after := funded(t, at(p, s.Criterion, fraction.Num().Int64(), fraction.Denom().Int64()))
		want := slices.DeleteFunc(append(slices.Clone(line), end.change.In...), func(i int) bool { return slices.Contains(end.change.Out, i) })
		slices.Sort(want)
		if slices.Equal(after, line) || !slices.Equal(after, want) {
			t.Fatalf("beyond %v there is %v, want %v, before %v: %+v", end.at, after, want, line, p)
		}
	}
	return ends
}

func TestFlipPointsAreWhereTwoMeet(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	met, apart := 0, 0
	for range 300 {
		p := invent(r, 6)
		x, err := rank.New(p)
		if err != nil || len(p.Criteria) == 0 {
			continue
		}
		for k := range p.Criteria {
			for a := range p.Alternatives {
				for b := range a {
					if f, ok := x.FlipPoint(a, b, k); ok {
						y := table(t, at(p, k, f.To.Num, f.To.Den))
						if met++; y.Score(a).Cmp(y.Score(b)) != 0 || x.Score(f.Above).Cmp(x.Score(f.Below)) < 0 {
							t.Fatalf("%d and %d do not meet at %v: %+v", a, b, f.To, p)
						}
						continue
					}
					if x.Weight(k) == (rank.Share{Num: 1, Den: 1}) {
						continue
					}
					low, high := table(t, at(p, k, 0, 1)), table(t, at(p, k, 1, 1))
					if apart++; low.Score(a).Cmp(low.Score(b))*high.Score(a).Cmp(high.Score(b)) < 0 {
						t.Fatalf("%d and %d meet on criterion %d, but no point is given: %+v", a, b, k, p)
					}
				}
			}
		}
	}
	if met < 1000 || apart < 500 {
		t.Errorf("%d pairs meet, %d do not", met, apart)
	}
}

// One-notch is held against problems whose score was written anew.
func TestOneNotchAgainstProblemsScoredAnew(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	seen := 0
	for range 1500 {
		p := invent(r, 7)
		x, err := rank.New(p)
		if err != nil || len(p.Criteria) == 0 {
			continue
		}
		line, list := x.Funded().In, notchesOf(x)
		for i, a := range p.Alternatives {
			for s := range a.Scores {
				for k := range p.Criteria {
					for _, by := range []rank.Score{-1, 1} {
						seen += notchIsRight(t, p, line, list, rank.Notch{Alternative: i, Criterion: k, Scorer: s, From: a.Scores[s][k], To: a.Scores[s][k] + by})
					}
				}
			}
		}
	}
	if seen < 500 {
		t.Errorf("only %d changes were seen", seen)
	}
}

// notchIsRight gives 1 where a score one notch off changes the list.
func notchIsRight(t *testing.T, p rank.Problem, line []int, list []rank.Notch, n rank.Notch) int {
	t.Helper()
	if n.To < 1 || n.To > 5 {
		return 0
	}
	p.Alternatives = slices.Clone(p.Alternatives)
	a := &p.Alternatives[n.Alternative]
	a.Scores = slices.Clone(a.Scores)
	a.Scores[n.Scorer] = slices.Clone(a.Scores[n.Scorer])
	a.Scores[n.Scorer][n.Criterion] = n.To
	after := funded(t, p)
	at := slices.IndexFunc(list, func(m rank.Notch) bool {
		return m.Alternative == n.Alternative && m.Criterion == n.Criterion && m.Scorer == n.Scorer && m.To == n.To
	})
	if (at < 0) != slices.Equal(after, line) {
		t.Fatalf("%+v makes %v of %v: %+v", n, after, line, p)
	}
	if at < 0 {
		return 0
	}
	if c := list[at].Change; !slices.Equal(c.In, without(after, line)) || !slices.Equal(c.Out, without(line, after)) {
		t.Fatalf("%+v told as %+v, makes %v of %v", n, c, after, line)
	}
	return 1
}

func without(list, taken []int) (rest []int) {
	return slices.DeleteFunc(slices.Clone(list), func(i int) bool { return slices.Contains(taken, i) })
}

func TestStrikingOneNeverChangesTheOrderOfTheOthers(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	for range 2000 {
		p := invent(r, 12)
		for i := range p.Alternatives {
			p.Alternatives[i].Needs, p.Alternatives[i].Excludes, p.Alternatives[i].Lock = nil, nil, rank.Free
		}
		x := table(t, p)
		struck := r.IntN(len(p.Alternatives))
		before := []string{}
		for _, s := range x.Standings() {
			if s.Alternative != struck {
				before = append(before, names(x, []int{s.Alternative})...)
			}
		}
		if p.Alternatives = slices.Delete(slices.Clone(p.Alternatives), struck, struck+1); len(before) == 0 {
			continue
		}
		y, after := table(t, p), []string{}
		for _, s := range y.Standings() {
			after = append(after, names(y, []int{s.Alternative})...)
		}
		same(t, "order", after, before)
	}
}

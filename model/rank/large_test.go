package rank_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/rank"
)

// many gives so many alternatives by two criteria, of which about half are paid for.
func many(tb testing.TB, size int) *rank.Table {
	tb.Helper()
	r := rand.New(rand.NewPCG(1, 7))
	p := rank.Problem{DecisionMatrix: rank.DecisionMatrix{Criteria: criteria(60, 40)}, Ceiling: model.Money(size) * 25 * million}
	for i := range size {
		a := votes(fmt.Sprintf("U%04d", i+1), model.Money(1+r.IntN(100))*million, 0)
		a.Scores = [][]rank.Score{row(1+r.IntN(5), 1+r.IntN(5))}
		p.Alternatives = append(p.Alternatives, a)
	}
	return table(tb, p)
}

// What grows with the square of a list is not begun beyond the limit, and said so; order and line are for all.
func TestALargeTableIsOnlyPutInOrder(t *testing.T) {
	within, beyond := many(t, rank.Searched), many(t, rank.Searched+1)
	if err := within.Searchable(); err != nil {
		t.Error(err)
	}
	if len(stabilitiesOf(within)) != 2 || len(notchesOf(within)) == 0 || len(flipsOf(within)) == 0 || len(within.ScoreFlips()) == 0 {
		t.Error("a table within the limit is not searched")
	}
	limit, _ := locale.NewNumber(rank.Searched, 0)
	refused := "Di atas " + locale.FormatNumber(limit, locale.Indonesian) + " calon hanya urutan dan garisnya yang dihitung."
	same(t, "the refusal", sentence(t, beyond.Searchable()), refused)
	_, err := beyond.Frontier(context.Background())
	same(t, "the frontier", sentence(t, err), refused)
	_, err = beyond.GiveWay(context.Background(), beyond.Ranked()[rank.Searched])
	same(t, "what gives way", sentence(t, err), refused)
	same(t, "everything that would", []int{
		len(stabilitiesOf(beyond)), len(notchesOf(beyond)), len(flipsOf(beyond)), len(beyond.ScoreFlips()), len(givingWayOf(beyond)), len(optimumOf(beyond).Swaps),
	}, []int{0, 0, 0, 0, 0, 0})
	same(t, "the optimum", optimumOf(beyond).Portfolio, beyond.Funded())
	if len(beyond.Funded().In) == 0 || len(beyond.Standings()) != rank.Searched+1 {
		t.Errorf("%d are funded of %d", len(beyond.Funded().In), len(beyond.Standings()))
	}
}

// One standing alone is the one in the list.
func TestStandingIsThatOfStandings(t *testing.T) {
	x := many(t, 200)
	for n, s := range x.Standings() {
		same(t, "a standing", x.Standing(s.Alternative), s)
		if i := x.InOrder()[n]; i != s.Alternative {
			t.Errorf("at %d stands %d, want %d", n, i, s.Alternative)
		}
	}
}

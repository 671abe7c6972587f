package rank_test

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"

	"benangmerah/model"
	"benangmerah/model/rank"
)

// realData reads a file of real figures; the test is skipped where they are not at hand.
func realData(tb testing.TB, name string) []byte {
	tb.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "..", "shared", "data", name))
	if err != nil {
		tb.Skipf("the real figures are not here: %v", err)
	}
	return data
}

func decode(tb testing.TB, data []byte, value any) {
	tb.Helper()
	if err := json.Unmarshal(data, value); err != nil {
		tb.Fatal(err)
	}
}

func table(tb testing.TB, p rank.Problem) *rank.Table {
	tb.Helper()
	t, err := rank.New(p)
	if err != nil {
		tb.Fatalf("%v: %+v", err, p)
	}
	return t
}

// sentence gives the sentence of an error for people; any other error is a mistake.
func sentence(tb testing.TB, err error) string {
	tb.Helper()
	var e *model.Error
	if !errors.As(err, &e) {
		tb.Fatalf("not an error for people: %v", err)
	}
	return e.Error()
}

func criteria(points ...int) []rank.Criterion {
	list := make([]rank.Criterion, len(points))
	for i, p := range points {
		list[i] = rank.Criterion{Name: "K" + strconv.Itoa(i+1), Points: rank.Weight(p) * rank.Point}
	}
	return list
}

func row(scores ...int) []rank.Score {
	list := make([]rank.Score, len(scores))
	for i, x := range scores {
		list[i] = rank.Score(x)
	}
	return list
}

func votes(code string, cost model.Money, value int64) rank.Alternative {
	return rank.Alternative{Code: code, Cost: cost, Value: value}
}

func names(t *rank.Table, list []int) []string {
	codes := make([]string, len(list))
	for n, i := range list {
		codes[n] = t.Problem().Alternatives[i].Code
	}
	return codes
}

func place(tb testing.TB, t *rank.Table, code string) int {
	tb.Helper()
	i := slices.IndexFunc(t.Problem().Alternatives, func(a rank.Alternative) bool { return a.Code == code })
	if i < 0 {
		tb.Fatalf("%s is not in the problem", code)
	}
	return i
}

func same(tb testing.TB, what string, got, want any) {
	tb.Helper()
	g, err := json.Marshal(got)
	if err != nil {
		tb.Fatal(err)
	}
	w, err := json.Marshal(want)
	if err != nil {
		tb.Fatal(err)
	}
	if string(g) != string(w) {
		tb.Errorf("%s: %s, want %s", what, g, w)
	}
}

// decimals gives a fraction to four decimals, as the examples print them.
func decimals(r *big.Rat) float64 {
	f, _ := strconv.ParseFloat(r.FloatString(4), 64)
	return f
}

// sure gives what a search found that nobody cancels.
func sure[T any](found T, err error) T {
	if err != nil {
		panic(err)
	}
	return found
}

func optimumOf(x *rank.Table) rank.Optimum         { return sure(x.Optimum(context.Background())) }
func givingWayOf(x *rank.Table) []rank.GiveWay     { return sure(x.GivingWay(context.Background())) }
func flipsOf(x *rank.Table) []rank.FlipPoint       { return sure(x.FlipsAcrossLine(context.Background())) }
func notchesOf(x *rank.Table) []rank.Notch         { return sure(x.OneNotch(context.Background())) }
func stabilitiesOf(x *rank.Table) []rank.Stability { return sure(x.Stabilities(context.Background())) }
func stabilityOf(x *rank.Table, k int) rank.Stability {
	return sure(x.Stability(context.Background(), k))
}

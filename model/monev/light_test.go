package monev_test

import (
	"math"
	"math/big"
	"testing"

	"benangmerah/model"
	"benangmerah/model/monev"
)

func TestLightsBeginExactlyAtTheirThresholds(t *testing.T) {
	huge := new(big.Int).Exp(big.NewInt(10), big.NewInt(40), nil)
	beyond := func(parts int64) *big.Rat {
		return new(big.Rat).SetFrac(new(big.Int).Add(new(big.Int).Mul(huge, big.NewInt(parts)), big.NewInt(1)), new(big.Int).Mul(huge, big.NewInt(100)))
	}
	for _, c := range []struct {
		share *big.Rat
		want  monev.Light
	}{
		{nil, monev.Unknown},
		{big.NewRat(76, 100), monev.Good},
		{big.NewRat(759_999_999, 1_000_000_000), monev.Attention},
		{big.NewRat(33, 50), monev.Attention},
		{big.NewRat(659_999_999, 1_000_000_000), monev.Critical},
		{big.NewRat(0, 1), monev.Critical},
		{big.NewRat(-3, 1), monev.Critical},
		{big.NewRat(3, 1), monev.Good},
		{big.NewRat(math.MaxInt64, 1), monev.Good},
		{big.NewRat(math.MaxInt64/4*3, math.MaxInt64), monev.Attention},
		{big.NewRat(math.MinInt64, math.MaxInt64), monev.Critical},
		{beyond(76), monev.Good},
		{beyond(75), monev.Attention},
		{new(big.Rat).Neg(beyond(76)), monev.Critical},
	} {
		if got := monev.LightOf(model.DefaultThresholds, c.share); got != c.want {
			t.Errorf("%v has light %d, want %d", c.share, got, c.want)
		}
	}
}

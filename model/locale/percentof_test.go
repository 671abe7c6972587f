package locale

import (
	"math"
	"testing"

	"benangmerah/model"
)

func TestHyphenIsForMachines(t *testing.T) {
	for figure, want := range map[string]string{"−24,9%": "-24,9%", "24,9%": "24,9%", "–": "–", "": "", "−Rp1 − 2": "-Rp1 − 2"} {
		if got := Hyphen(figure); got != want {
			t.Errorf("%q gives %q, want %q", figure, got, want)
		}
	}
}

func TestPercentOfKeepsItsSignAndDecimals(t *testing.T) {
	for _, c := range []struct {
		part, whole  model.Money
		decimals     int
		want, abroad string
	}{
		{-364, 10_000, 2, "−3,64%", "−3.64%"},
		{364, -10_000, 2, "−3,64%", "−3.64%"},
		{-36_449, 1_000_000, 2, "−3,64%", "−3.64%"},
		{-36_450, 1_000_000, 2, "−3,65%", "−3.65%"}, // a half goes away from zero
		{36_450, 1_000_000, 2, "3,65%", "3.65%"},
		{81, 100, 2, "81,00%", "81.00%"},
		{-1, 1_000_000, 2, "0,00%", "0.00%"},
		{0, 5, 0, "0%", "0%"},
		{123_456, 10, 1, "1.234.560,0%", "1,234,560.0%"},
		{5, 0, 2, "–", "–"},
		{math.MaxInt64, math.MaxInt64, 2, "100,00%", "100.00%"},
		{math.MinInt64, math.MaxInt64, 2, "−100,00%", "−100.00%"},
	} {
		if got := FormatPercentOf(c.part, c.whole, c.decimals, Indonesian); got != c.want {
			t.Errorf("%d of %d: %s, want %s", c.part, c.whole, got, c.want)
		}
		if got := FormatPercentOf(c.part, c.whole, c.decimals, English); got != c.abroad {
			t.Errorf("%d of %d in English: %s, want %s", c.part, c.whole, got, c.abroad)
		}
	}
}

package model_test

import (
	"strings"
	"testing"

	"benangmerah/model"
)

func TestATextHoldsEveryWordOrNot(t *testing.T) {
	for _, c := range []struct {
		text, words string
		want        bool
	}{
		{"dinas perindustrian kota contoh", "contoh industri", true},
		{"dinas perindustrian kota contoh", "industri tenaga", false},
		{"dinas perindustrian", "", true},
		{"", "dinas", false},
		{"Dinas", "dinas", false},
	} {
		if got := model.HoldsAll(c.text, strings.Fields(c.words)); got != c.want {
			t.Errorf("%q holds all of %q: %v", c.text, c.words, got)
		}
	}
}

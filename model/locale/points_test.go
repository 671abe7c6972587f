package locale_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/locale"
)

func TestPointsAreRead(t *testing.T) {
	for text, want := range map[string]model.Points{"20": 20 * model.Point, "12,5": 125_000, "0": 0, "33,3333": 333_333} {
		got, given, err := locale.ParsePoints(text, locale.Indonesian)
		if got != want || !given || err != nil {
			t.Errorf("%q is %d, %v, %v", text, got, given, err)
		}
	}
	if _, given, err := locale.ParsePoints(" ", locale.Indonesian); given || err != nil {
		t.Errorf("nothing is given %v, %v", given, err)
	}
	for _, text := range []string{"dua", "1,23456"} {
		if got, _, err := locale.ParsePoints(text, locale.Indonesian); model.CodeOf(err) != model.Invalid {
			t.Errorf("%q is %d, %v", text, got, err)
		}
	}
}

package model_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"benangmerah/model"
)

func TestDates(t *testing.T) {
	d := model.NewDate(2027, time.February, 28)
	if d != "2027-02-28" || d.Plus(1) != "2027-03-01" || d.Plus(-28) != "2027-01-31" {
		t.Errorf("%s, %s, %s", d, d.Plus(1), d.Plus(-28))
	}
	for _, none := range []model.Date{"", "2027-02-30", "x"} {
		if _, ok := none.Time(); ok || none.Plus(1) != none {
			t.Errorf("%q is a day", none)
		}
	}
}

func TestInstants(t *testing.T) {
	now := time.Date(2027, time.January, 18, 9, 41, 5, 999_999_999, time.FixedZone("WIB", 7*60*60))
	if got := model.At(now).Time(); !got.Equal(now.Truncate(time.Millisecond)) || got.Location() != time.UTC {
		t.Errorf("%s", got)
	}
	if model.At(time.Time{}) != 0 || !model.Instant(0).Time().IsZero() {
		t.Error("no time is not 0")
	}
}

func TestZones(t *testing.T) {
	for zone, want := range map[model.Zone]int{model.WIB: 7, model.WITA: 8, model.WIT: 9, "": 7} {
		if got := zone.Hours(); got != want {
			t.Errorf("%q is UTC+%d, want %d", zone, got, want)
		}
	}
}

func TestErrors(t *testing.T) {
	err := model.Errorf(model.Conflict, "Ulangi.", "Baris %s sudah ada.", "1.02")
	if err.Error() != "Baris 1.02 sudah ada. Ulangi." {
		t.Errorf("%q", err.Error())
	}
	english := err.In(func(template string) string {
		return map[string]string{"Baris %s sudah ada.": "Line %s is there already.", "Ulangi.": "Try again."}[template]
	})
	if english.Error() != "Line 1.02 is there already. Try again." || english.Code != model.Conflict {
		t.Errorf("%q", english.Error())
	}
	for want, err := range map[model.Code]error{
		"": nil, model.Internal: errors.New("x"), model.Conflict: fmt.Errorf("open: %w", err),
	} {
		if got := model.CodeOf(err); got != want {
			t.Errorf("%v has the code %q, want %q", err, got, want)
		}
	}
}

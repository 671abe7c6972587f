package locale_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/locale"
)

func TestPeriods(t *testing.T) {
	for text, want := range map[string]model.Period{
		"2026": "2026", " 2025 ": "2025", "8/2026": "2026-08", "08-2026": "2026-08", "2026-08": "2026-08", "Agustus 2026": "2026-08", "agt. 2026": "2026-08",
		"August 2026": "2026-08", "31/8/2026": "2026-08-31", "31 Agustus 2026": "2026-08-31", "2026-08-31": "2026-08-31", "hari ini": "2027-01-18", "": "", "–": "",
	} {
		got, given, err := locale.ParsePeriod(text, "2027-01-18")
		if err != nil || got != want || given != (want != "") {
			t.Errorf("%q is %q, %v, %v", text, got, given, err)
		}
	}
	for _, text := range []string{"13/2026", "1700", "kapan saja", "0/2026", "31/2/2026"} {
		if got, _, err := locale.ParsePeriod(text, "2027-01-18"); model.CodeOf(err) != model.Invalid {
			t.Errorf("%q is %q: %v", text, got, err)
		}
	}
	for p, want := range map[model.Period]string{"2026": "2026", "2026-08": "Agustus 2026", "2026-08-31": "31 Agustus 2026", "": "", "x": "", "2026-13": ""} {
		if got := locale.FormatPeriod(p, locale.Indonesian); got != want {
			t.Errorf("%q is written %q", p, got)
		}
	}
	if got := locale.FormatPeriod("2026-08", locale.English); got != "August 2026" {
		t.Errorf("in English %q", got)
	}
}

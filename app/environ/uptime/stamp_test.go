package uptime_test

import (
	"testing"
	"time"

	"benangmerah/app/environ/uptime"
)

func TestStampsTellWhatWasChangedBetweenThem(t *testing.T) {
	before := uptime.Stamp{Clock: time.Date(2027, 1, 18, 9, 0, 0, 0, time.UTC), Since: time.Hour, Boot: "a"}
	for _, c := range []struct {
		clock, since time.Duration
		boot         string
		by           time.Duration
		exact        bool
	}{
		{time.Hour, time.Hour, "a", 0, true},
		{time.Hour + 59*time.Second, time.Hour, "a", 0, true},
		{2 * time.Hour, time.Hour, "a", time.Hour, true},
		{-time.Hour, time.Minute, "a", -61 * time.Minute, true},
		{5 * time.Hour, time.Hour, "b", 0, false},
		{5 * time.Hour, time.Hour, "", 0, false},
		{-time.Hour, time.Hour, "b", -time.Hour, false},
		{-time.Hour, -30 * time.Minute, "a", -time.Hour, false}, // a name that did not change in spite of a restart
	} {
		later := uptime.Stamp{Clock: before.Clock.Add(c.clock), Since: before.Since + c.since, Boot: c.boot}
		if by, exact := before.Changed(later); by != c.by || exact != c.exact {
			t.Errorf("%+v: changed by %s, exact %v", c, by, exact)
		}
	}
	unnamed := before
	unnamed.Boot = ""
	if by, exact := unnamed.Changed(uptime.Stamp{Clock: before.Clock.Add(2 * time.Hour), Since: 2 * time.Hour}); by != 0 || exact {
		t.Errorf("without names: changed by %s, exact %v", by, exact)
	}
}

func TestNowIsOfThisComputer(t *testing.T) {
	first := uptime.Now()
	last := uptime.Now()
	if last.Since < first.Since || first.Boot != last.Boot || first.Clock.IsZero() {
		t.Errorf("%+v, then %+v", first, last)
	}
	if by, _ := first.Changed(last); by != 0 {
		t.Errorf("changed by %s", by)
	}
}

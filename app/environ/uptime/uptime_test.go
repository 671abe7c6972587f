package uptime_test

import (
	"testing"
	"time"

	"benangmerah/app/environ/uptime"
)

func TestSinceBootGoesOn(t *testing.T) {
	first, exact := uptime.SinceBoot()
	last := first
	for range 1000 {
		now, _ := uptime.SinceBoot()
		if now < last {
			t.Fatalf("%s follows %s", now, last)
		}
		last = now
	}
	if first < 0 || exact && first == 0 {
		t.Errorf("since boot %s", first)
	}
}

func TestAWatchFindsWhatWasChanged(t *testing.T) {
	var w uptime.Watch
	clock, boot := time.Date(2027, 1, 18, 9, 0, 0, 0, time.UTC), time.Hour
	look := func(passed, changed, want time.Duration) {
		t.Helper()
		clock, boot = clock.Add(passed+changed), boot+passed
		if got := w.Jumped(clock, boot); got != want {
			t.Errorf("changed by %s, found %s", changed, got)
		}
	}
	look(0, 0, 0)
	look(time.Second, 0, 0)
	look(time.Hour, 0, 0) // asleep: both go on
	look(time.Second, time.Hour, time.Hour)
	look(time.Second, 0, 0)
	look(time.Second, -90*time.Minute, -90*time.Minute)
	look(time.Second, 500*time.Millisecond, 0)
	look(time.Second, 500*time.Millisecond, 0)
	look(time.Second, time.Second+200*time.Millisecond, 2*time.Second)
	look(time.Second, 0, 0)
}

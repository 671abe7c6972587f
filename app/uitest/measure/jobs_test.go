package main

import (
	"slices"
	"testing"
)

// TestJobsMeasureTheSmallestSet does the jobs that need nothing but this program, and holds that each notes what the rows of the table ask of it.
func TestJobsMeasureTheSmallestSet(t *testing.T) {
	for _, name := range []string{"HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"} {
		t.Setenv(name, t.TempDir())
	}
	small, _ := setNamed("S")
	one := &task{set: small, folder: t.TempDir(), runs: 1}
	for _, name := range []string{"build", "open", "commit", "moment", "check", "backup", "window", "ranking", "book", "import", "paper"} {
		one.values = map[string][]float64{}
		if err := jobs[name](one); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, w := range rows {
			if w.Job == name && !slices.ContainsFunc(one.values[w.Measure], func(v float64) bool { return v > 0 }) {
				t.Errorf("%s notes no %s", name, w.Measure)
			}
			if w.Of.Job == name && median(one.values[w.Of.Measure]) < 1 {
				t.Errorf("%s does not tell how many %s there are", name, w.Of.Measure)
			}
		}
	}
}

// TestASoakGoesOverAllSlots holds the meeting of the soak shortened, and that every block tells the heap and the time.
func TestASoakGoesOverAllSlots(t *testing.T) {
	for _, name := range []string{"HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"} {
		t.Setenv(name, t.TempDir())
	}
	small, _ := setNamed("S")
	one := &task{set: small, folder: t.TempDir(), runs: 1, values: map[string][]float64{}}
	if err := soak(one); err != nil {
		t.Fatal(err)
	}
	if len(one.values["heap"]) < 10 || len(one.values["latency"]) != len(one.values["heap"]) || median(one.values["latency"]) <= 0 {
		t.Errorf("%v", one.values)
	}
}

func TestAnUnknownJobIsRefused(t *testing.T) {
	if err := perform("dance", &task{}); err == nil {
		t.Error("it was done")
	}
	if err := run(options{}, "open", "XXL"); err == nil {
		t.Error("a set that there is not was measured")
	}
}

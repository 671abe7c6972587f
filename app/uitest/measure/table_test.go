package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// measured are results with a row that holds its target, one that misses it and grows too fast, and a soak.
func measured() *results {
	of := func(values ...float64) map[string][]float64 { return map[string][]float64{"x": values} }
	return &results{
		values: map[string]map[string]map[string][]float64{
			"build":    {"M": {"records": {100}}, "L": {"records": {1_000}}, "4xL": {"records": {4_000}}},
			"open":     {"M": {"open": {10, 900, 20}}, "L": {"open": {250}}},
			"moment":   {"M": {"moment": {400}}, "L": {"moment": {40_000}}, "4xL": {"moment": {640_000}}},
			"office":   {"M": {"open": {100}}, "L": {"open": {2_500}}},
			"nowhere":  {"M": of(1)},
			"soak":     {"M": {"heap": {30, 31, 36}, "latency": {10, 11, 14}, "grown": {4}}},
			"openpyxl": {},
		},
		failed: []string{"screen of M: there is no screen"},
	}
}

func lineOf(t *testing.T, r *results, what string) line {
	t.Helper()
	list := r.lines()
	i := slices.IndexFunc(list, func(l line) bool { return strings.HasPrefix(l.What, what) })
	if i < 0 {
		t.Fatalf("there is no line %q", what)
	}
	return list[i]
}

func TestLinesAreHeldAgainstTargetAndPeer(t *testing.T) {
	r := measured()
	open := lineOf(t, r, "open a file")
	if open.Values["M"] != 20 || open.Verdict != "held" || open.Ratio["L"] != 10 || open.peers() != "LibreOffice L: 2.50 s" || open.ratios() != "10.0×" {
		t.Errorf("%+v", open)
	}
	moment := lineOf(t, r, "any moment")
	if moment.Verdict != "MISSED at M, L" || moment.Reason == "" || !strings.Contains(moment.growths(), "STEEPER") || moment.peers() != "" {
		t.Errorf("%+v", moment)
	}
	if l := lineOf(t, r, "commit"); l.Verdict != "not measured" {
		t.Errorf("%+v", l)
	}
}

func TestTheEndOfASoakIsHeldAgainstItsBeginning(t *testing.T) {
	r := measured()
	if l := lineOf(t, r, "soak: heap"); l.Verdict != "held" || l.Values[usual] != 32 {
		t.Errorf("%+v", l)
	}
	if l := lineOf(t, r, "soak: correction"); l.Verdict != "MISSED at M" || !strings.Contains(l.What, "+40 %") {
		t.Errorf("%+v", l)
	}
	r.values["soak"] = nil
	if l := lineOf(t, r, "soak"); l.Verdict != "not measured" {
		t.Errorf("%+v", l)
	}
}

func TestTheTableShowsWhatWasMeasuredAndWhatWasNot(t *testing.T) {
	var out strings.Builder
	r := measured()
	r.print(&out, 3*time.Second)
	for _, want := range []string{"open a file, checked", "20.0 ms", "40.0 s", "M ≤ 300 ms", "NOT MEASURED: screen of M: there is no screen", "L: 1000 records", "3s in all"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("cannot read %q in\n%s", want, out.String())
		}
	}
	if strings.Contains(out.String(), "commit of an act") {
		t.Error("a line without figures is shown")
	}
}

func TestFiguresAreKept(t *testing.T) {
	path := filepath.Join(t.TempDir(), "measure.json")
	if err := measured().save(path); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var kept struct {
		Lines []struct {
			What   string             `json:"what"`
			Values map[string]float64 `json:"values"`
			Growth map[string]float64 `json:"growth"`
		} `json:"lines"`
		NotMeasured []string `json:"not_measured"`
	}
	if err := json.Unmarshal(text, &kept); err != nil {
		t.Fatal(err)
	}
	if len(kept.NotMeasured) != 1 || len(kept.Lines) < len(rows) {
		t.Errorf("%d lines, not measured: %q", len(kept.Lines), kept.NotMeasured)
	}
	for _, l := range kept.Lines {
		if l.What == "any moment: before the first correction" && (l.Values["L"] != 40_000 || l.Growth["last"] < 1.9) {
			t.Errorf("%+v", l)
		}
	}
}

func TestEveryRowHasAJobThatIsDone(t *testing.T) {
	for _, w := range rows {
		i := slices.IndexFunc(schedule, func(j job) bool { return j.name == w.Job })
		if i < 0 || jobs[w.Job] == nil {
			t.Errorf("%s: nothing does %s", w.What, w.Job)
			continue
		}
		for set := range w.Target {
			if !slices.Contains(schedule[i].sets, set) {
				t.Errorf("%s: the target at %s is never measured", w.What, set)
			}
		}
	}
	for _, j := range schedule {
		for _, set := range j.sets {
			if _, known := setNamed(set); !known || jobs[j.name] == nil {
				t.Errorf("%s of %s cannot be done", j.name, set)
			}
		}
	}
}

func TestOnlyWhatIsAskedForIsDone(t *testing.T) {
	for _, c := range []struct {
		quick    bool
		only     []string
		job, set string
		want     bool
	}{
		{false, nil, "open", "4xL", true},
		{true, nil, "open", "4xL", false},
		{true, nil, "open", "L", true},
		{false, []string{"soak"}, "soak", "M", true},
		{false, []string{"soak"}, "open", "M", false},
		{false, []string{"soak"}, "build", "M", false},
		{false, []string{"soak", "open"}, "build", "M", true},
	} {
		r := &results{options: options{quick: c.quick, only: c.only}}
		if got := r.wanted(c.job, c.set); got != c.want {
			t.Errorf("%+v: %v", c, got)
		}
	}
}

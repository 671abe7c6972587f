package curation_test

import (
	"math/big"
	"testing"

	"benangmerah/model"
	"benangmerah/model/curation"
)

func TestTheTallyAddsUp(t *testing.T) {
	w := businesses(t)
	w.force("Usaha 005", model.ForceOut, "pindah kota")
	l := w.list()
	n := l.Tally()
	sum := 0
	for _, why := range curation.Whys() {
		sum += n.ByWhy[why]
	}
	if n.All != 227 || n.Passed != 202 || n.Ranked != 202 || n.Chosen != 98 || n.Waiting != 3 || sum != n.All || n.Chosen+n.Waiting+n.Turned != n.All {
		t.Errorf("%+v", n)
	}
	if n.Unsaid != 129 || n.Unshown != 202 || n.ByWhy[curation.ForcedOut] != 1 || n.ByWhy[curation.Gated] != 24 {
		t.Errorf("%+v", n)
	}
	if after := l.LineAfter(); l.Standings[after-1].Why != curation.InTie || l.Standings[after].Why != curation.BelowLine {
		t.Errorf("the line is after %d", after)
	}
}

func TestPartsAddUpToTheScore(t *testing.T) {
	l := businesses(t).list()
	for _, s := range l.Standings {
		sum := new(big.Rat)
		for i := range l.Requirements {
			if part := l.Part(s, i); part != nil {
				sum.Add(sum, part)
			}
		}
		if sum.Cmp(s.Score) != 0 {
			t.Fatalf("%s: parts come to %s, the score is %s", s.Actor.Name, sum, s.Score)
		}
	}
	if l.Weight() != 100*model.Point || l.Part(l.Standings[0], 0) != nil {
		t.Errorf("weight %d", l.Weight())
	}
}

func TestAFixedListHasAFingerprintThatStays(t *testing.T) {
	w := newTown(t, 1, 100)
	w.apply("A", "B")
	w.mark("A", 5)
	w.mark("B", 3)
	w.sendAllOn("tahun depan")
	w.act(curation.Freeze{Cohort: w.cohort})
	print := func(n int) string {
		print, err := curation.Fingerprint(w.Plan, w.Plan.CuratedLists.Of(w.cohort)[n])
		if err != nil || len(print) != 64 {
			t.Fatalf("%q: %v", print, err)
		}
		return print
	}
	first := print(0)
	w.mark("B", 4)
	w.act(curation.Freeze{Cohort: w.cohort})
	if print(0) != first || print(1) == first {
		t.Error("the fingerprint of the first list changed, or both lists have the same")
	}
}

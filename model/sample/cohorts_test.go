package sample_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/curation"
)

// The city has a cohort that is done and reports, and one that is being curated, with a tie at its line.
func TestCohortsOfTheCity(t *testing.T) {
	p := play(t).Plan
	list := p.Cohorts.Of(0)
	if len(list) != 2 {
		t.Fatalf("%d cohorts", len(list))
	}
	fixed := p.CuratedLists.Of(list[0].ID)
	if len(fixed) != 1 {
		t.Fatalf("%d fixed lists", len(fixed))
	}
	why := map[string]int{}
	for _, x := range p.Curateds.Of(fixed[0].ID) {
		why[x.Why]++
		if !x.Chosen && x.Next != "Naik Kelas 2027" {
			t.Errorf("%s goes on to %q", x.Name, x.Next)
		}
	}
	for word, want := range map[string]int{"score": 4, "tie_won": 1, "tie_lost": 1, "below_line": 4, "gate": 2} {
		if why[word] != want {
			t.Errorf("%d times %s, want %d", why[word], word, want)
		}
	}
	if n := p.MonthReports.Len(); n != 6 {
		t.Errorf("%d monthly reports", n)
	}
	now, err := curation.Read(p, list[1].ID)
	if err != nil {
		t.Fatal(err)
	}
	if len(now.Standings) != 10 || now.Chosen != 5 || len(now.Ties) != 1 || now.Ties[0].Places != 1 || len(now.Unfilled) != 0 {
		t.Errorf("%d applicants, %d chosen, ties %+v, unfilled %+v", len(now.Standings), now.Chosen, now.Ties, now.Unfilled)
	}
	if got := curation.Decimal(now.Ties[0].Members[0].Score); got != "62.5" {
		t.Errorf("the tie is at %s", got)
	}
	if code := model.CodeOf(now.Freezable()); code != model.Conflict {
		t.Errorf("the list could be fixed: %s", code)
	}
}

package sample_test

import (
	"slices"
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/model/monev"
	"benangmerah/model/sample"
)

func TestTheMeetingOfTheYearBeforeIsClosed(t *testing.T) {
	p := play(t).Plan
	m := p.Meetings.Of(0)[0]
	days, slots := p.Days.Of(m.ID), p.MeetingSlots(m.ID)
	if m.Year != sample.Year-1 || m == p.CurrentMeeting() || len(days) != 1 || days[0].Closed == 0 || days[0].Date != "2026-01-19" {
		t.Fatalf("meeting %+v on %+v", m, days)
	}
	minutes := 0
	for _, s := range slots {
		minutes += s.Minutes()
		if s.State() != model.Done {
			t.Errorf("%+v was not held to its end", s)
		}
	}
	if minutes != int(days[0].End-days[0].Start) || len(slots) != 7 {
		t.Errorf("%d slots, %d minutes", len(slots), minutes)
	}
	if d := p.Days.Of(p.CurrentMeeting().ID)[0]; d.Closed != 0 {
		t.Error("the first day of this meeting is closed")
	}
}

// What was promised a year ago is done, late or given up when the next meeting begins, and ages from the day on which it was said.
func TestWhatWasPromisedTheYearBefore(t *testing.T) {
	p := play(t).Plan
	const day = model.Date("2027-01-18")
	list := monev.Promised(p, p.CurrentMeeting(), day)
	standings := map[model.DirectiveStanding]int{}
	var owners []string
	for _, promise := range list {
		standing := promise.Standing
		standings[standing]++
		owners = append(owners, promise.Owner)
		if promise.Meeting != p.Meetings.Of(0)[0] || promise.Age != 364 {
			t.Errorf("%q is of %v and %d days old", promise.Text, promise.Meeting, promise.Age)
		}
		if promise.Evidence == "" && standing != model.StandsOverdue {
			t.Errorf("%q is %s without evidence or reason", promise.Text, standing)
		}
		if (standing == model.StandsFinished) != (promise.Finished != "") {
			t.Errorf("%q is %s, finished on %q", promise.Text, standing, promise.Finished)
		}
	}
	if len(list) != 6 || standings[model.StandsFinished] != 2 || standings[model.StandsOverdue] != 3 || standings[model.StandsCancelled] != 1 {
		t.Errorf("%d promises stand %v", len(list), standings)
	}
	if want := []string{"Kepala Bappeda", "Kepala Dinkop UM", "Kepala Disperindag", "Kepala Disperindag", "Kepala DPMPTSP", "Kepala Disnaker"}; !slices.Equal(owners, want) {
		t.Errorf("owners %q", owners)
	}
	for _, promise := range list {
		for _, x := range p.Extensions.Of(promise.Directive.ID) {
			if promise.Owner != "Kepala DPMPTSP" || x.From != "2026-09-30" || x.Answer != model.Granted || promise.Due != x.To {
				t.Errorf("%q, due %s: %+v", promise.Text, promise.Due, x)
			}
		}
	}
}

// Two of what is late stood in the way of the same agency in both years.
func TestWhatIsLateCameBack(t *testing.T) {
	p := play(t).Plan
	again := map[model.ID]bool{}
	for _, r := range monev.Recurring(p, sample.Year-1) {
		again[p.Lines.Get(r.Now.Line).Agency] = true
	}
	var both []string
	for _, l := range monev.OpenByAgency(p, "2027-01-18") {
		if l.Agency != nil && again[l.Agency.ID] && l.Overdue > 0 {
			both = append(both, l.Agency.Label())
		}
	}
	if want := []string{"Dinkop UM", "Disperindag"}; !slices.Equal(both, want) {
		t.Errorf("%q", both)
	}
}

// The year before brings a meeting and nothing of the plan, so that no figure is another for it.
func TestTheYearBeforeChangesNoFigure(t *testing.T) {
	m := play(t)
	for _, e := range m.Entries {
		early := e.At.Time().Before(time.Date(sample.Year, time.January, 1, 0, 0, 0, 0, time.UTC))
		for _, c := range e.Changes {
			switch c.Kind() {
			case model.KindLine, model.KindIndicator, model.KindTarget, model.KindBudget, model.KindDecision, model.KindCorrection:
				if early {
					t.Errorf("entry %d of the year before brings a %s", e.Seq, c.Kind())
				}
			}
		}
	}
}

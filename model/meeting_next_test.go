package model_test

import (
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// over gives the town after its meeting: the line is agreed, something was promised, and every day is closed.
func over(t *testing.T) *modeltest.Town {
	t.Helper()
	w := modeltest.Small(t)
	w.Act(model.Decide{Agency: w.Agency, Verdict: model.Accepted})
	w.Act(model.GiveDirective{Text: "Laporkan serapan setiap triwulan.", Owner: "Kepala Dinas", Due: "2027-10-10"})
	for i := range w.Plan.Days.Of(w.Meeting) {
		w.Act(model.CloseDay{Title: "Tutup hari " + string(rune('1'+i)), Leave: true})
	}
	return w
}

func TestTheNextMeetingBeginsInTheSameFile(t *testing.T) {
	w := over(t)
	w.Act(model.SetBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Proposed, Year: next, Amount: 9, Known: true})
	before := w.Plan.Clone()
	e := w.Act(model.BeginMeeting{Year: next, Base: model.Proposed, TakeLines: true})
	p := w.Plan
	m := p.CurrentMeeting()
	if e.Act != "meeting.next" || m.ID == w.Meeting || m.Year != next || m.Base != model.Proposed || m.Number != "" || p.Region().Year != next {
		t.Fatalf("%s: %+v, the plan is of %d", e.Act, m, p.Region().Year)
	}
	if was := before.CurrentMeeting(); m.Place != was.Place || m.Title != was.Title+" Tahun 2028" {
		t.Errorf("the meeting is %+v", m)
	}
	if len(p.Days.Of(m.ID)) != 0 || p.Lines.Len() != 2*before.Lines.Len() || p.Decisions.Len() != before.Decisions.Len() {
		t.Errorf("%d days, %d lines, %d decisions", len(p.Days.Of(m.ID)), p.Lines.Len(), p.Decisions.Len())
	}
	if b := p.Budget(copyOf(t, p, w.Sub).ID, w.DAU, model.Proposed, next); b == nil || b.Amount != 9 {
		t.Errorf("the proposal is %+v", b)
	}
	for _, c := range e.Changes { // nothing of the old meeting changes but the year of the region
		if c.Before != nil && c.Kind() != model.KindRegion {
			t.Errorf("%s %d changes", c.Kind(), c.Before.Key())
		}
	}
	undone(t, w, before)
}

func TestTheNextMeetingIsGivenItsAgenda(t *testing.T) {
	w := over(t)
	held := len(w.Plan.MeetingSlots(w.Meeting))
	w.Act(model.BeginMeeting{Year: next, Base: model.Proposed, TakeLines: true})
	agenda := hallAgenda()
	for i := range agenda.Days {
		agenda.Days[i].Date = model.Date("2028-01-17").Plus(i)
	}
	w.Act(agenda)
	m := w.Plan.CurrentMeeting()
	if m.Year != next || len(w.Plan.MeetingSlots(m.ID)) == 0 || len(w.Plan.MeetingSlots(w.Meeting)) != held {
		t.Errorf("%d slots in %d, %d in the meeting before", len(w.Plan.MeetingSlots(m.ID)), m.Year, len(w.Plan.MeetingSlots(w.Meeting)))
	}
}

func TestTheNextMeetingOfAYearThatHasLinesTakesNone(t *testing.T) {
	w := over(t)
	w.Act(model.CloneYear{From: modeltest.PlanYear, To: next})
	lines := w.Plan.Lines.Len()
	if err := w.Refuse(model.BeginMeeting{Year: next, Base: model.Proposed, TakeLines: true}); !strings.Contains(err.Error(), "sudah berisi program") {
		t.Error(err)
	}
	w.Act(model.BeginMeeting{Year: next, Base: model.Proposed, Title: " Rapat 2028 "})
	if m := w.Plan.CurrentMeeting(); m.Title != "Rapat 2028" || w.Plan.Lines.Len() != lines {
		t.Errorf("%+v, %d lines", m, w.Plan.Lines.Len())
	}
}

func TestTheNextMeetingIsRefused(t *testing.T) {
	w := over(t)
	for _, c := range []struct {
		act  model.BeginMeeting
		says string
	}{
		{model.BeginMeeting{Year: next - 2, Base: model.Proposed}, "Rapat terakhir membahas tahun 2027."},
		{model.BeginMeeting{Year: modeltest.PlanYear, Base: model.Proposed}, "pada tahun 2027 sudah ada"},
		{model.BeginMeeting{Year: modeltest.PlanYear, Base: model.Revised(1)}, "Hasil rapat tahun 2027 sudah ada"},
		{model.BeginMeeting{Year: next, Base: model.Agreed}, "tidak dapat membahas hasil rapat"},
		{model.BeginMeeting{Year: 3, Base: model.Proposed}, "3"},
	} {
		if err := w.Refuse(c.act); !strings.Contains(err.Error(), c.says) {
			t.Errorf("%+v: %v", c.act, err)
		}
	}
	w.Act(model.BeginMeeting{Year: next, Base: model.Proposed})
	if err := w.Refuse(model.BeginMeeting{Year: next + 1, Base: model.Proposed}); !strings.Contains(err.Error(), "belum punya acara") {
		t.Error(err)
	}
	open := modeltest.Small(t)
	if err := open.Refuse(model.BeginMeeting{Year: next, Base: model.Proposed}); !strings.Contains(err.Error(), "belum ditutup") {
		t.Error(err)
	}
	open.Act(model.BeginSlot{})
	if err := open.Refuse(model.BeginMeeting{Year: next, Base: model.Proposed}); !strings.Contains(err.Error(), "sedang berlangsung") {
		t.Error(err)
	}
	if _, err := modeltest.NewMemory().Do(model.BeginMeeting{Year: next, Base: model.Proposed}, model.Context{}); model.CodeOf(err) != model.Conflict {
		t.Error(err)
	}
}

func TestASecondMeetingOfAYearIsTheNewerOne(t *testing.T) {
	for i := range 8 {
		w := modeltest.Small(t)
		w.Act(model.CloseDay{Title: "Tutup hari 1", Leave: true})
		w.ActIn(model.BeginMeeting{Year: modeltest.PlanYear, Base: model.Revised(1)}, model.Context{Seed: "perubahan" + string(rune('a'+i))})
		if m := w.Plan.CurrentMeeting(); m.ID == w.Meeting || m.Base != model.Revised(1) || w.Plan.Region().Year != modeltest.PlanYear {
			t.Fatalf("the current meeting is %+v", m)
		}
	}
}

func TestWhatWasSaidBelongsToOneMeeting(t *testing.T) {
	w := over(t)
	first := w.Plan.Meetings.Get(w.Meeting)
	closed := w.Plan.Days.Of(w.Meeting)[0].Closed
	if !w.Plan.BelongsTo(first, model.Said{At: closed + 1}) {
		t.Error("of one meeting everything is its own")
	}
	w.Act(model.BeginMeeting{Year: next, Base: model.Proposed})
	second := w.Plan.CurrentMeeting()
	belongs := func(s model.Said, want *model.Meeting) {
		t.Helper()
		for _, m := range []*model.Meeting{first, second} {
			if w.Plan.BelongsTo(m, s) != (m == want) {
				t.Errorf("%+v belongs to %q: %v", s, m.Title, m != want)
			}
		}
	}
	belongs(model.Said{At: closed}, first)
	belongs(model.Said{At: closed + 1}, second)
	belongs(model.Said{At: closed + 1, Slot: w.Plan.MeetingSlots(w.Meeting)[0].ID}, first)
	late := &model.Correction{Said: model.Said{At: closed + 1}, Year: modeltest.PlanYear}
	if w.Plan.CorrectedIn(second, late) {
		t.Error("a correction of the year before is of the new meeting")
	}
	if late.Year = next; !w.Plan.CorrectedIn(second, late) || w.Plan.CorrectedIn(first, late) {
		t.Error("a correction of the new year is not of the new meeting alone")
	}
}

func TestFiguresOfYearsBeforeAreFoundAfterANewOneBegan(t *testing.T) {
	w := over(t)
	last := modeltest.PlanYear - 1
	w.Act(model.SetBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Enacted, Year: last, Amount: 7, Known: true})
	side := func() model.Money {
		of := model.Side{Plan: w.Plan, Stage: model.Enacted, Year: last}
		return model.Compare(of, of, model.Filter{}).From.Amount
	}
	now, agreed := side(), w.Plan.AgencyOutcome(w.Agency, model.Proposed, modeltest.PlanYear)
	if now == 0 || !agreed.Known {
		t.Fatalf("%d enacted, %+v agreed", now, agreed)
	}
	w.Act(model.BeginMeeting{Year: next, Base: model.Proposed, TakeLines: true})
	if got := w.Plan.AgencyFigure(w.Agency, model.Enacted, last).Amount; got != now {
		t.Errorf("%d enacted, %d before", got, now)
	}
	if got := side(); got != now {
		t.Errorf("%d in the comparison, %d before", got, now)
	}
	if got := w.Plan.AgencyOutcome(w.Agency, model.Proposed, modeltest.PlanYear); got != agreed {
		t.Errorf("%+v agreed, %+v before", got, agreed)
	}
}

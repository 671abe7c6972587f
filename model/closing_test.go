package model_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// about gives findings in a word each: the check, what it is about, and how many.
func about(list []model.DayFinding) (words []string) {
	for _, f := range list {
		words = append(words, strings.TrimSuffix(fmt.Sprintf("%s %s %d", f.Check, f.Subject, f.Count), " 0"))
	}
	return words
}

func wantFindings(t *testing.T, w *modeltest.Town, want ...string) {
	t.Helper()
	if got := about(w.Plan.DayFindings(w.Day)); !slices.Equal(got, want) {
		t.Errorf("found\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestDayIsLookedOver(t *testing.T) {
	w := modeltest.Small(t)
	wantFindings(t, w, "nobody_present ", "slot_not_held Pembukaan", "slot_not_held Dinas Penanaman Modal", "slot_not_held Dinas Koperasi")
	w.Act(model.AddParticipants{Day: w.Day, People: []model.Person{{Office: "Kepala Dinas", Agency: w.Agency}}})
	w.Act(model.SetPresence{Participants: []model.ID{w.Plan.Participants.Of(w.Day)[0].ID}, Presence: model.Deputy})
	w.Act(model.BeginSlot{Slot: w.Opening})
	w.Act(model.BeginSlot{Slot: w.Slot})
	wantFindings(t, w, "slot_being_held Dinas Penanaman Modal", "slot_not_held Dinas Koperasi", "slot_without_decision Dinas Penanaman Modal")
	said := model.Context{Slot: w.Slot, Agency: w.Agency, Speaker: "Wali Kota", Reason: "dikurangi"}
	w.ActIn(model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Agreed, Year: modeltest.PlanYear, Amount: 90}, said)
	w.ActIn(model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Agreed, Year: modeltest.PlanYear, Amount: 80}, said)
	w.ActIn(model.GiveDirective{Text: "Lengkapi data."}, said)
	w.ActIn(model.RecordClaim{Text: "Sembilan dari sepuluh."}, said)
	w.ActIn(model.Decide{Agency: w.Agency, Lines: []model.ID{w.Sub}, Verdict: model.Accepted}, said)
	w.Act(model.Edit{Title: "setup.ceilings", Put: []model.Record{&model.Ceiling{Agency: w.Agency, Year: modeltest.PlanYear, Amount: 1}}})
	w.Act(model.EndSlot{})
	wantFindings(t, w, "slot_not_held Dinas Koperasi", "slot_without_decision Dinas Penanaman Modal 1", "directive_without_owner Lengkapi data.",
		"directive_without_due_date Lengkapi data.", "claim_without_source Sembilan dari sepuluh.", "correction_unconfirmed Dinas Penanaman Modal 1",
		"over_ceiling Dinas Penanaman Modal")
	found := w.Plan.DayFindings(w.Day)
	if f := found[len(found)-1]; f.Agency != w.Agency || f.Slot != w.Slot {
		t.Errorf("the way to the agency is lost: %+v", f)
	}
	w.Act(model.Edit{Title: "setup.ceilings", Put: []model.Record{&model.Ceiling{Year: modeltest.PlanYear, Amount: 1}}})
	if found := about(w.Plan.DayFindings(w.Day)); found[len(found)-1] != "over_ceiling Kota Kecil" {
		t.Errorf("found %q", found)
	}
	if list := w.Plan.DayFindings(404); list != nil {
		t.Errorf("a day that is not there: %v", list)
	}
}

func TestWhatWasSaidOnAnotherDayIsNotFound(t *testing.T) {
	w := modeltest.Small(t)
	next := tomorrow(w)
	zone := model.WIB
	w.ActIn(model.GiveDirective{Text: "Kemarin."}, model.Context{At: zone.Instant("2027-01-18", 600)})
	w.ActIn(model.RecordClaim{Text: "Hari ini."}, model.Context{At: zone.Instant("2027-01-19", 600)})
	if got := about(w.Plan.DayFindings(next)); !slices.Equal(got, []string{"nobody_present ", "claim_without_source Hari ini."}) {
		t.Errorf("found %q", got)
	}
}

func TestDayIsClosedAsOneAct(t *testing.T) {
	w := modeltest.Small(t)
	next := tomorrow(w)
	w.Act(model.BeginSlot{Slot: w.Opening})
	size := len(w.Entries)
	entry := redone(t, w, model.CloseDay{Title: " Tutup hari 1 "})
	if len(w.Entries) != size+3 {
		t.Fatalf("%d entries", len(w.Entries)-size)
	}
	moments := w.Plan.Moments.Of(0)
	if len(moments) != 1 || moments[0].Name != "Tutup hari 1" || moments[0].Seq != entry.Seq {
		t.Errorf("moments %+v", moments)
	}
	wantOrder(t, w.Plan, w.Day, w.Opening)
	wantOrder(t, w.Plan, next, w.Slot, w.OtherSlot)
	if s := w.Plan.Slots.Get(w.Opening); s.State() != model.Done || s.Ended != entry.At {
		t.Errorf("the opening %+v", s)
	}
	if begun := model.Begun(w.Entries); len(begun) != 1 || begun[w.Day] != int64(size) {
		t.Errorf("begun %v, want entry %d", begun, size)
	}
	want := []model.Carry{{Slot: w.Slot, From: w.Day, To: next}, {Slot: w.OtherSlot, From: w.Day, To: next}}
	if got := model.Carries(w.Entries); !slices.Equal(got, want) {
		t.Errorf("carried %v, want %v", got, want)
	}
	w.Act(model.Revert{Entry: w.Entries[len(w.Entries)-1]}) // the redoing is taken back
	if got := model.Carries(w.Entries); got != nil {
		t.Errorf("after undo still carried: %v", got)
	}
}

func TestAgencyThatIsHeardEndsOrGoesOn(t *testing.T) {
	for _, on := range []bool{false, true} {
		w := modeltest.Small(t)
		next := tomorrow(w)
		began := w.Act(model.BeginSlot{Slot: w.OtherSlot}).At
		w.Act(model.QueueSpeaker{Who: "Camat"})
		w.Act(model.GiveFloor{Who: "Wali Kota"})
		w.ActIn(model.CloseDay{Title: "Tutup", Continue: on}, model.Context{At: began.Add(10 * 60 * 1e9)})
		slots := w.Plan.Slots.Of(next)
		if s := w.Plan.Slots.Get(w.OtherSlot); s.State() != model.Done || w.Plan.Floor(s.ID) != nil {
			t.Errorf("continued %v: still being held", on)
		}
		if !on {
			if len(slots) != 1 || slots[0].ID != w.Slot {
				t.Errorf("the next day has %v", slots)
			}
			continue
		}
		if len(slots) != 2 || slots[0].Carried != w.OtherSlot || slots[0].Minutes() != 20 || slots[1].ID != w.Slot {
			t.Errorf("the next day has %+v", slots)
		}
		if queue := w.Plan.Queue(slots[0].ID); len(queue) != 1 || queue[0].Who != "Camat" {
			t.Errorf("who waits to speak: %+v", queue)
		}
	}
}

func TestLastDayIsClosedWithAnotherOneOrWithWhatIsLeft(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.BeginSlot{Slot: w.Slot})
	refusal := w.Refuse(model.CloseDay{Title: "Tutup hari 1"}).Error()
	if !strings.Contains(refusal, "1 giliran belum selesai") || !strings.Contains(refusal, "Tambah satu hari rapat") {
		t.Errorf("refused with %q", refusal)
	}
	redone(t, w, model.CloseDay{Title: "Tutup hari 1", Leave: true})
	wantOrder(t, w.Plan, w.Day, w.Opening, w.Slot, w.OtherSlot)
	refusedWith(t, w, model.Conflict, model.CloseDay{Title: "sekali lagi"})
	refusedWith(t, w, model.Conflict, model.CloseDay{Day: w.Day, Title: "sekali lagi", AddDay: true})
	w = modeltest.Small(t)
	w.Act(model.BeginSlot{Slot: w.Slot})
	redone(t, w, model.CloseDay{Title: "Tutup hari 1", AddDay: true})
	days := w.Plan.Days.Of(w.Meeting)
	if len(days) != 2 || days[1].Date != "2027-01-19" {
		t.Fatalf("days %+v", days)
	}
	wantOrder(t, w.Plan, days[1].ID, w.OtherSlot)
}

func TestNothingIsExpectedOnAClosedDay(t *testing.T) {
	w := modeltest.Small(t)
	next := tomorrow(w)
	w.Act(model.AddSlot{Slot: model.Slot{Day: w.Day, Purpose: model.Closing, Title: "Kesimpulan", Presentation: 10}})
	began := w.Act(model.BeginSlot{Slot: w.Slot}).At
	w.ActIn(model.CloseDay{Title: "Tutup hari 1"}, model.Context{At: began.Add(30 * 60 * 1e9)})
	evening := began.Add(31 * 60 * 1e9)
	if s := w.Plan.UpNext(w.Meeting, evening); s == nil || s.ID != w.OtherSlot || s.Day != next {
		t.Errorf("what follows is %+v", s)
	}
	for _, s := range w.Plan.Forecast(w.Meeting, evening)[0].Slots {
		if s.Slot.State() == model.Waiting && (!s.Missed || s.Start != 0) {
			t.Errorf("expected after the close: %+v", s)
		}
	}
	redone(t, w, model.BeginSlot{Slot: w.Opening})
	if w.Plan.Days.Get(w.Day).Closed != 0 {
		t.Error("a day on which something is held is closed")
	}
	redone(t, w, model.CloseDay{Title: "Tutup hari 1 (2)"})
}

func TestCloseIsRefused(t *testing.T) {
	bare := modeltest.Small(t)
	bare.Act(model.Edit{Title: "agenda.edit", Drop: []model.Record{bare.Plan.Meetings.Get(bare.Meeting)}})
	refusedWith(t, bare, model.Conflict, model.CloseDay{Title: "Tutup"})
	w := modeltest.Small(t)
	next := tomorrow(w)
	refusedWith(t, w, model.Invalid, model.CloseDay{Title: " "})
	refusedWith(t, w, model.NotFound, model.CloseDay{Day: 404, Title: "Tutup"})
	refusedWith(t, w, model.Conflict, model.CloseDay{Day: next, Title: "Tutup"})
	w.Act(model.MarkMoment{Title: "Tutup"})
	refusedWith(t, w, model.Conflict, model.CloseDay{Title: "TUTUP"})
}

func TestDayToClose(t *testing.T) {
	w := modeltest.Small(t)
	next := tomorrow(w)
	on := func(date model.Date) model.Instant { return model.WIB.Instant(date, 600) }
	is := func(want model.ID, date model.Date) {
		t.Helper()
		if d := w.Plan.DayToClose(w.Meeting, on(date)); d == nil || d.ID != want {
			t.Errorf("on %s it is %+v", date, d)
		}
	}
	is(w.Day, "2027-01-01")
	is(next, "2027-01-19")
	w.ActIn(model.BeginSlot{Slot: w.Opening}, model.Context{At: on("2027-01-18")})
	is(w.Day, "2027-01-19")
	w.ActIn(model.EndSlot{}, model.Context{At: on("2027-01-18") + 60_000})
	is(w.Day, "2027-01-19")
	if n := w.Plan.DayNumber(next); n != 2 || w.Plan.DayNumber(404) != 0 {
		t.Errorf("the next day is number %d", n)
	}
	if d := w.Plan.DayToClose(404, on("2027-01-18")); d != nil {
		t.Errorf("no meeting has the day %v", d)
	}
}

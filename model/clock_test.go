package model_test

import (
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func TestClockOfThreeParts(t *testing.T) {
	w := modeltest.Small(t)
	to := *w.Plan.Slots.Get(w.Slot)
	to.Presentation, to.Discussion, to.Reply = 15, 20, 10
	w.Act(model.EditSlot{To: to})
	read := func(at string) model.Clock { return w.Plan.ClockOf(w.Plan.Slots.Get(w.Slot), hour(at)) }
	const m = time.Minute
	if got := read("08:30"); got != (model.Clock{Planned: 45 * m, Left: 45 * m, Part: model.PresentationPart, PartLeft: 15 * m}) {
		t.Errorf("before it begins: %+v", got)
	}
	begin(w, w.Slot, "09:00")
	for at, want := range map[string]model.Clock{
		"09:00": {Left: 45 * m, Part: model.PresentationPart, PartLeft: 15 * m},
		"09:14": {Elapsed: 14 * m, Left: 31 * m, Part: model.PresentationPart, PartLeft: m},
		"09:15": {Elapsed: 15 * m, Left: 30 * m, Part: model.DiscussionPart, PartLeft: 20 * m},
		"09:35": {Elapsed: 35 * m, Left: 10 * m, Part: model.ReplyPart, PartLeft: 10 * m},
		"09:42": {Elapsed: 42 * m, Left: 3 * m, Part: model.ReplyPart, PartLeft: 3 * m, Warning: true},
		"09:45": {Elapsed: 45 * m, Part: model.ReplyPart, Warning: true},
		"09:50": {Elapsed: 50 * m, Over: 5 * m, Part: model.ReplyPart},
		"08:59": {Elapsed: time.Millisecond, Left: 45*m - time.Millisecond, Part: model.PresentationPart, PartLeft: 15*m - time.Millisecond, Stray: true},
	} {
		want.Planned = 45 * m
		if got := read(at); got != want {
			t.Errorf("at %s: %+v, want %+v", at, got, want)
		}
	}
	meeting := *w.Plan.Meetings.Get(w.Meeting)
	meeting.Warning = 10
	w.Act(put(&meeting))
	if !read("09:35").Warning || read("09:34").Warning {
		t.Error("the meeting's own warning is not kept")
	}
	w.ActIn(model.EndSlot{}, model.Context{At: hour("09:40")})
	if got := read("11:00"); got.Elapsed != 40*m || got.Warning {
		t.Errorf("after its end: %+v", got)
	}
	opening := w.Plan.ClockOf(w.Plan.Slots.Get(w.Opening), hour("09:00"))
	if opening.Part != model.WholeSlot || opening.PartLeft != 15*m {
		t.Errorf("opening: %+v", opening)
	}
}

func TestACarriedSlotBeginsWithItsRest(t *testing.T) {
	for used, want := range map[string][3]int{
		"09:00": {15, 30, 0}, "09:10": {5, 30, 0}, "09:10:59": {5, 30, 0}, "09:15": {0, 30, 0}, "09:35": {0, 10, 0}, "09:43": {0, 5, 0}, "10:30": {0, 5, 0},
	} {
		w := modeltest.Small(t)
		next := tomorrow(w)
		begin(w, w.Slot, "09:00")
		end := hour(used[:5])
		if len(used) > 5 {
			end = end.Add(59 * time.Second)
		}
		w.ActIn(model.CarrySlot{}, model.Context{At: end})
		s := w.Plan.Slots.Of(next)[0]
		if got := [3]int{s.Presentation, s.Discussion, s.Reply}; got != want {
			t.Errorf("ended at %s, rest %v, want %v", used, got, want)
		}
	}
}

func TestPlannedAgainstActualOverPieces(t *testing.T) {
	w := modeltest.Small(t)
	tomorrow(w)
	begin(w, w.Slot, "09:00")
	w.ActIn(model.CarrySlot{}, model.Context{At: hour("09:40")})
	want := func(at model.Instant, state model.SlotState, used time.Duration, slots int) {
		t.Helper()
		rows := w.Plan.PlannedActual(w.Meeting, at)
		if len(rows) != 2 || rows[0].Agency != w.Agency || rows[1].Agency != w.OtherAgency || rows[1].Used != 0 {
			t.Fatalf("rows %+v", rows)
		}
		r := rows[0]
		if r.State != state || r.Used != used || r.Planned != 45*time.Minute || len(r.Slots) != slots || r.Over() != used-45*time.Minute {
			t.Errorf("row %+v", r)
		}
	}
	want(on(1, "07:00"), model.Waiting, 40*time.Minute, 2)
	w.ActIn(model.BeginSlot{Slot: w.Plan.Slots.Of(w.Plan.Days.Of(w.Meeting)[1].ID)[0].ID}, model.Context{At: on(1, "08:00")})
	want(on(1, "08:04"), model.Running, 44*time.Minute, 2)
	w.ActIn(model.EndSlot{}, model.Context{At: on(1, "08:12")})
	want(on(1, "12:00"), model.Done, 52*time.Minute, 2)
}

func TestAdjustClockKeepsTheElapsedTime(t *testing.T) {
	for _, by := range []int{3600, -1800, 1} {
		w := modeltest.Small(t)
		begin(w, w.Slot, "09:00")
		w.ActIn(model.GiveFloor{Who: "Camat"}, model.Context{At: hour("09:05")})
		jumped := time.Duration(by) * time.Second
		now := hour("09:10").Add(jumped)
		entry, err := w.Do(model.AdjustClock{By: by}, model.Context{At: now, Reason: "jam komputer berubah"})
		if err != nil || entry.Reason == "" || len(entry.Changes) != 2 {
			t.Fatalf("%+v, %v", entry, err)
		}
		if got := w.Plan.ClockOf(w.Plan.Slots.Get(w.Slot), now).Elapsed; got != 10*time.Minute {
			t.Errorf("by %d s: elapsed %s", by, got)
		}
		if got := w.Plan.Floor(w.Slot).Spoken(now); got != 5*time.Minute {
			t.Errorf("by %d s: spoken %s", by, got)
		}
	}
	w := modeltest.Small(t)
	refusedWith(t, w, model.Conflict, model.AdjustClock{By: 5})
	begin(w, w.Slot, "09:00")
	refusedWith(t, w, model.Invalid, model.AdjustClock{})
}

func TestInstantsAndDays(t *testing.T) {
	for zone, want := range map[model.Zone]string{model.WIB: "00:30", model.WITA: "23:30", model.WIT: "22:30"} {
		i := zone.Instant("2027-01-18", 7*60+30)
		if got := i.Time().Format("15:04"); got != want || zone.Date(i) != "2027-01-18" {
			t.Errorf("07.30 in %s is %s UTC on %s", zone, got, zone.Date(i))
		}
	}
	if model.WIB.Instant("besok", 5) != 0 {
		t.Error("a date that is none has an instant")
	}
	i := hour("09:00")
	if i.Add(1500*time.Millisecond).Sub(i) != 1500*time.Millisecond {
		t.Error("milliseconds are lost")
	}
}

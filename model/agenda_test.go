package model_test

import (
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// hour gives a time of day, as "08:15", on the day of the small town's meeting.
func hour(clock string) model.Instant { return on(0, clock) }

// on gives a time of day on the n-th day after that.
func on(day int, clock string) model.Instant {
	t, err := time.Parse("15:04", clock)
	if err != nil {
		panic(err)
	}
	return model.WIB.Instant(model.Date("2027-01-18").Plus(day), model.DayMinute(t.Hour()*60+t.Minute()))
}

func begin(w *modeltest.Town, slot model.ID, clock string) *model.Entry {
	w.T.Helper()
	return w.ActIn(model.BeginSlot{Slot: slot}, model.Context{At: hour(clock)})
}

func states(w *modeltest.Town) [3]model.SlotState {
	var list [3]model.SlotState
	for i, id := range []model.ID{w.Opening, w.Slot, w.OtherSlot} {
		list[i] = w.Plan.Slots.Get(id).State()
	}
	return list
}

func TestBeginSlotFollowsTheAgenda(t *testing.T) {
	w := modeltest.Small(t)
	if got := w.Plan.NextSlot(w.Meeting); got == nil || got.ID != w.Opening {
		t.Errorf("next slot %+v", got)
	}
	w.Act(model.BeginSlot{})
	first := w.Act(model.BeginSlot{})
	if got := states(w); got != [3]model.SlotState{model.Done, model.Running, model.Waiting} {
		t.Errorf("states %v", got)
	}
	opening := w.Plan.Slots.Get(w.Opening)
	if opening.Ended != first.At || w.Plan.Slots.Get(w.Slot).Began != first.At {
		t.Error("the slot did not begin when the one before it ended")
	}
	if got := w.Plan.RunningSlot(w.Meeting); got == nil || got.ID != w.Slot {
		t.Errorf("running slot %+v", got)
	}
}

func TestBeginSlotOutOfOrder(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.BeginSlot{Slot: w.OtherSlot})
	w.Act(model.BeginSlot{})
	if got := states(w); got != [3]model.SlotState{model.Running, model.Waiting, model.Done} {
		t.Errorf("states %v", got)
	}
}

func TestBeginSlotTakesAnEndedOneUpAgainAsANewPiece(t *testing.T) {
	w := modeltest.Small(t)
	begin(w, w.Slot, "08:00")
	w.ActIn(model.QueueSpeaker{Who: "Camat"}, model.Context{})
	begin(w, w.OtherSlot, "08:20")
	begin(w, w.Slot, "08:30")
	first, piece := w.Plan.Slots.Get(w.Slot), w.Plan.RunningSlot(w.Meeting)
	if first.Began != hour("08:00") || first.Ended != hour("08:20") || w.Plan.Slots.Get(w.OtherSlot).Ended != hour("08:30") {
		t.Errorf("the pieces that were held have changed: %+v", first)
	}
	want := model.Slot{
		ID: piece.ID, Day: w.Day, Order: 4, Purpose: model.Presenting, Agency: w.Agency, Discussion: 25, Began: hour("08:30"), Carried: w.Slot,
	}
	if *piece != want {
		t.Errorf("piece %+v, want %+v", piece, want)
	}
	if queue := w.Plan.Queue(piece.ID); len(queue) != 1 || queue[0].Who != "Camat" || len(w.Plan.Queue(w.Slot)) != 0 {
		t.Errorf("who waited to speak did not go along: %+v", queue)
	}
	if got := w.Plan.UsedTime(first, hour("08:40")); got != 30*time.Minute {
		t.Errorf("used %s", got)
	}
	refusedWith(t, w, model.Conflict, model.BeginSlot{Slot: piece.ID})
}

func TestSlotRefusals(t *testing.T) {
	w := modeltest.Small(t)
	refusedWith(t, w, model.Conflict, model.EndSlot{})
	w.Act(model.BeginSlot{Slot: w.Slot})
	refusedWith(t, w, model.Conflict, model.BeginSlot{Slot: w.Slot})
	refusedWith(t, w, model.NotFound, model.BeginSlot{Slot: 404})
	w.Act(model.BeginSlot{})
	w.Act(model.BeginSlot{})
	w.Act(model.EndSlot{})
	refusedWith(t, w, model.NotFound, model.BeginSlot{})
	empty := modeltest.NewMemory()
	for _, act := range []model.Act{model.BeginSlot{}, model.EndSlot{}} {
		if _, err := empty.Do(act, model.Context{At: 1}); model.CodeOf(err) != model.Conflict {
			t.Errorf("%s in a file without a meeting: %v", act.Name(), err)
		}
	}
}

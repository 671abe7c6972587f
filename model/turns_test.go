package model_test

import (
	"fmt"
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// queue gives who waits in a slot, in order, by the numbers of their turns.
func queue(w *modeltest.Town, slot model.ID) (list string) {
	for _, t := range w.Plan.Queue(slot) {
		list += fmt.Sprintf("%d %s;", t.Order, t.Who)
	}
	return list
}

func wantQueue(t *testing.T, w *modeltest.Town, want string) {
	t.Helper()
	if got := queue(w, w.Slot); got != want {
		t.Errorf("queue %q, want %q", got, want)
	}
}

func speaker(w *modeltest.Town) string {
	if turn := w.Plan.Floor(w.Slot); turn != nil {
		return turn.Who
	}
	return ""
}

func TestTheQueueOfSpeakers(t *testing.T) {
	w := modeltest.Small(t)
	a := added(w.Act(model.QueueSpeaker{Slot: w.Slot, Who: " Camat Utara "}))
	begin(w, w.Slot, "09:00")
	b := added(w.Act(model.QueueSpeaker{Who: "Asisten"}))
	c := added(w.Act(model.QueueSpeaker{Who: "Wali Kota"}))
	wantQueue(t, w, "1 Camat Utara;2 Asisten;3 Wali Kota;")
	refusedWith(t, w, model.Conflict, model.QueueSpeaker{Who: "camat utara"})
	refusedWith(t, w, model.Invalid, model.QueueSpeaker{Who: " "})
	redone(t, w, model.MoveTurn{Turn: c, Before: a})
	wantQueue(t, w, "1 Wali Kota;2 Camat Utara;3 Asisten;")
	redone(t, w, model.MoveTurn{Turn: c})
	wantQueue(t, w, "1 Camat Utara;2 Asisten;3 Wali Kota;")
	redone(t, w, model.DropTurn{Turn: b})
	wantQueue(t, w, "1 Camat Utara;3 Wali Kota;")
	w.ActIn(model.GiveFloor{}, model.Context{At: hour("09:01")})
	w.ActIn(model.GiveFloor{Who: "Kepala Bappeda"}, model.Context{At: hour("09:03")})
	if speaker(w) != "Kepala Bappeda" {
		t.Errorf("%s has the floor", speaker(w))
	}
	wantQueue(t, w, "3 Wali Kota;")
	redone(t, w, model.GiveFloor{Turn: c})
	w.ActIn(model.EndTurn{}, model.Context{At: hour("09:10")})
	if speaker(w) != "" {
		t.Errorf("%s has the floor", speaker(w))
	}
	refusedWith(t, w, model.Conflict, model.EndTurn{})
	refusedWith(t, w, model.NotFound, model.GiveFloor{})
	refusedWith(t, w, model.NotFound, model.DropTurn{Turn: a})
	refusedWith(t, w, model.NotFound, model.MoveTurn{Turn: a})
	refusedWith(t, w, model.NotFound, model.GiveFloor{Turn: a})
}

func TestTimeOfSpeakersOverPieces(t *testing.T) {
	w := modeltest.Small(t)
	next := tomorrow(w)
	begin(w, w.Slot, "09:00")
	w.ActIn(model.GiveFloor{Who: "Camat"}, model.Context{At: hour("09:00")})
	refusedWith(t, w, model.Conflict, model.GiveFloor{Who: "Camat"})
	w.ActIn(model.GiveFloor{Who: "Asisten"}, model.Context{At: hour("09:04")})
	w.ActIn(model.CarrySlot{}, model.Context{At: hour("09:06")})
	piece := w.Plan.Slots.Of(next)[0]
	w.ActIn(model.BeginSlot{Slot: piece.ID}, model.Context{At: on(1, "08:00")})
	w.ActIn(model.GiveFloor{Who: "Asisten"}, model.Context{At: on(1, "08:01")})
	got := w.Plan.SpeakerTimes(w.Plan.Slots.Get(piece.ID), on(1, "08:06"))
	if len(got) != 2 || got[0] != (model.SpeakerTime{Who: "Asisten", Turns: 2, Spoken: 7 * time.Minute}) ||
		got[1] != (model.SpeakerTime{Who: "Camat", Turns: 1, Spoken: 4 * time.Minute}) {
		t.Errorf("times %+v", got)
	}
}

func TestTheTurnEndsWithItsSlot(t *testing.T) {
	for _, act := range []model.Act{model.EndSlot{}, model.BeginSlot{}, model.CarrySlot{}} {
		w := modeltest.Small(t)
		tomorrow(w)
		begin(w, w.Slot, "09:00")
		turn := added(w.ActIn(model.GiveFloor{Who: "Camat"}, model.Context{At: hour("09:01")}))
		w.ActIn(act, model.Context{At: hour("09:11")})
		if got := w.Plan.Turns.Get(turn); got.Ended != hour("09:11") || got.Spoken(hour("11:00")) != 10*time.Minute {
			t.Errorf("%s: turn %+v", act.Name(), got)
		}
		refusedWith(t, w, model.Conflict, model.QueueSpeaker{Slot: w.Slot, Who: "Asisten"})
	}
	w := modeltest.Small(t)
	refusedWith(t, w, model.Conflict, model.GiveFloor{Who: "Camat"})
	refusedWith(t, w, model.Conflict, model.EndTurn{})
	refusedWith(t, w, model.NotFound, model.QueueSpeaker{Slot: 404, Who: "Asisten"})
}

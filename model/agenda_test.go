package model_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

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

func TestBeginSlotTakesAnEndedOneUpAgain(t *testing.T) {
	w := modeltest.Small(t)
	began := w.Act(model.BeginSlot{Slot: w.Slot})
	w.Act(model.EndSlot{})
	w.Act(model.BeginSlot{Slot: w.Slot})
	s := w.Plan.Slots.Get(w.Slot)
	if s.State() != model.Running || s.Began != began.At {
		t.Errorf("slot %+v", s)
	}
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

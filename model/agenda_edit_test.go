package model_test

import (
	"slices"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// order gives the slots of a day, and holds that they are numbered from 1.
func order(t *testing.T, p *model.Plan, day model.ID) []model.ID {
	t.Helper()
	var list []model.ID
	for i, s := range p.Slots.Of(day) {
		if s.Order != i+1 {
			t.Errorf("slot %d of the day has the number %d", i+1, s.Order)
		}
		list = append(list, s.ID)
	}
	return list
}

func wantOrder(t *testing.T, p *model.Plan, day model.ID, want ...model.ID) {
	t.Helper()
	if got := order(t, p, day); !slices.Equal(got, want) {
		t.Errorf("slots %v, want %v", got, want)
	}
}

// added gives the ID of the record that an entry brought.
func added(e *model.Entry) model.ID {
	for _, c := range e.Changes {
		if c.Before == nil {
			return c.Key()
		}
	}
	return 0
}

// tomorrow adds a second day to the meeting of the small town.
func tomorrow(w *modeltest.Town) model.ID {
	w.T.Helper()
	return added(w.Act(model.EditDay{Date: "2027-01-19", Start: 8 * 60, End: 12 * 60}))
}

func redone(t *testing.T, w *modeltest.Town, act model.Act) *model.Entry {
	t.Helper()
	before := w.Plan.Clone()
	entry := w.Act(act)
	after := w.Plan.Clone()
	undo := w.Act(model.Revert{Entry: entry})
	if same, kind := before.Equal(w.Plan); !same {
		t.Errorf("undoing %s leaves other records of kind %s", act.Name(), kind)
	}
	w.Act(model.Revert{Entry: undo})
	if same, kind := after.Equal(w.Plan); !same {
		t.Errorf("redoing %s leaves other records of kind %s", act.Name(), kind)
	}
	return entry
}

func TestSlotsMoveWithinTheirDayAndToAnother(t *testing.T) {
	w := modeltest.Small(t)
	redone(t, w, model.MoveSlot{Slot: w.OtherSlot, Before: w.Slot})
	wantOrder(t, w.Plan, w.Day, w.Opening, w.OtherSlot, w.Slot)
	redone(t, w, model.MoveSlot{Slot: w.OtherSlot})
	wantOrder(t, w.Plan, w.Day, w.Opening, w.Slot, w.OtherSlot)
	next := tomorrow(w)
	redone(t, w, model.MoveSlot{Slot: w.Slot, Day: next})
	redone(t, w, model.MoveSlot{Slot: w.OtherSlot, Day: next, Before: w.Slot})
	wantOrder(t, w.Plan, w.Day, w.Opening)
	wantOrder(t, w.Plan, next, w.OtherSlot, w.Slot)
	refusedWith(t, w, model.Invalid, model.MoveSlot{Slot: w.Slot})
	refusedWith(t, w, model.Invalid, model.MoveSlot{Slot: w.Slot, Before: w.Slot})
	refusedWith(t, w, model.NotFound, model.MoveSlot{Slot: 404})
	refusedWith(t, w, model.NotFound, model.MoveSlot{Slot: w.Slot, Day: 404})
	refusedWith(t, w, model.NotFound, model.MoveSlot{Slot: w.Slot, Before: w.Opening})
}

func TestWhatHasBegunStaysWhereItIs(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.BeginSlot{})
	for _, act := range []model.Act{
		model.MoveSlot{Slot: w.Opening},
		model.MoveSlot{Slot: w.Slot, Before: w.Opening},
		model.RemoveSlots{Slots: []model.ID{w.Opening}},
		model.AddSlot{Slot: model.Slot{Day: w.Day, Purpose: model.Break, Presentation: 15}, Before: w.Opening},
		model.EditDay{Day: w.Day, Date: "2027-01-20", Start: 8 * 60, End: 12 * 60},
		model.RemoveDay{Day: w.Day},
	} {
		refusedWith(t, w, model.Conflict, act)
	}
	redone(t, w, model.EditDay{Day: w.Day, Date: "2027-01-18", Start: 8 * 60, End: 13 * 60})
}

func TestSlotsAreAddedAndRemoved(t *testing.T) {
	w := modeltest.Small(t)
	prayer := added(redone(t, w, model.AddSlot{
		Slot: model.Slot{
			ID: 77, Day: w.Day, Order: 9, Purpose: model.Prayer, Title: " Salat ", Presentation: 30, Fixed: 11*60 + 30, Began: 5, Carried: w.Slot, Memo: "m",
		}, Before: w.OtherSlot,
	}))
	wantOrder(t, w.Plan, w.Day, w.Opening, w.Slot, prayer, w.OtherSlot)
	want := model.Slot{ID: prayer, Day: w.Day, Order: 3, Purpose: model.Prayer, Title: "Salat", Presentation: 30, Fixed: 11*60 + 30, Memo: "m"}
	if got := *w.Plan.Slots.Get(prayer); got != want || prayer == 77 {
		t.Errorf("slot %+v", got)
	}
	w.Act(model.QueueSpeaker{Slot: w.Slot, Who: "Camat"})
	redone(t, w, model.RemoveSlots{Slots: []model.ID{w.Slot}})
	wantOrder(t, w.Plan, w.Day, w.Opening, prayer, w.OtherSlot)
	if w.Plan.Turns.Len() != 0 {
		t.Error("the queue of the slot is left")
	}
	w.ActIn(model.TakeNote{Text: "x"}, model.Context{Slot: w.OtherSlot})
	refusedWith(t, w, model.Conflict, model.RemoveSlots{Slots: []model.ID{w.OtherSlot}})
	refusedWith(t, w, model.NotFound, model.RemoveSlots{Slots: []model.ID{w.Slot}})
	for _, bad := range []model.Slot{
		{Day: w.Day, Purpose: model.Break},
		{Day: w.Day, Purpose: model.Presenting, Presentation: 10},
		{Day: w.Day, Purpose: model.Prayer, Presentation: 10, Fixed: 24 * 60},
	} {
		refusedWith(t, w, model.Invalid, model.AddSlot{Slot: bad})
	}
	refusedWith(t, w, model.NotFound, model.AddSlot{Slot: model.Slot{Day: 404, Purpose: model.Break, Presentation: 10}})
}

func TestSlotsAreEdited(t *testing.T) {
	w := modeltest.Small(t)
	to := *w.Plan.Slots.Get(w.Slot)
	to.Presentation, to.Reply, to.Presenter, to.Memo = 20, 10, "Sekretaris Dinas", "tanyakan datanya"
	want := to
	to.Day, to.Order, to.Began, to.Carried = 404, 9, 5, w.Opening
	redone(t, w, model.EditSlot{To: to})
	if got := *w.Plan.Slots.Get(w.Slot); got != want {
		t.Errorf("slot %+v, want %+v", got, want)
	}
	refusedWith(t, w, model.Invalid, model.EditSlot{To: want})
	refusedWith(t, w, model.NotFound, model.EditSlot{To: model.Slot{ID: 404}})
	w.Act(model.BeginSlot{Slot: w.Slot})
	other := want
	other.Agency = w.OtherAgency
	refusedWith(t, w, model.Conflict, model.EditSlot{To: other})
	longer := want
	longer.Discussion += 10
	w.Act(model.EditSlot{To: longer})
	w.Act(model.EndSlot{})
	refusedWith(t, w, model.Conflict, model.EditSlot{To: want})
	longer.Memo = "selesai"
	w.Act(model.EditSlot{To: longer})
}

func TestDays(t *testing.T) {
	w := modeltest.Small(t)
	next := tomorrow(w)
	refusedWith(t, w, model.Conflict, model.EditDay{Date: "2027-01-18", Start: 1, End: 2})
	refusedWith(t, w, model.Conflict, model.EditDay{Day: next, Date: "2027-01-18", Start: 1, End: 2})
	refusedWith(t, w, model.Invalid, model.EditDay{Day: next, Date: "2027-01-19", Start: 8 * 60, End: 12 * 60})
	refusedWith(t, w, model.Invalid, model.EditDay{Day: next, Date: "2027-01-19", Start: 9, End: 8})
	refusedWith(t, w, model.Invalid, model.EditDay{Date: "besok", Start: 8, End: 9})
	refusedWith(t, w, model.NotFound, model.EditDay{Day: 404, Date: "2027-01-20", Start: 8, End: 9})
	redone(t, w, model.EditDay{Day: next, Date: "2027-01-20", Start: 8 * 60, End: 12 * 60})
	w.Act(model.AddSlot{Slot: model.Slot{Day: next, Purpose: model.Break, Presentation: 15}})
	w.Act(put(&model.Participant{ID: 91, Day: next, Office: "Camat"}))
	redone(t, w, model.RemoveDay{Day: next})
	if w.Plan.Days.Len() != 1 || w.Plan.Slots.Len() != 3 || w.Plan.Participants.Len() != 0 {
		t.Error("something of the day is left")
	}
	refusedWith(t, w, model.NotFound, model.RemoveDay{Day: next})
	refusedWith(t, w, model.Conflict, model.RemoveDay{Day: w.Day})
	next = tomorrow(w)
	w.Act(put(&model.Participant{ID: 92, Day: next, Office: "Camat", Presence: model.Present}))
	refusedWith(t, w, model.Conflict, model.RemoveDay{Day: next})
}

func TestTheRunningSlotIsCarriedToTheNextDay(t *testing.T) {
	w := modeltest.Small(t)
	next := tomorrow(w)
	w.Act(model.MoveSlot{Slot: w.OtherSlot, Day: next})
	w.Act(model.AddSlot{Slot: model.Slot{Day: next, Purpose: model.Opening, Presentation: 15}, Before: w.OtherSlot})
	opening := w.Plan.Slots.Of(next)[0].ID
	begin(w, w.Slot, "11:30")
	w.ActIn(model.QueueSpeaker{Who: "Asisten"}, model.Context{})
	w.ActIn(model.QueueSpeaker{Who: "Camat"}, model.Context{})
	w.ActIn(model.GiveFloor{}, model.Context{At: hour("11:40")})
	entry := w.ActIn(model.CarrySlot{}, model.Context{At: hour("11:50")})
	first := w.Plan.Slots.Get(w.Slot)
	if first.Ended != hour("11:50") || w.Plan.RunningSlot(w.Meeting) != nil {
		t.Errorf("slot %+v", first)
	}
	piece := w.Plan.Slots.Get(added(entry))
	want := model.Slot{ID: piece.ID, Day: next, Order: 2, Purpose: model.Presenting, Agency: w.Agency, Discussion: 25, Carried: w.Slot}
	if *piece != want {
		t.Errorf("piece %+v, want %+v", piece, want)
	}
	wantOrder(t, w.Plan, next, opening, piece.ID, w.OtherSlot)
	if turns := w.Plan.Turns.Of(w.Slot); len(turns) != 1 || turns[0].Ended != hour("11:50") {
		t.Errorf("turns of the slot %+v", turns)
	}
	if queue := w.Plan.Queue(piece.ID); len(queue) != 1 || queue[0].Who != "Camat" || queue[0].Order != 1 {
		t.Errorf("queue of the piece %+v", queue)
	}
	w.ActIn(model.BeginSlot{Slot: piece.ID}, model.Context{At: on(1, "08:15")})
	if got := w.Plan.UsedTime(first, on(1, "08:25")).Minutes(); got != 30 {
		t.Errorf("used %g minutes", got)
	}
	if got := w.Plan.Pieces(w.Plan.Slots.Get(piece.ID)); len(got) != 2 || got[0] != first {
		t.Errorf("pieces %v", got)
	}
}

func TestWhatWaitsIsCarriedInOrderBehindWhatWasCarriedBefore(t *testing.T) {
	w := modeltest.Small(t)
	next := tomorrow(w)
	third := added(w.Act(model.AddSlot{Slot: model.Slot{Day: next, Purpose: model.Presenting, Agency: w.Agency, Presentation: 20}}))
	begin(w, w.Slot, "11:00")
	piece := added(w.ActIn(model.CarrySlot{Rest: 12}, model.Context{At: hour("11:05")}))
	redone(t, w, model.CarrySlot{Slots: []model.ID{w.OtherSlot}})
	wantOrder(t, w.Plan, next, piece, w.OtherSlot, third)
	wantOrder(t, w.Plan, w.Day, w.Opening, w.Slot)
	if s := w.Plan.Slots.Get(piece); s.Minutes() != 12 || s.Presentation != 10 {
		t.Errorf("piece %+v", s)
	}
	if s := w.Plan.Slots.Get(w.OtherSlot); s.Carried != 0 || s.Minutes() != 30 {
		t.Errorf("a slot that waits is moved as it is: %+v", s)
	}
}

func TestCarryingTwoAtOnceKeepsTheirOrder(t *testing.T) {
	w := modeltest.Small(t)
	next := tomorrow(w)
	third := added(w.Act(model.AddSlot{Slot: model.Slot{Day: next, Purpose: model.Presenting, Agency: w.Agency, Presentation: 20}}))
	redone(t, w, model.CarrySlot{Slots: []model.ID{w.Slot, w.OtherSlot, w.Slot}})
	wantOrder(t, w.Plan, next, w.Slot, w.OtherSlot, third)
}

func TestCarryingFromTheLastDay(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.EditDay{Day: w.Day, Date: "2027-01-22", Start: 8 * 60, End: 11 * 60})
	refusedWith(t, w, model.Conflict, model.CarrySlot{Slots: []model.ID{w.Slot}})
	redone(t, w, model.CarrySlot{Slots: []model.ID{w.Slot, w.OtherSlot}, AddDay: true})
	days := w.Plan.Days.Of(w.Meeting)
	if len(days) != 2 || days[1].Date != "2027-01-25" || days[1].Start != 8*60 || days[1].End != 11*60 {
		t.Fatalf("days %+v", days)
	}
	wantOrder(t, w.Plan, days[1].ID, w.Slot, w.OtherSlot)
}

func TestCarryRefuses(t *testing.T) {
	w := modeltest.Small(t)
	tomorrow(w)
	refusedWith(t, w, model.Conflict, model.CarrySlot{})
	refusedWith(t, w, model.Invalid, model.CarrySlot{Slots: []model.ID{w.Opening}})
	refusedWith(t, w, model.NotFound, model.CarrySlot{Slots: []model.ID{404}})
	w.Act(model.BeginSlot{})
	refusedWith(t, w, model.Invalid, model.CarrySlot{})
	w.Act(model.BeginSlot{})
	w.Act(model.EndSlot{})
	refusedWith(t, w, model.Conflict, model.CarrySlot{Slots: []model.ID{w.Slot}})
	empty := modeltest.NewMemory()
	for _, act := range []model.Act{model.CarrySlot{}, model.EditDay{Date: "2027-01-18"}, model.AdjustClock{By: 1}, model.QueueSpeaker{Who: "x"}} {
		if _, err := empty.Do(act, model.Context{At: 1}); model.CodeOf(err) != model.Conflict {
			t.Errorf("%s in a file without a meeting: %v", act.Name(), err)
		}
	}
}

func TestALeftoverOfYesterdayIsCarriedToToday(t *testing.T) {
	w := modeltest.Small(t)
	today := tomorrow(w)
	w.Act(model.EditDay{Date: "2027-01-20", Start: 8 * 60, End: 12 * 60})
	w.ActIn(model.CarrySlot{Slots: []model.ID{w.Slot}}, model.Context{At: on(1, "07:45")})
	wantOrder(t, w.Plan, today, w.Slot)
}

func TestSeveralSlotsAreEditedAndRemovedAsOneAct(t *testing.T) {
	w := modeltest.Small(t)
	first, other := *w.Plan.Slots.Get(w.Slot), *w.Plan.Slots.Get(w.OtherSlot)
	first.Memo, other.Presentation = "peta", 25
	same := *w.Plan.Slots.Get(w.Opening)
	redone(t, w, model.EditSlots{To: []model.Slot{first, same, other}})
	if *w.Plan.Slots.Get(w.Slot) != first || *w.Plan.Slots.Get(w.OtherSlot) != other {
		t.Errorf("slots %+v, %+v", w.Plan.Slots.Get(w.Slot), w.Plan.Slots.Get(w.OtherSlot))
	}
	refusedWith(t, w, model.Invalid, model.EditSlots{To: []model.Slot{first, same}})
	bad := other
	bad.Presentation, bad.Discussion, bad.Reply = 0, 0, 0
	refusedWith(t, w, model.Invalid, model.EditSlots{To: []model.Slot{{ID: w.Slot, Day: w.Day, Purpose: model.Break, Presentation: 5}, bad}})
	redone(t, w, model.RemoveSlots{Slots: []model.ID{w.Opening, w.OtherSlot, w.Opening}})
	wantOrder(t, w.Plan, w.Day, w.Slot)
	w.ActIn(model.BeginSlot{}, model.Context{At: 1})
	extra := added(w.Act(model.AddSlot{Slot: model.Slot{Day: w.Day, Purpose: model.Break, Presentation: 5}}))
	refusedWith(t, w, model.Conflict, model.RemoveSlots{Slots: []model.ID{extra, w.Slot}})
	refusedWith(t, w, model.NotFound, model.RemoveSlots{Slots: []model.ID{404}})
	wantOrder(t, w.Plan, w.Day, w.Slot, extra)
}

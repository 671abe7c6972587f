package model_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func drop(records ...model.Record) model.Edit { return model.Edit{Title: "edit", Drop: records} }

func put(records ...model.Record) model.Edit { return model.Edit{Title: "edit", Put: records} }

func TestEditMintsIDsAndReplaces(t *testing.T) {
	w := modeltest.Small(t)
	entry := w.Act(put(&model.Mission{Number: 1, Text: "a"}, &model.Mission{Number: 2, Text: "b"}))
	first, second := entry.Changes[0].Key(), entry.Changes[1].Key()
	if first == 0 || second == 0 || first == second {
		t.Errorf("IDs %d and %d", first, second)
	}
	w.Act(put(&model.Mission{ID: first, Number: 1, Text: "c"}))
	if got := w.Plan.Missions.Get(first).Text; got != "c" || w.Plan.Missions.Len() != 2 {
		t.Errorf("mission %q of %d", got, w.Plan.Missions.Len())
	}
	refusedWith(t, w, model.Invalid, put(&model.Mission{ID: first, Number: 1, Text: "c"}))
	refusedWith(t, w, model.Invalid, put())
	refusedWith(t, w, model.Invalid, drop(&model.Mission{ID: 404}))
}

func TestTwoMissionsMayTradeNumbers(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(put(&model.Mission{ID: 11, Number: 1, Text: "a"}, &model.Mission{ID: 12, Number: 2, Text: "b"}))
	w.Act(put(&model.Mission{ID: 11, Number: 2, Text: "a"}, &model.Mission{ID: 12, Number: 1, Text: "b"}))
	if got := w.Plan.Missions.Of(0); got[0].ID != 12 || got[1].ID != 11 {
		t.Errorf("order %d, %d", got[0].ID, got[1].ID)
	}
}

func TestDropTakesEverythingBelow(t *testing.T) {
	w := modeltest.Small(t)
	withoutSlot := w.Plan.Slots.Get(w.Slot)
	w.Act(drop(withoutSlot))
	w.Act(put(&model.Ceiling{ID: 21, Agency: w.Agency, Year: year, Amount: million}, &model.SubUnit{ID: 22, Agency: w.Agency, Code: "1", Name: "UPT"}))
	before := w.Plan.Clone()
	entry := w.Act(drop(w.Plan.Agencies.Get(w.Agency)))
	for kind, want := range map[model.Kind]int{
		model.KindAgency: 1, model.KindLine: 1, model.KindIndicator: 0, model.KindTarget: 0, model.KindBudget: 1,
		model.KindCeiling: 0, model.KindSubUnit: 0,
	} {
		if got := len(w.Plan.Records(kind)); got != want {
			t.Errorf("%d records of kind %s are left, want %d", got, kind, want)
		}
	}
	w.Act(model.Revert{Entry: entry})
	if same, kind := before.Equal(w.Plan); !same {
		t.Errorf("undo leaves other records of kind %s", kind)
	}
}

func TestDropOfALineAndItsParentAtOnce(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(drop(w.Plan.Lines.Get(w.Sub), w.Plan.Lines.Get(w.Activity), w.Plan.Lines.Get(w.Program), w.Plan.Lines.Get(w.Sub)))
	if got := w.Plan.Lines.Of(w.Agency); len(got) != 0 {
		t.Errorf("%d lines are left", len(got))
	}
}

func TestDropIsRefusedWhereTheMeetingRefers(t *testing.T) {
	w := modeltest.Small(t)
	refusedWith(t, w, model.Conflict, drop(w.Plan.Agencies.Get(w.Agency)))
	refusedWith(t, w, model.Conflict, drop(w.Plan.Funds.Get(w.DAU)))
	w.ActIn(correct(w.Sub, w.DAU, 80*million), model.Context{Slot: w.Slot})
	refusedWith(t, w, model.Conflict, drop(w.Plan.Lines.Get(w.Sub)))
	refusedWith(t, w, model.Conflict, drop(w.Plan.Lines.Get(w.Program)))
	refusedWith(t, w, model.Conflict, drop(w.Plan.Slots.Get(w.Slot)))
	refusedWith(t, w, model.Conflict, drop(w.Plan.Meetings.Get(w.Meeting)))
}

func TestFoundBeginsAFile(t *testing.T) {
	m := modeltest.NewMemory()
	if _, err := m.Do(model.Found("Kota Contoh", 2027), model.Context{}); err != nil {
		t.Fatal(err)
	}
	r := m.Plan.Region()
	if r == nil || r.Name != "Kota Contoh" || r.Government != "PEMERINTAH KOTA CONTOH" || r.Year != 2027 || r.Zone != model.WIB {
		t.Errorf("region %+v", r)
	}
	if _, err := modeltest.NewMemory().Do(model.Found(" ", 2027), model.Context{}); model.CodeOf(err) != model.Invalid {
		t.Errorf("a region without a name: %v", err)
	}
}

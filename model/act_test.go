package model_test

import (
	"slices"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func TestIDsOfASeedAreAlwaysTheSame(t *testing.T) {
	one, two, other := model.NewIDs("seed"), model.NewIDs("seed"), model.NewIDs("other")
	seen := map[model.ID]bool{}
	for range 1_000 {
		a, b, c := one.Next(), two.Next(), other.Next()
		if a != b || a == c || seen[a] || a <= model.RegionID || a >= 1<<53 {
			t.Fatalf("IDs %d, %d and %d", a, b, c)
		}
		seen[a] = true
	}
	if first, second := model.NewSeed(), model.NewSeed(); first == second || len(first) != 32 {
		t.Errorf("seeds %q and %q", first, second)
	}
}

func TestRevertAndRevertAgain(t *testing.T) {
	w := modeltest.Small(t)
	before := w.Plan.Clone()
	done := w.Act(correct(w.Sub, w.DAU, 80*million))
	after := w.Plan.Clone()
	undo := w.Act(model.Revert{Entry: done})
	if undo.Undoes != done.Seq || undo.Act != "undo" {
		t.Errorf("undo %+v", undo)
	}
	if same, kind := before.Equal(w.Plan); !same {
		t.Errorf("undo leaves other records of kind %s", kind)
	}
	redo := w.Act(model.Revert{Entry: undo})
	if redo.Undoes != undo.Seq {
		t.Errorf("redo %+v", redo)
	}
	if same, kind := after.Equal(w.Plan); !same {
		t.Errorf("redo leaves other records of kind %s", kind)
	}
}

func TestRevertIsRefusedWhereSomethingBuildsOnIt(t *testing.T) {
	w := modeltest.Small(t)
	first := w.Act(correct(w.Sub, w.DAU, 80*million))
	w.Act(correct(w.Sub, w.DAU, 90*million))
	refusedWith(t, w, model.Conflict, model.Revert{Entry: first})
	added := w.Act(put(&model.Fund{ID: 31, Name: "BLUD"}))
	w.Act(correct(w.Sub, 31, million))
	refusedWith(t, w, model.Conflict, model.Revert{Entry: added})
}

func TestRevertOfAnOlderIndependentAct(t *testing.T) {
	w := modeltest.Small(t)
	first := w.Act(correct(w.Sub, w.DAU, 80*million))
	w.Act(correct(w.OtherSub, w.DAU, 90*million))
	w.Act(model.Revert{Entry: first})
	wantBudgets(t, w, w.Sub, model.Agreed, map[model.ID]model.Money{w.DAU: -1, w.PAD: -1})
	wantBudgets(t, w, w.OtherSub, model.Agreed, map[model.ID]model.Money{w.DAU: 90 * million})
}

func TestRewindGivesEveryEarlierMoment(t *testing.T) {
	w := modeltest.Small(t)
	moments := []*model.Plan{w.Plan.Clone()}
	from := int64(len(w.Entries))
	w.Act(model.BeginSlot{Slot: w.Slot})
	for _, act := range []model.Act{
		correct(w.Sub, w.DAU, 80*million),
		model.Decide{Agency: w.Agency, Verdict: model.Accepted},
		model.TakeNote{Text: "x"},
		model.EndSlot{},
		correct(w.OtherSub, w.Outside, 0),
	} {
		moments = append(moments, w.Plan.Clone())
		w.Act(act)
	}
	for i, want := range moments {
		p := w.Plan.Clone()
		if err := p.Rewind(w.NewestFirst(from + int64(i))); err != nil {
			t.Fatal(err)
		}
		if same, kind := want.Equal(p); !same {
			t.Errorf("moment %d has other records of kind %s", i, kind)
		}
		if err := p.Replay(w.Entries[from+int64(i):]); err != nil {
			t.Fatal(err)
		}
		if same, kind := w.Plan.Equal(p); !same {
			t.Errorf("replay from moment %d gives other records of kind %s", i, kind)
		}
	}
}

func TestRewindNoticesAWrongJournal(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(correct(w.Sub, w.DAU, 80*million))
	older := w.Plan.Clone()
	w.Act(correct(w.Sub, w.DAU, 90*million))
	if err := older.Rewind(w.NewestFirst(3)); model.CodeOf(err) != model.Conflict {
		t.Errorf("rewinding a plan that is not as the journal left it: %v", err)
	}
}

func TestHistory(t *testing.T) {
	var h model.History
	want := func(undo, redo int64) {
		t.Helper()
		if h.Undo() != undo || h.Redo() != redo {
			t.Errorf("undo %d, redo %d, want %d and %d", h.Undo(), h.Redo(), undo, redo)
		}
	}
	want(0, 0)
	h.Add(1, 0, "")
	h.Add(2, 0, "")
	want(2, 0)
	h.Add(3, 2, "") // undo 2
	want(1, 3)
	h.Add(4, 1, "") // undo 1
	want(0, 4)
	h.Add(5, 4, "") // redo 1
	want(5, 3)
	h.Add(6, 3, "") // redo 2
	want(6, 0)
	h.Add(7, 6, "") // undo 2 again
	want(5, 7)
	h.Add(8, 0, "") // a new act: nothing to redo
	want(8, 0)
}

func TestHistoryFollowsRevertsThroughAPlan(t *testing.T) {
	w := modeltest.Small(t)
	var h model.History
	note := func(e *model.Entry) { h.Add(e.Seq, e.Undoes, e.Act) }
	entry := func(seq int64) *model.Entry { return w.Entries[seq-1] }
	before := w.Plan.Clone()
	note(w.Act(correct(w.Sub, w.DAU, 80*million)))
	note(w.Act(model.Decide{Agency: w.Agency, Verdict: model.Accepted}))
	after := w.Plan.Clone()
	for range 3 {
		for h.Undo() != 0 {
			note(w.Act(model.Revert{Entry: entry(h.Undo())}))
		}
		if same, kind := before.Equal(w.Plan); !same {
			t.Fatalf("undoing everything leaves other records of kind %s", kind)
		}
		for h.Redo() != 0 {
			note(w.Act(model.Revert{Entry: entry(h.Redo())}))
		}
		if same, kind := after.Equal(w.Plan); !same {
			t.Fatalf("redoing everything leaves other records of kind %s", kind)
		}
	}
}

func TestHistoryPassesOverTheClock(t *testing.T) {
	var h model.History
	adjust := model.AdjustClock{}.Name()
	h.Add(1, 0, "note")
	h.Add(2, 1, "undo")
	h.Add(3, 0, adjust)
	h.Add(4, 3, "undo")
	h.Add(5, 4, "undo")
	if h.Undo() != 0 || h.Redo() != 2 {
		t.Errorf("undo %d, redo %d", h.Undo(), h.Redo())
	}
	for after, want := range map[int64][]int64{0: {3, 4, 5}, 2: {3, 4, 5}, 3: {4, 5}, 5: {}} {
		if got := h.Clock(after); !slices.Equal(got, want) {
			t.Errorf("after %d the clock was changed by %v", after, got)
		}
	}
}

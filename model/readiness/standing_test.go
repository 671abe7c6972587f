package readiness_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/readiness"
)

func TestAnAgencyPassesThroughItsStates(t *testing.T) {
	w := modeltest.Small(t)
	is := func(want readiness.Standing) {
		t.Helper()
		if got := readiness.State(w.Plan, w.Agency, year); got != want {
			t.Errorf("state %d, want %d", got, want)
		}
		if got := readiness.Check(w.Plan, w.Agency, year).Standing(w.Plan); got != want {
			t.Errorf("state of the report %d, want %d", got, want)
		}
	}
	is(readiness.Filled)
	for _, rule := range readiness.Rules() {
		w.Act(model.Waive{Agency: w.Agency, Rule: rule, Year: year, Reason: "sudah dibahas"})
	}
	is(readiness.Ready)
	w.ActIn(model.BeginSlot{Slot: w.Slot}, model.Context{Slot: w.Slot})
	is(readiness.Heard)
	w.ActIn(model.EndSlot{}, model.Context{Slot: w.Slot})
	is(readiness.Presented)
	w.Act(model.Decide{Agency: w.Agency, Lines: []model.ID{w.Sub}, Verdict: model.Accepted})
	is(readiness.Presented)
	w.Act(model.Decide{Agency: w.Agency, Lines: []model.ID{w.OtherSub}, Verdict: model.AcceptedFixing})
	is(readiness.Agreed)
	w.ActIn(model.Decide{Agency: w.Agency, Lines: []model.ID{w.OtherSub}, Verdict: model.Rejected}, model.Context{Reason: "tidak jadi"})
	is(readiness.Decided)
}

func TestAnAgencyWithoutFiguresIsEmpty(t *testing.T) {
	f := whole()
	f.noMoney()
	f.noTarget()
	if got := readiness.State(f.plan(t), agency, year); got != readiness.Empty {
		t.Errorf("state %d", got)
	}
	if got := readiness.State(whole().plan(t), agency, year); got != readiness.Ready {
		t.Errorf("state %d", got)
	}
}

func TestAnAgencyDecidedAsAWholeHasThatState(t *testing.T) {
	for verdict, want := range map[model.Verdict]readiness.Standing{
		model.Accepted: readiness.Agreed, model.AcceptedFixing: readiness.Agreed, model.Deferred: readiness.Deferred, model.Rejected: readiness.Rejected,
	} {
		w := modeltest.Small(t)
		w.ActIn(model.Decide{Agency: w.Agency, Verdict: verdict}, model.Context{Reason: "alasan"})
		if got := readiness.State(w.Plan, w.Agency, year); got != want {
			t.Errorf("%s: state %d, want %d", verdict, got, want)
		}
	}
}

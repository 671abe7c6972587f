package model_test

import (
	"slices"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func decide(w *modeltest.Town, v model.Verdict, lines ...model.ID) {
	w.T.Helper()
	w.ActIn(model.Decide{Agency: w.Agency, Lines: lines, Verdict: v}, model.Context{Reason: "alasan", Slot: w.Slot, Speaker: "Wali Kota"})
}

// agreed compares the agreed figures of the two sub kegiatan: DAU and PAD of Sub, DAU and APBN of OtherSub, in millions; −1 is none.
func agreed(t *testing.T, w *modeltest.Town, want ...model.Money) {
	t.Helper()
	got := []model.Money{
		budget(w, w.Sub, w.DAU, model.Agreed), budget(w, w.Sub, w.PAD, model.Agreed),
		budget(w, w.OtherSub, w.DAU, model.Agreed), budget(w, w.OtherSub, w.Outside, model.Agreed),
	}
	for i, m := range want {
		want[i] = max(m*million, -1)
	}
	if !slices.Equal(got, want) {
		t.Errorf("agreed figures %v, want %v", got, want)
	}
}

func verdict(w *modeltest.Town, line model.ID) model.Verdict {
	if d := w.Plan.Verdict(w.Meeting, w.Plan.Lines.Get(line)); d != nil {
		return d.Verdict
	}
	return model.NoVerdict
}

func TestAcceptedTakesOverWhatWasAsked(t *testing.T) {
	for _, v := range []model.Verdict{model.Accepted, model.AcceptedFixing} {
		w := modeltest.Small(t)
		w.Act(correct(w.Sub, w.DAU, 80*million))
		decide(w, v)
		agreed(t, w, 80, 50, 200, 30)
		if got := w.Plan.Target(w.Output, model.Agreed, year); got == nil || got.Value != "120" {
			t.Errorf("agreed target %+v", got)
		}
		if verdict(w, w.Sub) != v || verdict(w, w.Program) != v || verdict(w, w.OtherProgram) != model.NoVerdict {
			t.Error("the decision on the agency does not hold for its lines alone")
		}
	}
}

func TestAcceptedKeepsCorrectedTargets(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.CorrectTarget{Indicator: w.Output, Stage: model.Agreed, Year: year, Value: "150"})
	decide(w, model.Accepted)
	if got := w.Plan.Target(w.Output, model.Agreed, year).Value; got != "150" {
		t.Errorf("agreed target %q", got)
	}
}

func TestRejectedIsZero(t *testing.T) {
	w := modeltest.Small(t)
	decide(w, model.Rejected, w.Program)
	agreed(t, w, 0, 0, 0, 0)
	outcome := w.Plan.AgencyOutcome(w.Agency, model.Proposed, year)
	if !outcome.Known || outcome.Amount != 0 || outcome.Outside != 0 {
		t.Errorf("outcome %+v", outcome)
	}
}

func TestDeferredHasNoAgreedFigures(t *testing.T) {
	for _, first := range []model.Verdict{model.Accepted, model.Rejected} {
		w := modeltest.Small(t)
		decide(w, first, w.Sub)
		decide(w, model.Deferred, w.Sub)
		agreed(t, w, -1, -1, -1, -1)
		if w.Plan.Decisions.Len() != 1 || verdict(w, w.Sub) != model.Deferred {
			t.Errorf("%d decisions, verdict %s", w.Plan.Decisions.Len(), verdict(w, w.Sub))
		}
	}
}

func TestAcceptedAfterRejectedOrDeferredComesBackAsCorrected(t *testing.T) {
	for _, between := range []model.Verdict{model.Rejected, model.Deferred} {
		w := modeltest.Small(t)
		w.Act(correct(w.Sub, w.DAU, 80*million))
		w.Act(correct(w.Sub, w.DAU, 85*million))
		w.Act(correct(w.OtherSub, w.PAD, 7*million))
		decide(w, between, w.Program)
		decide(w, model.Accepted, w.Program)
		agreed(t, w, 85, 50, 200, 30)
		wantBudgets(t, w, w.OtherSub, model.Agreed, map[model.ID]model.Money{w.PAD: 7 * million})
	}
}

func TestAcceptedAfterRejectedComesBackAsAsked(t *testing.T) {
	w := modeltest.Small(t)
	decide(w, model.Rejected)
	decide(w, model.AcceptedFixing)
	agreed(t, w, 100, 50, 200, 30)
}

func TestCorrectionOfARejectedLineHoldsWhenItIsAccepted(t *testing.T) {
	w := modeltest.Small(t)
	decide(w, model.Rejected, w.Sub)
	w.Act(correct(w.Sub, w.DAU, 40*million))
	agreed(t, w, 40, 0, -1, -1)
	decide(w, model.Accepted, w.Sub)
	agreed(t, w, 40, 50, -1, -1)
}

func TestMoreSpecificDecisionsAreKept(t *testing.T) {
	w := modeltest.Small(t)
	decide(w, model.Rejected, w.OtherSub)
	decide(w, model.Accepted)
	agreed(t, w, 100, 50, 0, 0)
	if verdict(w, w.OtherSub) != model.Rejected || verdict(w, w.Activity) != model.Accepted {
		t.Errorf("verdicts %s and %s", verdict(w, w.OtherSub), verdict(w, w.Activity))
	}
	decide(w, model.Deferred, w.Program)
	agreed(t, w, -1, -1, 0, 0)
	decide(w, model.Accepted, w.Activity)
	agreed(t, w, 100, 50, 0, 0)
}

func TestDecisionsOnSeveralLinesAtOnce(t *testing.T) {
	w := modeltest.Small(t)
	decide(w, model.Accepted, w.Program, w.Sub)
	agreed(t, w, 100, 50, 200, 30)
	if w.Plan.Decisions.Len() != 2 {
		t.Errorf("%d decisions", w.Plan.Decisions.Len())
	}
}

func TestDecideRefusals(t *testing.T) {
	w := modeltest.Small(t)
	refusedWith(t, w, model.Invalid, model.Decide{Agency: w.Agency, Verdict: model.Deferred})
	refusedWith(t, w, model.Invalid, model.Decide{Agency: w.Agency, Verdict: model.Rejected})
	refusedWith(t, w, model.Invalid, model.Decide{Agency: w.Agency, Verdict: "perhaps"})
	refusedWith(t, w, model.Invalid, model.Decide{Agency: w.Agency, Verdict: model.NoVerdict})
	refusedWith(t, w, model.NotFound, model.Decide{Agency: 404, Verdict: model.Accepted})
	refusedWith(t, w, model.NotFound, model.Decide{Agency: w.Agency, Lines: []model.ID{404}, Verdict: model.Accepted})
	refusedWith(t, w, model.NotFound, model.Decide{Agency: w.Agency, Lines: []model.ID{w.OtherProgram}, Verdict: model.Accepted})
	w.Act(model.Edit{Title: "agenda.edit", Drop: []model.Record{w.Plan.Meetings.Get(w.Meeting)}})
	refusedWith(t, w, model.Conflict, model.Decide{Agency: w.Agency, Verdict: model.Accepted})
}

func TestUndoingADecisionBringsEverythingBack(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(correct(w.Sub, w.DAU, 80*million))
	before := w.Plan.Clone()
	for _, v := range []model.Verdict{model.Accepted, model.AcceptedFixing, model.Deferred, model.Rejected} {
		entry := w.ActIn(model.Decide{Agency: w.Agency, Verdict: v}, model.Context{Reason: "alasan"})
		w.Act(model.Revert{Entry: entry})
		if same, kind := before.Equal(w.Plan); !same {
			t.Errorf("undoing %s leaves other records of kind %s", v, kind)
		}
	}
}

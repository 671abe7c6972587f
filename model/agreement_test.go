package model_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func agreement(w *modeltest.Town) *model.Agreement {
	return w.Plan.Agreement(w.Plan.CurrentMeeting(), w.Plan.Agencies.Get(w.Agency))
}

func TestAgreementBeforeAnyDecisionIsOneOpenAgency(t *testing.T) {
	a := agreement(modeltest.Small(t))
	if len(a.Agreed) != 0 || len(a.Open) != 1 || a.Open[0].Line != nil || a.OpenBefore != figure(350, 30) {
		t.Errorf("%+v", a)
	}
}

func TestAgreementOfAWholeAgency(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(correct(w.Sub, w.DAU, 80*million))
	decide(w, model.AcceptedFixing)
	a := agreement(w)
	if len(a.Open) != 0 || len(a.Agreed) != 4 || a.Before != figure(350, 30) || a.After != figure(330, 30) {
		t.Fatalf("%+v", a)
	}
	for i, want := range []struct {
		line  model.ID
		depth int
		leaf  bool
		after model.Figure
	}{{w.Program, 0, false, figure(330, 30)}, {w.Activity, 1, false, figure(330, 30)}, {w.Sub, 2, true, figure(130, 0)}, {w.OtherSub, 2, true, figure(200, 30)}} {
		got := a.Agreed[i]
		if got.Line.ID != want.line || got.Depth != want.depth || got.Leaf != want.leaf || got.After != want.after || got.Decision == nil {
			t.Errorf("line %d: %+v", i, got)
		}
	}
}

func TestAgreementSplitsWhatWasDecidedApart(t *testing.T) {
	for _, v := range []model.Verdict{model.Rejected, model.Deferred} {
		w := modeltest.Small(t)
		decide(w, v, w.OtherSub)
		decide(w, model.Accepted)
		a := agreement(w)
		if len(a.Open) != 1 || a.Open[0].Line.ID != w.OtherSub || a.Open[0].Decision.Verdict != v || a.OpenBefore != figure(200, 30) {
			t.Errorf("open after %s: %+v", v, a.Open)
		}
		if len(a.Agreed) != 3 || a.After != figure(150, 0) {
			t.Errorf("agreed after %s: %d lines, %+v", v, len(a.Agreed), a.After)
		}
	}
}

func TestAgreementsFollowTheOrderOfAgencies(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(put(&model.Agency{Code: "9", Name: "Tanpa baris"}))
	list := w.Plan.Agreements(w.Plan.CurrentMeeting())
	if len(list) != 2 || list[0].Agency.ID != w.Agency || list[1].Agency.ID != w.OtherAgency {
		t.Errorf("%d agreements", len(list))
	}
}

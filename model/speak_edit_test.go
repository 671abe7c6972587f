package model_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func TestWhatWasSaidIsWrittenAnew(t *testing.T) {
	w := modeltest.Small(t)
	c := model.Context{Slot: w.Slot, Agency: w.Agency, Speaker: "Wali Kota", At: 1_800_000_000_000}
	w.ActIn(model.TakeNote{Text: "hadir"}, c)
	w.ActIn(model.RecordClaim{Text: "90 % mikro", Value: "90 %"}, c)
	note, claim := w.Plan.Notes.Of(w.Agency)[0], w.Plan.Claims.Of(w.Agency)[0]
	w.Act(model.EditNote{Note: note.ID, Text: " hadir semua ", Speaker: "Sekretaris Daerah"})
	want := *note
	want.Text, want.Speaker = "hadir semua", "Sekretaris Daerah"
	if got := w.Plan.Notes.Get(note.ID); *got != want {
		t.Errorf("note %+v, want %+v", *got, want)
	}
	w.Act(model.EditClaim{Claim: claim.ID, As: model.RecordClaim{Text: "90 % mikro", Value: "89,7 %", Source: "BPS 2026", Indicator: w.Output}, Speaker: "Wali Kota"})
	if got := w.Plan.Claims.Get(claim.ID); got.Value != "89,7 %" || got.Source != "BPS 2026" || got.Indicator != w.Output || got.Said != claim.Said {
		t.Errorf("claim %+v", *got)
	}
	refusedWith(t, w, model.Invalid, model.EditNote{Note: note.ID, Text: "hadir semua", Speaker: "Sekretaris Daerah"})
	refusedWith(t, w, model.Invalid, model.EditNote{Note: note.ID, Text: " "})
	refusedWith(t, w, model.Invalid, model.EditClaim{Claim: claim.ID})
	refusedWith(t, w, model.NotFound, model.EditNote{Note: 404, Text: "x"})
	refusedWith(t, w, model.NotFound, model.EditClaim{Claim: 404, As: model.RecordClaim{Text: "x"}})
}

func TestWithdraw(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.TakeNote{Text: "x"})
	w.Act(model.RecordClaim{Text: "x"})
	id := direct(w, "x", "2027-01-31")
	w.Act(model.RequestExtension{Directive: id, To: "2027-02-28", Reason: "x"})
	before := w.Plan.Clone()
	var entries []*model.Entry
	for name, what := range map[string]model.Ref{
		"note.withdraw":      {Kind: model.KindNote, ID: w.Plan.Notes.Of(0)[0].ID},
		"claim.withdraw":     {Kind: model.KindClaim, ID: w.Plan.Claims.Of(0)[0].ID},
		"directive.withdraw": {Kind: model.KindDirective, ID: id},
	} {
		e := w.Act(model.Withdraw{What: what})
		if e.Act != name {
			t.Errorf("the act is called %q", e.Act)
		}
		entries = append(entries, e)
		refusedWith(t, w, model.NotFound, model.Withdraw{What: what})
	}
	if w.Plan.Notes.Len()+w.Plan.Claims.Len()+w.Plan.Directives.Len()+w.Plan.Extensions.Len() != 0 {
		t.Error("something is left")
	}
	for _, e := range entries {
		w.Act(model.Revert{Entry: e})
	}
	if same, kind := before.Equal(w.Plan); !same {
		t.Errorf("undo leaves other records of kind %s", kind)
	}
	refusedWith(t, w, model.Invalid, model.Withdraw{What: model.Ref{Kind: model.KindLine, ID: w.Sub}})
}

func TestUndecideReopensTheLines(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(correct(w.Sub, w.DAU, 80*million))
	before := w.Plan.Clone()
	decide(w, model.Rejected)
	agreed(t, w, 0, 0, 0, 0)
	w.Act(model.Undecide{Agency: w.Agency})
	agreed(t, w, 80, 50, -1, -1)
	if same, kind := before.Equal(w.Plan); !same && kind != model.KindBudget {
		t.Errorf("other records of kind %s than before the decision", kind)
	}
	refusedWith(t, w, model.NotFound, model.Undecide{Agency: w.Agency})
}

func TestUndecideFollowsTheDecisionAbove(t *testing.T) {
	w := modeltest.Small(t)
	decide(w, model.Accepted)
	decide(w, model.Deferred, w.Program)
	decide(w, model.Rejected, w.Sub)
	agreed(t, w, 0, 0, -1, -1)
	refusedWith(t, w, model.NotFound, model.Undecide{Agency: w.Agency, Lines: []model.ID{w.OtherSub}})
	w.Act(model.Undecide{Agency: w.Agency, Lines: []model.ID{w.Sub}})
	agreed(t, w, -1, -1, -1, -1)
	if verdict(w, w.Sub) != model.Deferred {
		t.Errorf("verdict %q", verdict(w, w.Sub))
	}
	decide(w, model.Rejected, w.Sub)
	w.Act(model.Undecide{Agency: w.Agency, Lines: []model.ID{w.Program, w.Sub}})
	agreed(t, w, 100, 50, 200, 30)
	if verdict(w, w.Sub) != model.Accepted || w.Plan.Decisions.Len() != 1 {
		t.Errorf("verdict %q of %d decisions", verdict(w, w.Sub), w.Plan.Decisions.Len())
	}
	w.Act(model.Undecide{Agency: w.Agency})
	agreed(t, w, -1, -1, -1, -1)
}

func TestUndecideNeedsAMeeting(t *testing.T) {
	_, err := model.Undecide{}.Changes(model.NewPlan(), model.Context{})
	if model.CodeOf(err) != model.Conflict {
		t.Errorf("%v", err)
	}
}

package model_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// bare gives the town with a claim of its agency that has no source.
func bare(t *testing.T) (*modeltest.Town, *model.Claim) {
	t.Helper()
	w := modeltest.Small(t)
	w.ActIn(model.RecordClaim{Text: "Ekonomi tumbuh negatif.", Value: "−3,64 %", Indicator: w.Outcome}, model.Context{Agency: w.Agency, Slot: w.Slot, Speaker: "Kepala Bappeda"})
	return w, w.Plan.Claims.Of(w.Agency)[0]
}

func TestPeriods(t *testing.T) {
	for text, valid := range map[model.Period]bool{
		"2025": true, "2025-08": true, "2025-08-31": true, "": false, "2025-13": false, "2025-02-30": false, "25": false, "2025-8": false, "Agustus": false,
	} {
		if text.Valid() != valid {
			t.Errorf("%q: %v", text, !valid)
		}
	}
}

func TestASourceIsAskedFor(t *testing.T) {
	w, claim := bare(t)
	e := w.Act(model.AskSource{Claim: claim.ID})
	d := w.Plan.Directives.Of(w.Agency)[0]
	if d.Text != "Lengkapi sumber data: Ekonomi tumbuh negatif (−3,64 %)" || d.Owner != "Kepala Dinas DPM" || d.Due != "2027-02-01" || d.Line != w.Program || d.Indicator != w.Outcome {
		t.Errorf("%+v", *d)
	}
	if got := w.Plan.Claims.Get(claim.ID); got.Task != d.ID || got.Value != "−3,64 %" || w.Plan.OpenTask(got) != d {
		t.Errorf("%+v", *got)
	}
	refusedWith(t, w, model.Conflict, model.AskSource{Claim: claim.ID})
	w.Act(model.Revert{Entry: e})
	if w.Plan.Directives.Len() != 0 || *w.Plan.Claims.Get(claim.ID) != *claim {
		t.Error("undo leaves something")
	}
	w.Act(model.AskSource{Claim: claim.ID, Owner: " Kepala Bappeda ", Due: "2027-01-25"})
	if d := w.Plan.Directives.Of(w.Agency)[0]; d.Owner != "Kepala Bappeda" || d.Due != "2027-01-25" {
		t.Errorf("%+v", *d)
	}
}

func TestASourceIsNotAskedFor(t *testing.T) {
	w, claim := bare(t)
	w.Act(model.RecordClaim{Text: "Dengan sumber.", Source: "BPS"})
	w.Act(model.RecordClaim{Text: "Tanpa perangkat daerah."})
	for _, c := range w.Plan.Claims.Of(0) {
		want := model.Invalid
		if c.Source != "" {
			want = model.Conflict
		}
		refusedWith(t, w, want, model.AskSource{Claim: c.ID})
	}
	refusedWith(t, w, model.NotFound, model.AskSource{Claim: 404})
	refusedWith(t, w, model.Invalid, model.AskSource{Claim: claim.ID, Due: "besok"})
	as := claim.As()
	as.Dated = "Agustus"
	refusedWith(t, w, model.Invalid, model.EditClaim{Claim: claim.ID, As: as})
}

func TestASourceFinishesItsDirective(t *testing.T) {
	w, claim := bare(t)
	as := claim.As()
	as.Source, as.Dated, as.Unit, as.Definition = "BPS, Februari 2027", "2026", "%", "PDRB atas dasar harga konstan"
	refusedWith(t, w, model.NotFound, model.EditClaim{Claim: claim.ID, As: as, Finish: true})
	w.Act(model.AskSource{Claim: claim.ID})
	refusedWith(t, w, model.Invalid, model.EditClaim{Claim: claim.ID, As: claim.As(), Finish: true})
	before := w.Plan.Clone()
	e := w.Act(model.EditClaim{Claim: claim.ID, As: as, Finish: true, Speaker: claim.Speaker})
	d := w.Plan.Directives.Of(w.Agency)[0]
	if d.State != model.Finished || d.Evidence != as.Source || d.Finished != "2027-01-18" {
		t.Errorf("%+v", *d)
	}
	if got := w.Plan.Claims.Get(claim.ID); got.As() != as || got.Said != claim.Said || got.Task != d.ID || w.Plan.OpenTask(got) != nil {
		t.Errorf("%+v", *got)
	}
	w.Act(model.Revert{Entry: e})
	if same, kind := before.Equal(w.Plan); !same {
		t.Errorf("undo leaves other records of kind %s", kind)
	}
	w.Act(model.EditClaim{Claim: claim.ID, As: as, Speaker: claim.Speaker})
	w.Act(model.EditClaim{Claim: claim.ID, As: as, Speaker: claim.Speaker, Finish: true}) // the source was there already
	if d := w.Plan.Directives.Of(w.Agency)[0]; d.State != model.Finished {
		t.Errorf("%+v", *d)
	}
}

func TestADirectiveToFindASourceIsWithdrawn(t *testing.T) {
	w, claim := bare(t)
	w.Act(model.AskSource{Claim: claim.ID})
	before := w.Plan.Clone()
	e := w.Act(model.Withdraw{What: model.Ref{Kind: model.KindDirective, ID: w.Plan.Claims.Get(claim.ID).Task}})
	if *w.Plan.Claims.Get(claim.ID) != *claim || w.Plan.Directives.Len() != 0 {
		t.Errorf("%+v", *w.Plan.Claims.Get(claim.ID))
	}
	w.Act(model.Revert{Entry: e})
	if same, kind := before.Equal(w.Plan); !same {
		t.Errorf("undo leaves other records of kind %s", kind)
	}
}

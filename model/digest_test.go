package model_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// The digest of a town as it was when the first papers were made final. It must never become another: papers that were handed out carry it.
const townDigest = "26d5093be695f65bd13a0de53a27bf0fa0172365a76effba30e9d33bbb0f10af"

func TestDigestIsThatOfPapersHandedOut(t *testing.T) {
	if got := digest(t, modeltest.Small(t).Plan); got != townDigest {
		t.Errorf("the digest is %s", got)
	}
}

func TestDigestIsOfWhatWasAgreedAlone(t *testing.T) {
	w := modeltest.Small(t)
	before := digest(t, w.Plan)
	w.Act(model.Edit{Title: "x", Put: []model.Record{&model.Scenario{ID: 9, Name: "Potong"}, &model.KeptPanel{Name: "Usulan dan hasil"}}})
	w.Act(model.Edit{Title: "x", Put: []model.Record{&model.Trial{Scenario: 9, Of: model.TrialCeiling, Year: 2027, Amount: 5}}})
	if got := digest(t, w.Plan); got != before {
		t.Error("what is only tried has changed the digest")
	}
	w.Act(model.Edit{Title: "x", Put: []model.Record{&model.Ranking{Name: "Uji", Year: 2027}}})
	if got := digest(t, w.Plan); got == before {
		t.Error("a ranking has not changed the digest")
	}
}

func digest(t *testing.T, p *model.Plan) string {
	t.Helper()
	d, err := p.Digest()
	if err != nil {
		t.Fatal(err)
	}
	return d
}

package model_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// final is the small town with its meeting made final as it is.
func final(t *testing.T) *modeltest.Town {
	t.Helper()
	w := modeltest.Small(t)
	w.Act(model.Edit{Title: "agenda.edit", Put: []model.Record{&model.Participant{ID: 70, Day: w.Day, Office: "Kepala Dinas"}}})
	w.Act(model.GiveDirective{Text: "Benahi", Owner: "Kepala Dinas"})
	w.Act(model.RecordClaim{Text: "Angka"})
	digest, err := w.Plan.Digest()
	if err != nil {
		t.Fatal(err)
	}
	w.Act(model.Finalise{Fingerprint: digest})
	return w
}

func TestWhatAFinalVersionHoldsStaysAsItIs(t *testing.T) {
	w := final(t)
	line := *w.Plan.Lines.Get(w.Sub)
	line.Name = "Lain"
	day := *w.Plan.Days.Of(w.Meeting)[0]
	day.End++
	meeting := *w.Plan.Meetings.Get(w.Meeting)
	meeting.Number = "1"
	for name, act := range map[string]model.Act{
		"agreed budget": model.SetBudget{Line: w.Sub, Fund: w.PAD, Stage: model.Agreed, Year: year, Amount: 1, Known: true},
		"base budget":   model.SetBudget{Line: w.Sub, Fund: w.PAD, Stage: meeting.Base, Year: year, Amount: 1, Known: true},
		"decision":      model.Decide{Agency: w.Agency, Verdict: model.Accepted},
		"line":          model.Edit{Title: "x", Put: []model.Record{&line}},
		"lines away":    model.Edit{Title: "x", Drop: []model.Record{w.Plan.Lines.Get(w.Sub)}},
		"day":           model.Edit{Title: "x", Put: []model.Record{&day}},
		"meeting":       model.Edit{Title: "x", Put: []model.Record{&meeting}},
		"attendance":    model.Edit{Title: "x", Drop: []model.Record{w.Plan.Participants.Get(70)}},
		"paragraph":     model.Redact{Paragraph: "penutup", Source: "a", Text: "b"},
		"finding":       model.LetPass{Findings: []model.Pass{{Check: "x"}}, Reason: "y"},
	} {
		before := w.Plan.Clone()
		if _, err := w.Do(act, model.Context{}); model.CodeOf(err) != model.Locked {
			t.Errorf("%s: %v", name, err)
		}
		if same, kind := w.Plan.Equal(before); !same {
			t.Errorf("%s: the refusal changed %s", name, kind)
		}
	}
}

func TestWhatBecomesOfAMeetingMayBeRecordedAfterItsPapers(t *testing.T) {
	w := final(t)
	directive, claim := *w.Plan.Directives.Of(0)[0], *w.Plan.Claims.Of(0)[0]
	directive.State, directive.Evidence, directive.Due = model.Finished, "laporan", "2027-05-01"
	claim.Source = "BPS"
	line := *w.Plan.Lines.Get(w.Sub)
	line.Location = "Kelurahan"
	for _, act := range []model.Act{
		model.Edit{Title: "x", Put: []model.Record{&directive}},
		model.Edit{Title: "x", Put: []model.Record{&claim}},
		model.Edit{Title: "x", Put: []model.Record{&line}},
		model.SetBudget{Line: w.Sub, Fund: w.PAD, Stage: model.Enacted, Year: year, Amount: 5, Known: true},
		model.Edit{Title: "x", Put: []model.Record{&model.Handover{Recipient: "Dinas", Papers: "petikan", Means: model.ByHand}}},
	} {
		if _, err := w.Do(act, model.Context{}); err != nil {
			t.Errorf("%+v: %v", act, err)
		}
	}
}

func TestAMeetingIsOpenedAgainForAReason(t *testing.T) {
	w := final(t)
	issue := w.Plan.Standing(w.Meeting)
	if issue == nil || issue.Version != 1 {
		t.Fatalf("standing %+v", issue)
	}
	if _, err := w.Do(model.Reopen{Reason: " "}, model.Context{}); model.CodeOf(err) != model.Invalid {
		t.Errorf("without a reason: %v", err)
	}
	opened := w.Act(model.Reopen{Reason: "pagu keliru"})
	if w.Plan.Standing(w.Meeting) != nil || w.Plan.Reopenings.Of(issue.ID)[0].Reason != "pagu keliru" {
		t.Errorf("opened again, there stands %+v", w.Plan.Standing(w.Meeting))
	}
	if _, err := w.Do(model.Reopen{Reason: "lagi"}, model.Context{}); model.CodeOf(err) != model.Conflict {
		t.Errorf("opened twice: %v", err)
	}
	w.Act(model.Revert{Entry: opened})
	if w.Plan.Standing(w.Meeting) == nil {
		t.Error("the version does not stand again where nothing was changed")
	}
	opened = w.Act(model.Reopen{Reason: "pagu keliru"})
	w.Act(model.TakeNote{Text: "ralat"})
	if _, err := w.Do(model.Revert{Entry: opened}, model.Context{}); model.CodeOf(err) != model.Locked {
		t.Errorf("closed again with other data: %v", err)
	}
}

func TestVersionsAreNotTakenBack(t *testing.T) {
	w := modeltest.Small(t)
	entry := w.Act(model.Finalise{Fingerprint: "ab"})
	for range 2 {
		if _, err := w.Do(model.Revert{Entry: entry}, model.Context{}); model.CodeOf(err) != model.Locked {
			t.Errorf("withdrawn: %v", err)
		}
		if w.Plan.Standing(w.Meeting) != nil {
			w.Act(model.Reopen{Reason: "x"})
		}
	}
}

func TestFindingsToldAlikePassTogether(t *testing.T) {
	w := modeltest.Small(t)
	alike := model.Pass{Check: "directive_without_owner", Subject: "Benahi"}
	w.Act(model.LetPass{Findings: []model.Pass{alike, alike}, Reason: "menyusul"})
	if list := w.Plan.Passes.Of(w.Meeting); len(list) != 1 || list[0].Reason != "menyusul" {
		t.Errorf("passes %+v", list)
	}
}

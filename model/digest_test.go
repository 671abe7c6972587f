package model_test

import (
	"slices"
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

// Every kind is in the digest or is left out for a reason; a kind that comes later must be decided on, here and there.
func TestOfEveryKindItIsDecidedWhetherItIsAgreed(t *testing.T) {
	agreed := []model.Kind{
		model.KindRegion, model.KindOfficial, model.KindMission, model.KindAgency, model.KindSubUnit, model.KindFund, model.KindCeiling, model.KindLine, model.KindIndicator, model.KindTarget,
		model.KindBudget, model.KindMeeting, model.KindDay, model.KindSlot, model.KindParticipant, model.KindNote, model.KindDecision, model.KindDirective, model.KindClaim, model.KindCorrection,
		model.KindMoment, model.KindCatalog, model.KindWaiver, model.KindOrigin, model.KindTurn, model.KindExtension, model.KindRanking, model.KindCriterion, model.KindJudgement,
		model.KindScorer, model.KindCandidate, model.KindScore, model.KindCondition, model.KindOverride, model.KindSuccession, model.KindRedraft, model.KindPass, model.KindPaperForm,
		model.KindPaperSentence,
	}
	left := []model.Kind{
		model.KindIssue, model.KindReopening, model.KindHandover, model.KindSignedCopy, model.KindPost, model.KindKeptPanel, model.KindScenario, model.KindTrial, model.KindEvaluation,
		model.KindThresholds, model.KindCohort, model.KindRequirement, model.KindQuota, model.KindApplicant, model.KindAssessment, model.KindCuratedList, model.KindCurated,
		model.KindMonthReport, model.KindRefocusing, model.KindRefocusUnit, model.KindRoadGroup, model.KindRoadTheme, model.KindRoadPhase, model.KindRoadStanding, model.KindRoadMilestone,
		model.KindRoadBudget, model.KindRoadReceipt, model.KindActor, model.KindIntake, model.KindHelp, model.KindSubmission,
	}
	w := modeltest.Contoh(t)
	for _, kind := range model.Kinds() {
		in, out := slices.Contains(agreed, kind), slices.Contains(left, kind)
		if in == out {
			t.Errorf("of %s it is not decided", kind)
		}
		list := w.Plan.Records(kind)
		if len(list) == 0 {
			continue
		}
		without := w.Plan.Clone()
		if err := without.Apply([]model.Change{model.Remove(list[0])}); err != nil {
			continue // others refer to it, and would be without what they belong to
		}
		if changed := digest(t, without) != digest(t, w.Plan); changed != in {
			t.Errorf("the digest without a %s is another: %v", kind, changed)
		}
	}
}

// What a ranking prints of a proposal is in the digest, what becomes of its answer and of all others is not.
func TestDigestKnowsTheProposalsThatAreRanked(t *testing.T) {
	w := newMarket(t)
	before := digest(t, w.Plan)
	w.Act(model.AnswerSubmissions{IDs: w.ids(3), State: model.SubmissionDiscussed})
	if digest(t, w.Plan) != before {
		t.Error("an answer to what is not ranked has changed the digest")
	}
	w.ranks(1, 2)
	before = digest(t, w.Plan)
	changes := func(what string, want bool, r model.Record) {
		t.Helper()
		p := w.Plan.Clone()
		modeltest.Do(t, p, model.Edit{Title: "test", Put: []model.Record{r}}, model.Context{Seq: 999})
		if got := digest(t, p) != before; got != want {
			t.Errorf("%s: the digest is another: %v", what, got)
		}
	}
	ranked, other := *w.number(1), *w.number(3)
	ranked.Text = "lain sama sekali"
	changes("words of what is ranked", true, &ranked)
	ranked = *w.number(1)
	ranked.Amount += model.Rupiah
	changes("the amount of what is ranked", true, &ranked)
	actor := *w.Plan.Actors.Get(w.number(1).Actor)
	actor.Name += " Baru"
	changes("the name of who proposed it", true, &actor)
	ranked = *w.number(1)
	ranked.State = model.SubmissionDiscussed
	changes("that it is discussed", false, &ranked)
	other.Text = "lain sama sekali"
	changes("words of what is not ranked", false, &other)
	intake := *w.Plan.Intakes.Get(w.intake)
	intake.Quota = 7
	changes("the places that there are", true, &intake)
}

func digest(t *testing.T, p *model.Plan) string {
	t.Helper()
	d, err := p.Digest()
	if err != nil {
		t.Fatal(err)
	}
	return d
}

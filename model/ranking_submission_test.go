package model_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"benangmerah/model"
)

// rankedMarket is the market with a ranking of some of its proposals, each scored once.
func rankedMarket(t *testing.T, numbers ...int) (*market, model.ID) {
	t.Helper()
	w := newMarket(t)
	return w, w.ranks(numbers...)
}

func (w *market) ranks(numbers ...int) model.ID {
	w.T.Helper()
	act := model.StartRanking{
		Ranking: model.Ranking{Name: "Usulan", Year: 2027, Intake: w.intake}, Criteria: []model.Criterion{{Name: "Dampak", Points: model.Point}}, Scorers: []string{"Tim"},
	}
	for _, id := range w.ids(numbers...) {
		act.Candidates = append(act.Candidates, model.Candidate{Submission: id})
	}
	w.Act(act)
	list := w.Plan.RankingsOf(w.intake)
	id := list[len(list)-1].ID
	for _, c := range w.Plan.Candidates.Of(id) {
		w.Act(model.GiveScores{Cells: []model.ScoreCell{{c.ID, w.Plan.Scorers.Of(id)[0].ID, w.Plan.Criteria.Of(id)[0].ID, 3}}})
	}
	return id
}

// ranked gives the numbers of the proposals that compete.
func (w *market) ranked(ranking model.ID) (numbers []int) {
	for _, c := range w.Plan.Candidates.Of(ranking) {
		numbers = append(numbers, w.Plan.Submissions.Get(c.Submission).Number)
	}
	return numbers
}

func TestACandidateIsExactlyOneThing(t *testing.T) {
	w, id := rankedMarket(t, 1)
	other := w.open(model.Intake{Theme: "Kedua", Year: 2028})
	w.Act(model.AddSubmissions{Intake: other, List: []model.NewSubmission{{Who: model.Actor{Name: "x"}, Help: "Promosi", Text: "x"}}})
	stranger := w.Plan.Submissions.Of(other)[0].ID
	w.Act(model.MergeSubmissions{Into: w.number(3).ID, From: w.ids(4)})
	ranking := *w.Plan.Rankings.Get(id)
	ranking.Intake = other
	before := w.Plan.Clone()
	for name, bad := range map[string]model.Record{
		"line and proposal":       &model.Candidate{Ranking: id, Line: w.Program, Submission: w.number(2).ID},
		"proposal with a name":    &model.Candidate{Ranking: id, Submission: w.number(2).ID, Name: "x"},
		"proposal with an agency": &model.Candidate{Ranking: id, Submission: w.number(2).ID, Agency: w.Agency},
		"line with a name":        &model.Candidate{Ranking: id, Line: w.Program, Name: "x"},
		"nothing":                 &model.Candidate{Ranking: id},
		"twice":                   &model.Candidate{Ranking: id, Submission: w.number(1).ID},
		"of another intake":       &model.Candidate{Ranking: id, Submission: stranger},
		"merged":                  &model.Candidate{Ranking: id, Submission: w.number(4).ID},
		"unknown":                 &model.Candidate{Ranking: id, Submission: 4242},
		"without a ranking":       &model.Candidate{Submission: w.number(2).ID},
		"another intake":          &ranking,
	} {
		if _, err := w.Do(model.Edit{Title: "ranking.edit", Put: []model.Record{bad}}, model.Context{}); model.CodeOf(err) == "" || model.CodeOf(err) == model.Internal {
			t.Errorf("%s: %v", name, err)
		}
	}
	if same, kind := w.Plan.Equal(before); !same {
		t.Errorf("%s has changed", kind)
	}
	w.Act(model.Edit{Title: "ranking.edit", Put: []model.Record{&model.Candidate{Ranking: id, Submission: w.number(2).ID, Order: 2}}})
	w.Act(model.CopyRanking{Ranking: id, Called: "Salinan"})
	copied := w.Plan.RankingsOf(w.intake)[1].ID
	if got := w.ranked(copied); !slices.Equal(got, []int{1, 2}) {
		t.Errorf("the copy ranks %v", got)
	}
}

func TestMergedDoublesCompeteOnce(t *testing.T) {
	for name, c := range map[string]struct {
		ranks, from, want []int
		scores            int
	}{
		"both compete":           {[]int{1, 2, 3}, []int{2}, []int{1, 3}, 2},
		"only the one that goes": {[]int{2, 3}, []int{2}, []int{1, 3}, 2},
		"two that go":            {[]int{2, 3, 4}, []int{2, 3}, []int{1, 4}, 2},
		"neither":                {[]int{3, 4}, []int{2}, []int{3, 4}, 2},
	} {
		t.Run(name, func(t *testing.T) {
			w, id := rankedMarket(t, c.ranks...)
			before := w.Plan.Clone()
			w.Act(model.MergeSubmissions{Into: w.number(1).ID, From: w.ids(c.from...)})
			if got := w.ranked(id); !slices.Equal(got, c.want) || w.Plan.Scores.Len() != c.scores {
				t.Errorf("%v compete with %d scores, want %v with %d", got, w.Plan.Scores.Len(), c.want, c.scores)
			}
			w.back()
			if same, kind := w.Plan.Equal(before); !same {
				t.Errorf("one undo leaves another %s", kind)
			}
		})
	}
}

func TestWhatIsRemovedOrCarriedLeavesRankingsWhole(t *testing.T) {
	w, id := rankedMarket(t, 1, 2, 3)
	before := w.Plan.Clone()
	w.Act(model.RemoveSubmissions{IDs: w.ids(2)})
	if got := w.ranked(id); !slices.Equal(got, []int{1, 3}) || w.Plan.Scores.Len() != 2 {
		t.Errorf("%v compete with %d scores", got, w.Plan.Scores.Len())
	}
	w.back()
	if same, kind := w.Plan.Equal(before); !same {
		t.Errorf("one undo leaves another %s", kind)
	}
	w.Act(w.answer(model.SubmissionPostponed, 1, 2, 3, 4))
	w.Act(model.ConcludeIntake{Intake: w.intake})
	next := w.open(model.Intake{Theme: "Berikutnya", Year: 2028, Carries: w.intake})
	w.Act(model.CarrySubmissions{Into: next})
	if got := w.ranked(id); !slices.Equal(got, []int{1, 2, 3}) || len(w.Plan.RankingsOf(next)) != 0 {
		t.Errorf("after carrying %v compete, and %d rankings are of the next", got, len(w.Plan.RankingsOf(next)))
	}
	empty := w.open(model.Intake{Theme: "Kosong", Year: 2027})
	w.Act(model.StartRanking{Ranking: model.Ranking{Name: "Kosong", Year: 2027, Intake: empty}})
	w.Refuse(model.RemoveIntake{Intake: empty})
}

func TestAProposalIsSettledOnce(t *testing.T) {
	w := newMarket(t)
	w.Refuse(model.SettleSubmissions{Answers: []model.AnswerSubmissions{w.answer(model.SubmissionPostponed, 1), w.answer(model.SubmissionRejected, 1)}})
	w.Refuse(model.SettleSubmissions{Answers: []model.AnswerSubmissions{w.answer(model.SubmissionAccepted, 1, 2, 3)}}) // the quota is 2
	w.Refuse(model.SettleSubmissions{})
	before := w.Plan.Clone()
	w.Act(model.SettleSubmissions{Answers: []model.AnswerSubmissions{w.answer(model.SubmissionAccepted, 1, 2), w.answer(model.SubmissionPostponed, 3, 4)}})
	if w.number(2).State != model.SubmissionAccepted || w.number(4).State != model.SubmissionPostponed {
		t.Error("not all are answered")
	}
	w.back()
	if same, kind := w.Plan.Equal(before); !same {
		t.Errorf("one undo leaves another %s", kind)
	}
}

// rankingAct begins a ranking of what is open, or answers half of it one way and half the other.
func (w *market) rankingAct(r *rand.Rand, intake model.ID, begins bool) model.Act {
	start := model.StartRanking{Ranking: model.Ranking{Name: "Usulan", Year: 2027, Intake: intake}}
	answers := []model.AnswerSubmissions{
		{State: model.SubmissionPostponed, Reason: "di bawah garis", Year: 2027}, {State: model.SubmissionAccepted, Year: 2027, Agency: w.Agency},
	}
	for _, s := range w.Plan.OpenSubmissions(intake) {
		start.Candidates = append(start.Candidates, model.Candidate{Submission: s.ID})
		half := &answers[r.IntN(2)]
		half.IDs = append(half.IDs, s.ID)
	}
	if begins {
		return start
	}
	return model.SettleSubmissions{Answers: answers}
}

// ranksOnce fails where a ranking holds a proposal twice, or one of another intake.
func (w *market) ranksOnce() {
	w.T.Helper()
	for _, r := range w.Plan.Rankings.Of(0) {
		seen := map[model.ID]bool{}
		for _, c := range w.Plan.Candidates.Of(r.ID) {
			if s := w.Plan.Submissions.Get(c.Submission); seen[c.Submission] || s == nil || s.Intake != r.Intake {
				w.T.Fatalf("a ranking holds %+v", *c)
			}
			seen[c.Submission] = true
		}
	}
}

package model_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// ranked is the small town with a ranking of its three upper lines, scored once.
func ranked(t *testing.T) (*modeltest.Town, *model.Ranking) {
	t.Helper()
	w := modeltest.Small(t)
	w.Act(model.StartRanking{
		Ranking:    model.Ranking{Name: "Uji", Year: modeltest.PlanYear},
		Criteria:   []model.Criterion{{Name: "Dampak", Points: 50 * model.Point}, {Name: "Urgensi", Points: 50 * model.Point}},
		Scorers:    []string{"Bappeda"},
		Candidates: []model.Candidate{{Line: w.Program}, {Line: w.OtherProgram}, {Name: "Usulan", Cost: 100}},
	})
	r := w.Plan.Rankings.Of(0)[0]
	w.Act(model.GiveScores{Cells: []model.ScoreCell{cellOf(w, r, 0, 0, 4), cellOf(w, r, 1, 1, 2)}})
	return w, r
}

func cellOf(w *modeltest.Town, r *model.Ranking, candidate, criterion, value int) model.ScoreCell {
	return model.ScoreCell{
		Candidate: w.Plan.Candidates.Of(r.ID)[candidate].ID, Scorer: w.Plan.Scorers.Of(r.ID)[0].ID, Criterion: w.Plan.Criteria.Of(r.ID)[criterion].ID, Value: value,
	}
}

func TestScoresAreGivenChangedAndTakenAway(t *testing.T) {
	w, r := ranked(t)
	at := func(candidate, criterion int) int {
		c := cellOf(w, r, candidate, criterion, 0)
		if s := w.Plan.Score(c.Candidate, c.Scorer, c.Criterion); s != nil {
			return s.Value
		}
		return 0
	}
	w.Act(model.GiveScores{Cells: []model.ScoreCell{cellOf(w, r, 0, 0, 5), cellOf(w, r, 1, 1, 0), cellOf(w, r, 2, 0, 1)}})
	if at(0, 0) != 5 || at(1, 1) != 0 || at(2, 0) != 1 || w.Plan.Scores.Len() != 2 {
		t.Errorf("scores are %d, %d, %d of %d", at(0, 0), at(1, 1), at(2, 0), w.Plan.Scores.Len())
	}
	before := w.Plan.Clone()
	for _, value := range []int{-1, 6, 37, 5} { // the last one is there already
		if _, err := w.Do(model.GiveScores{Cells: []model.ScoreCell{cellOf(w, r, 0, 0, value)}}, model.Context{}); model.CodeOf(err) != model.Invalid {
			t.Errorf("a score of %d gave %v", value, err)
		}
	}
	if same, kind := w.Plan.Equal(before); !same {
		t.Errorf("%s has changed", kind)
	}
}

func TestWhatGoesTakesItsPlaceInRankingsAlong(t *testing.T) {
	for name, c := range map[string]struct {
		drop                func(*modeltest.Town, *model.Ranking) model.Record
		candidates, scores  int
		criteria, overrides int
	}{
		"line":      {func(w *modeltest.Town, _ *model.Ranking) model.Record { return w.Plan.Lines.Get(w.Program) }, 2, 1, 2, 0},
		"agency":    {func(w *modeltest.Town, _ *model.Ranking) model.Record { return w.Plan.Agencies.Get(w.OtherAgency) }, 2, 1, 2, 0},
		"criterion": {func(w *modeltest.Town, r *model.Ranking) model.Record { return w.Plan.Criteria.Of(r.ID)[0] }, 3, 1, 1, 1},
		"scorer":    {func(w *modeltest.Town, r *model.Ranking) model.Record { return w.Plan.Scorers.Of(r.ID)[0] }, 3, 0, 2, 1},
		"ranking":   {func(w *modeltest.Town, r *model.Ranking) model.Record { return r }, 0, 0, 0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			w, r := ranked(t)
			k := w.Plan.Candidates.Of(r.ID)
			w.Act(model.MoveCandidate{Candidate: k[0].ID, Move: model.MoveOver, Over: k[1].ID, Reason: "Sebab"})
			w.Act(model.Edit{Title: "ranking.edit", Put: []model.Record{&model.Condition{Candidate: k[2].ID, Other: k[1].ID, Tie: model.Needs}}})
			before, seq := w.Plan.Clone(), int64(len(w.Entries))
			if name == "agency" {
				w.Act(model.Edit{Title: "agenda.edit", Drop: []model.Record{w.Plan.Slots.Get(w.OtherSlot)}})
			}
			w.Act(model.Edit{Title: "x", Drop: []model.Record{c.drop(w, r)}})
			p := w.Plan
			if p.Candidates.Len() != c.candidates || p.Scores.Len() != c.scores || p.Criteria.Len() != c.criteria || p.Overrides.Len() != c.overrides {
				t.Errorf("left are %d candidates, %d scores, %d criteria, %d moves", p.Candidates.Len(), p.Scores.Len(), p.Criteria.Len(), p.Overrides.Len())
			}
			if err := p.Rewind(w.NewestFirst(seq)); err != nil {
				t.Fatal(err)
			}
			if same, kind := p.Equal(before); !same {
				t.Errorf("taken back, %s is another", kind)
			}
		})
	}
}

func TestRankingsRefuseWhatCannotBe(t *testing.T) {
	w, r := ranked(t)
	k, c := w.Plan.Criteria.Of(r.ID), w.Plan.Candidates.Of(r.ID)
	before := w.Plan.Clone()
	for name, bad := range map[string]model.Record{
		"negative points":   &model.Criterion{Ranking: r.ID, Name: "X", Points: -1},
		"huge points":       &model.Criterion{Ranking: r.ID, Name: "X", Points: 1_000_001 * model.Point},
		"same name":         &model.Criterion{Ranking: r.ID, Name: " DAMPAK "},
		"no name":           &model.Criterion{Ranking: r.ID},
		"same line":         &model.Candidate{Ranking: r.ID, Line: w.Program},
		"nameless proposal": &model.Candidate{Ranking: r.ID},
		"negative cost":     &model.Candidate{Ranking: r.ID, Name: "X", Cost: -1},
		"cost above 10^15":  &model.Candidate{Ranking: r.ID, Name: "X", Cost: 1_000_000_000_000_001 * model.Rupiah},
		"lock, no reason":   &model.Candidate{Ranking: r.ID, Name: "X", Lock: model.LockOut},
		"no other":          &model.Condition{Candidate: c[0].ID, Tie: model.Needs},
		"itself":            &model.Condition{Candidate: c[0].ID, Other: c[0].ID, Tie: model.Needs},
		"unknown tie":       &model.Condition{Candidate: c[0].ID, Other: c[1].ID, Tie: "beside"},
		"ratio of 10":       &model.Judgement{Ranking: r.ID, A: k[0].ID, B: k[1].ID, Ratio: 10},
		"ratio of 0":        &model.Judgement{Ranking: r.ID, A: k[0].ID, B: k[1].ID},
		"ratio of -1":       &model.Judgement{Ranking: r.ID, A: k[0].ID, B: k[1].ID, Ratio: -1},
		"with itself":       &model.Judgement{Ranking: r.ID, A: k[0].ID, B: k[0].ID, Ratio: 3},
		"scorer twice":      &model.Scorer{Ranking: r.ID, Office: "bappeda"},
		"negative limit":    &model.Ranking{Name: "X", Year: 2027, Limited: true, Limit: -1},
		"unknown rule":      &model.Ranking{Name: "X", Year: 2027, Rule: "jump"},
		"unknown method":    &model.Ranking{Name: "X", Year: 2027, Method: "guess"},
		"year 0":            &model.Ranking{Name: "X"},
		"no stage 5":        &model.Ranking{Name: "X", Year: 2027, Stage: 5},
		"no ranking":        &model.Scorer{Ranking: 4242, Office: "X"},
	} {
		if _, err := w.Do(model.Edit{Title: "ranking.edit", Put: []model.Record{bad}}, model.Context{}); model.CodeOf(err) == "" || model.CodeOf(err) == model.Internal {
			t.Errorf("%s: %v", name, err)
		}
	}
	if same, kind := w.Plan.Equal(before); !same {
		t.Errorf("%s has changed", kind)
	}
}

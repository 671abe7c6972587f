package model_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func TestACopyOfARankingHoldsWhatItIsComputedFrom(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.StartRanking{
		Ranking:  model.Ranking{Name: "Satu", Year: modeltest.PlanYear, Limited: true, Limit: 100 * model.Rupiah, Method: model.ByPairwise},
		Criteria: []model.Criterion{{Name: "Dampak", Points: 60 * model.Point}, {Name: "Kemudahan", Points: 40 * model.Point}},
		Scorers:  []string{"Bappeda"}, Candidates: []model.Candidate{{Line: w.Program}, {Name: "Usulan", Cost: 7 * model.Rupiah}},
	})
	from := w.Plan.Rankings.Of(0)[0].ID
	k, s, c := w.Plan.Criteria.Of(from), w.Plan.Scorers.Of(from), w.Plan.Candidates.Of(from)
	w.Act(model.GiveScores{Cells: []model.ScoreCell{{c[0].ID, s[0].ID, k[0].ID, 4}, {c[1].ID, s[0].ID, k[1].ID, 2}}})
	w.Act(model.LockCandidate{Candidate: c[1].ID, Lock: model.LockMust, Reason: "amanat"})
	w.Act(model.Edit{Title: "ranking.edit", Put: []model.Record{
		&model.Judgement{Ranking: from, A: k[0].ID, B: k[1].ID, Ratio: -3},
		&model.Condition{Candidate: c[0].ID, Other: c[1].ID, Tie: model.Needs},
	}})
	w.Act(model.MoveCandidate{Candidate: c[0].ID, Move: model.MoveOut, Reason: "ditunda"})
	before := w.Plan.Clone()

	w.Act(model.CopyRanking{Ranking: from, Called: " Dua "})
	list := w.Plan.Rankings.Of(0)
	if len(list) != 2 || list[1].Name != "Dua" || !list[1].Limited || list[1].Method != model.ByPairwise {
		t.Fatalf("rankings %+v", list)
	}
	to := list[1].ID
	ck, cs, cc := w.Plan.Criteria.Of(to), w.Plan.Scorers.Of(to), w.Plan.Candidates.Of(to)
	if len(ck) != 2 || len(cs) != 1 || len(cc) != 2 || ck[0].ID == k[0].ID || cc[0].Line != w.Program || cc[1].Lock != model.LockMust {
		t.Fatalf("criteria %+v, scorers %+v, candidates %+v", ck, cs, cc)
	}
	if x := w.Plan.Score(cc[0].ID, cs[0].ID, ck[0].ID); x == nil || x.Value != 4 {
		t.Errorf("score %+v", x)
	}
	if j := w.Plan.Judgements.Of(to); len(j) != 1 || j[0].A != ck[0].ID || j[0].B != ck[1].ID || j[0].Ratio != -3 {
		t.Errorf("comparisons %+v", j)
	}
	if x := w.Plan.Conditions.Of(cc[0].ID); len(x) != 1 || x[0].Other != cc[1].ID {
		t.Errorf("conditions %+v", x)
	}
	if moves := w.Plan.Overrides.Of(to); len(moves) > 0 {
		t.Errorf("the chair's moves went along: %+v", moves)
	}
	w.Act(model.Revert{Entry: w.Entries[len(w.Entries)-1]})
	if same, kind := w.Plan.Equal(before); !same {
		t.Errorf("not undone: %s", kind)
	}
	w.Refuse(model.CopyRanking{Ranking: 1, Called: "Tiga"})
	w.Refuse(model.CopyRanking{Ranking: from, Called: " "})
}

func TestATemplateRanksNothing(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.StartRanking{Ranking: model.Ranking{Name: "Templat kota", Template: true, Year: modeltest.PlanYear}, Criteria: []model.Criterion{{Name: "Dampak", Points: model.Point}}})
	r := w.Plan.Rankings.Of(0)[0]
	if !r.Template || len(w.Plan.Criteria.Of(r.ID)) != 1 || len(w.Plan.Candidates.Of(r.ID)) != 0 {
		t.Errorf("template %+v", r)
	}
	w.Refuse(model.StartRanking{Ranking: model.Ranking{Name: "", Year: modeltest.PlanYear}})
	w.Refuse(model.StartRanking{Ranking: model.Ranking{Name: "Tanpa tahun"}})
}

func TestRulesOfRankings(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.StartRanking{
		Ranking: model.Ranking{Name: "Satu", Year: modeltest.PlanYear}, Criteria: []model.Criterion{{Name: "Dampak"}}, Scorers: []string{"Bappeda"},
		Candidates: []model.Candidate{{Name: "A"}, {Name: "B"}},
	})
	r := w.Plan.Rankings.Of(0)[0].ID
	k, s, c := w.Plan.Criteria.Of(r)[0], w.Plan.Scorers.Of(r)[0], w.Plan.Candidates.Of(r)
	w.Refuse(model.GiveScores{Cells: []model.ScoreCell{{c[0].ID, s.ID, k.ID, 6}}})
	w.Refuse(model.GiveScores{Cells: []model.ScoreCell{{c[0].ID, s.ID, k.ID, 0}}})
	w.Refuse(model.LockCandidate{Candidate: c[0].ID, Lock: model.LockMust})
	w.Refuse(model.LockCandidate{Candidate: c[0].ID})
	w.Refuse(model.MoveCandidate{Candidate: c[0].ID, Move: model.MoveIn})
	w.Refuse(model.MoveCandidate{Candidate: c[0].ID, Move: model.MoveOver, Over: c[0].ID, Reason: "x"})
	for _, record := range []model.Record{
		&model.Criterion{Ranking: r, Name: "dampak"},
		&model.Criterion{Ranking: r, Name: "Lain", Points: -1},
		&model.Scorer{Ranking: r, Office: "BAPPEDA"},
		&model.Candidate{Ranking: r},
		&model.Candidate{Ranking: r, Name: "C", Cost: -1},
		&model.Condition{Candidate: c[0].ID, Other: c[0].ID, Tie: model.Needs},
		&model.Condition{Candidate: c[0].ID, Other: c[1].ID, Tie: "x"},
		&model.Judgement{Ranking: r, A: k.ID, B: k.ID, Ratio: 3},
	} {
		w.Refuse(model.Edit{Title: "ranking.edit", Put: []model.Record{record}})
	}
	w.Act(model.MoveCandidate{Candidate: c[0].ID, Move: model.MoveIn, Reason: "perlu"})
	w.Act(model.MoveCandidate{Candidate: c[0].ID, Move: model.MoveOut, Reason: "ternyata tidak"})
	if moves := w.Plan.Overrides.Of(r); len(moves) != 1 || moves[0].Move != model.MoveOut {
		t.Errorf("moves %+v", moves)
	}
}

package actors_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/priority"
)

func TestTheRankingOfAnIntakeIsOpenedAndItsRanksAreShown(t *testing.T) {
	w := held(t)
	d := open(t, w.Memory)
	d.Press("Alt+R")
	if len(d.ranked) != 1 || d.ranked[0] != w.intake {
		t.Fatalf("opened are %v", d.ranked)
	}
	d.Press("Ctrl+Home")
	d.WantsNot("peringkat")
	d.Act(model.StartRanking{
		Ranking:  model.Ranking{Name: "Usulan 2027", Year: 2027, Intake: w.intake, Limited: true, Limit: 3_000_000 * model.Rupiah},
		Criteria: []model.Criterion{{Name: "Dampak", Points: model.Point}}, Scorers: []string{"Tim", "Bappeda"}, Candidates: priority.ChooseProposals(w.Plan, 0, w.intake),
	})
	r := w.Plan.RankingsOf(w.intake)[0]
	var act model.GiveScores
	for i, c := range w.Plan.Candidates.Of(r.ID)[:3] {
		for _, s := range w.Plan.Scorers.Of(r.ID) {
			act.Cells = append(act.Cells, model.ScoreCell{Candidate: c.ID, Scorer: s.ID, Criterion: w.Plan.Criteria.Of(r.ID)[0].ID, Value: 2 + i})
		}
	}
	d.Act(act)
	d.WantsNot("peringkat 3") // two score, unseen by each other
	after := *r
	after.Revealed = true
	d.Act(model.Edit{Title: "ranking.reveal", Put: []model.Record{&after}})
	d.Wants("peringkat 3 dari 3 di Usulan 2027")
	d.Press("Down", "Down")
	d.Wants("peringkat 1 dari 3 di Usulan 2027")
	d.Press("Down")
	d.Wants("belum diperingkat di Usulan 2027")
	d.Press("Alt+R")
	if len(d.ranked) != 2 {
		t.Error("the ranking is not opened")
	}
}

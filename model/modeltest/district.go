package modeltest

import (
	"math/rand/v2"
	"strconv"

	"benangmerah/model"
)

// District is how many proposals the musrenbang of a large city brings.
const District = 8_582

const juta = 1_000_000 * model.Rupiah

// Districted gives the small town an intake of so many proposals by some seven hundred people and groups, and a ranking of them by six criteria that three
// offices have scored, under a ceiling and a quota. Every third proposal comes from a business with a trade and a district.
func (w *Town) Districted(proposals int) (intake, ranking model.ID) {
	w.T.Helper()
	intake = w.Act(model.SetIntake{Intake: model.Intake{Theme: "Musrenbang", Year: PlanYear, Quota: proposals/6 + 1}}).Changes[0].Key()
	r, add := rand.New(rand.NewPCG(3, 4)), model.AddSubmissions{Intake: intake}
	for i := range proposals {
		who := model.Actor{Name: "Pelaku " + strconv.Itoa(i%700)}
		if i%3 == 0 {
			who = model.Actor{Name: "Warung " + strconv.Itoa(i%700), Trade: "Warung makan", District: "Kecamatan Utara"}
		}
		add.List = append(add.List, model.NewSubmission{
			Who: who, Help: model.UsualHelp[i%len(model.UsualHelp)], Text: "Usulan ke-" + strconv.Itoa(i+1), Amount: model.Money(5+r.IntN(400)) * juta,
		})
	}
	w.Act(add)
	act := model.StartRanking{
		Ranking: model.Ranking{Name: "Musrenbang", Year: PlanYear, Intake: intake, Limited: true, Limit: model.Money(proposals) * 23 * juta, Revealed: true},
		Scorers: []string{"Bappeda", "Inspektorat", "Keuangan"},
	}
	for _, s := range w.Plan.Submissions.Of(intake) {
		act.Candidates = append(act.Candidates, model.Candidate{Submission: s.ID})
	}
	for i, name := range []string{"Sasaran nasional", "Tugas daerah", "Dampak", "Daya ungkit", "Kemudahan", "Janji politik"} {
		act.Criteria = append(act.Criteria, model.Criterion{Name: name, Points: model.Points([]int{20, 10, 20, 10, 15, 25}[i]) * model.Point})
	}
	w.Act(act)
	ranking = w.Plan.RankingsOf(intake)[0].ID
	var scores model.GiveScores
	for _, c := range w.Plan.Candidates.Of(ranking) {
		for _, s := range w.Plan.Scorers.Of(ranking) {
			for _, k := range w.Plan.Criteria.Of(ranking) {
				scores.Cells = append(scores.Cells, model.ScoreCell{Candidate: c.ID, Scorer: s.ID, Criterion: k.ID, Value: 1 + r.IntN(5)})
			}
		}
	}
	w.Act(scores)
	return intake, ranking
}

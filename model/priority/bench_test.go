package priority_test

import (
	"math/rand/v2"
	"strconv"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/priority"
)

// BenchmarkRead reads a ranking of 400 sub kegiatan of a whole city with six criteria and ten scorers, and makes its table.
func BenchmarkRead(b *testing.B) {
	m := modeltest.Generate(modeltest.M, 1)
	act := model.StartRanking{Ranking: model.Ranking{Name: "Uji", Year: modeltest.PlanYear, Limited: true, Limit: 1_000_000 * juta}}
	for l := range m.Plan.Lines.All() {
		if l.Level == model.SubActivity && len(act.Candidates) < 400 {
			act.Candidates = append(act.Candidates, model.Candidate{Line: l.ID})
		}
	}
	for i := range 6 {
		act.Criteria = append(act.Criteria, model.Criterion{Name: "Kriteria " + strconv.Itoa(i), Points: model.Points(10+i) * model.Point})
	}
	for i := range 10 {
		act.Scorers = append(act.Scorers, "Penilai "+strconv.Itoa(i))
	}
	modeltest.Do(b, m.Plan, act, model.Context{Seq: 9999})
	ranking := m.Plan.Rankings.Of(0)[0].ID
	r := rand.New(rand.NewPCG(1, 2))
	var scores model.GiveScores
	for _, c := range m.Plan.Candidates.Of(ranking) {
		for _, s := range m.Plan.Scorers.Of(ranking) {
			for _, k := range m.Plan.Criteria.Of(ranking) {
				scores.Cells = append(scores.Cells, model.ScoreCell{Candidate: c.ID, Scorer: s.ID, Criterion: k.ID, Value: 1 + r.IntN(5)})
			}
		}
	}
	modeltest.Do(b, m.Plan, scores, model.Context{Seq: 10_000})
	b.ResetTimer()
	for range b.N {
		s, ok := priority.Read(m.Plan, ranking)
		if !ok {
			b.Fatal("no ranking")
		}
		t, _, err := s.Table()
		if err != nil {
			b.Fatal(err)
		}
		if len(t.Standings()) != 400 {
			b.Fatal("not all are ranked")
		}
	}
}

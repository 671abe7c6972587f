package uitest

import (
	"benangmerah/model"
	"benangmerah/model/priority"
	"benangmerah/model/rank"
)

// scoringOffices are who scores in the ranking that Ranked makes.
var scoringOffices = []string{"Badan Perencanaan", "Inspektorat", "Badan Keuangan"}

// Ranked puts the programmes of a file in order under three fifths of what they ask for, by the six criteria and the scores of three offices: one is locked
// in, and the chair has moved one.
func Ranked(p *model.Plan, do func(model.Act, model.Context) (*model.Entry, error)) error {
	year := p.Region().Year
	start := model.StartRanking{
		Ranking: model.Ranking{Name: "Program prioritas", Year: year, Stage: model.Proposed, Revealed: true, Limited: true},
		Scorers: scoringOffices, Candidates: priority.Choose(p, 0, 0, model.Program, year),
	}
	for _, k := range rank.Templates()[0].Criteria {
		start.Criteria = append(start.Criteria, model.Criterion{Name: k.Name, Points: model.Points(k.Points), Anchors: [5]string{0: "tidak memberi sumbangan"}})
	}
	if _, err := do(start, model.Context{}); err != nil {
		return err
	}
	list := p.Rankings.Of(0)
	r := *list[len(list)-1]
	r.Limit = asked(p, r.ID) / 5 * 3
	candidates := p.Candidates.Of(r.ID)
	for _, act := range []model.Act{
		model.Edit{Title: "ranking.edit", Put: []model.Record{&r}},
		model.GiveScores{Cells: opinions(p, r.ID)},
		model.LockCandidate{Candidate: candidates[1].ID, Lock: model.LockMust, Reason: "amanat peraturan"},
		model.MoveCandidate{Candidate: candidates[2].ID, Move: model.MoveOver, Over: candidates[0].ID, Reason: "janji kepada warga"},
	} {
		if _, err := do(act, model.Context{Speaker: "Wali Kota", Reason: "janji kepada warga"}); err != nil {
			return err
		}
	}
	return nil
}

// asked is what all candidates ask for, in whole millions.
func asked(p *model.Plan, ranking model.ID) (sum model.Money) {
	const million = 1_000_000 * model.Rupiah
	if sheet, ok := priority.Read(p, ranking); ok {
		for i := range sheet.Entries {
			sum += sheet.Entries[i].Asked
		}
	}
	return sum / million * million
}

// opinions gives scores of every office that differ by a notch here and there.
func opinions(p *model.Plan, ranking model.ID) (cells []model.ScoreCell) {
	for i, c := range p.Candidates.Of(ranking) {
		for j, k := range p.Criteria.Of(ranking) {
			base := 2 + (i*5+j*3+i*j)%4
			for n, s := range p.Scorers.Of(ranking) {
				value := base - (i+j+n)%7/6
				cells = append(cells, model.ScoreCell{Candidate: c.ID, Scorer: s.ID, Criterion: k.ID, Value: value})
			}
		}
	}
	return cells
}

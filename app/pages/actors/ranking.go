package actors

import (
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/priority"
)

// ranks are the places of proposals in the newest ranking of an intake that may be seen.
type ranks struct {
	intake model.ID
	name   string // of the ranking, "" where there is none to see
	of     int    // how many are ranked
	places map[model.ID]int
}

// canRank says whether there is a ranking of the intake to open, or something to begin one with.
func (p *Page) canRank() bool {
	return p.hasIntake() && (len(p.Plan.RankingsOf(p.intake)) > 0 || p.Writable() && len(p.Plan.OpenSubmissions(p.intake)) > 0)
}

// openRanking goes to the ranking of the intake that is looked at; where there is none, to the form that begins one.
func (p *Page) openRanking() {
	if p.canRank() && !p.StillTyping() {
		p.desk.OpenRanking(p.intake)
	}
}

// rankWords says where a proposal stands in the newest ranking of its intake, nothing where it does not compete or the scores are hidden.
func (p *Page) rankWords(s *model.Submission) string {
	if p.ranks == nil || p.ranks.intake != s.Intake {
		p.ranks = ranksOf(p.Plan, s.Intake)
	}
	r := p.ranks
	place, competes := r.places[s.ID]
	switch {
	case !competes:
		return ""
	case place == 0:
		return p.Say(text.ActorsRankNot, r.name)
	}
	return p.Say(text.ActorsRankOf, place, r.of, r.name)
}

func ranksOf(plan *model.Plan, intake model.ID) *ranks {
	r := &ranks{intake: intake, places: map[model.ID]int{}}
	list := plan.RankingsOf(intake)
	if len(list) == 0 {
		return r
	}
	sheet, _ := priority.Read(plan, list[len(list)-1].ID)
	table, _, err := sheet.Shown()
	if err != nil {
		return r
	}
	places, of := sheet.Places(table)
	r.name, r.of = sheet.Ranking.Name, of
	for i := range sheet.Entries {
		if s := sheet.Entries[i].Proposal; s != nil {
			r.places[s.ID] = places[i]
		}
	}
	return r
}

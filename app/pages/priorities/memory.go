package priorities

import (
	"encoding/json"

	"benangmerah/app/parts"
	"benangmerah/model"
)

// memory is what comes back after a restart: which ranking and view, whose scores, the cursors, and what is half typed.
type memory struct {
	Ranking model.ID            `json:"ranking"`
	Sight   sight               `json:"sight,omitempty"`
	ByChair bool                `json:"by_chair,omitempty"`
	Scorer  model.ID            `json:"scorer,omitempty"`
	Place   parts.GridPlace     `json:"place"`
	Marks   parts.GridPlace     `json:"marks"`
	Drafts  map[string][]string `json:"drafts,omitempty"`
}

// Remember gives what comes back after a restart, as a value for JSON; nil without a ranking.
func (p *Page) Remember() any {
	if !p.hasRanking() {
		return nil
	}
	drafts, _ := p.view.strip.Drafts()
	return memory{p.ranking, p.sight, p.byChair, p.marks.scorer, p.board.grid.Remember(), p.marks.grid.Remember(), drafts}
}

// Recall takes back what Remember gave. What is no longer in the file is left out.
func (p *Page) Recall(data json.RawMessage) {
	var m memory
	if json.Unmarshal(data, &m) != nil || !p.hasFile() || m.Ranking == 0 {
		return
	}
	p.ranking, p.marks.scorer = m.Ranking, m.Scorer
	if m.Sight == scoresSight || m.Sight == setupSight {
		p.sight = m.Sight
	}
	p.view.strip.Restore(m.Drafts)
	p.byChair = m.ByChair
	p.read()
	p.board.grid.Recall(m.Place)
	p.marks.grid.Recall(m.Marks)
}

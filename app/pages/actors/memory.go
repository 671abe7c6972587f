package actors

import (
	"encoding/json"
	"slices"

	"benangmerah/app/parts"
	"benangmerah/model"
	"benangmerah/model/submissions"
)

// memory is what of the page comes back after a restart: where it looked, and what was half typed.
type memory struct {
	Intake  model.ID              `json:"intake,omitempty"`
	Lens    lens                  `json:"lens,omitempty"`
	Filter  submissions.Filter    `json:"filter"`
	Rows    submissions.Dimension `json:"rows"`
	Columns submissions.Dimension `json:"columns"`
	Begun   []begun               `json:"begun,omitempty"`
	Place   parts.GridPlace       `json:"place"`
	Forms   map[string][]string   `json:"forms,omitempty"`
}

// begun is a proposal that is half entered in the row at the foot of an intake.
type begun struct {
	Intake model.ID            `json:"intake"`
	Number int                 `json:"number"`
	Is     model.NewSubmission `json:"is"`
}

// Remember gives what comes back after a restart, as a value for JSON; nil where there is nothing.
func (p *Page) Remember() any {
	if !p.hasIntake() {
		return nil
	}
	t := p.tables[ofCross]
	m := memory{Intake: p.intake, Lens: p.lens, Filter: p.filter, Rows: t.rows, Columns: t.columns, Place: p.proposals.table.Remember()}
	for in, d := range p.proposals.drafts {
		m.Begun = append(m.Begun, begun{in, d.number, d.is})
	}
	m.Forms, _ = p.Strip.Drafts()
	return m
}

// Recall takes back what Remember gave. What does not fit the file any more is left out; nothing that was half typed becomes an act.
func (p *Page) Recall(data json.RawMessage) {
	var m memory
	if json.Unmarshal(data, &m) != nil || !p.HasFile() || p.Plan.Intakes.Get(m.Intake) == nil {
		return
	}
	p.intake, p.filter = m.Intake, m.Filter
	if m.Lens < lenses {
		p.lens = m.Lens
	}
	if known := submissions.Dimensions(); slices.Contains(known, m.Rows) && slices.Contains(known, m.Columns) {
		p.tables[ofCross].rows, p.tables[ofCross].columns = m.Rows, m.Columns
	}
	for _, d := range m.Begun {
		if p.Plan.Intakes.Get(d.Intake) != nil {
			p.proposals.drafts[d.Intake] = &draft{d.Number, d.Is}
			p.proposals.begun = max(p.proposals.begun, d.Number)
		}
	}
	p.Search.SetText(m.Filter.Search)
	p.Read()
	p.Strip.Restore(m.Forms)
	p.proposals.table.Recall(m.Place)
}

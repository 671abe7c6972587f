package comparison

import (
	"encoding/json"

	"benangmerah/app/parts"
	"benangmerah/model"
)

// memory is what comes back after a restart: what is compared, what was opened, and the cursor.
type memory struct {
	Panel   model.Panel         `json:"panel"`
	Active  int                 `json:"active"`
	Trail   []step              `json:"trail,omitempty"`
	Targets bool                `json:"targets,omitempty"`
	Place   parts.GridPlace     `json:"place"`
	Drafts  map[string][]string `json:"drafts,omitempty"` // what is half typed at the foot
}

// Remember gives what comes back after a restart, as a value for JSON; nil without a file.
func (p *Page) Remember() any {
	if !p.hasFile() {
		return nil
	}
	drafts, _ := p.view.strip.Drafts()
	return memory{p.panel, p.active, p.trail, p.targets, p.sheet.grid.Remember(), drafts}
}

// Recall takes back what Remember gave. What is no longer in the file is left out; moments are read when the page comes into view.
func (p *Page) Recall(data json.RawMessage) {
	var m memory
	if json.Unmarshal(data, &m) != nil || !p.hasFile() {
		return
	}
	p.panel, p.active, p.trail, p.targets = m.Panel, m.Active, m.Trail, m.Targets
	p.view.search.SetText(m.Panel.View.Sought)
	p.read()
	p.view.strip.Restore(m.Drafts)
	p.sheet.grid.Recall(m.Place)
}

package session

import (
	"encoding/json"

	"benangmerah/app/parts"
	"benangmerah/model"
)

// memory is what of the page comes back after a restart: where it looked, and what was half typed.
type memory struct {
	Slot    model.ID            `json:"slot,omitempty"`
	Day     model.ID            `json:"day,omitempty"`
	Targets bool                `json:"targets,omitempty"`
	Speaker string              `json:"speaker,omitempty"`
	Place   parts.GridPlace     `json:"place"`
	Form    string              `json:"form,omitempty"` // the kind of the form that is open
	Drafts  map[string][]string `json:"drafts,omitempty"`
}

// Remember gives what comes back after a restart, as a value for JSON; nil where there is nothing.
func (p *Page) Remember() any {
	if p.plan() == nil || !p.hasAgenda() {
		return nil
	}
	m := memory{Slot: p.looked, Day: p.lookedDay, Targets: p.targets, Speaker: p.chosen}
	m.Drafts, m.Form = p.sheet.strip.Drafts()
	m.Place = p.sheet.grid.Remember()
	return m
}

// Recall takes back what Remember gave. What does not fit the file any more is left out; nothing that was half typed becomes an act.
func (p *Page) Recall(data json.RawMessage) {
	var m memory
	if json.Unmarshal(data, &m) != nil || p.plan() == nil || !p.hasAgenda() {
		return
	}
	if p.plan().Slots.Get(m.Slot) != nil {
		p.looked = m.Slot
	}
	if p.plan().Days.Get(m.Day) != nil {
		p.lookedDay = m.Day
	}
	p.targets, p.chosen = m.Targets, m.Speaker
	p.showWhole()
	p.sheet.strip.Restore(m.Drafts)
	p.sheet.grid.Recall(m.Place)
	p.recallForm(m.Form)
}

// recallForm opens a form with its half-typed texts again. Others than those that can always be asked for keep their texts until they are asked for.
func (p *Page) recallForm(kind string) {
	ask := map[string]func(){noteForm: p.askNote, directiveForm: p.askDirective, claimForm: p.askClaim}[kind]
	if ask != nil {
		ask()
	}
}

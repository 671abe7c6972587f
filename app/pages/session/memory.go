package session

import (
	"encoding/json"

	"benangmerah/model"
)

// memory is what of the page comes back after a restart: where it looked, and what was half typed.
type memory struct {
	Slot    model.ID            `json:"slot,omitempty"`
	Day     model.ID            `json:"day,omitempty"`
	Targets bool                `json:"targets,omitempty"`
	Speaker string              `json:"speaker,omitempty"`
	Row     string              `json:"row,omitempty"` // the key of the row under the cursor
	Col     int                 `json:"col,omitempty"`
	Editing bool                `json:"editing,omitempty"`
	Entry   string              `json:"entry,omitempty"`
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
	if f := p.sheet.figures; f != nil && len(f.rows) > 0 {
		row, col := p.sheet.grid.Cursor()
		if at, editCol, entry, open := p.sheet.grid.Editing(); open {
			row, col, m.Editing, m.Entry = at, editCol, true, entry
		}
		m.Row, m.Col = f.rows[row].key, col
	}
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
	if p.recallCursor(m) && m.Editing {
		p.sheet.grid.ResumeEdit(m.Entry)
	}
	p.recallForm(m.Form)
}

// recallCursor puts the cursor where it was; false where that is not there any more.
func (p *Page) recallCursor(m memory) bool {
	if p.sheet.figures == nil {
		return false
	}
	row := p.sheet.grid.FindRow(m.Row)
	if row < 0 || m.Col >= len(columnsNow()) {
		return false
	}
	p.sheet.grid.MoveTo(row, m.Col)
	return true
}

// recallForm opens a form with its half-typed texts again. Others than those that can always be asked for keep their texts until they are asked for.
func (p *Page) recallForm(kind string) {
	ask := map[string]func(){noteForm: p.askNote, directiveForm: p.askDirective, claimForm: p.askClaim}[kind]
	if ask != nil {
		ask()
	}
}

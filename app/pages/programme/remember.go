package programme

import (
	"cmp"
	"encoding/json"
	"maps"
	"slices"

	"benangmerah/app/parts"
	"benangmerah/model"
)

// remembered is what the page comes back with after the program ended: what is in view, the cursor, and what is half entered.
type remembered struct {
	Agency model.ID              `json:"agency"`
	Stage  model.Stage           `json:"stage"`
	Year   int                   `json:"year"`
	View   view                  `json:"view"`
	Place  parts.GridPlace       `json:"place"`
	Folded []model.ID            `json:"folded,omitempty"`
	Line   model.ID              `json:"line,omitempty"` // that invites a further indicator and source
	Named  []model.ID            `json:"named,omitempty"`
	Drafts []keptDraft           `json:"drafts,omitempty"` // of all agencies
	Halves map[model.ID]keptHalf `json:"halves,omitempty"` // by line
}

// keptDraft is a draft as it is written down, with its agency.
type keptDraft struct {
	Agency model.ID    `json:"agency"`
	Number int         `json:"number"`
	Level  model.Level `json:"level"`
	Parent model.ID    `json:"parent,omitempty"`
	After  model.ID    `json:"after,omitempty"`
	Anchor model.ID    `json:"anchor,omitempty"`
	Unit   model.ID    `json:"unit,omitempty"`
	Year   int         `json:"year"`
	Code   string      `json:"code,omitempty"`
	Name   string      `json:"name,omitempty"`
}

// keptHalf is a half as it is written down.
type keptHalf struct {
	Fund model.ID `json:"fund,omitempty"`
	Name string   `json:"name,omitempty"`
}

// Remember gives what is in view and half entered; nil where no agency is shown.
func (p *Page) Remember() any {
	if p.choices == nil {
		return nil
	}
	r := remembered{
		Agency: p.agency, Stage: p.stage, Year: p.year, View: p.view, Place: p.grid.Remember(), Folded: slices.Sorted(maps.Keys(p.folded)),
		Line: p.line, Named: p.named, Halves: map[model.ID]keptHalf{},
	}
	r.keep(p.agency, p.drafts)
	for agency, drafts := range p.others {
		r.keep(agency, drafts)
	}
	slices.SortFunc(r.Drafts, func(a, b keptDraft) int { return cmp.Compare(a.Number, b.Number) })
	for line, h := range p.halves {
		r.Halves[line] = keptHalf{Fund: h.fund, Name: h.name}
	}
	return r
}

// keep takes drafts of an agency on, those in which nothing is written yet only where something is being typed in them.
func (r *remembered) keep(agency model.ID, drafts []*draft) {
	for _, d := range drafts {
		row := row{draft: d.number}
		if !d.empty() || r.Place.Typing && r.Place.Key == row.key() {
			r.Drafts = append(r.Drafts, keptDraft{agency, d.number, d.level, d.parent, d.after, d.anchor, d.unit, d.year, d.code, d.name})
		}
	}
}

// Recall brings back what fits the file; nothing of it is entered.
func (p *Page) Recall(data json.RawMessage) {
	var r remembered
	plan := p.desk.Plan()
	if json.Unmarshal(data, &r) != nil || p.choices == nil || plan.Agencies.Get(r.Agency) == nil {
		return
	}
	p.entering = r.entering(plan)
	p.scope = scope{r.Agency, r.Stage, r.Year}
	p.scope = p.nearest(plan)
	if int(r.View) < len(views()) {
		p.view = r.View
	}
	p.showAgencies()
	p.showScope()
	p.grid.Recall(r.Place)
}

// entering is what is half entered, as far as the file still has what it belongs to.
func (r *remembered) entering(plan *model.Plan) *entering {
	e := newEntering()
	e.line, e.named = r.Line, r.Named
	for _, line := range r.Folded {
		if plan.Lines.Get(line) != nil {
			e.folded[line] = true
		}
	}
	for _, d := range r.Drafts {
		made := &draft{d.Number, d.Level, d.Parent, d.After, d.Anchor, d.Unit, d.Year, d.Code, d.Name}
		e.count = max(e.count, d.Number)
		switch {
		case plan.Agencies.Get(d.Agency) == nil:
		case d.Agency == r.Agency:
			e.drafts = append(e.drafts, made)
		default:
			e.others[d.Agency] = append(e.others[d.Agency], made)
		}
	}
	for line, h := range r.Halves {
		if plan.Lines.Get(line) != nil {
			e.halves[line] = &half{fund: h.Fund, name: h.Name}
		}
	}
	return e
}

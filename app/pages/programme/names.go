package programme

import (
	"benangmerah/app/text"
	"benangmerah/model"
)

// commitIndicator adds the indicator that was typed into the row that invites one, and puts the cursor on it.
func (p *Page) commitIndicator(r *row, typed string) (refusal string) {
	words, refusal := p.readField(model.FieldIndicator, typed)
	if refusal != "" {
		return refusal
	}
	e, refusal := p.do(model.AddIndicator{Line: r.line.ID, Text: words})
	if refusal == "" {
		p.standOn(e, model.KindIndicator)
	}
	return refusal
}

// commitDraft keeps the code and name of a line that is begun, and adds it once it has both.
func (p *Page) commitDraft(r *row, typed string) (refusal string) {
	d := p.find(r.draft)
	code, name := splitCode(typed, d.code)
	now := *d
	switch {
	case code == "" && name == "":
		now.code, now.name = "", ""
	case code == "":
		now.name = name
	case name == "":
		now.code = code
	default:
		now.code, now.name = code, name
	}
	if now.code == "" || now.name == "" {
		*d = now
		p.refresh()
		return ""
	}
	e, refusal := p.do(model.AddLine{
		Agency: p.agency, SubUnit: d.unit, Parent: d.parent, Year: d.year, Level: d.level, Code: now.code, Called: now.name,
	})
	if refusal == "" {
		p.added(d, e)
	}
	return refusal
}

// pick enters an entry of the nomenclature: as the line that is begun in a draft, or in the place of one that is there.
func (p *Page) pick(r *row, official *model.CatalogEntry) (refusal string) {
	if r.draft == 0 {
		_, refusal = p.do(model.FillFromCatalog{Line: r.line.ID, Entry: official.ID})
		return refusal
	}
	d := p.find(r.draft)
	field := ""
	if plan := p.desk.Plan(); plan.CatalogCode(p.agency, d.year, official) == "" {
		if own := fieldsOf(plan, p.agency, d.year); len(own) > 0 {
			field = own[0]
		}
	}
	e, refusal := p.do(model.AddFromCatalog{Agency: p.agency, Year: d.year, SubUnit: d.unit, Entry: official.ID, Field: field})
	if refusal == "" {
		p.added(d, e)
	}
	return refusal
}

// added puts the cursor on the line that a draft became and invites its indicators and sources.
func (p *Page) added(d *draft, e *model.Entry) {
	p.drop(d.number)
	var added *model.Line
	for _, c := range e.Changes {
		if l, ok := c.After.(*model.Line); ok && c.Before == nil && (added == nil || l.Level == d.level) {
			added = l
		}
	}
	p.invite(added.ID)
	p.unfold(added.ID)
	p.refresh()
	p.moveTo(p.sheet.findRow(added.ID, 0), 0)
}

// standOn puts the cursor on a record that came with an entry.
func (p *Page) standOn(e *model.Entry, kind model.Kind) {
	_, col := p.grid.Cursor()
	for _, c := range e.Changes {
		if i, ok := c.After.(*model.Indicator); ok && c.Before == nil && kind == model.KindIndicator {
			p.moveTo(p.sheet.findRow(i.Line, i.ID), col)
		}
	}
}

// echoName says how what is typed as the name of a line is understood.
func (p *Page) echoName(r *row, typed string) string {
	if r.kind == fundRow || r.kind == indicatorRow {
		return ""
	}
	current := ""
	if r.line != nil {
		current = r.line.Code
	}
	code, name := splitCode(typed, current)
	switch {
	case r.draft != 0 && code == "" && p.find(r.draft).code == "" && name != "":
		return p.desk.Say(text.EntryEchoOnlyName)
	case r.draft != 0 && code != "" && name == "":
		return p.desk.Say(text.EntryEchoOnlyCode, code)
	case code != "" && code != current && p.unknown(code):
		return p.desk.Say(text.EntryEchoUnknown, code)
	case code != "" && code != current:
		return p.desk.Say(text.EntryEchoCode, code, name)
	default:
		return ""
	}
}

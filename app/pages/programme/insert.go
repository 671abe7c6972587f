package programme

import (
	"slices"

	"benangmerah/app/text"
	"benangmerah/model"
)

// wanted is a kind of row that can be inserted.
type wanted uint8

const (
	wantProgram wanted = iota
	wantActivity
	wantSub
	wantIndicator
	wantSource
	wantKinds // how many there are
)

// insert makes a row of the kind that the cursor stands on or, on a new row in which nothing is written, of the next kind.
func (p *Page) insert(n int, _ bool) {
	kind, anchor := wantProgram, model.ID(0)
	if n >= 0 && n < p.sheet.Rows() && p.sheet.rows[n].kind != sumRow {
		r := &p.sheet.rows[n]
		kind, anchor = r.wanted(), p.anchorOf(r)
		if r.invited && r.fundName == "" || r.draft != 0 && p.find(r.draft).empty() {
			kind = p.nextKind(kind, anchor)
		}
	}
	p.begin(kind, anchor)
}

// insertHere makes a row of a kind where the cursor stands.
func (p *Page) insertHere(kind wanted) {
	anchor := model.ID(0)
	if n, _ := p.grid.Cursor(); n >= 0 && n < p.sheet.Rows() && p.sheet.rows[n].kind != sumRow {
		anchor = p.anchorOf(&p.sheet.rows[n])
	}
	p.begin(kind, anchor)
}

// nextKind goes round the kinds. Without a line there is nothing to measure or pay for, and not every line has money of its own.
func (p *Page) nextKind(kind wanted, anchor model.ID) wanted {
	next := (kind + 1) % wantKinds
	if next == wantIndicator && anchor == 0 || next == wantSource && !p.pays(anchor) {
		return wantProgram
	}
	return next
}

// pays says whether money is entered on a line itself.
func (p *Page) pays(line model.ID) bool {
	return slices.ContainsFunc(p.sheet.rows, func(r row) bool { return r.lineID() == line && r.holds })
}

// wanted is the kind of row that a row is.
func (r *row) wanted() wanted {
	switch {
	case r.kind == indicatorRow:
		return wantIndicator
	case r.kind == fundRow:
		return wantSource
	default:
		return wanted(r.level - model.Program)
	}
}

// anchorOf is the line that a row belongs to; of a draft the one that it was begun at.
func (p *Page) anchorOf(r *row) model.ID {
	if r.draft != 0 {
		return p.find(r.draft).anchor
	}
	return r.lineID()
}

// begin makes an empty row of a kind at a line and puts the cursor on it.
func (p *Page) begin(kind wanted, anchor model.ID) {
	if p.desk.ReadOnly() {
		p.desk.Tell(p.desk.Say(text.ReadOnlyNow))
		return
	}
	if !p.grid.CommitEdit() {
		return
	}
	p.unfold(anchor)
	p.refresh()
	if kind == wantSource && !p.pays(anchor) {
		p.desk.Tell(p.desk.Say(text.ProgrammeSum))
		return
	}
	key := ""
	switch line := p.desk.Plan().Lines.Get(anchor); {
	case kind <= wantSub || line == nil:
		key = p.beginDraft(min(kind, wantSub), line)
	default:
		p.invite(anchor)
		r := row{kind: indicatorRow, invited: true, line: line}
		if kind == wantSource {
			r.kind = fundRow
		}
		key = r.key()
	}
	p.refresh()
	p.focusLines()
	p.moveTo(p.sheet.findKey(key), 0)
}

// beginDraft begins a line of a kind: beside the anchor or the line over it that is of the same level, else under the nearest that may hold it.
func (p *Page) beginDraft(kind wanted, anchor *model.Line) (key string) {
	plan := p.desk.Plan()
	d := draft{level: model.Program + model.Level(kind), year: planYear(plan, p.agency, p.year)}
	if anchor != nil {
		d.anchor, d.year = anchor.ID, anchor.Year
	}
	near := anchor
	for near != nil && near.Level > d.level {
		near = plan.Lines.Get(near.Parent)
	}
	switch {
	case near == nil:
	case near.Level == d.level:
		d.parent, d.after, d.unit = near.Parent, near.ID, near.SubUnit
	default:
		d.parent = near.ID
	}
	p.invite(0)
	begun := p.entering.begin(d)
	p.dropEmpty(begun.number)
	return (&row{draft: begun.number}).key()
}

// moved gives up what was begun and left empty when the cursor leaves it.
func (p *Page) moved(n, _ int) {
	if n < 0 || n >= p.sheet.Rows() {
		return
	}
	r := &p.sheet.rows[n]
	left := p.dropEmpty(r.draft)
	if p.line != 0 && r.lineID() != p.line {
		p.invite(0)
		left = true
	}
	if left {
		p.refresh()
	}
}

// tabEnd begins a further row of the kind that the last one is, where Tab has nowhere else to go.
func (p *Page) tabEnd() {
	n, _ := p.grid.Cursor()
	if n < 0 || n >= p.sheet.Rows() {
		return
	}
	if r := &p.sheet.rows[n]; !r.invited && r.draft == 0 {
		p.insert(n, true)
	}
}

// shift moves an indicator among those of its line.
func (p *Page) shift(n, by int) {
	r := &p.sheet.rows[n]
	if r.kind != indicatorRow || r.invited {
		p.desk.Tell(p.desk.Say(text.EntryShiftByCode))
		return
	}
	if _, refusal := p.do(model.MoveIndicator{Indicator: r.indicator.ID, By: by}); refusal != "" {
		p.desk.Tell(refusal)
	}
}

package incoming

import (
	"strconv"

	"benangmerah/model"
)

// blank is an empty cell of a stamped source.
type blank struct {
	draft *draft
	claim claim
}

// move is a budget that the hidden column of a template names in a row where another source stands now.
type move struct {
	draft  *draft
	budget *item
	column string
}

// cells takes in what the cells of a row say.
func (m *matcher) cells(d *draft, indicator *item) {
	d.need(indicator)
	if indicator != nil {
		text := indicator.fresh.(*model.Indicator).Text
		if !indicator.came() && text != d.source.Text {
			m.say(d, indicator, accessorOf(model.KindIndicator, model.FieldIndicator, 0), "", d.source.Text, nil)
		}
		d.row.Indicator = d.source.Text
	}
	for n := range d.source.Cells {
		if d.row.Reason != nil {
			return
		}
		m.cell(d, indicator, &d.source.Cells[n])
	}
}

func (m *matcher) cell(d *draft, indicator *item, c *Cell) {
	switch c.Field {
	case model.FieldBudget:
		m.budget(d, c)
		return
	case model.FieldName, model.FieldMission, model.FieldPriority, model.FieldLocation, model.FieldGroup, model.FieldObjective, model.FieldOutcome:
		m.field(d, d.line, c)
		return
	}
	switch {
	case indicator == nil && c.Given:
		d.refuse(c.Column, c.Text, model.Invalidf("Isi indikatornya di baris itu, atau hapus isian ini.", "Kolom ini diisi, tetapi barisnya tidak menyebut indikator."))
	case indicator == nil:
	case c.Field == model.FieldTarget:
		m.target(d, indicator, c)
	default:
		m.field(d, indicator, c)
	}
}

// field takes in what a cell says about a line or an indicator itself.
func (m *matcher) field(d *draft, of *item, c *Cell) {
	theirs, problem := m.content(c)
	if problem != nil {
		d.refuse(c.Column, c.Text, problem)
		return
	}
	m.tell(d, c, claim{item: of, access: accessorOf(of.kind, c.Field, 0), theirs: theirs})
}

// content reads the text of a cell as what its field holds.
func (m *matcher) content(c *Cell) (content, *model.Error) {
	switch {
	case !c.Given || c.Text == "":
		return nil, nil
	case c.Field == model.FieldBaselineYear:
		year, err := strconv.Atoi(c.Text)
		if err != nil || year < 1945 || year > 2200 {
			return nil, model.Invalidf("Tulis tahun empat angka.", "Tahun %q tidak dikenal.", c.Text)
		}
		return year, nil
	case c.Field == model.FieldMission:
		number, err := strconv.Atoi(c.Text)
		for _, mission := range m.now.Missions.Of(0) {
			if err == nil && mission.Number == number {
				return mission.ID, nil
			}
		}
		return nil, model.Invalidf("Tambahkan misi itu di Setelan, atau betulkan nomornya.", "Misi %q belum ada di berkas ini.", c.Text)
	}
	return c.Text, nil
}

func (m *matcher) target(d *draft, indicator *item, c *Cell) {
	key := figureKey{of: indicator.id, stage: c.Stage, year: c.Year}
	i := m.figure(key, c.Given, func(p *model.Plan) model.Record {
		if t := p.Target(indicator.id, c.Stage, c.Year); t != nil {
			return t
		}
		return nil
	}, &model.Target{Indicator: indicator.id, Stage: c.Stage, Year: c.Year})
	if i == nil {
		return
	}
	var theirs content
	if c.Given {
		theirs = text(c.Text)
	}
	m.tell(d, c, claim{item: i, access: accessorOf(model.KindTarget, model.FieldTarget, c.Quarter), theirs: theirs})
}

func (m *matcher) budget(d *draft, c *Cell) {
	var fund *item
	var fundID model.ID
	if !c.Fund.None() {
		fund = m.fund(c.Fund)
		fundID = fund.id
	}
	line := d.line
	key := figureKey{line.id, fundID, c.Stage, c.Year}
	i := m.figure(key, c.Given, func(p *model.Plan) model.Record {
		if b := p.Budget(line.id, fundID, c.Stage, c.Year); b != nil {
			return b
		}
		return nil
	}, &model.Budget{Line: line.id, Fund: fundID, Stage: c.Stage, Year: c.Year})
	m.moved(d, c, fundID)
	if i == nil {
		return
	}
	made := claim{item: i, access: accessorOf(model.KindBudget, model.FieldBudget, c.Quarter), gone: !c.Given && c.Quarter == 0}
	if fund != nil {
		made.needs = []*item{fund}
	}
	if c.Given {
		made.theirs = c.Amount
	}
	m.tell(d, c, made)
}

// moved notes that the money of the row came from another source at the stamp.
func (m *matcher) moved(d *draft, c *Cell, fund model.ID) {
	if !c.Given || c.Quarter != 0 {
		return
	}
	for p := range m.plans() {
		named := p.Budgets.Get(d.source.Budget)
		if named == nil || named.Line != d.line.id || named.Fund == fund {
			continue
		}
		if b := p.Budget(d.line.id, named.Fund, c.Stage, c.Year); b != nil {
			m.moves = append(m.moves, move{d, m.item(refOf(b)), c.Column})
			return
		}
	}
}

// figure finds the record of a figure, now or at the stamp, and makes it where it is to be made; else nil.
func (m *matcher) figure(key figureKey, make bool, find func(*model.Plan) model.Record, fresh model.Record) *item {
	if i := m.figures[key]; i != nil {
		return i
	}
	for p := range m.plans() {
		if r := find(p); r != nil {
			m.figures[key] = m.item(refOf(r))
			return m.figures[key]
		}
	}
	if !make {
		return nil
	}
	m.figures[key] = m.create(fresh, word(key.of), word(key.fund), key.stage.String(), strconv.Itoa(key.year))
	return m.figures[key]
}

// tell adds what a cell says; an empty one waits until every row has spoken, and says nothing without a stamp.
func (m *matcher) tell(d *draft, c *Cell, made claim) {
	made.column = c.Column
	switch {
	case c.Given && (made.theirs != nil || m.offer.Stamp != nil):
		m.say(d, made.item, made.access, made.column, made.theirs, made.needs)
	case !c.Given && m.offer.Stamp != nil:
		m.blank = append(m.blank, blank{d, made})
	}
}

// say adds what a row says about a field. The same said again counts once; something else is refused.
func (m *matcher) say(d *draft, i *item, a *accessor, column string, theirs content, needs []*item) {
	key := saidKey{i, a}
	before, again := m.said[key]
	switch {
	case !again:
		m.said[key] = spoken{theirs, d.row.Number}
		d.claims = append(d.claims, claim{item: i, access: a, column: column, theirs: theirs, needs: needs})
	case before.theirs != theirs:
		d.refuse(column, m.show(a.field, theirs).String(), model.Invalidf("Samakan isinya, atau hapus salah satunya.", "Kolom ini sudah diisi lain di baris %d.", before.row))
	case i.kind == model.KindBudget && before.row != d.row.Number:
		m.notes = append(m.notes, Notice{
			Row: d.row.Number, Column: column, Value: m.show(a.field, theirs).String(),
			Reason: model.Invalidf("", "Jumlah yang sama dari sumber yang sama sudah ada di baris %d; dihitung satu kali.", before.row),
		})
	}
}

// settleBlanks lets the empty cells speak that no other row fills, and takes budgets away that went to another source.
func (m *matcher) settleBlanks() {
	for _, b := range m.blank {
		key := saidKey{b.claim.item, b.claim.access}
		if _, said := m.said[key]; !said && b.draft.row.Reason == nil {
			m.said[key] = spoken{nil, b.draft.row.Number}
			b.draft.claims = append(b.draft.claims, b.claim)
		}
	}
	for _, v := range m.moves {
		whole := accessorOf(model.KindBudget, model.FieldBudget, 0)
		key := saidKey{v.budget, whole}
		if _, said := m.said[key]; !said && v.draft.row.Reason == nil {
			m.said[key] = spoken{nil, v.draft.row.Number}
			v.draft.claims = append(v.draft.claims, claim{item: v.budget, access: whole, column: v.column, gone: true})
		}
	}
}

package incoming

import (
	"strings"

	"benangmerah/model"
)

// place finds the agency, the sub unit and the lines of a row, and makes those that are not there. It says whether the row can be used.
func (m *matcher) place(d *draft) bool {
	r := d.source
	agency := m.agency(d, r)
	if agency == nil {
		return false
	}
	d.row.AgencyID, d.row.Agency = agency.id, agency.fresh.(*model.Agency).Label()
	m.learnLines(agency)
	unit := m.unit(agency, r)
	d.need(agency, unit)
	var parent *item
	for level, n := range [...]Named{r.Program, r.Activity} {
		if model.Level(level+1) < r.Level() && n.Code != "" {
			if l := m.line(d, lineKey{agency.id, 0, n.Code}, model.Level(level+1), parent); l != nil {
				if l.fresh.(*model.Line).Level >= r.Level() {
					d.refuse("", n.Code, model.Invalidf("Betulkan kodenya.", "Kode %s sudah dipakai baris lain dan tidak dapat membawahi baris ini.", n.Code))
					return false
				}
				parent = l
				d.need(l)
			}
		}
	}
	key, ok := m.own(d, agency, unit)
	if !ok {
		return false
	}
	d.line = m.line(d, key, r.Level(), parent)
	if d.line == nil {
		d.refuse("", key.code, model.Invalidf("Isi namanya di baris itu.", "Baris %s belum ada di rencana, dan namanya tidak disebut.", key.code))
		return false
	}
	d.need(d.line)
	return true
}

// own gives the key of the row's line. A sub kegiatan without a sub unit may be that of the one sub unit that has it.
func (m *matcher) own(d *draft, agency, unit *item) (lineKey, bool) {
	key := lineKey{agency: agency.id, code: d.source.Of().Code}
	if unit != nil {
		key.unit = unit.id
	}
	if unit != nil || m.lines[key] != nil {
		return key, true
	}
	var elsewhere []lineKey
	for _, u := range m.now.SubUnits.Of(agency.id) {
		if at := (lineKey{agency.id, u.ID, key.code}); m.lines[at] != nil {
			elsewhere = append(elsewhere, at)
		}
	}
	switch len(elsewhere) {
	case 0:
		return key, true
	case 1:
		return elsewhere[0], true
	}
	d.refuse("", key.code, model.Invalidf("Isi kolom \"Sub Unit\".", "Baris %s ada di beberapa sub unit.", key.code))
	return key, false
}

// learnLines notes the lines of an agency in the year, once.
func (m *matcher) learnLines(agency *item) {
	done := lineKey{agency: agency.id}
	if _, known := m.lines[done]; known {
		return
	}
	m.lines[done] = nil
	for p := range m.plans() {
		for _, l := range p.Lines.Of(agency.id) {
			key := lineKey{agency.id, l.SubUnit, l.Code}
			if l.Year == m.offer.Year && m.lines[key] == nil {
				m.lines[key] = m.item(refOf(l))
			}
		}
	}
}

// line finds or makes a line; nil where it is not there and nothing tells its name.
func (m *matcher) line(d *draft, key lineKey, level model.Level, parent *item) *item {
	name := m.names[lineKey{key.agency, 0, key.code}]
	if found := m.lines[key]; found != nil {
		m.rename(d, found, key.code, name)
		return found
	}
	if name == "" {
		return nil
	}
	made := &model.Line{Agency: key.agency, SubUnit: key.unit, Year: m.offer.Year, Level: level, Code: key.code, Name: name}
	if parent != nil {
		made.Parent = parent.id
	}
	m.lines[key] = m.create(made, word(key.agency), word(key.unit), key.code, word(model.ID(m.offer.Year)))
	return m.lines[key]
}

// rename says that a line has another name in the file, in the row of the line itself or the first one under it.
func (m *matcher) rename(d *draft, line *item, code, name string) {
	a := accessorOf(model.KindLine, model.FieldName, 0)
	_, said := m.said[saidKey{line, a}]
	if name == "" || said || line.came() || valueOf(a, line.ours) == content(name) && valueOf(a, line.base) == content(name) {
		return
	}
	if code == d.source.Of().Code {
		code = ""
	}
	m.say(d, line, a, code, name, nil)
}

// learnNames notes the names that the rows give, so that a row may stand before that of the line above it. The first name holds.
func (m *matcher) learnNames() {
	for i := range m.offer.Rows {
		r := &m.offer.Rows[i]
		agency := m.quietAgency(r)
		for _, n := range [...]Named{r.Program, r.Activity, r.Sub} {
			key := lineKey{agency, 0, n.Code}
			if name := strings.TrimSpace(n.Name); name != "" && m.names[key] == "" {
				m.names[key] = name
			}
		}
	}
}

// quietAgency gives the agency of a row without refusing anything; 0 where there is none.
func (m *matcher) quietAgency(r *Row) model.ID {
	if a := m.agency(&draft{source: r}, r); a != nil {
		return a.id
	}
	return 0
}

// bindIndicators finds the indicator of every row: by the words, each of several alike in its turn, then by what the template's hidden column names, so
// that words can be changed; what is left is new.
func (m *matcher) bindIndicators(drafts []*draft) {
	taken := map[*item]bool{}
	turn := map[textKey]int{}
	for n, d := range drafts {
		if i := m.alike(d, turn); i != nil {
			m.bound[n], taken[i] = i, true
		}
	}
	for n, d := range drafts {
		if i := m.hinted(d); m.bound[n] == nil && i != nil && !taken[i] {
			m.bound[n], taken[i] = i, true
		}
	}
	for n, d := range drafts {
		if d.line != nil && m.bound[n] == nil && d.source.Text != "" {
			m.bound[n] = m.newIndicator(d)
		}
	}
}

// alike gives the indicator of the row's line with the same words, the next one at each turn where there are several, then always the last.
func (m *matcher) alike(d *draft, turn map[textKey]int) *item {
	if d.line == nil || d.source.Text == "" {
		return nil
	}
	key := textKey{d.line.id, sameWords(d.source.Text)}
	var list []*item
	for _, i := range m.indicators(d.line) {
		if sameWords(i.fresh.(*model.Indicator).Text) == key.text {
			list = append(list, i)
		}
	}
	if len(list) == 0 {
		return nil
	}
	at := min(turn[key], len(list)-1)
	turn[key]++
	return list[at]
}

// indicators gives those of a line, now and at the stamp, in order.
func (m *matcher) indicators(line *item) (list []*item) {
	seen := map[model.ID]bool{}
	for p := range m.plans() {
		for _, i := range p.Indicators.Of(line.id) {
			if !seen[i.ID] {
				seen[i.ID] = true
				list = append(list, m.item(refOf(i)))
			}
		}
	}
	return list
}

func (m *matcher) hinted(d *draft) *item {
	if d.line == nil || d.source.Indicator == 0 || d.source.Text == "" {
		return nil
	}
	for p := range m.plans() {
		if i := p.Indicators.Get(d.source.Indicator); i != nil && i.Line == d.line.id {
			return m.item(refOf(i))
		}
	}
	return nil
}

// newIndicator makes the indicator of a row behind those of its line.
func (m *matcher) newIndicator(d *draft) *item {
	key := textKey{d.line.id, sameWords(d.source.Text)}
	if i := m.texts[key]; i != nil {
		return i
	}
	order, known := m.orders[d.line.id]
	if !known {
		for _, i := range m.indicators(d.line) {
			order = max(order, i.fresh.(*model.Indicator).Order)
		}
	}
	order++
	m.orders[d.line.id] = order
	m.texts[key] = m.create(&model.Indicator{Line: d.line.id, Order: order, Text: d.source.Text}, word(d.line.id), key.text)
	return m.texts[key]
}

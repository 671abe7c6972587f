package incoming

import (
	"cmp"
	"slices"
	"strings"

	"benangmerah/model"
)

// Weigh matches an offer to the plan and gives every row its fate. Base is the plan as it was when the offer's stamp was made; nil without a stamp, or
// where that moment is not at hand: then every difference counts as a change. Nothing is changed. The plans are only read.
func Weigh(now, base *model.Plan, o *Offer) *Preview {
	w := weigh(now, base, o)
	p := &Preview{Notes: slices.Concat(o.Notes, w.notes)}
	for _, d := range w.drafts {
		p.add(d.row)
	}
	for _, n := range o.Refuse {
		p.add(PreviewRow{Number: n.Row, Fate: Refused, Reason: &n})
	}
	p.Stage, p.Year = w.subject()
	p.Sums = w.sums(p.Stage, p.Year, Choice{})
	return p
}

func (p *Preview) add(r PreviewRow) {
	p.Rows = append(p.Rows, r)
	p.Count[r.Fate]++
}

// weigh does the work of Weigh and keeps what Take needs.
func weigh(now, base *model.Plan, o *Offer) *weighing {
	w := newWeighing(now, base, o)
	if o.Source == FromPart {
		w.matchPart()
	} else {
		w.matchRows()
	}
	w.leaveSubtotals()
	locks := newLocks(now)
	for _, d := range w.drafts {
		w.decide(d, locks)
	}
	return w
}

// matchRows makes the drafts of an offer of rows.
func (w *weighing) matchRows() {
	m := newMatcher(w)
	m.learnNames()
	for n := range w.offer.Rows {
		r := &w.offer.Rows[n]
		d := &draft{source: r, row: PreviewRow{Number: r.Number, Code: r.Of().Code, Name: r.Of().Name, Indicator: r.Text}}
		w.drafts = append(w.drafts, d)
		m.place(d)
	}
	m.bindIndicators(w.drafts)
	for n, d := range w.drafts {
		if d.row.Reason == nil {
			m.describe(d)
			m.cells(d, m.bound[n])
		}
	}
	m.settleBlanks()
	m.letBe()
	m.limitQuarters()
	if w.offer.Whole {
		m.addGone()
	}
}

// describe gives the preview of a row the names of its line.
func (w *weighing) describe(d *draft) {
	if d.line.ours != nil {
		d.row.Line = d.line.id
	}
	if d.row.Name == "" {
		d.row.Name = d.line.fresh.(*model.Line).Name
	}
}

// letBe passes rows of a template over that only repeat a line of another year and were not filled. A line that another row brings all the same comes with
// everything that its rows say.
func (m *matcher) letBe() {
	coming := map[*item]bool{}
	for _, d := range m.drafts {
		if !m.repeats(d) {
			for _, i := range d.needs {
				coming[i] = true
			}
		}
	}
	for _, d := range m.drafts {
		if m.repeats(d) && !coming[d.line] {
			d.claims, d.needs = nil, nil
		}
	}
}

// repeats says whether a row only repeats a line of another year.
func (m *matcher) repeats(d *draft) bool {
	if d.line == nil || !d.line.came() || m.offer.Stamp == nil {
		return false
	}
	was := m.now.Lines.Get(d.source.Line)
	return was != nil && was.Year != m.offer.Year && !slices.ContainsFunc(d.claims, func(c claim) bool { return c.theirs != nil && isFigure(c.item.kind) })
}

// limitQuarters refuses rows whose quarters of a new budget add up to more than money can be.
func (m *matcher) limitQuarters() {
	sums := map[*item]model.Money{}
	for _, d := range m.drafts {
		for _, c := range d.claims {
			part, ok := c.theirs.(model.Money)
			if !ok || c.access.quarter == 0 || c.item.ours != nil {
				continue
			}
			if sums[c.item] += part; sums[c.item] > model.MaxMoney || sums[c.item] < -model.MaxMoney {
				d.refuse(c.column, m.show(c.access.field, part).String(), model.Invalidf("Periksa jumlah angka nolnya.", "Jumlah uang melebihi batas Rp100 triliun."))
				break
			}
		}
	}
}

func isFigure(k model.Kind) bool { return k == model.KindTarget || k == model.KindBudget }

// addGone adds what the plan has of the stage and year, for the agencies that the offer names, and the offer does not.
func (m *matcher) addGone() {
	seen := map[model.ID]bool{}
	for _, d := range slices.Clone(m.drafts) {
		agency := d.row.AgencyID
		if d.row.Reason != nil || seen[agency] {
			continue
		}
		seen[agency] = true
		for _, l := range m.now.Lines.Of(agency) {
			for _, b := range m.now.Budgets.Of(l.ID) {
				m.addGoneBudget(d, l, b)
			}
		}
	}
}

func (m *matcher) addGoneBudget(of *draft, l *model.Line, b *model.Budget) {
	i := m.item(refOf(b))
	if _, said := m.said[saidKey{i, accessorOf(model.KindBudget, model.FieldBudget, 0)}]; said || b.Stage != m.offer.Stage || b.Year != m.offer.Year {
		return
	}
	d := &draft{row: PreviewRow{Gone: true, AgencyID: of.row.AgencyID, Agency: of.row.Agency, Line: l.ID, Code: l.Code, Name: l.Name}, line: m.item(refOf(l))}
	d.claims = []claim{{item: i, access: accessorOf(model.KindBudget, model.FieldBudget, 0), gone: true}}
	m.drafts = append(m.drafts, d)
}

// decide gives the cells of a row, and so the row, their fates.
func (w *weighing) decide(d *draft, locks *locks) {
	if d.row.Reason != nil {
		d.row.Fate = Refused
		return
	}
	for _, c := range d.claims {
		cell := w.cell(c)
		if cell.Fate == Same && cell.Theirs == cell.Ours && c.item.ours == nil {
			continue
		}
		if l := locks.on(c.item, w); l != nil && cell.Fate != Same {
			cell.Fate, cell.Lock = Conflict, l
		}
		d.row.Cells = append(d.row.Cells, cell)
		d.row.Fate = max(d.row.Fate, cell.Fate)
	}
	if d.row.Fate < New && slices.ContainsFunc(d.needs, (*item).came) {
		d.row.Fate = New
	}
	if d.row.Fate == Changed && d.line != nil && d.line.came() {
		d.row.Fate = New
	}
}

// cell gives the fate of a claim with the three values.
func (w *weighing) cell(c claim) PreviewCell {
	base, ours, theirs := valueOf(c.access, c.item.base), valueOf(c.access, c.item.ours), c.theirs
	cell := PreviewCell{Column: c.column, Field: c.access.field, Quarter: c.access.quarter, Kind: c.item.kind, ID: c.item.id, Fate: fate(c, base, ours, theirs)}
	cell.Base, cell.Ours, cell.Theirs = w.show(cell.Field, base), w.show(cell.Field, ours), w.show(cell.Field, theirs)
	switch r := c.item.fresh.(type) {
	case *model.Target:
		cell.Stage, cell.Year = r.Stage, r.Year
	case *model.Budget:
		cell.Stage, cell.Year = r.Stage, r.Year
		if f, ok := w.known(ref{model.KindFund, r.Fund}).(*model.Fund); ok {
			cell.Fund = f.Name
		}
	}
	return cell
}

func valueOf(a *accessor, r model.Record) content {
	if r == nil {
		return nil
	}
	return a.get(r)
}

// fate compares the three sides of a claim. Texts are compared by their words: files do not keep every space.
func fate(c claim, base, ours, theirs content) Fate {
	i := c.item
	base, ours, theirs = inWords(base), inWords(ours), inWords(theirs)
	switch {
	case c.gone && i.ours == nil:
		return Same
	case c.gone && (i.base == nil || !same(i.base, i.ours)):
		return Conflict
	case c.gone:
		return Changed
	case theirs == ours && (i.ours != nil || theirs == nil):
		return Same
	case i.came() && theirs == nil:
		return Same
	case i.came():
		return New
	case theirs == base && i.base != nil:
		return Same
	case ours == base && i.ours != nil && i.base != nil:
		return Changed
	case i.base == nil && ours == nil:
		return Changed
	}
	return Conflict
}

// inWords gives a text with single spaces between its words; other contents stay.
func inWords(c content) content {
	if s, ok := c.(string); ok {
		return text(strings.Join(strings.Fields(s), " "))
	}
	return c
}

// same says whether two records are the same; all record types are comparable.
func same(a, b model.Record) bool {
	return model.SameRecord(a, b)
}

// subject gives the stage and year that most of the offer's money is for, else those of the offer.
func (w *weighing) subject() (model.Stage, int) {
	type subject struct {
		stage model.Stage
		year  int
	}
	count := map[subject]int{}
	for _, d := range w.drafts {
		for _, c := range d.claims {
			if b, ok := c.item.fresh.(*model.Budget); ok {
				count[subject{b.Stage, b.Year}]++
			}
		}
	}
	best := subject{cmp.Or(w.offer.Stage, model.Proposed), w.offer.Year}
	for s, n := range count {
		if n > count[best] || n == count[best] && (s.year < best.year || s.year == best.year && s.stage < best.stage) {
			best = s
		}
	}
	return best.stage, best.year
}

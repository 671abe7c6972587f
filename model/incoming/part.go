package incoming

import "benangmerah/model"

// matchPart makes the drafts of an agency's file, whose records stand under the IDs of the plan.
func (w *weighing) matchPart() {
	for n := range w.offer.Rows {
		r := &w.offer.Rows[n]
		w.drafts = append(w.drafts, &draft{source: r, row: PreviewRow{Number: r.Number, Code: r.Of().Code, Name: r.Of().Name, Indicator: r.Text}})
	}
	for _, b := range w.offer.Brought {
		w.takeIn(b)
	}
	for _, b := range w.offer.Brought {
		w.bringAlong(w.drafts[b.Row], w.items[refOf(b.either())])
	}
	for _, d := range w.drafts {
		w.settlePart(d)
	}
}

func (b *Brought) either() model.Record {
	if b.Theirs != nil {
		return b.Theirs
	}
	return b.Base
}

// takeIn takes in one record.
func (w *weighing) takeIn(b Brought) {
	d, i := w.drafts[b.Row], w.item(refOf(b.either()))
	i.base = b.Base
	if b.Theirs == nil {
		i.fresh = b.Base
		d.claims = append(d.claims, claim{item: i, access: &accessors[i.kind][0], gone: true})
		return
	}
	i.fresh = b.Theirs
	w.compare(d, i, b.Base, b.Theirs)
}

// compare claims every field in which the file differs from what was given out; of what it added, every field that holds something.
func (w *weighing) compare(d *draft, i *item, base, theirs model.Record) {
	for n := range accessors[i.kind] {
		a := &accessors[i.kind][n]
		if c := a.get(theirs); c != valueOf(a, base) || base == nil && a.field == model.FieldBudget && a.quarter == 0 {
			d.claims = append(d.claims, claim{item: i, access: a, theirs: c})
		}
	}
	if base == nil {
		d.need(i)
	}
}

// bringAlong notes the records that have to come with one, and what they need themselves.
func (w *weighing) bringAlong(d *draft, i *item) {
	for _, name := range needsOf(i.fresh) {
		if above := w.items[name]; above != nil && above.ours == nil {
			w.bringAlong(d, above)
			d.need(above)
		}
	}
}

// needsOf names what a record refers to.
func needsOf(r model.Record) []ref {
	switch r := r.(type) {
	case *model.Line:
		return []ref{{model.KindSubUnit, r.SubUnit}, {model.KindLine, r.Parent}}
	case *model.Indicator:
		return []ref{{model.KindLine, r.Line}}
	case *model.Target:
		return []ref{{model.KindIndicator, r.Indicator}}
	case *model.Budget:
		return []ref{{model.KindLine, r.Line}, {model.KindFund, r.Fund}}
	case *model.Waiver:
		return []ref{{model.KindLine, r.Line}, {model.KindIndicator, r.Indicator}}
	}
	return nil
}

// settlePart gives a row its line and agency.
func (w *weighing) settlePart(d *draft) {
	for _, c := range d.claims {
		if d.line == nil {
			d.line = w.lineOf(c.item)
		}
	}
	if own := w.now.Agencies.Of(0); d.line == nil {
		for _, a := range own {
			if a.Code == w.offer.Agency {
				d.row.AgencyID, d.row.Agency = a.ID, a.Label()
			}
		}
		return
	}
	l := d.line.fresh.(*model.Line)
	d.row.AgencyID, d.row.Code = l.Agency, l.Code
	if a := w.now.Agencies.Get(l.Agency); a != nil {
		d.row.Agency = a.Label()
	}
	w.describe(d)
}

// lineOf gives the line that a record belongs to, nil for one that belongs to none.
func (w *weighing) lineOf(i *item) *item {
	for _, name := range needsOf(i.fresh) {
		switch {
		case i.kind == model.KindLine:
		case name.id == 0:
		case name.kind == model.KindLine:
			return w.item(name)
		case name.kind == model.KindIndicator:
			return w.lineOf(w.item(name))
		}
	}
	if i.kind == model.KindLine {
		return i
	}
	return nil
}

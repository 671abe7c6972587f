package programme

import "benangmerah/model"

// touched is what an act did to what the page shows.
type touched struct {
	agencies map[model.ID]bool // whose figures, lines or standing changed
	frame    bool              // the list of agencies itself, or what all of them hang on
	names    bool              // what a search looks through
	catalog  bool              // the nomenclature
	figures  []model.Record    // that came
}

// touchedBy reads the changes of an act. plan is as the act left it.
func touchedBy(plan *model.Plan, e *model.Entry) touched {
	t := touched{agencies: map[model.ID]bool{}}
	for _, c := range e.Changes {
		for _, r := range []model.Record{c.Before, c.After} {
			if r != nil {
				t.add(plan, r)
			}
		}
		if k := c.Kind(); c.After != nil && (k == model.KindBudget || k == model.KindTarget) {
			t.figures = append(t.figures, c.After)
		}
	}
	return t
}

func (t *touched) add(plan *model.Plan, r model.Record) {
	switch r := r.(type) {
	case *model.Region, *model.Meeting, *model.Fund, *model.SubUnit, *model.Mission:
		t.frame = true
	case *model.CatalogEntry:
		t.catalog = true
	case *model.Agency:
		t.frame, t.names = true, true
	case *model.Line:
		t.agencies[r.Agency], t.names = true, true
	case *model.Indicator:
		t.addLine(plan, r.Line)
		t.names = true
	case *model.Target:
		if i := plan.Indicators.Get(r.Indicator); i != nil {
			t.addLine(plan, i.Line)
		}
	case *model.Budget:
		t.addLine(plan, r.Line)
	case *model.Ceiling:
		t.agencies[r.Agency] = true
	case *model.Slot:
		t.agencies[r.Agency] = true
	case *model.Decision:
		t.agencies[r.Agency] = true
	case *model.Waiver:
		t.agencies[r.Agency] = true
	}
}

// addLine adds the agency of a line. A line that is gone stands among the changes itself.
func (t *touched) addLine(plan *model.Plan, line model.ID) {
	if l := plan.Lines.Get(line); l != nil {
		t.agencies[l.Agency] = true
	}
}

// Changed shows what an act changed, in place.
func (p *Page) Changed(e *model.Entry) {
	plan := p.desk.Plan()
	if plan == nil {
		return
	}
	t := touchedBy(plan, e)
	if t.names {
		p.search.stale()
		p.known.texts = nil
	}
	if t.catalog {
		p.known.lookup = nil
	}
	if t.frame || p.choices == nil {
		p.Load()
		return
	}
	p.takeChoices(t.figures)
	p.showTouched(t)
}

// showTouched shows agencies anew in the list, and the lines where they are those of the agency that is shown.
func (p *Page) showTouched(t touched) {
	for agency := range t.agencies {
		delete(p.reports, agency)
		if a := p.desk.Plan().Agencies.Get(agency); a != nil {
			p.agencies.update(p.item(a))
		}
	}
	if len(t.agencies) > 0 {
		p.showFilters()
	}
	if t.agencies[p.agency] || t.catalog {
		p.refresh()
		p.ready.refresh()
	}
}

// takeChoices offers stages and years that figures came for.
func (p *Page) takeChoices(figures []model.Record) {
	more := false
	for _, r := range figures {
		more = p.choices.add(r) || more
	}
	if more {
		p.showChoices()
	}
}

package incoming

import (
	"cmp"
	"slices"

	"benangmerah/model"
)

// place is where records of an agency's file are shown: a sub unit, a line, or an indicator of a line; the zero place is the agency itself.
type place struct{ unit, line, indicator model.ID }

// write gives the offer its rows, in the order of the plan, and what belongs to each.
func (b *bringing) write() {
	where := map[place][]*pair{}
	funds := map[model.ID]*pair{}
	for _, p := range b.order {
		switch r := p.either(); {
		case b.refused[refOf(r)]:
		case r.Kind() == model.KindFund:
			funds[r.Key()] = p
		default:
			at := b.placeOf(r)
			where[at] = append(where[at], p)
		}
	}
	places := make([]place, 0, len(where))
	for at := range where {
		places = append(places, at)
	}
	slices.SortFunc(places, b.comparePlaces)
	for _, at := range places {
		b.writeRow(at, where[at], funds)
	}
}

// writeRow adds a row with its records, each new source in the first row that has money from it.
func (b *bringing) writeRow(at place, list []*pair, funds map[model.ID]*pair) {
	n := len(b.offer.Rows)
	b.offer.Rows = append(b.offer.Rows, b.row(at))
	for _, p := range list {
		if of, ok := p.theirs.(*model.Budget); ok && funds[of.Fund] != nil {
			b.offer.Brought = append(b.offer.Brought, Brought{Row: n, Theirs: funds[of.Fund].theirs})
			delete(funds, of.Fund)
		}
		b.offer.Brought = append(b.offer.Brought, Brought{Row: n, Base: p.base, Theirs: p.theirs})
	}
}

func (b *bringing) placeOf(r model.Record) place {
	switch r := r.(type) {
	case *model.SubUnit:
		return place{unit: r.ID}
	case *model.Line:
		return place{line: r.ID}
	case *model.Indicator:
		return place{line: r.Line, indicator: r.ID}
	case *model.Target:
		return place{line: b.indicator(r.Indicator).Line, indicator: r.Indicator}
	case *model.Budget:
		return place{line: r.Line}
	case *model.Waiver:
		if r.Indicator != 0 {
			return b.placeOf(b.indicator(r.Indicator))
		}
		return place{line: r.Line}
	}
	return place{}
}

// standing gives a record as it comes, or else as it is here; of what goes, as it was.
func (b *bringing) standing(kind model.Kind, id model.ID) model.Record {
	name := ref{kind, id}
	if p := b.changes[name]; p != nil && !b.refused[name] {
		return p.either()
	}
	if r, held := b.now.Record(kind, id); held {
		return r
	}
	return model.NewRecord(kind)
}

func (b *bringing) line(id model.ID) *model.Line {
	return b.standing(model.KindLine, id).(*model.Line)
}

func (b *bringing) indicator(id model.ID) *model.Indicator {
	return b.standing(model.KindIndicator, id).(*model.Indicator)
}

func (b *bringing) unit(id model.ID) *model.SubUnit {
	return b.standing(model.KindSubUnit, id).(*model.SubUnit)
}

// comparePlaces puts the agency first, then its sub units, then lines by year and code, each before its indicators.
func (b *bringing) comparePlaces(x, y place) int {
	p, q := b.line(x.line), b.line(y.line)
	return cmp.Or(
		cmp.Compare(p.Year, q.Year), model.CompareCodes(b.unit(x.unit).Code, b.unit(y.unit).Code), model.CompareCodes(p.Code, q.Code),
		cmp.Compare(x.unit, y.unit), cmp.Compare(x.line, y.line), cmp.Compare(b.indicator(x.indicator).Order, b.indicator(y.indicator).Order),
		cmp.Compare(x.indicator, y.indicator),
	)
}

// row gives the row of a place. Where that is a sub unit or the agency itself, its code and name stand for those of a line.
func (b *bringing) row(at place) Row {
	r := Row{Agency: Named{b.agency.Code, b.agency.Name}, Line: at.line, Indicator: at.indicator, Text: b.indicator(at.indicator).Text}
	switch l := b.line(at.line); {
	case at.unit != 0:
		u := b.unit(at.unit)
		r.Unit = Named{u.Code, u.Name}
		r.Program = r.Unit
	case at.line == 0:
		r.Program = r.Agency
	case l.Level == model.Program:
		r.Program = Named{l.Code, l.Name}
	case l.Level == model.Activity:
		r.Activity = Named{l.Code, l.Name}
	default:
		r.Sub = Named{l.Code, l.Name}
	}
	return r
}

// comparePairs puts owners before what they own, and else goes by ID.
func comparePairs(p, q *pair) int {
	x, y := p.either(), q.either()
	return cmp.Or(
		cmp.Compare(slices.Index(ownKinds, x.Kind()), slices.Index(ownKinds, y.Kind())), depth(x, y), cmp.Compare(x.Key(), y.Key()),
	)
}

// depth puts lines of a higher level first, so that what hangs on a refused line is looked at after it.
func depth(x, y model.Record) int {
	p, ok := x.(*model.Line)
	q, also := y.(*model.Line)
	if !ok || !also {
		return 0
	}
	return cmp.Compare(p.Level, q.Level)
}

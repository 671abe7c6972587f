package comparison

import (
	"slices"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// LineInView gives the line under the cursor as the last column that has it knows it, of a target the line that it is of; 0 where rows are no lines.
func (p *Page) LineInView() model.ID {
	switch r := p.rowInView(); {
	case r.target != nil:
		return r.target.Indicator.Line
	case r.kind == ofRow && r.of != nil:
		return r.of.Newest()
	default:
		return 0
	}
}

// rowInView is the row under the cursor.
func (p *Page) rowInView() row { return parts.AtCursor(p.sheet.grid, p.sheet.rows) }

// AgencyInView gives the agency that the row under the cursor stands for; of a sum it is the one agency that is looked at, 0 where that is all of them. many is false on a line,
// and where lines of several agencies are summed that are not all.
func (p *Page) AgencyInView() (agency model.ID, many bool) {
	if !p.hasRows() || p.measure != nil {
		return 0, false
	}
	f := p.panel.Filter
	switch r := p.rowInView(); {
	case r.kind == ofAgency, r.kind == ofRow && f.By == model.ByLine && f.Level == 0:
		agency = p.agencyOf(r.of.Key.Agency)
		return agency, agency != 0
	case r.kind != ofTotal && r.kind != ofSeen:
		return 0, false
	case f.Agency != "":
		agency = p.agencyOf(f.Agency)
		return agency, agency != 0
	default:
		return p.agencyOfSum()
	}
}

// agencyOf gives the agency of a code in the file as it is now, 0 where it has none of it.
func (p *Page) agencyOf(code string) model.ID {
	for _, a := range p.plan.Agencies.Of(0) {
		if a.Code == code {
			return a.ID
		}
	}
	return 0
}

// agencyOfSum gives the agency whose money is summed: that which all columns are of, 0 where they are of all agencies. many is false where they are of some, of a line or of a slice.
func (p *Page) agencyOfSum() (agency model.ID, many bool) {
	if p.panel.Filter.Slice != (model.Slice{}) || p.panel.Filter.Line != (model.RowKey{}) {
		return 0, false
	}
	for i, s := range p.matrix.Sides {
		of := model.ID(0)
		switch {
		case p.panel.Columns[i].Line != 0 || len(s.Agencies) > 1:
			return 0, false
		case len(s.Agencies) == 1:
			of = p.agencyOf(s.Agencies[0])
		}
		if i > 0 && of != agency || of == 0 && len(s.Agencies) > 0 {
			return 0, false
		}
		agency = of
	}
	return agency, true
}

// YearInView is the year of the last column that has a figure of an agency or a sum; 0 on a line, which has its own.
func (p *Page) YearInView() int {
	if _, many := p.AgencyInView(); !many {
		return 0
	}
	columns, figures := p.panel.InUse(), p.rowInView().figures
	for i, f := range slices.Backward(figures) {
		if f.Known && i < len(columns) {
			return columns[i].Year
		}
	}
	return 0
}

// ThreadlessInView says of a row that brings lines of several agencies together that it has no thread of its own.
func (p *Page) ThreadlessInView() (why text.Sentence) {
	if p.hasRows() {
		return text.ThreadOfMany
	}
	return why
}

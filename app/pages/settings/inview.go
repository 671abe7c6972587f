package settings

import (
	"benangmerah/app/parts"
	"benangmerah/model"
)

// agencied is a table of which rows are agencies.
type agencied interface {
	// agencyIn gives the agency of a row, 0 for all of them; many is false where the row is no agency and no sum over agencies.
	agencyIn(row int) (agency model.ID, many bool)
}

// AgencyInView gives the agency of the row under the cursor, 0 for a sum over all of them: among the agencies, their ceilings, and in the agenda. many is false elsewhere.
func (p *Page) AgencyInView() (agency model.ID, many bool) {
	if t, ok := p.active().(agencied); ok && p.desk.Plan() != nil && !parts.HasFocus(p.list) {
		row, _ := p.active().view().Cursor()
		return t.agencyIn(row)
	}
	return 0, false
}

// YearInView is the year of the ceilings that are in view, 0 elsewhere.
func (p *Page) YearInView() int {
	if p.current == SectionCeilings {
		return p.ceilings.year
	}
	return 0
}

// agencyIn implements agencied. In the list of agencies the rows under them are sums; other lists have none.
func (l *list[R]) agencyIn(row int) (agency model.ID, many bool) {
	switch {
	case !l.agencies || row < 0 || row >= l.Rows():
		return 0, false
	case row < len(l.rows):
		return l.id(l.rows[row]), true
	default:
		return 0, l.at(row) == nil
	}
}

// agencyIn implements agencied.
func (c *ceilings) agencyIn(row int) (agency model.ID, many bool) {
	if row < 0 || row >= len(c.agencies) {
		return 0, row >= 0 && row < c.Rows()
	}
	return c.agencies[row].ID, true
}

// agencyIn implements agencied.
func (a *agenda) agencyIn(row int) (agency model.ID, many bool) {
	if s := a.slotAt(row); s != nil {
		return s.Agency, s.Agency != 0
	}
	return 0, false
}

package programme

import (
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// InView gives the agency, stage and year that are shown; the agency is 0 where there is none.
func (p *Page) InView() (agency model.ID, stage model.Stage, year int) {
	return p.agency, p.stage, p.year
}

// LineInView gives the line under the cursor, of what is found or lacks something where the keys are on such a list; 0 where there is none.
func (p *Page) LineInView() model.ID {
	switch {
	case !p.hasLines():
		return 0
	case parts.HasFocus(p.search.grid):
		return parts.AtCursor(p.search.grid, p.search.hits).line
	case parts.HasFocus(p.ready.grid):
		return parts.AtCursor(p.ready.grid, p.ready.findings).Line
	}
	if n := p.cursorRow(); n >= 0 && p.sheet.rows[n].line != nil {
		return p.sheet.rows[n].line.ID
	}
	return 0
}

// AgencyInView gives the agency that is shown where the cursor stands for all its lines: on a sum under them, or in the list of agencies, or where it has none; of what is
// found, the agency that was. many is false on a line.
func (p *Page) AgencyInView() (agency model.ID, many bool) {
	switch {
	case !p.hasLines():
		return 0, false
	case parts.HasFocus(p.search.grid):
		hit := parts.AtCursor(p.search.grid, p.search.hits)
		return hit.agency, hit.agency != 0 && hit.line == 0
	case parts.HasFocus(p.ready.grid):
		found := parts.AtCursor(p.ready.grid, p.ready.findings)
		return found.Agency, found.Agency != 0 && found.Line == 0
	case parts.HasFocus(p.agencies):
		return p.agency, p.agency != 0
	}
	n := p.cursorRow()
	return p.agency, p.agency != 0 && (n < 0 || p.sheet.rows[n].kind == sumRow)
}

// YearInView is the year that is shown.
func (p *Page) YearInView() int { return p.year }

// ThreadlessInView says why a row that is begun has no thread.
func (p *Page) ThreadlessInView() (why text.Sentence) {
	if n := p.cursorRow(); p.hasLines() && n >= 0 && p.sheet.rows[n].draft != 0 {
		return text.ThreadOfDraft
	}
	return why
}

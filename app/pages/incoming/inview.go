package incoming

import (
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
)

// LineInView gives the line that the row of the preview under the cursor is about, 0 while it is a new one.
func (p *Page) LineInView() model.ID {
	if !p.hasPreview() || !p.view.grid.Visible() {
		return 0
	}
	row, _ := p.view.grid.Cursor()
	if r := p.rows.at(row); r != nil {
		return r.Line
	}
	return 0
}

// AgencyInView gives the agency whose total is under the cursor, 0 for the total of all of them.
func (p *Page) AgencyInView() (agency model.ID, many bool) {
	if !p.hasPreview() || !p.view.sums.Visible() {
		return 0, false
	}
	row, _ := p.view.sums.Cursor()
	if row >= 0 && row < len(p.sums.list) {
		return p.sums.list[row].Agency, p.sums.list[row].Agency != 0
	}
	return 0, row == len(p.sums.list)
}

// ThreadlessInView says why a row of a file that brings a new line has no thread.
func (p *Page) ThreadlessInView() (why text.Sentence) {
	if p.hasPreview() && p.view.grid.Visible() {
		row, _ := p.view.grid.Cursor()
		if r := p.rows.at(row); r != nil && r.Fate == incoming.New {
			return text.ThreadOfDraft
		}
	}
	return why
}

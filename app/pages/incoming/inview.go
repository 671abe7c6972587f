package incoming

import "benangmerah/model"

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

package programme

// showBeside shows another stage or year of the same agency: the cursor stays on its line and in its column, and the lines stay where they were. Where the row under
// the cursor is not there, the cursor goes to the line that it belonged to.
func (p *Page) showBeside() {
	was := p.rowUnderCursor()
	p.showChoices()
	p.readTable()
	p.showColumns()
	p.grid.Refresh()
	p.showSummary()
	if was == nil || p.sheet.findKey(was.key()) >= 0 {
		return
	}
	_, col := p.grid.Cursor()
	p.moveTo(p.findLike(was), col)
}

// rowUnderCursor is the row under the cursor, nil where there is none.
func (p *Page) rowUnderCursor() *row {
	if n := p.cursorRow(); n >= 0 {
		r := p.sheet.rows[n]
		return &r
	}
	return nil
}

// findLike gives the row of the line that another row belonged to, or of the one with the same code and unit, which a year with lines of its own has; -1 where there is
// none.
func (p *Page) findLike(was *row) int {
	if was.line == nil {
		return -1
	}
	for i := range p.sheet.rows {
		r := &p.sheet.rows[i]
		if r.kind == lineRow && (r.line.ID == was.line.ID || r.line.Code == was.line.Code && r.line.SubUnit == was.line.SubUnit) {
			return i
		}
	}
	return -1
}

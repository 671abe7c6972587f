package programme

import (
	"strings"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// clear takes what stands in the cells of a block away, as one act. Names stay: what they name is removed by another key.
func (p *Page) clear(block parts.Block) {
	var e cells
	names := false
	for n := block.Row; n <= block.LastRow; n++ {
		for col := block.Col; col <= block.LastCol; col++ {
			part, name := p.cleared(n, col)
			e, names = e.Plus(part), names || name
		}
	}
	switch {
	case e.Len() == 0 && names:
		p.desk.Tell(p.desk.Say(text.EntryNameGone))
	case e.Len() > 0:
		if refusal := p.enter(e); refusal != "" {
			p.desk.Tell(refusal)
		}
	}
}

// cleared gives what takes away what stands in a cell, and whether it is a name that stays.
func (p *Page) cleared(n, col int) (e cells, name bool) {
	r, c, shown := &p.sheet.rows[n], p.sheet.columns[col], p.sheet.Cell(n, col)
	switch {
	case !shown.Editable || shown.Text == "":
		return e, false
	case c.kind == columnName && r.invited:
		delete(p.halves, r.line.ID)
		p.refresh()
		return e, false
	case c.kind == columnName || c.kind == columnRemarks:
		return e, c.kind == columnName
	}
	e, _ = p.read(r, c, "")
	return e, false
}

// paste enters a block of cells, all of it or none. Empty cells leave what is there.
func (p *Page) paste(n, col int, block [][]string) (refusal string) {
	if len(block) == 1 && len(block[0]) == 1 && p.sheet.Cell(n, col).Editable {
		return p.commit(n, col, block[0][0])
	}
	if refusal := p.fits(n, col, block); refusal != "" {
		return refusal
	}
	var e cells
	for i, line := range block {
		for j, typed := range line {
			part, refusal := p.pasted(n+i, col+j, typed)
			if refusal != "" {
				return p.desk.Say(text.ProgrammePasteCell, i+1, strings.TrimSpace(typed), refusal)
			}
			e = e.Plus(part)
		}
	}
	if e.Len() == 0 || e.Same(p.desk.Plan()) {
		return ""
	}
	return p.enter(e)
}

// fits says why a block does not lie within the grid.
func (p *Page) fits(n, col int, block [][]string) (refusal string) {
	if rows := p.sheet.Rows() - n; len(block) > rows {
		return p.desk.Say(text.ProgrammePasteLong, len(block), rows)
	}
	for _, line := range block {
		if columns := len(p.sheet.columns) - col; len(line) > columns {
			return p.desk.Say(text.ProgrammePasteWide, len(line), columns)
		}
	}
	return ""
}

// pasted reads one cell of a block. What stands in a cell already may be pasted over it, whether it can be entered there or not.
func (p *Page) pasted(n, col int, typed string) (e cells, refusal string) {
	typed = strings.TrimSpace(typed)
	r, c := &p.sheet.rows[n], p.sheet.Cell(n, col)
	switch {
	case typed == "" || typed == strings.TrimSpace(c.Text) || typed == strings.TrimSpace(c.Entry):
		return e, ""
	case !c.Editable || r.line == nil || r.invited:
		return e, p.whyNot(n, col)
	default:
		return p.read(r, p.sheet.columns[col], typed)
	}
}

// fill enters the first row of a block in the rows below it that stand for the same kind of thing, as one act.
func (p *Page) fill(block parts.Block) {
	var e cells
	for col := block.Col; col <= block.LastCol; col++ {
		from := p.sheet.Cell(block.Row, col)
		for n := block.Row + 1; n <= block.LastRow; n++ {
			if !p.fillable(block.Row, n, col) {
				continue
			}
			part, refusal := p.read(&p.sheet.rows[n], p.sheet.columns[col], entryOf(from))
			if refusal != "" {
				p.desk.Tell(refusal)
				return
			}
			e = e.Plus(part)
		}
	}
	if e.Len() == 0 || e.Same(p.desk.Plan()) {
		return
	}
	if refusal := p.enter(e); refusal != "" {
		p.desk.Tell(refusal)
	}
}

// fillable says whether a cell can be filled from the row above it. Names and sources are not filled.
func (p *Page) fillable(from, n, col int) bool {
	kind := p.sheet.columns[col].kind
	above, r := &p.sheet.rows[from], &p.sheet.rows[n]
	measure := (above.kind == indicatorRow) == (r.kind == indicatorRow)
	return (kind == columnField || kind == columnFigure) && measure && r.line != nil && !r.invited && p.sheet.Cell(n, col).Editable
}

// entryOf is what is copied of a cell.
func entryOf(c parts.Cell) string {
	if c.Entry != "" {
		return c.Entry
	}
	return c.Text
}

// whyNot says why nothing can be entered in a cell.
func (p *Page) whyNot(n, col int) string {
	r, c := &p.sheet.rows[n], &p.sheet.columns[col]
	switch {
	case p.sheet.readOnly:
		return p.desk.Say(text.ReadOnlyNow)
	case r.draft != 0:
		return p.desk.Say(text.EntryNeedsName)
	case r.invited && r.kind == indicatorRow:
		return p.desk.Say(text.EntryNeedsText)
	case c.kind == columnFigure:
		return p.desk.Say(p.whyNoFigure(r, c.at))
	case c.kind == columnRemarks && r.kind == indicatorRow:
		return p.desk.Say(text.EntryInIndicators)
	default:
		return p.desk.Say(text.ProgrammeCannotEnter)
	}
}

func (p *Page) whyNoFigure(r *row, at int) text.Sentence {
	d := p.sheet.periods[at]
	switch {
	case r.figures[at].enacted:
		return text.ProgrammeEnactedBefore
	case d.money && (r.kind == lineRow || r.kind == sumRow):
		return text.ProgrammeSum
	case p.stage == model.Agreed && (r.kind == indicatorRow && d.targets || d.money):
		return text.ProgrammeOtherYear
	default:
		return text.ProgrammeCannotEnter
	}
}

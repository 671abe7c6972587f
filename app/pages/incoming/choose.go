package incoming

import (
	"benangmerah/app/parts"
	"benangmerah/model/incoming"
)

// tick takes the rows of the block, or leaves them out where the row under the cursor was to be taken. Where that row cannot be taken, the first
// that can decides.
func (p *Page) tick(row int) {
	f, b := p.current(), p.view.grid.Selection()
	if f == nil || f.state == applied {
		return
	}
	if row < b.Row || row > b.LastRow {
		b.Row, b.LastRow = row, row
	}
	var list []int
	for i := b.Row; i <= b.LastRow; i++ {
		if it := p.rows.items[i]; it.cell == whole && takeable(p.rows.at(i)) {
			list = append(list, it.row)
		}
	}
	p.take(list)
}

// tickAll takes every row that the lens shows, or none of them where all were to be taken.
func (p *Page) tickAll() {
	var list []int
	for _, it := range p.rows.items {
		if it.cell == whole && takeable(&p.current().preview.Rows[it.row]) {
			list = append(list, it.row)
		}
	}
	f, all := p.current(), true
	for _, row := range list {
		all = all && f.ticked(row)
	}
	p.leave(list, all)
}

// take turns the ticks of rows to the opposite of the first one's.
func (p *Page) take(list []int) {
	if len(list) > 0 {
		p.leave(list, p.current().ticked(list[0]))
	}
}

func (p *Page) leave(list []int, out bool) {
	f := p.current()
	for _, row := range list {
		if out {
			f.left[f.keys[row]] = true
		} else {
			delete(f.left, f.keys[row])
		}
	}
	p.view.refreshRows()
}

// decide chooses a side in the conflicts of the block and goes on to the next one that is open.
func (p *Page) decide(theirs bool) {
	f, b := p.current(), p.view.grid.Selection()
	for i := max(b.Row, 0); i <= b.LastRow && i < len(p.rows.items); i++ {
		f.decide(p.rows.items[i], theirs)
	}
	p.view.refreshRows()
	p.rows.toConflict(p.view.grid)
}

// decideAll chooses a side in every conflict of the file.
func (p *Page) decideAll(theirs bool) {
	f := p.current()
	for i := range f.preview.Rows {
		f.decide(item{i, whole}, theirs)
	}
	p.view.refreshRows()
}

// decide chooses a side in a cell, or in all cells of a row, that are in conflict.
func (f *file) decide(it item, theirs bool) {
	for at := range f.preview.Rows[it.row].Cells {
		c := &f.preview.Rows[it.row].Cells[at]
		switch {
		case c.Fate != incoming.Conflict || c.Lock != nil || it.cell != whole && it.cell != at:
		case c.Key != "":
			f.pick(c, theirs)
		default:
			f.decided[cell{f.keys[it.row], at}] = theirs
		}
	}
}

// toConflict puts the cursor on the next conflict that is open, from the cursor on and then from the top; it stays where there is none.
func (d *rows) toConflict(g *parts.Grid) {
	from, col := g.Cursor()
	for by := range d.items {
		row := (max(from, 0) + by) % len(d.items)
		if d.isOpen(d.items[row]) {
			g.MoveTo(row, col)
			return
		}
	}
}

// isOpen says whether a conflict that nobody has chosen in is shown in an item, be it a cell or a row with this one cell only.
func (d *rows) isOpen(it item) bool {
	if it.cell != whole {
		return d.file.open(it.row, it.cell)
	}
	list := different(&d.file.preview.Rows[it.row])
	return len(list) == 1 && d.file.open(it.row, list[0])
}

package parts

import "benangmerah/app/look"

// Bead is one sign of a row of signs in a cell.
type Bead struct {
	Sign Sign
	Tone Tone
}

const (
	beadSide  float32 = 10 // at 100 %, as is beadPitch: from one bead to the next
	beadPitch float32 = 16
)

// paintBeads paints the signs of a cell on a thin thread, from the left.
func (r *gridRow) paintBeads(g *Grid, col int) {
	beads := r.cells[col].Beads
	if len(beads) == 0 {
		return
	}
	m := &g.metrics
	side, pitch := float32(int(beadSide*m.scale)), float32(int(beadPitch*m.scale))
	side -= float32(int(side) % 2)
	x, y := m.x[col]+cellPad, rowPad+float32(int((m.line-side)/2))
	for i, b := range beads {
		left := x + float32(i)*pitch
		if i+1 < len(beads) {
			r.fill(left+side, y+side/2-1, pitch-side, look.Stroke, look.Color(look.Hairline))
		}
		r.sign(b.Sign, left, y, side, b.Tone.color())
	}
}

// OpenEditor puts the cursor on a cell that can be edited and opens its entry, with what may be meant listed at once.
func (g *Grid) OpenEditor(row, col int) {
	g.MoveTo(row, col)
	if g.rows() == 0 || !g.data.Cell(g.cursor.row, g.cursor.col).Editable || !g.commit() {
		return
	}
	c := g.data.Cell(g.cursor.row, g.cursor.col)
	g.startEdit(c.entry())
	g.edit.offer()
	g.showCursor()
}

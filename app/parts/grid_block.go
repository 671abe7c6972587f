package parts

import (
	"slices"

	"fyne.io/fyne/v2"
)

// selectAll makes the block of all cells and leaves the view where it is.
func (g *Grid) selectAll() {
	if g.rows() == 0 {
		return
	}
	g.anchor = g.place(g.rows()-1, len(g.columns)-1)
	g.cursor = g.place(0, 0)
	g.showCursor()
}

// copy puts the block on the clipboard as a spreadsheet does.
func (g *Grid) copy() {
	if g.cursor.row < 0 {
		return
	}
	b := g.Selection()
	block := make([][]string, 0, b.LastRow-b.Row+1)
	for row := b.Row; row <= b.LastRow; row++ {
		cells := make([]string, 0, b.LastCol-b.Col+1)
		for col := b.Col; col <= b.LastCol; col++ {
			c := g.data.Cell(row, col)
			cells = append(cells, c.entry())
		}
		block = append(block, cells)
	}
	fyne.CurrentApp().Clipboard().SetContent(formatBlock(block))
}

func (g *Grid) paste() {
	text := fyne.CurrentApp().Clipboard().Content()
	if text == "" || g.OnPaste == nil || g.cursor.row < 0 {
		return
	}
	b := g.Selection()
	g.showBubble(g.OnPaste(b.Row, b.Col, repeat(parseBlock(text), b)), Bad)
}

// repeat puts cells next to each other and under each other until they fill a block, where they fill it exactly.
// Otherwise they stay as they are.
func repeat(cells [][]string, block Block) [][]string {
	rows, columns := block.LastRow-block.Row+1, block.LastCol-block.Col+1
	for _, line := range cells {
		if len(line) != len(cells[0]) {
			return cells
		}
	}
	if rows%len(cells) != 0 || columns%len(cells[0]) != 0 {
		return cells
	}
	filled := make([][]string, 0, rows)
	for row := range rows {
		line := cells[row%len(cells)]
		filled = append(filled, slices.Repeat(line, columns/len(line)))
	}
	return filled
}

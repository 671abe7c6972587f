package paper

import (
	"math"

	"benangmerah/reports/scene"
)

const (
	padX       = 1.2 * MM // between a cell's rules and its text
	padY       = 0.8 * MM
	indentStep = 2.5 * MM
	leastEms   = 2.5 // of the width of a column: room for the widest letter, indented or not
	leastInner = 2   // ems, what indentation leaves of a cell
	mostFit    = 0.4 // of the table: the widest that its longest cell makes a column
	mostWeight = 1000
	leastRest  = 0.2 // of the table: what columns without a width share at least
)

// boundaries gives the X of the rules between the columns of a table, from x over width: one more than columns.
func (t *Table) boundaries(x, width, size float64, set setting) []float64 {
	widths := t.widths(width, size, set)
	edges := make([]float64, len(widths)+1)
	edges[0] = x
	for i, w := range widths {
		edges[i+1] = edges[i] + w
	}
	edges[len(widths)] = x + width
	return edges
}

func (t *Table) widths(width, size float64, set setting) []float64 {
	widths := make([]float64, len(t.Columns))
	least := t.leasts(width, size, set)
	fixed, weights := 0.0, 0.0
	for i, c := range t.Columns {
		switch {
		case c.Width > 0:
			widths[i] = math.Max(within(set.room(c.Width*MM), width), least[i])
		case c.Fit:
			widths[i] = math.Max(math.Min(t.fitting(i, size, set), mostOf(c, width, set)), least[i])
		default:
			weights += weightOf(c)
		}
		fixed += widths[i]
	}
	rest := math.Max(width-fixed, leastRest*width)
	for i, c := range t.Columns {
		if widths[i] == 0 {
			widths[i] = rest * weightOf(c) / weights
		}
	}
	return scaled(widths, width, least)
}

// leasts gives the least width of every column: room for the words of its head, unless those of all columns together are wider than the table.
func (t *Table) leasts(width, size float64, set setting) []float64 {
	bare := math.Min(leastEms*size+2*padX, width/float64(len(t.Columns)))
	list, sum := make([]float64, len(t.Columns)), 0.0
	for i := range list {
		list[i] = math.Max(bare, roomFor(t.widestHead(i, size, set)))
		sum += list[i]
	}
	if sum > width {
		for i := range list {
			list[i] = bare
		}
	}
	return list
}

// scaled brings columns to the width of their table in proportion, none below its least.
func scaled(widths []float64, width float64, least []float64) []float64 {
	spare, room := 0.0, width // what the columns are wider than the least, and what they may be
	for i, w := range widths {
		widths[i] = math.Max(w, least[i])
		spare += widths[i] - least[i]
		room -= least[i]
	}
	for i, w := range widths {
		if spare > 0 {
			widths[i] = least[i] + (w-least[i])*room/spare
		}
	}
	return widths
}

func mostOf(c Column, width float64, set setting) float64 {
	if c.Most > 0 {
		return within(set.room(c.Most*MM), width)
	}
	return mostFit * width
}

func weightOf(c Column) float64 {
	if c.Weight > 0 {
		return within(c.Weight, mostWeight)
	}
	return 1
}

// fitting is the width in which every cell of a column stands on one line and every word of its head is whole.
func (t *Table) fitting(column int, size float64, set setting) float64 {
	widest := t.widestHead(column, size, set)
	for _, row := range t.Rows {
		if c, ok := cellAt(row.Cells, column); ok {
			text := scene.Width(set.cellFace(row.Kind, c), size, c.Text)
			widest = math.Max(widest, text+float64(c.Indent)*indentStep)
		}
	}
	return roomFor(widest)
}

// widestHead is the width of the widest word in the head of one column.
func (t *Table) widestHead(column int, size float64, set setting) (widest float64) {
	for _, h := range t.headPlaces() {
		if h.from == column && h.to == column+1 {
			widest = math.Max(widest, widestWord(set.bold(), size, h.cell.Text))
		}
	}
	return widest
}

// roomFor is how wide a column must be for a text to stand on one line.
func roomFor(text float64) float64 { return text/(1-scene.Slack) + 2*padX + 0.1 }

func widestWord(f scene.Face, size float64, text string) float64 {
	widest := 0.0
	for _, w := range splitWords([]scene.Run{{Face: f, Text: text}}) {
		widest = math.Max(widest, runsWidth(w, size))
	}
	return widest
}

// cellAt finds the cell that covers just one column, counting the spans before it.
func cellAt(cells []Cell, column int) (Cell, bool) {
	at := 0
	for _, c := range cells {
		if at == column {
			return c, spanOf(c) == 1
		}
		at += spanOf(c)
	}
	return Cell{}, false
}

// mostSpan is more columns or rows than any table has.
const mostSpan = 1000

func spanOf(c Cell) int { return max(1, min(c.Span, mostSpan)) }

func (s setting) cellFace(kind RowKind, c Cell) scene.Face {
	return s.font.Face(c.Bold || kind != Ordinary, c.Italic)
}

package parts

import (
	"fyne.io/fyne/v2"

	"benangmerah/app/look"
)

// Lengths of the grid that do not grow with the text.
const (
	rowPad      float32 = 7  // above the first and below the last line of a row
	cellPad     float32 = 10 // before and after the text of a cell
	indentWidth float32 = 16
	signWidth   float32 = 16 // a sign and the gap after it, at 100 %
	tickWidth   float32 = 34
	headPad     float32 = 8
	ruleHeight  float32 = 3
)

// softest is the part of its least width that a column which wraps keeps where the grid is too narrow.
const softest = 0.7

// gridMetrics holds what the theme's text size and the grid's width make of the columns.
type gridMetrics struct {
	scale                   float32
	plain, bold, small, key *ruler
	line, chip              float32 // height of a line of text and of a chip
	smallDrop               float32 // from the top of a line to the top of a small text on the same baseline
	x, width                []float32
	total                   float32
	lines                   map[lineKey][]string
}

type lineKey struct {
	text  string
	width float32
	bold  bool
}

// maxCachedLines bounds the memory of broken texts; a table in use stays far below it.
const maxCachedLines = 50_000

// update reads the theme's sizes and shares the grid's width among its columns.
func (m *gridMetrics) update(g *Grid) {
	if size := look.Size(look.Text); m.plain == nil || m.plain.size != size {
		m.measureFonts()
	}
	m.shareWidth(g)
}

func (m *gridMetrics) measureFonts() {
	m.scale = look.Scale()
	m.plain, m.bold = newRuler(look.Size(look.Text), false), newRuler(look.Size(look.Text), true)
	m.small, m.key = newRuler(look.Size(look.Small), false), newRuler(look.Size(look.Small), true)
	m.line = m.plain.height()
	m.chip = m.small.height() + 5
	m.smallDrop = float32(int(m.plain.baseline() - m.small.baseline() + 0.5))
	m.lines = map[lineKey][]string{}
}

// shareWidth gives every column its least width and a share of what is left. Where there is too little, columns that
// wrap give way first; what is still too wide scrolls.
func (m *gridMetrics) shareWidth(g *Grid) {
	m.x, m.width = make([]float32, len(g.columns)), make([]float32, len(g.columns))
	least, weights, soft := m.gutter(g), float32(0), float32(0)
	for _, c := range g.columns {
		least += m.least(c)
		weights += c.Weight
		soft += m.soft(c)
	}
	tight := float32(1)
	if over := least - g.Size().Width; over > 0 && soft > 0 && g.Size().Width > 0 {
		tight = max(1-over/soft, softest)
		least -= soft * (1 - tight)
	}
	m.total = max(least, g.Size().Width)
	x := m.gutter(g)
	for i, c := range g.columns {
		width := m.least(c) - m.soft(c)*(1-tight)
		m.x[i], m.width[i] = x, float32(int(width+(m.total-least)*weightOf(g, i, weights)))
		x += m.width[i]
	}
}

// least is the width that a column needs: its own, and that of the text which must not be cut.
func (m *gridMetrics) least(c Column) float32 { return max(c.Min*m.scale, m.fits(c)) }

// fits is the width of the text which must not be cut.
func (m *gridMetrics) fits(c Column) float32 {
	if c.Fits == "" {
		return 0
	}
	return m.bold.width(c.Fits) + 2*cellPad + 1
}

// soft is the part of its width that a column which wraps may give way by.
func (m *gridMetrics) soft(c Column) float32 {
	if !c.Wrap {
		return 0
	}
	return m.least(c) - m.fits(c)
}

func weightOf(g *Grid, col int, weights float32) float32 {
	switch {
	case weights > 0:
		return g.columns[col].Weight / weights
	case col == 0:
		return 1
	default:
		return 0
	}
}

func (m *gridMetrics) gutter(g *Grid) float32 {
	if g.Ticks {
		return tickWidth
	}
	return 0
}

func (m *gridMetrics) ruler(bold bool) *ruler {
	if bold {
		return m.bold
	}
	return m.plain
}

// wrap breaks a text and remembers the lines.
func (m *gridMetrics) wrap(text string, width float32, bold bool) []string {
	key := lineKey{text, width, bold}
	lines, ok := m.lines[key]
	if !ok {
		if len(m.lines) >= maxCachedLines {
			clear(m.lines)
		}
		lines = m.ruler(bold).wrap(text, width)
		m.lines[key] = lines
	}
	return lines
}

// Outdent lays a grid out so far to the left that the texts of its first column stand flush with what is around it.
type Outdent struct{}

// Layout implements fyne.Layout.
func (Outdent) Layout(o []fyne.CanvasObject, size fyne.Size) {
	for _, object := range o {
		object.Move(fyne.NewPos(-cellPad, 0))
		object.Resize(fyne.NewSize(size.Width+2*cellPad, size.Height))
	}
}

// MinSize implements fyne.Layout.
func (Outdent) MinSize(o []fyne.CanvasObject) fyne.Size {
	least := fyne.Size{}
	for _, object := range o {
		least = least.Max(object.MinSize())
	}
	return least.SubtractWidthHeight(2*cellPad, 0)
}

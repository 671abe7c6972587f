package paper

import (
	"math"
	"strings"

	"benangmerah/reports/scene"
)

// widestGap is how far words may be set apart to fill a line, in ems; a line that needs more is left as it is.
const widestGap = 1.5

// column is where running text stands, and how.
type column struct {
	x, width, first float64 // first moves the first line in
	size, leading   float64
	align           Align
	set             setting
}

func (p *press) column() column {
	size := p.textSize()
	return column{x: p.frame.X, width: p.frame.W, size: size, leading: size * p.doc.Spacing, align: Justify, set: p.doc.setting()}
}

// textSize is the size of ordinary text.
func (p *press) textSize() float64 { return p.doc.setting().size(0, p.doc.TextSize) }

func (c column) indented(by float64) column {
	c.x += by
	c.width -= by
	return c
}

// baseline is where a line of the column has its baseline, capitals centred in the leading.
func (c column) baseline() float64 {
	return (c.leading + scene.CapHeight(c.set.regular(), c.size)) / 2
}

// lines lays a paragraph out as one strip a line; no line stands alone on a page.
func (c column) lines(runs []Run) []strip {
	broken := scene.WrapRuns(c.size, c.sceneRuns(runs), func(line int) float64 {
		if line == 0 {
			return c.width - c.first
		}
		return c.width
	})
	strips := make([]strip, len(broken))
	for i, line := range broken {
		at := c
		if i == 0 {
			at = c.indented(c.first)
		}
		strips[i] = strip{height: c.leading, items: at.line(line), keep: i == 0 && len(broken) > 1 || i == len(broken)-2}
	}
	return strips
}

func (c column) sceneRuns(runs []Run) []scene.Run {
	out := make([]scene.Run, len(runs))
	for i, r := range runs {
		out[i] = scene.Run{Face: c.set.font.Face(r.Bold, r.Italic), Text: r.Text, Underline: r.Underline, Page: r.Page}
		if r.Key {
			out[i].Text, out[i].Cap = capPad+r.Text+capPad, true
		}
	}
	return out
}

func (c column) line(line scene.TextLine) []scene.Item {
	switch c.align {
	case Justify:
		if words := splitWords(line.Runs); !line.Last && len(words) > 1 {
			return c.justified(line.Runs, words)
		}
	case Center:
		return c.aligned(line.Runs, scene.Center, c.x+c.width/2)
	case Right:
		return c.aligned(line.Runs, scene.Right, c.x+c.width)
	}
	return c.row(line.Runs, c.x)
}

// aligned centres runs on x or ends them there. A single one is left to the painter to align by its own measure.
func (c column) aligned(runs []scene.Run, align scene.Align, x float64) []scene.Item {
	if len(runs) == 1 && !runs[0].Cap && runs[0].Page == 0 {
		t := c.text(x, runs[0])
		t.Align = align
		return []scene.Item{t}
	}
	width := runsWidth(runs, c.size)
	if align == scene.Center {
		width /= 2
	}
	return c.row(runs, x-width)
}

func runsWidth(runs []scene.Run, size float64) float64 {
	sum := 0.0
	for _, r := range runs {
		sum += scene.Width(r.Face, size, r.Text)
	}
	return sum
}

// row sets runs one behind the other.
func (c column) row(runs []scene.Run, x float64) []scene.Item {
	items := make([]scene.Item, 0, len(runs))
	for _, r := range runs {
		items = append(items, c.around(x, r)...)
		items = append(items, c.text(x, r))
		x += scene.Width(r.Face, c.size, r.Text)
	}
	return items
}

func (c column) text(x float64, r scene.Run) *scene.Text {
	return &scene.Text{X: x, Y: c.baseline(), Text: r.Text, Face: r.Face, Size: c.size, Color: ink, Underline: r.Underline}
}

// justified sets the words of a line apart so that they fill it. Every word keeps the space behind it: who copies or
// searches the text finds spaces, not gaps.
func (c column) justified(runs []scene.Run, words [][]scene.Run) []scene.Item {
	used := 0.0
	for _, w := range words {
		used += runsWidth(w, c.size)
	}
	gap := (c.width - used) / float64(len(words)-1)
	if gap > widestGap*c.size {
		return c.row(runs, c.x)
	}
	items := make([]scene.Item, 0, len(words))
	x, last := c.x, len(words)-1
	for _, w := range words[:last] {
		next := x + runsWidth(w, c.size) + gap
		w[len(w)-1].Text += " "
		items = append(items, c.row(w, x)...)
		x = next
	}
	return append(items, c.aligned(words[last], scene.Right, c.x+c.width)...)
}

// balanced makes the column so narrow that its centred lines are of like width, without getting more of them.
func (c column) balanced(runs []Run) column {
	wide, most := c, len(c.lines(runs))
	for width := wide.width * 0.95; most > 1 && width > wide.width/2; width -= wide.width * 0.05 {
		narrow := wide
		narrow.x, narrow.width = wide.x+(wide.width-width)/2, width
		if len(narrow.lines(runs)) > most {
			break
		}
		c = narrow
	}
	return c
}

// splitWords cuts runs at their spaces; a word may go through several runs.
func splitWords(runs []scene.Run) [][]scene.Run {
	var words [][]scene.Run
	inWord := false
	for _, r := range runs {
		for i, part := range strings.Split(r.Text, " ") {
			if i > 0 {
				inWord = false
			}
			if part == "" {
				continue
			}
			piece := r
			piece.Text = part
			if inWord {
				words[len(words)-1] = append(words[len(words)-1], piece)
			} else {
				words = append(words, []scene.Run{piece})
			}
			inWord = true
		}
	}
	return words
}

func (p *press) addAll(strips []strip) {
	for _, s := range strips {
		p.add(s)
	}
}

func (b Paragraph) layout(p *press) {
	c := p.column().indented(within(b.Indent*MM, p.frame.W/2))
	c.first = within(b.First*MM, c.width/2)
	if b.Align != Auto {
		c.align = b.Align
	}
	c.size = c.set.size(b.Size, p.doc.TextSize)
	spacing := p.doc.Spacing
	if b.Spacing > 0 {
		spacing = math.Max(leastSpacing, math.Min(b.Spacing, mostSpacing))
	}
	c.leading = c.size * spacing
	strips := c.lines(b.Runs)
	if b.KeepWithNext {
		strips[len(strips)-1].keep = true
	}
	p.step(b.weight())
	p.addAll(strips)
}

func (b Paragraph) weight() int { return 1 }

func (b Title) layout(p *press) {
	c := p.column()
	c.align = Center
	for _, line := range b.Lines {
		c.size = c.set.size(line.Size, p.doc.TextSize)
		c.leading = c.size * p.doc.Spacing
		runs := []Run{{Text: line.Text, Bold: line.Bold, Underline: line.Underline}}
		for _, s := range c.balanced(runs).lines(runs) {
			s.keep = true
			p.add(s)
		}
	}
}

func (b Title) weight() int { return 1 }

func (b Heading) layout(p *press) {
	c := p.column()
	c.align = Left
	for _, s := range c.lines([]Run{{Text: b.Text, Bold: true}}) {
		s.keep = true
		p.add(s)
	}
}

func (b Heading) weight() int { return 1 }

func (b Space) layout(p *press) {
	p.add(strip{height: within(b.Lines*p.textSize()*p.doc.Spacing, p.frame.H), space: true})
}

func (b Space) weight() int { return 0 }

func (b PageBreak) layout(p *press) {
	p.flush()
	if !p.fresh {
		p.newPage()
	}
}

func (b PageBreak) weight() int { return 0 }

func (b Bookmark) layout(p *press) {
	p.marks = append(p.marks, scene.Bookmark{Title: b.Title, Level: b.Level})
}

func (b Bookmark) weight() int { return 0 }

func (b Together) layout(p *press) {
	p.glued++
	for _, inner := range b.Blocks {
		p.block(inner)
	}
	if p.glued--; p.glued == 0 {
		p.flush()
	}
}

func (b Together) weight() int {
	sum := 0
	for _, inner := range b.Blocks {
		sum += inner.weight()
	}
	return sum
}

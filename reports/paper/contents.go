package paper

import (
	"strconv"

	"benangmerah/reports/scene"
)

// Contents is a table of contents: one line an entry, which leads to its page.
type Contents struct{ Entries []Entry }

// Entry is a line of Contents. Page is counted from 1; at 0 no number is printed, but the entry takes the same room.
type Entry struct {
	Title string
	Level int // 0 is printed in bold, after some room
	Page  int
}

const (
	entryIndent = 7 * MM
	entryGap    = 2 * MM // between title, rule and number
	entryRoom   = 0.6    // lines before an entry of level 0
	numberRoom  = 10 * MM
)

func (b Contents) layout(p *press) {
	for i, e := range b.Entries {
		c := p.column()
		if e.Level == 0 && i > 0 {
			p.add(strip{height: entryRoom * c.leading, space: true})
		}
		s := c.entry(e)
		s.keep = e.Level == 0 && i+1 < len(b.Entries)
		p.add(s)
	}
	p.step(b.weight())
}

// entry sets the title at the left, the number at the right, and a fine rule between them.
func (c column) entry(e Entry) strip {
	face := c.set.font.Face(e.Level == 0, false)
	right := c.x + c.width
	c = c.indented(float64(min(e.Level, 3)) * entryIndent)
	title := scene.Ellipsize(face, c.size, e.Title, c.width-numberRoom)
	items := []scene.Item{c.text(c.x, scene.Run{Face: face, Text: title})}
	if e.Page > 0 {
		number := c.text(right, scene.Run{Face: face, Text: strconv.Itoa(e.Page)})
		number.Align = scene.Right
		from := c.x + scene.Width(face, c.size, title) + entryGap
		items = append(items, number)
		items = append(items, c.leader(from, right-scene.Width(face, c.size, number.Text)-entryGap)...)
		items = append(items, &scene.Link{Rect: scene.Rect{X: c.x, W: c.width, H: c.leading}, Page: e.Page - 1})
	}
	return strip{height: c.leading, items: items}
}

// leader leads the eye from a title to its number.
func (c column) leader(from, to float64) []scene.Item {
	if to-from < c.size {
		return nil
	}
	return []scene.Item{&scene.Line{X1: from, X2: to, Y1: c.baseline(), Y2: c.baseline(), Stroke: pale, Width: hairline}}
}

func (b Contents) weight() int { return len(b.Entries) }

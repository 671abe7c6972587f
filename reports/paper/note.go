package paper

import "benangmerah/reports/scene"

// Note is text on a tinted ground with a bar at its left: what is to be noticed. Lines are paragraphs of their own. A
// Bare note has no bar.
type Note struct {
	Lines [][]Run
	Bare  bool
}

const (
	noteIndent = 5 * MM
	notePad    = 2 * MM // over and under the text
	noteBar    = 1 * MM
)

func (b Note) layout(p *press) {
	c := p.column()
	c.align = Left
	c.x, c.width = c.x+noteIndent, c.width-2*noteIndent
	strips := []strip{{height: notePad, keep: true}}
	for _, line := range b.Lines {
		strips = append(strips, c.lines(line)...)
	}
	strips[len(strips)-1].keep = true
	strips = append(strips, strip{height: notePad})
	for i := range strips {
		strips[i].items = append(b.ground(p.frame, strips[i].height), strips[i].items...)
	}
	p.step(b.weight())
	p.addAll(strips)
}

// ground is the ground of one strip.
func (b Note) ground(frame scene.Rect, height float64) []scene.Item {
	items := []scene.Item{&scene.Box{Rect: scene.Rect{X: frame.X, W: frame.W, H: height}, Fill: scene.Ink(tint)}}
	if !b.Bare {
		items = append(items, &scene.Box{Rect: scene.Rect{X: frame.X, W: noteBar, H: height}, Fill: scene.Ink(hair)})
	}
	return items
}

func (b Note) weight() int { return 1 }

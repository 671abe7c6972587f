package paper

import "benangmerah/reports/scene"

// emptyLines are left over a name to be signed.
const emptyLines = 4

func (b Signatures) layout(p *press) {
	c := p.column()
	c.width, c.align = c.width/2-2*MM, Left
	right := c
	right.x = p.frame.X + p.frame.W/2
	l, r := c.signature(b.Left), right.signature(b.Right)
	above := max(l.above, r.above)
	strips := beside(l.lowered(above), r.lowered(above))
	for i, s := range strips {
		s.keep = i < len(strips)-1
		p.add(s)
	}
	p.step(b.weight())
}

func (b Signatures) weight() int { return 1 }

// signed is one signature laid out; above of its strips stand over the empty lines.
type signed struct {
	strips  []strip
	above   int
	leading float64
}

func (c column) signature(s Signature) signed {
	out := signed{leading: c.leading}
	for _, line := range s.Above {
		out.strips = append(out.strips, c.lines(Plain(line))...)
	}
	out.above = len(out.strips)
	for i := range emptyLines {
		empty := strip{height: c.leading}
		if i == 1 && s.Anchor != "" {
			empty.items = c.row([]scene.Run{{Face: c.set.regular(), Text: scene.Ellipsize(c.set.regular(), c.size, s.Anchor, c.width)}}, c.x)
		}
		out.strips = append(out.strips, empty)
	}
	if s.Name != "" {
		out.strips = append(out.strips, c.lines([]Run{{Text: s.Name, Bold: true, Underline: true}})...)
	}
	for _, line := range s.Below {
		out.strips = append(out.strips, c.lines(Plain(line))...)
	}
	return out
}

// lowered puts empty lines on top, so that the lines above the name end on the same height in both signatures.
func (s signed) lowered(above int) []strip {
	empty := make([]strip, above-s.above)
	for i := range empty {
		empty[i].height = s.leading
	}
	return append(empty, s.strips...)
}

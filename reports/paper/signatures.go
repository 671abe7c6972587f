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

// signaturesNext tells whether nothing but distance parts the first of some blocks from signatures.
func signaturesNext(blocks []Block) bool {
	if _, is := blocks[0].(Space); is {
		return false
	}
	for _, b := range blocks[1:] {
		switch b.(type) {
		case Signatures:
			return true
		case Space, Bookmark:
		default:
			return false
		}
	}
	return false
}

// beforeSignatures lays the block out that signatures stand under. No signature stands alone on a page: the last lines or rows over it go where it goes.
func (p *press) beforeSignatures(b Block) {
	if t, is := b.(Together); is {
		p.glued++
		for _, inner := range t.Blocks {
			p.block(inner)
		}
		p.glued--
		return
	}
	p.tailing = true
	p.block(b)
	p.tailing = false
	tail := p.tail
	p.tail = nil
	for _, s := range tail {
		if !s.space {
			s.weak, s.keep = s.weak || !s.keep, true
		}
		p.add(s)
	}
}

// mostTail is how many lines or rows over signatures stay with them.
const mostTail = 2

// holdBack gives what a strip lets go of the tail; false where it only lengthens it.
func (p *press) holdBack(s strip) (first strip, more bool) {
	p.tail = append(p.tail, s)
	n := 0
	for _, t := range p.tail {
		if !t.space {
			n++
		}
	}
	if n <= mostTail {
		return first, false
	}
	first, p.tail = p.tail[0], p.tail[1:]
	return first, true
}

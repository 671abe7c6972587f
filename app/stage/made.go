package stage

import (
	"fmt"
	"slices"
	"strings"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/reports/scene"
)

// ticking is what the passing time moves on a slide, so that a second more does not lay out all the rest anew: a part that is laid out at every tick, and what
// else of the time the slide shows. A slide that shows Content.Now in a way that is not here would stand still.
type ticking struct {
	draw  func(b *board) // lays the part out on an empty board; nil where there is none
	at    int            // the place of its items among the board's
	today bool           // the slide shows how things stand today
	days  []model.ID     // whose times are shown as they are to be expected now
	runs  bool           // the slide is another one while no clock runs
}

// tick lays out the part of the slide that the clock moves, at every tick; a slide has one. It must not take long.
func (b *board) tick(draw func(b *board)) { b.ticking.draw, b.ticking.at = draw, len(b.items) }

// today is the day, where the region is; on the next one the slide is laid out anew.
func (b *board) today() model.Date {
	b.ticking.today = true
	return b.Plan.Today(b.Now)
}

// read writes down all that a slide shows of the time beside what is drawn at every tick: as long as that is the same, the slide is.
func (t *ticking) read(c Content) string {
	var read strings.Builder
	b := newBoard(c)
	if t.today {
		read.WriteString(string(b.Plan.Today(c.Now)))
	}
	if t.runs {
		fmt.Fprint(&read, c.Clock.Text != "")
	}
	for _, id := range t.days {
		d := b.Plan.Days.Get(id)
		if d == nil {
			continue
		}
		f := b.forecast(d)
		for _, s := range f.Slots {
			fmt.Fprintln(&read, b.hour(s.Start), b.hour(s.End), sitting(s))
		}
		fmt.Fprintln(&read, b.hour(f.End), f.Over() > 0)
	}
	return read.String()
}

// made is a slide that was laid out from a Content.
type made struct {
	slide Slide
	from  Content
	read  string
	board *board
}

// layOut lays a slide out; it gives an error where that panics.
func layOut(s Slide, c Content) (m *made, err error) {
	m = &made{slide: s, from: c, board: newBoard(c)}
	if err = guard(func() {
		s.paint(m.board)
		m.read = m.board.ticking.read(c)
	}); err != nil {
		return nil, fmt.Errorf("lay out slide %T: %w", s, err)
	}
	return m, nil
}

// stands says whether only what is drawn at every tick may be another at the time of c, where c has the same plan and that has not changed.
func (m *made) stands(s Slide, c Content) bool {
	return m != nil && m.slide == s && m.from.Plan == c.Plan && m.from.W == c.W && m.from.H == c.H && m.from.Theme == c.Theme && m.from.Language == c.Language &&
		m.read == m.board.ticking.read(c)
}

// picture gives the slide at the time of c.
func (m *made) picture(c Content) (picture scene.Scene, err error) {
	if err = guard(func() { picture = m.board.scene(c) }); err != nil {
		return picture, fmt.Errorf("draw the clock of slide %T: %w", m.slide, err)
	}
	return picture, nil
}

// scene is what is on the board, with what is drawn at every tick as it is at the time of c.
func (b *board) scene(c Content) scene.Scene {
	items := b.items
	if t := b.ticking; t.draw != nil {
		moving := newBoard(c)
		t.draw(moving)
		items = slices.Concat(items[:t.at], moving.items, items[t.at:])
	}
	return scene.Scene{W: b.W, H: b.H, Background: b.ink.ground, Items: items}
}

// footer writes the parts at the foot, a dot between them, and the clock in the corner.
func (b *board) footer(parts ...string) {
	foot := dotted(parts...)
	b.tick(func(b *board) {
		note := style{size: sizeNote, color: b.ink.muted, role: scene.Footnote}
		width := b.width() - b.clock()
		b.put(b.left(), footerLine, note, scene.Left, note.cut(foot, width))
	})
}

// clock writes the countdown in the corner and gives the width that it takes.
func (b *board) clock() float64 {
	if b.Clock.Text == "" {
		return 0
	}
	figure := style{size: sizeLarge, bold: true, color: b.ink.ink}
	word, mark := "", noMark
	switch b.Clock.Pace {
	case Ending:
		word, mark = b.say(text.StageSoon), open
	case Late:
		word, mark = b.say(text.StageLate), exceeded
		figure.color = b.ink.accent
	}
	b.put(b.right(), footerLine, figure, scene.Right, b.Clock.Text)
	x := b.right() - figure.width(b.Clock.Text)
	if word != "" {
		beside := style{size: sizeBody, bold: true, color: b.tone(mark)}
		x -= 16 + beside.width(word)
		b.put(x, footerLine, beside, scene.Left, word)
		x -= markWidth(mark, sizeBody)
		b.mark(mark, x, footerLine, sizeBody)
	}
	return b.right() - x + 32
}

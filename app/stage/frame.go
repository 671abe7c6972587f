package stage

import (
	"strings"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/reports/scene"
)

// thread draws the red thread down the left edge with a knot at y, broken where nothing is decided yet.
func (b *board) thread(y float64) {
	const dash = 18.0
	for at := 0.0; b.loose && at < height; at += 2 * dash {
		b.stroke(threadX, at, threadX, min(at+dash, height), 5, b.ink.thread, true)
	}
	if !b.loose {
		b.stroke(threadX, 0, threadX, height, 5, b.ink.thread, true)
	}
	b.disc(threadX, y, 13.5, b.ink.ground)
	b.disc(threadX, y, 8.5, b.ink.thread)
}

// head is what stands above a slide's content: a line over the title, the title in at most two lines, a line under it. A badge in place of the line
// over the title says that what is shown is only proposed.
type head struct {
	over, title, under string
	badge              string
	side               *fact // at the right
}

// head draws the thread and the head, and gives where the content begins.
func (b *board) head(h head) float64 {
	width := b.width()
	if h.side != nil {
		width -= b.sideFact(*h.side) + 40
	}
	y := top
	switch {
	case h.badge != "":
		y = b.badge(y, width, h.badge)
	case h.over != "":
		y = b.lines(b.left(), y, b.muted(), []string{b.muted().cut(h.over, width)})
	}
	title, lines := b.heading().fit(h.title, width, 1, sizeHeading)
	if len(lines) > 0 && lines[0] != h.title {
		title, lines = b.heading().fit(h.title, width, 2, sizeSmall)
	}
	b.thread(baseline(top, sizeHeading) - scene.CapHeight(scene.NotoBold, sizeHeading)/2)
	y = b.lines(b.left(), y, title, lines)
	if h.under != "" {
		y = b.lines(b.left(), y, b.muted(), []string{b.muted().cut(h.under, width)})
	}
	return y
}

// gone says that what the slide was to show is there no more.
func (b *board) gone(s text.Sentence) { Message{Text: b.say(s)}.paint(b) }

// dotted joins the parts that are not empty.
func dotted(parts ...string) string {
	var given []string
	for _, p := range parts {
		if p != "" {
			given = append(given, p)
		}
	}
	return strings.Join(given, " · ")
}

// place says where in the meeting a slot stands: "Hari 2 · giliran 5 dari 12". Turns are counted over all days.
func (b *board) place(slot *model.Slot) string {
	m := b.Plan.CurrentMeeting()
	if m == nil || slot == nil {
		return ""
	}
	turn, turns, planned := 0, 0, b.Plan.Pieces(slot)[0]
	for _, s := range b.Plan.MeetingSlots(m.ID) {
		if s.Purpose != model.Presenting {
			continue
		}
		if s.Carried == 0 {
			turns++
		}
		if s.ID == planned.ID {
			turn = turns
		}
	}
	day := b.dayName(m, slot.Day)
	if turn == 0 {
		return day
	}
	return dotted(day, b.say(text.StageTurn, turn, turns))
}

// dayName gives "Hari 2", or nothing for a day of another meeting.
func (b *board) dayName(m *model.Meeting, day model.ID) string {
	if m == nil {
		return ""
	}
	for i, d := range b.Plan.Days.Of(m.ID) {
		if d.ID == day {
			return b.say(text.StageDay, i+1)
		}
	}
	return ""
}

// slotOf gives the agency's slot that is being held, else the last one that was, else its first; nil where it has none.
func (b *board) slotOf(agency model.ID) *model.Slot {
	m := b.Plan.CurrentMeeting()
	if m == nil {
		return nil
	}
	var found *model.Slot
	for _, s := range b.Plan.MeetingSlots(m.ID) {
		if s.Agency != agency {
			continue
		}
		if found == nil || s.State() != model.Waiting {
			found = s
		}
		if s.State() == model.Running {
			return s
		}
	}
	return found
}

// placeAt is place for where an agency stands; nothing for all agencies.
func (b *board) placeAt(agency model.ID) string {
	if agency == 0 {
		return ""
	}
	return b.place(b.slotOf(agency))
}

// placeOf is place for something said: in its slot, else where its agency stands.
func (b *board) placeOf(s model.Said) string {
	if slot := b.Plan.Slots.Get(s.Slot); slot != nil {
		return b.place(slot)
	}
	return b.placeAt(s.Agency)
}

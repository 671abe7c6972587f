package stage

import (
	"time"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/reports/scene"
)

// sizeCount is the size of the countdown where it fills the wall.
const sizeCount = 300.0

// Countdown shows how much time the slot that is being held has left, as large as it fits, and what comes after it.
type Countdown struct{}

func (Countdown) caption(b *board) string { return b.say(text.SlideCountdown) }

func (Countdown) paint(b *board) {
	slot := b.running()
	b.ticking.runs = true
	if slot == nil || b.Clock.Text == "" {
		b.gone(text.SlideNothingOn)
		return
	}
	y := b.head(head{over: b.place(slot), title: b.slotName(slot), under: b.runs(slot)})
	b.tick(func(b *board) { b.countdown(y, slot) })
}

// countdown draws the time that is left in the middle, below y, and what comes next.
func (b *board) countdown(y float64, slot *model.Slot) {
	state, late := b.pace(b.Clock.Pace)
	figure, lines := style{bold: true, color: b.ink.ink}.fit(b.Clock.Text, b.width(), 1, sizeCount, 0.7*sizeCount, 0.5*sizeCount)
	if late {
		figure.color = b.ink.accent
	}
	room := pitch*figure.size + pitch*sizeTitle
	y = b.lines(b.left(), y+max(0, (footerTop-y-room)/2), figure, lines)
	if state.mark != noMark {
		b.verdict(y, state)
	}
	note := style{size: sizeNote, color: b.ink.muted, role: scene.Footnote}
	b.put(b.left(), footerLine, note, scene.Left, note.cut(b.nextUp(slot), b.width()))
}

// pace says in a word and a shape how a slot stands to its time, and whether that is over.
func (b *board) pace(p Pace) (s state, late bool) {
	switch p {
	case Ending:
		return state{open, text.StageSoon}, false
	case Late:
		return state{exceeded, text.StageLate}, true
	}
	return state{}, false
}

// runs says how long a slot was planned to be and, until when.
func (b *board) runs(s *model.Slot) string {
	until := s.Began.Add(time.Duration(s.Minutes()) * time.Minute)
	return dotted(b.say(text.SlideMinutes, s.Minutes()), b.say(text.SlideUntil, b.hour(until)))
}

// nextUp names the slot after the one that is being held, with the time at which it is expected; nothing where it is the last of the day.
func (b *board) nextUp(now *model.Slot) string {
	day := b.Plan.Days.Get(now.Day)
	next := b.Plan.UpNext(day.Meeting, b.Now)
	if next == nil || next.Day != day.ID {
		return ""
	}
	for _, f := range b.forecast(day).Slots {
		if f.Slot == next {
			return b.say(text.SlideNextIs, b.slotName(next), b.hour(f.Start))
		}
	}
	return ""
}

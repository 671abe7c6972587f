package session

import (
	"fmt"
	"time"

	"benangmerah/app/text"
	"benangmerah/model"
)

// warning is how long before its end a slot is said to be almost over.
const warning = 3 * time.Minute

// longestTurn is how long a slot may be thought to run. Beyond it the slot was left open on another day, and a countdown says nothing.
const longestTurn = 12 * time.Hour

// timing is where a slot stands in its time.
type timing struct {
	elapsed time.Duration
	planned time.Duration
	known   bool // false where nothing runs, or the slot was left open on another day
}

// timingOf measures a slot, which may be nil.
func timingOf(slot *model.Slot, now time.Time) timing {
	if slot == nil || slot.State() != model.Running {
		return timing{}
	}
	elapsed := now.Sub(slot.Began.Time())
	return timing{
		elapsed: elapsed, planned: time.Duration(slot.Minutes()) * time.Minute,
		known: elapsed >= 0 && elapsed < longestTurn,
	}
}

// seconds is the whole seconds of the slot that have gone by.
func (t timing) seconds() int {
	if !t.known {
		return 0
	}
	return int(t.elapsed / time.Second)
}

func (t timing) left() time.Duration { return t.planned - t.elapsed }

func (t timing) over() bool { return t.known && t.left() < 0 }

func (t timing) ending() bool { return t.known && !t.over() && t.left() <= warning }

// figure is the countdown, in minutes and seconds; with a plus sign it counts what goes beyond the plan.
func (t timing) figure() string {
	if !t.known {
		return "–"
	}
	sign, left := "", t.left()
	if left < 0 {
		sign, left = "+", -left
	}
	return fmt.Sprintf("%s%d.%02d", sign, int(left/time.Minute), int(left/time.Second)%60)
}

// phase says which part of a slot is on, going by the planned minutes.
func phase(slot *model.Slot, elapsed time.Duration) text.Sentence {
	if slot.Purpose != model.Presenting {
		return text.SessionPhaseOther
	}
	minutes := int(elapsed / time.Minute)
	switch {
	case minutes < slot.Presentation:
		return text.SessionPhasePresentation
	case minutes < slot.Presentation+slot.Discussion || slot.Reply == 0:
		return text.SessionPhaseDiscussion
	default:
		return text.SessionPhaseReply
	}
}

package session

import (
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// timing is where the slot being held stands in its time. It is not known where none is held, or the one that is was left open on another day.
type timing struct {
	model.Clock
	known bool
}

func (p *Page) timing() timing {
	s := p.running()
	if s == nil {
		return timing{}
	}
	c := p.plan().ClockOf(s, p.now())
	return timing{c, !c.Stray}
}

// figure is the countdown, in minutes and seconds; with a plus sign it counts what goes beyond the plan.
func (t timing) figure() string {
	if !t.known {
		return noDifference
	}
	return locale.FormatCountdown(t.Left - t.Over)
}

func (t timing) tone() parts.Tone {
	switch {
	case !t.known:
		return parts.Muted
	case t.Over > 0:
		return parts.Bad
	case t.Warning:
		return parts.Down
	default:
		return parts.Plain
	}
}

// phases name the parts of a slot.
var phases = map[model.Part]text.Sentence{
	model.WholeSlot:        text.SessionPhaseOther,
	model.PresentationPart: text.SessionPhasePresentation,
	model.DiscussionPart:   text.SessionPhaseDiscussion,
	model.ReplyPart:        text.SessionPhaseReply,
}

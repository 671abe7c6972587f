package programme

import (
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// standing is where an agency stands on its way through the meeting.
type standing uint8

const (
	empty standing = iota
	filled
	heard // its slot is being held
	presented
	agreed
	deferred
	rejected
	decided // its programs were decided in different ways
)

// standingOf derives the standing of an agency from its figures, its slot and what was decided.
func standingOf(p *model.Plan, agency model.ID) standing {
	m := p.CurrentMeeting()
	if m != nil {
		if s, ok := verdictOf(p, m, agency); ok {
			return s
		}
		if s, ok := turnOf(p, m, agency); ok {
			return s
		}
	}
	if hasFigures(p, agency) {
		return filled
	}
	return empty
}

// hasFigures says whether an agency has any budget at the stage that the meeting speaks about.
func hasFigures(p *model.Plan, agency model.ID) bool {
	base := p.Base()
	for _, l := range p.Lines.Of(agency) {
		for _, b := range p.Budgets.Of(l.ID) {
			if b.Stage == base {
				return true
			}
		}
	}
	return false
}

// verdictOf gives what was decided on all programs of an agency, where there is no program left to decide on.
func verdictOf(p *model.Plan, m *model.Meeting, agency model.ID) (standing, bool) {
	found := map[standing]bool{}
	for _, n := range p.Tree(agency, m.Year) {
		d := p.Verdict(m.ID, n.Line)
		if d == nil {
			return empty, false
		}
		found[map[model.Verdict]standing{
			model.Accepted: agreed, model.AcceptedFixing: agreed, model.Deferred: deferred, model.Rejected: rejected,
		}[d.Verdict]] = true
	}
	for s := range found {
		if len(found) == 1 {
			return s, true
		}
	}
	return decided, len(found) > 0
}

// turnOf tells from the agency's slots whether it is or was heard.
func turnOf(p *model.Plan, m *model.Meeting, agency model.ID) (s standing, began bool) {
	for _, slot := range p.MeetingSlots(m.ID) {
		switch {
		case slot.Agency != agency || slot.Purpose != model.Presenting:
		case slot.State() == model.Running:
			return heard, true
		case slot.State() == model.Done:
			s, began = presented, true
		}
	}
	return s, began
}

// word gives a standing as it is shown.
func (s standing) word() (text.Sentence, parts.Tone) {
	switch s {
	case filled:
		return text.ProgrammeStateFilled, parts.Up
	case heard:
		return text.ProgrammeStateHeard, parts.Bad
	case presented:
		return text.ProgrammeStatePresented, parts.Plain
	case agreed:
		return text.ProgrammeStateAgreed, parts.Good
	case deferred:
		return text.ProgrammeStateDeferred, parts.Down
	case rejected:
		return text.ProgrammeStateRejected, parts.Down
	case decided:
		return text.ProgrammeStateDecided, parts.Good
	default:
		return text.ProgrammeStateEmpty, parts.Down
	}
}

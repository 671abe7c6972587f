package readiness

import "benangmerah/model"

// Standing is where an agency stands on its way through the meeting.
type Standing uint8

// The standings, in their order.
const (
	Empty     Standing = iota // kosong: no target and no money
	Filled                    // diisi: figures with open findings
	Ready                     // siap: figures without an open finding
	Heard                     // dibahas: its slot is being held
	Presented                 // dipaparkan: its slot has ended
	Agreed                    // disepakati: every line is decided, all of them agreed
	Deferred                  // ditunda: all of them deferred
	Rejected                  // ditolak: all of them rejected
	Decided                   // diputuskan: in different ways
)

var standingNames = [...]string{"kosong", "diisi", "siap", "dibahas", "dipaparkan", "disepakati", "ditunda", "ditolak", "diputuskan"}

// String gives the name used by verbs, the same in every language.
func (s Standing) String() string { return standingNames[s] }

// State tells where an agency stands in a year: by what the meeting about it decided, else by its slot, else by its figures.
func State(p *model.Plan, agency model.ID, year int) Standing {
	if s, ok := fromMeeting(p, agency, year); ok {
		return s
	}
	return Check(p, agency, year).fromFigures()
}

// Standing is State of the agency of a report, without checking its figures again.
func (r *Report) Standing(p *model.Plan) Standing {
	if s, ok := fromMeeting(p, r.Agency, r.Year); ok {
		return s
	}
	return r.fromFigures()
}

func (r *Report) fromFigures() Standing {
	switch {
	case !r.Filled:
		return Empty
	case r.Open > 0:
		return Filled
	default:
		return Ready
	}
}

// fromMeeting tells what a meeting about the year made of an agency.
func fromMeeting(p *model.Plan, agency model.ID, year int) (Standing, bool) {
	m := p.MeetingAbout(year)
	if m == nil {
		return Empty, false
	}
	if s, ok := fromVerdicts(p, m, agency); ok {
		return s, true
	}
	return fromSlots(p, m, agency)
}

var verdicts = map[model.Verdict]Standing{
	model.Accepted: Agreed, model.AcceptedFixing: Agreed, model.Deferred: Deferred, model.Rejected: Rejected,
}

// fromVerdicts tells what was decided on the lines of an agency, where there is none left to decide on.
func fromVerdicts(p *model.Plan, m *model.Meeting, agency model.ID) (Standing, bool) {
	found := map[Standing]bool{}
	if !gatherVerdicts(p, m, p.Tree(agency, m.Year), found) {
		return Empty, false
	}
	for s := range found {
		if len(found) == 1 {
			return s, true
		}
	}
	return Decided, len(found) > 0
}

// gatherVerdicts gives what holds for lines or, where nothing was decided on one as a whole, for all that is below it; false where something is open.
func gatherVerdicts(p *model.Plan, m *model.Meeting, nodes []*model.Node, found map[Standing]bool) bool {
	for _, n := range nodes {
		switch d := p.Verdict(m.ID, n.Line); {
		case d != nil:
			found[verdicts[d.Verdict]] = true
		case len(n.Children) == 0 || !gatherVerdicts(p, m, n.Children, found):
			return false
		}
	}
	return true
}

// fromSlots tells from the agency's slots whether it is or was heard.
func fromSlots(p *model.Plan, m *model.Meeting, agency model.ID) (s Standing, began bool) {
	for _, slot := range p.MeetingSlots(m.ID) {
		switch {
		case slot.Agency != agency || slot.Purpose != model.Presenting:
		case slot.State() == model.Running:
			return Heard, true
		case slot.State() == model.Done:
			s, began = Presented, true
		}
	}
	return s, began
}

package model

// Standing gives the final version of a meeting's papers that stands: the last one, unless the meeting was opened again after it. It is nil where there is none.
func (p *Plan) Standing(meeting ID) *Issue {
	issues := p.Issues.Of(meeting)
	if len(issues) == 0 {
		return nil
	}
	if last := issues[len(issues)-1]; len(p.Reopenings.Of(last.ID)) == 0 {
		return last
	}
	return nil
}

// Intend gives what an act would change, as its Changes do. It refuses, with Locked, what a final version has closed: while one stands, what the papers of
// its meeting hold stays as it is. What becomes of it afterwards (how far directives and corrections are, sources of claims, figures of later stages) may
// always be recorded. Versions are never taken back.
func Intend(act Act, p *Plan, c Context) ([]Change, error) {
	changes, err := act.Changes(p, c)
	if err != nil {
		return nil, err
	}
	if err := refuseFixed(act, changes); err != nil {
		return nil, err
	}
	return changes, p.refuseSealed(changes)
}

func (p *Plan) refuseSealed(changes []Change) error {
	if p.Issues.Len() == 0 {
		return nil
	}
	s := seals{plan: p, standing: map[ID]*Issue{}}
	for _, m := range p.Meetings.Of(0) {
		if issue := p.Standing(m.ID); issue != nil {
			s.meetings, s.standing[m.ID] = append(s.meetings, m), issue
		}
	}
	for _, c := range changes {
		if err := s.refuse(c); err != nil {
			return err
		}
	}
	return nil
}

// hintReopen is what to do with what a final version has closed.
const hintReopen = "Buka kembali rapat itu dengan alasan di halaman Notula, lalu ulangi."

// seals are the meetings of a plan with a version that stands.
type seals struct {
	plan     *Plan
	meetings []*Meeting
	standing map[ID]*Issue
}

func (s *seals) refuse(c Change) error {
	switch before := c.Before.(type) {
	case *Issue:
		return Errorf(Locked, hintReopen, "Versi %d sudah disahkan dan tidak dapat ditarik.", before.Version)
	case *Reopening:
		return s.refuseClosing(before)
	}
	for _, r := range []Record{c.Before, c.After} {
		if r == nil {
			continue
		}
		if issue := s.closedBy(r); issue != nil && !free(c) {
			return Errorf(Locked, hintReopen, "%s tidak dapat diubah: naskah rapatnya sudah disahkan sebagai versi %d.", describe(r), issue.Version)
		}
	}
	return nil
}

// refuseClosing refuses to take back that a meeting was opened again where something was changed since.
func (s *seals) refuseClosing(r *Reopening) error {
	issue := s.plan.Issues.Get(r.Issue)
	digest, err := s.plan.Digest()
	if err != nil {
		return err
	}
	if issue == nil || digest != issue.Fingerprint {
		return Errorf(Locked, "Sahkan versi berikutnya.", "Isi berkas sudah berubah sejak rapat dibuka kembali.")
	}
	return nil
}

// closedBy gives the standing version whose papers hold a record, nil for none.
func (s *seals) closedBy(r Record) *Issue {
	if m := s.meetingOf(r); m != 0 {
		return s.standing[m]
	}
	for _, m := range s.meetings {
		if s.figureOf(m, r) {
			return s.standing[m.ID]
		}
	}
	return nil
}

// meetingOf gives the meeting that a record was made in, 0 where it is of none.
func (s *seals) meetingOf(r Record) ID {
	switch r := r.(type) {
	case *Meeting:
		return r.ID
	case *Day:
		return r.Meeting
	case *Slot:
		return s.ofDay(r.Day)
	case *Participant:
		return s.ofDay(r.Day)
	case *Decision:
		return r.Meeting
	case *Redraft:
		return r.Meeting
	case *Pass:
		return r.Meeting
	case *Note:
		return s.ofSaid(r.Said)
	case *Directive:
		return s.ofSaid(r.Said)
	case *Claim:
		return s.ofSaid(r.Said)
	case *Correction:
		return s.ofSaid(r.Said)
	default:
		return 0
	}
}

func (s *seals) ofDay(day ID) ID {
	if d := s.plan.Days.Get(day); d != nil {
		return d.Meeting
	}
	return 0
}

// ofSaid gives the meeting in a slot of which, or else on a day of which, something was said.
func (s *seals) ofSaid(x Said) ID {
	if slot := s.plan.Slots.Get(x.Slot); slot != nil {
		return s.ofDay(slot.Day)
	}
	for _, m := range s.meetings {
		if s.plan.dayOn(m.ID, x.At) != nil {
			return m.ID
		}
	}
	return 0
}

// figureOf says whether a record is of the plan that a meeting agreed on: figures of the stages that it compared, and lines with indicators of its year.
func (s *seals) figureOf(m *Meeting, r Record) bool {
	switch r := r.(type) {
	case *Budget:
		return r.Year == m.Year && (r.Stage == m.Base || r.Stage == Agreed)
	case *Target:
		return r.Year == m.Year && (r.Stage == m.Base || r.Stage == Agreed)
	case *Line:
		return r.Year == m.Year
	case *Indicator:
		l := s.plan.Lines.Get(r.Line)
		return l != nil && l.Year == m.Year
	default:
		ranking := s.plan.Rankings.Get(s.rankingOf(r))
		return ranking != nil && ranking.Year == m.Year
	}
}

// rankingOf gives the ranking that a record belongs to, 0 for none.
func (s *seals) rankingOf(r Record) ID {
	switch r := r.(type) {
	case *Ranking:
		return r.ID
	case *Criterion:
		return r.Ranking
	case *Judgement:
		return r.Ranking
	case *Scorer:
		return r.Ranking
	case *Candidate:
		return r.Ranking
	case *Override:
		return r.Ranking
	case *Score:
		return s.ofCandidate(r.Candidate)
	case *Condition:
		return s.ofCandidate(r.Candidate)
	default:
		return 0
	}
}

func (s *seals) ofCandidate(id ID) ID {
	if c := s.plan.Candidates.Get(id); c != nil {
		return c.Ranking
	}
	return 0
}

// free says whether a change leaves what the papers hold of a record as it is. New lines and indicators come in without figures.
func free(c Change) bool {
	if c.Before == nil {
		return c.Kind() == KindLine || c.Kind() == KindIndicator
	}
	return c.After != nil && printed(c.Before).equal(printed(c.After))
}

// printed gives a record without what may be recorded after its papers were made final.
func printed(r Record) Record {
	switch r := r.(type) {
	case *Day:
		kept := *r
		kept.Closed = 0
		return &kept
	case *Slot:
		kept := *r
		kept.Memo = ""
		return &kept
	case *Directive:
		return &Directive{ID: r.ID, Said: r.Said, Line: r.Line, Indicator: r.Indicator, Text: r.Text, Owner: r.Owner, Form: r.Form}
	case *Claim:
		return &Claim{ID: r.ID, Said: r.Said, Indicator: r.Indicator, Text: r.Text}
	case *Correction:
		kept := *r
		kept.State, kept.StateAt, kept.StateBy = Noted, 0, ""
		return &kept
	case *Line:
		return &Line{ID: r.ID, Agency: r.Agency, SubUnit: r.SubUnit, Parent: r.Parent, Year: r.Year, Level: r.Level, Code: r.Code, Name: r.Name}
	case *Indicator:
		return &Indicator{ID: r.ID, Line: r.Line, Text: r.Text, Unit: r.Unit}
	default:
		return r
	}
}

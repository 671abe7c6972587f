package session

import (
	"benangmerah/model"
)

// subject is what the page speaks about: an agency's lines in the meeting's year.
type subject struct {
	plan    *model.Plan
	meeting *model.Meeting
	agency  *model.Agency
	roots   []*model.Node
}

// newSubject reads an agency's lines; where the meeting's year has none, those of the plan year, which carry figures of several years.
func newSubject(p *model.Plan, m *model.Meeting, a *model.Agency) *subject {
	s := &subject{plan: p, meeting: m, agency: a, roots: p.Tree(a.ID, m.Year)}
	if r := p.Region(); len(s.roots) == 0 && r != nil {
		s.roots = p.Tree(a.ID, r.Year)
	}
	return s
}

// standing is what was asked for something and what the meeting made of it. Outcome counts what is still open as it was asked.
type standing struct {
	asked, agreed, outcome model.Figure
	verdict                model.Verdict
	open                   int // lowest lines of which nothing was said
}

// difference is what the meeting changed, without money from outside the region's own budget.
func (s standing) difference() model.Money { return s.outcome.Amount - s.asked.Amount }

func (s *subject) of(n *model.Node) standing {
	st := standing{
		asked:   s.plan.Figure(n, s.meeting.Base, s.meeting.Year),
		agreed:  s.plan.Figure(n, model.Agreed, s.meeting.Year),
		outcome: s.plan.Outcome(n, s.meeting.Base, s.meeting.Year),
		open:    s.openBelow(n),
	}
	if d := s.plan.Verdict(s.meeting.ID, n.Line); d != nil {
		st.verdict = d.Verdict
	}
	return st
}

// whole is the standing of the agency.
func (s *subject) whole() standing {
	var st standing
	for _, n := range s.roots {
		one := s.of(n)
		st.asked, st.agreed, st.outcome = st.asked.Plus(one.asked), st.agreed.Plus(one.agreed), st.outcome.Plus(one.outcome)
		st.open += one.open
	}
	for _, d := range s.plan.Decisions.Of(s.agency.ID) {
		if d.Meeting == s.meeting.ID && d.Line == 0 {
			st.verdict = d.Verdict
		}
	}
	return st
}

// openBelow counts the lowest lines at and below n that have neither a decision nor an agreed figure.
func (s *subject) openBelow(n *model.Node) int {
	if len(n.Children) == 0 {
		agreed := s.plan.Figure(n, model.Agreed, s.meeting.Year)
		if agreed.Known || s.plan.Verdict(s.meeting.ID, n.Line) != nil {
			return 0
		}
		return 1
	}
	sum := 0
	for _, c := range n.Children {
		sum += s.openBelow(c)
	}
	return sum
}

// counts gives the number of lines of each level.
func (s *subject) counts() map[model.Level]int {
	counts := map[model.Level]int{}
	for _, root := range s.roots {
		root.Walk(func(n *model.Node, _ int) { counts[n.Line.Level]++ })
	}
	return counts
}

// funds gives the sources from which a line has money, asked for or agreed, in the order of the plan.
func (s *subject) funds(line model.ID) []model.ID {
	var list []model.ID
	for _, f := range s.plan.Funds.Of(0) {
		if s.budget(line, f.ID, s.meeting.Base) != nil || s.budget(line, f.ID, model.Agreed) != nil {
			list = append(list, f.ID)
		}
	}
	if s.budget(line, 0, s.meeting.Base) != nil || s.budget(line, 0, model.Agreed) != nil {
		list = append(list, 0)
	}
	return list
}

func (s *subject) budget(line, fund model.ID, stage model.Stage) *model.Budget {
	return s.plan.Budget(line, fund, stage, s.meeting.Year)
}

// money gives the figures of one source of a line, its own alone.
func (s *subject) money(line, fund model.ID) (asked, agreed model.Figure) {
	return s.figure(s.budget(line, fund, s.meeting.Base)), s.figure(s.budget(line, fund, model.Agreed))
}

func (s *subject) figure(b *model.Budget) model.Figure {
	if b == nil {
		return model.Figure{}
	}
	return model.Figure{Amount: b.Amount, Known: true}
}

// carries says whether a figure of the line's own is there, asked for or agreed.
func (s *subject) carries(line model.ID) bool { return len(s.funds(line)) > 0 }

// carriesBelow says whether a line under n has a figure of its own.
func (s *subject) carriesBelow(n *model.Node) bool {
	for _, c := range n.Children {
		if s.carries(c.Line.ID) || s.carriesBelow(c) {
			return true
		}
	}
	return false
}

// target gives the values of an indicator, asked for and agreed; nil is none.
func (s *subject) target(indicator model.ID) (asked, agreed *model.Target) {
	year := s.meeting.Year
	return s.plan.Target(indicator, s.meeting.Base, year), s.plan.Target(indicator, model.Agreed, year)
}

package model

// AgreedLine is one line of what was agreed, with the money asked for (Before) and agreed (After) of the agreed lines below it.
// Decision is the one that holds for it; nil above lines that were decided one by one.
type AgreedLine struct {
	Line          *Line
	Depth         int
	Leaf          bool
	Before, After Figure
	Decision      *Decision
}

// OpenLine is a line, with everything below it, that was not agreed: deferred, rejected, or not decided (Decision nil). Line is nil where that holds
// for the whole agency.
type OpenLine struct {
	Line     *Line
	Before   Figure
	Decision *Decision
}

// Agreement is what a meeting agreed about one agency and what it left open. Before and After are the sums over Agreed.
type Agreement struct {
	Agency        *Agency
	Agreed        []AgreedLine
	Before, After Figure
	Open          []OpenLine
	OpenBefore    Figure
}

// Agreements gives what a meeting agreed, agency by agency in their order. Agencies without lines are left out.
func (p *Plan) Agreements(m *Meeting) []*Agreement {
	var list []*Agreement
	for _, a := range p.Agencies.Of(0) {
		if agreement := p.Agreement(m, a); len(agreement.Agreed)+len(agreement.Open) > 0 {
			list = append(list, agreement)
		}
	}
	return list
}

// Agreement gives what a meeting agreed about an agency.
func (p *Plan) Agreement(m *Meeting, a *Agency) *Agreement {
	out := &Agreement{Agency: a}
	s := &agreementSearch{plan: p, meeting: m}
	roots := p.Tree(a.ID, m.Year)
	for _, root := range roots {
		lines, before, after := s.agreed(root, 0)
		out.Agreed = append(out.Agreed, lines...)
		out.Before, out.After = out.Before.Plus(before), out.After.Plus(after)
	}
	if len(out.Agreed) == 0 && len(roots) > 0 && !s.anyDecision(roots) {
		whole := sumNodes(roots, s.before)
		out.Open = []OpenLine{{Before: whole, Decision: p.decision(m.ID, a.ID, 0)}}
		out.OpenBefore = whole
		return out
	}
	for _, root := range roots {
		for _, open := range s.open(root) {
			out.Open = append(out.Open, open)
			out.OpenBefore = out.OpenBefore.Plus(open.Before)
		}
	}
	return out
}

type agreementSearch struct {
	plan    *Plan
	meeting *Meeting
}

func (s *agreementSearch) before(n *Node) Figure {
	return s.plan.Figure(n, s.meeting.Base, s.meeting.Year)
}

// anyDecision says whether a decision was made on a line of its own.
func (s *agreementSearch) anyDecision(nodes []*Node) bool {
	for _, n := range nodes {
		if s.plan.decision(s.meeting.ID, n.Line.Agency, n.Line.ID) != nil || s.anyDecision(n.Children) {
			return true
		}
	}
	return false
}

func agreedTo(d *Decision) bool {
	return d != nil && (d.Verdict == Accepted || d.Verdict == AcceptedFixing)
}

// agreed gives the agreed lines at and below n with their sums; none where nothing below n was agreed.
func (s *agreementSearch) agreed(n *Node, depth int) (lines []AgreedLine, before, after Figure) {
	d := s.plan.Verdict(s.meeting.ID, n.Line)
	if len(n.Children) == 0 {
		if !agreedTo(d) {
			return nil, before, after
		}
		before, after = s.before(n), s.plan.Outcome(n, s.meeting.Base, s.meeting.Year)
		return []AgreedLine{{Line: n.Line, Depth: depth, Leaf: true, Before: before, After: after, Decision: d}}, before, after
	}
	var below []AgreedLine
	for _, c := range n.Children {
		more, b, a := s.agreed(c, depth+1)
		below = append(below, more...)
		before, after = before.Plus(b), after.Plus(a)
	}
	if len(below) == 0 {
		return nil, before, after
	}
	if !agreedTo(d) {
		d = nil
	} else if !before.Known && !after.Known { // what n carries itself counts where nothing below it has a figure
		before, after = s.before(n), s.plan.Outcome(n, s.meeting.Base, s.meeting.Year)
	}
	return append([]AgreedLine{{Line: n.Line, Depth: depth, Before: before, After: after, Decision: d}}, below...), before, after
}

// open gives what is not agreed at and below n, as high up as one decision (or none) holds for everything below.
func (s *agreementSearch) open(n *Node) []OpenLine {
	d, uniform := s.uniform(n)
	if uniform {
		if agreedTo(d) {
			return nil
		}
		return []OpenLine{{Line: n.Line, Before: s.before(n), Decision: d}}
	}
	var list []OpenLine
	for _, c := range n.Children {
		list = append(list, s.open(c)...)
	}
	return list
}

// uniform gives the decision that holds for every lowest line below n, and whether there is only one.
func (s *agreementSearch) uniform(n *Node) (*Decision, bool) {
	if len(n.Children) == 0 {
		return s.plan.Verdict(s.meeting.ID, n.Line), true
	}
	first, same := s.uniform(n.Children[0])
	for _, c := range n.Children[1:] {
		d, one := s.uniform(c)
		if !one || d != first {
			return nil, false
		}
	}
	return first, same
}

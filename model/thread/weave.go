package thread

import (
	"benangmerah/model"
)

// weaver knows of the plan what all threads of a year need.
type weaver struct {
	plan       *model.Plan
	year       int
	day        model.Date
	meeting    *model.Meeting // about the year; nil where there is none
	last       model.Date     // its last day
	base       model.Stage
	heard      map[model.ID]bool // agencies whose slots are over
	directives map[model.ID][]*model.Directive
	proposals  map[model.ID][]*model.Submission // that were accepted, by line
	next, back map[model.ID]*model.Line         // lines that are one within the year

	decisions map[model.ID]*model.Decision // of the agency in hand, by line
	enacted   model.Stage                  // the newest that the agency in hand has figures of
}

func newWeaver(p *model.Plan, year int, day model.Date) *weaver {
	w := &weaver{
		plan: p, year: year, day: day, base: p.Base(), heard: map[model.ID]bool{}, directives: map[model.ID][]*model.Directive{}, proposals: map[model.ID][]*model.Submission{},
		next: map[model.ID]*model.Line{}, back: map[model.ID]*model.Line{},
	}
	for _, m := range p.Meetings.Of(0) {
		if m.Year == year {
			w.meeting, w.base = m, m.Base
		}
	}
	w.hear()
	w.gatherDirectives()
	w.gatherProposals()
	for _, s := range p.Successions.Of(0) {
		a, b := p.Lines.Get(s.Line), p.Lines.Get(s.Successor)
		if !s.Refused && a != nil && b != nil && a.Year == b.Year {
			w.next[a.ID], w.back[b.ID] = b, a
		}
	}
	return w
}

// hear notes which agencies were heard, and when the meeting ends.
func (w *weaver) hear() {
	if w.meeting == nil {
		return
	}
	for _, d := range w.plan.Days.Of(w.meeting.ID) {
		w.last = max(w.last, d.Date)
	}
	for _, s := range w.plan.MeetingSlots(w.meeting.ID) {
		if s.Purpose != model.Presenting || s.Agency == 0 {
			continue
		}
		before, known := w.heard[s.Agency]
		w.heard[s.Agency] = s.State() == model.Done && (before || !known)
	}
}

func (w *weaver) gatherDirectives() {
	for d := range w.plan.Directives.All() {
		line := d.Line
		if i := w.plan.Indicators.Get(d.Indicator); line == 0 && i != nil {
			line = i.Line
		}
		if line != 0 && d.State != model.Cancelled {
			w.directives[line] = append(w.directives[line], d)
		}
	}
}

func (w *weaver) gatherProposals() {
	for _, in := range w.plan.Intakes.Of(0) {
		for _, s := range w.plan.Submissions.Of(in.ID) {
			if stands := w.plan.Stands(s); stands.State.Taken() && stands.Line != 0 && (stands.Year == w.year || stands.Year == 0) {
				w.proposals[stands.Line] = append(w.proposals[stands.Line], s)
			}
		}
	}
}

// The stages of money that the thread looks at.
const (
	atBase = iota
	atAgreed
	atEnacted
	atRealised
	stages
)

// strand is a line with what it carries itself and with all below it.
type strand struct {
	line  *model.Line
	above *strand
	below []*strand
	own   [stages]model.Figure
	sum   [stages]model.Figure
}

// weave visits the lines of an agency in the year, parents first. Where there are none it visits those that carry figures of the year, see model.Plan.CarryingTree.
func (w *weaver) weave(agency model.ID, visit func(s *strand)) {
	nodes := w.plan.CarryingTree(agency, w.year)
	w.decisions = map[model.ID]*model.Decision{}
	for _, d := range w.plan.Decisions.Of(agency) {
		if w.meeting != nil && d.Meeting == w.meeting.ID {
			w.decisions[d.Line] = d
		}
	}
	w.enacted = model.NoStage
	for _, n := range nodes {
		w.newest(n)
	}
	var roots []*strand
	for _, n := range nodes {
		roots = append(roots, w.strand(n, nil))
	}
	for _, s := range roots {
		w.addUp(s)
	}
	for _, s := range roots {
		s.walk(visit)
	}
}

func (s *strand) walk(visit func(*strand)) {
	visit(s)
	for _, below := range s.below {
		below.walk(visit)
	}
}

// newest finds the newest stage of the budget that has figures.
func (w *weaver) newest(n *model.Node) {
	for _, b := range w.plan.Budgets.Of(n.Line.ID) {
		if b.Year == w.year && b.Stage >= model.Enacted && b.Stage < model.Realised {
			w.enacted = max(w.enacted, b.Stage)
		}
	}
	for _, below := range n.Children {
		w.newest(below)
	}
}

func (w *weaver) strand(n *model.Node, above *strand) *strand {
	s := &strand{line: n.Line, above: above}
	for _, l := range w.one(n.Line) {
		w.carry(s, l)
	}
	for _, child := range n.Children {
		s.below = append(s.below, w.strand(child, s))
	}
	return s
}

// one gives a line with those that it was and is within the year.
func (w *weaver) one(l *model.Line) []*model.Line {
	list := []*model.Line{l}
	for at := w.back[l.ID]; at != nil && len(list) < 100; at = w.back[at.ID] {
		list = append(list, at)
	}
	for at := w.next[l.ID]; at != nil && len(list) < 100; at = w.next[at.ID] {
		list = append(list, at)
	}
	return list
}

// carry adds the money that a line carries itself. What two lines that are one both have at a stage is not counted twice: the one that is looked at comes first.
func (w *weaver) carry(s *strand, l *model.Line) {
	var own [stages]model.Figure
	for _, b := range w.plan.Budgets.Of(l.ID) {
		if b.Year != w.year {
			continue
		}
		f := model.Figure{Amount: b.Amount, Known: true}
		if fund := w.plan.Funds.Get(b.Fund); fund != nil && fund.Outside {
			f = model.Figure{Outside: b.Amount, Known: true}
		}
		for at, stage := range [stages]model.Stage{w.base, model.Agreed, w.enacted, model.Realised} {
			if b.Stage == stage {
				own[at] = own[at].Plus(f)
			}
		}
	}
	for at, f := range own {
		if !s.own[at].Known {
			s.own[at] = f
		}
	}
}

// addUp sums the money of a line with all below it, which stands before what the line carries itself.
func (w *weaver) addUp(s *strand) {
	for _, below := range s.below {
		w.addUp(below)
		for at := range s.sum {
			s.sum[at] = s.sum[at].Plus(below.sum[at])
		}
	}
	for at := range s.sum {
		if !s.sum[at].Known {
			s.sum[at] = s.own[at]
		}
	}
}

// money gives the money of a line at a stage, and the line that carries it: itself or, where nothing below that has a figure, one above.
func (s *strand) money(at int) (model.Figure, *model.Line) {
	if s.sum[at].Known {
		return s.sum[at], s.line
	}
	for up := s.above; up != nil; up = up.above {
		if up.sum[at].Known {
			if up.carriesAlone(at) {
				return up.sum[at], up.line
			}
			break
		}
	}
	return model.Figure{}, s.line
}

// carriesAlone says whether no line below has a figure.
func (s *strand) carriesAlone(at int) bool {
	for _, below := range s.below {
		if below.sum[at].Known {
			return false
		}
	}
	return true
}

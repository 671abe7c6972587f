// Package thread follows the red thread through a line of the plan: from the mission that it serves to the evidence that what was asked about it is done. Each knot says
// what stands there, or what is missing; the first that is broken is where somebody has to go on. It is a pure function of the plan and a day.
//
// The rules of the knots:
//
//   - What serves a line may stand on a line above it: mission, objective (sasaran), and money that is kept on a program or kegiatan as a whole. A line that goes on under
//     another code in the same year is one line with that, see model.Succession.
//   - Proposals of actors stand at their line in the year for which they were accepted.
//   - Indicator: the line has one of its own. Target: each of them has one at the stage that the meeting speaks about, or else agreed or planned.
//   - Agreed: a verdict that holds for the line, or an agreed figure. It is not due before the agency was heard or the last day of the meeting of the year is over; where there is no
//     meeting, it is never due. What is deferred is broken. What is rejected has ended, and nothing more is due, but then nothing may be enacted.
//   - Enacted: money at the newest stage of the budget that the agency has figures of; due from the first day of the budget year or, where the meeting of the year ends
//     within it, so that only a change of the budget can take up what was agreed, from the first day of the quarter that follows.
//   - Realised: money and, of each indicator, an outcome; due when the first quarter of the year has ended. Later quarters are not asked for.
//   - Directives: those about the line, about lines above and below it, and about its indicators each have an owner and a due date; without any there is nothing to
//     follow. Evidence: each is finished with evidence; due when the due date has passed. Cancelled ones are left out.
package thread

import (
	"benangmerah/model"
)

// Link is one knot of the thread.
type Link uint8

// The links in the order of the thread.
const (
	Mission Link = iota
	Objective
	Programme
	Line
	Indicator
	Target
	Budget
	Agreed
	Enacted
	Realised
	Directives
	Evidence
	links
)

var linkNames = [links]string{"misi", "sasaran", "program", "baris", "indikator", "target", "anggaran", "hasil", "ditetapkan", "realisasi", "arahan", "bukti"}

// String gives the name used by verbs, the same in every language.
func (l Link) String() string { return linkNames[l] }

// Links gives all links in their order.
func Links() []Link {
	list := make([]Link, links)
	for i := range list {
		list[i] = Link(i)
	}
	return list
}

// State says how a knot holds.
type State uint8

// The states of a knot.
const (
	Tied    State = iota // it stands there
	Broken               // it is missing
	NotDue               // its time has not come
	Nothing              // there is nothing to tie: no directive, or a line that was rejected
)

var stateNames = [...]string{"ada", "putus", "belum_waktunya", "tidak_ada"}

// String gives the name used by verbs, the same in every language.
func (s State) String() string { return stateNames[s] }

// Why says what is missing at a broken knot, or what a knot waits for.
type Why string

// The reasons.
const (
	NoMission     Why = "no_mission"
	NoObjective   Why = "no_objective"
	NoProgramme   Why = "no_programme"
	NoIndicator   Why = "no_indicator"
	NoTarget      Why = "no_target"
	NoBudget      Why = "no_budget"
	ZeroBudget    Why = "zero_budget"
	Undecided     Why = "undecided"
	Deferred      Why = "deferred"
	NotEnacted    Why = "not_enacted"
	ZeroEnacted   Why = "zero_enacted"
	EnactedAnyway Why = "enacted_though_rejected"
	NoRealisation Why = "no_realisation"
	NoOutcome     Why = "no_outcome" // money was spent
	NoSpending    Why = "no_spending"
	NoOwner       Why = "no_owner"
	NoDue         Why = "no_due"
	Overdue       Why = "overdue"
	NoEvidence    Why = "no_evidence"

	NoMeeting     Why = "no_meeting"
	BeforeMeeting Why = "before_meeting"
	BeforeBudget  Why = "before_budget"
	BeforeQuarter Why = "before_quarter"
	StillOpen     Why = "still_open"
	NoDirective   Why = "no_directive"
	Rejected      Why = "rejected"
)

// Knot is what stands at a link of a line. What is not meant by its state is nil, 0 or "".
type Knot struct {
	Link  Link
	State State
	Why   Why

	Text      string // the words that stand there
	At        *model.Line
	Indicator *model.Indicator // the first, or the first that lacks something
	Target    string           // of the indicator, as text as written
	Stage     model.Stage      // of Figure or Target
	Figure    model.Figure
	Decision  *model.Decision
	Directive *model.Directive  // the one that breaks, or waits longest, or the first
	Of, Lack  int               // indicators, directives or proposals, and how many of them lack something
	Proposal  *model.Submission // the first that was accepted as a part of the line
	From      model.Date        // from when it is due, "" where that is not known
}

// Thread is the thread of a line in a year on a day. A line carries figures of several years, see OfYear.
type Thread struct {
	Line  *model.Line
	Year  int
	Day   model.Date
	Knots [links]Knot
}

// First gives the first broken knot, nil where there is none.
func (t *Thread) First() *Knot {
	for i := range t.Knots {
		if t.Knots[i].State == Broken {
			return &t.Knots[i]
		}
	}
	return nil
}

// Standing is how a thread stands as a whole.
type Standing uint8

// The standings of a thread.
const (
	Whole Standing = iota // unbroken as far as its time has come
	Torn                  // broken somewhere
	Ended                 // rejected, with nothing left to do
)

var standingNames = [...]string{"utuh", "putus", "berakhir"}

// String gives the name used by verbs, the same in every language.
func (s Standing) String() string { return standingNames[s] }

// Standing tells how the thread stands. One that was rejected has ended, whatever it lacked before, unless something was enacted all the same.
func (t *Thread) Standing() Standing {
	switch rejected := t.Knots[Agreed].Why == Rejected; {
	case rejected && t.Knots[Enacted].State != Broken:
		return Ended
	case t.First() != nil:
		return Torn
	default:
		return Whole
	}
}

// Count counts threads. Broken is by the first broken link.
type Count struct {
	Threads, Whole, Ended int
	Broken                [links]int
}

// Torn is how many threads are broken.
func (c Count) Torn() int { return c.Threads - c.Whole - c.Ended }

// Percent is the share of the threads that are unbroken, rounded down; those that have ended are left out. It is 0 where there are none.
func (c Count) Percent() int {
	if of := c.Threads - c.Ended; of > 0 {
		return c.Whole * 100 / of
	}
	return 0
}

// Plus adds two counts.
func (c Count) Plus(d Count) Count {
	c.Threads, c.Whole, c.Ended = c.Threads+d.Threads, c.Whole+d.Whole, c.Ended+d.Ended
	for i := range c.Broken {
		c.Broken[i] += d.Broken[i]
	}
	return c
}

func (c *Count) add(t *Thread) {
	c.Threads++
	switch t.Standing() {
	case Whole:
		c.Whole++
	case Ended:
		c.Ended++
	default:
		c.Broken[t.First().Link]++
	}
}

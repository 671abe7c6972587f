// Package curation computes who gets a place in a cohort, see model.Cohort, and why the others do not. It is pure: it reads a plan and gives a list.
//
// The order is this. Who is out by force is out, and who is in by force has a place. Who fails a gate, or has not shown that it passes, is out. Who passes the
// gates and has all marks is scored,
//
//	S = 100 · Σ w·(x − lowest)/(highest − lowest) / Σ w,
//
// in exact fractions, and places go down the scores. Two rules of quotas hold on the way: nobody comes in where the maximum of its district or trade is full,
// and no place is given that a minimum still needs, as far as there is somebody left to fill it. Places that stay free because a minimum could not be filled go
// down the scores once more. Applicants of one score are one: where not all of them fit, all of them are a tie, and a person decides it. The order of
// names, of entry and of numbers decides nothing.
package curation

import (
	"cmp"
	"math/big"
	"slices"
	"strings"

	"benangmerah/model"
)

// Why says in one word why an applicant is chosen or not. The words are kept in fixed lists.
type Why string

// Why somebody is chosen.
const (
	ByScore  Why = "score"
	ByQuota  Why = "quota"    // somebody with a higher score was passed over for a minimum that it serves
	ByTie    Why = "tie_won"  // a person decided the tie
	ForcedIn Why = "force_in" // with a reason
)

// Why somebody is not.
const (
	Gated       Why = "gate"         // fails a gate
	Unproven    Why = "gate_open"    // nobody has found yet that it passes
	Unmarked    Why = "marks_open"   // marks are missing
	BelowLine   Why = "below_line"   // the score
	QuotaFull   Why = "quota_full"   // the maximum of its district or trade
	QuotaOthers Why = "quota_others" // a place was kept for a minimum that it does not serve
	TieLost     Why = "tie_lost"     // a person decided the tie
	InTie       Why = "tie_open"     // nobody has yet
	ForcedOut   Why = "force_out"    // with a reason
)

// Standing is how an applicant stands. Findings are in the order of the list's requirements, nil where nothing was found. Score is nil while marks are missing.
// Rank counts those that pass the gates and are scored, equal scores alike (1, 2, 2, 4); 0 is none. Detail is what there is to say to Why: the
// requirements, the quota, the reason.
type Standing struct {
	Applicant *model.Applicant
	Actor     *model.Actor
	Findings  []*model.Assessment
	Score     *big.Rat
	Rank      int
	Chosen    bool
	Why       Why
	Detail    string
	Next      string // "" while nobody has said

	points                     *big.Int // the score without its denominator
	failed, unproven, unmarked []string
	rooms                      []*room
}

// Contender says whether the gates are passed and all marks are there.
func (s *Standing) Contender() bool { return len(s.failed)+len(s.unproven)+len(s.unmarked) == 0 }

// Tie is applicants of one score of whom not all fit, and the places that there are for them.
type Tie struct {
	Places  int
	Members []*Standing
}

// Unfilled is a minimum that is not reached.
type Unfilled struct {
	Quota *model.Quota
	Have  int
}

// List is how all applicants of a cohort stand: those that are ranked by their scores, then who is in by force without a rank, who lacks marks, and who lacks a
// gate. Equal ones stand by name. Line is the lowest score that was chosen for itself, nil for none.
type List struct {
	Cohort       *model.Cohort
	Requirements []*model.Requirement
	Standings    []*Standing
	Ties         []Tie
	Unfilled     []Unfilled
	Chosen       int
	Line         *big.Rat

	rooms []*room
}

// Read computes the list of a cohort as the plan is. What is not there is a *model.Error.
func Read(p *model.Plan, cohort model.ID) (*List, error) {
	c := p.Cohorts.Get(cohort)
	if c == nil {
		return nil, model.Errorf(model.NotFound, "Muat ulang halaman, lalu ulangi.", "%s tidak ada lagi di berkas.", "Kelompok binaan")
	}
	l := &List{Cohort: c, Requirements: p.Requirements.Of(cohort)}
	m := newMarking(l.Requirements)
	for _, a := range p.Applicants.Of(cohort) {
		s := &Standing{Applicant: a, Actor: p.Actors.Get(a.Actor), Next: nextOf(p, a)}
		m.take(s, p.Assessments.Of(a.ID))
		l.Standings = append(l.Standings, s)
	}
	l.sort()
	l.rank()
	l.contest(p.Quotas.Of(cohort))
	l.explain()
	return l, nil
}

// nextOf says where an applicant may come in next.
func nextOf(p *model.Plan, a *model.Applicant) string {
	var list []string
	if c := p.Cohorts.Get(a.Next); c != nil {
		list = append(list, c.Name)
	}
	if a.NextText != "" {
		list = append(list, a.NextText)
	}
	return strings.Join(list, ", ")
}

// class is the part of the list in which an applicant stands.
func (s *Standing) class() int {
	switch {
	case s.Contender():
		return 0
	case s.Applicant.Force == model.ForceIn:
		return 1
	case len(s.failed)+len(s.unproven) == 0:
		return 2
	default:
		return 3
	}
}

func (l *List) sort() {
	slices.SortFunc(l.Standings, func(a, b *Standing) int {
		if c := cmp.Compare(a.class(), b.class()); c != 0 {
			return c
		}
		if a.class() == 0 {
			if c := b.points.Cmp(a.points); c != 0 {
				return c
			}
		}
		return cmp.Or(strings.Compare(a.Actor.Name, b.Actor.Name), cmp.Compare(a.Applicant.ID, b.Applicant.ID))
	})
}

func (l *List) rank() {
	for i, s := range l.Standings {
		switch {
		case !s.Contender():
			return
		case i > 0 && s.points.Cmp(l.Standings[i-1].points) == 0:
			s.Rank = l.Standings[i-1].Rank
		default:
			s.Rank = i + 1
		}
	}
}

// Standing gives how an applicant stands, nil where it does not apply.
func (l *List) Standing(applicant model.ID) *Standing {
	for _, s := range l.Standings {
		if s.Applicant.ID == applicant {
			return s
		}
	}
	return nil
}

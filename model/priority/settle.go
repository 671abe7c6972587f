package priority

import (
	"cmp"
	"strconv"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/rank"
)

// Doer is who does what is accepted where a proposal names nobody yet: an agency or a line. Its zero value is nobody.
type Doer struct{ Agency, Line model.ID }

// Settlement is what the line of a ranking answers to the proposals in it. Each of them is counted once: Accepted and Postponed are answered, Discussed too
// since nobody is named who does them, and left as they are are those that are not ranked and those that have their answer already.
type Settlement struct {
	model.SettleSubmissions
	Accepted, Discussed, Postponed int
	Unranked, Answered             int
}

// Settle gives the answers by the line of a ranking, the chair's where it was moved: above it a proposal is accepted for the year of the intake with the cost
// that it competes with, below it is postponed with its rank and the line as the reason. The table is that of Sheet.Shown. The error, for people, says that it
// is no ranking of an intake or that the chair's order does not fit.
func (s *Sheet) Settle(t *rank.Table, doer Doer) (*Settlement, error) {
	in := s.plan.Intakes.Get(s.Ranking.Intake)
	if in == nil {
		return nil, model.Invalidf("Pilih daftar usulan sebuah penjaringan.", "Daftar prioritas %s tidak mengurutkan usulan penjaringan.", s.Ranking.Name)
	}
	order, err := s.Chair(t)
	if err != nil {
		return nil, err
	}
	places, say := s.places(t, order), s.reasons(order)
	done := &Settlement{}
	for i := range s.Entries {
		e := &s.Entries[i]
		funded := order.Funded.Has(i)
		switch {
		case e.Proposal == nil:
		case e.Proposal.Into != 0 || !funded && places[i] == 0 && e.Lock == model.Unlocked:
			done.Unranked++
		case e.Proposal.State.Answered():
			done.Answered++
		case funded && e.Known:
			done.accept(e, in.Year, doer, say(places[i], true))
		case funded:
			done.Unranked++ // what is locked in without a cost cannot be promised
		default:
			done.postpone(e, below(e, say(places[i], false)))
		}
	}
	return done, nil
}

// Places gives the rank of each entry, 0 for none, and how many are ranked: by the chair's order where that was moved and fits, else by the computed one.
func (s *Sheet) Places(t *rank.Table) (places []int, of int) {
	order, err := s.Chair(t)
	if err != nil {
		order = &Order{List: t.Ranked()}
	}
	return s.places(t, order), len(order.List)
}

// places gives the rank of each entry, 0 for none: its place in the chair's order where that was moved, else the computed rank.
func (s *Sheet) places(t *rank.Table, order *Order) []int {
	places := make([]int, len(s.Entries))
	if order.Differs() {
		for n, i := range order.List {
			places[i] = n + 1
		}
		return places
	}
	for i, r := range t.Ranks() {
		places[i] = int(r)
	}
	return places
}

func (d *Settlement) accept(e *Entry, year int, doer Doer, reason string) {
	u := e.Proposal
	a := model.AnswerSubmissions{IDs: []model.ID{u.ID}, State: model.SubmissionAccepted, Reason: reason, Cost: e.Cost, Year: cmp.Or(u.Year, year), Agency: u.Agency, Line: u.Line}
	if a.Agency == 0 && a.Line == 0 {
		a.Agency, a.Line = doer.Agency, doer.Line
	}
	if a.Agency == 0 && a.Line == 0 {
		a.State, a.Reason, a.Cost, a.Year = model.SubmissionDiscussed, reason+"; pelaksana belum ditentukan", u.Cost, u.Year
		d.Discussed++
	} else {
		d.Accepted++
	}
	d.Answers = append(d.Answers, a)
}

func (d *Settlement) postpone(e *Entry, reason string) {
	u := e.Proposal
	d.Answers = append(d.Answers, model.AnswerSubmissions{
		IDs: []model.ID{u.ID}, State: model.SubmissionPostponed, Reason: reason, Cost: u.Cost, Year: u.Year, Agency: u.Agency, Line: u.Line,
	})
	d.Postponed++
}

// below says why an entry is postponed: what was decided of it beforehand, else where it stands below the line.
func below(e *Entry, place string) string {
	if e.Lock != model.Unlocked && e.Reason != "" {
		return e.Reason
	}
	return place
}

// reasons gives what says where an entry stands, in Indonesian: it is kept as the reason of the answer.
func (s *Sheet) reasons(order *Order) func(place int, above bool) string {
	line := "garis pagu " + locale.FormatRupiah(order.Funded.Cost+order.Funded.Left, locale.Indonesian)
	quota, counted := s.Quota()
	switch {
	case s.ByQuota():
		line = "garis kuota " + strconv.Itoa(quota) + " usulan"
	case counted:
		line += " dan kuota " + strconv.Itoa(quota) + " usulan"
	}
	word := ", "
	if order.Differs() {
		word = " menurut pimpinan, "
	}
	return func(place int, above bool) string {
		side := "di bawah "
		if above {
			side = "di atas "
		}
		if place == 0 {
			return "ditetapkan " + side + line
		}
		return "peringkat " + strconv.Itoa(place) + " dari " + strconv.Itoa(len(order.List)) + word + side + line
	}
}

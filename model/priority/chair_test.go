package priority_test

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"benangmerah/model"
)

// five is a list of which A, B and D fit the ceiling.
func five(t *testing.T) *contest {
	return hold(
		t, 10*juta,
		proposal{"A", 4 * juta, all(5)}, proposal{"B", 4 * juta, all(4)}, proposal{"C", 5 * juta, all(3)}, proposal{"D", 2 * juta, all(2)}, proposal{"E", 2 * juta, all(1)},
	)
}

func (w *contest) move(candidate int, move model.Move, over int) {
	w.T.Helper()
	act := model.MoveCandidate{Candidate: w.candidate(candidate), Move: move, Reason: "Janji kepada warga"}
	if move == model.MoveOver {
		act.Over = w.candidate(over)
	}
	w.ActIn(act, model.Context{Slot: w.Slot, Agency: w.Agency, Speaker: "Wali Kota"})
}

func (w *contest) chair() (list, funded, in, out string) {
	w.T.Helper()
	s, table := w.table()
	o, err := s.Chair(table)
	if err != nil {
		w.T.Fatal(err)
	}
	return names(s, o.List), names(s, o.Funded.In), names(s, o.In), names(s, o.Out)
}

func TestTheChairMovesOverOthersAndOverTheLine(t *testing.T) {
	w := five(t)
	check := func(what, list, funded, in, out string) {
		t.Helper()
		l, f, i, o := w.chair()
		if l != list || f != funded || i != in || o != out {
			t.Errorf("%s: list %q, funded %q, in %q, out %q", what, l, f, i, o)
		}
	}
	check("computed", "A B C D E", "A B D", "", "")
	w.move(2, model.MoveOver, 0)
	check("C over A", "C A B D E", "A C", "C", "B D")
	w.move(4, model.MoveIn, 0)
	check("E in", "C A B D E", "C D E", "C E", "A B")
	w.move(2, model.MoveOut, 0)
	check("C out", "C A B D E", "A B E", "E", "D")
	w.move(4, model.MoveOut, 0)
	check("E out instead of in", "C A B D E", "A B D", "", "")
	if n := w.Plan.Overrides.Len(); n != 3 {
		t.Errorf("%d moves are kept", n)
	}
	last := w.Plan.Overrides.Of(w.ranking)[2]
	if e := w.Entries[len(w.Entries)-1]; last.Speaker != "Wali Kota" || last.Slot != w.Slot || e.Act != "ranking.order" || e.Speaker != "Wali Kota" {
		t.Errorf("the move is kept as %+v, its entry as %+v", last, e)
	}
}

func TestAMoveIsShownBeforeItIsMade(t *testing.T) {
	w := five(t)
	w.move(4, model.MoveOut, 0)
	s, table := w.table()
	before := w.Plan.Clone()
	o, err := s.ChairWith(table, model.MoveCandidate{Candidate: w.candidate(4), Move: model.MoveIn})
	if err != nil {
		t.Fatal(err)
	}
	if got := names(s, o.Funded.In); got != "A B E" {
		t.Errorf("funded would be %q", got)
	}
	if same, kind := w.Plan.Equal(before); !same {
		t.Errorf("%s has changed", kind)
	}
	w.move(4, model.MoveIn, 0)
	if _, funded, _, _ := w.chair(); funded != "A B E" {
		t.Errorf("funded are %q", funded)
	}
}

func TestWhatDoesNotFitIsNotPutIn(t *testing.T) {
	w := five(t)
	w.move(0, model.MoveIn, 0)
	w.move(2, model.MoveIn, 0)
	s, table := w.table()
	_, err := s.ChairWith(table, model.MoveCandidate{Candidate: w.candidate(1), Move: model.MoveIn})
	refused(t, err, "pagu")
}

func TestMovesWithoutReasonAreRefused(t *testing.T) {
	w := five(t)
	for _, act := range []model.Act{
		model.MoveCandidate{Candidate: w.candidate(0), Move: model.MoveIn, Reason: "  "},
		model.MoveCandidate{Candidate: w.candidate(0), Move: model.MoveOver, Over: w.candidate(0), Reason: "Sebab"},
		model.MoveCandidate{Candidate: w.candidate(0), Move: model.MoveOver, Reason: "Sebab"},
		model.MoveCandidate{Candidate: w.candidate(0), Move: "up", Reason: "Sebab"},
		model.MoveCandidate{Candidate: 12345, Move: model.MoveIn, Reason: "Sebab"},
		model.LockCandidate{Candidate: w.candidate(0), Lock: model.LockMust},
		model.LockCandidate{Candidate: w.candidate(0), Lock: "wajib", Reason: "Sebab"},
		model.LockCandidate{Candidate: w.candidate(0)},
	} {
		if _, err := w.Do(act, model.Context{}); model.CodeOf(err) == "" || model.CodeOf(err) == model.Internal {
			t.Errorf("%+v gave %v", act, err)
		}
	}
}

// What is struck never changes the order of the others, neither the computed one nor the chair's.
func TestStrikingNeverChangesTheOrderOfTheOthers(t *testing.T) {
	for seed := range uint64(60) {
		r := rand.New(rand.NewPCG(seed, 5))
		var list []proposal
		for i := range 4 + r.IntN(6) {
			p := proposal{"P" + strconv.Itoa(i), model.Money(1+r.IntN(9)) * juta, [2][2]int{}}
			for a := range p.scores {
				for b := range p.scores[a] {
					p.scores[a][b] = 1 + r.IntN(5)
				}
			}
			list = append(list, p)
		}
		w := hold(t, 20*juta, list...)
		for range 3 {
			if a, b := r.IntN(len(list)), r.IntN(len(list)); a != b {
				w.move(a, model.MoveOver, b)
			}
		}
		s, table := w.table()
		o, err := s.Chair(table)
		if err != nil {
			t.Fatal(err)
		}
		struck := r.IntN(len(list))
		moved := slices.ContainsFunc(o.Moves, func(m *model.Override) bool {
			return m.Candidate == w.candidate(struck) || m.Over == w.candidate(struck)
		})
		if moved {
			continue // the moves that speak of it go with it
		}
		var want []string
		for _, i := range o.List {
			if i != struck {
				want = append(want, s.Entries[i].Name)
			}
		}
		w.Act(model.Edit{Title: "ranking.edit", Drop: []model.Record{w.Plan.Candidates.Get(w.candidate(struck))}})
		s, table = w.table()
		if o, err = s.Chair(table); err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, i := range o.List {
			got = append(got, s.Entries[i].Name)
		}
		if !slices.Equal(got, want) {
			t.Fatalf("seed %d: %v, want %v", seed, got, want)
		}
	}
}

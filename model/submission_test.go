package model_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// market is the town with an intake, the usual kinds of help and the proposals of three actors: numbers 1 and 2 of the first, 3 and 4 of the others.
type market struct {
	*modeltest.Town
	intake model.ID
}

func newMarket(t testing.TB) *market {
	w := &market{Town: modeltest.Small(t)}
	w.intake = w.open(model.Intake{Theme: "Usaha mikro naik kelas", Year: 2027, Quota: 2})
	w.Act(model.AddSubmissions{Intake: w.intake, List: []model.NewSubmission{
		{Who: model.Actor{Name: "Batik Melati", Trade: "Batik", District: "Utara"}, Help: "Peralatan", Text: "Meja cap batik", Amount: 8_000_000 * model.Rupiah},
		{Who: model.Actor{Name: "BATIK  melati"}, Help: "peralatan", Text: "Meja cap untuk batik"},
		{Who: model.Actor{Name: "Keripik Rasa", Trade: "Kuliner"}, Help: "Sertifikat Halal", Text: "Sertifikat halal keripik"},
		{Who: model.Actor{Name: "Batik Melati", District: "Selatan"}, Help: "Promosi", Text: "Pameran"},
	}})
	return w
}

func (w *market) open(in model.Intake) model.ID {
	w.T.Helper()
	return w.Act(model.SetIntake{Intake: in}).Changes[0].Key()
}

func (w *market) number(n int) *model.Submission {
	w.T.Helper()
	for _, s := range w.Plan.Submissions.Of(w.intake) {
		if s.Number == n {
			return s
		}
	}
	w.T.Fatalf("there is no number %d", n)
	return nil
}

func (w *market) ids(numbers ...int) (list []model.ID) {
	for _, n := range numbers {
		list = append(list, w.number(n).ID)
	}
	return list
}

func (w *market) answer(state model.SubmissionState, numbers ...int) model.AnswerSubmissions {
	return model.AnswerSubmissions{IDs: w.ids(numbers...), State: state, Reason: "belum menjadi prioritas", Year: 2027, Agency: w.Agency}
}

func (w *market) back() {
	w.T.Helper()
	w.Act(model.Revert{Entry: w.Entries[len(w.Entries)-1]})
}

func TestFirstIntakeBringsTheUsualHelp(t *testing.T) {
	w := newMarket(t)
	if w.Plan.HelpKinds.Len() != 8 || w.Plan.HelpKinds.Of(0)[2].Name != "Sertifikat halal" {
		t.Errorf("%d kinds of help", w.Plan.HelpKinds.Len())
	}
	w.open(model.Intake{Theme: "Kedua", Year: 2028})
	if w.Plan.HelpKinds.Len() != 8 {
		t.Errorf("the second intake leaves %d kinds", w.Plan.HelpKinds.Len())
	}
	w.Act(model.AddHelp{Help: "Tempat usaha"})
	if err := w.Refuse(model.AddHelp{Help: "tempat-usaha"}); model.CodeOf(err) != model.Conflict {
		t.Errorf("the same kind again: %v", err)
	}
}

func TestIntakesAreRefused(t *testing.T) {
	w := newMarket(t)
	for what, in := range map[string]model.Intake{
		"no theme":        {Year: 2027},
		"no year":         {Theme: "x"},
		"a quota below 0": {Theme: "x", Year: 2027, Quota: -1},
		"no day":          {Theme: "x", Year: 2027, From: "besok"},
		"an end before":   {Theme: "x", Year: 2027, From: "2027-02-01", Until: "2027-01-01"},
		"an earlier year": {Theme: "x", Year: 2026, Carries: w.intake},
		"no mission":      {Theme: "x", Year: 2027, Mission: 99},
		"no such intake":  {Theme: "x", Year: 2027, Carries: 99},
	} {
		if err := w.Refuse(model.SetIntake{Intake: in}); model.CodeOf(err) == model.Internal {
			t.Errorf("%s: %v", what, err)
		}
	}
	next := w.open(model.Intake{Theme: "Lanjutan", Year: 2028, Carries: w.intake})
	w.Refuse(model.SetIntake{Intake: model.Intake{Theme: "Lain", Year: 2028, Carries: w.intake}})
	w.Refuse(model.SetIntake{Intake: model.Intake{ID: w.intake, Theme: "Lingkaran", Year: 2028, Carries: next}})
	w.Refuse(model.RemoveIntake{Intake: w.intake})
	w.Act(model.RemoveIntake{Intake: next})
}

func TestActorsAreKnownAgain(t *testing.T) {
	w := newMarket(t)
	if w.Plan.Actors.Len() != 3 {
		t.Fatalf("%d actors", w.Plan.Actors.Len())
	}
	if w.number(1).Actor != w.number(2).Actor || w.number(1).Actor == w.number(4).Actor {
		t.Error("a name in another case is another actor, or one in another district the same")
	}
	if w.number(2).State != model.SubmissionNew || w.number(3).Help != w.Plan.HelpNamed("sertifikat halal").ID {
		t.Errorf("%+v", w.number(3))
	}
	w.back()
	if w.Plan.Actors.Len() != 0 || w.Plan.Submissions.Len() != 0 {
		t.Error("one undo leaves something of the paste")
	}
}

func TestProposalsAreRefusedAsAWhole(t *testing.T) {
	w := newMarket(t)
	good := model.NewSubmission{Who: model.Actor{Name: "Baru"}, Help: "Promosi", Text: "Baliho"}
	for what, change := range map[string]func(*model.NewSubmission){
		"no actor":      func(n *model.NewSubmission) { n.Who.Name = " " },
		"no help":       func(n *model.NewSubmission) { n.Help = "" },
		"unknown help":  func(n *model.NewSubmission) { n.Help = "Uang tunai" },
		"no text":       func(n *model.NewSubmission) { n.Text = "" },
		"less than 0":   func(n *model.NewSubmission) { n.Amount = -1 },
		"too much":      func(n *model.NewSubmission) { n.Amount = model.MaxMoney + 1 },
		"bad priority":  func(n *model.NewSubmission) { n.Priority = -2 },
		"a long sector": func(n *model.NewSubmission) { n.Sector = strings.Repeat("x", 1_001) },
	} {
		bad := good
		change(&bad)
		if err := w.Refuse(model.AddSubmissions{Intake: w.intake, List: []model.NewSubmission{good, bad}}); model.CodeOf(err) != model.Invalid {
			t.Errorf("%s: %v", what, err)
		}
	}
	w.Refuse(model.AddSubmissions{Intake: 99, List: []model.NewSubmission{good}})
}

func TestAnswersSayEnough(t *testing.T) {
	w := newMarket(t)
	one := w.ids(1)
	for what, a := range map[string]model.AnswerSubmissions{
		"postponed without reason": {IDs: one, State: model.SubmissionPostponed},
		"rejected without reason":  {IDs: one, State: model.SubmissionRejected, Reason: " "},
		"accepted without year":    {IDs: one, State: model.SubmissionAccepted, Agency: w.Agency},
		"accepted by nobody":       {IDs: one, State: model.SubmissionAccepted, Year: 2027},
		"locked from nothing":      {IDs: one, State: model.SubmissionLocked},
		"a state that is none":     {IDs: one, State: "entah"},
		"no change":                {IDs: one, State: model.SubmissionNew},
	} {
		if err := w.Refuse(a); model.CodeOf(err) != model.Invalid {
			t.Errorf("%s: %v", what, err)
		}
	}
	w.Act(model.AnswerSubmissions{IDs: one, State: model.SubmissionAccepted, Line: w.Sub, Cost: 5 * model.Rupiah})
	if s := w.number(1); s.Agency != w.Agency || s.Year != w.Plan.Lines.Get(w.Sub).Year || s.Cost != 500 {
		t.Errorf("a line brings %+v", s)
	}
	if err := w.Refuse(model.Edit{Title: "line.remove", Drop: []model.Record{w.Plan.Lines.Get(w.Sub)}}); model.CodeOf(err) != model.Conflict {
		t.Errorf("the line goes away under it: %v", err)
	}
}

func TestQuotaIsCounted(t *testing.T) {
	w := newMarket(t)
	if err := w.Refuse(w.answer(model.SubmissionAccepted, 1, 3, 4)); model.CodeOf(err) != model.Conflict || !strings.Contains(err.Error(), "menjadi 3") {
		t.Errorf("three of two: %v", err)
	}
	w.Act(w.answer(model.SubmissionAccepted, 1, 3))
	w.Refuse(w.answer(model.SubmissionAccepted, 4))
	w.Refuse(model.SetIntake{Intake: model.Intake{ID: w.intake, Theme: "x", Year: 2027, Quota: 1}})
	w.Act(model.MergeSubmissions{Into: w.number(1).ID, From: w.ids(3)})
	w.Act(w.answer(model.SubmissionAccepted, 4))
	if n := w.Plan.TakenOf(w.intake); n != 2 {
		t.Errorf("what was merged counts: %d", n)
	}
	if err := w.Refuse(model.PartSubmissions{IDs: w.ids(3)}); model.CodeOf(err) != model.Conflict {
		t.Errorf("parting goes over the quota: %v", err)
	}
}

func TestLockedStaysUnlessUnlockedForAReason(t *testing.T) {
	w := newMarket(t)
	w.Act(w.answer(model.SubmissionAccepted, 1))
	w.Act(model.AnswerSubmissions{IDs: w.ids(1), State: model.SubmissionLocked})
	if s := w.number(1); s.State != model.SubmissionLocked || s.Agency != w.Agency || s.Year != 2027 {
		t.Fatalf("locking loses the answer: %+v", s)
	}
	edited := *w.number(1)
	edited.Text = "Lain"
	for _, act := range []model.Act{
		w.answer(model.SubmissionRejected, 1), model.EditSubmission{Submission: edited}, model.MergeSubmissions{Into: w.number(3).ID, From: w.ids(1)},
	} {
		if err := w.Refuse(act); model.CodeOf(err) != model.Conflict {
			t.Errorf("%s: %v", act.Name(), err)
		}
	}
	w.Refuse(model.UnlockSubmissions{IDs: w.ids(1)})
	w.RefuseIn(model.UnlockSubmissions{IDs: w.ids(3)}, model.Context{Reason: "keliru"})
	entry := w.ActIn(model.UnlockSubmissions{IDs: w.ids(1)}, model.Context{Reason: "biaya keliru"})
	if w.number(1).State != model.SubmissionAccepted || entry.Reason != "biaya keliru" {
		t.Errorf("unlocked: %+v", w.number(1))
	}
	w.Act(model.EditSubmission{Submission: edited})
	if s := w.number(1); s.Text != "Lain" || s.State != model.SubmissionAccepted {
		t.Errorf("%+v", s)
	}
}

func TestMergedFollows(t *testing.T) {
	w := newMarket(t)
	w.Act(model.MergeSubmissions{Into: w.number(1).ID, From: w.ids(2)})
	w.Act(w.answer(model.SubmissionRejected, 1))
	if s := w.Plan.Stands(w.number(2)); s.Number != 1 || s.State != model.SubmissionRejected || w.number(2).State != model.SubmissionNew {
		t.Errorf("%+v", s)
	}
	w.Refuse(w.answer(model.SubmissionRejected, 2))
	w.Refuse(model.MergeSubmissions{Into: w.number(2).ID, From: w.ids(3)})
	w.Refuse(model.MergeSubmissions{Into: w.number(1).ID, From: w.ids(1)})
	w.Act(model.MergeSubmissions{Into: w.number(3).ID, From: w.ids(1)})
	if w.number(2).Into != w.number(3).ID || w.number(1).Into != w.number(3).ID {
		t.Error("what was merged before does not move along")
	}
	w.back()
	if w.number(2).Into != w.number(1).ID || w.number(1).Into != 0 {
		t.Error("one undo does not bring both back")
	}
	w.Act(model.PartSubmissions{IDs: w.ids(2)})
	w.Refuse(model.PartSubmissions{IDs: w.ids(2)})
	w.Refuse(model.RemoveSubmissions{IDs: w.ids(1)})
	w.Act(model.RemoveSubmissions{IDs: w.ids(2)})
	if w.Plan.Submissions.Len() != 3 {
		t.Error("a proposal entered by mistake stays")
	}
}

func TestConcludeNamesWhoWaits(t *testing.T) {
	w := newMarket(t)
	w.Act(w.answer(model.SubmissionPostponed, 1, 2, 4))
	err := w.Refuse(model.ConcludeIntake{Intake: w.intake})
	if model.CodeOf(err) != model.Conflict || !strings.Contains(err.Error(), "1 pelaku") || !strings.Contains(err.Error(), "Keripik Rasa, usulan nomor 3") {
		t.Errorf("%v", err)
	}
	answered := w.Act(w.answer(model.SubmissionRejected, 3))
	w.Act(model.ConcludeIntake{Intake: w.intake})
	w.Refuse(model.ConcludeIntake{Intake: w.intake})
	w.Refuse(w.answer(model.SubmissionPostponed, 3))
	w.Refuse(model.AddSubmissions{Intake: w.intake, List: []model.NewSubmission{{Who: model.Actor{Name: "x"}, Help: "Promosi", Text: "x"}}})
	w.Refuse(model.Revert{Entry: answered})
	w.Refuse(model.ReopenIntake{Intake: w.intake})
	w.ActIn(model.ReopenIntake{Intake: w.intake}, model.Context{Reason: "ada yang terlewat"})
	w.Act(w.answer(model.SubmissionPostponed, 3))
	w.Refuse(model.ConcludeIntake{Intake: w.open(model.Intake{Theme: "Kosong", Year: 2027})})
}

func TestUnfundedAreCarriedOnce(t *testing.T) {
	w := newMarket(t)
	w.Act(model.MergeSubmissions{Into: w.number(1).ID, From: w.ids(2)})
	w.Act(w.answer(model.SubmissionPostponed, 1, 4))
	w.Act(w.answer(model.SubmissionRejected, 3))
	next := w.open(model.Intake{Theme: "Usaha mikro naik kelas", Year: 2028, Carries: w.intake})
	w.Refuse(model.CarrySubmissions{Into: next})
	w.Act(model.ConcludeIntake{Intake: w.intake})
	w.Act(model.CarrySubmissions{Into: next})
	list := w.Plan.Submissions.Of(next)
	if len(list) != 3 || len(w.Plan.Submissions.Of(w.intake)) != 4 {
		t.Fatalf("%d carried, %d left", len(list), len(w.Plan.Submissions.Of(w.intake)))
	}
	for i, from := range []int{1, 2, 4} {
		s := list[i]
		if s.Carried != w.number(from).ID || s.Text != w.number(from).Text || s.State != model.SubmissionNew || s.Reason != "" || s.Number != i+1 {
			t.Errorf("number %d became %+v", from, s)
		}
	}
	if list[1].Into != list[0].ID {
		t.Error("what was merged comes apart")
	}
	if err := w.Refuse(model.CarrySubmissions{Into: next}); model.CodeOf(err) != model.Invalid {
		t.Errorf("again: %v", err)
	}
	w.ActIn(model.ReopenIntake{Intake: w.intake}, model.Context{Reason: "tambahan"})
	w.Refuse(w.answer(model.SubmissionRejected, 1))
	w.Act(w.answer(model.SubmissionPostponed, 3))
	w.Act(model.ConcludeIntake{Intake: w.intake})
	w.Act(model.CarrySubmissions{Into: next})
	if list := w.Plan.Submissions.Of(next); len(list) != 4 || list[3].Carried != w.number(3).ID {
		t.Errorf("%d carried in the end", len(list))
	}
	w.Refuse(model.SetIntake{Intake: model.Intake{ID: next, Theme: "x", Year: 2028}})
}

func TestProposalBecomesALine(t *testing.T) {
	w := newMarket(t)
	w.Refuse(model.MakeLine{Submission: w.number(1).ID, Activity: w.Sub})
	w.Refuse(model.MakeLine{Submission: w.number(1).ID, Activity: w.Activity, Code: w.Plan.Lines.Get(w.Sub).Code})
	above := w.Plan.Lines.Get(w.Activity).Code
	for _, code := range []string{"9.99.99.9.99.0001", above, above + ".", above + "1.0001", "1." + above + ".0001"} {
		_, err := w.Do(model.MakeLine{Submission: w.number(1).ID, Activity: w.Activity, Code: code}, model.Context{})
		if want := "Kode " + code + " tidak berada di bawah kegiatan " + above + "."; err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%s under %s: %v", code, above, err)
		}
	}
	want, lines := w.Plan.NextCode(w.Activity), w.Plan.Lines.Len()
	w.Act(model.MakeLine{Submission: w.number(1).ID, Activity: w.Activity, Fund: w.PAD})
	s := w.number(1)
	l := w.Plan.Lines.Get(s.Line)
	if l == nil || l.Code != want || l.Name != "Meja cap batik" || l.Parent != w.Activity || l.Level != model.SubActivity || l.Group != "Batik Melati" {
		t.Fatalf("%+v", l)
	}
	if s.State != model.SubmissionAccepted || s.Year != l.Year || s.Agency != l.Agency || s.Cost != s.Amount {
		t.Errorf("%+v", s)
	}
	if b := w.Plan.Budget(l.ID, w.PAD, model.Proposed, l.Year); b == nil || b.Amount != 8_000_000*model.Rupiah {
		t.Errorf("the budget is %+v", b)
	}
	w.Refuse(model.MakeLine{Submission: s.ID, Activity: w.Activity})
	w.back()
	if w.Plan.Lines.Len() != lines || w.number(1).State != model.SubmissionNew {
		t.Error("one undo leaves something of the line")
	}
}

// Whatever is done and undone, states add up, nobody is left without a reply in a concluded intake, nothing is carried twice, and what was carried exists.
func TestIntakesProperty(t *testing.T) {
	for n := range 6 {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			w, r := newMarket(t), rand.New(rand.NewPCG(uint64(n), 11))
			w.open(model.Intake{Theme: "Kedua", Year: 2028, Carries: w.intake})
			var history model.History
			begun := len(w.Entries)
			done := 0
			for range 600 {
				entry, err := w.Do(w.something(r, &history), model.Context{At: model.Instant(done + 1), Reason: []string{"", "alasan"}[r.IntN(2)]})
				if err != nil {
					if model.CodeOf(err) == model.Internal {
						t.Fatal(err)
					}
					continue
				}
				done++
				history.Add(entry.Seq, entry.Undoes, entry.Act)
				w.holds()
			}
			if done < 150 {
				t.Errorf("only %d acts were accepted", done)
			}
			replayed := model.NewPlan()
			if err := replayed.Replay(w.Entries); err != nil {
				t.Fatal(err)
			}
			if same, kind := replayed.Equal(w.Plan); !same {
				t.Errorf("replay differs in %s", kind)
			}
			if err := w.Plan.Rewind(w.NewestFirst(int64(begun))); err != nil {
				t.Fatal(err)
			}
			if w.Plan.Submissions.Len() != 4 {
				t.Errorf("%d proposals after everything was taken back", w.Plan.Submissions.Len())
			}
		})
	}
}

// something gives a random act on intakes, or an undo or redo.
func (w *market) something(r *rand.Rand, h *model.History) model.Act {
	intakes, all := w.Plan.Intakes.Of(0), w.Plan.Records(model.KindSubmission)
	intake := intakes[r.IntN(len(intakes))].ID
	one := func() model.ID { return all[r.IntN(len(all))].Key() }
	switch r.IntN(14) {
	case 0, 1:
		if seq := h.Undo(); seq != 0 {
			return model.Revert{Entry: w.Entries[seq-1]}
		}
	case 2:
		if seq := h.Redo(); seq != 0 {
			return model.Revert{Entry: w.Entries[seq-1]}
		}
	case 3:
		return model.AddSubmissions{Intake: intake, List: []model.NewSubmission{
			{Who: model.Actor{Name: fmt.Sprint("Pelaku ", r.IntN(5))}, Help: model.UsualHelp[r.IntN(8)], Text: fmt.Sprint("Usulan ", r.IntN(9))},
		}}
	case 4:
		return model.MergeSubmissions{Into: one(), From: []model.ID{one(), one()}}
	case 5:
		return model.PartSubmissions{IDs: []model.ID{one()}}
	case 6:
		return model.ConcludeIntake{Intake: intake}
	case 7:
		return model.CarrySubmissions{Into: intake}
	case 8:
		return model.UnlockSubmissions{IDs: []model.ID{one()}}
	case 9:
		return model.ReopenIntake{Intake: intake}
	case 10:
		return model.Revert{Entry: w.Entries[3+r.IntN(len(w.Entries)-3)]}
	}
	if n := r.IntN(16); n < 2 {
		return w.rankingAct(r, intake, n == 0)
	}
	state := model.SubmissionStates[r.IntN(len(model.SubmissionStates))]
	ids := []model.ID{one()}
	if r.IntN(3) == 0 { // everything that waits
		for _, s := range w.Plan.Waiting(intake) {
			if s.Into == 0 {
				ids = append(ids, s.ID)
			}
		}
		state = model.SubmissionPostponed
	}
	return model.AnswerSubmissions{IDs: ids, State: state, Reason: "alasan", Year: 2027, Agency: w.Agency}
}

func (w *market) holds() {
	w.T.Helper()
	carried := map[model.ID]bool{}
	w.ranksOnce()
	for _, in := range w.Plan.Intakes.Of(0) {
		states, list := map[model.SubmissionState]int{}, w.Plan.Submissions.Of(in.ID)
		for _, s := range list {
			stands := w.Plan.Stands(s)
			states[stands.State]++
			if in.Concluded != 0 && !stands.State.Answered() {
				w.T.Fatalf("number %d has no answer in a concluded intake", s.Number)
			}
			if stands.Into != 0 {
				w.T.Fatalf("number %d follows one that follows another", s.Number)
			}
			if s.Carried == 0 {
				continue
			}
			from := w.Plan.Submissions.Get(s.Carried)
			if carried[s.Carried] || from == nil || from.Intake != in.Carries || w.Plan.Stands(from).State != model.SubmissionPostponed {
				w.T.Fatalf("number %d is carried twice, or not from a postponed one", s.Number)
			}
			carried[s.Carried] = true
		}
		sum := 0
		for _, state := range model.SubmissionStates {
			sum += states[state]
		}
		if sum != len(list) {
			w.T.Fatalf("the states add up to %d of %d", sum, len(list))
		}
		if in.Quota > 0 && w.Plan.TakenOf(in.ID) > in.Quota {
			w.T.Fatalf("%d accepted of %d", w.Plan.TakenOf(in.ID), in.Quota)
		}
	}
}

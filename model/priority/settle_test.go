package priority_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/priority"
	"benangmerah/model/submissions"
)

// drive is the small town with an intake whose proposals are ranked on two criteria by one office.
type drive struct {
	contest
	intake model.ID
}

// proposed opens an intake of a quota with proposals of these amounts in millions, and ranks them; the first is scored best.
func proposed(t testing.TB, quota int, limit model.Money, amounts ...int64) *drive {
	t.Helper()
	w := &drive{contest: contest{Town: modeltest.Small(t)}}
	w.intake = w.Act(model.SetIntake{Intake: model.Intake{Theme: "Usaha mikro", Year: 2027, Quota: quota}}).Changes[0].Key()
	add := model.AddSubmissions{Intake: w.intake}
	for i, amount := range amounts {
		add.List = append(add.List, model.NewSubmission{
			Who: model.Actor{Name: fmt.Sprint("Pelaku ", i+1)}, Help: "Peralatan", Text: fmt.Sprint("Alat ", i+1), Amount: model.Money(amount) * juta,
		})
	}
	w.Act(add)
	w.Act(model.StartRanking{
		Ranking:  model.Ranking{Name: "Usulan", Year: 2027, Intake: w.intake, Limited: limit > 0, Limit: limit},
		Criteria: []model.Criterion{{Name: "Dampak", Points: 60 * model.Point}, {Name: "Kemudahan", Points: 40 * model.Point}},
		Scorers:  []string{"Tim penilai"}, Candidates: priority.ChooseProposals(w.Plan, 0, w.intake),
	})
	w.ranking = w.Plan.RankingsOf(w.intake)[0].ID
	var act model.GiveScores
	for i, c := range w.Plan.Candidates.Of(w.ranking) {
		for _, k := range w.Plan.Criteria.Of(w.ranking) {
			act.Cells = append(act.Cells, model.ScoreCell{Candidate: c.ID, Scorer: w.Plan.Scorers.Of(w.ranking)[0].ID, Criterion: k.ID, Value: max(5-i, 1)})
		}
	}
	w.Act(act)
	return w
}

func (w *drive) number(n int) *model.Submission {
	w.T.Helper()
	s, err := submissions.Numbered(w.Plan, w.intake, n)
	if err != nil {
		w.T.Fatal(err)
	}
	return s
}

func (w *drive) settle(doer priority.Doer) *priority.Settlement {
	w.T.Helper()
	sheet := w.read()
	table, _, err := sheet.Shown()
	if err != nil {
		w.T.Fatal(err)
	}
	s, err := sheet.Settle(table, doer)
	if err != nil {
		w.T.Fatal(err)
	}
	return s
}

func TestProposalsCompeteWithWhatTheyAskFor(t *testing.T) {
	w := proposed(t, 0, 20*juta, 8, 15, 0)
	s := w.read()
	first, third := s.Entries[0], s.Entries[2]
	if first.Name != "Pelaku 1: Alat 1" || first.Code != "U01" || first.Cost != 8*juta || !first.Known || first.Agency != nil || first.Proposal != w.number(1) {
		t.Errorf("the first competes as %+v", first)
	}
	if third.Known || third.Cost != 0 {
		t.Errorf("what names no cost competes with %v", third.Cost)
	}
	table, _, err := s.Table()
	if err != nil {
		t.Fatal(err)
	}
	if table.Complete(2) || !table.Complete(1) {
		t.Error("what names no cost is ranked, or what does is not")
	}
	w.Act(model.AnswerSubmissions{IDs: []model.ID{w.number(1).ID}, State: model.SubmissionAccepted, Cost: 6 * juta, Year: 2027, Agency: w.Agency})
	if e := w.read().Entries[0]; e.Cost != 6*juta || e.Agency == nil || e.Agency.ID != w.Agency {
		t.Errorf("once accepted it competes with %v of %v", e.Cost, e.Agency)
	}
	after := *w.Plan.Candidates.Of(w.ranking)[1]
	after.Cost = 12 * juta
	w.Act(model.Edit{Title: "ranking.edit", Put: []model.Record{&after}})
	if e := w.read().Entries[1]; e.Cost != 12*juta || !e.Trimmed() {
		t.Errorf("trimmed to %v", e.Cost)
	}
}

func TestTheLineAnswersEveryProposalOnce(t *testing.T) {
	w := proposed(t, 0, 20*juta, 8, 15, 0, 11, 30)
	c := w.Plan.Candidates.Of(w.ranking)
	w.Act(model.LockCandidate{Candidate: c[4].ID, Lock: model.LockDeferred, Reason: "menunggu lahan"})
	before, entries := w.Plan.Clone(), len(w.Entries)
	s := w.settle(priority.Doer{})
	if s.Accepted != 0 || s.Discussed != 2 || s.Postponed != 2 || s.Unranked != 1 || s.Answered != 0 {
		t.Errorf("without a doer it answers %+v", s)
	}
	s = w.settle(priority.Doer{Agency: w.Agency})
	if s.Accepted != 2 || s.Discussed != 0 || s.Postponed != 2 || s.Unranked != 1 {
		t.Errorf("it answers %+v", s)
	}
	w.Act(s.SettleSubmissions)
	for n, want := range map[int]struct {
		state  model.SubmissionState
		reason string
		cost   model.Money
	}{
		1: {model.SubmissionAccepted, "peringkat 1 dari 4, di atas garis pagu Rp20.000.000", 8 * juta},
		2: {model.SubmissionPostponed, "peringkat 2 dari 4, di bawah garis pagu Rp20.000.000", 0},
		3: {model.SubmissionNew, "", 0},
		4: {model.SubmissionAccepted, "peringkat 3 dari 4, di atas garis pagu Rp20.000.000", 11 * juta},
		5: {model.SubmissionPostponed, "menunggu lahan", 0},
	} {
		if u := w.number(n); u.State != want.state || u.Reason != want.reason || u.Cost != want.cost {
			t.Errorf("number %d is %s, %q, %v", n, u.State, u.Reason, u.Cost)
		}
	}
	if u := w.number(1); u.Year != 2027 || u.Agency != w.Agency {
		t.Errorf("accepted as %+v", u)
	}
	if again := w.settle(priority.Doer{Agency: w.Agency}); len(again.Answers) != 0 || again.Answered != 4 {
		t.Errorf("again it answers %+v", again)
	}
	if len(w.Entries) != entries+1 {
		t.Errorf("%d acts", len(w.Entries)-entries)
	}
	w.Act(model.Revert{Entry: w.Entries[entries]})
	if same, kind := w.Plan.Equal(before); !same {
		t.Errorf("one undo leaves another %s", kind)
	}
}

func TestTheChairsOrderIsTheOneThatAnswers(t *testing.T) {
	w := proposed(t, 0, 20*juta, 8, 15, 11)
	c := w.Plan.Candidates.Of(w.ranking)
	w.Act(model.MoveCandidate{Candidate: c[2].ID, Move: model.MoveOver, Over: c[0].ID, Reason: "sudah dijanjikan"})
	w.Act(model.MoveCandidate{Candidate: c[0].ID, Move: model.MoveOut, Reason: "tahun depan"})
	w.Act(w.settle(priority.Doer{Agency: w.Agency}).SettleSubmissions)
	if u := w.number(3); u.State != model.SubmissionAccepted || !strings.HasPrefix(u.Reason, "peringkat 1 dari 3 menurut pimpinan, di atas") {
		t.Errorf("number 3 is %s, %s", u.State, u.Reason)
	}
	if u := w.number(1); u.State != model.SubmissionPostponed {
		t.Errorf("number 1 is %s", u.State)
	}
}

func TestTheQuotaIsALine(t *testing.T) {
	w := proposed(t, 2, 0, 8, 15, 11, 4)
	s := w.read()
	if limit, known := s.Ceiling(); !known || limit != 38*juta || !s.ByQuota() {
		t.Errorf("the ceiling is %v", limit)
	}
	got := w.settle(priority.Doer{Agency: w.Agency})
	if got.Accepted != 2 || got.Postponed != 2 {
		t.Fatalf("it answers %+v", got)
	}
	w.Act(got.SettleSubmissions)
	if u := w.number(3); u.Reason != "peringkat 3 dari 4, di bawah garis kuota 2 usulan" {
		t.Error(u.Reason)
	}
	if left, _ := w.read().Quota(); left != 2 {
		t.Errorf("what was accepted by the ranking leaves a quota of %d", left)
	}
	w.Act(model.Edit{Title: "ranking.edit", Drop: []model.Record{w.Plan.Candidates.Of(w.ranking)[0]}})
	if left, _ := w.read().Quota(); left != 1 {
		t.Errorf("what was accepted beside the ranking leaves a quota of %d", left)
	}
	none := proposed(t, 0, 0, 8)
	if _, _, err := none.read().Table(); err == nil || !strings.Contains(err.Error(), "Pagu daftar prioritas ini belum diisi") {
		t.Errorf("without ceiling and quota: %v", err)
	}
}

// Whatever stands in a ranking, its line answers each proposal once, within the quota, and the states still add up.
func TestSettlingLosesNobody(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	for range 60 {
		amounts := make([]int64, 1+r.IntN(12))
		for i := range amounts {
			amounts[i] = int64(r.IntN(9))
		}
		quota, limit := r.IntN(4), model.Money(r.IntN(30))*juta
		if quota+int(limit) == 0 {
			limit = juta
		}
		w := proposed(t, quota, limit, amounts...)
		for _, c := range w.Plan.Candidates.Of(w.ranking) {
			if r.IntN(4) == 0 {
				w.Act(model.LockCandidate{Candidate: c.ID, Lock: []model.Lock{model.LockOut, model.LockDeferred}[r.IntN(2)], Reason: "sebab"})
			}
		}
		table, _, err := w.read().Shown()
		if err != nil {
			continue
		}
		s, err := w.read().Settle(table, priority.Doer{Agency: w.Agency})
		if err != nil {
			t.Fatal(err)
		}
		if n := s.Accepted + s.Discussed + s.Postponed + s.Unranked + s.Answered; n != len(amounts) || len(s.Answers) != s.Accepted+s.Postponed {
			t.Fatalf("%d of %d are counted: %+v", n, len(amounts), s)
		}
		if len(s.Answers) == 0 {
			continue
		}
		w.Act(s.SettleSubmissions)
		sum := submissions.SumOf(w.Plan, w.intake)
		n := 0
		for _, of := range sum.States {
			n += of
		}
		if n != len(amounts) || sum.States[model.SubmissionAccepted] != s.Accepted || sum.States[model.SubmissionPostponed] != s.Postponed || quota > 0 && sum.Taken > quota {
			t.Fatalf("the states add up to %d of %d: %+v", n, len(amounts), sum)
		}
	}
}

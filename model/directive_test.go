package model_test

import (
	"slices"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// direct gives a directive about the town's agency and gives its ID.
func direct(w *modeltest.Town, text string, due model.Date) model.ID {
	w.T.Helper()
	e := w.ActIn(model.GiveDirective{Text: text, Owner: "Kepala Dinas", Due: due}, model.Context{Slot: w.Slot, Agency: w.Agency, Speaker: "Wali Kota"})
	return e.Changes[0].Key()
}

func TestDirectiveStandings(t *testing.T) {
	d := model.Directive{Due: "2027-01-31"}
	for _, test := range []struct {
		state model.DirectiveState
		day   model.Date
		want  model.DirectiveStanding
	}{
		{model.Open, "2027-01-31", model.StandsOpen},
		{model.Open, "2027-02-01", model.StandsOverdue},
		{model.Underway, "2027-01-01", model.StandsUnderway},
		{model.Watched, "2027-01-31", model.StandsWatched},
		{model.Watched, "2027-02-01", model.StandsOverdue},
		{model.Finished, "2028-01-01", model.StandsFinished},
		{model.Cancelled, "2028-01-01", model.StandsCancelled},
	} {
		d.State = test.state
		if got := d.Standing(test.day); got != test.want {
			t.Errorf("%q on %s stands %q, want %q", test.state, test.day, got, test.want)
		}
		if state, err := model.ParseDirectiveState(" " + string(test.want) + " "); test.want != model.StandsOverdue && (err != nil || state != test.state) {
			t.Errorf("%q is read as %q, %v", test.want, state, err)
		}
	}
	if (&model.Directive{}).Standing("2099-01-01") != model.StandsOpen {
		t.Error("a directive without a due date is overdue")
	}
	if _, err := model.ParseDirectiveState("terlambat"); model.CodeOf(err) != model.Invalid {
		t.Errorf("terlambat can be set: %v", err)
	}
}

func TestDirectiveIsFinishedWithEvidence(t *testing.T) {
	w := modeltest.Small(t)
	id := direct(w, "sertifikat halal", "2027-03-31")
	w.Act(model.SetDirective{Directive: id, State: model.Underway, Evidence: " 12 dari 40 "})
	w.Act(model.SetDirective{Directive: id, State: model.Finished, Evidence: "sertifikat.pdf"})
	if d := w.Plan.Directives.Get(id); d.State != model.Finished || d.Evidence != "sertifikat.pdf" || d.Finished != "2027-01-18" || d.Speaker != "Wali Kota" {
		t.Errorf("directive %+v", *d)
	}
	w.Act(model.SetDirective{Directive: id, State: model.Watched})
	if d := w.Plan.Directives.Get(id); d.State != model.Watched || d.Finished != "" || d.Evidence != "" {
		t.Errorf("taken up again %+v", *d)
	}
	w.ActIn(model.SetDirective{Directive: id, State: model.Cancelled}, model.Context{Reason: "digabung"})
	if d := w.Plan.Directives.Get(id); !d.Closed() || d.Evidence != "digabung" {
		t.Errorf("cancelled %+v", *d)
	}
}

func TestDirectiveRefusals(t *testing.T) {
	w := modeltest.Small(t)
	id := direct(w, "a", "")
	for _, act := range []model.Act{
		model.SetDirective{Directive: id, State: model.Open},
		model.SetDirective{Directive: id, State: model.Finished, Evidence: " "},
		model.SetDirective{Directive: id, State: model.Finished, Evidence: "x", Day: "kemarin"},
		model.SetDirective{Directive: id, State: model.Cancelled},
		model.SetDirective{Directive: id, State: "x"},
		model.EditDirective{Directive: id, As: model.GiveDirective{Text: " "}},
		model.EditDirective{Directive: id, As: model.GiveDirective{Text: "x", Due: "2027-02-30"}},
		model.EditDirective{Directive: id, As: model.GiveDirective{Text: "x", Form: "x"}},
		model.EditDirective{Directive: id, As: w.Plan.Directives.Get(id).As(), Speaker: "Wali Kota"},
		model.GiveDirective{Text: "x", Form: model.Visit, Visited: "31/1/2027"},
	} {
		refusedWith(t, w, model.Invalid, act)
	}
	refusedWith(t, w, model.NotFound, model.SetDirective{Directive: 404, State: model.Underway})
	refusedWith(t, w, model.NotFound, model.EditDirective{Directive: 404})
}

func TestVisitIsWrittenAnewWithWhatItBrought(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.GiveDirective{Text: "belajar", Form: model.Visit, Place: " Banyuwangi ", Line: w.Sub})
	before := w.Plan.Directives.Of(0)[0]
	if before.Form != model.Visit || before.Place != "Banyuwangi" {
		t.Errorf("visit %+v", *before)
	}
	as := before.As()
	as.Visited, as.Brought, as.Line = "2027-02-10", "loket satu pintu", w.OtherSub
	w.Act(model.EditDirective{Directive: before.ID, As: as, Speaker: "Sekretaris Daerah"})
	want := *before
	want.Visited, want.Brought, want.Line, want.Speaker = "2027-02-10", "loket satu pintu", w.OtherSub, "Sekretaris Daerah"
	if got := w.Plan.Directives.Get(before.ID); *got != want {
		t.Errorf("visit\n%+v, want\n%+v", *got, want)
	}
}

func TestOpenDirectivesComeBack(t *testing.T) {
	w := modeltest.Small(t)
	none, late, soon, later := direct(w, "a", ""), direct(w, "b", "2027-01-10"), direct(w, "c", "2027-01-19"), direct(w, "d", "2027-01-01")
	closed := direct(w, "e", "2027-01-01")
	w.Act(model.SetDirective{Directive: closed, State: model.Finished, Evidence: "x"})
	w.Act(model.GiveDirective{Text: "umum", Due: "2027-01-05"})
	w.Act(put(&model.Meeting{ID: 51, Title: "Rapat berikutnya", Year: year + 1, Base: model.Proposed}))
	w.Act(model.RequestExtension{Directive: soon, To: "2027-02-01", Reason: "menunggu data"})

	list := w.Plan.OpenDirectives(w.Agency, "2027-01-18")
	var ids []model.ID
	for _, d := range list {
		ids = append(ids, d.ID)
	}
	if !slices.Equal(ids, []model.ID{later, late, soon, none}) {
		t.Fatalf("order %v", ids)
	}
	if list[0].Standing != model.StandsOverdue || list[0].Days != -17 || list[2].Standing != model.StandsOpen || list[2].Days != 1 {
		t.Errorf("first %+v, third %+v", list[0], list[2])
	}
	if list[2].Pending == nil || list[2].Pending.To != "2027-02-01" || list[0].Pending != nil {
		t.Errorf("pending %+v", list[2].Pending)
	}
	if all := w.Plan.OpenDirectives(0, "2027-01-18"); len(all) != 5 || all[1].Text != "umum" {
		t.Errorf("of all %+v", all)
	}
}

func TestExtensions(t *testing.T) {
	w := modeltest.Small(t)
	id := direct(w, "a", "2027-01-31")
	ask := model.RequestExtension{Directive: id, To: "2027-02-28", Reason: " menunggu BPS "}
	entry := w.ActIn(ask, model.Context{Speaker: "Kepala Dinas"})
	e := w.Plan.Extensions.Of(id)[0]
	want := model.Extension{
		ID: e.ID, Directive: id, Said: model.Said{Agency: w.Agency, Speaker: "Kepala Dinas", At: entry.At}, From: "2027-01-31", To: "2027-02-28", Reason: "menunggu BPS",
	}
	if *e != want {
		t.Errorf("request\n%+v, want\n%+v", *e, want)
	}
	refusedWith(t, w, model.Conflict, ask)
	refusedWith(t, w, model.Invalid, model.AnswerExtension{Extension: e.ID, Answer: model.Refused})
	refusedWith(t, w, model.Invalid, model.AnswerExtension{Extension: e.ID})
	refusedWith(t, w, model.Invalid, model.AnswerExtension{Extension: e.ID, Answer: "x"})
	refusedWith(t, w, model.NotFound, model.AnswerExtension{Extension: 404, Answer: model.Granted})
	w.Act(model.AnswerExtension{Extension: e.ID, Answer: model.Refused, Why: "sudah cukup lama"})
	refusedWith(t, w, model.Conflict, model.AnswerExtension{Extension: e.ID, Answer: model.Granted})
	if w.Plan.Directives.Get(id).Due != "2027-01-31" {
		t.Error("a refused request moved the due date")
	}

	w.Act(ask)
	second := w.Plan.Extensions.Of(id)[1]
	granted := w.Act(model.AnswerExtension{Extension: second.ID, Answer: model.Granted})
	if d := w.Plan.Directives.Get(id); d.Due != "2027-02-28" || d.Text != "a" {
		t.Errorf("directive %+v", *d)
	}
	w.Act(model.Revert{Entry: granted})
	if w.Plan.Directives.Get(id).Due != "2027-01-31" {
		t.Error("undo leaves the due date")
	}
	w.Act(model.SetDirective{Directive: id, State: model.Cancelled, Evidence: "x"})
	refusedWith(t, w, model.Conflict, model.AnswerExtension{Extension: second.ID, Answer: model.Granted})
}

func TestExtensionRefusals(t *testing.T) {
	w := modeltest.Small(t)
	id, closed := direct(w, "a", "2027-01-31"), direct(w, "b", "2027-01-31")
	w.Act(model.SetDirective{Directive: closed, State: model.Finished, Evidence: "x"})
	for _, to := range []model.Date{"", "2027-01-31", "2027-01-01", "31/3"} {
		refusedWith(t, w, model.Invalid, model.RequestExtension{Directive: id, To: to, Reason: "x"})
	}
	refusedWith(t, w, model.Invalid, model.RequestExtension{Directive: id, To: "2027-02-01", Reason: " "})
	refusedWith(t, w, model.Conflict, model.RequestExtension{Directive: closed, To: "2027-02-01", Reason: "x"})
	refusedWith(t, w, model.NotFound, model.RequestExtension{Directive: 404, To: "2027-02-01", Reason: "x"})
}

package thread_test

import (
	"sync"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/thread"
)

const million = 1_000_000 * model.Rupiah

// whole gives the town with everything on its first sub kegiatan, as of April 2027.
func whole(t testing.TB) *modeltest.Town {
	t.Helper()
	w := modeltest.Small(t)
	program := *w.Plan.Lines.Get(w.Program)
	program.Mission, program.Objective = 901, "Investasi meningkat"
	w.Act(model.Edit{Title: "test", Put: []model.Record{
		&model.Mission{ID: 901, Number: 2, Text: "Ekonomi tumbuh"}, &program,
		&model.Budget{Line: w.Sub, Fund: w.DAU, Stage: model.Enacted, Year: 2027, Amount: 140 * million},
		&model.Budget{Line: w.Sub, Fund: w.DAU, Stage: model.Realised, Year: 2027, Amount: 30 * million},
		&model.Target{Indicator: w.Output, Stage: model.Realised, Year: 2027, Quarters: [4]string{"31"}},
	}})
	w.ActIn(model.Decide{Agency: w.Agency, Lines: []model.ID{w.Program}, Verdict: model.Accepted}, model.Context{Agency: w.Agency})
	w.ActIn(model.GiveDirective{Text: "Tambah loket", Owner: "Kepala DPM", Due: "2027-03-31", Line: w.Sub}, model.Context{Agency: w.Agency})
	return w
}

func directive(w *modeltest.Town) *model.Directive { return w.Plan.Directives.Of(w.Agency)[0] }

func TestAnUnbrokenThread(t *testing.T) {
	w := whole(t)
	w.Act(model.SetDirective{Directive: directive(w).ID, State: model.Finished, Evidence: "foto loket", Day: "2027-03-02"})
	got := thread.Of(w.Plan, w.Sub, "2027-04-05")
	if k := got.First(); k != nil || got.Standing() != thread.Whole {
		t.Fatalf("broken at %+v", k)
	}
	for link, text := range map[thread.Link]string{
		thread.Mission: "2. Ekonomi tumbuh", thread.Objective: "Investasi meningkat", thread.Programme: "PROGRAM PELAYANAN PENANAMAN MODAL",
		thread.Line: "Penyediaan Pelayanan Perizinan Berusaha", thread.Indicator: "Jumlah pelaku usaha yang dilayani", thread.Directives: "Tambah loket", thread.Evidence: "foto loket",
	} {
		if k := got.Knots[link]; k.State != thread.Tied || k.Text != text || k.Link != link {
			t.Errorf("%s: %+v", link, k)
		}
	}
	for link, amount := range map[thread.Link]model.Money{thread.Budget: 150, thread.Agreed: 150, thread.Enacted: 140, thread.Realised: 30} {
		if k := got.Knots[link]; k.State != thread.Tied || k.Figure.Amount != amount*million {
			t.Errorf("%s: %+v", link, k)
		}
	}
	if k := got.Knots[thread.Target]; k.Target != "120" || k.Stage != model.Proposed {
		t.Errorf("%+v", k)
	}
	if k := got.Knots[thread.Realised]; k.Target != "31" {
		t.Errorf("%+v", k)
	}
}

// Every link breaks for its own reasons, and the first broken one is named.
func TestTheFirstBrokenLink(t *testing.T) {
	drop := func(kind model.Kind, which func(model.Record) bool) func(*modeltest.Town) {
		return func(w *modeltest.Town) {
			var gone []model.Record
			for _, r := range w.Plan.Records(kind) {
				if which(r) {
					gone = append(gone, r)
				}
			}
			w.Act(model.Edit{Title: "test", Drop: gone})
		}
	}
	budget := func(stage model.Stage) func(*modeltest.Town) {
		return drop(model.KindBudget, func(r model.Record) bool { return r.(*model.Budget).Stage == stage })
	}
	put := func(of func(w *modeltest.Town) model.Record) func(*modeltest.Town) {
		return func(w *modeltest.Town) { w.Act(model.Edit{Title: "test", Put: []model.Record{of(w)}}) }
	}
	program := func(change func(*model.Line)) func(*modeltest.Town) {
		return put(func(w *modeltest.Town) model.Record {
			l := *w.Plan.Lines.Get(w.Program)
			change(&l)
			return &l
		})
	}
	decide := func(v model.Verdict) func(*modeltest.Town) {
		return func(w *modeltest.Town) {
			w.ActIn(model.Decide{Agency: w.Agency, Lines: []model.ID{w.Program}, Verdict: v}, model.Context{Reason: "data belum lengkap"})
		}
	}
	asked := func(change func(*model.Directive)) func(*modeltest.Town) {
		return put(func(w *modeltest.Town) model.Record {
			d := *directive(w)
			change(&d)
			return &d
		})
	}
	for what, c := range map[string]struct {
		act  func(*modeltest.Town)
		day  model.Date
		link thread.Link
		why  thread.Why
	}{
		"no mission":   {program(func(l *model.Line) { l.Mission = 0 }), "2027-03-31", thread.Mission, thread.NoMission},
		"no objective": {program(func(l *model.Line) { l.Objective = " " }), "2027-03-31", thread.Objective, thread.NoObjective},
		"no target": {put(func(w *modeltest.Town) model.Record {
			return &model.Indicator{Line: w.Sub, Order: 2, Text: "Lama layanan"}
		}), "2027-03-31", thread.Target, thread.NoTarget},
		"no budget":      {budget(model.Proposed), "2027-03-31", thread.Budget, thread.NoBudget},
		"undecided":      {func(w *modeltest.Town) { w.Act(model.Undecide{Agency: w.Agency, Lines: []model.ID{w.Program}}) }, "2027-03-31", thread.Agreed, thread.Undecided},
		"deferred":       {decide(model.Deferred), "2027-03-31", thread.Agreed, thread.Deferred},
		"enacted anyway": {decide(model.Rejected), "2027-03-31", thread.Enacted, thread.EnactedAnyway},
		"not enacted":    {budget(model.Enacted), "2027-04-01", thread.Enacted, thread.NotEnacted},
		"nothing enacted": {put(func(w *modeltest.Town) model.Record {
			b := *w.Plan.Budget(w.Sub, w.DAU, model.Enacted, 2027)
			b.Amount = 0
			return &b
		}), "2027-03-31", thread.Enacted, thread.ZeroEnacted},
		"not spent":   {budget(model.Realised), "2027-04-01", thread.Realised, thread.NoSpending},
		"no outcome":  {drop(model.KindTarget, func(r model.Record) bool { return r.(*model.Target).Stage == model.Realised }), "2027-04-01", thread.Realised, thread.NoOutcome},
		"no owner":    {asked(func(d *model.Directive) { d.Owner = "" }), "2027-03-31", thread.Directives, thread.NoOwner},
		"no due date": {asked(func(d *model.Directive) { d.Due = "" }), "2027-03-31", thread.Directives, thread.NoDue},
		"overdue":     {func(*modeltest.Town) {}, "2027-04-01", thread.Evidence, thread.Overdue},
	} {
		t.Run(what, func(t *testing.T) {
			w := whole(t)
			c.act(w)
			k := thread.Of(w.Plan, w.Sub, c.day).First()
			if k == nil || k.Link != c.link || k.Why != c.why {
				t.Errorf("%+v, want %s: %s", k, c.link, c.why)
			}
		})
	}
}

func TestLinesWithoutLinks(t *testing.T) {
	w := whole(t)
	other := thread.Of(w.Plan, w.OtherSub, "2027-03-31")
	if k := other.First(); k.Link != thread.Indicator || k.Why != thread.NoIndicator || other.Standing() != thread.Torn {
		t.Errorf("%+v", k)
	}
	if k := other.Knots[thread.Directives]; k.State != thread.Nothing || k.Why != thread.NoDirective {
		t.Errorf("a directive of a line beside it: %+v", k)
	}
	if k := thread.Of(w.Plan, w.Program, "2027-03-31").Knots[thread.Directives]; k.Directive != directive(w) {
		t.Errorf("a directive of a line below: %+v", k)
	}
	w.Act(model.EditDirective{Directive: directive(w).ID, As: model.GiveDirective{Text: "x", Owner: "y", Due: "2027-03-31", Indicator: w.Outcome}})
	if k := thread.Of(w.Plan, w.OtherSub, "2027-03-31").Knots[thread.Directives]; k.Directive != directive(w) {
		t.Errorf("a directive of an indicator above: %+v", k)
	}
	if thread.Of(w.Plan, 404, "2027-03-31") != nil || thread.OfAgency(w.Plan, 404, 2027, "2027-03-31") != nil {
		t.Error("a thread of nothing")
	}
}

// What is missing before its time is not broken.
func TestNotYetDue(t *testing.T) {
	w := modeltest.Small(t)
	for _, c := range []struct {
		day  model.Date
		link thread.Link
		why  thread.Why
		from model.Date
	}{
		{"2026-12-31", thread.Agreed, thread.BeforeMeeting, "2027-01-18"},
		{"2027-01-18", thread.Agreed, thread.BeforeMeeting, "2027-01-18"},
		{"2027-03-31", thread.Enacted, thread.BeforeBudget, "2027-04-01"},
		{"2027-03-31", thread.Realised, thread.BeforeQuarter, "2027-04-01"},
	} {
		if k := thread.Of(w.Plan, w.Sub, c.day).Knots[c.link]; k.State != thread.NotDue || k.Why != c.why || k.From != c.from {
			t.Errorf("%s on %s: %+v", c.link, c.day, k)
		}
	}
	for _, c := range []struct {
		day  model.Date
		link thread.Link
		why  thread.Why
	}{
		{"2027-01-19", thread.Agreed, thread.Undecided}, {"2027-04-01", thread.Enacted, thread.NotEnacted}, {"2027-04-01", thread.Realised, thread.NoRealisation},
	} {
		if k := thread.Of(w.Plan, w.Sub, c.day).Knots[c.link]; k.State != thread.Broken || k.Why != c.why {
			t.Errorf("%s on %s: %+v", c.link, c.day, k)
		}
	}
	w.Act(model.BeginSlot{Slot: w.Slot})
	w.Act(model.EndSlot{})
	if k := thread.Of(w.Plan, w.Sub, "2027-01-18").Knots[thread.Agreed]; k.Why != thread.Undecided {
		t.Errorf("heard and not decided: %+v", k)
	}
	w.Act(model.Edit{Title: "test", Drop: []model.Record{w.Plan.Slots.Get(w.Opening), w.Plan.Slots.Get(w.Slot), w.Plan.Slots.Get(w.OtherSlot), w.Plan.Days.Get(w.Day), w.Plan.Meetings.Get(w.Meeting)}})
	alone := thread.Of(w.Plan, w.Sub, "2027-01-01")
	if k := alone.Knots[thread.Agreed]; k.State != thread.NotDue || k.Why != thread.NoMeeting {
		t.Errorf("without a meeting: %+v", k)
	}
	if k := alone.Knots[thread.Enacted]; k.Why != thread.NotEnacted || k.From != "2027-01-01" {
		t.Errorf("without a meeting: %+v", k)
	}
}

// What is agreed within the budget year is taken up by a change of the budget, at the earliest in the next quarter.
func TestWhenTheBudgetIsDue(t *testing.T) {
	for day, from := range map[model.Date]model.Date{
		"2026-03-02": "2027-01-01", "2026-12-31": "2027-01-01", "2027-01-18": "2027-04-01", "2027-03-31": "2027-04-01", "2027-04-01": "2027-07-01", "2027-11-02": "2028-01-01",
	} {
		w := modeltest.Small(t)
		d := *w.Plan.Days.Get(w.Day)
		d.Date, d.End = day, d.End+1
		w.Act(model.Edit{Title: "test", Put: []model.Record{&d}})
		if k := thread.Of(w.Plan, w.Sub, "2026-01-01").Knots[thread.Enacted]; k.State != thread.NotDue || k.From != from {
			t.Errorf("a meeting on %s: %+v", day, k)
		}
	}
}

func TestARejectedThreadHasEnded(t *testing.T) {
	w := whole(t)
	w.Act(model.Edit{Title: "test", Drop: []model.Record{w.Plan.Budget(w.Sub, w.DAU, model.Enacted, 2027), directive(w)}})
	w.ActIn(model.Decide{Agency: w.Agency, Lines: []model.ID{w.Sub}, Verdict: model.Rejected}, model.Context{Reason: "sama dengan yang lain"})
	got := thread.Of(w.Plan, w.Sub, "2027-05-01")
	if got.Standing() != thread.Ended || got.Knots[thread.Realised].State != thread.Nothing {
		t.Errorf("%s: %+v", got.Standing(), got.Knots[thread.Realised])
	}
	a := thread.OfAgency(w.Plan, w.Agency, 2027, "2027-05-01")
	if a.Count.Threads != 2 || a.Ended != 1 || a.Torn() != 1 || a.Broken[thread.Indicator] != 1 || a.Percent() != 0 {
		t.Errorf("%+v", a.Count)
	}
}

// Money that a program carries as a whole is the money of what is below it.
func TestMoneyOfALineAbove(t *testing.T) {
	w := whole(t)
	w.Act(model.Edit{Title: "test", Put: []model.Record{
		&model.Line{ID: 905, Agency: w.OtherAgency, Parent: w.OtherProgram, Year: 2027, Level: model.Activity, Code: "2.17.05.2.01", Name: "Pelatihan"},
	}})
	k := thread.Of(w.Plan, 905, "2027-01-01").Knots[thread.Budget]
	if k.State != thread.Tied || k.Figure.Amount != 70*million || k.At.ID != w.OtherProgram {
		t.Errorf("%+v", k)
	}
	w.Act(model.Edit{Title: "test", Put: []model.Record{
		&model.Line{ID: 906, Agency: w.OtherAgency, Parent: w.OtherProgram, Year: 2027, Level: model.Activity, Code: "2.17.05.2.02", Name: "Penilaian"},
		&model.Budget{Line: 906, Stage: model.Proposed, Year: 2027, Amount: million},
	}})
	if k := thread.Of(w.Plan, 905, "2027-01-01").Knots[thread.Budget]; k.State != thread.Broken {
		t.Errorf("%+v", k)
	}
}

// A line that goes on under another code is one line with it, and counted once.
func TestALineThatWentOn(t *testing.T) {
	w := whole(t)
	w.Act(model.Edit{Title: "test", Drop: []model.Record{w.Plan.Budget(w.Sub, w.DAU, model.Enacted, 2027)}, Put: []model.Record{
		&model.Line{ID: 907, Agency: w.Agency, Parent: w.Activity, Year: 2027, Level: model.SubActivity, Code: "2.18.04.2.01.0099", Name: "Penyediaan Pelayanan Perizinan Berusaha"},
		&model.Budget{Line: 907, Fund: w.DAU, Stage: model.Enacted, Year: 2027, Amount: 90 * million},
	}})
	before := thread.OfAgency(w.Plan, w.Agency, 2027, "2027-03-31")
	w.Act(model.JoinLines{Pairs: []model.LinePair{{Line: w.Sub, Successor: 907}}})
	for _, line := range []model.ID{w.Sub, 907} {
		got := thread.Of(w.Plan, line, "2027-03-31")
		if k := got.First(); k != nil || got.Knots[thread.Enacted].Figure.Amount != 90*million || got.Knots[thread.Budget].Figure.Amount != 150*million {
			t.Errorf("%d breaks at %+v", line, k)
		}
	}
	after := thread.OfAgency(w.Plan, w.Agency, 2027, "2027-03-31")
	if before.Count.Threads != 3 || after.Count.Threads != 2 || after.Whole != 1 {
		t.Errorf("%+v, then %+v", before.Count, after.Count)
	}
}

// A change of the budget takes the place of what was enacted before, for the whole agency.
func TestTheNewestStageOfTheBudget(t *testing.T) {
	w := whole(t)
	w.Act(model.Edit{Title: "test", Put: []model.Record{
		&model.Budget{Line: w.Sub, Fund: w.DAU, Stage: model.Revised(2), Year: 2027, Amount: 120 * million},
		&model.Budget{Line: w.OtherSub, Fund: w.DAU, Stage: model.Enacted, Year: 2027, Amount: 200 * million},
	}})
	if k := thread.Of(w.Plan, w.Sub, "2027-03-31").Knots[thread.Enacted]; k.Figure.Amount != 120*million || k.Stage != model.Revised(2) {
		t.Errorf("%+v", k)
	}
	if k := thread.Of(w.Plan, w.OtherSub, "2027-04-01").Knots[thread.Enacted]; k.Why != thread.NotEnacted {
		t.Errorf("%+v", k)
	}
}

func TestTheCountsAddUp(t *testing.T) {
	p := modeltest.NewPlan(modeltest.S)
	list := thread.All(p, modeltest.PlanYear, "2027-05-01")
	total := thread.Total(list)
	if total.Threads != modeltest.S.Subs {
		t.Errorf("%d threads of %d lines", total.Threads, modeltest.S.Subs)
	}
	sum := total.Whole + total.Ended
	for _, n := range total.Broken {
		sum += n
	}
	if sum != total.Threads {
		t.Errorf("%+v adds up to %d", total, sum)
	}
	for _, a := range list {
		if len(a.Threads) != a.Count.Threads {
			t.Errorf("%s: %d of %d", a.Agency.Name, len(a.Threads), a.Count.Threads)
		}
		for _, of := range a.Threads {
			one := thread.Of(p, of.Line.ID, "2027-05-01")
			if *one != *of {
				t.Fatalf("%s alone: %+v, in the city %+v", of.Line.Code, one, of)
			}
		}
	}
}

var large = sync.OnceValue(func() *model.Plan { return modeltest.NewPlan(modeltest.L) })

// BenchmarkAll is the threads of the whole city of set L.
func BenchmarkAll(b *testing.B) {
	p := large()
	for b.Loop() {
		thread.All(p, modeltest.PlanYear, "2027-05-01")
	}
}

// BenchmarkOf is one thread of set L, as the window asks for it.
func BenchmarkOf(b *testing.B) {
	p := large()
	line := p.Lines.Of(p.Agencies.Of(0)[0].ID)[2].ID
	for b.Loop() {
		thread.Of(p, line, "2027-05-01")
	}
}

// A line carries figures of the years after its own, and its thread can be followed in each of them: what stands in one is not in the other.
func TestAThreadOfAnotherYear(t *testing.T) {
	w := whole(t)
	entry := w.Act(model.SetIntake{Intake: model.Intake{Theme: "Kriya", Year: 2028}})
	intake := entry.Changes[0].Key()
	w.Act(model.AddSubmissions{Intake: intake, List: []model.NewSubmission{{Who: model.Actor{Name: "Kelompok Anyaman"}, Help: model.UsualHelp[0], Text: "Mesin", Quantity: "1", Unit: "unit"}}})
	proposal := w.Plan.Submissions.Of(intake)[0]
	w.Act(model.AnswerSubmissions{IDs: []model.ID{proposal.ID}, State: model.SubmissionAccepted, Year: 2028, Line: w.Sub})
	if got := thread.Years(w.Plan, 2027); len(got) != 1 || got[0] != 2027 {
		t.Errorf("years %v", got)
	}
	w.Act(model.Edit{Title: "test", Put: []model.Record{
		&model.Budget{Line: w.Sub, Fund: w.DAU, Stage: model.Proposed, Year: 2028, Amount: 160 * million},
		&model.Target{Indicator: w.Output, Stage: model.Proposed, Year: 2028, Value: "130"},
	}})
	if got := thread.Years(w.Plan, 2027); len(got) != 2 || got[1] != 2028 {
		t.Errorf("years %v", got)
	}
	got := thread.OfYear(w.Plan, w.Sub, 2028, "2029-01-15")
	if got.Year != 2028 || got.Knots[thread.Target].Target != "130" || got.Knots[thread.Budget].Figure.Amount != 160*million || got.Knots[thread.Line].Of != 1 {
		t.Errorf("of 2028: %+v", got)
	}
	if k := got.First(); k == nil || k.Link != thread.Enacted || got.Knots[thread.Realised].State != thread.Broken || got.Knots[thread.Agreed].State != thread.NotDue {
		t.Errorf("of 2028 it breaks at %+v", k)
	}
	own := thread.Of(w.Plan, w.Sub, "2029-01-15")
	if own.Year != 2027 || own.Knots[thread.Target].Target != "120" || own.Knots[thread.Line].Proposal != nil {
		t.Errorf("of its own year: %+v", own)
	}
	w.Act(model.Edit{Title: "test", Put: []model.Record{
		&model.Budget{Line: w.Sub, Fund: w.DAU, Stage: model.Enacted, Year: 2028, Amount: 155 * million},
		&model.Budget{Line: w.Sub, Fund: w.DAU, Stage: model.Realised, Year: 2028, Amount: 150 * million},
		&model.Target{Indicator: w.Output, Stage: model.Realised, Year: 2028, Value: "128"},
	}})
	if k := thread.OfYear(w.Plan, w.Sub, 2028, "2029-01-15").Knots[thread.Realised]; k.State != thread.Tied || k.Target != "128" || k.Figure.Amount != 150*million {
		t.Errorf("realised in 2028: %+v", k)
	}
	if k := thread.Of(w.Plan, w.Sub, "2029-01-15").Knots[thread.Realised]; k.Target != "31" || k.Figure.Amount != 30*million {
		t.Errorf("realised in 2027: %+v", k)
	}
	if thread.OfYear(w.Plan, 404, 2028, "2029-01-15") != nil {
		t.Error("a thread of no line")
	}
}

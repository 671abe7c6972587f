package shell

import (
	"strconv"
	"testing"
	"time"

	"benangmerah/app/parts"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/thread"
)

// A thread is followed by keys alone, from what an actor proposes to the target that was reached two years later: the proposal is accepted as a part of a line, the line
// that the meeting agreed on is enacted, and what came of it is told; the page of threads leads to each place that is still missing.
func TestAThreadFromAProposalToARealisedTarget(t *testing.T) {
	w := startSample(t)
	w.Play(uitest.JourneyProposed...)
	proposal := w.proposalOf(uitest.JourneyActor)
	l := w.s.Plan().Lines.Get(proposal.Line)
	if l == nil || l.Code != uitest.JourneyCode || proposal.State != model.SubmissionAccepted {
		t.Fatalf("the proposal is %+v, of line %v", *proposal, l)
	}

	w.s.SetClock(func() time.Time { return uitest.JourneyEnd })
	w.thread(thread.Torn, thread.Enacted)
	w.Play(uitest.JourneyFound...)
	w.reads("Putus di ditetapkan: belum ada angka penetapan.")
	w.Press("Down", "Enter")
	w.at(areaProgramme, 3, 0)
	w.Play(uitest.JourneyEnacted...)
	w.at(areaProgramme, 5, 4)
	w.thread(thread.Torn, thread.Realised)

	w.Press("Ctrl+Shift+4", "Enter")
	w.at(areaFollowUp, 3, 5)
	w.reads("2027 sampai triwulan IV:")
	w.Play(uitest.JourneyRealised...)
	w.thread(thread.Whole, 0)
	w.Press("Ctrl+Shift+4")
	w.reads("Benang utuh sampai 15 Januari 2029.", uitest.JourneyCode+", dari usulan pelaku nomor "+strconv.Itoa(proposal.Number))
	w.Press("Alt+Enter")
	w.wallReads("Realisasi", "Rp275 jt")
}

// proposalOf is the proposal of an actor, which has one.
func (w *window) proposalOf(actor string) *model.Submission {
	w.t.Helper()
	for s := range w.s.Plan().Submissions.All() {
		if w.s.Plan().Actors.Get(s.Actor).Name == actor {
			return s
		}
	}
	w.t.Fatalf("nothing is proposed by %s", actor)
	return nil
}

// at holds the area in view and the cell under its cursor.
func (w *window) at(area, row, col int) {
	w.t.Helper()
	g, ok := w.Canvas().Focused().(*parts.Grid)
	if !ok || w.s.current != area {
		w.t.Fatalf("page %d, the focus is on %T", w.s.current, w.Canvas().Focused())
	}
	if r, c := g.Cursor(); r != row || c != col {
		w.t.Fatalf("page %d, the cursor is on %d, %d", area, r, c)
	}
}

// thread holds how the thread of the line stands, and its first broken link.
func (w *window) thread(standing thread.Standing, broken thread.Link) {
	w.t.Helper()
	p := w.s.Plan()
	th := thread.Of(p, w.proposalOf(uitest.JourneyActor).Line, p.Today(model.At(w.s.now())))
	if th.Standing() != standing {
		w.t.Fatalf("the thread is %v, first %+v", th.Standing(), th.First())
	}
	if k := th.First(); k != nil && k.Link != broken {
		w.t.Fatalf("it breaks at %v", k.Link)
	}
}

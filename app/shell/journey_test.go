package shell

import (
	"testing"
	"time"

	"benangmerah/app/parts"
	"benangmerah/model"
	"benangmerah/model/thread"
)

// Who proposes something, and a line that the meeting of the sample has agreed on.
const (
	journeyActor = "Kelompok Tenun Seruni"
	journeyCode  = "2.17.03.2.01.0004"
)

// A thread is followed by keys alone, from what an actor proposes to the target that was reached two years later: the proposal is accepted as a part of a line, the line
// that the meeting agreed on is enacted, and what came of it is told; the page of threads leads to each place that is still missing.
func TestAThreadFromAProposalToARealisedTarget(t *testing.T) {
	w := startSample(t)
	w.Press("Ctrl+0", "F3")
	for _, typed := range []string{journeyActor, "peralatan", "Alat tenun bukan mesin", "2", "unit", "280 jt"} {
		w.Type(typed)
		w.Press("Tab")
	}
	w.Press("F5", "Enter")
	w.Type(journeyCode)
	w.Press("Enter", "Enter", "Enter")
	proposal := w.proposalOf(journeyActor)
	l := w.s.Plan().Lines.Get(proposal.Line)
	if l == nil || l.Code != journeyCode || proposal.State != model.SubmissionAccepted {
		t.Fatalf("the proposal is %+v, of line %v", *proposal, l)
	}

	later := time.Date(2029, 1, 15, 2, 0, 0, 0, time.UTC)
	w.s.SetClock(func() time.Time { return later })
	w.thread(thread.Torn, thread.Enacted)
	w.Press("Ctrl+Shift+4", "Ctrl+F")
	w.Type(journeyCode)
	w.reads("Putus di ditetapkan: belum ada angka penetapan.")
	w.Press("Down", "Enter")
	w.at(areaProgramme, 3, 0)
	w.Press("Alt+PageDown", "Alt+PageDown", "Ctrl+Home", "Down", "Down", "Down", "Right", "Right", "Right", "Right", "Right")
	w.Type("280 jt")
	w.Press("Enter")
	w.at(areaProgramme, 4, 5)
	w.Press("Left")
	w.Type("55")
	w.Press("Enter")
	w.thread(thread.Torn, thread.Realised)

	w.Press("Ctrl+Shift+4", "Enter")
	w.at(areaFollowUp, 3, 5)
	w.reads("2027 sampai triwulan IV:")
	w.Type("275 jt")
	w.Press("Enter")
	w.at(areaFollowUp, 4, 5)
	w.Type("57")
	w.Press("Enter")
	w.thread(thread.Whole, 0)
	w.Press("Ctrl+Shift+4")
	w.reads("Benang utuh sampai 15 Januari 2029.")
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
	th := thread.Of(p, w.proposalOf(journeyActor).Line, p.Today(model.At(w.s.now())))
	if th.Standing() != standing {
		w.t.Fatalf("the thread is %v, first %+v", th.Standing(), th.First())
	}
	if k := th.First(); k != nil && k.Link != broken {
		w.t.Fatalf("it breaks at %v", k.Link)
	}
}

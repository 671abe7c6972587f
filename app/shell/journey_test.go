package shell

import (
	"cmp"
	"slices"
	"strconv"
	"testing"
	"time"

	"benangmerah/app/parts"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sample"
	"benangmerah/model/thread"
)

// A thread is followed by keys alone, from what an actor proposes in the meeting to the target that was reached two years later: the proposal is accepted as a part of a line for
// the year after the plan, what is asked and agreed for that year is enacted, and what came of it is told when that year is over; the page of threads leads to each place that
// is still missing. What the year of the plan has is left as it is.
func TestAThreadFromAProposalToARealisedTarget(t *testing.T) {
	w := startSample(t)
	w.Play(uitest.JourneyProposed...)
	proposal := w.proposalOf(uitest.JourneyActor)
	l := w.s.Plan().Lines.Get(proposal.Line)
	if l == nil || l.Code != uitest.JourneyCode || proposal.State != model.SubmissionAccepted {
		t.Fatalf("the proposal is %+v, of line %v", *proposal, l)
	}

	if proposal.Year != uitest.JourneyYear || uitest.JourneyEnd.Year() != uitest.JourneyYear+1 {
		t.Fatalf("accepted for %d, looked at in %d", proposal.Year, uitest.JourneyEnd.Year())
	}
	before := figuresOf(w.s.Plan(), l.ID, sample.Year)
	w.Play(uitest.JourneyAsked...)
	w.at(areaProgramme, 5, 4)
	w.Play(uitest.JourneyAgreed...)
	w.at(areaProgramme, 5, 4)

	w.s.SetClock(func() time.Time { return uitest.JourneyEnd })
	w.thread(thread.Torn, thread.Enacted)
	w.Play(uitest.JourneyFound...)
	w.reads("Tahun 2028, keadaan Senin, 15 Januari 2029", "Putus di ditetapkan: belum ada angka penetapan.")
	w.Press("Down", "Enter")
	w.at(areaProgramme, 3, 0)
	w.Play(uitest.JourneyEnacted...)
	w.at(areaProgramme, 5, 4)
	w.thread(thread.Torn, thread.Realised)

	w.Press("Ctrl+Shift+4", "Enter")
	w.at(areaFollowUp, 2, 5)
	w.reads("2028 sampai triwulan IV:")
	w.Play(uitest.JourneyRealised...)
	w.thread(thread.Whole, 0)
	w.Press("Ctrl+Shift+4")
	w.reads("Benang utuh sampai 15 Januari 2029.", uitest.JourneyCode+", dari usulan pelaku nomor "+strconv.Itoa(proposal.Number))
	w.Press("Alt+Enter")
	w.wallReads("Realisasi", "Rp265 jt", "2028")

	want := []string{"usulan Rp280.000.000,00 58", "hasil Rp270.000.000,00 56", "ditetapkan Rp270.000.000,00 56", "realisasi Rp265.000.000,00 57"}
	if got := figuresOf(w.s.Plan(), l.ID, uitest.JourneyYear); !slices.Equal(got, want) {
		t.Errorf("of %d there is %q, want %q", uitest.JourneyYear, got, want)
	}
	if got := figuresOf(w.s.Plan(), l.ID, sample.Year); !slices.Equal(got, before) {
		t.Errorf("of %d there is %q, before %q", sample.Year, got, before)
	}
}

// figuresOf gives what a line has of a year, stage by stage in their order: its money, and the target of its first indicator or what that had reached by the end of the year.
func figuresOf(p *model.Plan, line model.ID, year int) (list []string) {
	for _, stage := range []model.Stage{model.Planned, model.Proposed, model.Agreed, model.Enacted, model.Realised} {
		target := p.Target(p.Indicators.Of(line)[0].ID, stage, year)
		for _, b := range p.Budgets.Of(line) {
			if b.Stage == stage && b.Year == year && target != nil {
				list = append(list, stage.String()+" "+locale.FormatMoney(b.Amount, locale.Indonesian)+" "+cmp.Or(target.Value, target.Quarters[3]))
			}
		}
	}
	return list
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

// thread holds how the thread of the line in the year of the journey stands, and its first broken link.
func (w *window) thread(standing thread.Standing, broken thread.Link) {
	w.t.Helper()
	p := w.s.Plan()
	th := thread.OfYear(p, w.proposalOf(uitest.JourneyActor).Line, uitest.JourneyYear, p.Today(model.At(w.s.now())))
	if th.Standing() != standing {
		w.t.Fatalf("the thread is %v, first %+v", th.Standing(), th.First())
	}
	if k := th.First(); k != nil && k.Link != broken {
		w.t.Fatalf("it breaks at %v", k.Link)
	}
}

package shell

import (
	"testing"

	"benangmerah/app/pages/threads"
	"benangmerah/app/text"
	"benangmerah/model"
)

// toLine moves down the list in view until a line is under the cursor.
func (w *window) toLine(area int) model.ID {
	w.t.Helper()
	for range 12 {
		if line := w.s.lineInView(); line != 0 {
			return line
		}
		w.Press("Down")
	}
	w.t.Fatalf("no line comes under the cursor in area %d; the window reads %q", area, w.Texts())
	return 0
}

// One key shows the thread of what the cursor stands on, on every page where that belongs to a line.
func TestTheKeyOfTheThreadWorksOnEveryPage(t *testing.T) {
	directive := func(w *window) {
		line := lineOf(w, "2.17.07.2.01.0027")
		act := model.GiveDirective{Text: "Sebut sumbernya.", Line: line}
		if _, err := w.s.Do(act, model.Context{Agency: w.s.Plan().Lines.Get(line).Agency}); err != nil {
			t.Fatal(err)
		}
	}
	for name, at := range map[string]struct {
		area  int
		first func(*window)
		keys  []string
	}{
		"programme":   {areaProgramme, nil, nil},
		"session":     {areaSession, nil, nil},
		"comparison":  {areaComparison, nil, []string{"Down", "Enter"}},
		"priorities":  {areaPriorities, nil, nil},
		"directives":  {areaFollowUp, directive, []string{"Alt+1", "Ctrl+Home"}},
		"corrections": {areaFollowUp, nil, []string{"Alt+2", "Ctrl+Home"}},
		"realisation": {areaFollowUp, nil, []string{"Alt+4", "Alt+Down"}},
		"threads":     {areaThreads, nil, nil},
		"breaks":      {areaThreads, nil, []string{"Alt+Down", "Alt+2"}},
		"claims":      {areaThreads, nil, []string{"Alt+3"}},
		"proposals":   {areaActors, nil, []string{"Ctrl+Home", "Down", "Down", "Down", "Down", "Down", "Down"}},
		"applicants":  {areaCohorts, applicantsAsk, []string{"Alt+1", "Ctrl+Home"}},
		"order":       {areaCohorts, applicantsAsk, []string{"Alt+2", "Ctrl+Home"}},
		"roadmap":     {areaRoadmap, nil, []string{"Alt+5", "Ctrl+Home"}},
		"received":    {areaRoadmap, nil, []string{"Alt+5", "Ctrl+Home", "Down", "Down", "Down", "Enter"}},
		"refocusing":  {areaRefocusing, nil, []string{"Alt+1", "Ctrl+Home"}},
		"incoming":    {areaIncoming, bringsRekap, []string{"Ctrl+Home"}},
	} {
		t.Run(name, func(t *testing.T) {
			w := startSample(t)
			if at.first != nil {
				at.first(w)
			}
			w.s.goTo(at.area)
			w.Press(at.keys...)
			line := w.toLine(at.area)
			w.Press("Ctrl+Shift+H")
			w.saysNow("Misi: ")
			w.reads(w.s.Plan().Lines.Get(line).Code)
			w.Press("Esc")
			w.uncovered()
		})
	}
}

// applicantsAsk lets the applicants of the last cohort propose something that a line does.
func applicantsAsk(w *window) {
	w.t.Helper()
	p := w.s.Plan()
	all, intakes := p.Cohorts.Of(0), p.Intakes.Of(0)
	intake := intakes[len(intakes)-1].ID
	before := len(p.Submissions.Of(intake))
	act := model.AddSubmissions{Intake: intake}
	for _, x := range p.Applicants.Of(all[len(all)-1].ID) {
		act.List = append(act.List, model.NewSubmission{Who: *p.Actors.Get(x.Actor), Help: "peralatan", Text: "Alat jahit"})
	}
	if _, err := w.s.Do(act, model.Context{}); err != nil {
		w.t.Fatal(err)
	}
	answer := model.AnswerSubmissions{State: model.SubmissionAccepted, Line: lineOf(w, "2.17.07.2.01.0027"), Cost: 1_000_000 * model.Rupiah}
	for _, s := range p.Submissions.Of(intake)[before:] {
		answer.IDs = append(answer.IDs, s.ID)
	}
	if _, err := w.s.Do(answer, model.Context{}); err != nil {
		w.t.Fatal(err)
	}
}

// bringsRekap drops a workbook with another amount of a line that is there.
func bringsRekap(w *window) {
	w.t.Helper()
	p := w.s.Plan()
	line := p.Lines.Get(lineOf(w, "2.17.07.2.01.0027"))
	activity := p.Lines.Get(line.Parent)
	programme, agency := p.Lines.Get(activity.Parent), p.Agencies.Get(line.Agency)
	w.drop(w.writeRekap("rekap.xlsx", [][]any{{
		line.Year, agency.Code, agency.Name, agency.Code, agency.Name, programme.Code, programme.Name, activity.Code, activity.Name, line.Code, line.Name, "1", "PAD", 912_000_000,
	}}))
}

// Where nothing ties what the cursor stands on to a line, the key says so; where no lines are, it does nothing.
func TestTheKeyOfTheThreadSaysWhereThereIsNone(t *testing.T) {
	w := startSample(t)
	for name, at := range map[string]struct {
		area int
		keys []string
	}{
		"an applicant that proposed nothing": {areaCohorts, []string{"Alt+2", "Ctrl+Home"}},
		"a proposal without a line":          {areaActors, []string{"Ctrl+Home"}},
		"a group of the roadmap":             {areaRoadmap, []string{"Alt+1"}},
		"shares of a sheet":                  {areaRefocusing, []string{"Alt+2"}},
	} {
		w.s.hush()
		w.s.goTo(at.area)
		w.Press(at.keys...)
		w.Press("Ctrl+Shift+H")
		w.uncovered()
		w.tells(text.ThreadNone.ID)
		if t.Failed() {
			t.Fatalf("on %s", name)
		}
	}
	w.s.hush()
	w.s.goTo(areaSettings)
	w.Press("Ctrl+Shift+H")
	w.misses(text.ThreadNone.ID)
}

// In the box of charts the key goes on from the years of a line to its thread.
func TestTheKeyOfTheThreadWorksInTheBoxOfCharts(t *testing.T) {
	w := startSample(t)
	w.s.goTo(areaSession)
	line := w.toLine(areaSession)
	w.Press("Ctrl+Shift+B", "PageUp", "Ctrl+Shift+H")
	w.saysNow("Misi: ")
	w.reads(w.s.Plan().Lines.Get(line).Code)
	w.Press("Esc")
	w.uncovered()
}

// In the finder the key shows the thread of the programme that is found.
func TestTheKeyOfTheThreadWorksInTheFinder(t *testing.T) {
	w := startSample(t)
	w.Press("Ctrl+K")
	w.Type("program pengawasan dan pemeriksaan koperasi")
	w.Press("Ctrl+Shift+H")
	w.saysNow("Misi: ")
	w.Press("Esc")
	w.uncovered()
}

// The page of threads leads to where a link can be mended, and sends what is in view.
func TestThePageOfThreads(t *testing.T) {
	w := startSample(t)
	w.Press("Ctrl+Shift+4")
	w.reads(w.s.Say(text.ThreadsCity))
	w.Press("Ctrl+Enter")
	w.wallReads("Benang merah tiap perangkat daerah", "Seluruh kota")
	w.Press("Alt+Enter")
	w.wallReads("Benang merah", "Misi", "Bukti")
	w.Press("Alt+2", "Ctrl+Enter")
	w.wallReads("Benang putus di mana")
	w.Press("Alt+3", "Ctrl+Enter")
	w.wallReads("Pernyataan yang berbeda")
	w.Press("Alt+4", "Alt+4", "Ctrl+Enter")
	w.wallReads("belum ada data")
	w.Press("Alt+1", "Ctrl+Home", "Enter")
	if w.s.current == areaThreads {
		t.Error("Enter leads nowhere")
	}
	line := lineOf(w, "2.17.07.2.01.0027")
	w.s.goTo(areaThreads)
	page := w.s.pages[areaThreads].page.(*threads.Page)
	page.Open(0, line)
	if w.s.lineInView() != line {
		t.Errorf("line %d", w.s.lineInView())
	}
}

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

package shell

import (
	"testing"

	"benangmerah/app/pages/followup"
	"benangmerah/model"
	"benangmerah/model/thread"
)

// One key shows the thread wherever a line is under the cursor.
func TestTheThreadOfTheLineInView(t *testing.T) {
	for _, area := range []int{areaProgramme, areaSession, areaComparison} {
		w := startSample(t)
		w.s.goTo(area)
		line := w.s.lineInView()
		if line == 0 {
			w.Press("Down")
			line = w.s.lineInView()
		}
		if line == 0 && area == areaComparison { // its rows are agencies at first
			w.Press("Enter")
			line = w.s.lineInView()
		}
		if line == 0 {
			t.Fatalf("no line is in view in area %d", area)
		}
		w.Press("Ctrl+Shift+H")
		w.saysNow("Misi: ")
		w.Press("End")
		w.saysNow("Bukti")
		w.Press("Ctrl+Shift+H")
		w.uncovered()
	}
}

func TestTheThreadGoesToTheWall(t *testing.T) {
	w := startSample(t)
	w.s.ShowThread(lineOf(w, "2.18.04.2.01.0006"), 0)
	w.Press("Ctrl+Enter")
	w.uncovered()
	w.wallReads("Benang merah", "Misi", "Bukti")
	w.s.ShowThread(1, 0)
	w.uncovered()
}

// lineOf gives a line of the sample by its code.
func lineOf(w *window, code string) model.ID {
	for l := range w.s.Plan().Lines.All() {
		if l.Code == code && l.SubUnit == 0 {
			return l.ID
		}
	}
	w.t.Fatalf("no line %s", code)
	return 0
}

// Enter leads to where the thread is broken.
func TestEnterJumpsToTheBrokenPlace(t *testing.T) {
	w := startSample(t)
	p, today := w.s.Plan(), w.s.Plan().Today(model.At(w.s.now()))
	line := lineOf(w, "2.17.07.2.01.0027")
	l := *p.Lines.Get(p.Lines.Get(p.Lines.Get(line).Parent).Parent)
	l.Objective = ""
	if _, err := w.s.Do(model.Edit{Title: "line.edit", Put: []model.Record{&l}}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	if k := thread.Of(p, line, today).First(); k == nil || k.Link != thread.Objective {
		t.Fatalf("%+v", k)
	}
	w.s.goTo(areaSession)
	w.s.ShowThread(line, 0)
	w.Press("Return")
	w.uncovered()
	if w.s.current != areaProgramme || w.s.lineInView() != line {
		t.Errorf("area %d, line %d", w.s.current, w.s.lineInView())
	}
	w.Press("Ctrl+Z")
	var asked *model.Directive
	for d := range p.Directives.All() {
		if d.Line == line {
			asked = d
		}
	}
	late := *asked
	late.Due = today.Plus(-1)
	if _, err := w.s.Do(model.Edit{Title: "directive.edit", Put: []model.Record{&late}}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	w.s.ShowThread(line, 0)
	w.Press("Return")
	if page, ok := w.s.pages[areaFollowUp].page.(*followup.Page); w.s.current != areaFollowUp || !ok || page.DirectiveInView() != asked.ID {
		t.Errorf("area %d, directive %d", w.s.current, page.DirectiveInView())
	}
}

package shell

import (
	"testing"

	"benangmerah/app/pages/threads"
	"benangmerah/app/text"
	"benangmerah/model"
)

// leadsToLine presses the key of the thread, and holds that it takes all boxes away but that of the thread of a line.
func (w *window) leadsToLine(line model.ID) {
	w.t.Helper()
	w.Press("Ctrl+Shift+H")
	if w.covers() != 1 {
		w.t.Errorf("%d boxes", w.covers())
	}
	l := w.s.Plan().Lines.Get(line)
	w.reads(l.Code + " " + l.Name)
	w.Press("Esc")
	w.uncovered()
}

// leadsToAll presses the key of the thread, and holds that it takes all boxes away and opens the threads of an agency, 0 for all of them.
func (w *window) leadsToAll(agency model.ID) {
	w.t.Helper()
	w.Press("Ctrl+Shift+H")
	w.uncovered()
	page, ok := w.s.pages[areaThreads].page.(*threads.Page)
	if !ok || w.s.current != areaThreads {
		w.t.Fatalf("leads to page %d", w.s.current)
	}
	w.Press("Alt+Left")
	if of, many := page.AgencyInView(); !many || of != agency {
		w.t.Errorf("leads to agency %d, not to %d", of, agency)
	}
}

// One key leads from rows of lines and agencies in boxes to their threads, as it does on pages.
func TestTheKeyOfTheThreadWorksInBoxes(t *testing.T) {
	t.Run("links", func(t *testing.T) {
		w := startSample(t)
		w.lastYear()
		w.command(text.CommandLinks)
		w.Press("Ctrl+Home", "Down")
		b := &linksBox{listBox: newListBox(w.s)}
		b.read()
		w.leadsToLine(b.rows[1].pair.Successor.ID)
		w.command(text.CommandLinks)
		w.Press("Ctrl+Home")
		w.leadsToAll(b.rows[0].agency.ID)
	})
	t.Run("consistency", func(t *testing.T) {
		w := startSample(t)
		w.enacted()
		w.command(text.CommandConsistency)
		w.Press("Ctrl+Home")
		w.leadsToAll(0)
		w.command(text.CommandConsistency)
		w.Press("Ctrl+Home", "Down")
		first := w.s.Plan().Agencies.Of(0)[0]
		w.leadsToAll(first.ID)
		w.command(text.CommandConsistency)
		w.Press("Ctrl+Home", "Down", "Enter")
		if w.covers() != 2 {
			t.Fatalf("%d boxes", w.covers())
		}
		w.Press("Ctrl+Shift+H")
		if w.covers() != 1 {
			t.Errorf("%d boxes", w.covers())
		}
		w.reads(w.s.Say(text.ThreadJump))
	})
	t.Run("scenarios", func(t *testing.T) {
		w, town := scenarioTown(t)
		w.Press("Ctrl+Shift+H") // a scenario stands for no line
		w.tells(w.s.Say(text.ThreadNone))
		w.Press("Right", "Down")
		w.leadsToLine(town.Sub)
	})
}

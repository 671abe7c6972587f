package comparison_test

import (
	"testing"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// The row under the cursor stands for an agency, for all of them, for one line, or for what is none of these.
func TestWhatTheRowUnderTheCursorStandsFor(t *testing.T) {
	w := town(t)
	d := open(t, w.Memory)
	at := func(where string, agency, line model.ID, many bool) {
		t.Helper()
		got, is := d.page.AgencyInView()
		if is != many || many && got != agency {
			t.Errorf("%s: agency %d, %v; want %d, %v", where, got, is, agency, many)
		}
		if got := d.page.LineInView(); got != line {
			t.Errorf("%s: line %d, want %d", where, got, line)
		}
		year := 0
		if many {
			year = modeltest.PlanYear
		}
		if got := d.page.YearInView(); got != year {
			t.Errorf("%s: year %d, want %d", where, got, year)
		}
		if !many && line == 0 && d.page.ThreadlessInView() != text.ThreadOfMany {
			t.Errorf("%s: says %q", where, d.page.ThreadlessInView().ID)
		}
	}
	d.Press("Ctrl+Home")
	at("the total", 0, 0, true)
	d.Press("Down")
	at("the first agency", w.Agency, 0, true)
	d.Press("Enter", "Ctrl+Home")
	at("the total of the agency", w.Agency, 0, true)
	d.Press("Ctrl+End")
	programme := w.Plan.Lines.Get(w.Plan.Lines.Get(w.Sub).Parent).Parent
	at("its programme", 0, programme, false)
	d.Press("Backspace", "F5", "F5", "F5", "F6", "F9", "Ctrl+Home", "Down")
	at("an agency over its lines", w.Plan.Lines.Get(w.OtherProgram).Agency, 0, true)
	d.Press("Down")
	at("its line", 0, w.OtherProgram, false)
	d.Press("Down")
	at("the next agency", w.Agency, 0, true)
	d.Press("Down", "Down")
	at("a target", 0, w.Sub, false)
	d.Press("F9", "F5", "F5", "Ctrl+End")
	at("a source", 0, 0, false)
	d.Press("Enter", "Ctrl+Home")
	at("the total of a source", 0, 0, false)
	d.Press("Backspace", "F5", "F5", "Ctrl+End")
	at("a measure", 0, 0, false)
}

// Columns of one agency have a total that is this agency's, columns of different ones have none.
func TestATotalIsOfTheAgencyOfAllColumns(t *testing.T) {
	w := town(t)
	d := open(t, w.Memory)
	d.Press("Alt+2")
	d.take("modal")
	d.Press("Alt+Down", "Ctrl+Home")
	if agency, many := d.page.AgencyInView(); many {
		t.Errorf("all agencies beside one: %d", agency)
	}
	d.Press("Alt+1")
	d.take("modal")
	d.Press("Alt+Down", "Ctrl+Home")
	if agency, many := d.page.AgencyInView(); !many || agency != w.Agency {
		t.Errorf("one agency beside itself: %d, %v", agency, many)
	}
}

package session_test

import (
	"testing"

	"benangmerah/app/text"
	"benangmerah/model"
)

// The cursor stands for a line, or for the agency in view on its sum; in the list of records it stands for what the record is about.
func TestWhatTheCursorStandsFor(t *testing.T) {
	w := town(t)
	for minute, act := range []model.Act{
		model.GiveDirective{Text: "Tentang sasarannya.", Indicator: w.Output},
		model.TakeNote{Text: "Sekadar catatan."},
		model.Decide{Agency: w.Agency, Verdict: model.Accepted},
		model.Decide{Agency: w.Agency, Lines: []model.ID{w.Sub}, Verdict: model.Deferred},
	} {
		w.ActIn(act, model.Context{Slot: w.Slot, Agency: w.Agency, At: at(2, minute+1), Reason: "Menunggu data."})
	}
	d := atNine(t, w)
	is := func(where string, line model.ID, many bool) {
		t.Helper()
		if agency, got := d.page.AgencyInView(); got != many || many && agency != w.Agency || d.page.LineInView() != line {
			t.Errorf("%s: agency %d, %v, line %d; want %v, line %d", where, agency, got, d.page.LineInView(), many, line)
		}
	}
	is("the first figure", w.Sub, false)
	d.Press("Ctrl+End")
	is("the sum", 0, true)
	d.Press("Ctrl+R", "Ctrl+Home")
	is("the decision on a line", w.Sub, false)
	d.Press("Down")
	is("the decision on the agency", 0, true)
	d.Press("Down")
	is("a note", 0, false)
	d.Press("Down")
	is("a directive about an indicator", w.Plan.Indicators.Get(w.Output).Line, false)
	if d.page.ThreadlessInView() != (text.Sentence{}) {
		t.Errorf("says %q", d.page.ThreadlessInView().ID)
	}
}

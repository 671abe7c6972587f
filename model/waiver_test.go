package model_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func waive(w *modeltest.Town) model.Waive {
	return model.Waive{Agency: w.Agency, Line: w.Sub, Indicator: w.Output, Rule: "no_owner", Year: year, Reason: " dijabat pelaksana tugas "}
}

func TestWaiveAndUnwaive(t *testing.T) {
	w := modeltest.Small(t)
	before := w.Plan.Clone()
	entry := w.Act(waive(w))
	got := w.Plan.Waivers.Of(w.Agency)
	if entry.Act != "waive" || len(got) != 1 || got[0].Reason != "dijabat pelaksana tugas" || got[0].Indicator != w.Output {
		t.Fatalf("%s: %+v", entry.Act, got)
	}
	if entry := w.Act(model.Unwaive{ID: got[0].ID}); entry.Act != "unwaive" {
		t.Errorf("act %s", entry.Act)
	}
	if same, kind := before.Equal(w.Plan); !same {
		t.Errorf("other records of kind %s are left", kind)
	}
	refusedWith(t, w, model.NotFound, model.Unwaive{ID: got[0].ID})
}

func TestWaiveAgainGivesTheNewReason(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(waive(w))
	refusedWith(t, w, model.Invalid, waive(w))
	again := waive(w)
	again.Reason = "jabatan dihapus"
	w.Act(again)
	if got := w.Plan.Waivers.Of(w.Agency); len(got) != 1 || got[0].Reason != "jabatan dihapus" {
		t.Errorf("%+v", got)
	}
}

func TestWaiveIsRefused(t *testing.T) {
	w := modeltest.Small(t)
	for name, c := range map[string]struct {
		code   model.Code
		change func(a *model.Waive)
	}{
		"without a reason":              {model.Invalid, func(a *model.Waive) { a.Reason = " " }},
		"without a rule":                {model.Invalid, func(a *model.Waive) { a.Rule = "" }},
		"in no year":                    {model.Invalid, func(a *model.Waive) { a.Year = 0 }},
		"without an agency":             {model.NotFound, func(a *model.Waive) { a.Agency = 0 }},
		"at a line of another agency":   {model.Invalid, func(a *model.Waive) { a.Agency = w.OtherAgency }},
		"at an indicator of other line": {model.Invalid, func(a *model.Waive) { a.Line = w.OtherSub }},
		"at no line that is there":      {model.NotFound, func(a *model.Waive) { a.Line = 404 }},
		"at no indicator that is there": {model.NotFound, func(a *model.Waive) { a.Indicator = 404 }},
	} {
		act := waive(w)
		c.change(&act)
		if code := model.CodeOf(w.Refuse(act)); code != c.code {
			t.Errorf("%s: code %q, want %q", name, code, c.code)
		}
	}
}

func TestWaiversGoWithWhatTheyAreAbout(t *testing.T) {
	for name, of := range map[string]func(w *modeltest.Town) model.Record{
		"indicator": func(w *modeltest.Town) model.Record { return w.Plan.Indicators.Get(w.Output) },
		"line":      func(w *modeltest.Town) model.Record { return w.Plan.Lines.Get(w.Sub) },
		"program":   func(w *modeltest.Town) model.Record { return w.Plan.Lines.Get(w.Program) },
		"agency":    func(w *modeltest.Town) model.Record { return w.Plan.Agencies.Get(w.Agency) },
	} {
		w := modeltest.Small(t)
		w.Act(waive(w))
		w.Act(drop(w.Plan.Slots.Get(w.Slot)))
		before := w.Plan.Clone()
		entry := w.Act(drop(of(w)))
		if n := w.Plan.Waivers.Len(); n != 0 {
			t.Errorf("%s: %d waivers are left", name, n)
		}
		w.Act(model.Revert{Entry: entry})
		if same, kind := before.Equal(w.Plan); !same {
			t.Errorf("%s: undo leaves other records of kind %s", name, kind)
		}
	}
}

func TestWhatHasWaiversStaysInItsPlace(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(waive(w))
	moved := *w.Plan.Indicators.Get(w.Output)
	moved.Line = w.OtherSub
	refusedWith(t, w, model.Invalid, put(&moved))
	line := *w.Plan.Lines.Get(w.Sub)
	line.Agency, line.Parent = w.OtherAgency, 0
	refusedWith(t, w, model.Invalid, put(&line))
}

package model_test

import (
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func TestCorrectTextOfALine(t *testing.T) {
	w := modeltest.Small(t)
	entry := w.ActIn(model.CorrectText{Line: w.Sub, Field: model.FieldPriority, Text: "  1 "}, model.Context{Speaker: "Wali Kota", Slot: w.Slot, Reason: "janji"})
	if got := w.Plan.Lines.Get(w.Sub).Priority; got != "1" {
		t.Errorf("priority %q", got)
	}
	c := w.Plan.Corrections.Of(w.Agency)[0]
	want := model.Correction{
		ID: c.ID, Said: model.Said{Slot: w.Slot, Agency: w.Agency, Speaker: "Wali Kota", At: entry.At}, Line: w.Sub,
		Stage: model.Agreed, Year: year, Field: model.FieldPriority, NewText: "1", Reason: "janji",
	}
	if *c != want {
		t.Errorf("correction\n%+v, want\n%+v", *c, want)
	}
	w.Act(model.Revert{Entry: entry})
	if w.Plan.Lines.Get(w.Sub).Priority != "" || w.Plan.Corrections.Len() != 0 {
		t.Error("the correction is left after undo")
	}
}

func TestCorrectTextOfEveryField(t *testing.T) {
	w := modeltest.Small(t)
	for _, f := range []model.Field{model.FieldName, model.FieldPriority, model.FieldLocation, model.FieldGroup, model.FieldObjective, model.FieldOutcome} {
		w.Act(model.CorrectText{Line: w.Program, Field: f, Text: "baru"})
	}
	for _, f := range []model.Field{model.FieldIndicator, model.FieldUnit, model.FieldBaseline, model.FieldSource, model.FieldOwner} {
		w.Act(model.CorrectText{Indicator: w.Outcome, Field: f, Text: "baru"})
	}
	i := w.Plan.Indicators.Get(w.Outcome)
	if i.Text != "baru" || i.Unit != "baru" || i.Baseline != "baru" || i.Source != "baru" || i.Owner != "baru" || i.BaselineYear != 2025 {
		t.Errorf("indicator %+v", *i)
	}
	list := w.Plan.Corrections.Of(w.Agency)
	if len(list) != 11 || list[6].Line != w.Program || list[6].Indicator != w.Outcome || list[6].OldText != "Indeks Kepuasan Masyarakat" {
		t.Errorf("%d corrections, the seventh %+v", len(list), *list[6])
	}
}

func TestCorrectTextRefusals(t *testing.T) {
	w := modeltest.Small(t)
	refusedWith(t, w, model.Invalid, model.CorrectText{Line: w.Sub, Field: model.FieldName, Text: "Penyediaan Pelayanan Perizinan Berusaha "})
	refusedWith(t, w, model.Invalid, model.CorrectText{Line: w.Sub, Field: model.FieldName, Text: " "})
	refusedWith(t, w, model.Invalid, model.CorrectText{Line: w.Sub, Field: model.FieldLocation, Text: strings.Repeat("x", 20_001)})
	for _, f := range []model.Field{model.FieldCode, model.FieldBudget, model.FieldTarget, model.FieldUnit, "x"} {
		refusedWith(t, w, model.Invalid, model.CorrectText{Line: w.Sub, Field: f, Text: "x"})
	}
	refusedWith(t, w, model.Invalid, model.CorrectText{Indicator: w.Output, Field: model.FieldName, Text: "x"})
	refusedWith(t, w, model.NotFound, model.CorrectText{Line: 404, Field: model.FieldName, Text: "x"})
	refusedWith(t, w, model.NotFound, model.CorrectText{Indicator: 404, Field: model.FieldUnit, Text: "x"})
}

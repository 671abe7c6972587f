package refocusing_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// The cursor stands for an agency on the head of a group that is all its own, and on a unit of it that is no part of a line.
func TestTheAgencyInView(t *testing.T) {
	w := modeltest.Small(t)
	id := w.Act(model.StartRefocusing{Sheet: model.Refocusing{Name: "Tanggap darurat", Number: 1, Base: model.Proposed}}).Changes[0].Key()
	other := w.Plan.Lines.Get(w.OtherProgram).Agency
	w.Act(model.PutRefocusUnits{Refocusing: id, Units: []model.RefocusUnit{
		{Name: "Perjalanan dinas", Group: "DPM", Line: w.Sub, Fund: w.DAU, Before: 60 * million},
		{Name: "Sisanya", Group: "DPM", Agency: w.Agency, Before: 40 * million},
		{Name: "Konsultasi", Group: "Bersama", Agency: other, Before: 200 * million},
		{Name: "Iuran", Group: "Bersama", Agency: w.Agency, Before: 10 * million},
		{Name: "Bantuan usaha", Group: "Cadangan"},
	}})
	d := open(t, w.Memory)
	d.Press("Alt+1", "Ctrl+Home")
	for _, want := range []struct {
		at           string
		agency, line model.ID
	}{
		{"the group of an agency", w.Agency, 0},
		{"a part of a line", 0, w.Sub},
		{"the rest of the agency", w.Agency, 0},
		{"the group of two", 0, 0},
		{"a unit of another agency", other, 0},
		{"a unit of the agency", w.Agency, 0},
		{"a group of none", 0, 0},
		{"a unit of none", 0, 0},
	} {
		agency, many := d.page.AgencyInView()
		if many != (want.agency != 0) || many && agency != want.agency || d.page.LineInView() != want.line {
			t.Errorf("%s: agency %d, %v, line %d", want.at, agency, many, d.page.LineInView())
		}
		d.Press("Down")
	}
	if d.page.YearInView() != modeltest.PlanYear {
		t.Errorf("year %d", d.page.YearInView())
	}
}

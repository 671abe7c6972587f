package merging_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/merging"
)

func TestASheetOfRefocusingStartedOnBothSidesIsOne(t *testing.T) {
	add := func(l *laptop, name string, sheet model.ID, units ...*model.RefocusUnit) {
		put := []model.Record{&model.Refocusing{ID: sheet, Order: 1, Name: name, Year: year, Number: 1, Base: proposed}}
		for i, u := range units {
			u.ID, u.Refocusing, u.Order = sheet+model.ID(i)+1, sheet, i+1
			put = append(put, u)
		}
		l.does(model.Edit{Title: "refocus.start", Put: put})
	}
	a, b := laptops(t)
	add(a, "Darurat", 1_000, &model.RefocusUnit{Name: "Gaji", Before: 9, Line: a.Sub, Fund: a.DAU}, &model.RefocusUnit{Name: "Rapat", Before: 5, Cut: 5})
	add(b, "DARURAT", 2_000, &model.RefocusUnit{Name: "gaji", Before: 9, Line: b.Sub, Fund: b.DAU}, &model.RefocusUnit{Name: "Gaji", Before: 9, Line: b.Sub, Fund: b.PAD}, &model.RefocusUnit{Name: "Bantuan", Added: 5})
	a.merges(b, len(a.weigh(b).Conflicts), merging.PickOurs)
	if a.Plan.Refocusings.Len() != 1 || a.Plan.RefocusUnits.Len() != 4 {
		t.Fatalf("%d sheets, %d units", a.Plan.Refocusings.Len(), a.Plan.RefocusUnits.Len())
	}
	if s := a.Plan.RefocusSheet(1_000); s.Total.Units != 4 || len(s.Lacks()) != 0 || s.Total.Before != 23 {
		t.Errorf("%+v", s)
	}
}

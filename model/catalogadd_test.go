package model_test

import (
	"slices"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func lineAt(t *testing.T, p *model.Plan, agency, unit model.ID, code string) *model.Line {
	t.Helper()
	for _, l := range p.Lines.Of(agency) {
		if l.Year == year && l.SubUnit == unit && l.Code == code {
			return l
		}
	}
	t.Fatalf("there is no line %s", code)
	return nil
}

func TestALineFromTheCatalogueComesWithWhatIsAboveIt(t *testing.T) {
	w := catalogued(t)
	lines, indicators := w.Plan.Lines.Len(), w.Plan.Indicators.Len()
	done := w.Act(model.AddFromCatalog{Agency: w.Agency, Year: year, Entry: entryOf(t, w, "2.18.05.2.01.0001").ID})
	sub := lineAt(t, w.Plan, w.Agency, 0, "2.18.05.2.01.0001")
	activity, program := w.Plan.Lines.Get(sub.Parent), lineAt(t, w.Plan, w.Agency, 0, "2.18.05")
	if sub.Level != model.SubActivity || sub.Name != "Pengawasan Pelaksanaan" || sub.Outcome != "Terlaksananya Pengawasan" {
		t.Errorf("added %+v", sub)
	}
	if activity.Code != "2.18.05.2.01" || activity.Parent != program.ID || program.Parent != 0 || program.Name != "PROGRAM PENGENDALIAN PELAKSANAAN PENANAMAN MODAL" {
		t.Errorf("under %+v under %+v", activity, program)
	}
	if i := w.Plan.Indicators.Of(sub.ID); len(i) != 1 || i[0].Text != "Jumlah Kegiatan Usaha" || i[0].Unit != "Kegiatan Usaha" || i[0].Order != 1 {
		t.Errorf("indicators %v", i)
	}
	if w.Plan.Lines.Len() != lines+3 || w.Plan.Indicators.Len() != indicators+1 {
		t.Error("more was added than is missing")
	}
	refusedWith(t, w, model.Conflict, model.AddFromCatalog{Agency: w.Agency, Year: year, Entry: entryOf(t, w, "2.18.05.2.01.0001").ID})
	w.Act(model.Revert{Entry: done})
	if w.Plan.Lines.Len() != lines || w.Plan.Indicators.Len() != indicators {
		t.Error("undo leaves something")
	}
}

func TestALineFromTheCatalogueGoesUnderWhatIsThere(t *testing.T) {
	w := catalogued(t)
	w.Act(put(&model.SubUnit{ID: 81, Agency: w.Agency, Code: "2.18.0.00.0.00.01.0001", Name: "UPT"}))
	lines := w.Plan.Lines.Len()
	w.Act(model.AddFromCatalog{Agency: w.Agency, Year: year, SubUnit: 81, Entry: entryOf(t, w, "2.18.04.2.01.0006").ID})
	if l := lineAt(t, w.Plan, w.Agency, 81, "2.18.04.2.01.0006"); l.Parent != w.Activity || w.Plan.Lines.Len() != lines+1 {
		t.Errorf("added %+v, and %d lines", l, w.Plan.Lines.Len()-lines)
	}
	w.Act(model.AddFromCatalog{Agency: w.Agency, Year: year, SubUnit: 81, Entry: entryOf(t, w, "2.18.05").ID})
	if l := lineAt(t, w.Plan, w.Agency, 0, "2.18.05"); l.Parent != 0 {
		t.Errorf("a program lies in a sub unit: %+v", l)
	}
}

func TestSharedCodesTakeTheFieldOfTheAgency(t *testing.T) {
	w := catalogued(t)
	shared := entryOf(t, w, "X.XX.01.2.02.0001")
	w.Act(model.AddFromCatalog{Agency: w.Agency, Year: year, Entry: shared.ID})
	if l := lineAt(t, w.Plan, w.Agency, 0, "2.18.01.2.02.0001"); w.Plan.Lines.Get(w.Plan.Lines.Get(l.Parent).Parent).Code != "2.18.01" {
		t.Errorf("added %+v", l)
	}
	w.Act(model.AddFromCatalog{Agency: w.OtherAgency, Year: year, Entry: entryOf(t, w, "X.XX.01").ID, Field: "3.30"})
	if code := w.Plan.CatalogCode(w.OtherAgency, year, shared); code != "3.30.01.2.02.0001" {
		t.Errorf("the agency has such lines under 3.30, and gets %s", code)
	}
	if code := w.Plan.CatalogCode(w.OtherAgency, year+1, shared); code != "2.17.01.2.02.0001" {
		t.Errorf("without such lines the agency gets %s", code)
	}
	w.Act(put(&model.Agency{ID: 91, Code: "DPRD", Name: "Sekretariat DPRD"}))
	refusedWith(t, w, model.Invalid, model.AddFromCatalog{Agency: 91, Year: year, Entry: shared.ID})
	refusedWith(t, w, model.Invalid, model.AddFromCatalog{Agency: 91, Year: year, Entry: shared.ID, Field: "4"})
}

func TestWhatCannotBeALineIsRefused(t *testing.T) {
	w := catalogued(t)
	refusedWith(t, w, model.NotFound, model.AddFromCatalog{Agency: w.Agency, Year: year, Entry: 12_345})
	refusedWith(t, w, model.Invalid, model.AddFromCatalog{Agency: w.Agency, Year: year, Entry: entryOf(t, w, "2.18").ID})
	refusedWith(t, w, model.NotFound, model.FillFromCatalog{Line: 12_345, Entry: entryOf(t, w, "2.18.05").ID})
	refusedWith(t, w, model.Invalid, model.FillFromCatalog{Line: w.Sub, Entry: entryOf(t, w, "2.18.05").ID})
	refusedWith(t, w, model.Conflict, model.FillFromCatalog{Line: w.OtherSub, Entry: entryOf(t, w, "2.18.04.2.01.0006").ID})
}

func TestALineTakesTheOfficialNameAndKeepsItsOwn(t *testing.T) {
	w := catalogued(t)
	w.Act(model.FillFromCatalog{Line: w.Sub, Entry: entryOf(t, w, "2.18.04.2.01.0006").ID})
	l := w.Plan.Lines.Get(w.Sub)
	if l.Code != "2.18.04.2.01.0006" || l.Outcome != "Tersedianya Pelayanan" || l.Parent != w.Activity || len(w.Plan.Indicators.Of(w.Sub)) != 1 {
		t.Errorf("filled %+v", l)
	}
	refusedWith(t, w, model.Invalid, model.FillFromCatalog{Line: w.Sub, Entry: entryOf(t, w, "2.18.04.2.01.0006").ID})
	w.Act(model.FillFromCatalog{Line: w.OtherSub, Entry: entryOf(t, w, "2.18.05.2.01.0001").ID})
	l = w.Plan.Lines.Get(w.OtherSub)
	if l.Code != "2.18.05.2.01.0001" || l.Name != "Pengawasan Pelaksanaan" || w.Plan.Lines.Get(l.Parent).Code != "2.18.05.2.01" {
		t.Errorf("filled %+v", l)
	}
	if i := w.Plan.Indicators.Of(w.OtherSub); len(i) != 1 || i[0].Unit != "Kegiatan Usaha" {
		t.Errorf("indicators %v", i)
	}
	if budget(w, w.OtherSub, w.DAU, model.Proposed) != 200*million {
		t.Error("the budget did not come along")
	}
}

func TestUnitsAreGroupedBySpelling(t *testing.T) {
	w := modeltest.Small(t)
	for i, unit := range []string{"Dokumen", "Dokumen", "dokumen ", "DOKUMEN.", "Dok.", "%", "‰", "m²", "m", "", "-", "Orang/Bulan", "orang / bulan"} {
		w.Act(put(&model.Indicator{ID: model.ID(100 + i), Line: w.Sub, Order: 2 + i, Text: "i", Unit: unit}))
	}
	var names []string
	groups := model.UnitsInUse(w.Plan)
	for _, g := range groups {
		names = append(names, g.Text)
	}
	want := []string{"Dokumen", "Orang/Bulan", "%", "-", "Dok.", "Indeks", "Pelaku Usaha", "m", "m²", "‰"}
	if !slices.Equal(names, want) {
		t.Errorf("units %q, want %q", names, want)
	}
	first := []model.UnitUse{{Text: "Dokumen", Count: 2}, {Text: "DOKUMEN.", Count: 1}, {Text: "dokumen ", Count: 1}}
	if groups[0].Count != 4 || !slices.Equal(groups[0].Spellings, first) {
		t.Errorf("spellings %+v", groups[0])
	}
	done := w.Act(model.JoinUnits{To: " Dokumen", From: []string{"Dokumen", "DOKUMEN.", "dokumen ", "Dok.", ""}})
	if got := model.UnitsInUse(w.Plan)[0]; got.Count != 5 || len(got.Spellings) != 1 || len(done.Changes) != 3 {
		t.Errorf("joined %+v with %d changes", got, len(done.Changes))
	}
	refusedWith(t, w, model.Invalid, model.JoinUnits{To: "Dokumen", From: []string{"Dokumen", "DOKUMEN."}})
	refusedWith(t, w, model.Invalid, model.JoinUnits{To: " ", From: []string{"Dokumen"}})
	w.Act(model.Revert{Entry: done})
	if got := model.UnitsInUse(w.Plan)[0]; got.Count != 4 {
		t.Errorf("after undo %+v", got)
	}
}

package model_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// importRow is a row for a sub kegiatan of the town's first agency.
func importRow(sub, fund string, amount model.Money) model.ImportRow {
	return model.ImportRow{
		AgencyCode: "2.18.0.00.0.00.01.0000", AgencyName: "Dinas Penanaman Modal", UnitCode: "2.18.0.00.0.00.01.0000",
		ProgramCode: "2.18.04", ProgramName: "PROGRAM PELAYANAN PENANAMAN MODAL", ActivityCode: "2.18.04.2.01", ActivityName: "Pelayanan Perizinan",
		SubCode: sub, SubName: "Penyediaan Pelayanan Perizinan Berusaha", FundCode: "1", FundName: fund, Amount: amount * million,
	}
}

func enacted(rows ...model.ImportRow) model.ApplyImport {
	return model.ApplyImport{Source: "murni.xlsx", Stage: model.Enacted, Year: year, Rows: rows}
}

func TestImportSumsRowsOfTheSameLineAndSource(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(enacted(importRow("2.18.04.2.01.0006", "DAU", 10), importRow("2.18.04.2.01.0006", "dau", 5), importRow("2.18.04.2.01.0006", "", 2)))
	wantBudgets(t, w, w.Sub, model.Enacted, map[model.ID]model.Money{w.DAU: 15 * million})
	if got := w.Plan.AgencyFigure(w.Agency, model.Enacted, year); got != figure(17, 0) {
		t.Errorf("agency %+v", got)
	}
	if w.Plan.Lines.Len() != 5 || w.Plan.Funds.Len() != 3 || w.Plan.Agencies.Len() != 2 {
		t.Error("the import added what was there")
	}
}

func TestImportAddsWhatIsMissing(t *testing.T) {
	w := modeltest.Small(t)
	row := importRow("1.02.02.2.01.0001", "BLUD", 7)
	row.AgencyCode, row.AgencyName, row.UnitCode, row.UnitName = "1.02.0.00.0.00.01.0000", "Dinas Kesehatan", "1.02.0.00.0.00.01.0001", "Puskesmas"
	row.ProgramCode, row.ActivityCode = "1.02.02", "1.02.02.2.01"
	changes, counts, err := enacted(row).Prepare(w.Plan, model.Context{Seed: "x"})
	if err != nil {
		t.Fatal(err)
	}
	want := model.ImportCounts{New: 1, Agencies: 1, SubUnits: 1, Lines: 3, Funds: 1, AgenciesInFile: 1, After: 7 * million}
	if counts != want || len(changes) != 7 {
		t.Errorf("counts %+v, want %+v; %d changes", counts, want, len(changes))
	}
	w.Act(enacted(row))
	for l := range w.Plan.Lines.All() {
		if l.Code == "1.02.02.2.01.0001" && l.SubUnit == 0 {
			t.Error("the line does not belong to the sub unit")
		}
	}
}

func TestImportIsTheWholeTruthForItsAgencies(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(enacted(importRow("2.18.04.2.01.0006", "DAU", 10), importRow("2.18.04.2.01.0007", "DAU", 20)))
	again := enacted(importRow("2.18.04.2.01.0006", "DAU", 11))
	_, counts, err := again.Prepare(w.Plan, model.Context{})
	if err != nil {
		t.Fatal(err)
	}
	if counts.Changed != 1 || counts.Gone != 1 || counts.New != 0 || counts.Before != 30*million || counts.After != 11*million {
		t.Errorf("counts %+v", counts)
	}
	w.Act(again)
	wantBudgets(t, w, w.OtherSub, model.Enacted, map[model.ID]model.Money{w.DAU: -1})
	wantBudgets(t, w, w.OtherSub, model.Proposed, map[model.ID]model.Money{w.DAU: 200 * million})
	wantBudgets(t, w, w.OtherProgram, model.Proposed, map[model.ID]model.Money{w.PAD: 70 * million})
	refusedWith(t, w, model.Invalid, again)
}

func TestImportTakesNamesOver(t *testing.T) {
	w := modeltest.Small(t)
	row := importRow("2.18.04.2.01.0006", "DAU", 10)
	row.SubName = "Nama dari berkas"
	w.Act(enacted(row))
	if got := w.Plan.Lines.Get(w.Sub).Name; got != "Nama dari berkas" {
		t.Errorf("name %q", got)
	}
}

func TestImportRefusals(t *testing.T) {
	w := modeltest.Small(t)
	refusedWith(t, w, model.Invalid, enacted())
	refusedWith(t, w, model.Invalid, model.ApplyImport{Year: year, Rows: []model.ImportRow{importRow("9", "DAU", 1)}})
	refusedWith(t, w, model.Invalid, enacted(importRow("2.18.04.2.01.0006", "DAU", 90_000_000), importRow("2.18.04.2.01.0006", "DAU", 90_000_000)))
	refusedWith(t, w, model.Invalid, enacted(importRow("", "DAU", 1)))
}

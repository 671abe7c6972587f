package monev_test

import (
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/monev"
)

// fates holds what became of rows against what was to: a fate and words of its reason.
type fates []struct {
	fate monev.Fate
	why  string
}

func (want fates) hold(t *testing.T, got []monev.Weighed) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%d rows, not %d", len(got), len(want))
	}
	for i, r := range got {
		if r.Fate != want[i].fate || (r.Why == nil) != (want[i].why == "") || r.Why != nil && !strings.Contains(r.Why.Error(), want[i].why) {
			t.Errorf("row %d: fate %d, why %v; want %d, %q", i, r.Fate, r.Why, want[i].fate, want[i].why)
		}
	}
}

func at(sheet string, row int, r monev.Told) monev.Told {
	r.Sheet, r.Row = sheet, row
	return r
}

// TestMoneyThatIsToldTwiceIsTakenFromNeitherRow has the same line on two sheets of a table that is not by account.
func TestMoneyThatIsToldTwiceIsTakenFromNeitherRow(t *testing.T) {
	w := modeltest.Small(t)
	q := monev.Query{Year: year, Quarter: 1}
	rows := []monev.Told{at("Dinas A", 5, told(w, w.Sub, spent(10))), at("Dinas B", 7, told(w, w.Sub, spent(20))), at("Dinas B", 8, told(w, w.OtherSub, spent(30)))}
	list := monev.Weigh(w.Plan, q, rows)
	fates{{monev.Refused, "Dinas B!7"}, {monev.Refused, "Dinas A!5"}, {monev.Changes, ""}}.hold(t, list)
	if act := monev.ActOf(list); len(act.Cells.Quarters) != 1 || act.Cells.Quarters[0].Line != w.OtherSub {
		t.Errorf("%+v", act)
	}
}

// TestOfALineThatCannotBeReadInFullNothingIsTaken has three accounts of a line, one of which cannot be read.
func TestOfALineThatCannotBeReadInFullNothingIsTaken(t *testing.T) {
	w := modeltest.Small(t)
	bad := at("", 4, told(w, w.Sub, byAccount(0)))
	bad.Known, bad.Wrong = false, model.Invalidf("", "Tidak terbaca.")
	rows := []monev.Told{at("", 3, told(w, w.Sub, byAccount(10))), bad, at("", 5, told(w, w.Sub, byAccount(30))), at("", 6, told(w, w.OtherSub, spent(7)))}
	list := monev.Weigh(w.Plan, monev.Query{Year: year, Quarter: 1}, rows)
	fates{{monev.Refused, "Baris 4 dengan kode yang sama"}, {monev.Refused, "Tidak terbaca"}, {monev.Refused, "Baris 4 dengan kode yang sama"}, {monev.Changes, ""}}.hold(t, list)
}

func TestTheAgencyOfARowIsNamedOverIt(t *testing.T) {
	w := modeltest.Small(t)
	own, other := w.Plan.Agencies.Get(w.Agency), w.Plan.Agencies.Get(w.OtherAgency)
	sub, second := w.Plan.Lines.Get(w.Sub), w.Plan.Lines.Get(w.OtherProgram)
	fund := w.Plan.Funds.Get(w.DAU).Name
	row := func(line, name string, over ...string) monev.Told {
		return monev.Told{Line: line, Name: name, Fund: fund, Over: over, Amount: 5, Known: line != ""}
	}
	q := monev.Query{Year: year, Quarter: 1}
	fates{
		{monev.Changes, ""},
		{monev.Passed, "menyebut " + other.Label()},
		{monev.Changes, ""},
		{monev.Refused, "tidak ada pada " + other.Label()},
		{monev.Passed, "tidak menyebut kode"},
	}.hold(t, monev.Weigh(w.Plan, q, []monev.Told{
		row(sub.Code, "", "Laporan realisasi", own.Name), row("", other.Name), row(second.Code, ""), row("7.77", ""), row("", "Mengetahui"),
	}))
	q.Agency = w.Agency
	fates{{monev.Refused, "milik " + other.Label()}, {monev.Changes, ""}}.hold(t, monev.Weigh(w.Plan, q, []monev.Told{row(second.Code, "", other.Name), row(sub.Code, "", "Rekap")}))
}

func TestCodesWithoutTheirZerosAreTheSame(t *testing.T) {
	w := modeltest.Small(t)
	parts := strings.Split(w.Plan.Lines.Get(w.Sub).Code, ".")
	for i := range parts {
		parts[i] = strings.TrimLeft(parts[i], "0")
	}
	row := told(w, w.Sub, spent(5))
	row.Line = strings.Join(parts, ".") + ".\nNama"
	fates{{monev.Changes, ""}}.hold(t, monev.Weigh(w.Plan, monev.Query{Year: year, Quarter: 1}, []monev.Told{row}))
}

func TestAQuarterBesideTheOneThatIsLookedAtIsPassedOver(t *testing.T) {
	w := modeltest.Small(t)
	of := func(quarter int) monev.Told {
		return told(w, w.Sub, func(r *monev.Told) { r.Amount, r.Known, r.Quarter, r.Beside = 5, true, quarter, true })
	}
	fates{{monev.Passed, "triwulan 1"}, {monev.Changes, ""}, {monev.Passed, "triwulan 3"}}.hold(t, monev.Weigh(w.Plan, monev.Query{Year: year, Quarter: 2}, []monev.Told{of(1), of(2), of(3)}))
}

func TestPhysicalProgressIsOnlyTakenInPercent(t *testing.T) {
	w := modeltest.Small(t)
	q := monev.Query{Year: year, Quarter: 1}
	rows := []monev.Told{told(w, w.Sub, func(r *monev.Told) { r.Physical, r.Amount, r.Known = "45,5%", 5, true })}
	fill := func(unit string) {
		i := *w.Plan.Indicators.Get(w.Output)
		i.Unit = unit
		w.Act(model.Edit{Put: []model.Record{&i}})
	}
	fill("Dokumen")
	list := monev.Weigh(w.Plan, q, rows)
	if r := list[0]; r.Fate != monev.Changes || r.Measure != nil || r.Left == nil || !strings.Contains(r.Left.Error(), "45,5%") {
		t.Errorf("%+v", r)
	}
	wrong := told(w, w.Sub, func(r *monev.Told) { r.Value = "45,5 %" })
	fates{{monev.Refused, "dalam persen"}}.hold(t, monev.Weigh(w.Plan, q, []monev.Told{wrong}))
	fill("Persen")
	list = monev.Weigh(w.Plan, q, rows)
	if r := list[0]; r.Fate != monev.Changes || r.Measure == nil || r.Value != "45,5%" || r.Left != nil {
		t.Errorf("%+v", r)
	}
}

// TestSumsAreKnownWithoutAReport holds what is refused as a sum against what the report says is one, as a city grows a realisation quarter by quarter.
func TestSumsAreKnownWithoutAReport(t *testing.T) {
	w := modeltest.Small(t)
	late := w.Plan.Lines.Get(w.OtherSub)
	w.Act(model.EnterCells{Quarters: []model.SetQuarter{{Line: late.ID, Fund: w.DAU, Stage: model.Realised, Year: year + 1, Quarter: 3, Amount: 5, Known: true}}})
	for _, y := range []int{year - 1, year, year + 1} {
		for quarter := 1; quarter <= 4; quarter++ {
			q := monev.Query{Year: y, Quarter: quarter}
			sums := 0
			for _, a := range monev.Of(w.Plan, q).Accounts {
				for _, r := range a.Rows {
					told := monev.Told{Agency: a.Agency.Code, Line: r.Line.Code, Amount: 1, Known: true}
					got := monev.Weigh(w.Plan, q, []monev.Told{told})[0]
					if summed := got.Why != nil && strings.Contains(got.Why.Message, "jumlah baris di bawahnya"); summed != r.Summed {
						t.Errorf("%d quarter %d, %s: refused as a sum %v, summed %v (%v)", y, quarter, r.Line.Code, summed, r.Summed, got.Why)
					}
					if r.Summed {
						sums++
					}
				}
			}
			if (sums == 0) != (y == year-1) {
				t.Errorf("%d quarter %d has %d sums", y, quarter, sums)
			}
		}
	}
}

// TestALineIsFoundByItsUnit has a code that stands at the agency itself and at one of its units, as real agencies do.
func TestALineIsFoundByItsUnit(t *testing.T) {
	w := modeltest.Small(t)
	sub := *w.Plan.Lines.Get(w.Sub)
	sub.ID, sub.SubUnit = 902, 901
	w.Act(model.Edit{Title: "unit", Put: []model.Record{&model.SubUnit{ID: 901, Agency: w.Agency, Code: "2.18.0.00.0.00.01.0001", Name: "UPT Contoh"}, &sub}})
	row := func(columned bool, unit string) monev.Told {
		return told(w, w.Sub, func(r *monev.Told) { r.Amount, r.Known, r.Units, r.Unit = 5, true, columned, unit })
	}
	for _, c := range []struct {
		row  monev.Told
		line model.ID
	}{
		{row(true, ""), w.Sub},
		{row(true, "2.18.0.00.0.00.01.0001"), sub.ID},
		{row(true, "upt contoh"), sub.ID},
		{row(true, "Bidang yang tidak ada"), w.Sub},
		{row(false, ""), 0},
	} {
		got := monev.Weigh(w.Plan, monev.Query{Year: year, Quarter: 1}, []monev.Told{c.row})[0]
		switch {
		case c.line == 0 && (got.Fate != monev.Refused || !strings.Contains(got.Why.Error(), "2 unit")):
			t.Errorf("without a column of units: %+v", got)
		case c.line != 0 && (got.Of == nil || got.Of.ID != c.line):
			t.Errorf("unit %q: %+v, not line %d", c.row.Unit, got.Of, c.line)
		}
	}
}

package settings_test

import (
	"testing"

	"benangmerah/app/pages/settings"
	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// Columns and rows of the ceilings of the town: two agencies, then sum, region, used, left.
const (
	colTotal = 1
	colDAU   = 2
	colPAD   = 3
	colAPBN  = 4

	rowRegion = 3
)

// ceilings opens the section over the town.
func ceilings(t *testing.T) (*modeltest.Town, *desk) {
	t.Helper()
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.page.Open(settings.SectionCeilings)
	return w, d
}

// limit is the ceiling in rupiah, -1 where there is none.
func (d *desk) limit(agency, fund model.ID, year int) model.Money {
	if c := d.File.Plan.CeilingOf(agency, fund, year); c != nil {
		return c.Amount / model.Rupiah
	}
	return -1
}

func TestACeilingOfASourceIsTypedInPlaceWithItsRemainder(t *testing.T) {
	w, d := ceilings(t)
	d.wants("belum ada pagu 2027", "APBN (di luar APBD)", "terpakai Rp350 jt", "terpakai Rp30 jt")
	before := len(d.File.Entries)
	d.goTo(0, colDAU)
	d.Type("310jt")
	d.wants("Rp310.000.000")
	d.Press("Enter", "Up")
	if got := d.limit(w.Agency, w.DAU, modeltest.PlanYear); got != 310_000_000 {
		t.Errorf("ceiling %d", got)
	}
	d.wantsAct(before, 1, "setup.ceilings")
	d.wants("sisa Rp10 jt", "DPM · DAU · terpakai Rp300.000.000 · sisa Rp10.000.000", "1 perangkat daerah · 2027")
	d.goTo(0, colTotal)
	d.enter("300.000.000", "Enter")
	d.wants("lebih Rp50 jt", "1 perangkat daerah melebihi pagu")
	d.goTo(0, colAPBN)
	d.enter("20 juta", "Enter")
	d.wants("lebih Rp10 jt")
	d.goTo(0, colDAU)
	d.Press("Delete")
	if got := d.limit(w.Agency, w.DAU, modeltest.PlanYear); got != -1 {
		t.Errorf("after Delete the ceiling is %d", got)
	}
	d.Press("Ctrl+Z")
	d.wants("sisa Rp10 jt")
}

func TestTheRemainderFollowsTheFigures(t *testing.T) {
	w, d := ceilings(t)
	d.goTo(0, colDAU)
	d.enter("310jt", "Enter")
	d.Act(model.SetBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Proposed, Year: modeltest.PlanYear, Amount: 200 * juta, Known: true})
	d.wants("lebih Rp90 jt", "1 perangkat daerah melebihi pagu")
}

func TestAHalfTypedCeilingStaysWhileFiguresChange(t *testing.T) {
	w, d := ceilings(t)
	d.goTo(0, colDAU)
	d.Type("310")
	d.Act(model.SetBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Proposed, Year: modeltest.PlanYear, Amount: 200 * juta, Known: true})
	d.Type("jt")
	d.Press("Enter")
	if got := d.limit(w.Agency, w.DAU, modeltest.PlanYear); got != 310_000_000 {
		t.Errorf("ceiling %d", got)
	}
}

func TestTheFootSumsAndTheRegionHasCeilingsOfItsOwn(t *testing.T) {
	w, d := ceilings(t)
	d.goTo(0, colPAD)
	d.enter("60jt", "Enter")
	d.enter("70jt", "Enter")
	d.wants("130.000.000", "120.000.000", "10.000.000")
	d.goTo(rowRegion, colPAD)
	d.enter("100jt", "Enter")
	if got := d.limit(0, w.PAD, modeltest.PlanYear); got != 100_000_000 {
		t.Errorf("ceiling of the region %d", got)
	}
	d.wants("dibagi lebih Rp30 jt", "(20.000.000)", "melebihi pagu")
}

func TestABlockOfCeilingsIsPastedAsOneAct(t *testing.T) {
	w, d := ceilings(t)
	before := len(d.File.Entries)
	d.goTo(0, 0)
	d.pasteAs("Dinas Penanaman Modal\t400 jt\t1 M\t\nDinas Koperasi\tRp 90.000.000,-\t\t80jt")
	d.wantsAct(before, 1, "setup.ceilings")
	for _, c := range []struct {
		agency, fund model.ID
		want         model.Money
	}{{w.Agency, 0, 400_000_000}, {w.Agency, w.DAU, 1_000_000_000}, {w.OtherAgency, 0, 90_000_000}, {w.OtherAgency, w.PAD, 80_000_000}, {w.Agency, w.PAD, -1}} {
		if got := d.limit(c.agency, c.fund, modeltest.PlanYear); got != c.want {
			t.Errorf("agency %d, source %d: %d, want %d", c.agency, c.fund, got, c.want)
		}
	}
	d.Press("Ctrl+Z")
	if n := d.File.Plan.Ceilings.Len(); n != 0 {
		t.Errorf("after Ctrl+Z there are %d ceilings", n)
	}
}

func TestABlockThatDoesNotFitIsRefusedAsAWhole(t *testing.T) {
	for block, why := range map[string]string{
		"Dinas Koperasi\t1 M":              "Tidak ada yang ditempel. Baris ke-1, \"Dinas Koperasi\"",
		"\t1 M\t2 M\t3 M\t4 M\t5 M":        "Blok ini 6 kolom",
		"\tbanyak":                         "Tidak ada yang ditempel",
		"\t1\n\t1\n\t1":                    "Tidak ada yang ditempel. Baris ke-3",
		"\t1\n\t\n\t\n\t\n\t\n\t\n\t\n\t1": "Blok ini 8 baris",
	} {
		_, d := ceilings(t)
		before := len(d.File.Entries)
		d.goTo(0, 0)
		d.pasteAs(block)
		if n := len(d.File.Entries); n != before {
			t.Errorf("%q was entered", block)
		}
		d.wants(why)
	}
}

func TestSumsAndNamesCannotBeTyped(t *testing.T) {
	_, d := ceilings(t)
	before := len(d.File.Entries)
	for _, row := range []int{2, 4, 5} {
		d.goTo(row, colTotal)
		d.enter("5", "Enter")
	}
	d.goTo(0, 0)
	d.enter("5", "Enter")
	if len(d.File.Entries) != before {
		t.Error("a sum or a name was entered")
	}
}

func TestEveryYearHasCeilingsOfItsOwn(t *testing.T) {
	w, d := ceilings(t)
	d.goTo(0, colTotal)
	d.Press("Alt+Right")
	d.wants("belum ada pagu 2028")
	d.goTo(0, colTotal)
	d.enter("1 M", "Enter")
	if d.limit(w.Agency, 0, 2028) != 1_000_000_000 || d.limit(w.Agency, 0, 2027) != -1 {
		t.Error("the ceiling stands in another year")
	}
	d.Press("Alt+Left")
	d.wants("belum ada pagu 2027")
	for range 9 {
		d.Press("Alt+Left")
	}
	d.wants("belum ada pagu 2025")
}

func TestCeilingsOfAFileThatCanOnlyBeRead(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory, func(d *desk) { d.Locked = true })
	d.page.Open(settings.SectionCeilings)
	before := len(d.File.Entries)
	d.goTo(0, colTotal)
	d.enter("5", "Enter")
	d.Press("Delete")
	d.pasteAs("1 M")
	if len(d.File.Entries) != before {
		t.Error("something was entered")
	}
}

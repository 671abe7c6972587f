package programme_test

import (
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func TestReadinessLeadsToTheCell(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Press("Alt+2", "Ctrl+R")
	d.wants("Kesiapan data DPM: 6 temuan terbuka dari 15 angka", "Sumber data belum diisi.", "2.18.04 · Indeks Kepuasan Masyarakat")
	d.Press("Enter")
	d.wantsNot("temuan terbuka")
	d.Type("Survei kepuasan")
	d.Press("Enter")
	if i := d.file.Plan.Indicators.Get(w.Outcome); i.Source != "Survei kepuasan" {
		t.Errorf("indicator %+v", i)
	}
	d.Press("Ctrl+R")
	d.wants("5 temuan terbuka")
	for !d.Sees("Kondisi awal") {
		t.Fatal("no finding about the baseline")
	}
	d.Press("Down", "Enter")
	d.Type("118")
	d.Press("Enter")
	if i := d.file.Plan.Indicators.Get(w.Output); i.Baseline != "118" {
		t.Errorf("indicator %+v", i)
	}
}

func TestAFindingIsLetPassWithAReason(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.wants("9 / 15 angka siap")
	d.Press("Ctrl+R", "Right")
	d.Type("dicatat di buku register")
	d.Press("Enter")
	if w.Plan.Waivers.Len() != 1 || d.last().Act != "waive" || d.last().Agency != w.Agency {
		t.Fatalf("%d waivers, the last act %s", w.Plan.Waivers.Len(), d.last().Act)
	}
	d.wants("5 temuan terbuka", "dicatat di buku register", "10 / 15 angka siap")
	d.Press("Delete")
	if w.Plan.Waivers.Len() != 0 {
		t.Error("Delete leaves the waiver")
	}
	d.wants("6 temuan terbuka")
	d.Press("Esc")
	d.wantsNot("temuan terbuka")
	d.undo()
	if w.Plan.Waivers.Len() != 1 {
		t.Error("undo does not bring the waiver back")
	}
}

func TestCellsSayWhatReadinessFinds(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.do(model.SetTarget{Indicator: w.Outcome, Stage: model.Proposed, Year: modeltest.PlanYear, Value: "80"})
	d.wants("di bawah awal", "tanpa awal", "tanpa target")
	d.Press("Alt+2")
	d.wants("kosong")
}

func TestAgenciesAreFilteredByTheirState(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.Edit{Title: "agency.edit", Put: []model.Record{&model.Agency{ID: 9, Order: 3, Code: "2.01", Name: "Dinas Kosong"}}})
	d := open(t, w.Memory)
	d.wants("Semua · 3")
	d.Press("Alt+F")
	d.wants("kosong · 1", "Dinas Kosong")
	d.wantsNot("Dinas Koperasi")
	d.Press("Down", "Enter")
	d.wants("Dinas Kosong belum mempunyai program")
	d.Press("Alt+F")
	d.wants("diisi · 2", "Dinas Koperasi")
	d.Press("Alt+F")
	d.wants("Semua · 3")
}

func TestAnAgencyWithoutFindingsIsReady(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Press("Ctrl+PageDown")
	d.do(model.Waive{Agency: w.OtherAgency, Rule: "money_without_target", Year: modeltest.PlanYear, Reason: "belum diatur"})
	d.wants("siap", "1 / 1 angka siap")
}

func TestMoneyOfASourceStandsAgainstItsCeiling(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.do(model.Edit{Title: "setup.ceilings", Put: []model.Record{
		&model.Ceiling{ID: 77, Agency: w.Agency, Fund: w.DAU, Year: modeltest.PlanYear, Amount: 250 * juta},
		&model.Ceiling{ID: 78, Agency: w.Agency, Fund: w.PAD, Year: modeltest.PlanYear, Amount: 60 * juta},
		&model.Ceiling{ID: 79, Agency: w.Agency, Year: modeltest.PlanYear, Amount: 345 * juta},
	}})
	d.wants("Rp300 jt dari Rp250 jt", "lebih Rp50 jt", "Rp50 jt dari Rp60 jt", "sisa Rp10 jt", "Rp30 jt", "di atas pagu", "5.000.000")
}

func TestANewYearIsBegunFromThePage(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.SetTarget{Indicator: w.Output, Stage: model.Planned, Year: modeltest.PlanYear + 1, Value: "131"})
	w.Act(model.Decide{Agency: w.Agency, Verdict: model.Accepted})
	d := open(t, w.Memory)
	d.wants("disepakati")
	for _, c := range d.page.Commands() {
		if c.Name.EN == "Begin the next year from this one" {
			c.Do()
		}
	}
	if len(d.asked) != 1 || !strings.Contains(d.asked[0], "Mulai tahun 2028 dari 2027?") {
		t.Fatalf("asked %q", d.asked)
	}
	if w.Plan.Region().Year != 2028 || d.last().Act != "year.clone" {
		t.Fatalf("the plan is of %d", w.Plan.Region().Year)
	}
	d.wants("2028", "131", "Target 2028")
	d.wantsNot("disepakati")
	if _, sub := d.page.Heading(); sub != "Rencana 2028 · 2 perangkat daerah" {
		t.Errorf("heading %q", sub)
	}
	d.undo()
	if w.Plan.Region().Year != modeltest.PlanYear || w.Plan.Lines.Len() != 5 {
		t.Errorf("undo leaves %d lines of %d", w.Plan.Lines.Len(), w.Plan.Region().Year)
	}
	d.Press("Alt+Left")
	d.wants("100.000.000")
}

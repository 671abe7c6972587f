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
	d.Wants("Kesiapan data DPM: 6 temuan terbuka dari 15 angka", "Sumber data belum diisi.", "2.18.04 · Indeks Kepuasan Masyarakat")
	d.Press("Enter")
	d.WantsNot("temuan terbuka")
	d.Type("Survei kepuasan")
	d.Press("Enter")
	if i := d.File.Plan.Indicators.Get(w.Outcome); i.Source != "Survei kepuasan" {
		t.Errorf("indicator %+v", i)
	}
	d.Press("Ctrl+R")
	d.Wants("5 temuan terbuka")
	for !d.Sees("Kondisi awal") {
		t.Fatal("no finding about the baseline")
	}
	d.Press("Down", "Enter")
	d.Type("118")
	d.Press("Enter")
	if i := d.File.Plan.Indicators.Get(w.Output); i.Baseline != "118" {
		t.Errorf("indicator %+v", i)
	}
}

func TestAFindingIsLetPassWithAReason(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Wants("9 / 15 angka siap")
	d.Press("Ctrl+R", "Right")
	d.Type("dicatat di buku register")
	d.Press("Enter")
	if w.Plan.Waivers.Len() != 1 || d.Last().Act != "waive" || d.Last().Agency != w.Agency {
		t.Fatalf("%d waivers, the last act %s", w.Plan.Waivers.Len(), d.Last().Act)
	}
	d.Wants("5 temuan terbuka", "dicatat di buku register", "10 / 15 angka siap")
	d.Press("Delete")
	if w.Plan.Waivers.Len() != 0 {
		t.Error("Delete leaves the waiver")
	}
	d.Wants("6 temuan terbuka")
	d.Press("Esc")
	d.WantsNot("temuan terbuka")
	d.Undo()
	if w.Plan.Waivers.Len() != 1 {
		t.Error("undo does not bring the waiver back")
	}
}

func TestCellsSayWhatReadinessFinds(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Act(model.SetTarget{Indicator: w.Outcome, Stage: model.Proposed, Year: modeltest.PlanYear, Value: "80"})
	d.Wants("di bawah awal", "tanpa awal", "tanpa target")
	d.Press("Alt+2")
	d.Wants("kosong")
}

func TestAgenciesAreFilteredByTheirState(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.Edit{Title: "agency.edit", Put: []model.Record{&model.Agency{ID: 9, Order: 3, Code: "2.01", Name: "Dinas Kosong"}}})
	d := open(t, w.Memory)
	d.Wants("Semua · 3")
	d.Press("Alt+F")
	d.Wants("kosong · 1", "Dinas Kosong")
	d.WantsNot("Dinas Koperasi")
	d.Press("Down", "Enter")
	d.Wants("Dinas Kosong belum mempunyai program")
	d.Press("Alt+F")
	d.Wants("diisi · 2", "Dinas Koperasi")
	d.Press("Alt+F")
	d.Wants("Semua · 3")
}

func TestAnAgencyWithoutFindingsIsReady(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Press("Ctrl+PageDown")
	d.Act(model.Waive{Agency: w.OtherAgency, Rule: "money_without_target", Year: modeltest.PlanYear, Reason: "belum diatur"})
	d.Wants("siap", "1 / 1 angka siap")
}

func TestMoneyOfASourceStandsAgainstItsCeiling(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Act(model.Edit{Title: "setup.ceilings", Put: []model.Record{
		&model.Ceiling{ID: 77, Agency: w.Agency, Fund: w.DAU, Year: modeltest.PlanYear, Amount: 250 * juta},
		&model.Ceiling{ID: 78, Agency: w.Agency, Fund: w.PAD, Year: modeltest.PlanYear, Amount: 60 * juta},
		&model.Ceiling{ID: 79, Agency: w.Agency, Year: modeltest.PlanYear, Amount: 345 * juta},
	}})
	d.Wants("Rp300 jt dari Rp250 jt", "lebih Rp50 jt", "Rp50 jt dari Rp60 jt", "sisa Rp10 jt", "Rp30 jt", "di atas pagu", "5.000.000")
}

func TestANewYearIsBegunFromThePage(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.SetTarget{Indicator: w.Output, Stage: model.Planned, Year: modeltest.PlanYear + 1, Value: "131"})
	w.Act(model.Decide{Agency: w.Agency, Verdict: model.Accepted})
	d := open(t, w.Memory)
	d.Wants("disepakati")
	for _, c := range d.page.Commands() {
		if c.Name.EN == "Begin a new year from one that is there" {
			c.Do()
		}
	}
	if len(d.Asked) != 1 || !strings.Contains(d.Asked[0], "Mulai tahun 2028 dari 2027?") {
		t.Fatalf("asked %q", d.Asked)
	}
	if w.Plan.Region().Year != 2028 || d.Last().Act != "year.clone" {
		t.Fatalf("the plan is of %d", w.Plan.Region().Year)
	}
	d.Wants("2028", "131", "Target 2028")
	d.WantsNot("disepakati")
	if _, sub := d.page.Heading(); sub != "Rencana 2028 · 2 perangkat daerah" {
		t.Errorf("heading %q", sub)
	}
	d.Undo()
	if w.Plan.Region().Year != modeltest.PlanYear || w.Plan.Lines.Len() != 5 {
		t.Errorf("undo leaves %d lines of %d", w.Plan.Lines.Len(), w.Plan.Region().Year)
	}
	d.Press("Alt+Left")
	d.Wants("100.000.000")
}

func TestReadinessWithoutFindingsSaysWhy(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.Edit{Title: "agency.edit", Put: []model.Record{&model.Agency{ID: 9, Order: 3, Code: "2.01", Name: "Dinas Kosong"}}})
	d := open(t, w.Memory)
	d.Press("Ctrl+PageDown", "Ctrl+PageDown", "Ctrl+R")
	d.Wants("Kesiapan data Dinas Kosong", "Belum ada angka tahun 2027", "Esc menutup")
	d.WantsNot("Alasan mengesampingkan", "Enter ke selnya")
	before := len(d.File.Entries)
	d.Press("Delete", "Enter", "Down")
	d.Type("x")
	d.Press("Enter")
	if len(d.File.Entries) != before || len(d.Told) > 0 {
		t.Errorf("keys on an empty list do %d acts and tell %q", len(d.File.Entries)-before, d.Told)
	}
	d.Press("Esc")
	d.WantsNot("Belum ada angka tahun 2027")
}

func TestReadinessFollowsTheLastFindingAway(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Act(model.AddIndicator{Line: w.OtherProgram, Text: "Jumlah koperasi sehat"})
	added := *w.Plan.Indicators.Of(w.OtherProgram)[0]
	d.Press("Ctrl+PageDown", "Ctrl+R")
	d.Wants("temuan terbuka", "Alasan mengesampingkan")
	added.Unit, added.Baseline, added.BaselineYear, added.Source, added.Owner = "Koperasi", "3", 2025, "Register", "Bidang Koperasi"
	d.Act(model.Edit{Title: "agency.edit", Put: []model.Record{&added}})
	d.Act(model.SetTarget{Indicator: added.ID, Stage: model.Proposed, Year: modeltest.PlanYear, Value: "5"})
	d.Wants("Tidak ada temuan: 7 angka diperiksa")
	d.WantsNot("Alasan mengesampingkan")
	d.Undo()
	d.Wants("temuan terbuka", "Alasan mengesampingkan")
}

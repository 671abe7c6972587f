package programme_test

import (
	"fmt"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func TestSearchFindsInAllAgenciesAndJumps(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Press("Ctrl+Shift+Left", "Ctrl+F")
	d.Type("latihan KOPERASI")
	d.Wants("1 hasil · Enter membuka, panah memilih", "2.17.05 · Dinas Koperasi")
	d.Press("Enter")
	d.Wants("2.17.05", "70.000.000")
	d.WantsNot("1 hasil")
	d.Press("End", "Left")
	d.Type("72jt")
	d.Press("Enter")
	if b := d.budget(w.OtherProgram, w.PAD, model.Proposed); b.Amount != 72*juta {
		t.Errorf("the cursor is not on the line that was found: %d", b.Amount)
	}
}

func TestSearchUnfoldsWhatItFindsAndIsChosenByArrows(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Press("Ctrl+PageDown", "Ctrl+F")
	d.Type("penyediaan")
	d.Wants("2 hasil · Enter membuka, panah memilih")
	d.Press("Down", "Down", "Enter")
	d.Wants("Penyediaan Layanan Konsultasi", "Dinas Penanaman Modal")
	d.Press("Down", "End", "Left")
	d.Type("210jt")
	d.Press("Enter")
	if b := d.budget(w.OtherSub, w.DAU, model.Proposed); b.Amount != 210*juta {
		t.Errorf("budget %d", b.Amount)
	}
}

func TestSearchKnowsCodesIndicatorsAndAgencies(t *testing.T) {
	d := open(t, modeltest.Small(t).Memory)
	for query, hit := range map[string]string{
		"2.01.0007":         "Penyediaan Layanan Konsultasi",
		"kepuasan":          "indikator · 2.18.04 · DPM",
		"dpm":               "perangkat daerah · 2.18.0.00.0.00.01.0000",
		"tidak ada di sini": "Tidak ada yang cocok",
	} {
		d.Press("Ctrl+F")
		d.Type(query)
		d.Wants(hit)
		d.Press("Esc")
		d.WantsNot("hasil · Enter")
	}
}

func TestEscapeGivesTheSearchUp(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.goTo(rowSubDAU, colMoney)
	d.Press("Ctrl+F")
	d.Type("konsultasi")
	d.Press("Down", "Esc")
	d.WantsNot("1 hasil")
	d.Type("9jt")
	d.Press("Enter")
	if b := d.budget(w.Sub, w.DAU, model.Proposed); b.Amount != 9*juta {
		t.Errorf("the cursor is not where it was: %d", b.Amount)
	}
}

func TestSearchFollowsChanges(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Press("Ctrl+F")
	d.Type("mal pelayanan")
	d.Wants("Tidak ada yang cocok")
	sub := *d.File.Plan.Lines.Get(w.Sub)
	sub.Name = "Penyelenggaraan Mal Pelayanan Publik"
	d.Act(model.Edit{Title: "agency.edit", Put: []model.Record{&sub}})
	d.Wants("1 hasil · Enter membuka, panah memilih", "Penyelenggaraan Mal Pelayanan Publik")
	d.Undo()
	d.Wants("Tidak ada yang cocok")
}

// withClinics gives the town a sub unit and lines of the same words in several ranks, one of them in the sub unit and one of another year.
func withClinics(t *testing.T) *modeltest.Town {
	t.Helper()
	w := modeltest.Small(t)
	put := []model.Record{&model.SubUnit{ID: 81, Agency: w.Agency, Code: "1", Name: "Puskesmas Kota Lama"}}
	for i, l := range []model.Line{
		{Code: "1.02.02", Name: "Distribusi Alat Kesehatan dan Minuman"},
		{Code: "1.02.03", Name: "Pengelolaan Pelayanan (Kesehatan) Ibu Hamil", SubUnit: 81},
		{Code: "1.02.04", Name: "Pengelolaan Pelayanan (Kesehatan) Ibu Hamil", Year: modeltest.PlanYear - 2},
		{Code: "1.02.05", Name: "Kesehatan Ibu"},
		{Code: "9.99", Name: "Pelayanan 1.02.03"},
	} {
		l.ID, l.Agency, l.Level = model.ID(900+i), w.Agency, model.Program
		if l.Year == 0 {
			l.Year = modeltest.PlanYear
		}
		put = append(put, &l)
	}
	w.Act(model.Edit{Title: "agency.edit", Put: put})
	return w
}

func TestTheBestHitsStandFirst(t *testing.T) {
	d := open(t, withClinics(t).Memory)
	for query, want := range map[string][]string{
		"kesehatan ibu": {"1.02.05 · DPM", "1.02.03 · Puskesmas Kota Lama · DPM", "1.02.04 · 2025 · DPM", "1.02.02 · DPM"},
		"1.02.03":       {"1.02.03 · Puskesmas Kota Lama · DPM", "9.99 · DPM"},
		"1.02":          {"1.02.02 · DPM", "1.02.03 · Puskesmas", "1.02.04 · 2025 · DPM", "1.02.05 · DPM", "9.99 · DPM"},
		"hamil lama":    {"1.02.03 · Puskesmas Kota Lama · DPM"},
		"pengelolaan":   {"1.02.03 · Puskesmas Kota Lama · DPM", "1.02.04 · 2025 · DPM"},
	} {
		d.Press("Ctrl+F")
		d.Type(query)
		d.Wants(fmt.Sprintf("%d hasil · Enter", len(want)))
		d.wantsInOrder(want...)
		d.Press("Esc")
	}
}

func TestReadinessAndRemovalNameTheSubUnit(t *testing.T) {
	w := modeltest.Small(t)
	sub := *w.Plan.Lines.Get(w.Sub)
	sub.SubUnit = 81
	w.Act(model.Edit{Title: "agency.edit", Put: []model.Record{&model.SubUnit{ID: 81, Agency: w.Agency, Code: "1", Name: "Balai Layanan"}, &sub}})
	d := open(t, w.Memory)
	d.Press("Ctrl+R")
	d.Wants("2.18.04.2.01.0006 · Balai Layanan · ")
	d.Press("Esc")
	d.goTo(rowSub, 0)
	d.Press("Ctrl+Delete")
	if len(d.Asked) != 1 || !strings.Contains(d.Asked[0], "2.18.04.2.01.0006 · Balai Layanan Penyediaan") {
		t.Errorf("asked %q", d.Asked)
	}
}

func TestASubUnitOfTheAgencysOwnNameIsNotNamedTwice(t *testing.T) {
	w := modeltest.Small(t)
	sub := *w.Plan.Lines.Get(w.Sub)
	sub.SubUnit = 81
	own := &model.SubUnit{ID: 81, Agency: w.Agency, Code: "1", Name: strings.ToUpper(w.Plan.Agencies.Get(w.Agency).Name)}
	w.Act(model.Edit{Title: "agency.edit", Put: []model.Record{own, &sub}})
	d := open(t, w.Memory)
	d.WantsNot("2.18.04.2.01.0006 ·")
}

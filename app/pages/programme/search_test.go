package programme_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func TestSearchFindsInAllAgenciesAndJumps(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Press("Ctrl+Shift+Left", "Ctrl+F")
	d.Type("latihan KOPERASI")
	d.wants("1 hasil · Enter membuka, panah memilih", "2.17.05 · Dinas Koperasi")
	d.Press("Enter")
	d.wants("2.17.05", "70.000.000")
	d.wantsNot("1 hasil")
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
	d.wants("2 hasil · Enter membuka, panah memilih")
	d.Press("Down", "Down", "Enter")
	d.wants("Penyediaan Layanan Konsultasi", "Dinas Penanaman Modal")
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
		d.wants(hit)
		d.Press("Esc")
		d.wantsNot("hasil · Enter")
	}
}

func TestEscapeGivesTheSearchUp(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.goTo(rowSubDAU, colMoney)
	d.Press("Ctrl+F")
	d.Type("konsultasi")
	d.Press("Down", "Esc")
	d.wantsNot("1 hasil")
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
	d.wants("Tidak ada yang cocok")
	sub := *d.file.Plan.Lines.Get(w.Sub)
	sub.Name = "Penyelenggaraan Mal Pelayanan Publik"
	d.do(model.Edit{Title: "agency.edit", Put: []model.Record{&sub}})
	d.wants("1 hasil · Enter membuka, panah memilih", "Penyelenggaraan Mal Pelayanan Publik")
	d.undo()
	d.wants("Tidak ada yang cocok")
}

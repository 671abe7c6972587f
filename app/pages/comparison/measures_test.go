package comparison_test

import (
	"slices"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// likeTown is the town in which the other agency has the indicator of the first too, and some of its money was spent.
func likeTown(t *testing.T) *modeltest.Town {
	w := town(t)
	w.Act(model.Edit{Title: "test", Put: []model.Record{
		&model.Line{ID: 81, Agency: w.OtherAgency, Parent: w.OtherProgram, Year: modeltest.PlanYear, Level: model.SubActivity, Code: "2.17.05.2.01.0001", Name: "Pelatihan"},
		&model.Budget{ID: 82, Line: 81, Fund: w.PAD, Stage: model.Proposed, Year: modeltest.PlanYear, Amount: 90_000_000 * model.Rupiah},
		&model.Indicator{ID: 83, Line: 81, Text: "JUMLAH pelaku usaha, yang dilayani", Unit: "pelaku usaha"},
		&model.Target{ID: 84, Indicator: 83, Stage: model.Proposed, Year: modeltest.PlanYear, Value: "400"},
		&model.Budget{ID: 85, Line: 81, Fund: w.PAD, Stage: model.Realised, Year: modeltest.PlanYear, Amount: 45_000_000 * model.Rupiah},
	}})
	return w
}

func (d *desk) measures() {
	d.Press("Alt+2")
	d.take("koperasi")
	d.Press("Alt+1")
	d.take("modal")
	d.Press("F5", "F5", "F5", "F5", "F5", "F5", "F5")
}

func TestAgenciesAreMeasuredBesideEachOther(t *testing.T) {
	d := open(t, likeTown(t).Memory)
	d.measures()
	d.Wants("Ukuran bersama", "7 ukuran")
	d.WantsNot("Jumlah 2 baris", "turun")
	d.wantsInOrder("Anggaran (Rp)", "350.000.000", "90.000.000", "Bagian dari total daerah", "79,5%", "21,7%", "Jumlah program", "1", "1", "Jumlah sub kegiatan", "2", "1",
		"Serapan", "belum ada data", "50,0%")
	d.Wants("Biaya per Pelaku Usaha (Rp)", "1.250.000", "120 Pelaku Usaha", "225.000", "400 pelaku usaha")
	before := d.Texts()
	d.Press("Alt+Down", "F6", "F7", "F8", "F9", "Enter")
	if !slices.Equal(before, d.Texts()) {
		t.Error("keys for rows of money did something")
	}
	d.Press("Ctrl+Enter")
	if len(d.shown) != 1 || !d.shown[0].Measures {
		t.Errorf("shown %+v", d.shown)
	}
	d.Press("Ctrl+P")
	if len(d.List.Rows) != 7 || texts(d.List.Rows[0])[2] != "350000000" || texts(d.List.Rows[5])[2] != "belum ada data" || texts(d.List.Rows[6])[4] != "225000" || len(d.List.Heads) != len(d.List.Rows[0]) {
		t.Errorf("written %v under %q", d.List.Rows, d.List.Heads)
	}
	d.Press("Ctrl+F")
	d.Type("biaya usaha")
	d.WantsNot("Anggaran (Rp)")
	d.Type(" tidak")
	d.Wants("Tidak ada yang cocok")
	d.Press("Esc", "Alt+Down", "F5")
	d.Wants("Jumlah 2 baris")
}

func TestAnotherUnitIsSaidAndNotDivided(t *testing.T) {
	w := likeTown(t)
	other := *w.Plan.Indicators.Get(83)
	other.Unit = "Dokumen"
	w.Act(model.Edit{Title: "test", Put: []model.Record{&other}})
	d := open(t, w.Memory)
	d.measures()
	d.Wants("satuan lain", "Dokumen", "Biaya per satuan")
	d.WantsNot("225.000")
}

package refocusing_test

import (
	"testing"

	"benangmerah/model"
)

// The table and the balance follow at each letter what is understood so far; what is not is named.
func TestRulesAreFollowedWhileTheyAreTyped(t *testing.T) {
	w, id := refocused(t, model.BalanceTotal)
	d := open(t, w.Memory)
	d.Press("F8")
	d.Type("potong perjalanan dinas 5")
	d.Wants("perjalanan dinas: potong Rp5", "59.999.995")
	d.Type("0 %")
	d.Wants("perjalanan dinas: potong 50%", "30.000.000", "SISA Rp30.000.000,00 BELUM DIBAGIKAN", "Bila aturan diterapkan", "−10,00%")
	d.WantsNot("belum dipahami")
	d.Type(", gaji naik")
	d.Wants("perjalanan dinas: potong 50%", "1 aturan: 1 unit kena, potongan Rp30.000.000", "belum dipahami: gaji naik")
	d.Press("Ctrl+F8", "Enter")
	d.Wants(`Aturan "gaji naik" tidak dapat dibaca.`)
	if d.Done != 0 || unitNamed(t, w.Plan, id, "Perjalanan dinas").Cut != 0 {
		t.Fatal("rules that are being typed changed the file")
	}
	d.Press("Esc")
	d.Wants("Belum ada aturan. F8 menulis aturan", "SEIMBANG")
	d.WantsNot("perjalanan dinas: potong")
	d.Press("F8")
	d.Type("gaji 150 %")
	d.Wants("memotong lebih dari yang ada")
	d.Press("Ctrl+A")
	d.Type("gaji 100 %")
	d.Press("Enter")
	d.Wants("gaji: potong 100%", "SISA Rp40.000.000,00 BELUM DIBAGIKAN")
	d.Press("F8", "Ctrl+A")
	d.Type("konsultasi 1 jt")
	d.Wants("konsultasi: potong Rp1.000.000")
	d.WantsNot("gaji: potong 100%")
	d.Press("Esc")
	d.Wants("gaji: potong 100%")
}

// Rules stay with the sheet that they are typed for, also where another one comes into view or this one goes.
func TestRulesThatAreTypedBelongToTheirSheet(t *testing.T) {
	w, id := refocused(t, model.BalanceTotal)
	other := w.Act(model.StartRefocusing{Sheet: model.Refocusing{Name: "Lain", Number: 2}}).Changes[0].Key()
	w.Act(model.PutRefocusUnits{Refocusing: other, Units: []model.RefocusUnit{{Name: "Gaji lain", Before: 7 * million}}})
	d := open(t, w.Memory)
	d.Press("Alt+Up", "F8")
	d.Type("gaji 50 %")
	d.Wants("1 aturan: 1 unit kena, potongan Rp20.000.000", "gaji: potong 50%")
	d.Press("Alt+Down")
	d.WantsNot("gaji: potong 50%")
	d.Type(", konsultasi 1 jt")
	d.Wants("2 aturan: 2 unit kena, potongan Rp21.000.000")
	d.WantsNot("konsultasi: potong Rp1.000.000")
	d.Act(model.Edit{Title: "refocus.remove", Drop: []model.Record{w.Plan.Refocusings.Get(id)}})
	d.Type(", listrik tetap")
	d.Wants("tidak ada lagi di berkas")
	d.Press("Enter")
	if d.Done != 1 || w.Plan.Refocusings.Len() != 1 { // the removal alone
		t.Errorf("%d acts", d.Done)
	}
	d.Wants("tidak ada lagi di berkas")
}

func TestWrongFiguresAreToldAndNothingIsHalfEntered(t *testing.T) {
	w, id := refocused(t, model.BalanceTotal)
	d := open(t, w.Memory)
	d.Press("Ctrl+Home", "Down", "Right", "Right")
	d.Type("enam juta")
	d.Press("Enter")
	d.Wants("enam juta")
	d.Press("Esc")
	d.Type("60.000.000,01")
	d.Press("Enter")
	d.Wants("Potongan Rp60.000.000,01 lebih besar dari yang ada,", "Rp60.000.000. Perkecil potongannya")
	d.Press("Esc", "Left")
	d.Type("-5")
	d.Press("Enter")
	d.Wants("Jumlah tidak boleh di bawah nol.")
	d.Press("Esc", "Alt+4", "Home", "Right")
	d.Type("13")
	d.Press("Enter")
	d.Wants(`Setahun tidak punya bulan "13".`)
	d.Press("Esc", "Right", "Right", "Right")
	d.Type("-2")
	d.Press("Enter")
	d.Wants(`Volume "-2" di bawah nol.`)
	d.Press("Esc")
	if u := unitNamed(t, w.Plan, id, "Perjalanan dinas"); d.Done != 0 || u.Cut != 0 || u.MonthsBefore != "" || u.VolumeBefore != "" {
		t.Errorf("%d acts, %+v", d.Done, u)
	}
	d.Press("Home", "Right")
	d.Type("Mei–Oktober")
	d.Press("Enter")
	if u := unitNamed(t, w.Plan, id, "Perjalanan dinas"); u.MonthsBefore != "Mei–Oktober" {
		t.Errorf("%+v", u)
	}
}

// What shrinks keeps its sign; a word or a mark that says so stands for it.
func TestGrowthBelowZeroKeepsItsSign(t *testing.T) {
	w, id := refocused(t, model.BalanceBelow)
	for _, x := range []struct {
		name        string
		before, cut model.Money
	}{{"Perjalanan dinas", 10_000, 364}, {"Gaji", 0, 0}, {"Konsultasi", 0, 0}} {
		u := unitNamed(t, w.Plan, id, x.name)
		u.Before, u.Cut = x.before*rupiah, x.cut*rupiah
		w.Act(model.Edit{Title: "refocus.unit", Put: []model.Record{&u}})
	}
	d := open(t, w.Memory)
	d.Wants("(−3,64%)", "turun 3,64%", "−364")
	d.WantsNot("-3,64")
	d.WantsNot("turun −")
	d.WantsNot("-364")
}

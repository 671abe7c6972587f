package followup_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func TestCorrectionsSayWhatWasCorrectedAndHowFarTheyAre(t *testing.T) {
	d := open(t, newTown(t).Memory)
	d.Press("Alt+2")
	d.Wants("DPM · 2.18.04.2.01.0006", "Penyediaan Pelayanan Perizinan Berusaha", "pagu · DAU", "100.000.000", "75.000.000", "(25.000.000)",
		"nilai target · Jumlah pelaku usaha yang dilayani", "120", "150", "Dinas Koperasi · 2.17.05", "cukup satu angkatan", "Wakil Wali Kota", "dicatat", "sejak 18 Jan 2027")
	d.Press("Alt+Down", "Alt+Down")
	d.Wants("60.000.000", "Arahan 0")
	d.WantsNot("150")
}

func TestTheStateOfOneCorrection(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	d.Press("Alt+2", "F5")
	d.Wants("Dikonfirmasi: 1 koreksi", "Kepala Dinas DPM")
	d.Press("Enter", "Enter")
	if got := w.correction(w.budget); got.State != model.Confirmed || got.StateBy != "Kepala Dinas DPM" || got.StateAt != model.At(d.Clock) {
		t.Errorf("stored %+v", got)
	}
	d.Wants("dikonfirmasi", "sejak 20 Jan 2027", "oleh Kepala Dinas")
	d.Press("F6")
	d.Type("Bagian Keuangan")
	d.Press("Enter")
	d.Type("19/1")
	d.Press("Enter")
	day := model.WIB.Date(w.correction(w.budget).StateAt)
	if got := w.correction(w.budget); got.State != model.Entered || got.StateBy != "Bagian Keuangan" || day != "2027-01-19" {
		t.Errorf("stored %+v on %s", got, day)
	}
	d.Press("F7")
	d.Type("Inspektorat")
	d.Press("Enter")
	d.Type("lusa")
	d.Press("Enter")
	d.Wants("Jumat, 22 Januari 2027 belum tiba.")
	d.Press("Ctrl+A", "Backspace", "Enter")
	if got := w.correction(w.budget); got.State != model.Verified {
		t.Errorf("stored %+v", got)
	}
	d.WantsNot("75.000.000")
	d.Press("Alt+3")
	d.Wants("75.000.000", "terperiksa")
	d.Press("Ctrl+Home", "F8")
	if got := w.correction(w.budget); got.State != model.Noted || got.StateBy != "" {
		t.Errorf("not back where it began: %+v", got)
	}
	d.Press("Ctrl+Z")
	if got := w.correction(w.budget); got.State != model.Verified {
		t.Errorf("not undone: %+v", got)
	}
}

func TestTheStateOfTickedCorrections(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	d.Press("Alt+2", "Space", "Down", "Down", "Space")
	d.Wants("Keadaan untuk 2 koreksi yang dicentang")
	d.Press("F6")
	d.Wants("Masuk SIPD: 2 koreksi", "kosong: operator komputer ini")
	d.Type("Bappeda")
	d.Press("Enter", "Enter")
	if w.correction(w.budget).State != model.Entered || w.correction(w.otherBudget).State != model.Entered || w.correction(w.target).State != model.Noted {
		t.Error("other corrections than the ticked ones were set")
	}
	if d.Last().Agency != 0 || len(d.Last().Changes) != 2 {
		t.Errorf("entry %+v", d.Last())
	}
	d.WantsNot("yang dicentang")
	d.Press("Space", "Esc")
	d.WantsNot("yang dicentang")
	d.Press("Shift+Up")
	d.Wants("Keadaan untuk 2 koreksi yang disorot")
}

func TestTheStateOfAWholeAgency(t *testing.T) {
	w := newTown(t)
	w.Act(model.SetCorrectionState{Corrections: []model.ID{w.target}, State: model.Entered, By: "x"})
	d := open(t, w.Memory)
	d.Press("Alt+2", "Ctrl+F5")
	d.WantsTold("Pilih dahulu perangkat daerahnya")
	d.Press("Alt+Down", "Ctrl+F5")
	d.Wants("Dikonfirmasi: 1 koreksi, seluruh DPM")
	d.Press("Enter", "Enter")
	if w.correction(w.budget).State != model.Confirmed || w.correction(w.target).State != model.Entered || w.correction(w.otherBudget).State != model.Noted {
		t.Error("what had come further was taken back, or another agency was set")
	}
	if d.Last().Agency != w.Agency {
		t.Errorf("entry about %d", d.Last().Agency)
	}
	d.Press("Ctrl+F5")
	d.WantsTold("Tidak ada koreksi DPM yang belum sampai di situ.")
	d.Press("Ctrl+Z")
	if w.correction(w.budget).State != model.Noted {
		t.Error("not undone")
	}
}

func TestWhatLaterFiguresHaveIsVerified(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	d.Press("Alt+2", "F9")
	if len(d.Failed) != 1 || model.CodeOf(d.Failed[0]) != model.Invalid {
		t.Fatalf("failed %v", d.Failed)
	}
	w.Act(model.SetBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Enacted, Year: modeltest.PlanYear, Amount: 75_000_000 * model.Rupiah, Known: true})
	d.Press("F9")
	d.WantsTold("1 koreksi terbukti sudah masuk")
	if w.correction(w.budget).State != model.Verified || w.correction(w.target).State != model.Noted {
		t.Error("verified what is not so, or not what is so")
	}
}

func TestACorrectionThatWasMadeAgainCountsNoMore(t *testing.T) {
	w := newTown(t)
	w.corrected(model.Context{Slot: w.Slot, Agency: w.Agency}, model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Agreed, Year: modeltest.PlanYear, Amount: 80_000_000 * model.Rupiah})
	d := open(t, w.Memory)
	d.Press("Alt+2")
	d.Wants("80.000.000", "3 koreksi")
	d.WantsNot("sudah dikoreksi lagi")
	d.Press("Alt+3")
	d.Wants("sudah dikoreksi lagi", "Koreksi 4")
}

package programme_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// onRow says whether the cursor stands on a row whose name cell, as it is copied, begins with words.
func (d *desk) onRow(words string) bool {
	d.Press("Home", "Ctrl+C")
	return strings.HasPrefix(fyne.CurrentApp().Clipboard().Content(), words)
}

// enter types texts into the cells from the cursor to the right.
func (d *desk) enter(texts ...string) {
	for _, text := range texts {
		d.Type(text)
		d.Press("Tab")
	}
}

func TestIndicatorDetailsAreTyped(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Press("Alt+2")
	d.goTo(rowOutput, 1)
	d.enter("Orang", "100", "2025", "turun", "t/r", "SIM perizinan", "Kepala Bidang")
	i := d.File.Plan.Indicators.Get(w.Output)
	if i.Unit != "Orang" || i.Baseline != "100" || i.BaselineYear != 2025 || i.Direction != model.Lower || i.Formula != model.Inverse || i.Source != "SIM perizinan" || i.Owner != "Kepala Bidang" {
		t.Errorf("indicator %+v", i)
	}
	d.Wants("makin rendah", "T/R")
	d.goTo(rowOutput, 4)
	d.Type("entah")
	d.Press("Enter")
	d.Wants("Ketik naik, turun, atau tetap.")
	d.Press("Esc")
	d.goTo(rowOutput, 5)
	d.Type("x")
	d.Press("Enter")
	d.Wants("Ketik R/T, T/R, atau (2T−R)/T.")
	d.Press("Esc")
	d.goTo(rowOutput, 3)
	d.Type("tahun lalu")
	d.Press("Enter")
	d.Wants("Tahun \"tahun lalu\" tidak dikenal.")
}

func TestFieldsAreSuggestedFromWhatIsInUse(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Press("Alt+2")
	d.goTo(rowOutput, 1)
	d.Type("ind")
	d.Press("Down", "Enter")
	if u := d.File.Plan.Indicators.Get(w.Output).Unit; u != "Indeks" {
		t.Errorf("unit %q", u)
	}
	d.goTo(rowOutput, 4)
	d.Type("makin")
	d.Wants("makin tinggi", "makin rendah")
	d.Press("Down", "Down", "Enter")
	if dir := d.File.Plan.Indicators.Get(w.Output).Direction; dir != model.Lower {
		t.Errorf("direction %q", dir)
	}
}

func TestABaselineIsOfTheYearThatTheHeadNames(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.goTo(rowOutput, 2)
	d.enter("97")
	if i := d.File.Plan.Indicators.Get(w.Output); i.Baseline != "97" || i.BaselineYear != 2025 {
		t.Errorf("indicator %+v", i)
	}
}

func TestDetailsOfALineAreTyped(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.Edit{Title: "setup.missions", Put: []model.Record{&model.Mission{ID: 31, Number: 2, Text: "Layanan yang mudah"}}})
	d := open(t, w.Memory)
	d.Press("Alt+5")
	d.goTo(rowProgram, 1)
	d.enter("Kota Kecil", "Pelaku usaha")
	d.Type("layan")
	d.Wants("2 Layanan yang mudah")
	d.Press("Down", "Tab")
	d.enter("Prioritas 3", "Iklim usaha membaik", "Investasi naik")
	l := d.File.Plan.Lines.Get(w.Program)
	if l.Location != "Kota Kecil" || l.Group != "Pelaku usaha" || l.Mission != 31 || l.Priority != "Prioritas 3" || l.Objective != "Iklim usaha membaik" || l.Outcome != "Investasi naik" {
		t.Errorf("line %+v", l)
	}
	d.goTo(rowProgram, 3)
	d.Type("9")
	d.Press("Enter")
	d.Wants("Misi \"9\" tidak ada di berkas ini.")
	d.Press("Esc", "Delete")
	if d.File.Plan.Lines.Get(w.Program).Mission != 0 {
		t.Error("Delete leaves the mission")
	}
}

func TestNamesAndCodesAreEditedInPlace(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.goTo(rowOutput, 0)
	d.Type("Jumlah izin")
	d.Press("Enter")
	if i := d.File.Plan.Indicators.Get(w.Output); i.Text != "Jumlah izin" {
		t.Errorf("indicator %q", i.Text)
	}
	d.goTo(rowSub, 0)
	d.Type("Nama lain")
	d.Press("Enter")
	if l := d.File.Plan.Lines.Get(w.Sub); l.Name != "Nama lain" || l.Code != "2.18.04.2.01.0006" {
		t.Errorf("line %+v", l)
	}
	d.goTo(rowSub, 0)
	d.Type("2.18.04.2.01.0009")
	d.Press("Enter")
	if l := d.File.Plan.Lines.Get(w.Sub); l.Code != "2.18.04.2.01.0009" || l.Name != "Nama lain" {
		t.Errorf("line %+v", l)
	}
	d.Press("Ctrl+Home")
	d.Press("Down", "Enter")
	d.Press("Backspace", "Enter")
	d.Wants("Teks indikator tidak dapat kosong.")
	d.Press("Esc", "Delete")
	if len(d.Told) != 1 || !strings.Contains(d.Told[0], "Ctrl+Delete") {
		t.Errorf("told %q", d.Told)
	}
}

func TestTargetsAndMoneyOfSeveralYears(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.Edit{Title: "setup.ceilings", Put: []model.Record{
		&model.Ceiling{ID: 77, Agency: w.Agency, Year: modeltest.PlanYear, Amount: 345 * juta},
		&model.Ceiling{ID: 78, Agency: w.Agency, Year: modeltest.PlanYear + 1, Amount: 30 * juta},
	}})
	d := open(t, w.Memory)
	d.Press("Alt+3")
	d.Wants("2025", "2026", "2028", "2029")
	d.goTo(rowOutput, 2)
	d.enter("100", "110", "120", "130", "140")
	for at, want := range []string{"100", "110", "120", "130", "140"} {
		if got := d.File.Plan.Target(w.Output, model.Proposed, 2025+at); got == nil || got.Value != want {
			t.Errorf("target of %d: %+v", 2025+at, got)
		}
	}
	d.goTo(rowSubDAU, 5)
	d.enter("25jt")
	if b := d.File.Plan.Budget(w.Sub, w.DAU, model.Proposed, modeltest.PlanYear+1); b == nil || b.Amount != 25*juta {
		t.Errorf("budget %+v", b)
	}
	d.Press("Ctrl+End")
	d.Wants("Jumlah Usulan", "350.000.000", "(5.000.000)", "25.000.000", "30.000.000", "5.000.000", "Lebih", "di atas pagu")
}

func TestQuartersOfTargetsAndMoney(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Press("Alt+4")
	d.goTo(rowOutput, 3)
	d.enter("30", "60", "90", "120")
	if got := d.File.Plan.Target(w.Output, model.Proposed, modeltest.PlanYear); got.Value != "120" || got.Quarters != [4]string{"30", "60", "90", "120"} {
		t.Errorf("target %+v", got)
	}
	d.goTo(rowSubDAU, 3)
	d.enter("10jt", "20jt")
	if b := d.budget(w.Sub, w.DAU, model.Proposed); b.Amount != 100*juta || b.Quarters.Sum() != 30*juta {
		t.Errorf("budget %+v", b)
	}
	d.Press("Ctrl+End")
	d.Wants("10.000.000", "20.000.000")
	d.Press("Alt+PageDown")
	d.goTo(rowSubDAU, 3)
	d.Press("Enter")
	if len(d.Told) != 1 || !strings.Contains(d.Told[0], "tahun yang direncanakan saja") {
		t.Errorf("told %q", d.Told)
	}
}

func TestTheCursorKeepsItsRowFromViewToView(t *testing.T) {
	d := open(t, modeltest.Small(t).Memory)
	d.goTo(rowOutput, 0)
	for _, view := range []string{"Alt+2", "Alt+3", "Alt+4", "Alt+5", "Alt+1"} {
		d.Press(view)
		if !d.onRow("Jumlah pelaku usaha") {
			t.Errorf("%s moves the cursor", view)
		}
	}
}

func TestABlockOverAllKindsOfCellsIsOneAct(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Press("Alt+2")
	d.goTo(rowOutcome, 1)
	d.paste("Poin\t80,5\t2024\tmakin tinggi\tR/T\tSurvei\tKabid\n")
	if i := d.File.Plan.Indicators.Get(w.Outcome); i.Unit != "Poin" || i.Baseline != "80,5" || i.BaselineYear != 2024 || i.Direction != model.Higher || i.Formula != model.Ratio || i.Owner != "Kabid" {
		t.Errorf("indicator %+v", i)
	}
	if d.Done != 1 || d.Last().Act != "enter.cells" || len(d.Last().Changes) != 1 {
		t.Errorf("%d acts, the last %+v", d.Done, d.Last())
	}
	d.Undo()
	if u := d.File.Plan.Indicators.Get(w.Outcome).Unit; u != "Indeks" {
		t.Errorf("unit %q after undo", u)
	}
	d.Press("Alt+1")
	d.goTo(rowSubDAU, colMoney)
	d.paste("7jt\tDAU ditentukan penggunaannya")
	d.Wants("Tidak ada yang ditempel.")
}

func TestFillDown(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Act(model.AddIndicator{Line: w.Sub, Text: "Kedua"})
	d.Act(model.AddIndicator{Line: w.Sub, Text: "Ketiga"})
	acts := d.Done
	d.goTo(rowOutput, 1)
	d.Press("Shift+Down", "Shift+Down", "Ctrl+D")
	list := d.File.Plan.Indicators.Of(w.Sub)
	if list[1].Unit != "Pelaku Usaha" || list[2].Unit != "Pelaku Usaha" || d.Done != acts+1 {
		t.Errorf("units %q and %q after %d acts", list[1].Unit, list[2].Unit, d.Done-acts)
	}
	d.goTo(rowSubDAU, colMoney)
	d.Press("Down", "Ctrl+D")
	if b := d.budget(w.Sub, w.PAD, model.Proposed); b.Amount != 100*juta {
		t.Errorf("budget %+v", b)
	}
	acts = d.Done
	d.Press("Ctrl+D")
	if d.Done != acts {
		t.Error("filling with what is there is an act")
	}
}

func TestTheSourceOfTheMoneyIsChangedByName(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.goTo(rowSubPAD, 0)
	d.Type("bantuan")
	d.Wants("Bantuan Keuangan Provinsi")
	d.Press("Down", "Enter")
	if d.budget(w.Sub, w.PAD, model.Proposed) != nil || d.Last().Act != "source.change" {
		t.Errorf("the last act is %s", d.Last().Act)
	}
	d.Wants("Bantuan Keuangan Provinsi")
	d.Undo()
	d.goTo(rowSubPAD, 0)
	d.Type("dau")
	d.Press("Enter")
	d.Wants("2.18.04.2.01.0006 sudah mempunyai pagu tahun 2027")
	d.Press("Esc", "Alt+PageDown")
	d.goTo(rowSubPAD, 0)
	d.Type("Hibah")
	d.Press("Enter")
	acts := d.Done
	d.goTo(rowSubPAD, colMoney)
	d.Type("60jt")
	d.Press("Enter")
	if d.Done == acts {
		d.Wants("Sumber dana diubah pada tahap usulan.")
	}
}

func TestALineWithOneSourceNamesItBesideItsMoney(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Act(model.Edit{Title: "agency.edit", Drop: []model.Record{d.budget(w.Sub, w.PAD, model.Proposed)}})
	d.goTo(rowSub, colMoney+1)
	d.Type("silpa")
	d.Press("Enter")
	d.Wants("SiLPA")
	if len(d.File.Plan.Budgets.Of(w.Sub)) != 1 || d.Last().Act != "source.change" {
		t.Errorf("budgets %+v", d.File.Plan.Budgets.Of(w.Sub))
	}
	d.Act(model.Edit{Title: "agency.edit", Drop: []model.Record{d.File.Plan.Budgets.Of(w.Sub)[0]}})
	d.goTo(rowSub, colMoney+1)
	d.Type("PAD")
	d.Press("Enter")
	acts := d.Done
	d.goTo(rowSub, colMoney)
	d.Type("8jt")
	d.Press("Enter")
	if b := d.budget(w.Sub, w.PAD, model.Proposed); b == nil || b.Amount != 8*juta || d.Done != acts+1 {
		t.Errorf("budget %+v", b)
	}
}

func TestASecondAmountWithoutASourceIsRefused(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Act(model.SetBudget{Line: w.Sub, Stage: model.Proposed, Year: modeltest.PlanYear, Amount: juta, Known: true})
	d.goTo(rowSub, 0)
	d.Press("Alt+D")
	d.Press("End", "Left")
	d.Type("9jt")
	d.Press("Enter")
	d.Wants("Sebut dahulu sumber dananya:")
	d.Press("Esc", "Home")
	d.Type("PAD")
	d.Press("Enter")
	d.Wants("Baris ini sudah mempunyai pagu dari sumber dana itu.")
}

package comparison_test

import (
	"encoding/json"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// hemat is the small town with a scenario "Hemat" that tries nothing yet, open beside now.
func hemat(t testing.TB, with ...func(*desk)) (*desk, *modeltest.Town, model.ID) {
	t.Helper()
	w := modeltest.Small(t)
	w.Act(model.StartScenario{Scenario: "Hemat"})
	d := open(t, w.Memory, with...)
	s := w.Plan.Scenarios.Of(0)[0].ID
	d.page.OpenScenario(s)
	return d, w, s
}

// trial gives what a scenario tries for a figure, −1 where nothing.
func trial(w *modeltest.Town, s, line, fund model.ID) model.Money {
	for _, t := range w.Plan.Trials.Of(s) {
		if t.Line == line && t.Fund == fund {
			return t.Amount / (1_000_000 * model.Rupiah)
		}
	}
	return -1
}

func wantTrial(t *testing.T, w *modeltest.Town, s, line, fund model.ID, want model.Money) {
	t.Helper()
	if got := trial(w, s, line, fund); got != want {
		t.Errorf("tried %d million, want %d", got, want)
	}
}

func TestAScenarioIsChosenAsAColumn(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.StartScenario{Scenario: "Hemat"})
	w.Act(model.Try{Scenario: w.Plan.Scenarios.Of(0)[0].ID, Act: model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Agreed, Year: modeltest.PlanYear, Amount: 60_000_000 * model.Rupiah}})
	d := open(t, w.Memory)
	d.WantsNot("Potong")
	d.Press("Alt+2", "Tab", "Tab", "Tab", "Tab")
	d.pick(2)
	d.wantsInOrder("2 · Hasil 2027", "skenario: Hemat · Semua perangkat daerah", "Potong", "Geser", "2 · Hasil 2027,", "skenario Hemat", "420.000.000", "380.000.000", "(40.000.000)")
	d.Press("Ctrl+T")
	if d.boxes != 1 {
		t.Errorf("the list of scenarios was asked for %d times", d.boxes)
	}
	d.Press("Ctrl+P")
	if got := d.List.Heads[5]; got != "2 · Hasil 2027, skenario Hemat (Rp)" {
		t.Errorf("the workbook heads it %q", got)
	}
	kept, err := json.Marshal(d.page.Remember())
	if err != nil {
		t.Fatal(err)
	}
	d.Act(model.RemoveScenario{Scenario: w.Plan.Scenarios.Of(0)[0].ID})
	d.WantsNot("skenario", "380.000.000")
	d.page.Recall(kept)
	d.Wants("2 · Hasil 2027")
	d.WantsNot("skenario: Hemat")
}

func TestEnterDrillsDownAndTriesAFigureOnTheLowestRow(t *testing.T) {
	d, w, s := hemat(t)
	d.wantsInOrder("1 · Hasil 2027", "sekarang · Semua perangkat daerah", "skenario: Hemat · Semua perangkat daerah")
	d.Press("Enter", "Enter")
	d.Wants("PROGRAM PENDIDIKAN DAN LATIHAN PERKOPERASIAN")
	d.Press("Enter")
	d.Type("50jt")
	d.Wants("Rp50.000.000", "turun Rp20.000.000", "Enter mencoba")
	d.Press("Enter")
	wantTrial(t, w, s, w.OtherProgram, w.PAD, 50)
	d.Wants("50.000.000", "dicoba", "(20.000.000)")
	if w.Plan.Corrections.Len() != 0 || w.Plan.Budget(w.OtherProgram, w.PAD, model.Agreed, modeltest.PlanYear) != nil {
		t.Error("a trial changed the record")
	}
	d.Press("Enter")
	d.Type("lima")
	d.Press("Enter")
	d.Wants("lima")
	d.Press("Esc", "Enter")
	d.Type("turun 10 %")
	d.Press("Enter")
	wantTrial(t, w, s, w.OtherProgram, w.PAD, 45)
	d.Press("Delete")
	wantTrial(t, w, s, w.OtherProgram, w.PAD, -1)
	d.WantsTold("Percobaan dihapus")
	d.Press("Delete")
	d.WantsTold("Belum ada percobaan")
	d.Press("Backspace", "Backspace", "Delete")
	d.WantsTold("Rinci dahulu")
	d.Undo()
	wantTrial(t, w, s, w.OtherProgram, w.PAD, 45)
}

// toSubs shows the sub kegiatan, those of the first agency first.
func (d *desk) toSubs() { d.Press("F5", "F5", "F5", "F6") }

func TestAFigureOfSeveralSourcesIsShared(t *testing.T) {
	d, w, s := hemat(t)
	d.Act(model.Edit{Title: "setup.ceilings", Put: []model.Record{&model.Ceiling{ID: 70, Agency: w.Agency, Year: modeltest.PlanYear, Amount: 300_000_000 * model.Rupiah}}})
	d.toSubs()
	d.row("Penyediaan Pelayanan Perizinan Berusaha")
	d.Press("Enter")
	d.Type("120 jt")
	d.Wants("dibagi sebanding", "ke 2 sumber dana", "pagu DPM lewat Rp20.000.000")
	d.Press("Enter")
	wantTrial(t, w, s, w.Sub, w.DAU, 80)
	wantTrial(t, w, s, w.Sub, w.PAD, 40)
	d.Press("Enter")
	d.Type("0")
	d.Press("Enter")
	wantTrial(t, w, s, w.Sub, w.DAU, 0)
	d.Act(model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Agreed, Year: modeltest.PlanYear, Amount: 90_000_000 * model.Rupiah})
	d.Wants("dicoba, dasar")
	d.Press("Enter", "Delete", "Enter")
	wantTrial(t, w, s, w.Sub, w.DAU, -1)
}

// row puts the cursor on the row that reads so.
func (d *desk) row(name string) {
	d.T.Helper()
	d.Press("Alt+Down")
	d.ClickText(d.T, name)
}

func TestRowsInViewAreCutWithExceptions(t *testing.T) {
	d, w, s := hemat(t)
	d.Press("Ctrl+Shift+K")
	d.Wants("4 angka pada baris yang tampil, Rp420.000.000")
	d.Type("-10 %")
	d.Press("Enter", "Enter")
	d.Type("konsultasi")
	d.Wants("3 angka, Rp220.000.000 menjadi Rp198.000.000", "turun Rp22.000.000", "dibulatkan ke Rp1.000", "1 angka dikecualikan, Rp200.000.000")
	d.Press("Enter")
	wantTrial(t, w, s, w.Sub, w.DAU, 90)
	wantTrial(t, w, s, w.OtherProgram, w.PAD, 63)
	wantTrial(t, w, s, w.OtherSub, w.DAU, -1)
	d.wantsInOrder("420.000.000", "398.000.000")
	d.Press("Ctrl+Shift+K")
	d.Type("-1 M")
	d.Wants("Jumlahnya akan menjadi nol atau kurang.")
	d.Press("Enter", "Enter", "Enter")
	d.Wants("Jumlahnya akan menjadi nol atau kurang.")
	d.Press("Esc")
	d.Undo()
	wantTrial(t, w, s, w.Sub, w.DAU, -1)
}

func TestMoneyIsShiftedInAScenario(t *testing.T) {
	d, w, s := hemat(t)
	d.Press("Ctrl+Shift+G")
	d.WantsTold("Pilih baris terbawah")
	d.toSubs()
	d.row("Penyediaan Pelayanan Perizinan Berusaha")
	d.Press("Ctrl+Shift+G")
	d.Type("perkoperasian")
	d.Wants("Dari DPM · ", "ke Dinas Koperasi · ")
	d.Press("Enter")
	d.Type("30 jt")
	d.Press("Enter")
	d.Type("PAD")
	d.Press("Enter")
	wantTrial(t, w, s, w.Sub, w.PAD, 20)
	wantTrial(t, w, s, w.OtherProgram, w.PAD, 100)
	d.Press("Ctrl+Shift+G")
	d.Type("konsultasi")
	d.Press("Enter")
	d.Type("1 M")
	d.Wants("tidak cukup untuk digeser")
	d.Press("Esc")
	d.wantsInOrder("420.000.000", "420.000.000")
}

func TestScenariosStandBesideEachOther(t *testing.T) {
	d, w, s := hemat(t)
	for _, name := range []string{"B", "C", "D", "E"} {
		d.Act(model.CopyScenario{Scenario: s, To: name})
	}
	list := w.Plan.Scenarios.Of(0)
	d.page.OpenScenario(list[1].ID)
	d.Wants("3 · Hasil 2027", "skenario: B · ")
	d.page.OpenScenario(s)
	d.WantsNot("4 · ")
	d.page.OpenScenario(list[2].ID)
	d.page.OpenScenario(list[3].ID)
	d.wantsInOrder("sekarang · Semua perangkat daerah", "skenario: Hemat · Semua perangkat daerah", "skenario: B · Semua perangkat daerah", "skenario: D · Semua perangkat daerah")
	d.page.OpenScenario(404)
	d.Wants("skenario: D · ")
}

func TestNothingIsTriedInAFileThatCannotBeWritten(t *testing.T) {
	d, w, s := hemat(t, func(d *desk) { d.Locked = true })
	d.Press("Enter", "Enter", "Enter", "Ctrl+Shift+K", "Ctrl+Shift+G", "Delete")
	d.Type("5")
	d.WantsNot("Potong")
	if len(w.Plan.Trials.Of(s)) != 0 {
		t.Error("something was tried")
	}
}

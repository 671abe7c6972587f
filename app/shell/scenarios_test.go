package shell

import (
	"strconv"
	"testing"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/sample"
)

const jt = 1_000_000 * model.Rupiah

// agreed is the act that corrects a figure of the small town.
func agreed(line, fund model.ID, amount model.Money) model.CorrectBudget {
	return model.CorrectBudget{Line: line, Fund: fund, Stage: model.Agreed, Year: modeltest.PlanYear, Amount: amount}
}

// scenarioTown opens the small town with the scenario "Hemat", which cuts one line, and the list of scenarios.
func scenarioTown(t *testing.T) (*window, *modeltest.Town) {
	t.Helper()
	w, town := startTown(t)
	do := func(act model.Act) {
		t.Helper()
		if _, err := w.s.Do(act, model.Context{}); err != nil {
			t.Fatal(err)
		}
	}
	do(model.Edit{Title: "setup.ceilings", Put: []model.Record{
		&model.Ceiling{ID: 70, Agency: town.Agency, Year: modeltest.PlanYear, Amount: 340 * jt}, &model.Ceiling{ID: 71, Agency: town.OtherAgency, Year: modeltest.PlanYear, Amount: 70 * jt},
	}})
	w.command(text.CommandScenarios)
	w.reads("Skenario untuk hasil 2027", "Belum ada skenario.", "sekarang", "420.000.000", "(10.000.000)", "DPM")
	w.Press("Insert")
	w.Type("Hemat")
	w.Press("Enter")
	w.Type("usul Bappeda")
	w.Press("Enter")
	do(model.Try{Scenario: w.s.Plan().Scenarios.Of(0)[0].ID, Act: agreed(town.Sub, town.DAU, 60*jt)})
	w.Press("Esc")
	w.uncovered()
	w.command(text.CommandScenarios)
	w.reads("Hemat", "usul Bappeda", "380.000.000", "(40.000.000)", "30.000.000", "tidak ada")
	return w, town
}

func TestScenariosAreMadeRenamedCopiedAndRemoved(t *testing.T) {
	w, _ := scenarioTown(t)
	w.Press("F3")
	w.reads("Hemat (salinan)")
	w.Press("F2")
	w.Type("Ketat")
	w.Press("Enter", "Enter")
	w.reads("Ketat")
	w.misses("Hemat (salinan)")
	w.Press("F2")
	w.Type("Hemat")
	w.Press("Enter", "Enter")
	w.reads("Skenario Hemat sudah ada.")
	w.Press("Esc", "Delete", "Tab", "Enter")
	w.misses("Ketat")
	if got := w.s.Plan().Scenarios.Len(); got != 1 {
		t.Errorf("%d scenarios are left", got)
	}
	w.Press("Ctrl+Z")
	w.reads("Ketat")
	w.Press("Up", "Up", "Down", "Right", "Down", "Delete")
	if got := w.s.Plan().Trials.Of(w.s.Plan().Scenarios.Of(0)[0].ID); len(got) != 0 {
		t.Errorf("%d trials are left", len(got))
	}
}

func TestACeilingIsTriedInTheList(t *testing.T) {
	w, town := scenarioTown(t)
	w.Press("F5")
	w.Type("koperasi")
	w.Press("Enter", "Enter")
	w.Type("60 jt")
	w.reads("Pagu Dinas Koperasi: sekarang Rp70.000.000, dicoba Rp60.000.000")
	w.Press("Enter")
	w.reads("Dinas Koperasi", "20.000.000")
	if limit, _ := w.s.Plan().Ceiling(town.OtherAgency, 0, modeltest.PlanYear); limit != 70*jt {
		t.Errorf("the ceiling became %d", limit)
	}
	w.Press("Right")
	w.reads("Pagu Dinas Koperasi", "60.000.000", "sekarang 70.000.000")
	w.Press("F5")
	w.Type("tiada")
	w.reads("Tidak ada perangkat daerah")
	w.Press("Esc")
}

func TestAScenarioIsAdoptedAfterBeingAskedAndUndoneInOne(t *testing.T) {
	w, town := scenarioTown(t)
	if _, err := w.s.Do(agreed(town.Sub, town.DAU, 90*jt), model.Context{}); err != nil {
		t.Fatal(err)
	}
	acts := w.s.Acts()
	w.Press("F4")
	w.reads("Terapkan skenario Hemat?", "1 angka sudah berubah sejak dicoba", "90.000.000, skenario 60.000.000")
	w.Press("Esc")
	if w.s.Acts() != acts {
		t.Fatal("it was adopted without being asked for")
	}
	w.Press("F4", "Tab", "Enter")
	w.tells("Skenario Hemat diterapkan: 1 koreksi tercatat.")
	w.reads("sudah diterapkan")
	found := 0
	for _, c := range w.s.Plan().Corrections.Of(town.Agency) {
		if c.Reason == "Skenario Hemat" && c.OldAmount == 90*jt && c.NewAmount == 60*jt {
			found++
		}
	}
	if found != 1 || w.s.Acts() != acts+1 {
		t.Errorf("%d corrections after %d acts", found, w.s.Acts()-acts)
	}
	w.Press("F4")
	w.tells("Skenario Hemat sudah diterapkan seluruhnya.")
	w.Press("Ctrl+Z")
	if got := w.s.Plan().Corrections.Len(); got != 1 {
		t.Errorf("%d corrections after undo", got)
	}
}

func TestNothingIsAdoptedWhereOneTrialFails(t *testing.T) {
	w, town := scenarioTown(t)
	s := w.s.Plan().Scenarios.Of(0)[0].ID
	below := &model.Line{ID: 900, Agency: town.OtherAgency, Parent: town.OtherProgram, Year: modeltest.PlanYear, Level: model.Activity, Code: "2.17.05.2.01", Name: "Kegiatan"}
	for _, act := range []model.Act{
		model.Try{Scenario: s, Act: agreed(town.OtherProgram, town.PAD, 50*jt)},
		model.Edit{Title: "line.add", Put: []model.Record{below}},
		model.SetBudget{Line: 900, Fund: town.PAD, Stage: model.Proposed, Year: modeltest.PlanYear, Amount: jt, Known: true},
	} {
		if _, err := w.s.Do(act, model.Context{}); err != nil {
			t.Fatal(err)
		}
	}
	acts := w.s.Acts()
	w.Press("F4")
	w.tells("Pagu 2.17.05 adalah jumlah baris di bawahnya.")
	if w.s.Acts() != acts || w.s.Plan().Corrections.Len() != 0 {
		t.Error("something of it was adopted")
	}
}

func TestAScenarioIsOpenedBesideNowAndShownOnTheWall(t *testing.T) {
	w, _ := scenarioTown(t)
	w.Press("Enter")
	w.uncovered()
	if w.s.current != areaComparison {
		t.Errorf("Enter led to page %d", w.s.current)
	}
	w.reads("skenario: Hemat", "380.000.000")
	w.Press("Ctrl+Enter")
	w.wallReads("Hasil 2027 → Hasil 2027, skenario Hemat", "Skenario", "Angka percobaan, belum keputusan")
	w.Press("Ctrl+T")
	w.reads("Skenario untuk hasil 2027")
}

func TestTheListOfScenariosFitsAtEverySize(t *testing.T) {
	for _, percent := range []int{100, 125, 150} {
		w := startSample(t)
		w.s.resizeText(percent - 100)
		w.s.goTo(areaComparison)
		p := w.s.Plan()
		do := func(act model.Act) {
			if _, err := w.s.Do(act, model.Context{}); err != nil {
				t.Fatal(err)
			}
		}
		do(model.StartScenario{Scenario: "Potong 10 %, belanja wajib utuh", Note: "usul Bappeda, hari pertama"})
		s := p.Scenarios.Of(0)[0].ID
		cut := model.CorrectMany{Figures: p.FiguresOfAgency(model.Agreed, sample.Year, p.Agencies.Of(0)[2].ID), Spread: model.Spread{Rate: -100_000}, Stage: model.Agreed, Year: sample.Year, Step: 1000 * model.Rupiah}
		do(model.Try{Scenario: s, Act: cut})
		do(model.CopyScenario{Scenario: s, To: "Potong 20 %"})
		cut.Spread.Rate = -111_111
		do(model.Try{Scenario: p.Scenarios.Of(0)[1].ID, Act: cut})
		do(w.cutOf("2.18.03.2.01.0002"))
		w.Press("Ctrl+T")
		w.reads("Potong 20 %", "1 berubah")
		w.keep("scenarios-" + strconv.Itoa(percent))
		w.Press("Right")
		w.keep("scenarios-open-" + strconv.Itoa(percent))
		if got := w.beyond(); len(got) > 0 {
			t.Errorf("at %d %% over the edge: %q", percent, got)
		}
		w.Press("F2")
		w.keep("scenarios-name-" + strconv.Itoa(percent))
	}
}

func TestAWeightIsTriedInTheList(t *testing.T) {
	w, _ := scenarioTown(t)
	if _, err := w.s.Do(model.StartRanking{Ranking: model.Ranking{Name: "Uji", Year: modeltest.PlanYear}, Criteria: []model.Criterion{{Name: "Dampak bagi warga", Points: 20 * model.Point}}}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	w.Press("F6")
	w.Type("tiada")
	w.reads("Tidak ada kriteria dengan nama")
	w.Press("Esc", "F6", "Ctrl+A")
	w.Type("warga")
	w.Press("Enter")
	w.Type("35,5")
	w.reads("sekarang", "35,5")
	w.Press("Enter")
	s := w.s.Plan().Scenarios.Of(0)[0].ID
	found := false
	for _, trial := range w.s.Plan().Trials.Of(s) {
		found = found || trial.Of == model.TrialPoints && trial.Points == 355_000
	}
	if !found {
		t.Errorf("trials are %+v", w.s.Plan().Trials.Of(s))
	}
}

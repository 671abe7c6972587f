package stage_test

import (
	"strings"
	"testing"

	"benangmerah/app/stage"
	"benangmerah/model"
)

// tried gives a plan with two scenarios that cut every figure of an agency, under the names given, and their IDs.
func tried(t testing.TB, p *model.Plan, agency model.ID, names ...string) (with *model.Plan, scenarios []model.ID) {
	t.Helper()
	with = p.Clone()
	for i, name := range names {
		do(t, with, model.Context{Seed: name}, model.StartScenario{Scenario: name})
		s := with.Scenarios.Of(0)[i].ID
		cut := model.CorrectMany{Figures: with.FiguresOfAgency(model.Agreed, year, agency), Spread: model.Spread{Rate: int64(i+1) * -100_000}, Stage: model.Agreed, Year: year}
		do(t, with, model.Context{Seed: "cut " + name}, model.Try{Scenario: s, Act: cut})
		scenarios = append(scenarios, s)
	}
	return with, scenarios
}

// scenarioSlides gives comparisons with scenarios.
func scenarioSlides(t testing.TB, p *model.Plan) []shown {
	with, s := tried(t, p, dpmptsp, "Potong 10 %", "Potong 20 %, belanja wajib utuh")
	now := model.PanelColumn{Stage: model.Agreed}
	first, second := model.PanelColumn{Stage: model.Agreed, Scenario: s[0]}, model.PanelColumn{Stage: model.Agreed, Scenario: s[1]}
	return []shown{
		{"panel_scenario", with, panel(model.Filter{}, model.View{}, now, first)},
		{"panel_scenarios", with, panel(model.Filter{}, model.View{}, now, first, second)},
		{"panel_scenario_gone", p, panel(model.Filter{}, model.View{}, now, first)},
	}
}

// worstScenarioSlides gives them with names as long as they may be.
func worstScenarioSlides(t testing.TB, p *model.Plan) []shown {
	long := strings.Repeat("Wmenghemat perjalanan dinas ", 8)[:200]
	with, s := tried(t, p, crowded, long, "x"+long[1:])
	columns := []model.PanelColumn{{Stage: model.Revised(99)}, {Scenario: s[0]}, {Stage: model.Agreed, Scenario: s[1]}}
	return []shown{
		{"worst_panel_scenario", with, panel(model.Filter{}, model.View{}, columns...)},
		{"worst_panel_scenario_lines", with, panel(model.Filter{Level: model.Program}, model.View{}, columns...)},
	}
}

// TestAScenarioIsNeverTakenForTheRecord asks that the word stands over the column and at the foot, and that nothing is said of scenarios where there is none.
func TestAScenarioIsNeverTakenForTheRecord(t *testing.T) {
	slides := scenarioSlides(t, roomPlan(t))
	wantAll(t, says(slides[0].plan, slides[0].slide, "2027-01-18 08:45"), "Hasil 2027, skenario Potong 10 %", "Skenario", "Angka percobaan, belum keputusan")
	wantAll(t, says(slides[1].plan, slides[1].slide, "2027-01-18 08:45"), "skenario Potong 20 %", "2 · Potong 10 %   3 · Potong 20 %, belanja wajib utuh", "Skenario 2", "Skenario 3", "Angka percobaan, belum keputusan")
	record := says(roomPlan(t), panel(model.Filter{}, model.View{}, model.PanelColumn{}, model.PanelColumn{Stage: model.Agreed}), "2027-01-18 08:45")
	if got := strings.ToLower(strings.Join(record, " ")); strings.Contains(got, "skenario") || strings.Contains(got, "percobaan") {
		t.Errorf("the record reads %q", got)
	}
	gone := slides[2]
	wantAll(t, says(gone.plan, gone.slide, "2027-01-18 08:45"), "dihapus.")
	if caption := stage.Caption(gone.slide, content(gone.plan, 1280, 720, stage.Light)); !strings.Contains(caption, "Persandingan") {
		t.Errorf("caption %q", caption)
	}
}

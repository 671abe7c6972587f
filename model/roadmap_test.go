package model_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// road gives the town with two groups, a theme and its phase of 2027.
func road(t *testing.T) (w *modeltest.Town, groups []*model.RoadGroup, phase *model.RoadPhase) {
	t.Helper()
	w = modeltest.Small(t)
	w.Act(model.AddRoadGroups{Groups: []model.NewRoadGroup{{Name: "Batik Melati", Trade: "Batik", District: "Utara"}, {Name: "Keripik Tempe Rejeki"}}})
	w.Act(model.AddRoadThemes{Themes: []string{"Kualitas produk", "Kemasan"}})
	theme := w.Plan.RoadThemes.Of(0)[0]
	w.Act(model.SetRoadPhases{Phases: []model.RoadPhase{{Theme: theme.ID, Year: 2027, Name: "Standar dasar", Criterion: "lulus uji", Threshold: "≥ 5 %"}}})
	return w, w.Plan.RoadGroups.Of(0), w.Plan.PhaseOf(theme.ID, 2027)
}

// refused does an act that must be refused and change nothing.
func refused(t *testing.T, w *modeltest.Town, act model.Act, code model.Code) {
	t.Helper()
	before := w.Plan.Clone()
	if _, err := w.Do(act, model.Context{}); model.CodeOf(err) != code {
		t.Errorf("%s: %v, want %s", act.Name(), err, code)
	}
	if same, kind := w.Plan.Equal(before); !same {
		t.Errorf("%s was refused and changed %s", act.Name(), kind)
	}
}

func TestGroupsComeOntoTheRoad(t *testing.T) {
	w, groups, _ := road(t)
	if len(groups) != 2 || w.Plan.GroupName(groups[0]) != "Batik Melati" || groups[1].Order != 2 {
		t.Fatalf("%+v", groups)
	}
	act := model.AddRoadGroups{Groups: []model.NewRoadGroup{{Name: "batik  melati"}, {Name: "Tenun Contoh"}}}
	if n, faults := act.Weigh(w.Plan); n != (model.RoadCounts{New: 1, Same: 1}) || len(faults) > 0 {
		t.Errorf("%+v %v", n, faults)
	}
	actors := w.Plan.Actors.Len()
	w.Act(act)
	if w.Plan.RoadGroups.Len() != 3 || w.Plan.Actors.Len() != actors+1 {
		t.Errorf("%d groups, %d actors", w.Plan.RoadGroups.Len(), w.Plan.Actors.Len())
	}
	refused(t, w, model.AddRoadGroups{Groups: []model.NewRoadGroup{{Name: "Tenun Contoh"}}}, model.Invalid)
	refused(t, w, model.AddRoadGroups{Groups: []model.NewRoadGroup{{Name: "Baru"}, {Name: " "}}}, model.Invalid)
	refused(t, w, model.AddRoadGroups{Groups: []model.NewRoadGroup{{Name: "Baru"}, {Name: "baru"}}}, model.Invalid)
}

func TestGroupOfAnActorThatIsThere(t *testing.T) {
	w, _, _ := road(t)
	w.Act(model.Edit{Title: "setup.actors", Put: []model.Record{
		&model.Actor{ID: 71, Name: "Anyaman Bambu", District: "Timur"}, &model.Actor{ID: 72, Name: "Anyaman Bambu", District: "Barat"},
	}})
	refused(t, w, model.AddRoadGroups{Groups: []model.NewRoadGroup{{Name: "anyaman bambu"}}}, model.Invalid)
	w.Act(model.AddRoadGroups{Groups: []model.NewRoadGroup{{Name: "anyaman bambu", District: "barat"}}})
	if g := w.Plan.RoadGroups.Of(0)[2]; g.Actor != 72 {
		t.Errorf("actor %d", g.Actor)
	}
}

func TestThemesAndPhases(t *testing.T) {
	w, _, phase := road(t)
	refused(t, w, model.AddRoadThemes{Themes: []string{"kemasan"}}, model.Invalid)
	refused(t, w, model.AddRoadThemes{Themes: []string{"Merek", "merek"}}, model.Invalid)
	refused(t, w, model.SetRoadPhases{Phases: []model.RoadPhase{{Theme: phase.Theme, Year: 2028}}}, model.Invalid)
	refused(t, w, model.SetRoadPhases{Phases: []model.RoadPhase{{Theme: 5, Year: 2028, Name: "x"}}}, model.NotFound)
	refused(t, w, model.SetRoadPhases{Phases: []model.RoadPhase{{Year: 2028, Name: "x"}}}, model.NotFound)
	refused(t, w, model.SetRoadPhases{Phases: []model.RoadPhase{{Theme: phase.Theme, Year: 28, Name: "x"}}}, model.Invalid)
	refused(t, w, model.SetRoadPhases{Phases: []model.RoadPhase{*phase}}, model.Invalid)
	changed := *phase
	changed.Threshold = "≥ 6 %"
	w.Act(model.SetRoadPhases{Phases: []model.RoadPhase{changed}})
	if now := w.Plan.PhaseOf(phase.Theme, 2027); now.ID != phase.ID || now.Threshold != "≥ 6 %" {
		t.Errorf("%+v", now)
	}
}

func TestStandingsStandSideBySide(t *testing.T) {
	w, groups, phase := road(t)
	first := model.RoadStanding{Group: groups[0].ID, Phase: phase.ID, Date: "2027-06-30", Source: "Laporan Dinas", Status: model.RoadRunning, Value: "412 anggota"}
	second := first
	second.Source, second.Value = " Laporan pendamping ", "398 anggota"
	w.Act(model.RecordStandings{Standings: []model.RoadStanding{first, second}})
	list := w.Plan.RoadStandings.Of(groups[0].ID)
	if len(list) != 2 || list[0].Value != "412 anggota" || list[1].Value != "398 anggota" || list[1].Source != "Laporan pendamping" {
		t.Fatalf("%+v", list)
	}
	if n, faults := (model.RecordStandings{Standings: []model.RoadStanding{first}}).Weigh(w.Plan); n.Same != 1 || len(faults) > 0 {
		t.Errorf("the same again: %+v %v", n, faults)
	}
	other := first
	other.Value = "500 anggota"
	refused(t, w, model.RecordStandings{Standings: []model.RoadStanding{other}}, model.Conflict)
	for what, change := range map[string]func(*model.RoadStanding){
		"no source":               func(r *model.RoadStanding) { r.Source = " " },
		"no day":                  func(r *model.RoadStanding) { r.Date = "" },
		"no such day":             func(r *model.RoadStanding) { r.Date = "2027-02-30" },
		"no status":               func(r *model.RoadStanding) { r.Status = "entah" },
		"reached without proof":   func(r *model.RoadStanding) { r.Status = model.RoadReached },
		"taken off for no reason": func(r *model.RoadStanding) { r.Status = model.RoadRemoved },
	} {
		bad := first
		bad.Date = "2027-07-01"
		change(&bad)
		good := first
		good.Date = "2027-08-01"
		t.Log(what)
		refused(t, w, model.RecordStandings{Standings: []model.RoadStanding{good, bad}}, model.Invalid)
	}
	unknown := first
	unknown.Group = 5
	refused(t, w, model.RecordStandings{Standings: []model.RoadStanding{unknown}}, model.NotFound)
	twice := first
	twice.Date = "2027-09-01"
	refused(t, w, model.RecordStandings{Standings: []model.RoadStanding{twice, twice}}, model.Invalid)
}

func TestManyStandingsAreOneUndo(t *testing.T) {
	w, groups, phase := road(t)
	before := w.Plan.Clone()
	var list []model.RoadStanding
	for day := range 28 {
		for _, g := range groups {
			list = append(list, model.RoadStanding{Group: g.ID, Phase: phase.ID, Date: model.NewDate(2027, 2, day+1), Source: "Monev", Status: model.RoadRunning, Value: "−3,64 %"})
		}
	}
	entry := w.Act(model.RecordStandings{Standings: list})
	if len(entry.Changes) != 56 {
		t.Errorf("%d changes", len(entry.Changes))
	}
	w.Act(model.Revert{Entry: entry})
	if same, kind := w.Plan.Equal(before); !same {
		t.Errorf("undone, and %s differs", kind)
	}
	p := model.NewPlan()
	if err := p.Replay(w.Entries); err != nil {
		t.Fatal(err)
	}
	if same, kind := p.Equal(w.Plan); !same {
		t.Errorf("replayed, and %s differs", kind)
	}
}

func TestMoneyOfTheRoad(t *testing.T) {
	w, groups, phase := road(t)
	credit := model.RoadMilestone{Group: groups[0].ID, Bank: "Bank Contoh", Credit: 25_000_000 * model.Rupiah, Date: "2027-11-01", Evidence: "akad.pdf"}
	w.Act(model.RecordMilestones{Milestones: []model.RoadMilestone{credit}})
	for what, change := range map[string]func(*model.RoadMilestone){
		"no bank":     func(r *model.RoadMilestone) { r.Bank = "" },
		"no credit":   func(r *model.RoadMilestone) { r.Credit = 0 },
		"no evidence": func(r *model.RoadMilestone) { r.Evidence = "" },
		"no day":      func(r *model.RoadMilestone) { r.Date = "kemarin" },
		"too much":    func(r *model.RoadMilestone) { r.Credit = model.MaxMoney + 1 },
	} {
		bad := credit
		bad.Date = "2027-12-01"
		change(&bad)
		t.Log(what)
		refused(t, w, model.RecordMilestones{Milestones: []model.RoadMilestone{bad}}, model.Invalid)
	}
	w.Act(model.SetRoadBudgets{Budgets: []model.RoadBudget{{Theme: phase.Theme, Year: 2027, Line: w.Sub, Amount: 100}, {Theme: phase.Theme, Year: 2027, Amount: 7}}})
	refused(t, w, model.SetRoadBudgets{Budgets: []model.RoadBudget{{Theme: phase.Theme, Year: 2027, Amount: -1}}}, model.Invalid)
	refused(t, w, model.SetRoadBudgets{Budgets: []model.RoadBudget{{Theme: phase.Theme, Year: 2027, Line: 5, Amount: 1}}}, model.NotFound)
	budget := w.Plan.RoadBudgets.Of(phase.Theme)[0]
	got := model.RoadReceipt{Budget: budget.ID, Group: groups[0].ID, Date: "2027-05-02", What: "Mesin jahit"}
	w.Act(model.RecordReceipts{Receipts: []model.RoadReceipt{got}})
	got.Fit, got.Evidence = model.FitNo, "foto.jpg"
	w.Act(model.RecordReceipts{Receipts: []model.RoadReceipt{got}})
	if list := w.Plan.RoadReceipts.Of(budget.ID); len(list) != 1 || list[0].Fit != model.FitNo {
		t.Errorf("%+v", list)
	}
	got.Fit, got.What = "entah", "Mesin obras"
	refused(t, w, model.RecordReceipts{Receipts: []model.RoadReceipt{got}}, model.Invalid)
}

func TestRemovingFromTheRoad(t *testing.T) {
	w, groups, phase := road(t)
	w.Act(model.RecordStandings{Standings: []model.RoadStanding{{Group: groups[0].ID, Phase: phase.ID, Date: "2027-06-30", Source: "Monev", Status: model.RoadNotYet}}})
	refused(t, w, model.RemoveRoad{Records: []model.Ref{{Kind: model.KindRoadGroup, ID: groups[0].ID}}}, model.Conflict)
	refused(t, w, model.RemoveRoad{Records: []model.Ref{{Kind: model.KindRoadTheme, ID: phase.Theme}}}, model.Conflict)
	refused(t, w, model.RemoveRoad{Records: []model.Ref{{Kind: model.KindLine, ID: w.Sub}}}, model.Invalid)
	refused(t, w, model.RemoveRoad{Records: []model.Ref{{Kind: model.KindRoadGroup, ID: 5}}}, model.NotFound)
	w.Act(model.RemoveRoad{Records: []model.Ref{{Kind: model.KindRoadStanding, ID: w.Plan.RoadStandings.Of(groups[0].ID)[0].ID}}})
	w.Act(model.RemoveRoad{Records: []model.Ref{{Kind: model.KindRoadTheme, ID: phase.Theme}, {Kind: model.KindRoadGroup, ID: groups[0].ID}}})
	if w.Plan.RoadPhases.Len() != 0 || w.Plan.RoadGroups.Len() != 1 || w.Plan.Actors.Len() != 2 {
		t.Errorf("%d phases, %d groups, %d actors", w.Plan.RoadPhases.Len(), w.Plan.RoadGroups.Len(), w.Plan.Actors.Len())
	}
}

func TestRoadStatuses(t *testing.T) {
	for text, want := range map[string]model.RoadStatus{"Belum": model.RoadNotYet, "tidak_tercapai": model.RoadMissed, "Tidak  Tercapai": model.RoadMissed, "DIKELUARKAN": model.RoadRemoved} {
		if got, err := model.ParseRoadStatus(text); err != nil || got != want {
			t.Errorf("%q is %q: %v", text, got, err)
		}
	}
	if _, err := model.ParseRoadStatus("hampir"); model.CodeOf(err) != model.Invalid {
		t.Error(err)
	}
}

package stage_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"benangmerah/app/stage"
	"benangmerah/model"
	"benangmerah/model/locale"
)

const roadDay = model.Date("2021-12-31")

// roadPlan is a roadmap of groups × themes × 2017 to 2021, in which every state is told of in turn, and of the first cell two counts that contradict each other.
func roadPlan(t testing.TB, groups, themes int, name string) *model.Plan {
	t.Helper()
	p := smallPlan(t)
	run := func(act model.Act) { t.Helper(); do(t, p, model.Context{Seed: fmt.Sprintf("%T", act)}, act) }
	var add model.AddRoadGroups
	for i := range groups {
		add.Groups = append(add.Groups, model.NewRoadGroup{Name: fmt.Sprintf("Kelompok %d%s", i+1, name)})
	}
	run(add)
	var list model.AddRoadThemes
	for i := range themes {
		list.Themes = append(list.Themes, fmt.Sprintf("Tema %d%s", i+1, name))
	}
	run(list)
	var phases model.SetRoadPhases
	var budgets model.SetRoadBudgets
	for _, theme := range p.RoadThemes.Of(0) {
		for year := 2017; year <= 2021; year++ {
			phases.Phases = append(phases.Phases, model.RoadPhase{Theme: theme.ID, Year: year, Name: "Fase" + name, Criterion: "Kriteria" + name, Threshold: "≥ 5 %"})
			budgets.Budgets = append(budgets.Budgets, model.RoadBudget{Theme: theme.ID, Year: year, Amount: 75 * jt})
		}
	}
	run(phases)
	run(budgets)
	run(roadSaid(p, name))
	g := p.RoadGroups.Of(0)[0]
	run(model.RecordMilestones{Milestones: []model.RoadMilestone{{Group: g.ID, Bank: "Bank Contoh" + name, Credit: 25 * jt, Date: "2021-03-01", Evidence: "akad"}}})
	return p
}

func roadSaid(p *model.Plan, name string) model.RecordStandings {
	statuses := []model.RoadStatus{model.RoadReached, model.RoadRunning, model.RoadNotYet, model.RoadMissed, model.RoadRemoved, ""}
	var act model.RecordStandings
	n := 0
	for _, g := range p.RoadGroups.Of(0) {
		for _, theme := range p.RoadThemes.Of(0) {
			for _, phase := range p.RoadPhases.Of(theme.ID) {
				r := model.RoadStanding{Group: g.ID, Phase: phase.ID, Date: model.NewDate(phase.Year, 12, 1), Source: "Laporan Dinas", Evidence: "foto", Reason: "bubar" + name, Value: "412 anggota"}
				if r.Status = statuses[n%len(statuses)]; r.Status != "" {
					act.Standings = append(act.Standings, r)
				}
				if n == 4 { // the first group in the first theme in 2021
					r.Source, r.Value, r.Status = "Laporan pendamping", "398 anggota", model.RoadReached
					act.Standings = append(act.Standings, r)
				}
				n++
			}
		}
	}
	return act
}

// roadSlides are every view of the real roadmap, and of one with the longest names.
func roadSlides(t testing.TB) (list []shown) {
	t.Helper()
	p, worst := roadPlan(t, 22, 11, ""), roadPlan(t, 10, 6, strings.Repeat(" Pemberdayaan Usaha Mikro Kerajinan", 4))
	for view := stage.RoadHeat; view <= stage.RoadBudgets; view++ {
		list = append(list,
			shown{fmt.Sprint("road_", view), p, stage.Road{View: view, Year: 2021, Day: roadDay}},
			shown{fmt.Sprint("worst_road_", view), worst, stage.Road{View: view, Year: 2021, Day: roadDay}})
	}
	return append(list,
		shown{"road_last", p, stage.Road{Year: 2021, Day: roadDay, Page: 99}},
		shown{"road_group", p, stage.Road{Group: p.RoadGroups.Of(0)[0].ID, Day: roadDay}},
		shown{"worst_road_group", worst, stage.Road{Group: worst.RoadGroups.Of(0)[0].ID, Day: roadDay}},
		shown{"road_empty", smallPlan(t), stage.Road{Day: roadDay}})
}

// roadTexts gives what all pages of a slide say.
func roadTexts(p *model.Plan, s stage.Road, size [2]float64) (all []string, pages int) {
	c := content(p, size[0], size[1], stage.Light)
	pages = stage.Pages(s, c)
	for page := range pages {
		all = append(all, texts(stage.Show(stage.Turn(s, page, c), c))...)
	}
	return all, pages
}

func TestTheHeatGridHoldsEveryGroupAndThemeOnItsPages(t *testing.T) {
	p := roadPlan(t, 22, 11, "")
	for _, size := range sizes {
		all, pages := roadTexts(p, stage.Road{Year: 2021, Day: roadDay}, size)
		if pages < 9 {
			t.Errorf("%v: %d pages", size, pages)
		}
		for i := range 11 {
			if !slices.Contains(all, fmt.Sprintf("Tema %d", i+1)) {
				t.Errorf("%v: no theme %d", size, i+1)
			}
		}
		for i := range 22 {
			if !slices.Contains(all, fmt.Sprintf("Kelompok %d", i+1)) {
				t.Errorf("%v: no group %d", size, i+1)
			}
		}
		for _, want := range []string{"tercapai", "berjalan", "2 versi", "Peta jalan 2021", "Keadaan 31 Desember 2021"} {
			if !slices.Contains(all, want) {
				t.Errorf("%v does not say %q", size, want)
			}
		}
	}
	alone, _ := roadTexts(p, stage.Road{Group: p.RoadGroups.Of(0)[0].ID, Day: roadDay}, sizes[1])
	wantAll(t, alone, "Kelompok 1", "2017", "2021", "Tema 11")
}

func TestConflictingCountsAreOnTheWall(t *testing.T) {
	p := roadPlan(t, 22, 11, "")
	all, _ := roadTexts(p, stage.Road{View: stage.RoadCounts, Year: 2021, Day: roadDay}, sizes[1])
	said := strings.Join(all, " ")
	for _, want := range []string{"Capaian peta jalan 2021", "≠ Kelompok 1 · 412 anggota", "398 anggota", "Laporan pendamping", "Tema 11", "Jumlah"} {
		if !strings.Contains(said, want) {
			t.Errorf("the counts do not say %q: %s", want, said)
		}
	}
	before, _ := roadTexts(p, stage.Road{View: stage.RoadCounts, Year: 2021, Day: "2021-11-30"}, sizes[1])
	if strings.Contains(strings.Join(before, " "), "≠") {
		t.Error("the day before, nobody disagreed")
	}
}

func TestTheOtherViewsOfTheRoad(t *testing.T) {
	p := roadPlan(t, 22, 11, "")
	for view, want := range map[stage.RoadView][]string{
		stage.RoadPhases: {"Tema 1: Fase", "≥ 5 %", "Fase peta jalan 2021"}, stage.RoadOff: {"Di luar peta jalan", "bubar"},
		stage.RoadMilestones: {"Dipercaya bank", "Kelompok 1", "25 jt", "Bank Contoh · 1 Mar 2021"}, stage.RoadBudgets: {"75 jt", "825 jt", "tanpa baris program", "0/22"},
	} {
		all, _ := roadTexts(p, stage.Road{View: view, Year: 2021, Day: roadDay}, sizes[1])
		wantAll(t, all, want...)
	}
	c := content(p, 1280, 720, stage.Light)
	c.Language = locale.English
	if got := stage.Caption(stage.Road{View: stage.RoadBudgets, Year: 2021}, c); got != "Budget of the roadmap 2021" {
		t.Error(got)
	}
}

// The head of a column ends its lines between words, at every size; so does what a cell says.
func TestNoWordOnTheHeatGridIsBroken(t *testing.T) {
	names := []string{"Standardisasi dan sertifikasi produk", "Pertumbuhan dan pembiayaan berkelanjutan", "Kelembagaan", "Digitalisasi pemasaran", "Kewirausahaan"}
	p := roadPlan(t, 3, len(names), "")
	for i, theme := range p.RoadThemes.Of(0) {
		named := *theme
		named.Name = names[i]
		do(t, p, model.Context{Seed: named.Name}, model.Edit{Title: "test", Put: []model.Record{&named}})
	}
	whole := map[string]bool{"…": true}
	for _, said := range append(names, "Kelompok", "Tema", "tidak tercapai belum ada data dikeluarkan berjalan tanpa fase versi") {
		for _, word := range strings.Fields(said) {
			whole[word] = true
		}
	}
	for _, size := range sizes {
		c := content(p, size[0], size[1], stage.Light)
		slide := stage.Slide(stage.Road{Year: 2021, Day: roadDay})
		heads := 0
		for page := range stage.Pages(slide, c) {
			for _, said := range texts(stage.Show(stage.Turn(slide, page, c), c)) {
				for _, word := range strings.Fields(said) {
					if i := slices.IndexFunc(names, func(n string) bool { return strings.HasPrefix(n, said) }); i >= 0 && strings.HasPrefix(names[i], word) {
						heads++
					}
					for _, name := range names {
						for _, full := range strings.Fields(name) {
							if cut := strings.TrimSuffix(word, "…"); len(cut) > 3 && cut != full && strings.HasPrefix(full, cut) && !whole[cut] {
								t.Errorf("%v, page %d: %q is cut to %q", size, page, full, word)
							}
						}
					}
				}
			}
		}
		if heads < len(names) {
			t.Errorf("%v: %d heads of %d themes", size, heads, len(names))
		}
	}
}

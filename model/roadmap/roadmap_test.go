package roadmap_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
	"benangmerah/model/roadmap"
)

// city is a roadmap of groups × themes × years from 2017 on, of which nothing is said yet.
func city(t testing.TB, groups, themes, years int) *model.Plan {
	t.Helper()
	p := model.NewPlan()
	var add model.AddRoadGroups
	for i := range groups {
		add.Groups = append(add.Groups, model.NewRoadGroup{Name: fmt.Sprintf("Kelompok %d", i+1)})
	}
	modeltest.Do(t, p, add, model.Context{})
	var names []string
	for i := range themes {
		names = append(names, fmt.Sprintf("Tema %d", i+1))
	}
	modeltest.Do(t, p, model.AddRoadThemes{Themes: names}, model.Context{})
	var phases model.SetRoadPhases
	for _, theme := range p.RoadThemes.Of(0) {
		for y := range years {
			phases.Phases = append(phases.Phases, model.RoadPhase{Theme: theme.ID, Year: 2017 + y, Name: fmt.Sprintf("Fase %d", y+1), Threshold: "≥ 5 %"})
		}
	}
	modeltest.Do(t, p, phases, model.Context{})
	return p
}

// say records a standing of the first group, whose fields are given.
func say(t testing.TB, p *model.Plan, group, theme, year int, r model.RoadStanding) {
	t.Helper()
	r.Group = p.RoadGroups.Of(0)[group].ID
	r.Phase = p.PhaseOf(p.RoadThemes.Of(0)[theme].ID, year).ID
	modeltest.Do(t, p, model.RecordStandings{Standings: []model.RoadStanding{r}}, model.Context{})
}

// The real roadmap: 22 groups, 11 themes, 2017 to 2021.
func TestTheWholeRoadAddsUp(t *testing.T) {
	p := city(t, 22, 11, 5)
	say(t, p, 0, 0, 2017, model.RoadStanding{Date: "2017-12-20", Source: "Laporan Dinas", Status: model.RoadReached, Value: "412 anggota", Evidence: "daftar.pdf"})
	say(t, p, 0, 0, 2017, model.RoadStanding{Date: "2018-01-15", Source: "Laporan pendamping", Status: model.RoadReached, Value: "398 anggota", Evidence: "sensus.pdf"})
	say(t, p, 1, 10, 2018, model.RoadStanding{Date: "2018-11-01", Source: "BPS", Status: model.RoadMissed, Value: "−3,64 %"})
	g := roadmap.AsOf(p, "2018-12-31")
	list, total := g.Counts()
	if len(list) != 55 || total.Cells() != 22*11*5 || total.By[roadmap.Reached] != 1 || total.By[roadmap.Missed] != 1 || total.By[roadmap.NoData] != 1208 || total.Disputed != 1 {
		t.Errorf("%d counts, %+v of %d cells", len(list), total, total.Cells())
	}
	sum := 0
	for _, c := range list {
		if c.Cells() != 22 {
			t.Errorf("%s %d: %d cells", c.Theme.Name, c.Year, c.Cells())
		}
		sum += c.Cells()
	}
	if sum != 1210 {
		t.Errorf("sum %d", sum)
	}
	cell := g.At(0, 0, 0)
	if !cell.Disputed || len(cell.Said) != 2 || cell.Now().Value != "398 anggota" || cell.Said[1].Value != "412 anggota" || cell.Said[1].Source != "Laporan Dinas" {
		t.Errorf("%+v", cell)
	}
	if before := roadmap.AsOf(p, "2018-01-14").At(0, 0, 0); before.Disputed || before.Now().Value != "412 anggota" {
		t.Errorf("the day before: %+v", before)
	}
	if early := roadmap.AsOf(p, "2017-12-19").At(0, 0, 0); early.State != roadmap.NoData || early.Now() != nil {
		t.Errorf("early: %+v", early)
	}
}

func TestNegativeGrowthKeepsItsSign(t *testing.T) {
	const written = "−3,64 %"
	f := roadmap.Figure(written)
	if f.Kind != locale.Exact || f.Value.String() != "-3.64" || f.Unit != "%" || f.Value.Sign() != -1 {
		t.Fatalf("%+v", f)
	}
	p := city(t, 1, 1, 1)
	say(t, p, 0, 0, 2017, model.RoadStanding{Date: "2017-10-01", Source: "BPS", Status: model.RoadMissed, Value: written})
	say(t, p, 0, 0, 2017, model.RoadStanding{Date: "2017-11-01", Source: "Dinas", Status: model.RoadMissed, Value: "-3.64%"})
	cell := roadmap.AsOf(p, "2017-12-31").At(0, 0, 0)
	if cell.Disputed || cell.Said[1].Value != written {
		t.Errorf("the same figure in two spellings: %+v", cell)
	}
	say(t, p, 0, 0, 2017, model.RoadStanding{Date: "2017-12-01", Source: "Koran", Status: model.RoadMissed, Value: "3,64 %"})
	if cell := roadmap.AsOf(p, "2017-12-31").At(0, 0, 0); !cell.Disputed || len(cell.Said) != 3 {
		t.Errorf("a sign got lost: %+v", cell)
	}
	if meets, known := roadmap.Meets(written, "≥ 5 %"); meets || !known {
		t.Errorf("−3,64 %% reaches ≥ 5 %%: %v %v", meets, known)
	}
}

func TestWhatValuesSay(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"412 anggota", "412 Anggota", true},
		{"412 anggota", "398 anggota", false},
		{"1.200", "1200", true},
		{"5 %", "5 orang", false},
		{"5", "5 %", true},
		{"", "5", true},
		{"WTP", "wtp", true},
		{"WTP", "WDP", false},
		{"≥ 5", "5", false},
		{"7,43 - 7,61", "7,43 - 7,62", false},
	} {
		if got := roadmap.SameValue(c.a, c.b); got != c.same {
			t.Errorf("%q and %q the same: %v", c.a, c.b, got)
		}
	}
	for _, c := range []struct {
		value, threshold string
		meets, known     bool
	}{
		{"5 %", "≥ 5 %", true, true},
		{"4,9 %", "≥ 5 %", false, true},
		{"5 %", "> 5 %", false, true},
		{"9", "≤ 10", true, true},
		{"10", "< 10", false, true},
		{"12", "12 bulan", true, true},
		{"13", "12 bulan", false, false},
		{"5 orang", "≥ 5 %", false, false},
		{"WTP", "≥ 5", false, false},
		{"5", "WTP", false, false},
		{"≥ 6", "≥ 5", false, false},
		{"1:4", "≤ 1:2", false, false},
	} {
		meets, known := roadmap.Meets(c.value, c.threshold)
		if meets != c.meets || known != c.known {
			t.Errorf("%q reaches %q: %v %v", c.value, c.threshold, meets, known)
		}
	}
}

func TestWhenSourcesDisagree(t *testing.T) {
	at := func(day model.Date, s model.RoadStatus, value string) *model.RoadStanding {
		return &model.RoadStanding{Date: day, Status: s, Value: value}
	}
	for what, c := range map[string]struct {
		older, newer *model.RoadStanding
		want         bool
	}{
		"it went on":                {at("2017-01-01", model.RoadRunning, "40 %"), at("2017-12-01", model.RoadReached, "100 %"), false},
		"two on one day":            {at("2017-01-01", model.RoadRunning, ""), at("2017-01-01", model.RoadReached, ""), true},
		"reached and then not":      {at("2017-01-01", model.RoadReached, ""), at("2017-02-01", model.RoadMissed, ""), true},
		"under way and then not":    {at("2017-01-01", model.RoadRunning, ""), at("2017-02-01", model.RoadNotYet, ""), true},
		"the same, another value":   {at("2017-01-01", model.RoadRunning, "412"), at("2017-02-01", model.RoadRunning, "398"), true},
		"the same, value not given": {at("2017-01-01", model.RoadRunning, "412"), at("2017-02-01", model.RoadRunning, ""), false},
		"began":                     {at("2017-01-01", model.RoadNotYet, ""), at("2017-02-01", model.RoadRunning, ""), false},
	} {
		if got := roadmap.Disagree(c.older, c.newer); got != c.want {
			t.Errorf("%s: %v", what, got)
		}
	}
}

// A source that goes on speaking contradicts nobody by its own earlier words; of the same day the word that claims less counts.
func TestTheLatestWordOfASourceCounts(t *testing.T) {
	p := city(t, 1, 1, 1)
	say(t, p, 0, 0, 2017, model.RoadStanding{Date: "2017-03-01", Source: "Monev", Status: model.RoadReached, Evidence: "foto"})
	say(t, p, 0, 0, 2017, model.RoadStanding{Date: "2017-04-01", Source: "monev", Status: model.RoadMissed})
	if c := roadmap.AsOf(p, "2017-05-01").At(0, 0, 0); c.Disputed || len(c.Said) != 1 || c.State != roadmap.Missed {
		t.Errorf("%+v", c)
	}
	say(t, p, 0, 0, 2017, model.RoadStanding{Date: "2017-04-01", Source: "Dinas", Status: model.RoadReached, Evidence: "foto"})
	if c := roadmap.AsOf(p, "2017-05-01").At(0, 0, 0); !c.Disputed || c.State != roadmap.Missed || len(c.Said) != 2 {
		t.Errorf("%+v", c)
	}
	if got := roadmap.History(p, p.RoadGroups.Of(0)[0].ID, p.PhaseOf(p.RoadThemes.Of(0)[0].ID, 2017).ID, "2017-05-01"); len(got) != 3 {
		t.Errorf("history of %d", len(got))
	}
}

func TestOffTheRoad(t *testing.T) {
	p := city(t, 3, 2, 2)
	reach := func(group, theme, year int, day model.Date) {
		say(t, p, group, theme, year, model.RoadStanding{Date: day, Source: "Monev", Status: model.RoadReached, Evidence: "bukti"})
	}
	reach(0, 0, 2017, "2017-12-01")
	reach(0, 1, 2017, "2018-01-10") // told after the end of the year
	reach(1, 0, 2017, "2017-12-01")
	reach(2, 0, 2017, "2017-12-01")
	reach(2, 1, 2017, "2017-12-01")
	say(t, p, 2, 0, 2018, model.RoadStanding{Date: "2018-02-01", Source: "Monev", Status: model.RoadRemoved, Reason: "bubar"})
	if off := roadmap.AsOf(p, "2017-12-31").Off(); len(off) != 0 {
		t.Errorf("on the last day: %+v", off)
	}
	if off := roadmap.AsOf(p, "2018-01-01").Off(); len(off) != 2 {
		t.Errorf("on the first day: %d are off", len(off))
	}
	off := roadmap.AsOf(p, "2018-06-30").Off()
	if len(off) != 2 {
		t.Fatalf("%d are off", len(off))
	}
	if o := off[0]; o.Group.Order != 2 || o.Removal() != nil || len(o.Missed) != 1 || o.First().Phase.Year != 2017 || o.First().Phase.Theme != p.RoadThemes.Of(0)[1].ID || o.First().State != roadmap.NoData {
		t.Errorf("%+v", o)
	}
	if o := off[1]; o.Group.Order != 3 || o.Removal() == nil || o.First().State != roadmap.Removed || o.Removal().Reason != "bubar" {
		t.Errorf("%+v", o)
	}
}

func TestSignsAndShadesTellStatesApart(t *testing.T) {
	signs, shades, words := map[string]bool{}, map[int]bool{}, map[string]bool{}
	for s := range roadmap.States {
		signs[s.Sign()], shades[s.Shade()], words[s.Word()] = true, true, true
	}
	if len(signs) != int(roadmap.States) || len(shades) != int(roadmap.States) || len(words) != int(roadmap.States) || words[""] {
		t.Errorf("%v %v %v", signs, shades, words)
	}
}

func TestMoneyBesideTheLines(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.AddRoadGroups{Groups: []model.NewRoadGroup{{Name: "A"}, {Name: "B"}}})
	w.Act(model.AddRoadThemes{Themes: []string{"Kemasan", "Merek"}})
	themes, groups := w.Plan.RoadThemes.Of(0), w.Plan.RoadGroups.Of(0)
	const juta = 1_000_000 * model.Rupiah
	w.Act(model.SetRoadBudgets{Budgets: []model.RoadBudget{
		{Theme: themes[0].ID, Year: modeltest.PlanYear, Line: w.Sub, Amount: 90 * juta},
		{Theme: themes[1].ID, Year: modeltest.PlanYear, Line: w.Sub, Amount: 70 * juta},
		{Theme: themes[1].ID, Year: 2028, Amount: 5 * juta},
	}})
	first := w.Plan.RoadBudgets.Of(themes[0].ID)[0]
	w.Act(model.RecordReceipts{Receipts: []model.RoadReceipt{{Budget: first.ID, Group: groups[1].ID, Date: "2027-05-02", What: "Mesin", Fit: model.FitYes}}})
	list := roadmap.Moneys(w.Plan, model.Proposed)
	if len(list) != 3 {
		t.Fatalf("%d budgets", len(list))
	}
	// the line has Rp100 juta DAU and Rp50 juta PAD
	if m := list[0]; m.Has.Amount != 150*juta || m.Asked != 160*juta || m.Left != -10*juta || len(m.Received) != 1 || len(m.Without) != 1 || m.Without[0] != groups[0] {
		t.Errorf("%+v", m)
	}
	if m := list[1]; m.Left != -10*juta || len(m.Without) != 2 {
		t.Errorf("%+v", m)
	}
	if m := list[2]; m.Line != nil || m.Has.Known {
		t.Errorf("%+v", m)
	}
	if m := roadmap.Moneys(w.Plan, model.Realised)[0]; m.Has.Known || m.Left != -160*juta {
		t.Errorf("nothing is realised yet: %+v", m)
	}
}

func TestTrusted(t *testing.T) {
	p := city(t, 2, 1, 1)
	modeltest.Do(t, p, model.RecordMilestones{Milestones: []model.RoadMilestone{
		{Group: p.RoadGroups.Of(0)[1].ID, Bank: "Bank Contoh", Credit: 5, Date: "2018-01-01", Evidence: "akad"},
		{Group: p.RoadGroups.Of(0)[0].ID, Bank: "Bank Contoh", Credit: 7, Date: "2019-01-01", Evidence: "akad"},
	}}, model.Context{})
	if list := roadmap.Trusted(p, "2018-12-31"); len(list) != 1 || list[0].Credit != 5 {
		t.Errorf("%+v", list)
	}
	if list := roadmap.Trusted(p, "2019-12-31"); len(list) != 2 || list[0].Credit != 7 {
		t.Errorf("%+v", list)
	}
}

// spoken gives a random standing of a roadmap.
func spoken(r *rand.Rand, p *model.Plan, phases []model.Record) model.RoadStanding {
	groups := p.RoadGroups.Of(0)
	statuses := []model.RoadStatus{model.RoadNotYet, model.RoadRunning, model.RoadReached, model.RoadMissed, model.RoadRemoved}
	return model.RoadStanding{
		Group: groups[r.IntN(len(groups))].ID, Phase: phases[r.IntN(len(phases))].Key(), Date: model.NewDate(2017+r.IntN(5), 1, 1).Plus(r.IntN(365)),
		Source: []string{"Dinas", "BPS", "Monev"}[r.IntN(3)], Status: statuses[r.IntN(5)], Value: fmt.Sprintf("%d %%", r.IntN(4)), Evidence: "bukti", Reason: "alasan",
	}
}

// As of any day the states add up to groups × phases, and what is dated later changes nothing of it.
func TestAnyDayAddsUpAndTheFutureChangesNothing(t *testing.T) {
	for seed := range uint64(20) {
		r := rand.New(rand.NewPCG(seed, 1))
		p := city(t, 1+r.IntN(6), 1+r.IntN(4), 1+r.IntN(5))
		phases := p.Records(model.KindRoadPhase)
		for n := range 120 {
			day := model.NewDate(2016, 6, 1).Plus(r.IntN(2500))
			before, said := roadmap.AsOf(p, day), spoken(r, p, phases)
			_, total := before.Counts()
			if want := p.RoadGroups.Len() * len(phases); total.Cells() != want || total.By[roadmap.NoPhase] != 0 {
				t.Fatalf("seed %d, %d: %d cells as of %s, want %d", seed, n, total.Cells(), day, want)
			}
			act := model.RecordStandings{Standings: []model.RoadStanding{said}}
			if _, faults := act.Weigh(p); len(faults) > 0 {
				continue // the source has spoken that day
			}
			if counts, _ := act.Weigh(p); counts.New == 1 {
				modeltest.Do(t, p, act, model.Context{})
			}
			if after := roadmap.AsOf(p, day); said.Date > day && !alike(before, after) {
				t.Fatalf("seed %d, %d: a word of %s changes %s", seed, n, said.Date, day)
			}
			if after := roadmap.AsOf(p, "2030-01-01"); !knows(after, p, said) {
				t.Fatalf("seed %d, %d: the word of %s is not counted later", seed, n, said.Date)
			}
		}
	}
}

func alike(a, b *roadmap.Grid) bool {
	for i := range a.Groups {
		for t := range a.Themes {
			for y := range a.Years {
				x, z := a.At(i, t, y), b.At(i, t, y)
				if x.State != z.State || x.Disputed != z.Disputed || x.Late != z.Late || x.Now() != z.Now() || len(x.Said) != len(z.Said) {
					return false
				}
			}
		}
	}
	return true
}

// knows says whether the cell of a standing has something said by its source.
func knows(g *roadmap.Grid, p *model.Plan, said model.RoadStanding) bool {
	for i, group := range g.Groups {
		for t := range g.Themes {
			for y := range g.Years {
				c := g.At(i, t, y)
				if group.ID != said.Group || c.Phase.ID != said.Phase {
					continue
				}
				for _, s := range c.Said {
					if s.Source == said.Source && s.Date >= said.Date {
						return true
					}
				}
			}
		}
	}
	return false
}

func TestThemesOfOtherYearsHaveNoPhase(t *testing.T) {
	p := city(t, 2, 1, 1)
	modeltest.Do(t, p, model.AddRoadThemes{Themes: []string{"Merek"}}, model.Context{})
	modeltest.Do(t, p, model.SetRoadPhases{Phases: []model.RoadPhase{{Theme: p.RoadThemes.Of(0)[1].ID, Year: 2019, Name: "Terdaftar"}}}, model.Context{})
	g := roadmap.AsOf(p, "2020-01-01")
	_, total := g.Counts()
	if len(g.Years) != 2 || total.Cells() != 2*2*2 || total.By[roadmap.NoPhase] != 4 || total.Late != 4 {
		t.Errorf("%v %+v", g.Years, total)
	}
	if c := g.At(0, 0, 1); c.State != roadmap.NoPhase || c.Phase != nil || c.Late {
		t.Errorf("%+v", c)
	}
}

// The roadmap of 500 groups as of a day, with two sources in half of the cells.
func BenchmarkAsOf(b *testing.B) {
	p := city(b, 500, 11, 5)
	var act model.RecordStandings
	for i, g := range p.RoadGroups.Of(0) {
		for j, phase := range p.Records(model.KindRoadPhase) {
			r := model.RoadStanding{Group: g.ID, Phase: phase.Key(), Date: "2018-05-01", Source: "Monev", Status: model.RoadRunning, Value: fmt.Sprintf("%d %%", i)}
			act.Standings = append(act.Standings, r)
			if (i+j)%2 == 0 {
				r.Source, r.Value = "Dinas", fmt.Sprintf("%d %%", i+j%4/2)
				act.Standings = append(act.Standings, r)
			}
		}
	}
	modeltest.Do(b, p, act, model.Context{})
	for b.Loop() {
		g := roadmap.AsOf(p, "2019-12-31")
		if _, total := g.Counts(); total.Cells() != 500*11*5 || total.Disputed == 0 || len(g.Off()) != 500 {
			b.Fatalf("%+v", total)
		}
	}
}

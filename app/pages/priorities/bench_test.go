package priorities_test

import (
	"math/rand/v2"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/priority"
	"benangmerah/model/rank"
)

// city ranks the first sub-activities of a generated city by six criteria, scored by five offices.
func city(t testing.TB, size modeltest.Size, most int) (*modeltest.Memory, model.ID) {
	t.Helper()
	m := modeltest.Generate(size, 1)
	act := model.StartRanking{Ranking: model.Ranking{Name: "Seluruh sub kegiatan", Year: modeltest.PlanYear, Stage: model.Proposed, Revealed: true}}
	for _, k := range fixed {
		act.Criteria = append(act.Criteria, model.Criterion{Name: k.name, Points: k.points * model.Point})
	}
	act.Scorers = []string{"Bappeda", "Inspektorat", "Keuangan", "Pembangunan", "Organisasi"}
	act.Candidates = priority.Choose(m.Plan, 0, 0, model.SubActivity, modeltest.PlanYear)
	if len(act.Candidates) > most {
		act.Candidates = act.Candidates[:most]
	}
	do(t, m, act)
	id := m.Plan.Rankings.Of(0)[0].ID
	r := rand.New(rand.NewPCG(1, 2))
	var cells []model.ScoreCell
	for _, c := range m.Plan.Candidates.Of(id) {
		for _, k := range m.Plan.Criteria.Of(id) {
			base := 1 + r.IntN(5)
			for _, s := range m.Plan.Scorers.Of(id) {
				cells = append(cells, model.ScoreCell{Candidate: c.ID, Scorer: s.ID, Criterion: k.ID, Value: min(max(base+r.IntN(3)-1, 1), 5)})
			}
		}
	}
	do(t, m, model.GiveScores{Cells: cells})
	sheet, _ := priority.Read(m.Plan, id)
	asked := model.Money(0)
	for i := range sheet.Entries {
		asked += sheet.Entries[i].Cost
	}
	ranking := *m.Plan.Rankings.Get(id)
	ranking.Limited, ranking.Limit = true, asked/5*3
	do(t, m, model.Edit{Title: "ranking.edit", Put: []model.Record{&ranking}})
	return m, id
}

// BenchmarkDistrict ranks the proposals of a whole district: read from the plan, and on the page after an act.
func BenchmarkDistrict(b *testing.B) {
	w := modeltest.Small(b)
	_, id := w.Districted(modeltest.District)
	b.Run("read", func(b *testing.B) {
		for b.Loop() {
			priority.Read(w.Plan, id)
		}
	})
	sheet, _ := priority.Read(w.Plan, id)
	b.Run("table", func(b *testing.B) {
		for b.Loop() {
			if _, _, err := sheet.Table(); err != nil {
				b.Fatal(err)
			}
		}
	})
	table, _, err := sheet.Shown()
	if err != nil {
		b.Fatal(err)
	}
	b.Run("settle", func(b *testing.B) {
		for b.Loop() {
			s, err := sheet.Settle(table, priority.Doer{Agency: w.Agency})
			if err != nil {
				b.Fatal(err)
			}
			changes, err := s.Changes(w.Plan, model.Context{Seed: "x"})
			if err != nil || len(changes) != modeltest.District {
				b.Fatalf("%d answers, %v", len(changes), err)
			}
		}
	})
	d := open(b, w.Memory)
	b.Run("load", func(b *testing.B) {
		for b.Loop() {
			d.page.Load()
		}
	})
	b.Run("changed", func(b *testing.B) {
		last := d.Last()
		for b.Loop() {
			d.page.Changed(last)
		}
	})
	b.Run("rule", func(b *testing.B) {
		for b.Loop() {
			d.Press("F8")
		}
	})
	b.Run("scores", func(b *testing.B) {
		for b.Loop() {
			d.Press("Alt+2", "Alt+1")
		}
	})
	b.Run("setup", func(b *testing.B) {
		for b.Loop() {
			d.Press("Alt+3", "Alt+1")
		}
	})
	b.Run("cursor", func(b *testing.B) {
		for b.Loop() {
			d.Press("Down")
		}
	})
	b.Run("seek", func(b *testing.B) {
		d.Press("Ctrl+F")
		for n := 0; b.Loop(); n++ {
			d.Type("u")
			d.Press("Backspace")
		}
	})
}

// BenchmarkSearched computes what is computed only when it is asked for, of as many proposals as are searched through: the work for which the window waits
// behind a sign. One who is below the line is asked what would have to give way.
func BenchmarkSearched(b *testing.B) {
	w := modeltest.Small(b)
	_, id := w.Districted(rank.Searched)
	sheet, _ := priority.Read(w.Plan, id)
	table, _, err := sheet.Shown()
	if err != nil {
		b.Fatal(err)
	}
	list := table.Ranked()
	for name, do := range map[string]func(){
		"optimum": func() { _, err = table.Optimum(b.Context()) }, "stabilities": func() { _, err = table.Stabilities(b.Context()) },
		"notches": func() { _, err = table.OneNotch(b.Context()) }, "frontier": func() { _, err = table.Frontier(b.Context()) },
		"way": func() { _, err = table.GiveWay(b.Context(), list[len(list)*3/4]) },
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if do(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkCity(b *testing.B) {
	m, id := city(b, modeltest.L, 1_000)
	d := open(b, m)
	b.Logf("%d candidates", len(m.Plan.Candidates.Of(id)))
	b.Run("load", func(b *testing.B) {
		for b.Loop() {
			d.page.Load()
		}
	})
	b.Run("cursor", func(b *testing.B) {
		for b.Loop() {
			d.Press("Down")
		}
	})
	b.Run("lock", func(b *testing.B) {
		for b.Loop() {
			d.Press("F2")
			d.Type("x")
			d.Press("Enter", "Enter", "F5")
		}
	})
	b.Run("score", func(b *testing.B) {
		d.Press("Alt+2", "Ctrl+Home", "Right")
		for n := 0; b.Loop(); n++ {
			d.Type(string(rune('1' + n%5)))
			d.Press("Left")
		}
	})
}

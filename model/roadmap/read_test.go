package roadmap_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
	"benangmerah/model/roadmap"
)

func read(p *model.Plan, l roadmap.List, rows ...map[string]string) *roadmap.Reading {
	var list []roadmap.Row
	for i, cells := range rows {
		list = append(list, roadmap.Row{Number: i + 2, Cells: cells})
	}
	return roadmap.Read(p, l, list, locale.Indonesian, "2027-01-18")
}

func TestEveryListIsReadAndDone(t *testing.T) {
	w := modeltest.Small(t)
	agency, line := w.Plan.Agencies.Get(w.Agency), w.Plan.Lines.Get(w.Sub)
	for _, c := range []struct {
		list roadmap.List
		row  map[string]string
	}{
		{roadmap.Groups, map[string]string{"group": " Batik Melati ", "trade": "Batik"}},
		{roadmap.Themes, map[string]string{"theme": "Kemasan"}},
		{roadmap.Phases, map[string]string{"theme": "kemasan", "year": "2027", "phase": "Kemasan baku", "threshold": "≥ 80 %"}},
		{roadmap.Standings, map[string]string{"group": "batik melati", "theme": "1", "year": "2027", "status": "Berjalan", "value": "−3,64 %", "date": "18 Januari 2027", "source": "BPS"}},
		{roadmap.Milestones, map[string]string{"group": "Batik Melati", "bank": "Bank Contoh", "credit": "25 jt", "date": "kemarin", "evidence": "akad"}},
		{roadmap.Budgets, map[string]string{"theme": "Kemasan", "year": "2027", "amount": "Rp 1.500.000,-", "agency": agency.Code, "line": line.Code}},
		{roadmap.Receipts, map[string]string{"group": "Batik Melati", "theme": "Kemasan", "year": "2027", "what": "Mesin", "date": "2027-01-02", "fit": "Tidak"}},
	} {
		r := read(w.Plan, c.list, c.row)
		if len(r.Faults) > 0 || r.Counts != (model.RoadCounts{New: 1}) {
			t.Fatalf("list %d: %+v", c.list, r)
		}
		w.Act(r.Act)
		if again := read(w.Plan, c.list, c.row); len(again.Faults) > 0 || again.Counts != (model.RoadCounts{Same: 1}) {
			t.Errorf("list %d again: %+v", c.list, again)
		}
	}
	g := w.Plan.RoadGroups.Of(0)[0]
	if r := w.Plan.RoadStandings.Of(g.ID)[0]; r.Date != "2027-01-18" || r.Value != "−3,64 %" || r.Status != model.RoadRunning {
		t.Errorf("%+v", r)
	}
	if r := w.Plan.RoadMilestones.Of(g.ID)[0]; r.Date != "2027-01-17" || r.Credit != 25_000_000*model.Rupiah {
		t.Errorf("%+v", r)
	}
	b := w.Plan.RoadBudgets.Of(w.Plan.RoadThemes.Of(0)[0].ID)[0]
	if b.Line != w.Sub || b.Amount != 1_500_000*model.Rupiah || w.Plan.RoadReceipts.Of(b.ID)[0].Fit != model.FitNo {
		t.Errorf("%+v", b)
	}
}

func TestRowsThatCannotBeReadAreNumbered(t *testing.T) {
	p := city(t, 2, 1, 1)
	good := map[string]string{"group": "Kelompok 1", "theme": "Tema 1", "year": "2017", "status": "berjalan", "date": "1/2/2017", "source": "BPS"}
	with := func(column, text string) map[string]string {
		row := map[string]string{}
		for name, cell := range good {
			row[name] = cell
		}
		row[column] = text
		return row
	}
	r := read(
		p, roadmap.Standings, good, with("group", "Kelompok 9"), with("theme", "Tema 9"), with("year", "17"), with("year", "2018"), with("status", "hampir"),
		with("date", "32/1/2017"), with("source", ""), good, with("group", "Kelompok 2"),
	)
	var numbers []int
	for _, f := range r.Faults {
		numbers = append(numbers, f.Row)
		if code := model.CodeOf(f.Err); code != model.Invalid && code != model.NotFound {
			t.Errorf("row %d: %v", f.Row, f.Err)
		}
	}
	if len(numbers) != 8 || numbers[0] != 3 || numbers[7] != 10 || r.Counts.New != 2 {
		t.Errorf("%v %+v", numbers, r.Counts)
	}
}

func TestColumnsHaveTitlesOfTheirOwn(t *testing.T) {
	for _, l := range []roadmap.List{roadmap.Groups, roadmap.Themes, roadmap.Phases, roadmap.Standings, roadmap.Milestones, roadmap.Budgets, roadmap.Receipts} {
		seen := map[string]string{}
		for _, c := range l.Columns() {
			if len(c.Titles) == 0 {
				t.Errorf("list %d: %s has no title", l, c.Name)
			}
			for _, title := range c.Titles {
				if of, taken := seen[model.FoldName(title)]; taken {
					t.Errorf("list %d: %q is the title of %s and %s", l, title, of, c.Name)
				}
				seen[model.FoldName(title)] = c.Name
			}
		}
	}
}

func TestPartOfAGrid(t *testing.T) {
	p := city(t, 3, 2, 2)
	say(t, p, 1, 1, 2018, model.RoadStanding{Date: "2018-01-01", Source: "BPS", Status: model.RoadRunning})
	g := roadmap.AsOf(p, "2018-02-01").Only(p.RoadGroups.Of(0)[1], p.RoadThemes.Of(0)[1], 2018)
	if _, total := g.Counts(); total.Cells() != 1 || g.At(0, 0, 0).State != roadmap.Running || len(g.Groups) != 1 || g.Years[0] != 2018 {
		t.Errorf("%+v", g)
	}
	if whole, none := roadmap.AsOf(p, "2018-02-01").Only(nil, nil, 0), roadmap.AsOf(p, "2018-02-01").Only(nil, nil, 2030); len(whole.Years) != 2 || len(none.Years) != 0 {
		t.Errorf("%v %v", whole.Years, none.Years)
	}
}

package model_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/modeltest"
)

func at(p *model.Plan, stage model.Stage) model.Side {
	return model.Side{Plan: p, Stage: stage, Year: year}
}

// rowsByCode gives the rows of a comparison by their last code, agencies by their own.
func rowsByCode(c *model.Comparison) map[string]model.Row {
	rows := map[string]model.Row{}
	for _, r := range c.Rows {
		key := r.Key.Code
		if key == "" {
			key = r.Key.Agency
		}
		rows[key] = r
	}
	return rows
}

func TestCompareSaysWhatBecameOfEachLine(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(put(&model.Line{ID: 81, Agency: w.Agency, Parent: w.Activity, Year: year, Level: model.SubActivity, Code: "2.18.04.2.01.0009", Name: "Baru"}))
	w.Act(put(&model.Line{ID: 82, Agency: w.Agency, Parent: w.Activity, Year: year, Level: model.SubActivity, Code: "2.18.04.2.01.0010", Name: "Tetap"}))
	w.Act(put(&model.Budget{Line: 82, Stage: model.Proposed, Year: year, Amount: million}))
	before := w.Plan.Clone()
	w.Act(model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Proposed, Year: year, Amount: 80 * million})
	w.Act(model.CorrectBudget{Line: w.OtherProgram, Fund: w.PAD, Stage: model.Proposed, Year: year, Amount: 71 * million})
	w.Act(put(&model.Budget{Line: 81, Fund: w.DAU, Stage: model.Proposed, Year: year, Amount: 9 * million}))
	w.Act(model.Edit{Title: "edit", Drop: []model.Record{w.Plan.Lines.Get(w.OtherSub)}})

	c := model.Compare(at(before, model.Proposed), at(w.Plan, model.Proposed), model.Filter{Level: model.SubActivity})
	rows := rowsByCode(c)
	for code, want := range map[string]struct {
		word       model.Word
		difference model.Money
	}{
		"2.18.04.2.01.0006": {model.Down, -20},
		"2.18.04.2.01.0007": {model.Dropped, -200},
		"2.18.04.2.01.0009": {model.New, 9},
		"2.18.04.2.01.0010": {model.Same, 0},
		"2.17.05":           {model.Up, 1},
	} {
		if r := rows[code]; r.Word != want.word || r.Difference() != want.difference*million {
			t.Errorf("%s is %s by %d, want %s by %d million", code, r.Word, r.Difference(), want.word, want.difference)
		}
	}
	if len(c.Rows) != 5 || c.Count[model.Up] != 1 || c.Count[model.Dropped] != 1 {
		t.Errorf("%d rows, counts %v", len(c.Rows), c.Count)
	}
	if c.From != figure(421, 30) || c.To != figure(211, 0) || c.Difference() != -210*million {
		t.Errorf("from %+v to %+v", c.From, c.To)
	}
}

func TestCompareByLevelAndAgency(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(correct(w.Sub, w.DAU, 80*million))
	decide(w, model.Accepted)
	sides := []model.Side{at(w.Plan, model.Proposed), at(w.Plan, model.Agreed)}
	for _, c := range []struct {
		filter model.Filter
		rows   int
	}{
		{model.Filter{}, 2},
		{model.Filter{Level: model.Program}, 2},
		{model.Filter{Level: model.SubActivity}, 3},
		{model.Filter{Level: model.SubActivity, Agency: "2.18.0.00.0.00.01.0000"}, 2},
		{model.Filter{Agency: "2.18.0.00.0.00.01.0000"}, 1},
		{model.Filter{Agency: "no such agency"}, 0},
	} {
		got := model.Compare(sides[0], sides[1], c.filter)
		var from model.Figure
		for _, r := range got.Rows {
			from = from.Plus(r.From)
		}
		if len(got.Rows) != c.rows || from != got.From {
			t.Errorf("%+v: %d rows, want %d; sum %+v, total %+v", c.filter, len(got.Rows), c.rows, from, got.From)
		}
	}
	rows := rowsByCode(model.Compare(sides[0], sides[1], model.Filter{}))
	if r := rows["2.18.0.00.0.00.01.0000"]; r.Word != model.Down || r.Difference() != -20*million {
		t.Errorf("agency %+v", r)
	}
	if r := rows["2.17.0.00.0.00.01.0000"]; r.Word != model.Same {
		t.Errorf("the agency that was not decided is %s; it stands as it was asked for", r.Word)
	}
}

func named(code, name string) incoming.Named { return incoming.Named{Code: code, Name: name} }

func TestCompareMatchesByCodesNotByIDs(t *testing.T) {
	w, other := modeltest.Small(t), modeltest.NewMemory()
	row := modeltest.BudgetRow{
		Agency: named("2.18.0.00.0.00.01.0000", "Nama baru"), Program: named("2.18.04", "P"), Activity: named("2.18.04.2.01", "K"),
		Sub: named("2.18.04.2.01.0006", "Nama sub baru"), Amount: 150 * million,
	}
	if _, err := other.Do(model.Found("Kota Lain", year), model.Context{}); err != nil {
		t.Fatal(err)
	}
	if _, err := other.Do(modeltest.Budgets("lain.xlsx", model.Enacted, year, row), model.Context{Seed: "other"}); err != nil {
		t.Fatal(err)
	}
	c := model.Compare(at(w.Plan, model.Proposed), at(other.Plan, model.Enacted), model.Filter{Level: model.SubActivity})
	r := rowsByCode(c)["2.18.04.2.01.0006"]
	if r.Word != model.Same || r.Name != "Nama sub baru" || r.Agency != "Nama baru" {
		t.Errorf("row %+v", r)
	}
}

func TestWordOf(t *testing.T) {
	none := model.Figure{}
	for _, c := range []struct {
		from, to model.Figure
		want     model.Word
	}{
		{none, none, model.Same},
		{none, figure(0, 0), model.New},
		{figure(0, 0), none, model.Dropped},
		{figure(1, 0), figure(2, 0), model.Up},
		{figure(0, 0), figure(-1, 0), model.Down},
		{figure(1, 0), figure(1, 0), model.Same},
		{figure(1, 1), figure(1, 2), model.Up},
	} {
		if got := model.WordOf(c.from, c.to); got != c.want {
			t.Errorf("%+v → %+v is %s, want %s", c.from, c.to, got, c.want)
		}
	}
}

func TestCompareCodes(t *testing.T) {
	ordered := []string{
		"", "1", "1.02", "1.2", "1.02.02", "1.2.10", "1.10", "2.18.02.2.01.0006", "2.18.02.2.01.06", "2.18.02.2.01.0010", "2.18.02.2.01.10", "10",
		"99999999999999999999999", "X", "X.XX.01",
	}
	for i, a := range ordered {
		for j, b := range ordered {
			want := 0
			switch {
			case i < j:
				want = -1
			case i > j:
				want = 1
			}
			if got := model.CompareCodes(a, b); (got < 0) != (want < 0) || (got > 0) != (want > 0) {
				t.Errorf("CompareCodes(%q, %q) = %d, want %d", a, b, got, want)
			}
		}
	}
}

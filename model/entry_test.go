package model_test

import (
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// undone takes the newest act back and says whether the plan is then as before it.
func undone(t *testing.T, w *modeltest.Town, before *model.Plan) {
	t.Helper()
	w.Act(model.Revert{Entry: w.Entries[len(w.Entries)-1]})
	if same, kind := before.Equal(w.Plan); !same {
		t.Errorf("undo leaves other records of kind %s", kind)
	}
}

func field(line, indicator model.ID, f model.Field, text string) model.SetField {
	return model.SetField{Line: line, Indicator: indicator, Field: f, Text: text}
}

func TestCellsOfAllKindsAreOneEntryAndOneUndo(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.Edit{Title: "setup.missions", Put: []model.Record{&model.Mission{ID: 31, Number: 2, Text: "Layanan"}}})
	before := w.Plan.Clone()
	e := w.Act(model.EnterCells{
		Figures: model.EnterFigures{Targets: []model.SetTarget{{Indicator: w.Output, Stage: model.Proposed, Year: modeltest.PlanYear, Value: "130"}}},
		Quarters: []model.SetQuarter{
			{Indicator: w.Output, Stage: model.Proposed, Year: modeltest.PlanYear, Quarter: 1, Text: " 30 ", Known: true},
			{Indicator: w.Output, Stage: model.Proposed, Year: modeltest.PlanYear, Quarter: 2, Text: "60", Known: true},
		},
		Fields: []model.SetField{
			field(0, w.Output, model.FieldUnit, "Orang"), field(0, w.Output, model.FieldBaseline, "100"), field(0, w.Output, model.FieldBaselineYear, "2025"),
			field(0, w.Output, model.FieldDirection, "lower"), field(0, w.Output, model.FieldFormula, "inverse"), field(0, w.Output, model.FieldOwner, "Kabid"),
			field(w.Sub, 0, model.FieldLocation, "Semua kecamatan"), field(w.Sub, 0, model.FieldMission, "2"), field(w.Sub, 0, model.FieldOutcome, "Layanan baik"),
		},
	})
	if len(e.Changes) != 3 {
		t.Errorf("%d changes, want one each of target, indicator and line", len(e.Changes))
	}
	i, l := w.Plan.Indicators.Get(w.Output), w.Plan.Lines.Get(w.Sub)
	if i.Unit != "Orang" || i.Baseline != "100" || i.BaselineYear != 2025 || i.Direction != model.Lower || i.Formula != model.Inverse || i.Owner != "Kabid" {
		t.Errorf("indicator %+v", i)
	}
	if l.Location != "Semua kecamatan" || l.Mission != 31 || l.Outcome != "Layanan baik" {
		t.Errorf("line %+v", l)
	}
	if got := w.Plan.Target(w.Output, model.Proposed, modeltest.PlanYear); got.Value != "130" || got.Quarters != [4]string{"30", "60"} {
		t.Errorf("target %+v", got)
	}
	undone(t, w, before)
}

func TestCellsThatCannotHoldWhatIsWrittenAreRefused(t *testing.T) {
	for says, act := range map[string]model.EnterCells{
		"Tahun \"dua ribu\"": {Fields: []model.SetField{field(0, 1, model.FieldBaselineYear, "dua ribu")}},
		"Tahun 20":           {Fields: []model.SetField{field(0, 1, model.FieldBaselineYear, "20")}},
		"Arah \"naik\"":      {Fields: []model.SetField{field(0, 1, model.FieldDirection, "naik")}},
		"Rumus \"x\"":        {Fields: []model.SetField{field(0, 1, model.FieldFormula, "x")}},
		"Misi \"9\"":         {Fields: []model.SetField{field(1, 0, model.FieldMission, "9")}},
		"Isian \"unit\"":     {Fields: []model.SetField{field(1, 0, model.FieldUnit, "Orang")}},
		"Indikator belum":    {Fields: []model.SetField{field(0, 1, model.FieldIndicator, " ")}},
		"Triwulan 5":         {Quarters: []model.SetQuarter{{Indicator: 1, Quarter: 5}}},
		"Tidak ada yang berubah": {
			Fields: []model.SetField{field(0, 1, model.FieldUnit, "Pelaku Usaha")},
			Figures: model.EnterFigures{Targets: []model.SetTarget{
				{Indicator: 1, Stage: model.Proposed, Year: modeltest.PlanYear, Value: "120"},
			}},
		},
	} {
		w := modeltest.Small(t)
		for i := range act.Fields {
			act.Fields[i].Line, act.Fields[i].Indicator = act.Fields[i].Line*w.Sub, act.Fields[i].Indicator*w.Output
		}
		for i := range act.Figures.Targets {
			act.Figures.Targets[i].Indicator = w.Output
		}
		if err := w.Refuse(act); !strings.Contains(err.Error(), says) {
			t.Errorf("%s: %v", says, err)
		}
	}
}

func TestMoneyOfTheYearFollowsItsQuartersWhileItIsTheirSum(t *testing.T) {
	w := modeltest.Small(t)
	quarter := func(fund model.ID, n int, amount model.Money) {
		t.Helper()
		w.Act(model.EnterCells{Quarters: []model.SetQuarter{
			{Line: w.Sub, Fund: fund, Stage: model.Planned, Year: modeltest.PlanYear, Quarter: n, Amount: amount, Known: true},
		}})
	}
	budget := func(fund model.ID) *model.Budget {
		return w.Plan.Budget(w.Sub, fund, model.Planned, modeltest.PlanYear)
	}
	quarter(w.DAU, 1, 10)
	quarter(w.DAU, 3, 5)
	if b := budget(w.DAU); b.Amount != 15 || b.Quarters.Sum() != 15 || b.Quarters.Given != [4]bool{true, false, true} {
		t.Errorf("budget %+v", b)
	}
	w.Act(model.SetBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Planned, Year: modeltest.PlanYear, Amount: 40, Known: true})
	quarter(w.DAU, 4, 7)
	if b := budget(w.DAU); b.Amount != 40 || b.Quarters.Sum() != 22 {
		t.Errorf("a figure that was typed does not follow: %+v", b)
	}
	w.Refuse(model.EnterCells{Quarters: []model.SetQuarter{
		{Line: w.Program, Stage: model.Planned, Year: modeltest.PlanYear, Quarter: 1, Amount: 1, Known: true},
	}})
}

func TestALineTakesThePlaceThatItsCodeSays(t *testing.T) {
	w := modeltest.Small(t)
	before := w.Plan.Clone()
	add := func(code string, level model.Level) *model.Line {
		t.Helper()
		e := w.Act(model.AddLine{Agency: w.Agency, Year: modeltest.PlanYear, Level: level, Parent: w.Sub, Code: code, Called: "Baru"})
		return w.Plan.Lines.Get(e.Changes[0].Key())
	}
	sub := add("2.18.04.2.02.0001", model.Program)
	if sub.Level != model.SubActivity || sub.Parent != w.Program {
		t.Errorf("sub kegiatan before its kegiatan: %+v", sub)
	}
	activity := add("2.18.04.2.02", model.SubActivity)
	if moved := w.Plan.Lines.Get(sub.ID); activity.Level != model.Activity || activity.Parent != w.Program || moved.Parent != activity.ID {
		t.Errorf("kegiatan %+v, below it %+v", activity, moved)
	}
	w.Act(model.EnterCells{Fields: []model.SetField{field(sub.ID, 0, model.FieldCode, "2.18.04.2.01.0009")}})
	if moved := w.Plan.Lines.Get(sub.ID); moved.Parent != w.Activity || moved.Name != "Baru" {
		t.Errorf("after another code %+v", moved)
	}
	if free := add("khusus", model.SubActivity); free.Parent != 0 {
		t.Errorf("a line stands under one of its own level: %+v", free)
	}
	free := w.Act(model.AddLine{Agency: w.Agency, Year: modeltest.PlanYear, Level: model.SubActivity, Parent: w.Activity, Code: "khusus 2", Called: "Baru"})
	if l := w.Plan.Lines.Get(free.Changes[0].Key()); l.Parent != w.Activity {
		t.Errorf("a free code keeps the place that was chosen: %+v", l)
	}
	w.Refuse(model.AddLine{Agency: w.Agency, Year: modeltest.PlanYear, Level: model.Program, Code: "2.18.04", Called: "Sama"})
	w.Refuse(model.AddLine{Agency: w.Agency, Year: modeltest.PlanYear, Level: model.Program, Code: "2.18.05"})
	w.Refuse(model.AddLine{Agency: 4, Year: modeltest.PlanYear, Level: model.Program, Code: "2.18.05", Called: "Tanpa perangkat"})
	for i := len(w.Entries) - 1; i >= 3; i-- {
		w.Act(model.Revert{Entry: w.Entries[i]})
	}
	if same, kind := before.Equal(w.Plan); !same {
		t.Errorf("undo leaves other records of kind %s", kind)
	}
}

func TestIndicatorsAreAddedAndMoved(t *testing.T) {
	w := modeltest.Small(t)
	add := func(after model.ID, text string) model.ID {
		t.Helper()
		e := w.Act(model.AddIndicator{Line: w.Sub, After: after, Text: text, Unit: " Orang "})
		for _, c := range e.Changes {
			if c.Before == nil {
				return c.Key()
			}
		}
		t.Fatal("no indicator came")
		return 0
	}
	last := add(0, "ketiga")
	second := add(w.Output, "kedua")
	order := func(want ...model.ID) {
		t.Helper()
		for n, i := range w.Plan.Indicators.Of(w.Sub) {
			if i.ID != want[n] || i.Order != n+1 {
				t.Errorf("place %d: %q with number %d", n+1, i.Text, i.Order)
			}
		}
	}
	order(w.Output, second, last)
	before := w.Plan.Clone()
	w.Act(model.MoveIndicator{Indicator: last, By: -1})
	order(w.Output, last, second)
	undone(t, w, before)
	w.Refuse(model.MoveIndicator{Indicator: last, By: 1})
	w.Refuse(model.MoveIndicator{Indicator: 4, By: 1})
	w.Refuse(model.AddIndicator{Line: 4, Text: "tanpa baris"})
	w.Refuse(model.AddIndicator{Line: w.Sub})
}

func TestSourcesAreAddedByNameAndChanged(t *testing.T) {
	w := modeltest.Small(t)
	before := w.Plan.Clone()
	money := model.SetBudget{Line: w.Sub, Stage: model.Proposed, Year: modeltest.PlanYear, Amount: 7, Known: true}
	w.Act(model.AddSource{SetBudget: money, Called: "APBN Dekonsentrasi"})
	last := w.Plan.Budgets.Of(w.Sub)
	made := w.Plan.Funds.Get(last[len(last)-1].Fund)
	for _, b := range last {
		if f := w.Plan.Funds.Get(b.Fund); f.Name == "APBN Dekonsentrasi" {
			made = f
		}
	}
	if made == nil || !made.Outside || made.Name != "APBN Dekonsentrasi" {
		t.Fatalf("fund %+v", made)
	}
	undone(t, w, before)
	money.Line = w.OtherSub
	w.Act(model.AddSource{SetBudget: money, Called: "pad"})
	if b := w.Plan.Budget(w.OtherSub, w.PAD, model.Proposed, modeltest.PlanYear); b == nil || b.Amount != 7 {
		t.Errorf("the source of that name was not found: %+v", b)
	}
	w.Act(model.ChangeSource{Line: w.OtherSub, From: w.PAD, Called: "Hibah", Stage: model.Proposed})
	if w.Plan.Budget(w.OtherSub, w.PAD, model.Proposed, modeltest.PlanYear) != nil || w.Plan.Funds.Len() != 4 {
		t.Error("the money did not change its source")
	}
	if err := w.Refuse(model.ChangeSource{Line: w.Sub, From: w.PAD, Fund: w.DAU, Stage: model.Proposed}); !strings.Contains(err.Error(), "sudah mempunyai pagu") {
		t.Error(err)
	}
	w.Refuse(model.ChangeSource{Line: w.Sub, From: w.Outside, Fund: w.DAU, Stage: model.Proposed})
	w.Refuse(model.ChangeSource{Line: 4, From: w.PAD, Fund: w.DAU, Stage: model.Proposed})
}

package model_test

import (
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// line gives a copy of a line with something changed.
func line(w *modeltest.Town, id model.ID, change func(*model.Line)) *model.Line {
	l := *w.Plan.Lines.Get(id)
	change(&l)
	return &l
}

func TestApplyIsAllOrNothing(t *testing.T) {
	w := modeltest.Small(t)
	before := w.Plan.Clone()
	mission := &model.Mission{ID: 51, Number: 1, Text: "x"}
	sub := w.Plan.Lines.Get(w.Sub)
	for what, changes := range map[string][]model.Change{
		"something that is not as it was": {model.Add(mission), model.Remove(&model.Mission{ID: 52})},
		"something new that is there":     {model.Add(mission), model.Add(sub)},
		"a reference to nothing":          {model.Add(mission), model.Add(&model.SubUnit{ID: 52, Agency: 404, Code: "1", Name: "x"})},
		"the same thing twice":            {model.Add(mission), model.Add(&model.Mission{ID: 52, Number: 1})},
		"a value outside its limits":      {model.Add(mission), model.Add(&model.Ceiling{ID: 52, Year: 1})},
		"a removal that leaves a hole":    {model.Add(mission), model.Remove(sub)},
		"a change, then a hole":           {model.Replace(sub, line(w, w.Sub, func(l *model.Line) { l.Name = "y" })), model.Remove(w.Plan.Lines.Get(w.Activity))},
	} {
		err := w.Plan.Apply(changes)
		if code := model.CodeOf(err); code == "" || code == model.Internal {
			t.Errorf("%s: %v", what, err)
		}
		if same, kind := before.Equal(w.Plan); !same {
			t.Fatalf("%s was refused but changed records of kind %s", what, kind)
		}
		if got := w.Plan.Missions.Of(0); len(got) != 0 {
			t.Fatalf("%s was refused but %d missions are listed", what, len(got))
		}
	}
	if err := w.Plan.Apply([]model.Change{model.Add(mission)}); err != nil {
		t.Errorf("a good change after the bad ones: %v", err)
	}
}

func TestClonesGoTheirOwnWays(t *testing.T) {
	w := modeltest.Small(t)
	old := w.Plan.Clone()
	w.Act(correct(w.Sub, w.DAU, 80*million))
	w.Act(put(line(w, w.Sub, func(l *model.Line) { l.Name = "Nama lain" })))
	if old.Corrections.Len() != 0 || len(old.Budgets.Of(w.Sub)) != 2 || old.Lines.Get(w.Sub).Name == "Nama lain" {
		t.Error("a change of the plan reached its clone")
	}
	if err := old.Apply([]model.Change{model.Add(&model.Mission{ID: 51, Number: 1})}); err != nil {
		t.Fatal(err)
	}
	if w.Plan.Missions.Len() != 0 {
		t.Error("a change of the clone reached the plan")
	}
}

func TestTheSameThingTwiceIsRefused(t *testing.T) {
	w := modeltest.Small(t)
	for _, r := range []model.Record{
		&model.Agency{Order: 9, Code: "2.18.0.00.0.00.01.0000", Name: "x"},
		&model.Agency{Code: "2.18.0.00.0.00.01.0000", Name: "x"},
		&model.Fund{Code: "1", Name: "DAU"},
		&model.Line{Agency: w.Agency, Parent: w.Activity, Year: year, Level: model.SubActivity, Code: "2.18.04.2.01.0006", Name: "x"},
		&model.Budget{Line: w.Sub, Fund: w.DAU, Stage: model.Proposed, Year: year},
		&model.Target{Indicator: w.Output, Stage: model.Proposed, Year: year},
		&model.Day{Meeting: w.Meeting, Date: "2027-01-18", Start: 1, End: 2},
	} {
		refusedWith(t, w, model.Conflict, put(r))
	}
	w.Act(put(
		&model.Line{Agency: w.Agency, Parent: w.Activity, Year: year, Level: model.SubActivity, Code: "2.18.04.2.01.06", Name: "two digits"},
		&model.Line{Agency: w.Agency, Year: year - 1, Level: model.SubActivity, Code: "2.18.04.2.01.0006", Name: "another year"},
		&model.Line{Agency: w.OtherAgency, Year: year, Level: model.SubActivity, Code: "2.18.04.2.01.0006", Name: "another agency"},
		&model.SubUnit{ID: 61, Agency: w.Agency, Code: "1", Name: "UPT"},
		&model.Line{Agency: w.Agency, SubUnit: 61, Year: year, Level: model.SubActivity, Code: "2.18.04.2.01.0006", Name: "sub unit"},
	))
}

func TestLimits(t *testing.T) {
	w := modeltest.Small(t)
	long := strings.Repeat("é", 1_001)
	for what, r := range map[string]model.Record{
		"agency without code":     &model.Agency{Name: "x"},
		"agency without name":     &model.Agency{Code: "1"},
		"fund without name":       &model.Fund{Code: "9"},
		"line without code":       &model.Line{Agency: w.Agency, Year: year, Level: model.Program, Name: "x"},
		"line without name":       &model.Line{Agency: w.Agency, Year: year, Level: model.Program, Code: "9"},
		"line with a long name":   &model.Line{Agency: w.Agency, Year: year, Level: model.Program, Code: "9", Name: long},
		"line of no level":        &model.Line{Agency: w.Agency, Year: year, Code: "9", Name: "x"},
		"line of level 4":         &model.Line{Agency: w.Agency, Year: year, Level: 4, Code: "9", Name: "x"},
		"line of year 27":         &model.Line{Agency: w.Agency, Year: 27, Level: model.Program, Code: "9", Name: "x"},
		"line below its own rank": &model.Line{Agency: w.Agency, Parent: w.Sub, Year: year, Level: model.Activity, Code: "9", Name: "x"},
		"line below a stranger":   &model.Line{Agency: w.OtherAgency, Parent: w.Program, Year: year, Level: model.Activity, Code: "9", Name: "x"},
		"line below another year": &model.Line{Agency: w.Agency, Parent: w.Program, Year: year + 1, Level: model.Activity, Code: "9", Name: "x"},
		"indicator without text":  &model.Indicator{Line: w.Sub},
		"target of no stage":      &model.Target{Indicator: w.Output, Year: year, Value: "1"},
		"target with a long text": &model.Target{Indicator: w.Output, Stage: model.Planned, Year: year, Value: long},
		"budget of no stage":      &model.Budget{Line: w.Sub, Year: year},
		"budget over the limit":   &model.Budget{Line: w.Sub, Stage: model.Planned, Year: year, Amount: model.MaxMoney + 1},
		"budget under the limit":  &model.Budget{Line: w.Sub, Stage: model.Planned, Year: year, Amount: -model.MaxMoney - 1},
		"ceiling over the limit":  &model.Ceiling{Year: year, Amount: model.MaxMoney + 1},
		"ceiling of year 0":       &model.Ceiling{},
		"meeting without title":   &model.Meeting{Year: year, Base: model.Proposed},
		"meeting about nothing":   &model.Meeting{Title: "x", Year: year},
		"meeting of year 0":       &model.Meeting{Title: "x", Base: model.Proposed},
		"day without date":        &model.Day{Meeting: w.Meeting, Start: 1, End: 2},
		"30 February":             &model.Day{Meeting: w.Meeting, Date: "2027-02-30", Start: 1, End: 2},
		"day that ends first":     &model.Day{Meeting: w.Meeting, Date: "2027-01-19", Start: 2, End: 1},
		"day of 25 hours":         &model.Day{Meeting: w.Meeting, Date: "2027-01-19", Start: 0, End: 25 * 60},
		"slot of −1 minutes":      &model.Slot{Day: w.Day, Presentation: -1},
		"slot of 25 hours":        &model.Slot{Day: w.Day, Reply: 25 * 60},
		"region without name":     &model.Region{ID: model.RegionID, Year: year},
		"region without year":     &model.Region{ID: model.RegionID, Name: "x"},
		"ID below 0":              &model.Mission{ID: -1, Number: 1},
		"ID over 2^53":            &model.Mission{ID: 1 << 53, Number: 1},
	} {
		if code := model.CodeOf(w.Refuse(put(r))); code != model.Invalid {
			t.Errorf("%s: %q", what, code)
		}
	}
	w.Act(put(&model.Line{Agency: w.Agency, Year: year, Level: model.Program, Code: "9", Name: strings.Repeat("é", 1_000)}))
}

func TestLineOfASubUnitOfAnotherAgencyIsRefused(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(put(&model.SubUnit{ID: 61, Agency: w.OtherAgency, Code: "1", Name: "UPT"}))
	refusedWith(t, w, model.Invalid, put(line(w, w.Sub, func(l *model.Line) { l.SubUnit = 61 })))
}

func TestALineMustFitWhatLiesBelowIt(t *testing.T) {
	w := modeltest.Small(t)
	refusedWith(t, w, model.Invalid, put(line(w, w.Program, func(l *model.Line) { l.Level, l.Parent = model.SubActivity, w.Activity })))
	refusedWith(t, w, model.Invalid, put(line(w, w.Program, func(l *model.Line) { l.Agency = w.OtherAgency })))
	refusedWith(t, w, model.Invalid, put(line(w, w.Activity, func(l *model.Line) { l.Parent, l.Year = 0, year+1 })))
	w.Act(put(
		line(w, w.Activity, func(l *model.Line) { l.Parent, l.Year = 0, year+1 }),
		line(w, w.Sub, func(l *model.Line) { l.Year = year + 1 }),
		line(w, w.OtherSub, func(l *model.Line) { l.Year = year + 1 }),
	))
	if got := w.Plan.Tree(w.Agency, year+1); len(got) != 1 || len(got[0].Children) != 2 {
		t.Errorf("tree of the other year has %d roots", len(got))
	}
}

func TestASubUnitStaysWithItsAgencyWhileItHasLines(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(put(&model.SubUnit{ID: 61, Agency: w.Agency, Code: "1", Name: "UPT"}, line(w, w.Sub, func(l *model.Line) { l.SubUnit = 61 })))
	refusedWith(t, w, model.Invalid, put(&model.SubUnit{ID: 61, Agency: w.OtherAgency, Code: "1", Name: "UPT"}))
	w.Act(put(line(w, w.Sub, func(l *model.Line) { l.SubUnit = 0 })))
	w.Act(put(&model.SubUnit{ID: 61, Agency: w.OtherAgency, Code: "1", Name: "UPT"}))
}

package modeltest_test

import (
	"slices"
	"testing"
	"unicode/utf8"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func TestSetsHoldExactlyWhatTheySay(t *testing.T) {
	for name, size := range map[string]modeltest.Size{"S": modeltest.S, "M": modeltest.M, "W": modeltest.W, "2×S": modeltest.S.Times(2)} {
		t.Run(name, func(t *testing.T) {
			p := modeltest.NewPlan(size)
			count := map[model.Level]int{}
			for l := range p.Lines.All() {
				count[l.Level]++
			}
			figures := size.Years * len(size.Stages)
			if size.Decided { // a verdict gives every indicator its agreed target
				figures++
			}
			for what, is := range map[string][2]int{
				"agencies":    {p.Agencies.Len(), size.Agencies},
				"programs":    {count[model.Program], size.Programs},
				"activities":  {count[model.Activity], size.Activities},
				"subs":        {count[model.SubActivity], size.Subs},
				"indicators":  {p.Indicators.Len(), size.Indicators},
				"targets":     {p.Targets.Len(), size.Indicators * figures},
				"corrections": {p.Corrections.Len(), size.Corrections},
				"days":        {p.Days.Len(), size.Days},
				"directives":  {p.Directives.Len(), size.Directives},
				"claims":      {p.Claims.Len(), size.Claims},
				"notes":       {p.Notes.Len(), size.Notes},
				"present":     {p.Participants.Len(), size.Participants},
			} {
				if is[0] != is[1] {
					t.Errorf("%s: %d, want %d", what, is[0], is[1])
				}
			}
		})
	}
}

func TestEverySubHasABudgetAtEveryStage(t *testing.T) {
	p := modeltest.NewPlan(modeltest.S)
	for l := range p.Lines.All() {
		has := map[model.Stage]bool{}
		for _, b := range p.Budgets.Of(l.ID) {
			has[b.Stage] = true
		}
		for _, stage := range modeltest.S.Stages {
			if has[stage] != (l.Level == model.SubActivity) {
				t.Fatalf("line %s of level %d: budget at %s is %v", l.Code, l.Level, stage, has[stage])
			}
		}
	}
}

func TestRealisedFiguresAreSumsOfTheirQuarters(t *testing.T) {
	size := modeltest.S
	size.Stages = []model.Stage{model.Enacted, model.Realised}
	for b := range modeltest.NewPlan(size).Budgets.All() {
		var sum model.Money
		for _, m := range b.Quarters.Amount {
			sum += m
		}
		if b.Stage == model.Realised && sum != b.Amount || b.Stage != model.Realised && sum != 0 {
			t.Fatalf("stage %s: quarters sum to %d of %d", b.Stage, sum, b.Amount)
		}
	}
}

func TestTextsAreAsLongAsRealOnes(t *testing.T) {
	p := modeltest.NewPlan(modeltest.M)
	lengths := map[model.Level][]int{}
	for l := range p.Lines.All() {
		lengths[l.Level] = append(lengths[l.Level], utf8.RuneCountInString(l.Name))
	}
	for i := range p.Indicators.All() {
		lengths[0] = append(lengths[0], utf8.RuneCountInString(i.Text))
	}
	for level, longest := range map[model.Level]int{model.Program: 142, model.Activity: 284, model.SubActivity: 410, 0: 478} {
		if got := slices.Max(lengths[level]); got > longest {
			t.Errorf("level %d: longest text has %d characters, want at most %d", level, got, longest)
		}
	}
	subs := lengths[model.SubActivity]
	slices.Sort(subs)
	if slices.Max(subs) != 410 {
		t.Errorf("longest sub kegiatan has %d characters, want 410", slices.Max(subs))
	}
	if median := subs[len(subs)/2]; median < 60 || median > 68 {
		t.Errorf("median length of sub kegiatan is %d, want about 64", median)
	}
}

func TestSameSeedSameJournal(t *testing.T) {
	one, two, other := modeltest.Generate(modeltest.S, 7), modeltest.Generate(modeltest.S, 7), modeltest.Generate(modeltest.S, 8)
	if same, kind := one.Plan.Equal(two.Plan); !same {
		t.Errorf("the same seed gives other records of kind %s", kind)
	}
	if same, _ := one.Plan.Equal(other.Plan); same {
		t.Error("another seed gives the same plan")
	}
}

func TestJournalRewindsToNothing(t *testing.T) {
	m := modeltest.Generate(modeltest.S, 1)
	p := m.Plan.Clone()
	if err := p.Rewind(m.NewestFirst(0)); err != nil {
		t.Fatal(err)
	}
	if !p.Empty() {
		t.Error("records are left after all entries were taken back")
	}
	if err := p.Replay(m.Entries); err != nil {
		t.Fatal(err)
	}
	if same, kind := p.Equal(m.Plan); !same {
		t.Errorf("replay gives other records of kind %s", kind)
	}
}

func TestTownStandsAndRefusesCleanly(t *testing.T) {
	w := modeltest.Small(t)
	total := w.Plan.Total(model.Proposed, modeltest.PlanYear)
	if total.Amount != 420_000_000*model.Rupiah || total.Outside != 30_000_000*model.Rupiah {
		t.Errorf("total %+v", total)
	}
	if len(w.Entries) != 3 {
		t.Errorf("%d entries, want 3", len(w.Entries))
	}
	if code := model.CodeOf(w.Refuse(model.EndSlot{})); code != model.Conflict {
		t.Errorf("ending no slot gives %s", code)
	}
}

func TestTheFullestMeetingIsDecidedAndHasTheLongestTexts(t *testing.T) {
	size := modeltest.W
	size.Longest = true
	p := modeltest.NewPlan(size)
	for l := range p.Lines.All() {
		if want := map[model.Level]int{model.Program: 142, model.Activity: 284, model.SubActivity: 410}[l.Level]; utf8.RuneCountInString(l.Name) != want {
			t.Fatalf("%s has %d characters, want %d", l.Code, utf8.RuneCountInString(l.Name), want)
		}
	}
	longest := 0
	for n := range p.Notes.All() {
		longest = max(longest, len(n.Text))
	}
	agreed := 0
	for _, a := range p.Agreements(p.CurrentMeeting()) {
		for _, l := range a.Agreed {
			if l.Leaf {
				agreed++
			}
		}
	}
	if longest != 10_000 || agreed != size.Subs {
		t.Errorf("the longest note has %d characters, %d lines are agreed", longest, agreed)
	}
}

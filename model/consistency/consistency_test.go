package consistency_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/consistency"
	"benangmerah/model/modeltest"
)

const (
	year    = modeltest.PlanYear
	million = 1_000_000 * model.Rupiah
)

func put(records ...model.Record) model.Edit { return model.Edit{Title: "edit", Put: records} }

func budget(id, line model.ID, stage model.Stage, amount model.Money) *model.Budget {
	return &model.Budget{ID: id, Line: line, Stage: stage, Year: year, Amount: amount * million}
}

func target(id, indicator model.ID, stage model.Stage, value string) *model.Target {
	return &model.Target{ID: id, Indicator: indicator, Stage: stage, Year: year, Value: value}
}

// told writes findings for comparing: kind, stages, code, and what is held against each other.
func told(p *model.Plan, c *consistency.Check) (lines []string) {
	for _, r := range c.Reports {
		for _, f := range r.Findings {
			line := fmt.Sprintf("%s %s→%s %s", f.Kind, f.From, f.To, p.Lines.Get(f.Line).Code)
			switch {
			case f.Indicator != 0:
				line += fmt.Sprintf(" %q %q", f.TargetBefore, f.TargetAfter)
			case f.Was != 0:
				line += " was " + p.Lines.Get(f.Was).Code
			}
			if f.Indicator == 0 {
				line += fmt.Sprintf(" %s %s", written(f.Before), written(f.After))
			}
			lines = append(lines, line)
		}
	}
	return lines
}

func written(f model.Figure) string {
	if !f.Known {
		return "-"
	}
	return fmt.Sprint((f.Amount + f.Outside) / million)
}

func finds(t *testing.T, p *model.Plan, want ...string) *consistency.Check {
	t.Helper()
	c := consistency.Of(p, year)
	if got := told(p, c); strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("found:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	return c
}

// The town has money and targets of one stage: nothing is to be compared, and two lines have money without a target.
func TestTargetsAndMoneyOfOneStage(t *testing.T) {
	w := modeltest.Small(t)
	c := finds(t, w.Plan, "unmeasured →usulan 2.18.04.2.01.0007 - 230", "unmeasured →usulan 2.17.05 - 70")
	if len(c.Pairs) != 0 || c.Stage != model.Proposed || len(c.Reports) != 2 || c.Sum(consistency.Unmeasured, consistency.Pair{}) != (consistency.Sum{Count: 2, Difference: 300 * million}) {
		t.Errorf("%+v", c)
	}
	w.Act(put(
		&model.Line{ID: 801, Agency: w.Agency, Parent: w.Activity, Year: year, Level: model.SubActivity, Code: "2.18.04.2.01.0008", Name: "Kosong"},
		&model.Line{ID: 802, Agency: w.Agency, Parent: w.Activity, Year: year, Level: model.SubActivity, Code: "2.18.04.2.01.0009", Name: "Tanpa uang"},
		&model.Indicator{ID: 803, Line: 802, Text: "Jumlah"}, target(804, 803, model.Proposed, "5"),
		&model.Indicator{ID: 805, Line: w.OtherSub, Text: "Jumlah"}, target(806, 805, model.Proposed, " "),
	))
	finds(
		t, w.Plan, "unmeasured →usulan 2.18.04.2.01.0007 - 230", "no_target →usulan 2.18.04.2.01.0008 - -", "unfunded →usulan 2.18.04.2.01.0009 - -",
		"unmeasured →usulan 2.17.05 - 70",
	)
}

func TestAYearWithoutFiguresIsNotInconsistent(t *testing.T) {
	if c := consistency.Of(modeltest.Small(t).Plan, year+9); c.Sum("", consistency.Pair{}).Count != 0 || c.Stage != model.NoStage || len(c.Reports) != 2 {
		t.Errorf("%+v", c)
	}
}

// compared is the town with an approved budget in which a line fell out, another came in, and one has another amount and target; the program of the other
// agency is as it was.
func compared(t *testing.T) *modeltest.Town {
	t.Helper()
	w := modeltest.Small(t)
	w.Act(put(
		budget(820, w.Sub, model.Enacted, 140), target(821, w.Output, model.Enacted, "110"), target(822, w.Outcome, model.Enacted, "≥ 90,0"),
		&model.Line{ID: 801, Agency: w.Agency, Parent: w.Activity, Year: year, Level: model.SubActivity, Code: "2.18.04.2.01.0026", Name: "Penyediaan Layanan Konsultasi"},
		budget(823, 801, model.Enacted, 200), budget(824, w.OtherProgram, model.Enacted, 70),
		&model.Indicator{ID: 825, Line: 801, Text: "Jumlah"}, target(826, 825, model.Enacted, "4"),
		&model.Indicator{ID: 827, Line: w.OtherSub, Text: "Jumlah"}, target(828, 827, model.Proposed, "4"),
		&model.Indicator{ID: 829, Line: w.OtherProgram, Text: "Jumlah"}, target(830, 829, model.Proposed, "1"), target(831, 829, model.Enacted, "1"),
	))
	return w
}

func TestTwoStagesAreHeldAgainstEachOther(t *testing.T) {
	w := compared(t)
	c := finds(
		t, w.Plan,
		"amount usulan→ditetapkan 2.18.04.2.01.0006 150 140", `target usulan→ditetapkan 2.18.04.2.01.0006 "120" "110"`,
		"missing usulan→ditetapkan 2.18.04.2.01.0007 230 -", "extra usulan→ditetapkan 2.18.04.2.01.0026 - 200",
	)
	pair := consistency.Pair{From: model.Proposed, To: model.Enacted}
	if !slices.Equal(c.Pairs, []consistency.Pair{pair}) {
		t.Errorf("pairs %v", c.Pairs)
	}
	if s := c.Sum("", pair); s.Count != 4 || s.Difference != (-10-230+200)*million {
		t.Errorf("all of the pair: %+v", s)
	}
	if s := c.Reports[0].Sum(consistency.Missing, pair); s.Count != 1 || s.Difference != -230*million || len(c.Reports[0].Of(consistency.Missing, consistency.Pair{})) != 1 {
		t.Errorf("missing: %+v", s)
	}
	if s := c.Sum(consistency.Missing, consistency.Pair{From: model.Enacted, To: model.Realised}); s != (consistency.Sum{}) {
		t.Errorf("of another pair: %+v", s)
	}
}

func TestALineThatGoesOnAsAnotherHasMoved(t *testing.T) {
	w := compared(t)
	pairs := []model.LinePair{{Line: w.OtherSub, Successor: 801}}
	joined := w.Act(model.JoinLines{Pairs: pairs})
	finds(
		t, w.Plan,
		"amount usulan→ditetapkan 2.18.04.2.01.0006 150 140", `target usulan→ditetapkan 2.18.04.2.01.0006 "120" "110"`,
		"moved usulan→ditetapkan 2.18.04.2.01.0026 was 2.18.04.2.01.0007 230 200",
		"amount usulan→ditetapkan 2.18.04.2.01.0026 was 2.18.04.2.01.0007 230 200",
	)
	w.Act(model.Revert{Entry: joined})
	w.Act(model.RefuseLines{Pairs: pairs})
	if s := consistency.Of(w.Plan, year).Sum(consistency.Moved, consistency.Pair{}); s.Count != 0 {
		t.Errorf("refused lines moved: %+v", s)
	}
}

func TestWhatTheMeetingLeftOpenStandsAsItWasAskedFor(t *testing.T) {
	w := compared(t)
	w.Act(put(budget(840, w.Sub, model.Agreed, 130), budget(841, 801, model.Realised, 150), budget(842, w.Sub, model.Realised, 145), target(843, w.Output, model.Realised, "80")))
	finds(
		t, w.Plan,
		`target ditetapkan→realisasi 2.18.04 "≥ 90,0" ""`,
		"amount usulan→hasil 2.18.04.2.01.0006 150 130", "amount hasil→ditetapkan 2.18.04.2.01.0006 130 140", `target usulan→ditetapkan 2.18.04.2.01.0006 "120" "110"`,
		"amount ditetapkan→realisasi 2.18.04.2.01.0006 140 145",
		"missing hasil→ditetapkan 2.18.04.2.01.0007 230 -",
		"extra hasil→ditetapkan 2.18.04.2.01.0026 - 200", `target ditetapkan→realisasi 2.18.04.2.01.0026 "4" ""`,
		"missing ditetapkan→realisasi 2.17.05 70 -",
	)
}

// A plan of several years that knows no more than programs is compared with the sums below them.
func TestMoneyIsComparedWhereBothStagesHaveIt(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(put(budget(820, w.Program, model.Planned, 380), budget(821, w.OtherProgram, model.Planned, 60)))
	finds(
		t, w.Plan, "unmeasured →usulan 2.18.04.2.01.0007 - 230", "amount rencana→usulan 2.17.05 60 70", "unmeasured →usulan 2.17.05 - 70",
	)
	w.Act(put(budget(820, w.Program, model.Planned, 400)))
	if s := consistency.Of(w.Plan, year).Reports[0].Sum(consistency.Amount, consistency.Pair{}); s.Count != 1 || s.Difference != (380-400)*million {
		t.Errorf("at the program: %+v", s)
	}
}

// The differences of a pair add up to the difference of the totals, whatever is where, and joining lines changes no sum.
func TestDifferencesAddUpToThatOfTheTotals(t *testing.T) {
	for seed := range uint64(5) {
		m := modeltest.Generate(modeltest.S, seed)
		r := rand.New(rand.NewPCG(seed, 9))
		edit := model.Edit{Title: "edit"}
		var subs []*model.Line
		for _, a := range m.Plan.Agencies.Of(0) {
			for _, l := range m.Plan.Lines.Of(a.ID) {
				if l.Level != model.SubActivity && r.IntN(3) > 0 {
					continue
				}
				subs = append(subs, l)
				for _, stage := range []model.Stage{model.Planned, model.Enacted, model.Revised(1)} {
					if r.IntN(3) > 0 {
						edit.Put = append(edit.Put, &model.Budget{Line: l.ID, Stage: stage, Year: year, Amount: model.Money(r.Int64N(1_000_000))})
					}
				}
			}
		}
		if _, err := m.Do(edit, model.Context{}); err != nil {
			t.Fatal(err)
		}
		addsUp(t, m.Plan)
		before := consistency.Of(m.Plan, year)
		for range 60 {
			a, b := subs[r.IntN(len(subs))], subs[r.IntN(len(subs))]
			_, _ = m.Do(model.JoinLines{Pairs: []model.LinePair{{Line: a.ID, Successor: b.ID}}}, model.Context{}) // those that make no sense are refused
		}
		if m.Plan.Successions.Len() == 0 {
			t.Fatal("nothing was joined")
		}
		after := consistency.Of(m.Plan, year)
		for _, pair := range before.Pairs {
			if a, b := sumWithoutRepeats(before, pair), sumWithoutRepeats(after, pair); a != b {
				t.Errorf("seed %d, %v: %d before lines were joined, %d after", seed, pair, a, b)
			}
		}
	}
}

// sumWithoutRepeats sums the differences of a pair, those of lines that moved once.
func sumWithoutRepeats(c *consistency.Check, pair consistency.Pair) (sum model.Money) {
	for _, r := range c.Reports {
		for _, f := range r.Of("", pair) {
			if f.Kind != consistency.Amount || f.Was == 0 {
				sum += f.Difference()
			}
		}
	}
	return sum
}

func addsUp(t *testing.T, p *model.Plan) {
	t.Helper()
	total := func(stage model.Stage) model.Money {
		if stage == model.Agreed {
			return consistency.All(p.TotalOutcome(p.Base(), year))
		}
		return consistency.All(p.Total(stage, year))
	}
	c := consistency.Of(p, year)
	if len(c.Pairs) != 4 {
		t.Fatalf("pairs %v", c.Pairs)
	}
	for _, pair := range c.Pairs {
		if s := c.Sum("", pair); s.Difference != total(pair.To)-total(pair.From) {
			t.Errorf("%v: findings add up to %d, totals to %d", pair, s.Difference, total(pair.To)-total(pair.From))
		}
	}
}

func BenchmarkOf(b *testing.B) {
	p := modeltest.NewPlan(modeltest.L)
	findings := 0
	for b.Loop() {
		findings = consistency.Of(p, year).Sum("", consistency.Pair{}).Count
	}
	b.ReportMetric(float64(findings), "findings")
}

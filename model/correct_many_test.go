package model_test

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func many(w *modeltest.Town, s model.Spread) model.CorrectMany {
	return model.CorrectMany{Figures: w.Plan.FiguresOfAgency(model.Agreed, year, w.Agency), Spread: s, Stage: model.Agreed, Year: year}
}

func TestCorrectManyTakesTenPercentOff(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(correct(w.Sub, w.DAU, 80*million))
	entry := w.ActIn(many(w, model.Spread{Rate: -100_000}), model.Context{Reason: "efisiensi", Speaker: "Wali Kota"})
	wantBudgets(t, w, w.Sub, model.Agreed, map[model.ID]model.Money{w.DAU: 72 * million, w.PAD: 45 * million})
	wantBudgets(t, w, w.OtherSub, model.Agreed, map[model.ID]model.Money{w.DAU: 180 * million, w.Outside: 30 * million})
	list := w.Plan.Corrections.Of(w.Agency)[1:]
	if len(list) != 3 {
		t.Fatalf("%d corrections", len(list))
	}
	for _, c := range list {
		if c.Reason != "efisiensi" || c.Speaker != "Wali Kota" || c.NewAmount != c.OldAmount/10*9 {
			t.Errorf("correction %+v", *c)
		}
	}
	w.Act(model.Revert{Entry: entry})
	wantBudgets(t, w, w.Sub, model.Agreed, map[model.ID]model.Money{w.DAU: 80 * million, w.PAD: 50 * million})
	wantBudgets(t, w, w.OtherSub, model.Agreed, map[model.ID]model.Money{w.DAU: -1})
}

func TestCorrectManyRoundsByLargestRemainders(t *testing.T) {
	w := modeltest.Small(t)
	act := many(w, model.Spread{To: 100 * million})
	act.Step = million
	w.Act(act) // of 100, 50 and 200 million: 28.57, 14.29 and 57.14
	wantBudgets(t, w, w.Sub, model.Agreed, map[model.ID]model.Money{w.DAU: 29 * million, w.PAD: 14 * million})
	wantBudgets(t, w, w.OtherSub, model.Agreed, map[model.ID]model.Money{w.DAU: 57 * million})
}

func TestCorrectManyKeepsTheSenWithTheLargestFigure(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(many(w, model.Spread{By: -7}))
	wantBudgets(t, w, w.OtherSub, model.Agreed, map[model.ID]model.Money{w.DAU: 200*million - model.Rupiah + 93})
	if got := w.Plan.AgencyOutcome(w.Agency, model.Proposed, year).Amount; got != 350*million-7 {
		t.Errorf("outcome %d", got)
	}
}

func TestCorrectManyRefusals(t *testing.T) {
	w := modeltest.Small(t)
	for _, s := range []model.Spread{
		{}, {Rate: -1_000_000}, {Rate: -2_000_000}, {By: -350 * million}, {To: -1}, {Rate: 1, By: 1}, {To: model.MaxMoney * 91}, {Rate: 1 << 62}, {Rate: 1_000_000_000_000},
	} {
		refusedWith(t, w, model.Invalid, many(w, s))
	}
	for _, step := range []model.Money{-1, 2_000_000_000 * model.Rupiah, 400 * million} {
		act := many(w, model.Spread{To: 400 * million})
		act.Step = step
		refusedWith(t, w, model.Invalid, act)
	}
	half := model.Spread{Rate: -500_000}
	act := many(w, half)
	act.Figures = append(act.Figures, act.Figures[0])
	refusedWith(t, w, model.Invalid, act)
	for _, f := range []model.FigureOf{{Line: w.Activity, Fund: w.DAU}, {Line: w.Sub, Fund: w.Outside}} {
		refusedWith(t, w, model.Invalid, model.CorrectMany{Figures: []model.FigureOf{f}, Spread: half, Stage: model.Agreed, Year: year})
	}
	for _, f := range []model.FigureOf{{Line: 404, Fund: w.DAU}, {Line: w.Sub, Fund: 404}} {
		refusedWith(t, w, model.NotFound, model.CorrectMany{Figures: []model.FigureOf{f}, Spread: half, Stage: model.Agreed, Year: year})
	}
	w.Act(correct(w.Sub, w.PAD, -million))
	refusedWith(t, w, model.Invalid, many(w, half))
}

func TestCorrectManyLeavesFiguresOfZero(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(correct(w.Sub, w.PAD, 0))
	w.Act(many(w, model.Spread{Rate: 100_000}))
	wantBudgets(t, w, w.Sub, model.Agreed, map[model.ID]model.Money{w.DAU: 110 * million, w.PAD: 0})
}

func TestFiguresUnder(t *testing.T) {
	w := modeltest.Small(t)
	want := []model.FigureOf{{Line: w.Sub, Fund: w.DAU}, {Line: w.Sub, Fund: w.PAD}, {Line: w.OtherSub, Fund: w.DAU}}
	sorted := func(list []model.FigureOf) []model.FigureOf {
		slices.SortFunc(list, func(a, b model.FigureOf) int { return slices.Index(want, a) - slices.Index(want, b) })
		return list
	}
	for name, got := range map[string][]model.FigureOf{
		"agency":  w.Plan.FiguresOfAgency(model.Agreed, year, w.Agency),
		"twice":   w.Plan.FiguresUnder(model.Proposed, year, w.Program, w.Sub, 404),
		"program": w.Plan.FiguresUnder(model.Agreed, year, w.Program),
	} {
		if !slices.Equal(sorted(got), want) {
			t.Errorf("%s: %v", name, got)
		}
	}
	if got := w.Plan.FiguresUnder(model.Enacted, year, w.Program); got != nil {
		t.Errorf("of a stage without figures: %v", got)
	}
}

// TestCorrectManyKeepsTheSum changes random parts of generated plans by random spreads: the sum is exact to the sen, each figure within one step of its
// exact part, and figures that are larger do not get less.
func TestCorrectManyKeepsTheSum(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 2))
	p := modeltest.NewPlan(modeltest.S)
	done := 0
	for range 400 {
		act := randomMany(p, r)
		before, sum := standing(t, p, act)
		proposal, err := p.Propose(act, model.Context{Seed: "many"})
		if err != nil {
			if model.CodeOf(err) != model.Invalid {
				t.Fatalf("%+v: %v", act.Spread, err)
			}
			continue
		}
		done++
		after := map[model.FigureOf]model.Money{}
		for f, m := range before {
			after[f] = m
		}
		for _, c := range proposal.Corrections {
			after[model.FigureOf{Line: c.Line, Fund: c.Fund}] = c.NewAmount
		}
		wantSpread(t, act, before, after, sum)
		if proposal.After-proposal.Before != total(after)-sum {
			t.Fatalf("the proposal moves %d, the figures %d", proposal.After-proposal.Before, total(after)-sum)
		}
	}
	if done < 200 {
		t.Fatalf("only %d spreads were not refused", done)
	}
}

func randomMany(p *model.Plan, r *rand.Rand) model.CorrectMany {
	agencies := p.Agencies.Of(0)
	all := p.FiguresOfAgency(model.Agreed, year, agencies[r.IntN(len(agencies))].ID)
	r.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	act := model.CorrectMany{
		Figures: all[:1+r.IntN(len(all))], Stage: model.Agreed, Year: year,
		Step: []model.Money{0, 1, model.Rupiah, 1_000 * model.Rupiah, million}[r.IntN(5)],
	}
	switch r.IntN(3) {
	case 0:
		act.Spread.Rate = r.Int64N(1_500_000) - 800_000
	case 1:
		act.Spread.By = model.Money(r.Int64N(2_000_000_000_00)) - 1_000_000_000_00
	default:
		act.Spread.To = 1 + model.Money(r.Int64N(100_000_000_000_00))
	}
	return act
}

// standing gives the figures of an act as they stand, by correcting nothing: what was agreed, else what was asked for.
func standing(t *testing.T, p *model.Plan, act model.CorrectMany) (map[model.FigureOf]model.Money, model.Money) {
	t.Helper()
	list := map[model.FigureOf]model.Money{}
	for _, f := range act.Figures {
		b := p.Budget(f.Line, f.Fund, model.Agreed, year)
		if b == nil {
			b = p.Budget(f.Line, f.Fund, model.Proposed, year)
		}
		list[f] = b.Amount
	}
	return list, total(list)
}

func total(list map[model.FigureOf]model.Money) (sum model.Money) {
	for _, m := range list {
		sum += m
	}
	return sum
}

func wantSpread(t *testing.T, act model.CorrectMany, before, after map[model.FigureOf]model.Money, sum model.Money) {
	t.Helper()
	step := max(act.Step, 1)
	if act.Step == 0 {
		step = model.Rupiah
	}
	target := act.Spread.To
	switch {
	case act.Spread.By != 0:
		target = sum + act.Spread.By
	case act.Spread.Rate != 0:
		exact := new(big.Rat).Mul(big.NewRat(int64(sum), int64(step)), big.NewRat(1_000_000+act.Spread.Rate, 1_000_000))
		exact.Add(exact, big.NewRat(1, 2))
		target = model.Money(new(big.Int).Div(exact.Num(), exact.Denom()).Int64()) * step
	}
	if total(after) != target {
		t.Fatalf("%+v, step %d: the figures make %d, want %d", act.Spread, step, total(after), target)
	}
	for f, m := range after {
		exact := new(big.Rat).Mul(big.NewRat(int64(before[f]), int64(sum)), big.NewRat(int64(target), 1))
		off := new(big.Rat).Sub(big.NewRat(int64(m), 1), exact)
		if off.Abs(off).Cmp(big.NewRat(2*int64(step), 1)) >= 0 {
			t.Fatalf("%+v: %d became %d, exactly %s", act.Spread, before[f], m, exact.FloatString(2))
		}
		for g, n := range after {
			if before[f] > before[g] && m < n {
				t.Fatalf("%+v: %d became %d, %d became %d", act.Spread, before[f], m, before[g], n)
			}
		}
	}
}

package monev_test

import (
	"math/big"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/monev"
)

const (
	year    = modeltest.PlanYear
	million = 1_000_000 * model.Rupiah
)

func spend(w *modeltest.Town, line, fund model.ID, quarter int, amount model.Money) {
	w.T.Helper()
	w.Act(model.EnterCells{Quarters: []model.SetQuarter{{Line: line, Fund: fund, Stage: model.Realised, Year: year, Quarter: quarter, Amount: amount, Known: true}}})
}

func reach(w *modeltest.Town, stage model.Stage, quarter int, text string) {
	w.T.Helper()
	w.Act(model.EnterCells{Quarters: []model.SetQuarter{{Indicator: w.Output, Stage: stage, Year: year, Quarter: quarter, Text: text}}})
}

func row(t *testing.T, r *monev.Report, line model.ID) monev.Row {
	t.Helper()
	for _, a := range r.Accounts {
		for _, row := range a.Rows {
			if row.Line.ID == line {
				return row
			}
		}
	}
	t.Fatalf("line %d is not in the report", line)
	return monev.Row{}
}

func wantShare(t *testing.T, what string, got *big.Rat, a, b int64) {
	t.Helper()
	if got == nil || got.Cmp(big.NewRat(a, b)) != 0 {
		t.Errorf("%s is %v, not %d/%d", what, got, a, b)
	}
}

// Sub has 150 million: half a year is even 75. OtherSub has 200 and 30 of the state.
func TestMoneyIsHeldAgainstAnEvenPartWhereNothingIsPlannedByQuarter(t *testing.T) {
	w := modeltest.Small(t)
	spend(w, w.Sub, w.DAU, 1, 30*million)
	spend(w, w.Sub, w.DAU, 2, 30*million)
	r := monev.Of(w.Plan, monev.Query{Year: year, Quarter: 2})
	sub := row(t, r, w.Sub)
	if sub.Money.Basis != monev.Even || sub.Money.Planned.Amount != 75*million || sub.Money.Spent.Amount != 60*million || sub.Money.Light != monev.Good {
		t.Errorf("%+v", sub.Money)
	}
	wantShare(t, "absorbed", sub.Money.Absorbed, 60, 150)
	wantShare(t, "share", sub.Money.Share, 60, 75)
	other := row(t, r, w.OtherSub)
	if other.Money.Spent.Known || other.Money.Share != nil || other.Money.Light != monev.Unknown {
		t.Errorf("nothing was reported, and yet %+v", other.Money)
	}
	top := row(t, r, w.Program)
	if top.Money.Budget.Amount != 350*million || top.Money.Budget.Outside != 30*million || top.Money.Spent.Amount != 60*million || top.Depth != 0 || sub.Depth != 2 {
		t.Errorf("%+v", top.Money)
	}
	wantShare(t, "of the programme", top.Money.Share, 60, 175)
	if top.Money.Light != monev.Critical || r.Money.Budget.Amount != 420*million || r.Accounts[1].Money.Budget.Amount != 70*million {
		t.Errorf("%+v %+v", top.Money, r.Money)
	}
}

func TestMoneyIsHeldAgainstTheQuartersThatWerePlanned(t *testing.T) {
	w := modeltest.Small(t)
	for quarter, amount := range []model.Money{10, 20, 40, 30} {
		w.Act(model.EnterCells{Quarters: []model.SetQuarter{
			{Line: w.Sub, Fund: w.DAU, Stage: model.Enacted, Year: year, Quarter: quarter + 1, Amount: amount * million, Known: true},
		}})
	}
	spend(w, w.Sub, w.DAU, 2, 21*million)
	m := row(t, monev.Of(w.Plan, monev.Query{Year: year, Quarter: 2}), w.Sub).Money
	if m.Stage != model.Enacted || m.Basis != monev.ByQuarter || m.Planned.Amount != 30*million || m.Budget.Amount != 100*million || m.Light != monev.Attention {
		t.Errorf("%+v", m)
	}
	spend(w, w.Sub, w.DAU, 4, 80*million)
	m = row(t, monev.Of(w.Plan, monev.Query{Year: year, Quarter: 4}), w.Sub).Money
	if m.Basis != monev.ByYear || !m.Over || m.Light != monev.Critical {
		t.Errorf("more than the budget was spent: %+v", m)
	}
	wantShare(t, "absorbed", m.Absorbed, 101, 100)
}

func TestTargetsAreHeldAgainstTheirQuarterOrTheYear(t *testing.T) {
	w := modeltest.Small(t)
	reach(w, model.Realised, 2, "45")
	m := row(t, monev.Of(w.Plan, monev.Query{Year: year, Quarter: 3}), w.Sub).Measures[0]
	if m.Target != "120" || m.Realised != "45" || m.Basis != monev.ByYear || m.Light != monev.Unknown {
		t.Errorf("before the year is over: %+v", m)
	}
	wantShare(t, "achievement", m.Achievement.Share, 45, 120)
	reach(w, model.Proposed, 3, "60")
	m = row(t, monev.Of(w.Plan, monev.Query{Year: year, Quarter: 3}), w.Sub).Measures[0]
	if m.Target != "60" || m.Basis != monev.ByQuarter || m.Light != monev.Attention {
		t.Errorf("by quarter: %+v", m)
	}
	r := monev.Of(w.Plan, monev.Query{Year: year, Quarter: 4})
	if m = row(t, r, w.Sub).Measures[0]; m.Target != "120" || m.Light != monev.Critical || row(t, r, w.Sub).Light != monev.Critical {
		t.Errorf("at the end: %+v", m)
	}
	if r.Measures != (monev.Counts{monev.Unknown: 1, monev.Critical: 1}) {
		t.Errorf("%v", r.Measures)
	}
}

// (2T−R)/T and T/R are in real use where lower is better; the indicator keeps which.
func TestAchievementGoesByTheFormulaOfTheIndicator(t *testing.T) {
	w := modeltest.Small(t)
	reach(w, model.Realised, 4, "150")
	for formula, share := range map[model.Formula]*big.Rat{model.Ratio: big.NewRat(150, 120), model.Inverse: big.NewRat(120, 150), model.Complement: big.NewRat(90, 120)} {
		i := *w.Plan.Indicators.Get(w.Output)
		i.Formula = formula
		if *w.Plan.Indicators.Get(w.Output) != i {
			w.Act(model.Edit{Title: "agency.edit", Put: []model.Record{&i}})
		}
		m := row(t, monev.Of(w.Plan, monev.Query{Year: year, Quarter: 4}), w.Sub).Measures[0]
		if m.Achievement.Formula != formula || m.Achievement.Share.Cmp(share) != 0 {
			t.Errorf("%s: %+v", formula, m)
		}
		if want := map[model.Formula]monev.Light{model.Ratio: monev.Good, model.Inverse: monev.Good, model.Complement: monev.Attention}[formula]; m.Light != want {
			t.Errorf("%s: light %d", formula, m.Light)
		}
	}
}

func TestLightsGoByTheThresholdsExactly(t *testing.T) {
	th := model.Thresholds{Good: 76, Attention: 66}
	for _, c := range []struct {
		share *big.Rat
		want  monev.Light
	}{
		{nil, monev.Unknown},
		{big.NewRat(76, 100), monev.Good},
		{big.NewRat(75_999_999, 100_000_000), monev.Attention},
		{big.NewRat(66, 100), monev.Attention},
		{big.NewRat(65_999_999, 100_000_000), monev.Critical},
		{big.NewRat(-1, 2), monev.Critical},
		{big.NewRat(5, 1), monev.Good},
	} {
		if got := monev.LightOf(th, c.share); got != c.want {
			t.Errorf("%v: %d, want %d", c.share, got, c.want)
		}
	}
}

func TestAnAgencyAloneAndLinesWithoutAnythingAreLeftOut(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.Edit{Title: "agency.edit", Put: []model.Record{
		&model.Line{ID: 99, Agency: w.OtherAgency, Year: year, Level: model.Program, Code: "2.17.06", Name: "PROGRAM KOSONG"},
	}})
	r := monev.Of(w.Plan, monev.Query{Agency: w.OtherAgency, Year: year, Quarter: 9})
	if len(r.Accounts) != 1 || len(r.Accounts[0].Rows) != 1 || r.Accounts[0].Rows[0].Line.ID != w.OtherProgram || r.Quarter != 4 {
		t.Errorf("%+v", r.Accounts)
	}
	w.Act(model.Evaluate{Said: []model.Evaluation{{Line: 99, Year: year, Quarter: 4, Obstacle: "belum ada pagu"}}})
	r = monev.Of(w.Plan, monev.Query{Agency: w.OtherAgency, Year: year, Quarter: 4})
	if len(r.Accounts[0].Rows) != 2 || r.Accounts[0].Rows[1].Evaluation == nil {
		t.Errorf("what was said about a line is not shown: %+v", r.Accounts[0].Rows)
	}
}

func TestTheSameProblemInTwoYearsIsFound(t *testing.T) {
	w := modeltest.Small(t)
	say := func(line model.ID, year, quarter int, obstacle string) {
		w.Act(model.Evaluate{Said: []model.Evaluation{{Line: line, Year: year, Quarter: quarter, Obstacle: obstacle}}})
	}
	say(w.Sub, year-2, 3, "Lelang gagal karena harga perkiraan terlalu rendah")
	say(w.Sub, year-1, 2, "Lelang gagal: harga perkiraan terlalu rendah sekali")
	say(w.OtherSub, year-1, 4, "Petugas konsultasi pindah tugas")
	say(w.Sub, year, 1, "lelang GAGAL, harga perkiraan rendah")
	say(w.OtherSub, year, 1, "Gedung bocor")
	say(w.Program, year, 2, "petugas konsultasi pindah tugas")
	list := monev.Recurring(w.Plan, year)
	if len(list) != 2 {
		t.Fatalf("%+v", list)
	}
	if r := list[0]; r.Line || r.Now.Line != w.Program || r.Before.Line != w.OtherSub || r.Likeness != 100 {
		t.Errorf("another line of the agency: %+v", r)
	}
	if r := list[1]; !r.Line || r.Now.Line != w.Sub || r.Before.Line != w.Sub || r.Likeness < 60 {
		t.Errorf("the same line: %+v", r)
	}
	if got := monev.Recurring(w.Plan, year-2); got != nil {
		t.Errorf("the first year repeats %+v", got)
	}
}

func TestWhatWasPromisedStandsAtTheBeginningOfTheNextMeeting(t *testing.T) {
	w := modeltest.Small(t)
	at := func(date model.Date) model.Context { return model.Context{At: model.WIB.Instant(date, 9*60)} }
	inSlot := at("2027-01-18")
	inSlot.Slot, inSlot.Agency = w.Slot, w.Agency
	w.ActIn(model.GiveDirective{Text: "Benahi antrean", Due: "2027-02-01"}, inSlot)
	about := at("2027-01-18")
	about.Agency = w.OtherAgency
	w.ActIn(model.GiveDirective{Text: "Data koperasi"}, about)
	w.Act(model.Edit{Title: "agenda.edit", Put: []model.Record{
		&model.Meeting{ID: 501, Title: "Rapat kedua", Year: year + 1, Base: model.Proposed},
		&model.Day{ID: 502, Meeting: 501, Date: "2028-01-17", Start: 8 * 60, End: 12 * 60},
		&model.Slot{ID: 503, Day: 502, Order: 1, Purpose: model.Presenting, Agency: w.Agency, Presentation: 15},
	}})
	now := at("2028-01-17")
	now.Slot, now.Agency = 503, w.Agency
	w.ActIn(model.GiveDirective{Text: "Yang baru"}, now)
	day := model.Date("2028-01-17")
	list := monev.Promised(w.Plan, w.Plan.Meetings.Get(501), day)
	if len(list) != 2 || list[0].Text != "Benahi antrean" || list[1].Text != "Data koperasi" {
		t.Fatalf("%+v", list)
	}
	if p := list[0]; p.Meeting == nil || p.Meeting.ID != w.Meeting || p.Age != 364 || p.Standing != model.StandsOverdue {
		t.Errorf("%+v", p)
	}
	if got := monev.Promised(w.Plan, w.Plan.Meetings.Get(w.Meeting), day); len(got) != 0 {
		t.Errorf("before the first meeting %+v was promised", got)
	}
	ledgers := monev.OpenByAgency(w.Plan, day)
	if len(ledgers) != 2 || ledgers[0].Agency.ID != w.Agency || ledgers[0].Open != 2 || ledgers[0].Overdue != 1 || ledgers[0].Oldest != 364 || ledgers[0].Longest != 350 {
		t.Errorf("%+v", ledgers)
	}
	if p := ledgers[0].Promises; p[0].Text != "Benahi antrean" || p[1].Age != 0 {
		t.Errorf("not the oldest first: %+v", p)
	}
}

func BenchmarkWholeCity(b *testing.B) {
	p := modeltest.NewPlan(modeltest.L)
	for b.Loop() {
		monev.Of(p, monev.Query{Year: year, Quarter: 3})
	}
}

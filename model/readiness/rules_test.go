package readiness_test

import (
	"slices"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/readiness"
)

const (
	year = modeltest.PlanYear
	juta = 1_000_000 * model.Rupiah

	agency  model.ID = 10
	program model.ID = 20
	measure model.ID = 30
	money   model.ID = 40
	apbn    model.ID = 50
)

// file is a plan in which nothing is lacking: a program with an indicator and money.
type file struct {
	region    model.Region
	line      model.Line
	indicator model.Indicator
	target    model.Target
	budget    model.Budget
	more      []model.Record
}

func whole() *file {
	return &file{
		region: model.Region{ID: model.RegionID, Name: "Kota Uji", Year: year},
		line:   model.Line{ID: program, Agency: agency, Year: year, Level: model.Program, Code: "2.18.04", Name: "PROGRAM PELAYANAN PENANAMAN MODAL"},
		indicator: model.Indicator{
			ID: measure, Line: program, Text: "Persentase izin tepat waktu", Unit: "%", Baseline: "88,2", Source: "Sistem perizinan", Owner: "Kepala Bidang Perizinan",
		},
		target: model.Target{ID: 60, Indicator: measure, Stage: model.Proposed, Year: year, Value: "90"},
		budget: model.Budget{ID: money, Line: program, Stage: model.Proposed, Year: year, Amount: 400 * juta},
	}
}

// plan gives the plan of a file; what has no ID is left out.
func (f *file) plan(t *testing.T) *model.Plan {
	t.Helper()
	p := model.NewPlan()
	put := []model.Record{
		&f.region, &model.Agency{ID: agency, Code: "2.18", Name: "Dinas Penanaman Modal"}, &model.Fund{ID: apbn, Name: "APBN", Outside: true},
	}
	for _, r := range []model.Record{&f.line, &f.indicator, &f.target, &f.budget} {
		if r.Key() != 0 {
			put = append(put, r)
		}
	}
	modeltest.Do(t, p, model.Edit{Title: "setup", Put: append(put, f.more...)}, model.Context{})
	return p
}

func (f *file) add(records ...model.Record) { f.more = append(f.more, records...) }

// sub puts a sub kegiatan below the program.
func (f *file) sub(id model.ID) {
	f.add(&model.Line{ID: id, Agency: agency, Parent: program, Year: year, Level: model.SubActivity, Code: "2.18.04.2.01.0001", Name: "Pelayanan"})
}

func (f *file) noMoney()  { f.budget.ID = 0 }
func (f *file) noTarget() { f.target.ID = 0 }
func (f *file) noIndicator() {
	f.indicator.ID, f.target.ID = 0, 0
}

func TestNothingIsFoundInAWholePlan(t *testing.T) {
	r := readiness.Check(whole().plan(t), agency, year)
	if len(r.Findings) != 0 || r.Checked != 7 || r.Open != 0 || r.Percent() != 100 || !r.Filled {
		t.Errorf("%+v", r)
	}
}

// cases says of every rule what it finds and what it lets pass.
var cases = map[model.Rule][]struct {
	name  string
	finds bool
	with  func(f *file)
}{
	readiness.NoBaseline: {
		{"empty", true, func(f *file) { f.indicator.Baseline = " " }},
		{"dash", true, func(f *file) { f.indicator.Baseline = "–" }},
		{"words", true, func(f *file) { f.indicator.Baseline = "Belum ada" }},
		{"zero is a baseline", false, func(f *file) { f.indicator.Baseline = "0" }},
		{"a grade is a baseline", false, func(f *file) { f.indicator.Baseline = "WTP" }},
	},
	readiness.NoUnit: {
		{"empty", true, func(f *file) { f.indicator.Unit = "" }},
		{"dash", true, func(f *file) { f.indicator.Unit = "-" }},
		{"sign", false, func(f *file) { f.indicator.Unit = "%" }},
	},
	readiness.NoSource: {
		{"empty", true, func(f *file) { f.indicator.Source = "" }},
		{"n/a", true, func(f *file) { f.indicator.Source = "N/A" }},
		{"named", false, func(f *file) { f.indicator.Source = "BPS" }},
	},
	readiness.NoOwner: {
		{"empty", true, func(f *file) { f.indicator.Owner = "\t" }},
		{"named", false, func(f *file) { f.indicator.Owner = "Sekretaris" }},
	},
	readiness.NoTarget: {
		{"none", true, func(f *file) { f.noTarget() }},
		{"blank", true, func(f *file) { f.target.Value = " - " }},
		{"of another year", true, func(f *file) { f.target.Year++ }},
		{"of another stage", true, func(f *file) { f.target.Stage = model.Planned }},
		{"zero is a target", false, func(f *file) { f.target.Value = "0" }},
	},
	readiness.ZeroTarget: {
		{"zero", true, func(f *file) { f.target.Value = "0" }},
		{"zero in words of figures", true, func(f *file) { f.target.Value = "0,00 %" }},
		{"to be kept at zero", true, func(f *file) { f.indicator.Direction, f.target.Value = model.Keep, "0" }},
		{"lower is better", false, func(f *file) { f.indicator.Direction, f.target.Value = model.Lower, "0" }},
		{"more than zero", false, func(f *file) { f.target.Value = "> 0" }},
		{"small", false, func(f *file) { f.target.Value = "0,01" }},
	},
	readiness.BelowBaseline: {
		{"below", true, func(f *file) { f.target.Value = "88,19" }},
		{"at least what is below", true, func(f *file) { f.target.Value = "≥ 88" }},
		{"a share of one for a percentage", true, func(f *file) { f.target.Value = "0.96" }},
		{"all of a range", true, func(f *file) { f.target.Value = "87 - 88" }},
		{"a ratio", true, func(f *file) {
			f.indicator.Unit, f.indicator.Baseline, f.target.Value = "Rasio", "2.3:1000", "2.2:1000"
		}},
		{"above where lower is better", true, func(f *file) { f.indicator.Direction, f.target.Value = model.Lower, "89" }},
		{"another where it is kept", true, func(f *file) { f.indicator.Direction, f.target.Value = model.Keep, "89" }},
		{"equal", false, func(f *file) { f.target.Value = "88.20" }},
		{"the end of a range", false, func(f *file) { f.target.Value = "88,2 s.d. 87" }},
		{"below where lower is better", false, func(f *file) { f.indicator.Direction, f.target.Value = model.Lower, "80" }},
		{"equal where it is kept", false, func(f *file) { f.indicator.Direction, f.target.Value = model.Keep, "88,2 %" }},
		{"third decimal", false, func(f *file) { f.indicator.Baseline, f.target.Value = "0,333", "0,3331" }},
		{"a baseline without number", false, func(f *file) { f.indicator.Baseline, f.target.Value = "Baik", "1" }},
		{"what has another unit", false, func(f *file) { f.indicator.Baseline, f.target.Value = "200 Orang", "3 Laporan" }},
	},
	readiness.NotNumber: {
		{"grade", true, func(f *file) { f.indicator.Unit, f.target.Value = "Opini", "WTP" }},
		{"sum of two", true, func(f *file) { f.target.Value = "12 dari 20" }},
		{"range", false, func(f *file) { f.target.Value = "7,43 -7,61" }},
		{"ratio", false, func(f *file) { f.target.Value = "2.3:1000" }},
		{"with a unit", false, func(f *file) { f.target.Value = "200 Org" }},
	},
	readiness.BudgetAsTarget: {
		{"a million percent", true, func(f *file) { f.target.Value = "1.000.000" }},
		{"the budget of the line", true, func(f *file) { f.indicator.Unit, f.target.Value = "Juta Rupiah/Tenaga Kerja", "400000000" }},
		{"its budget of another year", true, func(f *file) {
			f.indicator.Unit, f.target.Value = "Angka", "1.852.000.000"
			f.add(&model.Budget{ID: 41, Line: program, Stage: model.Planned, Year: year - 1, Amount: 1852 * juta})
		}},
		{"the sum of its sources", true, func(f *file) {
			f.indicator.Unit, f.target.Value = "Angka", "450000000"
			f.add(&model.Budget{ID: 41, Line: program, Fund: apbn, Stage: model.Proposed, Year: year, Amount: 50 * juta})
		}},
		{"out of scale with the baseline", true, func(f *file) { f.indicator.Unit, f.target.Value = "Orang", "88200001" }},
		{"out of scale with another year", true, func(f *file) {
			f.indicator.Unit, f.indicator.Baseline, f.target.Value = "Juta Rupiah", "", "1852000000"
			f.add(&model.Target{ID: 61, Indicator: measure, Stage: model.Proposed, Year: year - 1, Value: "63,091"})
		}},
		{"below a million", false, func(f *file) { f.target.Value = "999.999" }},
		{"large as it was", false, func(f *file) {
			f.indicator.Unit, f.indicator.Baseline, f.target.Value = "Rupiah", "1.800.000.000.000", "2.000.000.000.000"
		}},
		{"a thousand times", false, func(f *file) { f.indicator.Unit, f.indicator.Baseline, f.target.Value = "Orang", "1.000", "1.000.000" }},
	},
	readiness.OnlyPaper: {
		{"unit", true, func(f *file) { f.indicator.Unit = "Dokumen " }},
		{"short unit", true, func(f *file) { f.indicator.Unit = "lap." }},
		{"both units", true, func(f *file) { f.indicator.Unit = "Dokumen / Laporan" }},
		{"text", true, func(f *file) { f.indicator.Unit, f.indicator.Text = "", "Jumlah Dokumen Perencanaan" }},
		{"text of reports", true, func(f *file) { f.indicator.Text = "JUMLAH  LAPORAN hasil koordinasi" }},
		{"percentage of documents", false, func(f *file) { f.indicator.Text = "Persentase dokumen tepat waktu" }},
		{"people", false, func(f *file) { f.indicator.Unit, f.indicator.Text = "Orang", "Jumlah pelaku usaha" }},
	},
	readiness.OtherUnit: {
		{"beside the target", true, func(f *file) { f.target.Value = "200 Org" }},
		{"beside the baseline", true, func(f *file) { f.indicator.Baseline = "12 Bulan" }},
		{"spelling", false, func(f *file) { f.indicator.Unit, f.target.Value = "Orang", "200 Org" }},
		{"sign for a word", false, func(f *file) { f.indicator.Unit, f.target.Value = "Persentase", "90%" }},
		{"order of size", false, func(f *file) { f.indicator.Unit, f.target.Value = "Juta Rupiah", "90 Rp" }},
		{"part by part", false, func(f *file) { f.indicator.Unit, f.target.Value = "Orang / Bulan", "90 org/bln" }},
		{"a remark", false, func(f *file) { f.indicator.Unit, f.target.Value = "Nilai", "70,5 (BB)" }},
		{"none", false, func(f *file) { f.target.Value = "90" }},
	},
	readiness.TargetUnfunded: {
		{"no money anywhere", true, func(f *file) { f.noMoney() }},
		{"zero money", true, func(f *file) { f.budget.Amount = 0 }},
		{"money of another stage", true, func(f *file) {
			f.budget.Stage = model.Planned
			f.add(&model.Meeting{ID: 70, Title: "Rapat", Year: year, Base: model.Proposed})
		}},
		{"money at the line", false, func(*file) {}},
		{"money outside the region's own", false, func(f *file) { f.budget.Fund = apbn }},
		{"money below", false, func(f *file) {
			f.sub(21)
			f.budget.Line = 21
		}},
		{"money above", false, func(f *file) {
			f.sub(21)
			f.indicator.Line = 21
		}},
		{"no target", false, func(f *file) {
			f.noMoney()
			f.noTarget()
		}},
	},
	readiness.MoneyUnmeasured: {
		{"no indicator", true, func(f *file) { f.noIndicator() }},
		{"no target", true, func(f *file) { f.noTarget() }},
		{"below a program that has one", true, func(f *file) {
			f.sub(21)
			f.budget.Line = 21
		}},
		{"a program over what has one", true, func(f *file) {
			f.sub(21)
			f.budget.Line, f.indicator.Line = 21, 21
		}},
		{"one of two indicators is enough", false, func(f *file) { f.add(&model.Indicator{ID: 31, Line: program, Order: 2, Text: "Indeks"}) }},
		{"no money", false, func(f *file) {
			f.noMoney()
			f.noTarget()
		}},
	},
}

func TestEveryRuleFindsWhatItShouldAndNothingElse(t *testing.T) {
	for _, rule := range readiness.Rules() {
		found, passed := 0, 0
		for _, c := range cases[rule] {
			f := whole()
			c.with(f)
			r := readiness.Check(f.plan(t), agency, year)
			if got := slices.ContainsFunc(r.Findings, func(f readiness.Finding) bool { return f.Rule == rule }); got != c.finds {
				t.Errorf("%s, %s: found %v, want %v; all findings: %+v", rule, c.name, got, c.finds, r.Findings)
			}
			if c.finds {
				found++
			} else {
				passed++
			}
		}
		if found == 0 || passed == 0 {
			t.Errorf("%s has %d cases that find and %d that do not", rule, found, passed)
		}
	}
	if len(cases) != len(readiness.Rules()) {
		t.Errorf("cases of %d rules, there are %d", len(cases), len(readiness.Rules()))
	}
}

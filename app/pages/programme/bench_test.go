package programme_test

import (
	"fmt"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// cityWide is the lines of the whole national nomenclature; large is one agency with 1,300 lines.
func cityWide() modeltest.Size {
	size := modeltest.L
	size.Years, size.Corrections = 1, 0
	return size
}

var large = modeltest.Size{
	Agencies: 1, Programs: 40, Activities: 160, Subs: 1_100, Indicators: 2_200, Years: 5,
	Stages: []model.Stage{model.Planned, model.Proposed, model.Enacted}, Days: 1,
}

func generated(size modeltest.Size) *modeltest.Memory {
	m := modeltest.Generate(size, 1)
	return &modeltest.Memory{Plan: m.Plan, Entries: m.Entries}
}

// BenchmarkSearchL is the time from a key to its results over everything at set L.
func BenchmarkSearchL(b *testing.B) {
	d := open(b, generated(modeltest.L))
	d.Press("Ctrl+F")
	d.Type("p")
	for b.Loop() {
		d.Type("e")
		d.Press("Backspace")
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(2*b.N), "µs/key")
}

// BenchmarkPickACode is the time from a key to the codes that it suggests, of a nomenclature of 4,452 codes.
func BenchmarkPickACode(b *testing.B) {
	file := generated(cityWide())
	var put []model.Record
	for i, r := range file.Plan.Records(model.KindLine) {
		l := r.(*model.Line)
		put = append(put, &model.CatalogEntry{
			ID: model.ID(9_000_000 + i), Year: modeltest.PlanYear, Half: model.CityHalf, Level: l.Level, Name: l.Name,
			Code: fmt.Sprintf("%d.%s", 10+i, strings.SplitN(l.Code, ".", 2)[1]),
		})
	}
	d := open(b, file)
	d.Act(model.Edit{Title: "catalog", Put: put})
	d.Press("Alt+S")
	d.Type("pe")
	for b.Loop() {
		d.Type("n")
		d.Press("Backspace")
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(2*b.N), "µs/key")
}

func BenchmarkSearchAfterALineChanged(b *testing.B) {
	d := open(b, generated(cityWide()))
	lines := d.File.Plan.Lines.Of(d.File.Plan.Agencies.Of(0)[0].ID)
	d.Press("Ctrl+F")
	d.Type("pasar")
	for i := 0; b.Loop(); i++ {
		line := *lines[0]
		line.Name = fmt.Sprintf("Pasar %d", i)
		d.Act(model.Edit{Title: "agency.edit", Put: []model.Record{&line}})
	}
}

func BenchmarkLoadTheWholeNomenclature(b *testing.B) {
	d := open(b, generated(cityWide()))
	for b.Loop() {
		d.page.Load()
	}
}

func BenchmarkShowAnAgencyOf1300Lines(b *testing.B) {
	d := open(b, generated(large))
	for b.Loop() {
		d.Press("Alt+PageUp", "Alt+PageDown")
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(2*b.N), "µs/stage")
}

func BenchmarkABudgetInAnAgencyOf1300Lines(b *testing.B) {
	d := open(b, generated(large))
	var line *model.Line
	for _, l := range d.File.Plan.Lines.Of(d.File.Plan.Agencies.Of(0)[0].ID) {
		if l.Level == model.SubActivity {
			line = l
		}
	}
	fund := d.File.Plan.Budgets.Of(line.ID)[0].Fund
	for i := 0; b.Loop(); i++ {
		d.Act(model.SetBudget{Line: line.ID, Fund: fund, Stage: model.Proposed, Year: modeltest.PlanYear, Amount: model.Money(i), Known: true})
	}
}

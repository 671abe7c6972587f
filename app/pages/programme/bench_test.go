package programme_test

import (
	"fmt"
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

func BenchmarkSearchAKeyInTheWholeNomenclature(b *testing.B) {
	d := open(b, generated(cityWide()))
	d.Press("Ctrl+F")
	d.Type("p")
	for b.Loop() {
		d.Type("e")
		d.Press("Backspace")
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(2*b.N), "µs/key")
}

func BenchmarkSearchAfterALineChanged(b *testing.B) {
	d := open(b, generated(cityWide()))
	lines := d.file.Plan.Lines.Of(d.file.Plan.Agencies.Of(0)[0].ID)
	d.Press("Ctrl+F")
	d.Type("pasar")
	for i := 0; b.Loop(); i++ {
		line := *lines[0]
		line.Name = fmt.Sprintf("Pasar %d", i)
		d.do(model.Edit{Title: "agency.edit", Put: []model.Record{&line}})
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
		d.Press("Alt+Up", "Alt+Down")
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(2*b.N), "µs/stage")
}

func BenchmarkABudgetInAnAgencyOf1300Lines(b *testing.B) {
	d := open(b, generated(large))
	var line *model.Line
	for _, l := range d.file.Plan.Lines.Of(d.file.Plan.Agencies.Of(0)[0].ID) {
		if l.Level == model.SubActivity {
			line = l
		}
	}
	fund := d.file.Plan.Budgets.Of(line.ID)[0].Fund
	for i := 0; b.Loop(); i++ {
		d.do(model.SetBudget{Line: line.ID, Fund: fund, Stage: model.Proposed, Year: modeltest.PlanYear, Amount: model.Money(i), Known: true})
	}
}

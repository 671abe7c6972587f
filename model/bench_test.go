package model_test

import (
	"encoding/json"
	"runtime"
	"sync"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// large gives set L, built once for all benchmarks. It must not be changed.
var large = sync.OnceValue(func() *modeltest.Memory { return modeltest.Generate(modeltest.L, 1) })

// resting gives set L as it lies in memory after a file was opened: the plan without its journal.
func resting() *model.Plan {
	records := map[model.Kind][]model.Record{}
	for _, kind := range model.Kinds() {
		records[kind] = large().Plan.Records(kind)
	}
	return model.LoadPlan(records)
}

// lastCorrections is the number of entries that Rewind takes back: the 5,000 corrections of set L with the slots around them.
func lastCorrections() []*model.Entry {
	m := large()
	setup := int64(len(m.Entries)) - int64(modeltest.L.Corrections+modeltest.L.Agencies)
	return m.NewestFirst(setup)
}

func BenchmarkClone(b *testing.B) {
	p := resting()
	for b.Loop() {
		p.Clone()
	}
}

func BenchmarkTotalOutcome(b *testing.B) {
	p := resting()
	for b.Loop() {
		p.TotalOutcome(model.Proposed, year)
	}
}

func BenchmarkAgencyFigure(b *testing.B) {
	p := resting()
	agency := p.Agencies.Of(0)[0].ID
	for b.Loop() {
		p.AgencyFigure(agency, model.Proposed, year)
	}
}

func BenchmarkCompareSubs(b *testing.B) {
	p := resting()
	for b.Loop() {
		model.Compare(at(p, model.Proposed), at(p, model.Agreed), model.Filter{Level: model.SubActivity})
	}
}

// BenchmarkRewind is any earlier moment of set L: a copy of today's plan with 5,000 corrections taken back.
func BenchmarkRewind(b *testing.B) {
	p, entries := resting(), lastCorrections()
	for b.Loop() {
		if err := p.Clone().Rewind(entries); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkCorrectBudget is one correction of set L and its taking back, so that the plan stays as it was.
func BenchmarkCorrectBudget(b *testing.B) {
	p := resting()
	var line *model.Line
	for l := range p.Lines.All() {
		if l.Level == model.SubActivity {
			line = l
			break
		}
	}
	fund := p.Budgets.Of(line.ID)[0].Fund
	act := model.CorrectBudget{Line: line.ID, Fund: fund, Stage: model.Agreed, Year: year, Amount: 1}
	for b.Loop() {
		entry := modeltest.Do(b, p, act, model.Context{At: 1})
		if err := p.Rewind([]*model.Entry{entry}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkRevert(b *testing.B) {
	p := resting()
	last := large().Entries[len(large().Entries)-1]
	for b.Loop() {
		if _, err := (model.Revert{Entry: last}).Changes(p, model.Context{}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkMemory reports what the plan of set L holds on the heap, after a full collection.
func BenchmarkMemory(b *testing.B) {
	records := resting().Records
	for b.Loop() {
		before := heap()
		p := copied(records)
		b.ReportMetric(float64(heap()-before)/(1<<20), "MiB")
		runtime.KeepAlive(p)
	}
}

// copied gives a plan that shares no record with others.
func copied(of func(model.Kind) []model.Record) *model.Plan {
	records := map[model.Kind][]model.Record{}
	for _, kind := range model.Kinds() {
		for _, r := range of(kind) {
			records[kind] = append(records[kind], clone(r))
		}
	}
	return model.LoadPlan(records)
}

func heap() uint64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

func BenchmarkGenerate(b *testing.B) {
	for b.Loop() {
		modeltest.Generate(modeltest.L, 1)
	}
}

// clone copies a record by way of JSON, so that its texts are its own too.
func clone(r model.Record) model.Record {
	text, err := json.Marshal(r)
	if err != nil {
		panic(err)
	}
	fresh := model.NewRecord(r.Kind())
	if err := json.Unmarshal(text, fresh); err != nil {
		panic(err)
	}
	return fresh
}

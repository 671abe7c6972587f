package sqlite

import (
	"path/filepath"
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// large makes a file of size L: 142,000 targets, 71,000 budgets, 5,000 corrections.
func large(tb testing.TB) string {
	tb.Helper()
	path := filepath.Join(tb.TempDir(), "l.benang")
	f, err := Create(path, Options{synchronous: "OFF"})
	if err != nil {
		tb.Fatal(err)
	}
	if err := modeltest.Build(modeltest.L, 1, f.Do); err != nil {
		tb.Fatal(err)
	}
	if err := f.Close(); err != nil {
		tb.Fatal(err)
	}
	return path
}

func BenchmarkOpen(b *testing.B) { benchmarkOpen(b, Options{}) }

func BenchmarkOpenRemembering(b *testing.B) { benchmarkOpen(b, Options{Remember: true}) }

func benchmarkOpen(b *testing.B, o Options) {
	path := large(b)
	for b.Loop() {
		f, err := Open(path, o)
		if err != nil {
			b.Fatal(err)
		}
		if err := f.Close(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCorrect(b *testing.B) {
	f := open(b, large(b), Options{})
	var lines []*model.Line
	for l := range f.Plan().Lines.All() {
		if l.Level == model.SubActivity && l.Year == modeltest.PlanYear {
			lines = append(lines, l)
		}
	}
	n := 0
	for b.Loop() {
		n++
		act := model.CorrectBudget{Line: lines[n%len(lines)].ID, Stage: model.Agreed, Year: modeltest.PlanYear, Amount: model.Money(n)}
		mustDo(b, f, act)
	}
}

func BenchmarkUndo(b *testing.B) {
	f := open(b, large(b), Options{})
	for b.Loop() {
		if _, err := f.Undo(model.Context{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAt(b *testing.B) {
	f := open(b, large(b), Options{})
	var longest time.Duration
	first := f.Size() - int64(modeltest.L.Corrections)
	for b.Loop() {
		start := time.Now()
		if _, err := f.At(first); err != nil {
			b.Fatal(err)
		}
		longest = max(longest, time.Since(start))
	}
	b.ReportMetric(float64(longest.Milliseconds()), "ms/longest")
}

func BenchmarkCheck(b *testing.B) {
	f := open(b, large(b), Options{})
	for b.Loop() {
		mustPass(b, f)
	}
}

func BenchmarkBackup(b *testing.B) {
	f := open(b, large(b), Options{})
	folder := b.TempDir()
	for b.Loop() {
		if _, err := f.Backup(filepath.Join(folder, "cadangan.benang")); err != nil {
			b.Fatal(err)
		}
	}
}

package threads_test

import (
	"testing"

	"benangmerah/model/modeltest"
)

// city is 57 agencies with 5,200 lowest lines and 100 claims.
func city(b *testing.B) *desk {
	size := modeltest.L
	size.Subs, size.Indicators, size.Years, size.Corrections, size.Claims = 5_200, 7_500, 1, 0, 100
	d := open(b, modeltest.Generate(size, 1))
	b.ResetTimer()
	return d
}

func BenchmarkPageIsShown(b *testing.B) {
	d := city(b)
	for b.Loop() {
		d.page.Hide()
		d.page.Changed(nil)
		d.page.Show()
	}
}

func BenchmarkLensIsTurned(b *testing.B) {
	d := city(b)
	for i := 0; b.Loop(); i++ {
		d.Press([]string{"Alt+2", "Alt+3", "Alt+1"}[i%3])
	}
}

func BenchmarkAgencyIsChosen(b *testing.B) {
	d := city(b)
	for i := 0; b.Loop(); i++ {
		d.Press([]string{"Alt+Down", "Alt+Up"}[i%2])
	}
}

// BenchmarkSearch is the time from a key to the threads that hold what was typed.
func BenchmarkSearch(b *testing.B) {
	d := city(b)
	d.Press("Ctrl+F")
	d.Type("p")
	for b.Loop() {
		d.Type("e")
		d.Press("Backspace")
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(2*b.N), "µs/key")
}

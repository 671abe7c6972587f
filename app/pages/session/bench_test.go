package session_test

import (
	"strconv"
	"testing"
	"time"

	"benangmerah/app/look"
	"benangmerah/app/text"
	"benangmerah/model/modeltest"
)

// BenchmarkCorrection is the Enter that takes a typed amount in a city of the usual size: the act in memory and everything that the page shows
// of it, without painting pixels and without the disk.
func BenchmarkCorrection(b *testing.B) {
	file := modeltest.Generate(modeltest.M, 1)
	d := openIn(b, look.New(look.Light, 1), file)
	spent := time.Duration(0)
	n := 0
	for b.Loop() {
		n++
		d.Screen.Press("Enter")
		d.Type(strconv.Itoa(100_000_000 + n))
		start := time.Now()
		d.Screen.Press("Enter")
		spent += time.Since(start)
	}
	if got := file.Entries[len(file.Entries)-1].Act; got != "correct.budget" {
		b.Fatalf("the last act is %s", text.Acts[got].ID)
	}
	b.ReportMetric(float64(spent.Microseconds())/float64(n), "µs/Enter")
}

// BenchmarkShow is looking at another agency, with its figures, in the same city.
func BenchmarkShow(b *testing.B) {
	file := modeltest.Generate(modeltest.M, 1)
	d := openIn(b, look.New(look.Light, 1), file)
	for i := 0; b.Loop(); i++ {
		if i%20 < 10 {
			d.Screen.Press("Alt+Down")
		} else {
			d.Screen.Press("Alt+Up")
		}
	}
}

package reports_test

import (
	"io"
	"runtime"
	"runtime/metrics"
	"slices"
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/reports"
)

// BenchmarkFullestMeeting writes the minutes of the fullest meeting with all annexes: s/op is to be at most 2, MiB-peak, beside what the plan takes, at most 120.
// Names and indicators are of usual lengths, or all as long as the longest real ones, which makes three times the pages.
func BenchmarkFullestMeeting(b *testing.B) {
	for name, longest := range map[string]bool{"usual": false, "longest": true} {
		plan := worst(longest)
		b.Run(name, func(b *testing.B) { benchMinutes(b, plan) })
	}
}

func benchMinutes(b *testing.B, plan *model.Plan) {
	var took []time.Duration
	var peaks []float64
	pages := 0
	for b.Loop() {
		began, peak := time.Now(), watchHeap()
		n, err := reports.Options{}.For(reports.KindMinutes).Write(b.Context(), io.Discard, plan, nil)
		if err != nil {
			b.Fatal(err)
		}
		took, peaks, pages = append(took, time.Since(began)), append(peaks, peak()), n
	}
	slices.Sort(took)
	slices.Sort(peaks)
	b.ReportMetric(took[len(took)/2].Seconds(), "s-median")
	b.ReportMetric(peaks[len(peaks)/2], "MiB-peak")
	b.ReportMetric(float64(pages), "pages")
}

// watchHeap looks at the heap all the while, and gives what tells by how many MiB it had grown at most.
func watchHeap() (peak func() float64) {
	runtime.GC()
	before, most := heap(), uint64(0)
	stop, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		tick := time.NewTicker(time.Millisecond)
		defer tick.Stop()
		for {
			most = max(most, heap())
			select {
			case <-stop:
				return
			case <-tick.C:
			}
		}
	}()
	return func() float64 {
		close(stop)
		<-done
		return float64(max(most, before)-before) / (1 << 20)
	}
}

func heap() uint64 {
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}

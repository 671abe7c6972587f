package shell

import (
	"runtime"
	"strconv"
	"testing"
	"time"
	"unsafe"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/sqlite"
)

// stopwatch parts the time of a correction: until it is on the medium and in the plan, and from there until both windows show it.
type stopwatch struct {
	w            *window
	kept         time.Time
	commit, show time.Duration
	n            int
}

// startCity starts the program on a generated city, in the meeting, with the projector open.
func startCity(b *testing.B, size modeltest.Size) *stopwatch {
	b.Helper()
	w := start(b)
	w.s.OpenFile(w.save("kota.benang", modeltest.Generate(size, 1)))
	w.s.wall.open()
	w.s.GoTo(areaSession)
	s := &stopwatch{w: w}
	w.s.unlisten()
	w.s.file.Subscribe(func(*model.Entry) { s.kept = time.Now() })
	w.s.unlisten = w.s.file.Subscribe(w.s.changed)
	return s
}

// correct types an amount on the figure under the cursor and takes the time from Enter.
func (s *stopwatch) correct(b *testing.B) time.Duration {
	acts := s.w.s.Acts()
	s.w.Press("Enter")
	s.w.Type(strconv.Itoa(100_000_000 + s.n))
	begin := time.Now()
	s.w.Press("Enter")
	end := time.Now()
	if s.w.s.Acts() != acts+1 {
		b.Fatalf("no correction was made; the window reads %q", s.w.Texts())
	}
	s.n++
	s.commit += s.kept.Sub(begin)
	s.show += end.Sub(s.kept)
	return end.Sub(begin)
}

func (s *stopwatch) report(b *testing.B) {
	per := func(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 / float64(s.n) }
	b.ReportMetric(per(s.commit), "ms-commit/op")
	b.ReportMetric(per(s.show), "ms-show/op")
	b.ReportMetric(per(s.commit+s.show), "ms-correction/op")
}

// BenchmarkCorrection is the Enter that takes a correction in a usual city, from the key until the file has it and both windows show it,
// without painting pixels.
func BenchmarkCorrection(b *testing.B) {
	s := startCity(b, modeltest.M)
	for b.Loop() {
		s.correct(b)
	}
	s.report(b)
}

// BenchmarkThousandCorrections holds the last hundred corrections of a long meeting against the first.
func BenchmarkThousandCorrections(b *testing.B) { manyCorrections(b, 1_000) }

// BenchmarkTenThousandCorrections is BenchmarkThousandCorrections for the longest meeting that can be thought of.
func BenchmarkTenThousandCorrections(b *testing.B) { manyCorrections(b, 10_000) }

// manyCorrections makes corrections in a row and holds the time of the last tenth against that of the first, and what the heap grew by against the size of
// what was put on record. Fyne keeps what it measured for a minute, which is much for ten thousand corrections in two: FYNE_CACHE sets another time.
func manyCorrections(b *testing.B, all int) {
	part := all / 10
	for b.Loop() {
		s := startCity(b, modeltest.M)
		heap0, records := heap(), s.records()
		var first, last time.Duration
		for i := range all {
			switch d := s.correct(b); {
			case i < part:
				first += d
			case i >= all-part:
				last += d
			}
			if (i+1)%part == 0 {
				s.w.s.win.Canvas().Capture() // as in every frame of a real window, what Fyne keeps of texts and widgets that are gone is thrown away
			}
		}
		per := func(n int64) float64 { return float64(n) / float64(all) }
		b.ReportMetric(float64(first.Microseconds())/1000/float64(part), "ms-first")
		b.ReportMetric(float64(last.Microseconds())/1000/float64(part), "ms-last")
		b.ReportMetric(per(int64(heap())-int64(heap0)), "B-heap/correction")
		b.ReportMetric(per(s.records()-records), "B-data/correction")
	}
}

// records gives the bytes that the corrections of the plan take as they are kept in memory: the records with their texts.
func (s *stopwatch) records() (bytes int64) {
	for c := range s.w.s.Plan().Corrections.All() {
		bytes += int64(unsafe.Sizeof(*c)) + int64(len(c.Speaker)+len(c.Reason)+len(c.OldText)+len(c.NewText)+len(c.StateBy)+len(c.Field))
	}
	return bytes
}

func heap() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// BenchmarkOpenLarge opens the whole national nomenclature over five years through the window, without painting pixels.
func BenchmarkOpenLarge(b *testing.B) {
	w := start(b)
	path := w.save("besar.benang", modeltest.Generate(modeltest.L, 1))
	var read time.Duration
	for b.Loop() {
		w.s.OpenFile(path)
		b.StopTimer()
		if w.s.Path() != path {
			b.Fatal("the file did not open")
		}
		w.s.CloseFile()
		begin := time.Now()
		f, err := sqlite.Open(path, sqlite.Options{})
		if err != nil {
			b.Fatal(err)
		}
		read += time.Since(begin)
		if err := f.Close(); err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
	}
	b.ReportMetric(float64(read.Milliseconds())/float64(b.N), "ms-of-which-reading/op")
}

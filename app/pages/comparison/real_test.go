package comparison_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/modeltest"
	"benangmerah/model/workbook"
)

const realYear = 2025

// regency is a real regency's budget, before and after its change in the year; the test is skipped where the data are not at hand.
func regency(tb testing.TB) *modeltest.Memory {
	tb.Helper()
	m := modeltest.NewMemory()
	if _, err := m.Do(model.Found("Kabupaten", realYear), model.Context{Seed: "found"}); err != nil {
		tb.Fatal(err)
	}
	for kind, stage := range map[string]model.Stage{"murni": model.Enacted, "perubahan": model.Revised(1)} {
		path := filepath.Join("..", "..", "..", "..", "shared", "data", "sipdri_rekap5_2025_"+kind+".xlsx")
		if _, err := os.Stat(path); err != nil {
			tb.Skipf("the real workbook is not here: %v", err)
		}
		offer, err := workbook.ReadOffer(context.Background(), path, workbook.Options{Stage: stage, Year: realYear}, nil)
		if err != nil {
			tb.Fatal(err)
		}
		if _, err := m.Do(incoming.Take{Offer: offer}, model.Context{Seed: kind}); err != nil {
			tb.Fatal(err)
		}
	}
	return m
}

func TestARealChangeOfTheBudgetIsKnownToTheSen(t *testing.T) {
	d := open(t, regency(t))
	for _, rows := range []string{"Program", "Kegiatan", "Sub kegiatan"} {
		d.Press("F5")
		d.wantsInOrder(rows, "1.078.983.576.660,00", "1.010.148.878.495,39", "(68.834.698.164,61)", "−6,4%")
	}
	d.Wants("1 · Ditetapkan 2025", "2 · Perubahan 1 2025", "205 naik · 586 turun · 4 baru · 0 hapus · 1.437 tetap")
	d.Press("F7", "Ctrl+F")
	d.Type("a")
	d.Press("Backspace", "Ctrl+P")
	if len(d.List.Rows) != 2+205+586+4 {
		t.Errorf("%d rows written", len(d.List.Rows))
	}
	for _, keys := range [][]string{{"F5"}, {"F5"}, {"F5"}, {"F5", "F5"}} { // past the measures
		d.Press(keys...)
		d.wantsInOrder("1.078.983.576.660,00", "1.010.148.878.495,39", "(68.834.698.164,61)")
	}
}

// BenchmarkFirstPaintReal is the page coming up over the real change, and then its sub kegiatan, laid out without pixels; each must stay below 300 ms.
func BenchmarkFirstPaintReal(b *testing.B) { firstPaint(b, regency(b)) }

// BenchmarkFirstPaint is the same over set L.
func BenchmarkFirstPaint(b *testing.B) { firstPaint(b, modeltest.Generate(modeltest.L, 1)) }

func firstPaint(b *testing.B, m *modeltest.Memory) {
	d := open(b, nil)
	spent, n := [2]time.Duration{}, 0
	for b.Loop() {
		n++
		start := time.Now()
		d.File = m
		d.page.Load()
		spent[0] += time.Since(start)
		d.Press("F5", "F5")
		start = time.Now()
		d.Press("F5")
		spent[1] += time.Since(start)
		d.File = nil
		d.page.Load()
	}
	b.ReportMetric(float64(spent[0].Microseconds())/float64(n)/1000, "ms/agencies")
	b.ReportMetric(float64(spent[1].Microseconds())/float64(n)/1000, "ms/sub-activities")
}

// BenchmarkOrderAndLens is one change of the order, or of the rows that are seen, over the sub kegiatan of set L; it must stay below 50 ms.
func BenchmarkOrderAndLens(b *testing.B) {
	d := open(b, modeltest.Generate(modeltest.L, 1))
	d.Press("F5", "F5", "F5")
	for i := 0; b.Loop(); i++ {
		d.Press([]string{"F6", "F7", "F6", "F7"}[i%4])
		if i%4 == 3 {
			b.StopTimer()
			d.Press("F7", "F7")
			b.StartTimer()
		}
	}
}

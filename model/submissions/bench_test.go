package submissions_test

import (
	"fmt"
	"testing"

	"benangmerah/model"
	"benangmerah/model/submissions"
)

// city is the fair with 8,582 proposals of 5,000 actors.
func city(b *testing.B) *fair {
	w := newFair(b)
	list := make([]model.NewSubmission, 8_582)
	for i := range list {
		list[i] = model.NewSubmission{
			Who:  model.Actor{Name: fmt.Sprintf("Kelompok Usaha Nomor %d", i%5_000), Trade: fmt.Sprint("Usaha ", i%5_000%45), District: fmt.Sprint("Kecamatan ", i%5_000%6)},
			Help: model.UsualHelp[i%8], Text: fmt.Sprintf("Peralatan produksi untuk perluasan usaha tahap %d di sentra", i), Place: fmt.Sprint("Kelurahan ", i%60),
			Source: fmt.Sprint("Kanal ", i%3), Sector: fmt.Sprint("Sektor ", i%17), Amount: model.Money(i) * 1_000 * model.Rupiah,
		}
	}
	w.add(list...)
	b.ResetTimer()
	return w
}

func BenchmarkMatrix(b *testing.B) {
	w := city(b)
	for b.Loop() {
		submissions.Matrix(w.Plan, w.intake)
	}
}

func BenchmarkCross(b *testing.B) {
	w := city(b)
	for b.Loop() {
		submissions.Cross(w.Plan, w.intake, submissions.BySource, submissions.BySector)
	}
}

func BenchmarkSearch(b *testing.B) {
	w := city(b)
	for b.Loop() {
		submissions.Find(w.Plan, w.intake, submissions.Filter{Search: "sentra nomor 77"})
	}
}

func BenchmarkSum(b *testing.B) {
	w := city(b)
	for b.Loop() {
		submissions.SumOf(w.Plan, w.intake)
	}
}

func BenchmarkDoubles(b *testing.B) {
	w := city(b)
	for b.Loop() {
		submissions.Doubles(w.Plan, w.intake)
	}
}

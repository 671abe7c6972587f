package actors_test

import (
	"fmt"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// large is the largest city, with 57 agencies and 8,582 proposals of 5,000 actors.
func large(b *testing.B) *desk {
	m := modeltest.Generate(modeltest.L, 1)
	e, err := m.Do(model.SetIntake{Intake: model.Intake{Theme: "Usaha mikro", Year: 2027}}, model.Context{})
	if err != nil {
		b.Fatal(err)
	}
	act := model.AddSubmissions{Intake: e.Changes[0].Key()}
	for i := range 8_582 {
		act.List = append(act.List, model.NewSubmission{
			Who: model.Actor{
				Name: fmt.Sprintf("Kelompok Usaha Nomor %d", i%5_000), Trade: fmt.Sprint("Usaha ", i%5_000%45), District: fmt.Sprint("Kecamatan ", i%5_000%6),
			},
			Help: model.UsualHelp[i%8], Text: fmt.Sprintf("Peralatan produksi untuk perluasan usaha tahap %d di sentra", i), Place: fmt.Sprint("Kelurahan ", i%60),
			Source: fmt.Sprint("Kanal ", i%3), Sector: fmt.Sprint("Sektor ", i%17), Amount: model.Money(i) * 1_000 * model.Rupiah,
		})
	}
	if _, err := m.Do(act, model.Context{}); err != nil {
		b.Fatal(err)
	}
	d := open(b, m)
	b.ResetTimer()
	return d
}

func BenchmarkGridIsShown(b *testing.B) {
	d := large(b)
	for b.Loop() {
		d.page.Load()
	}
}

func BenchmarkGridIsScrolled(b *testing.B) {
	d := large(b)
	for i := 0; b.Loop(); i++ {
		if i%400 == 399 {
			d.Press("Ctrl+Home")
		}
		d.Press("PageDown")
	}
}

func BenchmarkMatrixIsShown(b *testing.B) {
	d := large(b)
	for b.Loop() {
		d.page.Load()
		d.Press("Alt+2")
		b.StopTimer()
		d.Press("Alt+1")
		b.StartTimer()
	}
}

func BenchmarkSearchIsTyped(b *testing.B) {
	d := large(b)
	d.Press("Ctrl+F")
	d.Type("sentra tahap 77")
	b.ResetTimer()
	for i := 0; b.Loop(); i++ {
		if i%2 == 0 {
			d.Type("7")
		} else {
			d.Press("Backspace")
		}
	}
}

func BenchmarkCrossTableIsShown(b *testing.B) {
	d := large(b)
	for b.Loop() {
		d.page.Load()
		d.Press("Alt+3")
		b.StopTimer()
		d.Press("Alt+1")
		b.StartTimer()
	}
}

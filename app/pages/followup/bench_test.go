package followup_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// large is the largest city, with ten directives about every agency.
func large(b *testing.B) *desk {
	m := modeltest.Generate(modeltest.L, 1)
	for _, a := range m.Plan.Agencies.Of(0) {
		for range 10 {
			act := model.GiveDirective{Text: "Siapkan data per kelurahan dan laporkan setiap bulan.", Owner: "Kepala Dinas", Due: "2027-02-01"}
			if _, err := m.Do(act, model.Context{Agency: a.ID}); err != nil {
				b.Fatal(err)
			}
		}
	}
	d := open(b, m)
	b.ResetTimer()
	return d
}

func BenchmarkActIsShown(b *testing.B) {
	d := large(b)
	for i := range b.N {
		d.page.Changed(d.File.Entries[i%len(d.File.Entries)])
	}
}

func BenchmarkAgencyIsChosen(b *testing.B) {
	d := large(b)
	d.Press("Alt+2")
	for i := range b.N {
		d.Press([]string{"Alt+Down", "Alt+Up"}[i%2])
	}
}

// BenchmarkActIsShownInTheRealisation reads the whole city anew each time, as the first look at a quarter does.
func BenchmarkActIsShownInTheRealisation(b *testing.B) {
	d := large(b)
	d.Press("Alt+4")
	b.ResetTimer()
	for i := range b.N {
		d.page.Changed(d.File.Entries[i%len(d.File.Entries)])
	}
}

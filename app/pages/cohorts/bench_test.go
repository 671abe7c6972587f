package cohorts_test

import (
	"testing"

	"benangmerah/model"
)

// thousands is a cohort of 5,000 actors for 2,000 places.
func thousands(b *testing.B) *desk {
	d := open(b, businesses(b, 5000, 2000))
	b.ResetTimer()
	return d
}

func BenchmarkAMarkIsTyped(b *testing.B) {
	d := thousands(b)
	cell := d.named("Usaha 2500").Findings[1]
	for i := range b.N {
		x := *cell
		x.Mark = model.Points(1+i%2) * model.Point
		if x.Mark == cell.Mark {
			x.Mark = 5 * model.Point
		}
		d.Act(model.Assess{Cells: []model.Assessment{x}})
		cell = d.Plan().AssessmentAt(x.Applicant, x.Requirement)
	}
}

func BenchmarkTheListIsTurned(b *testing.B) {
	d := thousands(b)
	for i := range b.N {
		d.Press([]string{"Alt+2", "Alt+1"}[i%2])
	}
}

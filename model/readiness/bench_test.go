package readiness_test

import (
	"sync"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/readiness"
)

// large gives set L, built once. It must not be changed.
var large = sync.OnceValue(func() *model.Plan { return modeltest.NewPlan(modeltest.L) })

// BenchmarkCheckAll is the readiness of the whole city of set L.
func BenchmarkCheckAll(b *testing.B) {
	p := large()
	for b.Loop() {
		readiness.CheckAll(p, modeltest.PlanYear)
	}
}

// BenchmarkCheck is that of its first agency, as a page asks for it at each change.
func BenchmarkCheck(b *testing.B) {
	p := large()
	agency := p.Agencies.Of(0)[0].ID
	for b.Loop() {
		readiness.Check(p, agency, modeltest.PlanYear)
	}
}

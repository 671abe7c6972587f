package monev_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/monev"
)

func TestAgenciesThatToldSomethingAreCounted(t *testing.T) {
	w := modeltest.Small(t)
	want := func(quarter, reported int) {
		t.Helper()
		if n, all := monev.Of(w.Plan, monev.Query{Year: year, Quarter: quarter}).Reported(); n != reported || all != 2 {
			t.Errorf("%d of %d agencies reported, not %d of 2", n, all, reported)
		}
	}
	want(2, 0)
	spend(w, w.Sub, w.DAU, 2, 5)
	want(1, 0)
	want(2, 1)
	w.Act(model.Evaluate{Said: []model.Evaluation{{Line: w.OtherProgram, Year: year, Quarter: 2, Obstacle: "Lelang gagal"}}})
	want(2, 2)
}

package sample_test

import (
	"slices"
	"testing"

	"benangmerah/model"
	"benangmerah/model/roadmap"
)

func TestRoadmapOfTheCity(t *testing.T) {
	p := play(t).Plan
	g := roadmap.AsOf(p, "2027-01-18")
	_, total := g.Counts()
	if len(g.Groups) != 4 || len(g.Themes) != 3 || len(g.Years) != 3 || total.Cells() != 36 || total.Disputed != 1 {
		t.Fatalf("%d groups, %d themes, %v: %+v", len(g.Groups), len(g.Themes), g.Years, total)
	}
	if want := [roadmap.States]int{roadmap.NoData: 12, roadmap.Removed: 1, roadmap.Missed: 6, roadmap.Running: 2, roadmap.Reached: 15}; total.By != want {
		t.Errorf("%v, want %v", total.By, want)
	}
	var off []string
	for _, o := range g.Off() {
		off = append(off, p.GroupName(o.Group)+" "+o.First().Phase.Name)
	}
	if want := []string{"Kelompok Anyaman Bambu Lestari Kemasan baku", "Kelompok Sepatu Kulit Jaya Terdaftar"}; !slices.Equal(off, want) {
		t.Errorf("off the road: %q", off)
	}
	if shrunk := g.At(2, 2, 1).Now(); shrunk.Value != "−3,64 %" {
		t.Errorf("%+v", shrunk)
	}
	for _, m := range roadmap.Moneys(p, model.Proposed) {
		if m.Line != nil && (!m.Has.Known || m.Left < 0) {
			t.Errorf("%s: %+v", m.Line.Code, m)
		}
	}
}

package stage_test

import (
	"testing"

	"benangmerah/app/stage"
	"benangmerah/model/modeltest"
	"benangmerah/reports/scene"
)

// Whatever the sample's meeting can send to the wall can be read there.
func TestSampleIsLegible(t *testing.T) {
	m := modeltest.Contoh(t)
	slides := []stage.Slide{stage.Title{}}
	for _, a := range m.Plan.Agencies.Of(0) {
		for page := range stage.Pages(stage.Agency{ID: a.ID}, content(m.Plan, 1024, 768, stage.Light)) {
			slides = append(slides, stage.Agency{ID: a.ID, Page: page})
		}
	}
	for c := range m.Plan.Corrections.All() {
		slides = append(slides, stage.Correction{ID: c.ID})
	}
	for d := range m.Plan.Decisions.All() {
		slides = append(slides, stage.Decision{ID: d.ID})
	}
	for _, r := range m.Plan.Refocusings.Of(0) {
		slides = append(slides, stage.Refocusing{Sheet: r.ID}, stage.RefocusShares{Sheet: r.ID})
	}
	for _, s := range slides {
		for _, size := range sizes {
			c := content(m.Plan, size[0], size[1], stage.Dark)
			for _, p := range scene.Problems(stage.Show(s, c), scene.WallRules) {
				t.Errorf("%s at %v: %v", stage.Caption(s, c), size, p)
			}
		}
	}
}

package priorities_test

import (
	"image/color"
	"testing"

	"benangmerah/app/look"
	"benangmerah/reports/chart"
	"benangmerah/reports/scene"
)

// TestThePartsHaveTheColoursOfTheWall holds the bars of the page to those of the charts.
func TestThePartsHaveTheColoursOfTheWall(t *testing.T) {
	for _, mode := range []struct {
		theme look.Theme
		parts []scene.Color
	}{{look.New(look.Light, 1), chart.LightParts}, {look.New(look.Dark, 1), chart.DarkParts}} {
		for i, want := range mode.parts {
			got := color.NRGBAModel.Convert(mode.theme.Color(look.PartColor(i), 0)).(color.NRGBA)
			if got.R != want.R || got.G != want.G || got.B != want.B {
				t.Errorf("part %d is %v, on the wall %v", i+1, got, want)
			}
		}
	}
}

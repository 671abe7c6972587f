package locale_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/locale"
)

func written(value string) *model.Target {
	if value == "none" {
		return nil
	}
	return &model.Target{Value: value}
}

// Every figure was computed by hand.
func TestAchievementByTheIndicatorsOwnFormula(t *testing.T) {
	higher, inverse, complement := model.Ratio, model.Inverse, model.Complement
	for _, c := range []struct {
		formula          model.Formula
		target, realised string
		id, en           string
	}{
		{higher, "120", "90", "75,0%", "75.0%"},
		{higher, "≥ 90", "93,6", "104,0%", "104.0%"},
		{higher, "5,5", "4,4", "80,0%", "80.0%"},
		{higher, "0.96", "0,72", "75,0%", "75.0%"},
		{higher, "12.500", "12.500 Org", "100,0%", "100.0%"},
		{higher, "1,5 juta orang", "750 ribu orang", "50,0%", "50.0%"},
		{higher, "3", "2", "66,7%", "66.7%"},
		{higher, "8", "1", "12,5%", "12.5%"},
		{higher, "2000", "1", "0,1%", "0.1%"},   // 0,05 % is rounded away from zero
		{higher, "50", "0", "0,0%", "0.0%"},     // reported, and nothing came of it
		{higher, "4", "-1", "−25,0%", "−25.0%"}, // growth that became a fall
		{higher, "1", "12.345", "1.234.500,0%", "1,234,500.0%"},
		{higher, "100.000", "-1", "0,0%", "0.0%"},
		{higher, "2.3:1000", "2,07:1000", "90,0%", "90.0%"},
		{inverse, "10", "12,5", "80,0%", "80.0%"},
		{complement, "10", "12,5", "75,0%", "75.0%"},
		{inverse, "7,5%", "6%", "125,0%", "125.0%"},
		{complement, "7,5%", "6%", "120,0%", "120.0%"},
		{inverse, "2.3:1000", "4.6:1000", "50,0%", "50.0%"},
		{complement, "2.3:1000", "4.6:1000", "0,0%", "0.0%"},
		{complement, "≤ 10", "25", "−50,0%", "−50.0%"},
		{complement, "10", "0", "200,0%", "200.0%"},
	} {
		a := locale.Achieve(c.formula, written(c.target), written(c.realised))
		if a.Why != "" || a.Formula != c.formula {
			t.Errorf("%s, %q to %q: %+v", c.formula, c.target, c.realised, a)
		}
		for lang, want := range map[locale.Language]string{locale.Indonesian: c.id, locale.English: c.en} {
			if got := locale.FormatAchievement(a, lang); got != want {
				t.Errorf("%s, %q to %q: %s, want %s", c.formula, c.target, c.realised, got, want)
			}
		}
	}
}

func TestWhatCannotBeMeasuredSaysWhy(t *testing.T) {
	for _, c := range []struct {
		formula          model.Formula
		target, realised string
		why              model.Unmeasured
	}{
		{model.Ratio, "none", "90", model.NoTargetYet},
		{model.Ratio, "-", "90", model.NoTargetYet},
		{model.Ratio, "120", "none", model.NoRealisationYet},
		{model.Ratio, "120", " ", model.NoRealisationYet},
		{model.Ratio, "WTP", "none", model.NoRealisationYet},
		{model.Ratio, "WTP", "WTP", model.TargetInWords},
		{model.Ratio, "120", "baik", model.RealisedInWords},
		{model.Ratio, "7,43 - 7,61", "7,5", model.TargetOfTwo},
		{model.Ratio, "7,5", "7,43 - 7,61", model.RealisedOfTwo},
		{model.Ratio, "90", "> 90", model.RealisedOfTwo},
		{model.Ratio, "1:0", "1:2", model.TargetOfTwo},
		{model.Ratio, "2.3:1000", "2,1", model.UnlikeUnits},
		{model.Ratio, "200 Org", "180 Unit", model.UnlikeUnits},
		{model.Ratio, "0", "3", model.ZeroTarget},
		{model.Complement, "0", "3", model.ZeroTarget},
		{model.Inverse, "10", "0", model.ZeroRealised},
		{model.Inverse, "10", "-2", model.BelowZero},
		{model.Ratio, "-2", "-1", model.BelowZero},
	} {
		a := locale.Achieve(c.formula, written(c.target), written(c.realised))
		if a.Why != c.why || a.Share != nil {
			t.Errorf("%s, %q to %q: %+v, want %s", c.formula, c.target, c.realised, a, c.why)
		}
		if got := locale.FormatAchievement(a, locale.Indonesian); got != "–" {
			t.Errorf("%q to %q reads %s", c.target, c.realised, got)
		}
	}
}

package locale

import (
	"math/big"
	"strings"

	"benangmerah/model"
)

// Achieve computes how far a realisation came towards a target, both texts as they are written in files, which are Indonesian; nil is none. Where
// that cannot be computed it says why.
func Achieve(formula model.Formula, target, realised *model.Target) model.Achievement {
	switch {
	case target == nil || blank(clean(target.Value)):
		return model.Achievement{Formula: formula, Why: model.NoTargetYet}
	case realised == nil || blank(clean(realised.Value)):
		return model.Achievement{Formula: formula, Why: model.NoRealisationYet}
	}
	t, r := ParseFigure(target.Value, Indonesian), ParseFigure(realised.Value, Indonesian)
	aim, aimed := t.Rat()
	result, known := r.Rat()
	if why := unmeasured(t, r, aimed, known); why != "" {
		return model.Achievement{Formula: formula, Why: why}
	}
	return model.Achieve(formula, aim, result)
}

// unmeasured says why two figures give no achievement, "" where they may; aimed and known say whether they are one number each.
func unmeasured(t, r Figure, aimed, known bool) model.Unmeasured {
	switch {
	case t.Kind == NoNumber:
		return model.TargetInWords
	case r.Kind == NoNumber:
		return model.RealisedInWords
	case !aimed:
		return model.TargetOfTwo
	case !known || r.Kind != Exact && r.Kind != Ratio:
		return model.RealisedOfTwo
	case (t.Kind == Ratio) != (r.Kind == Ratio), t.Unit != "" && r.Unit != "" && !strings.EqualFold(t.Unit, r.Unit):
		return model.UnlikeUnits
	}
	return ""
}

// FormatAchievement gives an achievement in percent with one decimal, rounded half away from zero; "–" where there is none.
func FormatAchievement(a model.Achievement, lang Language) string {
	if a.Share == nil {
		return dash
	}
	percent := new(big.Rat).Mul(a.Share, big.NewRat(100, 1)).FloatString(1)
	digits, negative := strings.CutPrefix(percent, "-")
	whole, tenth, _ := strings.Cut(digits, ".")
	said := groupedDigits(whole, lang) + string(lang.decimalMark()) + tenth + "%"
	if negative && strings.Trim(digits, "0.") != "" {
		return minus + said
	}
	return said
}

// groupedDigits sets marks between the thousands of any number of digits.
func groupedDigits(digits string, lang Language) string {
	for at := len(digits) - 3; at > 0; at -= 3 {
		digits = digits[:at] + string(lang.groupMark()) + digits[at:]
	}
	return digits
}

package workbook

import "benangmerah/model"

// directions and formulas are offered in templates in this order.
var (
	directions = []model.Direction{model.Higher, model.Lower, model.Keep}
	formulas   = []model.Formula{model.Ratio, model.Inverse, model.Complement}
)

// directionWord gives a direction as tables have it, "" for none.
func directionWord(d model.Direction) string {
	return map[model.Direction]string{model.Higher: "naik lebih baik", model.Lower: "turun lebih baik", model.Keep: "tetap"}[d]
}

// formulaWord gives a formula of achievement as tables have it, "" for none: R is what was reached, T the target.
func formulaWord(f model.Formula) string {
	return map[model.Formula]string{model.Ratio: "R/T", model.Inverse: "T/R", model.Complement: "(2T−R)/T"}[f]
}

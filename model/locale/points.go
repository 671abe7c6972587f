package locale

import (
	"math/big"

	"benangmerah/model"
)

// ParsePoints reads points of weight with at most four decimals: "20", "12,5". given is false where nothing is written.
func ParsePoints(text string, lang Language) (w model.Points, given bool, err error) {
	n, given, err := ParseNumber(text, lang)
	if err != nil || !given {
		return 0, given, err
	}
	exact := new(big.Rat).Mul(n.Rat(), big.NewRat(int64(model.Point), 1))
	if !exact.IsInt() || !exact.Num().IsInt64() {
		return 0, true, model.Invalidf("Tulis bobot seperti 20 atau 12,5, paling banyak empat desimal.", "Bobot %q tidak dapat dipakai.", text)
	}
	return model.Points(exact.Num().Int64()), true, nil
}

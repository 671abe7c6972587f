package locale

import (
	"math/big"
	"strings"

	"benangmerah/model"
)

// minus is the sign of figures that people read; machines write a hyphen.
const minus = "−"

// FormatPercentOf gives part as percent of whole with so many decimals, halves away from zero, with the sign that it has: 81,00% and −3,64%, in English 81.00%.
// The sign is a minus, as people read it. It gives "–" for a whole of zero. What rounds to zero has no sign.
func FormatPercentOf(part, whole model.Money, decimals int, lang Language) string {
	text, ok := PercentOf(part, whole, decimals)
	if !ok {
		return dash
	}
	text, negative := strings.CutPrefix(text, "-")
	digits, fraction, _ := strings.Cut(text, ".")
	var b []byte
	if negative {
		b = append(b, minus...)
	}
	for i := range len(digits) {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b = append(b, lang.groupMark())
		}
		b = append(b, digits[i])
	}
	if fraction != "" {
		b = append(append(b, lang.decimalMark()), fraction...)
	}
	return string(append(b, '%'))
}

// Hyphen gives a figure that people read as machines and spreadsheets do: with a hyphen in place of the minus that it may begin with.
func Hyphen(figure string) string {
	if rest, negative := strings.CutPrefix(figure, minus); negative {
		return "-" + rest
	}
	return figure
}

// PercentOf is FormatPercentOf for machines, without the sign of percent: 81.00 and -3.64; false for a whole of zero.
func PercentOf(part, whole model.Money, decimals int) (percent string, ok bool) {
	if whole == 0 {
		return "", false
	}
	share := new(big.Rat).Mul(big.NewRat(int64(part), int64(whole)), big.NewRat(100, 1))
	text := share.FloatString(decimals)
	if strings.Trim(text, "-0.") == "" {
		text = strings.TrimPrefix(text, "-")
	}
	return text, true
}

package locale

import (
	"math"
	"math/bits"
	"strings"

	"benangmerah/model"
)

// FormatPercent gives a number of percent with no more decimals than it has: 12,5%, in English 12.5%.
func FormatPercent(percent Number, lang Language) string {
	return FormatNumber(percent, lang) + "%"
}

// FormatShare gives part as percent of whole with one decimal and, where it is negative, a minus: −24,9%; "–" where there is no Share.
func FormatShare(part, whole model.Money, lang Language) string {
	tenths, ok := shareTenths(part, whole)
	if !ok {
		return dash
	}
	var room [32]byte
	b := room[:0]
	if tenths < 0 {
		b = append(b, minus...)
	}
	b = append(appendGrouped(b, magnitude(tenths)/10, lang), lang.decimalMark())
	return string(append(appendDigits(b, magnitude(tenths)%10, 1), '%'))
}

// Share gives part as percent of whole to one decimal, rounded half away from zero. It gives false for a whole of zero, and for
// a percentage beyond 10^17. A change is the share that the difference has in the figure before.
func Share(part, whole model.Money) (percent Number, ok bool) {
	tenths, ok := shareTenths(part, whole)
	if !ok {
		return Number{}, false
	}
	return NewNumber(tenths, 1)
}

// shareTenths computes in 128 bits, because part × 1000 does not fit 64.
func shareTenths(part, whole model.Money) (int64, bool) {
	high, low := bits.Mul64(magnitude(part), 1000)
	divisor := magnitude(whole)
	if high >= divisor {
		return 0, false
	}
	tenths, rest := bits.Div64(high, low, divisor)
	if rest >= divisor-rest && tenths < math.MaxUint64 {
		tenths++
	}
	if tenths >= pow10(numberDigits) {
		return 0, false
	}
	if (part < 0) != (whole < 0) {
		return -int64(tenths), true
	}
	return int64(tenths), true
}

// ParsePercent reads a number of percent, with or without its sign: 12,5% · 12,5 % · 12,5 persen · 12,5. The number is taken
// as written: 0,96 is 0.96 percent, not 96. It gives false without an error where there is none (nothing, or a dash).
func ParsePercent(text string, lang Language) (percent Number, given bool, err error) {
	s := clean(text)
	if blank(s) {
		return Number{}, false, nil
	}
	for _, sign := range [...]string{"%", "persen", "percent", "per cent"} {
		if rest, ok := cutEndFold(s, sign); ok {
			s = strings.TrimRight(rest, " ")
			break
		}
	}
	percent, fault := parseNumber(s, lang)
	if fault == notNumber {
		fault = notPercent
	}
	return percent, fault == noComplaint, fault.about(text)
}

package locale

import (
	"cmp"
	"math/big"
	"strings"
)

// numberDigits is the number of significant digits of a Number; every such number fits int64.
const numberDigits = 18

// Number is an exact decimal of at most 18 significant digits and 18 decimals. It is kept with the fewest decimals, so two
// Numbers are equal exactly where == says so; the zero value is 0. Its text form is the one of JSON: -12.5.
type Number struct {
	coef  int64
	scale uint8
}

// NewNumber gives coef × 10^-scale, and false where that is no Number.
func NewNumber(coef int64, scale int) (Number, bool) {
	for scale > 0 && coef%10 == 0 {
		coef /= 10
		scale--
	}
	if scale < 0 || scale > numberDigits || magnitude(coef) >= pow10(numberDigits) {
		return Number{}, false
	}
	return Number{coef, uint8(scale)}, true
}

// Rat gives n as a fraction, for arithmetic.
func (n Number) Rat() *big.Rat {
	if n.scale == 0 {
		return new(big.Rat).SetInt64(n.coef)
	}
	denominator := new(big.Int).SetUint64(pow10(int(n.scale)))
	return new(big.Rat).SetFrac(big.NewInt(n.coef), denominator)
}

// Sign gives -1, 0 or 1.
func (n Number) Sign() int { return cmp.Compare(n.coef, 0) }

// Cmp gives -1, 0 or 1 as n is below, equal to or above other.
func (n Number) Cmp(other Number) int {
	if n.scale == other.scale {
		return cmp.Compare(n.coef, other.coef)
	}
	return n.Rat().Cmp(other.Rat())
}

// String gives the text form, the same in every language.
func (n Number) String() string {
	var room [24]byte
	whole, fraction := n.split()
	return string(n.appendFraction(appendPlain(n.appendSign(room[:0]), whole), fraction, '.'))
}

// MarshalText gives the text form.
func (n Number) MarshalText() ([]byte, error) {
	return []byte(n.String()), nil
}

// UnmarshalText reads the text form: digits with at most one point, after an optional minus.
func (n *Number) UnmarshalText(text []byte) error {
	digits, negative := strings.CutPrefix(string(text), "-")
	if strings.ContainsAny(digits, ", ") {
		return notNumber.about(string(text))
	}
	d, _, ok := readDecimal(digits, tails{dot: decimalTail})
	if !ok || strings.Count(digits, ".") > 1 {
		return notNumber.about(string(text))
	}
	read, ok := d.number(negative)
	if !ok {
		return numberTooLong.about(string(text))
	}
	*n = read
	return nil
}

// FormatCount writes how many there are of something, with the thousands mark of the language: 2.228.
func FormatCount(n int, lang Language) string { return FormatNumber(Number{coef: int64(n)}, lang) }

// FormatNumber gives n with thousands apart and no more decimals than it has: 12.500 and −5,5, in English 12,500 and −5.5. The sign is a minus, as people read it.
func FormatNumber(n Number, lang Language) string {
	var room [48]byte
	whole, fraction := n.split()
	b := room[:0]
	if n.coef < 0 {
		b = append(b, minus...)
	}
	b = appendGrouped(b, whole, lang)
	return string(n.appendFraction(b, fraction, lang.decimalMark()))
}

// ParseNumber reads one number without a unit. It gives false without an error where there is none (nothing, or a dash).
// In Indonesian 12.500 is twelve thousand five hundred and 12,500 is twelve and a half, in English the other way round; 0.96
// and 0,96 are the same in both.
func ParseNumber(text string, lang Language) (n Number, given bool, err error) {
	s := clean(text)
	if blank(s) {
		return Number{}, false, nil
	}
	n, fault := parseNumber(s, lang)
	return n, fault == noComplaint, fault.about(text)
}

func parseNumber(s string, lang Language) (Number, complaint) {
	digits, negative := strings.CutPrefix(s, "-")
	d, _, ok := readDecimal(digits, numberTails(lang))
	if !ok {
		return Number{}, notNumber
	}
	n, ok := d.number(negative)
	if !ok {
		return Number{}, numberTooLong
	}
	return n, noComplaint
}

// number gives d as a Number, false where it has too many digits.
func (d *decimal) number(negative bool) (Number, bool) {
	scale := max(d.n-d.point, 0)
	if d.point > numberDigits || scale > numberDigits || d.n > numberDigits {
		return Number{}, false
	}
	value, _ := d.scaled(scale)
	coef := int64(value)
	if negative {
		coef = -coef
	}
	return NewNumber(coef, scale)
}

// split gives the digits of n before and after its decimal mark; the latter number scale.
func (n Number) split() (whole, fraction uint64) {
	p := pow10(int(n.scale))
	return magnitude(n.coef) / p, magnitude(n.coef) % p
}

func (n Number) appendSign(b []byte) []byte {
	if n.coef < 0 {
		return append(b, '-')
	}
	return b
}

// appendFraction appends the decimals behind their mark, nothing where there are none.
func (n Number) appendFraction(b []byte, fraction uint64, mark byte) []byte {
	if n.scale == 0 {
		return b
	}
	return appendDigits(append(b, mark), fraction, int(n.scale))
}

// Rounded gives a fraction to so many decimals, halves away from zero, and false where that is no Number.
func Rounded(r *big.Rat, decimals int) (Number, bool) {
	digits, ok := new(big.Int).SetString(strings.Replace(r.FloatString(decimals), ".", "", 1), 10)
	if !ok || !digits.IsInt64() {
		return Number{}, false
	}
	return NewNumber(digits.Int64(), decimals)
}

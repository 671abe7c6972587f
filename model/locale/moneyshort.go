package locale

import (
	"strconv"

	"benangmerah/model"
)

// step is one unit of the short form.
type step struct {
	sen    uint64 // the unit in sen
	id, en string
	// fixed keeps two decimals, as the wall's columns of miliar do; the others show at most three significant digits.
	fixed bool
}

var steps = [...]step{
	{1e5, "rb", "k", false},
	{1e8, "jt", "m", false},
	{1e11, "M", "bn", true},
	{1e14, "T", "tn", true},
}

// FormatShort gives the form of the projector, at most 13 characters: Rp1,08 T (triliun), Rp9,87 M (miliar), Rp12,5 jt,
// Rp950 rb, Rp900; in English Rp1.08 tn, Rp9.87 bn, Rp12.5 m, Rp950 k.
//
// Triliun and miliar have two decimals (none from Rp1.000 T), juta and ribu at most three significant digits. Rounded is half
// away from zero, and the unit is chosen after rounding: Rp999.999.999 is Rp1,00 M.
func FormatShort(m model.Money, lang Language) string {
	var room [32]byte
	u := magnitude(m)
	rupiah := divide(u, 100)
	if rupiah == 0 {
		return "Rp0"
	}
	b := appendRp(room[:0], m)
	if rupiah < 1000 {
		return string(strconv.AppendUint(b, rupiah, 10))
	}
	for _, s := range steps[:len(steps)-1] {
		if s.below1000(u) {
			return string(s.appendTo(b, u, lang))
		}
	}
	return string(steps[len(steps)-1].appendTo(b, u, lang))
}

// decimals is the number of decimals for an amount in sen.
func (s step) decimals(sen uint64) int {
	switch {
	case s.fixed && sen/s.sen < 1000:
		return 2
	case s.fixed, sen/s.sen >= 100:
		return 0
	case sen/s.sen >= 10:
		return 1
	}
	return 2
}

// below1000 tells whether the amount is still less than a thousand of the unit once it is rounded.
func (s step) below1000(sen uint64) bool {
	p := pow10(s.decimals(sen))
	return divide(sen, s.sen/p) < 1000*p
}

func (s step) appendTo(b []byte, sen uint64, lang Language) []byte {
	places := s.decimals(sen)
	p := pow10(places)
	parts := divide(sen, s.sen/p)
	b = appendGrouped(b, parts/p, lang)
	b = appendFraction(b, parts%p, places, !s.fixed, lang)
	return append(append(b, ' '), lang.pick(s.id, s.en)...)
}

// appendFraction appends the decimal mark and a number of decimals, without trailing zeros where they are trimmed.
func appendFraction(b []byte, fraction uint64, places int, trim bool, lang Language) []byte {
	for trim && places > 0 && fraction%10 == 0 {
		fraction /= 10
		places--
	}
	if places == 0 {
		return b
	}
	return appendDigits(append(b, lang.decimalMark()), fraction, places)
}

// divide gives a/b to the nearest whole number, half upwards.
func divide(a, b uint64) uint64 {
	q, r := a/b, a%b
	if r >= b-r {
		q++
	}
	return q
}

// pow10 gives 10^n for 0 ≤ n ≤ 19.
func pow10(n int) uint64 {
	p := uint64(1)
	for range n {
		p *= 10
	}
	return p
}

package locale

import (
	"strconv"

	"benangmerah/model"
)

// dash stands for "no figure", "zero" where a table asks for it, and "not computable".
const dash = "–"

// TableStyle says how FormatTable writes an amount; styles are combined with |.
type TableStyle uint8

const (
	// WithSen always writes two decimals; without it they are written only where the amount has sen.
	WithSen TableStyle = 1 << iota
	// ZeroAsDash writes zero as an en dash. ParseMoney reads that as "no figure", not as zero.
	ZeroAsDash
)

// FormatMoney gives the form of papers and running text, with two decimals and without a space: Rp1.234.567,00 and
// −Rp1.234.567,00, in English Rp1,234,567.00. The sign is a minus, as people read it; ParseMoney reads it, and Hyphen makes it a machine's.
func FormatMoney(m model.Money, lang Language) string {
	var room [48]byte
	return string(appendSen(appendRp(room[:0], m), magnitude(m), lang))
}

// FormatRupiah gives the form of screens: like FormatMoney, but two decimals only where the amount has sen: Rp2.400.000.000.
func FormatRupiah(m model.Money, lang Language) string {
	var room [48]byte
	return string(appendShortest(appendRp(room[:0], m), magnitude(m), lang))
}

// FormatTable gives the form of a column headed "(Rp)": 1.234.567, negative (1.234.567), with sen only where there are any.
func FormatTable(m model.Money, lang Language, style TableStyle) string {
	if m == 0 && style&ZeroAsDash != 0 {
		return dash
	}
	var room [48]byte
	b := room[:0]
	if m < 0 {
		b = append(b, '(')
	}
	if style&WithSen != 0 {
		b = appendSen(b, magnitude(m), lang)
	} else {
		b = appendShortest(b, magnitude(m), lang)
	}
	if m < 0 {
		b = append(b, ')')
	}
	return string(b)
}

// FormatPlain gives the form of JSON and other machines, the same in every language: 1078983576660.09, -12.00.
func FormatPlain(m model.Money) string {
	var room [24]byte
	b := room[:0]
	if m < 0 {
		b = append(b, '-')
	}
	u := magnitude(m)
	return string(appendDigits(append(appendPlain(b, u/100), '.'), u%100, 2))
}

func appendRp(b []byte, m model.Money) []byte {
	if m < 0 {
		b = append(b, minus...)
	}
	return append(b, "Rp"...)
}

// magnitude gives the absolute value, of the smallest int64 too.
func magnitude[T ~int64](n T) uint64 {
	if n < 0 {
		return uint64(-n)
	}
	return uint64(n)
}

// appendShortest appends an amount in sen, with decimals where there are sen.
func appendShortest(b []byte, sen uint64, lang Language) []byte {
	if sen%100 == 0 {
		return appendGrouped(b, sen/100, lang)
	}
	return appendSen(b, sen, lang)
}

// appendSen appends an amount in sen, always with two decimals.
func appendSen(b []byte, sen uint64, lang Language) []byte {
	b = append(appendGrouped(b, sen/100, lang), lang.decimalMark())
	return appendDigits(b, sen%100, 2)
}

// appendDigits appends the last places digits of n, with leading zeros.
func appendDigits(b []byte, n uint64, places int) []byte {
	for p := pow10(places - 1); p > 0; p /= 10 {
		b = append(b, byte('0'+n/p%10))
	}
	return b
}

// appendPlain appends a whole number as its digits.
func appendPlain(b []byte, n uint64) []byte {
	return strconv.AppendUint(b, n, 10)
}

// appendGrouped appends a whole number with its thousands apart.
func appendGrouped(b []byte, n uint64, lang Language) []byte {
	var room [20]byte
	digits := strconv.AppendUint(room[:0], n, 10)
	for i, c := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b = append(b, lang.groupMark())
		}
		b = append(b, c)
	}
	return b
}

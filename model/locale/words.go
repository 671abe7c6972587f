package locale

import (
	"strings"

	"benangmerah/model"
)

// vocabulary is what a language counts with.
type vocabulary struct {
	small    [20]string // zero to nineteen
	tens     [10]string
	scales   [7]string // thousands to the power of the index
	minus    string
	point    string
	hyphen   string // between tens and units
	hundred  string
	hundred1 string // exactly one hundred
	thousand string // exactly one thousand
}

var vocabularies = [...]vocabulary{
	Indonesian: {
		small: [20]string{
			"nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
			"dua belas", "tiga belas", "empat belas", "lima belas", "enam belas", "tujuh belas", "delapan belas", "sembilan belas",
		},
		tens: [10]string{
			"", "", "dua puluh", "tiga puluh", "empat puluh", "lima puluh", "enam puluh", "tujuh puluh", "delapan puluh", "sembilan puluh",
		},
		scales:  [7]string{"", "ribu", "juta", "miliar", "triliun", "kuadriliun", "kuintiliun"},
		minus:   "minus",
		point:   "koma",
		hyphen:  " ",
		hundred: "ratus", hundred1: "seratus", thousand: "seribu",
	},
	English: {
		small: [20]string{
			"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
			"thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
		},
		tens:    [10]string{"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"},
		scales:  [7]string{"", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion"},
		minus:   "minus",
		point:   "point",
		hyphen:  "-",
		hundred: "hundred", hundred1: "one hundred", thousand: "one thousand",
	},
}

// Words gives a whole number in words: 421 is "empat ratus dua puluh satu", in English "four hundred twenty-one".
func Words(n int64, lang Language) string {
	v := &vocabularies[lang]
	return strings.Join(v.signed(nil, n < 0, magnitude(n)), " ")
}

// NumberWords gives a number in words, its decimals digit by digit: 5,05 is "lima koma nol lima".
func NumberWords(n Number, lang Language) string {
	v := &vocabularies[lang]
	whole, fraction := n.split()
	words := v.signed(nil, n.coef < 0, whole)
	if n.scale > 0 {
		words = append(words, v.point)
		for _, digit := range appendDigits(nil, fraction, int(n.scale)) {
			words = append(words, v.small[digit-'0'])
		}
	}
	return strings.Join(words, " ")
}

// MoneyWords gives an amount in words, with sen where there are any: Rp2.950.000,50 is "dua juta sembilan ratus lima puluh ribu
// rupiah lima puluh sen".
func MoneyWords(m model.Money, lang Language) string {
	v := &vocabularies[lang]
	u := magnitude(m)
	words := append(v.signed(nil, m < 0, u/100), "rupiah")
	if u%100 > 0 {
		words = append(v.below1000(words, u%100), "sen")
	}
	return strings.Join(words, " ")
}

func (v *vocabulary) signed(words []string, negative bool, n uint64) []string {
	if negative {
		words = append(words, v.minus)
	}
	if n == 0 {
		return append(words, v.small[0])
	}
	return v.whole(words, n, 0)
}

// whole appends n × 1000^scale for n > 0.
func (v *vocabulary) whole(words []string, n uint64, scale int) []string {
	if n >= 1000 {
		words = v.whole(words, n/1000, scale+1)
	}
	switch group := n % 1000; {
	case group == 0:
		return words
	case scale == 0:
		return v.below1000(words, group)
	case scale == 1 && group == 1:
		return append(words, v.thousand)
	default:
		return append(v.below1000(words, group), v.scales[scale])
	}
}

// below1000 appends n for 0 < n < 1000.
func (v *vocabulary) below1000(words []string, n uint64) []string {
	switch n / 100 {
	case 0:
	case 1:
		words = append(words, v.hundred1)
	default:
		words = append(words, v.small[n/100], v.hundred)
	}
	switch n %= 100; {
	case n == 0:
		return words
	case n < 20:
		return append(words, v.small[n])
	case n%10 == 0:
		return append(words, v.tens[n/10])
	}
	return append(words, v.tens[n/10]+v.hyphen+v.small[n%10])
}

// irregular are the English ordinals that are not the number with "th"; those in -y take "-ieth".
var irregular = map[string]string{
	"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth", "twelve": "twelfth",
}

// Ordinal gives the number of a decision in capitals: KESATU, KEDUA, KEDUA PULUH SATU; in English FIRST, TWENTY-FIRST. It is
// empty for n < 1.
func Ordinal(n int, lang Language) string {
	if n < 1 {
		return ""
	}
	words := Words(int64(n), lang)
	if lang == English {
		return strings.ToUpper(englishOrdinal(words))
	}
	return "KE" + strings.ToUpper(words)
}

// englishOrdinal gives the ordinal of an English number in words, which its last word carries.
func englishOrdinal(words string) string {
	at := strings.LastIndexAny(words, " -") + 1
	last := words[at:]
	if ordinal, ok := irregular[last]; ok {
		return words[:at] + ordinal
	}
	if stem, ok := strings.CutSuffix(last, "y"); ok {
		return words[:at] + stem + "ieth"
	}
	return words + "th"
}

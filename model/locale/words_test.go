package locale

import (
	"math"
	"strings"
	"testing"

	"benangmerah/model"
)

func TestWords(t *testing.T) {
	tests := []struct {
		n      int64
		id, en string
	}{
		{0, "nol", "zero"},
		{1, "satu", "one"},
		{10, "sepuluh", "ten"},
		{11, "sebelas", "eleven"},
		{17, "tujuh belas", "seventeen"},
		{20, "dua puluh", "twenty"},
		{21, "dua puluh satu", "twenty-one"},
		{100, "seratus", "one hundred"},
		{101, "seratus satu", "one hundred one"},
		{111, "seratus sebelas", "one hundred eleven"},
		{421, "empat ratus dua puluh satu", "four hundred twenty-one"},
		{1000, "seribu", "one thousand"},
		{1100, "seribu seratus", "one thousand one hundred"},
		{2000, "dua ribu", "two thousand"},
		{2022, "dua ribu dua puluh dua", "two thousand twenty-two"},
		{21_000, "dua puluh satu ribu", "twenty-one thousand"},
		{101_000, "seratus satu ribu", "one hundred one thousand"},
		{123_304, "seratus dua puluh tiga ribu tiga ratus empat", "one hundred twenty-three thousand three hundred four"},
		{1_000_000, "satu juta", "one million"},
		{1_001_000, "satu juta seribu", "one million one thousand"},
		{
			1_234_567, "satu juta dua ratus tiga puluh empat ribu lima ratus enam puluh tujuh",
			"one million two hundred thirty-four thousand five hundred sixty-seven",
		},
		{1_000_000_001, "satu miliar satu", "one billion one"},
		{100_030_020_010, "seratus miliar tiga puluh juta dua puluh ribu sepuluh", "one hundred billion thirty million twenty thousand ten"},
		{1_000_000_000_000, "satu triliun", "one trillion"},
		{-5, "minus lima", "minus five"},
		{
			math.MinInt64,
			"minus sembilan kuintiliun dua ratus dua puluh tiga kuadriliun tiga ratus tujuh puluh dua triliun tiga puluh enam miliar " +
				"delapan ratus lima puluh empat juta tujuh ratus tujuh puluh lima ribu delapan ratus delapan",
			"minus nine quintillion two hundred twenty-three quadrillion three hundred seventy-two trillion thirty-six billion " +
				"eight hundred fifty-four million seven hundred seventy-five thousand eight hundred eight",
		},
	}
	for _, tt := range tests {
		equal(t, Words(tt.n, Indonesian), tt.id)
		equal(t, Words(tt.n, English), tt.en)
	}
}

// TestWordsRoundTrip reads the words back by adding them up, independently of how they were made.
func TestWordsRoundTrip(t *testing.T) {
	r := random()
	for i := range int64(20_000) {
		n := i
		if i >= 5000 {
			n = r.Int64() >> r.IntN(60)
		}
		for _, lang := range languages {
			if words := Words(n, lang); sumOfWords(t, words, lang) != n {
				t.Fatalf("%d is %q", n, words)
			}
		}
	}
}

// sumOfWords evaluates a number in words from left to right.
func sumOfWords(t *testing.T, words string, lang Language) int64 {
	t.Helper()
	v := vocabularies[lang]
	values := map[string]int64{"se": 1, "belas": 10, "puluh": 10, "ratus": 100, "hundred": 100}
	for n, word := range v.small[:12] {
		values[word] = int64(n)
	}
	if lang == English {
		for n, word := range v.small {
			values[word] = int64(n)
		}
		for n, word := range v.tens[2:] {
			values[word] = int64(n+2) * 10
		}
	}
	scales := map[string]int64{}
	for n, word := range v.scales[1:] {
		scales[word] = int64(pow10(3 * (n + 1)))
	}
	words = strings.NewReplacer("seratus", "satu ratus", "seribu", "satu ribu", "-", " ").Replace(words)
	var total, group, digit int64
	for _, word := range strings.Fields(words) {
		scale, isScale := scales[word]
		value, known := values[word]
		switch {
		case isScale:
			total += (group + digit) * scale
			group, digit = 0, 0
		case !known:
			t.Fatalf("%q in %q", word, words)
		case word == "belas":
			group, digit = group+10+digit, 0
		case word == "puluh", word == "ratus", word == "hundred":
			group, digit = group+digit*value, 0
		default:
			group, digit = group+digit, value
		}
	}
	return total + group + digit
}

func TestMoneyWords(t *testing.T) {
	tests := []struct {
		m      model.Money
		id, en string
	}{
		{0, "nol rupiah", "zero rupiah"},
		{2_950_000_00, "dua juta sembilan ratus lima puluh ribu rupiah", "two million nine hundred fifty thousand rupiah"},
		{2_950_000_50, "dua juta sembilan ratus lima puluh ribu rupiah lima puluh sen", "two million nine hundred fifty thousand rupiah fifty sen"},
		{9, "nol rupiah sembilan sen", "zero rupiah nine sen"},
		{-1_000_11, "minus seribu rupiah sebelas sen", "minus one thousand rupiah eleven sen"},
		{-50, "minus nol rupiah lima puluh sen", "minus zero rupiah fifty sen"},
	}
	for _, tt := range tests {
		equal(t, MoneyWords(tt.m, Indonesian), tt.id)
		equal(t, MoneyWords(tt.m, English), tt.en)
	}
}

func TestNumberWords(t *testing.T) {
	tests := []struct{ n, id, en string }{
		{"5.5", "lima koma lima", "five point five"},
		{"5.05", "lima koma nol lima", "five point zero five"},
		{"-0.125", "minus nol koma satu dua lima", "minus zero point one two five"},
		{"12500", "dua belas ribu lima ratus", "twelve thousand five hundred"},
		{"11.11", "sebelas koma satu satu", "eleven point one one"},
	}
	for _, tt := range tests {
		equal(t, NumberWords(number(t, tt.n), Indonesian), tt.id)
		equal(t, NumberWords(number(t, tt.n), English), tt.en)
	}
}

func TestOrdinal(t *testing.T) {
	tests := []struct {
		n      int
		id, en string
	}{
		{-1, "", ""},
		{0, "", ""},
		{1, "KESATU", "FIRST"},
		{2, "KEDUA", "SECOND"},
		{3, "KETIGA", "THIRD"},
		{4, "KEEMPAT", "FOURTH"},
		{5, "KELIMA", "FIFTH"},
		{8, "KEDELAPAN", "EIGHTH"},
		{9, "KESEMBILAN", "NINTH"},
		{10, "KESEPULUH", "TENTH"},
		{11, "KESEBELAS", "ELEVENTH"},
		{12, "KEDUA BELAS", "TWELFTH"},
		{20, "KEDUA PULUH", "TWENTIETH"},
		{21, "KEDUA PULUH SATU", "TWENTY-FIRST"},
		{100, "KESERATUS", "ONE HUNDREDTH"},
		{143, "KESERATUS EMPAT PULUH TIGA", "ONE HUNDRED FORTY-THIRD"},
		{1000, "KESERIBU", "ONE THOUSANDTH"},
	}
	for _, tt := range tests {
		equal(t, Ordinal(tt.n, Indonesian), tt.id)
		equal(t, Ordinal(tt.n, English), tt.en)
	}
}

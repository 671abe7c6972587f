package locale

import (
	"math"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"benangmerah/model"
)

// random gives the generator of a property test; every run tries the same values.
func random() *rand.Rand { return rand.New(rand.NewPCG(17, 19)) }

var languages = []Language{Indonesian, English}

// randomMoney gives amounts of every length, up to the limit of one figure on both sides of zero.
func randomMoney(r *rand.Rand) model.Money {
	m := model.Money(r.Int64N(int64(model.MaxMoney)+1)) / model.Money(pow10(r.IntN(17)))
	if r.IntN(2) == 0 {
		m = m / 100 * 100
	}
	if r.IntN(2) == 0 {
		return -m
	}
	return m
}

func TestFormatMoney(t *testing.T) {
	tests := []struct {
		m                         model.Money
		paper, english            string
		screen, table, sen, plain string
	}{
		{0, "Rp0,00", "Rp0.00", "Rp0", "0", "0,00", "0.00"},
		{1, "Rp0,01", "Rp0.01", "Rp0,01", "0,01", "0,01", "0.01"},
		{100, "Rp1,00", "Rp1.00", "Rp1", "1", "1,00", "1.00"},
		{999_00, "Rp999,00", "Rp999.00", "Rp999", "999", "999,00", "999.00"},
		{1_000_00, "Rp1.000,00", "Rp1,000.00", "Rp1.000", "1.000", "1.000,00", "1000.00"},
		{1_234_567_00, "Rp1.234.567,00", "Rp1,234,567.00", "Rp1.234.567", "1.234.567", "1.234.567,00", "1234567.00"},
		{-1_234_567_00, "−Rp1.234.567,00", "−Rp1,234,567.00", "−Rp1.234.567", "(1.234.567)", "(1.234.567,00)", "-1234567.00"},
		{1_078_983_576_660_09, "Rp1.078.983.576.660,09", "Rp1,078,983,576,660.09", "Rp1.078.983.576.660,09", "1.078.983.576.660,09", "1.078.983.576.660,09", "1078983576660.09"},
		{-50, "−Rp0,50", "−Rp0.50", "−Rp0,50", "(0,50)", "(0,50)", "-0.50"},
		{
			math.MinInt64, "−Rp92.233.720.368.547.758,08", "−Rp92,233,720,368,547,758.08", "−Rp92.233.720.368.547.758,08",
			"(92.233.720.368.547.758,08)", "(92.233.720.368.547.758,08)", "-92233720368547758.08",
		},
	}
	for _, tt := range tests {
		equal(t, FormatMoney(tt.m, Indonesian), tt.paper)
		equal(t, FormatMoney(tt.m, English), tt.english)
		equal(t, FormatRupiah(tt.m, Indonesian), tt.screen)
		equal(t, FormatTable(tt.m, Indonesian, 0), tt.table)
		equal(t, FormatTable(tt.m, Indonesian, WithSen), tt.sen)
		equal(t, FormatPlain(tt.m), tt.plain)
	}
	equal(t, FormatTable(0, Indonesian, ZeroAsDash|WithSen), "–")
	equal(t, FormatTable(-1_234_50, English, ZeroAsDash), "(1,234.50)")
}

func TestFormatShort(t *testing.T) {
	tests := []struct {
		m           model.Money
		id, english string
	}{
		{0, "Rp0", "Rp0"},
		{49, "Rp0", "Rp0"},
		{-49, "Rp0", "Rp0"},
		{50, "Rp1", "Rp1"},
		{950_00, "Rp950", "Rp950"},
		{999_50, "Rp1 rb", "Rp1 k"},
		{950_000_00, "Rp950 rb", "Rp950 k"},
		{1_250_00, "Rp1,25 rb", "Rp1.25 k"},
		{999_499_99, "Rp999 rb", "Rp999 k"},
		{999_500_00, "Rp1 jt", "Rp1 m"},
		{12_500_000_00, "Rp12,5 jt", "Rp12.5 m"},
		{12_450_000_00, "Rp12,5 jt", "Rp12.5 m"},
		{12_449_999_99, "Rp12,4 jt", "Rp12.4 m"},
		{9_996_000_00, "Rp10 jt", "Rp10 m"},
		{99_960_000_00, "Rp100 jt", "Rp100 m"},
		{60_000_000_00, "Rp60 jt", "Rp60 m"},
		{450_000_000_00, "Rp450 jt", "Rp450 m"},
		{980_000_000_00, "Rp980 jt", "Rp980 m"},
		{999_999_999_00, "Rp1,00 M", "Rp1.00 bn"},
		{1_900_000_000_00, "Rp1,90 M", "Rp1.90 bn"},
		{2_125_000_000_00, "Rp2,13 M", "Rp2.13 bn"},
		{-2_125_000_000_00, "−Rp2,13 M", "−Rp2.13 bn"},
		{8_240_000_000_00, "Rp8,24 M", "Rp8.24 bn"},
		{9_870_000_000_00, "Rp9,87 M", "Rp9.87 bn"},
		{139_870_000_000_00, "Rp139,87 M", "Rp139.87 bn"},
		{999_995_000_000_00, "Rp1,00 T", "Rp1.00 tn"},
		{1_078_983_576_660_00, "Rp1,08 T", "Rp1.08 tn"},
		{model.MaxMoney, "Rp100,00 T", "Rp100.00 tn"},
		{math.MinInt64, "−Rp92.234 T", "−Rp92,234 tn"},
	}
	for _, tt := range tests {
		equal(t, FormatShort(tt.m, Indonesian), tt.id)
		equal(t, FormatShort(tt.m, English), tt.english)
	}
}

// TestFormatShortRoundTrip holds what the wall needs: it fits, it is read back, and it is off by half its last digit at most.
func TestFormatShortRoundTrip(t *testing.T) {
	r := random()
	for range 20_000 {
		m := randomMoney(r)
		for _, lang := range languages {
			short := FormatShort(m, lang)
			if n := utf8.RuneCountInString(short); n > 13 {
				t.Fatalf("%s has %d characters", short, n)
			}
			read, given, err := ParseMoney(short, lang)
			if err != nil || !given {
				t.Fatalf("ParseMoney(%q) = %v, %v", short, given, err)
			}
			if again := FormatShort(read, lang); again != short {
				t.Fatalf("%d is %s and back %s", m, short, again)
			}
			if off := magnitude(read - m); off > max(50, magnitude(m)/200) {
				t.Fatalf("%d is %s, off by %d", m, short, off)
			}
		}
	}
}

func TestParseMoney(t *testing.T) {
	tests := []struct {
		text string
		want model.Money
	}{
		{"0", 0},
		{"Rp0", 0},
		{"1", 1_00},
		{"007", 7_00},
		{"Rp. 509.547.700", 509_547_700_00},
		{"Rp 1.234.567,-", 1_234_567_00},
		{"Rp 1.234.567,--", 1_234_567_00},
		{"Rp1.234.567,00", 1_234_567_00},
		{"RP 1.234.567,00", 1_234_567_00},
		{"IDR 1.234.567", 1_234_567_00},
		{"1.234.567 rupiah", 1_234_567_00},
		{"(1.234.567)", -1_234_567_00},
		{"(Rp1.234.567,50)", -1_234_567_50},
		{"Rp(1.234.567)", -1_234_567_00},
		{"-Rp1.234.567,00", -1_234_567_00},
		{"Rp-1.234.567", -1_234_567_00},
		{"\u22121.234.567", -1_234_567_00},
		{"–1.234.567", -1_234_567_00},
		{"Rp\u00a01.234.567", 1_234_567_00},
		{"\u202f1\u00a0234\u00a0567,5 ", 1_234_567_50},
		{"\ufeff1.500.000.000", 1_500_000_000_00},
		{"1.500.000.000", 1_500_000_000_00},
		{"1,500,000,000", 1_500_000_000_00},
		{"1.500.000.000,00", 1_500_000_000_00},
		{"75708214669.06", 75_708_214_669_06},
		{"75708214669,06", 75_708_214_669_06},
		{"75708214669,0600", 75_708_214_669_06},
		{"1,234,567.89", 1_234_567_89},
		{"1.234.567,89", 1_234_567_89},
		{"1.234,5", 1_234_50},
		{"1.234", 1_234_00},
		{"500.000", 500_000_00},
		{"0.500", 50},
		{"1234.500", 1_234_50},
		{"0,5", 50},
		{",5 M", 500_000_000_00},
		{"1,5 M", 1_500_000_000_00},
		{"1.5 M", 1_500_000_000_00},
		{"1,5M", 1_500_000_000_00},
		{"1,125 M", 1_125_000_000_00},
		{"Rp9,87 M", 9_870_000_000_00},
		{"-Rp9,87 M", -9_870_000_000_00},
		{"450jt", 450_000_000_00},
		{"450 Jt.", 450_000_000_00},
		{"12,5 juta rupiah", 12_500_000_00},
		{"2,5 miliar", 2_500_000_000_00},
		{"2,5 milyar", 2_500_000_000_00},
		{"1 T", 1_000_000_000_000_00},
		{"1,08 triliun", 1_080_000_000_000_00},
		{"750 ribu", 750_000_00},
		{"950 rb", 950_000_00},
		{"500k", 500_000_00},
		{"1.250.000 jt", 1_250_000_000_000_00},
		{"1,23456789012 M", 1_234_567_890_12},
		{"1.07898357666009E+12", 1_078_983_576_660_09},
		{"1.5e1", 15_00},
		{"100.000.000.000.000", model.MaxMoney},
		{"-100 T", -model.MaxMoney},
	}
	for _, tt := range tests {
		got, given, err := ParseMoney(tt.text, Indonesian)
		if err != nil || !given || got != tt.want {
			t.Errorf("ParseMoney(%q) = %d, %v, %v; want %d", tt.text, got, given, err, tt.want)
		}
	}
}

func TestParseMoneyEnglish(t *testing.T) {
	tests := []struct {
		text string
		want model.Money
	}{
		{"1,234", 1_234_00},
		{"1.234", 1_234_00},
		{"1,234.5", 1_234_50},
		{"1.5 m", 1_500_000_00},
		{"1.5 million", 1_500_000_00},
		{"1.125 bn", 1_125_000_000_00},
		{"Rp9.87 bn", 9_870_000_000_00},
		{"1.08 tn", 1_080_000_000_000_00},
		{"2,5 miliar", 2_500_000_000_00},
		{"450 jt", 450_000_000_00},
		{"750 thousand", 750_000_00},
		{"(1,234,567)", -1_234_567_00},
	}
	for _, tt := range tests {
		got, given, err := ParseMoney(tt.text, English)
		if err != nil || !given || got != tt.want {
			t.Errorf("ParseMoney(%q) = %d, %v, %v; want %d", tt.text, got, given, err, tt.want)
		}
	}
}

func TestParseMoneyNoFigure(t *testing.T) {
	for _, text := range []string{"", "  ", "\u00a0", "-", "–", "—", " - ", "--", "Rp -", "Rp. –"} {
		if got, given, err := ParseMoney(text, Indonesian); got != 0 || given || err != nil {
			t.Errorf("ParseMoney(%q) = %d, %v, %v; want no figure", text, got, given, err)
		}
	}
}

func TestParseMoneyRefused(t *testing.T) {
	tests := []struct {
		text string
		lang Language
		want complaint
	}{
		{"abc", Indonesian, notMoney},
		{"Rp", Indonesian, notMoney},
		{"()", Indonesian, notMoney},
		{"--1", Indonesian, notMoney},
		{"-(1)", Indonesian, notMoney},
		{"Rp Rp 1", Indonesian, notMoney},
		{"+1", Indonesian, notMoney},
		{"1.2.3", Indonesian, notMoney},
		{"1.2345.678", Indonesian, notMoney},
		{"12.34.567", Indonesian, notMoney},
		{"0.123.456", Indonesian, notMoney},
		{"1.234.56,7,8", Indonesian, notMoney},
		{"1,234,567.89.1", Indonesian, notMoney},
		{"1 23", Indonesian, notMoney},
		{"1,", Indonesian, notMoney},
		{"1.234-", Indonesian, notMoney},
		{"12 x", Indonesian, notMoney},
		{"2 miliar 500 juta", Indonesian, notMoney},
		{"1/2", Indonesian, notMoney},
		{"١٢٣", Indonesian, notMoney},
		{"1E", Indonesian, notMoney},
		{"1E1x", Indonesian, notMoney},
		{"1.2.3E5", Indonesian, notMoney},
		{"1,234", Indonesian, moneyTwoWays},
		{"Rp1,000", Indonesian, moneyTwoWays},
		{"1.250 juta", Indonesian, moneyTwoWays},
		{"1,250 m", English, moneyTwoWays},
		{"0,125", Indonesian, moneyTooFine},
		{"1234,567", Indonesian, moneyTooFine},
		{"75708214669.059998", Indonesian, moneyTooFine},
		{"1,234567890123 M", Indonesian, moneyTooFine},
		{"100.000.000.000.000,01", Indonesian, moneyTooLarge},
		{"100.000.000.000.000,001", Indonesian, moneyTooLarge},
		{"101 T", Indonesian, moneyTooLarge},
		{strings.Repeat("9", 40), Indonesian, moneyTooLarge},
		{strings.Repeat("9", 41), Indonesian, notMoney},
		{"1.07898E+12", Indonesian, moneyCutShort},
		{"1,07898357666E12", Indonesian, moneyCutShort},
		{"1E9", Indonesian, moneyCutShort},
		{"1.5E-2", Indonesian, moneyCutShort},
		{"1E99999999999999999999", Indonesian, notMoney},
	}
	for _, tt := range tests {
		_, given, err := ParseMoney(tt.text, tt.lang)
		refused(t, tt.text, given, err, tt.want)
	}
}

func TestMoneyRoundTrip(t *testing.T) {
	r := random()
	for range 20_000 {
		m := randomMoney(r)
		for _, lang := range languages {
			for _, text := range []string{
				FormatMoney(m, lang), FormatRupiah(m, lang),
				FormatTable(m, lang, 0), FormatTable(m, lang, WithSen),
			} {
				got, given, err := ParseMoney(text, lang)
				if err != nil || !given || got != m {
					t.Fatalf("ParseMoney(%q, %s) = %d, %v, %v; want %d", text, lang, got, given, err, m)
				}
			}
		}
		cell, given, err := ParseCell(FormatPlain(m), Indonesian)
		if err != nil || !given || cell != m {
			t.Fatalf("ParseCell(%q) = %d, %v, %v", FormatPlain(m), cell, given, err)
		}
	}
}

func TestPlainRoundTrip(t *testing.T) {
	r := random()
	for _, m := range []model.Money{0, 1, -1, -50, math.MaxInt64, math.MinInt64, model.Money(r.Uint64()), -model.Money(r.Uint64() >> 9)} {
		got, err := ParsePlain(FormatPlain(m))
		if err != nil || got != m {
			t.Errorf("ParsePlain(%q) = %d, %v", FormatPlain(m), got, err)
		}
	}
}

func TestParsePlainRefused(t *testing.T) {
	for _, text := range []string{"", ".", "1", "1.5", "1.234", "01.00", "-0.00", "+1.00", "1,00", ".50", " 1.00", "1e2.00", "92233720368547758.08"} {
		_, err := ParsePlain(text)
		refused(t, text, false, err, notPlain)
	}
}

func equal(t *testing.T, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// refused checks that a parser answered with a complaint, as the sentence that a person reads.
func refused(t *testing.T, text string, given bool, err error, want complaint) {
	t.Helper()
	if given || model.CodeOf(err) != model.Invalid || err.Error() != want.about(text).Error() {
		t.Errorf("%q: got %v, %v; want %v", text, given, err, want.about(text))
	}
}

func BenchmarkFormatMoney(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		FormatMoney(1_078_983_576_660_09, Indonesian)
	}
}

func BenchmarkFormatTable(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		FormatTable(-1_078_983_576_660_00, Indonesian, 0)
	}
}

func BenchmarkFormatShort(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		FormatShort(1_078_983_576_660_00, Indonesian)
	}
}

func BenchmarkParseMoney(b *testing.B) {
	for _, text := range []string{"Rp1.078.983.576.660,09", "75708214669.06", "1,5 M"} {
		b.Run(text, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				ParseMoney(text, Indonesian)
			}
		})
	}
}

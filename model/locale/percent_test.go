package locale

import (
	"math"
	"math/big"
	"testing"

	"benangmerah/model"
)

func TestFormatShare(t *testing.T) {
	tests := []struct {
		part, whole model.Money
		id, en      string
	}{
		{0, 100, "0,0%", "0.0%"},
		{1, 0, "–", "–"},
		{0, 0, "–", "–"},
		{125, 1000, "12,5%", "12.5%"},
		{-500_000_000_00, 2_400_000_000_00, "−20,8%", "−20.8%"},
		{500, -2400, "−20,8%", "−20.8%"},
		{-500, -2400, "20,8%", "20.8%"},
		{18_629_832_000_00, 4_118_000_000_00, "452,4%", "452.4%"},
		{1, 2000, "0,1%", "0.1%"},
		{-1, 2000, "−0,1%", "−0.1%"},
		{-1, 2001, "0,0%", "0.0%"},
		{1_000_000_00, 1_00, "100.000.000,0%", "100,000,000.0%"},
		{model.MaxMoney, model.MaxMoney, "100,0%", "100.0%"},
		{math.MinInt64, math.MinInt64, "100,0%", "100.0%"},
		{math.MaxInt64, 1, "–", "–"},
		{model.MaxMoney, 1, "–", "–"},
	}
	for _, tt := range tests {
		equal(t, FormatShare(tt.part, tt.whole, Indonesian), tt.id)
		equal(t, FormatShare(tt.part, tt.whole, English), tt.en)
	}
}

// TestShare compares with the fraction itself: off by at most half of the last digit.
func TestShare(t *testing.T) {
	r := random()
	half := big.NewRat(1, 20)
	for range 20_000 {
		part, whole := randomMoney(r), randomMoney(r)
		got, ok := Share(part, whole)
		if !ok {
			continue
		}
		exact := new(big.Rat).SetFrac64(100, int64(whole))
		exact.Mul(exact, new(big.Rat).SetInt64(int64(part)))
		if off := exact.Sub(exact, got.Rat()); off.Abs(off).Cmp(half) > 0 {
			t.Fatalf("Share(%d, %d) = %s, off by %s", part, whole, got, off)
		}
		read, given, err := ParsePercent(FormatShare(part, whole, Indonesian), Indonesian)
		if err != nil || !given || read != got {
			t.Fatalf("%s is read back as %s, %v, %v", FormatShare(part, whole, Indonesian), read, given, err)
		}
	}
}

func TestParsePercent(t *testing.T) {
	tests := []struct {
		text string
		lang Language
		want string
	}{
		{"12,5%", Indonesian, "12.5"},
		{"12,5 %", Indonesian, "12.5"},
		{"12,5 persen", Indonesian, "12.5"},
		{"12.5 percent", English, "12.5"},
		{"12.5 per cent", English, "12.5"},
		{"0,96", Indonesian, "0.96"},
		{"\u221270,9\u00a0%", Indonesian, "-70.9"},
		{"1.000%", Indonesian, "1000"},
		{"1.125%", English, "1.125"},
	}
	for _, tt := range tests {
		n, given, err := ParsePercent(tt.text, tt.lang)
		if err != nil || !given || n.String() != tt.want {
			t.Errorf("ParsePercent(%q) = %s, %v, %v; want %s", tt.text, n, given, err, tt.want)
		}
	}
	if _, given, err := ParsePercent("–", Indonesian); given || err != nil {
		t.Errorf("a dash is %v, %v; want none", given, err)
	}
	for _, text := range []string{"%", "abc", "5%%", "5 % x"} {
		_, given, err := ParsePercent(text, Indonesian)
		refused(t, text, given, err, notPercent)
	}
}

func TestPercentRoundTrip(t *testing.T) {
	r := random()
	for range 10_000 {
		want := randomNumber(r)
		for _, lang := range languages {
			text := FormatPercent(want, lang)
			got, given, err := ParsePercent(text, lang)
			if err != nil || !given || got != want {
				t.Fatalf("ParsePercent(%q, %s) = %s, %v, %v; want %s", text, lang, got, given, err, want)
			}
		}
	}
}

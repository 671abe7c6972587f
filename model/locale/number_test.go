package locale

import (
	"encoding/json"
	"math/big"
	"math/rand/v2"
	"testing"
)

// number makes a Number from its text form.
func number(t *testing.T, text string) Number {
	t.Helper()
	var n Number
	if err := n.UnmarshalText([]byte(text)); err != nil {
		t.Fatal(err)
	}
	return n
}

func randomNumber(r *rand.Rand) Number {
	coef := r.Int64N(int64(pow10(numberDigits))) / int64(pow10(r.IntN(numberDigits)))
	if r.IntN(2) == 0 {
		coef = -coef
	}
	n, _ := NewNumber(coef, r.IntN(numberDigits+1))
	return n
}

func TestNumber(t *testing.T) {
	tests := []struct {
		coef      int64
		scale     int
		text, rat string
		id, en    string
	}{
		{0, 0, "0", "0", "0", "0"},
		{0, 7, "0", "0", "0", "0"},
		{55, 1, "5.5", "11/2", "5,5", "5.5"},
		{-550, 2, "-5.5", "-11/2", "−5,5", "−5.5"},
		{12500, 0, "12500", "12500", "12.500", "12,500"},
		{12345, 3, "12.345", "2469/200", "12,345", "12.345"},
		{-7, 3, "-0.007", "-7/1000", "−0,007", "−0.007"},
		{1234567890, 3, "1234567.89", "123456789/100", "1.234.567,89", "1,234,567.89"},
	}
	for _, tt := range tests {
		n, ok := NewNumber(tt.coef, tt.scale)
		if !ok {
			t.Fatalf("NewNumber(%d, %d) is refused", tt.coef, tt.scale)
		}
		equal(t, n.String(), tt.text)
		equal(t, n.Rat().RatString(), tt.rat)
		equal(t, FormatNumber(n, Indonesian), tt.id)
		equal(t, FormatNumber(n, English), tt.en)
	}
}

func TestNewNumberRefused(t *testing.T) {
	for _, tt := range []struct {
		coef  int64
		scale int
	}{{1, -1}, {1, 19}, {1_000_000_000_000_000_000, 0}, {-1_000_000_000_000_000_001, 0}} {
		if n, ok := NewNumber(tt.coef, tt.scale); ok || n != (Number{}) {
			t.Errorf("NewNumber(%d, %d) = %s, %v", tt.coef, tt.scale, n, ok)
		}
	}
}

func TestNumberCmp(t *testing.T) {
	tests := []struct {
		a, b string
		want int
	}{
		{"1.5", "1.50", 0}, {"1.5", "1.05", 1}, {"-1", "0.5", -1}, {"999999999999999999", "0.000000000000000001", 1},
	}
	for _, tt := range tests {
		a, b := number(t, tt.a), number(t, tt.b)
		if a.Cmp(b) != tt.want || b.Cmp(a) != -tt.want || (a == b) != (tt.want == 0) {
			t.Errorf("%s and %s compare as %d", a, b, a.Cmp(b))
		}
	}
}

func TestNumberJSON(t *testing.T) {
	type record struct{ Value Number }
	r := random()
	for range 1000 {
		want := record{randomNumber(r)}
		text, err := json.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		var got record
		if err := json.Unmarshal(text, &got); err != nil || got != want {
			t.Fatalf("%s is read back as %v, %v", text, got, err)
		}
	}
	var n Number
	for _, text := range []string{"", "-", "1,5", "1.2.3", "1e3", " 1", "1 000", "+1"} {
		refused(t, text, false, n.UnmarshalText([]byte(text)), notNumber)
	}
	refused(t, "1234567890123456789", false, n.UnmarshalText([]byte("1234567890123456789")), numberTooLong)
}

func TestParseNumber(t *testing.T) {
	tests := []struct{ text, id, en string }{
		{"5,5", "5.5", "5.5"},
		{"5.5", "5.5", "5.5"},
		{"0.96", "0.96", "0.96"},
		{"0,125", "0.125", "0.125"},
		{"12.500", "12500", "12.5"},
		{"12,500", "12.5", "12500"},
		{"1.234.567", "1234567", "1234567"},
		{"1,234,567", "1234567", "1234567"},
		{"1.234,567", "1234.567", "1234.567"},
		{"12 500", "12500", "12500"},
		{"-7,43", "-7.43", "-7.43"},
		{"\u22127,43", "-7.43", "-7.43"},
		{" 92 ", "92", "92"},
	}
	for _, tt := range tests {
		for lang, want := range []string{Indonesian: tt.id, English: tt.en} {
			n, given, err := ParseNumber(tt.text, Language(lang))
			if err != nil || !given || n.String() != want {
				t.Errorf("ParseNumber(%q, %s) = %s, %v, %v; want %s", tt.text, Language(lang), n, given, err, want)
			}
		}
	}
	for _, text := range []string{"", "-", "–"} {
		if _, given, err := ParseNumber(text, Indonesian); given || err != nil {
			t.Errorf("ParseNumber(%q) = %v, %v; want none", text, given, err)
		}
	}
	for _, text := range []string{"WTP", "5 Org", "--5", "1.2.3", "5,", "1e5"} {
		_, given, err := ParseNumber(text, Indonesian)
		refused(t, text, given, err, notNumber)
	}
	for _, text := range []string{"1234567890123456789", "0,0000000000000000001"} {
		_, given, err := ParseNumber(text, Indonesian)
		refused(t, text, given, err, numberTooLong)
	}
}

func TestNumberRoundTrip(t *testing.T) {
	r := random()
	for range 20_000 {
		want := randomNumber(r)
		for _, lang := range languages {
			text := FormatNumber(want, lang)
			got, given, err := ParseNumber(text, lang)
			if err != nil || !given || got != want {
				t.Fatalf("ParseNumber(%q, %s) = %s, %v, %v; want %s", text, lang, got, given, err, want)
			}
		}
	}
}

func BenchmarkFormatNumber(b *testing.B) {
	n, _ := NewNumber(1234567, 2)
	b.ReportAllocs()
	for b.Loop() {
		FormatNumber(n, Indonesian)
	}
}

func TestRounded(t *testing.T) {
	for _, c := range []struct {
		num, den int64
		decimals int
		want     string
	}{{175, 2, 2, "87.5"}, {500, 21, 1, "23.8"}, {-1, 8, 2, "-0.13"}, {1, 8, 2, "0.13"}, {0, 1, 2, "0"}, {7, 1, 0, "7"}, {-1, 1000, 1, "0"}} {
		if n, ok := Rounded(big.NewRat(c.num, c.den), c.decimals); !ok || n.String() != c.want {
			t.Errorf("Rounded(%d/%d, %d) = %s, %v, want %s", c.num, c.den, c.decimals, n, ok, c.want)
		}
	}
	if n, ok := Rounded(new(big.Rat).SetFrac(new(big.Int).Lsh(big.NewInt(1), 80), big.NewInt(1)), 2); ok {
		t.Errorf("what has too many digits became %s", n)
	}
}

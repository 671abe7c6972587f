package locale

import "testing"

func TestParseFigure(t *testing.T) {
	tests := []struct {
		text          string
		kind          Kind
		value, second string
		unit, id      string
	}{
		{"5,5", Exact, "5.5", "0", "", "5,5"},
		{"0.96", Exact, "0.96", "0", "", "0,96"},
		{"12.500", Exact, "12500", "0", "", "12.500"},
		{"-3", Exact, "-3", "0", "", "−3"},
		{"200 Org", Exact, "200", "0", "Org", "200 Org"},
		{"12  Bulan", Exact, "12", "0", "Bulan", "12 Bulan"},
		{"1.200 m2", Exact, "1200", "0", "m2", "1.200 m2"},
		{"75,3 (BB)", Exact, "75.3", "0", "(BB)", "75,3 (BB)"},
		{"100%", Exact, "100", "0", "%", "100%"},
		{"100 %", Exact, "100", "0", "%", "100%"},
		{"1,5 juta orang", Exact, "1500000", "0", "orang", "1.500.000 orang"},
		{"1,23456789 juta orang", Exact, "1234567.89", "0", "orang", "1.234.567,89 orang"},
		{"2 Ribu", Exact, "2000", "0", "", "2.000"},
		{"≥ 90", AtLeast, "90", "0", "", "≥ 90"},
		{">=90%", AtLeast, "90", "0", "%", "≥ 90%"},
		{"Minimal 90 Dokumen", AtLeast, "90", "0", "Dokumen", "≥ 90 Dokumen"},
		{"≤ 10", AtMost, "10", "0", "", "≤ 10"},
		{"maks. 10 hari", AtMost, "10", "0", "hari", "≤ 10 hari"},
		{"> 5,5", MoreThan, "5.5", "0", "", "> 5,5"},
		{"<5", LessThan, "5", "0", "", "< 5"},
		{"7,43 - 7,61", Range, "7.43", "7.61", "", "7,43 - 7,61"},
		{"7,43–7,61 %", Range, "7.43", "7.61", "%", "7,43 - 7,61%"},
		{"7,61 s.d. 7,43", Range, "7.61", "7.43", "", "7,61 - 7,43"},
		{"-5 - -3", Range, "-5", "-3", "", "−5 - −3"},
		{"1-2 juta rupiah", Range, "1000000", "2000000", "rupiah", "1.000.000 - 2.000.000 rupiah"},
		{"2.3:1000", Ratio, "2.3", "1000", "", "2,3:1.000"},
		{"1 : 25 guru", Ratio, "1", "25", "guru", "1:25 guru"},
	}
	for _, tt := range tests {
		want := Figure{tt.kind, number(t, tt.value), number(t, tt.second), tt.unit}
		got := ParseFigure(tt.text, Indonesian)
		if got != want {
			t.Errorf("ParseFigure(%q) = %+v, want %+v", tt.text, got, want)
		}
		equal(t, FormatFigure(got, Indonesian), tt.id)
		if again := ParseFigure(tt.id, Indonesian); again != want {
			t.Errorf("ParseFigure(%q) = %+v, want %+v", tt.id, again, want)
		}
	}
}

func TestParseFigureWithoutNumber(t *testing.T) {
	for _, text := range []string{
		"", "-", "WTP", "A (85)", "Rp 1.000", "3/4", "12 dari 20", "12 Bulan 5 Hari", "90 (2024)", "31-03-2027", "5 -", "1:", ":2",
		"≥", "≥ 1 - 2", "5, naik", "1.2.3", "5 juta juta", "1:2:3", "1234567890123456789", "999999999999 juta juta orang", "999999999999999 juta orang",
	} {
		f := ParseFigure(text, Indonesian)
		if f != (Figure{}) {
			t.Errorf("ParseFigure(%q) = %+v, want no number", text, f)
		}
		equal(t, FormatFigure(f, Indonesian), "")
	}
}

func TestFigureRat(t *testing.T) {
	tests := []struct {
		text, want string
		ok         bool
	}{
		{"5,5", "11/2", true},
		{"≥ 90", "90", true},
		{"2.3:1000", "23/10000", true},
		{"1:3", "1/3", true},
		{"1:0", "", false},
		{"7,43 - 7,61", "", false},
		{"WTP", "", false},
	}
	for _, tt := range tests {
		got, ok := ParseFigure(tt.text, Indonesian).Rat()
		if ok != tt.ok || ok && got.RatString() != tt.want {
			t.Errorf("%q is %v, %v; want %s, %v", tt.text, got, ok, tt.want, tt.ok)
		}
	}
}

func TestFigureRoundTrip(t *testing.T) {
	r := random()
	units := []string{"", "%", "Org", "Dokumen", "m2", "(BB)", "orang per bulan"}
	for range 20_000 {
		want := Figure{Kind: Exact + Kind(r.IntN(int(Ratio))), Value: randomNumber(r), Unit: units[r.IntN(len(units))]}
		if want.Kind == Range || want.Kind == Ratio {
			want.Second = randomNumber(r)
		}
		for _, lang := range languages {
			text := FormatFigure(want, lang)
			if got := ParseFigure(text, lang); got != want {
				t.Fatalf("ParseFigure(%q, %s) = %+v, want %+v", text, lang, got, want)
			}
		}
	}
}

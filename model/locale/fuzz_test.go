package locale

import (
	"testing"

	"benangmerah/model"
)

// The fuzz tests hold for any text: no parser panics, an error is a sentence for people, and what was read is written so that
// it is read the same.

func seed(f *testing.F, texts ...string) {
	f.Helper()
	for _, text := range texts {
		for lang := range languages {
			f.Add(text, uint8(lang))
		}
	}
}

// language gives one of the languages for any byte.
func language(b uint8) Language { return languages[int(b)%len(languages)] }

// settled checks what all parsers promise about their answers, and tells whether there is a value.
func settled(t *testing.T, given bool, err error) bool {
	t.Helper()
	if err != nil && (given || model.CodeOf(err) != model.Invalid) {
		t.Fatalf("given is %v with the error %v", given, err)
	}
	return given
}

func FuzzParseMoney(f *testing.F) {
	seed(f, "", "-", "Rp -", "Rp. 509.547.700", "Rp 1.234.567,-", "(1.234.567)", "1,5 M", "450jt", "2,5 miliar", "1 T", "750 ribu",
		"75708214669.06", "1,234,567.89", "Rp1.234.567,00", "1.07898357666009E+12", "1.07898E+12", "\u22121\u00a0234", "0,00", "1,234")
	f.Fuzz(func(t *testing.T, text string, b uint8) {
		lang := language(b)
		m, given, err := ParseMoney(text, lang)
		if settled(t, given, err) {
			sameMoney(t, m, lang)
		} else if m != 0 {
			t.Fatalf("%q is not given, and is %d", text, m)
		}
	})
}

func FuzzParseCell(f *testing.F) {
	seed(f, "", "75708214669.059998", "7.570821466906E10", "1E-999", "1.234", "0.30000000000000004", "500.000.000", "Rp 1,-", "12345.678")
	f.Fuzz(func(t *testing.T, raw string, b uint8) {
		lang := language(b)
		m, given, err := ParseCell(raw, lang)
		if settled(t, given, err) {
			sameMoney(t, m, lang)
		}
	})
}

func sameMoney(t *testing.T, m model.Money, lang Language) {
	t.Helper()
	if m > model.MaxMoney || m < -model.MaxMoney {
		t.Fatalf("%d is above the limit", m)
	}
	for _, text := range []string{FormatMoney(m, lang), FormatRupiah(m, lang), FormatTable(m, lang, 0), FormatTable(m, lang, WithSen)} {
		if again, given, err := ParseMoney(text, lang); again != m || !given || err != nil {
			t.Fatalf("%q is read back as %d, %v, %v", text, again, given, err)
		}
	}
}

func FuzzParsePlain(f *testing.F) {
	for _, text := range []string{"0.00", "-12.00", "1078983576660.09", "-92233720368547758.08", "01.00", "-0.00", "1.5"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		m, err := ParsePlain(text)
		if settled(t, false, err); err == nil && FormatPlain(m) != text {
			t.Fatalf("%q is %d", text, m)
		}
	})
}

func FuzzParseNumber(f *testing.F) {
	seed(f, "", "5,5", "12.500", "0.96", "1.234.567,89", "-7", "999999999999999999", "0,000000000000000001", "12 500")
	f.Fuzz(func(t *testing.T, text string, b uint8) {
		lang := language(b)
		n, given, err := ParseNumber(text, lang)
		if !settled(t, given, err) {
			return
		}
		if again, _, err := ParseNumber(FormatNumber(n, lang), lang); again != n || err != nil {
			t.Fatalf("%s is read back as %s, %v", n, again, err)
		}
		var plain Number
		if err := plain.UnmarshalText([]byte(n.String())); plain != n || err != nil {
			t.Fatalf("%s is unmarshalled as %s, %v", n, plain, err)
		}
	})
}

func FuzzNumberUnmarshalText(f *testing.F) {
	for _, text := range []string{"0", "-12.5", "1.2.3", "0.000000000000000001", "1e5"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var n, again Number
		if err := n.UnmarshalText([]byte(text)); err != nil {
			settled(t, false, err)
			return
		}
		if err := again.UnmarshalText([]byte(n.String())); again != n || err != nil {
			t.Fatalf("%q is %s and back %s, %v", text, n, again, err)
		}
	})
}

func FuzzParseFigure(f *testing.F) {
	seed(f, "", "WTP", "≥ 90", "minimal 90%", "200 Org", "1,5 juta orang", "2.3:1000", "7,43 - 7,61", "7,43 s.d. 7,61", "75,3 (BB)", "1.200 m2")
	f.Fuzz(func(t *testing.T, text string, b uint8) {
		lang := language(b)
		figure := ParseFigure(text, lang)
		if again := ParseFigure(FormatFigure(figure, lang), lang); again != figure {
			t.Fatalf("%q is %+v and back %+v", text, figure, again)
		}
		if _, ok := figure.Rat(); ok && figure.Kind == NoNumber {
			t.Fatalf("%q has no number, and one", text)
		}
	})
}

func FuzzParsePercent(f *testing.F) {
	seed(f, "", "12,5%", "12,5 persen", "0.96", "–", "1.125%")
	f.Fuzz(func(t *testing.T, text string, b uint8) {
		lang := language(b)
		n, given, err := ParsePercent(text, lang)
		if !settled(t, given, err) {
			return
		}
		if again, _, err := ParsePercent(FormatPercent(n, lang), lang); again != n || err != nil {
			t.Fatalf("%s is read back as %s, %v", n, again, err)
		}
	})
}

func FuzzParseDate(f *testing.F) {
	for _, text := range []string{
		"", "31/3", "31/3/2027", "31-03-2027", "2027-03-31", "31 Maret 2027", "31 mar", "Senin, 17 Januari 2022", "Jumat depan", "Jumat",
		"besok", "lusa", "2 minggu", "sebulan lagi", "akhir bulan", "akhir Maret 2027", "next Friday", "in 2 weeks", "end of month",
	} {
		f.Add(text, "2022-01-17")
		f.Add(text, "")
	}
	f.Fuzz(func(t *testing.T, text, reference string) {
		d, given, err := ParseDate(text, model.Date(reference))
		if !settled(t, given, err) {
			return
		}
		for _, lang := range languages {
			if again, _, err := ParseDate(FormatDateWithWeekday(d, lang), ""); again != d || err != nil {
				t.Fatalf("%q is %s and back %s, %v", text, d, again, err)
			}
		}
	})
}

func FuzzParseClock(f *testing.F) {
	for _, text := range []string{"", "08.00", "8:30", "0830", "pukul 08.00 WIB", "24.00"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		m, given, err := ParseClock(text)
		if !settled(t, given, err) {
			return
		}
		if again, _, err := ParseClock(FormatClock(m, Indonesian)); again != m || err != nil {
			t.Fatalf("%q is %d and back %d, %v", text, m, again, err)
		}
	})
}

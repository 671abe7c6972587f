package locale_test

import (
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/model/locale"
)

func TestParseSpread(t *testing.T) {
	const million = 1_000_000 * model.Rupiah
	for text, want := range map[string]model.Spread{
		"-10 %":           {Rate: -100_000},
		"−12,5%":          {Rate: -125_000},
		"+5 persen":       {Rate: 50_000},
		"semua turun 10%": {Rate: -100_000},
		"Naik 0,25 %":     {Rate: 2_500},
		"+250 jt":         {By: 250 * million},
		"kurangi 1,5 M":   {By: -1500 * million},
		"= 8 M":           {To: 8000 * million},
		"menjadi 750jt":   {To: 750 * million},
		"8 M":             {To: 8000 * million},
	} {
		got, given, err := locale.ParseSpread(text, locale.Indonesian)
		if err != nil || !given || got != want {
			t.Errorf("%q gives %+v, %t, %v; want %+v", text, got, given, err, want)
		}
	}
	for _, text := range []string{"10 %", "-0 %", "+", "turun", "-abc", "1e3 %", "= 0", "-10 % %", "+0,00001 %"} {
		if got, given, err := locale.ParseSpread(text, locale.Indonesian); err == nil || given {
			t.Errorf("%q is taken as %+v", text, got)
		}
	}
	for _, text := range []string{"", " ", "-", "–"} {
		if _, given, err := locale.ParseSpread(text, locale.Indonesian); given || err != nil {
			t.Errorf("%q: %t, %v", text, given, err)
		}
	}
}

func FuzzParseSpread(f *testing.F) {
	f.Add("-10 %")
	f.Add("= 8 M")
	f.Fuzz(func(t *testing.T, text string) {
		s, given, err := locale.ParseSpread(text, locale.English)
		set := 0
		for _, is := range []bool{s.Rate != 0, s.By != 0, s.To != 0} {
			if is {
				set++
			}
		}
		if given != (set == 1) || err != nil && set != 0 {
			t.Errorf("%q gives %+v, %t, %v", text, s, given, err)
		}
	})
}

func TestFormatCountdown(t *testing.T) {
	for left, want := range map[time.Duration]string{
		0: "0.00", 766 * time.Second: "12.46", -200 * time.Second: "+3.20", 59*time.Second + 900*time.Millisecond: "0.59", 3 * time.Hour: "180.00",
	} {
		if got := locale.FormatCountdown(left); got != want {
			t.Errorf("%s gives %q, want %q", left, got, want)
		}
	}
}

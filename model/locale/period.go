package locale

import (
	"fmt"
	"strings"
	"time"

	"benangmerah/model"
)

// ParsePeriod reads the day, month or year of a figure as people type it, in both languages: what ParseDate reads with its year, and Agustus 2026 · 8/2026 · 2026-08 ·
// 2026. It gives false without an error where there is none; an error is a *model.Error with the code Invalid.
func ParsePeriod(text string, reference model.Date) (p model.Period, given bool, err error) {
	s := clean(text)
	if blank(s) {
		return "", false, nil
	}
	if p, ok := monthOrYear(s); ok {
		return p, true, nil
	}
	d, given, err := ParseDate(text, reference)
	return model.Period(d), given, err
}

// monthOrYear reads a year of four digits, alone or with a month.
func monthOrYear(s string) (model.Period, bool) {
	words := strings.Fields(strings.ToLower(strings.Map(func(r rune) rune {
		if strings.ContainsRune("/-.,", r) {
			return ' '
		}
		return r
	}, s)))
	switch {
	case len(words) == 1:
		return yearPeriod(words[0])
	case len(words) != 2:
		return "", false
	}
	if len(words[0]) == 4 && allDigits(words[0]) {
		words[0], words[1] = words[1], words[0]
	}
	year, ok := yearPeriod(words[1])
	month, known := smallNumber(words[0], 1, 2)
	if named, ok := monthOf(words[0]); ok {
		month, known = int(named), true
	}
	if !ok || !known || month < 1 || month > 12 {
		return "", false
	}
	return model.Period(fmt.Sprintf("%s-%02d", year, month)), true
}

func yearPeriod(s string) (model.Period, bool) {
	year, ok := smallNumber(s, 4, 4)
	return model.Period(s), ok && year >= firstYear && year <= lastYear
}

// FormatPeriod gives 31 Agustus 2026, Agustus 2026 or 2026; "" for what is no period.
func FormatPeriod(p model.Period, lang Language) string {
	if day := FormatDate(model.Date(p), lang); day != "" {
		return day
	}
	if month, err := time.Parse("2006-01", string(p)); err == nil {
		return fmt.Sprintf("%s %d", Month(month.Month(), lang), month.Year())
	}
	if p.Valid() {
		return string(p)
	}
	return ""
}

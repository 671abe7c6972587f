package locale

import (
	"strings"
	"time"

	"benangmerah/model"
)

// The years that a typed date may have.
const (
	firstYear = 1900
	lastYear  = 2199
)

// ParseDate reads a date as people type it, in both languages, counted from the day reference where it is relative. It gives
// false without an error where there is none (nothing, or a dash); an error is a *model.Error with the code Invalid.
//
//   - 31/3/2027 · 31-03-2027 · 31.3.27 · 2027-03-31: day first unless the year is; two digits are 20xx.
//   - 31/3 · 31 Maret · 31 mar: the first such day from reference on, which may be reference itself.
//   - 31 Maret 2027 · Rabu, 31 Maret 2027 · March 31, 2027: a weekday must agree.
//   - hari ini · besok · lusa · kemarin · today · tomorrow.
//   - 10 hari · 2 minggu · 3 bulan lagi · dalam 1 tahun · in 2 weeks: a month ahead is the same day, or its last one.
//   - Jumat: the first Friday after reference. Jumat ini: that of the week of reference. Jumat depan, next Friday: that of the
//     week after it. Weeks begin on Monday. Minggu depan is a week ahead; the Sunday is hari Minggu depan.
//   - bulan depan · next year · akhir bulan · akhir tahun depan · akhir Maret 2027 · end of month.
func ParseDate(text string, reference model.Date) (d model.Date, given bool, err error) {
	s := clean(text)
	if blank(s) {
		return "", false, nil
	}
	day, fault := readDate(dateWords(s), reference)
	if fault == noComplaint && (day.Year() < firstYear || day.Year() > lastYear) {
		fault = noSuchDay
	}
	if fault != noComplaint {
		return "", false, fault.about(text)
	}
	return model.NewDate(day.Date()), true, nil
}

// dateWords gives the words of a date in lower case, without the fillers that change nothing.
func dateWords(s string) []string {
	words := strings.Fields(strings.ReplaceAll(strings.ToLower(s), ",", " "))
	kept := words[:0]
	for _, word := range words {
		switch word {
		case "tanggal", "tgl", "tgl.", "pada", "on", "the", "of":
		default:
			kept = append(kept, word)
		}
	}
	return kept
}

// dateReader reads words as a day; it gives false where they are of another form than its own.
type dateReader func(words []string, reference time.Time) (time.Time, complaint, bool)

// readDate tries the forms that stand for themselves, then those that count from reference.
func readDate(words []string, reference model.Date) (time.Time, complaint) {
	from, known := reference.Time()
	for _, read := range [...]dateReader{readNumeric, readNamed, readNamedEnd} {
		if day, fault, ok := read(words, from); ok {
			return day, fault
		}
	}
	for _, read := range [...]dateReader{readNumericNoYear, readNamedNoYear, readNearby, readAhead, readWeekday, readEnd} {
		day, fault, ok := read(words, from)
		if ok && !known {
			return time.Time{}, noReference
		}
		if ok {
			return day, fault
		}
	}
	return time.Time{}, notDate
}

// dayOf gives a day of the calendar, or the complaint that there is none such.
func dayOf(year int, month time.Month, day int) (time.Time, complaint) {
	t := time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
	if t.Year() != year || t.Month() != month || t.Day() != day {
		return time.Time{}, noSuchDay
	}
	return t, noComplaint
}

// nextDay gives the first such day of a year from reference on; 29 February may be up to eight years away.
func nextDay(reference time.Time, month time.Month, day int) (time.Time, complaint) {
	for year := reference.Year(); year <= reference.Year()+8; year++ {
		if t, fault := dayOf(year, month, day); fault == noComplaint && !t.Before(reference) {
			return t, noComplaint
		}
	}
	return time.Time{}, noSuchDay
}

// numericParts gives the two or three numbers of 31/3/2027, 31-03-2027, 31.3.2027 and the like.
func numericParts(words []string) []string {
	if len(words) != 1 {
		return nil
	}
	for _, separator := range [...]string{"/", "-", "."} {
		parts := strings.Split(words[0], separator)
		if len(parts) == 2 || len(parts) == 3 {
			return parts
		}
	}
	return nil
}

func readNumeric(words []string, _ time.Time) (time.Time, complaint, bool) {
	parts := numericParts(words)
	if len(parts) != 3 {
		return time.Time{}, noComplaint, false
	}
	if len(parts[0]) == 4 {
		parts[0], parts[2] = parts[2], parts[0]
	}
	day, okDay := smallNumber(parts[0], 1, 2)
	month, okMonth := smallNumber(parts[1], 1, 2)
	year, okYear := yearOf(parts[2])
	if !okDay || !okMonth || !okYear {
		return time.Time{}, noComplaint, false
	}
	t, fault := dayOf(year, time.Month(month), day)
	return t, fault, true
}

func readNumericNoYear(words []string, reference time.Time) (time.Time, complaint, bool) {
	parts := numericParts(words)
	if len(parts) != 2 {
		return time.Time{}, noComplaint, false
	}
	day, okDay := smallNumber(parts[0], 1, 2)
	month, okMonth := smallNumber(parts[1], 1, 2)
	if !okDay || !okMonth {
		return time.Time{}, noComplaint, false
	}
	t, fault := nextDay(reference, time.Month(month), day)
	return t, fault, true
}

// yearOf reads a year of four digits, or of two in this century.
func yearOf(s string) (int, bool) {
	if year, ok := smallNumber(s, 2, 2); ok {
		return 2000 + year, true
	}
	return smallNumber(s, 4, 4)
}

// readNamed reads 31 Maret 2027 and March 31 2027, after a weekday or without one.
func readNamed(words []string, _ time.Time) (time.Time, complaint, bool) {
	weekday, rest, named := cutWeekday(words)
	if len(rest) != 3 {
		return time.Time{}, noComplaint, false
	}
	day, month, okDay := dayAndMonth(rest[0], rest[1])
	year, okYear := yearOf(rest[2])
	if !okDay || !okYear {
		return time.Time{}, noComplaint, false
	}
	t, fault := dayOf(year, month, day)
	if fault == noComplaint && named && t.Weekday() != weekday {
		fault = otherWeekday
	}
	return t, fault, true
}

func readNamedNoYear(words []string, reference time.Time) (time.Time, complaint, bool) {
	weekday, rest, named := cutWeekday(words)
	if len(rest) != 2 {
		return time.Time{}, noComplaint, false
	}
	day, month, ok := dayAndMonth(rest[0], rest[1])
	if !ok {
		return time.Time{}, noComplaint, false
	}
	t, fault := nextDay(reference, month, day)
	if fault == noComplaint && named && t.Weekday() != weekday {
		fault = otherWeekday
	}
	return t, fault, true
}

// dayAndMonth reads a day and a month in either order.
func dayAndMonth(a, b string) (day int, month time.Month, ok bool) {
	if month, ok = monthOf(a); ok {
		a = b
	} else if month, ok = monthOf(b); !ok {
		return 0, 0, false
	}
	for _, ending := range [...]string{"st", "nd", "rd", "th"} {
		a = strings.TrimSuffix(a, ending)
	}
	day, ok = smallNumber(a, 1, 2)
	return day, month, ok
}

// monthSpellings are the ones that are no beginning of a name in use.
var monthSpellings = map[string]time.Month{"pebruari": 2, "peb": 2, "agt": 8, "ags": 8, "nopember": 11, "nop": 11}

// monthOf reads the name of a month or at least its first three letters, in either language.
func monthOf(word string) (time.Month, bool) {
	word = strings.TrimSuffix(word, ".")
	if month, ok := monthSpellings[word]; ok {
		return month, true
	}
	if len(word) < 3 {
		return 0, false
	}
	for month := time.January; month <= time.December; month++ {
		for lang := range calendars {
			if _, ok := cutFold(calendars[lang].months[month], word); ok {
				return month, true
			}
		}
	}
	return 0, false
}

// weekdaySpellings are names besides those of the calendars.
var weekdaySpellings = map[string]time.Weekday{"ahad": 0, "jum'at": 5, "jumaat": 5}

// weekdayOf reads the name of a day of the week or at least its first three letters, in either language.
func weekdayOf(word string) (time.Weekday, bool) {
	if weekday, ok := weekdaySpellings[word]; ok {
		return weekday, true
	}
	if len(word) < 3 {
		return 0, false
	}
	for weekday := time.Sunday; weekday <= time.Saturday; weekday++ {
		for lang := range calendars {
			if _, ok := cutFold(calendars[lang].weekdays[weekday], word); ok {
				return weekday, true
			}
		}
	}
	return 0, false
}

// cutWeekday cuts a weekday off, with the word "hari" before it or without.
func cutWeekday(words []string) (weekday time.Weekday, rest []string, ok bool) {
	named := words
	if len(words) > 1 && words[0] == "hari" {
		named = words[1:]
	}
	if len(named) == 0 {
		return 0, words, false
	}
	if weekday, ok = weekdayOf(named[0]); !ok {
		return 0, words, false
	}
	return weekday, named[1:], true
}

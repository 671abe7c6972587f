package locale

import (
	"strings"
	"time"
)

// span is a length of time on the calendar.
type span struct{ days, months int }

func (s span) times(n int) span { return span{s.days * n, s.months * n} }

// from gives the day a span ahead. Months keep the day of the month, or take the last one where there is no such day.
func (s span) from(day time.Time) time.Time {
	first := time.Date(day.Year(), day.Month(), 1, 0, 0, 0, 0, time.UTC).AddDate(0, s.months, 0)
	length := endOf(first.Year(), first.Month()).Day()
	return first.AddDate(0, 0, min(day.Day(), length)-1+s.days)
}

// endOf gives the last day of a month.
func endOf(year int, month time.Month) time.Time {
	return time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC)
}

// spans are the units of time.
var spans = map[string]span{
	"hari": {days: 1}, "day": {days: 1}, "days": {days: 1},
	"minggu": {days: 7}, "pekan": {days: 7}, "week": {days: 7}, "weeks": {days: 7},
	"bulan": {months: 1}, "month": {months: 1}, "months": {months: 1},
	"tahun": {months: 12}, "year": {months: 12}, "years": {months: 12},
}

// nearby are the days with a name of their own.
var nearby = map[string]int{
	"kemarin": -1, "yesterday": -1,
	"hari ini": 0, "sekarang": 0, "today": 0,
	"besok": 1, "esok": 1, "tomorrow": 1,
	"lusa": 2, "besok lusa": 2, "day after tomorrow": 2,
}

func readNearby(words []string, reference time.Time) (time.Time, complaint, bool) {
	days, ok := nearby[strings.Join(words, " ")]
	return reference.AddDate(0, 0, days), noComplaint, ok
}

// readAhead reads 2 minggu, 10 hari lagi, dalam 3 bulan, sebulan, in 2 weeks, bulan depan and next month.
func readAhead(words []string, reference time.Time) (time.Time, complaint, bool) {
	ahead, ok := nextSpan(words)
	if !ok {
		ahead, ok = countedSpan(trimAhead(words))
	}
	if !ok {
		return time.Time{}, noComplaint, false
	}
	return ahead.from(reference), noComplaint, true
}

// nextSpan reads bulan depan and next month.
func nextSpan(words []string) (span, bool) {
	word, ok := cutNext(words)
	if !ok || len(word) != 1 {
		return span{}, false
	}
	s, ok := spans[word[0]]
	return s, ok
}

// trimAhead takes off what says that the count goes forward.
func trimAhead(words []string) []string {
	if len(words) > 0 && (words[0] == "dalam" || words[0] == "in") {
		words = words[1:]
	}
	for _, ending := range [...]string{"lagi", "ke depan", "from now", "ahead"} {
		tail := strings.Fields(ending)
		if at := len(words) - len(tail); at > 0 && strings.Join(words[at:], " ") == ending {
			return words[:at]
		}
	}
	return words
}

// countedSpan reads 2 minggu and sebulan.
func countedSpan(words []string) (span, bool) {
	switch len(words) {
	case 1:
		unit, ok := strings.CutPrefix(words[0], "se")
		return spans[unit], ok && spans[unit] != span{}
	case 2:
		n, counted := smallNumber(words[0], 1, 4)
		unit, ok := spans[words[1]]
		if words[0] == "a" || words[0] == "one" || words[0] == "satu" {
			n, counted = 1, true
		}
		return unit.times(n), counted && ok
	}
	return span{}, false
}

// cutNext cuts the word that means the next one: depan behind, next before.
func cutNext(words []string) ([]string, bool) {
	last := len(words) - 1
	switch {
	case last < 1:
		return words, false
	case words[0] == "next":
		return words[1:], true
	case words[last] == "depan":
		return words[:last], true
	}
	return words, false
}

// readWeekday reads Jumat, hari Minggu, Jumat ini, Jumat depan, Jumat minggu depan, this Friday and next Friday.
func readWeekday(words []string, reference time.Time) (time.Time, complaint, bool) {
	name, next := cutNext(words)
	name, this := cutThis(name)
	weekday, rest, ok := cutWeekday(name)
	if next && len(rest) == 1 && (rest[0] == "minggu" || rest[0] == "pekan") {
		rest = nil
	}
	if !ok || len(rest) > 0 || this && next {
		return time.Time{}, noComplaint, false
	}
	sinceMonday := (int(reference.Weekday()) + 6) % 7
	day := reference.AddDate(0, 0, (int(weekday)+6)%7-sinceMonday)
	if next || !this && !day.After(reference) {
		day = day.AddDate(0, 0, 7)
	}
	return day, noComplaint, true
}

// cutThis cuts the word that means the present one: ini behind, this before.
func cutThis(words []string) ([]string, bool) {
	last := len(words) - 1
	switch {
	case last < 1:
		return words, false
	case words[0] == "this":
		return words[1:], true
	case words[last] == "ini":
		return words[:last], true
	}
	return words, false
}

// readEnd reads akhir bulan, akhir bulan depan, akhir tahun, akhir Maret and end of month.
func readEnd(words []string, reference time.Time) (time.Time, complaint, bool) {
	rest, ok := cutEnd(words)
	if !ok {
		return time.Time{}, noComplaint, false
	}
	rest, next := cutNext(rest)
	if !next {
		rest, _ = cutThis(rest)
	}
	if len(rest) != 1 {
		return time.Time{}, noComplaint, false
	}
	if unit := spans[rest[0]]; unit.months > 0 {
		return endOfUnit(unit, reference, next), noComplaint, true
	}
	month, ok := monthOf(rest[0])
	return nextEnd(month, reference), noComplaint, ok && !next
}

// readNamedEnd reads akhir Maret 2027.
func readNamedEnd(words []string, _ time.Time) (time.Time, complaint, bool) {
	rest, ok := cutEnd(words)
	if !ok || len(rest) != 2 {
		return time.Time{}, noComplaint, false
	}
	month, okMonth := monthOf(rest[0])
	year, okYear := yearOf(rest[1])
	return endOf(year, month), noComplaint, okMonth && okYear
}

// cutEnd cuts the word that means the last day.
func cutEnd(words []string) ([]string, bool) {
	if len(words) < 2 || words[0] != "akhir" && words[0] != "end" {
		return words, false
	}
	return words[1:], true
}

// endOfUnit gives the last day of the month or year of reference, or of the next one.
func endOfUnit(unit span, reference time.Time, next bool) time.Time {
	if next {
		reference = unit.from(reference)
	}
	if unit.months == 12 {
		return endOf(reference.Year(), time.December)
	}
	return endOf(reference.Year(), reference.Month())
}

// nextEnd gives the first end of a month of that name from reference on.
func nextEnd(month time.Month, reference time.Time) time.Time {
	end := endOf(reference.Year(), month)
	if end.Before(reference) {
		end = endOf(reference.Year()+1, month)
	}
	return end
}

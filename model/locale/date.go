package locale

import (
	"fmt"
	"strconv"
	"time"

	"benangmerah/model"
)

// calendar is the names that a language has for months and weekdays, and its words between two dates.
type calendar struct {
	months   [13]string // by time.Month
	short    [13]string
	weekdays [7]string // by time.Weekday
	until    string    // between the days of a range
	through  string    // the same in formal language
}

var calendars = [...]calendar{
	Indonesian: {
		months: [13]string{
			"", "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember",
		},
		short:    [13]string{"", "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"},
		weekdays: [7]string{"Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"},
		until:    "s.d.",
		through:  "sampai dengan",
	},
	English: {
		months: [13]string{
			"", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
		},
		short:    [13]string{"", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
		weekdays: [7]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
		until:    "to",
		through:  "to",
	},
}

// The functions that write a date give "" for a date that is empty or no day of the calendar.

// FormatDate gives the form of papers: 17 Januari 2022, in English 17 January 2022.
func FormatDate(d model.Date, lang Language) string {
	return formatDay(d, lang, func(t time.Time, c *calendar) string { return c.day(t, true) })
}

// FormatDateShort gives the form of narrow columns: 17 Jan 2022.
func FormatDateShort(d model.Date, lang Language) string {
	return formatDay(d, lang, func(t time.Time, c *calendar) string {
		return fmt.Sprintf("%d %s %d", t.Day(), c.short[t.Month()], t.Year())
	})
}

// FormatDateNumeric gives day, month and year as figures, the day first in every language: 17/01/2022.
func FormatDateNumeric(d model.Date) string {
	t, ok := d.Time()
	if !ok {
		return ""
	}
	return t.Format("02/01/2006")
}

// FormatDateWithWeekday gives Senin, 17 Januari 2022; in English Monday, 17 January 2022.
func FormatDateWithWeekday(d model.Date, lang Language) string {
	return formatDay(d, lang, func(t time.Time, c *calendar) string {
		return c.weekdays[t.Weekday()] + ", " + c.day(t, true)
	})
}

// Weekday gives the name of the day of the week: Senin, in English Monday.
func Weekday(d model.Date, lang Language) string {
	return formatDay(d, lang, func(t time.Time, c *calendar) string { return c.weekdays[t.Weekday()] })
}

// Month gives the name of a month, "" for a number that is none.
func Month(month time.Month, lang Language) string {
	if month < time.January || month > time.December {
		return ""
	}
	return calendars[lang].months[month]
}

// FormatDateFormal gives the form of the opening of minutes: Senin, tanggal tujuh belas bulan Januari tahun dua ribu dua puluh
// dua; in English Monday, the seventeenth of January two thousand twenty-two.
func FormatDateFormal(d model.Date, lang Language) string {
	return formatDay(d, lang, func(t time.Time, c *calendar) string {
		weekday, month := c.weekdays[t.Weekday()], c.months[t.Month()]
		day, year := Words(int64(t.Day()), lang), Words(int64(t.Year()), lang)
		if lang == English {
			return fmt.Sprintf("%s, the %s of %s %s", weekday, englishOrdinal(day), month, year)
		}
		return fmt.Sprintf("%s, tanggal %s bulan %s tahun %s", weekday, day, month, year)
	})
}

// FormatDateRange gives the days from first to last, naming month and year once where they are the same: 17 s.d. 19 Januari
// 2022, 30 Januari s.d. 2 Februari 2022, 30 Desember 2021 s.d. 2 Januari 2022; in English with "to". One day is written as such.
func FormatDateRange(first, last model.Date, lang Language) string {
	return formatRange(first, last, lang, calendars[lang].until)
}

// FormatDateRangeFormal gives Senin sampai dengan Rabu, tanggal 17 sampai dengan 19 Januari 2022, and for one day Senin, tanggal
// 17 Januari 2022; in English Monday to Wednesday, 17 to 19 January 2022.
func FormatDateRangeFormal(first, last model.Date, lang Language) string {
	c := &calendars[lang]
	days := formatRange(first, last, lang, c.through)
	if days == "" {
		return ""
	}
	weekdays := Weekday(first, lang)
	if first != last {
		weekdays += " " + c.through + " " + Weekday(last, lang)
	}
	return weekdays + lang.pick(", tanggal ", ", ") + days
}

func formatDay(d model.Date, lang Language, form func(time.Time, *calendar) string) string {
	t, ok := d.Time()
	if !ok {
		return ""
	}
	return form(t, &calendars[lang])
}

func formatRange(first, last model.Date, lang Language, until string) string {
	from, okFrom := first.Time()
	to, okTo := last.Time()
	c := &calendars[lang]
	switch {
	case !okFrom || !okTo:
		return ""
	case first == last:
		return c.day(to, true)
	case from.Year() == to.Year() && from.Month() == to.Month():
		return strconv.Itoa(from.Day()) + " " + until + " " + c.day(to, true)
	}
	return c.day(from, from.Year() != to.Year()) + " " + until + " " + c.day(to, true)
}

// day gives day and month, and the year where it is asked for.
func (c *calendar) day(t time.Time, year bool) string {
	text := strconv.Itoa(t.Day()) + " " + c.months[t.Month()]
	if year {
		text += " " + strconv.Itoa(t.Year())
	}
	return text
}

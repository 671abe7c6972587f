package model

import (
	"fmt"
	"time"
)

// Date is a calendar day as ISO 8601 text, "2027-01-18"; "" is no date. It compares in order of time.
type Date string

// NewDate gives the Date of a year, month and day.
func NewDate(year int, month time.Month, day int) Date {
	return Date(fmt.Sprintf("%04d-%02d-%02d", year, month, day))
}

// Time gives midnight UTC of the day, and false when d is empty or no calendar day.
func (d Date) Time() (time.Time, bool) {
	t, err := time.Parse(time.DateOnly, string(d))
	return t, err == nil
}

// Plus gives the day n days later (earlier for n < 0); an empty or invalid date stays as it is.
func (d Date) Plus(n int) Date {
	t, ok := d.Time()
	if !ok {
		return d
	}
	return Date(t.AddDate(0, 0, n).Format(time.DateOnly))
}

// DayMinute is a time of day in minutes since midnight.
type DayMinute int

// Instant is a point in time as milliseconds since 1970 UTC; 0 is none. It is comparable, so records that hold it are too.
type Instant int64

// At gives the Instant of t, cut to the millisecond.
func At(t time.Time) Instant {
	if t.IsZero() {
		return 0
	}
	return Instant(t.UnixMilli())
}

// Time gives the time in UTC; the zero time where i is 0.
func (i Instant) Time() time.Time {
	if i == 0 {
		return time.Time{}
	}
	return time.UnixMilli(int64(i)).UTC()
}

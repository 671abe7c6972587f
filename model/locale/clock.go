package locale

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"benangmerah/model"
)

// minutesADay is the number of minutes from midnight to midnight.
const minutesADay = 24 * 60

// Zone is one of the three time zones of Indonesia, none of which has summer time.
type Zone uint8

// The zones, from west to east.
const (
	WIB  Zone = iota // UTC+7
	WITA             // UTC+8
	WIT              // UTC+9
)

var zoneNames = [...]string{WIB: "WIB", WITA: "WITA", WIT: "WIT"}

// ParseZone gives the zone of a name, upper and lower case alike.
func ParseZone(name string) (Zone, bool) {
	for z, known := range zoneNames {
		if strings.EqualFold(strings.TrimSpace(name), known) {
			return Zone(z), true
		}
	}
	return WIB, false
}

// ZoneOf gives the zone of a plan's region, WIB where there is none.
func ZoneOf(p *model.Plan) Zone {
	if p == nil {
		return WIB
	}
	zone, _ := ParseZone(string(p.Zone()))
	return zone
}

// String gives the name that stands behind a time: WIB, WITA, WIT.
func (z Zone) String() string { return zoneNames[z] }

// Location gives the zone for computing with times.
func (z Zone) Location() *time.Location {
	return model.Zone(z.String()).Location()
}

// Split gives the day and the minute that clocks in the zone show at an instant.
func (z Zone) Split(i model.Instant) (model.Date, model.DayMinute) {
	t := i.Time().In(z.Location())
	return model.NewDate(t.Date()), model.DayMinute(t.Hour()*60 + t.Minute())
}

// FormatClock gives a time of day: 08.00, in English 08:00. Minutes beyond midnight count on (24.30); before it is "".
func FormatClock(m model.DayMinute, lang Language) string {
	if m < 0 {
		return ""
	}
	return fmt.Sprintf("%02d%s%02d", m/60, lang.pick(".", ":"), m%60)
}

// FormatTime gives a time of day for running text: pukul 08.00 WIB, in English 08:00 WIB.
func FormatTime(m model.DayMinute, zone Zone, lang Language) string {
	clock := FormatClock(m, lang)
	if clock == "" {
		return ""
	}
	return lang.pick("pukul ", "") + clock + " " + zone.String()
}

// FormatInstant gives day and time in a zone: 17 Januari 2022 pukul 08.00 WIB, in English 17 January 2022, 08:00 WIB. It is ""
// for no instant.
func FormatInstant(i model.Instant, zone Zone, lang Language) string {
	if i == 0 {
		return ""
	}
	day, minute := zone.Split(i)
	return FormatDate(day, lang) + lang.pick(" ", ", ") + FormatTime(minute, zone, lang)
}

// ParseClock reads a time of day in both languages: 08.00 · 8:30 · 8 · 0830 · pukul 08.00 WIB · jam 13.30 · at 08:00. A zone may
// stand behind it and changes nothing. It gives false without an error where there is none (nothing, or a dash).
func ParseClock(text string) (m model.DayMinute, given bool, err error) {
	s := strings.ToLower(clean(text))
	if blank(s) {
		return 0, false, nil
	}
	for _, word := range [...]string{"pukul ", "jam ", "pkl. ", "pkl ", "at "} {
		s = strings.TrimPrefix(s, word)
	}
	for _, zone := range zoneNames {
		s = strings.TrimSuffix(s, " "+strings.ToLower(zone))
	}
	m, ok := parseClock(strings.TrimSpace(s))
	if !ok {
		return 0, false, notClock.about(text)
	}
	return m, true, nil
}

func parseClock(s string) (model.DayMinute, bool) {
	at := strings.IndexAny(s, ".:")
	hours, minutes := s, "00"
	switch {
	case at >= 0:
		hours, minutes = s[:at], s[at+1:]
	case len(s) == 4:
		hours, minutes = s[:2], s[2:]
	}
	h, okHour := smallNumber(hours, 1, 2)
	m, okMinute := smallNumber(minutes, 2, 2)
	total := h*60 + m
	return model.DayMinute(total), okHour && okMinute && m < 60 && total < minutesADay
}

// smallNumber reads a whole number of a given count of digits.
func smallNumber(s string, least, most int) (int, bool) {
	if len(s) < least || len(s) > most || !allDigits(s) {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	return n, err == nil
}

package locale

import (
	"testing"
	"time"

	"benangmerah/model"
)

func TestFormatClock(t *testing.T) {
	tests := []struct {
		m      model.DayMinute
		id, en string
	}{{0, "00.00", "00:00"}, {480, "08.00", "08:00"}, {1439, "23.59", "23:59"}, {1470, "24.30", "24:30"}, {-1, "", ""}}
	for _, tt := range tests {
		equal(t, FormatClock(tt.m, Indonesian), tt.id)
		equal(t, FormatClock(tt.m, English), tt.en)
	}
	equal(t, FormatTime(480, WIB, Indonesian), "pukul 08.00 WIB")
	equal(t, FormatTime(480, WITA, English), "08:00 WITA")
	equal(t, FormatTime(-1, WIT, Indonesian), "")
}

func TestZone(t *testing.T) {
	instant := model.At(time.Date(2022, time.January, 16, 16, 30, 59, 0, time.UTC))
	equal(t, FormatInstant(instant, WIB, Indonesian), "16 Januari 2022 pukul 23.30 WIB")
	equal(t, FormatInstant(instant, WITA, Indonesian), "17 Januari 2022 pukul 00.30 WITA")
	equal(t, FormatInstant(instant, WIT, English), "17 January 2022, 01:30 WIT")
	equal(t, FormatInstant(0, WIB, Indonesian), "")
	for _, z := range []Zone{WIB, WITA, WIT} {
		if got, ok := ParseZone(" " + z.String()); !ok || got != z {
			t.Errorf("ParseZone(%s) = %s, %v", z, got, ok)
		}
	}
	if z, ok := ParseZone("UTC"); ok || z != WIB {
		t.Errorf("ParseZone(UTC) = %s, %v", z, ok)
	}
}

func TestParseClock(t *testing.T) {
	tests := []struct {
		text string
		want model.DayMinute
	}{
		{"08.00", 480},
		{"8:30", 510},
		{"8", 480},
		{"0830", 510},
		{"00.00", 0},
		{"23.59", 1439},
		{"pukul 08.00 WIB", 480},
		{"Jam 13.30", 810},
		{"pkl. 7.05 wita", 425},
		{"at 08:00 WIT", 480},
	}
	for _, tt := range tests {
		got, given, err := ParseClock(tt.text)
		if err != nil || !given || got != tt.want {
			t.Errorf("ParseClock(%q) = %d, %v, %v; want %d", tt.text, got, given, err, tt.want)
		}
	}
	if _, given, err := ParseClock("–"); given || err != nil {
		t.Errorf("a dash is %v, %v; want none", given, err)
	}
	for _, text := range []string{"24.00", "08.60", "8.5", "830", "08.00.00", "-1", "pagi", "8 pm"} {
		_, given, err := ParseClock(text)
		refused(t, text, given, err, notClock)
	}
}

func TestClockRoundTrip(t *testing.T) {
	for want := range model.DayMinute(minutesADay) {
		for _, lang := range languages {
			for _, text := range []string{FormatClock(want, lang), FormatTime(want, WITA, lang)} {
				got, given, err := ParseClock(text)
				if err != nil || !given || got != want {
					t.Fatalf("ParseClock(%q) = %d, %v, %v; want %d", text, got, given, err, want)
				}
			}
		}
	}
}

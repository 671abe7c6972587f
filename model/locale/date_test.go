package locale

import (
	"math/rand/v2"
	"testing"
	"time"

	"benangmerah/model"
)

func TestFormatDate(t *testing.T) {
	const d = model.Date("2022-01-17")
	equal(t, FormatDate(d, Indonesian), "17 Januari 2022")
	equal(t, FormatDate(d, English), "17 January 2022")
	equal(t, FormatDateShort(d, Indonesian), "17 Jan 2022")
	equal(t, FormatDateShort("2027-08-05", Indonesian), "5 Agu 2027")
	equal(t, FormatDateShort("2027-08-05", English), "5 Aug 2027")
	equal(t, FormatDateNumeric(d), "17/01/2022")
	equal(t, FormatDateWithWeekday(d, Indonesian), "Senin, 17 Januari 2022")
	equal(t, FormatDateWithWeekday(d, English), "Monday, 17 January 2022")
	equal(t, Weekday(d, Indonesian), "Senin")
	equal(t, Weekday("2022-01-16", English), "Sunday")
	equal(t, FormatDateFormal(d, Indonesian), "Senin, tanggal tujuh belas bulan Januari tahun dua ribu dua puluh dua")
	equal(t, FormatDateFormal(d, English), "Monday, the seventeenth of January two thousand twenty-two")
	equal(t, Month(time.August, Indonesian), "Agustus")
	equal(t, Month(0, Indonesian), "")
	equal(t, Month(13, English), "")
}

func TestFormatDateOfNoDay(t *testing.T) {
	for _, d := range []model.Date{"", "2022-02-30", "besok"} {
		for _, lang := range languages {
			equal(t, FormatDate(d, lang), "")
			equal(t, FormatDateShort(d, lang), "")
			equal(t, FormatDateNumeric(d), "")
			equal(t, FormatDateWithWeekday(d, lang), "")
			equal(t, Weekday(d, lang), "")
			equal(t, FormatDateFormal(d, lang), "")
			equal(t, FormatDateRange(d, "2022-01-17", lang), "")
			equal(t, FormatDateRange("2022-01-17", d, lang), "")
			equal(t, FormatDateRangeFormal(d, d, lang), "")
		}
	}
}

func TestFormatDateRange(t *testing.T) {
	tests := []struct {
		first, last  model.Date
		id, en       string
		formal, inEn string
	}{
		{
			"2022-01-17", "2022-01-19", "17 s.d. 19 Januari 2022", "17 to 19 January 2022",
			"Senin sampai dengan Rabu, tanggal 17 sampai dengan 19 Januari 2022", "Monday to Wednesday, 17 to 19 January 2022",
		},
		{
			"2022-01-30", "2022-02-02", "30 Januari s.d. 2 Februari 2022", "30 January to 2 February 2022",
			"Minggu sampai dengan Rabu, tanggal 30 Januari sampai dengan 2 Februari 2022", "Sunday to Wednesday, 30 January to 2 February 2022",
		},
		{
			"2021-12-30", "2022-01-02", "30 Desember 2021 s.d. 2 Januari 2022", "30 December 2021 to 2 January 2022",
			"Kamis sampai dengan Minggu, tanggal 30 Desember 2021 sampai dengan 2 Januari 2022", "Thursday to Sunday, 30 December 2021 to 2 January 2022",
		},
		{
			"2021-01-17", "2022-01-17", "17 Januari 2021 s.d. 17 Januari 2022", "17 January 2021 to 17 January 2022",
			"Minggu sampai dengan Senin, tanggal 17 Januari 2021 sampai dengan 17 Januari 2022", "Sunday to Monday, 17 January 2021 to 17 January 2022",
		},
		{
			"2022-01-17", "2022-01-17", "17 Januari 2022", "17 January 2022",
			"Senin, tanggal 17 Januari 2022", "Monday, 17 January 2022",
		},
	}
	for _, tt := range tests {
		equal(t, FormatDateRange(tt.first, tt.last, Indonesian), tt.id)
		equal(t, FormatDateRange(tt.first, tt.last, English), tt.en)
		equal(t, FormatDateRangeFormal(tt.first, tt.last, Indonesian), tt.formal)
		equal(t, FormatDateRangeFormal(tt.first, tt.last, English), tt.inEn)
	}
}

func TestParseDate(t *testing.T) {
	const monday = model.Date("2022-01-17")
	tests := []struct {
		text      string
		reference model.Date
		want      model.Date
	}{
		{"31/3/2027", "", "2027-03-31"},
		{"31-03-2027", "", "2027-03-31"},
		{"31.3.2027", "", "2027-03-31"},
		{"31/3/27", "", "2027-03-31"},
		{"2027-03-31", "", "2027-03-31"},
		{"2027/3/31", "", "2027-03-31"},
		{"29/2/2028", "", "2028-02-29"},
		{"31 Maret 2027", "", "2027-03-31"},
		{" 31\u00a0MARET 2027 ", "", "2027-03-31"},
		{"31 mar 27", "", "2027-03-31"},
		{"5 Agt 2027", "", "2027-08-05"},
		{"5 agust. 2027", "", "2027-08-05"},
		{"5 nopember 2027", "", "2027-11-05"},
		{"March 31, 2027", "", "2027-03-31"},
		{"31st of March 2027", "", "2027-03-31"},
		{"tanggal 17 Mei 2027", "", "2027-05-17"},
		{"Senin, 17 Januari 2022", "", "2022-01-17"},
		{"hari Senin tanggal 17 Januari 2022", "", "2022-01-17"},
		{"akhir Februari 2028", "", "2028-02-29"},
		{"end of March 2027", "", "2027-03-31"},

		{"31/3", monday, "2022-03-31"},
		{"17/1", monday, "2022-01-17"},
		{"16/1", monday, "2023-01-16"},
		{"29/2", monday, "2024-02-29"},
		{"29/2", "2096-03-01", "2104-02-29"},
		{"31 mar", monday, "2022-03-31"},
		{"1 Januari", monday, "2023-01-01"},
		{"31 march", monday, "2022-03-31"},
		{"Kamis 31 Maret", monday, "2022-03-31"},

		{"hari ini", monday, monday},
		{"today", monday, monday},
		{"Besok", monday, "2022-01-18"},
		{"tomorrow", monday, "2022-01-18"},
		{"lusa", monday, "2022-01-19"},
		{"the day after tomorrow", monday, "2022-01-19"},
		{"kemarin", monday, "2022-01-16"},

		{"10 hari", monday, "2022-01-27"},
		{"2 minggu", monday, "2022-01-31"},
		{"2 minggu lagi", monday, "2022-01-31"},
		{"dalam 2 pekan", monday, "2022-01-31"},
		{"2 minggu ke depan", monday, "2022-01-31"},
		{"2 weeks", monday, "2022-01-31"},
		{"in 2 weeks", monday, "2022-01-31"},
		{"2 weeks from now", monday, "2022-01-31"},
		{"a week", monday, "2022-01-24"},
		{"seminggu", monday, "2022-01-24"},
		{"3 bulan", monday, "2022-04-17"},
		{"sebulan lagi", monday, "2022-02-17"},
		{"1 bulan", "2022-01-31", "2022-02-28"},
		{"1 tahun", "2024-02-29", "2025-02-28"},
		{"0 hari", monday, monday},

		{"minggu depan", monday, "2022-01-24"},
		{"next week", monday, "2022-01-24"},
		{"bulan depan", "2022-01-31", "2022-02-28"},
		{"next year", monday, "2023-01-17"},

		{"Jumat", monday, "2022-01-21"},
		{"Jumat ini", monday, "2022-01-21"},
		{"Jumat depan", monday, "2022-01-28"},
		{"hari Jumat minggu depan", monday, "2022-01-28"},
		{"jum'at", monday, "2022-01-21"},
		{"next Friday", monday, "2022-01-28"},
		{"this Friday", monday, "2022-01-21"},
		{"on Fri", monday, "2022-01-21"},
		{"Senin", monday, "2022-01-24"},
		{"Senin ini", monday, monday},
		{"Senin depan", monday, "2022-01-24"},
		{"Minggu", monday, "2022-01-23"},
		{"hari Minggu depan", monday, "2022-01-30"},
		{"Senin", "2022-01-23", "2022-01-24"},
		{"Senin depan", "2022-01-23", "2022-01-24"},
		{"Senin ini", "2022-01-23", "2022-01-17"},

		{"akhir bulan", monday, "2022-01-31"},
		{"akhir bulan", "2022-01-31", "2022-01-31"},
		{"akhir bulan ini", monday, "2022-01-31"},
		{"akhir bulan depan", "2022-01-31", "2022-02-28"},
		{"end of month", monday, "2022-01-31"},
		{"end of the month", monday, "2022-01-31"},
		{"end of next month", monday, "2022-02-28"},
		{"akhir tahun", monday, "2022-12-31"},
		{"akhir tahun depan", monday, "2023-12-31"},
		{"akhir Maret", monday, "2022-03-31"},
		{"akhir Maret", "2022-04-01", "2023-03-31"},
		{"akhir Desember", monday, "2022-12-31"},
	}
	for _, tt := range tests {
		got, given, err := ParseDate(tt.text, tt.reference)
		if err != nil || !given || got != tt.want {
			t.Errorf("ParseDate(%q, %q) = %q, %v, %v; want %q", tt.text, tt.reference, got, given, err, tt.want)
		}
	}
	for _, text := range []string{"", " ", "-", "–"} {
		if got, given, err := ParseDate(text, monday); got != "" || given || err != nil {
			t.Errorf("ParseDate(%q) = %q, %v, %v; want no date", text, got, given, err)
		}
	}
}

func TestParseDateRefused(t *testing.T) {
	const monday = model.Date("2022-01-17")
	tests := []struct {
		text      string
		reference model.Date
		want      complaint
	}{
		{"abc", monday, notDate},
		{"44578", monday, notDate},
		{"31", monday, notDate},
		{"31/", monday, notDate},
		{"1/2/3/4", monday, notDate},
		{"31/3/202", monday, notDate},
		{"2 minggu depan", monday, notDate},
		{"dua minggu", monday, notDate},
		{"Jumat lalu", monday, notDate},
		{"depan", monday, notDate},
		{"tanggal", monday, notDate},
		{"akhir", monday, notDate},
		{"akhir bulan dua tahun", monday, notDate},
		{"akhir minggu", monday, notDate},
		{"akhir Maret depan", monday, notDate},
		{"31 ma 2027", monday, notDate},
		{"31/2/2027", monday, noSuchDay},
		{"29/2/2027", monday, noSuchDay},
		{"3/31/2027", monday, noSuchDay},
		{"0/1", monday, noSuchDay},
		{"30/2", monday, noSuchDay},
		{"31 April", monday, noSuchDay},
		{"32 Maret 2027", monday, noSuchDay},
		{"1/1/1899", monday, noSuchDay},
		{"1/1/2200", monday, noSuchDay},
		{"9999 tahun", monday, noSuchDay},
		{"Selasa, 17 Januari 2022", monday, otherWeekday},
		{"Jumat 31 Maret", monday, otherWeekday},
		{"besok", "", noReference},
		{"31/3", "", noReference},
		{"Jumat", "2022-02-30", noReference},
	}
	for _, tt := range tests {
		_, given, err := ParseDate(tt.text, tt.reference)
		refused(t, tt.text, given, err, tt.want)
	}
}

// randomDate gives a day of the years that a typed date may have.
func randomDate(r *rand.Rand) model.Date {
	return model.NewDate(firstYear, 1, 1).Plus(r.IntN((lastYear - firstYear + 1) * 365))
}

func TestDateRoundTrip(t *testing.T) {
	r := random()
	for range 5_000 {
		want := randomDate(r)
		for _, lang := range languages {
			for _, text := range []string{
				FormatDate(want, lang), FormatDateShort(want, lang), FormatDateNumeric(want), FormatDateWithWeekday(want, lang), string(want),
			} {
				got, given, err := ParseDate(text, "")
				if err != nil || !given || got != want {
					t.Fatalf("ParseDate(%q) = %q, %v, %v; want %q", text, got, given, err, want)
				}
			}
		}
	}
}

// TestParseDateWeekday holds what the three ways to name a weekday promise, from every kind of day.
func TestParseDateWeekday(t *testing.T) {
	r := random()
	for range 2_000 {
		reference := randomDate(r).Plus(-30)
		if reference < "1900-02-01" {
			continue
		}
		name := Weekday(randomDate(r), Indonesian)
		coming, _, err := ParseDate("hari "+name, reference)
		next, _, errNext := ParseDate("hari "+name+" depan", reference)
		this, _, errThis := ParseDate("hari "+name+" ini", reference)
		if err != nil || errNext != nil || errThis != nil {
			t.Fatal(err, errNext, errThis)
		}
		if coming <= reference || coming > reference.Plus(7) || next != this.Plus(7) || next <= reference || this > reference.Plus(6) {
			t.Fatalf("%s from %s: %s, ini %s, depan %s", name, reference, coming, this, next)
		}
		for _, day := range []model.Date{coming, this, next} {
			if Weekday(day, Indonesian) != name {
				t.Fatalf("%s is no %s", day, name)
			}
		}
	}
}

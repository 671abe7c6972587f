package verbs_test

import (
	"fmt"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/sqlite"
)

// city makes a file with so many agencies and no meeting.
func city(d desk, agencies int) string {
	d.t.Helper()
	path := d.path("kota.benang")
	d.do("new", path, "--region", "Kota Uji", "--year", "2027")
	f, err := sqlite.Open(path, sqlite.Options{})
	if err != nil {
		d.t.Fatal(err)
	}
	defer f.Close() //nolint:errcheck // written already
	put := model.Edit{Title: "setup.agencies"}
	for i := range agencies {
		put.Put = append(put.Put, &model.Agency{Order: i + 1, Code: fmt.Sprintf("1.%02d", i+1), Name: fmt.Sprintf("Dinas %d", i+1)})
	}
	if _, err := f.Do(put, model.Context{}); err != nil {
		d.t.Fatal(err)
	}
	return path
}

// names gives what the slots of a day are called, in order: the code of the agency, else the purpose.
func names(facts object, day int) (list []string) {
	for _, x := range facts["days"].([]any)[day].(map[string]any)["slots"].([]any) {
		slot := x.(map[string]any)
		name, _ := slot["agency"].(string)
		if name == "" {
			name = slot["purpose"].(string)
		}
		list = append(list, slot["slot"].(string)+" "+name+" "+slot["planned"].(string))
	}
	return list
}

func wantNames(t *testing.T, facts object, day int, want ...string) {
	t.Helper()
	if got := strings.Join(names(facts, day), ", "); got != strings.Join(want, ", ") {
		t.Errorf("day %d: %s, want %s", day+1, got, strings.Join(want, ", "))
	}
}

func TestAgendaOfNamedDaysIsShownMovedAndCarried(t *testing.T) {
	d := newDesk(t)
	path := city(d, 4)
	contains(t, d.do("agenda", path), "Belum ada acara")
	days := []string{"agenda", path, "--day", "21/1/2027 08.00-10.00", "--day", "22/1/2027 09.00-14.00", "--minutes", "30", "--first", "1.04"}
	d.holds(d.facts(days...), map[string]string{"days": "2", "slots": "6", "minutes_per_agency": "30", "last": `"2027-01-22"`})
	contains(t, d.refuse(days...), "sudah punya acara")
	d.do(append(days, "--anew")...)
	facts := d.facts("agenda", path, "--at", "20/1/2027 10.00")
	wantNames(t, facts, 0, "1.1 opening 08:00", "1.2 1.04 08:15")
	wantNames(t, facts, 1, "2.1 1.01 09:00", "2.2 1.02 09:30", "2.3 1.03 10:00", "2.4 closing 10:30")
	facts = d.facts("agenda", path, "--move", "2.3", "--to", "1.2")
	wantNames(t, facts, 0, "1.1 opening 08:00", "1.2 1.03 08:15", "1.3 1.04 08:45")
	facts = d.facts("agenda", path, "--carry", "1.2,1.3")
	wantNames(t, facts, 1, "2.1 1.03 09:00", "2.2 1.04 09:30", "2.3 1.01 10:00", "2.4 1.02 10:30", "2.5 closing 11:00")
	facts = d.facts("agenda", path, "--move", "2.1", "--to", "1")
	wantNames(t, facts, 0, "1.1 opening 08:00", "1.2 1.03 08:15")
}

func TestAgendaShowsWhatIsToBeExpected(t *testing.T) {
	d := newDesk(t)
	path := city(d, 3)
	d.do("agenda", path, "--day", "21/1/2027 08.00-11.00", "--minutes", "45")
	told := d.do("agenda", path, "--at", "21/1/2027 09.30")
	contains(t, told, "21 Januari 2027, 08.00 s.d. 11.00; perkiraan selesai 12.15", "1.4    Dinas 3", "11.15–12.00          tidak muat",
		"Tidak muat hari itu: 1.3, 1.4", "0 dari 3 perangkat daerah selesai")
	contains(t, d.do("agenda", path, "--at", "22/1/2027 09:30", "--language", "en"), "passed over", "Not heard that day: 1.2, 1.3, 1.4")
	facts := d.facts("agenda", path, "--at", "21/1/2027 09.30")
	day := facts["days"].([]any)[0].(map[string]any)
	d.holds(day, map[string]string{"expected_end": `"12:15"`, "planned_end": `"10:45"`, "over_minutes": "75", "left": `["1.3","1.4"]`})
	d.holds(day["slots"].([]any)[1].(map[string]any), map[string]string{
		"slot": `"1.2"`, "planned": `"08:15"`, "from": `"09:45"`, "to": `"10:30"`, "late_minutes": "90", "beyond": "false", "state": `"waiting"`,
	})
}

func TestAgendaRefuses(t *testing.T) {
	d := newDesk(t)
	path := city(d, 2)
	contains(t, d.refuse("agenda", path, "--carry", "running"), "Belum ada rapat")
	contains(t, d.refuse("agenda", path, "--day", "kapan"), "kapan", "Tulis hari seperti")
	contains(t, d.refuse("agenda", path, "--day", "21/1/2027 8"), "Tulis hari seperti")
	contains(t, d.refuse("agenda", path, "--start", "21/1/2027", "--first", "9.99"), "9.99")
	d.do("agenda", path, "--start", "21/1/2027", "--days", "1", "--ashar")
	contains(t, d.refuse("agenda", path, "--at", "nanti"), "nanti", "Tulis saat seperti")
	contains(t, d.refuse("agenda", path, "--move", "1.9", "--to", "1"), `"1.9"`, "Lihat nomornya")
	contains(t, d.refuse("agenda", path, "--move", "1.2", "--to", "7"), `Hari "7"`)
	contains(t, d.refuse("agenda", path, "--carry", "1.2"), "Tidak ada hari rapat sesudah 21 Januari 2027", "Tambah satu hari")
	contains(t, d.misuse("agenda", path, "--carry", "1.2", "--start", "21/1/2027"), "--start dan --carry")
	contains(t, d.misuse("agenda", path, "--move", "1.2"), "--to")
	facts := d.facts("agenda", path, "--carry", "1.2", "--add-day")
	wantNames(t, facts, 1, "2.1 1.01 08:00")
}

package verbs_test

import (
	"strings"
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/model/sqlite"
)

// plan gives what is stored in a file, and its journal.
func (d desk) plan(path string) (*model.Plan, []*model.Entry) {
	d.t.Helper()
	f, err := sqlite.Open(path, sqlite.Options{ReadOnly: true})
	if err != nil {
		d.t.Fatal(err)
	}
	defer f.Close() //nolint:errcheck // only read
	entries, err := f.Entries(1, f.Size())
	if err != nil {
		d.t.Fatal(err)
	}
	return f.Plan(), entries
}

// clockOn is an instant of the day on which the tests meet.
func clockOn(hours, minutes int) model.Instant {
	return model.WIB.Instant("2027-01-18", model.DayMinute(hours*60+minutes))
}

func at(clock string) string { return "18/1/2027 " + clock }

// meeting is oneLine with an agenda of one day; 1.2 is the slot of the agency.
func meeting(d desk) string {
	d.t.Helper()
	path := oneLine(d)
	d.do("agenda", path, "--start", "18/1/2027", "--days", "1")
	return path
}

// One slot is held from its beginning to its end by nothing but verbs, and everything is on record in it.
func TestASlotIsHeldByVerbsAlone(t *testing.T) {
	d := newDesk(t)
	path := meeting(d)
	d.do("agenda", path, "--begin", "next", "--at", at("08.02"))
	wantStates(t, d.facts("agenda", path, "--begin", "1.2", "--at", at("08.20")), "done", "running", "waiting")
	d.holds(d.facts("floor", path, "--queue", "Kepala Bappeda", "--at", at("08.20")), map[string]string{
		"slot": `"1.2"`, "agency": `"Dinas Kesehatan"`, "speaking": `""`, "queue": `["Kepala Bappeda"]`, "speakers": "[]",
	})
	d.do("floor", path, "--give", "Kepala Dinas", "--at", at("08.21"))
	d.holds(d.facts("claim", path, "--text", "Stunting tinggal 12 persen", "--value", "12 %", "--at", at("08.25")), map[string]string{
		"slot": `"1.2"`, "agency": `"Dinas Kesehatan"`, "speaker": `"Kepala Dinas"`, "value": `"12 %"`, "source": "null", "at": `"2027-01-18T08:25:00+07:00"`,
	})
	d.do("floor", path, "--next", "--at", at("08.30"))
	contains(t, d.do("note", path, "--text", "Layanan satu hari", "--at", at("08.31")), "Dicatat: catatan ", "Layanan satu hari (giliran 1.2, Dinas Kesehatan, Kepala Bappeda)")
	d.holds(d.facts("correct", path, "--agency", agency, "--line", program, "--spread", "-10 %", "--round", "1", "--reason", "disesuaikan", "--at", at("08.33")), map[string]string{
		"slot": `"1.2"`, "preview": "false", "old": `"1000150.00"`, "new": `"900135.00"`, "difference": `"-100015.00"`, "agency_total": `"900135.00"`, "line": `""`,
	})
	d.holds(d.facts("direct", path, "--text", "Siapkan data", "--owner", "Kepala Dinas", "--due", "minggu depan", "--line", sub("1"), "--speaker", "Wali Kota", "--at", at("08.35")), map[string]string{
		"slot": `"1.2"`, "speaker": `"Wali Kota"`, "due": `"2027-01-25"`, "line": `"` + sub("1") + `"`, "owner": `"Kepala Dinas"`,
	})
	d.holds(d.facts("decide", path, "--agency", agency, "--verdict", "disepakati", "--at", at("08.50")), map[string]string{"slot": `"1.2"`, "after": `"900135.00"`})
	d.do("agenda", path, "--end", "--at", at("09.00"))
	d.holds(d.facts("floor", path, "--slot", "1.2", "--at", at("12.00")), map[string]string{
		"speaking": `""`, "speakers": `[{"seconds":1800,"turns":1,"who":"Kepala Bappeda"},{"seconds":540,"turns":1,"who":"Kepala Dinas"}]`,
	})
	d.do("note", path, "--text", "Sesudah giliran", "--agency", agency, "--at", at("09.05"))
	d.holds(d.facts("check", path), map[string]string{"ok": "true", "acts": "15"})
	p, entries := d.plan(path)
	heldSlotIsStored(t, p, entries)
}

func wantStates(t *testing.T, agenda object, want ...string) {
	t.Helper()
	slots := agenda["days"].([]any)[0].(map[string]any)["slots"].([]any)
	for i, state := range want {
		if got := slots[i].(map[string]any)["state"]; got != state {
			t.Errorf("slot %d is %v, want %s", i+1, got, state)
		}
	}
}

// heldSlotIsStored looks at the records that the verbs left.
func heldSlotIsStored(t *testing.T, p *model.Plan, entries []*model.Entry) {
	t.Helper()
	slot := p.MeetingSlots(p.CurrentMeeting().ID)[1]
	if opening := p.MeetingSlots(p.CurrentMeeting().ID)[0]; opening.Began != clockOn(8, 2) || opening.Ended != clockOn(8, 20) {
		t.Errorf("opening %+v", *opening)
	}
	if slot.Began != clockOn(8, 20) || slot.Ended != clockOn(9, 0) {
		t.Errorf("slot %+v", *slot)
	}
	for want := range p.Claims.All() {
		if want.Slot != slot.ID || want.Agency != slot.Agency || want.Speaker != "Kepala Dinas" || want.At != clockOn(8, 25) || want.Source != "" {
			t.Errorf("claim %+v", *want)
		}
	}
	notes := p.Notes.Of(slot.Agency)
	if len(notes) != 2 || notes[0].Slot != slot.ID || notes[0].Speaker != "Kepala Bappeda" || notes[1].Slot != 0 || notes[1].Speaker != "" {
		t.Errorf("notes %+v", notes)
	}
	directives := p.Directives.Of(slot.Agency)
	if len(directives) != 1 || directives[0].Slot != slot.ID || directives[0].Due != "2027-01-25" || directives[0].Line == 0 || directives[0].At != clockOn(8, 35) {
		t.Errorf("directives %+v", directives)
	}
	corrections := p.Corrections.Of(slot.Agency)
	if len(corrections) != 6 {
		t.Errorf("%d corrections", len(corrections))
	}
	for _, x := range corrections {
		if x.Slot != slot.ID || x.Reason != "disesuaikan" || x.Speaker != "Kepala Bappeda" || x.Stage != model.Agreed {
			t.Errorf("correction %+v", *x)
		}
	}
	for _, e := range entries {
		if e.Act == "decide" && (e.Slot != slot.ID || time.Duration(e.Elapsed)*time.Second != 30*time.Minute || e.Speaker != "Kepala Bappeda") {
			t.Errorf("decision %+v", *e)
		}
	}
}

func TestRecordsAreListedChangedAndWithdrawn(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	notes, claims := listOf(d.facts("note", path, "--agency", "DPMPTSP"), "records"), listOf(d.facts("claim", path), "records")
	d.holds(notes[0], map[string]string{"slot": `"1.5"`, "speaker": `"Kepala DPMPTSP"`, "agency": `"DPMPTSP"`, "at": `"2027-01-18T11:05:00+07:00"`})
	contains(t, d.do("claim", path, "--agency", "DPMPTSP"), "90 % izin selesai tiga hari.", "belum ada data", "1 pernyataan, 1 tanpa sumber.")
	contains(t, d.do("note", path, "--language", "en"), " notes.")

	id := idOf(notes[0], "id")
	d.holds(d.facts("note", path, "--id", id, "--text", "Memaparkan lima program."), map[string]string{
		"text": `"Memaparkan lima program."`, "speaker": `"Kepala DPMPTSP"`, "at": `"2027-01-18T11:05:00+07:00"`, "slot": `"1.5"`, "withdrawn": "false",
	})
	contains(t, d.do("note", path, "--id", id, "--speaker", "Sekretaris DPMPTSP"), "Diubah: catatan "+id+": Memaparkan lima program. (giliran 1.5, DPMPTSP, Sekretaris DPMPTSP)")
	d.holds(d.facts("note", path, "--id", id, "--withdraw"), map[string]string{"withdrawn": "true", "text": `"Memaparkan lima program."`})
	contains(t, d.refuse("note", path, "--id", id, "--withdraw"), "Yang dicabut tidak ada lagi di berkas.")
	contains(t, d.refuse("note", path, "--id", id, "--text", "lagi"), "Catatan tidak ada lagi di berkas.")

	id = idOf(claims[0], "id")
	d.holds(d.facts("claim", path, "--id", id, "--source", "BPS 2026"), map[string]string{"source": `"BPS 2026"`, "value": `"90 %"`, "speaker": `"Kepala Dinkop UM"`})
	contains(t, d.refuse("claim", path, "--id", id, "--source", "BPS 2026"), "Tidak ada yang berubah.")
	contains(t, d.do("claim", path, "--id", id, "--source", "", "--language", "en"), "Changed: claim "+id, "no data yet")
	d.do("claim", path, "--id", id, "--withdraw")
	p, _ := d.plan(path)
	if len(listOf(d.facts("claim", path), "records")) != len(claims)-1 || p.Notes.Len() != len(listOf(d.facts("note", path), "records")) {
		t.Error("what was withdrawn is still listed")
	}
}

func TestDirectivesAndVisitsAreGivenChangedAndWithdrawn(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	given := d.facts("direct", path, "--agency", "DPMPTSP", "--line", "2.18.03", "--indicator", "1", "--text", "Periksa datanya", "--due", "1/3/2027", "--at", at("11.20"))
	d.holds(given, map[string]string{"line": `"2.18.03"`, "indicator": `"Jumlah minat investasi yang menjadi realisasi"`, "slot": `"1.5"`, "due": `"2027-03-01"`, "owner": "null"})
	id := idOf(given, "id")
	d.holds(d.facts("direct", path, "--id", id, "--owner", "Kepala DPMPTSP", "--indicator", "", "--line", ""), map[string]string{
		"owner": `"Kepala DPMPTSP"`, "line": "null", "indicator": "null", "text": `"Periksa datanya"`, "due": `"2027-03-01"`,
	})
	d.holds(d.facts("direct", path, "--id", id, "--visit", "Kota Lain", "--visited", "2/2/2027", "--brought", "cara kerja baru"), map[string]string{
		"form": `"visit"`, "place": `"Kota Lain"`, "visited": `"2027-02-02"`, "brought": `"cara kerja baru"`, "owner": `"Kepala DPMPTSP"`,
	})
	p, _ := d.plan(path)
	before := p.Directives.Len()
	contains(t, d.do("direct", path, "--id", id, "--due", "1/3/2020"), "Perhatikan: tenggat itu sudah lewat.")
	for _, args := range [][]string{{"--due", "1/3/2100"}, {"--due", ""}, {"--brought", "cara kerja lain"}} {
		if told := d.do(append([]string{"direct", path, "--id", id}, args...)...); strings.Contains(told, "lewat") {
			t.Errorf("%q: %s", args, told)
		}
	}
	contains(t, d.do("direct", path, "--id", id, "--withdraw"), "Dicabut: arahan "+id+": Periksa datanya (giliran 1.5, DPMPTSP")
	if p, _ = d.plan(path); p.Directives.Len() != before-1 {
		t.Errorf("%d directives, before %d", p.Directives.Len(), before)
	}
	contains(t, d.refuse("direct", path, "--id", id, "--text", "x"), "Arahan tidak ada lagi di berkas.")
	contains(t, d.do("direct", path, "--agency", "DPMPTSP", "--text", "Dari rapat lama", "--due", "1/3/2020", "--language", "en"), "Mind that this due date has passed.")
	contains(t, d.refuse("direct", path, "--text", " "), "Arahan belum diisi.")
	contains(t, d.refuse("direct", path, "--text", "x", "--line", "2.18.03"), "Sebutkan dengan --agency.")
	contains(t, d.refuse("direct", path, "--text", "x", "--agency", "DPMPTSP", "--due", "kelak", "--language", "en"), "\"kelak\" is not a date.")
	contains(t, d.refuse("direct", path, "--text", "x", "--agency", "DPMPTSP", "--indicator", "investasi"), `Ada 5 indikator dengan "investasi" pada DPMPTSP.`, "--line")
	contains(t, d.refuse("direct", path, "--text", "x", "--at", "nanti"), `Saat "nanti" tidak dapat dibaca.`)
}

func TestTheQueueIsArrangedByVerbs(t *testing.T) {
	d := newDesk(t)
	path := meeting(d)
	contains(t, d.refuse("floor", path), "Tidak ada giliran yang sedang berlangsung.", "agenda BERKAS --begin next")
	contains(t, d.refuse("floor", path, "--next", "--language", "en"), "Begin a slot with agenda FILE --begin next.")
	d.do("floor", path, "--queue", "A", "--slot", "1.2") // before it is held
	d.do("agenda", path, "--begin", "1.2", "--at", at("08.20"))
	d.do("floor", path, "--queue", "B", "--at", at("08.21"))
	d.do("floor", path, "--queue", "C", "--at", at("08.21"))
	contains(t, d.do("floor", path, "--move", "c", "--place", "1", "--at", at("08.22")), "Giliran 1.2. Berbicara: –. Menunggu: 1. C, 2. A, 3. B.")
	d.holds(d.facts("floor", path, "--move", "C", "--place", "9", "--at", at("08.22")), map[string]string{"queue": `["A","B","C"]`})
	d.holds(d.facts("floor", path, "--drop", "B", "--at", at("08.22")), map[string]string{"queue": `["A","C"]`})
	contains(t, d.refuse("floor", path, "--drop", "B"), `"B" tidak menunggu giliran bicara.`)
	contains(t, d.refuse("floor", path, "--move", "A", "--place", "0"), "Urutan 0 tidak ada")
	contains(t, d.refuse("floor", path, "--queue", "a"), "A sudah menunggu giliran bicara.")
	contains(t, d.refuse("floor", path, "--give", " "), "Nama pembicara belum diisi.")
	contains(t, d.refuse("floor", path, "--end"), "Tidak ada yang sedang berbicara.")
	contains(t, d.do("floor", path, "--give", "C", "--at", at("08.23"), "--language", "en"), "Slot 1.2. Speaking: C. Waiting: 1. A.")
	contains(t, d.do("floor", path, "--end", "--at", at("08.25")), "C  1 kali  2.00", "Berbicara: –.")
	contains(t, d.refuse("floor", path, "--slot", "4.1"), `Giliran "4.1" tidak ada`)
}

// What is corrected twice in one minute counts in the order in which it was done, also where a decision on it is taken back.
func TestActsOfOneMinuteKeepTheirOrder(t *testing.T) {
	d := newDesk(t)
	path := meeting(d)
	for _, amount := range []string{"2 juta", "3 juta", "4 juta", "5 juta", "6 juta"} {
		d.do(correcting(path, sub("1"), amount, "--at", at("08.30"))...)
	}
	d.do("decide", path, "--agency", agency, "--line", sub("1"), "--line", sub("3"), "--verdict", "disepakati", "--at", at("08.30"))
	d.holds(d.facts("decide", path, "--agency", agency, "--line", sub("1")+","+sub("3"), "--withdraw", "--at", at("08.30")), map[string]string{"after": `"6000150.00"`, "verdict": `""`})
	contains(t, d.refuse("decide", path, "--agency", agency, "--line", sub("1"), "--withdraw"), "tidak mempunyai keputusan sendiri")
	p, _ := d.plan(path)
	list := p.Corrections.Of(p.Agencies.Of(0)[0].ID)
	for i, x := range list[1:] {
		if x.At <= list[i].At {
			t.Errorf("correction %d is not behind the one before it", i+2)
		}
	}
	if last := list[len(list)-1]; last.NewAmount != 6_000_000*model.Rupiah || last.At >= clockOn(8, 31) {
		t.Errorf("the last correction is %+v", *last)
	}
}

func TestSlotsAreBegunAndEndedByVerbs(t *testing.T) {
	d := newDesk(t)
	path := meeting(d)
	contains(t, d.refuse("agenda", path, "--end"), "Tidak ada giliran yang sedang berlangsung.", "--begin next")
	contains(t, d.refuse("agenda", path, "--begin", "9.9"), `Giliran "9.9" tidak ada`)
	wantStates(t, d.facts("agenda", path, "--begin", "next", "--at", at("08.00")), "running", "waiting")
	contains(t, d.refuse("agenda", path, "--begin", "1.1", "--at", at("08.01")), "sedang berlangsung")
	wantStates(t, d.facts("agenda", path, "--begin", "next", "--at", at("08.15")), "done", "running")
	wantStates(t, d.facts("agenda", path, "--end", "--at", at("09.00")), "done", "done", "waiting")
}

func TestADayIsClosedAtTheTimeThatIsNamed(t *testing.T) {
	d := newDesk(t)
	path := meeting(d)
	d.do("agenda", path, "--begin", "1.2", "--at", at("15.30"))
	contains(t, d.refuse("close-day", path, "--at", "sore"), `Saat "sore" tidak dapat dibaca.`)
	d.do("close-day", path, "--leave", "--at", at("16.05"))
	p, _ := d.plan(path)
	if slot := p.MeetingSlots(p.CurrentMeeting().ID)[1]; slot.Ended != clockOn(16, 5) {
		t.Errorf("slot %+v", *slot)
	}
	for m := range p.Moments.All() {
		if m.At != clockOn(16, 5) {
			t.Errorf("moment %+v", *m)
		}
	}
	if p.Moments.Len() != 1 {
		t.Errorf("%d moments", p.Moments.Len())
	}
}

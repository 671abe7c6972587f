package settings_test

import (
	"strings"
	"testing"

	"benangmerah/app/pages/settings"
	"benangmerah/model"
	"benangmerah/model/modeltest"
)

const colArrived = colDeputy + 1

// attendance opens the attendance list of the town's first day at eight in the morning, with three people on it.
func attendance(t *testing.T) (*modeltest.Town, *desk, []*model.Participant) {
	t.Helper()
	w := modeltest.Small(t)
	w.Act(model.AddParticipants{Day: w.Day, People: []model.Person{{Name: "Ani", Office: "Kepala Dinas", Agency: w.Agency}, {Name: "Budi"}, {Office: "Camat"}}})
	d := open(t, w.Memory, onMonday(8, 7))
	d.page.Open(settings.SectionAttendance)
	return w, d, w.Plan.Participants.Of(w.Day)
}

func TestEverybodyIsSetPresentByOneKey(t *testing.T) {
	w, d, list := attendance(t)
	d.wants("0 hadir · 0 diwakili · 0 tidak hadir · 3 belum")
	d.goTo(1, colPresence)
	d.Press("Space", "Space", "Space")
	d.wants("tidak hadir", "0 hadir · 0 diwakili · 1 tidak hadir · 2 belum")
	before := len(d.File.Entries)
	d.Press("Ctrl+H")
	d.wantsAct(before, 1, "attendance.presence")
	for i, want := range []model.Presence{model.Present, model.Absent, model.Present} {
		if got := w.Plan.Participants.Get(list[i].ID); got.Presence != want || (got.Arrived == 8*60+7) != (want == model.Present) {
			t.Errorf("participant %+v", got)
		}
	}
	d.wants("2 hadir · 0 diwakili · 1 tidak hadir · 0 belum", "08.07")
	d.Press("Ctrl+H")
	d.WantsTold("Tidak ada yang masih ditunggu")
	if len(d.File.Entries) != before+1 {
		t.Error("somebody was set present twice")
	}
}

func TestThoseTickedAreSetPresent(t *testing.T) {
	w, d, list := attendance(t)
	d.goTo(0, colPerson)
	d.Press("Space", "Down", "Space", "Space", "Down", "Space")
	before := len(d.File.Entries)
	d.ClickText(t, "Hadir")
	d.wantsAct(before, 1, "attendance.presence")
	for i, want := range []model.Presence{model.Present, model.Expected, model.Present} {
		if got := w.Plan.Participants.Get(list[i].ID).Presence; got != want {
			t.Errorf("%d is %q, want %q", i, got, want)
		}
	}
	d.Press("Ctrl+Z")
	d.goTo(0, colPerson)
	d.Press("Shift+Down", "Ctrl+H")
	if p := w.Plan.Participants; p.Get(list[1].ID).Presence != model.Present || p.Get(list[2].ID).Presence != model.Expected {
		t.Error("the block was not what was set present")
	}
}

func TestDeputyAndArrivalAreTyped(t *testing.T) {
	w, d, list := attendance(t)
	get := func(i int) model.Participant { return *w.Plan.Participants.Get(list[i].ID) }
	d.goTo(0, colDeputy)
	d.enter("Sekretaris Dinas", "Tab")
	if p := get(0); p.Presence != model.Deputy || p.Deputy != "Sekretaris Dinas" || p.Arrived != 8*60+7 {
		t.Errorf("participant %+v", p)
	}
	d.enter("7.55", "Enter")
	if p := get(0); p.Presence != model.Deputy || p.Arrived != 7*60+55 {
		t.Errorf("participant %+v", p)
	}
	d.enter("8.30", "Enter")
	if p := get(1); p.Presence != model.Present || p.Arrived != 8*60+30 {
		t.Errorf("participant %+v", p)
	}
	if d.Last().Act != "attendance.presence" {
		t.Errorf("the last act is %s", d.Last().Act)
	}
	d.enter("pagi", "Enter")
	d.wants("\"pagi\" bukan")
	d.Press("Esc")
	d.goTo(1, colArrived)
	d.Press("Delete")
	if p := get(1); p.Presence != model.Present || p.Arrived != 0 {
		t.Errorf("participant %+v", p)
	}
	d.goTo(0, colPresence)
	d.Press("Space")
	if p := get(0); p.Presence != model.Absent || p.Deputy != "" || p.Arrived != 0 {
		t.Errorf("participant %+v", p)
	}
}

func TestAListFromExcelIsReadWhateverItsColumnsAre(t *testing.T) {
	w, d, _ := attendance(t)
	d.goTo(3, colPerson)
	before := len(d.File.Entries)
	d.pasteAs("No\tInstansi\tNama\tNIP\tJabatan\tTTD\n1\tDinas Koperasi\tCitra\t19700101\tKepala Dinas\t\n2\tDinas Gaib\tDedi\t1971\tStaf\t\n3\tDPM\tAni\t\tKepala Dinas\t")
	d.wantsAct(before, 1, "attendance.add")
	list := w.Plan.Participants.Of(w.Day)
	if len(list) != 5 || list[3].Name != "Citra" || list[3].Agency != w.OtherAgency || list[3].Office != "Kepala Dinas" || list[4].Name != "Dedi" || list[4].Agency != 0 {
		t.Fatalf("the list is %+v", list)
	}
	d.WantsTold("2 orang ditambahkan ke daftar hadir. Perangkat daerahnya tidak dikenal di baris 3, \"Dinas Gaib\"")
	d.Press("Ctrl+Z")
	if n := len(w.Plan.Participants.Of(w.Day)); n != 3 {
		t.Errorf("%d are left", n)
	}
	d.goTo(3, colPerson)
	d.pasteAs("Ani\tKepala Dinas\tDPM\nBudi\t\t")
	d.wants("Tidak ada yang berubah: semuanya sudah ada di daftar hadir.")
}

func TestAListOfTheProgramsOwnKeepsItsPresence(t *testing.T) {
	w, d, _ := attendance(t)
	d.goTo(3, colPerson)
	d.pasteAs("Eka\tKepala\tDPM\thadir\t\t7.50\nFajar\tStaf\t\ttidak hadir")
	list := w.Plan.Participants.Of(w.Day)
	if len(list) != 5 || list[3].Presence != model.Present || list[3].Arrived != 7*60+50 || list[4].Presence != model.Absent {
		t.Errorf("the list is %+v", list)
	}
	d.goTo(0, colOffice)
	d.pasteAs("Plt. Kepala Dinas")
	if got := w.Plan.Participants.Of(w.Day)[0].Office; got != "Plt. Kepala Dinas" {
		t.Errorf("the office is %q", got)
	}
}

func TestAttendanceComesFromTheMeetingBefore(t *testing.T) {
	w, d, _ := attendance(t)
	w.Act(model.Edit{Title: "agenda.edit", Put: []model.Record{
		&model.Meeting{ID: 77, Title: "Rapat Berikutnya", Year: modeltest.PlanYear + 1, Base: model.Proposed},
		&model.Day{ID: 78, Meeting: 77, Date: "2027-06-01", Start: 480, End: 720},
	}})
	d.page.Changed(d.Last())
	d.Press("Ctrl+J")
	list := w.Plan.Participants.Of(78)
	if len(list) != 3 || list[0].Name != "Ani" || list[0].Presence != model.Expected {
		t.Errorf("the list is %+v", list)
	}
	if names := strings.Join(d.Texts(), " "); !strings.Contains(names, "Budi") {
		t.Errorf("the window reads %q", names)
	}
}

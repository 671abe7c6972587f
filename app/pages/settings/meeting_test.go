package settings_test

import (
	"testing"

	"benangmerah/app/pages/settings"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
)

// The columns of the attendance list.
const (
	colPerson = iota + 1
	colOffice
	colAgency
	colPresence
	colDeputy
)

// meeting opens the section over the town, whose meeting gets a second day.
func meeting(t *testing.T) (*modeltest.Town, *desk, model.ID) {
	t.Helper()
	w := modeltest.Small(t)
	second := model.NewIDs("second").Next()
	w.Act(model.Edit{Title: "agenda.edit", Put: []model.Record{&model.Day{ID: second, Meeting: w.Meeting, Date: "2027-01-19", Start: 480, End: 720}}})
	d := open(t, w.Memory)
	d.page.Open(settings.SectionMeeting)
	return w, d, second
}

func TestTheMeetingIsWrittenFieldByField(t *testing.T) {
	w, d, _ := meeting(t)
	d.wants("belum ada: nomor berita acara, tempat")
	before := len(d.File.Entries)
	d.Press("Down")
	d.enter("050/1/2027", "Enter")
	d.enter("Aula", "Enter")
	m := w.Plan.Meetings.Get(w.Meeting)
	if m.Number != "050/1/2027" || m.Place != "Aula" || m.Title != "Rapat Pemaparan" {
		t.Errorf("the meeting is %+v", m)
	}
	d.wantsAct(before, 2, "setup.meeting")
	d.goTo(0, 1)
	d.empty()
	d.wants("Judul rapat belum diisi. Isi dahulu, lalu ulangi.")
}

func TestTheMeetingSpeaksAboutAStageThatHasFigures(t *testing.T) {
	w, d, _ := meeting(t)
	base := func() model.Stage { return w.Plan.Meetings.Get(w.Meeting).Base }
	before := len(d.File.Entries)
	d.goTo(3, 1)
	d.Press("Space")
	if base() != model.Proposed || len(d.File.Entries) != before {
		t.Errorf("the base is %s although no other stage has figures", base())
	}
	w.Act(model.SetBudget{Line: w.OtherSub, Fund: w.DAU, Stage: model.Revised(1), Year: modeltest.PlanYear, Amount: juta, Known: true})
	d.Press("Space")
	if base() != model.Revised(1) {
		t.Errorf("the base is %s", base())
	}
	d.wants("Perubahan 1")
	d.Press("Space")
	if base() != model.Proposed {
		t.Errorf("the base is %s", base())
	}
}

func TestAttendanceIsTakenOnKeys(t *testing.T) {
	w, d, _ := meeting(t)
	d.page.Open(settings.SectionAttendance)
	before := len(d.File.Entries)
	d.Press("Insert", "Right")
	d.enter("Kepala Dinas", "Tab")
	d.Type("dpm")
	d.wants("Dinas Penanaman Modal")
	d.Press("Enter", "Up", "Right", "Space")
	list := w.Plan.Participants.Of(w.Day)
	if len(list) != 1 || list[0].Office != "Kepala Dinas" || list[0].Agency != w.Agency || list[0].Presence != model.Present {
		t.Fatalf("participants: %+v", list)
	}
	d.wantsAct(before, 3, "attendance.presence")
	d.wants("DPM", "hadir", "belum ada: hari 2")
	d.Press("Right")
	d.enter("Sekretaris Dinas", "Enter")
	if p := w.Plan.Participants.Of(w.Day)[0]; p.Presence != model.Deputy || p.Deputy != "Sekretaris Dinas" {
		t.Errorf("participant: %+v", p)
	}
	d.wants("diwakili")
}

func TestAnAgencyThatIsNotOneIsRefused(t *testing.T) {
	w, d, _ := meeting(t)
	d.page.Open(settings.SectionAttendance)
	d.enter("A", "Enter")
	d.goTo(0, colAgency)
	for _, typed := range []string{"Dinas", "Kecamatan"} {
		d.enter(typed, "Enter")
		d.wants("Tidak ada tepat satu perangkat daerah yang bernama \"" + typed + "\".")
		d.Press("Esc")
	}
	d.enter("kopera", "Enter")
	if got := w.Plan.Participants.Of(w.Day)[0].Agency; got != w.OtherAgency {
		t.Errorf("the agency is %d", got)
	}
}

func TestTheListOfTheDayBeforeIsCopied(t *testing.T) {
	w, d, second := meeting(t)
	d.page.Open(settings.SectionAttendance)
	d.Press("Home")
	d.pasteAs("1\tA\tKepala\tDPM\thadir\n2\tB\tSekretaris\t\tdiwakili\tC")
	if n := len(w.Plan.Participants.Of(w.Day)); n != 2 {
		t.Fatalf("%d participants were pasted; the window reads %q", n, d.Texts())
	}
	d.Press("Ctrl+J")
	if w.Plan.Participants.Len() != 2 {
		t.Fatal("the first day has no day before")
	}
	d.Press("Alt+Right")
	d.wants("Hari 2: Selasa, 19 Januari 2027")
	before := len(d.File.Entries)
	d.enter("B", "Tab")
	d.enter("Sekretaris", "Tab")
	d.Press("Ctrl+J")
	d.wantsAct(before, 3, "attendance.copy")
	list := w.Plan.Participants.Of(second)
	if len(list) != 2 || list[1].Name != "A" || list[1].Agency != w.Agency || list[1].Presence != model.Expected || list[1].Order != 2 {
		t.Errorf("participants: %+v", list)
	}
	d.Press("Ctrl+J")
	d.WantsTold("semuanya sudah ada di daftar hadir")
	if len(d.File.Entries) != before+3 {
		t.Error("somebody was copied twice")
	}
	d.Press("Ctrl+Z", "Alt+Left")
	if len(w.Plan.Participants.Of(second)) != 1 || len(w.Plan.Participants.Of(w.Day)) != 2 {
		t.Error("undo took back more than the copy")
	}
	d.wants("Hari 1: Senin, 18 Januari 2027")
}

func TestWithoutAMeetingThePageLeadsToTheAgenda(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.Edit{Title: "test", Drop: []model.Record{w.Plan.Meetings.Get(w.Meeting)}})
	d := open(t, w.Memory)
	d.page.Open(settings.SectionMeeting)
	d.wants("belum ada rapat", "Susun acara")
	d.Press("Enter")
	d.wants("Hari pertama", "Buat acara")
	d.page.Open(settings.SectionAttendance)
	d.wants("belum ada rapat", "Susun acara")
	d.page.Open(settings.SectionMeeting)
	w.Act(model.Edit{Title: "agenda.edit", Put: []model.Record{&model.Meeting{Title: "Rapat Baru", Year: modeltest.PlanYear, Base: model.Proposed}}})
	d.page.Changed(d.Last())
	d.wants("Rapat Baru")
}

func TestAnEntryThatIsRefusedIsNotLeft(t *testing.T) {
	_, d, _ := meeting(t)
	d.Press("Enter", "Ctrl+A")
	d.enter(" ", "Ctrl+PageDown")
	d.wants("Judul rapat belum diisi. Isi dahulu, lalu ulangi.")
	d.Press("Esc", "Ctrl+PageDown", "Ctrl+PageDown", "Ctrl+PageDown")
	d.wants("Misi RPJMD bernomor; setiap program dapat merujuk ke salah satunya.")
}

func TestTheListOfSectionsIsWalkedByArrows(t *testing.T) {
	d := open(t, modeltest.Small(t).Memory)
	d.Press("Ctrl+G", "Down", "Down")
	d.wants("Sebutan kepala")
	d.Press("Space", "Enter")
	d.enter("7", "Enter")
	if got := d.Last().Act; got != "setup.agencies" {
		t.Errorf("the last act is %s", got)
	}
	d.Press("Ctrl+PageUp", "F6", "Up")
	d.wants("Tempat naskah")
}

func TestTheChoicesOfThisComputer(t *testing.T) {
	d := open(t, modeltest.Small(t).Memory)
	before := len(d.File.Entries)
	d.page.Open(settings.SectionComputer)
	d.goTo(1, 1)
	d.Press("Space", "Down", "Space", "Space", "Down", "Enter")
	if !d.dark || d.percent != 150 || !d.wallDark {
		t.Errorf("dark %v, %d %%, projector dark %v", d.dark, d.percent, d.wallDark)
	}
	d.wants("gelap", "150%", "Indonesia · teks 150%", "/tempat/benangmerah.log")
	d.goTo(2, 1)
	d.Press("Space", "Space")
	if d.percent != 100 {
		t.Errorf("after the largest comes %d %%", d.percent)
	}
	d.goTo(4, 1)
	d.Press("Space")
	d.wants("berbunyi")
	if !d.sound {
		t.Error("the sound is still off")
	}
	d.goTo(0, 1)
	d.Press("Space")
	if d.Speaks != locale.English {
		t.Error("the language is the same")
	}
	d.wants("This computer", "English", "dark")
	if len(d.File.Entries) != before {
		t.Errorf("%s was done to the file", d.Last().Act)
	}
}

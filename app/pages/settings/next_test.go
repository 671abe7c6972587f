package settings_test

import (
	"strings"
	"testing"

	"benangmerah/app/pages/settings"
	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// ended opens the section over the town, whose meeting is over and has left a promise.
func ended(t *testing.T) (*modeltest.Town, *desk) {
	t.Helper()
	w := modeltest.Small(t)
	w.Act(model.Decide{Agency: w.Agency, Verdict: model.Accepted})
	w.ActIn(model.GiveDirective{Text: "Laporkan serapan.", Owner: "Kepala Dinas"}, model.Context{Slot: w.Plan.MeetingSlots(w.Meeting)[0].ID})
	w.Act(model.CloseDay{Title: "Tutup hari 1", Leave: true})
	d := open(t, w.Memory)
	d.page.Open(settings.SectionMeeting)
	return w, d
}

func TestTheNextMeetingIsBegunOnKeys(t *testing.T) {
	w, d := ended(t)
	before, lines := len(d.File.Entries), w.Plan.Lines.Len()
	d.wants("Mulai rapat berikutnya…")
	d.Press("Ctrl+Shift+N")
	d.wants("5 baris diambil alih, 1 janji dibawa, 1 di antaranya belum selesai. Perhatian: naskah rapat terakhir belum disahkan.", "2028", "Rapat Pemaparan Tahun 2028", "diambil alih")
	if len(d.File.Entries) != before || w.Plan.CurrentMeeting().ID != w.Meeting {
		t.Fatal("opening the form is an act")
	}
	d.enter("2029", "Enter")
	d.wants("Rapat Pemaparan Tahun 2029")
	d.enter("Rapat Tahun Kedua", "Enter")
	d.goTo(1, 1)
	d.enter("2028", "Enter")
	d.Press("Ctrl+Shift+Enter")
	d.wantsAct(before, 1, "meeting.next")
	m := w.Plan.CurrentMeeting()
	if m.Title != "Rapat Tahun Kedua" || m.Year != 2028 || w.Plan.Lines.Len() != 2*lines || w.Plan.Region().Year != 2028 {
		t.Errorf("%+v, %d lines, the plan is of %d", m, w.Plan.Lines.Len(), w.Plan.Region().Year)
	}
	d.wants("Hari pertama", "Buat acara")
	d.Press("Ctrl+Enter")
	if len(w.Plan.MeetingSlots(m.ID)) == 0 {
		t.Error("the meeting has no agenda")
	}
	d.wantsAct(before, 2, "agenda.edit")
}

func TestTheNextMeetingTakesNoLinesWhereNoneAreWanted(t *testing.T) {
	w, d := ended(t)
	lines := w.Plan.Lines.Len()
	d.Press("Ctrl+Shift+N")
	d.goTo(4, 1)
	d.Press("Space")
	d.wants("tidak diambil alih", "0 baris diambil alih, 1 janji dibawa, 1 di antaranya belum selesai. Perhatian: naskah rapat terakhir belum disahkan.")
	d.Press("Ctrl+Shift+Enter")
	if w.Plan.CurrentMeeting().Year != 2028 || w.Plan.Lines.Len() != lines {
		t.Errorf("%+v, %d lines", w.Plan.CurrentMeeting(), w.Plan.Lines.Len())
	}
	d.Press("Ctrl+Z")
	if w.Plan.CurrentMeeting().ID != w.Meeting || w.Plan.Region().Year != modeltest.PlanYear {
		t.Error("undo leaves the meeting")
	}
	d.page.Open(settings.SectionMeeting)
	d.wants("Rapat Pemaparan", "Mulai rapat berikutnya…")
}

func TestTheNextMeetingSaysWhyItCannotBegin(t *testing.T) {
	w, d, second := meeting(t)
	before := len(d.File.Entries)
	d.Press("Ctrl+Shift+N")
	d.wants("Hari rapat 18 Januari 2027 belum ditutup. Tutup hari itu dahulu, atau hapus dari acara bila tidak dipakai.")
	d.Press("Ctrl+Shift+Enter")
	if len(d.File.Entries) != before || w.Plan.CurrentMeeting().ID != w.Meeting || second == 0 {
		t.Error("the meeting was begun")
	}
	d.WantsTold("belum ditutup")
	d.enter("dua", "Enter")
	d.wants("Tulis tahun seperti 2028.")
	d.Press("Esc", "Ctrl+Shift+N")
	d.wants("Nomor berita acara")
	d.wantsNot("Tahun yang dibahas")
	for _, c := range d.page.Commands() {
		if strings.HasPrefix(c.Name.EN, "Begin the meeting") && c.Enabled() {
			t.Error("the form is gone but can be made")
		}
	}
}

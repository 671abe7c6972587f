package session_test

import (
	"testing"

	"benangmerah/model"
)

func TestTheClockNamesThePartOfTheSlot(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Wants("Pemaparan · sisa 5.00", "35.00", "Selesai sekitar 10.30, tutup 12.00")
	d.Clock = at(2, 20).Time()
	d.page.Tick(d.Clock)
	d.Wants("Pembahasan", "25.00")
	d.Press("F9")
	d.Wants("selesai 09.20 · 20 dari 45")
}

func TestTheWarningFollowsTheMeeting(t *testing.T) {
	w := town(t)
	m := *w.Plan.Meetings.Get(w.Meeting)
	m.Warning = 10
	w.Act(model.Edit{Title: "meeting.edit", Put: []model.Record{&m}})
	d := atNine(t, w)
	d.Clock = at(2, 36).Time()
	d.page.Tick(d.Clock)
	d.Wants("segera habis")
}

func TestCarryAddsADayAndGoesOnThere(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Clock = at(2, 30).Time()
	d.Press("F10")
	days := w.Plan.Days.Of(w.Meeting)
	if len(days) != 2 || days[1].Date != "2027-01-19" {
		t.Fatalf("days %+v", days)
	}
	rest := w.Plan.Slots.Of(days[1].ID)
	if len(rest) != 1 || rest[0].Carried != w.Slot || rest[0].Minutes() != 15 || w.Plan.RunningSlot(w.Meeting) != nil {
		t.Errorf("what is left of it: %+v", rest)
	}
	d.WantsTold("DPM dilanjutkan Selasa, 19 Januari 2027")
	d.Wants("F9 memulai Dinas Koperasi")
	d.Press("Alt+Right")
	d.Wants("Modal (lanjutan)")
	d.Undo()
	if w.Plan.RunningSlot(w.Meeting) == nil || len(w.Plan.Days.Of(w.Meeting)) != 1 {
		t.Error("it cannot be undone as one act")
	}
}

func TestCarryOfTheSlotInView(t *testing.T) {
	w := town(t)
	w.Act(model.EditDay{Date: "2027-01-20", Start: 8 * 60, End: 12 * 60})
	d := atNine(t, w)
	d.Press("Alt+Down", "F10")
	if s := w.Plan.Slots.Get(w.OtherSlot); s.Day == w.Day || s.State() != model.Waiting {
		t.Errorf("slot %+v", s)
	}
	if w.Plan.RunningSlot(w.Meeting).ID != w.Slot {
		t.Error("the slot that is held was touched")
	}
}

func TestAnOverrunSaysWhatFallsToTomorrow(t *testing.T) {
	w := town(t)
	w.Act(model.EditDay{Date: "2027-01-19", Start: 8 * 60, End: 12 * 60})
	d := atNine(t, w)
	d.Clock = at(4, 40).Time() // 11.40
	d.page.Tick(d.Clock)
	d.Wants("mungkin ke Hari 2", "Selesai sekitar 12.25, lewat 25 menit", "F9 giliran berikut · F10 lanjut")
}

func TestMovingTheSlotInView(t *testing.T) {
	w := town(t)
	w.Act(model.EditDay{Date: "2027-01-19", Start: 8 * 60, End: 12 * 60})
	third := w.Act(model.AddSlot{Slot: model.Slot{Day: w.Day, Purpose: model.Break, Title: "Rehat", Presentation: 10}})
	added := one[*model.Slot](t, third).ID
	d := atNine(t, w)
	order := func() (list []model.ID) {
		for _, s := range w.Plan.Slots.Of(w.Day) {
			list = append(list, s.ID)
		}
		return list
	}
	d.Press("Alt+Down", "Alt+Shift+Down")
	if got := order(); got[2] != added || got[3] != w.OtherSlot {
		t.Errorf("order %v", got)
	}
	d.Press("Alt+Shift+Up")
	if got := order(); got[2] != w.OtherSlot {
		t.Errorf("order %v", got)
	}
	d.Press("Alt+Shift+Up")
	d.WantsTold("sudah dimulai")
	d.Press("Alt+Shift+Right")
	if w.Plan.Slots.Get(w.OtherSlot).Day == w.Day {
		t.Error("it is still on its day")
	}
	d.Wants("Acara Selasa, 19 Januari 2027", "Anda melihat Dinas Koperasi")
	d.Press("Alt+Shift+Left")
	if w.Plan.Slots.Get(w.OtherSlot).Day != w.Day {
		t.Error("it does not come back")
	}
}

func TestTheHeadIsNotThere(t *testing.T) {
	w := town(t)
	w.Act(model.AddParticipants{Day: w.Day, People: []model.Person{{Office: "Kepala Dinas", Agency: w.Agency}}})
	head := w.Plan.Participants.Of(w.Day)[0].ID
	d := atNine(t, w)
	d.WantsNot("tidak hadir")
	d.Act(model.SetPresence{Participants: []model.ID{head}, Presence: model.Absent})
	d.Wants("Kepala Dinas tidak hadir.")
	d.Act(model.SetPresence{Participants: []model.ID{head}, Presence: model.Deputy, Deputy: "Sekretaris Dinas"})
	d.Wants("Kepala Dinas tidak hadir, diwakili Sekretaris Dinas.")
}

func TestASlotIsDraggedToAnotherPlace(t *testing.T) {
	w := town(t)
	w.Act(model.AddSlot{Slot: model.Slot{Day: w.Day, Purpose: model.Break, Title: "Rehat", Presentation: 10}})
	d := atNine(t, w)
	slot, ok := d.Find("Dinas Koperasi")
	rest, also := d.Find("Rehat")
	if !ok || !also {
		t.Fatal("the slots are not in view")
	}
	d.Drag(slot.Center(), rest.Center().AddXY(0, 20))
	if list := w.Plan.Slots.Of(w.Day); list[3].ID != w.OtherSlot {
		t.Errorf("the last slot is %+v", list[3])
	}
	d.Wants("Anda melihat Dinas Koperasi")
}

func TestTheOperatorsNoteStandsAtTheSlot(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	slot := *w.Plan.Slots.Get(w.Slot)
	slot.Memo = "Wali Kota menunggu angka kelurahan"
	d.Act(model.EditSlot{To: slot})
	d.Wants("Catatan operator: Wali Kota menunggu angka kelurahan")
}

func TestTheEndOfTheDayNamesItsClose(t *testing.T) {
	w := town(t)
	w.Act(model.EditDay{Date: "2027-01-19", Start: 8 * 60, End: 12 * 60})
	d := atNine(t, w)
	d.Press("F10", "F10")
	d.Act(model.RemoveSlots{Slots: []model.ID{w.Opening}})
	d.Wants("Giliran hari ini selesai.", "Ctrl+Shift+D", "F9 memulai DPM")
}

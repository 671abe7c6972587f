package session_test

import (
	"testing"
	"time"

	"benangmerah/model"
)

func TestTheFloorIsGivenAndTimed(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("Ctrl+P")
	d.Type("sekre")
	d.Press("Enter")
	turn := w.Plan.Floor(w.Slot)
	if turn == nil || turn.Who != "Sekretaris Daerah" || turn.Began != at(2, 10) {
		t.Fatalf("floor %+v", turn)
	}
	d.Clock = d.Clock.Add(95 * time.Second)
	d.page.Tick(d.Clock)
	d.Wants("Sekretaris Daerah", "1.35")
	d.ClickText(t, "Wali Kota")
	if now := w.Plan.Floor(w.Slot); now.Who != "Wali Kota" || w.Plan.Turns.Get(turn.ID).Ended != model.At(d.Clock) {
		t.Errorf("floor %+v", now)
	}
	d.Wants("1.35") // the time of who spoke stays beside the name
	d.Press("F9")
	if w.Plan.Floor(w.OtherSlot) != nil {
		t.Error("the floor was taken over into the next slot")
	}
}

func TestTheQueueOfSpeakers(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	queue := func(names string) {
		t.Helper()
		d.Press("Ctrl+U")
		d.Type(names)
		d.Press("Enter")
	}
	wants := func(want ...string) {
		t.Helper()
		waiting := w.Plan.Queue(w.Slot)
		for i, who := range want {
			if len(waiting) != len(want) || waiting[i].Who != who {
				t.Fatalf("queue %+v, want %q", waiting, want)
			}
		}
	}
	queue("sekre")
	queue("Camat Selatan")
	queue("Ketua DPRD")
	wants("Sekretaris Daerah", "Camat Selatan", "Ketua DPRD")
	d.Wants("1. Sekretaris Daerah", "2. Camat Selatan", "3. Ketua DPRD")
	queue("1 ketua dprd")
	wants("Ketua DPRD", "Sekretaris Daerah", "Camat Selatan")
	d.Press("Ctrl+U")
	d.Type("camat selatan")
	d.Wants("Camat Selatan keluar dari antrean")
	d.Press("Enter")
	wants("Ketua DPRD", "Sekretaris Daerah")
	d.Press("Ctrl+G")
	if now := w.Plan.Floor(w.Slot); now == nil || now.Who != "Ketua DPRD" {
		t.Errorf("floor %+v", now)
	}
	wants("Sekretaris Daerah")
	d.ClickText(t, "1. Sekretaris Daerah")
	d.Press("Ctrl+G")
	d.WantsTold("Tidak ada yang menunggu")
	d.Press("F2")
	d.Type("ok")
	d.Press("Enter")
	if n := one[*model.Note](t, d.Last()); n.Speaker != "Sekretaris Daerah" {
		t.Errorf("the note was said by %q", n.Speaker)
	}
}

func TestTheQueueIsCutToItsRoom(t *testing.T) {
	w := town(t)
	for _, who := range []string{"Satu", "Dua", "Tiga", "Empat", "Lima"} {
		w.Act(model.QueueSpeaker{Who: who})
	}
	d := atNine(t, w)
	d.Wants("2. Dua", "… 3 lagi menunggu")
	d.WantsNot("3. Tiga")
}

package session_test

import (
	"testing"

	"benangmerah/model"
)

func TestDirective(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("F3")
	d.Type("Siapkan data per kelurahan")
	d.Press("Enter")
	d.Wants("Kepala Dinas DPM")
	d.Press("Enter")
	d.Type("Jumat depan")
	d.Wants("Jumat, 29 Januari 2027")
	d.Press("Enter")
	made := one[*model.Directive](t, d.Last())
	if made.Text != "Siapkan data per kelurahan" || made.Owner != "Kepala Dinas DPM" || made.Due != "2027-01-29" || made.Slot != w.Slot || made.Agency != w.Agency {
		t.Errorf("directive %+v", made)
	}
	d.Wants("Arahan", "Siapkan data per", "tenggat 29")
	d.Press("Down", "Enter")
	d.Type("75jt")
	d.Press("Enter")
	if got := agreed(t, w, w.Sub, w.PAD); got != 75*million {
		t.Errorf("work does not go on in the figures: agreed %d", got)
	}
}

func TestDirectiveWithoutADate(t *testing.T) {
	d := atNine(t, town(t))
	d.Press("F3")
	d.Type("Jaga benang merahnya")
	d.Press("Tab", "Tab")
	d.Type("tanggal 40")
	d.Wants("bukan tanggal")
	d.Press("Enter")
	if d.Last().Act == "directive" {
		t.Fatal("a date that is none was taken")
	}
	d.Press("Ctrl+A", "Backspace")
	d.Wants("kosong: tanpa tenggat")
	d.Press("Enter")
	if made := one[*model.Directive](t, d.Last()); made.Due != "" {
		t.Errorf("directive %+v", made)
	}
}

func TestClaimWithoutASource(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("F4")
	d.Type("90 % izin selesai tiga hari")
	d.Press("Enter")
	d.Type("90 %")
	d.Press("Enter")
	d.Wants("kosong: belum ada data")
	d.Press("Enter")
	if made := one[*model.Claim](t, d.Last()); made.Value != "90 %" || made.Source != "" || made.Speaker != "Wali Kota" || d.Last().Elapsed != 600 {
		t.Errorf("claim %+v", made)
	}
	d.Wants("Pernyataan", "belum ada data")
}

func TestNoteMustSaySomething(t *testing.T) {
	d := atNine(t, town(t))
	before := len(d.File.Entries)
	d.Press("F2", "Enter")
	d.Wants("Catatan belum diisi")
	if len(d.File.Entries) != before {
		t.Fatal("an empty note was taken")
	}
	d.Type("Dilanjutkan besok")
	d.Press("Enter")
	if made := one[*model.Note](t, d.Last()); made.Text != "Dilanjutkan besok" {
		t.Errorf("note %+v", made)
	}
}

func TestHalfTypedTextsSurvive(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("F2")
	d.Type("Belajar dari")
	if _, err := d.Do(model.Decide{Agency: w.Agency, Lines: []model.ID{w.Sub}, Verdict: model.Accepted}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	d.Wants("Belajar dari")
	d.Press("F3")
	d.Type("Arahan lain")
	d.Press("F2")
	d.Wants("Belajar dari")
	d.Type(" Surabaya")
	d.Press("Enter", "F3")
	d.Wants("Arahan lain")
	d.Press("Esc", "F3")
	d.WantsNot("Arahan lain")
	found := false
	for n := range w.Plan.Notes.All() {
		found = found || n.Text == "Belajar dari Surabaya"
	}
	if !found {
		t.Error("the note was not taken whole")
	}
}

func TestWhatWasBegunBelongsToItsSlot(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("F2")
	d.Type("Menunggu data")
	d.Press("F9")
	if w.Plan.Slots.Get(w.OtherSlot).State() != model.Running {
		t.Fatal("the next slot has not begun")
	}
	d.Wants("Menunggu data")
	d.Press("Enter")
	if made := one[*model.Note](t, d.Last()); made.Slot != w.Slot || made.Agency != w.Agency {
		t.Errorf("the note was begun in the slot before, but belongs to %+v", made.Said)
	}
}

func TestSpeaker(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Wants("Wali Kota", "Sekretaris Daerah")
	d.Press("Ctrl+P")
	d.Type("kepala")
	d.Wants("Kepala Dinas DPM")
	d.Press("Enter", "Enter")
	d.Type("60jt")
	d.Press("Enter")
	if c := one[*model.Correction](t, d.Last()); c.Speaker != "Kepala Dinas DPM" {
		t.Errorf("speaker %q", c.Speaker)
	}
	d.ClickText(t, "Sekretaris Daerah")
	d.Press("F2")
	d.Type("ok")
	d.Press("Enter")
	if made := one[*model.Note](t, d.Last()); made.Speaker != "Sekretaris Daerah" {
		t.Errorf("speaker %q", made.Speaker)
	}
}

func TestADirectiveOfAnEarlierMeetingIsTakenAndItsDueDateTold(t *testing.T) {
	d := atNine(t, town(t))
	d.Press("F3")
	d.Type("Dari rapat tahun lalu")
	d.Press("Tab", "Tab")
	d.Type("1/3/2026")
	d.Press("Enter")
	if made := one[*model.Directive](t, d.Last()); made.Due != "2026-03-01" {
		t.Errorf("directive %+v", made)
	}
	d.WantsTold("tenggat itu sudah lewat")
}

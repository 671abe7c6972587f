package followup_test

import (
	"testing"

	"benangmerah/model"
)

func TestOpenDirectivesAreListedMostUrgentFirst(t *testing.T) {
	d := open(t, newTown(t).Memory)
	d.wantsInOrder("4 arahan, 1 terlambat · 3 koreksi belum selesai")
	d.wantsInOrder("Siapkan data per kelurahan", "Jadwalkan sertifikasi", "Belajar loket satu pintu", "Sebut sumber setiap angka")
	d.Wants("17 Jan 2027", "Minggu · terlambat 3 hari", "terlambat", "1 Feb 2027", "Senin · 12 hari lagi", "tanpa tenggat", "Kunjungan belajar · ke Banyuwangi",
		"tentang 2.18.04 PROGRAM PELAYANAN", "DPM · Wali Kota · Hari 1, 08.00", "3 arahan, 1 terlambat · 2 koreksi", "1 koreksi")
}

func TestADirectiveIsFinishedWithEvidence(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	d.Press("F5")
	d.Wants("Selesai: Siapkan data per kelurahan")
	d.Press("Enter", "Enter")
	d.Wants("Arahan yang selesai perlu bukti.")
	if w.directive(w.late).State != model.Open {
		t.Fatal("finished without evidence")
	}
	d.Press("Shift+Tab")
	d.Type("data-kelurahan.xlsx")
	d.Press("Enter")
	d.Type("19/1")
	d.Wants("Selasa, 19 Januari 2027")
	d.Press("Enter")
	if got := w.directive(w.late); got.State != model.Finished || got.Evidence != "data-kelurahan.xlsx" || got.Finished != "2027-01-19" {
		t.Errorf("stored %+v", got)
	}
	d.WantsNot("Siapkan data per kelurahan")
	d.Wants("3 arahan · 3 koreksi belum selesai")
	d.Press("Alt+3")
	d.Wants("Siapkan data per kelurahan", "selesai", "19 Jan 2027", "data-kelurahan.xlsx", "Hanya yang terbuka")
	d.Press("Ctrl+Z", "Alt+3")
	d.Wants("Siapkan data per kelurahan", "4 arahan, 1 terlambat")
}

func TestADirectiveIsNotFinishedInTheFuture(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	d.Press("F5")
	d.Type("foto")
	d.Press("Enter")
	d.Type("besok")
	d.Press("Enter")
	d.Wants("Kamis, 21 Januari 2027 belum tiba.")
	d.Press("Ctrl+A")
	d.Type("tanggal 40")
	d.Wants("bukan tanggal")
	d.Press("Enter")
	if w.directive(w.late).State != model.Open {
		t.Error("finished on a day that is none")
	}
}

func TestStatesOfADirectiveOneKeyEach(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	d.Press("Down", "F6")
	d.Type("12 dari 40")
	d.Press("Enter")
	if got := w.directive(w.soon); got.State != model.Underway || got.Evidence != "12 dari 40" {
		t.Errorf("under way: %+v", got)
	}
	d.Wants("berjalan", "12 dari 40")
	d.Press("F7", "Enter")
	if got := w.directive(w.soon); got.State != model.Watched || got.Evidence != "12 dari 40" {
		t.Errorf("what was told is lost: %+v", got)
	}
	d.Wants("waspada")
	d.Press("F8", "Enter")
	d.Wants("Arahan yang batal perlu alasan.")
	d.Type("digabung")
	d.Press("Enter")
	if got := w.directive(w.soon); got.State != model.Cancelled || got.Evidence != "digabung" {
		t.Errorf("cancelled: %+v", got)
	}
	d.Press("Alt+3", "Ctrl+End")
	d.Wants("batal", "digabung")
	d.Press("Ctrl+F5")
	if got := w.directive(w.soon); got.State != model.Open || got.Evidence != "" {
		t.Errorf("taken up again: %+v", got)
	}
}

func TestALaterDateIsAskedForAndGranted(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	d.Press("F9", "Enter", "Enter", "Enter")
	d.Wants("Ketik tanggal yang diminta")
	d.Press("Shift+Tab", "Shift+Tab")
	d.Type("2 minggu")
	d.Wants("Rabu, 3 Februari 2027 · 14 hari lagi")
	d.Press("Enter")
	d.Type("menunggu kelurahan")
	d.Press("Enter", "Enter")
	asked := w.Plan.PendingExtension(w.late)
	if asked == nil || asked.To != "2027-02-03" || asked.Reason != "menunggu kelurahan" || asked.Speaker != "Kepala Dinas DPM" || asked.From != "2027-01-17" {
		t.Fatalf("asked %+v", asked)
	}
	d.Wants("minta 3 Feb 2027", "Kepala Dinas DPM minta tenggat Rabu, 3 Februari 2027: menunggu kelurahan")
	done := d.Done
	d.Press("F9")
	d.WantsNot("Tenggat yang diminta")
	d.Press("F10")
	if got := w.directive(w.late); got.Due != "2027-02-03" || w.Plan.Extensions.Get(asked.ID).Answer != model.Granted || d.Done != done+1 {
		t.Errorf("granted: %+v", got)
	}
	d.Wants("Perpanjangan sampai Rabu, 3 Februari 2027 disetujui: menunggu kelurahan")
	d.WantsNot("terlambat")
	d.Press("Ctrl+Z")
	if w.directive(w.late).Due != "2027-01-17" || w.Plan.PendingExtension(w.late) == nil {
		t.Error("not undone")
	}
}

func TestALaterDateIsRefusedWithAReason(t *testing.T) {
	w := newTown(t)
	asked := w.Act(model.RequestExtension{Directive: w.late, To: "2027-03-01", Reason: "data"}).Changes[0].Key()
	d := open(t, w.Memory)
	d.Press("Ctrl+F10", "Enter")
	d.Wants("Alasan belum diisi")
	d.Type("sudah cukup waktu")
	d.Press("Enter")
	if got := w.Plan.Extensions.Get(asked); got.Answer != model.Refused || got.Why != "sudah cukup waktu" || w.directive(w.late).Due != "2027-01-17" {
		t.Errorf("refused: %+v", *got)
	}
	d.Wants("Perpanjangan sampai Senin, 1 Maret 2027 ditolak: sudah cukup waktu")
	d.WantsNot("minta 1 Mar 2027")
}

func TestDirectivesAreEditedInPlace(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	d.Press("Enter")
	d.Type("Siapkan data per RW")
	d.Press("Enter", "Up", "Right")
	d.Type("Kope")
	d.Wants("Kepala Dinas")
	d.Press("Esc", "Esc")
	d.Type("Camat")
	d.Press("Tab")
	d.Type("Jumat depan")
	d.Wants("Jumat, 29 Januari 2027 · 9 hari lagi")
	d.Press("Tab")
	got := w.directive(w.late)
	if got.Text != "Siapkan data per RW" || got.Owner != "Camat" || got.Due != "2027-01-29" || got.Speaker != "Wali Kota" || got.Slot != w.Slot {
		t.Errorf("stored %+v", got)
	}
	d.Type("sedang didata")
	d.Press("Enter")
	if got := w.directive(w.late); got.Evidence != "sedang didata" || got.State != model.Open {
		t.Errorf("evidence %+v", got)
	}
	d.Press("Ctrl+Z")
	if got := w.directive(w.late); got.Evidence != "" || got.Due != "2027-01-29" {
		t.Errorf("not undone: %+v", got)
	}
}

func TestADateThatIsNoneStaysToBePutRight(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	d.Press("Right", "Right")
	d.Type("31/2/2027")
	d.Press("Enter")
	d.Wants("31/2/2027")
	if w.directive(w.late).Due != "2027-01-17" {
		t.Fatal("taken")
	}
	d.Press("Ctrl+A")
	d.Type("-")
	d.Wants("kosong: tanpa tenggat")
	d.Press("Enter")
	if w.directive(w.late).Due != "" {
		t.Error("the due date is still there")
	}
}

func TestANewDirectiveIsAboutTheAgencyInView(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	d.Press("Alt+Down", "F3")
	d.Wants("Arahan baru: DPM", "Kepala Dinas DPM")
	d.Type("Buka loket di dua kecamatan")
	d.Press("Enter", "Enter")
	d.Type("akhir Maret")
	d.Wants("Rabu, 31 Maret 2027 · 70 hari lagi")
	d.Press("Enter")
	d.Wants("Sekretaris Daerah")
	d.Type("Wali Kota")
	d.Press("Enter")
	got := d.newest()
	if got.Text != "Buka loket di dua kecamatan" || got.Owner != "Kepala Dinas DPM" || got.Due != "2027-03-31" || got.Speaker != "Wali Kota" || got.Agency != w.Agency || got.Form != model.Task {
		t.Errorf("given %+v", got)
	}
	d.Wants("Buka loket di dua kecamatan", "4 arahan, 1 terlambat")
	d.Press("Alt+Up", "F3")
	d.Wants("Arahan baru: umum, tanpa perangkat daerah")
	d.Type("Jaga benang merahnya")
	d.Press("Enter", "Enter", "Enter", "Enter")
	if got := d.newest(); got.Agency != 0 || got.Text != "Jaga benang merahnya" || got.Due != "" {
		t.Errorf("given %+v", got)
	}
}

func TestABenchmarkVisitFromGivingToWhatItBrought(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	d.Press("Alt+Down", "F4")
	d.Type("Belajar antrean daring")
	d.Press("Enter")
	d.Type("Surabaya")
	d.Press("Enter", "Enter")
	d.Type("28/2")
	d.Press("Enter")
	made := d.newest()
	if made.Form != model.Visit || made.Place != "Surabaya" || made.Due != "2027-02-28" || made.Agency != w.Agency {
		t.Fatalf("given %+v", made)
	}
	d.Press("Ctrl+Home", "Down", "Down", "F2")
	d.Wants("Kunjungan belajar: Belajar antrean daring", "kosong: tidak ada")
	d.Type("Kota Surabaya")
	d.Press("Enter")
	d.Wants("kosong: belum")
	d.Type("5/2/2027")
	d.Press("Enter")
	d.Type("antrean lewat pesan")
	d.Press("Enter")
	d.Type("Penyediaan")
	d.Wants("2 cocok, misalnya 2.18.04.2.01.0006")
	d.Press("Enter")
	d.Wants(`"Penyediaan" cocok dengan 2 baris. Ketik kodenya.`)
	d.Type(" konsultasi")
	d.Wants("2.18.04.2.01.0007 Penyediaan Layanan Konsultasi")
	d.Press("Enter")
	if got := w.directive(made.ID); got.Place != "Kota Surabaya" || got.Visited != "2027-02-05" || got.Brought != "antrean lewat pesan" || got.Line != w.OtherSub || got.Text != made.Text {
		t.Errorf("stored %+v", got)
	}
	d.Wants("ke Kota Surabaya", "pada 5 Feb 2027", "dibawa pulang: antrean lewat pesan", "2.18.04.2.01.0007 Penyediaan Layanan Konsultasi")
	d.Press("F2", "Enter", "Enter", "Enter", "Ctrl+A")
	d.Type("9.99")
	d.Wants("tidak ditemukan")
	d.Press("Enter")
	d.Wants(`Program "9.99" tidak ditemukan.`)
}

func TestADirectiveBecomesAVisitByWhatIsToldOfIt(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	d.Press("F2")
	d.Wants("Kunjungan belajar: Siapkan data per kelurahan")
	d.Type("Surabaya")
	d.Press("Enter", "Enter", "Enter", "Enter")
	if got := w.directive(w.late); got.Form != model.Visit || got.Place != "Surabaya" || got.Owner != "Kepala Dinas DPM" {
		t.Errorf("stored %+v", got)
	}
	d.Press("F2", "Backspace", "Enter", "Enter", "Enter", "Enter")
	if got := w.directive(w.late); got.Form != model.Task || got.Place != "" {
		t.Errorf("still a visit: %+v", got)
	}
}

func TestHowFarOffADueDateIs(t *testing.T) {
	w := newTown(t)
	w.directed(model.Context{}, model.GiveDirective{Text: "Sekarang", Due: "2027-01-20"})
	w.directed(model.Context{}, model.GiveDirective{Text: "Sebentar lagi", Due: "2027-01-21"})
	d := open(t, w.Memory)
	d.Wants("Rabu · hari ini", "Kamis · besok")
	d.wantsInOrder("Siapkan data per kelurahan", "Sekarang", "Sebentar lagi", "Jadwalkan sertifikasi")
}

func TestALaterDateMustBeADateAndLater(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	d.Press("F9")
	d.Type("1/1/2027")
	d.Press("Enter")
	d.Type("data")
	d.Press("Enter", "Enter")
	d.Wants("Tenggat yang diminta tidak lebih akhir dari yang berlaku.")
	d.Press("Shift+Tab", "Shift+Tab", "Ctrl+A")
	d.Type("nanti")
	d.Wants("bukan tanggal")
	d.Press("Enter", "Enter", "Enter")
	if w.Plan.Extensions.Len() != 0 {
		t.Error("asked for")
	}
	d.Press("Esc", "Ctrl+F5")
	if len(d.Failed) != 1 || model.CodeOf(d.Failed[0]) != model.Invalid {
		t.Errorf("what is open already was opened again: %v", d.Failed)
	}
}

func TestADirectiveOfAnEarlierMeetingIsTakenAndItsDueDateTold(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	d.Press("Alt+Down", "F3")
	d.Type("Dari rapat tahun lalu")
	d.Press("Enter", "Enter")
	d.Type("1/3/2026")
	d.Press("Enter", "Enter")
	if got := d.newest(); got.Text != "Dari rapat tahun lalu" || got.Due != "2026-03-01" {
		t.Errorf("%+v", got)
	}
	d.WantsTold("tenggat itu sudah lewat")
}

package actors_test

import (
	"fmt"
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func TestWithoutFileOrIntakeThePageSaysWhatToDo(t *testing.T) {
	open(t, nil).Wants("Buka berkas untuk mendengar usulan")
	d := open(t, modeltest.Small(t).Memory)
	d.Wants("Belum ada penjaringan usulan.")
	locked := open(t, modeltest.Small(t).Memory, func(d *desk) { d.Locked = true })
	locked.Wants("tidak berisi penjaringan usulan")
}

func TestFromNothingToProposalsByKeys(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Press("Alt+N")
	d.Type("UMKM naik kelas")
	d.Press("Enter", "Enter")
	d.Type("2027")
	d.Press("Enter")
	d.Type("10")
	for range 5 {
		d.Press("Enter")
	}
	in := w.Plan.Intakes.Of(0)[0]
	if in.Theme != "UMKM naik kelas" || in.Year != 2027 || in.Quota != 10 || w.Plan.HelpKinds.Len() != len(model.UsualHelp) {
		t.Fatalf("the intake is %+v", *in)
	}
	d.Wants("UMKM naik kelas 2027", "usulan baru")
	before := len(w.Entries)
	d.Press("F3")
	d.Type("Kelompok Batik Melati")
	d.Press("Tab")
	d.Type("peralatan")
	d.Press("Tab")
	if len(w.Entries) != before {
		t.Fatal("half a proposal was entered")
	}
	d.Wants("Masih perlu: Usulan")
	d.Type("Meja cap batik")
	d.Press("Tab")
	d.Type("2")
	d.Press("Tab")
	d.Type("unit")
	d.Press("Tab")
	d.Type("1,5 M")
	d.Wants("Rp1.500.000.000")
	d.Press("Enter")
	d.Type("Kopi Lereng")
	d.Press("Tab")
	list := w.Plan.Submissions.Of(in.ID)
	if len(list) != 1 {
		t.Fatalf("%d proposals", len(list))
	}
	got := *list[0]
	if w.Plan.Actors.Get(got.Actor).Name != "Kelompok Batik Melati" || w.Plan.HelpKinds.Get(got.Help).Name != "Peralatan" || got.Text != "Meja cap batik" ||
		got.Quantity != "2" || got.Unit != "unit" || got.Amount != 1_500_000_000*model.Rupiah || got.State != model.SubmissionNew {
		t.Errorf("entered as %+v", got)
	}
	d.Wants("Kopi Lereng", "pelaku baru", "1.500.000.000", "Tampil 1 dari 1 usulan")
	for _, e := range slices.Backward(w.Entries[before:]) {
		d.Act(model.Revert{Entry: e})
	}
	if w.Plan.Submissions.Len() != 0 || w.Plan.Actors.Len() != 0 {
		t.Error("undo leaves something")
	}
	d.Wants("Kopi Lereng") // what is half typed is no act and stays
}

func TestHalfTypedRowSurvivesWhatHappensElsewhere(t *testing.T) {
	w := held(t)
	d := open(t, w.Memory)
	d.Press("F3")
	d.Type("Perajin Anyaman")
	d.Act(model.AddHelp{Help: "Studi banding"})
	d.Wants("Perajin Anyaman")
	d.Press("Tab")
	d.Type("studi")
	d.Press("Down", "Tab")
	d.Wants("Studi banding")
	d.Type("Ke sentra rotan")
	d.Press("Tab")
	if got := w.number(5); w.Plan.HelpKinds.Get(got.Help).Name != "Studi banding" {
		t.Errorf("entered as %+v", got)
	}
	d.Press("Ctrl+Home", "Down", "Right")
	d.Press("Right")
	d.Press("Alt+2")
	d.Wants("Usaha", "Jumlah")
}

func TestKnownActorIsSuggestedAndTaken(t *testing.T) {
	w := held(t)
	d := open(t, w.Memory)
	d.Press("F3")
	d.Type("lereng")
	d.Wants("Kopi Lereng", "Kopi · Selatan")
	d.Press("Down", "Tab")
	d.Type("Merek")
	d.Press("Tab")
	d.Type("Daftar merek kopi")
	d.Press("Tab")
	if w.number(5).Actor != w.number(4).Actor || w.Plan.Actors.Len() != 3 {
		t.Errorf("another actor was made: %d", w.Plan.Actors.Len())
	}
	d.Press("F3")
	d.Type("Kopi Lereng")
	d.Press("Tab")
	d.Type("Gula aren")
	d.Press("Tab")
	d.Wants("tidak ada di daftar")
}

func TestCellsAreEditedInPlace(t *testing.T) {
	w := held(t)
	d := open(t, w.Memory)
	d.Press("Ctrl+Home", "Right", "Right", "Right", "Right", "Enter")
	d.Type("Meja cap tembaga")
	d.Press("Enter", "Up", "Right")
	d.Type("3")
	d.Press("Enter", "Up", "Right", "Right")
	d.Type("450jt")
	d.Press("Enter")
	if got := w.number(1); got.Text != "Meja cap tembaga" || got.Quantity != "3" || got.Amount != 450_000_000*model.Rupiah {
		t.Errorf("it is %+v", got)
	}
	d.Press("Up")
	d.Type("-5")
	d.Press("Enter")
	d.Wants("tidak dapat kurang dari nol")
	d.Press("Esc")
	d.Press("Ctrl+Home", "Right", "Right", "Enter")
	d.Type("Siapa Saja")
	d.Press("Enter")
	d.Wants("Tidak ada pelaku bernama")
	d.Press("Esc", "F2")
	d.Type("Kelompok Batik Mawar")
	for range 6 {
		d.Press("Enter")
	}
	d.Wants("Kelompok Batik Mawar")
	if w.Plan.Actors.Get(w.number(2).Actor).Name != "Kelompok Batik Mawar" {
		t.Error("the name of the actor stays")
	}
	d.Undo()
	d.Wants("Kelompok Batik Melati")
}

func TestAnswersAskForWhatTheyNeed(t *testing.T) {
	w := held(t)
	d := open(t, w.Memory)
	d.Press("Ctrl+Home", "F7", "Enter")
	d.Wants("perlu alasan")
	d.Type("pagu tidak cukup")
	d.Press("Enter")
	if got := w.number(1); got.State != model.SubmissionPostponed || got.Reason != "pagu tidak cukup" {
		t.Errorf("it is %+v", got)
	}
	d.Wants("ditangguhkan")
	d.Press("Down", "F6", "Down", "F8")
	d.Type("di luar tema")
	d.Press("Enter")
	if w.number(2).State != model.SubmissionDiscussed || w.number(3).State != model.SubmissionRejected {
		t.Error("not discussed or not rejected")
	}
	d.Press("Down", "F5", "Enter", "Enter", "Enter", "Enter")
	d.Wants("perlu pelaksana")
	d.Press("Esc", "F5", "Enter")
	d.Type("2.18.04.2.01.0006")
	d.Wants("Penyediaan Pelayanan Perizinan")
	d.Press("Enter", "Enter", "Enter")
	if got := w.number(4); got.State != model.SubmissionAccepted || got.Line != w.Sub || got.Agency != w.Agency || got.Year != 2027 || got.Cost != 1_000_000*model.Rupiah {
		t.Errorf("it is %+v", got)
	}
	d.Press("F9")
	d.Wants("dikunci")
	d.Press("F8")
	d.Type("salah")
	d.Press("Enter")
	d.Wants("sudah dikunci")
	d.Press("Esc", "Ctrl+F9")
	d.Type("keliru dikunci")
	d.Press("Enter")
	if w.number(4).State != model.SubmissionAccepted {
		t.Error("not unlocked")
	}
	d.Undo()
	if w.number(4).State != model.SubmissionLocked {
		t.Error("undo does not lock again")
	}
}

func TestSeveralAtOnce(t *testing.T) {
	w := held(t)
	d := open(t, w.Memory)
	before := len(w.Entries)
	d.Press("Ctrl+Home", "Space", "Down", "Down", "Space")
	d.Wants("berlaku untuk 2 usulan")
	d.Press("F8")
	d.Wants("Tolak 2 usulan")
	d.Type("sudah dibantu provinsi")
	d.Press("Enter")
	if w.number(1).State != model.SubmissionRejected || w.number(2).State != model.SubmissionNew || w.number(3).State != model.SubmissionRejected || len(w.Entries) != before+1 {
		t.Errorf("%d acts", len(w.Entries)-before)
	}
	d.WantsNot("berlaku untuk")
	d.Undo()
	if w.number(1).State != model.SubmissionNew || w.number(3).State != model.SubmissionNew {
		t.Error("undo takes back one of them only")
	}
}

func TestAcceptedBecomesALine(t *testing.T) {
	w := held(t)
	d := open(t, w.Memory)
	d.Press("Ctrl+Home", "F4")
	d.Type("perizinan")
	d.Press("Enter", "Enter")
	d.Type("PAD")
	d.Press("Enter", "Enter")
	got := w.number(1)
	line := w.Plan.Lines.Get(got.Line)
	if line == nil || line.Name != "Meja cap batik" || line.Parent != w.Activity || got.State != model.SubmissionAccepted {
		t.Fatalf("it is %+v", got)
	}
	if b := w.Plan.Budgets.Of(line.ID); len(b) != 1 || b[0].Fund != w.PAD || b[0].Amount != 1_000_000*model.Rupiah {
		t.Error("it has another budget")
	}
	d.Undo()
	if w.Plan.Lines.Get(got.Line) != nil {
		t.Error("undo leaves the line")
	}
}

func TestDoublesAreMergedByAPerson(t *testing.T) {
	w := held(t)
	d := open(t, w.Memory)
	d.Press("Alt+4")
	d.Wants("1 pasangan mungkin sama", "100% sama", "nama pelaku mirip", "Bantuan meja cap batik")
	d.Press("F10")
	if w.number(3).Into != w.number(1).ID {
		t.Fatal("not merged")
	}
	d.WantsTold("1 usulan mengikuti nomor 1")
	d.Wants("Tidak ada usulan yang tampak sama")
	d.Press("Alt+1")
	d.Wants("ikut nomor 1")
	d.Press("Ctrl+Home", "Down", "Down", "Ctrl+F10")
	if w.number(3).Into != 0 {
		t.Error("not parted")
	}
	d.Press("Space", "Up", "F10")
	if w.number(3).Into != w.number(2).ID {
		t.Error("the ticked one is not merged into the row of the cursor")
	}
	d.Undo()
	d.Press("Alt+4", "Ctrl+F10")
	if w.number(1).Into != w.number(3).ID {
		t.Error("not merged into the right one")
	}
}

func TestUnfundedGoOnIntoTheNextYear(t *testing.T) {
	w := held(t)
	d := open(t, w.Memory)
	d.Press("Alt+T")
	d.WantsTold("3 pelaku menunggu jawaban: Kelompok Batik Melati, Kel. Batik Melati, Kopi Lereng")
	d.Press("Ctrl+Home")
	for range 4 {
		d.Press("Space", "Down")
	}
	d.Press("F7")
	d.Type("menunggu pagu tahun depan")
	d.Press("Enter", "Alt+T")
	if w.Plan.Intakes.Get(w.intake).Concluded == 0 || len(d.Asked) != 1 {
		t.Fatal("not concluded")
	}
	d.Wants("ditutup")
	d.Press("Alt+Shift+N")
	for range 8 {
		d.Press("Enter")
	}
	next := w.Plan.Intakes.Of(0)[1]
	if next.Carries != w.intake || next.Year != 2028 {
		t.Fatalf("the next is %+v", *next)
	}
	d.Press("Alt+B")
	if n := len(w.Plan.Submissions.Of(next.ID)); n != 4 {
		t.Fatalf("%d carried", n)
	}
	d.WantsTold("4 usulan diteruskan")
	d.Wants("dari 2027 no. 1")
	d.Undo()
	if n := len(w.Plan.Submissions.Of(next.ID)); n != 0 {
		t.Errorf("undo leaves %d", n)
	}
	d.Press("Alt+Down", "Alt+Shift+T")
	d.Type("ada jawaban keliru")
	d.Press("Enter")
	if w.Plan.Intakes.Get(w.intake).Concluded != 0 {
		t.Error("not reopened")
	}
}

func TestSearchAndFilterNarrowTheListAndItsSums(t *testing.T) {
	w := held(t)
	d := open(t, w.Memory)
	d.Wants("Tampil 4 dari 4 usulan", "diusulkan Rp5.000.000")
	d.Press("Ctrl+F")
	d.Type("lereng")
	d.Wants("Tampil 1 dari 4 usulan", "diusulkan Rp1.000.000")
	d.WantsNot("Pameran di ibu kota")
	d.Press("Alt+0")
	d.Wants("Tampil 4 dari 4 usulan")
	d.Press("Alt+7", "Down", "Down", "Down", "Enter")
	d.Wants("Tampil 1 dari 4 usulan", "Kopi Lereng")
	d.Press("Alt+0", "Alt+5", "Down", "Down", "Down", "Down", "Enter")
	d.Wants("Tampil 0 dari 4 usulan")
}

func TestMatrixOfFortyFiveActorsAndEightKinds(t *testing.T) {
	w := musrenbang(t)
	d := open(t, w.Memory)
	d.Press("Alt+2")
	d.Wants("Peralatan", "manusia", "Usaha 00", "Jumlah", "Tampil 665 dari 665 usulan", "diusulkan Rp665")
	d.Press("Ctrl+End")
	d.Wants("665", "Rp665", "Jumlah: 665 usulan")
	d.Press("Ctrl+Home", "Right", "Enter")
	want := 0
	for _, s := range w.Plan.Submissions.Of(w.intake) {
		if w.Plan.Actors.Get(s.Actor).Trade == "Usaha 00" && w.Plan.HelpKinds.Get(s.Help).Name == "Peralatan" {
			want++
		}
	}
	d.Wants(fmt.Sprintf("Tampil %d dari 665", want), "Hanya Usaha 00 · Peralatan")
	d.Press("Alt+2", "Ctrl+Enter")
	if !slices.Equal(d.Shown, []string{"help trade"}) {
		t.Errorf("sent %v", d.Shown)
	}
}

func TestCrossTableOf665AddsUp(t *testing.T) {
	w := musrenbang(t)
	d := open(t, w.Memory)
	d.Press("Alt+3")
	d.Wants("Sumber", "Kuliner", "Kriya", "Jasa", "Musrenbang", "Pokok pikiran", "Forum tematik")
	all := d.Texts()
	for _, want := range []string{"93", "100", "103", "296", "7", "6", "242", "255", "40", "67", "114", "140", "173", "352", "665"} {
		if !slices.Contains(all, want) {
			t.Errorf("cannot read %s in %v", want, all)
		}
	}
	d.Press("Ctrl+Enter", "Alt+E")
	if len(d.List.Rows) == 0 || d.Shown[0] != "source sector" {
		t.Errorf("%d rows written, sent %v", len(d.List.Rows), d.Shown)
	}
	d.Press("Alt+8", "Down", "Down", "Down", "Down", "Enter")
	d.Wants("Kecamatan 0", "665")
}

func paste(cells string) { fyne.CurrentApp().Clipboard().SetContent(cells) }

func TestBlockFromExcelIsOneAct(t *testing.T) {
	w := held(t)
	d := open(t, w.Memory)
	before := len(w.Entries)
	paste("Pelaku\tJenis bantuan\tUsulan\tNilai (Rp)\tKecamatan\nPenjahit Rapi\tPelatihan\tMenjahit seragam\t12.500.000\tTimur\nPenjahit Rapi\tMerek\tMerek seragam\t2jt\tTimur\n")
	d.Press("F3", "Ctrl+V")
	if len(w.Entries) != before+1 || len(w.Plan.Submissions.Of(w.intake)) != 6 {
		t.Fatalf("%d acts, %d proposals", len(w.Entries)-before, len(w.Plan.Submissions.Of(w.intake)))
	}
	got := w.number(5)
	if a := w.Plan.Actors.Get(got.Actor); a.Name != "Penjahit Rapi" || a.District != "Timur" || got.Amount != 12_500_000*model.Rupiah || w.number(6).Actor != got.Actor {
		t.Errorf("entered as %+v", got)
	}
	d.Undo()
	if len(w.Plan.Submissions.Of(w.intake)) != 4 || w.Plan.Actors.Len() != 3 {
		t.Error("undo leaves something")
	}
}

func TestWhatABlockRefusesIsShownFirst(t *testing.T) {
	w := held(t)
	d := open(t, w.Memory)
	before := len(w.Entries)
	paste("Penjahit Rapi\tPelatihan\tMenjahit seragam\t20\torang\n\nPenjahit Rapi\tGula\tGula aren\nKopi Lereng\tMerek\tMerek kopi\t1\tmerek\tseribu\nKopi Lereng\tModal kerja\tPinjaman bunga rendah\n")
	d.Press("F3", "Ctrl+V")
	if len(w.Entries) != before {
		t.Fatal("something was entered")
	}
	d.Wants("4 baris dibaca, 1 usulan dapat dimasukkan, 1 sudah ada, 2 ditolak; 1 pelaku baru", "tidak ada di daftar", "seribu", "Menjahit seragam", "Belum ada yang berubah")
	d.Press("Esc")
	d.WantsNot("Belum ada yang berubah")
	d.Press("F3", "Ctrl+V", "F5")
	if len(w.Entries) != before+1 || w.number(5).Text != "Menjahit seragam" {
		t.Errorf("%d acts", len(w.Entries)-before)
	}
	d.WantsTold("1 usulan dimasukkan dari Tempelan")
}

func TestConcludedIntakeCannotBeChanged(t *testing.T) {
	w := held(t)
	var ids []model.ID
	for _, s := range w.Plan.Submissions.Of(w.intake) {
		ids = append(ids, s.ID)
	}
	w.Act(model.AnswerSubmissions{IDs: ids, State: model.SubmissionRejected, Reason: "di luar tema"})
	w.Act(model.ConcludeIntake{Intake: w.intake})
	d := open(t, w.Memory)
	d.WantsNot("usulan baru")
	before := len(w.Entries)
	d.Press("Ctrl+Home", "F5", "F6", "F8", "F3", "Ctrl+Delete")
	paste("Penjahit\tPelatihan\tMenjahit")
	d.Press("Right", "Right", "Ctrl+V")
	if len(w.Entries) != before {
		t.Error("something was changed")
	}
	d.Wants("sudah ditutup atau")
}

func TestMistakesAreRemovedAfterAQuestion(t *testing.T) {
	w := held(t)
	d := open(t, w.Memory, func(d *desk) { d.No = true })
	d.Press("Ctrl+Home", "Ctrl+Delete")
	if len(d.Asked) != 1 || d.Asked[0] != "Hapus usulan nomor 1 dari Kelompok Batik Melati: Meja cap batik? Hapus" || w.Plan.Submissions.Len() != 4 {
		t.Errorf("asked %q", d.Asked)
	}
	d.No = false
	d.Press("Ctrl+Delete")
	if w.Plan.Submissions.Len() != 3 {
		t.Error("not removed")
	}
}

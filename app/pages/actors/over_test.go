package actors_test

import (
	"testing"

	"benangmerah/model"
)

func TestABlockIsPastedOverProposalsAsOneAct(t *testing.T) {
	w := held(t)
	d := open(t, w.Memory)
	before, was := len(w.Entries), w.Plan.Clone()
	paste("10\tunit\t5 jt\n\tpaket\t2,5 jt\n")
	d.Press("Ctrl+Home", "Right", "Right", "Right", "Right", "Right", "Ctrl+V")
	if len(w.Entries) != before+1 || w.Plan.Submissions.Len() != 4 {
		t.Fatalf("%d acts, %d proposals; told %q", len(w.Entries)-before, w.Plan.Submissions.Len(), d.Told)
	}
	if s := w.number(1); s.Quantity != "10" || s.Unit != "unit" || s.Amount != 5_000_000*model.Rupiah || s.Text != "Meja cap batik" {
		t.Errorf("%+v", s)
	}
	if s := w.number(2); s.Quantity != "" || s.Unit != "paket" || s.Amount != 2_500_000*model.Rupiah {
		t.Errorf("%+v", s)
	}
	d.WantsTold("Tempelan masuk sebagai satu tindakan: 2 usulan dan 0 pelaku berubah, 0 usulan baru.")
	d.Undo()
	if same, kind := w.Plan.Equal(was); !same {
		t.Errorf("after the undo records of kind %s differ", kind)
	}
}

func TestABlockOverTheEndGoesOnAsNewProposals(t *testing.T) {
	w := held(t)
	d := open(t, w.Memory)
	before := len(w.Entries)
	paste("Kopi Lereng\tModal kerja\tPinjaman tanpa bunga\nPenjahit Rapi\tPelatihan\tMenjahit seragam\n")
	d.Press("Ctrl+Home", "Down", "Down", "Down", "Right", "Right", "Ctrl+V")
	if len(w.Entries) != before+1 || w.number(4).Text != "Pinjaman tanpa bunga" || w.number(5).Text != "Menjahit seragam" || w.Plan.Actors.Len() != 4 {
		t.Errorf("%d acts, told %q, %+v", len(w.Entries)-before, d.Told, w.number(4))
	}
}

func TestWhatCannotBePastedOverIsNamedAndNothingChanges(t *testing.T) {
	w := held(t)
	id := w.number(2).ID
	w.Act(model.AnswerSubmissions{IDs: []model.ID{id}, State: model.SubmissionAccepted, Year: 2027, Agency: w.Agency, Cost: model.Rupiah})
	w.Act(model.AnswerSubmissions{IDs: []model.ID{id}, State: model.SubmissionLocked})
	d := open(t, w.Memory)
	before := len(w.Entries)
	d.Press("Ctrl+Home", "Right", "Right", "Right", "Right", "Right")
	paste("1\tunit\tlima\n2\tunit\t5 jt\n")
	d.Press("Ctrl+V")
	d.Wants("Tidak ada yang ditempel; 4 sel tidak dapat diisi.", "1, kolom Nilai (Rp): \"lima\" bukan jumlah uang.", "kolom Jumlah: Usulan ini sudah dikunci")
	paste("9\tditerima\n8\tditerima\n")
	d.Press("Ctrl+Home", "Ctrl+V")
	d.Wants("1, kolom No.: Nomor dihitung oleh program.", "kolom Keadaan: Keadaan berubah dengan menjawab")
	paste("Tidak Dikenal\tMerek\n")
	d.Press("Ctrl+Home", "Right", "Right", "Ctrl+V")
	d.Wants(`1, kolom Pelaku: Tidak ada pelaku bernama "Tidak`)
	if len(w.Entries) != before || w.number(1).Quantity != "" {
		t.Errorf("%d acts", len(w.Entries)-before)
	}
}

func TestWhatIsPastedOfAnActorIsSaidOnce(t *testing.T) {
	w := held(t)
	d := open(t, w.Memory)
	before := len(w.Entries)
	right := []string{"Ctrl+Home"}
	for range 13 {
		right = append(right, "Right")
	}
	paste("Batik tulis\nBatik cap\n")
	d.Press(append(right, "Ctrl+V")...)
	d.Wants("2, kolom Usaha: Tempelan menyebut dua isi untuk", "Kelompok Batik Melati: Batik tulis dan Batik cap.")
	paste("Batik tulis\nBatik tulis\n")
	d.Press("Ctrl+V")
	if a := w.Plan.Actors.Get(w.number(2).Actor); len(w.Entries) != before+1 || a.Trade != "Batik tulis" || w.Plan.Actors.Get(w.number(3).Actor).Trade != "Batik" {
		t.Errorf("%d acts, %+v, told %q", len(w.Entries)-before, a, d.Told)
	}
}

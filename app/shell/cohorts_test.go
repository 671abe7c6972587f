package shell

import (
	"testing"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/curation"
)

// curated gives the list of the last cohort of the sample as it is now.
func (w *window) curated() *curation.List {
	w.t.Helper()
	all := w.s.Plan().Cohorts.Of(0)
	l, err := curation.Read(w.s.Plan(), all[len(all)-1].ID)
	if err != nil {
		w.t.Fatal(err)
	}
	return l
}

func TestATieIsDecidedAndAListFixedInTheBoxOfCohorts(t *testing.T) {
	w := startSample(t)
	w.command(text.CommandCohorts)
	w.reads("Naik Kelas 2027: 10 pemohon, 9 lulus gerbang dan dinilai, 5 terpilih dari 6 tempat.", "2 pelaku seri di garis", "Roti Pagi", "menurut nilai", "mengisi kuota Contoh Barat",
		"Garis: 5 terpilih dari 6 tempat", "Seri pada nilai 62,5 untuk 1 tempat", "seri di garis, belum")
	w.keep("cohort")
	w.Press("F8")
	w.reads("Belum dapat dibekukan: 2 pelaku seri di garis")
	w.Press("Ctrl+Home", "Down", "Down", "Down", "Down", "Space", "F3")
	w.reads("Alasan mereka yang terpilih")
	w.Type("lebih lama berusaha")
	w.keep("cohort-tie")
	w.Press("Enter")
	if l := w.curated(); l.Chosen != 6 || len(l.Ties) != 0 {
		t.Fatalf("%d chosen, ties %+v", l.Chosen, l.Ties)
	}
	w.reads("putusan seri: lebih lama")
	w.Press("Ctrl+Z")
	if l := w.curated(); len(l.Ties) != 1 {
		t.Error("undo leaves the tie decided")
	}
	w.Press("Ctrl+Y", "F7")
	w.Type("angkatan Maret 2028")
	w.Press("Enter", "F8")
	w.Type("hasil kurasi")
	w.Press("Enter")
	w.reads("1 daftar beku")
	cohort := w.curated().Cohort.ID
	if lists := w.s.Plan().CuratedLists.Of(cohort); len(lists) != 1 || lists[0].Note != "hasil kurasi" {
		t.Errorf("fixed %+v", lists)
	}
	w.keep("cohort-fixed")
	w.Press("F2")
	w.reads("Naik Kelas 2026: 12 pemohon")
	w.Press("Esc")
	w.uncovered()
}

func TestMarksAreTypedAndPeopleForcedInTheBoxOfCohorts(t *testing.T) {
	w := startSample(t)
	w.command(text.CommandCohorts)
	first := w.curated().Standings[0]
	w.Press("Ctrl+Home", "Right", "Right", "Right", "Enter")
	w.Type("9")
	w.Press("Enter")
	w.reads("Nilai untuk Legalitas usaha di luar skala 1 sampai 5.")
	w.Press("Esc", "Enter")
	w.Type("2")
	w.Press("Enter")
	if x := w.s.Plan().AssessmentAt(first.Applicant.ID, w.curated().Requirements[1].ID); x.Mark != 2*model.Point {
		t.Errorf("the mark is %+v", x)
	}
	w.Press("Ctrl+Z", "Ctrl+Home", "F5")
	w.Press("Enter")
	w.reads("Alasan belum diisi")
	w.Type("pindah kota")
	w.Press("Enter")
	w.reads("ditetapkan keluar: pindah kota")
	if s := w.curated().Standing(first.Applicant.ID); s.Why != curation.ForcedOut {
		t.Errorf("%s is %s", s.Actor.Name, s.Why)
	}
	w.Press("F6")
	if s := w.curated().Standing(first.Applicant.ID); s.Why != curation.ByScore {
		t.Errorf("%s is %s", s.Actor.Name, s.Why)
	}
}

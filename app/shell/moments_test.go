package shell

import (
	"testing"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sample"
)

func TestTwoMomentsOfTheFileAreComparedOnTheWall(t *testing.T) {
	w := startSample(t)
	w.command(text.CommandCloseDay)
	w.Press("Ctrl+Enter", "Esc")
	p := w.s.Plan()
	var line, fund, agency model.ID
	for l := range p.Lines.All() {
		if l.Code == "2.18.03.2.01.0002" {
			line, agency = l.ID, l.Agency
			fund = p.Budgets.Of(l.ID)[0].Fund
		}
	}
	act := model.CorrectBudget{Line: line, Fund: fund, Stage: model.Agreed, Year: sample.Year, Amount: 900_000_000_00}
	if _, err := w.s.Do(act, model.Context{Agency: agency}); err != nil {
		t.Fatal(err)
	}
	w.command(text.CommandMoments)
	w.keep("moments")
	w.reads("Persandingan dua saat", "Hasil, Tutup hari 1", "Hasil sekarang", "Semua perangkat daerah")
	w.Press("Enter")
	w.uncovered()
	w.wallReads("Hasil, Tutup hari 1 → Hasil", "1 naik", "Rp100 jt")
	w.command(text.CommandMoments)
	w.Press("Tab", "Down", "Down", "Enter", "Tab", "Down", "Down", "Down", "Down", "Down", "Enter", "Tab", "Tab", "Tab", "Enter")
	w.wallReads("Usulan → Hasil, Tutup hari 1", "3 turun")
	w.Press("Ctrl+Z", "Ctrl+Z")
	w.command(text.CommandMoments)
	w.reads("Hasil, Sebelum rapat")
	w.misses("Hasil, Tutup hari 1")
	w.Press("Esc")
}

func TestWithoutMomentsThereIsNothingToCompare(t *testing.T) {
	w, _ := startTown(t)
	for _, c := range w.s.commands() {
		if c.Name == text.CommandMoments {
			t.Error("two moments of a file without any can be compared")
		}
	}
}

func TestBoxOfMomentsFitsWithLongNames(t *testing.T) {
	for _, percent := range []int{100, 175} {
		w := startSample(t)
		if _, err := w.s.Do(model.MarkMoment{Title: "Tutup hari pertama, setelah seluruh perangkat daerah menyampaikan tanggapannya"}, model.Context{}); err != nil {
			t.Fatal(err)
		}
		w.s.ResizeText(percent - 100)
		w.command(text.CommandMoments)
		w.reads("Hasil, Tutup hari pertama, setelah seluruh per…")
		if beyond := w.beyond(); len(beyond) > 0 {
			t.Errorf("at %d %%: %q reach over the edge", percent, beyond)
		}
		w.Press("Esc")
	}
}

func TestAMomentOfThePastIsNamed(t *testing.T) {
	w := startSample(t)
	acts := w.s.Acts()
	w.command(text.CommandMark)
	w.reads("Keadaan sekarang.")
	w.Type("Sesudah tindakan ketiga")
	w.Press("Tab")
	w.Type("999")
	w.reads("Tidak ada tindakan dengan nomor itu")
	w.Press("Enter")
	if w.s.Acts() != acts {
		t.Fatal("a moment that is not there was named")
	}
	w.Press("Backspace", "Backspace", "Backspace")
	w.Type("3")
	w.reads("Sesudah tindakan 3:")
	w.Press("Enter")
	w.uncovered()
	list := w.s.Plan().Moments.Of(0)
	named := list[len(list)-1]
	for _, m := range list {
		if m.Name == "Sesudah tindakan ketiga" {
			named = m
		}
	}
	then, err := w.s.file.At(3)
	if err != nil {
		t.Fatal(err)
	}
	if named.Seq != 3 || w.s.wall.moment(named.ID) == nil {
		t.Errorf("named %+v", named)
	} else if same, kind := w.s.wall.moment(named.ID).Equal(then); !same {
		t.Errorf("%s of the moment is another", kind)
	}
}

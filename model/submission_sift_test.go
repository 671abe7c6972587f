package model_test

import (
	"strings"
	"testing"

	"benangmerah/model"
)

// What is said twice stays twice: as often as the intake has it already it is known, and what comes by another channel is another proposal.
func TestSiftCountsWhatIsSaidTwice(t *testing.T) {
	w := newMarket(t)
	row := func(name, text, source string) model.NewSubmission {
		return model.NewSubmission{Who: model.Actor{Name: name}, Help: "Promosi", Text: text, Source: source}
	}
	table := model.AddSubmissions{Intake: w.intake, List: []model.NewSubmission{
		row("Roti Pagi", "Baliho", "Musrenbang"), row("ROTI pagi", "baliho", "musrenbang"), row("Roti Pagi", "Baliho", "Pokir"), row("Tempe Sari", "Baliho", "Pokir"),
	}}
	is := func(when string, known, alike, actors, fresh int) model.AddSubmissions {
		t.Helper()
		got := table.Sift(w.Plan)
		if got.Known != known || got.Alike != alike || got.Actors != actors || len(got.Fresh.List) != fresh {
			t.Errorf("%s: %d known, %d alike, %d new actors, %d fresh", when, got.Known, got.Alike, got.Actors, len(got.Fresh.List))
		}
		return got.Fresh
	}
	is("at first", 0, 1, 2, 4)
	w.Act(model.AddSubmissions{Intake: w.intake, List: table.List[:1]})
	w.Act(is("with the first there", 1, 1, 1, 3))
	is("the same table again", 4, 0, 0, 0)
	table.List[2].Source = ""
	is("without its channel", 4, 0, 0, 0)
	table.List[2].Source = "Reses"
	is("by another channel", 3, 0, 0, 1)
}

func TestQuantitiesAreNotBelowZero(t *testing.T) {
	w := newMarket(t)
	for _, quantity := range []string{"-2", "− 3", "–1,5"} {
		n := model.NewSubmission{Who: model.Actor{Name: "Baru"}, Help: "Promosi", Text: "Baliho", Quantity: quantity}
		edited := *w.number(1)
		edited.Quantity = quantity
		told := w.Refuse(model.AddSubmissions{Intake: w.intake, List: []model.NewSubmission{n}}).Error()
		for _, err := range []error{n.Check(w.Plan), w.Refuse(model.EditSubmission{Submission: edited}), w.Refuse(model.RewriteSubmissions{Submissions: []model.Submission{edited}})} {
			if err == nil || err.Error() != told || !strings.Contains(told, "kurang dari nol") {
				t.Errorf("%q: %v beside %s", quantity, err, told)
			}
		}
	}
	for _, quantity := range []string{"", "2", "–", "2-3", "- sesuai kebutuhan"} {
		if err := (model.NewSubmission{Who: model.Actor{Name: "Baru"}, Help: "Promosi", Text: "Baliho", Quantity: quantity}).Check(w.Plan); err != nil {
			t.Errorf("%q: %v", quantity, err)
		}
	}
}

func TestTwoIntakesNeverBearOneName(t *testing.T) {
	w := newMarket(t)
	same := model.Intake{Theme: "usaha MIKRO naik-kelas", Year: 2027}
	if err := w.Refuse(model.SetIntake{Intake: same}); model.CodeOf(err) != model.Conflict || !strings.Contains(err.Error(), "Usaha mikro naik kelas 2027 sudah ada") {
		t.Error(err)
	}
	same.Year = 2028
	same.ID = w.open(same)
	same.Year = 2027
	w.Refuse(model.SetIntake{Intake: same})
	same.Year, same.Quota = 2028, 9
	w.Act(model.SetIntake{Intake: same})
}

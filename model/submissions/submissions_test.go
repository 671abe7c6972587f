package submissions_test

import (
	"fmt"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/submissions"
)

// fair is a town with an intake.
type fair struct {
	*modeltest.Town
	intake model.ID
}

func newFair(t testing.TB) *fair {
	w := &fair{Town: modeltest.Small(t)}
	w.intake = w.Act(model.SetIntake{Intake: model.Intake{Theme: "Usaha mikro", Year: 2027}}).Changes[0].Key()
	return w
}

func (w *fair) add(list ...model.NewSubmission) {
	w.Act(model.AddSubmissions{Intake: w.intake, List: list})
}

func (w *fair) number(n int) *model.Submission {
	w.T.Helper()
	s, err := submissions.Numbered(w.Plan, w.intake, n)
	if err != nil {
		w.T.Fatal(err)
	}
	return s
}

// musrenbang is the case with 665 proposals by source and sector.
var musrenbang = map[string]map[string]int{
	"Musrenbang":     {"Kuliner": 93, "Kriya": 100, "Jasa": 103},
	"Pokok pikiran":  {"Kuliner": 7, "Kriya": 6, "Jasa": 242},
	"Forum tematik ": {"Kuliner": 40, "Kriya": 67, "Jasa": 7},
}

func TestCrossTableOfTheCase(t *testing.T) {
	w := newFair(t)
	var list []model.NewSubmission
	for source, sectors := range musrenbang {
		for sector, n := range sectors {
			for i := range n {
				list = append(list, model.NewSubmission{
					Who: model.Actor{Name: fmt.Sprint("Pelaku ", i%45), Trade: "Batik"}, Help: model.UsualHelp[i%8], Text: fmt.Sprint("Usulan ", i),
					Source: source, Sector: sector, Amount: model.Rupiah,
				})
			}
		}
	}
	w.add(list...)
	c := submissions.Cross(w.Plan, w.intake, submissions.BySource, submissions.BySector)
	if got := fmt.Sprint(c.Rows, c.Columns); got != "[Forum tematik Musrenbang Pokok pikiran] [Jasa Kriya Kuliner]" {
		t.Errorf("headings %s", got)
	}
	var counts [][]int
	for i, row := range c.Cells {
		counts = append(counts, []int{row[0].Count, row[1].Count, row[2].Count, c.OfRow[i].Count})
	}
	if got := fmt.Sprint(counts); got != "[[7 67 40 114] [103 100 93 296] [242 6 7 255]]" {
		t.Errorf("cells %s", got)
	}
	if got := fmt.Sprint(c.OfColumn[0].Count, c.OfColumn[1].Count, c.OfColumn[2].Count, c.Total.Count, c.Total.Asked); got != "352 173 140 665 66500" {
		t.Errorf("sums %s", got)
	}
}

func TestEveryTableAddsUp(t *testing.T) {
	w := newFair(t)
	var list []model.NewSubmission
	for i := range 60 {
		list = append(list, model.NewSubmission{
			Who:  model.Actor{Name: fmt.Sprint("Pelaku ", i%7), Trade: []string{"Batik", "", "batik ", "Kuliner"}[i%7%4], District: []string{"Utara", "Selatan", ""}[i%7%3]},
			Help: model.UsualHelp[i%5], Text: fmt.Sprint("Usulan ", i), Source: []string{"", "Forum"}[i%2], Sector: fmt.Sprint(i % 3), Amount: model.Money(i) * model.Rupiah,
		})
	}
	w.add(list...)
	w.Act(model.AnswerSubmissions{IDs: []model.ID{w.number(3).ID, w.number(4).ID}, State: model.SubmissionAccepted, Year: 2027, Agency: w.Agency, Cost: 7})
	w.Act(model.MergeSubmissions{Into: w.number(3).ID, From: []model.ID{w.number(4).ID, w.number(9).ID}})
	for _, rows := range submissions.Dimensions() {
		for _, columns := range submissions.Dimensions() {
			c := submissions.Cross(w.Plan, w.intake, rows, columns)
			var all submissions.Cell
			for i, row := range c.Cells {
				var sum submissions.Cell
				for _, cell := range row {
					sum.Count, sum.Asked, sum.Agreed = sum.Count+cell.Count, sum.Asked+cell.Asked, sum.Agreed+cell.Agreed
				}
				if sum != c.OfRow[i] {
					t.Errorf("%s × %s: row %q is %v, its cells are %v", rows, columns, c.Rows[i], c.OfRow[i], sum)
				}
				all.Count, all.Asked, all.Agreed = all.Count+sum.Count, all.Asked+sum.Asked, all.Agreed+sum.Agreed
			}
			if all != c.Total || c.Total.Count != 60 || c.Total.Asked != 1770*model.Rupiah || c.Total.Agreed != 7 {
				t.Errorf("%s × %s: %v of %v", rows, columns, all, c.Total)
			}
		}
	}
	m := submissions.Matrix(w.Plan, w.intake)
	if got := fmt.Sprint(m.Rows, len(m.Columns)); got != "[Batik Kuliner ] 8" {
		t.Errorf("matrix of %s", got)
	}
}

func TestSumOfAnIntake(t *testing.T) {
	w := newFair(t)
	w.add(
		model.NewSubmission{Who: model.Actor{Name: "A"}, Help: "Merek", Text: "Satu", Amount: 10}, model.NewSubmission{Who: model.Actor{Name: "A"}, Help: "Merek", Text: "Dua"},
		model.NewSubmission{Who: model.Actor{Name: "B"}, Help: "Promosi", Text: "Tiga", Amount: 5},
	)
	w.Act(model.MergeSubmissions{Into: w.number(1).ID, From: []model.ID{w.number(2).ID}})
	w.Act(model.AnswerSubmissions{IDs: []model.ID{w.number(1).ID}, State: model.SubmissionAccepted, Year: 2027, Agency: w.Agency, Cost: 8})
	s := submissions.SumOf(w.Plan, w.intake)
	if s.Proposals != 3 || s.Actors != 2 || s.Waiting != 1 || s.Merged != 1 || s.Taken != 1 || s.Asked != 15 || s.Agreed != 8 ||
		s.States[model.SubmissionAccepted] != 2 || s.States[model.SubmissionNew] != 1 {
		t.Errorf("%+v", s)
	}
}

func TestFilters(t *testing.T) {
	w := newFair(t)
	w.add(
		model.NewSubmission{Who: model.Actor{Name: "Batik Melati", Trade: "Batik", District: "Utara"}, Help: "Peralatan", Text: "Meja cap", Source: "Forum"},
		model.NewSubmission{Who: model.Actor{Name: "Keripik Rasa", Trade: "Kuliner"}, Help: "Sertifikat halal", Text: "Halal untuk keripik", Place: "Jalan Melati"},
		model.NewSubmission{Who: model.Actor{Name: "Anyam"}, Help: "Promosi", Text: "Pameran"},
	)
	w.Act(model.AnswerSubmissions{IDs: []model.ID{w.number(3).ID}, State: model.SubmissionAccepted, Year: 2027, Agency: w.Agency})
	for _, c := range []struct {
		what string
		f    submissions.Filter
		want string
	}{
		{"nothing", submissions.Filter{}, "[1 2 3]"},
		{"words anywhere", submissions.Filter{Search: "MELATI"}, "[1 2]"},
		{"every word", submissions.Filter{Search: "melati halal"}, "[2]"},
		{"a state", submissions.Filter{States: []model.SubmissionState{model.SubmissionAccepted}}, "[3]"},
		{"a trade", submissions.Filter{Is: map[submissions.Dimension]string{submissions.ByTrade: "batik", submissions.BySource: "FORUM"}}, "[1]"},
		{"an actor", submissions.Filter{Actor: "rasa"}, "[2]"},
		{"an agency", submissions.Filter{Agency: w.Agency}, "[3]"},
		{"no match", submissions.Filter{Search: "zzz"}, "[]"},
	} {
		var got []int
		for _, s := range submissions.Find(w.Plan, w.intake, c.f) {
			got = append(got, s.Number)
		}
		if fmt.Sprint(got) != c.want {
			t.Errorf("%s: %v, want %s", c.what, got, c.want)
		}
	}
	if _, err := submissions.Numbered(w.Plan, w.intake, 9); model.CodeOf(err) != model.NotFound {
		t.Errorf("number 9: %v", err)
	}
	if _, err := submissions.ParseDimension("warna"); model.CodeOf(err) != model.Invalid {
		t.Errorf("colour: %v", err)
	}
}

func TestDoublesAreProposed(t *testing.T) {
	w := newFair(t)
	w.add(
		model.NewSubmission{Who: model.Actor{Name: "Kelompok Batik Melati", District: "Utara"}, Help: "Peralatan", Text: "Bantuan meja cap batik"},
		model.NewSubmission{Who: model.Actor{Name: "Klp. Batik Melati", District: "Kec. Utara"}, Help: "Peralatan", Text: "Meja cap untuk batik"},
		model.NewSubmission{Who: model.Actor{Name: "Kelompok Batik Melati", District: "Utara"}, Help: "Promosi", Text: "Meja cap batik"},
		model.NewSubmission{Who: model.Actor{Name: "Kelompok Batik Melati", District: "Utara"}, Help: "Peralatan", Text: "Kompor listrik dua tungku"},
		model.NewSubmission{Who: model.Actor{Name: "Kelompok Batik Melati", District: "Utara"}, Help: "Peralatan", Text: "meja cap batik baru"},
	)
	var got []string
	for _, d := range submissions.Doubles(w.Plan, w.intake) {
		got = append(got, fmt.Sprintf("%d-%d %d%% %t", d.First.Number, d.Second.Number, d.Likeness, d.SameActor))
	}
	if want := "[1-2 100% false 1-5 85% true 2-5 85% false]"; fmt.Sprint(got) != want {
		t.Errorf("%v, want %s", got, want)
	}
	w.Act(model.MergeSubmissions{Into: w.number(1).ID, From: []model.ID{w.number(2).ID, w.number(5).ID}})
	if left := submissions.Doubles(w.Plan, w.intake); len(left) > 0 {
		t.Errorf("merged ones are proposed again: %d", len(left))
	}
}

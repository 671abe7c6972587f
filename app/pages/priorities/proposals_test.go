package priorities_test

import (
	"testing"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/rank"
)

// heard is the small town with an intake of proposals: two with a cost, one without.
func heard(t testing.TB, quota int) (*modeltest.Town, model.ID) {
	t.Helper()
	w := modeltest.Small(t)
	intake := w.Act(model.SetIntake{Intake: model.Intake{Theme: "Usaha mikro", Year: 2027, Quota: quota}}).Changes[0].Key()
	w.Act(model.AddSubmissions{Intake: intake, List: []model.NewSubmission{
		{Who: model.Actor{Name: "Batik Melati", District: "Utara"}, Help: "Peralatan", Text: "Meja cap", Amount: 8 * juta, Priority: 2},
		{Who: model.Actor{Name: "Kopi Lereng"}, Help: "Modal kerja", Text: "Mesin sangrai", Amount: 15 * juta, Place: "Lereng Atas"},
		{Who: model.Actor{Name: "Keripik Rasa"}, Help: "Sertifikat halal", Text: "Sertifikat"},
	}})
	return w, intake
}

func TestProposalsAreRankedAndAnsweredByKeys(t *testing.T) {
	w, intake := heard(t, 0)
	d := open(t, w.Memory)
	d.page.OpenIntake(intake)
	d.Wants("Daftar prioritas baru", "usulan: Usaha mikro 2027")
	d.Press("Tab", "Tab", "Tab", "Tab", "Tab")
	d.Type("20jt")
	d.Press("Enter")
	list := w.Plan.RankingsOf(intake)
	if len(list) != 1 || list[0].Name != "Usulan Usaha mikro 2027" || !list[0].Limited || list[0].Limit != 20*juta || list[0].Year != 2027 {
		t.Fatalf("begun is %+v", list)
	}
	id := list[0].ID
	if n := len(w.Plan.Candidates.Of(id)); n != 3 {
		t.Fatalf("%d compete", n)
	}
	var act model.GiveScores
	for i, c := range w.Plan.Candidates.Of(id) {
		for _, k := range w.Plan.Criteria.Of(id) {
			act.Cells = append(act.Cells, model.ScoreCell{Candidate: c.ID, Scorer: w.Plan.Scorers.Of(id)[0].ID, Criterion: k.ID, Value: 5 - i})
		}
	}
	d.Act(act)
	d.wantsInOrder("Batik Melati: Meja cap", "Garis pagu Rp20 jt", "Kopi Lereng: Mesin sangrai", "Keripik Rasa: Sertifikat")
	d.Wants("Peralatan · Utara · prioritas pelaku 2", "Modal kerja · Lereng Atas", "belum lengkap:", "tanpa biaya", "Bagi pelakunya sendiri ini prioritas 2.")
	d.Press("Ctrl+End")
	d.Wants("Isi nilainya di Pelaku (Ctrl+0).")
	d.Press("F10")
	d.WantsTold("belum menyebut biaya")
	before, entries := w.Plan.Clone(), len(w.Entries)
	d.Wants("Jawab usulan", "Alt+J")
	d.Press("Alt+J")
	d.Wants("Diterima 0, didiskusikan 1 (tanpa pelaksana), ditangguhkan 1; tetap: 1 belum diperingkat, 0 sudah dijawab.")
	d.Type("tiada")
	d.Press("Enter")
	if len(w.Entries) != entries {
		t.Fatal("an unknown agency is taken")
	}
	d.Press("Esc", "Alt+J")
	d.Press("Ctrl+A")
	agency := w.Plan.Agencies.Get(w.Agency)
	d.Type(agency.Code)
	d.Wants("Diterima 1, didiskusikan 0 (tanpa pelaksana), ditangguhkan 1; tetap: 1 belum diperingkat")
	d.Press("Enter")
	if len(w.Entries) != entries+1 {
		t.Fatalf("%d acts", len(w.Entries)-entries)
	}
	s := w.Plan.Submissions.Of(intake)
	if s[0].State != model.SubmissionAccepted || s[0].Agency != w.Agency || s[0].Cost != 8*juta || s[1].State != model.SubmissionPostponed || s[2].State != model.SubmissionNew {
		t.Errorf("answered as %+v, %+v, %+v", *s[0], *s[1], *s[2])
	}
	if s[1].Reason != "peringkat 2 dari 2, di bawah garis pagu Rp20.000.000" {
		t.Error(s[1].Reason)
	}
	d.Undo()
	if same, kind := w.Plan.Equal(before); !same {
		t.Errorf("one undo leaves another %s", kind)
	}
	d.page.OpenIntake(intake)
	d.Wants("Garis pagu Rp20 jt")
}

func TestTheQuotaDrawsTheLine(t *testing.T) {
	w, intake := heard(t, 1)
	d := open(t, w.Memory)
	d.page.OpenIntake(intake)
	d.Press("Enter")
	id := w.Plan.RankingsOf(intake)[0].ID
	var act model.GiveScores
	for _, c := range w.Plan.Candidates.Of(id) {
		for _, k := range w.Plan.Criteria.Of(id) {
			act.Cells = append(act.Cells, model.ScoreCell{Candidate: c.ID, Scorer: w.Plan.Scorers.Of(id)[0].ID, Criterion: k.ID, Value: 4})
		}
	}
	d.Act(act)
	d.wantsInOrder("Batik Melati: Meja cap", "Garis kuota 1 usulan", "Kopi Lereng: Mesin sangrai", "di luar kuota")
	d.Press("Alt+3")
	d.Wants("Tanpa pagu: garisnya kuota 1 usulan.")
	w.Act(model.AddSubmissions{Intake: intake, List: []model.NewSubmission{{Who: model.Actor{Name: "Anyaman"}, Help: "Promosi", Text: "Pameran", Amount: juta}}})
	d.page.Load()
	d.Press("F10")
	if n := len(w.Plan.Candidates.Of(id)); n != 4 {
		t.Errorf("%d compete once those that came later are added", n)
	}
}

// Of more candidates than are searched through the page shows the order and the line, says that this is all, and begins no search.
func TestALargeListIsNotSearched(t *testing.T) {
	const why = "Di atas 1.000 calon hanya urutan dan garisnya yang dihitung."
	w := modeltest.Small(t)
	intake, _ := w.Districted(rank.Searched + 1)
	d := open(t, w.Memory)
	d.page.OpenIntake(intake)
	d.Wants("Di atas 1.000 calon hanya")
	d.WantsNot("Ctrl+J menghitung")
	d.Press("Ctrl+J", "Ctrl+End", "Enter")
	d.WantsTold(why)
	d.WantsNot("Enter pada baris menghitung")
	if len(d.Slowly) > 0 {
		t.Errorf("begun is %q", d.Slowly)
	}
	d.Press("Ctrl+Home", "F2")
	d.Type("ditetapkan")
	d.Press("Enter", "Enter")
	d.Wants("wajib")
	if d.Press("F8"); w.Plan.RankingsOf(intake)[0].Rule != model.StopRule {
		t.Error("the rule is not turned")
	}
	d.Wants("Di atas 1.000 calon hanya")
}

// A proposal stands for the line that does it once that is answered; before, and on the line of the ceiling, the page says why there is none.
func TestAProposalHasTheLineThatDoesIt(t *testing.T) {
	w, intake := heard(t, 0)
	d := open(t, w.Memory)
	d.page.OpenIntake(intake)
	d.Press("Tab", "Tab", "Tab", "Tab", "Tab")
	d.Type("20jt")
	d.Press("Enter")
	first := w.Plan.Submissions.Of(intake)[0]
	d.Press("Ctrl+Home")
	for range 6 {
		if d.page.LineInView() != 0 || d.page.ThreadlessInView() != text.ChartOfNoLine {
			t.Errorf("line %d, says %q", d.page.LineInView(), d.page.ThreadlessInView().ID)
		}
		d.Press("Down")
	}
	d.Act(model.AnswerSubmissions{IDs: []model.ID{first.ID}, State: model.SubmissionAccepted, Line: w.Sub, Cost: 8 * juta})
	d.Press("Ctrl+Home")
	seen := map[model.ID]bool{}
	for range 6 {
		seen[d.page.LineInView()] = true
		d.Press("Down")
	}
	if !seen[w.Sub] || !seen[0] || len(seen) != 2 {
		t.Errorf("the rows stand for the lines %v", seen)
	}
}

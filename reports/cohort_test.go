package reports_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/curation"
	"benangmerah/model/modeltest"
	"benangmerah/reports"
	"benangmerah/reports/paper"
	"benangmerah/reports/scene"
)

const curatedID model.ID = 50_000

// curatedTown gives a town with a cohort of 100 places for 227 businesses, of whom every third lacks a gate and three tie at the line.
func curatedTown(t *testing.T) *modeltest.Town {
	t.Helper()
	w := modeltest.Small(t)
	w.Act(model.Edit{Title: "cohort.add", Put: []model.Record{
		&model.Cohort{ID: curatedID, Name: "Naik Kelas 2027", From: "2027-09-01", Until: "2027-12-31", Capacity: 100, Note: "jangka pendek"},
		&model.Requirement{ID: 50_001, Cohort: curatedID, Order: 2, Name: "Administrasi", Gate: true, Evidence: "KTP"},
		&model.Requirement{ID: 50_002, Cohort: curatedID, Order: 1, Name: "Mutu produk", Points: 60 * model.Point, Lowest: 0, Highest: 1000},
		&model.Requirement{ID: 50_003, Cohort: curatedID, Order: 3, Name: "Kemasan", Points: 40 * model.Point, Lowest: 1, Highest: 5, Evidence: "foto"},
		&model.Quota{ID: 50_004, Cohort: curatedID, By: model.QuotaDistrict, Value: "Utara", Least: 3},
		&model.Quota{ID: 50_005, Cohort: curatedID, By: model.QuotaTrade, Value: "Kriya", Capped: true, Most: 90},
	}})
	add := model.AddApplicants{Cohort: curatedID}
	for i := range 227 {
		add.List = append(add.List, model.Applies{Actor: model.Actor{Name: fmt.Sprintf("Usaha %03d", i+1), Trade: []string{"Batik", "Kriya"}[i%2], District: []string{"Utara", "Selatan"}[i/2%2]}})
	}
	w.Act(add)
	var marks model.Assess
	for i, a := range w.Plan.Applicants.Of(curatedID) {
		score := 900 - i
		if i >= 148 && i < 151 {
			score = 900 - 148
		}
		marks.Cells = append(
			marks.Cells,
			model.Assessment{Applicant: a.ID, Requirement: 50_001, Met: i%3 != 2},
			model.Assessment{Applicant: a.ID, Requirement: 50_002, Mark: model.Points(score) * model.Point},
			model.Assessment{Applicant: a.ID, Requirement: 50_003, Mark: 3 * model.Point},
		)
	}
	w.Act(marks)
	return w
}

// readCohort gives the present list.
func readCohort(t *testing.T, w *modeltest.Town) *curation.List {
	t.Helper()
	l, err := curation.Read(w.Plan, curatedID)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// fixedCohort decides the tie, forces one in and one out, sends everybody on and fixes the list.
func fixedCohort(t *testing.T, w *modeltest.Town) *model.CuratedList {
	t.Helper()
	l := readCohort(t, w)
	first, last := l.Standings[0], l.Standings[len(l.Standings)-1]
	w.Act(model.ForceApplicants{Applicants: []model.ID{first.Applicant.ID}, Force: model.ForceOut, Reason: "pindah kota"})
	w.Act(model.ForceApplicants{Applicants: []model.ID{last.Applicant.ID}, Force: model.ForceIn, Reason: "juara kota"})
	for l = readCohort(t, w); len(l.Ties) > 0; l = readCohort(t, w) {
		var winners []model.ID
		for _, s := range l.Ties[0].Members[:l.Ties[0].Places] {
			winners = append(winners, s.Applicant.ID)
		}
		w.Act(curation.DecideTie{Cohort: curatedID, Winners: winners, Reason: "lebih banyak pekerja"})
	}
	next := model.SendOn{Text: "angkatan Maret 2028"}
	for _, s := range l.Standings {
		if !s.Chosen {
			next.Applicants = append(next.Applicants, s.Applicant.ID)
		}
	}
	w.Act(next)
	w.Act(curation.Freeze{Cohort: curatedID, Note: "hasil kurasi"})
	return w.Plan.CuratedLists.Of(curatedID)[0]
}

func TestTheListOfACohortIsTold(t *testing.T) {
	w := curatedTown(t)
	doc, err := reports.Cohort(w.Plan, curatedID, reports.CohortOptions{})
	if err != nil {
		t.Fatal(err)
	}
	said := definitionsOf(doc)
	tie := readCohort(t, w).Ties
	if len(tie) != 1 {
		t.Fatalf("ties %+v", tie)
	}
	for term, want := range map[string]string{
		"Versi": "keadaan sekarang, belum dibekukan", "Masa": "1 September s.d. 31 Desember 2027", "Catatan": "jangka pendek",
		"Kuota": "kecamatan Utara: paling sedikit 3 (terpilih ", "Seri di garis": tie[0].Members[0].Actor.Name + ", ", "Pemohon": "227 pemohon, 152 lulus gerbang, ",
	} {
		if !strings.Contains(said[term], want) {
			t.Errorf("%s: %q, want %q", term, said[term], want)
		}
	}
	if doc.Draft == "" || doc.Info.Title != "Daftar Kelompok Binaan Naik Kelas 2027" {
		t.Errorf("draft %q, title %q", doc.Draft, doc.Info.Title)
	}
	criteria := tablesOf(doc)[0]
	if criteria[0] != "1 | Administrasi | gerbang | – | – | KTP" || criteria[1] != "2 | Mutu produk | nilai | 60 | 0–1000 | tidak diminta" || criteria[3] != "JUMLAH BOBOT | 100 |  | " {
		t.Errorf("criteria:\n%s", strings.Join(criteria, "\n"))
	}
}

func TestAFixedListIsToldInItsOwnWords(t *testing.T) {
	w := curatedTown(t)
	list := fixedCohort(t, w)
	print, err := curation.Fingerprint(w.Plan, list)
	if err != nil {
		t.Fatal(err)
	}
	w.Act(model.ForceApplicants{Applicants: []model.ID{w.Plan.Applicants.Of(curatedID)[3].ID}, Force: model.ForceOut, Reason: "sesudah dibekukan"})
	doc, err := reports.Cohort(w.Plan, curatedID, reports.CohortOptions{List: list.ID, Date: "2027-08-28"})
	if err != nil {
		t.Fatal(err)
	}
	said, tables := definitionsOf(doc), tablesOf(doc)
	if !strings.Contains(said["Versi"], "daftar beku 1, ") || !strings.Contains(said["Versi"], print) || said["Catatan daftar"] != "hasil kurasi" || doc.Draft != "" {
		t.Errorf("%v, draft %q", said, doc.Draft)
	}
	chosen, others, forced, reasons := tables[1], tables[2], tables[3], tables[4]
	if len(chosen) != 100 || len(others) != 127 {
		t.Fatalf("%d chosen, %d not", len(chosen), len(others))
	}
	for _, row := range others {
		if !strings.HasSuffix(row, "angkatan Maret 2028") {
			t.Errorf("no next chance: %s", row)
		}
	}
	all := strings.Join(slices.Concat(chosen, others, forced, reasons), "\n")
	for _, want := range []string{
		"ditetapkan masuk: juara kota", "ditetapkan keluar: pindah kota", "gerbang tidak dipenuhi: Administrasi", "nilai di bawah garis", "SEMUA PEMOHON | 227",
		"ditetapkan masuk | juara kota",
	} {
		if !strings.Contains(all, want) {
			t.Errorf("%q is not told", want)
		}
	}
	if strings.Contains(all, "sesudah dibekukan") {
		t.Error("what came after the list was fixed is told in it")
	}
}

// notesOf gives what paragraphs say.
func notesOf(doc paper.Document) (list []string) {
	for _, b := range doc.Sections[0].Blocks {
		if p, is := b.(paper.Paragraph); is {
			list = append(list, p.Runs[0].Text)
		}
	}
	return list
}

// What applicants were held against is told as it was when the list was fixed, whatever was changed since; where that is not known the paper says so.
func TestAFixedListIsToldWithTheCriteriaOfThen(t *testing.T) {
	w := curatedTown(t)
	list := fixedCohort(t, w)
	criterion, quota := *w.Plan.Requirements.Get(50_003), *w.Plan.Quotas.Get(50_004)
	criterion.Name, criterion.Points, quota.Value = "Kemasan dan merek", 25*model.Point, "Selatan"
	w.Act(model.Edit{Title: "cohort.edit", Put: []model.Record{&criterion, &quota}})
	told := func(o reports.CohortOptions) string {
		doc, err := reports.Cohort(w.Plan, curatedID, o)
		if err != nil {
			t.Fatal(err)
		}
		return definitionsOf(doc)["Kuota"] + "\n" + strings.Join(tablesOf(doc)[0], "\n") + "\n" + strings.Join(notesOf(doc), "\n")
	}
	known := told(reports.CohortOptions{List: list.ID})
	w.Act(model.Edit{Title: "cohort.list", Put: []model.Record{&model.CuratedList{ID: 59_000, Cohort: curatedID, Number: 9, Capacity: 3}}}) // as lists were fixed before
	unknown := told(reports.CohortOptions{List: 59_000})
	for _, want := range []string{"kecamatan Utara: paling sedikit 3", "| Kemasan | nilai | 40 |", "JUMLAH BOBOT | 100"} {
		if !strings.Contains(known, want) {
			t.Errorf("the paper of a list that kept its terms does not say %q:\n%s", want, known)
		}
	}
	for _, want := range []string{"kecamatan Selatan", "| Kemasan dan merek | nilai | 25 |", "menurut keadaan sekarang"} {
		if !strings.Contains(unknown, want) || strings.Contains(known, want) {
			t.Errorf("%q is to be told only of a list that did not keep its terms:\n%s\n%s", want, unknown, known)
		}
	}
	if now := told(reports.CohortOptions{}); strings.Contains(now, "menurut keadaan sekarang") {
		t.Error("the list as it is now says that its criteria are those of now")
	}
}

func TestAListThatIsGoneIsRefused(t *testing.T) {
	w := curatedTown(t)
	for cohort, o := range map[model.ID]reports.CohortOptions{99: {}, curatedID: {List: 98}} {
		if _, err := reports.Cohort(w.Plan, cohort, o); model.CodeOf(err) != model.NotFound {
			t.Error(err)
		}
	}
	if name := reports.CohortName(w.Plan, curatedID, 0); name != "kelompok-binaan-naik-kelas-2027-sekarang.pdf" {
		t.Error(name)
	}
}

func TestTheListOfACohortFitsItsPages(t *testing.T) {
	w := curatedTown(t)
	long := w.Plan.Applicants.Of(curatedID)[4]
	actor := *w.Plan.Actors.Get(long.Actor)
	actor.Name, actor.District = strings.Repeat("sangat panjang ", 60), strings.Repeat("kecamatan ", 80)
	w.Act(model.Edit{Title: "cohort.edit", Put: []model.Record{&actor}})
	w.Act(model.ForceApplicants{Applicants: []model.ID{long.ID}, Force: model.ForceOut, Reason: strings.Repeat("alasan yang panjang ", 200)})
	doc, err := reports.Cohort(w.Plan, curatedID, reports.CohortOptions{})
	if err != nil {
		t.Fatal(err)
	}
	pages, _, err := paper.Layout(t.Context(), doc, nil)
	if err != nil || len(pages) < 5 {
		t.Fatalf("%d pages: %v", len(pages), err)
	}
	for i, page := range pages {
		for _, problem := range scene.Problems(page, scene.PaperRules) {
			t.Errorf("page %d: %s", i+1, problem)
		}
	}
}

// curatedEveryWay gives a copy of a plan with three cohorts: one whose fixed list has everybody who can be in one, one without applicants, one with a tie.
func curatedEveryWay(t *testing.T, p *model.Plan) *model.Plan {
	t.Helper()
	const first, none, tied model.ID = 900_000, 900_001, 900_002
	out, id := p.Clone(), model.ID(900_100)
	var changes []model.Change
	put := func(r model.Record) { changes = append(changes, model.Add(r)) }
	for i, c := range []model.ID{first, none, tied} {
		put(&model.Cohort{ID: c, Order: 100 + i, Name: fmt.Sprint("binaan ", i), From: "2027-01-01", Until: "2027-06-30", Capacity: 1, Note: "x"})
	}
	for i, c := range []model.ID{first, tied} {
		put(&model.Requirement{ID: 900_010 + model.ID(2*i), Cohort: c, Name: "gerbang", Gate: true})
		put(&model.Requirement{ID: 900_011 + model.ID(2*i), Cohort: c, Name: "nilai", Points: model.Point, Lowest: 1, Highest: 5})
	}
	put(&model.Quota{ID: 900_020, Cohort: first, By: model.QuotaDistrict, Value: "a", Least: 1})
	put(&model.Quota{ID: 900_021, Cohort: first, By: model.QuotaTrade, Value: "b", Capped: true, Most: 1})
	put(&model.CuratedList{ID: 900_030, Cohort: first, Number: 1, At: 1, Capacity: 1, Note: "x"})
	applies := func(cohort model.ID) (applicant model.ID) {
		id += 2
		put(&model.Actor{ID: id, Name: fmt.Sprint("pelaku ", id)})
		put(&model.Applicant{ID: id + 1, Cohort: cohort, Actor: id})
		return id + 1
	}
	for i, why := range curation.Whys() {
		a := applies(first)
		put(&model.Curated{ID: 901_000 + model.ID(i), List: 900_030, Applicant: a, Place: i + 1, Name: "x", Chosen: i < 4, Rank: i + 1, Score: "50", Why: string(why), Reason: "x", Next: "x"})
	}
	for range 2 {
		a := applies(tied)
		put(&model.Assessment{ID: a + 5_000, Applicant: a, Requirement: 900_012, Met: true})
		put(&model.Assessment{ID: a + 6_000, Applicant: a, Requirement: 900_013, Mark: model.Point})
	}
	if err := out.Apply(changes); err != nil {
		t.Fatal(err)
	}
	return out
}

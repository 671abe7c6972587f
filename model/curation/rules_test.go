package curation_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/curation"
)

func TestGateThenScoreThenLine(t *testing.T) {
	w := newTown(t, 2, 60, 40)
	w.apply("Anyam", "Batik", "Cokelat", "Dodol", "Emping", "Fesyen")
	w.mark("Anyam", 5, 1)
	w.mark("Batik", 3, 3)
	w.mark("Cokelat", 1, 5)
	w.act(model.Assess{Cells: w.cells("Dodol", false, 5, 5)})
	w.act(model.Assess{Cells: w.cells("Emping", true, 5)})
	w.act(model.Assess{Cells: w.cells("Fesyen", true, 5, 5)[1:]})
	w.mustTell(
		"Anyam 1 60 + score",
		"Batik 2 50 + score",
		"Cokelat 3 40 - below_line",
		"Emping 0 . - marks_open Syarat 2",
		"Dodol 0 100 - gate Administrasi",
		"Fesyen 0 100 - gate_open Administrasi",
	)
	if got := curation.Decimal(w.list().Line); got != "50" {
		t.Errorf("the line is at %s", got)
	}
	w.sendAllOn("angkatan berikut")
	w.refuse(curation.Freeze{Cohort: w.cohort}, "penilaian 1 pelaku belum lengkap (Emping)")
	w.force("Emping", model.ForceOut, "mengundurkan diri")
	w.act(curation.Freeze{Cohort: w.cohort})
}

func TestScoresAreExact(t *testing.T) {
	w := newTown(t, 1, 1, 1, 1)
	w.act(model.Edit{Title: "cohort.edit", Put: []model.Record{
		&model.Requirement{ID: 603, Cohort: cohortID, Order: 3, Name: "Syarat 3", Points: model.Point, Lowest: 0, Highest: 7},
	}})
	w.apply("A", "B")
	w.mark("A", 2, 1, 0) // 1/4
	w.mark("B", 1, 2, 0) // the same, another way
	l := w.list()
	if got := l.Standings[0].Score.RatString(); got != "25/3" || len(l.Ties) != 1 {
		t.Errorf("score %s, ties %v", got, l.Ties)
	}
	w.mark("B", 1, 1, 2) // 2/7 is a little more
	w.mustTell("B 1 9.5238 + score", "A 2 8.3333 - below_line")
}

func TestATieIsDecidedByAPersonAndOpensAgain(t *testing.T) {
	w := newTown(t, 2, 100)
	w.apply("Atap", "Bata", "Cat", "Dinding")
	for name, mark := range map[string]int{"Atap": 5, "Bata": 3, "Cat": 3, "Dinding": 1} {
		w.mark(name, mark)
	}
	w.mustTell("Atap 1 100 + score", "Bata 2 50 - tie_open", "Cat 2 50 - tie_open", "Dinding 4 0 - below_line")
	w.refuse(curation.DecideTie{Cohort: w.cohort, Winners: []model.ID{w.applied["Dinding"]}, Reason: "x"}, "tidak berada dalam satu seri")
	w.refuse(curation.DecideTie{Cohort: w.cohort, Winners: []model.ID{w.applied["Cat"]}}, "Alasan belum diisi")
	w.refuse(curation.DecideTie{Cohort: w.cohort, Winners: []model.ID{w.applied["Cat"], w.applied["Bata"]}, Reason: "x"}, "untuk 1 tempat; yang dipilih 2")
	w.act(curation.DecideTie{Cohort: w.cohort, Winners: []model.ID{w.applied["Cat"]}, Reason: "lebih lama berusaha"})
	w.mustTell("Atap 1 100 + score", "Bata 2 50 - tie_lost lebih lama berusaha", "Cat 2 50 + tie_won lebih lama berusaha", "Dinding 4 0 - below_line")
	w.mark("Dinding", 3)
	w.mustTell("Atap 1 100 + score", "Bata 2 50 - tie_open", "Cat 2 50 - tie_open", "Dinding 2 50 - tie_open")
	w.mark("Dinding", 1)
	w.act(model.Edit{Title: "cohort.edit", Put: []model.Record{&model.Cohort{ID: cohortID, Name: "Naik Kelas", From: "2027-09-01", Until: "2027-12-31", Capacity: 3}}})
	w.mustTell("Atap 1 100 + score", "Bata 2 50 + score", "Cat 2 50 + score", "Dinding 4 0 - below_line")
}

func TestForcedInAndOut(t *testing.T) {
	w := newTown(t, 2, 100)
	w.apply("Atap", "Bata", "Cat")
	w.mark("Atap", 5)
	w.mark("Bata", 4)
	w.act(model.Assess{Cells: w.cells("Cat", false, 1)})
	w.refuse(model.ForceApplicants{Applicants: []model.ID{w.applied["Cat"]}, Force: model.ForceIn, Reason: " "}, "Alasan belum diisi")
	w.force("Cat", model.ForceIn, "janji Wali Kota")
	w.mustTell("Atap 1 100 + score", "Bata 2 75 - below_line", "Cat 0 0 + force_in janji Wali Kota")
	w.force("Atap", model.ForceOut, "pindah kota")
	w.mustTell("Atap 1 100 - force_out pindah kota", "Bata 2 75 + score", "Cat 0 0 + force_in janji Wali Kota")
	w.force("Atap", model.Unforced, "")
	w.refuse(model.ForceApplicants{Applicants: []model.ID{w.applied["Atap"], w.applied["Bata"]}, Force: model.ForceIn, Reason: "x"}, "3 pelaku ditetapkan masuk", "hanya mempunyai 2 tempat")
	w.refuse(model.Edit{Title: "cohort.edit", Put: []model.Record{&model.Cohort{ID: cohortID, Name: "Naik Kelas", From: "2027-09-01", Until: "2027-12-31", Capacity: 0}}}, "Jumlah tempat 0")
}

func (w *town) quota(by model.QuotaOf, value string, least, most int) {
	w.t.Helper()
	w.act(model.Edit{Title: "cohort.quota", Put: []model.Record{&model.Quota{Cohort: w.cohort, By: by, Value: value, Least: least, Capped: most > 0, Most: most}}})
}

func TestQuotas(t *testing.T) {
	w := newTown(t, 3, 100)
	w.apply("A/Utara/Batik", "B/Utara/Batik", "C/Utara/Kuliner", "D/Selatan/Batik", "E/Selatan/Kuliner")
	for i, name := range []string{"A", "B", "C", "D", "E"} {
		w.mark(name, 5-i)
	}
	w.quota(model.QuotaDistrict, " utara ", 0, 2)
	w.mustTell("A 1 100 + score", "B 2 75 + score", "C 3 50 - quota_full  utara", "D 4 25 + score", "E 5 0 - below_line")
	w.quota(model.QuotaTrade, "Kuliner", 1, 0)
	w.mustTell("A 1 100 + score", "B 2 75 + score", "C 3 50 - quota_full  utara", "D 4 25 - quota_others Kuliner", "E 5 0 + quota Kuliner")
	w.quota(model.QuotaDistrict, "Barat", 1, 0)
	if l := w.list(); len(l.Unfilled) != 1 || l.Unfilled[0].Quota.Value != "Barat" || l.Chosen != 3 {
		t.Errorf("%d chosen, unfilled %+v", l.Chosen, l.Unfilled)
	}
	w.refuse(model.Edit{Title: "cohort.quota", Put: []model.Record{&model.Quota{Cohort: w.cohort, By: model.QuotaTrade, Value: "KULINER", Least: 2}}}, "Kuota Kuliner sudah ada")
	w.refuse(model.Edit{Title: "cohort.quota", Put: []model.Record{&model.Quota{Cohort: w.cohort, By: model.QuotaTrade, Value: "Kriya", Least: 2, Capped: true, Most: 1}}}, "paling sedikit 2, tetapi paling banyak 1")
	w.refuse(model.Edit{Title: "cohort.quota", Put: []model.Record{&model.Quota{Cohort: w.cohort, By: model.QuotaTrade, Value: "Kriya"}}}, "tidak mengikat apa pun")
}

func TestATieUnderAMaximumLeavesTheOthersAlone(t *testing.T) {
	w := newTown(t, 3, 100)
	w.apply("A/Utara", "B/Utara", "C/Selatan", "D/Selatan")
	for name, mark := range map[string]int{"A": 4, "B": 4, "C": 4, "D": 2} {
		w.mark(name, mark)
	}
	w.quota(model.QuotaDistrict, "Utara", 0, 1)
	w.mustTell("A 1 75 - tie_open", "B 1 75 - tie_open", "C 1 75 + score", "D 4 25 + score")
	w.act(curation.DecideTie{Cohort: w.cohort, Winners: []model.ID{w.applied["B"]}, Reason: "undian"})
	w.mustTell("A 1 75 - tie_lost undian", "B 1 75 + tie_won undian", "C 1 75 + score", "D 4 25 + score")
}

func TestPlacesKeptForAMinimumMakeNoTie(t *testing.T) {
	w := newTown(t, 2, 100)
	w.apply("A/Selatan", "B/Selatan", "C/Utara", "D/Utara")
	for name, mark := range map[string]int{"A": 5, "B": 4, "C": 4, "D": 1} {
		w.mark(name, mark)
	}
	w.quota(model.QuotaDistrict, "Utara", 1, 0)
	w.mustTell("A 1 100 + score", "B 2 75 - quota_others Utara", "C 2 75 + score", "D 4 0 - below_line")
}

func TestWhoFillsAMinimumBelowATieIsToldSo(t *testing.T) {
	w := newTown(t, 2, 100)
	w.apply("A/Selatan", "B/Selatan", "C/Utara")
	for name, mark := range map[string]int{"A": 4, "B": 4, "C": 2} {
		w.mark(name, mark)
	}
	w.quota(model.QuotaDistrict, "Utara", 1, 0)
	w.mustTell("A 1 75 - tie_open", "B 1 75 - tie_open", "C 3 25 + quota Utara")
}

func TestFrozenListsStayAndAreCompared(t *testing.T) {
	w := newTown(t, 1, 100)
	w.apply("A", "B", "C")
	w.mark("A", 5)
	w.mark("B", 4)
	w.mark("C", 1)
	w.refuse(curation.Freeze{Cohort: w.cohort}, "2 pelaku tidak terpilih tanpa kesempatan berikutnya (B, C)")
	w.sendAllOn("tahun depan")
	w.act(curation.Freeze{Cohort: w.cohort})
	list := w.Plan.CuratedLists.Of(w.cohort)[0]
	w.refuse(model.Edit{Title: "x", Put: []model.Record{&model.CuratedList{ID: list.ID, Cohort: list.Cohort, Number: 9, Capacity: 3}}}, "tidak dapat diubah")
	w.refuse(model.Edit{Title: "x", Drop: []model.Record{w.Plan.Curateds.Of(list.ID)[0]}}, "tidak dapat diubah")
	w.refuse(model.Edit{Title: "x", Drop: []model.Record{w.Plan.Cohorts.Get(cohortID)}}, "masih dirujuk oleh Daftar terpilih yang dibekukan")
	w.refuse(model.ReportMonths{Reports: []model.MonthReport{{Applicant: w.applied["B"], Month: "2027-09-01", Text: "x"}}}, "B tidak terpilih")
	w.refuse(model.ReportMonths{Reports: []model.MonthReport{{Applicant: w.applied["A"], Month: "2027-08-01", Text: "x"}}}, "sebelum masa Naik Kelas")
	w.refuse(model.ReportMonths{Reports: []model.MonthReport{{Applicant: w.applied["A"], Month: "2027-09-03", Text: "x"}}}, "Bulan \"2027-09-03\"")
	w.mark("B", 5)
	w.mark("A", 4)
	w.mark("C", 2)
	w.apply("D")
	before := curation.Fixed(w.Plan, list.ID)
	var told []string
	for _, d := range curation.Compare(before, w.list().Rows()) {
		gain := "."
		if g := d.Gain(); g != nil {
			gain = curation.Decimal(g)
		}
		told = append(told, fmt.Sprint(d.Name(), " ", d.Fate, " ", d.Rise, " ", gain))
	}
	if got := strings.Join(told, "; "); got != "B in 1 25; A out -1 -25; C moved 0 25; D new 0 ." {
		t.Error(got)
	}
	if back := curation.Compare(w.list().Rows(), before); back[len(back)-1].Fate != curation.Left {
		t.Errorf("%+v", back)
	}
	w.act(model.Edit{Title: "x", Drop: []model.Record{w.Plan.Applicants.Get(w.applied["D"])}})
	w.sendAllOn("tahun depan")
	w.act(curation.Freeze{Cohort: w.cohort, Note: "sesudah sanggah"})
	if lists := w.Plan.CuratedLists.Of(w.cohort); len(lists) != 2 || lists[1].Number != 2 || w.Plan.Curateds.Of(list.ID)[0].Name != "A" {
		t.Errorf("%+v", lists)
	}
}

func TestMarksFitTheirScale(t *testing.T) {
	w := newTown(t, 1, 100)
	w.apply("A")
	w.refuse(model.Assess{Cells: []model.Assessment{{Applicant: w.applied["A"], Requirement: 601, Mark: 6 * model.Point}}}, "di luar skala 1 sampai 5")
	w.refuse(model.Assess{Cells: []model.Assessment{{Applicant: w.applied["A"], Requirement: 600, Mark: model.Point}}}, "hanya dijawab ya atau tidak")
	w.refuse(model.Assess{Cells: []model.Assessment{{Applicant: w.applied["A"], Requirement: 601, Mark: model.Point, Date: "besok"}}}, "Tanggal \"besok\"")
	w.refuse(model.Assess{Cells: []model.Assessment{{Applicant: w.applied["A"], Requirement: 700}}}, "tidak ada di berkas")
	w.mark("A", 5)
	w.refuse(model.Assess{Cells: w.cells("A", true, 5)}, "Tidak ada yang berubah")
	w.refuse(model.Edit{Title: "x", Put: []model.Record{&model.Requirement{ID: 601, Cohort: cohortID, Name: "Syarat 1", Points: 1, Lowest: 1, Highest: 4}}}, "di luar skala 1 sampai 4")
	w.refuse(model.Edit{Title: "x", Put: []model.Record{&model.Requirement{Cohort: cohortID, Name: "Syarat 9", Lowest: 5, Highest: 5}}}, "Skala syarat Syarat 9")
	w.refuse(model.Edit{Title: "x", Put: []model.Record{&model.Requirement{Cohort: cohortID, Name: "Gerbang", Gate: true, Points: 1}}}, "hanya dijawab ya atau tidak")
	w.refuse(model.Edit{Title: "x", Put: []model.Record{&model.Cohort{Name: "naik kelas", From: "2027-01-01", Until: "2027-01-02", Capacity: 1}}}, "Naik Kelas sudah ada")
	w.refuse(model.Edit{Title: "x", Put: []model.Record{&model.Cohort{Name: "Lain", From: "2027-02-01", Until: "2027-01-02", Capacity: 1}}}, "Masa Lain")
	w.refuse(model.AddApplicants{Cohort: w.cohort, List: []model.Applies{{Actor: *w.Plan.Actors.Of(0)[0]}}}, "A sudah menjadi pemohon")
	w.refuse(model.SendOn{Applicants: []model.ID{w.applied["A"]}, Next: w.cohort}, "kelompok binaan yang sama")
	began := w.Plan.Cohorts.Get(w.cohort).From
	w.act(model.Edit{Title: "x", Put: []model.Record{
		&model.Cohort{ID: 701, Name: "Sebelumnya", From: began.Plus(-1), Until: began.Plus(30), Capacity: 1}, &model.Cohort{ID: 702, Name: "Sesudahnya", From: began.Plus(1), Until: began.Plus(30), Capacity: 1},
	}})
	w.refuse(model.SendOn{Applicants: []model.ID{w.applied["A"]}, Next: 701}, "Sebelumnya dimulai sebelum Naik Kelas")
	w.act(model.SendOn{Applicants: []model.ID{w.applied["A"]}, Next: 702})
}

// Whatever the rules: places are never exceeded, a gate keeps out whoever is not in by force, maxima hold, everybody is chosen or not, and whoever is not knows
// why. Nobody is passed over for somebody with a lower score but for a quota, and who ties with whom does not hang on names.
func TestCurationProperty(t *testing.T) {
	for seed := range 400 {
		r := rand.New(rand.NewPCG(uint64(seed), 9))
		w := newTown(t, 1+r.IntN(9), 1+r.IntN(4), r.IntN(4))
		w.random(r)
		l := w.list()
		w.holds(l, seed)
		for len(l.Ties) > 0 {
			w.decide(r, l)
			l = w.list()
			w.holds(l, seed)
		}
		w.renamed(l, seed)
		if t.Failed() {
			t.Fatalf("seed %d:\n%s", seed, w.told())
		}
	}
}

// random lets some actors apply, with marks, forcings and quotas.
func (w *town) random(r *rand.Rand) {
	n := 1 + r.IntN(24)
	var names []string
	for i := range n {
		names = append(names, fmt.Sprintf("%c%02d/%c/%c", 'Z'-rune(i), i, 'N'+rune(r.IntN(3)), 'X'+rune(r.IntN(2))))
	}
	w.apply(names...)
	for _, name := range names {
		name, _, _ = strings.Cut(name, "/")
		cells := w.cells(name, r.IntN(6) > 0, 1+r.IntN(3), 1+r.IntN(3))
		w.act(model.Assess{Cells: cells[r.IntN(8)/7 : 3-r.IntN(10)/9]})
	}
	for _, by := range []model.QuotaOf{model.QuotaDistrict, model.QuotaTrade} {
		for _, value := range []string{"N", "O", "X", "Y"} {
			q := model.Quota{Cohort: w.cohort, By: by, Value: value, Least: r.IntN(3), Capped: r.IntN(2) == 0}
			if q.Capped {
				q.Most = q.Least + r.IntN(3)
			}
			if r.IntN(2) == 0 && (q.Capped || q.Least > 0) {
				w.act(model.Edit{Title: "cohort.quota", Put: []model.Record{&q}})
			}
		}
	}
	for _, id := range w.applied {
		if f := []model.Forcing{model.Unforced, model.Unforced, model.Unforced, model.Unforced, model.ForceOut, model.ForceIn}[r.IntN(6)]; f != model.Unforced {
			w.Do(model.ForceApplicants{Applicants: []model.ID{id}, Force: f, Reason: "alasan"}, model.Context{}) //nolint:errcheck // more than there are places are refused
		}
	}
}

// decide gives an open tie to its members one by one, until that is taken.
func (w *town) decide(r *rand.Rand, l *curation.List) {
	tie := l.Ties[0]
	for range 500 {
		var winners []model.ID
		for _, i := range r.Perm(len(tie.Members))[:min(len(tie.Members), 1+r.IntN(len(tie.Members)))] {
			winners = append(winners, tie.Members[i].Applicant.ID)
		}
		if _, err := w.Do(curation.DecideTie{Cohort: w.cohort, Winners: winners, Reason: "undian"}, model.Context{}); err == nil {
			return
		}
	}
	w.t.Fatalf("nothing decides the tie of %d for %d places\n%s", len(tie.Members), tie.Places, w.told())
}

func (w *town) holds(l *curation.List, seed int) {
	w.t.Helper()
	chosen, open := 0, 0
	for _, s := range l.Standings {
		switch {
		case s.Why == "" || s.Chosen && s.Applicant.Force == model.ForceOut:
			w.t.Errorf("seed %d: %s has no reason", seed, s.Actor.Name)
		case s.Chosen:
			chosen++
			if !s.Contender() && s.Applicant.Force != model.ForceIn {
				w.t.Errorf("seed %d: %s is chosen without a gate or marks", seed, s.Actor.Name)
			}
		case s.Applicant.Force == model.ForceIn:
			w.t.Errorf("seed %d: %s is not in", seed, s.Actor.Name)
		case s.Why == curation.InTie:
			open++
		}
	}
	if len(l.Standings) != w.Plan.Applicants.Len() || chosen != l.Chosen || chosen > l.Cohort.Capacity || (open > 0) != (len(l.Ties) > 0) {
		w.t.Errorf("seed %d: %d of %d chosen, %d told, %d places, %d in ties", seed, chosen, len(l.Standings), l.Chosen, l.Cohort.Capacity, open)
	}
	w.quotasHold(l, seed)
	w.nobodyPassedOver(l, seed)
}

func (w *town) quotasHold(l *curation.List, seed int) {
	for _, q := range w.Plan.Quotas.Of(w.cohort) {
		in, forced := 0, 0
		for _, s := range l.Standings {
			if value := map[model.QuotaOf]string{model.QuotaDistrict: s.Actor.District, model.QuotaTrade: s.Actor.Trade}[q.By]; s.Chosen && value == q.Value {
				in++
				if s.Why == curation.ForcedIn {
					forced++
				}
			}
		}
		if q.Capped && in > max(q.Most, forced) {
			w.t.Errorf("seed %d: %d of %s, at most %d", seed, in, q.Value, q.Most)
		}
	}
}

func (w *town) nobodyPassedOver(l *curation.List, seed int) {
	for _, a := range l.Standings {
		for _, b := range l.Standings {
			if !a.Chosen && a.Why == curation.BelowLine && b.Chosen && b.Why != curation.ForcedIn && a.Score.Cmp(b.Score) >= 0 {
				w.t.Errorf("seed %d: %s is below the line and %s is not", seed, a.Actor.Name, b.Actor.Name)
			}
		}
	}
}

// renamed turns the names about: the same are chosen.
func (w *town) renamed(l *curation.List, seed int) {
	e := model.Edit{Title: "x"}
	for _, s := range l.Standings {
		other := *s.Actor
		other.Name = string('A'+('Z'-rune(other.Name[0]))) + other.Name[1:]
		e.Put = append(e.Put, &other)
	}
	w.act(e)
	for _, s := range w.list().Standings {
		if was := l.Standing(s.Applicant.ID); was.Chosen != s.Chosen || was.Why != s.Why {
			w.t.Errorf("seed %d: under another name %s is %v %s instead of %v %s", seed, s.Actor.Name, s.Chosen, s.Why, was.Chosen, was.Why)
		}
	}
}

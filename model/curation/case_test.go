package curation_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/curation"
	"benangmerah/model/modeltest"
)

// town is a cohort in a file without a disk.
type town struct {
	*modeltest.Memory
	t       testing.TB
	cohort  model.ID
	applied map[string]model.ID // applicants by name
}

const cohortID model.ID = 500

// newTown makes a cohort of some places. Requirement 600 is a gate; those from 601 are marked 1 to 5.
func newTown(t testing.TB, places int, weights ...int) *town {
	t.Helper()
	w := &town{Memory: modeltest.NewMemory(), t: t, cohort: cohortID, applied: map[string]model.ID{}}
	put := []model.Record{
		&model.Cohort{ID: cohortID, Name: "Naik Kelas", From: "2027-09-01", Until: "2027-12-31", Capacity: places},
		&model.Requirement{ID: 600, Cohort: cohortID, Name: "Administrasi", Gate: true, Evidence: "KTP dan surat domisili"},
	}
	for i, weight := range weights {
		put = append(put, &model.Requirement{
			ID: model.ID(601 + i), Cohort: cohortID, Order: i + 1, Name: fmt.Sprint("Syarat ", i+1), Points: model.Points(weight) * model.Point, Lowest: 1, Highest: 5,
		})
	}
	w.act(model.Edit{Title: "cohort.edit", Put: put})
	return w
}

func (w *town) act(act model.Act) {
	w.t.Helper()
	if _, err := w.Do(act, model.Context{}); err != nil {
		w.t.Fatalf("%s: %v", act.Name(), err)
	}
}

// refuse does an act that must be refused with a sentence that holds the parts, and change nothing.
func (w *town) refuse(act model.Act, parts ...string) {
	w.t.Helper()
	before := w.Plan.Clone()
	_, err := w.Do(act, model.Context{})
	if code := model.CodeOf(err); err == nil || code == model.Internal {
		w.t.Fatalf("%s: %v", act.Name(), err)
	}
	for _, part := range parts {
		if !strings.Contains(err.Error(), part) {
			w.t.Errorf("%q is not in: %v", part, err)
		}
	}
	if same, kind := before.Equal(w.Plan); !same {
		w.t.Errorf("%s was refused and changed a %s", act.Name(), kind)
	}
}

// apply lets actors apply, written "name/district/trade".
func (w *town) apply(actors ...string) {
	w.t.Helper()
	var add model.AddApplicants
	add.Cohort = w.cohort
	for _, a := range actors {
		parts := append(strings.Split(a, "/"), "", "")
		add.List = append(add.List, model.Applies{Actor: model.Actor{Name: parts[0], District: parts[1], Trade: parts[2]}})
	}
	w.act(add)
	for _, x := range w.Plan.Applicants.Of(w.cohort) {
		w.applied[w.Plan.ApplicantName(x.ID)] = x.ID
	}
}

// mark passes the gate for an applicant and marks it.
func (w *town) mark(name string, marks ...int) {
	w.t.Helper()
	w.act(model.Assess{Cells: w.cells(name, true, marks...)})
}

func (w *town) cells(name string, gate bool, marks ...int) []model.Assessment {
	id, known := w.applied[name]
	if !known {
		w.t.Fatalf("%s does not apply", name)
	}
	list := []model.Assessment{{Applicant: id, Requirement: 600, Met: gate, Assessor: "Dinas Koperasi"}}
	for i, m := range marks {
		list = append(list, model.Assessment{Applicant: id, Requirement: model.ID(601 + i), Mark: model.Points(m) * model.Point})
	}
	return list
}

func (w *town) list() *curation.List {
	w.t.Helper()
	l, err := curation.Read(w.Plan, w.cohort)
	if err != nil {
		w.t.Fatal(err)
	}
	return l
}

// told writes the list in short: "A 1 100 + score".
func (w *town) told() string {
	var lines []string
	for _, s := range w.list().Standings {
		sign := "-"
		if s.Chosen {
			sign = "+"
		}
		line := fmt.Sprintf("%s %d %s %s %s %s", s.Actor.Name, s.Rank, cmp.Or(curation.Decimal(s.Score), "."), sign, s.Why, s.Detail)
		lines = append(lines, strings.TrimSpace(line))
	}
	return strings.Join(lines, "\n")
}

func (w *town) mustTell(want ...string) {
	w.t.Helper()
	if got := w.told(); got != strings.Join(want, "\n") {
		w.t.Errorf("the list is\n%s\nand should be\n%s", got, strings.Join(want, "\n"))
	}
}

func (w *town) force(name string, f model.Forcing, reason string) {
	w.t.Helper()
	w.act(model.ForceApplicants{Applicants: []model.ID{w.applied[name]}, Force: f, Reason: reason})
}

// sendAllOn gives everybody who is not chosen a next intake.
func (w *town) sendAllOn(text string) {
	w.t.Helper()
	act := model.SendOn{Text: text}
	for _, s := range w.list().Standings {
		if !s.Chosen && s.Next == "" {
			act.Applicants = append(act.Applicants, s.Applicant.ID)
		}
	}
	w.act(act)
}

// businesses is the case: 227 small businesses, an administrative gate, seven criteria, 100 places from September to December.
func businesses(t testing.TB) *town {
	w := newTown(t, 100, 20, 15, 20, 10, 10, 10, 15)
	r := rand.New(rand.NewPCG(227, 21))
	var names []string
	for i := range 227 {
		names = append(names, fmt.Sprintf("Usaha %03d/%s/%s", i+1, []string{"Utara", "Selatan", "Timur", "Barat"}[i%4], []string{"Batik", "Kuliner", "Kriya"}[i%3]))
	}
	w.apply(names...)
	var cells []model.Assessment
	for i := range 227 {
		marks := make([]int, 7)
		for k := range marks {
			marks[k] = 1 + r.IntN(5)
		}
		cells = append(cells, w.cells(fmt.Sprintf("Usaha %03d", i+1), i%9 != 4, marks...)...)
	}
	w.act(model.Assess{Cells: cells})
	return w
}

// byHand counts points another way: whole numbers of weight times notches above 1, sorted.
func (w *town) byHand() (points []int) {
	for _, a := range w.Plan.Applicants.Of(w.cohort) {
		sum, out := 0, false
		for _, x := range w.Plan.Assessments.Of(a.ID) {
			r := w.Plan.Requirements.Get(x.Requirement)
			out = out || r.Gate && !x.Met
			sum += int(r.Points/model.Point) * int(x.Mark/model.Point-1) * map[bool]int{true: 0, false: 1}[r.Gate]
		}
		if !out {
			points = append(points, sum)
		}
	}
	slices.SortFunc(points, func(a, b int) int { return b - a })
	return points
}

func TestTheCaseOf227Businesses(t *testing.T) {
	w := businesses(t)
	points, l := w.byHand(), w.list()
	line := points[99]
	above, at := 0, 0
	for _, p := range points {
		switch {
		case p > line:
			above++
		case p == line:
			at++
		}
	}
	if len(l.Standings) != 227 || len(points) != 202 || above != 98 || at != 3 {
		t.Fatalf("%d applicants, %d through the gate, %d above the line, %d at it", len(l.Standings), len(points), above, at)
	}
	if len(l.Ties) != 1 || l.Ties[0].Places != 100-above || len(l.Ties[0].Members) != at || l.Chosen != above {
		t.Fatalf("%d chosen, ties %+v", l.Chosen, l.Ties)
	}
	tie := l.Ties[0].Members
	if got := curation.Decimal(tie[0].Score); got != "53.75" || tie[0].Rank != 99 || line != 215 {
		t.Errorf("the tie is at %s, rank %d; by hand %d of 400", got, tie[0].Rank, line)
	}
	w.sendAllOn("angkatan Maret 2028")
	w.refuse(curation.Freeze{Cohort: w.cohort}, "3 pelaku seri di garis", tie[0].Actor.Name, tie[1].Actor.Name, tie[2].Actor.Name)
	w.refuse(curation.DecideTie{Cohort: w.cohort, Winners: []model.ID{tie[0].Applicant.ID}, Reason: "x"}, "untuk 2 tempat; yang dipilih 1")
	w.act(curation.DecideTie{Cohort: w.cohort, Winners: []model.ID{tie[0].Applicant.ID, tie[2].Applicant.ID}, Reason: "lebih banyak pekerja"})
	if l = w.list(); l.Chosen != 100 || len(l.Ties) != 0 || l.Standing(tie[1].Applicant.ID).Why != curation.TieLost {
		t.Fatalf("%d chosen, ties %+v", l.Chosen, l.Ties)
	}
	w.act(curation.Freeze{Cohort: w.cohort, Note: "hasil kurasi"})
	fixed := w.Plan.Curateds.Of(w.Plan.CuratedLists.Of(w.cohort)[0].ID)
	why := map[string]int{}
	for _, x := range fixed {
		why[x.Why]++
		if !x.Chosen && (x.Next == "" || x.Why == "") {
			t.Errorf("%s is left without an answer", x.Name)
		}
	}
	want := map[string]int{"score": 98, "tie_won": 2, "tie_lost": 1, "below_line": 101, "gate": 25}
	if fmt.Sprint(why) != fmt.Sprint(want) {
		t.Errorf("%v, want %v", why, want)
	}
	for m := 9; m <= 12; m++ {
		w.act(model.ReportMonths{Reports: []model.MonthReport{{
			Applicant: tie[0].Applicant.ID, Month: model.NewDate(2027, 1, 1)[:5] + model.Date(fmt.Sprintf("%02d-01", m)), Text: "omzet", Value: fmt.Sprint(m), Unit: "juta rupiah",
		}}})
	}
	if n := len(w.Plan.MonthReports.Of(tie[0].Applicant.ID)); n != 4 {
		t.Errorf("%d reports from September to December", n)
	}
}

func TestUndoAndReplay(t *testing.T) {
	w := businesses(t)
	w.sendAllOn("angkatan Maret 2028")
	members := w.list().Ties[0].Members
	w.act(curation.DecideTie{Cohort: w.cohort, Winners: []model.ID{members[0].Applicant.ID, members[1].Applicant.ID}, Reason: "undian"})
	before := w.Plan.Clone()
	w.act(curation.Freeze{Cohort: w.cohort})
	frozen := w.Entries[len(w.Entries)-1]
	w.act(model.Revert{Entry: frozen})
	if same, kind := before.Equal(w.Plan); !same {
		t.Errorf("undoing the freezing leaves another %s", kind)
	}
	again := model.NewPlan()
	if err := again.Replay(w.Entries); err != nil {
		t.Fatal(err)
	}
	if same, kind := again.Equal(w.Plan); !same {
		t.Errorf("replay gives another %s", kind)
	}
	if err := again.Rewind(w.NewestFirst(0)); err != nil || !again.Empty() {
		t.Errorf("taking all back: %v", err)
	}
}

func BenchmarkRead(b *testing.B) {
	w := newTown(b, 2000, 20, 15, 20, 10, 10, 10, 15)
	r := rand.New(rand.NewPCG(1, 2))
	var names []string
	for i := range 5000 {
		names = append(names, fmt.Sprintf("Usaha %04d/Kecamatan %d/Usaha %d", i, i%12, i%9))
	}
	w.apply(names...)
	var cells []model.Assessment
	for i := range 5000 {
		marks := make([]int, 7)
		for k := range marks {
			marks[k] = 1 + r.IntN(5)
		}
		cells = append(cells, w.cells(fmt.Sprintf("Usaha %04d", i), i%9 != 4, marks...)...)
	}
	w.act(model.Assess{Cells: cells})
	w.act(model.Edit{Title: "cohort.quota", Put: []model.Record{
		&model.Quota{Cohort: w.cohort, By: model.QuotaDistrict, Value: "Kecamatan 3", Least: 300},
		&model.Quota{Cohort: w.cohort, By: model.QuotaTrade, Value: "Usaha 2", Capped: true, Most: 100},
	}})
	b.ResetTimer()
	for range b.N {
		if _, err := curation.Read(w.Plan, w.cohort); err != nil {
			b.Fatal(err)
		}
	}
}

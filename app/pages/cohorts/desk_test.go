package cohorts_test

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"benangmerah/app/pages/cohorts"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/curation"
	"benangmerah/model/modeltest"
)

// desk is the window that the page is tested in. What is sent to the wall is kept.
type desk struct {
	*uitest.Desk
	page *cohorts.Page
}

func (d *desk) ShowCohort(id model.ID)       { d.Send(fmt.Sprint("cohort ", id)) }
func (d *desk) ShowCohortCounts(id model.ID) { d.Send(fmt.Sprint("counts ", id)) }

// open shows the page over a file, which may be nil, on the morning of 20 January 2027.
func open(t testing.TB, file *modeltest.Memory, with ...func(*desk)) *desk {
	t.Helper()
	now := time.Date(2027, 1, 20, 2, 0, 0, 0, time.UTC)
	d := &desk{Desk: &uitest.Desk{T: t, File: file, Clock: now}}
	for _, w := range with {
		w(d)
	}
	d.Open(func() uitest.Page {
		d.page = cohorts.New(d)
		return d.page
	})
	return d
}

// list is the list of the last cohort as it is now.
func (d *desk) list() *curation.List {
	d.T.Helper()
	all := d.Plan().Cohorts.Of(0)
	l, err := curation.Read(d.Plan(), all[len(all)-1].ID)
	if err != nil {
		d.T.Fatal(err)
	}
	return l
}

// named gives how an applicant of the last cohort stands.
func (d *desk) named(name string) *curation.Standing {
	d.T.Helper()
	for _, s := range d.list().Standings {
		if s.Actor.Name == name {
			return s
		}
	}
	d.T.Fatalf("%s does not apply", name)
	return nil
}

const caseID model.ID = 500

// businesses is the case: small businesses, an administrative gate, seven criteria, places from September to December. Of 227 for 100 places three tie for two.
func businesses(t testing.TB, n, places int) *modeltest.Memory {
	t.Helper()
	m := modeltest.NewMemory()
	act := func(a model.Act) {
		if _, err := m.Do(a, model.Context{}); err != nil {
			t.Fatal(err)
		}
	}
	put := []model.Record{
		&model.Cohort{ID: caseID, Name: "Naik Kelas", From: "2027-09-01", Until: "2027-12-31", Capacity: places},
		&model.Requirement{ID: 600, Cohort: caseID, Name: "Administrasi", Gate: true, Evidence: "KTP dan surat domisili"},
	}
	for i, weight := range []int{20, 15, 20, 10, 10, 10, 15} {
		name := []string{"Legalitas usaha", "Legalitas produk", "Mutu produk", "Kemasan", "Merek", "Pemasaran digital", "Distribusi"}[i]
		put = append(put, &model.Requirement{ID: model.ID(601 + i), Cohort: caseID, Order: i + 1, Name: name, Points: model.Points(weight) * model.Point, Lowest: 1, Highest: 5})
	}
	act(model.Edit{Title: "cohort.edit", Put: put})
	add := model.AddApplicants{Cohort: caseID}
	for i := range n {
		add.List = append(add.List, model.Applies{Actor: model.Actor{
			Name: fmt.Sprintf("Usaha %03d", i+1), District: []string{"Utara", "Selatan", "Timur", "Barat"}[i%4], Trade: []string{"Batik", "Kuliner", "Kriya"}[i%3],
		}})
	}
	act(add)
	applied := map[string]model.ID{}
	for _, a := range m.Plan.Applicants.Of(caseID) {
		applied[m.Plan.ApplicantName(a.ID)] = a.ID
	}
	r := rand.New(rand.NewPCG(227, 21))
	var cells []model.Assessment
	for i := range n {
		id := applied[fmt.Sprintf("Usaha %03d", i+1)]
		cells = append(cells, model.Assessment{Applicant: id, Requirement: 600, Met: i%9 != 4, Assessor: "Dinas Koperasi", Evidence: "KTP"})
		for k := range 7 {
			cells = append(cells, model.Assessment{Applicant: id, Requirement: model.ID(601 + k), Mark: model.Points(1+r.IntN(5)) * model.Point})
		}
	}
	act(model.Assess{Cells: cells})
	return m
}

package stage_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"benangmerah/app/stage"
	"benangmerah/model"
)

// IDs of the cohort of the tests; requirements and quotas follow the cohort.
const cohort model.ID = 80_000

// curatedPlan is a cohort with so many applicants for so many places. Every ninth fails the gate; marks fall from one to the next, but three tie where the last places go.
func curatedPlan(t testing.TB, applicants, places int, name func(i int) model.Actor) *model.Plan {
	t.Helper()
	p := smallPlan(t)
	do(t, p, model.Context{Seed: "cohort"}, model.Edit{Title: "test", Put: []model.Record{
		&model.Cohort{ID: cohort, Name: "Naik Kelas 2027", From: "2027-09-01", Until: "2027-12-31", Capacity: places},
		&model.Requirement{ID: cohort + 1, Cohort: cohort, Name: "Administrasi", Gate: true},
		&model.Requirement{ID: cohort + 2, Cohort: cohort, Order: 1, Name: "Mutu produk", Points: 60 * model.Point, Lowest: 0, Highest: 1000},
	}})
	add := model.AddApplicants{Cohort: cohort}
	for i := range applicants {
		add.List = append(add.List, model.Applies{Actor: name(i)})
	}
	if applicants > 0 {
		do(t, p, model.Context{Seed: "apply"}, add)
	}
	var act model.Assess
	passed := 0
	for i, a := range p.Applicants.Of(cohort) {
		mark := 990 - passed
		if passed >= places-1 && passed < places+2 {
			mark = 990 - places + 1
		}
		if i%9 != 8 {
			passed++
		}
		act.Cells = append(act.Cells, model.Assessment{Applicant: a.ID, Requirement: cohort + 1, Met: i%9 != 8}, model.Assessment{Applicant: a.ID, Requirement: cohort + 2, Mark: model.Points(mark) * model.Point})
	}
	if len(act.Cells) > 0 {
		do(t, p, model.Context{Seed: "assess"}, act)
	}
	return p
}

func business(i int) model.Actor {
	return model.Actor{Name: fmt.Sprintf("Usaha %03d", i+1), District: []string{"Utara", "Selatan", "Timur", "Barat"}[i%4]}
}

// cohortSlides gives the slides of cohorts, with ordinary data and with the worst.
func cohortSlides(t testing.TB) []shown {
	t.Helper()
	p, few, none := curatedPlan(t, 227, 100, business), curatedPlan(t, 7, 4, business), curatedPlan(t, 0, 4, business)
	long := curatedPlan(t, 40, 12, func(i int) model.Actor {
		return model.Actor{Name: fmt.Sprint(i, " ", strings.Repeat("Kelompok usaha bersama perajin anyaman pandan ", 12)), District: strings.Repeat("Kepulauanseribubatuapi ", 9)}
	})
	do(t, long, model.Context{Seed: "long"}, model.Edit{Title: "test", Put: []model.Record{
		&model.Cohort{ID: cohort, Name: strings.Repeat("Usaha mikro naik kelas ", 14), From: "2027-09-01", Until: "2028-12-31", Capacity: 12},
	}})
	list := []shown{
		{"cohort", p, stage.Cohort{ID: cohort}},
		{"cohort_first", p, stage.Cohort{ID: cohort, Page: 1}},
		{"cohort_few", few, stage.Cohort{ID: cohort}},
		{"cohort_none", none, stage.Cohort{ID: cohort}},
		{"cohort_gone", p, stage.Cohort{ID: 1}},
		{"cohort_counts", p, stage.CohortCounts{ID: cohort}},
		{"cohort_counts_none", none, stage.CohortCounts{ID: cohort}},
		{"cohort_counts_gone", p, stage.CohortCounts{ID: 1}},
		{"worst_cohort_counts", long, stage.CohortCounts{ID: cohort}},
	}
	for page := range 4 {
		list = append(list, shown{fmt.Sprintf("worst_cohort_%d", page), long, stage.Cohort{ID: cohort, Page: page}})
	}
	return list
}

func TestACohortIsShownAroundItsLineWithItsTieNamed(t *testing.T) {
	p := curatedPlan(t, 227, 100, business)
	slide := stage.Slide(stage.Cohort{ID: cohort})
	c := content(p, 1280, 720, stage.Light)
	said := texts(stage.Show(slide, c))
	tied, rows := 0, 0
	for _, s := range said {
		if s == "seri" {
			tied++
		}
		if strings.HasPrefix(s, "Usaha ") {
			rows++
		}
	}
	all := strings.Join(said, "\n")
	if tied != 3 || rows != 8 || !strings.Contains(all, "Garis: ") || !strings.Contains(all, "seri untuk ") || !strings.Contains(all, "di sekitar garis") {
		t.Errorf("%d tied, %d rows:\n%s", tied, rows, all)
	}
	pages := stage.Pages(slide, c)
	if pages < 1+227/9 {
		t.Errorf("%d pages", pages)
	}
	first := strings.Join(texts(stage.Show(stage.Turn(slide, 1, c), c)), "\n")
	if !strings.Contains(first, "Usaha 001") || strings.Contains(first, "Garis:") {
		t.Errorf("the page after the line is\n%s", first)
	}
	if got := stage.Caption(slide, c); got != "Daftar binaan · Naik Kelas 2027" {
		t.Error(got)
	}
	if narrow := texts(stage.Show(slide, content(p, 1024, 768, stage.Light))); slices.Contains(narrow, "Kecamatan") {
		t.Error("the narrow picture has five columns")
	}
	if n := stage.Pages(stage.Cohort{ID: cohort}, content(curatedPlan(t, 7, 4, business), 1280, 720, stage.Light)); n != 1 {
		t.Errorf("seven applicants take %d pages", n)
	}
}

func TestTheCountsOfACohortAddUp(t *testing.T) {
	p := curatedPlan(t, 227, 100, business)
	said := texts(stage.Show(stage.CohortCounts{ID: cohort}, content(p, 1280, 720, stage.Light)))
	sum := 0
	for i, s := range said {
		switch s {
		case "terpilih menurut nilai", "seri di garis, belum diputuskan", "nilai di bawah garis", "gerbang tidak dipenuhi":
			n := 0
			if _, err := fmt.Sscan(said[i+2], &n); err != nil {
				t.Fatalf("%q after %q", said[i+2], s)
			}
			sum += n
		case "Semua pemohon":
			if said[i+1] != "227" {
				t.Errorf("the total is %q", said[i+1])
			}
		}
	}
	if sum != 227 {
		t.Errorf("the counts come to %d:\n%s", sum, strings.Join(said, "\n"))
	}
}

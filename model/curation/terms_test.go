package curation_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/curation"
)

func termsOf(t *testing.T, w *town, list *model.CuratedList) curation.Terms {
	t.Helper()
	terms, err := curation.TermsOf(w.Plan, w.cohort, list)
	if err != nil {
		t.Fatal(err)
	}
	return terms
}

func TestAFixedListKeepsItsTerms(t *testing.T) {
	w := newTown(t, 2, 60, 40)
	w.apply("Anyam/Utara", "Batik/Utara", "Cokelat/Selatan", "Dodol/Selatan")
	for i, name := range []string{"Anyam", "Batik", "Cokelat", "Dodol"} {
		w.mark(name, 5-i, 3)
	}
	w.act(model.Edit{Title: "cohort.quota", Put: []model.Record{&model.Quota{ID: 700, Cohort: w.cohort, By: model.QuotaDistrict, Value: "Selatan", Least: 1, Capped: true, Most: 1}}})
	w.force("Dodol", model.ForceIn, "juara kota")
	w.sendAllOn("angkatan berikut")
	w.act(curation.Freeze{Cohort: w.cohort})
	list := w.Plan.CuratedLists.Of(w.cohort)[0]

	changed := *w.Plan.Requirements.Get(601)
	changed.Name, changed.Points, changed.Highest = "Kemasan", 10*model.Point, 9
	cohort := *w.Plan.Cohorts.Get(w.cohort)
	cohort.Capacity = 4
	w.act(model.Edit{Title: "cohort.edit", Put: []model.Record{&changed, &cohort}, Drop: []model.Record{w.Plan.Quotas.Get(700), w.Plan.Requirements.Get(602)}})
	w.force("Dodol", model.Unforced, "")

	then, now := termsOf(t, w, list), termsOf(t, w, nil)
	if then.Now || then.Cohort.Capacity != 2 || len(then.Requirements) != 3 || !then.Requirements[0].Gate {
		t.Fatalf("%+v", then)
	}
	if r := then.Requirements[1]; r.Name != "Syarat 1" || r.Points != 60*model.Point || r.Lowest != 1 || r.Highest != 5 || r.ID != 601 {
		t.Errorf("%+v", r)
	}
	if q := then.Quotas; len(q) != 1 || q[0].Value != "Selatan" || q[0].Least != 1 || q[0].Most != 1 {
		t.Errorf("%+v", q)
	}
	if f := then.Forced; len(f) != 1 || f[0].Name != "Dodol" || !f[0].In || f[0].Reason != "juara kota" {
		t.Errorf("%+v", f)
	}
	if !now.Now || now.Cohort.Capacity != 4 || len(now.Requirements) != 2 || now.Requirements[1].Name != "Kemasan" || len(now.Quotas)+len(now.Forced) != 0 {
		t.Errorf("%+v", now)
	}
}

// A list that was fixed before lists kept their terms says so, and is told with the terms of now but with its own places.
func TestAnOlderListHasTheTermsOfNow(t *testing.T) {
	w := newTown(t, 2, 100)
	w.act(model.Edit{Title: "cohort.list", Put: []model.Record{&model.CuratedList{ID: 900, Cohort: w.cohort, Number: 1, Capacity: 1}}})
	terms := termsOf(t, w, w.Plan.CuratedLists.Get(900))
	if !terms.Now || terms.Cohort.Capacity != 1 || len(terms.Requirements) != 2 || terms.Requirements[1].Points != 100*model.Point {
		t.Errorf("%+v", terms)
	}
	w.refuse(model.Edit{Title: "cohort.list", Put: []model.Record{&model.CuratedList{ID: 901, Cohort: w.cohort, Number: 2, Capacity: 1, Terms: "{"}}}, "Ketentuan daftar 2 tidak dapat dibaca.")
	if _, err := curation.TermsOf(w.Plan, 99, nil); model.CodeOf(err) != model.NotFound {
		t.Errorf("%v", err)
	}
}

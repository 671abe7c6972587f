package sample

import (
	"strconv"
	"strings"

	"benangmerah/model"
	"benangmerah/model/curation"
)

// business is a small business of the city that wants to be brought on. Gate is whether its papers are in order, marks are a digit for each of required.
type business struct {
	name, trade, village, district string
	gate                           bool
	marks                          string
}

// required are what businesses are marked on, with their weights.
var required = []struct {
	name     string
	points   model.Points
	evidence string
}{
	{"Legalitas usaha", 20, "nomor induk berusaha"},
	{"Legalitas produk", 15, "PIRT, halal, atau SNI"},
	{"Mutu produk", 20, "contoh produk"},
	{"Kemasan", 10, "contoh kemasan"},
	{"Merek", 10, "tanda daftar merek"},
	{"Pemasaran digital", 10, "alamat toko daring"},
	{"Distribusi", 15, "daftar tempat penjualan"},
}

// firstBusinesses applied for the cohort of 2026.
var firstBusinesses = []business{
	{"Batik Melati", "Kriya", "Melati", "Contoh Utara", true, "5455434"},
	{"Keripik Renyah", "Kuliner", "Sukajadi", "Contoh Timur", true, "5444354"},
	{"Anyaman Lestari", "Kriya", "Pandan", "Contoh Barat", true, "4343323"},
	{"Kopi Lereng", "Kuliner", "Lereng", "Contoh Selatan", true, "5555455"},
	{"Sepatu Utama", "Fesyen", "Kenanga", "Contoh Utara", true, "4344443"},
	{"Tempe Sari", "Kuliner", "Sukajadi", "Contoh Timur", true, "3443223"},
	{"Madu Rimba", "Kuliner", "Rimba", "Contoh Barat", true, "4443333"},
	{"Bambu Indah", "Kriya", "Pandan", "Contoh Barat", true, "3333333"},
	{"Roti Pagi", "Kuliner", "Kenanga", "Contoh Utara", false, "4444444"},
	{"Jamu Segar", "Kuliner", "Melati", "Contoh Utara", true, "4443333"},
	{"Ikan Asap Muara", "Kuliner", "Muara", "Contoh Selatan", true, "3343323"},
	{"Tenun Senja", "Fesyen", "Lereng", "Contoh Selatan", false, "2232222"},
}

// nextBusinesses apply for the first time for the cohort of 2027.
var nextBusinesses = []business{
	{"Sambal Rempah", "Kuliner", "Sukajadi", "Contoh Timur", true, "4444344"},
	{"Gerabah Muara", "Kriya", "Muara", "Contoh Selatan", true, "3343333"},
	{"Tas Rajut Kenanga", "Fesyen", "Kenanga", "Contoh Utara", true, "4344333"},
	{"Kue Basah Melati", "Kuliner", "Melati", "Contoh Utara", true, "3433223"},
}

// again are the marks of those that were not chosen in 2026 and apply again.
var again = []business{
	{"Anyaman Lestari", "", "", "", true, "4444333"},
	{"Tempe Sari", "", "", "", true, "4344243"},
	{"Bambu Indah", "", "", "", true, "4343333"},
	{"Roti Pagi", "", "", "", true, "4444444"},
	{"Jamu Segar", "", "", "", true, "4444333"},
	{"Tenun Senja", "", "", "", false, "3332222"},
}

// progressed are the months of the cohort of 2026.
var progressed = []struct {
	name        string
	month       model.Date
	text, value string
}{
	{"Batik Melati", "2026-09-01", "merek didaftarkan", "12"},
	{"Batik Melati", "2026-12-01", "dua toko baru menjual", "17,5"},
	{"Kopi Lereng", "2026-09-01", "kemasan baru dipakai", "30"},
	{"Kopi Lereng", "2026-12-01", "masuk jaringan toko modern", "46"},
	{"Keripik Renyah", "2026-10-01", "sertifikat halal terbit", "21"},
	{"Madu Rimba", "2026-11-01", "toko daring dibuka", "9,5"},
}

// cohorts tells of the businesses that are brought on: what the agency kept in spreadsheets until it was entered on the Friday before the meeting. Its acts have
// seeds and IDs of their own.
type cohorts struct {
	*script
	own    *model.IDs
	actors map[string]model.Actor
	list   []step
	cohort map[int]model.ID
	asked  map[int][]model.ID
}

// broughtOn gives the acts about cohorts, as steps to be put in where the Friday ends.
func (s *script) broughtOn() []step {
	c := &cohorts{script: s, own: model.NewIDs("kota-contoh-binaan"), actors: map[string]model.Actor{}, cohort: map[int]model.ID{}, asked: map[int][]model.ID{}}
	s.day(Year, 1, 15)
	c.found()
	first := c.apply("13.10", 2026, firstBusinesses)
	c.assess("13.20", 2026, "2026-08-24", firstBusinesses, first)
	c.add("13.25", curation.DecideTie{Cohort: c.cohort[2026], Winners: []model.ID{first["Madu Rimba"]}, Reason: "mempekerjakan lebih banyak warga"})
	c.add("13.28", model.SendOn{Applicants: c.others(first), Next: c.cohort[2027]})
	c.add("13.30", curation.Freeze{Cohort: c.cohort[2026], Note: "menurut hasil kurasi 28 Agustus 2026"})
	c.report("13.40", first)
	both := append(append([]business{}, again...), nextBusinesses...)
	second := c.apply("13.50", 2027, both)
	c.assess("14.00", 2027, "2027-01-12", both, second)
	return c.list
}

func (c *cohorts) add(at string, act model.Act) {
	context := model.Context{At: model.At(c.clock(at)), Operator: "Sekretariat", Seed: "kota-contoh-binaan-" + strconv.Itoa(len(c.list)+1)}
	c.list = append(c.list, step{act, context})
}

// found makes the two cohorts with their requirements.
func (c *cohorts) found() {
	put := []model.Record{}
	for i, x := range []model.Cohort{
		{Name: "Naik Kelas 2026", From: "2026-09-01", Until: "2026-12-31", Capacity: 5, Note: "usaha mikro naik kelas, program jangka pendek"},
		{Name: "Naik Kelas 2027", From: "2027-03-01", Until: "2027-06-30", Capacity: 6, Note: "usaha mikro naik kelas, program jangka pendek"},
	} {
		year := 2026 + i
		x.ID, x.Order = c.own.Next(), i+1
		c.cohort[year] = x.ID
		gate := model.Requirement{ID: c.own.Next(), Cohort: x.ID, Order: 1, Name: "Administrasi", Gate: true, Evidence: "KTP dan surat domisili Kota Contoh"}
		put = append(put, &x, &gate)
		c.asked[year] = append(c.asked[year], gate.ID)
		for k, r := range required {
			one := model.Requirement{ID: c.own.Next(), Cohort: x.ID, Order: k + 2, Name: r.name, Points: r.points * model.Point, Lowest: 1, Highest: 5, Evidence: r.evidence}
			put = append(put, &one)
			c.asked[year] = append(c.asked[year], one.ID)
		}
	}
	put = append(put, &model.Quota{ID: c.own.Next(), Cohort: c.cohort[2027], By: model.QuotaDistrict, Value: "Contoh Barat", Least: 2})
	c.add("13.00", model.Edit{Title: "cohort.add", Put: put})
}

// apply lets businesses apply and gives the applicants by name; their IDs follow from the seed of the act.
func (c *cohorts) apply(at string, year int, list []business) map[string]model.ID {
	act, applicants := model.AddApplicants{Cohort: c.cohort[year]}, map[string]model.ID{}
	ids := model.NewIDs("kota-contoh-binaan-" + strconv.Itoa(len(c.list)+1))
	for _, b := range list {
		actor, known := c.actors[b.name]
		if !known {
			actor = model.Actor{Name: b.name, Trade: b.trade, Village: b.village, District: b.district}
		}
		act.List = append(act.List, model.Applies{Actor: actor})
		if !known {
			actor.ID = ids.Next()
			c.actors[b.name] = actor
		}
		applicants[b.name] = ids.Next()
	}
	c.add(at, act)
	return applicants
}

func (c *cohorts) assess(at string, year int, on model.Date, list []business, applicants map[string]model.ID) {
	var act model.Assess
	for _, b := range list {
		of := model.Assessment{Applicant: applicants[b.name], Date: on, Assessor: head("Dinkop UM")}
		gate := of
		gate.Requirement, gate.Met = c.asked[year][0], b.gate
		act.Cells = append(act.Cells, gate)
		for k, digit := range b.marks {
			mark := of
			mark.Requirement, mark.Mark = c.asked[year][k+1], model.Points(digit-'0')*model.Point
			if digit >= '4' {
				mark.Evidence = required[k].evidence
			}
			act.Cells = append(act.Cells, mark)
		}
	}
	c.add(at, act)
}

// others gives the applicants of 2026 that are not chosen, in the order in which they applied.
func (c *cohorts) others(applicants map[string]model.ID) (list []model.ID) {
	chosen := "Batik Melati, Keripik Renyah, Kopi Lereng, Sepatu Utama, Madu Rimba"
	for _, b := range firstBusinesses {
		if !strings.Contains(chosen, b.name) {
			list = append(list, applicants[b.name])
		}
	}
	return list
}

func (c *cohorts) report(at string, applicants map[string]model.ID) {
	var act model.ReportMonths
	for _, r := range progressed {
		act.Reports = append(act.Reports, model.MonthReport{
			Applicant: applicants[r.name], Month: r.month, Text: r.text, Value: r.value, Unit: "juta rupiah omzet", Evidence: "laporan pendamping",
		})
	}
	c.add(at, act)
}

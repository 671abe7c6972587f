package reports_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/reports"
	"benangmerah/reports/paper"
	"benangmerah/reports/scene"
)

// refocusedTown gives a town with a sheet of 34 provinces that get 113.15 billion, 81 % of it for small industry.
func refocusedTown(t *testing.T) (*modeltest.Town, model.ID) {
	t.Helper()
	const billion = 1_000_000_000 * model.Rupiah
	w := modeltest.Small(t)
	id := w.Act(model.StartRefocusing{Sheet: model.Refocusing{Name: "Dampak pandemi", Year: 2020, Number: 2, Note: "surat edaran"}}).Changes[0].Key()
	all := 113_150 * billion / 1_000
	small := all * 81 / 100
	put := model.PutRefocusUnits{Refocusing: id}
	for i := range 34 {
		u := model.RefocusUnit{Name: fmt.Sprintf("Provinsi %02d", i+1), Beneficiary: "Industri kecil", Added: small / 33, VolumeBefore: "10", VolumeAfter: "12,5", VolumeUnit: "paket", State: model.RefocusApproved}
		if i == 0 {
			u.Added = small - 32*(small/33)
		}
		if i == 33 {
			u.Added, u.Beneficiary = all-small, "Industri menengah"
		}
		put.Units = append(put.Units, u)
	}
	put.Units = append(
		put.Units,
		model.RefocusUnit{Name: "Perjalanan dinas", Group: "Pusat", Before: 200 * billion, Cut: all, MonthsBefore: "12", MonthsAfter: "6", State: model.RefocusApproved},
		model.RefocusUnit{Name: "Gedung", Group: "Pusat", Before: 7 * billion, Cut: billion, Reason: "kontrak berjalan", State: model.RefocusRejected},
	)
	w.Act(put)
	return w, id
}

// tablesOf gives the rows of every table of a document as texts.
func tablesOf(doc paper.Document) (tables [][]string) {
	var walk func(blocks []paper.Block)
	walk = func(blocks []paper.Block) {
		for _, b := range blocks {
			switch b := b.(type) {
			case paper.Table:
				var rows []string
				for _, r := range b.Rows {
					var texts []string
					for _, c := range r.Cells {
						texts = append(texts, c.Text)
					}
					rows = append(rows, strings.Join(texts, " | "))
				}
				tables = append(tables, rows)
			case paper.Together:
				walk(b.Blocks)
			}
		}
	}
	for _, s := range doc.Sections {
		walk(s.Blocks)
	}
	return tables
}

func TestRefocusingIsSideBySideWithSumsAndShares(t *testing.T) {
	w, id := refocusedTown(t)
	doc, err := reports.Refocusing(w.Plan, id, reports.RefocusingOptions{Date: "2020-05-18"})
	if err != nil {
		t.Fatal(err)
	}
	tables := tablesOf(doc)
	units, shares := tables[0], tables[1]
	for _, want := range []string{
		"35 | Perjalanan dinas | 200.000.000.000 | (113.150.000.000) | 0 | 86.850.000.000 | (113.150.000.000) | Bulan 12 → 6 | ",
		"36 | Gedung | 7.000.000.000 | 0 | 0 | 7.000.000.000 | 0 |  | ditolak, diusulkan dipotong 1.000.000.000, ditambah 0: kontrak berjalan",
		"Jumlah Pusat | 207.000.000.000 | (113.150.000.000) | 0 | 93.850.000.000 | (113.150.000.000) |  | ",
		"JUMLAH | 207.000.000.000 | (113.150.000.000) | 113.150.000.000 | 207.000.000.000 | 0 |  | ",
	} {
		if !slices.Contains(withoutSen(units), want) {
			t.Errorf("%q is not in the table of units:\n%s", want, strings.Join(units, "\n"))
		}
	}
	if !slices.Equal(withoutSen(shares), []string{
		"Industri kecil | 33 | 91.651.500.000 | 81,00% | 330 → 412,5 paket", "Industri menengah | 1 | 21.498.500.000 | 19,00% | 10 → 12,5 paket", "JUMLAH | 34 | 113.150.000.000 | 100,00% | ",
	}) {
		t.Errorf("shares:\n%s", strings.Join(shares, "\n"))
	}
	if doc.Draft != "" || doc.Info.Title != "Lembar Refocusing Dampak pandemi" {
		t.Errorf("draft %q, title %q", doc.Draft, doc.Info.Title)
	}
}

// withoutSen takes the sen of zero off amounts.
func withoutSen(rows []string) (out []string) {
	for _, r := range rows {
		out = append(out, strings.NewReplacer(",00 ", " ", ",00)", ")", ",00,", ",").Replace(r))
	}
	return out
}

func TestRefocusingSaysWhatItLacksWithItsSign(t *testing.T) {
	w, id := refocusedTown(t)
	u := *w.Plan.RefocusUnits.Of(id)[34]
	u.Cut += 753_480_000_000 // sen: the whole falls by 3.64 %
	w.Act(model.Edit{Title: "refocus.unit", Put: []model.Record{&u}})
	doc, err := reports.Refocusing(w.Plan, id, reports.RefocusingOptions{})
	if err != nil {
		t.Fatal(err)
	}
	said := definitionsOf(doc)
	for term, want := range map[string]string{
		"Anggaran": "tahun 2020, dari perubahan 1 menjadi perubahan 2", "Keseimbangan": "sisa Rp7.534.800.000,00 belum dibagikan",
		"Perubahan jumlah": "berkurang Rp7.534.800.000,00 (3,64%)", "Catatan": "surat edaran",
	} {
		if said[term] != want {
			t.Errorf("%s: %q, want %q", term, said[term], want)
		}
	}
	if doc.Draft == "" {
		t.Error("a sheet that is not balanced is no draft")
	}
	if _, err := reports.Refocusing(w.Plan, 99, reports.RefocusingOptions{}); model.CodeOf(err) != model.NotFound {
		t.Error(err)
	}
}

func definitionsOf(doc paper.Document) map[string]string {
	said := map[string]string{}
	for _, b := range doc.Sections[0].Blocks {
		if list, ok := b.(paper.Definitions); ok {
			for _, r := range list.Rows {
				said[r.Term] = r.Runs[0].Text
			}
		}
	}
	return said
}

func TestRefocusingFitsItsPages(t *testing.T) {
	w, id := refocusedTown(t)
	u := *w.Plan.RefocusUnits.Of(id)[3]
	u.Name, u.Reason, u.Beneficiary = strings.Repeat("sangat panjang ", 60), strings.Repeat("alasan yang panjang ", 200), strings.Repeat("penerima ", 100)
	u.Before = model.MaxMoney - 1
	w.Act(model.Edit{Title: "refocus.unit", Put: []model.Record{&u}})
	doc, err := reports.Refocusing(w.Plan, id, reports.RefocusingOptions{})
	if err != nil {
		t.Fatal(err)
	}
	pages, _, err := paper.Layout(t.Context(), doc, nil)
	if err != nil || len(pages) < 2 {
		t.Fatalf("%d pages: %v", len(pages), err)
	}
	for i, page := range pages {
		for _, problem := range scene.Problems(page, scene.PaperRules) {
			t.Errorf("page %d: %s", i+1, problem)
		}
	}
}

func TestUnitsThatStayAsTheyAreAreOneRow(t *testing.T) {
	w, id := refocusedTown(t)
	put := model.PutRefocusUnits{Refocusing: id}
	for i := range 5 {
		put.Units = append(put.Units, model.RefocusUnit{Name: fmt.Sprintf("Kantor %d", i), Group: "Kantor", Before: 2_000_000 * model.Rupiah, State: model.RefocusApproved})
	}
	put.Units[1].State = model.RefocusProposed
	put.Units[4].Cut, put.Units[4].Added = 500_000*model.Rupiah, 500_000*model.Rupiah
	two := []model.RefocusUnit{{Name: "Bagian A", Group: "Bagian", Before: model.Rupiah}, {Name: "Bagian B", Group: "Bagian", Before: model.Rupiah}}
	put.Units = append(put.Units, two...)
	w.Act(put)
	doc, err := reports.Refocusing(w.Plan, id, reports.RefocusingOptions{})
	if err != nil {
		t.Fatal(err)
	}
	units := withoutSen(tablesOf(doc)[0])
	at := slices.Index(units, "Kantor")
	want := []string{
		"Kantor", "37 | Kantor 4 | 2.000.000 | (500.000) | 500.000 | 2.000.000 | 0 |  | ", " | 4 unit tidak berubah | 8.000.000 | 0 | 0 | 8.000.000 | 0 |  | 1 belum diputuskan",
		"Jumlah Kantor | 10.000.000 | (500.000) | 500.000 | 10.000.000 | 0 |  | ",
		"Bagian", "38 | Bagian A | 1 | 0 | 0 | 1 | 0 |  | usulan", "39 | Bagian B | 1 | 0 | 0 | 1 | 0 |  | usulan",
	}
	if at < 0 || len(units) < at+len(want) || !slices.Equal(units[at:at+len(want)], want) {
		t.Errorf("from %d on:\n%s", at, strings.Join(units[max(at, 0):], "\n"))
	}
}

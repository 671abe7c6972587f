package workbook_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/modeltest"
	"benangmerah/model/workbook"
)

var formats = []workbook.Format{workbook.XLSX, workbook.CSV, workbook.JSON}

func table(p *model.Plan) *workbook.Table {
	return workbook.NewTable(p, workbook.ExportOptions{Year: modeltest.PlanYear})
}

func exported(t testing.TB, f workbook.Format, table *workbook.Table) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := workbook.WriteTable(&out, f, table); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func offer(t testing.TB, path string) *incoming.Offer {
	t.Helper()
	o, err := workbook.ReadOffer(context.Background(), path, workbook.Options{Year: modeltest.PlanYear, Stage: model.Proposed}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func put(t testing.TB, name string, data []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// allSame ends the test where an offer says anything that the plan does not.
func allSame(t testing.TB, p *model.Plan, base *model.Plan, o *incoming.Offer) {
	t.Helper()
	preview := incoming.Weigh(p, base, o)
	if preview.Count[incoming.Same] == len(preview.Rows) && len(preview.Rows) > 0 {
		return
	}
	shown := 0
	for _, r := range preview.Rows {
		if r.Fate == incoming.Same || shown == 5 {
			continue
		}
		shown++
		t.Errorf("row %d %s %q: %s, %v", r.Number, r.Code, r.Indicator, r.Fate, r.Reason)
		for _, c := range r.Cells {
			if c.Fate != incoming.Same {
				t.Errorf("   %s %s: %q → %q", c.Column, c.Fate, c.Ours, c.Theirs)
			}
		}
	}
	t.Fatalf("%d rows, not the same: %v", len(preview.Rows), preview.Count)
}

// TestExportsAreReadAgainWithoutAChange holds that what is written, in every format, is read as it was, and that nothing is left out: taken into a
// plan without lines it gives the same table.
func TestExportsAreReadAgainWithoutAChange(t *testing.T) {
	for seed := range uint64(4) {
		p := nastyPlan(t, seed+1)
		written := table(p)
		for _, f := range formats {
			t.Run(string(f), func(t *testing.T) {
				o := offer(t, put(t, "ekspor."+string(f), exported(t, f, written)))
				if len(o.Refuse)+len(o.Unused) > 0 {
					t.Fatalf("refused %v, unused %v", o.Refuse, o.Unused)
				}
				allSame(t, p, nil, o)
				empty := withoutLines(p)
				modeltest.Do(t, empty, incoming.Take{Offer: o}, model.Context{})
				same(t, exported(t, workbook.CSV, written), exported(t, workbook.CSV, table(empty)))
			})
		}
	}
}

// withoutLines gives a plan with the region, missions, agencies and sources of another.
func withoutLines(p *model.Plan) *model.Plan {
	records := map[model.Kind][]model.Record{}
	for _, kind := range []model.Kind{model.KindRegion, model.KindMission, model.KindAgency, model.KindSubUnit, model.KindFund} {
		records[kind] = p.Records(kind)
	}
	return model.LoadPlan(records)
}

// same compares two tables as CSV and names the first line that differs.
func same(t testing.TB, want, got []byte) {
	t.Helper()
	if bytes.Equal(want, got) {
		return
	}
	wanted, gotten := strings.Split(string(want), "\r\n"), strings.Split(string(got), "\r\n")
	for i := range wanted {
		if i >= len(gotten) || wanted[i] != gotten[i] {
			t.Fatalf("line %d\nwant %s\ngot  %s", i+1, wanted[i], gotten[min(i, len(gotten)-1)])
		}
	}
	t.Fatalf("%d lines more", len(gotten)-len(wanted))
}

func TestTheSameTableGivesTheSameBytes(t *testing.T) {
	for _, f := range formats {
		first, again := exported(t, f, table(nastyPlan(t, 1))), exported(t, f, table(nastyPlan(t, 1)))
		if !bytes.Equal(first, again) {
			t.Errorf("%s differs from time to time", f)
		}
	}
}

func TestFormatsByName(t *testing.T) {
	for _, f := range formats {
		if got, err := workbook.ParseFormat(string(f)); got != f || err != nil {
			t.Errorf("%s: %s, %v", f, got, err)
		}
	}
	for _, err := range []error{
		workbook.WriteTable(&bytes.Buffer{}, "pdf", &workbook.Table{}),
		func() error { _, err := workbook.ParseFormat("xls"); return err }(),
	} {
		if model.CodeOf(err) != model.Invalid {
			t.Error(err)
		}
	}
}

func TestOptionsLimitATable(t *testing.T) {
	w := modeltest.Small(t)
	whole := table(w.Plan)
	part := workbook.NewTable(w.Plan, workbook.ExportOptions{
		Year: modeltest.PlanYear, Agencies: []model.ID{w.OtherAgency}, Years: []int{modeltest.PlanYear}, Stages: []model.Stage{model.Planned},
	})
	if len(part.Rows) != 1 || len(whole.Rows) <= 1 {
		t.Errorf("%d of %d rows", len(part.Rows), len(whole.Rows))
	}
	for _, h := range part.Heads {
		if h.Figure() {
			t.Errorf("column %q has nothing in it", h.Title())
		}
	}
	if other := workbook.NewTable(w.Plan, workbook.ExportOptions{Year: modeltest.PlanYear + 1}); len(other.Rows) != 0 || len(other.Heads) != 4 {
		t.Errorf("%d rows, %d columns of a year without lines", len(other.Rows), len(other.Heads))
	}
}

func TestMoneyStandsOnceBesideSeveralIndicators(t *testing.T) {
	w := modeltest.Small(t)
	ids := model.NewIDs("more")
	var put []model.Record
	for range 3 {
		put = append(put, &model.Indicator{ID: ids.Next(), Line: w.Sub, Order: 2, Text: "Jumlah"})
	}
	w.Act(model.Edit{Title: "indicators", Put: put})
	var sum model.Money
	rows := 0
	for _, r := range table(w.Plan).Rows {
		for _, v := range r.Cells {
			sum += v.Amount
		}
		if r.Level == model.SubActivity {
			rows++
		}
	}
	if sum != 450_000_000*model.Rupiah || rows != 4+2 {
		t.Errorf("sum %d, %d rows", sum, rows)
	}
}

// TestCSVRunsNothing holds that no cell of a CSV file begins with what a spreadsheet runs, and that the guard can be taken away again.
func TestCSVRunsNothing(t *testing.T) {
	data := exported(t, workbook.CSV, table(nastyPlan(t, 2)))
	rest, marked := bytes.CutPrefix(data, []byte("\ufeff"))
	if !marked || !bytes.Contains(rest, []byte("\r\n")) {
		t.Error("no byte order mark, or lines end otherwise")
	}
	r := csv.NewReader(bytes.NewReader(rest))
	r.Comma = ';'
	records, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	guarded := 0
	for _, record := range records {
		for _, cell := range record {
			if strings.HasPrefix(cell, "'=") {
				guarded++
			}
			if cell != "" && strings.Contains("=+@\t\r\n", cell[:1]) || strings.HasPrefix(cell, "-") && strings.Trim(cell, "-0123456789.") != "" {
				t.Errorf("%q would be run", cell)
			}
		}
	}
	if guarded == 0 {
		t.Error("nothing was guarded: the plan is not nasty")
	}
}

// BenchmarkExport writes the whole national nomenclature over five years and four stages.
func BenchmarkExport(b *testing.B) {
	p := modeltest.NewPlan(modeltest.L)
	for _, f := range formats {
		b.Run(string(f), func(b *testing.B) {
			for b.Loop() {
				if err := workbook.WriteTable(io.Discard, f, table(p)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

package workbook_test

import (
	"archive/zip"
	"context"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/workbook"
)

// realFile gives the path of a workbook of a real regency; the test is skipped where the data are not at hand.
func realFile(tb testing.TB, kind string) string {
	tb.Helper()
	path := filepath.Join("..", "..", "..", "shared", "data", "sipdri_rekap5_2025_"+kind+".xlsx")
	if _, err := os.Stat(path); err != nil {
		tb.Skipf("the real workbook is not here: %v", err)
	}
	return path
}

var rawPagu = regexp.MustCompile(`<c r="W\d+"( s="\d+")?><v>([^<]*)</v>`)

// rawSum adds up the column PAGU (W) of a real workbook from its XML, in exact fractions.
func rawSum(t *testing.T, path string) string {
	t.Helper()
	archive, err := zip.OpenReader(path)
	if err != nil {
		t.Fatal(err)
	}
	defer archive.Close()
	sheet, err := fs.ReadFile(archive, "xl/worksheets/sheet1.xml")
	if err != nil {
		t.Fatal(err)
	}
	sum := new(big.Rat)
	for _, match := range rawPagu.FindAllSubmatch(sheet, -1) {
		amount, ok := new(big.Rat).SetString(string(match[2]))
		if !ok {
			t.Fatalf("PAGU %q", match[2])
		}
		amount.SetString(amount.FloatString(2)) // a binary fraction stands for two decimals
		sum.Add(sum, amount)
	}
	return sum.FloatString(2)
}

func TestRealWorkbooksAreReadToTheSen(t *testing.T) {
	for _, want := range []struct {
		kind               string
		read, lines, empty int
		rupiah             string
	}{
		{"murni", 7_153, 2_228, 830, "1078983576660"},
		{"perubahan", 7_755, 2_232, 801, "1010148878495"},
	} {
		t.Run(want.kind, func(t *testing.T) {
			path := realFile(t, want.kind)
			r, err := workbook.Read(context.Background(), path, nil)
			if err != nil {
				t.Fatal(err)
			}
			if r.Read != want.read || r.Refused != 0 || r.Opened != want.empty || r.Totals+r.Skipped != 0 {
				t.Errorf("read %d, refused %d, opened %d, totals %d, skipped %d", r.Read, r.Refused, r.Opened, r.Totals, r.Skipped)
			}
			if r.Year != 2025 || len(r.UnknownColumns)+len(r.OtherSheets)+len(r.Warnings) != 0 {
				t.Errorf("year %d, unknown %v, others %v, warnings %v", r.Year, r.UnknownColumns, r.OtherSheets, r.Warnings)
			}
			sum := rawSum(t, path)
			if got := locale.FormatPlain(r.Total); got != sum || !strings.HasPrefix(sum, want.rupiah+".") {
				t.Errorf("total %s, raw sum %s", got, sum)
			}
			lines := map[[3]string]bool{}
			for _, row := range r.Rows {
				lines[[3]string{row.AgencyCode, row.UnitCode, row.SubCode}] = true
			}
			if len(lines) != want.lines {
				t.Errorf("%d lines", len(lines))
			}
		})
	}
}

func TestRealWorkbooksCompareAsKnown(t *testing.T) {
	plan := newPlan(t, 2025)
	importInto(t, plan, realFile(t, "murni"), model.Enacted, 2025)
	importInto(t, plan, realFile(t, "perubahan"), model.Revised(1), 2025)
	c := model.Compare(
		model.Side{Plan: plan, Stage: model.Enacted, Year: 2025}, model.Side{Plan: plan, Stage: model.Revised(1), Year: 2025},
		model.Filter{Level: model.SubActivity},
	)
	for word, want := range map[model.Word]int{model.Up: 205, model.Down: 586, model.New: 4, model.Dropped: 0} {
		if c.Count[word] != want {
			t.Errorf("%s: %d, want %d", word, c.Count[word], want)
		}
	}
	panel := model.NewMatrix(model.Filter{By: model.ByFund, Moves: true},
		model.Side{Plan: plan, Stage: model.Enacted, Year: 2025}, model.Side{Plan: plan, Stage: model.Revised(1), Year: 2025})
	if panel.Totals[0] != c.From || panel.Totals[1] != c.To {
		t.Errorf("by source the totals are %+v, by line %+v and %+v", panel.Totals, c.From, c.To)
	}
	for kind, total := range map[string]model.Money{"murni": c.From.Amount, "perubahan": c.To.Amount} {
		if got, want := locale.FormatPlain(total), rawSum(t, realFile(t, kind)); got != want {
			t.Errorf("%s: total %s, raw sum %s", kind, got, want)
		}
	}
}

func newPlan(tb testing.TB, year int) *model.Plan {
	tb.Helper()
	p := model.NewPlan()
	do(tb, p, model.Edit{Title: "setup.region", Put: []model.Record{&model.Region{ID: model.RegionID, Name: "Kota Contoh", Year: year}}})
	return p
}

func importInto(tb testing.TB, p *model.Plan, path string, stage model.Stage, year int) {
	tb.Helper()
	do(tb, p, incoming.Take{Offer: rekapOffer(tb, path, stage, year)})
}

func rekapOffer(tb testing.TB, path string, stage model.Stage, year int) *incoming.Offer {
	tb.Helper()
	o, err := workbook.ReadOffer(context.Background(), path, workbook.Options{Stage: stage, Year: year}, nil)
	if err != nil {
		tb.Fatal(err)
	}
	return o
}

func do(tb testing.TB, p *model.Plan, act model.Act) {
	tb.Helper()
	changes, err := act.Changes(p, model.Context{Seed: model.NewSeed()})
	if err != nil {
		tb.Fatal(err)
	}
	if err := p.Apply(changes); err != nil {
		tb.Fatal(err)
	}
}

// BenchmarkReadReal reads 7,755 rows × 23. The memory of the process must stay below 150 MiB.
func BenchmarkReadReal(b *testing.B) {
	path := realFile(b, "perubahan")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := workbook.Read(context.Background(), path, nil); err != nil {
			b.Fatal(err)
		}
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	b.ReportMetric(float64(m.Sys)/(1<<20), "MiB-process")
	if m.Sys > 150<<20 {
		b.Errorf("%d MiB", m.Sys>>20)
	}
}

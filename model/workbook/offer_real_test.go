package workbook_test

import (
	"context"
	"encoding/csv"
	"maps"
	"math/big"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
	"benangmerah/model/workbook"
)

var renstra = workbook.Options{Year: 2026, Stage: model.Planned}

// renstraFile gives the path of the table of a real regency, and its rows as package csv reads them.
func renstraFile(tb testing.TB) (path string, rows [][]string) {
	tb.Helper()
	path = filepath.Join("..", "..", "..", "shared", "data", "renstra_program_indikator_2026_2030.csv")
	data, err := os.ReadFile(path)
	if err != nil {
		tb.Skipf("the real table is not here: %v", err)
	}
	if rows, err = csv.NewReader(strings.NewReader(string(data))).ReadAll(); err != nil {
		tb.Fatal(err)
	}
	return path, rows
}

// pagus adds up the columns pagu_2026 to pagu_2030 of the raw file.
func pagus(t *testing.T, rows [][]string) map[int]string {
	t.Helper()
	sums := map[int]string{}
	for column, title := range rows[0] {
		year, found := strings.CutPrefix(title, "pagu_")
		if !found {
			continue
		}
		sum := new(big.Int)
		for _, row := range rows[1:] {
			if row[column] == "" {
				continue
			}
			amount, ok := new(big.Int).SetString(row[column], 10)
			if !ok {
				t.Fatalf("%q", row[column])
			}
			sum.Add(sum, amount)
		}
		n, err := strconv.Atoi(year)
		if err != nil {
			t.Fatal(err)
		}
		sums[n] = sum.String() + ".00"
	}
	return sums
}

// checkRenstra holds an offer against the raw rows.
func checkRenstra(t *testing.T, o *incoming.Offer, rows [][]string) {
	t.Helper()
	programmes, sums := map[[2]string]bool{}, map[int]model.Money{}
	for i, r := range o.Rows {
		raw := rows[i+1]
		if r.Agency != (incoming.Named{Code: raw[0], Name: raw[1]}) || r.Program != (incoming.Named{Code: raw[3], Name: raw[4]}) || r.Level() != model.Program {
			t.Errorf("row %d: %+v", r.Number, r)
		}
		if r.Text != strings.Join(strings.Fields(raw[7]), " ") {
			t.Errorf("row %d: indicator %q", r.Number, r.Text)
		}
		programmes[[2]string{r.Agency.Code, r.Program.Code}] = true
		texts := map[int]string{}
		for _, c := range r.Cells {
			switch c.Field {
			case model.FieldBudget:
				sums[c.Year] += c.Amount
			case model.FieldTarget:
				texts[c.Year] = c.Text
			}
			if (c.Field == model.FieldBudget || c.Field == model.FieldTarget) && c.Stage != model.Planned {
				t.Errorf("row %d: %s", r.Number, c.Stage)
			}
		}
		for year := 2026; year <= 2030; year++ {
			if want := raw[10+year-2026]; texts[year] != want {
				t.Errorf("row %d: target %d %q, want %q", r.Number, year, texts[year], want)
			}
		}
	}
	if len(o.Rows) != 57 || len(programmes) != 41 || len(o.Refuse) != 0 || len(o.Unused) != 0 || o.Source != incoming.FromTable || o.Year != 2026 {
		t.Errorf("%d rows, %d programmes, refused %v, unused %v, %s of %d", len(o.Rows), len(programmes), o.Refuse, o.Unused, o.Source, o.Year)
	}
	want := pagus(t, rows)
	if years := slices.Sorted(maps.Keys(want)); len(years) != 5 || len(sums) != 5 {
		t.Errorf("years %v", years)
	}
	for year, sum := range sums {
		if got := locale.FormatPlain(sum); got != want[year] {
			t.Errorf("%d: %s, want %s", year, got, want[year])
		}
	}
}

func TestTheRealRenstra(t *testing.T) {
	path, rows := renstraFile(t)
	o, err := workbook.ReadOffer(context.Background(), path, renstra, nil)
	if err != nil {
		t.Fatal(err)
	}
	checkRenstra(t, o, rows)
	says(t, o.Notes, 23, "target_2026", "63.091", "dibaca ribuan")
	says(t, o.Notes, 23, "target_2027", "1852000000", "sama dengan pagu")
	says(t, o.Notes, 23, "target_2030", "1866870900", "sama dengan pagu")
	says(t, o.Notes, 50, "kondisi_awal", "2.3:1000", "rasio")
	says(t, o.Notes, 50, "target_2030", "2.3:1000", "rasio")
	if len(o.Notes) != 11 {
		says(t, o.Notes, 0, "", "", "another count")
	}
}

// The money of a programme must reach the plan once, however many indicators its rows have.
func TestTheRealRenstraInAPlan(t *testing.T) {
	path, rows := renstraFile(t)
	o, err := workbook.ReadOffer(context.Background(), path, renstra, nil)
	if err != nil {
		t.Fatal(err)
	}
	p := newPlan(t, 2026)
	do(t, p, incoming.Take{Offer: o})
	want := pagus(t, rows)
	for year := 2026; year <= 2030; year++ {
		if got := locale.FormatPlain(p.Total(model.Planned, year).Amount); got != want[year] {
			t.Errorf("%d: %s, want %s", year, got, want[year])
		}
	}
}

func TestTheRealRenstraAsAWorkbook(t *testing.T) {
	_, rows := renstraFile(t)
	asTexts := make([][]any, len(rows))
	for i, row := range rows {
		for _, text := range row {
			asTexts[i] = append(asTexts[i], text)
		}
	}
	o, err := workbook.ReadOffer(context.Background(), save(t, asTexts...), renstra, nil)
	if err != nil {
		t.Fatal(err)
	}
	checkRenstra(t, o, rows)
}

func TestARealRekapIsOfferedToTheSen(t *testing.T) {
	path := realFile(t, "perubahan")
	o, err := workbook.ReadOffer(context.Background(), path, workbook.Options{Stage: model.Revised(1)}, nil)
	if err != nil {
		t.Fatal(err)
	}
	var sum model.Money
	for _, r := range o.Rows {
		sum += r.Cells[0].Amount
	}
	if got, want := locale.FormatPlain(sum), rawSum(t, path); got != want || o.Year != 2025 || len(o.Refuse) != 0 {
		t.Errorf("%s, want %s; year %d, refused %v", got, want, o.Year, o.Refuse)
	}
}

// BenchmarkReadOffer reads the real files and an export of a whole town as CSV.
func BenchmarkReadOffer(b *testing.B) {
	real, _ := renstraFile(b)
	paths := map[string]string{"renstra": real, "rekap": realFile(b, "perubahan")}
	for _, f := range formats {
		paths["export-"+string(f)] = put(b, "export."+string(f), exported(b, f, table(modeltest.NewPlan(modeltest.L))))
	}
	for _, name := range slices.Sorted(maps.Keys(paths)) {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := workbook.ReadOffer(context.Background(), paths[name], renstra, nil); err != nil {
					b.Fatal(err)
				}
			}
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			b.ReportMetric(float64(m.Sys)/(1<<20), "MiB-process")
		})
	}
}
